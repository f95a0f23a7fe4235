"""A backup of a serving server becomes a server elsewhere, and the devices don't notice. What is in the file is read by
Python's own scrypt and the cryptography package."""
import hashlib
import hmac
import json
import random
import sqlite3
import time

import espalier
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

PASSPHRASE = "an umbrella for 3 rainy days – ünïcode"
HEADER, CHUNK, TAG = 138, 256 * 1024, 16


def opened(file):
    """The plain content of a backup, read as file_format.h describes it."""
    data = file.read_bytes()
    header, body = data[:HEADER], data[HEADER:]
    assert header[:14] == b"ESPALIERBACKUP" and header[14:16] == b"\0\1", header[:16]
    assert hashlib.sha256(header[:74]).digest() == header[74:106]
    key = hashlib.scrypt(PASSPHRASE.encode(), salt=header[42:74], n=1 << header[16], r=8, p=1, dklen=32,
                         maxmem=256 * 1024 * 1024)
    check = hmac.digest(key, b"espalier backup check 1", "sha256")
    assert hmac.digest(check, header[:106], "sha256") == header[106:]
    cipher = AESGCM(hmac.digest(key, b"espalier backup content 1", "sha256"))
    chunks = [body[at:at + CHUNK + TAG] for at in range(0, len(body), CHUNK + TAG)]
    return b"".join(cipher.decrypt(bytes(3) + number.to_bytes(8, "big") + bytes([number == len(chunks) - 1]), chunk, header)
                    for number, chunk in enumerate(chunks))


class Backups(espalier.LabCase):
    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.secret = cls.folder / "backup-passphrase"
        cls.secret.write_text(PASSPHRASE + "\n")
        cls.secret.chmod(0o600)
        cls.by = ("--backup-passphrase-file", cls.secret)

    def back_up(self, name, *options, expect=0):
        file = self.folder / name

        def made():
            try:
                return self.server.ctl("--json", "backup", "create", "-o", file, *self.by, *options, expect=expect)
            except espalier.Failed as failed:
                if "[backup-running]" not in str(failed):
                    raise
                return None  # a scheduled one is under way

        return file, espalier.eventually(made, "no other backup is under way")

    def refused(self, *arguments):
        try:
            self.server.ctl(*arguments, expect=0)
        except espalier.Failed as failed:
            self.assertIn("exit 1", str(failed))
            return str(failed)
        self.fail("it was done")

    def at(self, name):
        """The server's stand-in on another machine: another folder and passphrase, the same address."""
        folder = self.folder / name
        folder.mkdir()
        other = espalier.Server(folder)
        other.passphrase.write_text("the new machine's own passphrase")
        other.port, other.url, other.ca = self.server.port, self.server.url, self.server.ca
        return other

    def test_a_restored_server_goes_on_with_the_devices(self):
        udids = [device["udid"] for device in self.enroll("--count", "3")]
        for udid in udids:
            espalier.eventually(lambda u=udid: self.server.device(u)["inventory_at"], "the first inventory is in")
        file, made = self.back_up("moving.backup")
        self.assertEqual(json.loads(made)["devices"], len(self.server.devices()))
        self.assertEqual(file.stat().st_mode & 0o777, 0o600)
        self.server.stop()
        there = self.at("there")
        there.ctl("backup", "restore", file, *self.by)
        there.start(self.devices)
        self.addCleanup(self.server.start, self.devices)  # for the other tests
        self.addCleanup(there.stop)
        self.assertEqual(there.ctl_json("push-cert", "show")["topic"], self.topic)
        self.assertTrue(there.ctl_json("audit", "verify")["intact"])
        self.assertIn("backup.restored", there.ctl("event", "list"))
        for udid in udids:
            there.send_and_wait("ProfileList", udid)  # woken by push, acknowledged
        there.ctl("device", "renew", udids[0])  # identities don't lapse there either
        espalier.eventually(lambda: there.device(udids[0])["renewal"]["state"] == "renewed", "the identity is renewed")
        there.send_and_wait("ProfileList", udids[0])  # under the new one
        self.assertEqual(len(there.devices()), len(self.server.devices()))
        link = there.create_link()
        self.devices.enroll("--link", link["url"])

    def test_who_renewed_since_the_backup_is_told_of(self):
        udid = self.enroll_one()
        file, _ = self.back_up("before-renewal.backup")
        self.server.ctl("device", "renew", udid)
        espalier.eventually(lambda: self.server.device(udid)["renewal"]["state"] == "renewed", "the identity is renewed")
        self.server.stop()
        there = self.at("older")
        there.ctl("backup", "restore", file, *self.by)
        there.start(self.devices)
        self.addCleanup(self.server.start, self.devices)  # for the other tests
        self.addCleanup(there.stop)
        there.ctl("command", "send", "DeviceInformation", "--device", udid)
        turned = lambda: [e for e in there.ctl_json("event", "list") if e["kind"] == "device.refused"]  # noqa: E731
        espalier.eventually(turned, "the refusal is written down")
        self.assertIn("newer than the backup", there.ctl("device", "why", udid))
        kinds = [row["kind"] for row in there.ctl_json("device", "why", udid)["evidence"]]
        self.assertLess(kinds.index("turned-away"), kinds.index("push-not-followed"))
        self.devices.reenroll(udid, "--link", there.create_link(None, "--device", udid)["url"])  # the cure
        there.send_and_wait("DeviceInformation", udid)

    def test_what_is_in_the_file(self):
        file, made = self.back_up("content.backup")
        made = json.loads(made)
        plain = opened(file)
        size = int.from_bytes(plain[:4], "big")
        manifest, at = json.loads(plain[4:4 + size]), 4 + size
        files = {}
        for entry in manifest["files"]:
            files[entry["name"]] = plain[at:at + entry["bytes"]]
            at += entry["bytes"]
            if "sha256" in entry:
                self.assertEqual(hashlib.sha256(files[entry["name"]]).hexdigest(), entry["sha256"])
        self.assertEqual(at, len(plain))
        self.assertEqual(len(files["master-key"]), 32)
        self.assertEqual(manifest, {key: made[key] for key in manifest})
        copy = self.folder / "copy.sqlite"
        copy.write_bytes(files["espalier.sqlite"])
        database = sqlite3.connect(copy)
        self.addCleanup(database.close)
        self.assertEqual(database.execute("PRAGMA integrity_check").fetchone(), ("ok",))
        self.assertEqual(database.execute("SELECT topic FROM push_certificate").fetchone(), (self.topic,))
        self.assertNotIn(b"SQLite", file.read_bytes())

    def test_refusals_say_why_and_touch_nothing(self):
        file, _ = self.back_up("good.backup")
        self.assertIn("is there already", self.refused("backup", "create", "-o", file, *self.by))
        self.back_up("good.backup", "--force")
        verified = self.server.ctl_json("backup", "verify", file, *self.by)
        self.assertEqual(verified["organization"], "Linden & Söhne")

        wrong = self.folder / "wrong"
        wrong.write_text("another passphrase")
        wrong.chmod(0o600)
        short = self.folder / "short"
        short.write_text("short")
        short.chmod(0o600)
        self.assertIn("too short", self.refused("backup", "create", "-o", self.folder / "x", "--backup-passphrase-file", short))
        target = ("--data", self.folder / "empty")
        good = file.read_bytes()
        damaged = self.folder / "damaged.backup"
        for change, what in ((good[:len(good) // 2] + b"\0\0\0\0" + good[len(good) // 2 + 4:], "damaged"),
                             (good[:-1], "cut off"), (good[:15] + b"\7" + good[16:], "newer Espalier"),
                             (b"a letter" * 100, "no backup")):
            damaged.write_bytes(change)
            for verb in ("verify", "restore"):
                self.assertIn(what, self.refused("backup", verb, damaged, *target, *self.by))
        for verb in ("verify", "restore"):
            self.assertIn("passphrase is not that", self.refused("backup", verb, file, *target, "--backup-passphrase-file", wrong))
        self.assertFalse((self.folder / "empty").exists())
        self.assertEqual([path.name for path in self.folder.glob("*restoring*")], [])
        self.assertIn("is not empty", self.refused("backup", "restore", file, *self.by))
        self.server.ctl("backup", "create", *self.by, expect=2)
        self.server.ctl("backup", "verify", file, expect=1)

    def test_without_a_server(self):
        (self.folder / "alone").mkdir()
        server = espalier.Server(self.folder / "alone")
        server.init()
        file = self.folder / "alone.backup"
        server.ctl("backup", "create", "-o", file, *self.by)
        self.assertEqual(server.ctl_json("backup", "list", self.folder)[0].keys(),
                         {"path", "name", "bytes", "made_at", "scheduled", "own"})
        self.assertTrue(server.ctl_json("backup", "status")["last_good"]["path"].endswith("alone.backup"))

    def test_the_schedule(self):
        folder = self.folder / "scheduled"
        folder.mkdir()
        schedule = lambda *change: self.server.ctl("backup", "schedule", *change)  # noqa: E731
        schedule("--folder", folder, "--every", "weekly", "--keep", "3", *self.by)
        shown = self.server.ctl_json("backup", "schedule")
        self.assertIsInstance(shown.pop("next_at"), int)
        self.assertEqual(shown, {"folder": str(folder), "every": "weekly", "keep": 3, "has_passphrase": True})
        self.assertRegex(schedule(), r"next_at: (at once|in \d+ )")
        schedule("--every", "off")
        self.assertIsNone(self.server.ctl_json("backup", "status")["next_at"])
        self.assertIn("next_at: never", schedule())

    def test_a_server_makes_what_is_due(self):
        (self.folder / "due").mkdir()
        (self.folder / "disk").mkdir()
        server = espalier.Server(self.folder / "due")
        server.init()
        server.ctl("backup", "schedule", "--folder", self.folder / "disk", "--every", "daily", *self.by)
        server.start()
        self.addCleanup(server.stop)
        (made,) = espalier.eventually(lambda: server.ctl_json("backup", "list"), "it is made")
        self.assertTrue(made["scheduled"] and made["own"])
        server.ctl("backup", "verify", made["path"], *self.by)

    def test_killed_in_the_middle(self):
        file = self.folder / "killed.backup"
        for round_ in range(4):
            command = [espalier.BIN / "espalierctl", "--data", self.server.data, "backup", "create", "-o", file, "--force",
                       *self.by]
            shell = espalier.Process(command, self.folder / f"killed-{round_}.log", self.server.env)
            work = self.server.data / "backup.work"
            espalier.eventually(lambda: work.exists() or not shell.running(), "it is under way")
            moment = time.monotonic() + random.uniform(0, 0.6)
            while shell.running() and time.monotonic() < moment:
                pass
            self.server.kill()
            shell.stop(expect=None)
            self.server.start(self.devices)
            self.assertFalse(work.exists())
            self.assertTrue(self.server.ctl_json("audit", "verify")["intact"])
            if file.exists():
                self.server.ctl("backup", "verify", file, *self.by)  # the whole one or none
        self.back_up("killed.backup", "--force")
        self.assertFalse((self.folder / "killed.backup.partial").exists())
        database = sqlite3.connect(self.server.data / "espalier.sqlite")
        self.addCleanup(database.close)
        self.assertEqual(database.execute("PRAGMA integrity_check").fetchone(), ("ok",))


if __name__ == "__main__":
    espalier.unittest.main()

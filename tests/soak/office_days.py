"""Many office days, one after another, with an eye on what the server holds."""
import os
import statistics
import time
import unittest
from pathlib import Path

import espalier

MINUTES = float(os.environ.get("ESPALIER_SOAK_MINUTES", "60"))
DEVICES = int(os.environ.get("ESPALIER_SOAK_DEVICES", "30"))
QUESTIONS = ["ProfileList", "SecurityInfo", "CertificateList", "InstalledApplicationList", "DeviceInformation"]
WARM = 0.3  # of the time goes by before anything is compared: caches fill, the allocator finds its size
MOST_GROWTH = 1.15  # of resident memory, median of the last rounds against median of the first ones after that


class Held:
    """What a process holds at one moment."""

    def __init__(self, pid, data):
        status = Path(f"/proc/{pid}/status").read_text()
        number = lambda name: int(status.split(name + ":")[1].split()[0])  # noqa: E731
        self.memory_kb = number("VmRSS")
        self.threads = number("Threads")
        self.files = len(os.listdir(f"/proc/{pid}/fd"))
        self.store_kb = sum(file.stat().st_size for file in Path(data).glob("*.sqlite*")) // 1024


class OfficeDays(espalier.LabCase):
    def test_the_server_neither_grows_nor_forgets(self):
        self.profile = None
        self.fleet = [device["udid"] for device in
                      self.enroll("--count", str(DEVICES), "--platform", "mix", "--shared-keys", "24",
                                  link_options=("--uses", str(DEVICES)))]
        held = []
        begin = time.monotonic()
        end = begin + MINUTES * 60
        day = 0
        while time.monotonic() < end:
            self.one_day(day)
            now = Held(self.server.process.process.pid, self.server.data)
            if time.monotonic() > begin + WARM * MINUTES * 60:
                held.append(now)
            print(f"day {day}: {now.memory_kb / 1024:.1f} MB, {now.threads} threads, {now.files} files, "
                  f"store {now.store_kb / 1024:.1f} MB, {(time.monotonic() - begin) / 60:.1f} min", flush=True)
            day += 1
        self.assertGreater(len(held), 5, "too little time for a comparison")
        self.compare(held)
        self.kill_and_look()

    def one_day(self, day):
        for question in QUESTIONS:
            self.server.ctl("command", "send", question, "--group", "All devices")
        file = self.folder / "day.mobileconfig"
        file.write_bytes(espalier.mobileconfig("soak.day", name=f"Day {day}"))
        imported = self.server.ctl("profile", "import", file)
        if self.profile is None:
            self.profile = imported
            self.server.ctl("profile", "assign", self.profile, "--group", "All devices")
        gone = self.fleet.pop(0)
        self.devices.leave(gone)
        self.server.ctl("device", "delete", gone, "--confirm", self.server.device(gone)["name"])
        self.fleet.append(self.enroll("--platform", "mix")[0]["udid"])
        self.server.ctl("link", "revoke", self.server.create_link()["id"])
        self.settled()
        if day % 5 == 0:
            self.backed_up()

    def settled(self):
        def rests():
            commands = self.server.ctl_json("status")["commands"]
            shown = self.server.ctl_json("profile", "show", self.profile)
            return (commands["queued"], commands["waiting"], shown["installed"], shown["failed"]) == \
                (0, 0, len(self.fleet), 0)
        espalier.eventually(rests, "every device has answered and has the profile", 300)
        status = self.server.ctl_json("status")
        self.assertEqual((status["devices"]["enrolled"], status["commands"]["failed"]), (len(self.fleet), 0))

    def backed_up(self):
        passphrase, file = self.folder / "backup-passphrase", self.folder / "soak.backup"
        passphrase.write_text("another horse, another battery")
        passphrase.chmod(0o600)
        self.server.ctl("backup", "create", "-o", file, "--backup-passphrase-file", passphrase)
        self.server.ctl("backup", "verify", file, "--backup-passphrase-file", passphrase)
        file.unlink()

    def compare(self, held):
        some = max(3, len(held) // 5)
        first, last = held[:some], held[-some:]
        of = lambda rounds, name: statistics.median(getattr(one, name) for one in rounds)  # noqa: E731
        self.assertLessEqual(of(last, "memory_kb"), of(first, "memory_kb") * MOST_GROWTH)
        self.assertLessEqual(of(last, "threads"), of(first, "threads") + 2)
        self.assertLessEqual(of(last, "files"), of(first, "files") + 10)

    def kill_and_look(self):
        uuid = self.server.ctl("command", "send", "ProfileList", "--group", "All devices").splitlines()[0]
        self.server.kill()
        self.server.start()
        espalier.eventually(lambda: {d["state"] for d in self.server.command(uuid)["deliveries"]} == {"acknowledged"},
                            "what was sent before the kill is answered after it", 300)
        self.settled()
        self.server.ctl("audit", "verify")
        self.assertNotIn("WARNING: ThreadSanitizer", self.server.process.text())


if __name__ == "__main__":
    unittest.main()

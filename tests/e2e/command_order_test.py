"""Ordering commands: what is offered, what the shell says of wrong keys, the time to call something off, packages that
this server hands out, and why nothing comes back."""
import hashlib
import plistlib
import ssl
import subprocess
import time
import urllib.error
import urllib.request
from urllib.parse import urlsplit

import espalier


class Ordering(espalier.LabCase):
    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        link = cls.server.create_link()
        (cls.phone,) = cls.devices.enroll("--link", link["url"], "--platform", "iphone")
        (cls.mac,) = cls.devices.enroll("--link", link["url"], "--platform", "mac")
        for device in (cls.phone, cls.mac):
            espalier.eventually(lambda: cls.server.device(device["udid"])["inventory_at"], "the first inventory is in")

    def told(self, *words, expect):
        done = subprocess.run([str(word) for word in (espalier.BIN / "espalierctl", "--data", self.server.data, *words)],
                              env=self.server.env, capture_output=True, text=True, timeout=espalier.PATIENCE * 2)
        self.assertEqual(done.returncode, expect, done.stdout + done.stderr)
        return done.stdout + done.stderr

    def test_a_command_that_does_not_fit_is_refused_with_its_reason(self):
        said = self.told("command", "send", "EnableLostMode", "--device", self.phone["udid"], "Message=x", expect=1)
        self.assertIn("not supervised", said)
        (offer,) = self.server.ctl_json("command", "offers", "SetRecoveryLock", "--device", self.phone["udid"])
        self.assertFalse(offer["offered"])
        self.assertEqual([reason["kind"] for reason in offer["reasons"]], ["not-on-platform"])

    def test_a_group_gets_what_fits_some_of_it_only_on_request(self):
        (offer,) = self.server.ctl_json("command", "offers", "SetRecoveryLock", "--group", "All devices")
        self.assertEqual((offer["applies"], offer["of"]), (1, 2))
        self.assertEqual([one["name"] for one in offer["left_out"]], [self.server.device(self.phone["udid"])["name"]])
        self.told("command", "send", "SetRecoveryLock", "--group", "All devices", expect=1)
        uuid = self.server.ctl("command", "send", "SetRecoveryLock", "--group", "All devices", "--where-offered",
                               "--wait", int(espalier.PATIENCE)).splitlines()[0]
        self.assertEqual(self.server.command(uuid)["state"], "acknowledged")
        kinds = {(one["kind"], one["state"])
                 for one in self.server.ctl_json("device", "secrets", self.mac["udid"])}
        self.assertIn(("recovery-lock", "current"), kinds)

    def test_wrong_keys_are_told_before_anything_is_queued(self):
        said = self.told("command", "send", "RemoveProfile", "--device", self.phone["udid"], "Identifer=x", expect=1)
        self.assertIn("Identifer", said)
        said = self.told("command", "send", "RemoveProfile", "--device", self.phone["udid"], expect=1)
        self.assertIn("RemoveProfile: Identifier is required", said)
        self.assertIn("catalogue show RemoveProfile", said)
        said = self.told("command", "send", "ProfileList", "--device", self.mac["udid"], "--user", "bob", expect=1)
        self.assertIn("there is no user “bob” on this device", said)
        name = self.server.device(self.phone["udid"])["name"]
        for words in (("command", "send", "EraseDevice", "--device"), ("device", "unenroll")):
            self.assertIn(f'--confirm "{name}"', self.told(*words, self.phone["udid"], expect=1))
        said = self.told("command", "send", "SecurtyInfo", "--device", self.phone["udid"], expect=1)
        self.assertIn("SecurityInfo", said)

    def test_keys_lie_in_each_other(self):
        self.server.send_and_wait("Settings", self.mac["udid"], "Settings[0].Item=DeviceName",
                                  "Settings[0].DeviceName=Reception")
        form = self.server.ctl("command", "form", "Settings")
        self.assertIn("Settings[0].Item", form)

    def test_a_command_is_sent_again_under_another_number(self):
        first = self.server.send_and_wait("ProfileList", self.phone["udid"]).splitlines()[0]
        second = self.server.ctl("command", "resend", first).splitlines()[0]
        self.assertNotEqual(first, second)
        espalier.eventually(lambda: self.server.command(second)["state"] == "acknowledged", "it is answered")

    def test_an_erase_can_be_called_off_for_a_while_even_over_a_restart(self):
        udid = self.enroll_one("--platform", "iphone")
        confirm = ("--confirm", self.server.device(udid)["name"])
        self.server.ctl("setting", "set", "command_undo_seconds", "600")
        try:
            uuid = self.server.send("EraseDevice", udid, *confirm).splitlines()[0]
            self.assertGreater(self.server.command(uuid)["held_ms"], 500_000)
            self.assertGreater(self.server.command(uuid)["held"]["until"], time.time() * 1000 + 500_000)
            self.server.kill()
            self.server.start(self.devices)
            self.server.ctl("device", "push", udid)
            self.server.send_and_wait("SecurityInfo", udid)  # whatever isn't destructive goes on
            self.assertEqual(self.server.command(uuid)["state"], "queued")
            why = self.server.ctl_json("command", "why", uuid)["evidence"]
            self.assertEqual(why[0]["kind"], "in-undo-window")
            self.server.ctl("command", "cancel-all", "--device", udid)
            self.assertEqual(self.server.command(uuid)["state"], "cancelled")
            self.assertIsNone(self.server.command(uuid)["held"])
            self.server.ctl("setting", "set", "command_undo_seconds", "8")
            self.server.send("EraseDevice", udid, *confirm, "--wait", "7")  # counted from when it may be sent
        finally:
            self.server.ctl("setting", "set", "command_undo_seconds", "0")
        self.assertEqual(self.server.device(udid)["state"], "erased")
        self.assertEqual(self.server.ctl_json("device", "why", udid)["evidence"][0]["kind"], "not-enrolled")

    def fetch(self, url, **headers):
        context = ssl.create_default_context(cafile=self.server.ca)
        request = urllib.request.Request(url, headers={name.replace("_", "-"): value for name, value in headers.items()})
        with urllib.request.urlopen(request, context=context, timeout=espalier.PATIENCE) as answer:
            return answer.status, answer.read()

    def test_a_hosted_package_is_handed_out_whole_and_in_ranges(self):
        content = b"xar!" + bytes(range(256)) * 100_000  # more than two chunks
        file = self.folder / "Tool 1.pkg"
        file.write_bytes(content)
        package = self.server.ctl("package", "host", file, "--bundle-id", "com.example.tool", "--version", "1.0")
        (listed,) = self.server.ctl_json("package", "list")
        manifest = plistlib.loads(self.fetch(listed["manifest_url"])[1])
        (asset,) = manifest["items"][0]["assets"]
        size = asset["sha256-size"]
        self.assertEqual(asset["sha256s"], [hashlib.sha256(content[at:at + size]).hexdigest()
                                            for at in range(0, len(content), size)])
        self.assertEqual(self.fetch(asset["url"]), (200, content))
        self.assertEqual(self.fetch(asset["url"], Range="bytes=5-9"), (206, content[5:10]))
        self.assertEqual(self.fetch(asset["url"], Range="bytes=-7"), (206, content[-7:]))
        with self.assertRaises(urllib.error.HTTPError) as past:
            self.fetch(asset["url"], Range=f"bytes={len(content)}-")
        self.assertEqual(past.exception.code, 416)
        uuid = self.server.send_and_wait("InstallEnterpriseApplication", self.mac["udid"], "--package",
                                         package).splitlines()[0]
        self.server.ctl("command", "show", uuid, "--raw", "request", "-o", self.folder / "request")
        sent = plistlib.loads((self.folder / "request").read_bytes())["Command"]
        self.assertEqual(sent["Manifest"], manifest)
        self.server.ctl("package", "remove", package)
        with self.assertRaises(urllib.error.HTTPError) as gone:
            self.fetch(asset["url"])
        self.assertEqual(gone.exception.code, 404)
        note = self.folder / "note.pkg"
        note.write_text("just a text")
        self.told("package", "host", note, "--bundle-id", "x", "--version", "1", expect=1)
        self.assertEqual(urlsplit(asset["url"]).path.count("/"), 3)

"""Nobody wipes the fleet by a slip: confirmation, and at most five in ten minutes, over a restart too."""
import espalier


class WipeGuard(espalier.LabCase):
    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        link = cls.server.create_link()
        cls.fleet = cls.devices.enroll("--link", link["url"], "--count", "8", "--shared-keys", "2")
        espalier.eventually(lambda: all(cls.server.device(d["udid"])["state"] == "enrolled" for d in cls.fleet), "all are enrolled")

    def destructive(self):
        return [c for c in self.server.ctl_json("command", "list")
                if c["request_type"] in ("EraseDevice", "DeviceLock", "ClearPasscode")]

    def test_the_guard_in_order(self):
        erase = lambda device, *confirm, expect=0: self.server.send(  # noqa: E731
            "EraseDevice", device["udid"], "--no-push", *confirm, expect=expect)
        self.devices.stop()  # so that what is queued stays queued
        first = self.fleet[0]
        for request_type in ("EraseDevice", "DeviceLock", "ClearPasscode"):
            self.server.send(request_type, first["udid"], "--no-push", expect=1)
            self.server.send(request_type, first["udid"], "--no-push", "--confirm", "yes", expect=1)
        self.server.ctl("command", "send", "EraseDevice", "--group", "All devices", "--no-push", "--confirm", "all", expect=1)
        self.assertEqual(self.destructive(), [])
        # A whole group is more than five at once, whatever is typed.
        self.server.ctl("command", "send", "EraseDevice", "--group", "All devices", "--no-push", "--confirm",
                        str(len(self.fleet)), expect=1)
        self.assertEqual(self.destructive(), [])
        for device in self.fleet[:3]:
            erase(device, "--confirm", device["name"])
        for device in self.fleet[3:5]:
            self.server.send("DeviceLock", device["udid"], "--no-push", "--confirm", device["name"])
        erase(self.fleet[5], "--confirm", self.fleet[5]["name"], expect=1)
        self.server.stop()
        self.server.start()
        erase(self.fleet[5], "--confirm", self.fleet[5]["name"], expect=1)
        self.server.kill()
        self.server.start()
        erase(self.fleet[6], "--confirm", self.fleet[6]["name"], expect=1)
        # The raw door is the same door.
        raw = self.folder / "raw.plist"
        raw.write_bytes(b'<?xml version="1.0"?><plist version="1.0"><dict><key>RequestType</key>'
                        b'<string>EraseDevice</string></dict></plist>')
        self.server.send("Custom", self.fleet[7]["udid"], "--no-push", "--raw", raw, "--confirm", self.fleet[7]["name"], expect=1)
        self.server.stop()
        # Without a server the shell takes the lock itself, and the guard with it.
        erase(self.fleet[5], "--confirm", self.fleet[5]["name"], expect=1)
        self.server.start()
        self.assertEqual(len(self.destructive()), 5)

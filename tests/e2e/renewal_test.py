"""Identities are renewed over the enrollment profile; whoever fails at it keeps the one it has."""
import unittest

import espalier


class Renewal(espalier.LabCase):
    script = [{"device": "RENEWBUSY001", "request_type": "InstallProfile", "answer": "NotNow", "times": 2},
              {"device": "RENEWFAILS01", "request_type": "InstallProfile", "answer": "Error"}]

    def identity(self, udid):
        (pinned,) = [c for c in self.server.ctl_json("ca", "list")
                     if c.get("device") == self.server.device(udid)["id"] and not c["revoked_at"]][-1:]
        return pinned["serial"]

    def renewal(self, udid):
        return self.server.device(udid)["renewal"]

    def renewed(self, udid):
        return espalier.eventually(lambda: self.renewal(udid)["state"] == "renewed", "the identity is renewed")

    def enrollment(self, udid):
        (profile,) = [p for p in self.devices.show(udid)["profiles"] if p["enrollment"]]
        return profile

    def test_a_new_identity_of_the_same_enrollment(self):
        for platform in ("iphone", "mac"):
            with self.subTest(platform):
                udid = self.enroll_one("--platform", platform)
                before, identity, profile = self.server.device(udid), self.identity(udid), self.enrollment(udid)
                self.server.ctl("device", "renew", udid)
                self.renewed(udid)
                after = self.server.device(udid)
                self.assertNotEqual(self.identity(udid), identity)
                self.assertEqual(self.enrollment(udid)["identifier"], profile["identifier"])
                for key in ("id", "state", "enrolled_at", "link"):
                    self.assertEqual(after[key], before[key], key)
                self.server.send_and_wait("DeviceInformation", udid)  # under the new one
                self.assertEqual(self.server.ctl_json("quarantine", "list"), [])

    def test_a_busy_device_comes_later(self):
        udid = self.enroll_one("--serial", "RENEWBUSY001")
        identity = self.identity(udid)
        self.server.ctl("device", "renew", udid)
        self.server.ctl("device", "renew", udid, expect=1)  # one is under way
        for _ in range(3):
            self.server.ctl("device", "push", udid)
        self.renewed(udid)
        self.assertNotEqual(self.identity(udid), identity)

    def test_a_device_that_fails_keeps_its_identity(self):
        udid = self.enroll_one("--serial", "RENEWFAILS01")
        identity = self.identity(udid)
        self.server.ctl("device", "renew", udid)
        espalier.eventually(lambda: self.renewal(udid)["state"] == "failed", "the renewal failed")
        self.assertTrue(self.renewal(udid)["error"])
        self.assertEqual(self.identity(udid), identity)
        self.server.send_and_wait("DeviceInformation", udid)

    def test_a_pkcs12_identity(self):
        link = self.server.create_link()
        file = self.folder / "pkcs12.mobileconfig"
        self.server.ctl("link", "profile", str(link["id"]), "--identity", "pkcs12", "-o", file)
        udid = self.devices.enroll("--profile", file)[0]["udid"]
        identity = self.identity(udid)
        self.server.ctl("device", "renew", udid)
        self.renewed(udid)
        self.assertNotEqual(self.identity(udid), identity)
        self.server.send_and_wait("DeviceInformation", udid)


if __name__ == "__main__":
    unittest.main()

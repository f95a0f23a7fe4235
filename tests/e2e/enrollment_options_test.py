"""What the administrator chooses about enrollment profiles, and what devices that granted less are spared."""
import plistlib
import espalier


class Options(espalier.LabCase):
    def setting(self, key, value, expect=0):
        self.server.ctl("setting", "set", key, value, expect=expect)
        if expect == 0:
            self.addCleanup(self.server.ctl, "setting", "set", key, {"identity": "scep", "identity_key": "2048"}.get(key, "0"))

    def profile(self, *options):
        link = self.server.create_link(None, *options)
        file = self.folder / f"{link['id']}.mobileconfig"
        espalier.run("curl", "-sSf", "--cacert", self.server.ca, "-o", file, link["profile_url"])
        content = espalier.run("openssl", "cms", "-verify", "-inform", "DER", "-in", file, "-CAfile", self.server.ca,
                               "-purpose", "any")
        return plistlib.loads(content)

    def payload(self, profile, kind):
        return next(one for one in profile["PayloadContent"] if one["PayloadType"] == kind)

    def test_devices_enroll_with_every_choice(self):
        self.setting("removal_disallowed", "1")
        self.setting("pin_server", "1")
        self.setting("identity_key", "4096")
        profile = self.profile()
        self.assertTrue(profile["PayloadRemovalDisallowed"])
        self.assertEqual(self.payload(profile, "com.apple.security.scep")["PayloadContent"]["Keysize"], 4096)
        self.assertEqual(self.payload(profile, "com.apple.mdm")["ServerURLPinningCertificateUUIDs"],
                         [self.payload(profile, "com.apple.security.root")["PayloadUUID"]])
        self.assertTrue(self.enroll()[0]["enrolled"])
        self.assertNotIn("PayloadRemovalDisallowed", self.profile("--personal"))

    def test_the_server_makes_the_key_where_that_is_chosen(self):
        self.setting("identity", "pkcs12")
        link = self.server.create_link()
        self.assertTrue(self.devices.enroll("--link", link["url"])[0]["enrolled"])
        self.assertEqual(self.server.ctl_json("link", "show", link["id"])["uses_taken"], 1)

    def test_what_scep_does_not_know_is_refused(self):
        self.setting("identity_key", "3072", expect=1)
        self.setting("identity_key", "P-256", expect=1)

    def test_a_personal_device_gets_no_command_it_did_not_grant(self):
        link = self.server.create_link(None, "--personal")
        udid = self.devices.enroll("--link", link["url"])[0]["udid"]
        name = self.server.device(udid)["name"]
        for command in ("EraseDevice", "DeviceLock"):
            self.server.send(command, udid, "--confirm", name, expect=1)
        self.server.send("InstalledApplicationList", udid, expect=1)
        self.server.send_and_wait("SecurityInfo", udid)
        refused = [event for event in self.server.ctl_json("event", "list") if event["kind"] == "command.refused"]
        self.assertIn("no-access-right", refused[-1]["arguments"]["reason"])

    def test_a_device_that_a_link_is_not_for_takes_no_use(self):
        link = self.server.create_link(None, "--serials", "C02MINE", "--uses", "1")
        for _ in range(2):
            self.devices.enroll("--link", link["url"], "--serial", "C02OTHER", expect=1)
        self.assertEqual(self.server.ctl_json("link", "show", link["id"])["uses_taken"], 0)
        self.assertTrue(self.devices.enroll("--link", link["url"], "--serial", "C02MINE")[0]["enrolled"])
        self.assertEqual(self.server.ctl_json("link", "show", link["id"])["state"], "used")

    def test_one_device_without_the_right_does_not_keep_profiles_from_the_others(self):
        self.server.ctl("setting", "set", "access_rights", "8189")  # without installing profiles
        self.addCleanup(self.server.ctl, "setting", "set", "access_rights", "8191")
        spared = self.enroll()[0]["udid"]
        self.server.ctl("setting", "set", "access_rights", "8191")
        usual = self.enroll()[0]["udid"]
        file = self.folder / "clip.mobileconfig"
        file.write_bytes(espalier.mobileconfig("com.example.clip"))
        self.server.ctl("profile", "import", file)
        for udid in (spared, usual):
            self.server.ctl("profile", "assign", "com.example.clip", "--device", udid)

        def states():
            status = self.server.ctl_json("profile", "status", "com.example.clip")
            return {one["device"]: (one["state"], one["error"]) for one in status}

        ids = {udid: self.server.device(udid)["id"] for udid in (spared, usual)}
        espalier.eventually(lambda: states()[ids[usual]][0] == "installed", "the other one gets it")
        state, error = states()[ids[spared]]
        self.assertEqual(state, "failed")
        self.assertIn("access right", error)

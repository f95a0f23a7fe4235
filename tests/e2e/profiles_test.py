"""Profiles reach devices to the byte, are replaced, fail visibly and leave again."""
import hashlib
import plistlib
import subprocess

import espalier


def sha256(data):
    return hashlib.sha256(data).hexdigest()


class Profiles(espalier.LabCase):
    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        link = cls.server.create_link()
        mix = cls.devices.enroll("--link", link["url"], "--count", "6", "--platform", "mix")
        cls.crowd = [d["udid"] for d in mix]
        cls.phone = next(d["udid"] for d in mix if d["platform"] == "iphone")  # they come in any order
        (mac,) = cls.devices.enroll("--link", link["url"], "--platform", "mac")
        cls.mac = mac["udid"]

    def install(self, identifier, **options):
        content = espalier.mobileconfig(identifier, **options)
        file = self.folder / f"{identifier}-{sha256(content)[:8]}.mobileconfig"
        file.write_bytes(content)
        return self.server.ctl("profile", "import", file), content

    def has(self, udid, identifier, content):
        installed = self.devices.profiles(udid).get(identifier)
        return installed is not None and installed["sha256"] == sha256(content)

    def states(self, profile):
        return {row["state"] for row in self.server.ctl_json("profile", "status", profile)}

    def test_assigned_replaced_and_removed_on_all(self):
        everyone = self.crowd + [self.mac]
        profile, first = self.install("test.everyone")
        self.server.ctl("profile", "assign", profile, "--group", "All devices")
        espalier.eventually(lambda: all(self.has(d, "test.everyone", first) for d in everyone), "all have the first version")
        same, second = self.install("test.everyone", name="Changed")
        self.assertEqual(same, profile)
        espalier.eventually(lambda: all(self.has(d, "test.everyone", second) for d in everyone), "all have the second version")
        espalier.eventually(lambda: self.states(profile) == {"installed"}, "the server knows that")
        self.server.ctl("profile", "unassign", profile, "--group", "All devices")
        espalier.eventually(lambda: not any("test.everyone" in self.devices.profiles(d) for d in everyone), "it is gone everywhere")

    def test_where_a_version_goes_and_what_is_wrong_with_it_is_told_before(self):
        profile, _ = self.install("test.told")
        self.server.ctl("profile", "assign", profile, "--device", self.phone)
        espalier.eventually(lambda: self.states(profile) == {"installed"}, "it is there")
        wrong = plistlib.loads(espalier.mobileconfig("test.told", name="Changed"))
        wrong["PayloadContent"].append({
            "PayloadType": "com.apple.mobiledevice.passwordpolicy", "PayloadVersion": 1, "PayloadUUID": "P-1",
            "PayloadIdentifier": "test.told.passcode", "minLength": "six"})
        file = self.folder / "told.mobileconfig"
        file.write_bytes(plistlib.dumps(wrong))
        err = subprocess.run([espalier.BIN / "espalierctl", "--data", self.server.data, "profile", "import", file],
                             env=self.server.env, text=True, capture_output=True, check=True).stderr
        self.assertIn("version 2 of", err)
        self.assertIn("goes to 1 device\n", err)
        self.assertIn("minLength", err)
        self.assertIn(": error: ", err)
        self.assertEqual(len(self.server.ctl_json("profile", "versions", profile)), 2)
        self.assertIn("taken from 1 device", self.server.ctl("profile", "delete", profile))

    def test_devices_take_a_binary_property_list(self):
        content = plistlib.dumps(plistlib.loads(espalier.mobileconfig("test.binary")), fmt=plistlib.FMT_BINARY)
        file = self.folder / "binary.mobileconfig"
        file.write_bytes(content)
        profile = self.server.ctl("profile", "import", file)
        self.server.ctl("profile", "assign", profile, "--device", self.phone)
        espalier.eventually(lambda: self.has(self.phone, "test.binary", content), "it is there to the byte")

    def test_a_version_for_devices_is_held_back_when_asked(self):
        profile, first = self.install("test.held")
        self.server.ctl("profile", "assign", profile, "--device", self.phone)
        espalier.eventually(lambda: self.has(self.phone, "test.held", first), "the first version is there")
        file = self.folder / "held.mobileconfig"
        file.write_bytes(espalier.mobileconfig("test.held", name="Changed"))
        held = self.server.ctl_json("profile", "import", file, "--hold", expect=1)
        self.assertEqual((held["held"], held["version"]), (True, 2))
        self.assertEqual(len(self.server.ctl_json("profile", "versions", profile)), 1)
        self.server.ctl("profile", "unassign", profile, "--device", self.phone)
        self.assertEqual(self.server.ctl("profile", "import", file, "--hold"), profile)  # goes to nobody now

    def test_a_version_is_rolled_back(self):
        phone = self.phone  # a Mac's device channel takes no web clip
        profile, first = self.install("test.rollback")
        self.server.ctl("profile", "assign", profile, "--device", phone)
        espalier.eventually(lambda: self.has(phone, "test.rollback", first), "the first version is there")
        _, second = self.install("test.rollback", name="Changed")
        espalier.eventually(lambda: self.has(phone, "test.rollback", second), "the second took its place")
        impact = self.server.ctl_json("profile", "impact", profile, "--version", "1")
        self.assertEqual(impact["replace"]["count"], 1)
        self.assertEqual(self.server.ctl("profile", "rollback", profile, "--to", "1", "--note", "as it was"), "3")
        third = self.folder / "third.mobileconfig"
        self.server.ctl("profile", "export", profile, "-o", third)
        espalier.eventually(lambda: self.has(phone, "test.rollback", third.read_bytes()), "what was first is there again")
        versions = lambda: self.server.ctl_json("profile", "versions", profile)
        espalier.eventually(lambda: [v["devices"] for v in versions()] == [1, 0, 0], "the server knows which one")
        newest = versions()[0]
        self.assertEqual((newest["note"], newest["restores"]), ("as it was", 1))
        self.assertEqual(len({v["uuid"] for v in versions()}), 3, "each version has a UUID of its own")

    def test_values_are_put_in_for_each_device(self):
        phone = self.crowd[1]
        web_clip = {"PayloadType": "com.apple.webClip.managed", "PayloadVersion": 1, "PayloadIdentifier": "test.values.clip",
                    "PayloadUUID": "7A5B0B9E-1111-4222-8333-444455556677", "URL": "https://example.org", "Label": "%{owner.email}"}
        profile, _ = self.install("test.values", payloads=[web_clip])
        self.server.ctl("profile", "assign", profile, "--device", phone)
        status = lambda: self.server.ctl_json("profile", "status", profile)[0]
        self.assertEqual((status()["state"], status()["missing_values"]), ("blocked", ["owner.email"]))
        self.server.ctl("device", "set", phone, "owner.email=anna@example.org")
        espalier.eventually(lambda: status()["state"] == "installed", "it is sent once the value is there")
        self.assertEqual(self.devices.profiles(phone)["test.values"]["sha256"], status()["sha256"])
        preview = self.folder / "preview.mobileconfig"
        self.server.ctl("profile", "preview", profile, "--device", phone, "-o", preview)
        self.assertEqual(sha256(preview.read_bytes()), status()["sha256"])
        self.assertIn("anna@example.org", self.server.ctl("profile", "preview", profile, "--device", phone))

    def test_a_folder_in_a_folder_out(self):
        files, out = self.folder / "in", self.folder / "out"
        files.mkdir()
        for name in ("test.folder.a", "test.folder.b"):
            (files / f"{name}.mobileconfig").write_bytes(espalier.mobileconfig(name))
        self.server.ctl("profile", "import", files, "--note", "all at once")
        self.server.ctl("profile", "export", "--all", out)
        before = {f.name: f.read_bytes() for f in out.iterdir()}
        self.assertLessEqual({"test.folder.a.mobileconfig", "test.folder.b.mobileconfig"}, set(before))
        self.server.ctl("profile", "export", "--all", out)
        self.assertEqual({f.name: f.read_bytes() for f in out.iterdir()}, before)
        again = self.server.ctl_json("profile", "import", out)
        self.assertEqual([row["created"] for row in again], [False] * len(before))  # nothing is sent a second time

    def test_later_devices_get_it_too(self):
        self.server.ctl("group", "create", "Newcomers")
        profile, content = self.install("test.newcomers")
        self.server.ctl("profile", "assign", profile, "--group", "Newcomers")
        udid = self.enroll(link_options=("--group", "Newcomers"))[0]["udid"]
        espalier.eventually(lambda: self.has(udid, "test.newcomers", content), "the newcomer has it")
        self.server.ctl("group", "remove", "Newcomers", udid)
        espalier.eventually(lambda: "test.newcomers" not in self.devices.profiles(udid), "who leaves the group loses it")

    def test_user_profiles_go_to_the_user(self):
        profile, content = self.install("test.user", scope="User")
        self.server.ctl("profile", "assign", profile, "--device", self.mac)
        espalier.eventually(lambda: self.has(self.mac, "test.user", content), "it is installed")
        self.assertNotEqual(self.devices.profiles(self.mac)["test.user"]["channel"], "device")
        espalier.eventually(lambda: self.states(profile) == {"installed"}, "the server knows that")
        status = self.server.ctl_json("profile", "status", profile)[0]
        self.assertEqual(status["user"], self.server.ctl_json("device", "show", self.mac)["users"][0]["short_name"])
        self.assertIn(status["user"], self.server.ctl("profile", "status", profile))  # no GUID
        self.server.ctl("profile", "unassign", profile, "--device", self.mac)
        espalier.eventually(lambda: "test.user" not in self.devices.profiles(self.mac), "it is removed")

    def test_what_a_device_refuses_is_shown(self):
        twice = [{"PayloadType": "com.apple.webClip.managed", "PayloadVersion": 1, "PayloadIdentifier": f"test.twice.{i}",
                  "PayloadUUID": "7A5B0B9E-1111-4222-8333-444455556666", "URL": "https://example.org", "Label": "x"} for i in (1, 2)]
        try:
            profile, _ = self.install("test.twice", payloads=twice)
        except espalier.Failed:
            self.skipTest("refused at import already")
        self.server.ctl("profile", "assign", profile, "--device", self.crowd[0])
        espalier.eventually(lambda: self.states(profile) == {"failed"}, "the failure is shown")
        self.assertIn("UUID", self.server.ctl_json("profile", "status", profile)[0]["error"])

    def test_signed_profiles_travel_as_they_are(self):
        plain, signed = self.folder / "sign.plist", self.folder / "sign.mobileconfig"
        plain.write_bytes(espalier.mobileconfig("test.signed"))
        key, certificate = self.folder / "signer.key", self.folder / "signer.pem"
        espalier.run("openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-keyout", key, "-out", certificate, "-subj", "/CN=Someone")
        espalier.run("openssl", "cms", "-sign", "-nodetach", "-binary", "-in", plain, "-signer", certificate, "-inkey", key,
                     "-outform", "DER", "-out", signed)
        profile = self.server.ctl("profile", "import", signed)
        self.server.ctl("profile", "assign", profile, "--device", self.crowd[1])
        espalier.eventually(lambda: self.has(self.crowd[1], "test.signed", signed.read_bytes()), "it is installed")

    def test_a_duplicate_is_another_profile(self):
        profile, _ = self.install("test.original")
        copy = self.server.ctl("profile", "duplicate", profile, "--name", "The other one", "--note", "for the lab")
        shown = self.server.ctl_json("profile", "show", copy)
        self.assertEqual((shown["identifier"], shown["name"], shown["version"], shown["note"], shown["targets"]),
                         ("test.original.copy", "The other one", 1, "for the lab", 0))
        files = []
        for number, one in enumerate((profile, copy)):
            files.append(self.folder / f"one-{number}.mobileconfig")
            self.server.ctl("profile", "export", one, "-o", files[-1])
        first, second = (plistlib.loads(file.read_bytes()) for file in files)
        self.assertNotEqual(first["PayloadUUID"], second["PayloadUUID"])
        self.assertFalse({one["PayloadUUID"] for one in first["PayloadContent"]} &
                         {one["PayloadUUID"] for one in second["PayloadContent"]})
        again = self.server.ctl("profile", "duplicate", profile)
        self.assertEqual(self.server.ctl_json("profile", "show", again)["identifier"], "test.original.copy2")
        with self.assertRaises(espalier.Failed):  # taken
            self.server.ctl("profile", "duplicate", profile, "--identifier", "test.original")

    def test_files_of_one_identifier_are_told_to_be_one_profile(self):
        folder = self.folder / "twice"
        folder.mkdir()
        for name in ("a", "b"):
            (folder / f"{name}.mobileconfig").write_bytes(espalier.mobileconfig("test.twice"))
        rows = self.server.ctl_json("profile", "import", folder)
        self.assertEqual([(row["file"], row["version"], row.get("same_profile_as")) for row in rows],
                         [("a.mobileconfig", 1, None), ("b.mobileconfig", 2, "a.mobileconfig")])

    def test_exported_encrypted_to_a_device_and_signed_with_a_p12(self):
        key, certificate, p12 = (self.folder / f"exporter.{end}" for end in ("key", "pem", "p12"))
        espalier.run("openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-keyout", key, "-out", certificate, "-subj", "/CN=Exporter")
        espalier.run("openssl", "pkcs12", "-export", "-in", certificate, "-inkey", key, "-out", p12, "-passout", "pass:secret")
        password = self.folder / "exporter.password"
        password.write_text("secret\n")
        password.chmod(0o600)
        profile, _ = self.install("test.exported")
        out, plain = self.folder / "exported.mobileconfig", self.folder / "exported.plist"
        self.server.ctl("profile", "export", profile, "-o", out, "--encrypt-for", self.crowd[0], "--signer", p12,
                        "--password-file", password)
        espalier.run("openssl", "cms", "-verify", "-inform", "DER", "-in", out, "-CAfile", certificate, "-purpose", "any", "-out", plain)
        exported = plistlib.loads(plain.read_bytes())
        self.assertTrue(exported["IsEncrypted"])
        self.assertNotIn("PayloadContent", exported)
        espalier.run("openssl", "cms", "-cmsout", "-print", "-inform", "DER", "-noout", input=exported["EncryptedPayloadContent"])

    def test_files_are_judged_by_the_schema_that_was_loaded(self):
        schema = self.folder / "schema" / "mdm" / "profiles"
        schema.mkdir(parents=True)
        (schema / "com.example.new.yaml").write_text("""title: New
payload:
  payloadtype: com.example.new
  supportedOS:
    iOS:
      introduced: '27.0'
payloadkeys:
- key: Wanted
  type: <string>
  presence: required
""")
        file = self.folder / "new.mobileconfig"
        file.write_bytes(espalier.mobileconfig("test.new", [
            {"PayloadType": "com.example.new", "PayloadVersion": 1, "PayloadIdentifier": "test.new.0",
             "PayloadUUID": "7D1B0DD8-3F8E-4F0B-9B3C-0A4E8E1B7A11"}]))
        rules = lambda: [one["rule"] for one in self.server.ctl_json("profile", "validate", file, expect=(0, 1))[0]["problems"]]
        self.assertIn("payload-type-unknown", rules())
        self.server.ctl("catalogue", "load", self.folder / "schema")
        self.assertIn("required-missing", rules())
        self.server.ctl("catalogue", "unload")

    def test_enrollment_payloads_are_refused(self):
        file = self.folder / "mdm.mobileconfig"
        file.write_bytes(espalier.mobileconfig("test.mdm", [{"PayloadType": "com.apple.mdm", "PayloadVersion": 1,
                                                             "PayloadIdentifier": "x", "PayloadUUID": "1"}]))
        self.server.ctl("profile", "import", file, expect=1)
        link = self.server.create_link()
        enrollment = self.folder / "own.mobileconfig"
        self.server.ctl("link", "profile", link["id"], "-o", enrollment)
        self.server.ctl("profile", "import", enrollment, expect=1)

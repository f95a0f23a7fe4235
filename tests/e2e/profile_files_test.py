"""Profiles as files: judged, compared and made from templates by the shell, without a server or a data folder."""
import json
import plistlib
import tempfile
import unittest
from pathlib import Path

import espalier

CTL = espalier.BIN / "espalierctl"


class ProfileFiles(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = Path(folder.name)

    def ctl(self, *words, expect=0):
        return espalier.run(CTL, "profile", *words, expect=expect, env={"ESPALIER_DATA": ""}).decode()

    def wifi(self, name="wifi", *settings):
        file = self.folder / f"{name}.mobileconfig"
        self.ctl("new", "--template", "wifi-personal", "--set", "SSID_STR=Office & Lab", "--set",
                 "Password=%{custom.Wifi}", *settings, "--prefix", "org.example", "-o", file, "--force")
        return file

    def test_a_template_becomes_a_profile(self):
        profile = plistlib.loads(self.wifi().read_bytes())
        self.assertTrue(profile["PayloadIdentifier"].startswith("org.example.wifi-personal."))
        self.assertEqual(profile["PayloadContent"][0]["SSID_STR"], "Office & Lab")
        self.assertIn("errors 0", self.ctl("validate", self.wifi(), "--platform", "iOS:17.0"))

    def test_templates_are_listed_with_their_fields(self):
        self.assertIn("wifi-personal", self.ctl("new", "--list"))
        fields = json.loads(self.ctl("new", "--list", "--template", "wifi-personal", "--json"))["fields"]
        self.assertIn("PayloadContent/0/SSID_STR", [field["path"] for field in fields])
        self.ctl("new", "--template", "nothing", "-o", "-", expect=2)
        self.ctl("new", "--template", "wifi-personal", "--set", "Nothing=1", "-o", "-", expect=2)

    def test_errors_have_a_place_and_an_exit_code(self):
        file = self.wifi()
        text = file.read_text().replace("<string>WPA", "<string>XPA")
        file.write_text(text)
        line = 1 + text[:text.index("<key>EncryptionType")].count("\n")
        self.assertIn(f"{file}:{line}:", self.ctl("validate", file, expect=1))
        (result,) = json.loads(self.ctl("validate", file, "--json", expect=1))
        self.assertEqual(result["errors"], 1)
        (problem,) = [one for one in result["problems"] if one["severity"] == "error"]
        self.assertEqual((problem["rule"], problem["path"], problem["line"]),
                         ("not-a-choice", "PayloadContent/0/EncryptionType", line))

    def test_a_signature_is_told_and_tampering_is_an_error(self):
        key, certificate, signed = (self.folder / name for name in ("key.pem", "signer.pem", "signed.mobileconfig"))
        espalier.run("openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-keyout", key, "-out", certificate,
                     "-subj", "/CN=Anna", "-days", "10")
        espalier.run("openssl", "cms", "-sign", "-nodetach", "-binary", "-in", self.wifi(), "-signer", certificate,
                     "-inkey", key, "-outform", "DER", "-out", signed)
        (told,) = json.loads(self.ctl("validate", signed, "--json"))
        self.assertEqual((told["signature"]["signer"], told["signature"]["verifies"]), ("CN=Anna", True))
        self.assertIn("signed by CN=Anna", self.ctl("validate", signed))
        signed.write_bytes(signed.read_bytes().replace(b"Office &amp; Lab", b"Office &amp; Bar"))
        (told,) = json.loads(self.ctl("validate", signed, "--json", expect=1))
        self.assertIn("signature-broken", [one["rule"] for one in told["problems"]])

    def test_several_files_are_judged_for_the_devices_given(self):
        good, bad = self.wifi("good"), self.folder / "bad.mobileconfig"
        bad.write_bytes(b"<plist><dict><key>A</key><string>a & b</string></dict></plist>")
        results = json.loads(self.ctl("validate", good, bad, "--json", expect=1))
        self.assertEqual([one["errors"] for one in results], [0, 1])
        self.assertEqual(results[1]["problems"][0]["rule"], "not-readable")
        gone = self.folder / "gone.mobileconfig"  # ends nothing
        results = json.loads(self.ctl("validate", gone, self.folder, good, "--json", expect=1))
        self.assertEqual([one["errors"] for one in results], [1, 1, 0])
        self.assertIn("can't be read", results[0]["problems"][0]["sentence"])
        kiosk = self.folder / "kiosk.mobileconfig"
        self.ctl("new", "--template", "kiosk", "--set", "Identifier=com.example.app", "-o", kiosk)
        self.ctl("validate", kiosk, "--platform", "iOS", "--supervised")
        self.assertIn("[payload-supervised]", self.ctl("validate", kiosk, "--platform", "iOS", "--unsupervised", expect=1))
        self.assertIn("[payload-unavailable]", self.ctl("validate", kiosk, "--platform", "macOS:14", expect=1))
        self.ctl("validate", kiosk, "--platform", "BeOS", expect=2)

    def test_differences_are_told_by_key(self):
        before, after = self.wifi(), self.folder / "after.mobileconfig"
        profile = plistlib.loads(before.read_bytes())
        after.write_bytes(plistlib.dumps(profile, fmt=plistlib.FMT_BINARY))
        self.assertEqual(self.ctl("diff", before, after), "no differences\n")
        profile["PayloadContent"][0]["SSID_STR"] = "Other"
        profile["PayloadContent"][0]["Password"] = "geheim"
        after.write_bytes(plistlib.dumps(profile))
        text = self.ctl("diff", before, after)
        self.assertIn('SSID_STR: "Office & Lab" -> "Other"', text)
        self.assertNotIn("geheim", text)
        self.assertEqual(json.loads(self.ctl("diff", before, after, "--json"))["differences"], 2)


if __name__ == "__main__":
    unittest.main()

"""What we sign and issue, in the eyes of openssl, plistlib, plistutil and curl."""
import plistlib
import re

import device as foreign
import espalier


class Verified(espalier.LabCase):
    def text_of(self, certificate):
        return espalier.run("openssl", "x509", "-in", certificate, "-noout", "-text").decode()

    def test_the_authority(self):
        text = self.text_of(self.server.ca)
        espalier.run("openssl", "verify", "-CAfile", self.server.ca, "-x509_strict", self.server.ca)
        self.assertIn("CA:TRUE", text)
        for usage in ("Digital Signature", "Key Encipherment", "Certificate Sign", "CRL Sign"):
            self.assertIn(usage, text)

    def test_the_server_certificate_fits_its_host(self):
        host = f"localhost:{self.server.port}"
        out = espalier.run("openssl", "s_client", "-connect", host, "-servername", "localhost", "-CAfile", self.server.ca,
                           "-verify_return_error", "-verify_hostname", "localhost", "-purpose", "sslserver", "-brief",
                           input=b"")
        chain = espalier.run("openssl", "s_client", "-connect", host, "-showcerts", "-CAfile", self.server.ca, input=b"").decode()
        leaf = self.folder / "server.pem"
        leaf.write_text(re.search(r"-----BEGIN.*?-----END CERTIFICATE-----", chain, re.S).group(0))
        text = self.text_of(leaf)
        self.assertIn("TLS Web Server Authentication", text)
        self.assertIn("DNS:localhost", text)
        days = espalier.run("openssl", "x509", "-in", leaf, "-noout", "-checkend", str(826 * 86400), expect=1)
        self.assertIn(b"will expire", days)  # Apple: at most 825 days

    def test_device_identities(self):
        device = foreign.Device(self.folder / "identity", self.server.ca)
        device.fetch(self.server.create_link()["url"])
        device.obtain_identity()
        espalier.run("openssl", "verify", "-CAfile", self.server.ca, "-x509_strict", "-purpose", "sslclient", device.certificate)
        text = self.text_of(device.certificate)
        self.assertIn("TLS Web Client Authentication", text)
        self.assertNotIn("TLS Web Server Authentication", text)
        self.assertIn("CA:FALSE", text)

    def test_a_pkcs12_profile(self):
        link = self.server.create_link()
        signed = self.folder / "pkcs12.mobileconfig"
        self.server.ctl("link", "profile", link["id"], "-o", signed, "--identity", "pkcs12")
        device = foreign.Device(self.folder / "pkcs12", self.server.ca)
        device.open(signed)
        device.unpack_identity()
        espalier.run("openssl", "verify", "-CAfile", self.server.ca, "-purpose", "sslclient", device.certificate)
        device.enroll()
        self.assertEqual(self.server.device(device.udid)["state"], "enrolled")

    def test_an_identity_from_a_request(self):
        key, request, certificate = (self.folder / f"csr.{kind}" for kind in ("key", "csr", "pem"))
        espalier.run("openssl", "req", "-new", "-newkey", "rsa:2048", "-nodes", "-keyout", key, "-out", request, "-subj", "/CN=outside")
        self.server.ctl("ca", "issue", "--csr", request, "-o", certificate)
        espalier.run("openssl", "verify", "-CAfile", self.server.ca, "-purpose", "sslclient", certificate)

    def test_profiles_exported_signed(self):
        file = self.folder / "plain.mobileconfig"
        file.write_bytes(espalier.mobileconfig("test.export"))
        profile = self.server.ctl("profile", "import", file)
        signed, content = self.folder / "signed.mobileconfig", self.folder / "content"
        self.server.ctl("profile", "export", profile, "-o", signed, "--signed")
        espalier.run("openssl", "cms", "-verify", "-inform", "DER", "-in", signed, "-CAfile", self.server.ca, "-purpose", "any",
                     "-binary", "-out", content)
        espalier.run("cmp", file, content)
        plain = self.folder / "exported.mobileconfig"
        self.server.ctl("profile", "export", profile, "-o", plain)
        espalier.run("cmp", file, plain)

    def test_a_changed_profile_no_longer_verifies(self):
        device = foreign.Device(self.folder / "changed", self.server.ca)
        device.fetch(self.server.create_link()["url"])
        signed = device.folder / "enrollment.mobileconfig"
        signed.write_bytes(signed.read_bytes().replace(b"com.apple.mgmt.External", b"com.apple.mgmt.Externol"))
        with self.assertRaises(RuntimeError):
            device.open(signed)

    def test_enrollment_profiles_are_plists_for_everyone(self):
        device = foreign.Device(self.folder / "plist", self.server.ca)
        device.fetch(self.server.create_link()["url"])
        content = device.folder / "enrollment.plist"
        espalier.run("plistutil", "-i", content, "-f", "bin", "-o", self.folder / "binary")
        self.assertEqual(plistlib.loads((self.folder / "binary").read_bytes()), plistlib.loads(content.read_bytes()))
        mdm = device.profile.mdm
        self.assertEqual(mdm["Topic"], self.topic)
        self.assertEqual(mdm["AccessRights"], 8191)
        self.assertTrue(mdm["CheckOutWhenRemoved"])
        self.assertIn("com.apple.mdm.per-user-connections", mdm["ServerCapabilities"])
        self.assertIn("com.apple.mdm.bootstraptoken", mdm["ServerCapabilities"])
        self.assertTrue(mdm["CheckInURL"].startswith(self.server.url))

    def test_curl_walks_the_page(self):
        link = self.server.create_link()
        head = espalier.run("curl", "-sSf", "--cacert", self.server.ca, "-D", "-", "-o", self.folder / "page", link["url"]).decode()
        self.assertRegex(head.lower(), r"content-type: text/html; *charset=utf-8")
        page = (self.folder / "page").read_text()
        self.assertNotIn("<script", page.lower())
        self.assertEqual(len(re.findall(r'rel="?enrollment', page)), 1)
        device = foreign.Device(self.folder / "walk", self.server.ca)
        head = espalier.run("curl", "-sSf", "--cacert", self.server.ca, "-D", "-", "-o", "/dev/null",
                            device.browse(link["url"])).decode().lower()
        self.assertIn("application/x-apple-aspen-config", head)
        self.assertIn("no-store", head)
        self.assertIn(".mobileconfig", head)
        unknown = espalier.run("curl", "-sS", "--cacert", self.server.ca, "-o", "/dev/null", "-w", "%{http_code}",
                               self.server.url + "/e/AAAAAAAAAAAAAAAAAAAAAAAA").decode()
        self.assertEqual(unknown, "404")

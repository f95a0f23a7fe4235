"""A push certificate from its request to its renewal, with a vendor and a portal of our own making. What is sent to the
portal is read by plistlib and openssl alone."""
import base64
import json
import plistlib
import tempfile
import unittest
import uuid
from pathlib import Path

import espalier

TOPIC = f"com.apple.mgmt.External.{uuid.uuid4()}"


def openssl(*arguments, **options):
    return espalier.run("openssl", *arguments, **options)


class Authorities:
    """Root, intermediate, vendor and the portal's issuer, as files."""

    def __init__(self, folder):
        self.folder = Path(folder)
        self.root = self.make("root", "/O=Test Fruit Inc./CN=Test Fruit Root CA", ca=True)
        self.middle = self.make("middle", "/O=Test Fruit Inc./CN=Test Worldwide Relations", "root", ca=True)
        self.vendor = self.make("vendor", "/O=Vendor GmbH/CN=MDM Vendor: Vendor GmbH", "middle")
        self.portal = self.make("portal", "/O=Apple Inc./CN=Test Application Integration", "root", ca=True)

    def path(self, name, end):
        return self.folder / f"{name}.{end}"

    def make(self, name, subject, issuer=None, ca=False, days=365):
        key, request = self.path(name, "key"), self.path(name, "csr")
        openssl("req", "-newkey", "rsa:2048", "-nodes", "-keyout", key, "-out", request, "-subj", subject)
        return self.sign(name, request, issuer, ca, days, key)

    def sign(self, name, request, issuer=None, ca=False, days=365, key=None, subject=None, extensions="", dates=()):
        certificate, config = self.path(name, "pem"), self.path(name, "ext")
        config.write_text(("basicConstraints=critical,CA:TRUE\n" if ca else "basicConstraints=CA:FALSE\n") + extensions)
        signer = ("-signkey", key) if issuer is None else ("-CA", self.path(issuer, "pem"), "-CAkey", self.path(issuer, "key"),
                                                           "-CAcreateserial")
        openssl("x509", "-req", "-in", request, "-out", certificate, "-days", str(days), "-extfile", config, *signer)
        return certificate

    def chain(self):
        file = self.path("chain", "pem")
        file.write_text(self.middle.read_text() + self.root.read_text())
        return file

    def push_certificate(self, csr, topic=TOPIC, days=365, name=None):
        """What the portal gives for a request: the subject is Apple's, whatever the request says."""
        name = name or f"push-{uuid.uuid4()}"
        out, config = self.path(name, "pem"), self.path(name, "cnf")
        database = self.path(name, "db")
        database.write_text("")
        config.write_text(f"""[ca]
default_ca = portal
[portal]
database = {database}
new_certs_dir = {self.folder}
rand_serial = yes
default_md = sha256
policy = any
certificate = {self.path("portal", "pem")}
private_key = {self.path("portal", "key")}
x509_extensions = leaf
unique_subject = no
[any]
UID = optional
CN = optional
C = optional
[leaf]
extendedKeyUsage = clientAuth
""")
        openssl("ca", "-batch", "-notext", "-config", config, "-in", csr, "-out", out, "-days", str(days),
                "-subj", f"/UID={topic}/CN=APSP:{uuid.uuid4()}/C=US")
        return out


class PushCertificates(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.shared = tempfile.TemporaryDirectory()
        cls.addClassCleanup(cls.shared.cleanup)
        cls.pki = Authorities(cls.shared.name)

    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = Path(folder.name)
        self.server = espalier.Server(self.folder)
        self.server.init()

    def push_cert(self, *words, expect=0):
        return self.server.ctl("push-cert", *words, expect=expect)

    def refusal(self, *words):
        try:
            self.push_cert(*words)
        except espalier.Failed as failed:
            self.assertIn("exit 1", str(failed))
            return str(failed)
        self.fail("it was taken")

    def csr(self, *options):
        file = self.folder / f"{uuid.uuid4()}.csr"
        self.push_cert("request", "--csr-only", "-o", file, *options)
        return file

    def request(self, *options):
        file = self.folder / "PushCertificateRequest.plist"
        self.push_cert("request", "--vendor-cert", self.pki.vendor, "--vendor-key", self.pki.path("vendor", "key"),
                       "--chain", self.pki.chain(), "-o", file, *options)
        return file

    def checks(self, *words, expect=(0, 1)):
        return {one["id"]: one["state"] for one in json.loads(self.push_cert("verify", *words, "--json", expect=expect))["checks"]}

    def test_the_request_is_what_apple_documents(self):
        request = plistlib.loads(base64.b64decode(self.request().read_bytes()))
        self.assertEqual(set(request), {"PushCertRequestCSR", "PushCertCertificateChain", "PushCertSignature"})
        self.assertTrue(all(isinstance(value, str) for value in request.values()))
        der, signature, key = self.folder / "csr.der", self.folder / "signature", self.folder / "vendor.pub"
        der.write_bytes(base64.b64decode(request["PushCertRequestCSR"]))
        signature.write_bytes(base64.b64decode(request["PushCertSignature"]))
        openssl("req", "-inform", "DER", "-in", der, "-verify", "-noout")
        self.assertIn(b"2048 bit", openssl("req", "-inform", "DER", "-in", der, "-noout", "-text"))
        openssl("x509", "-in", self.pki.vendor, "-pubkey", "-noout", "-out", key)
        openssl("dgst", "-sha256", "-verify", key, "-signature", signature, der)
        chain = request["PushCertCertificateChain"]
        self.assertEqual(chain.count("BEGIN CERTIFICATE"), 3)
        self.assertTrue(all(len(line) <= 64 for line in chain.splitlines()))
        parts = [part + "-----END CERTIFICATE-----\n" for part in chain.split("-----END CERTIFICATE-----\n")[:3]]
        for name, part in zip(("leaf", "middle", "top"), parts):
            (self.folder / f"{name}.pem").write_text(part)
        openssl("verify", "-CAfile", self.folder / "top.pem", "-untrusted", self.folder / "middle.pem", self.folder / "leaf.pem")

    def test_asked_again_the_same_key_is_signed(self):
        first, again = self.csr(), self.csr()
        self.assertEqual(first.read_bytes(), again.read_bytes())
        self.assertNotEqual(first.read_bytes(), self.csr("--new").read_bytes())

    def test_the_portals_certificate_needs_no_key(self):
        certificate = self.pki.push_certificate(self.csr("--apple-account", "mdm@example.org"))
        checks = self.checks(certificate, expect=0)
        self.assertEqual(set(checks.values()) - {"skipped"}, {"ok"})
        self.assertEqual(self.push_cert("import", certificate), TOPIC)
        self.assertEqual(self.server.ctl_json("push-cert", "show")["apple_account"], "mdm@example.org")

    def test_a_renewal_keeps_topic_and_account(self):
        self.push_cert("import", self.pki.push_certificate(self.csr("--apple-account", "mdm@example.org"), days=20))
        renewed = self.pki.push_certificate(self.csr())
        self.assertEqual(self.checks(renewed)["newer"], "ok")
        self.push_cert("import", renewed)
        self.assertEqual(self.server.ctl_json("push-cert", "show")["apple_account"], "mdm@example.org")

    def test_another_topic_is_a_hard_stop_unless_typed(self):
        self.push_cert("import", self.pki.push_certificate(self.csr()))
        other = f"com.apple.mgmt.External.{uuid.uuid4()}"
        certificate = self.pki.push_certificate(self.csr(), topic=other)
        self.assertEqual(self.checks(certificate)["topic"], "failed")
        self.assertIn(TOPIC, self.refusal("import", certificate))
        self.assertIn(other, self.refusal("import", certificate, "--override-topic", TOPIC))
        self.assertEqual(self.server.ctl_json("push-cert", "show")["topic"], TOPIC)
        self.push_cert("import", certificate, "--override-topic", other)
        self.assertEqual(self.server.ctl_json("push-cert", "show")["topic"], other)

    def test_what_is_no_push_certificate_is_refused(self):
        foreign = self.folder / "foreign.key"
        openssl("genrsa", "-out", foreign, "2048")
        csr = self.csr()
        self.assertIn("issued for another request", self.refusal("import", espalier.push_certificate(self.folder)[0]))
        self.assertIn("the private key belongs to another",
                      self.refusal("import", self.pki.push_certificate(csr), "--key", foreign))
        app = self.pki.push_certificate(csr, topic="com.example.app")
        self.assertEqual(self.checks(app)["mdm"], "failed")
        self.assertIn("com.example.app", self.refusal("import", app))
        self.assertEqual(self.checks(self.pki.vendor, "--key", self.pki.path("vendor", "key"))["mdm"], "failed")
        broken = self.folder / "broken.pem"
        broken.write_bytes(self.pki.push_certificate(csr).read_bytes()[:300])
        self.assertEqual(self.checks(broken)["readable"], "failed")

    def test_line_ends_and_forms_do_not_matter(self):
        csr = self.csr()
        pem = self.pki.push_certificate(csr)
        windows, der, chained = (self.folder / name for name in ("crlf.pem", "leaf.der", "chained.pem"))
        windows.write_bytes(pem.read_bytes().replace(b"\n", b"\r\n"))
        openssl("x509", "-in", pem, "-outform", "DER", "-out", der)
        chained.write_text(self.pki.portal.read_text() + pem.read_text())
        for file in (windows, der, chained):
            with self.subTest(file.name):
                self.assertEqual(self.checks(file)["key"], "ok")

    def test_vendor_files_are_checked(self):
        vendor = ("--vendor-cert", self.pki.vendor, "--vendor-key", self.pki.path("vendor", "key"))
        out = ("-o", self.folder / "out")
        self.assertIn("Test Worldwide Relations", self.refusal("request", *vendor, *out))
        self.assertIn("belongs to another", self.refusal("request", "--vendor-cert", self.pki.vendor, "--vendor-key",
                                                         self.pki.path("root", "key"), "--chain", self.pki.chain(), *out))
        password = self.folder / "password"
        password.write_text("secret\n")
        password.chmod(0o600)
        p12 = self.folder / "vendor.p12"
        openssl("pkcs12", "-export", "-in", self.pki.vendor, "-inkey", self.pki.path("vendor", "key"), "-certfile",
                self.pki.chain(), "-out", p12, "-passout", "pass:secret")
        self.push_cert("request", "--vendor-p12", p12, "--password-file", password, *out)
        password.write_text("wrong\n")
        self.assertIn("password", self.refusal("request", "--vendor-p12", p12, "--password-file", password, *out))

    def test_the_service_is_asked_for_proof(self):
        self.push_cert("import", self.pki.push_certificate(self.csr()))
        devices = espalier.Devices(self.folder / "devices", self.server.ca).run()
        self.addCleanup(devices.stop)
        self.server.start(devices)
        self.addCleanup(self.server.stop)
        proof = self.server.ctl_json("push-cert", "test")
        self.assertTrue(proof["accepted"], proof)
        self.assertFalse(proof["delivered"])
        self.assertIn("BadDeviceToken", proof["answer"])

    def test_keys_lie_nowhere_in_clear(self):
        self.push_cert("import", self.pki.push_certificate(self.csr()))
        self.csr()
        for file in self.folder.rglob("*"):
            if file.is_file() and not file.is_symlink():
                self.assertNotIn(b"PRIVATE KEY", file.read_bytes(), file)


if __name__ == "__main__":
    unittest.main()

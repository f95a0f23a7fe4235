"""A push certificate from its request to its renewal, with a vendor and a portal of our own making. What is sent to the
portal is read by plistlib and openssl alone."""
import base64
import contextlib
import functools
import http.server
import json
import plistlib
import tempfile
import threading
import unittest
import uuid
from pathlib import Path

import espalier
from push_portal import TOPIC, Authorities, openssl


class QuietFiles(http.server.SimpleHTTPRequestHandler):
    def log_message(self, *_):
        pass


@contextlib.contextmanager
def served_folder(folder):
    """Its address on a port of its own, over http as Apple serves certificates."""
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(QuietFiles, directory=folder))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield f"http://127.0.0.1:{server.server_port}"
    finally:
        server.shutdown()
        server.server_close()


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
        self.server.start()
        self.addCleanup(self.server.stop)

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
        upload = self.request()
        self.assertIn(b"2048 bit", openssl("req", "-in", self.pki.checked_request(upload), "-noout", "-text"))
        for key in ("PushCertRequestCSR", "PushCertCertificateChain", "PushCertSignature"):
            with self.subTest(key):
                request = plistlib.loads(base64.b64decode(upload.read_bytes()))
                del request[key]
                broken = self.folder / "broken"
                broken.write_bytes(base64.b64encode(plistlib.dumps(request)))
                with self.assertRaises(AssertionError):
                    self.pki.checked_request(broken)

    def test_asked_again_the_same_key_is_signed(self):
        first, again = self.csr(), self.csr()
        self.assertEqual(first.read_bytes(), again.read_bytes())
        self.assertNotEqual(first.read_bytes(), self.csr("--new").read_bytes())

    def test_nothing_is_made_or_taken_in_without_a_place_for_it(self):
        def done():
            return [event["kind"] for event in self.server.ctl_json("event", "list") if event["subject_kind"] == "push_request"]
        self.push_cert("request", "--csr-only", expect=2)
        self.assertEqual(done(), [])
        answer = self.folder / "answer"
        answer.write_bytes(self.pki.signed_request(self.csr()))
        before = done()
        self.push_cert("decrypt", answer, expect=2)
        self.assertEqual(done(), before)

    def test_somebody_else_signs(self):
        answer, upload = self.folder / "answer", self.folder / "upload"
        signed = self.pki.signed_request(self.csr())
        for form in (signed, base64.encodebytes(signed), base64.encodebytes(signed).replace(b"\n", b"\r\n")):
            answer.write_bytes(form)
            self.push_cert("decrypt", answer, "-o", upload)
            self.pki.checked_request(upload)
        answer.write_bytes(self.pki.signed_request(self.csr("--new")))
        self.push_cert("decrypt", answer, "-o", upload)
        answer.write_bytes(signed)
        self.assertIn("another key", self.refusal("decrypt", answer, "-o", upload))
        answer.write_bytes(b"")
        self.assertIn("is empty", self.refusal("decrypt", answer, "-o", upload))
        answer.write_bytes(b"-----BEGIN CERTIFICATE-----\n")
        self.assertIn(".p7", self.refusal("decrypt", answer, "-o", upload))

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

    def test_an_older_certificate_does_not_take_its_place(self):
        self.push_cert("import", self.pki.push_certificate(self.csr()))
        older = self.pki.push_certificate(self.csr(), days=200)
        before = self.server.ctl_json("push-cert", "show")["serial"]
        self.assertEqual(self.checks(older, expect=1)["newer"], "failed")
        self.assertIn("older", self.refusal("import", older))
        self.assertEqual(self.server.ctl_json("push-cert", "show")["serial"], before)

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
        self.assertNotIn("private key", self.refusal("import", broken))
        broken.write_bytes(b"")
        self.assertIn("empty", self.refusal("import", broken))

    def test_what_the_checks_say_are_words(self):
        csr = self.csr()
        self.assertIn("signing request", self.push_cert("verify", csr, expect=1))
        self.assertIn("file to upload", self.push_cert("verify", self.request(), expect=1))
        said = self.push_cert("verify", self.pki.push_certificate(csr, days=20))
        self.assertIn("issuer named Apple", said)
        page = self.folder / "page.pem"
        page.write_bytes(b"<html>Sign in</html>")
        self.assertNotIn("error:", self.push_cert("verify", page, expect=1))

    def test_the_key_leaves_only_into_a_new_file_behind_a_good_passphrase(self):
        self.push_cert("import", self.pki.push_certificate(self.csr()))
        password, out = self.folder / "password", self.folder / "push.p12"
        password.write_text("too short\n")
        password.chmod(0o600)
        self.assertIn("too short", self.refusal("export", "--password-file", password, "-o", out))
        self.assertFalse(out.exists())
        password.write_text("long enough\n")
        self.push_cert("export", "--password-file", password, "-o", out)
        before = out.read_bytes()
        self.assertIn("--force", self.refusal("export", "--password-file", password, "-o", out))
        self.assertEqual(out.read_bytes(), before)
        self.push_cert("export", "--password-file", password, "-o", out, "--force")
        self.assertNotEqual(out.read_bytes(), before)
        self.assertEqual(out.stat().st_mode & 0o777, 0o600)

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
        for subject in ("/CN=Apple Development: Jane (AB12CD34EF)/UID=AB12CD34EF", "/CN=Apple Push Services: x/UID=com.example.app"):
            name = f"other-{uuid.uuid4()}"
            self.pki.make(name, subject, "middle")
            self.assertIn("MDM CSR", self.refusal("request", "--vendor-cert", self.pki.path(name, "pem"), "--vendor-key",
                                                  self.pki.path(name, "key"), "--chain", self.pki.chain(), *out))
        password = self.folder / "password"
        password.write_text("secret\n")
        password.chmod(0o600)
        p12 = self.folder / "vendor.p12"
        openssl("pkcs12", "-export", "-in", self.pki.vendor, "-inkey", self.pki.path("vendor", "key"), "-certfile",
                self.pki.chain(), "-out", p12, "-passout", "pass:secret")
        self.push_cert("request", "--vendor-p12", p12, "--password-file", password, *out)
        password.write_text("wrong\n")
        self.assertIn("password", self.refusal("request", "--vendor-p12", p12, "--password-file", password, *out))

    def test_what_is_missing_is_named_by_its_option(self):
        self.assertIn("--key F", self.refusal("import", espalier.push_certificate(self.folder)[0]))
        out = self.folder / "out"
        for words, named in ((("request", "--vendor-p12", self.pki.vendor, "-o", out), "--vendor-cert"),
                             (("ask-mdmcert", "--mail", "it@example.org"), "--product-key-file")):
            with self.subTest(words[0]), self.assertRaises(espalier.Failed) as failed:
                self.push_cert(*words)
            self.assertIn("exit 2", str(failed.exception))
            self.assertIn(named, str(failed.exception))

    def test_a_mail_for_another_request_is_said_to_be(self):
        self.csr()
        mail = self.folder / "mail.p7"
        openssl("smime", "-encrypt", "-aes256", "-binary", "-in", self.pki.vendor, "-outform", "DER", "-out", mail,
                self.pki.vendor)
        self.assertIn("no key here opens it", self.refusal("decrypt", mail, "-o", self.folder / "out"))

    def test_missing_issuers_are_fetched(self):
        files = self.folder / "issuers"
        files.mkdir()
        with served_folder(files) as served:
            def located(name, issuer):
                address = f"authorityInfoAccess=caIssuers;URI:{served}/{issuer}.cer\n"
                request = self.pki.path(name, "csr")
                made = self.pki.sign(name, request, issuer, name == "middle", extensions=address)
                openssl("x509", "-in", self.pki.path(issuer, "pem"), "-outform", "DER", "-out", files / f"{issuer}.cer")
                return made
            located("middle", "root")
            vendor = ("--vendor-cert", located("vendor", "middle"), "--vendor-key", self.pki.path("vendor", "key"))
            out = self.folder / "out"
            self.assertIn(f"{served}/middle.cer", self.refusal("request", *vendor, "-o", out))
            self.push_cert("request", *vendor, "--fetch-issuers", "-o", out)
            chain = plistlib.loads(base64.b64decode(out.read_bytes()))["PushCertCertificateChain"]
            self.assertEqual(chain.count("BEGIN CERTIFICATE"), 3)
            (files / "middle.cer").write_bytes(b"an error page")
            self.assertIn("no certificate", self.refusal("request", *vendor, "--fetch-issuers", "-o", out))
            (files / "middle.cer").unlink()
            self.assertIn("404", self.refusal("request", *vendor, "--fetch-issuers", "-o", out))

    def test_the_service_is_asked_for_proof(self):
        self.push_cert("import", self.pki.push_certificate(self.csr()))
        devices = espalier.Devices(self.folder / "devices", self.server.ca).run()
        self.addCleanup(devices.stop)
        self.server.stop()
        self.server.start(devices)
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

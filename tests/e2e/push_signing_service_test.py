"""A request that is signed by a service as mdmcert.download is one, in the shell: from the question over TLS to the file
for the portal. Service, vendor and portal are of our own making."""
import tempfile
import unittest
from pathlib import Path

import espalier
from push_portal import TOPIC, Authorities
from signing_service import MAIL, PRODUCT_KEY, SigningService


class SigningServices(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        folder = tempfile.TemporaryDirectory()
        cls.addClassCleanup(folder.cleanup)
        cls.folder = Path(folder.name)
        cls.pki = Authorities(cls.folder)
        cls.server = espalier.Server(cls.folder)
        cls.server.init()
        cls.server.start()
        cls.addClassCleanup(cls.server.stop)

    def file(self, name, text):
        file = self.folder / name
        file.write_text(text)
        file.chmod(0o600)
        return file

    def ask(self, mail=MAIL, product_key=PRODUCT_KEY, expect=0):
        return self.server.ctl("push-cert", "ask-mdmcert", "--new", "--mail", mail, "--product-key-file",
                               self.file("product-key", product_key), expect=expect)

    def refusal(self, *words, **options):
        try:
            self.ask(*words, **options)
        except espalier.Failed as failed:
            return str(failed)
        self.fail("it was sent")

    def trust(self, service):
        self.server.ctl("setting", "set", "mdmcert_url", service.url)
        self.server.ctl("setting", "set", "mdmcert_ca", service.authority)

    def test_the_setting_says_who_is_asked(self):
        self.server.ctl("setting", "set", "mdmcert_url", "")
        self.assertIn("mdmcert_url: https://mdmcert.download/", self.server.ctl("setting", "list"))
        self.server.ctl("setting", "set", "mdmcert_url", "http://sign.example.org/", expect=1)
        self.server.ctl("setting", "set", "mdmcert_ca", self.folder / "nowhere.pem", expect=1)

    def test_the_mail_becomes_the_file_for_the_portal(self):
        for cipher in ("des3", "aes256", "rc2-40-cbc"):
            with self.subTest(cipher), SigningService(self.pki, cipher) as service:
                self.trust(service)
                self.ask()
                upload = self.folder / "upload"
                self.server.ctl("push-cert", "decrypt", service.mail, "-o", upload)
                certificate = self.pki.push_certificate(self.pki.checked_request(upload))
                self.assertEqual(self.server.ctl("push-cert", "import", certificate), TOPIC)

    def test_what_the_service_refuses_is_told(self):
        with SigningService(self.pki) as service:
            self.trust(service)
            self.assertIn("unknown product key", self.refusal(product_key="another"))
            self.assertIn("not registered", self.refusal(mail="nobody@example.org"))
            self.assertFalse(service.mail.exists())

    def test_a_service_that_nobody_vouches_for_learns_nothing(self):
        with SigningService(self.pki) as service:
            self.trust(service)
            self.server.ctl("setting", "set", "mdmcert_ca", self.pki.root)
            self.assertIn("localhost can't be reached", self.refusal())
            self.server.ctl("setting", "set", "mdmcert_ca", "")
            self.assertIn("localhost can't be reached", self.refusal())
            self.assertFalse(service.mail.exists())


if __name__ == "__main__":
    unittest.main()

"""The server's certificate out of files: watched, taken without a restart, and never given up for one that can't serve."""
import shutil
import subprocess

import espalier
from tls_authority import Authority, leaf, served


class TlsFromFiles(espalier.LabCase):
    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.authority = Authority(cls.folder / "tls")

    def put(self, pair):
        """Where the server looks, each file replaced in one moment."""
        for source, place in zip(pair, (self.certificate, self.key)):
            shutil.copy(source, place.with_suffix(".next"))
            place.with_suffix(".next").rename(place)

    def setUp(self):
        place = self.folder / self.id()
        place.mkdir()
        self.certificate, self.key = place / "fullchain.pem", place / "privkey.pem"
        self.started = self.server.ctl_json("status")["started_at"]

    def use_files(self, pair=None):
        pair = pair or self.authority.issue()
        self.put(pair)
        self.server.ctl("tls", "use-files", self.certificate, "--key", self.key)
        self.assertEqual(served(self.server.port), leaf(pair[0]))
        return pair

    def becomes(self, pair):
        espalier.eventually(lambda: served(self.server.port) == leaf(pair[0]), "the new certificate is served")

    def problem(self):
        return self.server.ctl_json("tls", "show")["problem"]

    def test_replaced_files_are_served_without_a_restart(self):
        self.use_files()
        renewed = self.authority.issue()
        self.put(renewed)
        self.becomes(renewed)
        self.assertEqual(self.server.ctl_json("status")["started_at"], self.started)
        replaced = [e for e in self.server.ctl_json("event", "list") if e["kind"] == "tls.replaced"]
        self.assertEqual([e["actor"] == "server" for e in replaced[-2:]], [False, True])

    def test_what_cannot_be_served_changes_nothing_and_is_told(self):
        good = self.use_files()
        bad = {
            "belongs to another certificate": (good[0], self.authority.issue()[1]),
            "not for localhost": self.authority.issue("mdm.example.org"),
            "TLS certificate": (self.key, self.key),
        }
        for reason, pair in bad.items():
            with self.subTest(reason):
                self.put(pair)
                self.assertIn(reason, espalier.eventually(
                    lambda: reason in self.problem() and self.problem(), "the trouble is told"))
                self.assertEqual(served(self.server.port), leaf(good[0]))
        self.certificate.unlink()
        espalier.eventually(lambda: "can't be read" in self.problem(), "a missing file is told")
        self.server.stop()
        self.server.start(self.devices)
        self.assertEqual(served(self.server.port), leaf(good[0]))  # kept, whatever has become of the files
        renewed = self.authority.issue()
        self.put(renewed)
        self.becomes(renewed)
        espalier.eventually(lambda: self.problem() == "", "the trouble is over")

    def test_what_is_refused_leaves_everything_as_it_was(self):
        before = served(self.server.port)
        certificate, key = self.authority.issue("mdm.example.org")
        self.server.ctl("tls", "use-files", certificate, "--key", key, expect=1)
        self.server.ctl("tls", "use-files", certificate, "--key", self.authority.issue()[1], expect=1)
        self.server.ctl("tls", "use-files", self.folder / "nowhere.pem", "--key", key, expect=1)
        self.assertEqual(served(self.server.port), before)

    def test_pkcs12_is_watched_too_and_its_password_is_sealed(self):
        secret = "canary-Kq7-password"
        password = self.folder / "p12-password"
        password.write_text(secret)
        password.chmod(0o600)
        file = self.folder / "server.p12"
        shutil.copy(self.authority.pkcs12("another"), file)
        self.server.ctl("tls", "use-p12", file, "--password-file", password, expect=1)
        first = self.authority.pkcs12(secret)
        shutil.copy(first, file)
        shown = self.server.ctl_json("tls", "use-p12", file, "--password-file", password)
        self.assertEqual((shown["way"], shown["own_ca"]), ("pkcs12", False))
        self.assertEqual(served(self.server.port), leaf(first.with_suffix(".pem")))
        second = self.authority.pkcs12(secret)
        shutil.copy(second, file)
        self.becomes([second.with_suffix(".pem")])
        for kept in self.server.data.rglob("*"):
            if kept.is_file():
                self.assertNotIn(secret.encode(), kept.read_bytes(), kept)

    def test_a_private_key_is_sealed(self):
        _, key = self.use_files()
        body = key.read_text().splitlines()[1].encode()
        for kept in self.server.data.rglob("*"):
            if kept.is_file():
                self.assertNotIn(body, kept.read_bytes(), kept)

    def signer(self, ca):
        """Whether a fresh enrollment profile is signed by somebody whom this authority vouches for."""
        link = self.server.create_link()
        file = self.folder / "signed.mobileconfig"
        self.server.ctl("link", "profile", str(link["id"]), "-o", file)
        return subprocess.run(["openssl", "cms", "-verify", "-inform", "DER", "-in", file, "-CAfile", ca, "-purpose",
                               "any", "-out", "/dev/null"], capture_output=True).returncode == 0

    def test_the_enrollment_profile_is_signed_by_whom_devices_trust(self):
        self.use_files()
        self.assertTrue(self.signer(self.authority.pem))
        self.assertFalse(self.signer(self.server.ca))
        shown = self.server.ctl_json("tls", "use-ca")
        self.assertEqual((shown["way"], shown["own_ca"]), ("own", True))
        self.assertTrue(self.signer(self.server.ca))
        self.assertFalse(self.signer(self.authority.pem))

    def test_devices_enroll_whichever_way_it_came(self):
        self.use_files()
        trust = self.folder / "both.pem"
        trust.write_text(self.authority.pem.read_text() + self.server.ca.read_text())
        self.devices.ca, before = trust, self.devices.ca
        try:
            self.enroll_one()
        finally:
            self.devices.ca = before
            self.server.ctl("tls", "use-ca")
        self.enroll_one()

"""Keys, passphrases and device secrets that are known beforehand are sent through everything that takes them. Afterwards
no file of the data folder, no log, no output, no temporary file and nothing that other processes can see of the server
has any of them in clear."""
import base64
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
import unittest.mock
import uuid
from pathlib import Path

import espalier
from push_portal import Authorities, openssl

sys.path.append(str(Path(__file__).resolve().parents[1] / "interop"))
import device as foreign  # noqa: E402


def forms(secret):
    """A secret as it may lie about: as it is, in hex, and in base64 at each of the three offsets."""
    yield secret
    yield secret.hex().encode()
    yield secret.hex().upper().encode()
    for offset in range(3):
        # What surrounds it changes the first and the last letters only.
        yield base64.b64encode(b"\0" * offset + secret)[4:-4]


def private_numbers(key, *options):
    """The private exponent and both primes of an RSA key, without their first and last bytes."""
    text = openssl("rsa", "-in", key, "-noout", "-text", *options).decode()
    for name in ("privateExponent", "prime1", "prime2"):
        digits = re.search(rf"{name}:\n((?:\s+[0-9a-f:]+\n)+)", text)[1]
        yield bytes.fromhex(re.sub(r"[\s:]", "", digits))[16:-16]


def unwrapped(content):
    """Lines of base64 joined, whether they were broken as in PEM or inside a JSON text."""
    return content.replace(b"\r", b"").replace(b"\n", b"").replace(b"\\n", b"")


def lies_in(content, secret):
    return any(form in variant for variant in (content, unwrapped(content)) for form in forms(secret))


class Canaries(espalier.LabCase):
    @classmethod
    def setUpClass(cls):
        cls.temporary = Path(tempfile.mkdtemp(prefix="espalier-tmp-"))  # what is left behind is found below
        cls.addClassCleanup(shutil.rmtree, cls.temporary, ignore_errors=True)
        environment = unittest.mock.patch.dict(os.environ, TMPDIR=str(cls.temporary))
        environment.start()
        cls.addClassCleanup(environment.stop)
        super().setUpClass()
        cls.inputs = Path(tempfile.mkdtemp(prefix="espalier-inputs-"))  # the only place where they may be
        cls.addClassCleanup(shutil.rmtree, cls.inputs, ignore_errors=True)

    def secret_file(self, name):
        secret = f"{name}-{uuid.uuid4()}"
        file = self.inputs / name
        file.write_text(secret)
        file.chmod(0o600)
        self.canaries[name] = [secret.encode()]
        return file

    def ctl(self, *words, expect=0):
        """As the shell is used; both outputs are kept to be looked through."""
        done = subprocess.run([str(espalier.BIN / "espalierctl"), "--data", str(self.server.data), *map(str, words)],
                              capture_output=True, timeout=espalier.PATIENCE, env={**os.environ, **self.server.env})
        (self.folder / f"output-{uuid.uuid4()}").write_bytes(done.stdout + done.stderr)
        self.assertEqual(done.returncode, expect, done.stderr.decode(errors="replace"))

    def push_certificate_is_got_and_exported(self):
        pki = Authorities(self.inputs)
        self.canaries["vendor key"] = list(private_numbers(pki.path("vendor", "key")))
        upload, csr = self.folder / "upload", self.folder / "request.csr"
        p12, password = self.inputs / "vendor.p12", self.secret_file("vendor-password")
        openssl("pkcs12", "-export", "-in", pki.vendor, "-inkey", pki.path("vendor", "key"), "-certfile", pki.chain(),
                "-out", p12, "-passout", f"file:{password}")
        self.ctl("push-cert", "request", "--csr-only", "-o", csr, "--new")
        self.ctl("push-cert", "request", "--vendor-p12", p12, "--password-file", password, "-o", upload)
        self.ctl("push-cert", "request", "--vendor-p12", p12, "--password-file", self.secret_file("wrong-password"),
                 "-o", upload, expect=1)
        self.ctl("push-cert", "request", "--vendor-cert", pki.portal, "--vendor-key", pki.path("vendor", "key"),
                 "-o", upload, expect=1)
        certificate = pki.push_certificate(csr, topic=self.topic)
        self.ctl("push-cert", "verify", certificate)
        self.ctl("push-cert", "import", certificate)
        exported, password = self.folder / "push.p12", self.secret_file("export-password")
        self.ctl("push-cert", "export", "--password-file", password, "-o", exported)
        self.assertEqual(exported.stat().st_mode & 0o777, 0o600)
        key = self.inputs / "push.key"
        openssl("pkcs12", "-in", exported, "-passin", f"file:{password}", "-nodes", "-nocerts", "-out", key)
        self.canaries["push key"] = list(private_numbers(key))
        self.assertEqual(openssl("pkey", "-in", key, "-pubout"), openssl("x509", "-in", certificate, "-noout", "-pubkey"))
        self.ctl("push-cert", "export", "-o", self.folder / "never.p12", expect=2)
        (self.inputs / "empty").write_text("")
        (self.inputs / "empty").chmod(0o600)
        self.ctl("push-cert", "export", "--password-file", self.inputs / "empty", "-o", self.folder / "never.p12", expect=2)
        self.assertFalse((self.folder / "never.p12").exists())

    def a_key_is_brought_in(self):
        certificate, key, _ = espalier.push_certificate(self.inputs, self.topic)
        self.canaries["imported key"] = list(private_numbers(key))
        self.ctl("push-cert", "import", certificate, "--key", key)

    def devices_entrust_secrets(self):
        token = f"bootstrap-{uuid.uuid4()}".encode()
        mac = foreign.Device(self.inputs / "mac", self.server.ca, False)
        mac.fetch(self.server.create_link()["url"])
        mac.obtain_identity()
        mac.enroll()
        status, _ = mac.check_in("SetBootstrapToken", BootstrapToken=token)
        self.assertEqual(status, 200)
        self.canaries["bootstrap token"] = [token]
        # A PIN of six digits would be found by chance in any time.
        self.ctl("command", "send", "SetRecoveryLock", "--device", mac.udid, "--no-push",
                 f"NewPassword=@{self.secret_file('recovery lock')}")

    def what_others_see_of_the_server(self):
        process = Path(f"/proc/{self.server.process.process.pid}")
        for name in ("cmdline", "environ"):
            try:
                yield f"/proc/PID/{name}", (process / name).read_bytes()
            except PermissionError:
                pass  # nobody else sees it, which is even better
        core = next(line for line in (process / "limits").read_text().splitlines() if line.startswith("Max core file size"))
        self.assertEqual(core.split()[4:6], ["0", "0"], "no core dump has keys in it")

    def test_nothing_lies_about_in_clear(self):
        self.canaries = {"passphrase": [self.server.passphrase.read_bytes()]}
        self.push_certificate_is_got_and_exported()
        self.a_key_is_brought_in()
        self.devices_entrust_secrets()
        files = [file for place in (self.folder, self.temporary) for file in place.rglob("*")]
        places = [(str(file), file.read_bytes()) for file in files
                  if file.is_file() and not file.is_symlink() and file != self.server.passphrase
                  and not {self.devices.state, self.inputs} & set(file.parents)]
        self.assertTrue(any(name.endswith("espalier.sqlite") for name, _ in places))
        places += self.what_others_see_of_the_server()
        for canary, secrets in self.canaries.items():
            found = [name for name, content in places if any(lies_in(content, secret) for secret in secrets)]
            self.assertEqual(found, [], f"{canary} in clear")

    def test_they_would_be_found(self):
        _, key, _ = espalier.push_certificate(self.inputs)
        der = openssl("pkey", "-in", key, "-outform", "DER")
        for secret in private_numbers(key):
            for shape in (key.read_bytes(), der, der.hex().encode(), json.dumps(key.read_text()).encode()):
                self.assertTrue(lies_in(b"before" + shape + b"after", secret))
            self.assertFalse(lies_in(openssl("pkey", "-in", key, "-pubout"), secret))


if __name__ == "__main__":
    unittest.main()

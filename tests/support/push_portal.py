#!/usr/bin/env python3
"""A vendor and a portal of our own making, in the places of Apple's. What comes to the portal is read by plistlib and
openssl alone.

    push_portal.py make FOLDER                         root, intermediate, vendor (vendor.pem, vendor.key, chain.pem)
    push_portal.py sign FOLDER CSR OUT                 as somebody else signs it, for whom it is to be uploaded
    push_portal.py issue FOLDER UPLOAD OUT [TOPIC]     checks the upload field by field, then gives a certificate
    push_portal.py p12 FOLDER OUT PASSWORD TOPIC [legacy]
                                                       what somebody has who got a certificate in another program, with its
                                                       key; legacy: with RC2 and triple DES, as programs of the past do
"""
import base64
import plistlib
import subprocess
import sys
import uuid
from pathlib import Path

TOPIC = f"com.apple.mgmt.External.{uuid.uuid4()}"
END = "-----END CERTIFICATE-----\n"


def openssl(*arguments):
    return subprocess.run(["openssl", *map(str, arguments)], check=True, capture_output=True, timeout=120).stdout


class Authorities:
    """Root, intermediate, vendor and the portal's issuer, as files. Made unless they are there."""

    def __init__(self, folder):
        self.folder = Path(folder)
        if self.path("portal", "pem").exists():
            self.root, self.middle, self.vendor, self.portal = (self.path(name, "pem")
                                                                for name in ("root", "middle", "vendor", "portal"))
            return
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

    def signed_request(self, csr):
        """What somebody else sends back who signs a request (PEM), as the bare property list."""
        work = self.folder / f"signed-{uuid.uuid4()}"
        work.mkdir()
        der, signature = work / "csr.der", work / "signature"
        openssl("req", "-in", csr, "-outform", "DER", "-out", der)
        openssl("dgst", "-sha256", "-sign", self.path("vendor", "key"), "-out", signature, der)
        return plistlib.dumps({
            "PushCertRequestCSR": base64.b64encode(der.read_bytes()).decode(),
            "PushCertCertificateChain": "".join(file.read_text() for file in (self.vendor, self.middle, self.root)),
            "PushCertSignature": base64.b64encode(signature.read_bytes()).decode()})

    def pkcs12(self, out, password, topic, legacy=False):
        name = f"elsewhere-{uuid.uuid4()}"
        self.make(name, "/CN=another program")
        certificate = self.push_certificate(self.path(name, "csr"), topic)
        old = ("-legacy", "-keypbe", "PBE-SHA1-3DES", "-certpbe", "PBE-SHA1-RC2-40", "-macalg", "sha1") if legacy else ()
        openssl("pkcs12", "-export", "-in", certificate, "-inkey", self.path(name, "key"), "-certfile", self.portal, "-out",
                out, "-passout", f"pass:{password}", *old)

    def checked_request(self, upload):
        """The CSR in what was uploaded; AssertionError for anything the portal would refuse. push-certificate.md 3."""
        request = plistlib.loads(base64.b64decode(b"".join(Path(upload).read_bytes().split()), validate=True))
        assert set(request) == {"PushCertRequestCSR", "PushCertCertificateChain", "PushCertSignature"}, set(request)
        assert all(isinstance(value, str) for value in request.values()), "every value is a string"
        work = self.folder / f"upload-{uuid.uuid4()}"
        work.mkdir()
        der, csr, signature = work / "csr.der", work / "csr.pem", work / "signature"
        der.write_bytes(base64.b64decode(request["PushCertRequestCSR"], validate=True))
        signature.write_bytes(base64.b64decode(request["PushCertSignature"], validate=True))
        openssl("req", "-inform", "DER", "-in", der, "-verify", "-out", csr)
        chain = request["PushCertCertificateChain"]
        assert chain.count(END) == 3, "vendor, intermediate, root"
        assert all(len(line) <= 64 for line in chain.splitlines()), "lines of PEM"
        for name, part in zip(("leaf", "middle", "top"), chain.split(END)):
            (work / f"{name}.pem").write_text(part + END)
        openssl("verify", "-CAfile", work / "top.pem", "-untrusted", work / "middle.pem", work / "leaf.pem")
        assert openssl("x509", "-in", work / "top.pem", "-outform", "DER") == openssl("x509", "-in", self.root, "-outform", "DER")
        openssl("x509", "-in", work / "leaf.pem", "-pubkey", "-noout", "-out", work / "vendor.pub")
        openssl("dgst", "-sha256", "-verify", work / "vendor.pub", "-signature", signature, der)
        return csr


if __name__ == "__main__":
    portal = Authorities(sys.argv[2])
    if sys.argv[1] == "make":
        portal.chain()
    elif sys.argv[1] == "sign":
        Path(sys.argv[4]).write_bytes(portal.signed_request(sys.argv[3]))
    elif sys.argv[1] == "p12":
        portal.pkcs12(*sys.argv[3:6], legacy="legacy" in sys.argv[6:])
    else:
        issued = portal.push_certificate(portal.checked_request(sys.argv[3]), *sys.argv[5:])
        Path(sys.argv[4]).write_bytes(issued.read_bytes())

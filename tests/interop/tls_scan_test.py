"""What sslscan and testssl.sh find in the TLS that devices and browsers meet: no weakness."""
import json
import re
import shutil
import tempfile
import unittest
import xml.etree.ElementTree as tree
from pathlib import Path

import espalier

# Nothing else may be worse than OK or INFO.
EXPECTED = {"engine_problem": "about the scanner: its own openssl has no GOST"}
CURVES = {"x25519", "secp256r1 (NIST P-256)", "secp384r1 (NIST P-384)"}


class TlsScan(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.folder = Path(tempfile.mkdtemp(prefix="espalier-"))
        cls.addClassCleanup(shutil.rmtree, cls.folder, ignore_errors=True)
        cls.server = espalier.Server(cls.folder)
        cls.server.init()
        cls.server.start()
        cls.addClassCleanup(cls.server.stop)

    @unittest.skipUnless(shutil.which("sslscan"), "sslscan is not installed")
    def test_sslscan(self):
        out = espalier.run("sslscan", "--xml=-", "--show-certificate", "--sni-name=localhost", f"127.0.0.1:{self.server.port}")
        scan = tree.fromstring(out).find("ssltest")
        offered = {f"{one.get('type')} {one.get('version')}" for one in scan.iter("protocol") if one.get("enabled") == "1"}
        self.assertEqual(offered, {"tls 1.2", "tls 1.3"})
        ciphers = {one.get("cipher") for one in scan.iter("cipher")}
        self.assertTrue(ciphers)
        for cipher in ciphers:
            self.assertRegex(cipher, r"^(TLS_|ECDHE-).*(GCM|CHACHA20)")
        self.assertEqual({one.get("name") for one in scan.iter("group")}, CURVES)
        self.assertEqual(scan.find("renegotiation").get("supported"), "0")
        compression = scan.find("compression")
        self.assertTrue(compression is None or compression.get("supported") == "0")
        for bleed in scan.iter("heartbleed"):
            self.assertEqual(bleed.get("vulnerable"), "0")
        certificate = scan.find("certificates/certificate")
        key = certificate.find("pk")
        bits = int(key.get("bits") or re.search(r"\((\d+) bit\)", key.text).group(1))
        self.assertGreaterEqual(bits, 256 if key.get("type") == "EC" else 2048)
        self.assertRegex(certificate.find("signature-algorithm").text, r"(?i)sha(256|384|512)")

    @unittest.skipUnless(shutil.which("testssl"), "testssl.sh is not installed")
    def test_testssl(self):
        report = self.folder / "testssl.json"
        # What costs it seconds; ciphers, curves and the certificate are sslscan's, and take this one minutes. Nothing
        # leaves this machine.
        espalier.run("testssl", "--quiet", "--color", "0", "--warnings", "off", "--nodns", "none", "--ip", "127.0.0.1",
                     "--jsonfile", report, "--protocols", "--renegotiation", "--compression",
                     "--heartbleed", "--ccs-injection", f"localhost:{self.server.port}",
                     expect=None)
        found = {entry["id"]: entry for entry in json.loads(report.read_text())}
        self.assertEqual(found["TLS1_2"]["finding"], "offered")
        for wanted in ("SSLv2", "SSLv3", "secure_renego", "secure_client_renego", "CRIME_TLS", "heartbleed", "CCS"):
            self.assertEqual(found[wanted]["severity"], "OK", found[wanted])
        weak = [entry for entry in found.values() if entry["severity"] not in ("OK", "INFO") and entry["id"] not in EXPECTED]
        self.assertEqual(weak, [])

    def test_extended_master_secret(self):
        """RFC 7627, which Apple's systems insist on with TLS 1.2."""
        out = espalier.run("openssl", "s_client", "-connect", f"localhost:{self.server.port}", "-servername", "localhost",
                           "-CAfile", self.server.ca, "-tls1_2", input=b"").decode()
        self.assertRegex(out, r"Extended master secret: yes")


if __name__ == "__main__":
    unittest.main()

"""Behind a real nginx: devices are known by the certificate that it hands on, and nobody else can say who they are."""
import json
import os
import plistlib
import subprocess
import sys
import tempfile
import urllib.parse
from pathlib import Path

import espalier
import nginx

sys.path.append(str(Path(__file__).resolve().parents[1] / "interop"))
import device as foreign  # noqa: E402

PROXY = "127.0.0.2"  # where it connects from; everybody else here is 127.0.0.1
CLIENT = "198.51.100.7"  # whom it says to have seen


class BehindNginx(espalier.LabCase):
    @classmethod
    def setUpClass(cls):
        super(espalier.LabCase, cls).setUpClass()
        cls.folder = Path(tempfile.mkdtemp(prefix="espalier-"))
        cls.addClassCleanup(cls._tidy_folder)
        cls.server = espalier.Server(cls.folder)
        public = espalier.free_port()
        cls.direct = cls.server.url
        cls.server.url = f"https://localhost:{public}"
        cls.server.init()
        cls.server.export_ca()
        cls.proxy = nginx.Nginx(cls.folder / "nginx", public, cls.server.port, cls.server.ca, PROXY, CLIENT).start()
        cls.addClassCleanup(cls.proxy.stop)
        cls.trust = cls.folder / "trust.pem"  # the proxy's certificate, and the signer of profiles
        cls.trust.write_text(cls.proxy.ca.read_text() + cls.server.ca.read_text())
        cls.devices = espalier.Devices(cls.folder / "devices", cls.trust).run()
        cls.addClassCleanup(cls.devices.stop)
        cls.server.start(cls.devices)
        cls.addClassCleanup(cls.server.stop)
        cls.topic = cls.server.import_push_certificate()

    def setUp(self):
        self.hear("nginx")

    def hear(self, header, address=PROXY):
        self.server.ctl("setting", "set", "trusted_proxy", address)
        self.server.ctl("setting", "set", "trusted_proxy_header", header)

    def foreign_device(self, name):
        device = foreign.Device(self.folder / f"{self.id()}-{name}", self.trust)
        device.fetch(self.server.create_link()["url"])
        device.obtain_identity()
        espalier.eventually(lambda: device.enroll() or True, "the proxy is believed")
        device.visit(lambda c: foreign.plain_answer(device, c))
        return device

    def idle(self, device, url, *headers, certificate=None):
        """The status of an Idle message for a device, as anybody may send it."""
        file = self.folder / "idle.plist"
        file.write_bytes(plistlib.dumps({"UDID": device.udid, "Status": "Idle"}))
        shown = ["--cert", certificate.certificate, "--key", certificate.key] if certificate else []
        named = [part for header in headers for part in ("-H", header)]
        return int(espalier.run("curl", "-sS", "--cacert", self.trust, "-X", "PUT", "--data-binary", f"@{file}",
                                "-H", "Content-Type: application/x-apple-aspen-mdm", *named, *shown, "-o", "/dev/null",
                                "-w", "%{http_code}", url + "/mdm/connect"))

    def words_of(self, device):
        """What the proxy would say of it, in both forms."""
        pem = device.certificate.read_text()
        body = "".join(line for line in pem.splitlines() if not line.startswith("-----"))
        return f"X-SSL-Client-Cert: {urllib.parse.quote(pem, safe='')}", f"Client-Cert: :{body}:"

    def test_a_device_enrolls_and_works_with_either_form(self):
        for header in ("nginx", "rfc9440"):
            with self.subTest(header):
                self.hear(header)
                espalier.eventually(lambda: self.server.ctl("setting", "get", "trusted_proxy_header") == header, "it is set")
                udid = self.enroll_one()
                self.server.send_and_wait("SecurityInfo", udid)
                self.assertEqual(self.server.device(udid)["state"], "enrolled")

    def test_nobody_else_is_believed(self):
        device = self.foreign_device("known")
        before = self.server.device(device.udid)["last_seen"]
        for form in ("nginx", "rfc9440"):
            self.hear(form)
            for words in self.words_of(device):
                with self.subTest(f"{form}: {words[:12]}"):
                    self.assertEqual(self.idle(device, self.direct, words), 400)  # past the proxy
                    self.assertEqual(self.idle(device, self.server.url, words), 400)  # nginx puts its own in its place
        self.assertEqual(self.server.device(device.udid)["last_seen"], before)
        self.hear("nginx")
        self.assertEqual(espalier.eventually(lambda: self.idle(device, self.server.url, certificate=device) == 200,
                                             "its own certificate counts"), True)

    def test_a_connection_past_the_proxy_speaks_for_itself(self):
        device, other = self.foreign_device("direct"), self.foreign_device("other")
        self.assertEqual(self.idle(device, self.direct, *self.words_of(other), certificate=device), 200)
        self.assertNotEqual(self.idle(other, self.direct, *self.words_of(other), certificate=device), 200)

    def test_the_proxy_that_hands_nothing_on_lends_no_identity(self):
        device = self.foreign_device("silent")
        self.hear("none")
        espalier.eventually(lambda: self.idle(device, self.server.url, certificate=device) == 400,
                            "it is nobody without the header")

    def test_the_address_is_the_clients(self):
        def arrival():
            waiting = subprocess.Popen([espalier.BIN / "espalierctl", "--data", self.server.data, "--json", "check",
                                        "phone"], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
                                       env={**os.environ, **self.server.env})
            with waiting:
                page = next(line.strip() for line in waiting.stderr if line.startswith("https://"))
                espalier.run("curl", "-sSf", "--cacert", self.trust, page)
                return json.loads(waiting.stdout.read())["address"]

        espalier.eventually(lambda: arrival() == CLIENT, "the proxy's word about addresses counts")
        self.hear("nginx", "127.0.0.3")
        espalier.eventually(lambda: arrival() == PROXY, "nobody's word counts")

    def test_one_computer_and_nothing_else(self):
        for value in ("proxy.example.org", "0.0.0.0", "127.0.0.1/8", "127.0.0.1, 127.0.0.2"):
            self.server.ctl("setting", "set", "trusted_proxy", value, expect=1)
        self.server.ctl("setting", "set", "trusted_proxy_header", "apache", expect=1)

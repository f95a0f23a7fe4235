"""Enrollment over the air: the server learns which device comes, from the device's own signature."""
import plistlib
import espalier


class OverTheAir(espalier.LabCase):
    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.maker = cls.authority("maker")
        cls.device = cls.leaf("device", cls.maker)

    @classmethod
    def authority(cls, name):
        key, certificate = cls.folder / f"{name}.key", cls.folder / f"{name}.pem"
        espalier.run("openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-keyout", key, "-out", certificate,
                     "-days", "9", "-subj", f"/CN={name} CA", "-addext", "basicConstraints=critical,CA:TRUE")
        return key, certificate

    @classmethod
    def leaf(cls, name, authority):
        key, request, certificate = (cls.folder / f"{name}.{kind}" for kind in ("key", "csr", "pem"))
        espalier.run("openssl", "req", "-new", "-newkey", "rsa:2048", "-nodes", "-keyout", key, "-out", request, "-subj",
                     f"/CN={name}")
        espalier.run("openssl", "x509", "-req", "-in", request, "-CA", authority[1], "-CAkey", authority[0],
                     "-CAcreateserial", "-days", "9", "-out", certificate)
        return key, certificate

    def opened(self, content):
        file = self.folder / "answer.der"
        file.write_bytes(content)
        return plistlib.loads(espalier.run("openssl", "cms", "-verify", "-inform", "DER", "-in", file, "-CAfile",
                                           self.server.ca, "-purpose", "any"))

    def post(self, address, signer, **attributes):
        said = {"UDID": "00008110-AB", "SERIAL": "C02OTA", "PRODUCT": "iPhone15,2", "VERSION": "22A1", **attributes}
        plain, signed, answer = (self.folder / f"said.{kind}" for kind in ("plist", "der", "answer"))
        plain.write_bytes(plistlib.dumps(said))
        espalier.run("openssl", "cms", "-sign", "-binary", "-nodetach", "-in", plain, "-signer", signer[1], "-inkey",
                     signer[0], "-outform", "DER", "-out", signed)
        status = espalier.run("curl", "-sS", "--cacert", self.server.ca, "-o", answer, "-w", "%{http_code}",
                              "-H", "Content-Type: application/pkcs7-signature", "--data-binary", f"@{signed}", address)
        return int(status), answer.read_bytes()

    def fetched(self, link):
        return self.opened(espalier.run("curl", "-sSf", "--cacert", self.server.ca, link["profile_url"]))

    def test_a_device_says_which_one_it_is_before_it_is_managed(self):
        refused = self.server.ctl("link", "create", "--name", "early", "--profile-service", expect=None)
        self.assertEqual(refused, "")  # nobody could check what devices say
        self.server.ctl("ca", "device-ca", "add", self.maker[1])
        self.assertEqual(len(self.server.ctl_json("ca", "device-ca", "list")), 1)
        link = self.server.create_link(None, "--profile-service", "--serials", "C02OTA", "--uses", "1")
        asked = self.fetched(link)
        self.assertEqual(asked["PayloadType"], "Profile Service")
        address, challenge = asked["PayloadContent"]["URL"], asked["PayloadContent"]["Challenge"]
        stranger = self.leaf("stranger", self.authority("elsewhere"))
        self.assertEqual(self.post(address, stranger, CHALLENGE=challenge)[0], 403)
        self.assertEqual(self.post(address, self.device, CHALLENGE="made up")[0], 403)
        self.assertEqual(self.post(address, self.device, CHALLENGE=challenge, SERIAL="C02OTHER")[0], 403)
        trace = self.server.ctl_json("link", "show", link["id"])
        self.assertIn("C02OTHER", trace["people"][0]["error"])
        self.assertEqual(trace["uses_taken"], 0)
        status, answer = self.post(address, self.device, CHALLENGE=challenge)
        self.assertEqual(status, 200)
        kinds = [one["PayloadType"] for one in self.opened(answer)["PayloadContent"]]
        self.assertIn("com.apple.security.scep", kinds)
        self.assertNotIn("com.apple.mdm", kinds)
        told = [event for event in self.server.ctl_json("event", "list") if event["kind"] == "link.device_told"]
        self.assertEqual(told[-1]["arguments"]["serial"], "C02OTA")

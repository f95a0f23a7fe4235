"""The certificate of one device opens nothing of another's."""
import plistlib
import sys
from pathlib import Path

import espalier

sys.path.append(str(Path(__file__).resolve().parents[1] / "interop"))
import device as foreign  # noqa: E402


class WrongCertificate(espalier.LabCase):
    signature = False

    def device(self, name):
        device = foreign.Device(self.folder / name, self.server.ca, self.signature)
        device.fetch(self.server.create_link()["url"])
        device.obtain_identity()
        device.enroll()
        device.visit(lambda c: foreign.plain_answer(device, c))
        return device

    def test_on_every_message(self):
        thief, victim = self.device("thief"), self.device("victim")
        uuid = self.server.send("ProfileList", victim.udid)
        before = self.server.device(victim.udid)
        thief.udid, own = victim.udid, thief.udid
        command = {"CommandUUID": uuid, "Command": {"RequestType": "ProfileList"}}
        messages = {
            "Authenticate": thief.authenticate,
            "TokenUpdate": thief.token_update,
            "TokenUpdate of a user": lambda: thief.token_update({"id": "U", "short": "u", "long": "U"}),
            "CheckOut": thief.check_out,
            "SetBootstrapToken": lambda: thief.check_in("SetBootstrapToken", BootstrapToken=b"x"),
            "GetBootstrapToken": lambda: thief.check_in("GetBootstrapToken"),
            "UserAuthenticate": lambda: thief.check_in("UserAuthenticate", {"id": "U", "short": "u", "long": "U"}),
            "DeclarativeManagement": lambda: thief.check_in("DeclarativeManagement", Endpoint="tokens"),
            "Idle": lambda: thief.connect("Idle"),
            "Acknowledged": lambda: thief.connect("Acknowledged", None, command),
            "Error": lambda: thief.connect("Error", None, command),
            "NotNow": lambda: thief.connect("NotNow", None, command),
        }
        for name, send in messages.items():
            with self.subTest(name):
                status, body = send()
                # A CheckOut of a certificate that is nobody's any more may be waved through; nothing else.
                self.assertIn(status, (400, 403) if name != "CheckOut" else (200, 400, 403))
                self.assertNotIn(b"CommandUUID", body)
                after = self.server.device(victim.udid)
                for key in ("state", "serial", "name", "users", "last_seen"):
                    self.assertEqual(after[key], before[key], key)
        self.assertIn(self.server.command(uuid, victim.udid)["state"], ("queued", "sent"))
        thief.udid = own
        self.assertEqual(thief.connect("Idle")[0], 200)
        status, body = victim.connect("Idle")
        self.assertEqual((status, plistlib.loads(body)["CommandUUID"]), (200, uuid))

    def test_certificates_of_strangers(self):
        victim = self.device("known")
        stranger = foreign.Device(self.folder / "stranger", self.server.ca, self.signature, udid=victim.udid)
        stranger.profile = victim.profile
        espalier.run("openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-keyout", stranger.key, "-out",
                     stranger.certificate, "-subj", "/CN=self-made")
        try:
            status, body = stranger.connect("Idle")
        except RuntimeError:
            return  # refused in the handshake already
        self.assertEqual((status, body[:0]), (400, b""))

    def test_without_any_certificate(self):
        victim = self.device("bare")
        file = self.folder / "idle.plist"
        file.write_bytes(plistlib.dumps({"UDID": victim.udid, "Status": "Idle"}))
        status = espalier.run("curl", "-sS", "--cacert", self.server.ca, "-X", "PUT", "--data-binary", f"@{file}", "-H",
                              "Content-Type: application/x-apple-aspen-mdm", "-o", "/dev/null", "-w", "%{http_code}",
                              victim.profile.mdm["ServerURL"])
        self.assertEqual(status, b"400")

    def test_revoked(self):
        device = self.device("revoked")
        serial = espalier.run("openssl", "x509", "-in", device.certificate, "-noout", "-serial").decode().strip().split("=")[1]
        listed = {row["serial"].upper().lstrip("0"): row["serial"] for row in self.server.ctl_json("ca", "list")}
        self.server.ctl("ca", "revoke", listed[serial.lstrip("0")])

        def refused():
            try:
                return device.connect("Idle")[0] in (400, 403)
            except RuntimeError:
                return True
        espalier.eventually(refused, "the revoked certificate is refused")


class WrongSignature(WrongCertificate):
    """The same for devices that sign their messages."""
    signature = True
    init_options = ("--sign-message",)

    def test_a_signature_over_other_bytes(self):
        device = self.device("other-bytes")
        device.connect("Idle")
        signature = max(device.traffic.glob("*.signature")).read_text()
        file = self.folder / "other.plist"
        file.write_bytes(plistlib.dumps({"UDID": device.udid, "Status": "Idle", "Extra": 1}))
        status = espalier.run("curl", "-sS", "--cacert", self.server.ca, "-X", "PUT", "--data-binary", f"@{file}", "-H",
                              "Content-Type: application/x-apple-aspen-mdm", "-H", "Mdm-Signature: " + signature, "-o",
                              "/dev/null", "-w", "%{http_code}", device.profile.mdm["ServerURL"])
        self.assertEqual(status, b"400")

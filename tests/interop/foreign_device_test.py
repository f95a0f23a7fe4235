"""Espalier with a device made of foreign tools (device.py), in each way a device can prove who it is."""
import plistlib

import device as foreign
import espalier


class ForeignDevice(espalier.LabCase):
    signature = False

    def start_device(self, name):
        link = self.server.create_link()
        device = foreign.Device(self.folder / name, self.server.ca, self.signature)
        device.fetch(link["url"])
        device.obtain_identity()
        device.enroll()
        self.assertEqual(self.server.device(device.udid)["state"], "enrolled")
        return device

    def visit_until(self, device, kind, answer, user=None):
        """Visits until a command of this kind came; returns it."""
        def once():
            return [c for c in device.visit(answer, user) if c["Command"]["RequestType"] == kind]
        return espalier.eventually(once, f"{kind} is offered")[0]

    def assign(self, device, identifier, scope=None):
        """Imports a profile as a file and assigns it; returns the file."""
        file = self.folder / f"{identifier}.mobileconfig"
        file.write_bytes(espalier.mobileconfig(identifier, scope=scope) + b"\n<!-- kept as it is -->\n")
        profile = self.server.ctl("profile", "import", file)
        self.server.ctl("profile", "assign", profile, "--device", device.udid)
        return profile, file

    def check_install(self, device, identifier, scope=None, user=None):
        profile, file = self.assign(device, identifier, scope)

        def not_now(command):
            if command["Command"]["RequestType"] == "InstallProfile":
                return "NotNow", {}
            return foreign.plain_answer(device, command)

        postponed = self.visit_until(device, "InstallProfile", not_now, user)
        self.assertEqual(self.server.command(postponed["CommandUUID"], device.udid)["state"], "notnow")
        again = self.visit_until(device, "InstallProfile", lambda c: foreign.plain_answer(device, c), user)
        self.assertEqual(again["CommandUUID"], postponed["CommandUUID"])
        received = self.folder / f"{identifier}.received"
        received.write_bytes(again["Command"]["Payload"])
        espalier.run("cmp", file, received)
        self.assertEqual(self.server.command(again["CommandUUID"], device.udid)["state"], "acknowledged")
        self.assertEqual([s["state"] for s in self.server.ctl_json("profile", "status", profile)], ["installed"])

    def test_from_link_to_installed_profile(self):
        device = self.start_device("one")
        self.check_install(device, "test.foreign.device")
        seen = self.server.device(device.udid)
        self.assertEqual((seen["serial"], seen["name"]), (device.serial, "Foreign Mac"))

    def test_user_channel_gets_user_profiles(self):
        device = self.start_device("two")
        user = device.enroll_user()
        self.check_install(device, "test.foreign.user", "User", user)
        self.assertEqual([u["short_name"] for u in self.server.device(device.udid)["users"]], ["mara"])

    def test_every_message_that_came_is_a_plist(self):
        device = self.start_device("three")
        device.visit(lambda c: foreign.plain_answer(device, c))
        answers = [file for file in device.traffic.glob("*.answer")
                   if file.stat().st_size and "scep" not in file.name]
        self.assertTrue(answers)
        for file in answers:
            with self.subTest(file.name):
                self.assertIn("CommandUUID", plistlib.loads(file.read_bytes()))
                espalier.run("plistutil", "-i", file, "-o", self.folder / "converted")

    def test_leaving(self):
        device = self.start_device("four")
        self.assertEqual(device.check_out()[0], 200)
        self.assertEqual(self.server.device(device.udid)["state"], "checked_out")


class ForeignDeviceBySignature(ForeignDevice):
    """The same without a client certificate: only Mdm-Signature tells who speaks."""
    signature = True
    init_options = ("--sign-message",)

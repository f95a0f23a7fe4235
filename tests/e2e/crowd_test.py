"""Two hundred devices at once."""
import espalier

COUNT = 200


class Crowd(espalier.LabCase):
    def test_all_arrive_and_obey(self):
        file = self.folder / "crowd.mobileconfig"
        file.write_bytes(espalier.mobileconfig("test.crowd"))
        profile = self.server.ctl("profile", "import", file)
        self.server.ctl("profile", "assign", profile, "--group", "All devices")
        link = self.server.create_link(None, "--uses", str(COUNT))
        crowd = self.devices.enroll("--link", link["url"], "--count", str(COUNT), "--platform", "mix", "--shared-keys", "24")
        self.assertEqual(len(crowd), COUNT)
        self.assertEqual(len({device["udid"] for device in crowd}), COUNT)
        patience = espalier.PATIENCE * 4

        def installed():
            shown = self.server.ctl_json("profile", "show", profile)
            return shown["installed"] == COUNT and shown
        shown = espalier.eventually(installed, f"the profile is installed on {COUNT}", patience)
        self.assertEqual((shown["failed"], shown["pending"]), (0, 0))
        status = lambda: self.server.ctl_json("status")  # noqa: E731
        espalier.eventually(lambda: status()["commands"]["queued"] == 0 and status()["commands"]["waiting"] == 0,
                            "every inventory is in", patience)
        self.assertEqual(status()["devices"]["enrolled"], COUNT)
        self.assertEqual(status()["commands"]["failed"], 0)
        uuid = self.server.ctl("command", "send", "DeviceInformation", "--group", "All devices", "--wait", str(int(patience)),
                               "--plist", self.queries())
        deliveries = self.server.command(uuid.splitlines()[0])["deliveries"]
        self.assertEqual([d["state"] for d in deliveries], ["acknowledged"] * COUNT)

    def queries(self):
        import plistlib
        file = self.folder / "queries.plist"
        file.write_bytes(plistlib.dumps({"Queries": ["SerialNumber", "DeviceName"]}))
        return file

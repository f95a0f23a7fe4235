"""Every command of the catalogue goes to a simulated device that it fits and comes back with a result that is kept and
shown. Which keys a command needs is read from its form, so a command that a newer catalogue brings is tested as well."""
import plistlib

import espalier

# What no schema says: a key that has to be there although each is optional, or a value that has to mean something.
KEYS = {
    "ApplyRedemptionCode": ["Identifier=com.example.app", "RedemptionCode=example"],
    "RemoveApplication": ["Identifier=com.example.app"],
    "RemoveProfile": ["Identifier=org.example.one"],
    "RequestMirroring": ["DestinationName=Meeting room"],
    "EnableLostMode": ["Message=Please bring me back"],
    "InstallApplication": ["Identifier=com.example.app"],
    "InstallEnterpriseApplication": ["ManifestURL=https://example.com/manifest.plist"],
    "InstallMedia": ["MediaType=Book", "iTunesStoreID=1"],
    "RemoveMedia": ["MediaType=Book", "iTunesStoreID=1"],
    "RotateFileVaultKey": ["FileVaultUnlock.Password=secret"],
    "SetAutoAdminPassword": ["GUID=11111111-2222-4333-8444-555555555555"],
    "DeleteUser": ["UserName=anna"],
    "LogOutUser": [],
}
# After these the device does nothing else for a while, or is gone.
LAST = ["RestartDevice", "ShutDownDevice", "DeviceLock", "EraseDevice"]
# What makes the next ones possible, and what can be done in between only: a lost device does nothing else.
FIRST = ["InstallApplication", "EnableLostMode", "DeviceLocation", "PlayLostModeSound", "DisableLostMode",
         "SetFirmwarePassword", "SetRecoveryLock"]
CONFIRMED = {"DeviceLock", "EraseDevice", "ClearPasscode"}
# Nothing is there that they could change, and the device says so: no such account, no provisioning profile of a team, no
# FileVault, no user of a Shared iPad, no phone whose setup waits. Its words are the result then.
REFUSED = {"DeleteUser", "DeviceConfigured", "InstallProvisioningProfile", "RemoveProvisioningProfile", "RotateFileVaultKey",
           "SetAutoAdminPassword", "UnlockUserAccount", "UserConfigured"}


class EveryCommand(espalier.LabCase):
    maxDiff = None
    kinds = [("--platform", "iphone", "--supervised"), ("--platform", "ipad", "--shared-ipad"),
             ("--platform", "mac", "--ade"), ("--platform", "appletv", "--supervised"),
             ("--platform", "vision", "--supervised"), ("--platform", "mac"), ("--platform", "mac", "--os", "12"),  # with Intel
             ("--platform", "iphone")]

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.targets = []
        for kind in cls.kinds:
            link = cls.server.create_link()
            (device,) = cls.devices.enroll("--link", link["url"], *kind)
            cls.targets.append(device["udid"])
        for udid in cls.targets:
            espalier.eventually(lambda: cls.server.device(udid)["inventory_at"], "the first inventory is in",
                                seconds=espalier.PATIENCE * 4)
        cls.profile = cls.folder / "one.mobileconfig"
        cls.profile.write_bytes(espalier.mobileconfig("org.example.one"))
        cls.blob = cls.folder / "blob"
        cls.blob.write_bytes(b"blob")

    def commands(self):
        every = [entry["type"] for entry in self.server.ctl_json("catalogue", "list", "--kind", "command")]
        rank = lambda name: (FIRST.index(name) - len(FIRST) if name in FIRST else  # noqa: E731
                             LAST.index(name) + 1 if name in LAST else 0)
        return sorted(every, key=lambda name: (rank(name), name))

    def fitting(self, request_type):
        """(device, user): the first that it is offered to; the reasons of all where there is none."""
        reasons = {}
        for udid in self.targets:
            users = [None] + [user["short_name"] for user in self.server.device(udid)["users"]]
            for user in users:
                (offer,) = self.server.ctl_json("command", "offers", request_type, "--device", udid,
                                                *(["--user", user] if user else []))
                if offer["offered"]:
                    return udid, user, None
                reasons[(udid, user)] = [reason["text"] for reason in offer["reasons"]]
        return None, None, reasons

    def value(self, key):
        kind = key["type"]
        if "choices" in key:
            return str(key["choices"][0])
        if kind == "integer":
            return str(int(key.get("range", {}).get("min", 1)))
        return {"string": "https://example.com/x" if key.get("subtype") == "<url>" else "example", "real": "1.0",
                "boolean": "true", "date": "2026-01-31T12:00:00Z", "any": "example"}.get(kind)

    def words(self, request_type, keys, parent=""):
        """KEY=VALUE for every key that has to be there."""
        words = []
        for key in keys:
            if not key["required"] or key.get("made_here") or key["key"] == "ANY":
                continue
            way = f"{parent}{key['key']}"
            if key["type"] == "array":
                words += self.element(request_type, key, f"{way}[0]")
            elif key["type"] == "dictionary":
                words += self.words(request_type, key.get("keys", []), way + ".")
            elif key["type"] == "data":
                words.append(f"{way}:data=@{self.profile if request_type == 'InstallProfile' else self.blob}")
            else:
                words.append(f"{way}={self.value(key)}")
        return words

    def element(self, request_type, key, way):
        if not key.get("keys"):
            return [f"{way}=example"]
        first = key["keys"][0]
        if request_type == "Settings":
            first = next(item for item in key["keys"] if item["key"] == "DeviceName")
        if first["type"] == "dictionary":
            return self.words(request_type, first.get("keys", []), way + ".")
        return [f"{way}={self.value(first)}"]

    def test_every_command_comes_back(self):
        unfit, unanswered = {}, {}
        for request_type in self.commands():
            udid, user, reasons = self.fitting(request_type)
            if udid is None:
                unfit[request_type] = sorted({reason for all in reasons.values() for reason in all})
                continue
            form = self.server.ctl_json("command", "form", request_type)
            given = KEYS.get(request_type, [])
            named = {word.split("=")[0].split(":")[0].split("[")[0].split(".")[0] for word in given}
            words = given + [word for word in self.words(request_type, form["keys"])
                             if word.split("=")[0].split(":")[0].split("[")[0].split(".")[0] not in named]
            options = ["--user", user] if user else []
            if request_type in CONFIRMED:
                options += ["--confirm", self.server.device(udid)["name"]]
            with self.subTest(request_type):
                out = self.server.send_and_wait(request_type, udid, *options, *words, expect=(0, 3, 4))
                uuid = out.splitlines()[0]
                shown = self.server.command(uuid, udid)
                if shown["state"] != ("error" if request_type in REFUSED else "acknowledged"):
                    unanswered[request_type] = (shown["state"], shown["error_chain"], words)
                    continue
                if request_type in REFUSED:
                    self.assertTrue(shown["error_chain"][0]["text"])
                self.server.ctl("command", "show", uuid, "--device", udid, "--raw", "response", "-o",
                                self.folder / "response")
                answer = plistlib.loads((self.folder / "response").read_bytes())
                self.assertEqual(answer["CommandUUID"], uuid)
        self.assertEqual(unfit, {}, "commands that no device is offered")
        self.assertEqual(unanswered, {}, "commands that aren't done")

"""Leaving, coming back, and being somebody else."""
import plistlib
import sys
from pathlib import Path

import espalier

sys.path.append(str(Path(__file__).resolve().parents[1] / "interop"))
import device as foreign  # noqa: E402


class Lifecycle(espalier.LabCase):
    def state(self, udid):
        return self.server.device(udid)["state"]

    def quarantined(self):
        listed = self.server.ctl_json("quarantine", "list")
        return [entry for entry in listed if entry.get("state", "waiting") in ("waiting", "open", "pending", "quarantined")]

    def assign(self, identifier, udid):
        file = self.folder / f"{identifier}.mobileconfig"
        file.write_bytes(espalier.mobileconfig(identifier))
        self.server.ctl("profile", "assign", self.server.ctl("profile", "import", file), "--device", udid)
        espalier.eventually(lambda: identifier in self.devices.profiles(udid), "the profile is installed")

    def test_check_out_and_back(self):  # (a)
        udid = self.enroll_one()
        self.assign("test.back", udid)
        before = self.server.device(udid)["id"]
        self.devices.leave(udid)
        self.assertEqual(self.state(udid), "checked_out")
        self.server.send("DeviceInformation", udid, expect=(0, 1))  # for the old enrollment; must not reach the new one
        self.devices.reenroll(udid, "--link", self.server.create_link()["url"])
        self.assertEqual(self.state(udid), "enrolled")
        self.assertEqual(self.server.device(udid)["id"], before)
        self.assertEqual(self.quarantined(), [])
        espalier.eventually(lambda: "test.back" in self.devices.profiles(udid), "assigned profiles come back")

    def test_unenrolled_by_the_office_and_back(self):  # (a)
        udid = self.enroll_one()
        name = self.server.device(udid)["name"]
        self.server.ctl("device", "unenroll", udid, expect=(1, 2))
        self.server.send("RemoveProfile", udid, "Identifier=" + self.enrollment_identifier(udid), expect=1)
        self.server.send("RemoveProfile", udid, "Identifier=" + self.enrollment_identifier(udid), "--confirm", name)
        espalier.eventually(lambda: self.devices.show(udid)["state"] == "left", "the device leaves")
        espalier.eventually(lambda: self.state(udid) in ("checked_out", "unenrolled"), "the server knows it")
        self.devices.reenroll(udid, "--link", self.server.create_link()["url"])
        self.assertEqual(self.state(udid), "enrolled")

    def enrollment_identifier(self, udid):
        (profile,) = [p for p in self.devices.show(udid)["profiles"] if p["enrollment"]]
        return profile["identifier"]

    def test_erased_and_back(self):  # (a)
        udid = self.enroll_one()
        self.server.send_and_wait("EraseDevice", udid, "--confirm", self.server.device(udid)["name"])
        self.assertEqual(self.state(udid), "erased")
        self.assertEqual(self.devices.show(udid)["state"], "erased")
        self.devices.reenroll(udid, "--link", self.server.create_link()["url"])
        self.assertEqual(self.state(udid), "enrolled")

    def test_the_same_identity_again(self):  # (b) the certificate it has is bound to it
        udid = self.enroll_one()
        self.assign("test.again", udid)
        before = self.server.device(udid)["id"]
        erase = self.server.send("EraseDevice", udid, "--no-push", "--confirm", self.server.device(udid)["name"])
        file = self.folder / "again.mobileconfig"
        file.write_bytes((self.devices.state / udid / self.devices.show(udid)["profiles"][0]["file"]).read_bytes())
        self.devices.reenroll(udid, "--profile", file, "--keep-identity")
        self.assertEqual((self.state(udid), self.server.device(udid)["id"]), ("enrolled", before))
        self.assertEqual(self.quarantined(), [])
        self.assertEqual(self.server.command(erase)["state"], "cancelled")
        self.server.send_and_wait("ProfileList", udid)
        espalier.eventually(lambda: "test.again" in self.devices.profiles(udid), "assigned profiles come back")
        self.assertEqual(self.state(udid), "enrolled")

    def test_a_link_for_this_device(self):  # (b) though it is alive
        udid = self.enroll_one()
        self.assign("test.bound", udid)
        before = self.server.device(udid)["id"]
        link = self.server.create_link(None, "--device", udid)
        self.assertEqual((link["device"], link["uses_left"]), (before, 1))
        self.devices.reenroll(udid, "--link", link["url"])
        self.assertEqual((self.state(udid), self.server.device(udid)["id"]), ("enrolled", before))
        self.assertEqual(self.quarantined(), [])
        espalier.eventually(lambda: "test.bound" in self.devices.profiles(udid), "assigned profiles come back")
        self.assertEqual(self.server.ctl_json("link", "show", link["id"])["state"], "used")

    def test_a_profile_that_fails_costs_nothing(self):  # (b) it goes on under the certificate it had
        old = foreign.Device(self.folder / "before", self.server.ca)
        old.fetch(self.server.create_link()["url"])
        old.obtain_identity()
        old.enroll()
        espalier.eventually(lambda: not old.visit(lambda c: foreign.plain_answer(old, c)), "its queue is empty")
        new = foreign.Device(self.folder / "after", self.server.ca, udid=old.udid, serial=old.serial)
        new.fetch(self.server.create_link(None, "--device", old.udid)["url"])
        new.obtain_identity()
        self.assertEqual(new.authenticate()[0], 200)
        uuid = self.server.send("ProfileList", old.udid)
        self.assertEqual(new.connect("Idle"), (200, b""))
        self.assertIn(uuid, [c["CommandUUID"] for c in old.visit(lambda c: foreign.plain_answer(old, c))])
        self.assertEqual(self.server.command(uuid, old.udid)["state"], "acknowledged")
        waiting = self.server.send("SecurityInfo", old.udid)
        self.assertEqual(new.token_update()[0], 200)  # and now it did not fail
        self.assertEqual(self.server.command(waiting, old.udid)["state"], "cancelled")
        self.assertEqual(old.connect("Idle")[0], 400)
        self.assertEqual((self.state(old.udid), self.quarantined()), ("enrolled", []))
        uuid = self.server.send("ProfileList", old.udid)
        self.assertIn(uuid, [c["CommandUUID"] for c in new.visit(lambda c: foreign.plain_answer(new, c))])

    def test_a_link_for_another_device(self):
        udid = self.enroll_one()
        for identity in ("scep", "pkcs12"):
            with self.subTest(identity):
                link, file = self.server.create_link(None, "--device", udid), self.folder / f"bound-{identity}"
                self.server.ctl("link", "profile", link["id"], "-o", file, "--identity", identity)
                before = {device["udid"] for device in self.server.devices()}
                stranger = espalier.Devices(self.folder / f"not-{identity}", self.server.ca)
                stranger.enroll("--profile", file, "--count", "1", expect=1)
                self.assertEqual({device["udid"] for device in self.server.devices()}, before)
                reasons = [event["arguments"].get("reason") for event in self.server.ctl_json("event", "list")
                           if event["kind"] == "device.refused"]
                self.assertIn("the certificate was issued for another device [wrong-device]", reasons)
        self.server.send_and_wait("ProfileList", udid)  # the device itself noticed nothing

    def test_a_link_ends_with_its_device(self):
        udid = self.enroll_one()
        link = self.server.create_link(None, "--device", udid)
        self.devices.leave(udid)
        self.server.ctl("device", "delete", udid, "--confirm", self.server.device(udid)["name"])
        self.assertEqual(self.server.ctl_json("link", "show", link["id"])["state"], "revoked")

    def test_no_command_replaces_the_management(self):
        udid = self.enroll_one()
        (enrollment,) = [p for p in self.devices.show(udid)["profiles"] if p["enrollment"]]
        signed = self.devices.state / udid / enrollment["file"]
        raw = self.folder / "raw.plist"
        raw.write_bytes(plistlib.dumps({"RequestType": "InstallProfile", "Payload": signed.read_bytes()}))
        self.server.send("InstallProfile", udid, f"Payload:data=@{signed}", expect=1)
        self.server.send("InstallProfile", udid, "--raw", raw, expect=1)
        fine = self.folder / "fine.mobileconfig"
        fine.write_bytes(espalier.mobileconfig("test.by-hand"))
        self.server.send_and_wait("InstallProfile", udid, f"Payload:data=@{fine}")

    def test_a_stranger_with_its_udid_is_set_apart(self):  # (c)
        udid = self.enroll_one()
        live = self.server.device(udid)
        self.assign("test.live", udid)
        stranger = espalier.Devices(self.folder / "stranger", self.server.ca)
        link = self.server.create_link()
        enrolled = stranger.enroll("--link", link["url"], "--udid", udid)
        self.assertTrue(enrolled[0]["enrolled"])  # told 200, but set apart
        (entry,) = self.quarantined()
        trace = self.server.ctl("link", "trace", link["id"])
        self.assertIn("waits in quarantine", trace)
        self.assertIn(f"quarantine accept {entry['id']}", trace)
        self.assertEqual(entry["udid"], udid)
        self.assertEqual(len([d for d in self.server.devices() if d["udid"] == udid and d["state"] == "enrolled"]), 1)
        self.server.send_and_wait("ProfileList", udid)  # the live one still answers
        self.assertEqual(self.server.device(udid)["serial"], live["serial"])
        self.server.ctl("quarantine", "reject", entry["id"])
        self.assertEqual(self.quarantined(), [])
        self.assertIn("was rejected", self.server.ctl("link", "trace", link["id"]))
        self.server.send_and_wait("SecurityInfo", udid)

    def test_the_office_may_accept_it(self):  # (c)
        udid = self.enroll_one()
        before = self.server.device(udid)["id"]
        self.devices.reenroll(udid, "--link", self.server.create_link()["url"])
        (entry,) = self.quarantined()
        self.server.ctl("quarantine", "accept", entry["id"])
        self.assertEqual(self.server.device(udid)["id"], before)
        self.server.send_and_wait("ProfileList", udid)

    def test_an_accepted_mac_keeps_its_user(self):  # (c)
        udid = self.enroll_one("--platform", "mac")
        self.devices.reenroll(udid, "--link", self.server.create_link()["url"])
        (entry,) = self.quarantined()
        self.server.ctl("quarantine", "accept", entry["id"])
        user = max(self.server.device(udid)["users"], key=lambda known: known["last_seen"])  # not that of the first time
        self.server.send_and_wait("ProfileList", udid, "--user", user["user_id"])

    def test_locked_devices_postpone_and_answer_later(self):
        crowd = espalier.Devices(self.folder / "locked", self.server.ca)
        (phone,) = crowd.enroll("--link", self.server.create_link()["url"])
        self.devices.stop()
        self.addCleanup(self.devices.run)
        locked = espalier.Devices(crowd.state, self.server.ca).run("--poll", "1", "--locked-for", "8")
        self.addCleanup(locked.stop)
        uuid = self.server.send("CertificateList", phone["udid"])
        states = lambda: [e["state"] for e in self.server.command(uuid, phone["udid"])["history"]]  # noqa: E731
        espalier.eventually(lambda: "notnow" in states(), "it says NotNow while locked")
        espalier.eventually(lambda: states()[-1] == "acknowledged", "it answers once unlocked")

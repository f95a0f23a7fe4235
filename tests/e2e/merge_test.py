"""Enrolling anew, taking a place, leaving, and records that are one piece of hardware."""
import espalier


class Merging(espalier.LabCase):
    def test_a_link_for_one_device_serves_no_other(self):
        udid = self.enroll_one("--platform", "iphone")
        link = self.server.create_link(None, "--device", udid)
        before = len(self.server.devices())
        self.devices.enroll("--link", link["url"], expect=1)
        self.assertEqual(len(self.server.devices()), before)
        self.assertEqual(self.server.ctl_json("link", "show", link["id"])["uses_taken"], 0)
        self.devices.reenroll(udid, "--link", link["url"])
        espalier.eventually(lambda: self.server.ctl_json("link", "show", link["id"])["state"] == "used", "it is back")
        self.assertEqual(self.server.device(udid)["state"], "enrolled")
        self.assertEqual([one for one in self.server.ctl_json("quarantine", "list")
                          if one["udid"] == udid and one["state"] == "waiting"], [])

    def test_a_takeover_is_laid_beside_the_device_it_claims_to_be(self):
        udid = self.enroll_one("--platform", "iphone")
        link = self.server.create_link()
        self.devices.reenroll(udid, "--link", link["url"], expect=None)
        kept = espalier.eventually(lambda: [one for one in self.server.ctl_json("quarantine", "list")
                                            if one["udid"] == udid and one["state"] == "waiting"], "it is kept apart")[0]
        facts = {one["fact"]: one for one in kept["compared"]}
        self.assertTrue(facts["serial"]["same"])
        self.assertFalse(facts["certificate"]["same"])
        self.assertEqual(facts["link"]["arriving"], link["name"])
        self.server.ctl("quarantine", "accept", kept["id"])
        espalier.eventually(lambda: self.server.device(udid)["link"] == link["name"], "it took the place")

    def test_how_a_device_left(self):
        gone, removed = (one["udid"] for one in self.enroll("--count", "2", "--platform", "iphone"))
        for udid in (gone, removed):
            espalier.eventually(lambda: self.server.device(udid)["inventory_at"], "the first inventory is in")
            self.assertIsNone(self.server.device(udid)["left"])
        self.devices.leave(gone)
        left = espalier.eventually(lambda: self.server.device(gone)["left"], "it left")
        self.assertEqual(left["how"], "user")
        self.assertIn("unlock-token", left["kept"])
        self.server.ctl("device", "unenroll", removed, "--confirm", self.server.device(removed)["name"])
        left = espalier.eventually(lambda: self.server.device(removed)["left"], "it is removed")
        self.assertEqual(left["how"], "admin")

    def test_a_repaired_device_keeps_its_history(self):
        old = self.enroll("--platform", "mac", "--serial", "C02REPAIR")[0]["udid"]
        espalier.eventually(lambda: self.server.device(old)["inventory_at"], "the first inventory is in")
        self.server.ctl("device", "set", old, "owner.name=Ada")
        name = self.server.device(old)["name"]
        self.devices.leave(old)
        espalier.eventually(lambda: self.server.device(old)["left"], "it left")
        new = self.enroll("--platform", "mac", "--serial", "C02REPAIR")[0]["udid"]
        espalier.eventually(lambda: self.server.device(new)["inventory_at"], "the first inventory is in")
        same = [one for one in self.server.ctl_json("device", "duplicates") if one["value"] == "C02REPAIR"]
        self.assertEqual([device["udid"] for device in same[0]["devices"]], [new, old])
        self.server.ctl("device", "merge", new, "--into", old, "--confirm", name, expect=1)  # the wrong way round
        self.server.ctl("device", "merge", old, "--into", new, "--confirm", name)
        shown = self.server.device(new)
        self.assertEqual(shown["owner"]["name"], "Ada")
        self.assertEqual(shown["merged"][0]["udid"], old)
        self.assertNotIn(old, [device["udid"] for device in self.server.devices()])
        self.server.send_and_wait("SecurityInfo", new)

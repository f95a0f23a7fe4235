"""Whom links are for: personal devices, lists, people, and approvals before and after."""
import html
import re
import subprocess
import xml.dom.minidom
import espalier

IPHONE = "Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X) Version/18.1 Mobile/15E148 Safari/604.1"


class People(espalier.LabCase):
    def curl(self, *arguments):
        return espalier.run("curl", "-sS", "--cacert", self.server.ca, "-A", IPHONE, *arguments).decode()

    def approvals(self):
        return self.server.ctl_json("approval", "list")

    def commands(self, udid, kind):
        return [one for one in self.server.ctl_json("command", "list", "--device", udid)
                if one["request_type"] == kind]

    def test_a_personal_device_is_not_asked_for_its_apps(self):
        link = self.server.create_link(None, "--personal")
        self.assertEqual(link["ownership"], "personal")
        udid = self.devices.enroll("--link", link["url"])[0]["udid"]
        espalier.eventually(lambda: self.server.device(udid)["inventory_at"], "the first inventory is in")
        self.assertEqual(self.commands(udid, "InstalledApplicationList"), [])
        self.assertNotEqual(self.commands(udid, "SecurityInfo"), [])

    def test_a_wrong_serial_number_never_becomes_managed(self):
        link = self.server.create_link(None, "--serials", "C02RIGHT")
        before = len(self.server.devices())
        self.assertFalse(self.devices.enroll("--link", link["url"], "--serial", "C02WRONG", expect=1)[0]["enrolled"])
        self.assertEqual(len(self.server.devices()), before)
        trace = self.server.ctl_json("link", "show", link["id"])["people"][0]
        self.assertEqual(trace["failed"], "authenticate")
        self.assertIn("C02WRONG", trace["error"])
        self.assertTrue(self.devices.enroll("--link", link["url"], "--serial", "C02RIGHT")[0]["enrolled"])

    def test_people_become_owners(self):
        file = self.folder / "people.csv"
        file.write_text("\ufeffName;E-mail;Asset tag\nAnna Berg;anna@example.com;A-1\nBen;not an address;\n")
        seen = self.server.ctl_json("link", "people", file, expect=1)  # a line is left out
        self.assertEqual([one["name"] for one in seen["people"]], ["Anna Berg"])
        self.assertEqual([one["line"] for one in seen["bad"]], [3])
        made = self.server.ctl_json("link", "people", file, "--create", expect=1)["links"]
        self.assertEqual(len(made), 1)
        message = self.server.ctl_json("link", "message", made[0]["id"])
        self.assertEqual(message["to"], "anna@example.com")
        self.assertIn(made[0]["url"], message["body"])
        udid = self.devices.enroll("--link", made[0]["url"])[0]["udid"]
        shown = self.server.device(udid)
        self.assertEqual(shown["owner"], {"name": "Anna Berg", "email": "anna@example.com"})
        self.assertEqual(shown["asset_tag"], "A-1")
        self.assertEqual(self.server.ctl_json("link", "show", made[0]["id"])["state"], "used")

    def test_approval_before(self):
        link = self.server.create_link(None, "--approval", "before", "--ask-name")
        page = self.curl(link["url"])
        self.assertNotIn('rel="enrollment"', page)
        page_id = html.unescape(re.search(r'name="s" value="([^"]+)"', page).group(1))
        self.curl("-o", "/dev/null", "-d", f"s={page_id}", "--data-urlencode", "name=Cem Ak", link["url"] + "/ask")
        here = f"{link['url']}?s={page_id}"
        self.assertIn("Waiting for approval", self.curl(here))
        asked = self.approvals()
        self.assertEqual([(one["name"], one["platform"]) for one in asked], [("Cem Ak", "iphone")])
        self.server.ctl("approval", "accept", asked[0]["id"])
        self.assertIn('rel="enrollment"', self.curl(here))
        file = self.folder / "before.mobileconfig"
        self.curl("-f", "-o", file, f"{link['profile_url']}?s={page_id}")
        udid = self.devices.enroll("--profile", file)[0]["udid"]
        self.assertEqual(self.server.device(udid)["owner"]["name"], "Cem Ak")

    def test_approval_after(self):
        link = self.server.create_link(None, "--approval", "after")
        udid = self.devices.enroll("--link", link["url"])[0]["udid"]

        def asked():
            return [one for one in self.approvals() if one["device"] == self.server.device(udid)["id"]]

        waiting = espalier.eventually(asked, "it waits")
        self.assertEqual(self.server.device(udid)["approval"], "waiting")
        told = espalier.eventually(lambda: [one for one in self.commands(udid, "DeviceInformation")
                                            if one["state"] == "acknowledged"], "it says what it is")
        self.assertEqual(len(told), 1)
        self.assertEqual({one["state"] for one in self.commands(udid, "SecurityInfo")}, {"queued"})
        said = subprocess.run([espalier.BIN / "espalierctl", "--data", self.server.data, "command", "send", "SecurityInfo",
                               "--device", udid], env=self.server.env, text=True, capture_output=True, check=True)
        self.assertIn("1 device waits for approval", said.stderr)
        self.server.ctl("approval", "accept", waiting[0]["id"])
        espalier.eventually(lambda: self.server.device(udid)["inventory_at"], "the rest arrives")

    def test_a_refused_device_loses_its_enrollment_profile(self):
        link = self.server.create_link(None, "--approval", "after")
        udid = self.devices.enroll("--link", link["url"])[0]["udid"]
        waiting = espalier.eventually(
            lambda: [one for one in self.approvals() if one["device"] == self.server.device(udid)["id"]], "it waits")
        self.server.ctl("approval", "refuse", waiting[0]["id"])
        espalier.eventually(lambda: self.server.device(udid)["state"] in ("unenrolled", "checked_out"), "it leaves")

    def test_a_link_is_changed_and_duplicated(self):
        link = self.server.create_link(None, "--uses", "3", "--note", "Bring it along")
        changed = self.server.ctl_json("link", "edit", link["id"], "--uses", "9", "--note", "")
        self.assertEqual((changed["uses_allowed"], changed["note"], changed["url"]), (9, "", link["url"]))
        copy = self.server.ctl_json("link", "duplicate", link["id"])
        self.assertEqual((copy["uses_allowed"], copy["state"]), (9, "active"))
        self.assertNotEqual(copy["url"], link["url"])

    def test_a_link_is_handed_out_as_picture_and_as_page(self):
        link = self.server.create_link(None, "--language", "de")
        picture = self.folder / "code.svg"
        self.server.ctl("link", "qr", link["id"], "-o", picture)
        self.assertEqual(xml.dom.minidom.parse(str(picture)).documentElement.tagName, "svg")
        page = self.folder / "page.html"
        self.server.ctl("link", "handout", link["id"], "-o", page, "--language", "fr")
        text = page.read_text()
        self.assertIn('<html lang="de"', text)  # the link's own language counts
        self.assertIn(html.escape(link["url"]), text)
        other = self.server.create_link(None)
        self.server.ctl("link", "handout", other["id"], "-o", page, "--language", "fr")
        self.assertIn('<html lang="fr"', page.read_text())

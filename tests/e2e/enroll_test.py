"""Enrolling by link and by file, and what links refuse."""
import espalier


class Enrolling(espalier.LabCase):
    def check_known(self, enrolled):
        shown = espalier.eventually(lambda: self.inventoried(enrolled["udid"]), "the inventory arrived")
        self.assertEqual(shown["serial"], enrolled["serial"])
        self.assertEqual(shown["name"], enrolled["name"])
        self.assertEqual(shown["platform"], enrolled["platform"])
        self.assertEqual(shown["os"], enrolled["os"])
        self.assertIn("All devices", shown["groups"])

    def inventoried(self, udid):
        shown = self.server.device(udid)
        return shown if shown["state"] == "enrolled" and shown["inventory_at"] else None

    def test_every_platform_by_link(self):
        for platform in ("iphone", "ipad", "mac", "appletv", "vision"):
            with self.subTest(platform):
                self.check_known(self.enroll("--platform", platform)[0])

    def test_by_file(self):
        for identity in ("scep", "pkcs12"):
            with self.subTest(identity):
                link = self.server.create_link()
                file = self.folder / f"{identity}.mobileconfig"
                self.server.ctl("link", "profile", link["id"], "-o", file, "--identity", identity)
                self.check_known(self.devices.enroll("--profile", file, "--platform", "mac")[0])

    def test_into_the_group_of_the_link(self):
        self.server.ctl("group", "create", "Field staff")
        device = self.enroll(link_options=("--group", "Field staff"))[0]
        espalier.eventually(lambda: "Field staff" in self.server.device(device["udid"])["groups"], "it joins the group")

    def test_with_an_identity_from_elsewhere(self):
        key, request, certificate, package = (self.folder / f"outside.{kind}" for kind in ("key", "csr", "pem", "p12"))
        espalier.run("openssl", "req", "-new", "-newkey", "rsa:2048", "-nodes", "-keyout", key, "-out", request, "-subj", "/CN=x")
        self.server.ctl("ca", "issue", "--csr", request, "-o", certificate)
        espalier.run("openssl", "pkcs12", "-export", "-in", certificate, "-inkey", key, "-out", package, "-passout", "pass:")
        self.check_known(self.enroll("--identity", package)[0])


class Links(espalier.LabCase):
    def refused(self, link):
        before = len(self.server.devices())
        failed = self.devices.enroll("--link", link["url"], expect=1)
        self.assertIn("404", failed[0]["error"])
        self.assertEqual(len(self.server.devices()), before)

    def test_expired(self):
        link = self.server.create_link(None, "--expires", "1s")
        espalier.eventually(lambda: self.server.ctl_json("link", "show", link["id"])["state"] == "expired", "it expires")
        self.refused(link)

    def test_used_up(self):
        link = self.server.create_link(None, "--uses", "2")
        self.assertEqual(link["uses_left"], 2)
        self.devices.enroll("--link", link["url"], "--count", "2")
        self.assertEqual(self.server.ctl_json("link", "show", link["id"])["uses_left"], 0)
        self.refused(link)

    def test_a_use_is_taken_by_a_certificate_not_by_looking(self):
        link = self.server.create_link(None, "--uses", "1")
        for _ in range(3):
            espalier.run("curl", "-sSf", "--cacert", self.server.ca, "-o", "/dev/null", link["url"])
            espalier.run("curl", "-sSf", "--cacert", self.server.ca, "-o", "/dev/null", link["profile_url"])
        self.assertEqual(self.server.ctl_json("link", "show", link["id"])["uses_left"], 1)
        self.devices.enroll("--link", link["url"])
        self.refused(link)

    def test_more_devices_than_uses(self):
        link = self.server.create_link(None, "--uses", "3")
        tried = self.devices.enroll("--link", link["url"], "--count", "8", expect=1)
        self.assertEqual(sum(device["enrolled"] for device in tried), 3)
        self.assertEqual(self.server.ctl_json("link", "show", link["id"])["uses_left"], 0)

    def test_revoked(self):
        link = self.server.create_link()
        self.server.ctl("link", "revoke", link["id"])
        self.refused(link)

    def test_revoked_after_the_download(self):
        link = self.server.create_link()
        file = self.folder / "late.mobileconfig"
        espalier.run("curl", "-sSf", "--cacert", self.server.ca, "-o", file, link["profile_url"])
        self.server.ctl("link", "revoke", link["id"])
        self.assertFalse(self.devices.enroll("--profile", file, expect=1)[0]["enrolled"])

    def test_unknown(self):
        self.refused({"url": self.server.url + "/e/AAAAAAAAAAAAAAAAAAAAAAAAAA"})

    def test_without_a_push_certificate_there_is_no_link(self):
        bare = espalier.Server(self._folder("bare"))
        bare.init()
        bare.ctl("link", "create", "--name", "early", expect=1)

    def _folder(self, name):
        folder = self.folder / name
        folder.mkdir()
        return folder

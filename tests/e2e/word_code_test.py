"""Four words told over the telephone lead to a link."""
import espalier


class WordCode(espalier.LabCase):
    def curl(self, *arguments):
        return espalier.run("curl", "-sS", "--cacert", self.server.ca, *arguments).decode()

    def typed(self, words):
        return self.curl("-o", "/dev/null", "-w", "%{http_code} %{redirect_url}", "--data-urlencode", f"words={words}",
                         self.server.url + "/code").split(" ")

    def test_the_words_lead_to_the_page_of_the_link(self):
        link = self.server.create_link()
        self.assertIn("<form", self.curl(self.server.url + "/code"))
        told = self.server.ctl_json("link", "code", link["id"], "--expires", "2h")
        self.assertEqual(told["url"], self.server.url + "/code")
        self.assertEqual(self.typed(told["code"].upper()), ["303", link["url"]])
        self.assertEqual(self.typed("daba daba daba daba")[0], "404")
        self.assertEqual(self.server.ctl_json("link", "show", link["id"])["code"]["expires_at"], told["expires_at"])
        self.server.ctl("link", "code", link["id"], "--revoke")
        self.assertEqual(self.typed(told["code"])[0], "404")
        self.assertIsNone(self.server.ctl_json("link", "show", link["id"])["code"])
        self.assertEqual(self.server.ctl_json("link", "show", link["id"])["state"], "active")
        kinds = [event["kind"] for event in self.server.ctl_json("event", "list")]
        self.assertIn("link.code_made", kinds)
        self.assertIn("link.code_revoked", kinds)

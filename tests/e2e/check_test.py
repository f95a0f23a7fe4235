"""The readiness self-test from the shell: what a lab accepts, what keeps a link from being made elsewhere, and the page
that a phone opens once."""
import http.client
import ssl
import subprocess
import urllib.parse

import espalier

ORDER = ["name", "reachable", "outside", "chain", "tls", "push_certificate", "push_service", "clock", "disk", "keychain",
         "database", "address"]


class InALab(espalier.LabCase):
    def checks(self, expect=0):
        return {check["id"]: check for check in self.server.ctl_json("check", expect=expect)}

    def test_localhost_and_our_own_authority_are_accepted(self):
        listed = self.server.ctl_json("check")
        self.assertEqual([check["id"] for check in listed], ORDER)
        for check in listed:
            self.assertEqual(set(check), {"id", "state", "finding", "evidence", "remedy"})
            self.assertIn(check["state"], ("ok", "warning", "skipped"), check)
            if check["state"] == "warning":
                self.assertGreater(len(check["remedy"]), 20, check)
        checks = self.checks()
        self.assertEqual(checks["name"]["finding"], "loopback")
        self.assertEqual(checks["reachable"]["finding"], "answers")
        self.assertEqual(checks["chain"]["finding"], "own_authority")
        self.assertEqual(checks["tls"]["finding"], "modern")
        self.assertIn("TLSv1.3", checks["tls"]["evidence"])
        self.assertIn(checks["push_service"]["finding"], ("accepted", "connected"))
        printed = self.server.ctl("check")
        self.assertIn("own_authority", printed)
        self.assertRegex(printed, r"disk +ok +room +[\d.]+ [kMGTP]B free")
        self.assertTrue(checks["disk"]["evidence"].isdigit())

    def test_a_phone_opens_the_page_once(self):
        waiting = subprocess.Popen([espalier.BIN / "espalierctl", "--data", self.server.data, "check", "phone"],
                                   stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
                                   env={**espalier.os.environ, **self.server.env})
        url = urllib.parse.urlsplit(waiting.stdout.readline().strip())
        self.assertEqual(self.open(url), (200, True))
        self.assertEqual(self.open(url), (404, False))
        out, trouble = waiting.communicate(timeout=espalier.PATIENCE)
        self.assertEqual(waiting.returncode, 0, trouble)
        self.assertIn("server_name: localhost", out)
        self.assertIn("tls_version: TLSv1.3", out)
        self.assertEqual(self.checks()["outside"]["finding"], "arrived")

    def open(self, url):
        trust = ssl.create_default_context(cafile=self.server.ca)
        connection = http.client.HTTPSConnection("localhost", url.port, context=trust, timeout=espalier.PATIENCE)
        connection.request("GET", url.path)
        answer = connection.getresponse()
        return answer.status, b"It works" in answer.read()


class InAnOffice(espalier.unittest.TestCase):
    def setUp(self):
        self.folder = espalier.Path(espalier.tempfile.mkdtemp(prefix="espalier-"))
        self.addCleanup(espalier.shutil.rmtree, self.folder, ignore_errors=True)
        self.server = espalier.Server(self.folder)
        # RFC 6761: nobody answers for this name, anywhere.
        self.server.ctl("init", "--organization", "Office", "--public-url", "https://mdm.invalid")

    def test_a_link_waits_for_the_self_test(self):
        refused = subprocess.run([espalier.BIN / "espalierctl", "--data", self.server.data, "link", "create", "--name",
                                  "one"], capture_output=True, text=True, timeout=espalier.PATIENCE,
                                 env={**espalier.os.environ, **self.server.env})
        self.assertEqual(refused.returncode, 1)
        self.assertIn("[not-ready]", refused.stderr)
        checks = {check["id"]: check for check in self.server.ctl_json("check", expect=1)}
        self.assertEqual(checks["name"]["finding"], "unresolved")
        self.assertEqual(checks["reachable"]["finding"], "not_listening")
        self.assertEqual(checks["push_certificate"]["state"], "failed")
        self.assertEqual(checks["push_service"]["state"], "skipped")
        self.assertEqual(checks["address"]["state"], "failed")
        for check in checks.values():
            if check["state"] == "failed":
                self.assertGreater(len(check["remedy"]), 20, check)
        told = [event["kind"] for event in self.server.ctl_json("event", "list")]
        self.assertEqual(told.count("check.failed"), 1)

        acknowledged = {check["id"]: check
                        for check in self.server.ctl_json("check", "--acknowledge-address", expect=1)}
        self.assertEqual(acknowledged["address"]["finding"], "acknowledged")

        self.server.import_push_certificate()
        self.server.ctl("link", "create", "--name", "one", "--despite-check")
        self.assertIn("link.despite_check", [event["kind"] for event in self.server.ctl_json("event", "list")])

    def test_a_page_for_a_phone_needs_a_server(self):
        self.assertEqual(self.server.ctl("check", "phone", expect=1), "")


if __name__ == "__main__":
    espalier.unittest.main()

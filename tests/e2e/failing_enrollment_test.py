"""An enrollment that fails at any step: the trace of its link names the step, the cause and the cure."""
import unittest

import espalier


class FailingEnrollments(espalier.LabCase):
    def setUp(self):
        self.link = self.server.create_link()

    def fails(self, *arguments, source=None):
        """One device that is to fail. Returns its sentence."""
        (line,) = self.devices.enroll(*(source or ("--link", self.link["url"])), *arguments, expect=1)
        self.assertFalse(line["enrolled"])
        return line["error"]

    def traced(self):
        return self.server.ctl_json("link", "trace", self.link["id"])

    def newest(self, link=None):
        return self.server.ctl_json("link", "trace", (link or self.link)["id"])["enrollments"][0]

    def becomes(self, check, what):
        return espalier.eventually(lambda: (lambda row: row if check(row) else None)(self.newest()), what)

    def reached(self, row):
        return [step["step"] for step in row["steps"]]

    def check_failed(self, step, cause):
        row = self.becomes(lambda one: one["failed_step"] == step, f"the trace says that {step} failed")
        self.assertEqual(row["cause"], cause)
        self.assertTrue(row["what"] and row["remedy"] and row["error"], row)
        return row

    def check_waits(self, step):
        row = self.becomes(lambda one: one["waits_for"] == step, f"the trace waits for {step}")
        self.assertIsNone(row["failed_step"])
        self.assertTrue(row["what"] and row["remedy"], row)
        return row

    def knocks(self, cause, address):
        return [knock for knock in self.traced()["door"] if (knock["cause"], knock["address"]) == (cause, address)]

    # -- each step

    def test_opened(self):
        self.assertIn("404", self.fails("--fail-at", "opened", "--from", "127.0.5.3"))
        (knock,) = self.knocks("link-unknown", "127.0.5.3")
        self.assertIn("whole link", knock["remedy"])
        self.assertEqual(self.traced()["enrollments"], [])

    def test_profile(self):
        self.fails("--fail-at", "profile")
        self.assertEqual(self.reached(self.check_waits("profile")), ["opened"])

    def test_scep(self):
        self.fails("--fail-at", "scep")
        self.assertEqual(self.reached(self.check_waits("scep")), ["opened", "profile"])

    def test_certificate(self):
        said = self.fails("--fail-at", "certificate")
        self.assertIn("1024 bits", said)
        self.assertIn("the authority refused the certificate", said)
        row = self.check_failed("certificate", "key")
        self.assertEqual(self.reached(row), ["opened", "profile", "scep"])

    def test_authenticate(self):
        self.fails("--fail-at", "authenticate")
        row = self.check_failed("authenticate", "topic")
        self.assertIn("push certificate", row["what"])

    def test_token(self):
        self.fails("--fail-at", "token")
        row = self.check_waits("token")
        self.assertEqual(self.reached(row)[-1], "authenticate")
        self.assertIn("5223", row["remedy"])

    def test_push(self):
        self.fails("--fail-at", "push")
        row = self.check_failed("push", "push")
        self.assertIn("BadDeviceToken", row["error"])

    def test_inventory(self):
        self.fails("--fail-at", "inventory")
        row = self.check_waits("inventory")
        self.assertEqual(self.reached(row)[-1], "push")

    def test_a_device_that_fails_leaves_no_folder_and_one_that_is_enrolled_keeps_it(self):
        before = set(self.devices.state.iterdir())
        self.fails("--fail-at", "token", "--udid", "FAILS-AT-TOKEN")
        self.assertEqual(set(self.devices.state.iterdir()), before)
        self.fails("--fail-at", "inventory", "--udid", "FAILS-AT-INVENTORY")
        self.assertEqual(self.devices.show("FAILS-AT-INVENTORY")["state"], "enrolled")

    # -- TLS

    def check_alert(self, address, option, step, cause, alert):
        self.fails(option, "--fail-at", step, "--from", address)
        row = self.check_failed(step, cause)
        self.assertEqual(row["error"], f"TLS alert from {address}: {alert}")

    def test_trust_is_lost_on_the_way(self):
        for number, step in enumerate(("profile", "scep", "authenticate", "token")):
            with self.subTest(step):
                self.link = self.server.create_link()
                self.check_alert(f"127.0.1.{number + 1}", "--no-trust", step, "tls-untrusted", "unknown ca")

    def test_the_clock_goes_wrong_on_the_way(self):
        for number, step in enumerate(("profile", "scep", "authenticate", "token")):
            with self.subTest(step):
                self.link = self.server.create_link()
                self.check_alert(f"127.0.2.{number + 1}", "--wrong-clock", step, "tls-clock", "certificate expired")

    def test_what_was_mended_goes_on(self):
        address = "127.0.3.1"
        self.check_alert(address, "--no-trust", "profile", "tls-untrusted", "unknown ca")
        device = self.devices.enroll("--link", self.link["url"], "--from", address)[0]
        espalier.eventually(lambda: self.server.device(device["udid"])["inventory_at"], "the inventory is in")
        self.assertIsNone(self.newest()["failed_step"])

    def test_of_two_from_one_address_nobody_is_blamed(self):
        self.fails("--fail-at", "scep", "--from", "127.0.4.1")
        self.fails("--no-trust", "--fail-at", "scep", "--from", "127.0.4.1")
        espalier.eventually(lambda: self.knocks("tls-untrusted", "127.0.4.1"), "it is at the door")
        self.assertEqual([row["failed_step"] for row in self.traced()["enrollments"]], [None, None])

    def test_nothing_is_trusted_from_the_beginning(self):
        self.assertIn("not believed", self.fails("--no-trust", "--from", "127.0.5.1"))
        knock = espalier.eventually(lambda: self.knocks("tls-untrusted", "127.0.5.1"), "it is at the door")[0]
        self.assertEqual(knock["detail"], "unknown ca")
        self.assertIn("profile", knock["remedy"])

    def test_a_wrong_clock_from_the_beginning(self):
        self.assertIn("not believed", self.fails("--wrong-clock", "--from", "127.0.5.2"))
        knock = espalier.eventually(lambda: self.knocks("tls-clock", "127.0.5.2"), "it is at the door")[0]
        self.assertEqual(knock["detail"], "certificate expired")
        self.assertIn("date and time", knock["remedy"])

    def test_a_wrong_clock_does_not_believe_the_profile_either(self):
        file = self.folder / "clock.mobileconfig"
        self.server.ctl("link", "profile", self.link["id"], "-o", file)
        self.assertIn("profile: the signature does not hold", self.fails("--wrong-clock", source=("--profile", file)))
        self.assertIn("date and time", self.check_waits("scep")["remedy"])

    # -- challenges

    def test_a_challenge_a_second_time(self):
        self.assertIn("challenge", self.fails("--reuse-challenge", "--udid", "COMES-TWICE"))
        row = self.check_failed("certificate", "challenge-used")
        self.assertIn("one device once", row["remedy"])
        self.assertEqual(self.devices.show("COMES-TWICE")["state"], "enrolled")
        first = self.traced()["enrollments"][1]
        self.assertIsNone(first["failed_step"])
        self.assertIn("token", self.reached(first))

    # -- the page turns somebody away

    def check_turned_away(self, cause, *arguments):
        self.fails(*arguments)
        return self.check_failed("opened", cause)

    def test_the_link_has_expired(self):
        self.link = self.server.create_link(None, "--expires", "1s")
        espalier.eventually(lambda: self.server.ctl_json("link", "show", self.link["id"])["state"] == "expired", "it expires")
        self.check_turned_away("link-expired")

    def test_the_link_is_used_up(self):
        self.link = self.server.create_link(None, "--uses", "1")
        self.devices.enroll("--link", self.link["url"])
        self.check_turned_away("link-used")

    def test_the_link_was_revoked(self):
        self.server.ctl("link", "revoke", self.link["id"])
        self.check_turned_away("link-revoked")

    def test_the_wrong_kind_of_device(self):
        self.link = self.server.create_link(None, "--platforms", "iphone")
        row = self.check_turned_away("wrong-platform", "--platform", "mac", "--os", "26")
        self.assertIn("for iphone, not for mac", row["error"])

    # -- words

    def test_in_words(self):
        self.fails("--fail-at", "certificate")
        said = self.server.ctl("link", "trace", self.link["id"])
        for part in ("Opened", "Profile fetched", "failed: Certificate issued", "too weak", "RSA from 2048 bits"):
            self.assertIn(part, said)


if __name__ == "__main__":
    unittest.main()

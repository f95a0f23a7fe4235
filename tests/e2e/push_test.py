"""Pushes through a push service that refuses, throttles, hangs up or keeps silent, as Apple's does on bad days."""
import re

import espalier


class PushTrouble(espalier.LabCase):
    # Each test takes its turn of the script: the counts are over all pushes, so each has a server of its own.
    def lab(self, name, script):
        folder = self.folder / name
        folder.mkdir()
        server = espalier.Server(folder)
        server.init()
        devices = espalier.Devices(folder / "devices", server.ca).run(script=script)
        self.addCleanup(devices.stop)
        server.start(devices)
        self.addCleanup(server.stop)
        server.import_push_certificate()
        link = server.create_link()
        return server, devices, devices.enroll("--link", link["url"])[0]["udid"]

    def answers(self, server, udid):
        espalier.eventually(lambda: server.device(udid)["inventory_at"], "the device was woken in the end")
        server.send_and_wait("ProfileList", udid)

    def test_throttled(self):
        server, udid = self.two("throttled", [{"apns": {"status": 429, "reason": "TooManyRequests", "times": 1, "retry_after": 1}}])
        push = espalier.eventually(lambda: self.failed(server, udid), "the refusal is shown")
        self.assertIn("TooManyRequests", push["result"])
        server.ctl("device", "push", udid)  # a person may try earlier than the schedule
        self.answers(server, udid)

    def failed(self, server, udid):
        """What is shown of a push that did not get through but will be tried again."""
        push = server.device(udid)["push"]
        return push if push["result"] and push["result"] != "200" and push["next_at"] and not push["dead"] else None

    def test_out_of_order(self):
        self.answers(*self.two("unavailable", [{"apns": {"status": 503, "reason": "ServiceUnavailable", "times": 2}}]))

    def test_going_away(self):
        self.answers(*self.two("goaway", [{"apns": {"goaway": True, "times": 2}}]))

    def test_silent_once(self):
        self.answers(*self.two("silent", [{"apns": {"silent": True, "times": 1}}]))

    def two(self, name, script):
        server, _, udid = self.lab(name, script)
        return server, udid

    def test_dead_tokens_are_shown_and_revive(self):
        server, devices, udid = self.lab("dead", [])
        self.answers(server, udid)
        devices.stop()
        # Left behind the server's back, as after an erase over USB.
        state = devices.state / udid / "device.json"
        state.write_text(state.read_text().replace('"stage":"enrolled"', '"stage":"erased"'))
        devices.run()
        server.ctl("device", "push", udid)
        espalier.eventually(lambda: server.device(udid)["push"]["dead"], "the push token is known to be dead")
        self.assertEqual(server.device(udid)["state"], "enrolled")
        devices.reenroll(udid, "--keep-identity", "--profile", self.stored_profile(devices, udid))
        espalier.eventually(lambda: not server.device(udid)["push"]["dead"], "a new token revives it")
        server.send_and_wait("SecurityInfo", udid)

    def test_a_new_token_is_pushed_to_though_a_push_is_on_its_way_to_the_one_before(self):
        server, devices, udid = self.lab("anew", [])
        self.answers(server, udid)
        devices.stop()
        # It has forgotten its enrollment, and Apple's service doesn't know that yet.
        state = devices.state / udid / "device.json"
        state.write_text(re.sub(r'"magic":"[^"]*"', '"magic":"forgotten"', state.read_text()))
        devices.run()
        server.send("SecurityInfo", udid)
        espalier.eventually(lambda: server.device(udid)["push"]["next_at"], "Apple has it, and the device is waited for")
        devices.reenroll(udid, "--keep-identity", "--profile", self.stored_profile(devices, udid))
        espalier.eventually(lambda: not server.device(udid)["waiting"], "it is asked by its new token")

    def stored_profile(self, devices, udid):
        (profile,) = [p for p in devices.show(udid)["profiles"] if p["enrollment"]]
        return devices.state / udid / profile["file"]

    def test_whoever_has_just_enrolled_is_known_while_its_first_session_runs(self):
        server, devices, udid = self.lab("new", [{"request_type": "DeviceInformation", "slow_ms": 700}])
        self.answers(server, udid)
        macs = devices.enroll("--link", server.create_link()["url"], "--count", "8", "--platform", "mac")
        for mac in macs:
            espalier.eventually(lambda: server.device(mac["udid"])["inventory_at"], "it was woken")
            (user,) = server.device(mac["udid"])["users"]
            self.assertEqual(user["push"]["result"], "200")
        self.assertEqual(server.ctl_json("status")["push"]["failed"], 0)

    def test_the_push_service_is_away_for_a_while(self):
        server, devices, udid = self.lab("away", [])
        self.answers(server, udid)
        devices.stop()
        uuid = server.send("SecurityInfo", udid)
        espalier.eventually(lambda: self.failed(server, udid), "the failure is shown, and when it goes on")
        devices.run()
        server.ctl("device", "push", udid)
        espalier.eventually(lambda: server.command(uuid, udid)["state"] == "acknowledged", "it is delivered")

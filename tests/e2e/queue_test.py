"""The command queue with real devices: NotNow, duplicates, losses, late results, a killed server."""
import plistlib
import random
import socket
import ssl
import subprocess
import sys
from pathlib import Path
from urllib.parse import urlsplit

import espalier

sys.path.append(str(Path(__file__).resolve().parents[1] / "interop"))
import device as foreign  # noqa: E402


def states_of(command):
    """The states a command went through; a result that came twice is noted but changes none."""
    return [entry["state"] for entry in command["history"] if entry.get("note") != "duplicate"]


class Queue(espalier.LabCase):
    script = [{"request_type": "InstallApplication", "answer": "NotNow", "times": 2},
              {"request_type": "SecurityInfo", "answer": "duplicate"},
              {"request_type": "ProvisioningProfileList", "answer": "drop", "times": 1},
              {"request_type": "Restrictions", "answer": "Error", "error_chain": [
                  {"ErrorCode": 4711, "ErrorDomain": "TestDomain", "LocalizedDescription": "Not today"}]},
              {"request_type": "ManagedApplicationList", "slow_ms": 4000}]

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        link = cls.server.create_link()
        (cls.phone,) = cls.devices.enroll("--link", link["url"])
        cls.udid = cls.phone["udid"]
        espalier.eventually(lambda: cls.server.device(cls.udid)["inventory_at"], "the first inventory is in")

    def history(self, uuid):
        return states_of(self.server.command(uuid, self.udid))

    def test_not_now_and_later(self):
        uuid = self.server.send_and_wait("InstallApplication", self.udid, "Identifier=com.example.later").splitlines()[0]
        states = self.history(uuid)
        self.assertEqual(states[-1], "acknowledged")
        self.assertEqual(states.count("notnow"), 2)

    def test_a_result_sent_twice_counts_once(self):
        uuid = self.server.send_and_wait("SecurityInfo", self.udid).splitlines()[0]
        after = self.server.send_and_wait("DeviceInformation", self.udid, "--plist", self.queries()).splitlines()[0]
        self.assertEqual(self.history(uuid).count("acknowledged"), 1)
        self.assertEqual(self.history(after)[-1], "acknowledged")

    def queries(self):
        file = self.folder / "queries.plist"
        file.write_bytes(plistlib.dumps({"Queries": ["SerialNumber"]}))
        return file

    def test_a_command_that_got_lost_is_sent_again(self):
        uuid = self.server.send("ProvisioningProfileList", self.udid)
        log = lambda: [c["status"] for c in self.devices.show(self.udid)["commands"] if c["uuid"] == uuid]  # noqa: E731
        espalier.eventually(lambda: log() == ["dropped"] or "Acknowledged" in log(), "the device drops it once")
        self.server.ctl("device", "push", self.udid)
        espalier.eventually(lambda: self.history(uuid)[-1] == "acknowledged", "it is done in the end")
        self.assertEqual(log(), ["dropped", "Acknowledged"])

    def test_errors_keep_their_chain(self):
        uuid = self.server.send_and_wait("Restrictions", self.udid, expect=3).splitlines()[0]
        (entry,) = self.server.command(uuid, self.udid)["error_chain"]
        self.assertEqual((entry["code"], entry["domain"], entry["text"]), (4711, "TestDomain", "Not today"))

    def test_unknown_commands_end_as_the_device_says(self):
        file = self.folder / "coffee.plist"
        file.write_bytes(plistlib.dumps({"RequestType": "MakeCoffee"}))
        self.assertIn("no command “MakeCoffee”", self.told("command", "send", "MakeCoffee", "--device", self.udid, expect=1))
        self.server.send_and_wait("MakeCoffee", self.udid, "--raw", file, expect=3)

    def test_waiting_may_time_out(self):
        self.server.send("ManagedApplicationList", self.udid, "--wait", "1", expect=4)

    def told(self, *words, expect):
        """What is said to somebody at the shell."""
        done = subprocess.run([espalier.BIN / "espalierctl", "--data", self.server.data, *words],
                              env=self.server.env, capture_output=True, text=True, timeout=espalier.PATIENCE)
        self.assertEqual(done.returncode, expect, done.stderr)
        return done.stderr

    def test_a_command_that_expires_says_so_at_once(self):
        words = ("command", "send", "ProfileList", "--device", self.udid, "--no-push")
        self.assertIn("--expires", self.told(*words, "--expires", "0s", expect=2))
        said = self.told(*words, "--expires", "50ms", "--wait", str(int(espalier.PATIENCE)), expect=4)
        self.assertIn("time was over", said)

    def test_cancelled_before_it_was_sent(self):
        uuid = self.server.send("ProfileList", self.udid, "--no-push")
        self.server.ctl("command", "cancel", uuid, "--device", self.udid)
        self.server.send_and_wait("SecurityInfo", self.udid)
        self.assertEqual(self.history(uuid)[-1], "cancelled")
        self.assertNotIn(uuid, [command["uuid"] for command in self.devices.show(self.udid)["commands"]])

    def test_the_same_uuid_is_refused(self):
        uuid = self.server.send("ProfileList", self.udid)
        self.server.send("ProfileList", self.udid, "--uuid", uuid, expect=1)


class LateAndLost(espalier.LabCase):
    """What only a device under full control can show."""

    def device(self, name):
        device = foreign.Device(self.folder / name, self.server.ca)
        device.fetch(self.server.create_link()["url"])
        device.obtain_identity()
        device.enroll()
        espalier.eventually(lambda: not device.visit(lambda c: foreign.plain_answer(device, c)), "its queue is empty")
        return device

    def take(self, device):
        status, body = device.connect("Idle")
        self.assertEqual(status, 200)
        return plistlib.loads(body) if body else None

    def states(self, device, uuid):
        return states_of(self.server.command(uuid, device.udid))

    def test_a_late_result_is_recorded(self):
        device = self.device("late")
        uuid = self.server.send("ProfileList", device.udid)
        self.assertEqual(self.take(device)["CommandUUID"], uuid)
        self.server.ctl("command", "cancel", uuid, "--device", device.udid, expect=(0, 1))
        status, body = device.connect("Acknowledged", None, {"CommandUUID": uuid, "Command": {"RequestType": "ProfileList"}}, ProfileList=[])
        self.assertEqual((status, body), (200, b""))
        self.assertIn("acknowledged", self.states(device, uuid))

    def test_a_sent_command_is_offered_again_to_the_byte(self):
        device = self.device("again")
        self.server.send("ProfileList", device.udid)
        first, second = device.connect("Idle")[1], device.connect("Idle")[1]
        self.assertTrue(first)
        self.assertEqual(first, second)

    def test_not_now_is_not_offered_in_the_same_session(self):
        device = self.device("notnow")
        uuid = self.server.send("ProfileList", device.udid)
        command = self.take(device)
        self.assertEqual(command["CommandUUID"], uuid)
        self.assertEqual(device.connect("NotNow", None, command), (200, b""))
        self.assertEqual(self.take(device)["CommandUUID"], uuid)

    def test_results_of_unknown_commands_are_taken(self):
        device = self.device("unknown")
        command = {"CommandUUID": "never-sent", "Command": {"RequestType": "ProfileList"}}
        self.assertEqual(device.connect("Acknowledged", None, command)[0], 200)

    def test_an_answer_that_cant_be_read_blocks_nothing(self):
        device = self.device("unreadable")
        uuid, after = (self.server.send(kind, device.udid) for kind in ("ProfileList", "CertificateList"))
        self.assertEqual(self.take(device)["CommandUUID"], uuid)
        torn = plistlib.dumps(self.result(device, uuid))[:-20]
        for _ in range(2):  # the answer to it may get lost
            with self.raw_put(device, torn) as connection:
                self.assertIn(b" 200 ", connection.recv(200).split(b"\r\n")[0])
        command = self.server.command(uuid, device.udid)
        self.assertEqual(command["state"], "error")
        self.assertIn("can't be read", command["error_chain"][0]["text"])
        self.assertEqual(self.take(device)["CommandUUID"], after)

    def raw_put(self, device, message):
        """Sends a whole request and hands back the connection without reading the answer."""
        url = urlsplit(device.profile.mdm["ServerURL"])
        context = ssl.create_default_context(cafile=str(self.server.ca))
        context.load_cert_chain(device.certificate, device.key)
        connection = context.wrap_socket(socket.create_connection((url.hostname, url.port)), server_hostname=url.hostname)
        body = message if isinstance(message, bytes) else plistlib.dumps(message)
        connection.sendall(f"PUT {url.path} HTTP/1.1\r\nHost: {url.netloc}\r\nContent-Type: application/x-apple-aspen-mdm\r\n"
                           f"Content-Length: {len(body)}\r\n\r\n".encode() + body)
        return connection

    def result(self, device, uuid):
        return {"UDID": device.udid, "CommandUUID": uuid, "Status": "Acknowledged", "ProfileList": []}

    def check_after_restart(self, device, uuid):
        # The device never saw an answer, so it sends its result once more.
        command = {"CommandUUID": uuid, "Command": {"RequestType": "ProfileList"}}
        status, body = device.connect("Acknowledged", None, command, ProfileList=[])
        self.assertEqual(status, 200)
        self.assertEqual(self.states(device, uuid).count("acknowledged"), 1)
        while body:
            follower = plistlib.loads(body)
            self.assertNotEqual(follower["CommandUUID"], uuid, "sent again after its acknowledgement")
            _, body = device.connect(*foreign.plain_answer(device, follower)[:1], None, follower)

    def test_killed_between_commit_and_answer(self):
        device = self.device("killed")
        uuid = self.server.send("ProfileList", device.udid)
        self.assertEqual(self.take(device)["CommandUUID"], uuid)
        connection = self.raw_put(device, self.result(device, uuid))
        espalier.eventually(lambda: self.states(device, uuid)[-1] == "acknowledged", "the result is committed")
        self.server.kill()
        connection.close()
        self.server.start()
        self.assertEqual(self.states(device, uuid)[-1], "acknowledged")
        self.check_after_restart(device, uuid)

    def test_killed_at_any_moment(self):
        device = self.device("anytime")
        for _ in range(5):
            uuid = self.server.send("ProfileList", device.udid)
            self.assertEqual(self.take(device)["CommandUUID"], uuid)
            connection = self.raw_put(device, self.result(device, uuid))
            connection.settimeout(random.uniform(0.001, 0.03))
            try:
                connection.recv(1)
            except (TimeoutError, OSError):
                pass
            self.server.kill()
            connection.close()
            self.server.start()
            self.check_after_restart(device, uuid)

"""A second port: devices that enroll while it is set call it for good, everybody else keeps calling the first."""
import socket
import urllib.parse

import espalier


class DevicePort(espalier.LabCase):
    def set(self, port, expect=0):
        self.server.ctl("setting", "set", "device_port", str(port), expect=expect)

    def listens(self, port):
        try:
            socket.create_connection(("127.0.0.1", port), timeout=espalier.PATIENCE).close()
            return True
        except ConnectionRefusedError:
            return False

    def calls(self, udid):
        """The port that the device calls, by its profile."""
        return urllib.parse.urlsplit(self.devices.show(udid)["server_url"]).port

    def test_devices_keep_the_port_they_enrolled_with(self):
        before = self.enroll_one()
        port = espalier.free_port()
        self.set(port)
        espalier.eventually(lambda: self.listens(port), "it listens there without a restart")
        self.assertTrue(self.listens(self.server.port))
        after = self.enroll_one()
        self.assertEqual(self.calls(before), self.server.port)
        self.assertEqual(self.calls(after), port)

        self.set("", expect=1)  # that device could never be told
        self.set(espalier.free_port(), expect=1)
        for udid in (before, after):
            self.server.send_and_wait("SecurityInfo", udid)
            # An update of its profile may not name another address.
            self.server.ctl("device", "renew", udid)
            espalier.eventually(lambda: self.server.device(udid)["renewal"]["state"] == "renewed", "it is renewed")
        self.assertEqual(self.calls(before), self.server.port)
        self.assertEqual(self.calls(after), port)

        self.server.stop()
        self.server.start(self.devices)
        self.server.send_and_wait("SecurityInfo", after)
        self.devices.leave(after)
        espalier.eventually(lambda: self.server.device(after)["state"] != "enrolled", "it has left")
        self.set("")
        espalier.eventually(lambda: not self.listens(port), "the port is given back")

    def test_a_port_that_is_taken_is_told(self):
        with socket.socket() as other:
            other.bind(("127.0.0.1", espalier.free_port()))
            other.listen()
            self.set(other.getsockname()[1])
            espalier.eventually(lambda: "another program" in self.server.ctl_json("status")["no_device_port"],
                                "it is told why not")
        self.set("")

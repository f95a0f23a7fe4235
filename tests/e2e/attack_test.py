"""Slow, broken and hostile clients beside real devices, all from one address as behind an office's router: devices are
served as if nobody else were there."""
import socket
import ssl
import sys
import threading
from pathlib import Path

import espalier

sys.path.append(str(Path(__file__).resolve().parents[1] / "interop"))
import device as foreign  # noqa: E402


class Attack:
    """Strangers that go on until they are told to stop; each is a function that does its worst once."""

    def __init__(self, port):
        self.port = port
        self.rounds = {}
        self._ends = threading.Event()
        self._threads = []
        self._silent = []

    def __enter__(self):
        for stranger in (self.silence, self.half_a_handshake, self.trickle, self.garbage, self.guess):
            thread = threading.Thread(target=self._repeat, args=(stranger,), daemon=True)
            self._threads.append(thread)
            thread.start()
        return self

    def __exit__(self, *_):
        self._ends.set()
        for thread in self._threads:
            thread.join()
        for client in self._silent:
            client.close()

    def _repeat(self, stranger):
        while not self._ends.wait(0.02):
            try:
                stranger()
            except OSError:
                pass  # refused or sent away: the next one tries
            self.rounds[stranger.__name__] = self.rounds.get(stranger.__name__, 0) + 1

    def connect(self):
        client = socket.create_connection(("127.0.0.1", self.port), timeout=5)
        self._silent = [*self._silent[-600:], client]
        return client

    def secure(self):
        context = ssl.create_default_context()
        context.check_hostname = False
        context.verify_mode = ssl.CERT_NONE
        return context.wrap_socket(self.connect(), server_hostname="localhost")

    def silence(self):
        for _ in range(300):
            self.connect()

    def half_a_handshake(self):
        self.connect().sendall(b"\x16\x03\x01\x02\x00\x01\x00")

    def trickle(self):
        self.secure().sendall(b"PUT /mdm/checkin HTTP/1.1\r\nHost: localhost\r\nX: ")

    def garbage(self):
        client = self.secure()
        client.sendall(b"PUT /mdm/connect HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/x-apple-aspen-mdm\r\n"
                       b"Content-Length: 4000\r\n\r\n" + b"<array>" * 500)
        client.recv(1)

    def guess(self):
        client = self.secure()
        client.sendall(b"GET /e/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA HTTP/1.1\r\nHost: localhost\r\n\r\n")
        client.recv(1)


class DevicesUnderAttack(espalier.LabCase):
    def test_real_devices_are_served(self):
        device = foreign.Device(self.folder / "foreign", self.server.ca)  # a new connection for every message
        device.fetch(self.server.create_link()["url"])
        device.obtain_identity()
        device.enroll()
        crowd = [one["udid"] for one in self.enroll("--count", "3", "--platform", "mix")]
        with Attack(self.server.port) as attack:
            espalier.eventually(lambda: self.server.ctl_json("status")["counters"]["refused"] > 300, "places are short")
            for _ in range(10):
                self.visits(device)
            for udid in crowd:
                self.server.send_and_wait("ProfileList", udid, wait=30)
            espalier.eventually(lambda: len(attack.rounds) == 5, "every stranger has done its worst")
        late = self.enroll()  # and whoever comes after it finds the door open
        espalier.eventually(lambda: self.server.device(late[0]["udid"])["inventory_at"], "it is served as well")

    def visits(self, device):
        """As devices do, it calls again when a connection breaks; but not for long."""
        for tries_left in reversed(range(5)):
            try:
                return device.visit(lambda c: foreign.plain_answer(device, c))
            except RuntimeError:
                if tries_left == 0:
                    raise

"""No room for the database: what can't be kept isn't acknowledged, what was acknowledged stays, and once there is room
the server goes on by itself."""
import os
import plistlib
import resource
import signal
import sqlite3
import sys
from pathlib import Path

import espalier

sys.path.append(str(Path(__file__).resolve().parents[1] / "interop"))
import device as foreign  # noqa: E402

BEGINNING = 200_000  # bytes that there is still room for
NO_LIMIT = resource.RLIM_INFINITY


class FullDisk(espalier.unittest.TestCase):
    def setUp(self):
        self.folder = Path(espalier.tempfile.mkdtemp(prefix="espalier-"))
        self.addCleanup(espalier.shutil.rmtree, self.folder, ignore_errors=True)
        self.server = espalier.Server(self.folder)
        self.server.init()
        self.devices = espalier.Devices(self.folder / "devices", self.server.ca).run()
        self.addCleanup(self.devices.stop)
        # A write past the limit is an error then, and doesn't end the program.
        self.server.start(self.devices, before=lambda: signal.signal(signal.SIGXFSZ, signal.SIG_IGN))
        self.addCleanup(self.server.stop)
        self.server.import_push_certificate()
        self.device = foreign.Device(self.folder / "foreign", self.server.ca)
        self.device.fetch(self.server.create_link()["url"])
        self.device.obtain_identity()
        self.device.enroll()
        self.device.visit(lambda c: foreign.plain_answer(self.device, c))

    def room(self, size):
        resource.prlimit(self.server.process.process.pid, resource.RLIMIT_FSIZE, (size, NO_LIMIT))

    def fill(self):
        self.room(max(file.stat().st_size for file in self.server.data.glob("espalier.sqlite*")) + BEGINNING)

    def test_nothing_acknowledged_is_lost(self):
        self.fill()
        tokens = [os.urandom(8_000) for _ in range(40)]
        statuses = [self.device.check_in("SetBootstrapToken", BootstrapToken=token)[0] for token in tokens]
        self.assertEqual(set(statuses), {200, 500})
        last = max(i for i, status in enumerate(statuses) if status == 200)
        self.room(NO_LIMIT)
        status, body = self.device.check_in("GetBootstrapToken")
        self.assertEqual(status, 200)
        # Of those that were refused any may be there all the same; none before the last that was taken is.
        self.assertIn(plistlib.loads(body)["BootstrapToken"], tokens[last:])

    def test_a_result_comes_again_and_counts_once(self):
        uuid = self.server.send("ProfileList", self.device.udid)
        command = plistlib.loads(self.device.connect("Idle")[1])
        self.assertEqual(command["CommandUUID"], uuid)
        self.fill()
        answer = {"ProfileList": [{"PayloadIdentifier": "filler", "PayloadDisplayName": "x" * 600_000}]}
        self.assertEqual(self.device.connect("Acknowledged", None, command, **answer)[0], 500)
        self.assertEqual(self.server.command(uuid)["state"], "sent")
        self.room(NO_LIMIT)
        for _ in range(2):  # as devices do until they are answered 200
            self.assertEqual(self.device.connect("Acknowledged", None, command, **answer)[0], 200)
        steps = [step["state"] for step in self.server.command(uuid)["history"] if not step["kind"]]
        self.assertEqual(steps, ["queued", "sent", "acknowledged"])

    def test_it_is_said_and_over_once_there_is_room(self):
        self.fill()
        for _ in range(40):
            self.device.check_in("SetBootstrapToken", BootstrapToken=os.urandom(8_000))
        with self.assertRaisesRegex(espalier.Failed, "disk is full"):
            self.server.ctl("profile", "import", self.profile(600_000))
        self.assertEqual(self.server.ctl_json("status")["devices"]["enrolled"], 1)
        self.room(NO_LIMIT)
        self.assertEqual(len(self.devices.enroll("--link", self.server.create_link()["url"])), 1)
        self.assertIn("intact: yes", self.server.ctl("audit", "verify"))
        self.server.stop()
        with sqlite3.connect(self.server.data / "espalier.sqlite") as database:
            self.assertEqual(database.execute("pragma integrity_check").fetchall(), [("ok",)])

    def profile(self, size):
        file = self.folder / "large.mobileconfig"
        file.write_bytes(espalier.mobileconfig("test.large") + b"<!-- " + b"x" * size + b" -->\n")
        return file

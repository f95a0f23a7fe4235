"""The server's certificate from an ACME authority: proven over http-01 on our own port or dns-01 by hand, renewed, served
without a restart, and nothing of it left running."""
import stat
from pathlib import Path

import espalier
from pebble import Pebble
from tls_authority import served

HOST = "mdm.example.test"  # leads here for pebble alone


class AcmeCase(espalier.unittest.TestCase):
    life = 90 * 86400

    @classmethod
    def setUpClass(cls):
        cls.folder = Path(espalier.tempfile.mkdtemp(prefix="espalier-"))
        cls.addClassCleanup(espalier.shutil.rmtree, cls.folder, ignore_errors=True)
        cls.http = espalier.free_port()
        cls.pebble = Pebble(cls.folder / "pebble", cls.http, cls.life).start()
        cls.addClassCleanup(cls.pebble.stop)

    def setUp(self):
        place = Path(espalier.tempfile.mkdtemp(dir=self.folder))
        self.server = espalier.Server(place)
        self.server.url = f"https://{HOST}:{self.server.port}"
        self.server.init()
        self.server.start()
        self.addCleanup(self.server.stop)

    def use_acme(self, *options, expect=0):
        return self.server.ctl("--json", "tls", "use-acme", "--directory", self.pebble.directory, "--authority",
                               self.pebble.authority.pem, *options, expect=expect)

    def use_http(self):
        return espalier.json.loads(self.use_acme("--agree-terms", "--challenge", "http", "--port", str(self.http)))

    def show(self):
        return self.server.ctl_json("tls", "show")

    def programs(self):
        """What runs on behalf of this data folder, beside the server."""
        mine = str(self.server.data / "acme")
        found = []
        for process in Path("/proc").glob("[0-9]*"):
            try:
                said = (process / "cmdline").read_bytes() + (process / "environ").read_bytes()
            except OSError:
                continue
            if mine.encode() in said:
                found.append(process.name)
        return found


class TlsOverAcme(AcmeCase):
    def test_http_01_answered_on_our_own_port(self):
        before = self.server.ctl_json("status")
        shown = self.use_http()
        self.assertEqual((shown["way"], shown["own_ca"], shown["names"]), ("acme", False, [HOST]))
        self.assertIn("Pebble", shown["issuer"])
        self.assertGreater(shown["acme"]["renews_at"], before["started_at"])
        first = served(self.server.port)
        self.assertNotEqual(shown["not_after"], before["tls"]["not_after"])

        again = self.server.ctl_json("tls", "renew")
        self.assertEqual(again["acme"]["phase"], "issued")
        self.assertNotEqual(served(self.server.port), first)
        self.assertEqual(self.server.ctl_json("status")["started_at"], before["started_at"])

        folder = self.server.data / "acme"
        self.assertEqual(stat.S_IMODE(folder.stat().st_mode), 0o700)
        self.assertEqual(len(list(folder.rglob("private_key.json"))), 1)  # one account for both
        for kept in folder.rglob("*"):
            if kept.is_file():
                self.assertNotIn(b"PRIVATE KEY", kept.read_bytes(), kept)
        self.assertEqual(self.programs(), [])

    def test_what_the_authority_refuses_is_told_and_changes_nothing(self):
        before = served(self.server.port)
        self.use_acme("--challenge", "http", "--port", str(self.http), expect=1)  # nobody has agreed to its terms
        self.use_acme("--agree-terms", "--port", str(espalier.free_port()), expect=1)  # it finds nobody at its port
        self.assertIn("connection refused", self.show()["acme"]["error"].lower())
        self.use_acme("--agree-terms", "--directory", "http://localhost/dir", expect=1)
        self.use_acme("--agree-terms", "--challenge", "webroot", expect=1)
        self.assertEqual((self.show()["way"], served(self.server.port)), ("own", before))

    def test_a_file_in_the_folder_of_another_web_server(self):
        webroot = self.folder / "webroot"
        webroot.mkdir()
        files = espalier.Process(["python3", "-m", "http.server", str(self.http), "--bind", "127.0.0.1", "--directory",
                                  webroot], self.folder / "webroot.log")
        self.addCleanup(files.stop, expect=None)
        espalier.eventually(lambda: espalier.socket.create_connection(("127.0.0.1", self.http)).close() or True,
                            "the web server answers")
        shown = espalier.json.loads(self.use_acme("--agree-terms", "--challenge", "webroot", "--webroot", webroot))
        self.assertEqual((shown["way"], shown["acme"]["phase"]), ("acme", "issued"))

    def test_dns_01_by_hand(self):
        before = served(self.server.port)
        record = espalier.json.loads(self.use_acme("--agree-terms", "--challenge", "dns"))["acme"]["record"]
        self.assertEqual(record["name"], f"_acme-challenge.{HOST}")
        self.assertEqual(served(self.server.port), before)
        self.use_acme("--agree-terms", "--challenge", "dns", expect=1)  # one at a time
        self.pebble.set_txt(record["name"], record["value"])
        shown = self.server.ctl_json("tls", "record-set")
        self.assertEqual((shown["way"], shown["acme"]["renews_at"]), ("acme", None))
        self.assertNotEqual(served(self.server.port), before)

    def test_nothing_outlives_the_server(self):
        self.use_acme("--agree-terms", "--challenge", "dns")
        self.assertNotEqual(self.programs(), [])
        self.server.stop()
        self.assertEqual(self.programs(), [])

    def test_nothing_outlives_a_crash(self):
        self.use_acme("--agree-terms", "--challenge", "dns")
        self.server.kill()
        espalier.eventually(lambda: self.programs() == [], "certbot ends with the server")


class ShortLived(AcmeCase):
    """Certificates of a minute, so that the schedule has something to do."""

    life = 60

    def test_the_schedule_renews_in_time(self):
        self.use_http()
        first = served(self.server.port)
        espalier.eventually(lambda: served(self.server.port) != first, "the next one is served",
                            seconds=2 * espalier.PATIENCE)

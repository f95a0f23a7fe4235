"""The server as a program: what it needs to start, and what a crowd of silent strangers can't take from it."""
import plistlib
import resource
import socket
import subprocess

import espalier


class Starting(espalier.unittest.TestCase):
    def setUp(self):
        self.folder = espalier.Path(espalier.tempfile.mkdtemp(prefix="espalier-"))
        self.addCleanup(espalier.shutil.rmtree, self.folder, ignore_errors=True)
        self.server = espalier.Server(self.folder)
        self.server.init()

    def certificate(self, name, *options):
        key, certificate = self.folder / f"{name}.key", self.folder / f"{name}.pem"
        espalier.run("openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes",
                     "-keyout", key, "-out", certificate, "-subj", "/CN=localhost", "-addext",
                     "subjectAltName=DNS:localhost", *options)
        return certificate, key

    def test_a_taken_port_ends_it_with_the_reason(self):
        with socket.socket() as other:
            other.bind(("127.0.0.1", self.server.port))
            other.listen()
            done = subprocess.run([espalier.BIN / "espalierd", "--data", self.server.data, "--listen",
                                   f"127.0.0.1:{self.server.port}"], capture_output=True, text=True,
                                  env={**espalier.os.environ, **self.server.env}, timeout=espalier.PATIENCE)
        self.assertEqual(done.returncode, 1)
        self.assertIn("another program listens there", done.stderr)

    def test_a_tls_certificate_is_brought_in_from_the_shell(self):
        certificate, key = self.certificate("tls", "-days", "90")
        self.assertIn("own_ca: yes", self.server.ctl("tls", "show"))
        self.server.ctl("tls", "import", certificate, expect=2)
        self.server.ctl("tls", "import", certificate, "--key", key)  # with no server
        self.assertFalse(self.server.ctl_json("tls", "show")["own_ca"])
        self.server.start()
        self.addCleanup(self.server.stop)
        other, its_key = self.certificate("other", "-days", "60")
        shown = self.server.ctl_json("tls", "import", other, "--key", its_key)  # with one
        self.assertEqual(shown, self.server.ctl_json("tls", "show"))
        self.assertIn("not_after", self.server.ctl("tls", "show"))

    def test_no_core_file_holds_a_key(self):
        self.server.start()
        self.addCleanup(self.server.stop)
        limits = espalier.Path(f"/proc/{self.server.process.process.pid}/limits").read_text()
        core = next(line for line in limits.splitlines() if line.startswith("Max core file size"))
        self.assertEqual(core.split()[4:6], ["0", "0"])

    def test_silent_strangers_leave_the_administrator_a_descriptor(self):
        few = 400  # for good: the program can only raise its own limit so far
        self.server.start(before=lambda: resource.setrlimit(resource.RLIMIT_NOFILE, (64, few)))
        self.addCleanup(self.server.stop)
        strangers = []
        self.addCleanup(lambda: [stranger.close() for stranger in strangers])
        for _ in range(300):
            stranger = socket.socket()
            stranger.settimeout(espalier.PATIENCE)
            strangers.append(stranger)
            stranger.connect(("127.0.0.1", self.server.port))
        espalier.eventually(lambda: self.server.ctl_json("status")["counters"]["accepted"] >= 300, "all were seen")
        status = self.server.ctl_json("status")
        self.assertLessEqual(status["counters"]["open"], 72)
        self.assertGreater(status["counters"]["refused"], 200)


class Shell(espalier.unittest.TestCase):
    def setUp(self):
        self.folder = espalier.Path(espalier.tempfile.mkdtemp(prefix="espalier-"))
        self.addCleanup(espalier.shutil.rmtree, self.folder, ignore_errors=True)
        self.server = espalier.Server(self.folder)
        self.server.init()

    def shell(self, *arguments):
        """In the background; its output in a file."""
        command = [espalier.BIN / "espalierctl", "--data", self.server.data, *arguments]
        process = espalier.Process(command, self.folder / f"shell-{len(list(self.folder.glob('shell-*')))}",
                                   self.server.env)
        self.addCleanup(lambda: process.running() and process.kill())
        return process

    @staticmethod
    def locks_of(process):
        return [line for line in espalier.Path("/proc/locks").read_text().splitlines()
                if line.split()[1] == "FLOCK" and line.split()[4] == str(process)]

    def test_several_at_once_take_turns_where_no_server_runs(self):
        for shell in [self.shell("group", "create", f"Group {number}") for number in range(4)]:
            shell.end()
        names = {group["name"] for group in self.server.ctl_json("group", "list")}
        self.assertEqual(names, {"All devices", *(f"Group {number}" for number in range(4))})

    def test_a_server_that_is_starting_is_waited_for(self):
        server = espalier.Process([espalier.BIN / "espalierd", "--data", self.server.data, "--listen", "127.0.0.1:0"],
                                  self.folder / "espalierd.log", self.server.env)
        self.addCleanup(server.stop)
        espalier.eventually(lambda: self.locks_of(server.process.pid), "the starting server has the folder")
        self.assertEqual(self.server.ctl("group", "create", "Early"), "2")
        espalier.eventually(lambda: "listening https://" in server.text(), "the server answers")

    def test_the_log_is_followed(self):
        self.server.start()
        self.addCleanup(self.server.stop)
        shell = self.shell("event", "list", "--follow")
        espalier.eventually(shell.text, "what there is, is printed")
        for name in ("One", "Two"):
            self.server.ctl("group", "create", name)
            espalier.eventually(lambda: f'"name":"{name}"' in shell.text(), "what happens is printed as it happens")
        self.server.stop()
        shell.end()


class TextsFromFiles(espalier.LabCase):
    def test_a_pin_need_not_be_on_the_command_line(self):
        mac = self.enroll("--platform", "mac")[0]
        espalier.eventually(lambda: self.server.device(mac["udid"])["inventory_at"], "the first inventory is in")
        self.devices.stop()
        pin = self.folder / "pin"
        pin.write_text("739154\n")
        request = self.folder / "request.plist"
        sent = self.server.send("DeviceLock", mac["udid"], "--no-push", "--confirm", mac["name"], f"PIN=@{pin}",
                                "Message=@@the desk")
        self.server.ctl("command", "show", sent, "--raw", "request", "-o", request)
        command = plistlib.loads(request.read_bytes())["Command"]
        self.assertEqual((command["PIN"], command["Message"]), ("739154", "@the desk"))
        self.server.send("DeviceLock", mac["udid"], "--no-push", "--confirm", mac["name"], "PIN=@/nowhere", expect=1)
        pin.write_bytes(b"\xff\xfe")
        self.server.send("DeviceLock", mac["udid"], "--no-push", "--confirm", mac["name"], f"PIN=@{pin}", expect=2)
        self.assertIn("PIN", self.server.ctl("command", "send", "--help"))


if __name__ == "__main__":
    espalier.unittest.main()

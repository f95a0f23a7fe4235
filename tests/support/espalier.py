"""Starts the real programs for tests: a server in a folder of its own, its shell, simulated devices.

Nothing here waits a fixed time: eventually() asks again until the answer fits or a deadline passes.
"""
import json
import os
import random
import shutil
import signal
import socket
import subprocess
import tempfile
import time
import unittest
import uuid
from pathlib import Path

BIN = Path(os.environ.get("ESPALIER_BIN", Path(__file__).resolve().parents[2] / "build/release/bin"))
PATIENCE = float(os.environ.get("ESPALIER_PATIENCE", "90"))  # seconds, for anything that should happen soon


class Failed(Exception):
    """A program ended with another exit code than the test expected."""


def eventually(check, what, seconds=PATIENCE):
    """The first true value of check(); AssertionError with the last one after the deadline."""
    end = time.monotonic() + seconds
    pause = 0.05
    while True:
        try:
            value, trouble = check(), None
        except (Failed, AssertionError, OSError, ValueError, KeyError, IndexError) as error:
            value, trouble = None, error
        if value:
            return value
        if time.monotonic() >= end:
            raise AssertionError(f"did not happen within {seconds:g} s: {what}; last seen: {trouble or value!r}")
        time.sleep(pause)
        pause = min(pause * 1.5, 0.4)  # most checks start a program: those who wait long don't take the others' processor


def run(*command, expect=0, env=None, timeout=PATIENCE * 4, **options):
    """Runs to the end and returns stdout as bytes."""
    command = [str(part) for part in command]
    done = subprocess.run(command, capture_output=True, timeout=timeout, env={**os.environ, **(env or {})}, **options)
    expected = (expect,) if isinstance(expect, int) else expect
    if expected is not None and done.returncode not in expected:
        raise Failed(f"{' '.join(command)}: exit {done.returncode}, expected {expected}\n"
                     f"{done.stdout.decode(errors='replace')}{done.stderr.decode(errors='replace')}")
    return done.stdout


def free_port():
    """Where nobody listens. From below the ports that the system gives to outgoing connections: one of those may become
    somebody else's before the server of this test listens on it."""
    for _ in range(100):
        port = random.randrange(20_000, 32_000)
        with socket.socket() as probe:
            try:
                probe.bind(("127.0.0.1", port))
                return port
            except OSError:
                continue
    raise RuntimeError("no free port")


def push_certificate(folder, topic=None):
    """A push certificate as Apple would make it, but self-signed. Returns (certificate, key, topic)."""
    name = uuid.uuid4()
    topic = topic or f"com.apple.mgmt.External.{name}"
    key, certificate = Path(folder) / f"push-{name}.key", Path(folder) / f"push-{name}.pem"
    run("openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-keyout", key, "-out", certificate, "-days", "365",
        "-subj", f"/UID={topic}/CN=APSP:{name}/C=US", "-addext", "extendedKeyUsage=clientAuth")
    return certificate, key, topic


class Process:
    """A program in the background, with its output in a file."""

    def __init__(self, command, log, env=None, before=None):
        self.log = Path(log)
        self._output = open(self.log, "ab")
        self.process = subprocess.Popen([str(part) for part in command], stdout=self._output, stderr=self._output,
                                        env={**os.environ, **(env or {})}, preexec_fn=before)

    def running(self):
        return self.process.poll() is None

    def stop(self, expect=0):
        if self.running():
            self.process.send_signal(signal.SIGTERM)
        code = self.process.wait(timeout=PATIENCE)
        self._output.close()
        if expect is not None and code != expect:
            raise Failed(f"exit {code}, expected {expect}:\n{self.text()}")
        return code

    def end(self, expect=0):
        """Waits until it ends by itself."""
        code = self.process.wait(timeout=PATIENCE)
        self._output.close()
        if code != expect:
            raise Failed(f"exit {code}, expected {expect}:\n{self.text()}")

    def kill(self):
        self.process.kill()
        self.process.wait(timeout=PATIENCE)
        self._output.close()

    def text(self):
        return self.log.read_text(errors="replace")


class Server:
    """One data folder with its server and shell."""

    def __init__(self, folder):
        self.folder = Path(folder)
        self.data = self.folder / "data"
        self.passphrase = self.folder / "passphrase"
        self.passphrase.write_text("correct horse battery staple")
        self.passphrase.chmod(0o600)
        self.env = {"ESPALIER_PASSPHRASE_FILE": str(self.passphrase)}
        self.port = free_port()
        self.url = f"https://localhost:{self.port}"
        self.process = None
        self.ca = self.folder / "ca.pem"
        self._apns = []
        self._starts = 0
        self._new = False

    def ctl(self, *arguments, expect=0):
        out = run(BIN / "espalierctl", "--data", self.data, *arguments, expect=expect, env=self.env)
        return out.decode().strip()

    def ctl_json(self, *arguments, expect=0):
        return json.loads(self.ctl("--json", *arguments, expect=expect))

    def init(self, *options):
        self.ctl("init", "--organization", "Linden & Söhne", "--public-url", self.url, "--lab", *options)
        self._new = True

    def export_ca(self):
        self.ctl("ca", "export", "-o", self.ca)

    def start(self, devices=None, before=None):
        """before: called in the new process before the program is, e.g. to set limits."""
        if devices is not None:
            self._apns = ["--apns", f"127.0.0.1:{devices.apns_port()}", "--apns-ca", devices.state / "apns-ca.pem"]
        self._starts += 1
        ready = self.folder / f"ready-{self._starts}"
        self.process = Process([BIN / "espalierd", "--data", self.data, "--listen", f"127.0.0.1:{self.port}",
                                "--ready-file", ready, *self._apns],
                               self.folder / f"espalierd-{self._starts}.log", self.env, before)

        def answering():
            if not self.process.running():
                raise RuntimeError("espalierd ended:\n" + self.process.text())
            return ready.exists() and ready.read_text().startswith("listening https://")

        eventually(answering, "espalierd writes its ready file")
        if self._new:  # asked of the running server, which needn't make the folder's key from its passphrase again
            self._new = False
            self.export_ca()
            self.ctl("setting", "set", "command_undo_seconds", "0")  # nobody is there who would call anything off
        return self

    def stop(self):
        if self.process is not None and self.process.running():
            self.process.stop()

    def kill(self):
        self.process.kill()

    def import_push_certificate(self):
        certificate, key, topic = push_certificate(self.folder)
        self.ctl("push-cert", "import", certificate, "--key", key)
        return topic

    def create_link(self, name=None, *options):
        return self.ctl_json("link", "create", "--name", name or f"link {uuid.uuid4()}", *options)

    def send(self, request_type, device, *arguments, expect=0):
        return self.ctl("command", "send", request_type, "--device", device, *arguments, expect=expect)

    def send_and_wait(self, request_type, device, *arguments, expect=0, wait=PATIENCE):
        return self.send(request_type, device, "--wait", int(wait), *arguments, expect=expect)

    def command(self, uuid_, device=None):
        return self.ctl_json("command", "show", uuid_, *(["--device", device] if device else []))

    def device(self, device):
        return self.ctl_json("device", "show", device)

    def devices(self):
        listed = self.ctl_json("device", "list")
        return listed["rows"] if isinstance(listed, dict) else listed


class Devices:
    """Simulated devices in a state folder, and the push service before them."""

    def __init__(self, folder, ca=None):
        self.state = Path(folder)
        self.ca = ca
        self.process = None
        self._runs = 0

    def enroll(self, *arguments, expect=0):
        """The persona objects of the enrolled devices, as espalier-device prints them."""
        out = run(BIN / "espalier-device", "enroll", "--state", self.state, "--json",
                  *(["--ca", self.ca] if self.ca and self.ca.exists() else []), *arguments, expect=expect)
        lines = [json.loads(line) for line in out.decode().splitlines()]
        return [line for line in lines if "udid" in line]

    def run(self, *arguments, script=None):
        self._runs += 1
        if script is not None:
            file = self.state.parent / f"{self.state.name}-script-{self._runs}"
            file.write_text("\n".join(json.dumps(line) for line in script))
            arguments += ("--script", file)
        self.process = Process([BIN / "espalier-device", "run", "--state", self.state, "--apns-listen", "127.0.0.1:0",
                                *arguments], self.state.parent / f"{self.state.name}-run-{self._runs}.log")
        eventually(lambda: "The push service listens" in self.process.text(), "the push service listens")
        return self

    def apns_port(self):
        return int((self.state / "apns.port").read_text())

    def stop(self):
        if self.process is not None and self.process.running():
            self.process.stop()

    def show(self, udid):
        return json.loads(run(BIN / "espalier-device", "show", udid, "--state", self.state, "--json"))

    def reenroll(self, udid, *arguments, expect=0):
        return run(BIN / "espalier-device", "reenroll", udid, "--state", self.state, *arguments, expect=expect)

    def leave(self, udid, expect=0):
        return run(BIN / "espalier-device", "leave", udid, "--state", self.state, expect=expect)

    def profiles(self, udid):
        return {profile["identifier"]: profile for profile in self.show(udid)["profiles"]}


class LabCase(unittest.TestCase):
    """A test class with one server, one push service and a device crowd; everything in a folder that goes away."""

    init_options = ()
    run_options = ()
    script = None

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.folder = Path(tempfile.mkdtemp(prefix="espalier-"))
        cls.addClassCleanup(cls._tidy_folder)
        cls.server = Server(cls.folder)
        cls.server.init(*cls.init_options)
        cls.devices = Devices(cls.folder / "devices", cls.server.ca).run(*cls.run_options, script=cls.script)
        cls.addClassCleanup(cls.devices.stop)
        cls.server.start(cls.devices)
        cls.addClassCleanup(cls.server.stop)
        cls.topic = cls.server.import_push_certificate()

    @classmethod
    def _tidy_folder(cls):
        if os.environ.get("ESPALIER_KEEP"):
            print(f"kept {cls.folder}")
        else:
            shutil.rmtree(cls.folder, ignore_errors=True)

    def enroll(self, *arguments, link_options=()):
        link = self.server.create_link(None, *link_options)
        return self.devices.enroll("--link", link["url"], *arguments)

    def enroll_one(self, *arguments):
        device = self.enroll(*arguments)[0]
        eventually(lambda: self.server.device(device["udid"])["inventory_at"], "the first inventory is in")
        return device["udid"]


def mobileconfig(identifier, payloads=None, scope=None, name=None):
    """A plain profile as plistlib writes it, as bytes."""
    import plistlib
    top = {"PayloadType": "Configuration", "PayloadVersion": 1, "PayloadIdentifier": identifier,
           "PayloadUUID": str(uuid.uuid4()).upper(), "PayloadDisplayName": name or identifier,
           "PayloadContent": payloads if payloads is not None else [
               {"PayloadType": "com.apple.webClip.managed", "PayloadVersion": 1, "PayloadIdentifier": identifier + ".clip",
                "PayloadUUID": str(uuid.uuid4()).upper(), "URL": "https://example.org/", "Label": "Handbook <&>",
                "IsRemovable": True}]}
    if scope:
        top["PayloadScope"] = scope
    return plistlib.dumps(top)

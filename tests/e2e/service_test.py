"""espalierd as a service: the unit as systemd's own checker reads it, and its life through a stand-in for systemctl."""
import os
import shutil
import subprocess
import tempfile
import unittest
from pathlib import Path

import espalier


class ServiceTest(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory(prefix="espalier-")
        self.addCleanup(folder.cleanup)
        self.folder = Path(folder.name)
        self.server = self.office("a data folder, 100 %")
        self.server.ctl("setting", "set", "listen", f"127.0.0.1:{self.server.port}")
        self.home = self.folder / "home"
        self.home.mkdir()
        tools = self.folder / "tools"
        tools.mkdir()
        (tools / "systemctl").symlink_to(Path(__file__).resolve().parent.parent / "support/systemctl.py")
        (tools / "loginctl").write_text("#!/bin/sh\necho yes\n")
        (tools / "loginctl").chmod(0o755)
        # As the journal of a unit: what the program said, then systemd about its end.
        (tools / "journalctl").write_text("""#!/bin/sh
for word; do case $word in --lines=*) lines=${word#*=};; esac; done
{ cat "$SERVICE_HOME/log"; echo "espalierd.service: Failed with result 'exit-code'."; } | tail -n "$lines"
""")
        (tools / "journalctl").chmod(0o755)
        self.server.env |= {"PATH": f"{tools}:{os.environ['PATH']}", "XDG_CONFIG_HOME": str(self.home),
                            "SERVICE_HOME": str(self.home)}
        self.unit = self.home / "systemd/user/espalierd.service"
        self.addCleanup(self.end)

    def office(self, name):
        (self.folder / name).mkdir()
        server = espalier.Server(self.folder / name)
        server.init()
        return server

    def end(self):
        if self.unit.exists():
            self.server.ctl("service", "remove")

    def test_it_serves_without_a_window_and_ends_in_order(self):
        self.server.ctl("service", "install")
        self.assertEqual(self.server.ctl_json("service", "status", expect=1)["enabled"], True)
        self.server.ctl("service", "start")
        self.server.ctl("wait", "--timeout", int(espalier.PATIENCE))
        state = self.server.ctl_json("service", "status")
        self.assertEqual((state["data"], state["running"], state["lingers"]), (str(self.server.data), True, True))
        self.assertIn(str(self.server.port), self.server.ctl_json("status")["listening"])
        self.server.ctl("service", "stop")
        self.assertFalse(self.server.ctl_json("service", "status", expect=1)["running"])
        self.server.ctl("service", "remove")
        self.assertFalse(self.unit.exists())
        self.server.ctl("service", "remove", expect=1)

    def test_what_ends_at_once_is_not_called_started(self):
        self.server.ctl("service", "install")
        right = self.server.passphrase.read_text()
        self.server.passphrase.write_text("another one")
        said = subprocess.run([espalier.BIN / "espalierctl", "--data", self.server.data, "service", "start"],
                              capture_output=True, text=True, env={**os.environ, **self.server.env}, timeout=espalier.PATIENCE)
        self.assertEqual(said.returncode, 1, said.stdout)
        self.assertRegex(said.stderr, "the service ended again: .*passphrase")
        self.server.passphrase.write_text(right)
        self.server.ctl("service", "start")
        self.assertTrue(self.server.ctl_json("service", "status")["running"])

    def test_a_service_of_another_account_is_started_as_systemd_says(self):
        if os.geteuid() != 0 or not shutil.which("setpriv"):
            self.skipTest("another account needs root")
        self.server.ctl("service", "install")
        (self.folder / "tools/systemctl").unlink()
        (self.folder / "tools/systemctl").write_text("#!/bin/sh\necho ActiveState=active\n")
        shutil.copy(espalier.BIN / "espalierctl", self.folder)
        for path in (self.folder, *self.home.rglob("*"), self.folder / "tools/systemctl"):
            path.chmod(0o755)  # but not the data folder
        said = subprocess.run(["setpriv", "--reuid", "60321", "--regid", "60321", "--clear-groups",
                               self.folder / "espalierctl", "service", "start"], capture_output=True, text=True,
                              cwd="/", env={**os.environ, **self.server.env}, timeout=espalier.PATIENCE)
        self.assertEqual(said.returncode, 0, said.stderr)

    def test_systemd_finds_nothing_wrong_with_the_unit(self):
        if not shutil.which("systemd-analyze"):
            self.skipTest("there is no systemd-analyze here")
        self.server.ctl("service", "install")
        checked = subprocess.run(["systemd-analyze", "verify", "--man=no", self.unit], capture_output=True, text=True)
        self.assertEqual((checked.returncode, checked.stderr), (0, ""))

    def test_a_service_of_another_folder_is_not_overwritten(self):
        self.server.ctl("service", "install")
        before = self.unit.read_text()
        other = self.office("other")
        other.env |= {key: self.server.env[key] for key in ("PATH", "XDG_CONFIG_HOME", "SERVICE_HOME")}
        other.ctl("service", "install", expect=1)
        self.assertEqual(self.unit.read_text(), before)

    def test_without_systemd_nothing_is_written(self):
        self.server.env["PATH"] = str(self.home)
        self.server.ctl("service", "install", expect=1)
        self.assertFalse(self.unit.exists())

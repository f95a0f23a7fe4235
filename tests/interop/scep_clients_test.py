"""SCEP with clients that others wrote."""
import os
import shutil
import subprocess
import textwrap
import unittest

import device as foreign
import espalier


class ScepClients(espalier.LabCase):
    def session(self, name):
        """A device that has fetched its profile, so that it holds a challenge of its own."""
        device = foreign.Device(self.folder / name, self.server.ca)
        device.fetch(self.server.create_link()["url"])
        return device

    def check_identity(self, device):
        espalier.run("openssl", "verify", "-CAfile", self.server.ca, "-purpose", "sslclient", device.certificate)
        device.enroll()
        self.assertEqual(self.server.device(device.udid)["state"], "enrolled")

    def test_strongswan_pki(self):
        device = self.session("strongswan")
        device.obtain_identity()
        self.check_identity(device)

    def test_a_challenge_is_good_for_one_key(self):
        device = self.session("twice")
        device.obtain_identity()
        with self.assertRaises(RuntimeError):
            device.obtain_identity()  # makes a new key

    def test_a_wrong_challenge_gets_nothing(self):
        device = self.session("wrong")
        device.profile.scep["Challenge"] = "guessed"
        with self.assertRaises(RuntimeError):
            device.obtain_identity()
        self.assertFalse(device.certificate.exists() and device.certificate.stat().st_size)

    @unittest.skipUnless(shutil.which("certmonger") and shutil.which("dbus-run-session"), "certmonger is not installed")
    def test_certmonger_whole_path(self):
        device = self.session("certmonger")
        home = device.folder / "home"
        home.mkdir()
        scep = device.profile.scep
        authority = device.folder / "ca.pem"
        shutil.copy(self.server.ca, authority)
        script = device.folder / "request.sh"
        # One session bus, one certmonger, until the request ends one way or the other.
        script.write_text(textwrap.dedent(f"""\
            set -e
            /usr/sbin/certmonger -s -n -d 2 >{device.folder}/certmonger.log 2>&1 &
            daemon=$!
            trap 'kill $daemon' EXIT
            for try in $(seq 100); do getcert list -s >/dev/null 2>&1 && break; read -rt 0.1 <> <(:) || true; done
            getcert add-scep-ca -s -c Espalier -u '{scep["URL"]}' -R {authority} -r {authority} -N {authority}
            getcert request -s -c Espalier -k {device.key} -f {device.certificate} -g 2048 \\
                -N 'CN=certmonger' -L '{scep["Challenge"]}' -w -v
            getcert list -s
            """))
        runtime = device.folder / "runtime"
        runtime.mkdir(mode=0o700)
        done = subprocess.run(["dbus-run-session", "--", "bash", str(script)], capture_output=True, timeout=espalier.PATIENCE * 2,
                              env={**os.environ, "HOME": str(home), "XDG_RUNTIME_DIR": str(runtime)})
        said = (done.stdout + done.stderr).decode(errors="replace")
        log = device.folder / "certmonger.log"
        self.assertTrue(device.certificate.exists(), said + (log.read_text(errors="replace")[-3000:] if log.exists() else ""))
        self.check_identity(device)

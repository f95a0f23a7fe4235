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
        # Its own folders, so that nothing of the machine's certmonger is touched.
        folders = {name: device.folder / name for name in ("requests", "cas", "config", "local", "tmp")}
        for folder in folders.values():
            folder.mkdir(mode=0o700)
        own = {"HOME": device.folder, "CERTMONGER_REQUESTS_DIR": folders["requests"], "CERTMONGER_CAS_DIR": folders["cas"],
               "CERTMONGER_CONFIG_DIR": folders["config"], "CERTMONGER_LOCAL_CA_DIR": folders["local"],
               "CERTMONGER_TMPDIR": folders["tmp"]}
        log = device.folder / "certmonger.log"
        script = device.folder / "request.sh"
        # scep-submit forgets its -R after the first request, so TLS goes through the relay here too.
        with foreign.Relay(device.profile.scep["URL"], self.server.ca) as relay:
            script.write_text(textwrap.dedent(f"""\
                certmonger -s -n -d 2 >{log} 2>&1 &
                daemon=$!
                trap 'kill $daemon' EXIT
                has_name() {{
                    dbus-send --session --print-reply --dest=org.freedesktop.DBus /org/freedesktop/DBus \\
                        org.freedesktop.DBus.NameHasOwner string:org.fedorahosted.certmonger | grep -q 'boolean true'
                }}
                until has_name; do kill -0 $daemon || exit 1; done
                set -e
                getcert add-scep-ca -s -c Espalier -u '{relay.url}' -R {self.server.ca} -r {self.server.ca} -N {self.server.ca}
                getcert request -s -c Espalier -k {device.key} -f {device.certificate} -g 2048 -N CN=certmonger \\
                    -L '{device.profile.scep["Challenge"]}' -w -v
                getcert list -s
                """))
            done = subprocess.run(["dbus-run-session", "--", "bash", str(script)], capture_output=True,
                                  timeout=espalier.PATIENCE * 2, env={**os.environ, **{k: str(v) for k, v in own.items()}})
        said = (done.stdout + done.stderr).decode(errors="replace")
        self.assertTrue(device.certificate.exists(), said + log.read_text(errors="replace")[-3000:])
        self.check_identity(device)

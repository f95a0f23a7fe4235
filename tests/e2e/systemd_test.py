"""The service of a person under a real systemd: a user manager of its own, in namespaces that end with the test. Needs
root and systemd's programs; elsewhere service_test shows the same with a stand-in."""
import json
import os
import shutil
import subprocess
import tempfile
import unittest
from pathlib import Path

import espalier

MANAGER = Path("/usr/lib/systemd/systemd")
HIERARCHIES = [path for path in (Path("/sys/fs/cgroup/systemd"), Path("/sys/fs/cgroup/unified"), Path("/sys/fs/cgroup"))
               if (path / "cgroup.procs").exists()]
PERSON = 60_321  # nobody's number

# As root in the namespaces: what systemd looks for, and a control group that the person may divide.
ENTER = r"""
set -e
mount --make-rprivate /
mount -t tmpfs tmpfs /run
mkdir -p /run/systemd/system /run/user/$PERSON
chown $PERSON:$PERSON /run/user/$PERSON
chmod 700 /run/user/$PERSON
mount -t proc proc /proc
for group in $GROUPS_OF_TEST; do
    mkdir -p $group
    echo $$ > $group/cgroup.procs
    chown -R $PERSON:$PERSON $group
done
exec setpriv --reuid $PERSON --regid $PERSON --clear-groups env -i HOME=$FOLDER USER=office LANG=C.UTF-8 \
    PATH=$FOLDER/bin:/usr/bin:/bin XDG_RUNTIME_DIR=/run/user/$PERSON ESPALIER_DATA="$FOLDER/data, 100 %" \
    ESPALIER_PASSPHRASE_FILE=$FOLDER/passphrase PORT=$PORT bash $FOLDER/life.sh
"""

# As the person: the life of the service, each step with what became of it.
LIFE = r"""
cd
manager() {
    /usr/lib/systemd/systemd --user --unit=default.target > manager.log 2>&1 &
    MANAGER=$!
    for look in $(seq 300); do systemctl --user is-system-running > /dev/null 2>&1 && return; sleep 0.1; done
}
told() { echo "$1 $2" >> told; }
answers() { espalierctl wait --timeout 60 > /dev/null; told "$1" $?; }
manager
espalierctl init --organization Office --public-url https://localhost:$PORT --lab || exit 9
espalierctl setting set listen 127.0.0.1:$PORT || exit 9
espalierctl service install; told install $?
systemd-analyze --user verify .config/systemd/user/espalierd.service; told verify $?
espalierctl service start; told start $?
answers serves
espalierctl --json service status > status.json
kill -9 $(systemctl --user show --value --property=MainPID espalierd)
for look in $(seq 300); do
    [ "$(systemctl --user show --value --property=NRestarts espalierd)" = 1 ] && break
    sleep 0.1
done
answers serves-after-a-crash
espalierctl service stop; told stop $?
kill $MANAGER; wait $MANAGER
manager
answers serves-after-the-next-start
espalierctl service stop
cp passphrase right; echo another one > passphrase
espalierctl service start; told start-with-a-wrong-passphrase $?
espalierctl --json service status > failing.json
cat right > passphrase
espalierctl service start; told start-again $?
espalierctl service remove; told remove $?
[ -e .config/systemd/user/espalierd.service ]; told unit-is-there $?
kill $MANAGER; wait $MANAGER
"""


class SystemdTest(unittest.TestCase):
    def setUp(self):
        if os.geteuid() != 0 or not MANAGER.exists() or not HIERARCHIES or not shutil.which("unshare"):
            self.skipTest("a systemd of one's own needs root, systemd and control groups")
        if subprocess.run(["unshare", "--mount", "--pid", "--fork", "true"], capture_output=True).returncode != 0:
            self.skipTest("no namespaces can be made here")
        folder = tempfile.TemporaryDirectory(prefix="espalier-")
        self.addCleanup(folder.cleanup)
        self.folder = Path(folder.name)
        self.groups = [path / self.folder.name for path in HIERARCHIES[:2]]
        self.addCleanup(self.remove_groups)
        (self.folder / "bin").mkdir()
        for program in ("espalierd", "espalierctl"):
            shutil.copy(espalier.BIN / program, self.folder / "bin")
        (self.folder / "passphrase").write_text("correct horse battery staple\n")
        (self.folder / "passphrase").chmod(0o600)
        (self.folder / "life.sh").write_text(LIFE)
        for path in (self.folder, *self.folder.rglob("*")):
            os.chown(path, PERSON, PERSON)

    def remove_groups(self):
        for group in self.groups:
            for path in sorted((p for p in group.rglob("*") if p.is_dir()), key=lambda p: -len(p.parts)):
                path.rmdir()
            if group.exists():
                group.rmdir()

    def test_the_unit_lives_as_it_should(self):
        env = {**os.environ, "PERSON": str(PERSON), "FOLDER": str(self.folder), "PORT": str(espalier.free_port()),
               "GROUPS_OF_TEST": " ".join(str(group) for group in self.groups)}
        done = subprocess.run(["unshare", "--mount", "--pid", "--fork", "--kill-child", "bash", "-c", ENTER], env=env,
                              capture_output=True, text=True, timeout=espalier.PATIENCE * 4)
        said = done.stdout + done.stderr
        if not (self.folder / "told").exists() and "Failed to" in said:
            self.skipTest(f"no user manager can be run here: {said}")
        told = dict(line.split() for line in (self.folder / "told").read_text().splitlines())
        fails = {"start-with-a-wrong-passphrase", "unit-is-there"}
        self.assertEqual(told, {step: "1" if step in fails else "0" for step in told}, said)
        self.assertEqual(len(told), 11, said)  # it went through to the end
        status = json.loads((self.folder / "status.json").read_text())
        self.assertEqual((status["data"], status["enabled"], status["running"]),
                         (str(self.folder / "data, 100 %"), True, True))
        self.assertFalse(json.loads((self.folder / "failing.json").read_text())["running"])
        self.assertIn("the service ended again", said)


if __name__ == "__main__":
    unittest.main()

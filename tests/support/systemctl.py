#!/usr/bin/env python3
"""Stands in for systemctl: does for one unit what that does, starts what ExecStart says, with its credentials, and
stops it by SIGTERM. SERVICE_HOME holds what it remembers; with a file "broken" in it nothing starts."""
import os
import shlex
import signal
import subprocess
import sys
import time
from pathlib import Path

home = Path(os.environ["SERVICE_HOME"])
words = [w for w in sys.argv[1:] if not w.startswith("--")]
unit = Path(os.environ["XDG_CONFIG_HOME"]) / "systemd/user/espalierd.service"
pid = home / "pid"


def alive():
    try:
        os.kill(int(pid.read_text()), 0)
        return "Z" not in Path(f"/proc/{pid.read_text()}/stat").read_text().split(")")[1][:3]
    except (OSError, ValueError):
        return False


def stop():
    if alive():
        os.kill(int(pid.read_text()), signal.SIGTERM)
        while alive():
            time.sleep(0.02)


verb = words[0] if words else ""
if verb == "start":
    if (home / "broken").exists():
        sys.exit("Job for espalierd.service failed.")
    facts = [line.partition("=")[::2] for line in unit.read_text().splitlines()]
    command = shlex.split(dict(facts)["ExecStart"].replace("%%", "%").replace("$$", "$"))
    environment = dict(os.environ)
    credential = dict(facts).get("LoadCredential", "").partition(":")[2].replace("%%", "%")
    if credential:
        environment["ESPALIER_PASSPHRASE_FILE"] = credential
    with open(home / "log", "w") as log:
        child = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=log, stderr=log, env=environment,
                                 start_new_session=True)
    pid.write_text(str(child.pid))
elif verb == "stop":
    stop()
elif verb == "enable":
    (home / "enabled").touch()
elif verb == "disable":
    if "--now" in sys.argv:
        stop()
    (home / "enabled").unlink()
elif verb == "show":
    print("ActiveState=" + ("active" if alive() else "inactive"))
    print("UnitFileState=" + ("enabled" if (home / "enabled").exists() else ""))

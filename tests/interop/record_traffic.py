#!/usr/bin/env python3
"""Records what a foreign device and the server say to each other, for goldens and fuzz seeds.

    ESPALIER_BIN=build/release/bin record_traffic.py tests/data/traffic

One folder per way of proving who one is. Messages carry freshly made identities of a throw-away server; no private
key is kept.
"""
import shutil
import sys
import tempfile
from pathlib import Path

sys.path.append(str(Path(__file__).resolve().parents[1] / "support"))
import device as foreign  # noqa: E402
import espalier  # noqa: E402


def record(target, signature):
    folder = Path(tempfile.mkdtemp(prefix="espalier-"))
    server = espalier.Server(folder)
    server.init(*(["--sign-message"] if signature else []))
    server.start()
    try:
        server.import_push_certificate()
        device = foreign.Device(folder / "device", server.ca, signature, udid="4B1D3C6E-6B0A-5E0E-9F57-0C5D2B7A1E10",
                                serial="C02FOREIGN")
        device.fetch(server.create_link()["url"])
        device.obtain_identity()
        device.enroll()
        user = device.enroll_user()
        file = folder / "profile.mobileconfig"
        file.write_bytes(espalier.mobileconfig("test.recorded"))
        server.ctl("profile", "assign", server.ctl("profile", "import", file), "--device", device.udid)
        postponed = lambda c: ("NotNow", {}) if c["Command"]["RequestType"] == "InstallProfile" else foreign.plain_answer(device, c)  # noqa: E731
        device.visit(postponed)
        device.visit(lambda c: foreign.plain_answer(device, c))
        device.visit(lambda c: foreign.plain_answer(device, c), user)
        device.check_out()
    finally:
        server.stop()
    shutil.rmtree(target, ignore_errors=True)
    target.mkdir(parents=True)
    for file in sorted(device.traffic.iterdir()):
        if file.stat().st_size:
            shutil.copy(file, target / file.name)
    for name in ("enrollment.mobileconfig", "enrollment.plist", "identity.pem"):
        shutil.copy(device.folder / name, target / name)
    shutil.copy(server.ca, target / "ca.pem")
    shutil.rmtree(folder, ignore_errors=True)


if __name__ == "__main__":
    out = Path(sys.argv[1])
    record(out / "mutual-tls", False)
    record(out / "signed-messages", True)

#!/usr/bin/env python3
"""A device made of other people's tools, to show that Espalier speaks Apple's protocol and not its own dialect.

plistlib reads and writes the property lists, curl carries them, the openssl command verifies and signs, strongSwan's
`pki --scep` obtains the identity. Nothing here is shared with the product.

    device.py LINK --ca ca.pem --folder DIR [--signature] [--user] [--polls N]

DIR receives the identity, the profiles as they were received, and traffic/: every message in both directions,
numbered. The exit code is 0 when the device is enrolled and its queue was emptied.
"""
import argparse
import base64
import hashlib
import html.parser
import http.server
import os
import plistlib
import ssl
import subprocess
import sys
import threading
import urllib.parse
import urllib.request
import uuid
from pathlib import Path


def call(*command, data=None):
    done = subprocess.run([str(part) for part in command], input=data, capture_output=True, timeout=300)
    if done.returncode != 0:
        raise RuntimeError(f"{command[0]} {command[1]}: {done.stderr.decode(errors='replace')}")
    return done.stdout


class Anchors(html.parser.HTMLParser):
    """Collects where a page's rel="enrollment" anchors lead."""

    def __init__(self):
        super().__init__()
        self.found = []

    def handle_starttag(self, tag, attributes):
        values = dict(attributes)
        if tag == "a" and "enrollment" in (values.get("rel") or "").split():
            self.found.append(values["href"])


class Relay:
    """Plain HTTP on the loopback to HTTPS with a given authority: pki can't be told whom to believe."""

    def __init__(self, target, ca, record=None):
        context = ssl.create_default_context(cafile=str(ca))
        parts = urllib.parse.urlsplit(target)
        origin = f"{parts.scheme}://{parts.netloc}"

        class Handler(http.server.BaseHTTPRequestHandler):
            def forward(self):
                length = int(self.headers.get("Content-Length") or 0)
                body = self.rfile.read(length) if length else None
                request = urllib.request.Request(origin + self.path, data=body, method=self.command)
                if self.headers.get("Content-Type"):
                    request.add_header("Content-Type", self.headers["Content-Type"])
                try:
                    with urllib.request.urlopen(request, context=context, timeout=60) as answer:
                        status, kind, content = answer.status, answer.headers.get("Content-Type"), answer.read()
                except urllib.error.HTTPError as error:
                    status, kind, content = error.code, error.headers.get("Content-Type"), error.read()
                if record:
                    operation = urllib.parse.parse_qs(urllib.parse.urlsplit(self.path).query).get("operation", ["x"])[0]
                    if body:
                        (record / f"scep-{operation}.request.der").write_bytes(body)
                    (record / f"scep-{operation}.answer").write_bytes(content)
                self.send_response(status)
                self.send_header("Content-Type", kind or "application/octet-stream")
                self.send_header("Content-Length", str(len(content)))
                self.end_headers()
                self.wfile.write(content)

            do_GET = do_POST = forward

            def log_message(self, *_):
                pass

        self._server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.url = f"http://127.0.0.1:{self._server.server_port}{parts.path}"
        self._thread = threading.Thread(target=self._server.serve_forever, daemon=True)

    def __enter__(self):
        self._thread.start()
        return self

    def __exit__(self, *_):
        self._server.shutdown()
        self._server.server_close()


class Profile:
    """An enrollment profile, once its signature has been verified."""

    def __init__(self, content):
        self.plist = plistlib.loads(content)
        payloads = self.plist["PayloadContent"]
        (self.mdm,) = [p for p in payloads if p["PayloadType"] == "com.apple.mdm"]
        (identity,) = [p for p in payloads if p["PayloadUUID"] == self.mdm["IdentityCertificateUUID"]]
        self.scep = identity["PayloadContent"] if identity["PayloadType"] == "com.apple.security.scep" else None
        self.pkcs12 = identity if identity["PayloadType"] == "com.apple.security.pkcs12" else None
        self.anchors = [p["PayloadContent"] for p in payloads
                        if p["PayloadType"] in ("com.apple.security.root", "com.apple.security.pkcs1")]


class Device:
    def __init__(self, folder, ca, signature=False, udid=None, serial=None):
        self.folder = Path(folder)
        self.ca = Path(ca)
        self.signature = signature
        self.udid = udid or str(uuid.uuid4()).upper()
        self.serial = serial or "F" + uuid.uuid4().hex[:9].upper()
        self.key = self.folder / "identity.key"
        self.certificate = self.folder / "identity.pem"
        self.traffic = self.folder / "traffic"
        self.traffic.mkdir(parents=True, exist_ok=True)
        self.user = None
        self.profile = None
        self.token = {None: os.urandom(32)}
        self.magic = {None: str(uuid.uuid4()).upper()}
        self._count = 0

    # -- getting in

    def browse(self, link):
        """The page of a link by curl, and the one address it offers."""
        page = call("curl", "-sSf", "--cacert", self.ca, link)
        anchors = Anchors()
        anchors.feed(page.decode())
        (target,) = anchors.found
        return urllib.parse.urljoin(link, target)

    def fetch(self, link):
        signed = self.folder / "enrollment.mobileconfig"
        head = call("curl", "-sSf", "--cacert", self.ca, "-o", signed, "-w", "%{content_type}", self.browse(link)).decode()
        assert head.startswith("application/x-apple-aspen-config"), head
        return self.open(signed)

    def open(self, signed):
        """Verifies the CMS signature with openssl against the authority and reads what is inside."""
        content = self.folder / "enrollment.plist"
        call("openssl", "cms", "-verify", "-inform", "DER", "-in", signed, "-CAfile", self.ca, "-purpose", "any",
             "-binary", "-out", content)
        self.profile = Profile(content.read_bytes())
        return self.profile

    def obtain_identity(self):
        """SCEP by strongSwan's pki."""
        scep = self.profile.scep
        with Relay(scep["URL"], self.ca, self.traffic) as relay:
            authority = urllib.request.urlopen(relay.url + "?operation=GetCACert", timeout=60).read()
            if "CAFingerprint" in scep:
                digests = {hashlib.new(kind, authority).digest() for kind in ("md5", "sha1", "sha256")}
                assert scep["CAFingerprint"] in digests, "CAFingerprint"
            pem = self.folder / "scep-ca.pem"
            pem.write_bytes(call("openssl", "x509", "-inform", "DER", data=authority))
            call("openssl", "genrsa", "-out", self.key, scep.get("Keysize", 2048))
            name = ", ".join(f"{kind}={value}" for group in scep["Subject"] for kind, value in group)
            call_pki = ["pki", "--scep", "--url", relay.url, "--in", self.key, "--dn", name, "--password",
                        scep["Challenge"], "--cacert-enc", pem, "--cacert-sig", pem, "--outform", "pem"]
            self.certificate.write_bytes(call(*call_pki))
        return self.certificate

    def unpack_identity(self):
        """The identity of a profile that carries it."""
        package = self.folder / "identity.p12"
        package.write_bytes(self.profile.pkcs12["PayloadContent"])
        secret = "pass:" + self.profile.pkcs12["Password"]
        self.key.write_bytes(call("openssl", "pkcs12", "-in", package, "-nocerts", "-nodes", "-passin", secret, "-legacy"))
        self.certificate.write_bytes(call("openssl", "pkcs12", "-in", package, "-clcerts", "-nokeys", "-passin", secret, "-legacy"))

    # -- talking

    def put(self, url, kind, message, name):
        """One request by curl, recorded. Returns (status, body)."""
        self._count += 1
        stem = self.traffic / f"{self._count:03d}-{name}"
        request, answer = stem.with_suffix(".request.plist"), stem.with_suffix(".answer")
        request.write_bytes(plistlib.dumps(message))
        command = ["curl", "-sS", "--cacert", self.ca, "-X", "PUT", "-H", f"Content-Type: {kind}", "-A", "MDM/1.0",
                   "--data-binary", f"@{request}", "-o", answer, "-w", "%{http_code}"]
        if self.signature:
            signed = call("openssl", "cms", "-sign", "-binary", "-in", request, "-signer", self.certificate,
                          "-inkey", self.key, "-outform", "DER")
            header = base64.b64encode(signed)
            stem.with_suffix(".signature").write_bytes(header)
            command += ["-H", "Mdm-Signature: " + header.decode()]
        else:
            command += ["--cert", self.certificate, "--key", self.key]
        status = int(call(*command, url))
        body = answer.read_bytes() if answer.exists() else b""
        return status, body

    def who(self, user=None):
        keys = {"UDID": self.udid}
        if user:
            keys |= {"UserID": user["id"], "UserShortName": user["short"], "UserLongName": user["long"]}
        return keys

    def check_in(self, kind, user=None, **keys):
        mdm = self.profile.mdm
        message = {"MessageType": kind, "Topic": mdm["Topic"], **self.who(user), **keys}
        return self.put(mdm.get("CheckInURL", mdm["ServerURL"]), "application/x-apple-aspen-mdm-checkin", message,
                        kind + ("-user" if user else ""))

    def authenticate(self, **keys):
        return self.check_in("Authenticate", **{"DeviceName": "Foreign Mac", "Model": "Mac14,2", "ModelName": "MacBook Air",
                                                "OSVersion": "15.5", "BuildVersion": "24F74", "ProductName": "Mac14,2",
                                                "SerialNumber": self.serial, **keys})

    def token_update(self, user=None):
        name = user["id"] if user else None
        self.token.setdefault(name, os.urandom(32))
        self.magic.setdefault(name, str(uuid.uuid4()).upper())
        extra = {"NotOnConsole": False} if user else {}
        return self.check_in("TokenUpdate", user, Token=self.token[name], PushMagic=self.magic[name], **extra)

    def check_out(self):
        return self.check_in("CheckOut")

    def connect(self, status, user=None, command=None, **keys):
        message = {**self.who(user), "Status": status, **keys}
        if command:
            message["CommandUUID"] = command["CommandUUID"]
        name = status + ("-" + command["Command"]["RequestType"] if command else "") + ("-user" if user else "")
        return self.put(self.profile.mdm["ServerURL"], "application/x-apple-aspen-mdm; charset=UTF-8", message, name)

    def visit(self, answer, user=None):
        """Idle, then whatever answer(command) says – (status, keys) – until the empty body. Returns the commands."""
        commands = []
        status, body = self.connect("Idle", user)
        while True:
            if status != 200:
                raise RuntimeError(f"status {status} after {len(commands)} commands")
            if not body:
                return commands
            command = plistlib.loads(body)
            commands.append(command)
            state, keys = answer(command)
            status, body = self.connect(state, user, command, **keys)

    def enroll(self):
        for name, (status, body) in {"Authenticate": self.authenticate(), "TokenUpdate": self.token_update()}.items():
            if status != 200:
                raise RuntimeError(f"{name}: status {status}: {body[:200]!r}")

    def enroll_user(self, short="mara", long="Mara Lindholm"):
        self.user = {"id": str(uuid.uuid4()).upper(), "short": short, "long": long}
        status, _ = self.token_update(self.user)
        if status != 200:
            raise RuntimeError(f"TokenUpdate of the user: status {status}")
        return self.user


def plain_answer(device, command):
    """What this device has to say to the usual commands."""
    kind = command["Command"]["RequestType"]
    if kind == "DeviceInformation":
        facts = {"UDID": device.udid, "SerialNumber": device.serial, "DeviceName": "Foreign Mac", "OSVersion": "15.5",
                 "BuildVersion": "24F74", "ModelName": "MacBook Air", "Model": "MLY33D/A", "ProductName": "Mac14,2",
                 "DeviceCapacity": 245.1, "AvailableDeviceCapacity": 101.7, "IsSupervised": True, "HasBattery": True,
                 "BatteryLevel": 0.81}
        return "Acknowledged", {"QueryResponses": {k: v for k, v in facts.items() if k in command["Command"]["Queries"]}}
    lists = {"InstalledApplicationList": [{"Name": "Safari", "Identifier": "com.apple.Safari", "Version": "20621",
                                           "ShortVersion": "18.5", "BundleSize": 14000000}],
             "ProfileList": [], "CertificateList": [], "SecurityInfo": {"FDE_Enabled": True}}
    if kind in lists:
        return "Acknowledged", {kind: lists[kind]}
    if kind in ("InstallProfile", "RemoveProfile"):
        return "Acknowledged", {}
    return "CommandFormatError", {"ErrorChain": [{"ErrorCode": 12021, "ErrorDomain": "MDMErrorDomain",
                                                  "LocalizedDescription": f"Unknown command: {kind}"}]}


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("link")
    parser.add_argument("--ca", required=True)
    parser.add_argument("--folder", required=True)
    parser.add_argument("--signature", action="store_true")
    parser.add_argument("--user", action="store_true")
    parser.add_argument("--polls", type=int, default=1)
    line = parser.parse_args()
    device = Device(line.folder, line.ca, line.signature)
    device.fetch(line.link)
    device.obtain_identity()
    device.enroll()
    print(f"enrolled {device.udid}")
    channels = [None, device.enroll_user()] if line.user else [None]
    for _ in range(line.polls):
        for user in channels:
            for command in device.visit(lambda c: plain_answer(device, c), user):
                print(("user   " if user else "device ") + command["Command"]["RequestType"])
    return 0


if __name__ == "__main__":
    sys.exit(main())

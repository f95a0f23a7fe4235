#!/usr/bin/env python3
"""A service that signs requests as mdmcert.download does, of our own making, over TLS on a port of its own. A question is
read by json and openssl alone; the mail that would follow lies in the folder.

    signing_service.py FOLDER [CIPHER]     vendor and portal as push_portal.py make leaves them in FOLDER; its address comes
                                           to FOLDER/signing.url, who vouches for it to FOLDER/signing.pem, each mail to
                                           FOLDER/mail.p7. CIPHER as openssl cms -encrypt names it (des3)
"""
import base64
import http.server
import json
import ssl
import sys
import threading
import uuid
from pathlib import Path

from push_portal import Authorities, openssl

MAIL = "it@marlowfinch.example"
PRODUCT_KEY = "the key of this product"


class Refused(Exception):
    pass


class Answering(http.server.BaseHTTPRequestHandler):
    def do_POST(self):
        body = self.rfile.read(int(self.headers["Content-Length"]))
        try:
            self.server.sign(self.path, self.headers, body)
            answer = {"result": "success"}
        except Refused as refused:
            answer = {"result": "failure", "reason": str(refused)}
        except Exception as error:  # pylint: disable=broad-except
            answer = {"result": "failure", "reason": f"not understood: {error!r}"}
        content = json.dumps(answer).encode()
        self.send_response(200)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)

    def log_message(self, *_):
        pass


class SigningService(http.server.ThreadingHTTPServer):
    def __init__(self, portal, cipher="des3"):
        self.portal, self.cipher = portal, cipher
        self.authority, self.mail = portal.folder / "signing.pem", portal.folder / "mail.p7"
        self.mail.unlink(missing_ok=True)
        key = portal.folder / "signing.key"
        openssl("req", "-x509", "-newkey", "rsa:2048", "-nodes", "-keyout", key, "-out", self.authority, "-days", "30", "-subj",
                "/CN=localhost", "-addext", "subjectAltName=DNS:localhost", "-addext", "extendedKeyUsage=serverAuth")
        super().__init__(("127.0.0.1", 0), Answering)
        tls = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        tls.load_cert_chain(self.authority, key)
        self.socket = tls.wrap_socket(self.socket, server_side=True)
        self.url = f"https://localhost:{self.server_port}/api/v1/signrequest"

    def handle_error(self, *_):
        pass  # who doesn't trust us hangs up

    def sign(self, path, headers, body):
        """push-certificate.md 5"""
        assert path == "/api/v1/signrequest", path
        assert headers["Content-Type"] == "application/json", headers["Content-Type"]
        assert headers["User-Agent"].startswith("Espalier/"), headers["User-Agent"]
        question = json.loads(body)
        assert set(question) == {"csr", "email", "key", "encrypt"}, set(question)
        if question["key"] != PRODUCT_KEY:
            raise Refused("unknown product key")
        if question["email"] != MAIL:
            raise Refused("this address is not registered")
        work = self.portal.folder / f"question-{uuid.uuid4()}"
        work.mkdir()
        csr, recipient, content = work / "request.csr", work / "recipient.pem", work / "content"
        csr.write_bytes(base64.b64decode(question["csr"], validate=True))
        recipient.write_bytes(base64.b64decode(question["encrypt"], validate=True))
        assert csr.read_bytes().startswith(b"-----BEGIN CERTIFICATE REQUEST-----")
        openssl("req", "-in", csr, "-verify", "-noout")
        openssl("verify", "-CAfile", recipient, recipient)  # by itself
        content.write_bytes(base64.encodebytes(self.portal.signed_request(csr)))  # in lines, as mail has it
        openssl("cms", "-encrypt", "-binary", "-provider", "default", "-provider", "legacy", f"-{self.cipher}", "-outform",
                "DER", "-in", content, "-out", work / "mail.der", recipient)
        half = work / "mail.p7"
        half.write_text((work / "mail.der").read_bytes().hex())
        half.rename(self.mail)

    def __enter__(self):
        threading.Thread(target=self.serve_forever, daemon=True).start()
        return self

    def __exit__(self, *_):
        self.shutdown()
        self.server_close()


if __name__ == "__main__":
    service = SigningService(Authorities(sys.argv[1]), *sys.argv[2:])
    ready = Path(sys.argv[1]) / "signing.half"
    ready.write_text(service.url)
    ready.rename(Path(sys.argv[1]) / "signing.url")
    service.serve_forever()

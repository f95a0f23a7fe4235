"""Pushes through an HTTP proxy: CONNECT, the client certificate untouched; another way without a restart."""
import socket
import socketserver
import threading

import espalier


class Proxy(socketserver.ThreadingTCPServer):
    """Opens tunnels, or refuses them."""

    allow_reuse_address = True
    daemon_threads = True

    def __init__(self, refusal=None):
        super().__init__(("127.0.0.1", 0), Tunnel)
        self.refusal = refusal
        self.asked = []
        threading.Thread(target=self.serve_forever, daemon=True).start()

    @property
    def url(self):
        return f"http://127.0.0.1:{self.server_address[1]}"


class Tunnel(socketserver.StreamRequestHandler):
    def handle(self):
        request = self.rfile.readline().decode().strip()
        while self.rfile.readline().strip():
            pass
        self.server.asked.append(request)
        if self.server.refusal:
            self.wfile.write(f"HTTP/1.1 {self.server.refusal}\r\nContent-Length: 0\r\n\r\n".encode())
            return
        host, port = request.split()[1].rsplit(":", 1)
        with socket.create_connection((host, int(port))) as far:
            self.wfile.write(b"HTTP/1.1 200 Connection established\r\nVia: 1.1 test\r\n\r\n")
            back = threading.Thread(target=self.carry, args=(far, self.connection), daemon=True)
            back.start()
            self.carry(self.connection, far)
            back.join()

    @staticmethod
    def carry(source, target):
        try:
            while piece := source.recv(65536):
                target.sendall(piece)
            target.shutdown(socket.SHUT_WR)
        except OSError:
            pass  # either end may hang up


class PushThroughProxy(espalier.LabCase):
    def proxy(self, refusal=None):
        proxy = Proxy(refusal)
        self.addCleanup(proxy.server_close)
        self.addCleanup(proxy.shutdown)
        return proxy

    def way(self, value):
        self.server.ctl("setting", "set", "push_proxy", value)

    def test_the_way_can_be_changed_while_the_server_runs(self):
        target = f"CONNECT 127.0.0.1:{self.devices.apns_port()} HTTP/1.1"
        udid = self.enroll_one()  # directly
        through = self.proxy()
        self.way(through.url)
        self.server.send_and_wait("SecurityInfo", udid)
        self.assertEqual(through.asked, [target])
        self.assertEqual(self.server.device(udid)["push"]["result"], "200")

        refusing = self.proxy("407 Proxy Authentication Required")
        self.way(refusing.url)
        uuid = self.server.send("SecurityInfo", udid)
        push = espalier.eventually(lambda: self.failed(udid), "the refusal is shown, and when it goes on")
        self.assertEqual(push["result"], f"no connection: proxy 127.0.0.1:{refusing.server_address[1]} refuses: "
                                         "407 Proxy Authentication Required")
        self.assertEqual(set(refusing.asked), {target})

        self.way("none")  # what had failed is pushed at once
        espalier.eventually(lambda: self.server.command(uuid, udid)["state"] == "acknowledged", "it is delivered")
        self.assertEqual(through.asked, [target])

    def failed(self, udid):
        push = self.server.device(udid)["push"]
        return push if push["result"].startswith("no connection") and push["next_at"] else None

    def test_a_place_and_nothing_else(self):
        for value in ("proxy.example:3128", "http://me:secret@proxy.example:3128", "https://proxy.example:443"):
            self.server.ctl("setting", "set", "push_proxy", value, expect=1)
        self.server.ctl("setting", "set", "push_port", "8443", expect=1)

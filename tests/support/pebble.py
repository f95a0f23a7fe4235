"""Pebble, Let's Encrypt's small ACME server for tests, and the DNS that it asks."""
import json
import urllib.request

import espalier
from tls_authority import Authority


class Pebble:
    """Fetches http-01 from port `http`; every name leads to 127.0.0.1; certificates live for `life` seconds."""

    def __init__(self, folder, http, life=90 * 86400):
        self.folder = folder
        self.authority = Authority(folder)
        certificate, key = self.authority.issue()
        self.port, self.dns, self._dns_management = (espalier.free_port() for _ in range(3))
        self.directory = f"https://localhost:{self.port}/dir"
        (folder / "pebble.json").write_text(json.dumps({"pebble": {
            "listenAddress": f"127.0.0.1:{self.port}", "managementListenAddress": f"127.0.0.1:{espalier.free_port()}",
            "certificate": str(certificate), "privateKey": str(key), "httpPort": http, "tlsPort": espalier.free_port(),
            "ocspResponderURL": "", "externalAccountBindingRequired": False, "certificateValidityPeriod": life}}))
        self._processes = []

    def start(self):
        self._processes = [
            espalier.Process(["pebble-challtestsrv", "-http01", "", "-https01", "", "-tlsalpn01", "", "-dns01",
                              f"127.0.0.1:{self.dns}", "-management", f"127.0.0.1:{self._dns_management}",
                              "-defaultIPv6", ""], self.folder / "dns.log"),
            espalier.Process(["pebble", "-config", self.folder / "pebble.json", "-dnsserver", f"127.0.0.1:{self.dns}"],
                             self.folder / "pebble.log",
                             # Refused nonces belong to no test here: twice in a row, which happens, fails certbot.
                             {"PEBBLE_WFE_NONCEREJECT": "0", "PEBBLE_VA_NOSLEEP": "1", "PEBBLE_VA_ALWAYS_VALID": "0", "PEBBLE_AUTHZREUSE": "0"})]
        espalier.eventually(lambda: "management" in self._processes[0].text().lower(), "the DNS of the test answers")
        espalier.eventually(lambda: "ACME directory available" in self._processes[1].text(), "pebble answers")
        return self

    def set_txt(self, name, value):
        body = json.dumps({"host": name + ".", "value": value}).encode()
        request = urllib.request.Request(f"http://127.0.0.1:{self._dns_management}/set-txt", data=body)
        with urllib.request.build_opener(urllib.request.ProxyHandler({})).open(request, timeout=espalier.PATIENCE):
            pass

    def stop(self):
        for process in self._processes:
            process.stop(expect=None)

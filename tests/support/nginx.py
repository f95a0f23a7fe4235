"""A real nginx before Espalier, from a configuration of its own in the test's folder."""
from pathlib import Path

import espalier
import tls_authority

MODULE = Path("/usr/lib/nginx/modules/ngx_http_js_module.so")

# RFC 9440 2.2: the DER as a byte sequence. nginx has the PEM only.
SCRIPT = """
function clientCert(r) {
    const pem = r.variables.ssl_client_raw_cert;
    return pem ? ':' + pem.replace(/-----[A-Z ]+-----|\\s/g, '') + ':' : '';
}
export default { clientCert };
"""

CONFIGURATION = """
load_module {module};
daemon off;
master_process off;
pid {folder}/nginx.pid;
error_log {folder}/nginx.log warn;
events {{ worker_connections 256; }}
http {{
    access_log off;
    client_body_temp_path {folder}/body;
    proxy_temp_path {folder}/proxy;
    fastcgi_temp_path {folder}/fastcgi;
    uwsgi_temp_path {folder}/uwsgi;
    scgi_temp_path {folder}/scgi;
    js_path {folder};
    js_import forward from forward.js;
    js_set $client_cert forward.clientCert;
    server {{
        listen 127.0.0.1:{port} ssl;
        ssl_certificate {certificate};
        ssl_certificate_key {key};
        ssl_client_certificate {device_ca};
        ssl_verify_client optional_no_ca;
        client_max_body_size 32m;
        location / {{
            proxy_pass https://127.0.0.1:{target};
            proxy_bind {source};
            proxy_http_version 1.1;
            proxy_set_header Connection "";
            proxy_set_header Host $http_host;
            proxy_set_header X-Forwarded-For {client};
            proxy_set_header X-SSL-Client-Cert $ssl_client_escaped_cert;
            proxy_set_header Client-Cert $client_cert;
            proxy_ssl_certificate {own_certificate};
            proxy_ssl_certificate_key {own_key};
        }}
    }}
}}
"""


class Nginx:
    """Ends TLS on `port` and hands everything on to `target`, coming from the address `source`."""

    def __init__(self, folder, port, target, device_ca, source, client):
        self.folder = Path(folder)
        self.folder.mkdir()
        self.port = port
        authority = tls_authority.Authority(self.folder, "Authority of the proxy")
        self.ca = authority.pem
        certificate, key = authority.issue()
        (self.folder / "forward.js").write_text(SCRIPT)
        # Its own certificate is one that devices could have, too: nothing may come of it.
        (self.folder / "nginx.conf").write_text(CONFIGURATION.format(
            module=MODULE, folder=self.folder, port=port, certificate=certificate, key=key, device_ca=device_ca,
            target=target, source=source, client=client, own_certificate=certificate, own_key=key))
        self.process = None

    def start(self):
        self.process = espalier.Process(["nginx", "-c", self.folder / "nginx.conf", "-e", "stderr"],
                                        self.folder / "output.log")
        espalier.eventually(self._answers, "nginx answers")
        return self

    def _answers(self):
        if not self.process.running():
            raise RuntimeError("nginx ended:\n" + self.process.text())
        return tls_authority.served(self.port)

    def stop(self):
        self.process.stop(expect=None)

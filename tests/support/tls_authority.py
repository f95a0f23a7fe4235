"""An authority that the product knows nothing of, and what it issues to servers, made by openssl."""
import ssl

import espalier


class Authority:
    def __init__(self, folder, name="Somebody's authority"):
        self.folder = folder
        folder.mkdir(parents=True, exist_ok=True)
        self.pem, self._key = folder / "authority.pem", folder / "authority.key"
        self._count = 0
        espalier.run("openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes",
                     "-keyout", self._key, "-out", self.pem, "-days", "30", "-subj", f"/CN={name}")

    def issue(self, host="localhost", days=20):
        """(certificate, key) as files that nobody else writes."""
        self._count += 1
        certificate, key = self.folder / f"server-{self._count}.pem", self.folder / f"server-{self._count}.key"
        espalier.run("openssl", "req", "-x509", "-CA", self.pem, "-CAkey", self._key, "-newkey", "ec", "-pkeyopt",
                     "ec_paramgen_curve:P-256", "-nodes", "-keyout", key, "-out", certificate, "-days", str(days),
                     "-subj", f"/CN={host}", "-addext", f"subjectAltName=DNS:{host}", "-addext",
                     "basicConstraints=critical,CA:FALSE", "-addext", "extendedKeyUsage=serverAuth,clientAuth")
        return certificate, key

    def pkcs12(self, password, host="localhost"):
        """A file with certificate, key and this authority."""
        certificate, key = self.issue(host)
        file = certificate.with_suffix(".p12")
        espalier.run("openssl", "pkcs12", "-export", "-in", certificate, "-inkey", key, "-certfile", self.pem, "-out",
                     file, "-passout", "stdin", input=password.encode())
        return file


def served(port):
    """The PEM that a server shows."""
    return ssl.get_server_certificate(("127.0.0.1", port), timeout=espalier.PATIENCE).strip()


def leaf(file):
    """The first certificate of a PEM file, written as served() does."""
    return espalier.run("openssl", "x509", "-in", file).decode().strip()

"""Files as people really have them: every spelling of a profile, every way to sign one, and what is no profile at all.

What opens is imported and comes out again byte for byte; what doesn't is refused with its place. Nothing ends a
program. The broken ones are made with a fixed seed, so that a failure can be repeated.
"""
import base64
import gzip
import io
import json
import plistlib
import random
import re
import shutil
import tempfile
import unittest
import uuid
import zipfile
from pathlib import Path

import espalier

PLACE = re.compile(r"line \d+, column \d+")
# What has no lines that a place could be in.
TEXTLESS = re.compile(r"the file is empty|binary property list|signature|UTF-32|larger than")
APPLE = '<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">'


def text(inside="<array/>", doctype=APPLE, more="", declaration='<?xml version="1.0" encoding="UTF-8"?>', end="\n"):
    """A profile written by hand: `inside` is its PayloadContent, `more` further keys."""
    return (f"{declaration}\n{doctype}\n<plist version=\"1.0\">\n<dict>\n\t<key>PayloadContent</key>\n\t{inside}\n{more}"
            f"\t<key>PayloadDisplayName</key>\n\t<string>Grün &amp; blau</string>\n"
            f"\t<key>PayloadIdentifier</key>\n\t<string>test.odd.{uuid.uuid4()}</string>\n"
            f"\t<key>PayloadType</key>\n\t<string>Configuration</string>\n"
            f"\t<key>PayloadUUID</key>\n\t<string>{str(uuid.uuid4()).upper()}</string>\n"
            f"\t<key>PayloadVersion</key>\n\t<integer>1</integer>\n</dict>\n</plist>{end}")


def with_value(element):
    return text(more=f"\t<key>Odd</key>\n\t{element}\n").encode()


def payload(kind, **keys):
    return {"PayloadType": kind, "PayloadVersion": 1, "PayloadIdentifier": f"test.odd.{uuid.uuid4()}",
            "PayloadUUID": str(uuid.uuid4()).upper(), **keys}


def payloads():
    return [payload("com.apple.wifi.managed", SSID_STR="Café 🌿", EncryptionType="WPA2", Password="geheim&<>"),
            payload("com.apple.mobiledevice.passwordpolicy", minLength=6, requireAlphanumeric=True),
            payload("com.apple.security.root", PayloadContent=bytes(range(256)) * 4, PayloadCertificateFileName="a.cer"),
            payload("com.example.unknown", Deep=[[{"a": [1, 2.5, True]}]], Empty={})]


def plain(fmt=plistlib.FMT_XML):
    return plistlib.dumps(plistlib.loads(espalier.mobileconfig(f"test.odd.{uuid.uuid4()}", payloads())), fmt=fmt)


class OddProfiles(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = Path(tempfile.mkdtemp(prefix="espalier-"))
        cls.addClassCleanup(shutil.rmtree, cls.folder, ignore_errors=True)
        cls.server = espalier.Server(cls.folder)
        cls.server.init()
        cls.server.start()
        cls.addClassCleanup(cls.server.stop)
        cls.key, cls.certificate = cls.folder / "signer.key", cls.folder / "signer.pem"
        espalier.run("openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-keyout", cls.key, "-out", cls.certificate,
                     "-days", "30", "-subj", "/CN=Odd signer")

    def cms(self, content, *options, form="DER"):
        return espalier.run("openssl", "cms", "-sign", "-binary", "-signer", self.certificate, "-inkey", self.key, "-outform",
                            form, *(options or ("-nodetach",)), input=content)

    def judged(self, files):
        """What `profile validate` says of each: the sentence that refuses it, or None."""
        said = {}
        for first in range(0, len(files), 50):
            some = files[first:first + 50]
            out = espalier.run(espalier.BIN / "espalierctl", "profile", "validate", *some, "--json", expect=(0, 1),
                               env={"ESPALIER_DATA": ""})
            for result in json.loads(out):
                said[result["file"]] = next((f"line {problem['line']}, column {problem['column']}: {problem['sentence']}"
                                             if "line" in problem else problem["sentence"]
                                             for problem in result["problems"] if problem["rule"] == "not-readable"), None)
        return [said[str(file)] for file in files]

    def imported(self, file):
        """The bytes that come out again, or the sentence that refuses them."""
        try:
            profile = self.server.ctl("profile", "import", file)
        except espalier.Failed as refusal:
            self.assertRegex(str(refusal), r"exit [12],", file)
            return str(refusal)
        out = self.folder / "exported"
        self.server.ctl("profile", "export", profile, "-o", out)
        return out.read_bytes()

    def written(self, cases):
        folder = Path(tempfile.mkdtemp(dir=self.folder))
        files = []
        for number, (name, content) in enumerate(cases):
            files.append(folder / f"{number:03} {re.sub('[^a-zA-Z0-9]+', ' ', name)[:60]}.mobileconfig")
            files[-1].write_bytes(content)
        return files

    def check_opens(self, cases):
        files = self.written(cases)
        for (name, content), file, refusal in zip(cases, files, self.judged(files)):
            with self.subTest(name):
                self.assertIsNone(refusal)
                self.assertEqual(self.imported(file), content)

    def check_refused(self, cases, pattern):
        files = self.written(cases)
        for (name, _), file, refusal in zip(cases, files, self.judged(files)):
            with self.subTest(name):
                self.assertRegex(refusal or "", pattern)
                self.assertRegex(self.imported(file), pattern)

    def test_every_spelling_of_xml_opens(self):
        other = APPLE.replace("http://www.apple.com/DTDs", "https://example.org/dtd").replace("Apple", "Example")
        wide = text(declaration='<?xml version="1.0" encoding="UTF-16"?>')
        latin = text(declaration="<?xml version='1.0' encoding='ISO-8859-1'?>")
        self.check_opens([
            ("as plistlib writes it", plain()),
            ("no payloads", text().encode()),
            ("empty list", text("<array></array>").encode()),
            ("no DOCTYPE", text(doctype="").encode()),
            ("a bare DOCTYPE", text(doctype="<!DOCTYPE plist>").encode()),
            ("a system DOCTYPE", text(doctype='<!DOCTYPE plist SYSTEM "file://localhost/System/DTDs/PropertyList.dtd">').encode()),
            ("another public DOCTYPE", text(doctype=other).encode()),
            ("no declaration", text(declaration="").lstrip().encode()),
            ("standalone", text(declaration='<?xml version="1.0" encoding="utf-8" standalone="no"?>').encode()),
            ("comments", text("<!-- a --><array><!-- - & < --></array><!-- b -->", end="<!-- c -->\n").encode()),
            ("a processing instruction", text(doctype="<?hint a?>").encode()),
            ("CR LF", text().replace("\n", "\r\n").encode()),
            ("CR", text().replace("\n", "\r").encode()),
            ("all kinds of line ends", text().replace("\n\t", "\r\n\t").replace("</string>\n", "</string>\r").encode()),
            ("no line end at the end", text(end="").encode()),
            ("blank lines at the end", text(end="\n\n \t\n").encode()),
            ("one line", text(doctype="").replace("\n", "").replace("\t", "").encode()),
            ("byte order mark", text().encode("utf-8-sig")),
            ("UTF-16 LE", b"\xff\xfe" + wide.encode("utf-16-le")),
            ("UTF-16 BE", b"\xfe\xff" + wide.encode("utf-16-be")),
            ("UTF-16 LE without mark", wide.encode("utf-16-le")),
            ("UTF-16 BE without mark", wide.encode("utf-16-be")),
            ("Latin-1", latin.encode("latin-1")),
            ("Windows-1252", latin.replace("ISO-8859-1", "windows-1252").replace("blau", "“blau”").encode("cp1252")),
            ("one payload that is encrypted", text(more="<key>EncryptedPayloadContent</key><data>MIAA</data>").encode()),
        ])

    def test_every_spelling_of_values_opens(self):
        names = ["<string><![CDATA[a < b & c]]></string>", "<string>&#x41;&#65;&lt;&gt;&amp;&quot;&apos;&#x1F33F;</string>",
                 "<string>a<!-- in between -->b</string>", "<string/>", "<string>  </string>", "<string>&#xD;&#10;</string>",
                 "<integer>0x1F</integer>", "<integer>-0X7f</integer>", "<integer>+5</integer>", "<integer> 7\n</integer>",
                 "<integer>-9223372036854775808</integer>", "<integer>18446744073709551615</integer>",
                 "<integer>340282366920938463463374607431768211456</integer>", "<real>nan</real>", "<real>-inf</real>",
                 "<real>1e300</real>", "<real>-.5</real>", "<real>12</real>",
                 "<date>0001-01-01T00:00:00Z</date>", "<date>9999-12-31T23:59:59Z</date>",
                 "<data>\n\t\tTWFu\n\t\tTWE=\n\t</data>", "<data/>", "<data>T W\tF\ru</data>", "<true></true>", "<false/>",
                 "<dict/>", "<array><array><array/></array></array>", "<true/><key>Odd</key><false/>",
                 "<true/><key>Ödd &amp; 🌿</key><true/>", "<true/><key/><true/>", "<true  /><key >Odd2</key ><true\n/>",
                 "<array>" * 60 + "</array>" * 60]
        self.check_opens([(name, with_value(name)) for name in names])

    def test_every_form_opens(self):
        xml, binary = plain(), plain(plistlib.FMT_BINARY)
        self.check_opens([
            ("binary", binary),
            ("signed", self.cms(xml)),
            ("signed in pieces", self.cms(plain(), "-nodetach", "-stream")),
            ("signed with an indefinite length", self.cms(plain(), "-nodetach", "-indef")),
            ("signed with SHA-1", self.cms(plain(), "-nodetach", "-md", "sha1")),
            ("signed with SHA-512", self.cms(plain(), "-nodetach", "-md", "sha512")),
            ("signed by key", self.cms(plain(), "-nodetach", "-keyid")),
            ("signed without attributes", self.cms(plain(), "-nodetach", "-noattr")),
            ("signed binary", self.cms(plain(plistlib.FMT_BINARY))),
            ("signed UTF-16", self.cms(text(declaration="").lstrip().encode("utf-16"))),
            ("signed, with a line end behind", self.cms(plain()) + b"\r\n"),
            ("signed as text", self.cms(plain(), "-nodetach", form="PEM")),
            ("signed as text, as PKCS7", self.cms(plain(), "-nodetach", form="PEM").replace(b" CMS-", b" PKCS7-")),
            ("as large as it may be", text(more=f"<key>Odd</key><string>{'x' * 5_000_000}</string>").encode()),
        ])

    def test_what_is_no_profile_is_refused_with_its_place(self):
        subset = '<!DOCTYPE plist [<!ENTITY a "b">]>'
        external = '<!DOCTYPE plist [<!ENTITY a SYSTEM "file:///etc/passwd">]>'
        bad = ["<integer/>", "<integer>five</integer>", "<integer>1.5</integer>", "<integer>0x</integer>", "<real>x</real>",
               "<date>today</date>", "<date>2024-02-30T00:00:00Z</date>", "<date>2024-01-01T00:00:00+01:00</date>", "<date/>",
               "<data>A</data>", "<data>ä</data>", "<true>yes</true>", "<string>&nbsp;</string>", "<string>a & b</string>",
               "<string>a < b</string>", "<string>\x01</string>", "<string>&#0;</string>", "<string>\ufffe</string>",
               "<string a='b'>c</string>", "<String>a</String>", "<date>", "", "<key>Odd</key>", "<dict><true/></dict>",
               "<array><key>a</key></array>", "<array>" * 70 + "</array>" * 70]
        cases = [(value, with_value(value)) for value in bad]
        cases += [
            ("white space at the beginning", b"\n" + plain()),
            ("text at the beginning", b"x" + plain()),
            ("text at the end", plain() + b"x"),
            ("twice", plain() + plain()),
            ("NUL at the end", plain() + b"\0"),
            ("NUL inside", plain().replace(b"geheim", b"ge\0heim")),
            ("a damaged declaration", text(declaration='<?xml version="1.0" encodin="UTF-8"?>').encode()),
            ("entities of its own", text(doctype=subset).encode()),
            ("entities of elsewhere", text(doctype=external).encode()),
            ("an HTML page", b"<!DOCTYPE html>\n<html><head><title>404 Not Found</title></head><body>&copy;</body></html>"),
            ("an XML of something else", b'<?xml version="1.0"?><rss version="2.0"/>'),
            ("JSON", b'{"PayloadType": "Configuration"}'),
            ("an old-style list", b"{ PayloadType = Configuration; }"),
            ("a list on top", b"<plist><string>a</string><string>b</string></plist>"),
            ("declares another encoding", text(declaration='<?xml version="1.0" encoding="UTF-16"?>').encode()),
            ("not UTF-8", text().encode("latin-1")),
            ("half a character", text().encode("utf-16")[:-1]),
            ("signed as text, cut off", self.cms(plain(), "-nodetach", form="PEM")[:-40]),
            ("signed as mail", self.cms(plain(), "-nodetach", form="SMIME")),
            ("a certificate", self.certificate.read_bytes()),
            ("signed, but no profile", self.cms(b"hello")),
            ("zip", self.zipped()),
            ("gzip", gzip.compress(plain())),
        ]
        self.check_refused(cases, PLACE)

    def zipped(self):
        out = io.BytesIO()
        with zipfile.ZipFile(out, "w") as archive:
            archive.writestr("a.mobileconfig", plain())
        return out.getvalue()

    def test_what_has_no_text_is_refused_in_words(self):
        signed = self.cms(plain())
        changed = signed.replace(b"geheim", b"geheiM")
        self.assertNotEqual(signed, changed)
        enveloped = espalier.run("openssl", "cms", "-encrypt", "-binary", "-outform", "DER", self.certificate, input=plain())
        self.check_refused([
            ("a detached signature", self.cms(plain(), "-outform", "DER")),
            ("a certificate", base64.b64decode("".join(self.certificate.read_text().splitlines()[1:-1]))),
            ("enveloped", enveloped),
            ("half a signature", signed[:len(signed) // 2]),
            ("signed twice", self.cms(signed)),
            ("half a binary list", plain(plistlib.FMT_BINARY)[:-40]),
            ("UTF-32", text().encode("utf-32")),
        ], TEXTLESS)
        (file,) = self.written([("empty", b"")])
        self.assertRegex(self.judged([file])[0], "is empty$")
        self.assertIsInstance(self.imported(file), str)
        for name, content in [
                ("changed", changed), ("signer not inside", self.cms(plain(), "-nodetach", "-nocerts")),
                ("signed with PSS", self.cms(plain(), "-nodetach", "-keyopt", "rsa_padding_mode:pss"))]:
            (file,) = self.written([(name, content)])
            with self.subTest(name):
                self.assertIsNone(self.judged([file])[0])  # it can be read and mended
                self.assertIn("the signature ", self.imported(file))

    def test_what_devices_would_refuse_is_not_imported(self):
        twice = "<key>PayloadIdentifier</key><string>test.odd.twice</string>"
        for name, content in [
                ("content is a dictionary", text("<dict/>")), ("content is data", text("<data>MIAA</data>")),
                ("a payload that is a text", text("<array><string>a</string></array>")),
                ("a payload without keys", text("<array><dict/></array>")), ("two identifiers", text(more=twice)),
                ("two contents", text(more="<key>PayloadContent</key><array/>"))]:
            with self.subTest(name):
                (file,) = self.written([(name, content.encode())])
                self.assertIsNone(self.judged([file])[0])
                self.assertRegex(self.imported(file), PLACE)

    def test_broken_files_end_nothing(self):
        chance = random.Random(20240229)
        whole = [("XML", plain()), ("binary", plain(plistlib.FMT_BINARY)), ("signed", self.cms(plain())),
                 ("in pieces", self.cms(plain(), "-nodetach", "-stream")), ("UTF-16", plain().decode().encode("utf-16")),
                 ("spelled", with_value("<string><![CDATA[a]]>&#x41;</string><!-- c --><key>D</key><data> TWFu </data>"))]
        cases = []
        for name, content in whole:
            cases += [(f"{name} cut", content[:chance.randrange(len(content))]) for _ in range(15)]
            for _ in range(25):
                broken = bytearray(content)
                for _ in range(chance.choice((1, 1, 2, 5, 50))):
                    at, length = chance.randrange(len(broken)), chance.choice((1, 1, 2, 8, 100))
                    change = chance.randrange(4)
                    if change == 0:
                        broken[at] = chance.choice((0, 0x26, 0x3C, 0x3E, 0x2F, 0x80, 0xFF, chance.randrange(256)))
                    elif change == 1 and len(broken) > 200:
                        del broken[at:at + length]
                    elif change == 2:
                        broken[at:at] = broken[chance.randrange(len(broken)):][:length]
                    else:
                        broken[at:at + length] = chance.randbytes(length)
                cases.append((f"{name} broken", bytes(broken)))
        files = self.written(cases)
        for (name, content), file, refusal in zip(cases, files, self.judged(files)):
            with self.subTest(file.name):
                result = self.imported(file)
                if refusal is not None:
                    self.assertTrue(PLACE.search(refusal) or TEXTLESS.search(refusal), refusal)
                    self.assertIsInstance(result, str)
                elif isinstance(result, bytes):
                    self.assertEqual(result, content)
                else:
                    self.assertTrue(result)
        self.assertTrue(self.server.process.running())
        self.server.ctl_json("profile", "list")


if __name__ == "__main__":
    unittest.main()

"""What the shell answers about what was made: a sentence for people, the number for scripts."""
import os
import pty
import re
import subprocess
import tempfile
import unittest
from pathlib import Path

import espalier


class ShellAnswers(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory(prefix="espalier-")
        self.addCleanup(folder.cleanup)
        self.folder = Path(folder.name)
        self.server = espalier.Server(self.folder)
        self.server.init()

    def run_it(self, *arguments, expect=0, **streams):
        done = subprocess.run([str(one) for one in [espalier.BIN / "espalierctl", "--data", self.server.data, *arguments]],
                              text=True, env=self.server.env, timeout=espalier.PATIENCE,
                              **(streams or {"capture_output": True}))
        self.assertEqual(done.returncode, expect, done.stderr)
        return done

    def on_a_terminal(self, *arguments):
        ours, theirs = pty.openpty()
        self.addCleanup(os.close, ours)
        self.run_it(*arguments, stdout=theirs, stderr=subprocess.PIPE)
        os.close(theirs)
        return os.read(ours, 1000).decode().strip()

    def test_a_terminal_reads_what_was_made_and_a_script_its_number(self):
        file = self.folder / "wifi.mobileconfig"
        file.write_bytes(espalier.mobileconfig("test.wifi", name="Wi-Fi"))
        for words, told in ((["group", "create", "Pilot"], r"The group “Pilot” \(\d+\) is created\."),
                            (["compliance", "policy", "add", "Seen", "--group", "All devices", "--rule", "passcode"],
                             r"The policy “Seen” \(\d+\) is added\."),
                            (["profile", "import", file], r"The profile “Wi-Fi” \(\d+\) is in the library now\."),
                            (["profile", "duplicate", "1"], r"The copy “[^”]+” \(\d+\) is in the library now\.")):
            with self.subTest(words):
                self.assertRegex(self.on_a_terminal(*words), f"^{told}$")
                again = [re.sub("^(Pilot|Seen)$", r"\1 2", str(word)) for word in words]
                made = self.run_it(*again)
                self.assertRegex(made.stdout, r"^\d+\n$")
                self.assertTrue(made.stderr.strip().endswith("."), made.stderr)
        self.assertIn("has this content already", self.run_it("profile", "import", file).stderr)
        self.assertEqual(set(self.server.ctl_json("group", "create", "Third")), {"id"})
        made = self.run_it("--json", "group", "create", "Fourth")
        self.assertEqual(made.stderr, "")

    def test_a_kind_of_entry_that_does_not_exist_is_a_mistake_that_names_what_there_is(self):
        for verb in (["list"], ["export", "-o", self.folder / "log"]):
            for kind, named in (("nope.", "operator."), ("nope", "operator."), ("operator.nope", "operator.added"),
                                ("operator", "operator.")):
                said = self.run_it("audit", *verb, "--kind", kind, expect=2).stderr
                self.assertIn("--kind", said)
                self.assertIn(named, said)
        self.assertFalse((self.folder / "log").exists())
        for kind in ("vault.", "vault.revealed", "server.initialised"):
            self.run_it("audit", "list", "--kind", kind)

    def test_every_kind_that_the_server_writes_is_known(self):
        """Read off the server's sources, so that a new one is noticed here."""
        dotted = re.compile(r'"([a-z_]+\.[a-z_]+)"')
        written_elsewhere = re.compile(r"(\b(add|reading)\(|\.set\([^,]+,|==|!=|\+)\s*((QStringLiteral|QLatin1String)\()?$")
        others = {"catalogue.json", "espalier.mdm", "owner.name", "owner.email", "profile.name", "profile.description",
                  "profile.someone"}
        kinds = set()
        for file in (Path(__file__).parents[2] / "src").rglob("*.cpp"):
            text = file.read_text()
            if "audit::append" in text:
                kinds.update(found.group(1) for found in dotted.finditer(text)
                             if not written_elsewhere.search(text[max(0, found.start() - 100):found.start()]))
        kinds -= others
        self.assertGreater(len(kinds), 100)
        known = set()
        for noun in {kind.split(".")[0] for kind in kinds}:
            said = self.run_it("audit", "list", "--kind", f"{noun}.nope", expect=2).stderr
            known.update(re.findall(r"[a-z_]+\.[a-z_]+", said.split("one of")[1]))
        self.assertEqual(kinds - known, set())

    def test_where_nothing_certain_is_to_be_typed_confirm_alone_says_that_it_is_meant(self):
        said = self.run_it("vault", "recovery-code", expect=1).stderr
        self.assertIn("--confirm says that it is meant", said)


if __name__ == "__main__":
    unittest.main()

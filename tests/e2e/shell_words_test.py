"""What the shell says: mistakes in usage, what was done, what was left out."""
import os
import pty
import re
import subprocess
import tempfile
import unittest
from pathlib import Path

import espalier


class ShellWords(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory(prefix="espalier-")
        self.addCleanup(folder.cleanup)
        self.folder = Path(folder.name)
        (self.folder / "office").mkdir()
        self.server = espalier.Server(self.folder / "office")
        self.server.init()

    def said(self, *arguments, expect, program="espalierctl", env=None):
        options = ["--data", self.server.data] if program == "espalierctl" else []
        done = subprocess.run([str(one) for one in [espalier.BIN / program, *options, *arguments]], text=True,
                              capture_output=True, env=env or self.server.env, timeout=espalier.PATIENCE)
        self.assertEqual(done.returncode, expect, done.stderr)
        return done

    def test_an_option_that_does_not_fit_is_a_mistake_in_usage_and_is_named(self):
        for option, value, allowed in (("--platforms", "toaster", "appletv"), ("--approval", "maybe", "before or after"),
                                       ("--language", "tlh", "en, de, fr or ar"), ("--expires", "0d", "366d"),
                                       ("--expires", "soon", "7d"), ("--uses", "-1", "whole number")):
            with self.subTest(f"{option} {value}"):
                err = self.said("link", "create", "--name", "X", option, value, expect=2).stderr
                self.assertIn(option, err)
                self.assertIn(allowed, err)
                self.assertNotIn("expires_ms", err)
        self.assertIn("--name", self.said("link", "create", "--name", "", expect=2).stderr)
        self.assertIn("--name", self.said("link", "create", "--name", "12", expect=2).stderr)

    def test_every_command_answers_help(self):
        commands = [line.strip() for line in self.said("--help", expect=0).stdout.splitlines() if re.match(r"  [a-z]", line)]
        self.assertGreater(len(commands), 60)
        for words in {re.match(r"[a-z]+(-[a-z]+)*( [a-z]+(-[a-z]+)*)*", line).group() for line in commands}:
            with self.subTest(words):
                self.assertIn(words, self.said(*words.split(), "--help", expect=0).stdout)
        self.assertIn("any number", self.said("link", "create", "--help", expect=0).stdout)
        for words in ("enroll", "run", "show", "reenroll", "leave"):
            with self.subTest(f"espalier-device {words}"):
                said = self.said(words, "--help", program="espalier-device", expect=0)
                self.assertIn(f"espalier-device {words}", said.stdout)
        self.assertEqual(self.said("dance", program="espalier-device", expect=2).stdout, "")

    def test_a_mistake_names_what_there_is(self):
        for words, named in ((["command", "list", "--state", "foo"], "acknowledged"),
                             (["device", "list", "--columns", "nope"], "query check"),
                             (["device", "list", "--sort", "-nope"], "query check"),
                             (["device", "list", "--query", "os <"], "at character"),
                             (["vault", "reveal", "1"], "--reason"),
                             (["audit", "list", "--result", "foo"], "refused"),
                             (["operator", "add", "Ben", "--role", "boss"], "helpdesk"),
                             (["operator", "role", "Ben", "boss"], "helpdesk"),
                             (["compliance", "report", "-o", "c.pdf"], ".html"),
                             (["compliance", "report"], "-o FILE is missing"),
                             (["profile", "preview", "1"], "--device"),
                             (["profile", "new", "--template", "passcod", "-o", "x"], "profile new --list"),
                             ([""], "the command is empty")):
            with self.subTest(words):
                self.assertIn(named, self.said(*words, expect=2).stderr)
        for words in (["approval", "accept", "2"], ["link", "edit", "99", "--note", "x"], ["command", "show", "NOPE"],
                      ["profile", "show", "nope"], ["device", "show", "nope"], ["group", "show", "nope"]):
            with self.subTest(words):
                said = self.said(*words, expect=1).stderr
                self.assertIn(f"there is no {words[0]} “{words[2]}”", said)
                self.assertIn(f"“{words[0]} list”", said)

    def test_a_file_in_place_of_the_data_folder_is_said_to_be_one(self):
        file = self.folder / "file"
        file.write_text("x")
        said = subprocess.run([str(espalier.BIN / "espalierctl"), "--data", str(file), "status"], text=True,
                              capture_output=True, env=self.server.env, timeout=espalier.PATIENCE)
        self.assertEqual(said.returncode, 2)
        self.assertIn("is a file", said.stderr)

    def test_nothing_is_told_in_words_on_a_terminal_alone(self):
        self.assertEqual(self.said("device", "list", expect=0).stdout.split()[0], "ID")
        ours, theirs = pty.openpty()
        self.addCleanup(os.close, ours)
        done = subprocess.run([str(espalier.BIN / "espalierctl"), "--data", str(self.server.data), "device", "list"],
                              stdout=theirs, env=self.server.env, timeout=espalier.PATIENCE)
        os.close(theirs)
        self.assertEqual((done.returncode, os.read(ours, 100).decode().strip()), (0, "none"))

    def test_the_missing_push_certificate_is_a_line_of_the_status(self):
        self.assertIn("push_certificate: none", self.said("status", expect=0).stdout)
        self.assertIsNone(self.server.ctl_json("status")["push_certificate"])

    def test_files_that_are_refused_are_named(self):
        wrong, folder = self.folder / "wrong.mobileconfig", self.folder / "folder"
        wrong.write_text("-----BEGIN CERTIFICATE-----\nno\n")
        folder.mkdir()
        self.assertIn(str(wrong), self.said("profile", "import", wrong, expect=1).stderr)
        payload = {"PayloadType": "com.apple.webClip.managed", "PayloadVersion": 1, "PayloadIdentifier": "x",
                   "PayloadUUID": "1"}
        for name, payloads in [("crowded", [payload] * 1001), ("mdm", [{**payload, "PayloadType": "com.apple.mdm"}])]:
            file = self.folder / f"{name}.mobileconfig"
            file.write_bytes(espalier.mobileconfig(f"test.{name}", payloads))
            (said,) = [line for line in self.said("profile", "import", file, expect=1).stderr.splitlines()
                       if line.startswith("espalierctl: ") and ": line " in line]
            self.assertIn(str(file), said)
        made = self.folder / "made.mobileconfig"
        new = ["profile", "new", "--template", "passcode", "-o"]
        self.said(*new, made, expect=0)
        first = made.read_bytes()
        self.assertIn("--force", self.said(*new, made, expect=1).stderr)
        self.assertEqual(made.read_bytes(), first)
        self.said(*new, made, "--force", expect=0)
        self.assertNotEqual(made.read_bytes(), first)
        self.assertIn("is a folder", self.said(*new, folder, expect=1).stderr)
        for pair in ((made, wrong), (wrong, made), (made, self.folder / "none"), (self.folder / "none", made)):
            self.said("profile", "diff", *pair, expect=1)
        number = self.server.ctl("profile", "import", made)
        signer = ["profile", "export", number, "-o", self.folder / "signed", "--signer", wrong]
        said = self.said(*signer, expect=1).stderr
        self.assertIn(f"{wrong} is no PKCS #12 file", said)
        self.assertNotIn("error:", said)

    def test_help_is_a_word_as_well(self):
        self.assertIn("usage:", self.said("help", expect=0).stdout)
        self.assertIn("usage:", self.said("-h", expect=0).stdout)
        self.assertIn("espalierctl group list\n", self.said("group", "-h", expect=0).stdout)
        self.assertEqual(self.said("help", "link", "create", expect=0).stdout,
                         self.said("link", "create", "--help", expect=0).stdout)
        self.assertIn("group explain", self.said("help", "group", expect=0).stdout)

    def test_a_wrong_word_gets_the_commands_of_its_noun(self):
        err = self.said("group", "explode", expect=2).stderr
        self.assertIn("group explain", err)
        self.assertIn("“group explode”", err)
        self.assertNotIn("link create", err)
        self.assertIn("--help", self.said("dance", expect=2).stderr)

    def test_settings_that_nobody_set_are_shown_with_what_holds(self):
        said = self.said("setting", "list", expect=0).stdout
        self.assertIn("inventory_hours: 24 (default)", said)
        self.assertIn("alert_webhook: none (default)", said)
        self.server.ctl("setting", "set", "inventory_hours", "12")
        self.assertIn("inventory_hours: 12\n", self.said("setting", "list", expect=0).stdout)
        every = self.server.ctl_json("setting", "list")
        self.assertEqual(every["alert_webhook"], {"value": "", "default": True})
        self.assertEqual(every["inventory_hours"], {"value": "12", "default": False})
        self.assertEqual(every["command_undo_seconds"], {"value": "30", "default": True})
        self.assertEqual(self.server.ctl("setting", "get", "command_undo_seconds"), "30")
        self.assertEqual(self.server.ctl_json("setting", "get", "inventory_hours")["default"], False)
        self.assertIn("“setting list”", self.said("setting", "get", "nope", expect=1).stderr)
        # A negative number is a value, and no option.
        self.assertIn("from 1 to 720", self.said("setting", "set", "inventory_hours", "-4", expect=1).stderr)

    def test_the_log_tells_in_words(self):
        number = self.server.ctl("group", "create", "Lab")
        self.server.ctl("setting", "set", "second_approver", "off")
        self.server.ctl("setting", "set", "inventory_hours", "12")
        said = self.said("audit", "list", expect=0).stdout
        self.assertRegex(said, rf"group created.*group Lab \({number}\)")
        self.assertRegex(said, r"setting changed: .*12 +setting inventory_hours")
        self.assertRegex(self.said("group", "delete", number, expect=0).stdout, rf"“Lab” \({number}\) is deleted")

    def test_names_are_said_as_they_are_written(self):
        number = self.server.ctl("group", "create", "50 %1, %2")
        self.assertIn(f"“50 %1, %2” ({number})", self.said("group", "delete", number, expect=0).stdout)

    def test_what_others_wrote_commands_no_terminal(self):
        clear_screen = "\x9b2J"
        self.server.ctl("setting", "set", "organization", f"Office{clear_screen}")
        said = self.said("event", "list", expect=0).stdout
        self.assertIn("Office", said)
        self.assertNotIn(clear_screen[0], said)
        refused = self.said("device", "show", f"none{clear_screen}", expect=1).stderr
        self.assertIn("none", refused)
        self.assertNotIn(clear_screen[0], refused)

    def test_what_was_done_is_said(self):
        self.assertIn("is now 1", self.said("setting", "set", "sign_message", "yes", expect=0).stdout)
        self.assertEqual(self.server.ctl("setting", "get", "sign_message"), "1")
        self.assertIn("is now 0", self.said("setting", "set", "sign_message", "OFF", expect=0).stdout)
        self.said("group", "create", "Lab", expect=0)
        self.assertIn("deleted", self.said("group", "delete", "Lab", expect=0).stdout)
        self.assertEqual(self.server.ctl_json("setting", "set", "sign_message", "on"), {})

    def test_a_table_is_as_wide_as_the_terminal_and_keeps_states_whole(self):
        name = "A group with quite a long name, for people who write whole sentences"
        self.server.ctl("group", "create", name)
        narrow = self.said("group", "list", expect=0, env=self.server.env | {"COLUMNS": "40"}).stdout
        self.assertLessEqual(max(len(line) for line in narrow.splitlines()), 40)
        self.assertIn("…", narrow)
        self.assertIn(name, self.said("group", "list", expect=0).stdout)

    def test_a_unit_that_was_left_behind_goes_without_systemd(self):
        home = self.folder / "home"
        unit = home / "systemd/user/espalierd.service"
        wants = unit.parent / "default.target.wants"
        wants.mkdir(parents=True)
        unit.write_text("[Unit]\nX-Espalier-Data=/somewhere\n")
        (wants / unit.name).symlink_to(unit)
        env = self.server.env | {"PATH": str(self.folder), "XDG_CONFIG_HOME": str(home)}
        refused = self.said("service", "start", expect=1, env=env).stderr
        self.assertIn("systemd", refused)
        self.assertIn("could not be asked", self.said("service", "remove", expect=0, env=env).stderr)
        self.assertFalse(unit.exists() or os.path.lexists(wants / unit.name))
        self.assertIn("no service", self.said("service", "remove", expect=1, env=env).stderr)


if __name__ == "__main__":
    unittest.main()

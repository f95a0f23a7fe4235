"""What the programs take on their command lines, and how they tell a script that they are ready or can't be."""
import subprocess

import espalier


class Programs(espalier.unittest.TestCase):
    def setUp(self):
        self.folder = espalier.Path(espalier.tempfile.mkdtemp(prefix="espalier-"))
        self.addCleanup(espalier.shutil.rmtree, self.folder, ignore_errors=True)
        self.server = espalier.Server(self.folder)
        self.ready = self.folder / "ready"

    def said(self, program, *arguments, expect, env=None):
        """What a program that must not go on wrote to standard output and standard error."""
        env = {**espalier.os.environ, "QT_QPA_PLATFORM": "offscreen", **(self.server.env if env is None else env)}
        done = subprocess.run([str(one) for one in [espalier.BIN / program, *arguments]], text=True, env=env,
                              capture_output=True, stdin=subprocess.DEVNULL, timeout=espalier.PATIENCE)
        self.assertEqual(done.returncode, expect, done.stderr)
        return done.stdout + done.stderr

    def test_practice_takes_a_number_of_devices(self):
        for program in ("espalierd", "espalier"):
            for devices in ("many", "0", "-1", "2.5", "10001"):
                with self.subTest(f"{program} --practice {devices}"):
                    said = self.said(program, "--data", self.folder / "p", "--practice", devices, expect=2)
                    self.assertIn("--practice", said)
                    self.assertIn(devices, said)
        self.assertIn("--practice", self.said("espalierd", "--data", self.folder / "p", "--summary", expect=2))
        self.assertFalse((self.folder / "p").exists())

    def test_a_practice_folder_with_more_devices_is_summed_up_whole(self):
        for devices in (3, 2):
            said = self.said("espalierd", "--data", self.folder / "p", "--practice", devices, "--summary", expect=0)
            self.assertIn("3 enrolled, profile installed on 3, inventory of 3, 3 answered a command, 0 failed", said)

    def test_practice_brings_its_own_folder(self):
        env = {"XDG_DATA_HOME": str(self.folder / "home"), "ESPALIER_DATA": ""}
        self.said("espalierd", "--practice", 1, "--summary", expect=0, env=env)
        self.assertTrue((self.folder / "home" / "espalier-practice").is_dir())
        self.assertIn("--data", self.said("espalierd", expect=2, env=env))  # devices of somebody want a folder of theirs

    def test_an_address_that_is_none_is_told_with_its_option(self):
        for option in ("--listen", "--apns"):
            self.assertIn(option, self.said("espalierd", "--data", self.folder, option, "here", expect=2))

    def test_every_program_tells_its_version_and_its_options(self):
        for program in ("espalier", "espalierd", "espalierctl", "espalier-device"):
            self.assertRegex(self.said(program, "--version", expect=0), rf"^{program} \d+\.\d+")
        for program in ("espalier", "espalierd"):
            self.assertIn("--practice N", self.said(program, "--help", expect=0))
        self.assertIn("--screenshots DIR", self.said("espalier", "--help", expect=0))

    def test_the_first_command_is_understood_from_anywhere(self):
        installer = espalier.Path(__file__).resolve().parents[2] / "installer"

        def said(*options):
            return subprocess.run(["./run.sh", *options], cwd=installer, capture_output=True, text=True,
                                  timeout=espalier.PATIENCE)
        self.assertIn("--screenshots DIR", said("--help").stdout)
        for options in (["--devices"], ["--devices", "0"], ["--devices", "many"], ["--screenshots"], ["--window"],
                        ["--headless", "--screenshots", "pictures"]):
            with self.subTest(" ".join(options)):
                done = said(*options)
                self.assertEqual(done.returncode, 2)
                self.assertIn(options[0], done.stderr)

    def test_the_shell_says_what_is_missing_instead_of_asking_nobody(self):
        self.server.init()
        ctl = ["espalierctl", "--data", self.server.data]
        said = self.said(*ctl, "backup", "create", "-o", self.folder / "backup", expect=1)
        self.assertIn("--backup-passphrase-file", said)
        self.assertIn("terminal", said)
        empty = self.folder / "empty.mobileconfig"
        empty.touch()
        self.assertIn(f"{empty} is empty", self.said(*ctl, "profile", "import", empty, expect=1))

    def test_the_window_tells_that_it_serves_as_the_daemon_does(self):
        self.server.init()
        window = espalier.Process([espalier.BIN / "espalier", "--data", self.server.data, "--listen", "127.0.0.1:0",
                                   "--ready-file", self.ready], self.folder / "window.log",
                                  {**self.server.env, "QT_QPA_PLATFORM": "offscreen"})
        self.addCleanup(lambda: window.running() and window.kill())
        espalier.eventually(self.ready.exists, "the ready file is written")
        self.assertRegex(self.ready.read_text(), r"^listening https://127\.0\.0\.1:\d+\n$")
        espalier.eventually(lambda: self.ready.read_text() in window.text(), "and the same line")
        window.stop()

    def test_a_window_that_can_not_tell_it_ends_in_order(self):
        self.server.init()
        nowhere = self.folder / "no-folder" / "ready"
        said = self.said("espalier", "--data", self.server.data, "--listen", "127.0.0.1:0", "--ready-file", nowhere,
                         "--screenshots", self.folder / "pictures", expect=1)
        self.assertIn(f"{nowhere} can't be written", said)

    def test_nobody_takes_the_address_of_an_earlier_run(self):
        self.server.init()
        self.ready.write_text("listening https://127.0.0.1:1\n")
        broken = self.folder / "no-certificate"
        self.said("espalierd", "--data", self.server.data, "--listen", "127.0.0.1:0", "--tls-cert", broken, "--tls-key",
                  broken, "--ready-file", self.ready, expect=1)
        self.assertFalse(self.ready.exists())

    def test_pictures_end_where_somebody_would_have_to_answer(self):
        pictures = self.folder / "pictures"
        self.assertIn("not set up", self.said("espalier", "--data", self.folder / "empty", "--screenshots", pictures,
                                              expect=1))
        self.server.init()
        locked = self.said("espalier", "--data", self.server.data, "--screenshots", pictures, expect=1, env={})
        self.assertIn("--passphrase-file", locked)
        a_file = self.folder / "a-file"
        a_file.write_text("")
        self.said("espalier", "--data", a_file, "--screenshots", pictures, expect=1)

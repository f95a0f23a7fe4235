"""People who share an Espalier: every way in asks who it is, a second person stops an erase until they say yes, and the
vault opens for whoever is entitled and nobody else."""
import json
import os

import espalier

SECRETS = {"Anna": "Anna has a long secret", "Ben": "Ben has another secret", "Cleo": "Cleo has a third secret"}


class Operators(espalier.LabCase):
    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.files = {}
        for name, secret in SECRETS.items():
            cls.files[name] = cls.folder / f"{name}.passphrase"
            cls.files[name].write_text(secret + "\n")
            cls.files[name].chmod(0o600)
        cls.server.ctl("setting", "set", "command_undo_seconds", "0")
        cls.mac = cls.enroll(cls, "--count", "1", "--platform", "mac")[0]
        cls.code = cls.server.ctl_json("operator", "add", "Anna", "--new-passphrase-file",
                                       cls.files["Anna"])["recovery_code"]
        cls.by(cls, "Anna", "operator", "add", "Ben", "--role", "approver", "--new-passphrase-file", cls.files["Ben"])
        cls.by(cls, "Anna", "operator", "add", "Cleo", "--role", "helpdesk", "--new-passphrase-file", cls.files["Cleo"])

    def by(self, name, *arguments, expect=0):
        return self.server.ctl("--operator", name, "--operator-passphrase-file", self.files[name], *arguments,
                               expect=expect)

    def refused(self, kind, *arguments):
        with self.assertRaises(espalier.Failed) as caught:
            self.server.ctl(*arguments)
        self.assertIn("exit 1", str(caught.exception))
        self.assertIn(f"[{kind}]", str(caught.exception))

    def refused_to(self, name, kind, *arguments):
        self.refused(kind, "--operator", name, "--operator-passphrase-file", self.files[name], *arguments)

    def test_nobody_gets_in_without_saying_who(self):
        self.refused("log-in", "device", "list")
        self.refused("wrong-passphrase", "--operator", "Anna", "--operator-passphrase-file", self.files["Ben"],
                     "device", "list")
        self.assertEqual(self.by("Cleo", "operator", "whoami"), "Cleo (helpdesk)")
        self.assertIn("1", self.by("Cleo", "device", "list"))
        names = [row["name"] for row in json.loads(self.by("Anna", "--json", "operator", "list"))]
        self.assertEqual(names, ["Anna", "Ben", "Cleo"])

    def test_the_environment_says_who_as_well(self):
        env = {**self.server.env, "ESPALIER_OPERATOR": "Ben",
               "ESPALIER_OPERATOR_PASSPHRASE_FILE": str(self.files["Ben"])}
        out = espalier.run(espalier.BIN / "espalierctl", "--data", self.server.data, "operator", "whoami", env=env)
        self.assertEqual(out.decode().strip(), "Ben (approver)")

    def test_a_role_holds_and_the_log_tells_who(self):
        self.refused_to("Cleo", "not-permitted", "group", "create", "Lab")
        self.by("Anna", "group", "create", "Lab")
        events = json.loads(self.by("Anna", "--json", "audit", "list", "--by", "Anna", "--kind", "group."))
        self.assertEqual([event["kind"] for event in events], ["group.created"])
        refused = json.loads(self.by("Anna", "--json", "audit", "list", "--by", "cleo", "--kind", "operator.refused"))
        self.assertEqual(refused[0]["result"], "refused")
        evidence = self.folder / "log.jsonl"
        self.by("Anna", "audit", "export", "-o", evidence)
        lines = [json.loads(line) for line in evidence.read_text().splitlines()]
        self.assertTrue(lines[-1]["intact"])
        self.assertEqual(lines[-1]["head_hash"], lines[-2]["hash"])
        self.assertEqual([line["id"] for line in lines[:-1]], list(range(1, len(lines))))

    def test_whoever_is_added_needs_a_role(self):
        with self.assertRaises(espalier.Failed) as caught:
            self.by("Anna", "operator", "add", "Dora", "--new-passphrase-file", self.files["Ben"])
        self.assertIn("exit 2", str(caught.exception))
        self.assertIn("--role", str(caught.exception))

    def test_an_erase_waits_for_a_second_person(self):
        self.by("Anna", "setting", "set", "second_approver", "destructive")
        self.refused_to("Anna", "second-person", "setting", "set", "second_approver", "off")
        self.refused_to("Anna", "own-order", "setting", "set", "second_approver", "off", "--approver", "Anna",
                        "--approver-passphrase-file", self.files["Anna"])
        self.by("Anna", "setting", "set", "second_approver", "erase", "--approver", "Ben", "--approver-passphrase-file",
                self.files["Ben"])
        self.by("Anna", "setting", "set", "second_approver", "destructive")
        device = json.loads(self.by("Anna", "--json", "device", "list"))
        device = (device["rows"] if isinstance(device, dict) else device)[0]
        sent = json.loads(self.by("Anna", "--json", "command", "send", "DeviceLock", "--device", device["serial"],
                                  "--confirm", device["name"], "PIN=271828"))
        order = json.loads(self.by("Ben", "--json", "order", "list"))[0]
        self.assertEqual((order["uuid"], order["ordered_by"]), (sent["uuid"], "Anna"))
        self.refused_to("Anna", "own-order", "order", "approve", order["id"])
        self.refused_to("Cleo", "not-permitted", "order", "approve", order["id"])
        self.server.stop()
        self.server.start(self.devices)  # it waits through a restart
        self.assertEqual(json.loads(self.by("Ben", "--json", "command", "show", sent["uuid"]))["state"], "queued")
        self.by("Ben", "order", "approve", order["id"])
        espalier.eventually(lambda: json.loads(self.by("Ben", "--json", "command", "show", sent["uuid"]))["state"] in
                            ("acknowledged", "error"), "the device has answered")
        kinds = [step["kind"] for step in json.loads(self.by("Ben", "--json", "command", "show", sent["uuid"]))["history"]]
        self.assertEqual(kinds[:3], ["", "awaiting-approver", "approved"])
        self.assertIn("pushed", kinds)
        pin = [row for row in json.loads(self.by("Cleo", "--json", "vault", "list", device["serial"]))
               if row["command"] == sent["uuid"]][0]
        self.refused_to("Cleo", "not-entitled", "vault", "reveal", pin["id"], "--reason", "curious")
        seen = self.by("Anna", "vault", "reveal", pin["id"], "--reason", "locked out")
        self.assertRegex(seen, r"^PIN of .+ \(.+\): 271828$")
        kept = json.loads(self.by("Cleo", "--json", "device", "secrets", device["serial"]))
        self.assertIn((pin["id"], sent["uuid"]), [(row["id"], row["command"]) for row in kept],
                      "both lists call a secret by the same number")
        seen = json.loads(self.by("Anna", "--json", "vault", "list", device["serial"]))
        self.assertEqual([row["revealed"][0]["reason"] for row in seen if row["id"] == pin["id"]], ["locked out"])

    def test_the_folder_itself_asks_as_the_server_does(self):
        self.server.stop()
        try:
            self.refused("log-in", "device", "list")
            self.assertEqual(self.by("Cleo", "operator", "whoami"), "Cleo (helpdesk)")
        finally:
            self.server.start(self.devices)

    def test_the_recovery_code_brings_an_admin_back(self):
        code, fresh = self.folder / "code", self.folder / "fresh"
        self.refused_to("Anna", "not-confirmed", "vault", "recovery-code")
        made = json.loads(self.by("Anna", "--json", "vault", "recovery-code", "--confirm"))["recovery_code"]
        self.assertNotEqual(made, self.code)
        code.write_text(made)
        fresh.write_text(SECRETS["Anna"])
        for file in (code, fresh):
            os.chmod(file, 0o600)
        self.server.ctl("operator", "recover", "Anna", "--code-file", code, "--new-passphrase-file", fresh)
        self.assertEqual(self.by("Anna", "operator", "whoami"), "Anna (admin)")


if __name__ == "__main__":
    espalier.unittest.main()

"""Devices by query in the shell: lists and files, views, groups that a query fills, policies that are carried out."""
import csv
import io
import unittest

import espalier


class Browsing(espalier.LabCase):
    def known(self, *options):
        udid = self.enroll_one(*options)
        espalier.eventually(lambda: self.server.device(udid)["inventory_at"], "the first inventory is in")
        return udid

    def test_a_query_lists_and_exports(self):
        udid = self.known("--platform", "iphone")
        self.server.ctl("device", "set", udid, "owner.name==1+1, \"Ada\"")
        query = f"platform = iPhone and os >= 1.0 and udid = {udid} and last-seen < 1d"
        rows = self.server.ctl_json("device", "list", "--query", query)
        self.assertEqual([row["udid"] for row in rows], [udid])
        self.assertEqual(self.server.ctl_json("device", "list", "--query", f"not ({query}) and udid = {udid}"), [])
        text = self.server.ctl("device", "list", "--query", query, "--columns", "udid,owner,supervised,custom(\"A, b\")",
                               "--sort", "-os,name", "--csv")
        self.assertEqual(list(csv.reader(io.StringIO(text)))[0], ["udid", "owner", "supervised", "custom(\"A, b\")"])
        row = list(csv.reader(io.StringIO(text)))[1]
        self.assertEqual(row[:2], [udid, "'=1+1, \"Ada\""])
        self.assertIn(row[2], ("yes", "no"))
        self.server.ctl("device", "list", "--query", "os <", expect=2)
        for option in ("--columns", "--sort"):
            self.server.ctl("device", "list", option, "nope", expect=2)
        self.server.ctl("view", "save", "Mine", "--query", query, "--columns", "udid,os,health")
        seen = self.server.ctl_json("device", "list", "--view", "Mine")
        self.assertEqual([sorted(row) for row in seen], [["health", "id", "os", "udid"]])
        self.assertIn(seen[0]["health"], range(101))
        self.server.ctl("view", "delete", "Mine")

    def test_a_query_fills_a_group(self):
        udid = self.known("--platform", "mac")
        query = f"udid = {udid} and owner = Ada"
        self.assertEqual(self.server.ctl_json("group", "preview", "--query", f"udid = {udid}")["count"], 1)
        self.server.ctl("group", "create", "Ada's", "--query", query)
        members = lambda: [one["id"] for one in self.server.ctl_json("group", "show", "Ada's")["members"]]
        self.assertEqual(members(), [])
        self.server.ctl("device", "set", udid, "owner.name=Ada")
        espalier.eventually(lambda: len(members()) == 1, "it joined by itself")
        why = self.server.ctl_json("group", "explain", "Ada's", "--device", udid)
        self.assertEqual([part["holds"] for part in why["parts"]], [True, True])
        self.server.ctl("group", "add", "Ada's", udid, expect=1)
        self.server.ctl("group", "edit", "Ada's", "--query", "group(\"Ada's\")", expect=1)
        self.server.ctl("group", "edit", "Ada's", "--query", f"udid = {udid} and owner is empty")
        self.assertEqual(members(), [])

    def test_a_group_has_a_schedule_a_name_and_is_asked(self):
        udid = self.known("--platform", "ipad")
        self.server.ctl("group", "create", "Kiosks")
        self.server.ctl("group", "add", "Kiosks", udid)
        self.server.ctl("group", "schedule", "set", "Kiosks", "--every", "2d", "--ask", "security,apps")
        self.server.ctl("group", "schedule", "set", "Kiosks", "--every", "6h")
        kept = self.server.ctl_json("group", "schedule", "list")
        self.assertEqual([(one["group"]["name"], one["hours"], one["queries"]) for one in kept],
                         [("Kiosks", 6, ["security", "apps"])])
        self.server.ctl("group", "schedule", "set", "Kiosks", "--every", "90m", expect=2)
        self.server.ctl("group", "schedule", "set", "Kiosks", "--ask", "location", expect=1)
        before = self.server.device(udid)["inventory_at"]
        self.assertEqual(self.server.ctl_json("group", "refresh", "Kiosks")["asked"], 1)
        espalier.eventually(lambda: self.server.device(udid)["inventory_at"] > before, "it told everything again")
        self.server.ctl("group", "rename", "Kiosks", "Tills")
        self.assertEqual(self.server.ctl_json("group", "schedule", "list")[0]["group"]["name"], "Tills")
        self.server.ctl("group", "schedule", "clear", "Tills")
        self.assertEqual(self.server.ctl_json("group", "schedule", "list"), [])

    def test_a_policy_is_judged_and_reported(self):
        udid = self.known("--platform", "iphone")
        self.server.ctl("group", "create", "Judged", "--query", f"udid = {udid}")
        self.server.ctl("compliance", "policy", "add", "Owned", "--group", "Judged", "--rule", "query:owner is set",
                        "--rule", "last_seen:within=30d", "--action", "notify")
        judged = lambda: self.server.ctl_json("compliance", "list", "--policy", "Owned")[0]
        self.assertEqual(judged()["state"], "failing")
        self.assertEqual([reason["kind"] for reason in judged()["reasons"]], ["query"])
        for name in ("report.csv", "report.html"):
            path = self.server.folder / name
            self.server.ctl("compliance", "report", "-o", path)
            self.assertIn("Owned", path.read_text(encoding="utf-8"))
        self.server.ctl("device", "set", udid, "owner.name=Ada")
        espalier.eventually(lambda: judged()["state"] == "compliant", "it is compliant")
        self.server.ctl("compliance", "policy", "delete", "Owned")


if __name__ == "__main__":
    unittest.main()

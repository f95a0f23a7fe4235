"""Reads a page from stdin with html.parser and prints what a browser would make of it as JSON."""
import base64
import hashlib
import json
import sys
from html.parser import HTMLParser

VOID = {"meta", "br", "link", "img", "input", "hr"}


class Judge(HTMLParser):
    def __init__(self):
        super().__init__(convert_charrefs=True)
        self.stack = []
        self.found = {"anchors": [], "scripts": 0, "outside": [], "language": "", "text": "", "title": "",
                      "balanced": True, "styles": [], "tags": [], "handlers": []}

    def handle_starttag(self, tag, attributes):
        self.note(tag, dict(attributes))
        if tag not in VOID:
            self.stack.append(tag)

    def handle_startendtag(self, tag, attributes):
        self.note(tag, dict(attributes))

    def note(self, tag, values):
        found = self.found
        found["tags"].append(tag)
        if tag == "a":
            found["anchors"].append({"href": values.get("href", ""), "rel": values.get("rel", "")})
        if tag == "html":
            found["language"] = values.get("lang", "")
        if tag in ("script", "iframe", "object", "embed", "form", "base"):
            found["scripts"] += 1
        for name, value in values.items():
            if name.startswith("on") or name == "style":
                found["handlers"].append(name)
            if name in ("src", "srcset", "data", "action", "poster") or (name == "href" and tag != "a"):
                found["outside"].append(value)

    def handle_endtag(self, tag):
        if not self.stack or self.stack.pop() != tag:
            self.found["balanced"] = False

    def handle_data(self, data):
        inside = self.stack[-1] if self.stack else ""
        if inside == "style":
            digest = hashlib.sha256(data.encode()).digest()
            self.found["styles"].append("sha256-" + base64.b64encode(digest).decode())
            if "url(" in data or "@import" in data:
                self.found["outside"].append("style")
        elif inside == "title":
            self.found["title"] += data
        else:
            self.found["text"] += data


judge = Judge()
judge.feed(sys.stdin.buffer.read().decode("utf-8"))
judge.close()
judge.found["balanced"] = judge.found["balanced"] and not judge.stack
judge.found["text"] = " ".join(judge.found["text"].split())
json.dump(judge.found, sys.stdout)

"""Reads a property list from stdin with plistlib and prints it as JSON; data becomes {"data": base64}."""
import base64
import json
import plistlib
import sys


def plain(value):
    if isinstance(value, bytes):
        return {"data": base64.b64encode(value).decode()}
    if isinstance(value, dict):
        return {key: plain(one) for key, one in value.items()}
    if isinstance(value, list):
        return [plain(one) for one in value]
    return value


json.dump(plain(plistlib.loads(sys.stdin.buffer.read())), sys.stdout)

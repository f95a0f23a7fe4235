"""Every #include of a folder goes to itself or to a folder its CMake line names; there are no circles."""
import pathlib
import re
import sys

root = pathlib.Path(sys.argv[1])
allowed = {}
for line in pathlib.Path(sys.argv[2]).read_text().splitlines():
    if line.strip():
        folder, includes = line.split(":")
        allowed[folder.removeprefix("src/")] = set(includes.split())

LAYERS = [["base"], ["plist", "catalogue", "crypto", "http", "store"], ["audit"], ["operators", "ca", "apns"], ["mdm", "scep", "backup"],
          ["inventory", "vault"], ["profiles"], ["commands"], ["enroll"], ["server"], ["ui"], ["app"]]
LAYER = {name: number for number, names in enumerate(LAYERS) for name in names}
OPEN_TO_UI = {"base", "plist", "catalogue", "profiles", "server", "ui"}

passed, failures = 0, []


def check(name, problems):
    global passed
    if problems:
        failures.append(name)
        print(f"FAIL: {name}")
        for problem in problems:
            print("  ", problem)
    else:
        passed += 1
        print(f"PASS: {name}")


def folder_of(path):
    parts = path.relative_to(root).parts
    return parts[1] if parts[0] == "src" else parts[0]


def sources():
    for top in ("src", "ui", "device", "app"):
        for suffix in ("*.h", "*.cpp"):
            yield from (root / top).rglob(suffix)


def includes(path):
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        match = re.match(r'\s*#\s*include\s*"([^"]+)"', line)
        if match and "/" in match[1]:
            yield number, match[1].split("/")[0]


undeclared, gui, ui_reach = [], [], []
for path in sources():
    own = folder_of(path)
    permitted = allowed.get(own, set()) | {own}
    for number, target in includes(path):
        where = f"{path.relative_to(root)}:{number}"
        if own != "app" and target not in permitted:
            undeclared.append(f"{where} includes {target}, which its CMakeLists.txt does not name")
        if own == "ui" and target not in OPEN_TO_UI:
            ui_reach.append(f"{where} includes {target}")
    if path.relative_to(root).parts[0] == "src":
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
            if re.match(r"\s*#\s*include\s*<Q(Widget|Application|GuiApplication|Painter|Icon|Pixmap|Image|Color|Font)\b", line):
                gui.append(f"{path.relative_to(root)}:{number} {line.strip()}")

check("every include is declared in the folder's CMake line", undeclared)
check("src is free of Gui and Widgets", gui)
check("ui sees only base, server, and what documents are made of", ui_reach)
check("folders include downwards only",
      [f"{folder} (layer {LAYER[folder]}) may include {other} (layer {LAYER[other]})"
       for folder, others in allowed.items() if folder in LAYER
       for other in others if other in LAYER and LAYER[other] >= LAYER[folder]])
check("no source file is longer than 600 lines",
      [f"{path.relative_to(root)}: {count} lines" for path in sources()
       if (count := len(path.read_text(encoding='utf-8').splitlines())) > 600])
print(f"Totals: {passed} passed, {len(failures)} failed, 0 skipped")
sys.exit(1 if failures else 0)

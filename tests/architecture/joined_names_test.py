"""Names of a file's own (anonymous namespace, static) are unique within their directory, whose files are compiled together."""
import collections
import pathlib
import re
import sys

TYPE = re.compile(r"(?:struct|class|union|enum class|enum)\s+(\w+)\s*(?:final\b)?\s*(?:[:{]|$)")
ALIAS = re.compile(r"using\s+(\w+)\s*=")
FUNCTION = re.compile(r"[\w:<>,\s*&\[\]]*?[\s*&](\w+)\((.*)\)")
VARIABLE = re.compile(r"[\w:<>,\s*&.()']*?[\s*&](\w+)\s*(?:\[\w*\]\s*)*(?:=|\{|;|\()")
SKIPPED = ("using namespace", "namespace", "template", "friend", "return", "static_assert", "Q_", "public:", "protected:", "private:")


def signatures(text):
    """The lists of types a function may be called with, so that overloads are told from doubles."""
    types, most, depth, current = [], None, 0, ""
    for character in text + ",":
        depth += {"<": 1, "(": 1, "{": 1, ">": -1, ")": -1, "}": -1}.get(character, 0)
        if character != "," or depth > 0:
            current += character
            continue
        declared, *default = current.split("=")
        if default and most is None:
            most = len(types)
        declared = re.sub(r"\w+::|\bconst\b", "", declared).strip()
        if len(re.findall(r"\w+", declared)) > 1:
            declared = re.sub(r"\w+$", "", declared)
        types.append(re.sub(r"\s", "", declared))
        current = ""
    return {tuple(types[:count]) for count in range(len(types) if most is None else most, len(types) + 1)}


def code_of(path):
    """Without comments and what stands in quotation marks, so that braces count."""
    text = re.sub(r'R"(\w*)\(.*?\)\1"', lambda raw: '""' + "\n" * raw[0].count("\n"), path.read_text(encoding="utf-8"), flags=re.S)
    text = re.sub(r'"(?:[^"\\\n]|\\.)*"|\'(?:[^\'\\\n]|\\.)\'|//.*', lambda found: '""' if found[0][0] == '"' else "", text)
    return re.sub(r"\[\[\w+\]\]\s*", "", text)


def own_names(path):
    """(name, signatures or None) of what only this file may see; the files are formatted, so column 0 tells."""
    depth, ends, lines = 0, None, code_of(path).splitlines()
    for number, line in enumerate(lines):
        if line.rstrip() == "namespace {":
            ends = depth
        depth += line.count("{") - line.count("}")
        if ends is not None and depth <= ends:
            ends = None
        if (ends is None and not line.startswith("static ")) or not line[:1].isalpha() or line.startswith(SKIPPED):
            continue
        statement = ""
        for following in lines[number:number + 12]:
            statement += following.strip().replace("{}", "0") + " "
            if re.search(r"[{;]", following):
                break
        if match := TYPE.match(statement) or ALIAS.match(statement):
            yield match[1], None
            continue
        if (match := FUNCTION.match(re.split(r"[{;]", statement)[0])) and not re.match(r"[^(]*=", statement):
            yield match[1], signatures(match[2])
        elif match := VARIABLE.match(statement):
            yield match[1], None
            if "{" not in statement and "(" not in statement: # int one = 1, two = 2;
                for more in re.findall(r",\s*(\w+)\s*=", statement):
                    yield more, None


root = pathlib.Path(sys.argv[1])
problems = []
for directory in filter(None, pathlib.Path(sys.argv[2]).read_text().split("\n")):
    declared = collections.defaultdict(list)
    for path in sorted(pathlib.Path(directory).glob("*.cpp")):
        for name, own in own_names(path):
            # A type or a variable excludes everything else of that name, a function only what is called alike.
            double = next((other for other, theirs in declared[name]
                           if other != path and (own is None or theirs is None or own & theirs)), None)
            if double:
                problems.append(f"{name} is declared in {double.relative_to(root)} and in {path.relative_to(root)}")
            declared[name].append((path, own))
if problems:
    print("FAIL: names of a file's own are unique within their directory")
    for problem in problems:
        print("  ", problem)
    print("   The files of a directory are compiled together: share what is the same, tell apart by name what isn't.")
else:
    print("PASS: names of a file's own are unique within their directory")
print(f"Totals: {0 if problems else 1} passed, {1 if problems else 0} failed, 0 skipped")
sys.exit(1 if problems else 0)

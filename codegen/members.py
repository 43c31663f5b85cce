"""Where the members of structs are named: read from preprocessed C as text. What is found here is only asked for; a compiler decides."""

import re
from dataclasses import dataclass
from functools import lru_cache

ATTRIBUTES = r"(?:\s*__attribute__\s*\(\([^;{}]*?\)\))*"  # glibc 2.38 and later: struct __attribute__ ((__may_alias__)) sockaddr_in
TAGGED = re.compile(rf"\b(struct|union)\b{ATTRIBUTES}\s*(\w+){ATTRIBUTES}\s*{{")
TYPEDEF = re.compile(r"\btypedef\b([^;{}]*)([;{])")
DECLARATOR = re.compile(r"(.*?)(\**)\s*(\w*)\s*((?:\[[^\]]*\]\s*)*)(:.*)?$", re.S)
PATH = re.compile(r"[A-Za-z_]\w*(?:\.\w+)+")


@dataclass(frozen=True)
class Member:
    """One member of a struct as its header declares it. `type` is the type's text, or the body of a struct that is spelled out there."""

    name: str
    type: str
    spelled_out: bool = False
    pointer: bool = False
    dimensions: int = 0
    flexible: bool = False
    bits: bool = False


class Structs:
    """The structs that `code`, preprocessed C, defines. `macros` are {name: body}: some name members of nested structs (s6_addr)."""

    def __init__(self, code, macros):
        self.code = code
        self.begins = {f"{match[1]} {match[2]}": match.end() for match in TAGGED.finditer(code)}
        self.typedefs = {}
        for match in TYPEDEF.finditer(code):
            if match[2] == "{":
                body = _braced(code, match.end())
                names = code[match.end() + len(body) + 1 :].partition(";")[0]
                if "enum" not in match[1].split():
                    self.typedefs.update((member.name, member) for member in _declarators(names, body, spelled_out=True))
            else:
                self.typedefs.update((member.name, member) for member in _declarators(match[1]))
        self.shortcuts = {}  # the first member of a path: [(macro, path)]
        for name, body in macros.items():
            if body and PATH.fullmatch(body):
                self.shortcuts.setdefault(body.partition(".")[0], []).append((name, body))

    def tags(self):
        """The "struct tag" of all that are defined."""
        return {tag for tag in self.begins if tag.startswith("struct ")}

    def paths(self, tag):
        """{C designator: Member} of everything in the struct: its members, theirs, and the first element of each array."""
        found = {}
        self._walk(found, "", self._members(_braced(self.code, self.begins[tag])), ())
        return found

    def _walk(self, found, prefix, members, above):
        for member in members:
            path = prefix + member.name
            if path in found:
                continue
            found[path] = member
            for _ in range(member.dimensions):
                path += "[0]"
                found[path] = Member(member.name, member.type)
            body = self._body(member)
            if body is not None and body not in above:
                self._walk(found, path + ".", self._members(body), (*above, body))

    def _members(self, body):
        """The members of a struct, those of its anonymous structs included, and the macros that name what is further down."""
        members = list(_parse(body))
        for member in list(members):
            for name, path in self.shortcuts.get(member.name, ()):
                target = self._follow(members, path)
                if target:
                    members.append(Member(**{**vars(target), "name": name}))
        return members

    def _follow(self, members, path):
        """The Member at the end of `path`, or None."""
        target = None
        for step in path.split("."):
            if target:
                members = _parse(self._body(target) or "")
            target = next((member for member in members if member.name == step), None)
            if target is None:
                return None
        return target

    def _body(self, member):
        """What is between the braces of a member's struct or union; None for what is neither."""
        seen = set()
        while not member.pointer and not member.bits:
            if member.spelled_out:
                return member.type
            name = " ".join(word for word in member.type.split() if word not in ("const", "volatile"))
            if name in self.begins:
                return _braced(self.code, self.begins[name])
            if name not in self.typedefs or name in seen:
                return None
            seen.add(name)
            member = self.typedefs[name]
            if member.dimensions:
                return None
        return None


def _braced(code, start):
    """The text from `start` to the brace that closes it."""
    depth = 1
    for match in re.compile(r"[{}]").finditer(code, start):
        depth += 1 if match[0] == "{" else -1
        if not depth:
            return code[start : match.start()]
    return code[start:]


@lru_cache(None)  # as of _declarators: the groups of headers have most of their text in common
def _parse(body):
    """The members that a struct's body declares, a tuple."""
    members, start = [], 0
    while start < len(body):
        end = re.compile(r"[;{]").search(body, start)
        if not end:
            break
        if end[0] == ";":
            members += _declarators(body[start : end.start()])
            start = end.end()
            continue
        keyword = body[start : end.start()].split()
        inner = _braced(body, end.end())
        after = body.find(";", end.end() + len(inner) + 1)
        after = after if after >= 0 else len(body)
        names = body[end.end() + len(inner) + 1 : after]
        named = _declarators(names, inner, spelled_out=True) if "enum" not in keyword else _declarators(f"int {names}")
        members += named or _parse(inner if "enum" not in keyword else "")
        start = after + 1
    return tuple(members)


@lru_cache(None)
def _declarators(text, body="", spelled_out=False):
    """The members that one declaration names: `text` is all of it, or with `spelled_out` what follows the braces around `body`."""
    text = re.sub(r"\(\s*\*\s*(\w+)\s*\)", r"*\1", text)  # pointers to functions
    text = re.sub(r"\b__attribute__\b|\b__extension__\b|\b_Alignas\b", " ", without_parentheses(text.replace("[]", "[?]")))
    members, type = [], None
    for part in text.split(","):
        before, stars, name, dimensions, bits = DECLARATOR.fullmatch(part.strip()).groups()
        type = before.strip() if type is None else type
        if name:
            text = body if spelled_out else type
            sizes = re.findall(r"\[\s*([^\]]*)\]", dimensions)
            members.append(Member(name, text, spelled_out, bool(stars), len(sizes), sizes[:1] == ["?"], bool(bits)))
    return tuple(members)


def without_parentheses(text):
    while True:
        shorter = re.sub(r"\([^()]*\)", "", text)
        if shorter == text:
            return text
        text = shorter

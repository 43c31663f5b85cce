"""What the families and levels name. Their files are read as text: nothing of sockcffi is imported, and only literals count."""

import ast
import re
from dataclasses import dataclass, field
from fnmatch import translate
from functools import lru_cache
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent

#: names with these prefixes that are written outright become members of these enums, as in CPython
ENUMS = {"AF_": "AddressFamily", "SOCK_": "SocketKind", "MSG_": "MsgFlag", "AI_": "AddressInfo"}


#: what the value of an option may be, in words: see sockcffi/options.py
KINDS = r"struct \w+(?:\[\])?|int|bool|u?int(?:8|16|32|64)(?:\[\])?|ulong|str|bytes|seconds|fd|length|program|AddressFamily|SocketKind"


class DeclarationError(Exception):
    """A declaration that cannot be meant: the text names the file."""


@dataclass
class Member:
    """One member of a layout; `swap` is the macro that it was written in (htons ...) or ""."""

    path: str
    swap: str = ""


@dataclass
class Declaration:
    """The class of one file."""

    module: str
    name: str
    path: str
    about: str = ""
    family: str = ""
    platforms: str = ""
    headers: str = ""
    constants: str = ""
    exclude: str = ""
    aliases: dict = field(default_factory=dict)
    fallbacks: dict = field(default_factory=dict)
    corrections: dict = field(default_factory=dict)
    strings: dict = field(default_factory=dict)
    layouts: dict = field(default_factory=dict)
    structs: str = ""
    options: dict = field(default_factory=dict)
    families: str = ""
    mentioned: set = field(default_factory=set)  # the names and strings in its methods: constants that they ask for are among them

    def __post_init__(self):
        words = self.constants.split()
        self.outright = {word for word in words if "*" not in word} | set(self.aliases)
        self.outright |= {name for name in self.fallbacks if not name.startswith("struct ")}
        self._matches = _matcher(word for word in words if "*" in word)
        self._excludes = _matcher(self.exclude.split())
        self.placed = {key: self._layout(key, text) for key, text in self.layouts.items()}
        self.tags = {f"struct {word}" for word in self.structs.split() if "*" not in word} | {tag for tag, _ in self.placed.values()}
        self._tag_matches = _matcher(f"struct {word}" for word in self.structs.split() if "*" in word)

        self.types = {name: (level, *self._type(name, text)) for level, types in self.options.items() for name, text in types.items()}

    def names(self, name):
        """Whether the constant `name` (as Python calls it) is declared here."""
        return name in self.outright or bool(self._matches(name) and not self._excludes(name))

    def names_struct(self, tag):
        """Whether the struct `tag` ("struct linger") is declared here."""
        return tag in self.tags or bool(self._tag_matches(tag))

    def applies(self, platform):
        """Whether the fallbacks and corrections are meant for `platform`, one of sys.platform's."""
        return not self.platforms or platform in self.platforms.split()

    def _type(self, name, text):
        """(kinds, how it may be used, unit, meaning) of an option's text, such as "int in bytes get: The largest datagram"."""
        match = re.fullmatch(rf"((?:{KINDS})(?:\|(?:{KINDS}))*)(?: in ([a-z ]+?))?( get| set|)( consumes|): (.+)", text)
        if not match:
            raise DeclarationError(
                f'{self.path}: options: {name}: expected a type and a meaning such as "bool get: Whether ...", '
                f'"int in bytes: The size ..." or "struct tag: The state ...", got "{text}"'
            )
        kinds = tuple(match[1].split("|"))
        unit = match[2] or ("seconds" if kinds == ("seconds",) else "")
        return kinds, (match[3] or "get set").strip() + match[4], unit, match[5]

    def _layout(self, key, text):
        match = re.fullmatch(r"(struct \w+):(.*)", text, re.S)
        members = match and [re.fullmatch(r"(?:(\w+)\()?([\w.*\[\]]+?)\)?", word) for word in match[2].split()]
        if not match or not all(members):
            raise DeclarationError(f'{self.path}: layouts["{key}"]: expected "struct tag: member htons(member) ...", got "{text}"')
        return match[1], [Member(member[2], member[1] or "") for member in members]


def _matcher(patterns):
    """A function that tells whether a name matches one of the patterns. Few of thousands of names begin like one: that is asked first."""
    patterns = list(patterns)
    beginnings = tuple(re.split(r"[*?[]", pattern)[0] for pattern in patterns)
    match = re.compile("|".join(map(translate, patterns))).match
    return lambda name: name.startswith(beginnings) and match(name)


def read(root=ROOT):
    """The declarations of all families and levels under `root`, in the order of their modules."""
    found = []
    for folder in ("families", "levels"):
        for path in sorted((Path(root) / "sockcffi" / folder).glob("*.py")):
            found += _read_file(path, f"{folder}.{path.stem}", path.relative_to(root).as_posix())
    return found


def _read_file(path, module, shown):
    known = Declaration.__dataclass_fields__.keys() - {"module", "name", "path", "about", "mentioned"}
    declarations = []
    try:
        tree = ast.parse(path.read_text(encoding="utf-8"), filename=shown)
    except SyntaxError as error:
        raise DeclarationError(f"{shown}:{error.lineno}: {error.msg}") from None
    for node in tree.body:
        if not isinstance(node, ast.ClassDef):
            continue
        values = {}
        for statement in node.body:
            if isinstance(statement, ast.Assign) and isinstance(statement.targets[0], ast.Name):
                name = statement.targets[0].id
                if name in known:
                    try:
                        values[name] = ast.literal_eval(statement.value)
                    except ValueError:
                        raise DeclarationError(f"{shown}:{statement.lineno}: {name} is no plain literal") from None
        if values:
            declarations.append(Declaration(module, node.name, shown, ast.get_docstring(node) or "", **values, mentioned=_mentioned(node)))
    if len(declarations) > 1:
        raise DeclarationError(f"{shown}: more than one class with declarations: {', '.join(d.name for d in declarations)}")
    return declarations


def _mentioned(node):
    """The attributes and strings in the methods of a class."""
    inside = [part for method in node.body if isinstance(method, ast.FunctionDef) for part in ast.walk(method)]
    names = {part.attr for part in inside if isinstance(part, ast.Attribute)}
    return names | {part.value for part in inside if isinstance(part, ast.Constant) and isinstance(part.value, str)}


def headers(declarations):
    """All headers, each once, in the order in which they are named."""
    return list(dict.fromkeys(header for declaration in declarations for header in declaration.headers.split()))


def declares(declarations):
    """A function that tells whether any of `declarations` names a constant: asked for each of the 20,000 macros of the headers, which the
    groups of headers have in common."""
    outright = {name for declaration in declarations for name in declaration.outright}
    likely = _matcher(word for declaration in declarations for word in declaration.constants.split() if "*" in word)

    @lru_cache(None)
    def names(name):
        return name in outright or bool(likely(name)) and any(declaration.names(name) for declaration in declarations)

    return names


def declares_struct(declarations):
    """A function that tells whether any of `declarations` names a "struct tag"."""
    return lru_cache(None)(lambda tag: any(declaration.names_struct(tag) for declaration in declarations))


def corrections(declarations, platform):
    """{name: the name whose value it has} of what the headers for `platform` are known to have wrong."""
    return {name: other for declaration in declarations if declaration.applies(platform) for name, other in declaration.corrections.items()}


def enum_of(declarations, name):
    """The enum of which `name` becomes a member, or ""."""
    prefix = name[: name.find("_") + 1]
    if prefix in ENUMS and name.isupper() and any(name in declaration.outright for declaration in declarations):
        return ENUMS[prefix]
    return ""

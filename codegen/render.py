"""Facts and declarations -> text. The templates hold loops only; what is looped over is made here."""

import ast
import json
import os
import re
from fnmatch import fnmatchcase
from pathlib import Path
from textwrap import indent

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from . import options, reference, structs
from .declarations import ENUMS, ROOT, DeclarationError, declares, enum_of
from .facts import fall_back

HERE = Path(__file__).resolve().parent
CSRC = HERE.parent / "csrc"
LEDGERS = HERE / "cpython"  # of Linux, macOS and Windows as CPython's own stub tells; of the BSDs what CPython asks for and they have
ABSENT = HERE / "absent.txt"
GENERATED = "sockcffi/_generated"
FLAGS = "MsgFlag", "AddressInfo"  # the enums that a first connection does without: a module of their own
#: what is rendered from all snapshots
STUB, STRUCTS, OPTIONS, REFERENCE = "sockcffi/__init__.pyi", "sockcffi/structs.pyi", "sockcffi/options.pyi", "docs/reference"
CODES = {(1, False): "B", (1, True): "b", (2, False): "H", (2, True): "h", (4, False): "I", (4, True): "i", (8, False): "Q", (8, True): "q"}
SWAPS = {"htons": 2, "ntohs": 2, "htonl": 4, "ntohl": 4, "htonll": 8, "ntohll": 8}


def template(name, **values):
    """The text that the template `name` makes of `values`."""
    environment = Environment(
        loader=FileSystemLoader(HERE / "templates"),
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    environment.filters["repr"] = repr
    return environment.get_template(name + ".j2").render(**values)


def write(path, text):
    """Writes `text` unless it is there already: a build must not touch what did not change. True where it wrote."""
    path.parent.mkdir(parents=True, exist_ok=True)
    if path.exists() and path.read_text(encoding="utf-8") == text:
        return False
    # In one step: another interpreter may be importing the file.
    scratch = path.with_name(f"{path.name}.{os.getpid()}")
    scratch.write_text(text, encoding="utf-8")
    scratch.replace(path)
    return True


def generated(facts, declarations, build, snapshots):
    """{path: text} of what the build writes: the Python modules under sockcffi/_generated."""
    found = constants(facts, declarations)
    classes = enums(found, declarations)
    at_once = {*ledger(facts.platform), *own_imports(), *(name for members in classes.values() for name, _ in members)}
    modules = {
        "constants.py": {
            "constants": {name: value for name, value in found.items() if name in at_once},
            "names": [name for name in ledger(facts.platform) if name in found],
        },
        "more.py": {"constants": {name: value for name, value in found.items() if name not in at_once}},
        "enums.py": {"base": "IntEnum", "enums": {enum: members for enum, members in classes.items() if enum not in FLAGS}},
        "flags.py": {"base": "IntFlag", "enums": {enum: classes[enum] for enum in FLAGS}},
        "layouts.py": {"families": families(found, declarations), "layouts": layouts(facts, declarations)[0]},
        "structs.py": {"structs": structs.trees(facts)},
        "options.py": {"options": options.table(facts, found, declarations)},
        "elsewhere.py": {"platforms": elsewhere(snapshots, declarations)},
        "build.py": {"facts": {**build, "CONSTANTS": len(found)}},
    }
    texts = {f"{GENERATED}/{name}": template(name, **values) for name, values in modules.items()}
    return {f"{GENERATED}/__init__.py": "", f"{GENERATED}/structs.json": structs.platforms(snapshots), **texts}


def own_imports(root=ROOT):
    """The constants that modules of sockcffi import by name."""
    for path in sources(root):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.ImportFrom) and node.module == "_generated.constants":
                yield from (alias.name for alias in node.names)


def committed(snapshots, declarations):
    """{path: text} of what is rendered from all snapshots, and committed."""
    complete = {target: fall_back(facts, declarations) for target, facts in snapshots.items()}
    platforms = list(dict.fromkeys(facts.platform for facts in complete.values()))
    names = declares(declarations)
    named = {target: constants(facts, declarations, names) for target, facts in complete.items()}
    tables = {platform: [] for platform in platforms}
    for target, facts in complete.items():
        tables[facts.platform].append(options.table(facts, named[target], declarations))
    pages = reference.pages(named, complete, declarations)
    return {
        STUB: template("stub.pyi", **stub(named, complete, declarations)),
        STRUCTS: template("structs.pyi", structs=_blocks(structs.stubs(complete.values()), platforms)),
        OPTIONS: template("options.pyi", options=_blocks(options.stubs(tables), platforms)),
        f"{REFERENCE}/README.md": template("index.md", pages=pages),
        **{f"{REFERENCE}/{name}.md": template("reference.md", **page) for name, page in pages.items()},
    }


def stub(constants, snapshots, declarations):
    """What the stub names, in blocks: each line once, for all platforms that have it."""
    known, values = {}, {}  # {platform: its names}, {name: {platform: its values}}
    for target, found in constants.items():
        platform = snapshots[target].platform
        for name, value in found.items():
            known.setdefault(platform, set()).add(name)
            values.setdefault(name, {}).setdefault(platform, set()).add(value)
    platforms = list(known)
    ledgers = {platform: set(ledger(platform)) for platform in platforms}
    members = {name: enum for name in values if (enum := enum_of(declarations, name))}

    names, types, classes = {}, {}, {enum: {} for enum in ENUMS.values()}
    for name, worth in values.items():
        kind = f" = {members[name]}.{name}" if name in members else f"[{type(min(worth[min(worth)])).__name__}]"
        types[name, f"{name}: Final{kind}"] = set(worth)
        names[name, f'    "{name}",'] = {platform for platform in worth if name in ledgers[platform]}
        for platform, several in worth.items() if name in members else ():
            # A number that is not the same on all machines of a platform (SOCK_STREAM on MIPS) stays open.
            line = min(several), f"{name} = {'...' if len(several) > 1 else min(several)}"
            classes[members[name]].setdefault(line, set()).add(platform)
    return {
        "names": _blocks({line: where for line, where in names.items() if where}, platforms, "__all__ += [\n{}\n]"),
        "enums": {enum: _blocks(lines, platforms) for enum, lines in classes.items()},
        "types": _blocks(types, platforms),
    }


def _blocks(lines, platforms, frame="{}"):
    """The parts of a stub, of {(what to sort by, line): platforms that have it}: text in a frame, under the conditions that it needs."""
    grouped = {}
    for (_, line), where in sorted(lines.items()):
        grouped.setdefault(tuple(sorted(where, key=platforms.index)), []).append(line)
    ordered = sorted(grouped, key=lambda where: [-len(where), *map(platforms.index, where)])
    return [_under(_conditions(where, platforms), frame.format("\n".join(grouped[where]))) for where in ordered]


def _under(conditions, text):
    for condition in reversed(conditions):
        text = f"if {condition}:\n{indent(text, '    ')}"
    return text


def _conditions(where, platforms):
    """What type checkers take for "on one of `where`": conditions, each inside the last one.

    FreeBSD 14's sys.platform is "freebsd14", so a BSD is known by how its name begins. pyright cannot decide that, and takes such a block
    for one that may be there; so a condition that it can decide comes first, and leaves out every other system that lacks the names.
    """
    exact = [platform for platform in platforms if not platform.endswith("bsd")]
    others = [platform for platform in exact if platform not in where]
    bsds = [platform for platform in where if platform not in exact]
    lacking = [platform for platform in platforms if platform not in exact and platform not in bsds]
    if not bsds:
        return [" or ".join(f'sys.platform == "{platform}"' for platform in where)]
    first = " and ".join(f'sys.platform != "{platform}"' for platform in others)
    if len(bsds) <= len(lacking) and len(others) == len(exact):
        second = " or ".join(f'sys.platform.startswith("{platform}")' for platform in bsds)
    else:
        second = " and ".join(f'not sys.platform.startswith("{platform}")' for platform in lacking)
    return [condition for condition in (first, second) if condition]


def constants(facts, declarations, declared=None):
    """{name: value} of what becomes a constant of Python's, sorted; `facts` with the fallbacks, `declared` from declares()."""
    declared = declared or declares(declarations)
    found = {name: value for name, value in facts.constants.items() if declared(name)}
    for declaration in declarations:
        if declaration.family in facts.constants:
            found.update(declaration.strings)
    return dict(sorted(found.items()))


def enums(constants, declarations):
    """{enum: [(name, value), ...]}, the members in the order of CPython's enums: by value, then name."""
    members = {enum: [] for enum in ENUMS.values()}
    for name, value in constants.items():
        enum = enum_of(declarations, name)
        if enum:
            members[enum].append((name, value))
    return {enum: sorted(found, key=lambda member: (member[1], member[0])) for enum, found in members.items()}


def families(constants, declarations):
    """{number: (module, class)} of the address families that the platform has."""
    found = {}
    for declaration in declarations:
        if declaration.family and declaration.family in constants:
            module = declaration.module.partition(".")[2]
            other = found.setdefault(constants[declaration.family], (module, declaration.name))
            if other != (module, declaration.name):
                raise DeclarationError(f"{declaration.path}: {declaration.family} is the family of {other[0]}.{other[1]} as well")
    return dict(sorted(found.items()))


def elsewhere(snapshots, declarations):
    """{target: what its addresses are made of}: "families" and "layouts" as for this platform, the "constants" that the families ask
    for, and the "names" of the families by number."""
    addresses = [declaration for declaration in declarations if declaration.family or declaration.module == "levels.socket"]
    asked = {name for declaration in addresses for name in declaration.mentioned | {declaration.family}}
    found = {}
    for target, snapshot in snapshots.items():
        complete = fall_back(snapshot, declarations)
        values = constants(complete, declarations)
        names = {}
        for name, number in enums(values, declarations)["AddressFamily"]:
            names.setdefault(number, name)
        asked_here = asked | {*names.values()}
        found[target] = {
            "families": families(values, declarations),
            "constants": {name: value for name, value in values.items() if name in asked_here},
            "names": names,
            "layouts": layouts(complete, addresses)[0],
        }
    return found


def layouts(facts, declarations):
    """{module: {key: arguments of declaration.Layout}}, and {(module, key): text} of the layouts that lack only some member here."""
    found, gaps = {}, {}
    for declaration in declarations:
        for key, (tag, members) in declaration.placed.items():
            struct = facts.structs.get(tag)
            if struct is None:
                continue
            missing = [member.path for member in members if member.path != "*" and member.path not in struct["fields"]]
            if missing:
                lost = f'{declaration.path}: layouts["{key}"]: {tag} has no {", ".join(missing)} on {facts.target}'
                gaps[declaration.module, key] = lost
                continue
            where = f'{declaration.path}: layouts["{key}"]: {tag}'
            found.setdefault(declaration.module, {})[key] = layout(facts, declaration, tag, struct, members, where)
    return found, gaps


def layout(facts, declaration, tag, struct, members, where):
    """(name, format, head, swapped, members) as declaration.Layout takes them."""
    fields = struct["fields"]
    chosen = []
    for member in members:
        if member.path == "*":
            chosen += [(path, "") for path in _all_members(fields)]
        else:
            chosen.append((member.path, member.swap))
    head = b""
    if declaration.family in facts.constants and tag.startswith("struct sockaddr"):
        head = _head(facts, struct, facts.constants[declaration.family], {path for path, _ in chosen})

    # In which order: that of the machine where an integer has a sign (Layout swaps only unsigned ones), else that of most.
    sized = [(path, swap, *fields[path]) for path, swap in chosen]
    host = [path for path, swap, _, size, signed in sized if signed is not None and size > 1 and not swap]
    network = [path for path, swap, *_ in sized if swap]
    ordered = any(fields[path][2] for path in host) or len(host) >= len(network)
    little = facts.byteorder == "little" and (ordered or not network)
    foreign = [] if facts.byteorder == "big" else network if little else host

    format, at, swapped = f"{len(head)}s" if head else "", len(head), []
    for position, (path, swap, offset, size, signed) in enumerate(sized):
        if not size:
            raise DeclarationError(f"{where}: {path} has no size")
        if offset < at:
            raise DeclarationError(f"{where}: {path} begins before the end of the member named before it")
        if swap and (signed is None or SWAPS.get(swap) != size):
            raise DeclarationError(f"{where}: {swap}({path}): it is {'no integer' if signed is None else f'{size} bytes wide'}")
        if offset > at:
            format += f"{offset - at}x"
        format += CODES[size, bool(signed and not swap)] if signed is not None and size in (1, 2, 4, 8) else f"{size}s"
        at = offset + size
        if path in foreign:
            swapped.append((position, size))
    if struct["size"] > at:
        format += f"{struct['size'] - at}x"
    places = {path: (offset, size) for path, _, offset, size, _ in sized}
    return tag, ("<" if little else ">") + format, head, tuple(swapped), places


def _all_members(fields):
    """The members that do not overlap, in order; of a union, the first."""
    at = 0
    for path, (offset, size, _) in sorted(fields.items(), key=lambda item: item[1][0]):
        if not {".", "["} & set(path) and size and offset >= at:
            at = offset + size
            yield path


def _head(facts, struct, number, declared):
    """The constant bytes in front of a sockaddr: its length where it has one, and its family; nothing where the family is declared."""
    first = sorted((place[0], name, place[1]) for name, place in struct["fields"].items() if "." not in name)[:2]
    head = b""
    for offset, name, size in first:
        if name in declared or offset != len(head):
            break
        if name.endswith("family"):
            return head + number.to_bytes(size, facts.byteorder)
        if not name.endswith("len"):
            break
        head = struct["size"].to_bytes(size, facts.byteorder)
    return b""


def lost_members(snapshots, declarations, before=()):
    """Lines about the layouts that only other machines of a platform have, or that the snapshots `before` had: the struct lost a member."""
    found = {target: layouts(facts, declarations) for target, facts in snapshots.items()}
    whole = {(facts.platform, module, key) for facts in before for module, keys in layouts(facts, declarations)[0].items() for key in keys}
    for target, (modules, _) in found.items():
        whole.update((snapshots[target].platform, module, key) for module, keys in modules.items() for key in keys)
    return [text for target, (_, gaps) in found.items() for place, text in gaps.items() if (snapshots[target].platform, *place) in whole]


def missing(snapshots, declarations):
    """Lines about the constants of CPython's socket that are not in `snapshots`, which have the fallbacks, and about those that are
    although absent.txt has a reason why not."""
    lines = []
    reasons = [line.split(None, 2) for line in ABSENT.read_text(encoding="utf-8").splitlines() if not line.startswith("#")]
    for target, facts in snapshots.items():
        known = constants(facts, declarations)
        absent = {name for name, targets, _ in reasons if fnmatchcase(target, targets)}
        lines += [f"{target}: CPython's {name} is missing" for name in ledger(facts.platform) if name not in known and name not in absent]
        lines += [f"{ABSENT.name}: {target} has {name}" for name in sorted(absent & known.keys())]
    return lines


def ledger(platform):
    """The names of the newest CPython's socket on `platform`; of one that has no list, those on any."""
    path = LEDGERS / f"{platform}.txt"
    paths = [path] if path.exists() else LEDGERS.glob("*.txt")
    return sorted({name for path in paths for name in path.read_text(encoding="utf-8").split()})


def checks(group, constants, structs, known):
    """C in which the compiler must agree to every value and place that the headers of `group` have a word in, but for those of the names
    of which is `known` that other headers have another."""
    own = {name: constants[name] % 2**64 for name in sorted(group.constants) if name in constants and name not in known}
    # Of a struct that a longer one extends (a newer kernel's), the members count, and not the size.
    sizes = {tag: struct["size"] for tag, struct in sorted(group.structs.items()) if structs[tag]["size"] == struct["size"]}
    fields = [(tag, path, place) for tag, struct in sorted(group.structs.items()) for path, place in struct["fields"].items() if place[1]]
    return template("checks.c", source=group.source(), constants=own, sizes=sizes, fields=fields)


def sources(root):
    """The modules of the package, without those that the build writes and without the declarations."""
    return sorted(path for path in (root / "sockcffi").rglob("*.py") if not {"_generated", "families", "levels"} & {*path.parts})


def docs(root=ROOT):
    """The docstrings of what is in C for CPython, as C strings: of fast.py's methods, and of functions that @accelerated stands before.
    Each has its signature in front, as CPython's inspect reads it."""
    texts = {}
    for path in sources(Path(root)):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            about = isinstance(node, ast.FunctionDef) and ast.get_docstring(node)
            decorators = {ast.unparse(decorator) for decorator in node.decorator_list} if about else set()
            if "property" in decorators and path.name == "fast.py":
                texts[node.name] = about
            elif about and ("accelerated" in decorators or path.name == "fast.py"):
                name = "accelerated_" * ("accelerated" in decorators) + node.name  # close is a method and a function
                # A default that is a name of ours is what CPython's say where it has no text; help() of CPython 3.9 raises at a name.
                arguments = re.sub("^self", "$self", ast.unparse(node.args)).replace("=ABSENT", "=<unrepresentable>")
                texts[name] = f"{node.name}({arguments})\n--\n\n{about}"
    return template("calls_docs.h", docs={name: json.dumps(text) for name, text in texts.items()})


def version(root=ROOT):
    """The project's version, from where it is written down."""
    return re.search(r'^version = "(.+)"', (Path(root) / "pyproject.toml").read_text(encoding="utf-8"), re.M)[1]

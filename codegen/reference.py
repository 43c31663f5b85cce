"""The pages of docs/reference: for each constant what it is worth where, for each struct where its members are on which platform."""

import functools
from fnmatch import fnmatchcase

from .targets import TARGETS


def pages(constants, snapshots, declarations):
    """{name of a page: what its template shows}, a page a declaration that has something to show, of {target: {name: value}} and
    {target: Facts}."""
    found = {
        d.module.partition(".")[2]: {
            "declaration": d,
            "constants": [],
            "options": [(name, *described) for name, (_, *described) in sorted(d.types.items())],
            "structs": [],
        }
        for d in declarations
    }
    for name in sorted({name for values in constants.values() for name in values}):
        page = found[home(name, declarations).module.partition(".")[2]]
        page["constants"].append((name, worth({target: values[name] for target, values in constants.items() if name in values})))
    for tag in sorted({tag for facts in snapshots.values() for tag in facts.structs}):
        owners = [d for d in declarations if d.names_struct(tag)]
        owner = next((d for d in owners if tag.partition(" ")[2] in d.structs.split()), owners[0])
        structs = {target: facts.structs[tag] for target, facts in snapshots.items() if tag in facts.structs}
        found[owner.module.partition(".")[2]]["structs"].append((tag, *layout(structs)))
    return {name: page for name, page in found.items() if page["constants"] or page["structs"]}


def home(name, declarations):
    """The declaration that names a constant most closely: outright, by the longest of the patterns, or for a fallback alone."""

    def closeness(declaration):
        words = [*declaration.constants.split(), *declaration.aliases, *declaration.strings]
        return max((1000 if name == word else len(word) for word in words if fnmatchcase(name, word)), default=0)

    return max((d for d in declarations if d.names(name) or name in d.strings), key=closeness)


def worth(values):
    """One line about {target: value}: "1 on linux (2: mips, mips64), windows; 0x10 on macos"."""
    systems = {}
    for system, machines in _systems().items():
        here = {target: values[target] for target in machines if target in values}
        if here:
            usual = max(here.values(), key=list(here.values()).count)
            others = {}
            for target in machines:
                if values.get(target) != usual:
                    others.setdefault(values.get(target), []).append(target)
            parts = [f"{'none' if value is None else number(value)}: {machine_names(some, machines)}" for value, some in others.items()]
            systems.setdefault(usual, []).append(f"{system} ({'; '.join(parts)})" if parts else system)
    if list(systems.values()) == [list(_systems())]:
        return f"{number(*systems)} everywhere"
    return "; ".join(f"{number(value)} on {', '.join(places)}" for value, places in systems.items())


def number(value):
    """A value as people read it: flags and ioctls have many bits."""
    return repr(value) if isinstance(value, str) or -1 << 16 < value < 1 << 16 else hex(value)


@functools.lru_cache(None)
def _systems():
    """{system: its targets}."""
    systems = {}
    for target in TARGETS:
        systems.setdefault(target.partition("-")[0], []).append(target)
    return systems


def machine_names(some, machines):
    """The targets `some` of one system's `machines`, briefly: "mips, mips64", "musl" for all that have musl."""
    names = []
    for libc in sorted({target.split("-")[2] for target in some if target.count("-") == 2}):
        these = [target for target in some if target.endswith(libc)]
        if len(these) == len([target for target in machines if target.endswith(libc)]):
            names.append(libc)
            some = [target for target in some if target not in these]
    whole = [target.split("-") for target in some]
    return ", ".join([*(f"{parts[1]} musl" if parts[2:] == ["musl"] else parts[1] for parts in whole), *names])


def layout(structs):
    """(columns, rows) of the table of a struct, {target: what it is there}: a column for each layout that differs in more than the sign of
    `char`, "offset type" in each cell."""
    columns = {}
    for target, struct in structs.items():
        members = {path: place for path, place in {**struct["fields"], **struct.get("bits", {})}.items() if "[" not in path}
        places = tuple(sorted((place[0], path, place[1], tuple(place[3:])) for path, place in members.items()))
        columns.setdefault((struct["size"], places), []).append((target, members))
    paths = dict.fromkeys(path for _, places in columns for _, path, _, _ in places)
    heads = [f"{where([target for target, _ in column])}: {size} bytes" for (size, _), column in columns.items()]
    return heads, [(path, [_cell(column, path) for column in columns.values()]) for path in paths]


def _cell(column, path):
    """Where and what a member is; the same place on all targets of a column, but for the sign of `char`."""
    places = [members[path] for _, members in column if path in members]
    if not places:
        return ""
    offset, size, signed, *bits = places[0]
    if signed is None:
        kind = f"{size} bytes"
    elif any(place[2] != signed for place in places):
        kind = "char"
    else:
        kind = f"{'' if signed else 'u'}int{8 * size}"
    return f"{offset} {kind}" + (f", {bits[1]} bits from bit {bits[0]}" if bits else "")


def where(targets):
    """A set of targets, briefly."""
    names = []
    for system, machines in _systems().items():
        some = [target for target in machines if target in targets]
        if some:
            names.append(system if some == machines else f"{system} ({machine_names(some, machines)})")
    names += [target for target in targets if target not in TARGETS]
    return "everywhere" if names == list(_systems()) else ", ".join(names)

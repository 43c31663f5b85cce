"""The options that have a type: from the declarations and the facts of a platform to what sockcffi.options makes its objects of."""


def table(facts, constants, declarations):
    """{name: (level, level of an IPv6 socket, number, kinds, use, families, unit, meaning)} of the options that the platform has;
    `constants` are all of its. Kinds whose struct it lacks are left out, and so is an option that has no other."""
    found = {}
    for declaration in declarations:
        names = [declaration.family] if declaration.family else declaration.families.split()
        families = tuple(sorted({constants[name] for name in names if name in constants}))
        for name, (levels, kinds, use, unit, meaning) in declaration.types.items():
            numbers = [constants.get(level) for level in levels.split()]
            kinds = tuple(kind for kind in kinds if not kind.startswith("struct ") or kind.partition("[")[0] in facts.structs)
            if facts.platform == "win32":
                kinds = tuple("milliseconds" if kind == "seconds" else kind for kind in kinds)
            if name in constants and None not in numbers and kinds:
                found[name] = (numbers[0], numbers[-1], constants[name], kinds, use, families, unit, meaning)
    return dict(sorted(found.items()))


#: units of which an option takes a timedelta
TIMES = ("seconds", "milliseconds", "microseconds", "nanoseconds")

#: what an option of a kind gives, and what it takes
TYPES = {
    "bool": ("bool", ["bool"]),
    "str": ("str", ["str"]),
    "bytes": ("bytes", ["ReadableBuffer"]),
    "seconds": ("float", ["float"]),
    "milliseconds": ("float", ["float"]),
    "program": ("list[structs.sock_filter]", ["Iterable[structs.sock_filter | tuple[int, int, int, int]]"]),
    "AddressFamily": ("AddressFamily", ["int"]),
    "SocketKind": ("SocketKind", ["int"]),
}


def stubs(tables):
    """{(name, its lines in a stub): the platforms it is so on} of {platform: tables of its machines}."""
    lines = {}
    for platform, several in tables.items():
        for name, (*_, kinds, use, _, unit, meaning) in {name: entry for one in several for name, entry in one.items()}.items():
            words = use.split()
            gives = _types(kinds[0])[0] if "get" in words else "Never"
            durations = ["timedelta"] if unit in TIMES else []
            takes = [*dict.fromkeys(part for kind in kinds for part in _types(kind)[1]), *durations]
            takes = " | ".join(takes) if "set" in words else "Never"
            lines.setdefault((name, f'{name}: Final[Option[{gives}, {takes}]]\n"""{description(unit, meaning)}"""'), set()).add(platform)
    return lines


def description(unit, meaning):
    """What an option is for, as a sentence, and the unit of its value."""
    return f"{meaning}. Unit: {unit}." if unit else f"{meaning}."


def _types(kind):
    if kind.endswith("[]"):
        gives, takes = _types(kind[:-2])
        return f"list[{gives}]", [f"Iterable[{' | '.join(takes)}]"]
    if kind.startswith("struct "):
        name = f"structs.{kind.partition(' ')[2]}"
        return name, [name, "_Parts"]
    return TYPES.get(kind, ("int", ["SupportsIndex"]))

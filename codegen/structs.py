"""From the facts of structs, one C designator a line, to what sockcffi.structs makes its classes of: trees of members.

A struct is (size, members, count), a member (name, offset, kind). The first `count` members make up the struct together, in order: of a
union the longest, and no padding. A kind is a text where it is a number or bytes, and else a tuple:

    "u4" "i2"           an integer of so many bytes, unsigned or signed; a pointer is an unsigned one
    "u2:6:3"            a bit-field: 3 bits, 6 bits up in the number that 2 bytes are
    "s16"               16 bytes: an array of integers of one byte each
    ("u4", 3)           an array of 3 of a kind
    ("in_addr", 0)      a declared struct
    (8, members, 2)     a struct that is spelled out, or not declared
"""

import json
from keyword import iskeyword

POINTERS = (4, 8)  # bytes


def trees(facts):
    """{name: (size, members)} of the structs in `facts`; the name is the tag."""
    known = {}
    for tag, struct in sorted(facts.structs.items(), key=lambda item: (len(item[0]), item[0])):  # timeval rather than bcm_timeval
        known.setdefault(_shape({**struct["fields"], **struct.get("bits", {})}, struct["size"]), tag.partition(" ")[2])
    return {tag.partition(" ")[2]: _Fields(struct, known, facts.byteorder).tree() for tag, struct in sorted(facts.structs.items())}


def platforms(snapshots):
    """JSON of the structs of all platforms, each different one once: {"names": [...], "structs": [tree, ...], "platforms": {target:
    [byteorder, [which of the structs the first name is there, or null, ...]]}}."""
    known = {target: trees(facts) for target, facts in sorted(snapshots.items())}
    names = sorted({name for table in known.values() for name in table})
    places, rows = {}, {}
    for target, table in known.items():
        row = [places.setdefault(table[name], len(places)) if name in table else None for name in names]
        rows[target] = snapshots[target].byteorder, row
    return json.dumps({"names": names, "structs": list(places), "platforms": rows}, separators=(",", ":")) + "\n"


class _Fields:
    """The members of one struct by their designators, and the names of the declared structs by what they consist of."""

    def __init__(self, struct, known, byteorder):
        self.size, self.fields, self.bits = struct["size"], struct["fields"], struct.get("bits", {})
        self.known, self.byteorder = known, byteorder
        self.places = {**self.fields, **self.bits}

    def tree(self):
        return (self.size, *self._members("", 0))

    def _members(self, prefix, base):
        """(members, count) of what is below `prefix`, a struct at `base`. What has no size is left out."""
        found = []
        for name in {path[len(prefix) :].partition(".")[0].partition("[")[0]: None for path in self.places if path.startswith(prefix)}:
            kind = self._kind(prefix + name) if name else None
            if kind is not None:
                found.append((self._rank(prefix + name, name, kind), name, self.places[prefix + name][0] - base, kind))
        first, others, at = [], [], 8 * base
        for rank, *member in sorted(found, key=lambda item: item[0]):
            begin, end = self._bits(prefix + member[0])
            together = not member[0].startswith("__") and begin >= at
            (first if together else others).append(tuple(member))
            if together:
                at = end
        return (*first, *others), len(first)

    def _rank(self, path, name, kind):
        """What to sort by: the place, then the most bytes, numbers before the unions that they are in, the shortest name."""
        return self._bits(path)[0], -self.places[path][1], type(kind) is tuple, len(name), name

    def _bits(self, path):
        """The first bit of a member and the one behind its last, counted as the bytes of the struct lie in memory."""
        offset, size, _, *bits = self.places[path]
        if not bits:
            return 8 * offset, 8 * (offset + size)
        shift, width = bits
        begin = 8 * offset + (shift if self.byteorder == "little" else 8 * size - shift - width)
        return begin, begin + width

    def _kind(self, path):
        offset, size, signed, *bits = self.places[path]
        sign = "i" if signed else "u"
        if bits:
            return f"{sign}{size}:{bits[0]}:{bits[1]}"
        if not size:
            return None
        if signed is not None and size in (1, 2, 4, 8):
            return f"{sign}{size}"
        first = self.fields.get(path + "[0]")
        if first and first[1]:
            element = self._kind(path + "[0]")
            return f"s{size}" if element in ("u1", "i1") else (element, size // first[1])
        inside = {name[len(path) + 1 :]: [at - offset, *rest] for name, (at, *rest) in self.places.items() if name.startswith(path + ".")}
        if inside:
            name = self.known.get(_shape(inside, size))
            return (name, 0) if name else (size, *self._members(path + ".", offset))
        return f"u{size}" if size in POINTERS else f"s{size}"


def _shape(places, size):
    """What two structs with the same members have in common, to look them up by."""
    return size, tuple(sorted((name, *place) for name, place in places.items()))


def stubs(snapshots):
    """{(name, the lines of its class in a stub): the platforms it is so on}, those that are spelled out in others included."""
    declared, members = set(), {}  # {(platform, struct): {member: the type of its attribute on each of the platform's machines}}
    for facts in snapshots:
        for name, tree in trees(facts).items():
            declared.add((facts.platform, name))
            _collect(members, facts.platform, name, tree)
    texts = {}
    for (platform, name), types in members.items():
        texts.setdefault((name, "@type_check_only\n" * ((platform, name) not in declared) + _class(name, types)), set()).add(platform)
    return texts


def _collect(members, platform, name, tree):
    found = members.setdefault((platform, name), {})
    size, several, count = tree
    for i, (member, offset, kind) in enumerate(several):
        found.setdefault(member, []).append((i >= count, i, *_types(members, platform, f"{name}_{member}", kind)))


def _types(members, platform, name, kind):
    """The types of a member: of its attribute, of what it gives, and of what it takes."""
    if isinstance(kind, str):
        return ("Bytes", "bytes", "ReadableBuffer") if kind[0] == "s" else ("Integer", "int", "SupportsIndex")
    first, count, *_ = kind
    if count and len(kind) == 2:
        _, gives, takes = _types(members, platform, name, first)
        return f"Array[{gives}, {takes}]", f"tuple[{gives}, ...]", f"Iterable[{takes}]"
    if len(kind) == 3:
        _collect(members, platform, name, kind)
    into = name if len(kind) == 3 else first
    more = {"in_addr": " | str | IPv4Address", "in6_addr": " | str | IPv6Address"}.get(into, " | Struct" * into.startswith("sockaddr"))
    takes = f"{into} | _Parts{more}"
    return f"Nested[{into}, {takes}]", into, takes


def _class(name, types):
    """The lines of a class. A name with two underscores in front is private in a class, and padding in C: it has no type."""
    attributes, positional, others = [], [], []
    for member, several in sorted(types.items(), key=lambda item: (min(item[1])[:2], item[0])):
        if member.startswith("__"):
            continue
        kinds, taken = {kind for _, _, kind, *_ in several}, {takes for *_, takes in several}
        if member != "size" and not iskeyword(member):  # size is Struct's; a keyword is for getattr
            attributes.append(f"    {member}: {kinds.pop() if len(kinds) == 1 else 'Any'}")
        parameter = member + "_" * iskeyword(member)
        (others if min(several)[0] else positional).append(f"{parameter}: {taken.pop() if len(taken) == 1 else 'Any'} = ...")
    parameters = ", ".join(["self", *positional, *["*"][: len(others)], *others])
    return "\n".join([f"class {name}(Struct):", *attributes, f"    def __init__({parameters}) -> None: ..."])

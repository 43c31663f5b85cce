"""From the facts of structs, one C designator a line, to what sockcffi.structs makes its classes of: trees of members.

A struct is (size, members), a member (name, offset, kind). A kind is a text where it is a number or bytes, and else a pair:

    "u4" "i2"           an integer of so many bytes, unsigned or signed; a pointer is an unsigned one
    "u4:10:3"           a bit-field: 3 bits, 10 bits up in an integer of 4 bytes
    "s16"               16 bytes: an array of integers of one byte each
    ("u4", 3)           an array of 3 of a kind
    ("in_addr", 0)      a declared struct
    (8, members)        a struct that is spelled out, or not declared
"""

import json

POINTERS = (4, 8)  # bytes


def trees(facts):
    """{name: (size, members)} of the structs in `facts`; the name is the tag."""
    known = {}
    for tag, struct in sorted(facts.structs.items(), key=lambda item: (len(item[0]), item[0])):  # timeval rather than bcm_timeval
        known.setdefault(_shape(struct["fields"], struct.get("bits", {}), struct["size"]), tag.partition(" ")[2])
    return {tag.partition(" ")[2]: (struct["size"], _members(_Fields(struct, known), "")) for tag, struct in sorted(facts.structs.items())}


def platforms(snapshots):
    """JSON of the structs of all platforms, each different one once: {"names": [...], "structs": [tree, ...], "platforms": {target:
    [byteorder, [which of the structs the first name is there, or null, ...]]}}."""
    known = {target: trees(facts) for target, facts in sorted(snapshots.items())}
    names = sorted({name for table in known.values() for name in table})
    places, rows = {}, {}
    for target, table in known.items():
        rows[target] = snapshots[target].byteorder, [places.setdefault(table[name], len(places)) if name in table else None for name in names]
    return json.dumps({"names": names, "structs": list(places), "platforms": rows}, separators=(",", ":")) + "\n"


class _Fields:
    """The members of one struct by their designators, and the names of the declared structs by what they consist of."""

    def __init__(self, struct, known):
        self.fields, self.bits, self.known = struct["fields"], struct.get("bits", {}), known

    def names(self, prefix):
        """What follows `prefix` up to the next dot or bracket, in the order of the offsets: a designator each."""
        found = {}
        for path in [*self.fields, *self.bits]:
            if path.startswith(prefix):
                name = path[len(prefix) :].partition(".")[0].partition("[")[0]
                if name:
                    found[name] = prefix + name
        return sorted(found.items(), key=lambda item: (self.place(item[1])[0], item[0]))

    def place(self, path):
        return self.fields[path] if path in self.fields else self.bits[path]


def _members(struct, prefix, base=0):
    """The members below `prefix`. Of the bytes at `base`: offsets are those in the struct around them. What has no size is left out."""
    members = []
    for name, path in struct.names(prefix):
        kind = _kind(struct, path)
        if kind is not None:
            members.append((name, struct.place(path)[0] - base, kind))
    return tuple(members)


def _kind(struct, path):
    offset, size, signed, *bits = struct.place(path)
    sign = "i" if signed else "u"
    if bits:
        return f"{sign}{size}:{bits[0]}:{bits[1]}"
    if not size:
        return None
    if signed is not None and size in (1, 2, 4, 8):
        return f"{sign}{size}"
    first = path + "[0]"
    if first in struct.fields and struct.fields[first][1]:
        element = _kind(struct, first)
        count = size // struct.fields[first][1]
        return f"s{size}" if element in ("u1", "i1") else (element, count)
    if any(name.startswith(path + ".") for name in [*struct.fields, *struct.bits]):
        name = struct.known.get(_inside(struct, path, offset, size))
        return (name, 0) if name else (size, _members(struct, path + ".", offset))
    return f"u{size}" if size in POINTERS else f"s{size}"


def _inside(struct, path, offset, size):
    """The shape of the struct that the member `path` is."""
    start = len(path) + 1
    fields, bits = (
        {name[start:]: [place[0] - offset, *place[1:]] for name, place in places.items() if name.startswith(path + ".")}
        for places in (struct.fields, struct.bits)
    )
    return _shape(fields, bits, size)


def _shape(fields, bits, size):
    """What two structs with the same members have in common, to look them up by."""
    return size, tuple(sorted((name, *place) for name, place in {**fields, **bits}.items()))

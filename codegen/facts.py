"""What a compiler said about one platform: values of constants and layouts of structs. Loaded, merged, compared, saved."""

import json
import re
import zlib
from dataclasses import dataclass, field
from fnmatch import fnmatchcase
from pathlib import Path

from .declarations import corrections
from .targets import TARGETS

SNAPSHOTS = Path(__file__).resolve().parent / "snapshots"

PARTS = ("versions", "constants", "structs")

ANEW = "python -m codegen probe --all makes it anew"

#: names that stand for "the newest of this list": they grow with the headers, and no program may rely on their value
GROWING = "*_MAX *_LAST *_MASK *_NUM *_COUNT *__SUPPORTED __*".split()


class SnapshotError(Exception):
    """A snapshot that is not there, or is none."""


@dataclass
class Facts:
    """`structs` maps "struct tag" to {"size": n, "fields": {member: [offset, size, signed]}}.

    Members of members go by their C designator ("can_addr.tp.rx_id"), and an array by itself and its first element ("ts", "ts[0]",
    "ts[0].tv_sec"). `signed` is None for what is no integer (a struct, a union, an array, a pointer), and `size` 0 for what has none
    (a flexible array). A struct with bit-fields has "bits": {member: [offset, size, signed, shift, width]} as well: `width` bits, `shift`
    bits up in the integer of `size` bytes at `offset`.
    """

    target: str
    platform: str
    byteorder: str
    versions: dict = field(default_factory=dict)
    constants: dict = field(default_factory=dict)
    structs: dict = field(default_factory=dict)

    def dump(self):
        """The whole table as JSON, one fact a line, sorted."""
        return _json({"constants": self.constants, "structs": self.structs})


def _json(table):
    """JSON with one fact a line, sorted, so that a newer kernel is a diff one can read."""

    def block(items, indent, show=json.dumps):
        lines = [f"{indent} {json.dumps(key)}: {show(value)}" for key, value in items]
        return "{\n" + ",\n".join(lines) + f"\n{indent}" + "}" if lines else "{}"

    def struct(value):
        if value is None:
            return "null"
        parts = [(key, value[key]) for key in ("size", "fields", "bits") if key in value]
        return block(parts, "  ", lambda v: block(sorted(v.items(), key=place), "   ") if isinstance(v, dict) else json.dumps(v))

    def place(member):
        return (member[1][0] if member[1] else -1, member[0])

    def part(value):
        if not isinstance(value, dict):
            return json.dumps(value)
        return block(sorted(value.items()), " ", struct if value is table.get("structs") else json.dumps)

    return block(table.items(), "", part) + "\n"


def load(target):
    """The snapshot of `target`, or None where there is none."""
    path = SNAPSHOTS / f"{target}.json"
    return _read(path) if path.exists() else None


def named(name):
    """The snapshot of a target, or what a file has: a snapshot, or what `facts` prints."""
    found = load(name) if name in TARGETS else _read(Path(name)) if Path(name).is_file() else None
    if found is None:
        raise SnapshotError(f"{name} is neither a file nor one of {', '.join(snapshots())}")
    return found


def save(found):
    """Writes the snapshots `found`, {target: Facts}, and whichever others are told by what differs from one of them: a line of another's
    file may change, what it means does not. Returns the paths that it wrote."""
    others = [target for target in TARGETS if target not in found and not found.keys().isdisjoint(_bases(target))]
    found = {**found, **{target: snapshot for target in others if (snapshot := load(target))}}
    written = []
    for target, snapshot in found.items():
        base = TARGETS[target][1]
        path, text = SNAPSHOTS / f"{target}.json", stored(snapshot, found.get(base) or load(base) if base else None)
        if not path.exists() or path.read_text(encoding="utf-8") != text:
            path.write_text(text, encoding="utf-8")
            written.append(path)
    return written


def _bases(target):
    """The snapshots that that of `target` is told by, the nearest first."""
    while TARGETS[target][1]:
        target = TARGETS[target][1]
        yield target


def stored(facts, base=None):
    """The text of a snapshot's file: all facts, or a merge patch (RFC 7386) that makes them of those of the snapshot `base`."""
    table = {"target": facts.target, "base": base and base.target, "platform": facts.platform, "byteorder": facts.byteorder}
    for part in PARTS:
        table[part] = _patch(getattr(base, part, {}), getattr(facts, part))
    return _json({**table, "seal": {group: "".join(sums.values()) for group, sums in _seal(table).items()}})


def _patch(old, new):
    """What makes `new` of `old`: null for what only `old` has."""
    patch = dict.fromkeys(old.keys() - new.keys())
    for key, value in new.items():
        before = old.get(key)
        if value != before:
            patch[key] = _patch(before, value) if isinstance(before, dict) else value
    return patch


def _patched(old, patch):
    new = {**old}
    for key, value in patch.items():
        if value is None:
            new.pop(key, None)
        else:
            new[key] = _patched(new.get(key, {}), value) if isinstance(value, dict) else value
    return new


def _read(path, bases=()):
    """The facts in a file; `bases` has snapshots that were read before. A snapshot's own must be as they were written: nobody types a
    value."""
    try:
        table = json.loads(path.read_text(encoding="utf-8"))
        if path.parent == SNAPSHOTS or "seal" in table:
            _unseal(path, table)
        base = _base(path, table.get("base"), bases)
        parts = {part: _patched(getattr(base, part, {}), table.get(part, {})) for part in PARTS}
        return Facts(table.get("target", str(path)), table.get("platform", ""), table.get("byteorder", ""), **parts)
    except (ValueError, TypeError, KeyError, AttributeError) as error:
        what = f"{error} is missing" if isinstance(error, KeyError) else error
        raise SnapshotError(f"{_shown(path)} is no snapshot: {what}") from None


def _base(path, name, bases):
    """The snapshot that that of `path` is told by, or None where it tells all."""
    base = bases[name] if name in bases else load(name) if name else None
    if name and base is None:
        raise SnapshotError(f"{_shown(path)} says what differs from {name}.json, which is not there: {ANEW}")
    return base


def _seal(table):
    """{group of names: {name: the checksum of its value}} of a snapshot's lines."""
    lines = [("", name, value) for name, value in {**table, **table["versions"]}.items() if not isinstance(value, dict)]
    lines += [(name.partition("_")[0][:4], name, value) for name, value in table["constants"].items()]
    for tag, struct in table["structs"].items():
        lines += [(tag, name, value) for name, value in _flat_struct(tag, struct)]
    groups = {}
    for group, name, value in sorted(lines, key=lambda line: line[:2]):
        groups.setdefault(group, {})[name] = f"{zlib.crc32(f'{name}={json.dumps(value)}'.encode()) & 0xFFFFFF:06x}"
    return groups


def _unseal(path, table):
    """Raises where a line of a snapshot is not the one that was written: it names the line, or the one before a line that is gone."""
    seal = table.pop("seal", {})
    now = _seal(table)
    told = {group: re.findall("." * 6, sums) for group, sums in seal.items()}
    for group, sums in now.items():
        for name in sums:
            if sums[name] not in told.get(group, ()):
                raise SnapshotError(f"{_shown(path)} was edited by hand at {name}: {ANEW}")
    for group, sums in told.items():
        left = list(now.get(group, {}))
        for place, checksum in enumerate(sums):
            if place >= len(left) or now[group][left[place]] != checksum:
                gone = f"what follows {left[place - 1]} by its name" if place else f"the first of {group or 'its head'}..."
                raise SnapshotError(f"{_shown(path)} was edited by hand, {gone} is gone: {ANEW}")


def _shown(path):
    return path.relative_to(SNAPSHOTS.parent.parent) if path.is_relative_to(SNAPSHOTS) else path


def snapshots():
    """All committed snapshots, by target, in the order of TARGETS."""
    found = {}
    for target in TARGETS:
        path = SNAPSHOTS / f"{target}.json"
        if path.exists():
            found[target] = _read(path, found)
    return found


def merge(snapshot, local):
    """The union. Where they differ `local` wins; of two layouts, the one that extends the other."""
    if snapshot is None:
        return local
    structs = dict(snapshot.structs)
    for tag, struct in local.structs.items():
        structs[tag] = longer(struct, structs.get(tag, struct))
    constants = {**snapshot.constants, **local.constants}
    return Facts(local.target, local.platform, local.byteorder, local.versions, constants, structs)


def longer(struct, other):
    """`other` where it extends `struct`: all its members at the same places, and more of them; else `struct`. Newer headers may have a
    member where there was padding (a name that C reserves), as tcp_md5sig has."""
    places, more = _places(struct), _places(other)
    extends = other["size"] >= struct["size"] and all(more.get(name) == place for name, place in places.items() if "__" not in name)
    return other if extends else struct


def written(libc, kernel):
    """Of one struct as the headers of the C library and those of the kernel have it, the one to go by.

    The kernel's, since a call writes that one, where it has all the members that the C library's has, wherever they are. tcp_info is so:
    glibc 2.36 ends early, and glibc 2.43 has two members of 16 bits where kernels have bit-fields.

    Else the C library's. It may have names of POSIX and of RFC 3542 that the kernel's lacks (ipv6mr_interface, sin_zero, th_seq); both
    mean the same bytes then. It may be newer and extend the kernel's. And where it is larger and has a member elsewhere, it translates:
    musl's timeval on machines of 32 bits.
    """
    ours, theirs = _places(libc), _places(kernel)
    named = all(name in theirs for name, (offset, *_) in ours.items() if offset < kernel["size"])
    translated = libc["size"] > kernel["size"] and any(ours.get(name, place) != place for name, place in theirs.items())
    return kernel if named and not translated and longer(kernel, libc) is kernel else libc


def _places(struct):
    """Where the members of a struct are, bit-fields included."""
    return {**struct["fields"], **struct.get("bits", {})}


def fall_back(facts, declarations):
    """`facts` with the declared fallbacks for the constants that no header of the platform has, and the declared corrections."""
    constants = dict(facts.constants)
    wanted = {}
    for declaration in declarations:
        if declaration.applies(facts.platform):
            wanted.update((name, value) for name, value in declaration.fallbacks.items() if not name.startswith("struct "))
    for name, value in wanted.items():
        seen = {name}
        while isinstance(value, str) and value not in constants and value in wanted and value not in seen:
            seen.add(value)
            value = wanted[value]
        if isinstance(value, str):
            value = constants.get(value)
        if name not in constants and value is not None:
            constants[name] = value
    corrected = corrections(declarations, facts.platform)
    constants.update((name, constants[other]) for name, other in corrected.items() if other in constants)
    structs = facts.structs
    for pattern, other in corrected.items():
        tag, _, path = other.partition(".")
        if tag in structs:
            structs = _signed(structs, pattern, structs[tag]["fields"][path][2])
    return Facts(facts.target, facts.platform, facts.byteorder, facts.versions, constants, structs)


def _signed(structs, pattern, sign):
    """The structs, where members whose names match have this sign."""
    return {
        tag: {
            **struct,
            "fields": {
                path: [*place[:2], sign] if fnmatchcase(f"{tag}.{path}", pattern) else place for path, place in struct["fields"].items()
            },
        }
        for tag, struct in structs.items()
    }


def conflicts(snapshot, local):
    """{name: text} of what two compilers say differently of one platform. A struct that another extends is no conflict, and neither is
    a number that names the end of a list."""
    found = {}
    for name in sorted(snapshot.constants.keys() & local.constants.keys()):
        if snapshot.constants[name] != local.constants[name] and not any(fnmatchcase(name, pattern) for pattern in GROWING):
            found[name] = f"{snapshot.constants[name]} in the snapshot, {local.constants[name]} here"
    for tag in sorted(snapshot.structs.keys() & local.structs.keys()):
        one, other = snapshot.structs[tag], local.structs[tag]
        if not (longer(one, other) is other or longer(other, one) is one):
            found[tag] = f"{one} in the snapshot, {other} here"
    return found


def differences(old, new):
    """Lines that tell how `new` differs from `old`: "- " gone, "+ " new, "! " another value."""
    before, after = _flat(old), _flat(new)
    lines = []
    for name in sorted(before.keys() | after.keys()):
        if name not in after:
            lines.append(f"- {name} = {before[name]}")
        elif name not in before:
            lines.append(f"+ {name} = {after[name]}")
        elif before[name] != after[name]:
            lines.append(f"! {name} = {before[name]} -> {after[name]}")
    return lines


def _flat(facts):
    """All of `facts` as one dict: "NAME", "sizeof struct tag" and "struct tag.member"."""
    flat = dict(facts.constants)
    for tag, struct in facts.structs.items():
        flat.update(_flat_struct(tag, struct))
    return flat


def _flat_struct(tag, struct):
    """The lines of a struct, or of what is patched of it."""
    for kind, value in ({"": None} if struct is None else struct).items():
        if isinstance(value, dict):
            yield from ((f"{tag}.{name}", place) for name, place in value.items())
        else:
            yield f"sizeof {tag}" if kind == "size" else f"{tag} {kind}".strip(), value

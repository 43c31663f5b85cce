"""What a compiler said about one platform: values of constants and layouts of structs. Loaded, merged, compared, saved."""

import json
from dataclasses import dataclass, field
from fnmatch import fnmatchcase
from pathlib import Path

SNAPSHOTS = Path(__file__).resolve().parent / "snapshots"

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
        """JSON with one fact a line, sorted, so that a newer kernel is a diff one can read."""

        def block(items, indent, show=json.dumps):
            lines = [f"{indent} {json.dumps(key)}: {show(value)}" for key, value in items]
            return "{\n" + ",\n".join(lines) + f"\n{indent}" + "}" if lines else "{}"

        def struct(value):
            kinds = [(key, value[key]) for key in ("fields", "bits") if key in value]
            places = [(key, sorted(members.items(), key=lambda item: (item[1][0], item[0]))) for key, members in kinds]
            return block([("size", value["size"]), *places], "  ", lambda v: v if isinstance(v, str) else part(v))

        def part(value):
            return block(value, "   ") if isinstance(value, list) else str(value)

        return block(
            [
                ("target", json.dumps(self.target)),
                ("platform", json.dumps(self.platform)),
                ("byteorder", json.dumps(self.byteorder)),
                ("versions", block(sorted(self.versions.items()), " ")),
                ("constants", block(sorted(self.constants.items()), " ")),
                ("structs", block(sorted(self.structs.items()), " ", struct)),
            ],
            "",
            str,
        ) + "\n"

    def save(self):
        path = SNAPSHOTS / f"{self.target}.json"
        path.write_text(self.dump(), encoding="utf-8")
        return path


def load(target):
    """The snapshot of `target`, or None where there is none."""
    path = SNAPSHOTS / f"{target}.json"
    return _read(path) if path.exists() else None


def named(name):
    """The snapshot of a target, or one in a file."""
    found = load(name) or (_read(Path(name)) if Path(name).is_file() else None)
    if found is None:
        raise SnapshotError(f"{name} is neither a file nor one of {', '.join(snapshots())}")
    return found


def _read(path):
    try:
        return Facts(**json.loads(path.read_text(encoding="utf-8")))
    except (ValueError, TypeError) as error:
        raise SnapshotError(f"{path} is no snapshot: {error}") from None


def snapshots():
    """All committed snapshots, by target."""
    return {path.stem: load(path.stem) for path in sorted(SNAPSHOTS.glob("*.json"))}


def merge(snapshot, local):
    """The union. Where they differ `local` wins; of two layouts, the one that extends the other."""
    if snapshot is None:
        return local
    structs = dict(snapshot.structs)
    for tag, struct in local.structs.items():
        structs[tag] = longer(struct, structs.get(tag, struct))
    constants = {**snapshot.constants, **local.constants}
    return Facts(local.target, local.platform, local.byteorder, local.versions, constants, structs)


def longer(struct, other, same_age=False):
    """`other` where it extends `struct`: all its members at the same places, and more of them; else `struct`. Between headers of the
    same age all members count; newer ones may have a member where there was padding (a name that C reserves), as tcp_md5sig has."""
    places = ((struct.get(key, {}), other.get(key, {})) for key in ("fields", "bits"))
    kept = all(more.get(name) == place for some, more in places for name, place in some.items() if same_age or "__" not in name)
    extends = other["size"] >= struct["size"] and kept
    return other if extends else struct


def fall_back(facts, declarations):
    """`facts` with the declared fallbacks for the constants that no header of the platform has."""
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
    return Facts(facts.target, facts.platform, facts.byteorder, facts.versions, constants, facts.structs)


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
        flat[f"sizeof {tag}"] = struct["size"]
        for name, place in {**struct["fields"], **struct.get("bits", {})}.items():
            flat[f"{tag}.{name}"] = place
    return flat

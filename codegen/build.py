"""What the build writes: the modules of sockcffi/_generated, from the snapshot of this platform and the headers that are here."""

import json

from . import declarations, facts, probe, render


def write(root=declarations.ROOT, command=None):
    """Writes the generated modules and the C of the checks under `root`, and returns their folder."""
    declared = declarations.read(root)
    local = probe.probe(declared, probe.local_compiler(command))
    snapshots = facts.snapshots()
    snapshot = snapshots.get(local.facts.target)
    merged = facts.fall_back(facts.merge(snapshot, local.facts), declared)
    for line in local.complaints(declared):
        print(f"sockcffi: {line}")

    texts = render.generated(merged, declared, about(root, snapshot, local.facts), snapshots)
    for i, group in enumerate(local.groups):
        texts[f"{render.GENERATED}/checks_{i}.c"] = render.checks(group, merged.constants, merged.structs, local.disputed)
    texts[f"{render.GENERATED}/calls_docs.h"] = render.docs(root)
    folder = root / render.GENERATED
    for path in folder.glob("checks_*.c"):
        if f"{render.GENERATED}/{path.name}" not in texts:
            path.unlink()
    for path, text in texts.items():
        render.write(root / path, text)
    return folder


def binding(path, platform):
    """Writes cffi's C around our own to `path`, for a `platform` in the words of sys.platform."""
    from cffi import FFI  # what only looks at the headers works without it

    ffi = FFI()
    for header in ["native.h"] + ["native_windows.h"] * (platform == "win32"):
        ffi.cdef((render.HERE / header).read_text(encoding="utf-8"))
    ffi.set_source("sockcffi._generated._native", '#include "native.c"')
    ffi.emit_c_code(str(path))


def about(root, snapshot, local):
    """What `python -m sockcffi` tells of this build."""
    return {
        "VERSION": render.version(root),
        "PLATFORM": local.platform,
        "SNAPSHOT": snapshot.target if snapshot else None,
        "SNAPSHOT_HEADERS": snapshot.versions if snapshot else {},
        "LOCAL_HEADERS": {name: version for name, version in local.versions.items() if name != "compiler"},
        "COMPILER": local.versions["compiler"],
    }


def check(command=None):
    """(differences, notes) between declarations, snapshots, committed files and the headers that are here."""
    declared = declarations.read()
    snapshots = facts.snapshots()
    local = probe.probe(declared, probe.local_compiler(command))
    differences, notes = [], local.complaints(declared)

    snapshot = snapshots.get(local.facts.target)
    if snapshot is None:
        notes.append(f"there is no snapshot of {local.facts.target}")
    else:
        differences += [f"{name}: {text}" for name, text in facts.conflicts(snapshot, local.facts).items()]
        known = render.constants(facts.fall_back(snapshot, declared), declared)
        differences += [f"{snapshot.target}: CPython's {name} is missing" for name in render.ledger(snapshot.platform) if name not in known]

    complete = {target: facts.fall_back(found, declared) for target, found in snapshots.items()}
    for declaration in declared:
        for name in sorted(declaration.outright):
            if not any(name in found.constants for found in complete.values()):
                notes.append(f"{declaration.path}: no snapshot has {name}")
        for tag in sorted(declaration.tags):
            if not any(tag in found.structs for found in complete.values()):
                notes.append(f"{declaration.path}: no snapshot has {tag}")
    differences += render.lost_members(complete, declared)
    for path, text in render.committed(snapshots, declared).items():
        path = declarations.ROOT / path
        if not path.exists() or path.read_text(encoding="utf-8") != text:
            differences.append(f"{path.relative_to(declarations.ROOT)} is not what the snapshots make it: python -m codegen render")
    return differences, notes


def _show_struct(tag, holders, snapshots):
    """Lines that tell of a struct: where it is declared, and each of its layouts with the platforms that have it."""
    layouts = {}
    for target, found in snapshots.items():
        struct = found.structs.get(tag)
        layouts.setdefault(json.dumps(struct), (struct, []))[1].append(target)
    lines = [tag, *(f"  declared in {declaration.path}" for declaration in holders)]
    for struct, targets in sorted(layouts.values(), key=lambda layout: layout[0] is None):
        where = ", ".join(targets)
        lines.append(f"  {struct['size']} bytes: {where}" if struct else f"  absent: {where}")
        places = {**struct["fields"], **struct.get("bits", {})} if struct else {}
        for path, (offset, size, signed, *bits) in sorted(places.items(), key=lambda item: (item[1][0], item[0])):
            kind = {None: "bytes", True: "bytes, signed", False: "bytes, unsigned"}[signed]
            lines.append(f"    {path:40} {offset:5} {size:4} {kind}" + (f", {bits[1]} bits from bit {bits[0]}" if bits else ""))
    return lines


def show(name, command=None):
    """Lines that tell where `name` comes from, what it is worth on every platform, and where it ends up."""
    declared = declarations.read()
    tag = name if name.startswith("struct ") else f"struct {name}"
    holders = [d for d in declared if d.names_struct(tag)]
    if holders:
        here = probe.probe(declared, probe.local_compiler(command)).facts
        return _show_struct(tag, holders, {"the headers here": here, **facts.snapshots()})
    places = [d for d in declared if d.names(name) or name in d.strings]
    if not places:
        return [f"{name}: no family or level names it; a word in the `constants` of one makes it appear"]
    lines = [name]
    for declaration in places:
        how = "by name" if name in declaration.outright or name in declaration.strings else "by a pattern"
        alias = f", as the headers' {declaration.aliases[name]}" if name in declaration.aliases else ""
        lines.append(f"  declared in {declaration.path} {how}{alias}")
        if name in declaration.types:
            level, kinds, use = declaration.types[name]
            lines.append(f"  an option of {level}: {' or '.join(kinds)} ({use})")
        for kind, values in (("string", declaration.strings), ("fallback", declaration.fallbacks)):
            if name in values:
                lines.append(f"  {kind} {values[name]!r} ({declaration.platforms or 'everywhere'})")

    local = probe.probe(declared, probe.local_compiler(command))
    for target, found in {"the headers here": local.facts, **facts.snapshots()}.items():
        complete = facts.fall_back(found, declared)
        header = f"  <{local.origin[name]}>" if found is local.facts and name in local.origin else ""
        if name in found.constants:
            lines.append(f"  {target}: {found.constants[name]} ({found.constants[name]:#x}){header}")
        elif name in complete.constants:
            lines.append(f"  {target}: {complete.constants[name]} (fallback)")
        else:
            lines.append(f"  {target}: {local.rejected.get(name, 'absent') if found is local.facts else 'absent'}")

    enum = declarations.enum_of(declared, name)
    module = "constants.py" if name in {*render.ledger(local.facts.platform), *render.own_imports()} else "more.py"
    lines.append(f"  sockcffi.{name}: a member of {enum} in enums.py" if enum else f"  sockcffi.{name}: in {module}")
    ledgers = [path.stem for path in sorted(render.LEDGERS.glob("*.txt")) if name in render.ledger(path.stem)]
    lines.append(f"  in CPython's socket on {', '.join(ledgers)}, so in __all__" if ledgers else "  in no CPython's socket")
    return lines

"""What the build writes: the modules of sockcffi/_generated, from the snapshot of this platform and the headers that are here."""

import platform
import re
from pathlib import Path

from . import declarations, facts, options, probe, reference, render

#: what the binding is linked with, besides the C library
LIBRARIES = {"win32": ["ws2_32", "iphlpapi"]}


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
    known = {**local.disputed, **declarations.corrections(declared, merged.platform)}
    for i, group in enumerate(local.groups):
        texts[f"{render.GENERATED}/checks_{i}.c"] = render.checks(group, merged.constants, merged.structs, known)
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
    for header in ["socket.h"] + ["win32.h"] * (platform == "win32"):
        ffi.cdef((render.CSRC / "binding" / header).read_text(encoding="utf-8"))
    ffi.set_source("sockcffi._generated._native", '#include "socket.c"')
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
        "SYSTEM": system(),
    }


def system(release=Path("/etc/os-release")):
    """What the operating system here is called, os-release(5)."""
    name = re.search(r"^PRETTY_NAME=[\"']?([^\"'\n]+)", release.read_text(encoding="utf-8") if release.exists() else "", re.M)
    return name[1] if name else platform.platform(terse=True)


def check(command=None):
    """(differences, notes) between declarations, snapshots, committed files and the headers that are here."""
    declared = declarations.read()
    snapshots = facts.snapshots()
    local = probe.probe(declared, probe.local_compiler(command))
    differences = local.disagreements()
    notes = [line for line in local.complaints(declared) if line not in differences]

    snapshot = snapshots.get(local.facts.target)
    if snapshot is None:
        notes.append(f"there is no snapshot of {local.facts.target}")
    else:
        differences += [f"{name}: {text}" for name, text in facts.conflicts(snapshot, local.facts).items()]

    complete = {target: facts.fall_back(found, declared) for target, found in snapshots.items()}
    differences += render.missing(complete, declared)
    for declaration in declared:
        for name in sorted(declaration.outright):
            if not any(name in found.constants for found in complete.values()):
                differences.append(f"{declaration.path}: no snapshot has {name}")
        for tag in sorted(declaration.tags):
            if not any(tag in found.structs for found in complete.values()):
                differences.append(f"{declaration.path}: no snapshot has {tag}")
    differences += render.lost_members(complete, declared)
    texts = render.committed(snapshots, declared)
    for path, text in texts.items():
        path = declarations.ROOT / path
        if not path.exists() or path.read_text(encoding="utf-8") != text:
            differences.append(f"{path.relative_to(declarations.ROOT)} is not what the snapshots make it: python -m codegen render")
    differences += [f"{path} is of no declaration: python -m codegen render" for path in left_over(texts)]
    return differences, notes


def left_over(texts):
    """The pages of the reference that are not among the rendered `texts`."""
    pages = (path.relative_to(declarations.ROOT).as_posix() for path in (declarations.ROOT / render.REFERENCE).glob("*.md"))
    return sorted(set(pages) - texts.keys())


def show(name, command=None):
    """Lines that tell where a constant or a struct comes from, what it is on every platform, and where it ends up."""
    declared = declarations.read()
    local = probe.probe(declared, probe.local_compiler(command))
    snapshots = {target: facts.fall_back(found, declared) for target, found in facts.snapshots().items()}
    tag = "struct " + name.replace("struct ", "")
    if any(d.names_struct(tag) for d in declared):
        return show_struct(tag, declared, {**snapshots, "here": local.facts})
    places = [d for d in declared if d.names(name) or name in d.strings]
    if not places:
        return [f"{name}: no family or level names it; a word in the `constants` of one makes it appear, or in its `structs`"]
    lines = [name]
    for declaration in places:
        how = "by name" if name in declaration.outright or name in declaration.strings else "by a pattern"
        alias = f", as the headers' {' or '.join(declaration.aliases[name].split())}" if name in declaration.aliases else ""
        lines.append(f"  declared in {declaration.path} {how}{alias}")
        if name in declaration.types:
            level, kinds, use, unit, meaning = declaration.types[name]
            lines.append(f"  an option of {level}: {' or '.join(kinds)} ({use})")
            lines.append(f"  {options.description(unit, meaning)}")
        for kind, values in (("string", declaration.strings), ("fallback", declaration.fallbacks)):
            if name in values:
                lines.append(f"  {kind} {values[name]!r} ({declaration.platforms or 'everywhere'})")

    values = {target: render.constants(found, declared) for target, found in snapshots.items()}
    lines.append("  " + (reference.worth({t: found[name] for t, found in values.items() if name in found}) or "in no snapshot"))
    if name in local.facts.constants:
        lines.append(f"  in the headers here: {reference.number(local.facts.constants[name])}, <{local.origin[name]}>")
    else:
        lines.append(f"  in the headers here: {local.rejected.get(name, 'none')}")

    enum = declarations.enum_of(declared, name)
    module = "constants.py" if name in {*render.ledger(local.facts.platform), *render.own_imports()} else "more.py"
    if enum:
        module = f"a member of {enum} in {'flags' if enum in render.FLAGS else 'enums'}.py"
    lines.append(f"  sockcffi.{name}: {module if enum else f'in {module}'}")
    ledgers = [path.stem for path in sorted(render.LEDGERS.glob("*.txt")) if name in render.ledger(path.stem)]
    lines.append(f"  in CPython's socket on {', '.join(ledgers)}, so in __all__" if ledgers else "  in no CPython's socket")
    return lines


def show_struct(tag, declared, snapshots):
    """Lines that tell which file declares a struct, and where its members are."""
    columns, rows = reference.layout({target: found.structs[tag] for target, found in snapshots.items() if tag in found.structs})
    lines = [tag, *(f"  declared in {d.path}" for d in declared if d.names_struct(tag))]
    lines += [f"  [{i}] {head}" for i, head in enumerate(columns, 1)]
    for path, cells in rows:
        lines.append(f"  {path}: " + "; ".join(f"[{i}] {cell}" for i, cell in enumerate(cells, 1) if cell))
    return lines

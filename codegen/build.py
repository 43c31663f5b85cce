"""What the build writes: the modules of sockcffi/_generated, from the snapshot of this platform and the headers that are here."""

from . import declarations, facts, probe, render


def write(root=declarations.ROOT, command=None):
    """Writes the generated modules and the C of the checks under `root`, and returns their folder."""
    declared = declarations.read(root)
    local = probe.probe(declared, probe.local_compiler(command))
    snapshot = facts.load(local.facts.target)
    merged = facts.fall_back(facts.merge(snapshot, local.facts), declared)
    for line in problems(local, declared):
        print(f"sockcffi: {line}")

    texts = render.generated(merged, declared, about(root, snapshot, local.facts))
    for i, group in enumerate(local.groups):
        texts[f"{render.GENERATED}/checks_{i}.c"] = render.checks(group, merged.constants, merged.structs, local.disputed)
    folder = root / render.GENERATED
    for path in folder.glob("checks_*.c"):
        if f"{render.GENERATED}/{path.name}" not in texts:
            path.unlink()
    for path, text in texts.items():
        render.write(root / path, text)
    return folder


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


def problems(result, declared):
    """What the compiler refused of the headers and of the names that are written outright: nothing is lost in silence."""
    outright = {declaration.aliases.get(name, name): declaration.path for declaration in declared for name in declaration.outright}
    lines = [f"<{header}> does not compile and is left out: {words}" for header, words in result.broken.items()]
    lines += [f"{outright[name]}: {name} is no integer constant: {words}" for name, words in result.rejected.items() if name in outright]
    lines += [f"the headers disagree on {name}: {words}" for name, words in result.disputed.items()]
    return lines

"""python -m codegen: look at the headers, and keep the committed files true to them."""

import argparse
import sys

from . import build, cross, declarations, facts, probe, render


def main(arguments=None):
    parser = argparse.ArgumentParser(prog="python -m codegen", description=__doc__.partition(": ")[2])
    commands = parser.add_subparsers(dest="command", required=True)

    command = commands.add_parser("probe", help="ask the headers: those of a target (writes its snapshot), or those that are here")
    command.add_argument("--target", choices=sorted(probe.TARGETS))
    _compiler(command)
    command = commands.add_parser("render", help="write the derived files, those of the build included")
    _compiler(command)
    command = commands.add_parser("check", help="compare declarations, snapshots, rendered files and the headers that are here")
    _compiler(command)
    command = commands.add_parser("compile", help="compile the binding for other platforms, where its compiler checks their snapshots")
    command.add_argument("targets", nargs="*", choices=[[], *sorted(probe.TARGETS)], metavar="target", help="default: all")
    command = commands.add_parser("facts", help="a snapshot, fallbacks included, as JSON")
    command.add_argument("target", choices=sorted(probe.TARGETS))
    command = commands.add_parser("show", help="where a name comes from, and what it is worth where")
    command.add_argument("name")
    _compiler(command)
    command = commands.add_parser("diff", help="what the second of two snapshots has otherwise than the first")
    command.add_argument("old", help="a target, or a file")
    command.add_argument("new", help="a target, or a file")

    options = parser.parse_args(arguments)
    try:
        return COMMANDS[options.command](options)
    except (declarations.DeclarationError, probe.ProbeError, facts.SnapshotError) as error:
        print(f"codegen: {error}", file=sys.stderr)
        return 2


def _compiler(command):
    command.add_argument("--cc", help="the compiler to ask for what is here (default: $CC, then the one Python was built with)")


def run_probe(options):
    declared = declarations.read()
    compiler = probe.zig_compiler(options.target) if options.target else probe.local_compiler(options.cc)
    result = probe.probe(declared, compiler)
    if options.target:
        if result.facts.target != options.target:
            raise probe.ProbeError(f"asked for {options.target}, the compiler is for {result.facts.target}")
        old = facts.load(options.target)
        for line in facts.differences(old, result.facts) if old else ():
            print(line)
        print(f"wrote {result.facts.save().relative_to(declarations.ROOT)}: ", end="")
    found = result.facts
    versions = ", ".join(f"{name} {version}" for name, version in sorted(found.versions.items()))
    print(f"{found.target}: {len(found.constants)} constants, {len(found.structs)} structs; {versions}")
    for line in result.complaints(declared):
        print(line)


def run_render(options):
    build.write(command=options.cc)
    for path, text in render.committed(facts.snapshots(), declarations.read()).items():
        if render.write(declarations.ROOT / path, text):
            print(f"wrote {path}")


def run_check(options):
    differences, notes = build.check(options.cc)
    for line in notes:
        print(f"note: {line}")
    for line in differences:
        print(line)
    print(f"{len(differences)} differences")
    return 1 if differences else 0


def run_compile(options):
    failed = 0
    for target, complaints in cross.compile_targets(options.targets or list(probe.TARGETS)):
        print(f"{target}: {'does not compile' if complaints else 'compiles'}")
        print(*complaints, sep="\n", end="\n" if complaints else "")
        failed += bool(complaints)
    return 1 if failed else 0


def run_facts(options):
    snapshot = facts.load(options.target)
    if snapshot is None:
        raise facts.SnapshotError(f"no snapshot of {options.target}: python -m codegen probe --target {options.target}")
    print(facts.fall_back(snapshot, declarations.read()).dump(), end="")


def run_show(options):
    for line in build.show(options.name, options.cc):
        print(line)


def run_diff(options):
    lines = facts.differences(facts.named(options.old), facts.named(options.new))
    for line in lines:
        print(line)
    return 1 if lines else 0


COMMANDS = {
    "probe": run_probe,
    "render": run_render,
    "check": run_check,
    "compile": run_compile,
    "facts": run_facts,
    "show": run_show,
    "diff": run_diff,
}

if __name__ == "__main__":
    sys.exit(main())

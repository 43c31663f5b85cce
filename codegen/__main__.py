"""python -m codegen: look at the headers, and keep the committed files true to them."""

import argparse
import sys
import time
from pathlib import Path

from . import build, cross, declarations, facts, probe, render
from .targets import TARGETS


def main(arguments=None):
    parser = argparse.ArgumentParser(prog="python -m codegen", description=__doc__.partition(": ")[2])
    commands = parser.add_subparsers(dest="command", required=True)

    command = commands.add_parser("probe", help="ask the headers: those of targets (writes their snapshots), or those of a compiler")
    headers = command.add_mutually_exclusive_group()
    headers.add_argument("--target", type=_target, metavar="TARGET", help="of one target")
    headers.add_argument("--all", action="store_true", help="of all targets")
    _compiler(headers)
    command.add_argument("-o", "--output", metavar="FILE", help="write what the compiler's headers say into FILE, as `facts` prints it")
    command = commands.add_parser("render", help="write the derived files, those of the build included")
    _compiler(command)
    command = commands.add_parser("check", help="compare declarations, snapshots, rendered files and the headers that are here")
    _compiler(command)
    command = commands.add_parser("compile", help="compile the binding for other platforms, where its compiler checks their snapshots")
    command.add_argument("targets", nargs="*", type=_target, metavar="target", help="default: all")
    command = commands.add_parser("facts", help="a snapshot, fallbacks included, as JSON")
    command.add_argument("target", type=_target)
    command = commands.add_parser("show", help="where a name comes from, and what it is worth where")
    command.add_argument("name")
    _compiler(command)
    command = commands.add_parser("diff", help="what the second of two snapshots has otherwise than the first")
    command.add_argument("old", help="a target, or a file")
    command.add_argument("new", help="a target, or a file")

    options = parser.parse_args(arguments)
    if options.command == "probe" and options.output and (options.all or options.target):
        parser.error("argument -o/--output: the facts of a target go into its snapshot; `facts` prints them")
    try:
        return COMMANDS[options.command](options)
    except (declarations.DeclarationError, probe.ProbeError, facts.SnapshotError) as error:
        print(f"codegen: {error}", file=sys.stderr)
        return 2


def _target(name):
    if name not in TARGETS:
        raise argparse.ArgumentTypeError(f"{name} is none of codegen/targets.py: {', '.join(TARGETS)}; others: --cc")
    return name


def _compiler(command):
    command.add_argument("--cc", help="the compiler to ask for what is here (default: $CC, then the one Python was built with)")


def run_probe(options):
    targets = list(TARGETS) if options.all else [options.target] if options.target else []
    if targets:
        return write_snapshots(targets)
    declared = declarations.read()
    result = probe.probe(declared, probe.local_compiler(options.cc))
    print(summary(result.facts))
    for line in result.complaints(declared):
        print(line)
    if options.output:
        try:
            Path(options.output).write_text(facts.fall_back(result.facts, declared).dump(), encoding="utf-8")
        except OSError as error:
            raise probe.ProbeError(f"{options.output}: {error.strerror}") from None
    return 1 if result.disputed else 0


def write_snapshots(targets):
    """Asks the headers of `targets`, and writes what they say when all have answered: the snapshots fit together at any time."""
    declared, found, refused, start = declarations.read(), {}, [], time.monotonic()
    for target, result in probe.probe_targets(targets):
        found[target] = result.facts
        refused += result.disagreements()
        print(f"[{len(found)}/{len(targets)}, {time.monotonic() - start:.0f} s] {summary(result.facts)}", flush=True)
        for line in result.complaints(declared):
            print(line)
    old = {target: snapshot for target in found if (snapshot := _before(target))}
    told = set()
    for target in old:
        lines = facts.differences(old[target], found[target])
        for line in lines:
            if line not in told:  # a newer kernel says the same of all its machines
                print(f"{target}: {line}")
        told.update(lines)
    refused += render.lost_members(found, declared, old.values())
    if refused:
        raise probe.ProbeError("nothing is written: " + "; ".join(refused))
    for path in facts.save(found):
        print(f"wrote {path.relative_to(declarations.ROOT)}")


def _before(target):
    """The snapshot that is about to be replaced; None where there is none, or one that was edited."""
    try:
        return facts.load(target)
    except facts.SnapshotError as error:
        print(error)
    return None


def summary(found):
    versions = ", ".join(f"{name} {version}" for name, version in sorted(found.versions.items()))
    return f"{found.target}: {len(found.constants)} constants, {len(found.structs)} structs; {versions}"


def run_render(options):
    build.write(command=options.cc)
    texts = render.committed(facts.snapshots(), declarations.read())
    for path, text in texts.items():
        if render.write(declarations.ROOT / path, text):
            print(f"wrote {path}")
    for path in build.left_over(texts):
        (declarations.ROOT / path).unlink()
        print(f"removed {path}")


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
    for target, complaints in cross.compile_targets(options.targets or list(TARGETS)):
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
    lines = build.show(options.name, options.cc)
    print(*lines, sep="\n")
    return 0 if lines[1:] else 1  # one line: that nothing names it


def run_diff(options):
    declared = declarations.read()
    lines = facts.differences(*(facts.fall_back(facts.named(name), declared) for name in (options.old, options.new)))
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

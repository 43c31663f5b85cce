"""python -m benchmarks: each operation's time, by that of the interpreter's own module and by that of the same loop in C."""

import argparse
import json
import os
import platform
import re
import shlex
import subprocess
import sys
import tempfile
from pathlib import Path
from statistics import median

if sys.path[0] in ("", str(Path(__file__).resolve().parents[1])):
    del sys.path[0]  # `-m` put the checkout there, and what counts is the module that is installed

import socket as own

import sockcffi

from . import chart, plain, record
from .measure import APART, FULL, PROCESSES, QUICK, contenders, measure, operations_of

TABLE = operations_of(own)


def main(arguments=None):
    """Measures, prints, and returns the exit status."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__.partition(": ")[2])
    parser.add_argument("names", metavar="NAME", nargs="*", help="an operation's name or a part of it; without any, all are measured")
    task = parser.add_mutually_exclusive_group()
    task.add_argument(
        "--check",
        action="store_true",
        help="fail where a ratio is worse than what is recorded by more than the limit allows, in two new processes",
    )
    task.add_argument("--record", action="store_true", help="write the ratios to recorded.json, for this processor")
    parser.add_argument(
        "--processes",
        metavar="N",
        type=int,
        nargs="?",
        const=PROCESSES,
        help=f"measure each operation in N new processes ({PROCESSES} without N), one after the other, and print the one "
        "with the median ratio; so does --check, with 1, and --record",
    )
    parser.add_argument("--json", action="store_true", help="for programs")
    parser.add_argument("--svg", metavar="FILE", type=Path, help="draw a chart, too")
    parser.add_argument(
        "--under",
        metavar="PYTHON",
        nargs="+",
        default=[],
        help="other interpreters to measure under, for the chart and the record; or commands that end with one",
    )
    parser.add_argument(
        "--seconds",
        metavar="S",
        type=float,
        help=f"to measure an operation in a process: {FULL.measure}, or {APART.measure} in each new process",
    )
    parser.add_argument("--quick", action="store_true", help="a few seconds in all: only to see that everything runs")
    parser.add_argument("--list", action="store_true", help="the operations' names")
    parser.add_argument("--apart", metavar="LIBRARY", help=argparse.SUPPRESS)  # a process for one operation, with plain.c as compiled
    options = parser.parse_args(arguments)
    if len(options.under) >= len(chart.COLOURS):
        parser.error(f"a chart has room for {len(chart.COLOURS)} interpreters")

    names = [name for name in TABLE.OPERATIONS if not options.names or any(part in name for part in options.names)]
    if options.apart is not None:
        names = options.names
    if not names:
        parser.error(f"no operation has {' or '.join(options.names)} in its name; --list names them")
    if options.list:
        print("\n".join(f"{name:28}{TABLE.OPERATIONS[name][0]}" for name in names))
        return 0
    # Another interpreter has a number of processes of its own, unless the option says one.
    of_each = ["--processes", *([] if options.processes in (None, PROCESSES) else [str(options.processes)])]
    if options.processes is None:
        options.processes = 1 if options.check else PROCESSES if options.record else 0

    about = {
        "python": f"{platform.python_implementation()} {platform.python_version()}",
        "platform": platform.platform(),
        "interpreter": record.interpreter(),
        "processor": processor(),
        "module": sockcffi.__file__,
    }
    if not options.json:
        print(f"{about['python']}, {about['platform']}\n{HEAD}")
    entries = []
    with tempfile.TemporaryDirectory() as folder:
        library = plain.compile_library(folder) if options.apart is None else options.apart
        for name in names:
            entry = measured_apart(name, library, options) if options.processes else measured(name, library, options)
            if options.check and is_worse(entry):
                entry = measured_apart(name, library, options)
            entries.append(entry)
            if not options.json:
                print(line(entry), flush=True)
    results = [{**about, "operations": entries}]
    if options.record or options.svg:
        arguments = [*options.names, *effort_of(options), *(of_each if options.processes else [])]
        results += [told_by(shlex.split(python), arguments) for python in options.under]
    if options.record:
        record.write(results)
    if options.svg:
        options.svg.write_text(chart.svg(results), encoding="utf-8")
    if options.json:
        json.dump(results[0], sys.stdout, indent=1)
        print()
    return verdict(entries) if options.check else 0


def measured(name, library, options):
    """What to tell of an operation, measured in this process."""
    effort = QUICK if options.quick else FULL if options.apart is None else APART
    if options.seconds is not None:
        effort = effort._replace(measure=options.seconds)
    ratios = record.recorded(name, record.interpreter(), processor())
    entry = {
        "name": name,
        "title": TABLE.OPERATIONS[name][0],
        "unit": "B" if name in TABLE.IN_BYTES else "s",
        "target": record.target(name),
        "recorded": median(ratios) if ratios else None,
        "limit": record.limit(name, ratios) if ratios else None,
    }
    try:
        result = measure(contenders(name, sockcffi, own, plain.load(library), effort), effort)
    except Exception as reason:
        if type(reason).__name__ != TABLE.Skipped.__name__:  # each copy of the operations has its own class
            raise
        return {**entry, "skipped": str(reason)}
    return {**entry, **result._asdict(), "ratios": [result.by_own.ratio]}


def measured_apart(name, library, options):
    """The same of the process with the median ratio, of several new ones; the ratios are those of all.

    Where a process has its memory decides some ratios, and that depends on all that it did before.
    """
    arguments = [name, "--apart", library or "", *effort_of(options)]
    entries = [told_by([sys.executable], arguments)["operations"][0] for _ in range(options.processes)]
    if "skipped" in entries[0]:
        return entries[0]
    entries.sort(key=lambda entry: entry["by_own"][0])
    return {**entries[(len(entries) - 1) // 2], "ratios": [entry["by_own"][0] for entry in entries]}


def effort_of(options):
    """The options that say how long to measure."""
    return ["--quick"] * options.quick + (["--seconds", str(options.seconds)] if options.seconds is not None else [])


def told_by(python, arguments):
    """What --json tells in another process."""
    command = [*python, "-m", "benchmarks", "--json", *arguments]
    return json.loads(subprocess.run(command, cwd=Path(__file__).parents[1], check=True, stdout=subprocess.PIPE).stdout)


def is_worse(entry):
    """Whether a ratio is above the limit with all its noise."""
    return "skipped" not in entry and entry["limit"] is not None and entry["by_own"][1] > entry["limit"]


def verdict(entries):
    """Prints how many operations are within their limits, and returns the exit status."""
    worse = [entry["name"] for entry in entries if is_worse(entry)]
    if worse:
        print(
            f"slower than recorded, twice: {', '.join(worse)}\n"
            f"If that is meant, `python -m benchmarks --record {' '.join(worse)}` records it, on a machine that does nothing else."
        )
    skipped = sum("skipped" in entry or entry["limit"] is None for entry in entries)
    print(f"{len(entries) - len(worse) - skipped} passed, {len(worse)} failed, {skipped} skipped")
    return 1 if worse else 0


def processor():
    """The processor's name, and how many there are."""
    name = platform.machine()
    if Path("/proc/cpuinfo").exists():
        name = re.search("model name.*: (.*)|$", Path("/proc/cpuinfo").read_text(encoding="utf-8"))[1] or name
    return f"{os.cpu_count()} x {name}"


HEAD = (
    f"{'':43}{'by own':>7} {'95 %':>13} {'by C':>8} {'95 %':>15} {'ours':>10} {'own':>10} {'C':>10}{'target':>7}{'median':>7}{'limit':>7}"
)


def line(entry):
    """The line of the table."""
    text = f"{entry['title']:43}"
    if "skipped" in entry:
        return f"{text}skipped: {entry['skipped']}"
    for ratio, width in (entry["by_own"], 7), (entry["by_plain"], 8):
        text += f"{ratio[0]:{width}.2f} {ratio[1]:{width - 1}.2f}-{ratio[2]:<{width - 1}.2f} " if ratio else " " * (3 * width)
    text += " ".join(f"{amount(entry[who], entry['unit']):>10}" for who in ("ours", "own", "plain"))
    text += "".join(f"{'' if entry[what] is None else format(entry[what], '.2f'):>7}" for what in ("target", "recorded", "limit"))
    return text + " !" * is_worse(entry)


def amount(value, unit):
    """Seconds or bytes, as people read them."""
    if value is None:
        return ""
    if unit == "B":
        return f"{value / 2**20:,.1f} MiB"
    return f"{value * 1e9:,.0f} ns" if value < 1e-5 else f"{value * 1e6:,.1f} us" if value < 1e-2 else f"{value * 1e3:,.1f} ms"


if __name__ == "__main__":
    sys.exit(main())

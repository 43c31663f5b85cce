"""python -m benchmarks: each operation's time, by that of the interpreter's own module and by that of the same loop in C."""

import argparse
import json
import os
import platform
import re
import shlex
import subprocess
import sys
from pathlib import Path

if sys.path[0] in ("", str(Path(__file__).resolve().parents[1])):
    del sys.path[0]  # `-m` put the checkout there, and what counts is the module that is installed

import socket as own  # noqa: E402

import sockcffi  # noqa: E402

from . import chart, plain  # noqa: E402
from .bounds import bound_of, target_of  # noqa: E402
from .measure import FULL, QUICK, Ratio, contenders, measure, operations_of  # noqa: E402

TABLE = operations_of(own)


def main(arguments=None):
    """Measures, prints, and returns the exit status."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__.partition(": ")[2])
    parser.add_argument("names", metavar="NAME", nargs="*", help="an operation's name or a part of it; without any, all are measured")
    parser.add_argument("--bounds", action="store_true", help="fail where a ratio is above its bound by more than the noise, twice")
    parser.add_argument("--json", action="store_true", help="for programs")
    parser.add_argument("--svg", metavar="FILE", type=Path, help="draw a chart, too")
    parser.add_argument("--under", metavar="PYTHON", nargs="+", default=[],
                        help="other interpreters to measure under, for the chart; or commands that end with one")
    parser.add_argument("--seconds", metavar="S", type=float, default=FULL.measure, help="to measure an operation: %(default)s")
    parser.add_argument("--quick", action="store_true", help="a few seconds in all: only to see that everything runs")
    parser.add_argument("--list", action="store_true", help="the operations' names")
    options = parser.parse_args(arguments)
    if len(options.under) >= len(chart.COLOURS):
        parser.error(f"a chart has room for {len(chart.COLOURS)} interpreters")

    names = [name for name in TABLE.OPERATIONS if not options.names or any(part in name for part in options.names)]
    if not names:
        parser.error(f"no operation has {' or '.join(options.names)} in its name; --list names them")
    if options.list:
        print("\n".join(f"{name:28}{TABLE.OPERATIONS[name][0]}" for name in names))
        return 0

    about = {"python": f"{platform.python_implementation()} {platform.python_version()}", "platform": platform.platform(),
             "processor": processor(), "module": sockcffi.__file__}
    if not options.json:
        print(f"{about['python']}, {about['platform']}\n{HEAD}")
    told, exceeded = [], []
    effort = ["--quick"] if options.quick else ["--seconds", str(options.seconds)]
    for entry in measured(names, QUICK if options.quick else FULL._replace(measure=options.seconds)):
        if options.bounds and entry.get("exceeds"):  # some ratios go with where a process has its memory: a new one gets a second chance
            again = told_by(shlex.quote(sys.executable), [*effort, entry["name"]])["operations"]
            entry = {**entry, **next(other for other in again if other["name"] == entry["name"]), "bound": entry["bound"]}
            entry["exceeds"] = Ratio(*entry["by_own"]).exceeds(entry["bound"])
        told.append(entry)
        if entry.get("exceeds"):
            exceeded.append(entry["name"])
        if not options.json:
            print(line(entry), flush=True)
    if options.svg:
        results = [{**about, "operations": told}, *(told_by(python, [*effort, *names]) for python in options.under)]
        options.svg.write_text(chart.svg(results), encoding="utf-8")
    if options.json:
        json.dump({**about, "operations": told}, sys.stdout, indent=1)
        print()
    elif options.bounds:
        if exceeded:
            print(f"slower than the bound: {', '.join(exceeded)}")
        skipped = sum("skipped" in entry for entry in told)
        print(f"{len(told) - len(exceeded) - skipped} passed, {len(exceeded)} failed, {skipped} skipped")
    return 1 if options.bounds and exceeded else 0


def measured(names, effort):
    """What to tell of each operation."""
    lib = plain.compiled()
    for name in names:
        title = TABLE.OPERATIONS[name][0]
        bound, target = bound_of(name, sys.implementation.name), target_of(name, sys.implementation.name)
        entry = {"name": name, "title": title, "unit": "B" if name in TABLE.IN_BYTES else "s", "bound": bound, "target": target}
        try:
            result = measure(contenders(name, sockcffi, own, lib, effort), effort)
            entry.update(result._asdict(), exceeds=result.by_own.exceeds(bound))
        except Exception as reason:
            if type(reason).__name__ != TABLE.Skipped.__name__:  # each copy of the operations has its own class
                raise
            entry["skipped"] = str(reason)
        yield entry


def told_by(python, arguments):
    """What --json tells under another interpreter."""
    command = [*shlex.split(python), "-m", "benchmarks", "--json", *arguments]
    return json.loads(subprocess.run(command, cwd=Path(__file__).parents[1], check=True, stdout=subprocess.PIPE).stdout)


def processor():
    """The processor's name, and how many there are."""
    name = platform.machine()
    if Path("/proc/cpuinfo").exists():
        name = re.search("model name.*: (.*)|$", Path("/proc/cpuinfo").read_text(encoding="utf-8"))[1] or name
    return f"{os.cpu_count()} x {name}"


HEAD = f"{'':43}{'by own':>7} {'95 %':>13} {'by C':>8} {'95 %':>15} {'ours':>10} {'own':>10} {'C':>10} {'target':>6} {'bound':>6}"


def line(entry):
    """The line of the table."""
    text = f"{entry['title']:43}"
    if "skipped" in entry:
        return f"{text}skipped: {entry['skipped']}"
    for ratio, width in (entry["by_own"], 7), (entry["by_plain"], 8):
        text += f"{ratio[0]:{width}.2f} {ratio[1]:{width - 1}.2f}-{ratio[2]:<{width - 1}.2f} " if ratio else " " * (3 * width)
    text += " ".join(f"{amount(entry[who], entry['unit']):>10}" for who in ("ours", "own", "plain"))
    return text + "".join(f"{'' if limit is None else limit:>7}" for limit in (entry["target"], entry["bound"])) + " !" * entry["exceeds"]


def amount(value, unit):
    """Seconds or bytes, as people read them."""
    if value is None:
        return ""
    if unit == "B":
        return f"{value / 2**20:,.1f} MiB"
    return f"{value * 1e9:,.0f} ns" if value < 1e-5 else f"{value * 1e6:,.1f} us" if value < 1e-2 else f"{value * 1e3:,.1f} ms"


if __name__ == "__main__":
    sys.exit(main())

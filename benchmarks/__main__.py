"""python -m benchmarks: each operation, our time by the time of the interpreter's own module."""

import argparse
import json
import platform
import sys
from pathlib import Path

if sys.path[0] in ("", str(Path(__file__).resolve().parents[1])):
    del sys.path[0]  # `-m` put the checkout there, and what counts is the module that is installed

import socket as own  # noqa: E402

import sockcffi  # noqa: E402

from .bounds import bound_of  # noqa: E402
from .measure import FULL, QUICK, measure, operations_of  # noqa: E402


def main(arguments=None):
    """Measures, prints, and returns the exit status."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__.partition(": ")[2])
    parser.add_argument("--filter", metavar="NAME", default="", help="only operations with this in their name")
    parser.add_argument("--bounds", action="store_true", help="fail where a ratio is above its bound by more than the noise")
    parser.add_argument("--json", action="store_true", help="for programs")
    parser.add_argument("--quick", action="store_true", help="a second in all: only to see that everything runs")
    parser.add_argument("--list", action="store_true", help="the operations' names")
    options = parser.parse_args(arguments)

    own_operations, our_operations = operations_of(own), operations_of(sockcffi)
    names = [name for name in own_operations if options.filter in name]
    if not names:
        parser.error(f"no operation has {options.filter!r} in its name; --list names them")
    if options.list:
        print("\n".join(f"{name:24}{own_operations[name].__doc__}" for name in names))
        return 0

    interpreter = sys.implementation.name
    about = {"python": f"{platform.python_implementation()} {platform.python_version()}", "platform": platform.platform(),
             "module": sockcffi.__file__}
    if not options.json:
        print(f"{about['python']}, {about['platform']}")
        print(f"{'ratio':>47} {'95 %':>13} {'own':>11} {'ours':>11} {'bound':>6}")
    results = []
    exceeded = []
    for name in names:
        result = measure(name, own_operations, our_operations, QUICK if options.quick else FULL)
        bound = bound_of(name, interpreter)
        if result.exceeds(bound):
            exceeded.append(name)
        results.append({**result._asdict(), "bound": bound, "exceeds": result.exceeds(bound)})
        if not options.json:
            print(f"{result.title:41} {result.ratio:5.2f} {result.low:6.2f}-{result.high:<6.2f} {_time(result.own):>11} "
                  f"{_time(result.ours):>11} {'' if bound is None else bound:>6}{' !' if result.exceeds(bound) else ''}", flush=True)
    if options.json:
        json.dump({**about, "operations": results}, sys.stdout, indent=1)
        print()
    elif exceeded:
        print(f"slower than the bound: {', '.join(exceeded)}")
    return 1 if options.bounds and exceeded else 0


def _time(seconds):
    return f"{seconds * 1e9:,.0f} ns" if seconds < 1e-5 else f"{seconds * 1e6:,.1f} us" if seconds < 1e-2 else f"{seconds * 1e3:,.1f} ms"


if __name__ == "__main__":
    sys.exit(main())

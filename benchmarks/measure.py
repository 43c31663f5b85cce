"""Two modules, one operation, one run: rounds of both, one after the other, and the ratio of each round.

A shared machine is fast in one second and slow in the next. What stays comparable is two times taken right after each other.
"""

import importlib.util
import sys
from math import sqrt
from pathlib import Path
from statistics import median
from time import perf_counter
from typing import NamedTuple

BETWEEN_RUNS = 0.03  # by how much the ratios of two runs of the same code differ: where memory happens to lie
OPERATIONS = Path(__file__).with_name("operations.py")


class Effort(NamedTuple):
    """How long to measure an operation, in seconds, with `rounds` at least.

    A slice, one module's part of a round, is shorter than what a scheduler gives a process: most slices run without interruption, and
    the median is theirs. At a load of 6 on two cores, one ratio in three runs: 2.16 to 2.19 with 0.5 ms, 2.1 to 5.1 with 1 ms.
    """

    warm_up: float
    slice: float
    measure: float
    rounds: int


# PyPy's JIT needs about a second to have seen all branches of a loop; CPython 3.11's specializer next to nothing.
FULL = Effort(warm_up=1.5 if sys.implementation.name == "pypy" else 0.2, slice=0.0005, measure=3.0, rounds=15)
QUICK = Effort(warm_up=0.01, slice=0.001, measure=0.02, rounds=3)


class Result(NamedTuple):
    """What came out: ratios below 1 say that ours is faster."""

    name: str
    title: str
    ratio: float  #: the median of the rounds
    low: float    #: the median of all possible rounds lies between low and high, 19 times out of 20
    high: float
    own: float    #: seconds for one operation, medians
    ours: float
    rounds: int

    def exceeds(self, bound):
        """Whether the ratio is worse than the bound by more than the noise, of this run and between runs."""
        return bound is not None and self.low > bound * (1 + BETWEEN_RUNS)


def operations_of(module):
    """The operations on a socket module, with code that no other module shares."""
    spec = importlib.util.spec_from_file_location(f"{__package__}.operations.{module.__name__}", OPERATIONS)
    loaded = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(loaded)
    loaded.socket = module
    return loaded.OPERATIONS


def measure(name, own, ours, effort):
    """The Result of an operation; `own` and `ours` are what operations_of() gave for the two modules."""
    with own[name]() as run_own, ours[name]() as run_ours:
        loops = _calibrate(run_own, run_ours, effort)
        end = perf_counter() + effort.measure
        pairs = []
        while len(pairs) < effort.rounds or perf_counter() < end:
            if len(pairs) % 2:  # whoever comes second finds warm caches
                b = _seconds(run_ours, loops)
                a = _seconds(run_own, loops)
            else:
                a = _seconds(run_own, loops)
                b = _seconds(run_ours, loops)
            pairs.append((a / loops, b / loops))
    low, middle, high = interval([b / a for a, b in pairs])
    return Result(name, own[name].__doc__, middle, low, high, median(a for a, _ in pairs), median(b for _, b in pairs), len(pairs))


def _calibrate(run_own, run_ours, effort):
    """How many loops take about a slice. Doing it warms both up."""
    end = perf_counter() + effort.warm_up
    loops = 1
    while True:
        seconds = max(_seconds(run_own, loops), _seconds(run_ours, loops))
        if seconds < effort.slice / 2:
            loops *= 2
        elif perf_counter() >= end:
            return loops
        elif seconds > effort.slice and loops > 1:  # a JIT has made it faster or slower since
            loops //= 2


def _seconds(run, loops):
    start = perf_counter()
    run(loops)
    return perf_counter() - start


def interval(values):
    """(low, median, high): the order statistics that hold the median of the distribution, whatever its shape, at 95 %."""
    values = sorted(values)
    n = len(values)
    first = max(0, int((n - 1.96 * sqrt(n)) / 2))
    return values[first], median(values), values[n - 1 - first]

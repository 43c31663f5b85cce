"""One operation, several who do it, one run: rounds of all, one after the other, and the ratios of each round.

A shared machine is fast in one second and slow in the next. What stays comparable is times taken right after each other.
"""

import importlib.util
import sys
from contextlib import ExitStack, contextmanager
from math import sqrt
from pathlib import Path
from statistics import median
from time import perf_counter, process_time
from typing import NamedTuple

from .plain import Plain

OPERATIONS = Path(__file__).with_name("operations.py")


class Effort(NamedTuple):
    """How long to measure an operation, in seconds, with `rounds` at least.

    A slice, one contender's part of a round, is shorter than what a scheduler gives a process: most slices run without interruption, and
    the median is theirs. At a load of 6 on two cores, one ratio in three runs: 2.16 to 2.19 with 0.5 ms, 2.1 to 5.1 with 1 ms.
    """

    warm_up: float
    slice: float
    measure: float
    rounds: int
    scale: int = 1  #: by which large operations are made smaller


# PyPy's JIT needs about a second to have seen all branches of a loop; CPython 3.11's specializer next to nothing.
FULL = Effort(warm_up=2.0 if sys.implementation.name == "pypy" else 0.2, slice=0.0005, measure=2.0, rounds=15)
# In a new process for each operation. More time would not make the ratios of two processes more alike.
APART = FULL._replace(warm_up=1.0 if sys.implementation.name == "pypy" else 0.2, measure=0.3, rounds=7)
PROCESSES = 3 if sys.implementation.name == "pypy" else 5  # that are recorded: with all operations, this takes 4 minutes
QUICK = Effort(warm_up=0.01, slice=0.001, measure=0.02, rounds=3, scale=100)


class Ratio(NamedTuple):
    """Ours by another's: below 1, ours is faster."""

    ratio: float  #: the median of the rounds
    low: float  #: the median of all possible rounds lies between low and high, 19 times out of 20
    high: float


class Result(NamedTuple):
    """What came out: medians of seconds, or of what else the operation measures, for one operation; the ratios to ours."""

    ours: float
    own: float
    plain: "float | None"  #: in C; None where that has no such operation
    by_own: Ratio  #: ours / own
    by_plain: "Ratio | None"
    rounds: int


def operations_of(module, scale=1):
    """operations.py for a socket module, with code that no other module shares."""
    spec = importlib.util.spec_from_file_location(f"{__package__}.operations.{module.__name__}", OPERATIONS)
    loaded = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(loaded)
    loaded.socket = module
    loaded.SCALE = scale
    return loaded


def contenders(name, ours, own, lib, effort):
    """Context managers of what does the operation `name`: with the module `ours`, with `own`, and with `lib` of plain.py or None."""
    found = []
    for module in ours, own:
        operations = operations_of(module, effort.scale)
        _title, function, *arguments = operations.OPERATIONS[name]
        found.append(contextmanager(function)(*arguments))
    plain = getattr(Plain(lib, operations_of(own, effort.scale)), function.__name__, None)
    if lib is not None and plain is not None:
        found.append(contextmanager(plain)(*arguments))
    return found


def measure(contenders, effort):
    """The Result of an operation."""
    with ExitStack() as stack:
        runs = [Run(stack.enter_context(contender), effort) for contender in contenders]
        _warm_up(runs, effort)
        end = perf_counter() + effort.measure
        rounds = []
        while len(rounds) < effort.rounds or perf_counter() < end:
            first = len(rounds) % len(runs)  # whoever comes later finds warmer caches
            costs = {run: run.cost() for run in runs[first:] + runs[:first]}
            rounds.append([costs[run] for run in runs])
    medians = [median(costs) for costs in zip(*rounds)]
    ratios = [Ratio(*interval([costs[0] / costs[other] for costs in rounds])) for other in range(1, len(runs))]
    nothing = [None] * (3 - len(runs))
    return Result(*medians, *nothing, *ratios, *nothing, len(rounds))


class Run:
    """What does an operation, and how many times make a slice: one where it measures itself."""

    def __init__(self, functions, effort):
        self.prepare, self.run = functions if isinstance(functions, tuple) else (None, functions)
        self.slice = effort.slice
        self.loops = 1

    def cost(self):
        """Of one operation, after a slice of them."""
        return self._slice()[0] / self.loops

    def calibrate(self):
        """One step towards as many loops as make a slice: whether this is reached."""
        seconds, timed = self._slice()
        if timed and seconds < self.slice / 2:
            self.loops *= 2
            return False
        if timed and seconds > self.slice and self.loops > 1:  # a JIT has made it slower since, or something interrupted
            self.loops //= 2
        return True

    def _slice(self):
        if self.prepare:
            self.prepare(self.loops)
        start = perf_counter()
        told = self.run(self.loops)
        return (perf_counter() - start, True) if told is None else (told, False)


def _warm_up(runs, effort):
    """For as much of the processor's time as the effort says; it may take three times as long where others have it, or nobody needs it."""
    used, end = process_time() + effort.warm_up, perf_counter() + 3 * effort.warm_up
    # A list: each of them, whatever the first one says.
    while not all([run.calibrate() for run in runs]) or process_time() < used and perf_counter() < end:  # noqa: C419
        pass


def interval(values):
    """(median, low, high): the order statistics that hold the median of the distribution, whatever its shape, at 95 %."""
    values = sorted(values)
    n = len(values)
    first = max(0, int((n - 1.96 * sqrt(n)) / 2))
    return median(values), values[first], values[n - 1 - first]

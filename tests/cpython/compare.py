"""Compares the interpreter's own tests over its own socket module with the same tests over sockcffi.

    python tests/cpython/compare.py [--one-by-one] [SUITE...] [-SUITE...]

test_socket, unless said otherwise; `all` for those in NETWORK, but not those that a `-` is before.

The suites are the interpreter's, unmodified. Each runs twice, side by side, in processes of its own, and is compared test by test: a test
may not fail or skip over sockcffi unless it does so over the interpreter's own module, or ledger.txt says why. A ledger entry that is not
needed counts as a failure as well. So does one that names no test.

Side by side, a few tests meet at an address that is fixed (AF_VSOCK's port 1234, abstract UNIX names): they run again, alone. On a kernel
with all the families (AF_CAN, AF_TIPC...) those are many; there, let the runs be one by one.
"""

import json
import platform
import signal
import subprocess
import sys
import tempfile
import time
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from fnmatch import fnmatch
from pathlib import Path
from typing import NamedTuple

HERE = Path(__file__).resolve().parent
LEDGER = HERE / "ledger.txt"
NETWORK = [
    "test_socket",
    "test_ssl",
    "test_asyncio",
    "test_socketserver",
    "test_selectors",
    "test_select",
    "test_httplib",
    "test_httpservers",
    "test_urllib2_localnet",
    "test_ftplib",
    "test_smtplib",
    "test_poplib",
    "test_imaplib",
    "test_xmlrpc",
    "test_logging",
    "test_wsgiref",
]
OWN, OURS = MODES = "own", "sockcffi"
INTERPRETER = f"{platform.python_implementation().lower()}{sys.version_info[0]}.{sys.version_info[1]}"
PATIENCE = 45  # seconds without news until a test is said to hang; the slowest takes 10, and the longest timeout in the suites is 30
ENDINGS = 5  # tests that hang or end the process, until the rest of a suite counts as failed: a broken build should not take hours
RERUNS = 2
FEW = 20  # tests that run again: what fails in numbers is not the weather
BADNESS = "started", "passed", "skipped", "failed"
END = "(the end of the process)"  # compared like a test: exit status 0, and no thread that cannot be joined


class Outcome(NamedTuple):
    """What became of a test, and the reason of a skip or the traceback of a failure."""

    word: str
    text: str = ""

    @property
    def badness(self):
        return BADNESS.index(self.word)


class Run(NamedTuple):
    """One mode's run of a suite: `socket` is the name of the module that was tested, `holders` are those who escaped the replacement."""

    outcomes: dict
    socket: str
    holders: list
    seconds: float

    def count(self, word):
        return Counter(outcome.word for outcome in self.outcomes.values())[word]


class Entry(NamedTuple):
    """A line of the ledger."""

    interpreters: str
    test: str
    reason: str

    def holds(self, suite):
        """Whether it is about this suite on this interpreter and machine."""
        patterns, _, cure = self.interpreters.partition("!")
        return (
            self.test.startswith(f"test.{suite.partition(':')[0]}.")
            and any(fnmatch(INTERPRETER, pattern) for pattern in patterns.split(","))
            and not (cure and Path(cure).exists())
        )


class Comparison(NamedTuple):
    suite: str
    runs: dict  # mode: Run
    flaky: list  # one line for each test that changed its mind when it ran again
    differences: list  # tests
    needless: list  # ledger entries
    unknown: list  # ledger entries

    def explain(self, test):
        """Both outcomes of a test with all that is known of them."""
        lines = [test]
        for mode, run in self.runs.items():
            outcome = run.outcomes.get(test, Outcome("started", "there is no such test"))
            lines.append(f"  {mode}: {outcome.word if test in run.outcomes else 'absent'}")
            lines += [f"    {line}" for line in outcome.text.splitlines()]
        return "\n".join(lines)


def read_ledger(suite, path=LEDGER):
    entries = []
    for number, line in enumerate(path.read_text().splitlines(), 1):
        if line.strip() and not line.startswith("#"):
            fields = line.split(None, 2)
            if len(fields) < 3:
                raise ValueError(f"{path.name}:{number}: an entry has interpreters, a test and a reason: {line!r}")
            entries.append(Entry(*fields))
    return [entry for entry in entries if entry.holds(suite)]


def watch(process, records):
    """Wait for the process. Where the records stay as they are for too long it is aborted, and faulthandler says where it was."""
    size, since = -1, time.monotonic()
    while True:
        try:
            return process.wait(timeout=0.5)
        except subprocess.TimeoutExpired:
            if records.stat().st_size != size:
                size, since = records.stat().st_size, time.monotonic()
            elif time.monotonic() - since > PATIENCE:
                process.send_signal(signal.SIGABRT)
                try:
                    return process.wait(timeout=10)
                except subprocess.TimeoutExpired:
                    process.kill()


def run(mode, suite, only=()):
    """Run the suite, or some of its tests and classes. A test that hangs or ends the process has failed, and a new process goes on after it."""
    begin = time.monotonic()
    outcomes, plan, todo, endings = {}, None, list(only), 0
    while plan is None or todo:
        with tempfile.TemporaryDirectory(prefix="sockcffi-") as folder:
            records, wanted, log = (Path(folder, name) for name in ("records", "wanted", "log"))
            records.touch()
            wanted.write_text("\n".join(todo))
            arguments = [HERE / "runner.py", mode, suite, records, *([wanted] if todo else [])]
            with log.open("wb") as output:
                # Not this folder: the suites leave files in theirs, and sockcffi must be the installed one.
                process = subprocess.Popen([sys.executable, *map(str, arguments)], cwd=folder, stdin=subprocess.DEVNULL,
                                           stdout=output, stderr=subprocess.STDOUT)  # fmt: skip
                status = watch(process, records)
            tail = f"exit status {status}, and at the end of the output:\n{log.read_text(errors='replace')[-6000:]}"
            events = [json.loads(line) for line in records.read_text().splitlines() if line]
        if not events:
            raise RuntimeError(f"{suite} over {mode} did not start: {tail}")
        facts, *events = events
        plan = plan or facts
        begun = len(outcomes)
        for event in events:
            before = outcomes.get(event["id"], Outcome("started"))
            now = Outcome(event["outcome"], event["text"])
            if now.badness > before.badness:
                outcomes[event["id"]] = now
            elif now.badness == before.badness:
                outcomes[event["id"]] = Outcome(now.word, before.text + now.text)
        unfinished = [name for name, outcome in outcomes.items() if outcome.word == "started"]
        for name in unfinished:
            outcomes[name] = Outcome("failed", f"hung, or ended the process: {tail}")
        endings += len(unfinished)
        todo = [name for name in facts["plan"] if name not in outcomes]
        if todo and len(outcomes) == begun:
            raise RuntimeError(f"{suite} over {mode} ends before {todo[0]}: {tail}")
        if endings >= ENDINGS:
            outcomes.update((name, Outcome("failed", f"not run: {endings} tests before it hung, or ended the process")) for name in todo)
            break
    outcomes[END] = Outcome("passed") if status == 0 or unfinished else Outcome("failed", tail)
    return Run(outcomes, plan["socket"], plan["holders"], time.monotonic() - begin)


def worse(these, those):
    """The tests of which these outcomes are worse than those: failed, skipped or absent, and not so, or less, over there."""
    absent, unknown = Outcome("failed", "there is no such test"), Outcome("passed")
    return [test for test in sorted({*these, *those}) if these.get(test, absent).badness > those.get(test, unknown).badness]


def settle(suite, runs, expected):
    """What one mode alone has failed or skipped runs again, with nothing beside it: what is better then was the weather, and is told."""
    flaky = []
    for attempt in range(RERUNS):
        for mode, other in zip(MODES, MODES[::-1]):
            outcomes = runs[mode].outcomes
            again = [test for test in worse(outcomes, runs[other].outcomes) if test in outcomes and test not in (END, *expected)]
            if 0 < len(again) <= FEW:
                for test, outcome in run(mode, suite, again).outcomes.items():
                    if test != END and outcome.badness < outcomes[test].badness:
                        now = f"{outcome.word} when run again ({attempt + 1})"
                        flaky.append(f"{test} over {mode}: {now}, but {outcomes[test].word} at first:\n{outcomes[test].text}")
                        outcomes[test] = outcome
    return flaky


def compare(suite, path=LEDGER, at_once=len(MODES)):
    ledger = read_ledger(suite, path)
    expected = {entry.test for entry in ledger}
    with ThreadPoolExecutor(at_once) as pool:
        runs = dict(zip(MODES, pool.map(run, MODES, [suite] * len(MODES))))
    flaky = settle(suite, runs, expected)
    found = worse(runs[OURS].outcomes, runs[OWN].outcomes)
    return Comparison(
        suite,
        runs,
        flaky,
        [test for test in found if test not in expected],
        [entry for entry in ledger if entry.test not in found],
        [entry for entry in ledger if entry.test not in runs[OURS].outcomes],
    )


def report(comparison):
    """The table of a comparison and everything that speaks against sockcffi, line by line; and whether nothing does."""
    print(f"{comparison.suite} on {INTERPRETER}{'':12}run  passed  skipped  failed  seconds")
    for mode, one in comparison.runs.items():
        counts = [len(one.outcomes) - 1 - one.count("skipped"), one.count("passed") - (one.outcomes[END].word == "passed")]
        print(f"  {mode:30}{counts[0]:6}{counts[1]:8}{one.count('skipped'):9}{one.count('failed'):8}{one.seconds:9.0f}")
    for line in comparison.flaky:
        print(f"flaky: {line}")
    problems = [
        *(f"difference: {comparison.explain(test)}" for test in comparison.differences),
        *(f"in the ledger, and it is no worse than the interpreter's own: {entry.test}" for entry in comparison.needless),
        *(f"in the ledger, and no such test: {entry.test}" for entry in comparison.unknown),
        *(f"has the interpreter's own socket in spite of the replacement: {name}" for name in comparison.runs[OURS].holders),
    ]
    print(*problems, sep="\n", end="\n" if problems else "")
    return not problems


def main(arguments):
    suites = [argument for argument in arguments if not argument.startswith("-")] or ["test_socket"]
    suites = [suite for suite in (NETWORK if suites == ["all"] else suites) if f"-{suite}" not in arguments]
    results = [report(compare(suite, at_once=1 if "--one-by-one" in arguments else len(MODES))) for suite in suites]
    return 0 if all(results) else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

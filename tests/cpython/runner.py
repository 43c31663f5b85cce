"""Runs one of the interpreter's own test suites in this process and writes down what becomes of each test.

    python runner.py own|sockcffi SUITE[:PATTERN,...] RECORDS [ONLY]

Each event goes to the file RECORDS as a line of JSON when it happens, so nothing is lost if a test hangs or ends the process.
ONLY is a file of the ids of tests and classes, one a line, for running those alone.
"""

import importlib
import json
import os
import sys
import types


def replace():
    """Put sockcffi in the place of socket and _socket.

    It comes before every other import, unittest included (which brings asyncio, and that socket): who has imported socket keeps it.
    """
    early = sorted({"socket", "_socket"} & sys.modules.keys())
    if early:
        sys.exit(f"{' and '.join(early)} were imported before the first line of {__file__} (by a .pth file?): nothing can be replaced")
    importlib.import_module("sockcffi").install()


def holders():
    """Where modules hold what is of the interpreter's own socket or _socket: there, the replacement is not what is tested."""
    names = "socket", "_socket"
    ours = [sys.modules[name] for name in names]
    ours += [value for module in ours for value in vars(module).values()]

    def foreign(value):
        if isinstance(value, types.ModuleType):
            origin = value.__name__
        elif isinstance(value, (type, types.FunctionType, types.BuiltinFunctionType)):
            origin = getattr(value, "__module__", None)  # 3.14's _testcapi has a class without one
        else:
            return False
        exception = isinstance(value, type) and issubclass(value, OSError)  # sockcffi raises the interpreter's own
        return origin in names and not exception and not any(value is mine for mine in ours)

    return sorted(
        f"{name}.{attribute}"
        for name, module in sys.modules.items()
        if name not in names and name.partition(".")[0] != "sockcffi"
        for attribute, value in getattr(module, "__dict__", {}).items()
        if foreign(value)
    )


def main(mode, suite, records, only=None):
    here = os.path.dirname(os.path.abspath(__file__))
    sys.path[:] = [folder for folder in sys.path if os.path.abspath(folder) != here]  # none of our names may shadow a module of the suite
    if mode == "sockcffi":
        replace()

    import faulthandler
    import unittest
    from fnmatch import fnmatch
    from unittest.util import strclass

    faulthandler.enable()  # compare.py answers a hang with SIGABRT, and this with the stack of every thread
    try:
        import _testcapi  # noqa: F401
    except (ImportError, FileNotFoundError):  # PyPy has the module, and Debian's package lacks the C file that it compiles
        sys.path.append(here)
        sys.modules["_testcapi"] = importlib.import_module("testcapi")
        sys.path.remove(here)

    from test import support

    class Resources:
        """All that a test may ask for (`-u all`), except what is on the internet. test_socketserver says so of the loopback interface."""

        def __contains__(self, name):
            return name not in ("network", "urlfetch") or suite == "test_socketserver"

    support.use_resources = Resources()
    support.verbose = 0

    def flatten(suite):
        for part in suite:
            if isinstance(part, unittest.TestSuite):
                yield from flatten(part)
            else:
                yield part

    suite, _, patterns = suite.partition(":")
    tests = list(flatten(unittest.defaultTestLoader.loadTestsFromModule(importlib.import_module(f"test.{suite}"))))
    if patterns:
        tests = [test for test in tests if any(fnmatch(test.id(), pattern) for pattern in patterns.split(","))]
    if only:
        with open(only) as file:
            wanted = set(file.read().split("\n"))
        tests = [test for test in tests if wanted & {test.id(), strclass(type(test))}]

    classes = {}
    for test in tests:
        for scope in (strclass(type(test)), type(test).__module__):
            classes.setdefault(scope, []).append(test.id())

    with open(records, "a", buffering=1) as out:

        def write(**event):
            out.write(json.dumps(event) + "\n")

        def became(test, outcome, text=""):
            test = getattr(test, "test_case", test)  # of a subtest
            if isinstance(test, unittest.TestCase):
                ids = [test.id()]
            else:  # unittest's own "setUpClass (test.test_socket.SomeTest)": what happens there happens to each test of the class
                ids = classes[test.id().partition("(")[2].rstrip(")")]
            for name in ids:
                write(id=name, outcome=outcome, text=text)

        class Recorder(unittest.TestResult):
            def startTest(self, test):
                super().startTest(test)
                became(test, "started")

            def addSuccess(self, test):
                became(test, "passed")

            def addExpectedFailure(self, test, error):
                became(test, "passed")

            def addSkip(self, test, reason):
                became(test, "skipped", reason)

            def addError(self, test, error):
                became(test, "failed", self._exc_info_to_string(error, test))

            addFailure = addError

            def addUnexpectedSuccess(self, test):
                became(test, "failed", "unexpected success")

            def addSubTest(self, test, subtest, error):
                if error is not None:
                    became(test, "failed", f"{subtest}\n" + self._exc_info_to_string(error, test))

        import socket

        write(plan=[test.id() for test in tests], socket=socket.__name__, holders=holders())
        unittest.TestSuite(tests).run(Recorder())


if __name__ == "__main__":
    main(*sys.argv[1:])

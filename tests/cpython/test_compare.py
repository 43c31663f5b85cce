"""The comparison itself, with small suites made for it: what it must not overlook."""

import sys
import textwrap

import compare
import pytest
from conftest import needs_suite

pytestmark = needs_suite("test.support")  # runner.py asks it for what the interpreter's tests are told


@pytest.fixture
def suite(tmp_path, monkeypatch):
    """Makes test.test_made_up of a text, importable by the processes that run it."""

    def make(text):
        # A package "test" of a name before the interpreter's own would hide test.support: so a .pth-like extension of its path.
        (tmp_path / "sitecustomize.py").write_text(f"import test\ntest.__path__.append({str(tmp_path)!r})\n")
        (tmp_path / "test_made_up.py").write_text(textwrap.dedent(text))
        monkeypatch.setenv("PYTHONPATH", str(tmp_path))
        return "test_made_up"

    return make


def words(suite):
    """What becomes of each test over the interpreter's own socket, by its name alone."""
    outcomes = compare.run(compare.OWN, suite).outcomes
    return {test.rpartition(".")[2]: outcome.word for test, outcome in outcomes.items() if test != compare.END}


def test_outcomes_of_classes_subtests_and_cleanup_are_those_of_their_tests(suite):
    assert words(suite("""
        import unittest

        class Plain(unittest.TestCase):
            def test_passes(self):
                pass

            def test_fails(self):
                self.fail("no")

            @unittest.skip("not here")
            def test_skips(self):
                pass

            @unittest.expectedFailure
            def test_fails_as_expected(self):
                self.fail("no")

            @unittest.expectedFailure
            def test_passes_unexpectedly(self):
                pass

            def test_fails_in_one_subtest(self):
                for i in range(3):
                    with self.subTest(i=i):
                        self.assertNotEqual(i, 1)

            def test_skips_one_subtest(self):
                for i in range(3):
                    with self.subTest(i=i):
                        if i == 1:
                            self.skipTest("this one")

            def test_fails_in_cleanup(self):
                self.addCleanup(self.fail, "late")

        class NoSetUp(unittest.TestCase):
            @classmethod
            def setUpClass(cls):
                raise OSError("no set-up")

            def test_first_of_no_set_up(self):
                pass

            def test_second_of_no_set_up(self):
                pass

        class Skipped(unittest.TestCase):
            @classmethod
            def setUpClass(cls):
                raise unittest.SkipTest("no device")

            def test_of_skipped(self):
                pass

        class NoTearDown(unittest.TestCase):
            @classmethod
            def tearDownClass(cls):
                raise OSError("no tear-down")

            def test_of_no_tear_down(self):
                pass
        """)) == {
        "test_passes": "passed",
        "test_fails": "failed",
        "test_skips": "skipped",
        "test_fails_as_expected": "passed",
        "test_passes_unexpectedly": "failed",
        "test_fails_in_one_subtest": "failed",
        "test_skips_one_subtest": "skipped",
        "test_fails_in_cleanup": "failed",
        "test_first_of_no_set_up": "failed",
        "test_second_of_no_set_up": "failed",
        "test_of_skipped": "skipped",
        "test_of_no_tear_down": "failed",
    }  # fmt: skip


def test_a_hang_and_a_crash_are_failures_of_their_tests_and_the_others_run(suite, monkeypatch):
    monkeypatch.setattr(compare, "PATIENCE", 3)
    run = compare.run(compare.OWN, suite("""
        import os, threading, unittest

        class Test(unittest.TestCase):
            def test_1(self):
                pass

            def test_2_hangs(self):
                threading.Event().wait()

            def test_3_ends(self):
                os._exit(0)

            def test_4(self):
                pass
        """))  # fmt: skip
    assert [outcome.word for outcome in run.outcomes.values()] == ["passed", "failed", "failed", "passed", "passed"]
    assert "in test_2_hangs" in run.outcomes["test.test_made_up.Test.test_2_hangs"].text


def test_many_hangs_end_the_run(suite, monkeypatch):
    monkeypatch.setattr(compare, "ENDINGS", 2)
    run = compare.run(compare.OWN, suite("""
        import os, unittest

        class Test(unittest.TestCase):
            def test_1(self):
                os._exit(3)

            def test_2(self):
                os._exit(3)

            def test_3(self):
                pass
        """))  # fmt: skip
    assert run.count("failed") == 3 and "not run" in run.outcomes["test.test_made_up.Test.test_3"].text


def test_a_suite_that_is_not_there_is_an_error_in_its_own_words(suite):
    suite("")
    with pytest.raises(RuntimeError, match=r"test_no_such.* over own did not start"):
        compare.run(compare.OWN, "test_no_such_suite")


def test_a_process_that_fails_at_its_end_is_told(suite):
    run = compare.run(compare.OWN, suite("import atexit, os\natexit.register(os._exit, 5)"))
    assert run.outcomes[compare.END].word == "failed"


ALL_OVER_SOCKCFFI = """
    import select, selectors, socket, unittest
    import test.support

    OURS = socket.__name__ == "sockcffi"

    class Test(unittest.TestCase):
        def test_fails_here(self):
            self.assertFalse(OURS)

        def test_skips_here(self):
            if OURS:
                self.skipTest("no")

        def test_passes_here(self):
            self.assertTrue(OURS)

        def test_fails_everywhere(self):
            self.fail()

        def test_runs_here(self):
            if not OURS:
                self.skipTest("no")

        def test_excused(self):
            self.assertFalse(OURS)

        def test_excused_on_this_machine(self):
            self.assertFalse(OURS)

        def test_excused_for_nothing(self):
            pass

        def test_changes_its_mind(self):
            with open(f"{MARK}-{OURS}", "a+") as file:
                file.write("x")
                if file.tell() == 1:
                    self.skipTest("today") if OURS else self.fail("today")
"""


@pytest.fixture
def compared(suite, tmp_path):
    ledger = tmp_path / "ledger.txt"
    ledger.write_text(f"""\
# a comment

*,jython2.7 test.test_made_up.Test.test_excused            it is made for this
{compare.INTERPRETER} test.test_made_up.Test.test_excused_for_nothing  nor needed
c*,p* test.test_made_up.Test.test_that_is_not_there  gone
jython2.7 test.test_made_up.Test.test_passes_here        another interpreter's
* test.test_other.Test.test_passes_here                another suite's
*!/dev/null test.test_made_up.Test.test_runs_here  never where there is a /dev/null
*!/no/such/file test.test_made_up.Test.test_excused_on_this_machine  the file is not there
""")
    return compare.compare(suite(f"MARK = {str(tmp_path / 'mark')!r}\n" + textwrap.dedent(ALL_OVER_SOCKCFFI)), ledger)


def test_a_comparison_tells_each_thing_that_is_worse(compared, capsys):
    short = [test.rpartition(".")[2] for test in compared.differences]
    assert short == ["test_fails_here", "test_skips_here"]
    assert [entry.test.rpartition(".")[2] for entry in compared.needless] == ["test_excused_for_nothing", "test_that_is_not_there"]
    assert [entry.test.rpartition(".")[2] for entry in compared.unknown] == ["test_that_is_not_there"]
    assert compared.runs[compare.OURS].holders == []
    assert not compare.report(compared)
    printed = capsys.readouterr().out
    assert "self.assertFalse(OURS)" in printed and "sockcffi: skipped" in printed


def test_what_is_better_when_run_again_is_flaky_and_told(compared):
    own, ours = compared.flaky
    assert own.startswith("test.test_made_up.Test.test_changes_its_mind over own: passed when run again (1), but failed at first:")
    assert ours == "test.test_made_up.Test.test_changes_its_mind over sockcffi: passed when run again (1), but skipped at first:\ntoday"


def test_a_ledger_entry_needs_a_reason(tmp_path):
    (tmp_path / "ledger.txt").write_text("* test.test_socket.Test.test\n")
    with pytest.raises(ValueError, match=r"ledger.txt:1: "):
        compare.read_ledger("test_socket", tmp_path / "ledger.txt")


def test_a_module_that_keeps_the_interpreters_socket_is_told(suite):
    run = compare.run(compare.OURS, suite("""
        import sys
        ours = sys.modules.pop("_socket")
        import _socket
        from _socket import error, gaierror, getaddrinfo
        sys.modules["_socket"] = ours
        """))  # fmt: skip
    assert run.holders == ["test.test_made_up._socket", "test.test_made_up.getaddrinfo"]


def test_a_class_that_names_no_module_is_nobodys(suite):
    run = compare.run(compare.OURS, suite("""
        class Kind(type):
            @property
            def __module__(cls):
                raise AttributeError("none")

        class Nameless(metaclass=Kind):
            pass
        """))  # fmt: skip
    assert run.holders == []


def test_the_interpreters_socket_may_not_be_there_first(suite, tmp_path):
    name = suite("")
    with open(tmp_path / "sitecustomize.py", "a") as file:
        file.write("import socket\n")
    with pytest.raises(RuntimeError, match="_socket and socket were imported before"):
        compare.run(compare.OURS, name)


def test_the_stand_in_for_testcapi_agrees_with_c():
    import ctypes

    import testcapi

    assert testcapi.INT_MAX == -testcapi.INT_MIN - 1 == ctypes.c_uint(-1).value >> 1
    assert (ctypes.c_uint(-1).value, ctypes.c_ulong(-1).value) == (testcapi.UINT_MAX, testcapi.ULONG_MAX)
    assert sys.maxsize == testcapi.PY_SSIZE_T_MAX

"""The interpreter's own network tests, unmodified, over sockcffi. compare.py does it; each question here is one it answers."""

import compare
import pytest
from conftest import needs_suite

SUITES = ["test_socket"]
pytestmark = [needs_suite(f"test.{suite}") for suite in SUITES]


@pytest.fixture(scope="module", params=SUITES)
def comparison(request):
    return compare.compare(request.param)


def test_each_run_tests_its_own_socket(comparison):
    assert {mode: run.socket for mode, run in comparison.runs.items()} == {compare.OWN: "socket", compare.OURS: "sockcffi"}


def test_no_module_has_escaped_the_replacement(comparison):
    assert comparison.runs[compare.OURS].holders == []


def test_every_test_runs_over_the_interpreters_own(comparison):
    """Or there is nothing to compare with: a broken test package fails in both modes alike."""
    own = comparison.runs[compare.OWN]
    assert own.count("passed") > own.count("skipped") > own.count("failed"), compare.report(comparison)


def test_nothing_is_worse_over_sockcffi(comparison):
    compare.report(comparison)
    assert not comparison.differences, "\n".join(map(comparison.explain, comparison.differences))


def test_the_ledger_has_no_entry_that_passes(comparison):
    assert comparison.needless == []


def test_the_ledger_names_only_tests(comparison):
    assert comparison.unknown == []

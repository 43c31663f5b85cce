"""The benchmarks: that all run, that the arithmetic is right, that bounds decide the exit status. Nothing is said about speed."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]


@pytest.fixture
def benchmarks(monkeypatch):
    """The package of the checkout, beside the installed module."""
    monkeypatch.syspath_prepend(str(ROOT))
    from benchmarks import bounds, measure
    return bounds, measure


def run(*arguments):
    return subprocess.run([sys.executable, "-m", "benchmarks", "--quick", *arguments], cwd=ROOT, stdout=subprocess.PIPE,
                          stderr=subprocess.PIPE, universal_newlines=True)


def test_all_operations_run():
    process = run("--json")
    assert process.returncode == 0, process.stderr
    told = json.loads(process.stdout)
    assert len(told["operations"]) >= 10
    for operation in told["operations"]:
        assert 0 < operation["low"] <= operation["ratio"] <= operation["high"]
        assert operation["own"] > 0 and operation["ours"] > 0
    assert os.path.dirname(told["module"]) != str(ROOT / "benchmarks")


def test_filter():
    process = run("--filter", "getsockopt")
    assert process.returncode == 0, process.stderr
    assert "getsockopt" in process.stdout and "recv" not in process.stdout
    assert run("--filter", "no such operation").returncode == 2


def test_every_operation_has_bounds(benchmarks):
    import socket
    bounds, measure = benchmarks
    assert set(bounds.BOUNDS) == set(measure.operations_of(socket))


def test_modules_share_no_code(benchmarks):
    import socket

    import sockcffi
    own, ours = map(benchmarks[1].operations_of, (socket, sockcffi))
    for name in own:
        assert own[name].__wrapped__.__globals__["socket"] is socket
        assert ours[name].__wrapped__.__globals__["socket"] is sockcffi
        assert own[name].__wrapped__.__code__ is not ours[name].__wrapped__.__code__


def test_interval(benchmarks):
    interval = benchmarks[1].interval
    assert interval([2.0]) == (2.0, 2.0, 2.0)
    assert interval([3, 1, 2]) == (1, 2, 3)
    low, middle, high = interval(range(101))
    assert (low, middle, high) == (40, 50, 60)  # 19 times of 20, at most 10 of 100 coin tosses away from the half


def test_only_what_is_above_the_bound_with_all_its_noise_exceeds(benchmarks):
    result = benchmarks[1].Result("name", "title", ratio=1.4, low=1.2, high=1.6, own=1.0, ours=1.4, rounds=15)
    assert result.exceeds(1.1)
    assert not result.exceeds(1.3)
    assert not result.exceeds(None)


@pytest.mark.parametrize("bound, status", [(0.0, 1), (1e9, 0), (None, 0)])
def test_bounds_decide_the_status(benchmarks, monkeypatch, capsys, bound, status):
    monkeypatch.setitem(benchmarks[0].BOUNDS, "getsockopt", (bound, bound))
    monkeypatch.setattr(sys, "path", list(sys.path))  # the command takes the checkout off it
    from benchmarks import __main__ as command
    assert command.main(["--quick", "--bounds", "--filter", "getsockopt"]) == status
    assert ("slower than the bound" in capsys.readouterr().out) == bool(status)
    assert command.main(["--quick", "--filter", "getsockopt"]) == 0

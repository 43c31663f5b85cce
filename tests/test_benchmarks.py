"""The benchmarks: that all run, that the arithmetic is right, that bounds decide the exit status. Nothing is said about speed."""

import json
import os
import platform
import shutil
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree

import pytest

ROOT = Path(__file__).resolve().parents[1]


@pytest.fixture
def benchmarks(monkeypatch):
    """The modules of the checkout's package, beside the installed sockcffi."""
    monkeypatch.syspath_prepend(str(ROOT))
    monkeypatch.setattr(sys, "path", list(sys.path))  # the command takes the checkout off it
    from types import SimpleNamespace

    from benchmarks import __main__, bounds, chart, crowd, measure, plain
    return SimpleNamespace(command=__main__, bounds=bounds, chart=chart, crowd=crowd, measure=measure, plain=plain)


def run(*arguments):
    return subprocess.run([sys.executable, "-m", "benchmarks", "--quick", *arguments], cwd=ROOT, stdout=subprocess.PIPE,
                          stderr=subprocess.PIPE, universal_newlines=True)


@pytest.fixture(scope="module")
def told():
    """What --json tells of all operations."""
    process = run("--json")
    assert process.returncode == 0, process.stderr
    return json.loads(process.stdout)


NOWHERE = shutil.which("ip") and not subprocess.run(["unshare", "-n", "ip", "link", "add", "type", "ifb"], stderr=subprocess.DEVNULL).returncode
WITHOUT_C = {"asyncio_echo", "import", "import_late", "import_socket", "import_connect", "memory"}


def test_all_operations_run(told):
    assert len(told["operations"]) >= 40
    for operation in told["operations"]:
        if "skipped" in operation and operation["name"].startswith("zero_copy"):
            assert not NOWHERE, operation
            continue
        assert "skipped" not in operation, operation
        ratio, low, high = operation["by_own"]
        assert 0 < low <= ratio <= high
        assert operation["own"] > 0 and operation["ours"] > 0
        assert operation["unit"] == ("B" if operation["name"] == "memory" else "s")
        if operation["name"] in WITHOUT_C:
            assert operation["plain"] is None and operation["by_plain"] is None
        else:
            ratio, low, high = operation["by_plain"]
            assert 0 < low <= ratio <= high and operation["plain"] > 0
    assert os.path.dirname(told["module"]) != str(ROOT / "benchmarks")


def test_chart_of_two_interpreters(tmp_path, benchmarks):
    file = tmp_path / "chart.svg"
    process = run("getsockopt", "htons", "--svg", str(file), "--under", sys.executable)
    assert process.returncode == 0, process.stderr
    texts = [element.text for element in ElementTree.parse(file).iter("{http://www.w3.org/2000/svg}text")]
    name = f"{platform.python_implementation()} {platform.python_version()}"
    assert texts.count(name) == 2 and "htons" in texts
    assert any(text.startswith(f"{benchmarks.command.processor()}, {platform.platform()}") for text in texts)


def test_chart(told, benchmarks):
    drawing = ElementTree.fromstring(benchmarks.chart.svg([told, told]))
    texts = [element.text for element in drawing.iter("{http://www.w3.org/2000/svg}text")]
    assert texts.count(told["python"]) == 2
    measured = [operation for operation in told["operations"] if "skipped" not in operation]
    assert {operation["title"] for operation in measured} <= set(texts)
    width = float(drawing.get("width"))
    bars = [element for element in drawing.iter("{http://www.w3.org/2000/svg}rect") if len(element)]
    assert len(bars) == 2 * len(measured)
    assert all(float(bar.get("x")) + float(bar.get("width")) <= width and float(bar.get("width")) >= 0 for bar in bars)


def test_names():
    process = run("getsockopt", "htons")
    assert process.returncode == 0, process.stderr
    assert "getsockopt" in process.stdout and "htons" in process.stdout and "recv" not in process.stdout
    assert run("no such operation").returncode == 2


def test_bounds_and_targets_are_of_operations(benchmarks):
    for limits in benchmarks.bounds.BOUNDS, benchmarks.bounds.TARGETS:
        assert set(limits) <= set(benchmarks.command.TABLE.OPERATIONS)
        assert all(len(pair) == 2 for pair in limits.values())


def test_modules_share_no_code(benchmarks):
    import socket

    import sockcffi
    own, ours = map(benchmarks.measure.operations_of, (socket, sockcffi))
    assert own.socket is socket and ours.socket is sockcffi
    for name, (_title, function, *_arguments) in own.OPERATIONS.items():
        other = ours.OPERATIONS[name][1]
        assert function.__globals__["socket"] is socket and other.__globals__["socket"] is sockcffi
        assert function.__code__ is not other.__code__


def test_every_operation_has_its_equal_in_c(benchmarks):
    for name, (_title, function, *_arguments) in benchmarks.command.TABLE.OPERATIONS.items():
        assert hasattr(benchmarks.plain.Plain, function.__name__) or name in WITHOUT_C


def test_without_a_compiler_there_is_no_c(benchmarks, monkeypatch):
    monkeypatch.setattr(benchmarks.plain.sysconfig, "get_config_var", lambda name: "/nonexistent/cc -pthread")
    assert benchmarks.plain.compiled() is None
    entry, = benchmarks.command.measured(["getsockopt"], benchmarks.measure.QUICK)
    assert entry["by_own"].ratio > 0 and entry["by_plain"] is None
    assert "getsockopt" in benchmarks.command.line(entry)


def test_crowd_is_shared_and_leaves_nothing(benchmarks):
    import socket
    from conftest import open_descriptors
    before = open_descriptors()
    with benchmarks.crowd.crowd(600, 3) as (near, far):
        with benchmarks.crowd.crowd(600, 3) as again:
            assert again == (near, far)
        assert len(set(near + far)) == 603
        assert open_descriptors() < before + 610  # the other 597 are under way
        for a, b in zip(near, far):
            os.write(b, b"x")
            assert os.read(a, 10) == b"x"
        idle = socket.socket(fileno=os.dup(near[-1]))
        with idle:
            idle.setblocking(False)
            with pytest.raises(BlockingIOError):  # not the end of the stream: its peer is alive
                idle.recv(1)
    assert open_descriptors() == before


def test_what_measures_itself_is_asked_once(benchmarks):
    asked = []
    run = benchmarks.measure.Run(lambda loops: asked.append(loops) or 3.0, benchmarks.measure.QUICK)
    assert run.calibrate() and run.cost() == 3.0 and asked == [1, 1]


def test_preparations_are_not_measured(benchmarks):
    done = []
    run = benchmarks.measure.Run((lambda loops: done.append(-loops), done.append), benchmarks.measure.QUICK)
    while not run.calibrate() and run.loops < 8:
        pass
    assert done[:4] == [-1, 1, -2, 2]


def test_interval(benchmarks):
    interval = benchmarks.measure.interval
    assert interval([2.0]) == (2.0, 2.0, 2.0)
    assert interval([3, 1, 2]) == (2, 1, 3)
    assert interval(range(101)) == (50, 40, 60)  # 19 times of 20, at most 10 of 100 coin tosses away from the half


def test_only_what_is_above_the_bound_with_all_its_noise_exceeds(benchmarks):
    ratio = benchmarks.measure.Ratio(ratio=1.4, low=1.2, high=1.6)
    assert ratio.exceeds(1.1)
    assert not ratio.exceeds(1.3)
    assert not ratio.exceeds(None)


@pytest.mark.parametrize("bound, status", [(0.0, 1), (1e9, 0), (None, 0)])
def test_bounds_decide_the_status(benchmarks, monkeypatch, capsys, bound, status):
    monkeypatch.setitem(benchmarks.bounds.BOUNDS, "getsockopt", (bound, bound))
    assert benchmarks.command.main(["--quick", "--bounds", "getsockopt"]) == status
    told = capsys.readouterr().out
    assert ("slower than the bound: getsockopt" in told) == bool(status)
    assert told.endswith(f"{1 - status} passed, {status} failed, 0 skipped\n")
    assert benchmarks.command.main(["--quick", "getsockopt"]) == 0

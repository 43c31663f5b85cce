"""The benchmarks: that all run, that the arithmetic is right, that what is recorded decides the exit status. Nothing is said about speed."""

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

    from benchmarks import __main__, chart, crowd, measure, plain, record

    return SimpleNamespace(command=__main__, chart=chart, crowd=crowd, measure=measure, plain=plain, record=record)


def run(*arguments):
    return subprocess.run(
        [sys.executable, "-m", "benchmarks", "--quick", *arguments], cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    )


@pytest.fixture(scope="module")
def told():
    """What --json tells of all operations."""
    process = run("--json")
    assert process.returncode == 0, process.stderr
    return json.loads(process.stdout)


NOWHERE = (
    shutil.which("ip") and not subprocess.run(["unshare", "-n", "ip", "link", "add", "type", "ifb"], stderr=subprocess.DEVNULL).returncode
)
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
    marks = [element.get("stroke") for element in drawing.iter("{http://www.w3.org/2000/svg}line")]
    assert marks.count("#ee9900") == 2 * sum(operation["target"] is not None for operation in measured) > 0
    assert len([*drawing.iter("{http://www.w3.org/2000/svg}circle")]) == 2 * sum(
        operation["recorded"] is not None for operation in measured
    )
    assert all(float(bar.get("x")) + float(bar.get("width")) <= width and float(bar.get("width")) >= 0 for bar in bars)


def test_names():
    process = run("getsockopt", "htons")
    assert process.returncode == 0, process.stderr
    assert "getsockopt" in process.stdout and "htons" in process.stdout and "recv" not in process.stdout
    assert run("no such operation").returncode == 2


def test_targets_and_records_are_of_operations(benchmarks):
    operations = set(benchmarks.command.TABLE.OPERATIONS)
    targets = json.loads(benchmarks.record.TARGETS.read_text(encoding="utf-8"))
    assert set(targets) == {"cpython", "pypy"} and all(set(of) <= operations for of in targets.values())
    for processors in json.loads(benchmarks.record.RECORDED.read_text(encoding="utf-8")).values():
        for record in processors.values():
            assert set(record) <= operations
            assert all(ratios and min(ratios) > 0 for ratios in record.values())


@pytest.mark.parametrize("interpreter", ["CPython 3.11", "CPython 3.13", "PyPy 7.3.11"])
def test_every_operation_is_recorded_for_what_ci_measures(benchmarks, interpreter):
    for operation in benchmarks.command.TABLE.OPERATIONS:
        assert benchmarks.record.recorded(operation, interpreter, "an unknown processor"), operation


@pytest.fixture
def records(benchmarks, monkeypatch, tmp_path):
    """`records(ratios)` is the only record of getsockopt on this interpreter, and the path of the file."""
    file = tmp_path / "recorded.json"
    monkeypatch.setattr(benchmarks.record, "RECORDED", file)

    def make(ratios, processor=None):
        operations = {} if ratios is None else {"getsockopt": ratios}
        processor = processor or benchmarks.command.processor()
        file.write_text(json.dumps({benchmarks.record.interpreter(): {processor: operations}}), encoding="utf-8")
        return file

    return make


def test_committed_records_are_as_the_command_writes_them(benchmarks, monkeypatch, tmp_path):
    committed = benchmarks.record.RECORDED.read_text(encoding="utf-8")
    file = tmp_path / "recorded.json"
    file.write_text(committed, encoding="utf-8")
    monkeypatch.setattr(benchmarks.record, "RECORDED", file)
    benchmarks.record.write([])
    assert file.read_text(encoding="utf-8") == committed


def test_interpreter_has_its_version(benchmarks):
    name, version = benchmarks.record.interpreter().split()
    assert name == platform.python_implementation()
    if name == "PyPy":
        assert version == ".".join(map(str, sys.pypy_version_info[:3]))
    else:
        assert version == f"{sys.version_info[0]}.{sys.version_info[1]}"


def test_records_of_this_processor_come_before_those_of_others(benchmarks, records):
    file = records([1.0, 1.2])
    about = {
        "interpreter": "CPython 3.99",
        "operations": [{"name": "getsockopt", "ratios": [0.5, 0.61234, 0.7]}, {"name": "splice", "skipped": "no splice"}],
    }
    benchmarks.record.write([{**about, "processor": "one"}, {**about, "processor": "two", "operations": about["operations"][:1]}])
    assert '\n   "getsockopt": [0.5, 0.612, 0.7]\n' in file.read_text(encoding="utf-8")  # a line for an operation
    assert benchmarks.record.recorded("getsockopt", "CPython 3.99", "one") == [0.5, 0.612, 0.7]
    assert benchmarks.record.recorded("getsockopt", "CPython 3.99", "three") == 2 * [0.5, 0.612, 0.7]
    assert benchmarks.record.recorded("getsockopt", benchmarks.record.interpreter(), benchmarks.command.processor()) == [1.0, 1.2]
    assert benchmarks.record.recorded("splice", "CPython 3.99", "one") == []
    assert benchmarks.record.recorded("getsockopt", "CPython 3.98", "one") == []


@pytest.mark.parametrize(
    "ratios, limit",
    [
        ([1.0], 1.25),
        ([2.0, 2.0, 2.1], 2.5),
        ([0.8, 0.8, 0.9], 1.0),
        ([0.8, 0.8, 1.0], 1.2),
        ([0.4, 1.0, 1.6], 2.2),
    ],
)
def test_limit_is_a_quarter_above_the_median_or_what_the_spread_makes_it(benchmarks, records, ratios, limit):
    records(ratios)
    assert benchmarks.record.limit("getsockopt", ratios) == pytest.approx(limit)
    assert benchmarks.record.limit("getsockopt", [3.0]) == pytest.approx(3 * limit / sorted(ratios)[len(ratios) // 2])


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


@pytest.mark.parametrize("processes", [(), ("--processes", "1")])
def test_without_a_compiler_there_is_no_c(benchmarks, monkeypatch, capsys, processes):
    monkeypatch.setattr(benchmarks.plain.sysconfig, "get_config_var", lambda name: "/nonexistent/cc -pthread")
    assert benchmarks.plain.compile_library("/nonexistent") is None
    assert benchmarks.command.main(["--quick", "--json", *processes, "getsockopt"]) == 0
    (entry,) = json.loads(capsys.readouterr().out)["operations"]
    assert entry["by_own"][0] > 0 and entry["by_plain"] is None and entry["plain"] is None
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


@pytest.mark.parametrize("limit, worse", [(1.1, True), (1.3, False), (None, False)])
def test_only_what_is_above_the_limit_with_all_its_noise_is_worse(benchmarks, limit, worse):
    assert benchmarks.command.is_worse({"by_own": benchmarks.measure.Ratio(ratio=1.4, low=1.2, high=1.6), "limit": limit}) == worse


@pytest.mark.parametrize("ratios, passed, failed, skipped", [([1e-9], 0, 1, 0), ([1e9], 1, 0, 0), (None, 0, 0, 1)])
def test_what_is_recorded_decides_the_status(benchmarks, records, capsys, monkeypatch, ratios, passed, failed, skipped):
    records(ratios)
    told_by, processes = benchmarks.command.told_by, []

    def asked(*arguments):
        processes.append(arguments)
        result = told_by(*arguments)  # of a process that has read the committed file
        recorded = benchmarks.record.recorded("getsockopt", benchmarks.record.interpreter(), benchmarks.command.processor())
        result["operations"][0]["limit"] = benchmarks.record.limit("getsockopt", recorded) if recorded else None
        return result

    monkeypatch.setattr(benchmarks.command, "told_by", asked)
    assert benchmarks.command.main(["--quick", "--check", "getsockopt"]) == failed
    told = capsys.readouterr().out
    assert ("slower than recorded, twice: getsockopt" in told) == bool(failed)
    assert told.endswith(f"{passed} passed, {failed} failed, {skipped} skipped\n")
    assert len(processes) == 1 + failed  # the second for what was slower in the first


def test_what_is_slower_once_passes(benchmarks, capsys, monkeypatch):
    entry = {
        "name": "getsockopt",
        "title": "getsockopt",
        "unit": "s",
        "target": None,
        "recorded": 1.0,
        "limit": 1.25,
        "by_plain": None,
        "ours": 1.0,
        "own": 1.0,
        "plain": None,
    }
    entries = [{**entry, "by_own": (2.0, 1.9, 2.1)}, {**entry, "by_own": (1.2, 1.1, 1.3)}]
    monkeypatch.setattr(benchmarks.command, "told_by", lambda python, arguments: {"operations": [entries.pop(0)]})
    assert benchmarks.command.main(["--check", "getsockopt"]) == 0
    assert capsys.readouterr().out.endswith("1 passed, 0 failed, 0 skipped\n") and not entries


def test_recording_takes_new_processes_and_this_processor(benchmarks, records, capsys):
    file = records([1e9], "another processor")
    assert benchmarks.command.main(["--quick", "--record", "--processes", "2", "getsockopt", "--under", sys.executable]) == 0
    interpreter, processor = benchmarks.record.interpreter(), benchmarks.command.processor()
    assert set(json.loads(file.read_text(encoding="utf-8"))[interpreter]) == {"another processor", processor}
    ratios = benchmarks.record.recorded("getsockopt", interpreter, processor)
    assert len(ratios) == 2 and all(0 < ratio < 1e9 for ratio in ratios)


def test_the_process_with_the_median_ratio_is_shown(benchmarks, monkeypatch):
    from argparse import Namespace

    ratios = [3.0, 1.0, 2.0]
    monkeypatch.setattr(
        benchmarks.command, "told_by", lambda python, arguments: {"operations": [{"name": arguments[0], "by_own": (ratios.pop(0), 0, 9)}]}
    )
    entry = benchmarks.command.measured_apart("import", None, Namespace(processes=3, quick=True, seconds=None))
    assert entry == {"name": "import", "by_own": (2.0, 0, 9), "ratios": [1.0, 2.0, 3.0]}

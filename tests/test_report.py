"""`python -m sockcffi`: what it says, in both forms, and what its exit status depends on."""

import errno
import json
import os
import subprocess
import sys

import pytest

import sockcffi
from sockcffi import __main__ as command
from sockcffi._generated import build
from sockcffi.report import exchanges, report


@pytest.fixture(scope="module")
def found():
    return report.collect()


def row_of(found, family):
    return next(row for row in found["families"] if row["family"] == family)


def test_it_leaves_nothing_open(no_leak):
    report.collect()


def test_json_is_the_same_report(found, tmp_path):  # elsewhere, since `-m` would import the sources that lie here
    process = subprocess.run([sys.executable, "-m", "sockcffi", "--json"], cwd=tmp_path, stdout=subprocess.PIPE, check=True)
    told = json.loads(process.stdout)
    assert told["families"] == found["families"]
    assert told["build"] == found["build"]
    assert told["missing"] == found["missing"]


def test_text_fits_a_terminal_and_names_all(found):
    lines = report.text(found).splitlines()
    assert max(map(len, lines)) <= 100
    text = "\n".join(lines)
    for row in found["families"]:
        assert row["family"] in text
    assert found["interpreter"] in text
    assert f"{found['build']['constants']:,}" in text


def test_text_fits_a_screen_and_verbose_has_the_lists(found):
    lines = report.text(found, 80).splitlines()
    assert max(map(len, lines)) <= 80 and len(lines) < 20 + sum(bool(row["opens"]) for row in found["families"])
    more = report.text(found, verbose=True).split()
    assert {*found["missing"]["cpython"], *found["missing"]["headers"]} <= {*more}


def test_colours_are_for_terminals(found, monkeypatch):
    read, write = os.openpty()
    with open(read, "rb"), open(write, "w") as terminal, open(os.devnull, "w") as file:
        monkeypatch.setenv("TERM", "xterm")
        monkeypatch.delenv("NO_COLOR", raising=False)
        assert report.looks(terminal)["colours"] and not report.looks(file)["colours"]
        monkeypatch.setenv("NO_COLOR", "1")
        assert not report.looks(terminal)["colours"]
    assert "\033[32mok" in report.text(found, colours=True) and "\033" not in report.text(found)


@pytest.mark.parametrize("arguments", [["--verbose"], ["--json"], ["inspect", "0"]])
def test_nobody_reads_it(arguments):
    """As with `| head`: no traceback."""
    one, other = sockcffi.socketpair()
    read, write = os.pipe()
    os.close(read)
    with one, other, open(write, "wb") as nobody:
        command = [sys.executable, "-m", "sockcffi", *arguments]
        done = subprocess.run(command, stdin=one.fileno(), stdout=nobody, stderr=subprocess.PIPE)
    assert (done.returncode, done.stderr) == (1, b"")


def test_version():
    done = subprocess.run([sys.executable, "-m", "sockcffi", "--version"], capture_output=True, text=True)
    assert (done.returncode, done.stdout) == (0, f"sockcffi {build.VERSION}\n")


def test_every_family_of_the_folder_is_in_it_once(found):
    told = [row["family"] for row in found["families"]]
    assert sorted(told) == sorted(set(told))
    assert {"AF_INET", "AF_UNIX", "AF_CAN", "AF_HYPERV"} <= set(told)


def test_families_without_headers_are_not_opened(found):
    for row in found["families"]:
        assert row["headers"] == hasattr(sockcffi, row["family"])
        if not row["headers"]:
            assert not row["opens"] and not row["exchanges"]


def test_loopback_exchanges_work(found):
    for family in "AF_INET", "AF_UNIX":
        results = {exchange["name"]: exchange["result"] for exchange in row_of(found, family)["exchanges"]}
        assert results["stream"] == results["dgram"] == "ok"
    assert report.works(found)


def test_missing_names_are_missing(found):
    import socket as own

    missing = found["missing"]["cpython"] + found["missing"]["headers"]
    assert missing
    for name in missing:
        assert hasattr(sockcffi, name) and not hasattr(own, name)


def test_own_socket_is_found_behind_ours(monkeypatch):
    import _socket
    import socket as own

    from sockcffi import _socket as low

    monkeypatch.setitem(sys.modules, "socket", sockcffi)
    monkeypatch.setitem(sys.modules, "_socket", low)
    behind = report._own_socket()
    assert behind.__file__ == own.__file__
    assert behind.socket is not sockcffi.socket
    assert sys.modules["socket"] is sockcffi and sys.modules["_socket"] is low is not _socket


def raising(exception):
    def exchange(*arguments):
        raise exception

    return exchange


@pytest.mark.parametrize(
    "exception, result, status",
    [
        (OSError(errno.EADDRNOTAVAIL, "no such address"), "lacking", 0),
        (PermissionError(errno.EPERM, "not you"), "lacking", 0),
        (report.Lacking("no bus"), "lacking", 0),
        (OSError(errno.ECONNREFUSED, "refused"), "failed", 1),
        (sockcffi.timeout("timed out"), "failed", 1),
        (NotImplementedError("pack"), "failed", 1),
    ],
)
def test_what_goes_wrong_is_told_and_decides_the_status(monkeypatch, capsys, exception, result, status):
    monkeypatch.setattr(report, "EXCHANGES", [("AF_INET", "trial", "SOCK_STREAM", "", raising(exception), None)])
    assert command.main(["--json"]) == status
    exchanges = row_of(json.loads(capsys.readouterr().out), "AF_INET")["exchanges"]
    assert [exchange["result"] for exchange in exchanges] == [result]
    assert command.main([]) == status
    assert exchanges[0]["why"] in capsys.readouterr().out


def test_an_exchange_of_wrong_bytes_fails(monkeypatch):
    monkeypatch.setattr(sockcffi.socket, "recv", lambda self, size: b"something else")
    assert report._outcome(sockcffi.AF_INET, "SOCK_STREAM", "", exchanges.stream, exchanges.IPV4)["result"] == "failed"


def test_exchanges_name_what_exists():
    families = set(report._declared())
    for family, _label, kind, _protocol, function, _address in report.EXCHANGES:
        assert family in families
        assert kind in report.TYPES
        assert callable(function)

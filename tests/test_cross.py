"""The binding compiled for another platform, with this machine's own compiler in the place of zig: what it says is passed on."""

import copy
import shutil
import sys

import pytest

pytest.importorskip("jinja2")

from codegen import __main__, cross, facts, probe

CC = shutil.which("cc") or shutil.which("gcc")
pytestmark = pytest.mark.skipif(not CC, reason="no C compiler")
TARGET = "linux-x86_64-gnu"


@pytest.fixture
def here(monkeypatch):
    """A zig that is this machine's compiler; the snapshot is what it finds, so that a test can change it."""
    from codegen import declarations

    found = probe.probe(declarations.read(), probe.local_compiler())
    snapshot = facts.Facts(**copy.deepcopy(vars(found.facts)))
    monkeypatch.setattr(probe, "zig_compiler", lambda target: probe.local_compiler())
    monkeypatch.setattr(probe, "probe", lambda declared, compiler: found)
    monkeypatch.setattr(facts, "load", lambda target: snapshot)
    return found.facts


def test_no_word_against_this_platform(here):
    assert cross.compile_target(TARGET) == []


def test_a_fact_that_the_probe_got_wrong_is_a_complaint(here):
    """The second witness."""
    facts.load(TARGET).constants["SO_KEEPALIVE"] = here.constants["SO_KEEPALIVE"] = 99
    words = "\n".join(cross.compile_target(TARGET))
    assert "SO_KEEPALIVE is not 99" in words and "snapshot" not in words


def test_a_snapshot_of_other_headers_is_a_complaint(here):
    facts.load(TARGET).structs["struct linger"]["size"] = 6
    assert cross.compile_target(TARGET) == ["the snapshot is another: ! sizeof struct linger = 6 -> 8"]


@pytest.mark.parametrize(
    ("code", "words"),
    [
        ('#include "{native}"\nint sc_more(int unused) {{ return 0; }}\n', "unused"),
        ('#include "{native}"\nint sc_nowhere(void);\nint sc_more(void) {{ return sc_nowhere(); }}\n', "sc_nowhere"),
    ],
)
def test_a_warning_and_a_call_that_no_library_has_are_complaints(here, monkeypatch, tmp_path, code, words):
    native = cross.NATIVE
    (tmp_path / "native.c").write_text(code.format(native=native))
    monkeypatch.setattr(cross, "NATIVE", tmp_path / "native.c")
    assert words in "\n".join(cross.compile_target(TARGET))


def test_a_target_without_a_snapshot_is_a_complaint(monkeypatch):
    monkeypatch.setattr(facts, "load", lambda target: None)
    assert cross.compile_target(TARGET) == [f"there is no snapshot of {TARGET}: python -m codegen probe --target {TARGET}"]


@pytest.mark.parametrize(
    ("complaints", "status", "words"), [([], 0, "compiles"), (["a.c:1: error: no"], 1, "does not compile\na.c:1: error: no")]
)
def test_the_command_tells_and_fails(monkeypatch, capsys, complaints, status, words):
    monkeypatch.setattr(cross, "compile_targets", lambda targets: ((target, complaints) for target in targets))
    assert __main__.main(["compile", TARGET]) == status
    assert capsys.readouterr().out == f"{TARGET}: {words}\n"


def test_the_stub_serves_this_python_too(here):
    """What cross.py tells CPython's headers of a target is what this Python's own configuration says of this machine."""
    import ctypes
    import sysconfig

    if sys.implementation.name == "pypy":
        pytest.skip("PyPy's headers ask for none")
    for name, kind in (
        ("INT", "int"),
        ("LONG", "long"),
        ("LONG_LONG", "longlong"),
        ("SIZE_T", "size_t"),
        ("VOID_P", "void_p"),
        ("WCHAR_T", "wchar"),
    ):
        assert f"#define SIZEOF_{name} " in cross.PYCONFIG
        assert sysconfig.get_config_var(f"SIZEOF_{name}") == ctypes.sizeof(getattr(ctypes, f"c_{kind}"))

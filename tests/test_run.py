"""python -m sockcffi run: what a program sees is what python itself shows it, but for `socket`."""

import subprocess
import sys
import zipfile

import pytest

SHOW = """\
import sys
main = sys.modules["__main__"]
assert vars(main) is globals()
print(__name__, sys.argv, sys.path[0])
for name, value in sorted(vars(main).items()):
    if name.startswith("__") and name not in ("__builtins__", "__doc__", "__loader__", "__spec__", "__warningregistry__"):
        print(name, value)
print(type(__builtins__), getattr(__loader__, "__name__", type(__loader__)), __spec__ and __spec__.name)
def fail():
    raise {"value": ValueError("text"), "interrupt": KeyboardInterrupt()}[sys.argv[1]]
if sys.argv[1:] == ["exit"]:
    sys.exit("the last words")
if sys.argv[1:] in (["value"], ["interrupt"]):
    fail()
"""


@pytest.fixture
def programs(tmp_path):
    """A folder with a program of each kind."""
    for name in "show.py", "deep/show.py", "folder/__main__.py", "package/__main__.py", "package/module.py":
        path = tmp_path / name
        path.parent.mkdir(exist_ok=True)
        path.write_text(SHOW)
    (tmp_path / "package/__init__.py").touch()
    (tmp_path / "link.py").symlink_to("deep/show.py")
    (tmp_path / "bad.py").write_text("def bad(:\n")
    with zipfile.ZipFile(tmp_path / "program.zip", "w") as file:
        file.writestr("__main__.py", SHOW)
    return tmp_path


def run(folder, *arguments, python=(), input=None):
    done = subprocess.run([sys.executable, *python, *arguments], cwd=folder, input=input, capture_output=True, text=True, timeout=60)
    return done.returncode, done.stdout, done.stderr


CASES = [
    ["show.py"], ["show.py", "-m", "x"], ["show.py", "exit"], ["show.py", "interrupt"], ["show.py", "value"], ["link.py"],
    ["./show.py"], ["deep/../folder", "a"], ["./folder", "a"], ["deep/../show.py"], ["./program.zip"],
    ["deep/show.py"], ["folder", "a"], ["program.zip", "a"], ["-m", "package", "a"], ["-mpackage.module"], ["-m", "show", "exit"],
    ["-c", "import sys; print(sys.argv, sys.path[0], __name__, __spec__, __loader__)", "-c", "a"], ["-cprint(1)", "a"], ["bad.py"],
    ["-m", "no_such_module"],
]  # fmt: skip


@pytest.mark.parametrize("arguments", CASES, ids=" ".join)
@pytest.mark.parametrize("python", [[], ["-I"]], ids=["", "isolated"])
def test_a_program_sees_what_python_shows_it(programs, arguments, python):
    assert run(programs, "-m", "sockcffi", "run", *arguments, python=python) == run(programs, *arguments, python=python)


def test_compiled_program(programs):
    import py_compile

    py_compile.compile(str(programs / "show.py"), str(programs / "compiled.pyc"))
    assert run(programs, "-m", "sockcffi", "run", "compiled.pyc") == run(programs, "compiled.pyc")


@pytest.mark.parametrize("argument", ["a", "exit", "value"])
def test_program_from_the_standard_input(programs, argument):
    assert run(programs, "-m", "sockcffi", "run", "-", argument, input=SHOW) == run(programs, "-", argument, input=SHOW)


def test_no_such_program(programs):
    status, _, said = run(programs, "-m", "sockcffi", "run", "none.py")
    assert status == 2 and "can't open file" in said and str(programs / "none.py") in said and "[Errno 2]" in said


def test_traceback_of_a_module_begins_in_it(programs):
    """python -m itself shows the frames of runpy."""
    _, _, said = run(programs, "-m", "sockcffi", "run", "-m", "show", "value")
    assert [line.strip() for line in said.splitlines() if line.startswith("  File")] == [
        f'File "{programs / "show.py"}", line 14, in <module>',
        f'File "{programs / "show.py"}", line 10, in fail',
    ]


def test_an_own_excepthook_gets_the_program_alone(programs):
    (programs / "hook.py").write_text(
        "import sys, traceback\n"
        "sys.excepthook = lambda kind, error, tb: print(kind.__name__, [entry.lineno for entry in traceback.extract_tb(tb)])\n"
        "1 / 0\n"
    )
    assert run(programs, "-m", "sockcffi", "run", "hook.py") == (1, "ZeroDivisionError [3]\n", "")


def test_the_module_is_in_place(programs):
    (programs / "which.py").write_text("import socket, _socket\nprint(socket.__name__, _socket.__name__)\n")
    for arguments in ["which.py"], ["-m", "which"], ["-c", "import which"]:
        assert run(programs, "-m", "sockcffi", "run", *arguments) == (0, "sockcffi sockcffi._socket\n", "")


def test_main_stays_while_threads_run(programs):
    (programs / "threads.py").write_text(
        "import sys, threading, time\n"
        "name = 'of the program'\n"
        "def late():\n"
        "    time.sleep(0.2)\n"
        "    print(sys.modules['__main__'].name)\n"
        "threading.Thread(target=late).start()\n"
    )
    assert run(programs, "-m", "sockcffi", "run", "threads.py") == (0, "of the program\n", "")


@pytest.mark.parametrize("arguments", [[], ["-m"], ["-c"], ["-x", "show.py"]], ids=" ".join)
def test_usage(programs, arguments):
    status, _, said = run(programs, "-m", "sockcffi", "run", *arguments)
    assert status == 2 and said.startswith("usage: python -m sockcffi run ")


def test_help(programs):
    status, said, _ = run(programs, "-m", "sockcffi", "run", "--help")
    assert status == 0 and said.startswith("usage: python -m sockcffi run ")
    assert "run" in run(programs, "-m", "sockcffi", "--help")[1]

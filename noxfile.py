"""One command a job: `nox -l` lists them, `nox -s fast` is for each change, `nox -s tests-3.13` is for one interpreter.

Each session makes an environment of its own in .nox, and installs what it needs there; what it needs of Debian's, .ci/run lists. What
follows `--` goes to the command of the session: `nox -s tests-3.13 -- tests/test_rules.py`.
"""

import glob
import os
import re
from pathlib import Path

import nox

nox.options.sessions = ["fast"]
nox.options.default_venv_backend = "venv"
nox.options.reuse_existing_virtualenvs = True

EVERY = ["3.9", "3.10", "3.11", "3.12", "3.13", "3.14", "3.15", "pypy3"]
ONE = "3.11"  # Debian 12's: for what hardly depends on the interpreter
RUFF, CLANG_FORMAT = ["ruff==0.17.6"], ["clang-format==23.1.5"]  # as in .pre-commit-config.yaml
SPECIAL = {"cpython", "foreign", "fuzz", "kernel", "programs", "wine"}  # folders of tests that other sessions run

# pyenv's interpreters, the newest first: python3.13 is then the newest 3.13, and not a shim of pyenv's, which may have none.
PYENV = Path(os.environ.get("PYENV_ROOT") or "~/.pyenv").expanduser()
for folder in sorted(PYENV.glob("versions/3.*/bin"), key=lambda folder: [int(n) for n in re.findall(r"\d+", folder.parent.name)]):
    os.environ["PATH"] = f"{folder}{os.pathsep}{os.environ['PATH']}"


def files(*names):
    """The test files of these names, wherever in tests they are."""
    found = {path.stem[len("test_") :]: str(path) for path in Path("tests").rglob("test_*.py") if path.parts[1] not in SPECIAL}
    return [found[name] for name in names]


def pytest(session, *arguments):
    session.run("python", "-m", "pytest", *arguments)


@nox.session(python=EVERY)
def tests(session):
    """All tests but the slow ones."""
    session.install("-e", ".[test]")
    pytest(session, *session.posargs)


@nox.session
def fast(session):
    """Within a minute: is this change wrong? The rules, and the tests of the module's core."""
    session.install("-e", ".[test]", *RUFF)
    session.run("ruff", "check")
    core = ["rules", "codegen", "sock", "helpers", "ancillary", "batch", "options", "messages", "structs", "notation", "dropin"]
    pytest(session, "-q", "-x", "-r", "fE", *(session.posargs or files(*core)))


@nox.session
def lint(session):
    """ruff for Python, clang-format for C: as .pre-commit-config.yaml has them for each commit."""
    session.install(*RUFF, *CLANG_FORMAT)
    session.run("ruff", "check", *session.posargs)
    session.run("ruff", "format", "--check")
    session.run("clang-format", "--dry-run", "-Werror", *glob.glob("csrc/*/*.[ch]"))


@nox.session
def types(session):
    """The stub against the module, and programs against the stub, with mypy, pyright and basedpyright."""
    session.install("-e", ".[test,types]")
    pytest(session, *files("types"), *session.posargs)


@nox.session
def docs(session):
    """The code blocks and the examples, and the site."""
    session.install("-e", ".[test,docs]")
    pytest(session, *files("docs", "examples"), *session.posargs)
    session.run("python", "-m", "sphinx", "-q", "-W", "-b", "html", "docs", "docs/_build")


@nox.session(python=EVERY)
def version(session):
    """What differs from version to version, the interpreter's test_ssl and test_socket among it."""
    session.install("-e", ".[test]")
    session.run("python", "tests/cpython/compare.py", "test_ssl")
    pytest(session, *files("sock", "helpers", "batch", "structs", "codegen", "build", "timeouts"), "tests/cpython", *session.posargs)


@nox.session(python=EVERY, name="python-form")
def python_form(session):
    """The core under CPython with the fast calls in Python, which PyPy and Windows have, in the place of those in C."""
    session.install("-e", ".[test]")
    core = "sock arguments bad_input values newest buffers ancillary timeouts scratch owner transfer batch helpers resolve threads tls"
    session.run("python", "-m", "pytest", *(session.posargs or files(*core.split(), "dropin")), env={"SOCKCFFI_PYTHON_FORM": "yes"})


@nox.session(python=EVERY)
def suites(session):
    """The interpreter's own network suites over this module, but test_socket (tests/cpython) and asyncio's, as long as all others."""
    session.install("-e", ".")
    session.run("python", "tests/cpython/compare.py", *(session.posargs or ["all", "-test_socket", "-test_asyncio"]))


@nox.session(python=EVERY)
def programs(session):
    """Programs of others over this module. A skip is a failure."""
    session.install("-e", ".[programs]")
    session.run(
        *("python", "-m", "sockcffi", "run", "-m", "pytest", "-p", "no:cacheprovider"),
        *(session.posargs or ["tests/programs"]),
        env={"SOCKCFFI_PROGRAMS": "yes"},
    )


@nox.session(python=EVERY)
def slow(session):
    """The tests that are marked slow."""
    session.install("-e", ".[test]")
    pytest(session, "-m", "slow", *session.posargs)


@nox.session(python=EVERY)
def kernel(session):
    """The tests of the families, in a boot of the kernel that has them. A skip is a failure."""
    session.install("-e", ".[kernel]")
    session.run(
        *("tests/kernel/run", "python", "-m", "pytest", "-p", "no:cacheprovider"),
        *(session.posargs or ["tests/kernel"]),
        env={"PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1", "KERNEL_TIMEOUT": "2400"},
        external=True,
    )


@nox.session(venv_backend="none")
def newest(session):
    """A session in a Debian sid, which has CPython 3.14 and 3.15, and PyPy 8 as pypy3: nox -s newest -- tests-3.15"""
    kept = [f"{name}={os.environ[name]}" for name in ("CI", "PYTEST_ADDOPTS", "SOCKCFFI_RESULTS") if name in os.environ]
    run = 'python3.15 -m venv .nox/sid/nox && .nox/sid/nox/bin/pip install -q nox && exec .nox/sid/nox/bin/nox --envdir .nox/sid -s "$@"'
    session.run("tests/roots/run", "sid", "env", *kept, "sh", "-c", run, "sh", *(session.posargs or ["tests-3.15"]), external=True)


def rendered():
    """The committed files that codegen writes, and what is in them."""
    names = ["codegen/snapshots/*", "docs/reference/*", "sockcffi/__init__.pyi", "sockcffi/options.pyi", "sockcffi/structs.pyi"]
    return {path: path.read_bytes() for name in names for path in Path().glob(name) if path.is_file()}


@nox.session(python=ONE)
def generated(session):
    """What is committed is what the headers make it, and compiles for each platform."""
    before = rendered()
    session.install("-e", ".[codegen]")
    session.run("python", "-m", "codegen", "probe", "--all")
    session.run("python", "-m", "codegen", "render")
    changed = {str(path) for path, _ in before.items() ^ rendered().items()}
    if changed:
        session.error(f"not what the headers make it: {', '.join(sorted(changed))}")
    session.run("python", "-m", "codegen", "check")
    session.run("python", "-m", "codegen", "compile")


@nox.session(python=ONE)
def wine(session):
    """The calls of Windows, and what the module has there."""
    session.install("-e", ".[codegen]")
    session.run("tests/wine/run", external=True)
    session.run("tests/wine/python", "tests/wine/program.py", external=True)


@nox.session(python=ONE)
def wheel(session):
    """The wheel of this platform, and what auditwheel says of it."""
    session.install("auditwheel==6.8.2")
    session.run("pip", "wheel", "-q", "--no-deps", "-w", "wheels", ".")
    session.run("sh", "-ec", "auditwheel show wheels/*.whl | grep manylinux_2_", external=True)


@nox.session(python=ONE)
def fuzz(session):
    """Any bytes for what reads them, for ten seconds; and the tests of it, and of threads, with the C code under sanitizers."""
    session.install("-e", ".[test,fuzz]")
    session.run("python", "tests/fuzz/fuzz.py", *(session.posargs or ["--seconds", "10"]))
    session.run("tests/fuzz/sanitized", external=True)
    session.run("tests/fuzz/sanitized", "thread", external=True)


@nox.session(python="python3.11-dbg")
def debug(session):
    """Each reference is counted, by a debug build of CPython."""
    session.install("--no-binary", "cffi", "cffi", "pytest", "setuptools>=77", "jinja2>=3")
    session.install("--no-build-isolation", "-e", ".")
    pytest(session, *files("references"), *session.posargs)


# qemu-user does not turn the bytes of IP's control messages around, nor those of a short option, sends no empty message, takes no null
# pointer for an option, says MSG_CTRUNC where there is no room for padding, and a program in it cannot start another.
QEMU_LACKS = ["messages_of_udp", "extension_headers", "json_is", "getsockopt_sizes", "any_iterable", "length_only", "audit_hook"]
QEMU_LACKS += ["change_nothing", "own_is_here", "nobody_reads_it", "test_version"]


@nox.session(python=ONE)
def foreign(session):
    """The binding on a big-endian machine, one of 64 bits and one of 32."""
    session.install("-e", ".[codegen]")
    for architecture in ("s390x", "arm64", "armhf"):
        session.run(
            *("tests/foreign/run", architecture, "-m", "pytest", "-q", "-p", "no:cacheprovider"),
            *("-k", " and ".join(f"not {name}" for name in QEMU_LACKS)),
            *(session.posargs or files("report", "ancillary", "helpers", "resolve", "sock")),
            external=True,
        )


@nox.session(python=EVERY)
def bench(session):
    """No benchmark is slower than recorded. The machine should have nothing else to do."""
    session.install("-e", ".")
    session.run("python", "-m", "benchmarks", *(session.posargs or ["--check"]))

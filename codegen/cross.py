"""Compiles the binding for the platforms of the snapshots, on this one: what the build would compile there, with the pinned zig.

A target passes when its compiler has no word against cffi's C and ours, agrees to each fact of its snapshot, and its C library has all
that is called. Nothing that is made here is run: tests/foreign/run and tests/wine do that for some.
"""

import contextlib
import os
import subprocess
import sys
import sysconfig
import tempfile
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

from . import build, declarations, facts, probe, render

#: instead of this Python's pyconfig.h, whose guard it sets: what CPython's headers must know, from what each compiler tells of itself
PYCONFIG = """
#define Py_PYCONFIG_H
#ifdef _WIN32
#define MS_WINDOWS
#define MS_WIN32
#ifdef _WIN64
#define MS_WIN64
#endif
#define Py_ENABLE_SHARED 1
#define HAVE_DECLSPEC_DLL 1
#define HAVE_PY_SSIZE_T 1
typedef __INTPTR_TYPE__ Py_ssize_t;
#endif
#define SIZEOF_INT __SIZEOF_INT__
#define SIZEOF_LONG __SIZEOF_LONG__
#define SIZEOF_LONG_LONG __SIZEOF_LONG_LONG__
#define SIZEOF_SIZE_T __SIZEOF_SIZE_T__
#define SIZEOF_VOID_P __SIZEOF_POINTER__
#define SIZEOF_WCHAR_T __SIZEOF_WCHAR_T__
#define SIZEOF_PID_T __SIZEOF_INT__
#define ALIGNOF_MAX_ALIGN_T __BIGGEST_ALIGNMENT__
#define HAVE_STDARG_PROTOTYPES 1
#define HAVE_SYS_TYPES_H 1
"""

#: one of each C library, since zig makes what it links with from sources: half a minute for each target that it has not linked before
LINKED = "linux-x86_64-gnu linux-x86_64-musl macos-x86_64 windows-x86_64 freebsd-x86_64 netbsd-x86_64 openbsd-x86_64".split()
NATIVE = render.CSRC / "binding/socket.c"


def compile_targets(targets):
    """(target, complaints) of each of `targets`, in their order; as many at once as there are processors."""
    with ProcessPoolExecutor(os.cpu_count()) as pool:
        yield from zip(targets, pool.map(compile_target, targets))


def compile_target(target):
    """What speaks against `target`: lines, none where all is well."""
    declared = declarations.read()
    snapshot = facts.load(target)
    if snapshot is None:
        return [f"there is no snapshot of {target}: python -m codegen probe --target {target}"]
    compiler = probe.zig_compiler(target)
    local = probe.probe(declared, compiler)
    complaints = [f"the snapshot is another: {line}" for line in facts.differences(snapshot, local.facts)]
    complete = facts.fall_back(local.facts, declared)
    with tempfile.TemporaryDirectory(prefix="sockcffi-") as directory:
        folder = Path(directory)
        (folder / "pyconfig.h").write_text(PYCONFIG, encoding="utf-8")
        with contextlib.redirect_stdout(None):  # cffi tells what it writes
            build.binding(folder / "_native.c", snapshot.platform)
        known = {**local.disputed, **declarations.corrections(declared, snapshot.platform)}
        for i, group in enumerate(local.groups):
            text = render.checks(group, complete.constants, complete.structs, known)
            (folder / f"checks_{i}.c").write_text(text, encoding="utf-8")
        (folder / "calls_docs.h").write_text(render.docs(), encoding="utf-8")
        # csrc/cpython is for CPython on POSIX: other headers are not the ones it is for.
        with_calls = snapshot.platform != "win32" and sys.implementation.name == "cpython"
        for source in ["_native.c"] + [str(render.CSRC / "cpython/module.c")] * with_calls:
            complaints += _run(compiler, folder, ["-include", "pyconfig.h", "-I", ".", "-c", source])
        for path in sorted(folder.glob("checks_*.c")):
            complaints += _run(compiler, folder, ["-Wno-cpp", "-c", path.name])  # FreeBSD's headers have an #warning of their own
        if target in LINKED:
            # A program of the calls alone: without a Python for the target, the rest of the binding has nothing to be linked to.
            (folder / "main.c").write_text("int main(void) { return 0; }\n", encoding="utf-8")
            libraries = [f"-l{name}" for name in build.LIBRARIES.get(snapshot.platform, [])]
            complaints += _run(compiler, folder, ["-o", "program", "main.c", str(NATIVE), *libraries])
        return complaints


def _run(compiler, folder, arguments):
    """The lines that the compiler says of `arguments`."""
    defines = [f"-D{name}={value}" for name, value in {**probe.DEFINES, "SC_VERSION": "cross", "Py_LIMITED_API": "0x03090000"}.items()]
    # -U comes first: zig has a _WIN32_WINNT of its own. Warnings about Python's headers are not ours to mend: -isystem.
    command = [*compiler.command, "-Wall", "-Wextra", "-U_WIN32_WINNT", *defines, "-I", str(render.CSRC / "binding")]
    command += ["-isystem", sysconfig.get_path("include"), *arguments]
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, encoding="utf-8", errors="replace", check=False)
    lines = done.stderr.splitlines()
    return lines if lines or not done.returncode else [f"{' '.join(command)} failed without a word"]

"""The build: facts -> rendered files -> cffi's C -> setuptools.

This is the build backend of pyproject.toml (PEP 517): setuptools' own, with one step in front of what makes a wheel, since the step
writes Python modules that setuptools must find. The sdist carries none of its results: they are of the machine that installs.

A wheel is built in a copy of the sources. What a build leaves in a clone is imported by every Python that starts there, in the place of
the module that was installed; only an editable install is meant so.
"""

import contextlib
import os
import re
import shutil
import sys
import sysconfig
import tempfile
from pathlib import Path

import setuptools

if int(setuptools.__version__.partition(".")[0]) < 77:  # older ones stop at pyproject.toml, with pages about its licence
    raise SystemExit(f"sockcffi: setuptools {setuptools.__version__} is too old to build with: pip install 'setuptools>=77'")

from setuptools import build_meta
from setuptools.build_meta import build_sdist  # noqa: F401
from setuptools.command.bdist_wheel import bdist_wheel as _bdist_wheel
from setuptools.command.build_ext import build_ext as _build_ext
from setuptools.command.egg_info import egg_info as _egg_info

ROOT = Path(__file__).resolve().parent
PYPY = sys.implementation.name == "pypy"

#: what a wheel is made of
SOURCES = "build_ffi.py codegen csrc LICENSE MANIFEST.in pyproject.toml README.md sockcffi".split()

# Which CPythons a wheel serves, and the macro that says so to the headers. With a GIL: all from 3.9 on. Without one: from 3.15 on, builds
# with a GIL too (abi3t, PEP 803), and before that only the version that compiled it. cffi says the same to its own part.
LIMITED, MACROS = "cp39", [("Py_LIMITED_API", "0x03090000")]
if sysconfig.get_config_var("Py_GIL_DISABLED"):
    LIMITED, MACROS = ("cp315", [("Py_TARGET_ABI3T", "0x030f0000")]) if sys.version_info >= (3, 15) else (False, [])


def build_wheel(wheel_directory, config_settings=None, metadata_directory=None):
    folders = [folder and os.path.abspath(folder) for folder in (wheel_directory, metadata_directory)]
    with _copy() as copy:
        _generate(copy)
        return build_meta.build_wheel(folders[0], config_settings, folders[1])


def build_editable(wheel_directory, config_settings=None, metadata_directory=None):
    folder = _generate(ROOT)
    for older in folder.glob("*.abi3-*.so"):  # named by setuptools alone: CPython 3.15 would take it before what is built now
        older.unlink()
    return build_meta.build_editable(wheel_directory, config_settings, metadata_directory)


def prepare_metadata_for_build_wheel(metadata_directory, config_settings=None):
    folder = os.path.abspath(metadata_directory)
    with _copy():
        return build_meta.prepare_metadata_for_build_wheel(folder, config_settings)


prepare_metadata_for_build_editable = prepare_metadata_for_build_wheel


@contextlib.contextmanager
def _copy():
    """A copy of the sources, which is the current folder and goes at the end."""
    before, ignored = os.getcwd(), shutil.ignore_patterns("_generated", "__pycache__")
    with tempfile.TemporaryDirectory(prefix="sockcffi-") as folder:
        for name in SOURCES:
            source = ROOT / name
            if source.is_dir():
                shutil.copytree(source, Path(folder, name), ignore=ignored)
            else:
                shutil.copy(source, folder)
        os.chdir(folder)
        try:
            yield Path(folder)
        finally:
            os.chdir(before)


def _generate(root):
    """Writes sockcffi/_generated under `root`, and returns that folder. What stops it is told in one sentence."""
    try:
        from cffi import FFI  # noqa: F401

        from codegen import build
        from codegen.declarations import DeclarationError
        from codegen.facts import SnapshotError
        from codegen.probe import ProbeError
    except ModuleNotFoundError as error:
        raise SystemExit(f"sockcffi: the build needs {error.name}: pip install {error.name}") from None

    try:
        _need_python_headers()
        folder = build.write(root)
    except (DeclarationError, ProbeError, SnapshotError) as error:
        raise SystemExit(f"sockcffi: {error}") from None
    build.binding(folder / "_native.c", sys.platform)
    return folder


def _need_python_headers():
    from codegen.probe import ProbeError

    include = Path(sysconfig.get_path("platinclude"))
    if not any((folder / "Python.h").exists() for folder in (include, Path(sysconfig.get_path("include")))):
        package = "pypy3-dev" if PYPY else "python3-dev"
        raise ProbeError(f"No Python.h in {include}: install the headers of this Python (Debian: apt install {package})")


class build_ext(_build_ext):
    """Compiles the checks with the binding, all with the macros that the probe had, and on Windows with a compiler that could be asked:
    mingw-w64's gcc or what CC says."""

    def finalize_options(self):
        super().finalize_options()
        if sys.platform == "win32" and not self.compiler:
            self.compiler = "mingw32"
        if PYPY or sys.platform == "win32":  # class FastSocket is in Python there: sockcffi/sockets/fast.py
            self.extensions = [extension for extension in self.extensions if not extension.name.endswith("_calls")]

    def get_ext_filename(self, fullname):
        """NAME.abi3.so, whoever builds it: setuptools puts the platform into the name on CPython 3.15, and no CPython before finds that."""
        return re.sub(r"\.abi3-[^.]+\.", ".abi3.", super().get_ext_filename(fullname))

    def build_extension(self, extension):
        from codegen.build import LIBRARIES
        from codegen.probe import DEFINES
        from codegen.render import version

        if extension.name.endswith("_native"):
            extension.sources += sorted(map(str, Path("sockcffi/_generated").glob("checks_*.c")))
        extension.depends += sorted(map(str, Path("csrc").rglob("*.[ch]")))  # compiled anew when one of them changes
        extension.define_macros += [*DEFINES.items(), ("SC_VERSION", version())]
        extension.libraries += LIBRARIES.get(sys.platform, [])
        if not PYPY:
            extension.define_macros += MACROS
        super().build_extension(extension)


class bdist_wheel(_bdist_wheel):
    """Says in the wheel's name which CPythons it serves."""

    def finalize_options(self):
        self.py_limited_api = LIMITED
        super().finalize_options()


class egg_info(_egg_info):
    """The README as a page of its own, where a link to a file of the sources leads nowhere: the file's name stands there."""

    def finalize_options(self):
        super().finalize_options()
        metadata = self.distribution.metadata
        metadata.long_description = re.sub(r"\[([^]]+)\]\((?!\w+:)([^)]+)\)", _named, metadata.long_description)


def _named(link):
    text, path = link.groups()
    return path if text in path else f"{text} ({path})"

"""The build: facts -> rendered files -> cffi's C -> setuptools.

This is the build backend of pyproject.toml (PEP 517): setuptools' own, with one step in front of what makes a wheel, since the step
writes Python modules that setuptools must find. The sdist carries none of its results: they are of the machine that installs.
"""

import sys
import sysconfig
from pathlib import Path

from setuptools import build_meta
from setuptools.build_meta import *  # noqa: F403  the hooks that need no step in front
from setuptools.command.bdist_wheel import bdist_wheel as _bdist_wheel
from setuptools.command.build_ext import build_ext as _build_ext

ROOT = Path(__file__).resolve().parent
PYPY = sys.implementation.name == "pypy"

# Which CPythons a wheel serves, and the macro that says so to the headers. With a GIL: all from 3.9 on. Without one: from 3.15 on, builds with
# a GIL too (abi3t, PEP 803); before that only the version that compiled it, and cffi's header is told not to ask for more.
LIMITED, MACRO = ("cp39", ("Py_LIMITED_API", "0x03090000"))
if sysconfig.get_config_var("Py_GIL_DISABLED"):
    LIMITED, MACRO = ("cp315", ("Py_TARGET_ABI3T", "0x030f0000")) if sys.version_info >= (3, 15) else (False, ("_CFFI_NO_LIMITED_API", None))


def build_wheel(wheel_directory, config_settings=None, metadata_directory=None):
    _generate()
    return build_meta.build_wheel(wheel_directory, config_settings, metadata_directory)


def build_editable(wheel_directory, config_settings=None, metadata_directory=None):
    _generate()
    return build_meta.build_editable(wheel_directory, config_settings, metadata_directory)


def _generate():
    """Writes sockcffi/_generated. What stops it is told in one sentence."""
    from codegen import build
    from codegen.declarations import DeclarationError
    from codegen.facts import SnapshotError
    from codegen.probe import ProbeError

    try:
        _need_python_headers()
        folder = build.write(ROOT)
    except (DeclarationError, ProbeError, SnapshotError) as error:
        raise SystemExit(f"sockcffi: {error}") from None
    build.binding(folder / "_native.c", sys.platform)


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
        if PYPY or sys.platform == "win32":  # class Calls is in Python there: sockcffi/calls.py
            self.extensions = [extension for extension in self.extensions if not extension.name.endswith("_calls")]

    def build_extension(self, extension):
        from codegen.build import LIBRARIES
        from codegen.probe import DEFINES
        from codegen.render import version

        if extension.name.endswith("_native"):
            extension.sources += sorted(str(path.relative_to(ROOT)) for path in (ROOT / "sockcffi/_generated").glob("checks_*.c"))
        extension.define_macros += [*DEFINES.items(), ("SC_VERSION", version())]
        extension.libraries += LIBRARIES.get(sys.platform, [])
        if not PYPY:
            extension.define_macros.append(MACRO)
        super().build_extension(extension)


class bdist_wheel(_bdist_wheel):
    """Says in the wheel's name which CPythons it serves."""

    def finalize_options(self):
        self.py_limited_api = LIMITED
        super().finalize_options()

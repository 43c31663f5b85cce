"""The compiled calls. The only importer of the compiled module: everything else takes `ffi` and `lib` from here."""

from os.path import abspath, dirname, exists

from .runtime import COMPILED_CALLS, start


def accelerated(function, /):
    """The function in C that serves the plain form of `function` and leaves the rest to it (csrc/cpython/fast_functions.c).

    PyPy needs none.
    """
    return function


compiled = None  # the whole module of those in C, where it is


def set_codecs(pack, codecs, /):
    """Tells the C how addresses are packed."""


try:
    from .. import _generated
    from .._generated.build import VERSION

    start(f"{_generated.__name__}._native", f"{_generated.__path__[0]}/_native")
    from .._generated._native import ffi, lib

    if COMPILED_CALLS:
        from .._generated import _calls as compiled
        from .._generated._calls import (
            FastSocket,
            accelerated,
            gather,
            getdefaulttimeout,
            receive,
            set_codecs,
            set_default_timeout,
        )
except ImportError as reason:
    if "subinterpreters" in str(reason):
        raise ImportError(
            "sockcffi: an interpreter with a lock of its own (concurrent.interpreters, InterpreterPoolExecutor) cannot "
            "import what cffi compiles, as of cffi 2.1. Those that share the main interpreter's lock can: "
            "Py_NewInterpreter makes such"
        ) from reason
    _tree = dirname(dirname(dirname(abspath(__file__))))
    if exists(f"{_tree}/build_ffi.py"):
        raise ImportError(
            f"{_tree} has the sources of sockcffi, and no build of them for this Python ({reason}): "
            f"pip install -e {_tree}, or start Python in another folder"
        ) from None
    raise

_compiled = ffi.string(lib.SOCKCFFI_VERSION).decode()
if _compiled != VERSION:
    raise ImportError(f"sockcffi {VERSION} found the compiled module of sockcffi {_compiled}: two copies are mixed; install it again")

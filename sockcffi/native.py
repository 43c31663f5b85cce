"""The compiled calls. The only importer of the compiled module: everything else takes `ffi` and `lib` from here."""

from ._generated._native import ffi, lib
from ._generated.build import VERSION
from .impl import COMPILED_CALLS

if COMPILED_CALLS:
    from ._generated._calls import Calls  # noqa: F401

_compiled = ffi.string(lib.SOCKCFFI_VERSION).decode()
if _compiled != VERSION:
    raise ImportError(f"sockcffi {VERSION} found the compiled module of sockcffi {_compiled}: two copies are mixed; install it again")

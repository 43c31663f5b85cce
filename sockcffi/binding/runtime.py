"""What differs between interpreters and operating systems: the only module that asks which one this is."""

import _socket
import errno
import os
import sys
from _socket import gaierror, herror, timeout

PYPY = sys.implementation.name == "pypy"
WINDOWS = sys.platform == "win32"
POSIX = sys.platform not in ("win32", "cygwin")
TYPE_CHECKING = False  # true for type checkers, which know the name: to import typing takes longer than to import all of this package
# Whether class FastSocket and the small functions are those in C: see sockets/fast.py. The variable is for tests of the ones in Python.
COMPILED_CALLS = POSIX and not PYPY and not os.environ.get("SOCKCFFI_PYTHON_FORM")

# The only class that the C code of CPython's TLS takes, and whether there is a struct behind it: tls.py says what for.
SocketBase = object if PYPY else _socket.socket
HAS_STRUCT = not PYPY

#: what stands for the default timeout: the interpreter's own object where its module is in use before it is replaced, since what a program
#: has of one module it may hand to a function over the other
DEFAULT_TIMEOUT = getattr(sys.modules.get("socket"), "_GLOBAL_DEFAULT_TIMEOUT", None) or object()

#: what a connect that goes on without the caller returns
CONNECTING = errno.EWOULDBLOCK if WINDOWS else errno.EINPROGRESS
SENDING_TIMEOUT_ENDS_CONNECT = sys.platform == "linux"  # SO_SNDTIMEO, socket(7); elsewhere it is for data alone
INHERITABLE = "handle_inheritable" if WINDOWS else "inheritable"  # of what `os` calls a socket
read = None if WINDOWS else os.read  # of a socket: its handle there would be taken for a descriptor of the C runtime, another file's

for _class in gaierror, herror, timeout:
    if _class.__module__ == "_socket":  # PyPy's name, where tracebacks and pickles expect the public module
        _class.__module__ = "socket"


def start(name, path):
    """On PyPy, loads the module that cffi made; `path` is the file's without what extensions end with.

    PyPy's own import of one starts cpyext as well, its stand-in for CPython's C interface, which such a module does without: 5 of the 15 ms
    that an import took. Where the file is somewhere else, the import statement that follows has the last word.
    """
    import _imp

    for suffix in _imp.extension_suffixes() if PYPY else ():
        if os.path.exists(path + suffix):
            _imp.create_dynamic(type(__spec__)(name, None, origin=path + suffix))  # which puts the module into sys.modules


def absolute(path, folder=False):
    """The absolute path that a program's `__file__` is, or its folder's. CPython leaves the "." and ".." in it, and PyPy 8 in a file's;
    Windows neither."""
    stay = not PYPY or not folder and sys.pypy_version_info >= (8,)
    return os.path.join(os.getcwd(), path) if POSIX and stay else os.path.abspath(path)


def interpreter():
    """The name and version of this interpreter, as text."""
    import platform  # only the report asks

    return f"{platform.python_implementation()} {platform.python_version()}"


def machine():
    """The operating system and the processor, as text."""
    import platform

    return platform.platform()

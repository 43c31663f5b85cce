"""What differs between interpreters and operating systems: the only module that asks which one this is."""

import _socket
import sys
from _socket import gaierror, herror, timeout

PYPY = sys.implementation.name == "pypy"
POSIX = sys.platform not in ("win32", "cygwin")
COMPILED_CALLS = POSIX and not PYPY  # whether class Calls is the one in C: see calls.py

# The only class that the C code of CPython's TLS takes: tls.py says what for.
SocketBase = object if PYPY else _socket.socket

if PYPY:
    # PyPy names them _socket.gaierror and so on, where tracebacks and pickles expect the public module.
    gaierror.__module__ = herror.__module__ = timeout.__module__ = "socket"


def interpreter():
    """The name and version of this interpreter, as text."""
    import platform  # only the report asks

    return f"{platform.python_implementation()} {platform.python_version()}"


def machine():
    """The operating system and the processor, as text."""
    import platform

    return platform.platform()

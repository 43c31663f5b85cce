"""What differs between interpreters and operating systems: the only module that asks which one this is."""

import sys
from _socket import gaierror, herror, timeout

PYPY = sys.implementation.name == "pypy"
INTERPRETER = "PyPy" if PYPY else "CPython"
POSIX = sys.platform not in ("win32", "cygwin")

if PYPY:
    # PyPy names them _socket.gaierror and so on, where tracebacks and pickles expect the public module.
    gaierror.__module__ = herror.__module__ = timeout.__module__ = "socket"

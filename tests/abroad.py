"""The package as another platform would have it: its facts, its sys.platform and errno, and a compiled module whose calls are Python's.

What a program prints there comes back. It defines the calls, as `calls.sc_socket = ...`: what it does not define must not be called. `ffi`
is the real one, with this machine's widths of C types.
"""

import os
import shutil
import subprocess
import sys

from codegen import declarations, facts, render

ROOT = declarations.ROOT

NATIVE = """
from cffi import FFI

ffi = FFI()
ffi.getwinerror = lambda code: (code, f"text {{code}}")
for text in {headers!r}:
    ffi.cdef(text)
_enumerators = ffi.dlopen(None)


class _Calls:
    SOCKCFFI_VERSION = ffi.new("char[]", {version!r})
    sc_cmsg_len = staticmethod(lambda size: 8 + {word} + size)
    sc_cmsg_space = staticmethod(lambda size: 8 + {word} + size + -size % {word})
    sc_start = staticmethod(lambda: 0)

    def sc_take(self, owned):
        fd, owned[0] = owned[0], -1
        return fd

    def sc_close_owned(self, owned):
        fd = self.sc_take(owned)
        return 0 if fd < 0 else self.sc_close(fd)

    def __getattr__(self, name):
        if name.startswith("SC_"):
            return getattr(_enumerators, name)

        def call(*arguments):
            if name in vars(self):  # a module took the call before the program defined it
                return vars(self)[name](*arguments)
            raise NotImplementedError(name + repr(arguments))

        return call


lib = _Calls()
"""

PRELUDE = """
import _socket, array, cffi, collections, ctypes, encodings.idna, enum, errno, fcntl, io, os, platform, subprocess, sys, tempfile, types
cffi.FFI().cdef("int already;")  # what else is imported here is of this platform
sys.path.insert(0, {folder!r})
sys.platform = {platform!r}
sys.implementation.name = "pypy"  # class FastSocket in Python, as nothing is compiled
if sys.platform == "win32":
    sys.getwindowsversion = lambda: types.SimpleNamespace(build={build!r})
    os.get_handle_inheritable, os.set_handle_inheritable = lambda handle: handle == 40, None
    errno.EWOULDBLOCK, errno.EINPROGRESS, errno.EISCONN = 10035, 10036, 10056
    errno.ENOTSOCK, errno.ECONNRESET = 10038, 10054
from sockcffi._generated._native import ffi, lib as calls
import sockcffi as socket
"""


class Package:
    """The package for a target that there is a snapshot of, in a folder of its own."""

    def __init__(self, folder, target):
        declared = declarations.read()
        self.folder = folder
        self.facts = facts.fall_back(facts.load(target), declared)
        shutil.copytree(ROOT / "sockcffi", folder / "sockcffi", ignore=shutil.ignore_patterns("_generated", "__pycache__"))
        build = {
            "VERSION": render.version(),
            "PLATFORM": self.facts.platform,
            "SNAPSHOT": target,
            "SNAPSHOT_HEADERS": {},
            "LOCAL_HEADERS": {},
            "COMPILER": "none",
            "SYSTEM": "none",
        }
        for path, text in render.generated(self.facts, declared, build, {target: self.facts}).items():
            render.write(folder / path, text)
        headers = ["socket.h"] + ["win32.h"] * (self.facts.platform == "win32")
        texts = [(render.CSRC / "binding" / name).read_text(encoding="utf-8") for name in headers]
        word = self.facts.structs["struct cmsghdr"]["fields"]["cmsg_len"][1]
        native = NATIVE.format(headers=texts, version=render.version().encode(), word=word)
        render.write(folder / render.GENERATED / "_native.py", native)

    def run(self, program, build=22631):
        """What `program` prints over the package; on Windows of that build."""
        prelude = PRELUDE.format(folder=str(self.folder), platform=self.facts.platform, build=build)
        command = [sys.executable, "-B", "-I", "-c", prelude + program]
        environment = {**os.environ, "LC_ALL": "C.UTF-8"}  # names of files are UTF-8 on Windows and macOS
        done = subprocess.run(command, env=environment, capture_output=True, text=True, encoding="utf-8", check=False)
        assert done.returncode == 0, done.stderr
        return done.stdout

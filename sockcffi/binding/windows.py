"""What only Windows has: its errors, ioctl, shared sockets, and names that older builds do not serve. Imported there only."""

import sys
from operator import index
from struct import Struct

from .._generated import constants
from .._generated.constants import SIO_KEEPALIVE_VALS, SIO_LOOPBACK_FAST_PATH, SIO_RCVALL
from .._generated.layouts import LAYOUTS
from ..declaration import Layout
from .native import ffi, lib

_INFO = Layout(*LAYOUTS["levels.socket"]["protocol_info"])
_DWORD = Struct("<I")

#: the first build of Windows 10 that serves a name which the headers have
_FIRST_BUILDS = {"AF_UNIX": 17134, "TCP_KEEPIDLE": 16299, "TCP_KEEPINTVL": 16299, "TCP_KEEPCNT": 15063, "TCP_FASTOPEN": 14393}

#: the errors of winsock2.h, and those that its calls pass on
# fmt: off
_ERRORS = [6, 8, 87, 995, 996, 997, 10004, 10009, 10013, 10014, 10022, 10024, *range(10035, 10072), 10091, 10092, 10093,
           *range(10101, 10113), *range(11001, 11032)]
# fmt: on
errorTab = {code: ffi.getwinerror(code)[1] for code in _ERRORS}  # the texts are the system's, in its language


def failure(code):
    """The OSError of a call that returned `code`, minus an error of Windows: with its `winerror`, and the `errno` that Python gives it."""
    return OSError(0, ffi.getwinerror(-code)[1], None, -code, None)


def check(result):
    """The result of a call, unless it is an error: then the OSError is raised."""
    if result < 0:
        raise failure(result)
    return result


def described(fd, *known):
    """`known`, (family, type, protocol) of a descriptor or the first of them, each -1 replaced by what Windows says; OSError for what is no
    socket. Its getsockname fails before bind."""
    info = ffi.new("char[]", lib.SC_PROTOCOL_INFO)
    check(lib.sc_describe(fd, info))
    return [number if number != -1 else found for number, found in zip(known, _INFO.unpack(ffi.buffer(info)[:]))]


def open_shared(info):
    """(family, type, protocol, descriptor) of the socket that another process shares: `info` is what its `share` returned."""
    if len(info) != lib.SC_PROTOCOL_INFO:
        raise ValueError(f"socket descriptor string has wrong size, should be {lib.SC_PROTOCOL_INFO} bytes.")
    return (*_INFO.unpack(info), check(lib.sc_open_shared(info)))


def share(self, process_id, /):
    """Shares the socket with another process: the bytes that its `fromshare` takes."""
    process_id = index(process_id)
    if not 0 <= process_id < 2**32:
        raise OverflowError("share() argument must be a process id of 32 bits")
    info = ffi.new("char[]", lib.SC_PROTOCOL_INFO)
    check(lib.sc_share(self.fileno(), process_id, info))
    return ffi.buffer(info)[:]


def ioctl(self, control, option, /):
    """WSAIoctl: the number of bytes that Windows returned.

    SIO_RCVALL with RCVALL_ON and its kin, SIO_LOOPBACK_FAST_PATH with True or False, SIO_KEEPALIVE_VALS with a tuple (onoff, time until
    the first probe, time between probes), the times in milliseconds.
    """
    control = index(control)
    if control in (SIO_RCVALL, SIO_LOOPBACK_FAST_PATH):
        values = (option,)
    elif control == SIO_KEEPALIVE_VALS:
        values = option
        if not isinstance(values, tuple) or len(values) != 3:
            raise TypeError("ioctl() argument 2 must be a tuple (onoff, keepalivetime, keepaliveinterval)")
    else:
        raise ValueError(f"invalid ioctl command {control}")
    data = b"".join(_DWORD.pack(index(value) & 0xFFFFFFFF) for value in values)
    return check(lib.sc_ioctl(self.fileno(), control, data, len(data)))


# What this build does not serve is no name here either, as in CPython.
_LACKING = {name for name, first in _FIRST_BUILDS.items() if sys.getwindowsversion().build < first and hasattr(constants, name)}
for _name in _LACKING:
    delattr(constants, _name)
#: the public names that this platform or this build of it lacks
ABSENT = {"recv_fds", "send_fds", "sethostname", *_LACKING}

check(lib.sc_start())  # before any other call

"""The newest `socket` module on any interpreter, made from the headers of the platform it runs on.

The names are those of CPython's `socket`, and every other constant that the headers have. See the README for what it adds.
"""

import errno, io, os, sys  # noqa: E401 -- names that programs find in CPython's module
from errno import EAGAIN, EBADF, EWOULDBLOCK

from ._generated import constants as _constants
from .ancillary import CMSG_LEN, CMSG_SPACE
from .errors import error, gaierror, herror, timeout
from .impl import PYPY, WINDOWS
from .network import has_ipv6, if_indextoname, if_nameindex, if_nametoindex, inet_ntoa, inet_ntop, inet_pton
from .objects import SocketIO, _blocking_errnos, _GiveupOnSendfile, _intenum_converter, socket
from .sock import SocketType, close, dup

__all__ = ["AddressFamily", "CMSG_LEN", "CMSG_SPACE", "SocketKind", "SocketType", "close", "create_connection", "create_server", "dup",
           "error", "fromfd", "gaierror", "getaddrinfo", "getdefaulttimeout", "getfqdn", "gethostbyaddr", "gethostbyname",
           "gethostbyname_ex", "gethostname", "getnameinfo", "getprotobyname", "getservbyname", "getservbyport", "has_dualstack_ipv6",
           "has_ipv6", "herror", "htonl", "htons", "if_indextoname", "if_nameindex", "if_nametoindex", "inet_aton", "inet_ntoa",
           "inet_ntop", "inet_pton", "ntohl", "ntohs", "recv_fds", "send_fds", "setdefaulttimeout", "sethostname", "socket",
           "socketpair", "timeout", *_constants._CPYTHON]

# Functions so quick that to look one up in this module takes as long as the call.
_QUICK = {**dict.fromkeys(("htonl", "htons", "inet_aton", "ntohl", "ntohs"), "network"),
          **dict.fromkeys(("getdefaulttimeout", "setdefaulttimeout"), "sock")}

# Names that come with their module, at their first use.
_LATER = {**_QUICK,
          **dict.fromkeys(("_GLOBAL_DEFAULT_TIMEOUT", "_LOCALHOST", "_LOCALHOST_V6", "_fallback_socketpair", "create_connection",
                           "create_server", "fromfd", "getaddrinfo", "getfqdn", "has_dualstack_ipv6", "recv_fds", "send_fds",
                           "socketpair"), "helpers"),
          **dict.fromkeys(("gethostbyaddr", "gethostbyname", "gethostbyname_ex", "gethostname", "getnameinfo", "getprotobyname",
                           "getservbyname", "getservbyport", "sethostname"), "resolve"),
          "decode_address": "sockaddr", "encode_address": "sockaddr", "format_address": "notation", "parse_address": "notation",
          "from_stdlib": "dropin", "install": "dropin", "to_stdlib": "dropin", "uninstall": "dropin",
          "recv_segments": "batch", "recv_segments_into": "batch", "recvmmsg": "batch", "recvmmsg_into": "batch", "send_segments": "batch",
          "sendmmsg": "batch", "splice": "transfer"}
if hasattr(_constants, "MSG_ZEROCOPY"):
    _LATER["ZeroCopy"] = "transfer"
if WINDOWS:
    from .windows import ABSENT as _absent, errorTab

    _LATER = {**{name: module for name, module in _LATER.items() if name not in _absent}, "fromshare": "helpers"}
    __all__ = [*(name for name in __all__ if name not in _absent), "errorTab", "fromshare"]
_ENUMS = ("AF_", "SOCK_", "MSG_", "AI_", "AddressFamily", "SocketKind", "MsgFlag", "AddressInfo")


def __getattr__(name):
    """The constants, the enums, what _LATER names and `_socket`, at their first use: an import takes half of the time so.

    But CPython looks up names faster, by 20 ns, in a module that has no such function. So the first of _QUICK there brings all that is
    to come, in a few milliseconds, and this function goes.
    """
    if name in _QUICK and not PYPY:
        _complete()
        return globals()[name]
    return _late(name)


def _complete():
    """Brings all that comes at its first use, after which there need be no __getattr__."""
    from ._generated import more
    from .dropin import _Whole

    names, others = globals(), ("_", *_ENUMS)
    plain = {name: value for module in (more, _constants) for name, value in vars(module).items() if not name.startswith(others)}
    names.update({**plain, **names})  # a program may have put something in the place of any
    for name in (*_LATER, *__dir__()):  # the quick ones first: the modules of the others may ask for them
        if name not in names:
            _late(name)
    names.pop("__getattr__", None)
    module = sys.modules[__name__]
    if type(module) is _Whole:
        module.__class__ = type(sys)


def _late(name):
    if name == "_socket":
        __import__("sockcffi._socket")
        return sys.modules["sockcffi._socket"]
    found = _constants
    if name in _LATER:
        found = __import__(f"{__name__}.{_LATER[name]}", fromlist=[name])
    elif name.startswith(_ENUMS):
        from ._generated import enums

        # The headers' other spellings, such as AF_LOCAL, are plain integers. And what old builds of Windows lack is no constant there.
        found = enums if hasattr(enums, name) and (name in _ENUMS or hasattr(_constants, name)) else _constants
    try:
        value = getattr(found, name)
    except AttributeError:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}") from None
    setattr(sys.modules[__name__], name, value)  # the next use finds it at once
    return value


def __dir__():
    return sorted({*globals(), *(name for name in dir(_constants) if not name.startswith("_")), *_ENUMS[4:], *_LATER, "_socket"})

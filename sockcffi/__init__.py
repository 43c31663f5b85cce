"""The newest `socket` module on any interpreter, made from the headers of the platform it runs on.

The names are those of CPython's `socket`, and every other constant that the headers have. See the README for what it adds.
"""

import errno, io, os, sys  # noqa: E401 -- names that programs find in CPython's module
from errno import EAGAIN, EBADF, EWOULDBLOCK

from ._generated import constants as _constants
from .ancillary import CMSG_LEN, CMSG_SPACE
from .errors import error, gaierror, herror, timeout
from .impl import WINDOWS
from .network import (has_ipv6, htonl, htons, if_indextoname, if_nameindex, if_nametoindex, inet_aton, inet_ntoa, inet_ntop, inet_pton,
                      ntohl, ntohs)
from .objects import SocketIO, _blocking_errnos, _GiveupOnSendfile, _intenum_converter, socket
from .sock import SocketType, close, dup, getdefaulttimeout, setdefaulttimeout

__all__ = ["AddressFamily", "CMSG_LEN", "CMSG_SPACE", "SocketKind", "SocketType", "close", "create_connection", "create_server", "dup",
           "error", "fromfd", "gaierror", "getaddrinfo", "getdefaulttimeout", "getfqdn", "gethostbyaddr", "gethostbyname",
           "gethostbyname_ex", "gethostname", "getnameinfo", "getprotobyname", "getservbyname", "getservbyport", "has_dualstack_ipv6",
           "has_ipv6", "herror", "htonl", "htons", "if_indextoname", "if_nameindex", "if_nametoindex", "inet_aton", "inet_ntoa",
           "inet_ntop", "inet_pton", "ntohl", "ntohs", "recv_fds", "send_fds", "setdefaulttimeout", "sethostname", "socket",
           "socketpair", "timeout", *_constants._CPYTHON]

# Names that come with their module, at their first use.
_LATER = {**dict.fromkeys(("_GLOBAL_DEFAULT_TIMEOUT", "_LOCALHOST", "_LOCALHOST_V6", "_fallback_socketpair", "create_connection",
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
    """The constants, the enums, what _LATER names and `_socket`, at their first use: an import takes half of the time so."""
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
    return sorted({*globals(), *dir(_constants), *_ENUMS[4:], *_LATER, "_socket"})

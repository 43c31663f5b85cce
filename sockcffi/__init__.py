"""The newest `socket` module on any interpreter, made from the headers of the platform it runs on.

The names are those of CPython's `socket`, and every other constant that the headers have. See the README for what it adds.
"""

import errno, os, sys  # names that programs find in CPython's module
from _thread import RLock as _RLock, _count as _threads
from errno import EAGAIN, EBADF, EWOULDBLOCK

_again = "__all__" in globals()  # importlib.reload: what a program replaced or deleted is to come back, methods of the class too
if _again:
    sys.modules.pop(f"{__name__}.sockets.object")

from .binding import native as _native  # first: it says what is the matter with a tree that is no install, or a build that cannot work
from ._generated import constants as _constants
from ._generated.build import VERSION as __version__
from .binding.runtime import PYPY, WINDOWS, gaierror, herror, timeout

error = OSError

# fmt: off
__all__ = ["AddressFamily", "CMSG_LEN", "CMSG_SPACE", "SocketKind", "SocketType", "close", "create_connection", "create_server", "dup",
           "error", "fromfd", "gaierror", "getaddrinfo", "getdefaulttimeout", "getfqdn", "gethostbyaddr", "gethostbyname",
           "gethostbyname_ex", "gethostname", "getnameinfo", "getprotobyname", "getservbyname", "getservbyport", "has_dualstack_ipv6",
           "has_ipv6", "herror", "htonl", "htons", "if_indextoname", "if_nameindex", "if_nametoindex", "inet_aton", "inet_ntoa",
           "inet_ntop", "inet_pton", "ntohl", "ntohs", "recv_fds", "send_fds", "setdefaulttimeout", "sethostname", "socket",
           "socketpair", "timeout", *_constants._CPYTHON]
# fmt: on

# When a name comes            on CPython                                    on PyPy
# with the import              what is imported above                        the same
# at the first use of one      all of _SOCKET                                the same
# at its first use             constants, enums and _LATER, but for _QUICK   constants, enums and _LATER
# all that are left            at the first of _QUICK, `del` or vars()       at the first `del` or vars()
#
# An import takes half of the time so, and what a program needs is paid for where it is used. When all are here, this is a module like any
# other: without __getattr__, in which CPython finds names faster by 20 ns, and in which what was deleted stays so.

# Where the names are that come at their first use: the module of this package, and its names.
# fmt: off
_LATER = {name: module for module, names in {
    "_generated.enums": "AddressFamily IntEnum SocketKind",
    "_generated.flags": "AddressInfo IntFlag MsgFlag",
    "addresses.codecs": "_intenum_converter",
    "addresses.network": "has_ipv6 htonl htons if_indextoname if_nameindex if_nametoindex inet_aton inet_ntoa inet_ntop inet_pton "
                         "ntohl ntohs",
    "addresses.notation": "format_address parse_address",
    "addresses.sockaddr": "decode_address encode_address",
    "dropin.install": "from_stdlib install to_stdlib uninstall",
    "sock_diag": "Connection connections" if hasattr(_constants, "AF_PACKET") else "",  # Linux
    "functions.helpers": "_GLOBAL_DEFAULT_TIMEOUT _LOCALHOST _LOCALHOST_V6 _fallback_socketpair create_connection create_server fromfd "
    "getaddrinfo getfqdn has_dualstack_ipv6 recv_fds send_fds socketpair",
    "functions.interfaces": "InterfaceAddress InterfaceFlag getifaddrs",
    "functions.resolve": "gethostbyaddr gethostbyname gethostbyname_ex gethostname getnameinfo getprotobyname getservbyname getservbyport "
    "sethostname",
    "sockets.ancillary": "CMSG_LEN CMSG_SPACE",
    "sockets.batch": "recv_segments recv_segments_into recvmmsg recvmmsg_into send_segments sendmmsg",
    "sockets.object": "SocketIO _GiveupOnSendfile _blocking_errnos socket",
    "sockets.transfer": "ZeroCopy splice" if hasattr(_constants, "MSG_ZEROCOPY") else "splice",
    "sockets.whole": "SocketType close dup getdefaulttimeout setdefaulttimeout",
}.items() for name in names.split()}
# fmt: on
# Of these, the modules of what CPython has not.
_BEYOND = {
    "addresses.notation",
    "addresses.sockaddr",
    "dropin.install",
    "functions.interfaces",
    "sock_diag",
    "sockets.batch",
    "sockets.transfer",
}

# Functions so quick that to look one up in this module takes as long as the call.
_QUICK = set("getdefaulttimeout htonl htons inet_aton ntohl ntohs setdefaulttimeout".split())

# The socket, and the names of the modules that are imported with it.
_WITH_SOCKET = {"addresses.codecs", "addresses.network", "sockets.ancillary", "sockets.object", "sockets.whole"}
_SOCKET = {name for name, module in _LATER.items() if module in _WITH_SOCKET} - _QUICK

if WINDOWS:
    from .binding.windows import ABSENT as _absent, errorTab

    _LATER = {**{name: module for name, module in _LATER.items() if name not in _absent}, "fromshare": "functions.helpers"}
    __all__ = [*(name for name in __all__ if name not in _absent), "errorTab", "fromshare"]
_ENUMS = {"AF_": "enums", "SOCK_": "enums", "MSG_": "flags", "AI_": "flags"}  # where the members are whose names begin so
_MODULES = {"_socket": f"{__name__}._socket", "array": "array", "io": "io", "selectors": "selectors"}  # CPython 3.14 has no array


class _Lazy(type(sys)):
    """The class of this module until all names are here, which it has come when one is deleted, or all are looked at."""

    @property
    def __dict__(self):
        _complete()
        return self.__dict__

    def __delattr__(self, name):
        _complete()
        delattr(self, name)


def __getattr__(name):
    if name in _QUICK and not PYPY:
        _complete()
        return globals()[name]
    values = {name: _find(name) for name in (_SOCKET if name in _SOCKET else [name])}
    _bring(values)
    return values[name]


def __dir__():
    return sorted({*globals(), *_names()})


def _names():
    """What comes at its first use."""
    return [*_LATER, *_MODULES, *(name for name in dir(_constants) if not name.startswith("_"))]


def _find(name):
    """What a name stands for that comes at its first use."""
    if name in _MODULES:
        __import__(_MODULES[name])
        return sys.modules[_MODULES[name]]
    found = _constants
    if name in _LATER:
        found = __import__(f"{__name__}.{_LATER[name]}", fromlist=[name])
    elif name[: name.find("_") + 1] in _ENUMS:
        enums = __import__(f"{__name__}._generated.{_ENUMS[name[: name.find('_') + 1]]}", fromlist=[name])
        # The headers' other spellings, such as AF_LOCAL, are plain integers. And what old builds of Windows lack is no constant there.
        found = enums if hasattr(enums, name) and hasattr(_constants, name) else _constants
    try:
        return getattr(found, name)
    except AttributeError:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}") from None


def _bring(values, last=False):
    """Puts names here that are none yet: a program may have put something in the place of any, or deleted it when all were here."""
    names, module = globals(), sys.modules[__name__]
    with _lock:  # against another thread that deletes
        if type(module) is _Lazy:
            _settle(values, "socket")
            for name, value in values.items():
                names.setdefault(name, value)
            if last:
                del names["__getattr__"], names["__dir__"]
                module.__class__ = type(sys)


def _complete():
    """Brings all names, in a few milliseconds."""
    from ._generated import more

    _bring({name: _find(name) for name in _QUICK if name in _LATER})  # the modules of the others may ask for them
    values = {name: value for module in (more, _constants) for name, value in vars(module).items() if not name.startswith(("_", *_ENUMS))}
    for name in _names():
        if name not in values:
            values[name] = _find(name)
    _bring(values, last=True)


def _import_all():
    """Before a fork: an import that another thread has begun would never end in the child, which lacks that thread."""
    if type(sys.modules.get(__name__)) is _Lazy and _threads():
        for module in (*_MODULES.values(), *(f"{__name__}.{module}" for module in {"_generated.more", *_LATER.values()})):
            __import__(module)


# Where the classes and functions of CPython's modules say that they are from, which representations, warnings and pickles show, and which
# of the two has each. install() makes it "socket" and "_socket". After a reload that is as it was.
_homes = globals().get("_homes") or {"socket": __name__, "_socket": f"{__name__}._socket"}
_settled = globals().get("_settled") or {}


def _settle(values, of):
    """Has the classes and functions of this package among the values, and the classes of enums' members, say where programs find them."""
    found = {value if isinstance(value, _SETTLERS) else type(value): name for name, value in values.items() if value.__class__ is not int}
    for value, name in found.items():
        for thing in (value, *vars(value).values()) if isinstance(value, type) else (value,):
            if isinstance(thing, _SETTLERS) and (thing in _settled or (thing.__module__ or "").partition(".")[0] == __name__):
                if _LATER.get(name) in _BEYOND:
                    thing.__module__ = __name__
                else:
                    _settled[thing] = "socket" if "socket" in (of, _settled.get(thing)) else of
                    thing.__module__ = _homes[_settled[thing]]


def _move(homes):
    """Has them say another place from now on."""
    _homes.update(homes)
    for thing, of in _settled.items():
        thing.__module__ = _homes[of]


_SETTLERS = type, type(_move), type(len)
if _again:
    for _name in _names():
        globals().pop(_name, None)
    del _name
del _again


def _renew():
    """A lock that no thread holds."""
    global _lock
    _lock = _RLock()


_renew()
if hasattr(os, "register_at_fork"):
    os.register_at_fork(before=_import_all, after_in_child=_renew)  # a thread that held it is not in the child
sys.modules[__name__].__class__ = _Lazy

"""Socket options that know their level, number and type: `options.SO_LINGER.set(sock, (1, 5))`, `options.TCP_INFO.get(sock).tcpi_rtt`.

A socket is anything with a fileno(), this module's or the interpreter's own, or a descriptor. `of(sock)` has the value of every option that
a socket answers to. The names are those of the constants; which type each has is said in sockcffi/levels and sockcffi/families:

    bool, int, uint8, int32, uint64 ..., ulong      integers of C
    str                  text, such as the name of a congestion control
    bytes                what has no type
    seconds              a struct timeval, as a float: 0 is no limit
    fd                   a new descriptor, which the caller closes
    length               an int that is the length of a value that is not there: AF_ALG's size of a tag
    AddressFamily, SocketKind                       their members
    struct tag           a class of sockcffi.structs
    uint32[], struct tag[]                          several of one
    program              a classic BPF program: sock_filter objects, or tuples of their four numbers
    "struct a|struct b"  the first one is what get() gives; set() takes any of them

and behind it "in bytes", or another unit, where it has one; "get" or "set" where only that is possible; "consumes" where getting changes
the socket: of() leaves those out. After a colon there is what the option is for.
"""

import sys as _sys
from operator import index

from . import structs
from .typed.kinds import codec as _codec
from .sockets.whole import _family_behind


#: how many of a unit of time a second has
PER_SECOND = {"seconds": 1, "milliseconds": 1000, "microseconds": 10**6, "nanoseconds": 10**9}


class Option:
    """One option: `name`, `level`, `number`, `kinds` (its types, the first one is what get() gives), `readable`, `writable`.

    `meaning` is a sentence, which help() shows, and `unit` the unit of an integer: "milliseconds", "bytes", "hops" ..., or "" for what has
    none.
    """

    def __init__(self, name, level, level6, number, kinds, use, families, unit, meaning):
        self.name, self.number, self.kinds, self.families, self.unit, self.meaning = name, number, kinds, families, unit, meaning
        self.__doc__ = f"{meaning}. Unit: {unit}." if unit else f"{meaning}."
        self._level, self._level6 = level, level6
        self.readable, self.writable, self.consumes = ("get" in use.split()), ("set" in use.split()), ("consumes" in use.split())
        self._codecs = [_codec(kind, name) for kind in kinds]

    def __repr__(self):
        unit = f" in {self.unit}" if self.unit and self.kinds[0] != self.unit else ""
        return f"<option {self.name}: {' or '.join(self.kinds)}{unit}>"

    @property
    def level(self):
        """The level's number; of an option that two levels have (MCAST_JOIN_GROUP), that of an IPv4 socket."""
        return self._level

    def get(self, sock, request=b""):
        """The option's value; OSError as the kernel gives it, ENOPROTOOPT where it lacks the option.

        `request` are bytes, or a struct, for the options of which the kernel reads the room for the value first: SCTP's assoc_id, the
        address of TCP_ZEROCOPY_RECEIVE. A struct with less or more in it than the headers have is read as far as it goes: what did not come
        are attributes that are not there, what is more is in `rest`.
        """
        if not self.readable:
            raise TypeError(f"{self.name} can be set, and not be read")
        fd = _descriptor(sock, self.name)
        request = request.pack() if isinstance(request, structs.Struct) else request
        request = structs._octets(request, f"{self.name}: request must be a struct or bytes")
        return self._codecs[0].get(fd, self._level_of(fd), self.number, request)

    def set(self, sock, value):
        """Sets the option; TypeError or ValueError for what it cannot be, OSError as the kernel gives it.

        A number is in the option's unit. An option whose unit is one of time takes a datetime.timedelta too, which is rounded up.
        """
        if not self.writable:
            raise TypeError(f"{self.name} can be read, and not be set")
        if self.unit in PER_SECOND and hasattr(value, "total_seconds"):
            value = self._duration(value)
        fd = _descriptor(sock, self.name)
        self._codec_for(value).set(fd, self._level_of(fd), self.number, value)

    def _duration(self, value):
        """A timedelta as the number that it is in the option's unit. A part of a unit counts as a whole: 0 often is no limit at all."""
        if self.kinds[0] in ("seconds", "milliseconds"):
            return value.total_seconds()  # a float of seconds: its codec rounds
        microseconds = (value.days * 86400 + value.seconds) * 10**6 + value.microseconds
        if microseconds < 0:
            raise ValueError(f"{self.name} must be from 0, not {value}")
        return -(-microseconds * PER_SECOND[self.unit] // 10**6)

    def _codec_for(self, value):
        """The codec of the kind that `value` is of, the first one when it is of none."""
        return next((codec for codec in self._codecs[1:] if codec.is_for(value)), self._codecs[0])

    def _level_of(self, fd):
        return self._level6 if self._level6 != self._level and _family(fd) == structs.ADDRESSES["in6_addr"] else self._level


def of(sock):
    """{name: value} of all options that the socket answers to, but for those that reading changes (SO_ERROR ...)."""
    fd = _descriptor(sock, "of()")
    family = _family(fd)
    values = {}
    for name in _table():
        option = getattr(_options, name)
        if option.readable and not option.consumes and (not option.families or family in option.families):
            try:
                values[name] = option.get(fd)
            except OSError:  # not of this socket, this kernel, or this state: TCP_REPAIR_WINDOW wants a socket under repair
                pass
    return values


def _descriptor(sock, name):
    fd = sock.fileno() if hasattr(sock, "fileno") else sock
    try:
        return index(fd)
    except TypeError:
        raise TypeError(f"{name}: a socket or a descriptor is required, not {type(sock).__name__}") from None


def _family(fd):
    """The family of a socket; its address does not tell, where it is one of IP: SMC, RDS."""
    if "SO_DOMAIN" in _table():
        return _options.SO_DOMAIN.get(fd)
    return _family_behind(fd, -1)


class _Options:
    """The options by their names, each made at its first use."""

    def __getattr__(self, name):
        try:
            entry = _table()[name]
        except KeyError:
            raise AttributeError(f"module {__name__!r} has no option {name!r}") from None
        made = Option(name, *entry)
        setattr(self, name, made)
        return made


_options = _Options()


def _table():
    from ._generated.options import OPTIONS

    return OPTIONS


def __getattr__(name):
    """The options of the platform."""
    if name.startswith("__"):
        raise AttributeError(name)
    return getattr(_options, name)


def __dir__():
    return sorted(["Option", "of", *_table()])


class _Module(type(_sys)):
    """The class of this module: `options.SO_LINGER = (1, 5)` would set no socket's option, and hide the object."""

    def __setattr__(self, name, value):
        if name in _table():
            raise AttributeError(f"options.{name} is no variable: options.{name}.set(sock, value) sets the option of a socket")
        super().__setattr__(name, value)


_sys.modules[__name__].__class__ = _Module

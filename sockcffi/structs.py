"""The structs of the platform's headers as Python classes: socket options, control messages, ioctls, addresses, frames.

    structs.linger(1, 5).pack()                 the bytes that setsockopt takes
    structs.tcp_info.unpack(data).tcpi_rtt      and those that getsockopt gives
    structs.for_platform("linux-mips-gnu")      the same names, with the layout and byte order of another machine

A member holds what the C member holds, in C's order of bytes: `sin_port` wants htons(80). Integers and pointers are ints, arrays of
one-byte integers are bytes, other arrays are tuples, and structs in structs are objects that share the memory of the one they are in.
The layouts come from a C compiler: see codegen.
"""

import sys
from operator import index
from os.path import dirname, join
from struct import Struct as _Format
from struct import error as _TooShort

from .addresses import network

_CODES = {1: "b", 2: "h", 4: "i", 8: "q"}  # of an integer with a sign, by its size; in capitals without


class Struct:
    """The base of all structs: `size` bytes, whose members are attributes.

    Positional arguments are the members in the order of their offsets, where several share a place (a union) the longest; keywords are
    any members. What is not given is zero. Two are equal when they have one class and the same bytes.
    """

    __slots__ = ("_data", "rest")
    __hash__ = None  # they can be changed
    size = 0  #: bytes, as sizeof tells
    _size = 0  # the same, where a member is called size
    _members = {}
    _order = ()  # the names of positional arguments

    def __init__(self, *values, **members):
        cls = self.__class__
        if len(values) > len(cls._order):
            raise TypeError(f"{cls.__name__}() takes at most {len(cls._order)} positional arguments ({len(values)} given)")
        self._data = memoryview(bytearray(cls._size))
        self.rest = b""
        for name, value in zip(cls._order, values):
            if name in members:
                raise TypeError(f"{cls.__name__}() got two values for {name}")
            setattr(self, name, value)
        for name, value in members.items():
            if name not in cls._members:
                raise TypeError(f"{cls.__name__}() got an unknown member {name!r}")
            setattr(self, name, value)

    @classmethod
    def unpack(cls, data, *, partial=False):
        """The struct in `data`, a bytes-like object of `size` bytes; ValueError for another number of them.

        With `partial`, `data` may be the struct of another kernel, or have more behind it. What a shorter one lacks are attributes that are
        not there: AttributeError, and False from hasattr. What a longer one has more is in `rest`, as bytes.
        """
        data = _octets(data, f"{cls.__name__}.unpack(): a bytes-like object is required")
        if len(data) != cls._size and not partial:
            raise ValueError(f"{cls.__name__}.unpack(): {cls._size} bytes wanted, got {len(data)}")
        return cls._over(memoryview(bytearray(data[: cls._size])), data[cls._size :])

    @classmethod
    def iter_unpack(cls, data):
        """The structs in `data`, one after the other without a gap; ValueError for bytes that are left over."""
        data = _octets(data, f"{cls.__name__}.iter_unpack(): a bytes-like object is required")
        if len(data) % cls._size:
            raise ValueError(f"{cls.__name__}.iter_unpack(): a multiple of {cls._size} bytes wanted, got {len(data)}")
        return (cls.unpack(data[at : at + cls._size]) for at in range(0, len(data), cls._size))

    @classmethod
    def _over(cls, data, rest=b""):
        """A struct whose memory is `data`."""
        self = cls.__new__(cls)
        self._data, self.rest = data, rest
        return self

    def pack(self):
        """The struct's bytes: `size` of them, or as few as unpack() was given."""
        return self._data.tobytes()

    __bytes__ = pack

    def __eq__(self, other):
        return self._data == other._data if self.__class__ is other.__class__ else NotImplemented

    def __repr__(self):
        there = (name for name in self._order if hasattr(self, name))
        return f"{self.__class__.__name__}({', '.join(f'{name}={_shown(getattr(self, name))}' for name in there)})"

    def __str__(self):
        """An in_addr or in6_addr as people write it."""
        kind = _kind_of_address(self.__class__)
        return network.inet_ntop(ADDRESSES[kind], self.pack()) if kind and len(self._data) == self._size else repr(self)

    def __reduce__(self):
        return _again, (self.__class__, self.pack(), self.rest)


def _again(cls, data, rest):
    return cls._over(memoryview(bytearray(data)), rest)


ADDRESSES = {"in_addr": network.AF_INET, "in6_addr": network.AF_INET6}


def _kind_of_address(struct):
    """ "in_addr" or "in6_addr" for a struct that is one, else None. Where libc has an in6_addr too, the kernel's is known by its member."""
    name = struct.__name__
    return name if name in ADDRESSES else "in6_addr" if struct._order == ("s6_addr",) else None


class Member:
    """An attribute of a struct: `size` bytes at `offset`. `where` is "struct.member", for the texts of errors."""

    __slots__ = ("where", "offset", "size")

    def __init__(self, where, offset, size):
        self.where, self.offset, self.size = where, offset, size

    def __get__(self, struct, owner=None):
        return self if struct is None else self.read(self.slice(struct))

    def __set__(self, struct, value):
        self.write(self.slice(struct), value)

    def __repr__(self):
        return f"<{self.where}: {self.size} bytes at {self.offset}>"

    def slice(self, struct):
        data = struct._data[self.offset : self.offset + self.size]
        if len(data) < self.size:
            raise AttributeError(f"{self.where} is not there: {len(struct._data)} of {struct._size} bytes were unpacked")
        return data

    def read(self, data):
        """The value in `data`, a memoryview of `size` bytes."""
        raise NotImplementedError

    def write(self, data, value):
        raise NotImplementedError


class Integer(Member):
    """A number, of `width` bits, which for a bit-field are `shift` bits up in its bytes: it has no format."""

    __slots__ = ("format", "byteorder", "shift", "width", "least", "mask")

    def __init__(self, where, offset, kind, order):
        storage, *bits = kind[1:].split(":")
        super().__init__(where, offset, int(storage))
        signed = kind[0] == "i"
        self.format = None if bits else _Format(order + (_CODES[self.size] if signed else _CODES[self.size].upper()))
        self.byteorder = "little" if order == "<" else "big"
        self.shift, self.width = map(int, bits or (0, 8 * self.size))
        self.least, self.mask = -1 << self.width - 1 if signed else 0, (1 << self.width) - 1

    def __get__(self, struct, owner=None):
        if struct is None:
            return self
        if self.format:
            try:
                return self.format.unpack_from(struct._data, self.offset)[0]
            except _TooShort:
                pass
        return self.read(self.slice(struct))

    def read(self, data):
        if self.format:
            return self.format.unpack(data)[0]
        value = int.from_bytes(data, self.byteorder) >> self.shift & self.mask
        return value - self.mask - 1 if value > self.least + self.mask else value

    def write(self, data, value):
        try:
            number = index(value)
        except TypeError:
            raise TypeError(f"{self.where} must be int, not {type(value).__name__}") from None
        if not self.least <= number <= self.least + self.mask:
            raise ValueError(f"{self.where} must be from {self.least} to {self.least + self.mask}, not {number}")
        if self.format:
            self.format.pack_into(data, 0, number)
        else:
            there = int.from_bytes(data, self.byteorder) & ~(self.mask << self.shift)
            data[:] = (there | (number & self.mask) << self.shift).to_bytes(self.size, self.byteorder)


class Bytes(Member):
    """An array of integers of one byte each: bytes, all of them. A shorter value is filled up with zeros."""

    __slots__ = ()

    def read(self, data):
        return data.tobytes()

    def write(self, data, value):
        value = _octets(value, f"{self.where}: a bytes-like object is required")
        if len(value) > self.size:
            raise ValueError(f"{self.where} has {self.size} bytes, not {len(value)}")
        data[:] = value.ljust(self.size, b"\0")


class Array(Member):
    """An array of anything else: a tuple of its elements. A shorter iterable is filled up with zeros."""

    __slots__ = ("element", "count")

    def __init__(self, where, offset, element, count):
        super().__init__(where, offset, element.size * count)
        self.element, self.count = element, count

    def _slices(self, data):
        return [data[at : at + self.element.size] for at in range(0, self.size, self.element.size)]

    def read(self, data):
        return tuple(map(self.element.read, self._slices(data)))

    def write(self, data, value):
        try:
            values = list(value)
        except TypeError:
            raise TypeError(f"{self.where} must be an iterable, not {type(value).__name__}") from None
        if len(values) > self.count:
            raise ValueError(f"{self.where} has {self.count} elements, not {len(values)}")
        new = bytearray(self.size)
        for i, (slot, item) in enumerate(zip(self._slices(memoryview(new)), values)):
            try:
                self.element.write(slot, item)
            except (TypeError, ValueError) as error:
                raise _at_index(error, self.where, i) from None
        data[:] = new


class Nested(Member):
    """A struct, or a union, in a struct. It is set to another such struct, a tuple or dict of its arguments, or bytes; an IP address also
    to its text or an object of ipaddress, and room for a socket address to any struct sockaddr_... that fits."""

    __slots__ = ("type",)

    def __init__(self, where, offset, type):
        super().__init__(where, offset, type._size)
        self.type = type

    def read(self, data):
        return self.type._over(data)

    def write(self, data, value):
        data[:] = self.bytes_of(value).ljust(self.size, b"\0")

    def bytes_of(self, value):
        if isinstance(value, (tuple, dict)):
            try:
                return (self.type(**value) if isinstance(value, dict) else self.type(*value)).pack()
            except (TypeError, ValueError) as error:
                raise self.at_path(error) from None
        if isinstance(value, Struct):
            if not (isinstance(value, self.type) or _is_address(self.type) and _is_address(value)):
                raise TypeError(f"{self.where} must be {self.type.__name__}, not {type(value).__qualname__}")
            value = value.pack()
        elif _kind_of_address(self.type):
            value = _ip_address(value, _kind_of_address(self.type), self.where)
        value = _octets(value, f"{self.where} must be {self.type.__name__}, tuple, dict or bytes")
        if len(value) > self.size:
            raise ValueError(f"{self.where} has {self.size} bytes, not {len(value)}")
        return value

    def at_path(self, error):
        """An error of the struct's own, with the path to it."""
        text, name = str(error), f"{self.type.__name__}."
        if text.startswith(self.where):
            return error
        return _retold(error, f"{self.where}.{text[len(name) :]}" if text.startswith(name) else f"{self.where}: {text}")


def _at_index(error, where, i):
    """An error about the element `i` of the array `where`."""
    return _retold(error, str(error).replace(f"{where}[]", f"{where}[{i}]", 1))


def _retold(error, text):
    """`error` with another text; one of a class that wants more than a text stays as it is."""
    return type(error)(text) if type(error) in (TypeError, ValueError) else error


class _Size:
    """`size` of a struct that has a member of that name: the struct's when a class is asked, as of any, and the member's of an object."""

    __slots__ = ("size", "member")

    def __init__(self, size, member):
        self.size, self.member = size, member

    def __get__(self, struct, owner=None):
        return self.size if struct is None else self.member.__get__(struct, owner)

    def __set__(self, struct, value):
        self.member.__set__(struct, value)


def _is_address(struct):
    """Whether this is a struct sockaddr of some family."""
    return any(name.endswith("family") for name in struct._order[:2])


def _ip_address(value, name, where):
    """The bytes of an IP address as text, as an object of ipaddress, or as bytes."""
    if isinstance(value, str):
        try:
            return network.inet_pton(ADDRESSES[name], value)
        except OSError:
            raise ValueError(f"{where}: {value!r} is no address of {name}") from None
    data = getattr(value, "packed", value)
    if isinstance(data, bytes) and len(data) != (4 if name == "in_addr" else 16):
        raise ValueError(f"{where}: {value!r} is no address of {name}")
    return data


def _octets(value, wanted):
    """The bytes of a bytes-like object; TypeError says what was wanted."""
    try:
        with memoryview(value) as view:
            return view.tobytes()
    except TypeError:
        raise TypeError(f"{wanted}, not {type(value).__name__}") from None


def _shown(value):
    return repr(value.rstrip(b"\0")) if type(value) is bytes else repr(value)


class Platform:
    """The structs of one platform, by their tags, as attributes: classes, each made at its first use."""

    def __init__(self, target, byteorder, trees, module=None):
        self.target = target  #: the name of the platform
        self.byteorder = byteorder  #: "little" or "big"
        self._trees = trees
        self._order = "<" if byteorder == "little" else ">"
        self._prefix = "" if module else f"for_platform({target!r})."

    def __getattr__(self, name):
        tree = None if name.startswith("__") else self._trees.get(name)
        if tree is None:
            raise AttributeError(f"{self.target} has no struct {name!r}")
        made = self._class(name, tree)
        setattr(self, name, made)  # the next use finds it at once
        return made

    def __dir__(self):
        return sorted([*super().__dir__(), *self._trees])

    def __repr__(self):
        return f"<structs of {self.target}>"

    def _class(self, name, tree, path=""):
        """The class of the struct `tree`; `path` is where it is spelled out, in another."""
        size, members, count = tree
        found = {member: self._member(f"{path or name}.{member}", offset, kind) for member, offset, kind in members}
        names = {
            "__slots__": (),
            "__module__": __name__,
            "__qualname__": self._prefix + name,
            "__doc__": f"struct {name}, {size} bytes: {', '.join(found)}",
            "size": size,
            "_size": size,
            "_members": found,
            "_order": tuple(found)[:count],
        }
        if "size" in found:
            return type(name, (Struct,), {**names, **found, "size": _Size(size, found["size"])})
        return type(name, (Struct,), {**names, **found})

    def _member(self, where, offset, kind):
        if isinstance(kind, str):
            return Bytes(where, offset, int(kind[1:])) if kind[0] == "s" else Integer(where, offset, kind, self._order)
        if len(kind) == 3:
            return Nested(where, offset, self._class(where.replace(".", "_").replace("[]", ""), kind, where))
        first, count = kind
        if not count:
            return Nested(where, offset, getattr(self, first))
        return Array(where, offset, self._member(f"{where}[]", 0, first), count)


def _native():
    from ._generated.build import PLATFORM, SNAPSHOT
    from ._generated.structs import STRUCTS

    return Platform(SNAPSHOT or PLATFORM, sys.byteorder, STRUCTS, __name__)


def for_platform(target):
    """The structs of another platform, of one that has a snapshot: the attributes of what this returns.

    `target` is a name such as "linux-mips-gnu"; ValueError names those that there are. No compiler is asked.
    """
    import json

    if not _platforms:
        with open(join(dirname(__file__), "_generated", "structs.json"), encoding="utf-8") as file:
            _platforms.update(json.load(file))
    known = _platforms["platforms"]
    if target not in known:
        raise ValueError(f"no platform {target!r}: there are {', '.join(sorted(known))}")
    if target not in _made:
        byteorder, table = known[target]
        shapes = _platforms["structs"]
        _made[target] = Platform(target, byteorder, {name: shapes[i] for name, i in zip(_platforms["names"], table) if i is not None})
    return _made[target]


_PUBLIC = "ADDRESSES", "Array", "Bytes", "Integer", "Member", "Nested", "Platform", "Struct", "for_platform"
_platforms = {}  # the file of all platforms, when it was asked for
_made = {}
_here = None


def __getattr__(name):
    """The structs of this platform, each at its first use."""
    global _here

    if name.startswith("__"):
        raise AttributeError(name)
    if _here is None:
        _here = _native()
    return getattr(_here, name)


def __dir__():
    if _here is None:
        __getattr__("sockaddr")
    return sorted([*_PUBLIC, *_here._trees])

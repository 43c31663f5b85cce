"""The values of socket options: from Python to the bytes of setsockopt(2), and from those of getsockopt(2) back. options.py lists kinds."""

from errno import EINVAL, ERANGE
from math import ceil
from struct import calcsize
from sys import byteorder

from .. import structs
from ..declaration import text
from ..binding.errors import check
from ..binding.native import ffi, lib

ROOM = 4096  # bytes for what has no fixed size, at first: the kernel says when it is not enough
LEAST = 8  # bytes of memory for any value: some options write an int, however little room they were told of (BT_SNDMTU of SCO)
MORE = 256  # bytes that a newer kernel's struct may have beyond the headers'
LONGEST_PROGRAM = 4096  # instructions, BPF_MAXINSNS
_ORDER = "<" if byteorder == "little" else ">"


class Codec:
    """From a value to bytes and back. `where` is the option's name, for the texts of errors; `room` the bytes that get() offers."""

    room = ROOM

    def __init__(self, where):
        self.where = where

    def get(self, fd, level, number, request=b""):
        """The value that getsockopt(2) gives."""
        return self.decode(self.read(fd, level, number, request, self.room))

    def read(self, fd, level, number, request, room):
        """The bytes that getsockopt(2) gives, which is offered `room` of them, and more where it says that they are more."""
        while True:
            value, size = ffi.new("char[]", max(room, len(request), LEAST)), ffi.new("int *", room)
            ffi.memmove(value, request, len(request))
            result = lib.sc_getsockopt(fd, level, number, value, size)
            if size[0] <= room or result < 0 and result != -ERANGE:
                break
            room = size[0]
        check(result)
        return ffi.buffer(value, size[0])[:]

    def set(self, fd, level, number, value):
        data = self.encode(value)
        check(lib.sc_setsockopt(fd, level, number, ffi.from_buffer(data), len(data)))

    def is_for(self, value):
        """Whether `value` is of this kind, where an option has several."""
        return False

    def decode(self, data):
        return data

    def encode(self, value):
        return structs._octets(value, f"{self.where}: a bytes-like object is required")


class Octets(Codec):
    def is_for(self, value):
        return isinstance(value, (bytes, bytearray, memoryview))


class Number(Codec):
    def __init__(self, where, size, signed):
        super().__init__(where)
        self.room, self.signed = size, signed
        self.member = structs.Integer(where, 0, f"{'i' if signed else 'u'}{size}", _ORDER)

    def is_for(self, value):
        return hasattr(value, "__index__")

    def decode(self, data):
        return int.from_bytes(data, byteorder, signed=self.signed and len(data) == self.room)

    def encode(self, value):
        data = bytearray(self.room)
        self.member.write(memoryview(data), value)
        return bytes(data)


class Length(Number):
    """What setsockopt(2) takes as the length, of no value."""

    def __init__(self, where):
        super().__init__(where, calcsize("i"), True)

    def set(self, fd, level, number, value):
        length = self.decode(self.encode(value))
        if length < 0:
            raise ValueError(f"{self.where} must be from 0, not {length}")
        check(lib.sc_setsockopt(fd, level, number, ffi.NULL, length))


class Flag(Number):
    def decode(self, data):
        return bool(super().decode(data))

    def encode(self, value):
        if value not in (0, 1):
            kind = ValueError if hasattr(value, "__index__") else TypeError
            raise kind(f"{self.where} must be True or False, not {value!r}")
        return super().encode(value)


class Member(Number):
    """A member of an enum; a number that has none stays an int."""

    def __init__(self, where, enum):
        super().__init__(where, calcsize("i"), True)
        self.enum = enum

    def decode(self, data):
        from .._generated import enums

        try:
            return getattr(enums, self.enum)(super().decode(data))
        except ValueError:
            return super().decode(data)


class Text(Codec):
    def decode(self, data):
        return text(data)

    def encode(self, value):
        if not isinstance(value, str):
            raise TypeError(f"{self.where} must be str, not {type(value).__name__}")
        if "\0" in value:
            raise ValueError(f"{self.where}: embedded null character")
        try:
            return value.encode("utf-8", "surrogateescape")
        except UnicodeEncodeError as error:
            raise ValueError(f"{self.where}: {error}") from None


class Fields(Codec):
    """A struct."""

    def __init__(self, where, tag):
        super().__init__(where)
        self.type = getattr(structs, tag)
        self.room = self.type._size + MORE
        self.member = structs.Nested(where, 0, self.type)

    def get(self, fd, level, number, request=b""):
        try:
            return super().get(fd, level, number, request)
        except OSError as error:
            if error.errno != EINVAL:
                raise
        return self.decode(self.read(fd, level, number, request, self.type._size))  # TCP_REPAIR_WINDOW takes no room but that

    def is_for(self, value):
        return isinstance(value, self.type)

    def decode(self, data):
        if len(data) == self.room:  # the kernel has not said how much it wrote: SCTP and Bluetooth do not
            data = data[: self.type._size]
        return self.type.unpack(data, partial=True)

    def encode(self, value):
        return self.member.bytes_of(value)


class Seconds(Fields):
    def __init__(self, where):
        super().__init__(where, "timeval")
        self.room = self.type._size

    def decode(self, data):
        value = super().decode(data.ljust(self.room, b"\0"))
        return value.tv_sec + value.tv_usec / 1e6

    def encode(self, value):
        return super().encode(divmod(_whole(value, 10**6, self.where), 10**6))


class Milliseconds(Number):
    def __init__(self, where):
        super().__init__(where, 4, False)

    def decode(self, data):
        return super().decode(data) / 1000

    def encode(self, value):
        return super().encode(_whole(value, 1000, self.where))


def _whole(seconds, unit, where):
    """A number of seconds in parts of one; a part of such a part counts as a whole, since 0 would be no limit at all."""
    try:
        parts = ceil(seconds * unit)
    except TypeError:
        raise TypeError(f"{where} must be a number of seconds, not {type(seconds).__name__}") from None
    except (ValueError, OverflowError):  # NaN, infinity
        parts = -1
    if parts < 0:
        raise ValueError(f"{where} must be a number of seconds from 0, not {seconds}")
    return parts


class Several(Codec):
    """A list of elements of one kind."""

    def __init__(self, where, kind):
        super().__init__(where)
        self.element = codec(kind, f"{where}[]")
        self.size = len(self.element.encode(0 if isinstance(self.element, Number) else ()))

    def decode(self, data):
        return [self.element.decode(data[at : at + self.size]) for at in range(0, len(data) - self.size + 1, self.size)]

    def encode(self, value):
        try:
            values = list(value)
        except TypeError:
            raise TypeError(f"{self.where} must be an iterable, not {type(value).__name__}") from None
        encoded = []
        for i, item in enumerate(values):
            try:
                encoded.append(self.element.encode(item).ljust(self.size, b"\0"))  # bytes of a struct can be fewer
            except (TypeError, ValueError) as error:
                raise structs._at_index(error, self.where, i) from None
        return b"".join(encoded)


class Program(Several):
    """A BPF program. The kernel gets a struct sock_fprog, which has its address."""

    def __init__(self, where):
        super().__init__(where, "struct sock_filter")

    def get(self, fd, level, number, request=b""):
        """SO_GET_FILTER counts instructions, where other options count bytes."""
        value, count = ffi.new("char[]", LONGEST_PROGRAM * self.size), ffi.new("int *", LONGEST_PROGRAM)
        check(lib.sc_getsockopt(fd, level, number, value, count))
        return self.decode(ffi.buffer(value, count[0] * self.size)[:])

    def set(self, fd, level, number, value):
        program = ffi.from_buffer(self.encode(value))
        count = len(program) // self.size
        if count >> 16:  # 4097 are for the kernel to refuse, these it could not be told of
            raise ValueError(f"{self.where} has at most {LONGEST_PROGRAM} instructions, not {count}")
        head = structs.sock_fprog(count, int(ffi.cast("uintptr_t", program))).pack()
        check(lib.sc_setsockopt(fd, level, number, ffi.from_buffer(head), len(head)))


def codec(kind, where):
    """The codec of a kind, such as "struct ip_mreqn" or "uint32[]": see the head of options.py."""
    if kind.endswith("[]"):
        return Several(where, kind[:-2])
    word, _, tag = kind.partition(" ")
    if tag:
        return Fields(where, tag)
    if word.lstrip("u").startswith("int"):
        return Number(where, int(word.lstrip("u")[3:] or 32) // 8, word[0] != "u")
    if word in ("AddressFamily", "SocketKind"):
        return Member(where, word)
    if word == "bool":
        return Flag(where, calcsize("i"), True)
    if word in ("fd", "ulong"):
        return Number(where, calcsize("i" if word == "fd" else "L"), word == "fd")
    kinds = {"str": Text, "bytes": Octets, "length": Length, "seconds": Seconds, "milliseconds": Milliseconds, "program": Program}
    return kinds[word](where)

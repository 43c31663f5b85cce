"""What a file under families/ or levels/ is made of: names, and for a family two methods.

The class bodies hold plain literals. `codegen` reads them as text, without importing this package, and asks a C compiler what each
name is worth; the answers come back at run time as `constants` and `layouts`.
"""

from _operator import index
from struct import Struct
from sys import _getframe as getframe

_PACKAGE = __name__.partition(".")[0]


class Level:
    """The constants and structs of one level of socket options."""

    headers = ""  #: headers, in the order they are included; one that the platform lacks is left out
    constants = ""  #: names, and patterns with `*`; an AF_ SOCK_ MSG_ AI_ name becomes an enum member only when named outright
    exclude = ""  #: names and patterns that `constants` matches by accident
    aliases = {}  #: Python's name: the header's name, or the names that several platforms' headers have
    fallbacks = {}  #: name: value (or another name) where no header has it; "struct tag": its members in C; the source stands beside it
    corrections = {}  #: name: one whose value it has, or struct tag.member: one whose sign; where a port's headers are not the maker's
    platforms = ""  #: where `fallbacks` and `corrections` apply, in the words of sys.platform; "" is everywhere
    strings = {}  #: Python's constants that are a str: name: text
    structs = ""  #: names of structs, and patterns with `*`, without "struct": their members come from the headers
    options = {}  #: {name of the level: {name of the option: its type, and what it is for}}: see options.py
    families = ""  #: the families whose sockets have these options; "" is all of them
    layouts = {}  #: name: "struct tag: member htons(member) a.nested.member ...", members in the order of their offsets


class Family(Level):
    """One address family: how its addresses become a `struct sockaddr_*` and back.

    `constants` is the namespace of the platform's constants, `layouts` its structs by the names that the class gave them, and
    `network` what a family may ask of the machine (host names, interface indexes, file name encoding): see addresses/network.py.
    """

    family = ""  #: the AF_ name
    form = ""  #: what an address looks like, for the text of errors: "a pair (host, port)"
    notation = ()  #: how an address is written behind "vsock:", each form as a tuple of kinds: ("(int, int)",); see addresses/notation.py
    wide_options = False  #: whether the integers of its options have 64 bits
    cacheable = False  #: whether unpack() depends on the bytes alone, not on the protocol, interfaces or time: such results are kept
    examples = ()  #: (protocol or "", address, {platform: sockaddr in hexadecimal}[, the address that comes back])
    rejects = ()  #: (protocol or "", bad address, exception class, the text of bind()'s exception)

    def __init__(self, constants, layouts, network):
        self.constants = constants
        self.layouts = {name: Layout(*facts) for name, facts in layouts.items()}
        self.network = network

    def pack(self, address, proto, caller):
        """The bytes of `address`. `caller` ("bind", "sendto" ...) opens the texts of errors."""
        raise NotImplementedError

    def unpack(self, data, proto):
        """The address in `data`, the bytes that the kernel returned: as many as it said, at least the family."""
        raise NotImplementedError

    def parts(self, address, caller, required, defaults=(), form=""):
        """The items of `address`, a tuple of `required` items and as many more as there are `defaults`."""
        if not isinstance(address, tuple):
            raise TypeError(f"{caller}(): {self.family} address must be tuple, not {type(address).__name__}")
        missing = required + len(defaults) - len(address)
        if not 0 <= missing <= len(defaults):
            raise TypeError(f"{self.family} address must be {form or self.form}")
        return address + defaults[len(defaults) - missing :]

    def interface_name(self, number):
        """The name of the interface with this index; "" for 0, which is any, and for one that is gone."""
        try:
            return self.network.if_indextoname(number) if number else ""
        except OSError:
            return ""


def integer(value, caller, name):
    """An int, from anything that has __index__."""
    try:
        return index(value)
    except TypeError:
        raise TypeError(f"{caller}(): {name} must be int, not {type(value).__name__}") from None


def number(value, most, caller, name):
    """An int from 0 to `most`."""
    value = integer(value, caller, name)
    if not 0 <= value <= most:
        raise OverflowError(f"{caller}(): {name} must be 0-{most}.")
    return value


def bits(value, width, caller, name, checked=0):
    """The low bits of an integer, as C converts it and CPython does for most members: -1 is all ones.

    DeprecationWarning for what has more than `width` bits, or more than `checked` of them, with a sign and without, as in CPython 3.15.
    """
    value = integer(value, caller, name)
    checked = checked or width
    if not -1 << checked - 1 <= value < 1 << checked:
        _warn_of_range(f"integer value out of range: {name} of {caller}()")  # programs look for how it begins
    return value & (1 << width) - 1


def _warn_of_range(text):
    """A DeprecationWarning at the line of the program that called this package."""
    from warnings import warn

    frame, level = getframe(), 1
    while frame.f_back and frame.f_globals.get("__name__", "").partition(".")[0] == _PACKAGE:
        frame, level = frame.f_back, level + 1
    warn(text, DeprecationWarning, stacklevel=level)


def octets(value, caller, name):
    """The bytes of a bytes-like object, which must be contiguous."""
    if type(value) is bytes:
        return value
    try:
        view = memoryview(value)
    except TypeError:
        raise TypeError(f"{caller}(): {name}: a bytes-like object is required, not '{type(value).__name__}'") from None
    with view:  # PyPy 8: what is not released keeps a bytearray from growing until it is collected
        if not view.c_contiguous:
            raise BufferError(f"{caller}(): {name}: the buffer is not C-contiguous")
        return view.tobytes()


def text(data):
    """The characters in an array of char, up to its NUL; none is refused."""
    return data.partition(b"\0")[0].decode("utf-8", "surrogateescape")


class Layout:
    """The members of one C struct, as bytes.

    `format` is for struct.Struct and has one item for `head` (the constant bytes in front: the family and, on BSD, the length; none
    where a struct has neither), then one for each member. `swapped` are the members in the other byte order than `format`'s, as
    (position, size in bytes). `members` gives each member's (offset, size).

    `pack(*values)` makes the struct's bytes of its members' values, which must fit: a family sees to that.
    """

    __slots__ = ("name", "size", "members", "pack", "_unpack", "_swapped")

    def __init__(self, name, format, head, swapped, members):
        struct = Struct(format)
        self.name = name
        self.size = struct.size
        self.members = members
        pack = struct.pack
        with_head = (lambda *values: pack(head, *values)) if head else pack  # functools.partial would double the time of an import
        self.pack = (lambda *values: with_head(*self._swap(values))) if swapped else with_head
        self._unpack = Struct(format.replace("s", "x", 1)).unpack if head else struct.unpack
        self._swapped = swapped

    def unpack(self, data):
        """The members' values. What `data` lacks at its end counts as zeros; what it has beyond the struct is left out."""
        if len(data) != self.size:
            data = data[: self.size].ljust(self.size, b"\0")
        return self._swap(self._unpack(data)) if self._swapped else self._unpack(data)

    def _swap(self, values):
        values = list(values)
        for position, size in self._swapped:
            if values[position]:
                values[position] = int.from_bytes(values[position].to_bytes(size, "little"), "big")
        return values

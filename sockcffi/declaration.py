"""What a file under families/ or levels/ is made of: names, and for a family two methods.

The class bodies hold plain literals. `codegen` reads them as text, without importing this package, and asks a C compiler what each
name is worth; the answers come back at run time as `constants` and `layouts`.
"""

from struct import Struct


class Level:
    """The constants and structs of one level of socket options."""

    headers = ""  #: headers, in the order they are included; one that the platform lacks is left out
    constants = ""  #: names, and patterns with `*`; an AF_ SOCK_ MSG_ AI_ name becomes an enum member only when named outright
    exclude = ""  #: names and patterns that `constants` matches by accident
    aliases = {}  #: Python's name: the header's name
    fallbacks = {}  #: name: value (or another name) where no header has it; "struct tag": its members in C; the source stands beside it
    platforms = ""  #: where `fallbacks` apply, in the words of sys.platform; "" is everywhere
    layouts = {}  #: name: "struct tag: member htons(member) a.nested.member ...", members in the order of their offsets


class Family(Level):
    """One address family: how its addresses become a `struct sockaddr_*` and back.

    `constants` is the namespace of the platform's constants, `layouts` its structs by the names that the class gave them, and
    `network` what a family may ask of the machine (host names, interface indexes, file name encoding): see network.py.
    """

    family = ""  #: the AF_ name
    accept_names_peer = True  #: whether accept(2) may ask for the peer's address
    examples = ()  #: (proto name or "", address, sockaddr bytes by platform or "") as in tests/test_families.py
    rejects = ()  #: (proto name or "", bad address, exception class, text)

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


class Layout:
    """The members of one C struct, as bytes.

    `format` is for struct.Struct and has one item for `head` (the constant bytes in front: the family and, on BSD, the length; none
    where a struct has neither), then one for each member. `swapped` are the members in the other byte order than `format`'s, as
    (position, size in bytes). `members` gives each member's (offset, size).
    """

    __slots__ = ("name", "size", "members", "_struct", "_head", "_swapped")

    def __init__(self, name, format, head, swapped, members):
        self.name = name
        self._struct = Struct(format)
        self.size = self._struct.size
        self.members = members
        self._head = (head,) if head else ()
        self._swapped = swapped

    def pack(self, *values):
        if self._swapped:
            values = self._swap(values)
        return self._struct.pack(*self._head, *values)

    def unpack(self, data):
        """The members' values. What `data` lacks at its end counts as zeros; what it has beyond the struct is left out."""
        size = self.size
        if len(data) != size:
            data = data[:size].ljust(size, b"\0")
        values = self._struct.unpack(data)
        if self._head:
            values = values[1:]
        return self._swap(values) if self._swapped else values

    def _swap(self, values):
        values = list(values)
        for position, size in self._swapped:
            if values[position]:
                values[position] = int.from_bytes(values[position].to_bytes(size, "little"), "big")
        return values

from ..declaration import Family, number, octets


class LINK(Family):
    """AF_LINK, addresses of interfaces (BSD, macOS): link_addr(3). They come from the system, nothing connects to one.

    (name, index, type, address)
    """

    family = "AF_LINK"
    form = "a tuple (name, index, type, address)"
    notation = ("(name, int, int, bytes)",)
    headers = "sys/types.h sys/socket.h net/if.h net/if_dl.h net/if_types.h net/ndrv.h"
    constants = "AF_LINK PF_LINK SOL_NDRVPROTO NDRV_* IFT_ETHER* IFT_LOOP*"
    layouts = {"dl": "struct sockaddr_dl: sdl_index sdl_type sdl_nlen sdl_alen sdl_slen sdl_data"}

    def pack(self, address, proto, caller):
        name, index, kind, addr = self.parts(address, caller, 4)
        if not isinstance(name, str):
            raise TypeError(f"{caller}(): name must be str, not {type(name).__name__}")
        name, addr = self.network.fsencode(name), octets(addr, caller, "address")
        layout = self.layouts["dl"]
        if len(name + addr) > layout.members["sdl_data"][1]:
            raise ValueError(f"{caller}(): AF_LINK name and address are too long")
        index, kind = number(index, 65535, caller, "index"), number(kind, 255, caller, "type")
        return layout.pack(index, kind, len(name), len(addr), 0, name + addr)

    def unpack(self, data, proto):
        layout = self.layouts["dl"]
        index, kind, name, addr, _, _ = layout.unpack(data)
        rest = bytes(data[layout.members["sdl_data"][0] :])  # may be longer than the member
        return self.network.fsdecode(rest[:name]), index, kind, rest[name : name + addr]

    examples = (
        (
            "",
            ("en0", 4, 6, b"\x01\x02\x03\x04\x05\x06"),
            {"darwin": "1412 0400 06 03 06 00 656e30010203040506000000", "freebsd": "3612 0400 06 03 06 00 656e30010203040506"},
        ),
    )
    rejects = (
        ("", ("en0", 4), TypeError, "AF_LINK address must be a tuple (name, index, type, address)"),
        ("", (b"en0", 4, 6, b""), TypeError, "bind(): name must be str, not bytes"),
        ("", ("x" * 300, 4, 6, b""), ValueError, "bind(): AF_LINK name and address are too long"),
        ("", ("en0", 65536, 6, b""), OverflowError, "bind(): index must be 0-65535."),
    )

from ..declaration import Family, number, octets


class IEEE802154(Family):
    """AF_IEEE802154, low power radio (Linux): the kernel's Documentation/networking/ieee802154.rst.

    (pan_id, address)    pan_id: 0-65535; address: an int, the short one, 8 bytes, the extended one, or None
    """

    family = "AF_IEEE802154"
    form = "a pair (pan_id, address)"
    notation = ("(int, int)", "(int, none)", "(int, bytes)")
    headers = "sys/socket.h"
    constants = "AF_IEEE802154 PF_IEEE802154 SOL_IEEE802154"
    platforms = "linux"
    fallbacks = {  # include/net/af_ieee802154.h, which the kernel does not export
        "SOL_IEEE802154": 0,
        "IEEE802154_ADDR_NONE": 0,
        "IEEE802154_ADDR_SHORT": 2,
        "IEEE802154_ADDR_LONG": 3,
        "struct sockaddr_ieee802154": "unsigned short family; struct { int addr_type; unsigned short pan_id; union "
        "{ unsigned char hwaddr[8]; unsigned short short_addr; }; } addr;",
    }
    layouts = {
        "short": "struct sockaddr_ieee802154: addr.addr_type addr.pan_id addr.short_addr",
        "long": "struct sockaddr_ieee802154: addr.addr_type addr.pan_id addr.hwaddr",
    }

    def pack(self, address, proto, caller):
        constants = self.constants
        pan, address = self.parts(address, caller, 2)
        pan = number(pan, 65535, caller, "pan_id")
        if address is None:
            return self.layouts["short"].pack(constants.IEEE802154_ADDR_NONE, pan, 0)
        if hasattr(address, "__index__"):
            return self.layouts["short"].pack(constants.IEEE802154_ADDR_SHORT, pan, number(address, 65535, caller, "address"))
        address = octets(address, caller, "address")
        if len(address) != 8:
            raise ValueError(f"{caller}(): an extended AF_IEEE802154 address must be 8 bytes")
        return self.layouts["long"].pack(constants.IEEE802154_ADDR_LONG, pan, address)

    def unpack(self, data, proto):
        constants = self.constants
        kind, pan, address = self.layouts["long"].unpack(data)
        if kind == constants.IEEE802154_ADDR_SHORT:
            return self.layouts["short"].unpack(data)[1:]
        return pan, address if kind == constants.IEEE802154_ADDR_LONG else None

    examples = (
        ("", (35, 258), {"linux": "24000000 02000000 23000201 00000000 00000000"}),
        ("", (35, b"\x02\x02\x03\x04\x05\x06\x07\x08"), {"linux": "24000000 03000000 23000202 03040506 07080000"}),
        ("", (35, None), {"linux": "24000000 00000000 23000000 00000000 00000000"}),
    )
    rejects = (
        ("", (35, b"1234567"), ValueError, "bind(): an extended AF_IEEE802154 address must be 8 bytes"),
        ("", (65536, None), OverflowError, "bind(): pan_id must be 0-65535."),
        ("", (1, "x"), TypeError, "bind(): address: a bytes-like object is required, not 'str'"),
    )

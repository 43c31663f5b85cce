from ..declaration import Family, text


class X25(Family):
    """AF_X25 (Linux): x25(7).

    address    up to 15 digits, as a str
    """

    family = "AF_X25"
    form = "a str of up to 15 digits"
    notation = ("name",)
    headers = "sys/socket.h linux/x25.h"
    constants = "AF_X25 PF_X25 SOL_X25 X25_* SIOCX25*"
    layouts = {"x25": "struct sockaddr_x25: sx25_addr.x25_addr"}

    def pack(self, address, proto, caller):
        if not isinstance(address, str):
            raise TypeError(f"{caller}(): AF_X25 address must be str, not {type(address).__name__}")
        if len(address) > 15 or not set(address) <= set("0123456789"):
            raise ValueError(f"{caller}(): AF_X25 address must be {self.form}")
        return self.layouts["x25"].pack(address.encode())

    def unpack(self, data, proto):
        return text(*self.layouts["x25"].unpack(data))

    examples = (
        ("", "123456789012345", {"linux": "0900 31323334353637383930313233343500"}),
        ("", "", {"linux": "0900 00000000000000000000000000000000"}),
    )
    rejects = (
        ("", 5, TypeError, "bind(): AF_X25 address must be str, not int"),
        ("", "1234567890123456", ValueError, "bind(): AF_X25 address must be a str of up to 15 digits"),
        ("", "12a", ValueError, "bind(): AF_X25 address must be a str of up to 15 digits"),
    )

from ..declaration import Family, number


class INET(Family):
    """AF_INET, IPv4: ip(7).

    (host, port)    host: a str or bytes with a dotted address or a name, "" for any, "<broadcast>"; port: 0-65535
    """

    cacheable = True
    family = "AF_INET"
    form = "a pair (host, port)"
    headers = "sys/types.h sys/socket.h netinet/in.h arpa/inet.h winsock2.h ws2tcpip.h"
    constants = "AF_INET PF_INET INADDR_* IN_CLASS* IN_LOOPBACKNET INET_ADDRSTRLEN"
    fallbacks = {  # CPython's own literals for a header that lacks them
        "INADDR_ANY": 0x00000000,
        "INADDR_BROADCAST": 0xFFFFFFFF,
        "INADDR_LOOPBACK": 0x7F000001,
        "INADDR_UNSPEC_GROUP": 0xE0000000,
        "INADDR_ALLHOSTS_GROUP": 0xE0000001,
        "INADDR_MAX_LOCAL_GROUP": 0xE00000FF,
        "INADDR_NONE": 0xFFFFFFFF,
    }
    layouts = {"in": "struct sockaddr_in: htons(sin_port) sin_addr"}

    def pack(self, address, proto, caller):
        if not isinstance(address, tuple) or len(address) != 2:
            self.parts(address, caller, 2)
        host, port = address
        if type(port) is not int or not 0 <= port <= 65535:
            port = number(port, 65535, caller, "port")
        return self.layouts["in"].pack(port, self.network.lookup(host, self.constants.AF_INET))

    def unpack(self, data, proto):
        port, host = self.layouts["in"].unpack(data)
        return self.network.ntop(self.constants.AF_INET, host), port

    examples = (
        (
            "",
            ("127.0.0.1", 80),
            {
                "linux": "0200 0050 7f000001 0000000000000000",
                "darwin": "1002 0050 7f000001 0000000000000000",
                "win32": "0200 0050 7f000001 0000000000000000",
            },
        ),
        ("", ("", 0), {"linux": "0200 0000 00000000 0000000000000000"}, ("0.0.0.0", 0)),
        ("", ("<broadcast>", 65535), {"linux": "0200 ffff ffffffff 0000000000000000"}, ("255.255.255.255", 65535)),
        ("", (b"10.0.0.1", True), {"linux": "0200 0001 0a000001 0000000000000000"}, ("10.0.0.1", 1)),
    )
    rejects = (
        ("", ["127.0.0.1", 80], TypeError, "bind(): AF_INET address must be tuple, not list"),
        ("", ("127.0.0.1",), TypeError, "AF_INET address must be a pair (host, port)"),
        ("", ("127.0.0.1", 80, 0), TypeError, "AF_INET address must be a pair (host, port)"),
        ("", "127.0.0.1", TypeError, "bind(): AF_INET address must be tuple, not str"),
        ("", ("127.0.0.1", 65536), OverflowError, "bind(): port must be 0-65535."),
        ("", ("127.0.0.1", -1), OverflowError, "bind(): port must be 0-65535."),
        ("", ("127.0.0.1", 2**70), OverflowError, "bind(): port must be 0-65535."),
        ("", ("127.0.0.1", 80.0), TypeError, "bind(): port must be int, not float"),
        ("", ("127.0.0.1", "80"), TypeError, "bind(): port must be int, not str"),
        ("", (None, 80), TypeError, "str, bytes or bytearray expected, not NoneType"),
        ("", ("a\0b", 80), TypeError, "host name must not contain null character"),
    )

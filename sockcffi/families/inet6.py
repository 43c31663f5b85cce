from ..declaration import Family, bits, number


class INET6(Family):
    """AF_INET6, IPv6: ipv6(7).

    (host, port[, flowinfo[, scope_id]])    flowinfo: 0-1048575; scope_id: an interface index; a "%scope" in host sets it too
    """

    cacheable = True
    family = "AF_INET6"
    form = "a tuple (host, port[, flowinfo[, scopeid]])"
    headers = "sys/types.h sys/socket.h netinet/in.h winsock2.h ws2tcpip.h"
    constants = "AF_INET6 PF_INET6 INET6_ADDRSTRLEN"
    layouts = {"in6": "struct sockaddr_in6: htons(sin6_port) htonl(sin6_flowinfo) sin6_addr sin6_scope_id"}

    def pack(self, address, proto, caller):
        host, port, flowinfo, scope = self.parts(address, caller, 2, (0, 0))
        port = number(port, 65535, caller, "port")
        flowinfo = number(bits(flowinfo, 32, caller, "flowinfo"), 0xFFFFF, caller, "flowinfo")
        scope = bits(scope, 32, caller, "scope_id")
        host, found = self.network.lookup(host, self.constants.AF_INET6)
        return self.layouts["in6"].pack(port, flowinfo, host, scope or found)

    def unpack(self, data, proto):
        port, flowinfo, host, scope = self.layouts["in6"].unpack(data)
        return self.network.ntop(self.constants.AF_INET6, host), port, flowinfo, scope

    examples = (
        (
            "",
            ("::1", 80),
            {
                "linux": "0a00 0050 00000000 00000000000000000000000000000001 00000000",
                "darwin": "1c1e 0050 00000000 00000000000000000000000000000001 00000000",
                "win32": "1700 0050 00000000 00000000000000000000000000000001 00000000",
            },
            ("::1", 80, 0, 0),
        ),
        (
            "",
            ("fe80::1", 443, 1048575, 2),
            {
                "linux": "0a00 01bb 000fffff fe800000000000000000000000000001 02000000",
                "darwin": "1c1e 01bb 000fffff fe800000000000000000000000000001 02000000",
            },
        ),
        ("", ("", 0, 0, -1), {"linux": "0a00 0000 00000000 00000000000000000000000000000000 ffffffff"}, ("::", 0, 0, 2**32 - 1)),
        ("", ("fe80::1%1", 1), {"linux": "0a00 0001 00000000 fe800000000000000000000000000001 01000000"}, ("fe80::1", 1, 0, 1)),
    )
    rejects = (
        ("", ["::1", 80], TypeError, "bind(): AF_INET6 address must be tuple, not list"),
        ("", ("::1",), TypeError, "AF_INET6 address must be a tuple (host, port[, flowinfo[, scopeid]])"),
        ("", ("::1", 80, 0, 0, 0), TypeError, "AF_INET6 address must be a tuple (host, port[, flowinfo[, scopeid]])"),
        ("", ("::1", 65536), OverflowError, "bind(): port must be 0-65535."),
        ("", ("::1", 80, 2**20), OverflowError, "bind(): flowinfo must be 0-1048575."),
        ("", ("::1", 80, -1), OverflowError, "bind(): flowinfo must be 0-1048575."),
        ("", ("::1", 80, 0, 1.0), TypeError, "bind(): scope_id must be int, not float"),
        ("", ("<broadcast>", 80), OSError, "address family mismatched"),
        ("", ("255.255.255.255", 80), OSError, "address family mismatched"),
    )

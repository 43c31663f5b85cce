from ..declaration import Family, number


class DIVERT(Family):
    """AF_DIVERT, packets out of the firewall (FreeBSD 14): divert(4). Its addresses are IPv4's.

    (host, port)    port: the divert socket's, 0-65535; host is what the packet goes on with
    """

    family = "AF_DIVERT"
    form = "a pair (host, port)"
    notation = ("(host, int)",)
    headers = "sys/types.h sys/socket.h netinet/in.h netinet/ip_divert.h"
    constants = "AF_DIVERT PF_DIVERT"
    layouts = {"in": "struct sockaddr_in: sin_family htons(sin_port) sin_addr"}

    def pack(self, address, proto, caller):
        host, port = self.parts(address, caller, 2)
        port = number(port, 65535, caller, "port")
        af_inet = self.constants.AF_INET
        return self.layouts["in"].pack(af_inet, port, self.network.lookup(host, af_inet))

    def unpack(self, data, proto):
        _, port, host = self.layouts["in"].unpack(data)
        return self.network.ntop(self.constants.AF_INET, host), port

    examples = (("", ("0.0.0.0", 8668), {"freebsd": "00 02 21dc 00000000 0000000000000000"}),)
    rejects = (
        ("", 8668, TypeError, "bind(): AF_DIVERT address must be tuple, not int"),
        ("", ("0.0.0.0", 65536), OverflowError, "bind(): port must be 0-65535."),
    )

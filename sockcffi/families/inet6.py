from ..declaration import Family, bits, number


class INET6(Family):
    """AF_INET6, IPv6: ipv6(7).

    (host, port[, flowinfo[, scope_id]])    flowinfo: 0-1048575; scope_id: an interface index; a "%scope" in host sets it too
    """

    family = "AF_INET6"
    form = "a tuple (host, port[, flowinfo[, scopeid]])"
    headers = "sys/types.h sys/socket.h netinet/in.h winsock2.h ws2tcpip.h"
    constants = "AF_INET6 PF_INET6 INET6_ADDRSTRLEN"
    layouts = {"in6": "struct sockaddr_in6: htons(sin6_port) htonl(sin6_flowinfo) sin6_addr sin6_scope_id"}

    def pack(self, address, proto, caller):
        host, port, flowinfo, scope = self.parts(address, caller, 2, (0, 0))
        port = number(port, 65535, caller, "port")
        flowinfo = number(flowinfo, 0xFFFFF, caller, "flowinfo")
        scope = bits(scope, 32, caller, "scope_id")
        host, found = self.network.lookup(host, self.constants.AF_INET6)
        return self.layouts["in6"].pack(port, flowinfo, host, scope or found)

    def unpack(self, data, proto):
        port, flowinfo, host, scope = self.layouts["in6"].unpack(data)
        return self.network.ntop(self.constants.AF_INET6, host), port, flowinfo, scope

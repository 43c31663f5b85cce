from ..declaration import Family, bits, number


class SMC(Family):
    """AF_SMC, TCP's interface over shared memory (Linux): RFC 7609. Its addresses are IPv4's or IPv6's.

    (host, port)                            SMCPROTO_SMC
    (host, port[, flowinfo[, scope_id]])    SMCPROTO_SMC6
    """

    family = "AF_SMC"
    form = "a tuple (host, port[, flowinfo[, scopeid]])"
    notation = ("(host, int)", "(host, int, int)", "(host, int, int, int)")
    headers = "sys/socket.h netinet/in.h linux/smc.h"
    constants = "AF_SMC PF_SMC SMC_LIMIT_HS SOL_SMC IPPROTO_SMC"
    options = {
        "SOL_SMC": {
            "SMC_LIMIT_HS": "bool: Limit the handshakes when too many come at once",
        },
    }
    platforms = "linux"
    fallbacks = {"SMCPROTO_SMC": 0, "SMCPROTO_SMC6": 1}  # net/smc/smc.h
    layouts = {
        "in": "struct sockaddr_in: sin_family htons(sin_port) sin_addr",
        "in6": "struct sockaddr_in6: sin6_family htons(sin6_port) htonl(sin6_flowinfo) sin6_addr sin6_scope_id",
    }

    def pack(self, address, proto, caller):
        six = proto == self.constants.SMCPROTO_SMC6
        host, port, flowinfo, scope = self.parts(address, caller, 2, (0, 0) if six else ()) + (() if six else (0, 0))
        port = number(port, 65535, caller, "port")
        if not six:
            af_inet = self.constants.AF_INET
            return self.layouts["in"].pack(af_inet, port, self.network.lookup(host, af_inet))
        flowinfo = number(bits(flowinfo, 32, caller, "flowinfo"), 0xFFFFF, caller, "flowinfo")
        scope = bits(scope, 32, caller, "scope_id")
        af_inet6 = self.constants.AF_INET6
        host, found = self.network.lookup(host, af_inet6)
        return self.layouts["in6"].pack(af_inet6, port, flowinfo, host, scope or found)

    def unpack(self, data, proto):
        if proto == self.constants.SMCPROTO_SMC6:
            _, port, flowinfo, host, scope = self.layouts["in6"].unpack(data)
            return self.network.ntop(self.constants.AF_INET6, host), port, flowinfo, scope
        _, port, host = self.layouts["in"].unpack(data)
        return self.network.ntop(self.constants.AF_INET, host), port

    examples = (
        ("SMCPROTO_SMC", ("10.0.0.1", 80), {"linux": "02000050 0a000001 00000000 00000000"}),
        ("SMCPROTO_SMC6", ("::1", 80), {"linux": "0a000050 00000000 00000000 00000000 00000000 00000001 00000000"}, ("::1", 80, 0, 0)),
    )
    rejects = (
        ("SMCPROTO_SMC", ("10.0.0.1", 80, 0), TypeError, "AF_SMC address must be a tuple (host, port[, flowinfo[, scopeid]])"),
        ("SMCPROTO_SMC", ("10.0.0.1", 65536), OverflowError, "bind(): port must be 0-65535."),
    )

from ..declaration import Family, number


class RXRPC(Family):
    """AF_RXRPC, remote calls of AFS (Linux): the kernel's Documentation/networking/rxrpc.rst.

    (service, host, port)    the transport is UDP over IPv4
    """

    family = "AF_RXRPC"
    form = "a tuple (service, host, port)"
    notation = ("(int, host, int)",)
    headers = "sys/socket.h netinet/in.h linux/rxrpc.h"
    constants = "AF_RXRPC PF_RXRPC SOL_RXRPC RXRPC_*"
    layouts = {
        "in": "struct sockaddr_in: sin_family",
        "v4": "struct sockaddr_rxrpc: srx_service transport_type transport_len"
        " transport.sin.sin_family htons(transport.sin.sin_port) transport.sin.sin_addr",
    }

    def pack(self, address, proto, caller):
        service, host, port = self.parts(address, caller, 3)
        service, port = number(service, 65535, caller, "service"), number(port, 65535, caller, "port")
        af_inet = self.constants.AF_INET
        transport = self.constants.SOCK_DGRAM, self.layouts["in"].size, af_inet, port, self.network.lookup(host, af_inet)
        return self.layouts["v4"].pack(service, *transport)

    def unpack(self, data, proto):
        service, _, _, _, port, host = self.layouts["v4"].unpack(data)
        return service, self.network.ntop(self.constants.AF_INET, host), port

    examples = (
        ("", (7001, "10.0.0.1", 7001), {"linux": "2100 591b 0200 1000 0200 1b59 0a000001 0000000000000000000000000000000000000000"}),
    )
    rejects = (
        ("", (7001, "10.0.0.1"), TypeError, "AF_RXRPC address must be a tuple (service, host, port)"),
        ("", (7001, "10.0.0.1", 65536), OverflowError, "bind(): port must be 0-65535."),
    )

from ..declaration import Family, bits, number


class MCTP(Family):
    """AF_MCTP, management components of a machine (Linux): the kernel's Documentation/networking/mctp.rst.

    (network, address, type[, tag])    network: 32 bits, 0 the default one; the others 8 bits
    """

    family = "AF_MCTP"
    form = "a tuple (network, address, type[, tag])"
    notation = ("(int, int, int)", "(int, int, int, int)")
    headers = "sys/socket.h linux/mctp.h"
    constants = "AF_MCTP PF_MCTP SOL_MCTP MCTP_* SIOCMCTP*"
    structs = "sockaddr_mctp_ext"
    layouts = {"mctp": "struct sockaddr_mctp: smctp_network smctp_addr.s_addr smctp_type smctp_tag"}

    def pack(self, address, proto, caller):
        network, addr, kind, tag = self.parts(address, caller, 3, (0,))
        numbers = number(addr, 255, caller, "address"), number(kind, 255, caller, "type"), number(tag, 255, caller, "tag")
        return self.layouts["mctp"].pack(bits(network, 32, caller, "network"), *numbers)

    def unpack(self, data, proto):
        return self.layouts["mctp"].unpack(data)

    examples = (
        ("", (1, 8, 126), {"linux": "2d000000 01000000 08 7e 00 00"}, (1, 8, 126, 0)),
        ("", (1, 255, 1, 8), {"linux": "2d000000 01000000 ff 01 08 00"}),
    )
    rejects = (
        ("", (1, 2), TypeError, "AF_MCTP address must be a tuple (network, address, type[, tag])"),
        ("", (1, 256, 1), OverflowError, "bind(): address must be 0-255."),
    )

from ..declaration import Family, bits


class QIPCRTR(Family):
    """AF_QIPCRTR, Qualcomm's IPC router (Linux): linux/qrtr.h.

    (node, port)    32 bits each
    """

    family = "AF_QIPCRTR"
    form = "a pair (node, port)"
    notation = ("(int, int)",)
    headers = "sys/socket.h linux/qrtr.h"
    constants = "AF_QIPCRTR PF_QIPCRTR QRTR_*"
    structs = "qrtr_ctrl_pkt"
    layouts = {"qrtr": "struct sockaddr_qrtr: sq_node sq_port"}

    def pack(self, address, proto, caller):
        node, port = self.parts(address, caller, 2)
        return self.layouts["qrtr"].pack(bits(node, 32, caller, "node"), bits(port, 32, caller, "port"))

    def unpack(self, data, proto):
        return self.layouts["qrtr"].unpack(data)

    examples = (
        ("", (1, 2), {"linux": "2a000000 01000000 02000000"}),
        ("", (-1, 2**33 + 5), {"linux": "2a000000 ffffffff 05000000"}, (2**32 - 1, 5)),
    )
    rejects = (
        ("", 5, TypeError, "bind(): AF_QIPCRTR address must be tuple, not int"),
        ("", (1, 2, 3), TypeError, "AF_QIPCRTR address must be a pair (node, port)"),
        ("", (1, None), TypeError, "bind(): port must be int, not NoneType"),
    )

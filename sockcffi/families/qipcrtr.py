from ..declaration import Family, bits


class QIPCRTR(Family):
    """AF_QIPCRTR, Qualcomm's IPC router (Linux): linux/qrtr.h.

    (node, port)    32 bits each
    """

    family = "AF_QIPCRTR"
    form = "a pair (node, port)"
    headers = "sys/socket.h linux/qrtr.h"
    constants = "AF_QIPCRTR PF_QIPCRTR QRTR_*"
    layouts = {"qrtr": "struct sockaddr_qrtr: sq_node sq_port"}

    def pack(self, address, proto, caller):
        node, port = self.parts(address, caller, 2)
        return self.layouts["qrtr"].pack(bits(node, 32, caller, "node"), bits(port, 32, caller, "port"))

    def unpack(self, data, proto):
        return self.layouts["qrtr"].unpack(data)

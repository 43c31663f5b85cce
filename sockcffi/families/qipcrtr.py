from ..declaration import Family


class QIPCRTR(Family):
    """AF_QIPCRTR, Qualcomm's IPC router (Linux): linux/qrtr.h.

    (node, port)    32 bits each
    """

    family = "AF_QIPCRTR"
    headers = "sys/socket.h linux/qrtr.h"
    constants = "AF_QIPCRTR PF_QIPCRTR QRTR_*"
    layouts = {"qrtr": "struct sockaddr_qrtr: sq_node sq_port"}

from ..declaration import Family


class MCTP(Family):
    """AF_MCTP, management components of a machine (Linux): the kernel's Documentation/networking/mctp.rst.

    (network, address, type[, tag])
    """

    family = "AF_MCTP"
    headers = "sys/socket.h linux/mctp.h"
    constants = "AF_MCTP PF_MCTP SOL_MCTP MCTP_* SIOCMCTP*"
    layouts = {"mctp": "struct sockaddr_mctp: smctp_network smctp_addr.s_addr smctp_type smctp_tag"}

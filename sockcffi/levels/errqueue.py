from ..declaration import Level


class ERRQUEUE(Level):
    """What MSG_ERRQUEUE returns (Linux): recvmsg(2), ip(7) IP_RECVERR."""

    headers = "time.h linux/errqueue.h"
    constants = "SO_EE_*"
    structs = "sock_extended_err sock_ee_data_rfc4884"

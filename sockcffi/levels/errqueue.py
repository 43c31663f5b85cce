from ..declaration import Level


class ERRQUEUE(Level):
    """What MSG_ERRQUEUE returns (Linux): recvmsg(2), ip(7) IP_RECVERR."""

    headers = "time.h linux/errqueue.h"
    constants = "SO_EE_*"
    structs = "sock_extended_err sock_ee_data_rfc4884"
    layouts = {"error": "struct sock_extended_err: ee_errno ee_origin ee_code ee_info ee_data"}

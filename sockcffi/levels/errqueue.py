from ..declaration import Level


class ERRQUEUE(Level):
    """What MSG_ERRQUEUE returns (Linux): recvmsg(2), ip(7) IP_RECVERR."""

    headers = "time.h linux/errqueue.h"
    constants = "SO_EE_*"
    layouts = {"sock_extended_err": "struct sock_extended_err: ee_errno ee_origin ee_type ee_code ee_pad ee_info ee_data"}

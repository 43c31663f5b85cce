from ..declaration import Level


class TIMESTAMPING(Level):
    """SO_TIMESTAMPING and SO_TXTIME (Linux): the kernel's Documentation/networking/timestamping.rst."""

    headers = "sys/socket.h linux/net_tstamp.h linux/errqueue.h"
    constants = "SOF_* HWTSTAMP_* SCM_TSTAMP_*"
    structs = "scm_timestamping* scm_ts_pktinfo so_timestamping sock_txtime hwtstamp_config"

from ..declaration import Level


class DCCP(Level):
    """SOL_DCCP, datagram congestion control (Linux before 6.16): RFC 4340."""

    headers = "sys/socket.h linux/dccp.h"
    constants = "DCCP_* DCCPO_* DCCPC_* DCCPF_* SOL_DCCP SOCK_DCCP"

from ..declaration import Level


class KCM(Level):
    """SOL_KCM, the kernel connection multiplexer (Linux): messages over TCP. Its sockets have no addresses."""

    headers = "sys/socket.h linux/kcm.h"
    constants = "AF_KCM PF_KCM KCM_* KCMPROTO_* SIOCKCM* SOL_KCM"
    structs = "kcm_*"
    families = "AF_KCM"
    options = {
        "SOL_KCM": {
            "KCM_RECV_DISABLE": "bool: Receive nothing on this socket",
        },
    }

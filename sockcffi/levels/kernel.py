from ..declaration import Level


class KERNEL(Level):
    """What Linux has in include/linux/socket.h and exports in no header: a C library says it, or musl and older ones do not."""

    platforms = "linux"
    fallbacks = {
        "AF_MCTP": 45,
        "PF_MCTP": 45,
        "MSG_SOCK_DEVMEM": 0x2000000,
        "SCM_SECURITY": 3,
        "SCM_PIDFD": 4,
        "SOL_IPX": 256,
        "SOL_AX25": 257,
        "SOL_ATALK": 258,
        "SOL_NETROM": 259,
        "SOL_ROSE": 260,
        "SOL_MPTCP": 284,
        "SOL_MCTP": 285,
        "SOL_SMC": 286,
        "IPX_TYPE": 1,  # include/uapi/linux/ipx.h, until 5.15
    }

from ..declaration import Level


class LEGACY(Level):
    """Options of protocols that few kernels still carry: AppleTalk, IPX, and the amateur radio ones (AX.25, NET/ROM, ROSE)."""

    headers = """
        sys/socket.h netatalk/at.h netipx/ipx.h netax25/ax25.h netrom/netrom.h netrose/rose.h neteconet/ec.h netash/ash.h
        linux/ax25.h linux/rose.h linux/netrom.h
    """
    constants = """
        SOL_ATALK SOL_IPX SOL_AX25 SOL_NETROM SOL_ROSE
        IPX_* AX25_* NETROM_* ROSE_*
    """

from ..declaration import Level


class WINDOWS(Level):
    """What Microsoft's SDK has of CPython's names and mingw-w64's headers have not: ws2def.h, mstcpip.h, ws2ipdef.h."""

    headers = "winsock2.h ws2tcpip.h mstcpip.h wsrm.h"
    constants = "AF_LINK MSG_ERRQUEUE SO_ORIGINAL_DST TCP_QUICKACK IPPROTO_RM RM_*"
    platforms = "win32"
    fallbacks = {"AF_LINK": 33, "MSG_ERRQUEUE": 0x1000, "SO_ORIGINAL_DST": 0x300F}

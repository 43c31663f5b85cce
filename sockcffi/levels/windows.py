from ..declaration import Level


class WINDOWS(Level):
    """What Microsoft's SDK has of CPython's names and mingw-w64's headers have not: ws2def.h, mstcpip.h, ws2ipdef.h."""

    headers = "winsock2.h ws2tcpip.h mstcpip.h wsrm.h"
    constants = "AF_LINK MSG_ERRQUEUE TCP_QUICKACK IPPROTO_RM RM_*"
    platforms = "win32"
    fallbacks = {
        "AF_LINK": 33,
        "MSG_ERRQUEUE": 0x1000,
        # ws2def.h
        "SOL_IP": 0xFFFB,  # SOL_SOCKET - 4, and so in CPython; the level of IP's options is IPPROTO_IP
        "SO_COMPARTMENT_ID": 0x3004,
        "SO_RANDOMIZE_PORT": 0x3005,
        "SO_PORT_SCALABILITY": 0x3006,
        "SO_REUSE_UNICASTPORT": 0x3007,
        "SO_REUSE_MULTICASTPORT": 0x3008,
        "SO_ORIGINAL_DST": 0x300F,
        # ws2ipdef.h
        "UDP_SEND_MSG_SIZE": 2,
        "UDP_RECV_MAX_COALESCED_SIZE": 3,
        "UDP_COALESCED_INFO": 3,
    }
    corrections = {
        "EAI_NODATA": "EAI_NONAME",  # ws2tcpip.h; mingw-w64 has the number of WSANO_DATA
        # ws2def.h, ws2ipdef.h: ADDRESS_FAMILY; mingw-w64 has short
        "struct *ss_family": "struct sockaddr.sa_family",
        "struct *sin_family": "struct sockaddr.sa_family",
        "struct *sin6_family": "struct sockaddr.sa_family",
        # mstcpip.h: an enum, which for Microsoft's compiler is an int
        "struct _TCP_INFO_v?.State": "struct addrinfo.ai_flags",
    }

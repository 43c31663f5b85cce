from ..declaration import Level


class SOCKET(Level):
    """SOL_SOCKET, and what belongs to every socket: families, types, message flags, control messages. socket(7), cmsg(3)."""

    headers = "sys/types.h sys/socket.h sys/time.h winsock2.h ws2tcpip.h mswsock.h linux/socket.h asm/socket.h sys/un.h"
    # The names outright: CPython's, and those of newer Linux families that would be printed as AddressFamily.AF_XDP. The wildcards:
    # the headers' other spellings (AF_LOCAL, AF_FILE), as plain ints. AF_DECnet is no enum member in CPython either (not in capitals).
    constants = """
        AF_UNSPEC AF_APPLETALK AF_ASH AF_ATMPVC AF_ATMSVC AF_AX25 AF_BRIDGE AF_CAIF AF_ECONET AF_IB AF_IPX AF_IRDA AF_ISDN
        AF_KCM AF_KEY AF_MPLS AF_NETBEUI AF_NETROM AF_ROSE AF_ROUTE AF_SECURITY AF_SMC AF_SNA AF_WANPIPE AF_*
        PF_*
        SOCK_STREAM SOCK_DGRAM SOCK_RAW SOCK_RDM SOCK_SEQPACKET SOCK_DCCP SOCK_PACKET SOCK_CLOEXEC SOCK_NONBLOCK SOCK_*
        MSG_OOB MSG_PEEK MSG_DONTROUTE MSG_CTRUNC MSG_PROXY MSG_TRUNC MSG_DONTWAIT MSG_EOR MSG_WAITALL MSG_FIN MSG_SYN MSG_CONFIRM
        MSG_RST MSG_ERRQUEUE MSG_NOSIGNAL MSG_MORE MSG_WAITFORONE MSG_BATCH MSG_SOCK_DEVMEM MSG_ZEROCOPY MSG_FASTOPEN
        MSG_CMSG_CLOEXEC MSG_EOF MSG_BCAST MSG_MCAST MSG_*
        SHUT_RD SHUT_WR SHUT_RDWR SOMAXCONN
        SOL_* SO_* SCM_*
    """
    exclude = """
        PF_*_* SOCK_NOTIFY_* AF_VENDOR* AF_RESERVED_*
        SO_EE_* SCM_SRCRT
    """  # Windows' processor features (PF_PAE_ENABLED) and notifications, FreeBSD's free numbers; errqueue.py has SO_EE_*; glibc's
    # SCM_SRCRT names an IPV6_RXSRCRT that is nowhere
    structs = "sockaddr sockaddr_storage linger timeval timespec iovec msghdr mmsghdr cmsghdr ucred sockcred* cmsgcred accept_filter_arg"
    aliases = {"SHUT_RD": "SD_RECEIVE", "SHUT_WR": "SD_SEND", "SHUT_RDWR": "SD_BOTH"}  # Windows
    fallbacks = {"SOMAXCONN": 5}  # CPython's own, for a libc that does not say
    layouts = {
        "sockaddr": "struct sockaddr: sa_family sa_data",
        "cmsghdr": "struct cmsghdr: cmsg_len cmsg_level cmsg_type",
        "protocol_info": "struct _WSAPROTOCOL_INFOW: iAddressFamily iSocketType iProtocol",  # Windows
    }

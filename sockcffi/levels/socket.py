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
        SO_EE_* SCM_SRCRT SO_CIRANGE
    """  # Windows' processor features (PF_PAE_ENABLED) and notifications, FreeBSD's free numbers; errqueue.py has SO_EE_*; glibc's
    # SCM_SRCRT names an IPV6_RXSRCRT that is nowhere, and Linux' SO_CIRANGE is the size of a struct that is nowhere
    structs = """
        sockaddr sockaddr_storage linger timeval timespec iovec msghdr mmsghdr cmsghdr ucred sockpeercred sockcred* cmsgcred
        accept_filter_arg
    """
    options = {
        "SOL_SOCKET": {
            "SO_DEBUG": "bool",
            "SO_REUSEADDR": "bool",
            "SO_REUSEPORT": "bool",
            "SO_DONTROUTE": "bool",
            "SO_BROADCAST": "bool",
            "SO_KEEPALIVE": "bool",
            "SO_OOBINLINE": "bool",
            "SO_TYPE": "SocketKind get",
            "SO_DOMAIN": "AddressFamily get",
            "SO_PROTOCOL": "int get",
            "SO_INCOMING_NAPI_ID": "int get",
            "SO_BPF_EXTENSIONS": "int get",
            "SO_ERROR": "int get consumes",
            "SO_ACCEPTCONN": "bool get",
            "SO_SNDBUF": "int",
            "SO_RCVBUF": "int",
            "SO_PRIORITY": "int",
            "SO_RCVLOWAT": "int",
            "SO_SNDLOWAT": "int",
            "SO_BUSY_POLL": "int",
            "SO_BUSY_POLL_BUDGET": "int set",
            "SO_PEEK_OFF": "int",
            "SO_INCOMING_CPU": "int",
            "SO_BINDTOIFINDEX": "int",
            "SO_BUF_LOCK": "int",
            "SO_RESERVE_MEM": "int",
            "SO_TXREHASH": "int",
            "SO_SNDBUFFORCE": "int set",
            "SO_RCVBUFFORCE": "int set",
            "SO_CNX_ADVICE": "int set",
            "SO_LINGER": "struct linger",
            "SO_RCVTIMEO": "seconds",
            "SO_SNDTIMEO": "seconds",
            "SO_PEERCRED": "struct sockpeercred|struct ucred get",
            "SO_PEERGROUPS": "uint32[] get",
            "SO_MEMINFO": "uint32[] get",
            "SO_PEERPIDFD": "fd get consumes",
            "SO_PEERSEC": "str get",
            "SO_PASSCRED": "bool",
            "SO_PASSSEC": "bool",
            "SO_PASSPIDFD": "bool",
            "SO_PASSRIGHTS": "bool",
            "SO_NO_CHECK": "bool",
            "SO_RXQ_OVFL": "bool",
            "SO_WIFI_STATUS": "bool",
            "SO_NOFCS": "bool",
            "SO_SELECT_ERR_QUEUE": "bool",
            "SO_ZEROCOPY": "bool",
            "SO_PREFER_BUSY_POLL": "bool",
            "SO_RCVMARK": "bool",
            "SO_RCVPRIORITY": "bool",
            "SO_INQ": "bool",
            "SO_BINDTODEVICE": "str",
            "SO_TIMESTAMP": "bool",
            "SO_TIMESTAMPNS": "bool",
            "SO_TIMESTAMPING": "struct so_timestamping|int",
            "SO_TXTIME": "struct sock_txtime",
            "SO_MAX_PACING_RATE": "ulong",
            "SO_MARK": "uint32",
            "SO_COOKIE": "uint64 get",
            "SO_NETNS_COOKIE": "uint64 get",
            "SO_ATTACH_FILTER": "program",
            "SO_ATTACH_REUSEPORT_CBPF": "program set",
            "SO_ATTACH_BPF": "int set",
            "SO_ATTACH_REUSEPORT_EBPF": "int set",
            "SO_DETACH_FILTER": "int set",
            "SO_DETACH_REUSEPORT_BPF": "int set",
            "SO_LOCK_FILTER": "bool",
            "SO_USELOOPBACK": "bool",
            "SO_NOSIGPIPE": "bool",
            "SO_REUSEPORT_LB": "bool",
            "SO_EXCLUSIVEADDRUSE": "bool",
            "SO_BINDANY": "bool",
            "SO_BINTIME": "bool",
            "SO_USER_COOKIE": "uint32 set",
            "SO_SETFIB": "int",
            "SO_RTABLE": "int",
            "SO_TS_CLOCK": "int",
            "SO_NREAD": "int get",
            "SO_NWRITE": "int get",
            "SO_LISTENQLIMIT": "int get",
            "SO_LISTENQLEN": "int get",
            "SO_LISTENINCQLEN": "int get",
            "SO_ACCEPTFILTER": "struct accept_filter_arg",
        },
    }
    aliases = {"SHUT_RD": "SD_RECEIVE", "SHUT_WR": "SD_SEND", "SHUT_RDWR": "SD_BOTH"}  # Windows
    fallbacks = {"SOMAXCONN": 5}  # CPython's own, for a libc that does not say
    layouts = {
        "sockaddr": "struct sockaddr: sa_family sa_data",
        "cmsghdr": "struct cmsghdr: cmsg_len cmsg_level cmsg_type",
        "protocol_info": "struct _WSAPROTOCOL_INFOW: iAddressFamily iSocketType iProtocol",  # Windows
    }

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
            "SO_DEBUG": "bool: Record debugging information about this socket; needs CAP_NET_ADMIN",
            "SO_REUSEADDR": "bool: Let bind() take an address that an earlier connection still holds",
            "SO_REUSEPORT": "bool: Let several sockets bind to one address and port; the system shares the work among them",
            "SO_DONTROUTE": "bool: Send only to hosts of the local network, and use no router",
            "SO_BROADCAST": "bool: Allow datagrams to a broadcast address",
            "SO_KEEPALIVE": "bool: Ask a silent peer whether it is still there; TCP_KEEPIDLE and its kin say when",
            "SO_OOBINLINE": "bool: Put urgent data into the normal stream of received data",
            "SO_TYPE": "SocketKind get: The type of the socket",
            "SO_DOMAIN": "AddressFamily get: The address family of the socket",
            "SO_PROTOCOL": "int get: The protocol of the socket",
            "SO_INCOMING_NAPI_ID": "int get: The NAPI ID of the device queue that brought the last packet",
            "SO_BPF_EXTENSIONS": "int get: Which extensions of BPF the kernel has for filters",
            "SO_ERROR": "int get consumes: The pending error, an errno, or 0; reading clears it",
            "SO_ACCEPTCONN": "bool get: Whether the socket listens",
            "SO_SNDBUF": "int in bytes: The size of the buffer for sending; Linux doubles what is set",
            "SO_RCVBUF": "int in bytes: The size of the buffer for receiving; Linux doubles what is set",
            "SO_PRIORITY": "int: The priority of what is sent in the queues of the device; above 6 needs CAP_NET_ADMIN",
            "SO_RCVLOWAT": "int in bytes: How much must have come before the socket counts as readable",
            "SO_SNDLOWAT": "int in bytes: How much room there must be before the socket counts as writable; on Linux always 1",
            "SO_BUSY_POLL": "int in microseconds: How long a receive call that finds no data asks the device for some",
            "SO_BUSY_POLL_BUDGET": "int in packets set: How many packets busy polling takes at once",
            "SO_PEEK_OFF": "int in bytes: Where MSG_PEEK begins to read; -1 is the beginning of what waits",
            "SO_INCOMING_CPU": "int: The processor that handles this socket's packets; for a group of SO_REUSEPORT the wish",
            "SO_BINDTOIFINDEX": "int: Use one interface only: its index; 0 for all",
            "SO_BUF_LOCK": "int: Which buffer sizes the system must not change: SOCK_SNDBUF_LOCK, SOCK_RCVBUF_LOCK",
            "SO_RESERVE_MEM": "int in bytes: Memory that the kernel reserves for this socket",
            "SO_TXREHASH": "int: Whether TCP may choose another path after losses: SOCK_TXREHASH_ENABLED and its kin",
            "SO_SNDBUFFORCE": "int in bytes set: SO_SNDBUF beyond the system's limit; needs CAP_NET_ADMIN",
            "SO_RCVBUFFORCE": "int in bytes set: SO_RCVBUF beyond the system's limit; needs CAP_NET_ADMIN",
            "SO_CNX_ADVICE": "int set: 1 says that the connection makes no progress, so that IPv6 looks for another route",
            "SO_LINGER": "struct linger: Whether close() waits for unsent data, and how many seconds",
            "SO_RCVTIMEO": "seconds: How long a blocking receive call of the system waits; 0 has no limit",
            "SO_SNDTIMEO": "seconds: How long a blocking send call of the system waits; 0 has no limit",
            "SO_PEERCRED": "struct sockpeercred|struct ucred get: Process, user and group of the peer over AF_UNIX: unix(7)",
            "SO_PEERGROUPS": "uint32[] get: All groups of the peer over AF_UNIX",
            "SO_MEMINFO": "uint32[] get: The socket's use of memory: numbers at the places SK_MEMINFO_RMEM_ALLOC and its kin",
            "SO_PEERPIDFD": "fd get consumes: A descriptor of the peer's process over AF_UNIX",
            "SO_PEERSEC": "str get: The security context of the peer: unix(7)",
            "SO_PASSCRED": "bool: Receive who sent each message, as messages.Credentials: unix(7)",
            "SO_PASSSEC": "bool: Receive the security context of the sender, as messages.Security",
            "SO_PASSPIDFD": "bool: Receive a descriptor of the sender's process, as messages.PidFd",
            "SO_PASSRIGHTS": "bool: Whether messages with descriptors (SCM_RIGHTS) are received",
            "SO_NO_CHECK": "bool: Send UDP over IPv4 without checksums",
            "SO_RXQ_OVFL": "bool: Receive the number of lost datagrams, as messages.Dropped",
            "SO_WIFI_STATUS": "bool: Learn whether a frame of Wi-Fi was acknowledged, as messages.WifiStatus",
            "SO_NOFCS": "bool: Let the device send frames without their checksum",
            "SO_SELECT_ERR_QUEUE": "bool: Let an entry of the error queue wake select(2) as an exceptional condition",
            "SO_ZEROCOPY": "bool: Allow MSG_ZEROCOPY: the kernel's msg_zerocopy.rst",
            "SO_PREFER_BUSY_POLL": "bool: Prefer busy polling to interrupts of the device",
            "SO_RCVMARK": "bool: Receive the mark of each packet, as messages.Mark",
            "SO_RCVPRIORITY": "bool: Receive the priority of each packet, as messages.Priority",
            "SO_INQ": "bool: Receive how many bytes are left to read, as a control message",
            "SO_BINDTODEVICE": "str: Use one interface only: its name; an empty one for all",
            "SO_TIMESTAMP": "bool: Receive the time of arrival in microseconds, as messages.Timestamp",
            "SO_TIMESTAMPNS": "bool: Receive the time of arrival in nanoseconds, as messages.Timestamp",
            "SO_TIMESTAMPING": (
                "struct so_timestamping|int: "
                "Which timestamps of sending and receiving come, SOF_TIMESTAMPING flags: the kernel's timestamping.rst"
            ),
            "SO_TXTIME": "struct sock_txtime: Let messages.TransmitTime say when a packet leaves: the clock and the flags",
            "SO_MAX_PACING_RATE": "ulong in bytes per second: The highest rate of sending; the largest number is no limit",
            "SO_MARK": "uint32: The mark of all packets of this socket, for routing and firewalls; needs CAP_NET_ADMIN",
            "SO_COOKIE": "uint64 get: A number that no other socket of this kernel has or had",
            "SO_NETNS_COOKIE": "uint64 get: A number that names the socket's network namespace",
            "SO_ATTACH_FILTER": "program: A classic BPF program that decides what is received",
            "SO_ATTACH_REUSEPORT_CBPF": "program set: A classic BPF program that chooses among the sockets of SO_REUSEPORT",
            "SO_ATTACH_BPF": "int set: A descriptor of an extended BPF program that decides what is received",
            "SO_ATTACH_REUSEPORT_EBPF": "int set: A descriptor of an extended BPF program that chooses among the sockets of SO_REUSEPORT",
            "SO_DETACH_FILTER": "int set: Remove the filter; the value does not count",
            "SO_DETACH_REUSEPORT_BPF": "int set: Remove the program that chooses; the value does not count",
            "SO_LOCK_FILTER": "bool: Let nobody change or remove the filter; cannot be undone",
            "SO_USELOOPBACK": "bool: Receive a copy of one's own messages on a routing socket (BSD)",
            "SO_NOSIGPIPE": "bool: Raise no SIGPIPE for a peer that is gone (BSD, macOS)",
            "SO_REUSEPORT_LB": "bool: SO_REUSEPORT that shares the connections evenly (FreeBSD)",
            "SO_EXCLUSIVEADDRUSE": "bool: Let nobody else bind to this address (Windows)",
            "SO_BINDANY": "bool: Let bind() take addresses that are not of this machine (OpenBSD)",
            "SO_BINTIME": "bool: Receive the time of arrival as a struct bintime (FreeBSD)",
            "SO_USER_COOKIE": "uint32 set: A number of the program's choice, for firewalls (FreeBSD)",
            "SO_SETFIB": "int: Which routing table the socket uses (FreeBSD)",
            "SO_RTABLE": "int: Which routing table the socket uses (OpenBSD)",
            "SO_TS_CLOCK": "int: The clock of SO_TIMESTAMP, SO_TS_REALTIME and its kin (FreeBSD)",
            "SO_NREAD": "int in bytes get: How much waits to be received (macOS)",
            "SO_NWRITE": "int in bytes get: How much waits to be sent (macOS)",
            "SO_LISTENQLIMIT": "int in connections get: How many may wait for accept() (FreeBSD)",
            "SO_LISTENQLEN": "int in connections get: How many wait for accept() (FreeBSD)",
            "SO_LISTENINCQLEN": "int in connections get: How many are being made (FreeBSD)",
            "SO_ACCEPTFILTER": "struct accept_filter_arg: The name of a filter that accept() waits for, such as httpready (FreeBSD)",
        },
    }
    aliases = {"SHUT_RD": "SD_RECEIVE", "SHUT_WR": "SD_SEND", "SHUT_RDWR": "SD_BOTH"}  # Windows
    fallbacks = {"SOMAXCONN": 5}  # CPython's own, for a libc that does not say
    layouts = {
        "sockaddr": "struct sockaddr: sa_family sa_data",
        "cmsghdr": "struct cmsghdr: cmsg_len cmsg_level cmsg_type",
        "protocol_info": "struct _WSAPROTOCOL_INFOW: iAddressFamily iSocketType iProtocol",  # Windows
    }

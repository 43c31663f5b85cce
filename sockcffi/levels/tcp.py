from ..declaration import Level


class TCP(Level):
    """IPPROTO_TCP (SOL_TCP): tcp(7)."""

    # netinet/tcp.h and linux/tcp.h do not go into one unit; the newer names are the kernel header's.
    headers = "netinet/tcp.h winsock2.h ws2tcpip.h linux/tcp.h linux/inet_diag.h"
    constants = "TCP_* TCPI_* TCPOPT_* TCPOLEN_* TFO_* SOL_TCP"
    # the first are defined with BIT(), which the kernel does not export; the second is the width of what a header has left; the third
    # are Windows' numbers of Bluetooth services
    exclude = "TCP_ACCECN_*_FAIL_* TCP_RESERVED_BITS *_UUID16"
    structs = """
        tcphdr tcp_info tcp_md5sig tcp_zerocopy_receive tcp_repair_* tcp_ao_* tcpvegas_info tcp_dctcp_info tcp_bbr_info
        tcp_connection_info tcp_function_set _TCP_INFO_v*
    """
    families = "AF_INET AF_INET6 AF_SMC"
    options = {
        "SOL_TCP": {
            "TCP_NODELAY": "bool: Send small pieces at once, instead of waiting to fill a segment (Nagle's algorithm)",
            "TCP_CORK": "bool: Send only full segments, for at most 200 ms, until this is switched off",
            "TCP_QUICKACK": "bool: Acknowledge at once; the system may switch it off again",
            "TCP_THIN_LINEAR_TIMEOUTS": "bool: Do not double the retransmission timeout of a stream with few packets",
            "TCP_FASTOPEN_CONNECT": "bool: Let connect() return at once and send the first data with the SYN",
            "TCP_FASTOPEN_NO_COOKIE": "bool: Accept data in a SYN that has no cookie",
            "TCP_INQ": "bool: Receive how many bytes are left to read, as messages.QueueLength",
            "TCP_NOPUSH": "bool: Like TCP_CORK (BSD, macOS)",
            "TCP_NOOPT": "bool: Use no options of TCP (BSD, macOS)",
            "TCP_MAXSEG": "int in bytes: The largest segment to send",
            "TCP_KEEPIDLE": "int in seconds: How long a connection is silent before the first probe of SO_KEEPALIVE",
            "TCP_KEEPINTVL": "int in seconds: The time between two probes of SO_KEEPALIVE",
            "TCP_KEEPCNT": "int in probes: How many unanswered probes end the connection",
            "TCP_KEEPALIVE": "int in seconds: What TCP_KEEPIDLE is elsewhere (macOS)",
            "TCP_SYNCNT": "int in retransmissions: How many times a SYN is sent again before connect() fails",
            "TCP_LINGER2": "int in seconds: How long a closed connection stays in FIN-WAIT-2",
            "TCP_DEFER_ACCEPT": "int in seconds: Let accept() return only when data has come; about how long to wait for it",
            "TCP_WINDOW_CLAMP": "int in bytes: The largest window to advertise",
            "TCP_USER_TIMEOUT": (
                "int in milliseconds: How long sent data may stay unacknowledged before the connection ends; 0 is the system's choice"
            ),
            "TCP_FASTOPEN": "int in connections: How many TCP Fast Open requests may wait on a listening socket; 0 switches it off",
            "TCP_SAVE_SYN": "int: Keep the headers of the SYN for TCP_SAVED_SYN; 2 keeps the link's header too",
            "TCP_TX_DELAY": "int in microseconds: Delay all that is sent, for tests",
            "TCP_REPAIR": "int: Put the connection under repair, to save or restore it; needs CAP_NET_ADMIN",
            "TCP_REPAIR_QUEUE": "int: Which queue is under repair: TCP_RECV_QUEUE, TCP_SEND_QUEUE",
            "TCP_RTO_MAX_MS": "int in milliseconds: The longest retransmission timeout",
            "TCP_RTO_MIN_US": "int in microseconds: The shortest retransmission timeout",
            "TCP_DELACK_MAX_US": "int in microseconds: The longest delay of an acknowledgement",
            "TCP_QUEUE_SEQ": "uint32: The sequence number of the queue under repair",
            "TCP_TIMESTAMP": "uint32: The clock of TCP's timestamps; can be set under repair",
            "TCP_NOTSENT_LOWAT": "uint32 in bytes: How little unsent data there must be before the socket counts as writable",
            "TCP_INFO": "struct tcp_info get: The state of the connection: round trip time, window, losses",
            "TCP_CONNECTION_INFO": "struct tcp_connection_info get: The state of the connection (macOS)",
            "TCP_CC_INFO": "bytes get: Numbers of the congestion control; which struct depends on its name",
            "TCP_SAVED_SYN": "bytes get consumes: The headers of the SYN, once, after TCP_SAVE_SYN",
            "TCP_FASTOPEN_KEY": "bytes: The key of the cookies of TCP Fast Open",
            "TCP_CONGESTION": "str: The name of the congestion control, such as cubic",
            "TCP_ULP": "str: The name of the protocol above TCP, such as tls",
            "TCP_MD5SIG": "struct tcp_md5sig set: The key for MD5 signatures of a peer: RFC 2385",
            "TCP_MD5SIG_EXT": "struct tcp_md5sig set: The same, with a prefix length or an interface",
            "TCP_AO_ADD_KEY": "struct tcp_ao_add set: Adds a key for the authentication of a peer: RFC 5925",
            "TCP_AO_DEL_KEY": "struct tcp_ao_del set: Removes such a key",
            "TCP_AO_INFO": "struct tcp_ao_info_opt: Which key is in use, and counters",
            "TCP_AO_GET_KEYS": "struct tcp_ao_getsockopt get: The keys that there are",
            "TCP_REPAIR_OPTIONS": "struct tcp_repair_opt[] set: The negotiated options of a connection under repair",
            "TCP_REPAIR_WINDOW": "struct tcp_repair_window: The windows of a connection under repair",
            "TCP_ZEROCOPY_RECEIVE": "struct tcp_zerocopy_receive get consumes: Maps received data into memory: the kernel's tcp.rst",
            "TCP_IS_MPTCP": "bool get: Whether the connection uses MPTCP",
            "TCP_FUNCTION_BLK": "struct tcp_function_set: Which implementation of TCP serves the socket (FreeBSD)",
        },
    }
    fallbacks = {"SOL_TCP": 6}  # CPython's own

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
            "TCP_NODELAY": "bool",
            "TCP_CORK": "bool",
            "TCP_QUICKACK": "bool",
            "TCP_THIN_LINEAR_TIMEOUTS": "bool",
            "TCP_FASTOPEN_CONNECT": "bool",
            "TCP_FASTOPEN_NO_COOKIE": "bool",
            "TCP_INQ": "bool",
            "TCP_NOPUSH": "bool",
            "TCP_NOOPT": "bool",
            "TCP_MAXSEG": "int",
            "TCP_KEEPIDLE": "int",
            "TCP_KEEPINTVL": "int",
            "TCP_KEEPCNT": "int",
            "TCP_KEEPALIVE": "int",
            "TCP_SYNCNT": "int",
            "TCP_LINGER2": "int",
            "TCP_DEFER_ACCEPT": "int",
            "TCP_WINDOW_CLAMP": "int",
            "TCP_USER_TIMEOUT": "int",
            "TCP_FASTOPEN": "int",
            "TCP_SAVE_SYN": "int",
            "TCP_TX_DELAY": "int",
            "TCP_REPAIR": "int",
            "TCP_REPAIR_QUEUE": "int",
            "TCP_RTO_MAX_MS": "int",
            "TCP_RTO_MIN_US": "int",
            "TCP_DELACK_MAX_US": "int",
            "TCP_QUEUE_SEQ": "uint32",
            "TCP_TIMESTAMP": "uint32",
            "TCP_NOTSENT_LOWAT": "uint32",
            "TCP_INFO": "struct tcp_info get",
            "TCP_CONNECTION_INFO": "struct tcp_connection_info get",
            "TCP_CC_INFO": "bytes get",
            "TCP_SAVED_SYN": "bytes get consumes",
            "TCP_FASTOPEN_KEY": "bytes",
            "TCP_CONGESTION": "str",
            "TCP_ULP": "str",
            "TCP_MD5SIG": "struct tcp_md5sig set",
            "TCP_MD5SIG_EXT": "struct tcp_md5sig set",
            "TCP_AO_ADD_KEY": "struct tcp_ao_add set",
            "TCP_AO_DEL_KEY": "struct tcp_ao_del set",
            "TCP_AO_INFO": "struct tcp_ao_info_opt",
            "TCP_AO_GET_KEYS": "struct tcp_ao_getsockopt get",
            "TCP_REPAIR_OPTIONS": "struct tcp_repair_opt[] set",
            "TCP_REPAIR_WINDOW": "struct tcp_repair_window",
            "TCP_ZEROCOPY_RECEIVE": "struct tcp_zerocopy_receive get consumes",
            "TCP_IS_MPTCP": "bool get",
            "TCP_FUNCTION_BLK": "struct tcp_function_set",
        },
    }
    fallbacks = {"SOL_TCP": 6}  # CPython's own

from ..declaration import Level


class TCP(Level):
    """IPPROTO_TCP (SOL_TCP): tcp(7)."""

    # netinet/tcp.h and linux/tcp.h do not go into one unit; the newer names are the kernel header's.
    headers = "netinet/tcp.h winsock2.h ws2tcpip.h linux/tcp.h linux/inet_diag.h"
    constants = "TCP_* TCPI_* TCPOPT_* TCPOLEN_* TFO_* SOL_TCP"
    # the first are defined with BIT(), which the kernel does not export; the second is the width of what a header has left; the third
    # are Windows' numbers of Bluetooth services
    structs = """
        tcphdr tcp_info tcp_md5sig tcp_zerocopy_receive tcp_repair_* tcp_ao_* tcpvegas_info tcp_dctcp_info tcp_bbr_info
        tcp_connection_info tcp_function_set _TCP_INFO_v*
    """
    exclude = "TCP_ACCECN_*_FAIL_* TCP_RESERVED_BITS *_UUID16"
    fallbacks = {"SOL_TCP": 6}  # CPython's own

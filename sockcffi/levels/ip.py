from ..declaration import Level


class IP(Level):
    """IPPROTO_IP (SOL_IP), and the protocol and port numbers of netinet/in.h: ip(7)."""

    headers = "netinet/in.h netinet/ip.h winsock2.h ws2tcpip.h linux/in.h linux/mroute.h linux/netfilter_ipv4.h"
    constants = "IPPROTO_* IPPORT_* IP_* IPTOS_* IPOPT_* IPVERSION IPDEFTTL SOL_IP MCAST_* MRT_* SO_ORIGINAL_DST"
    exclude = "IP_UNSPECIFIED_* *_UUID16"  # Windows': no integers; numbers of Bluetooth services
    structs = "in_addr sockaddr_in in_pktinfo ip_mreq* ip_msfilter group_req group_source_req group_filter iphdr vifctl mfcctl"
    fallbacks = {  # CPython's own literals for a header that lacks them
        "SOL_IP": 0,
        "IPPROTO_IP": 0,
        "IPPROTO_ICMP": 1,
        "IPPROTO_TCP": 6,
        "IPPROTO_UDP": 17,
        "IPPROTO_RAW": 255,
        "IPPORT_RESERVED": 1024,
        "IPPORT_USERRESERVED": 5000,
    }

from ..declaration import Level


class IPV6(Level):
    """IPPROTO_IPV6 (SOL_IPV6): ipv6(7), RFC 3493, RFC 3542."""

    headers = "netinet/in.h netinet/ip6.h winsock2.h ws2tcpip.h linux/in6.h linux/mroute6.h linux/seg6.h"
    constants = "IPV6_* IP6_* IP6OPT_* IP6F_* SOL_IPV6 SOL_ICMPV6 MRT6_*"
    layouts = {
        "in6_pktinfo": "struct in6_pktinfo: ipi6_addr ipi6_ifindex",
        "ipv6_mreq": "struct ipv6_mreq: ipv6mr_multiaddr ipv6mr_interface",
    }

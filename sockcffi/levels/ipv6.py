from ..declaration import Level


class IPV6(Level):
    """IPPROTO_IPV6 (SOL_IPV6): ipv6(7), RFC 3493, RFC 3542."""

    headers = """
        netinet/in.h netinet/ip6.h net/if.h netinet6/in6_var.h netinet6/nd6.h netinet6/ip6_mroute.h
        winsock2.h ws2tcpip.h linux/in6.h linux/ipv6.h linux/mroute6.h linux/seg6.h
    """
    constants = "IPV6_* IP6_* IP6OPT_* IP6F_* SOL_IPV6 SOL_ICMPV6 MRT6_*"
    structs = "in6_addr sockaddr_in6 in6_pktinfo ipv6_mreq ip6_mtuinfo ip6_hdr in6_flowlabel_req in6_ifreq mif6ctl mf6cctl"

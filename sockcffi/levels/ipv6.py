from ..declaration import Level


class IPV6(Level):
    """IPPROTO_IPV6 (SOL_IPV6): ipv6(7), RFC 3493, RFC 3542."""

    headers = """
        netinet/in.h netinet/ip6.h net/if.h netinet6/in6_var.h netinet6/nd6.h netinet6/ip6_mroute.h
        winsock2.h ws2tcpip.h linux/in6.h linux/ipv6.h linux/mroute6.h linux/seg6.h
    """
    constants = "IPV6_* IP6_* IP6OPT_* IP6F_* SOL_IPV6 SOL_ICMPV6 MRT6_*"
    structs = "in6_addr sockaddr_in6 in6_pktinfo ipv6_mreq ip6_mtuinfo ip6_hdr in6_flowlabel_req in6_ifreq mif6ctl mf6cctl"
    families = "AF_INET6 AF_SMC"
    options = {
        "IPPROTO_IPV6": {
            "IPV6_V6ONLY": "bool",
            "IPV6_MULTICAST_LOOP": "bool",
            "IPV6_MULTICAST_ALL": "bool",
            "IPV6_RECVERR": "bool",
            "IPV6_RECVERR_RFC4884": "bool",
            "IPV6_RECVPKTINFO": "bool",
            "IPV6_RECVHOPLIMIT": "bool",
            "IPV6_RECVTCLASS": "bool",
            "IPV6_RECVPATHMTU": "bool",
            "IPV6_RECVRTHDR": "bool",
            "IPV6_RECVHOPOPTS": "bool",
            "IPV6_RECVDSTOPTS": "bool",
            "IPV6_RECVORIGDSTADDR": "bool",
            "IPV6_RECVFRAGSIZE": "bool",
            "IPV6_DONTFRAG": "bool",
            "IPV6_FREEBIND": "bool",
            "IPV6_TRANSPARENT": "bool",
            "IPV6_AUTOFLOWLABEL": "bool",
            "IPV6_FLOWINFO_SEND": "bool",
            "IPV6_HDRINCL": "bool",
            "IPV6_FLOWINFO": "bool",
            "IPV6_ROUTER_ALERT_ISOLATE": "bool",
            "IPV6_UNICAST_HOPS": "int",
            "IPV6_MULTICAST_HOPS": "int",
            "IPV6_MULTICAST_IF": "int",
            "IPV6_MTU": "int",
            "IPV6_MTU_DISCOVER": "int",
            "IPV6_TCLASS": "int",
            "IPV6_MINHOPCOUNT": "int",
            "IPV6_ADDR_PREFERENCES": "int",
            "IPV6_CHECKSUM": "int",
            "IPV6_USE_MIN_MTU": "int",
            "IPV6_PORTRANGE": "int",
            "IPV6_BOUND_IF": "int",
            "IPV6_UNICAST_IF": "uint32",
            "IPV6_JOIN_GROUP": "struct ipv6_mreq set",
            "IPV6_LEAVE_GROUP": "struct ipv6_mreq set",
            "IPV6_ADD_MEMBERSHIP": "struct ipv6_mreq set",
            "IPV6_DROP_MEMBERSHIP": "struct ipv6_mreq set",
            "IPV6_JOIN_ANYCAST": "struct ipv6_mreq set",
            "IPV6_LEAVE_ANYCAST": "struct ipv6_mreq set",
            "IPV6_PKTINFO": "struct in6_pktinfo",
            "IPV6_HOPOPTS": "bytes",
            "IPV6_DSTOPTS": "bytes",
            "IPV6_RTHDR": "bytes",
            "IPV6_RTHDRDSTOPTS": "bytes",
            "IPV6_FLOWLABEL_MGR": "struct in6_flowlabel_req set",
            "IPV6_PATHMTU": "struct ip6_mtuinfo get",
            "IPV6_ADDRFORM": "AddressFamily set",
        },
    }

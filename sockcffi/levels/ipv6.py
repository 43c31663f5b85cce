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
            "IPV6_V6ONLY": "bool: Serve IPv6 alone, and no IPv4 by mapped addresses",
            "IPV6_MULTICAST_LOOP": "bool: Whether sockets of this machine receive what it sends to groups",
            "IPV6_MULTICAST_ALL": "bool: Receive from all groups that any socket of this machine joined",
            "IPV6_RECVERR": "bool: Keep errors, such as those of ICMPv6, in the error queue: messages.receive_error",
            "IPV6_RECVERR_RFC4884": "bool: Put the extensions of ICMPv6 errors (RFC 4884) into the error queue",
            "IPV6_RECVPKTINFO": "bool: Receive interface and destination, as messages.PacketInfo6",
            "IPV6_RECVHOPLIMIT": "bool: Receive the hop limit, as messages.HopLimit",
            "IPV6_RECVTCLASS": "bool: Receive the traffic class, as messages.TrafficClass",
            "IPV6_RECVPATHMTU": "bool: Receive changes of the path MTU, as messages.PathMTU",
            "IPV6_RECVRTHDR": "bool: Receive the routing header",
            "IPV6_RECVHOPOPTS": "bool: Receive the hop-by-hop options",
            "IPV6_RECVDSTOPTS": "bool: Receive the destination options",
            "IPV6_RECVORIGDSTADDR": "bool: Receive the destination before a redirection",
            "IPV6_RECVFRAGSIZE": "bool: Receive the size of the largest fragment, as messages.FragmentSize",
            "IPV6_DONTFRAG": "bool: Do not fragment what is sent: RFC 3542",
            "IPV6_FREEBIND": "bool: Let bind() take an address that does not exist yet",
            "IPV6_TRANSPARENT": "bool: Use addresses that are not of this machine, for transparent proxies; needs CAP_NET_ADMIN",
            "IPV6_AUTOFLOWLABEL": "bool: Let the system choose a flow label for each connection",
            "IPV6_FLOWINFO_SEND": "bool: Send the flow label that an address has",
            "IPV6_HDRINCL": "bool: The program makes the IPv6 header itself (raw sockets)",
            "IPV6_FLOWINFO": "bool: Receive the flow label and traffic class of each packet",
            "IPV6_ROUTER_ALERT_ISOLATE": "bool: Receive Router Alert packets of this socket's network namespace alone",
            "IPV6_UNICAST_HOPS": "int in hops: The hop limit of what is sent; -1 is the system's choice",
            "IPV6_MULTICAST_HOPS": "int in hops: The hop limit of what is sent to multicast groups",
            "IPV6_MULTICAST_IF": "int: The interface of what is sent to multicast groups: its index",
            "IPV6_MTU": "int in bytes: The largest packet on the path to the peer of a connected socket; to set it, the largest fragment",
            "IPV6_MTU_DISCOVER": "int: Whether packets may be fragmented: IPV6_PMTUDISC_DO and its kin",
            "IPV6_TCLASS": "int: The traffic class of what is sent: RFC 3542",
            "IPV6_MINHOPCOUNT": "int in hops: The smallest hop limit of what is accepted: RFC 5082",
            "IPV6_ADDR_PREFERENCES": "int: Which source address is preferred, IPV6_PREFER_SRC flags: RFC 5014",
            "IPV6_CHECKSUM": (
                "int in bytes: Where the checksum lies in what is sent, for the system to fill in; -1 is nowhere (raw sockets)"
            ),
            "IPV6_USE_MIN_MTU": "int: Send packets of at most 1280 bytes: 1 always, 0 never, -1 for multicast: RFC 3542",
            "IPV6_PORTRANGE": "int: Which range a port is chosen from: IPV6_PORTRANGE_HIGH and its kin (BSD, macOS)",
            "IPV6_BOUND_IF": "int: Use one interface only: its index (macOS)",
            "IPV6_UNICAST_IF": "uint32: The interface of what is sent: its index, in network order",
            "IPV6_JOIN_GROUP": "struct ipv6_mreq set: Joins a multicast group: RFC 3493",
            "IPV6_LEAVE_GROUP": "struct ipv6_mreq set: Leaves a multicast group",
            "IPV6_ADD_MEMBERSHIP": "struct ipv6_mreq set: Another name of IPV6_JOIN_GROUP",
            "IPV6_DROP_MEMBERSHIP": "struct ipv6_mreq set: Another name of IPV6_LEAVE_GROUP",
            "IPV6_JOIN_ANYCAST": "struct ipv6_mreq set: Joins an anycast group",
            "IPV6_LEAVE_ANYCAST": "struct ipv6_mreq set: Leaves an anycast group",
            "IPV6_PKTINFO": "struct in6_pktinfo: The source address and interface of what is sent: RFC 3542",
            "IPV6_HOPOPTS": "bytes: The hop-by-hop options of what is sent: RFC 3542",
            "IPV6_DSTOPTS": "bytes: The destination options of what is sent: RFC 3542",
            "IPV6_RTHDR": "bytes: The routing header of what is sent: RFC 3542",
            "IPV6_RTHDRDSTOPTS": "bytes: The destination options before a routing header: RFC 3542",
            "IPV6_FLOWLABEL_MGR": "struct in6_flowlabel_req set: Requests, shares or releases a flow label",
            "IPV6_PATHMTU": "struct ip6_mtuinfo get: The path MTU of a connected socket: RFC 3542",
            "IPV6_ADDRFORM": "AddressFamily set: Turns a connected socket with a mapped address into one of AF_INET",
        },
    }

from ..declaration import Level


class IP(Level):
    """IPPROTO_IP (SOL_IP), and the protocol and port numbers of netinet/in.h: ip(7)."""

    headers = "netinet/in.h netinet/ip.h winsock2.h ws2tcpip.h linux/in.h linux/mroute.h linux/netfilter_ipv4.h"
    constants = "IPPROTO_* IPPORT_* IP_* IPTOS_* IPOPT_* IPVERSION IPDEFTTL SOL_IP MCAST_* MRT_* SO_ORIGINAL_DST"
    exclude = "IP_UNSPECIFIED_* *_UUID16"  # Windows': no integers; numbers of Bluetooth services
    structs = "in_addr sockaddr_in in_pktinfo ip_mreq* ip_msfilter group_req group_source_req group_filter iphdr vifctl mfcctl"
    families = "AF_INET AF_INET6 AF_SMC"
    options = {
        "IPPROTO_IP": {
            "IP_TOS": "int: The byte with class (DSCP) and congestion mark (ECN) of what is sent",
            "IP_TTL": "int in hops: The time to live of what is sent",
            "IP_MINTTL": "int in hops: The smallest time to live of what is accepted: RFC 5082",
            "IP_MTU_DISCOVER": "int: Whether datagrams may be fragmented: IP_PMTUDISC_DO and its kin",
            "IP_MULTICAST_TTL": "int in hops: The time to live of what is sent to multicast groups",
            "IP_HDRINCL": "bool: The program makes the IP header itself (raw sockets)",
            "IP_RECVOPTS": "bool: Receive the options of the IP header",
            "IP_RETOPTS": "bool: Receive the options of the IP header, as they are for an answer",
            "IP_PKTINFO": "bool: Receive interface and destination, as messages.PacketInfo",
            "IP_RECVERR": "bool: Keep errors, such as those of ICMP, in the error queue: messages.receive_error",
            "IP_RECVERR_RFC4884": "bool: Put the extensions of ICMP errors (RFC 4884) into the error queue",
            "IP_RECVTTL": "bool: Receive the time to live, as messages.TTL",
            "IP_RECVTOS": "bool: Receive the byte of IP_TOS, as messages.TypeOfService",
            "IP_FREEBIND": "bool: Let bind() take an address that does not exist yet",
            "IP_PASSSEC": "bool: Receive the security context of the packet",
            "IP_TRANSPARENT": "bool: Use addresses that are not of this machine, for transparent proxies; needs CAP_NET_ADMIN",
            "IP_RECVORIGDSTADDR": "bool: Receive the destination before a redirection, as messages.OriginalDestination",
            "IP_NODEFRAG": "bool: Do not put fragments together (raw sockets)",
            "IP_CHECKSUM": "bool: Receive the checksum of each datagram",
            "IP_BIND_ADDRESS_NO_PORT": "bool: Let bind() of port 0 leave the port to connect()",
            "IP_RECVFRAGSIZE": "bool: Receive the size of the largest fragment, as messages.FragmentSize",
            "IP_MULTICAST_LOOP": "bool: Whether sockets of this machine receive what it sends to groups",
            "IP_MULTICAST_ALL": "bool: Receive from all groups that any socket of this machine joined",
            "IP_RECVDSTADDR": "bool: Receive the destination (BSD, macOS)",
            "IP_RECVIF": "bool: Receive the interface (BSD, macOS)",
            "IP_DONTFRAG": "bool: Do not fragment what is sent (FreeBSD, macOS)",
            "IP_MTU": "int in bytes get: The largest datagram on the path to the peer of a connected socket",
            "IP_OPTIONS": "bytes: The options of the IP header of what is sent: RFC 791",
            "IP_LOCAL_PORT_RANGE": "uint32: The range of ports to choose from: the lowest, plus 65536 times the highest",
            "IP_UNICAST_IF": "uint32: The interface of what is sent: its index, in network order",
            "IP_MULTICAST_IF": "struct in_addr|struct ip_mreqn|struct ip_mreq: The interface of what is sent to multicast groups",
            "IP_ADD_MEMBERSHIP": "struct ip_mreqn|struct ip_mreq set: Joins a multicast group",
            "IP_DROP_MEMBERSHIP": "struct ip_mreqn|struct ip_mreq set: Leaves a multicast group",
            "IP_ADD_SOURCE_MEMBERSHIP": "struct ip_mreq_source set: Joins a multicast group, for one sender",
            "IP_DROP_SOURCE_MEMBERSHIP": "struct ip_mreq_source set: Leaves a multicast group, for one sender",
            "IP_BLOCK_SOURCE": "struct ip_mreq_source set: Receives no more from one sender of a group",
            "IP_UNBLOCK_SOURCE": "struct ip_mreq_source set: Receives from that sender again",
            "IP_MSFILTER": "struct ip_msfilter|bytes: The senders of a group that are received or not: RFC 3678",
            "IP_ROUTER_ALERT": "bool set: Receive packets with the Router Alert option (raw sockets)",
            "IP_PORTRANGE": "int: Which range a port is chosen from: IP_PORTRANGE_HIGH and its kin (BSD, macOS)",
            "IP_BOUND_IF": "int: Use one interface only: its index (macOS)",
            "SO_ORIGINAL_DST": "struct sockaddr_in get: The destination before netfilter redirected the connection",
        },
        "IPPROTO_IP IPPROTO_IPV6": {
            "MCAST_JOIN_GROUP": "struct group_req set: Joins a multicast group, of IPv4 or IPv6: RFC 3678",
            "MCAST_LEAVE_GROUP": "struct group_req set: Leaves a multicast group",
            "MCAST_JOIN_SOURCE_GROUP": "struct group_source_req set: Joins a multicast group, for one sender",
            "MCAST_LEAVE_SOURCE_GROUP": "struct group_source_req set: Leaves a multicast group, for one sender",
            "MCAST_BLOCK_SOURCE": "struct group_source_req set: Receives no more from one sender of a group",
            "MCAST_UNBLOCK_SOURCE": "struct group_source_req set: Receives from that sender again",
            "MCAST_MSFILTER": "struct group_filter|bytes: The senders of a group that are received or not",
        },
    }
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

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
            "IP_TOS": "int",
            "IP_TTL": "int",
            "IP_MINTTL": "int",
            "IP_MTU_DISCOVER": "int",
            "IP_MULTICAST_TTL": "int",
            "IP_HDRINCL": "bool",
            "IP_RECVOPTS": "bool",
            "IP_RETOPTS": "bool",
            "IP_PKTINFO": "bool",
            "IP_RECVERR": "bool",
            "IP_RECVERR_RFC4884": "bool",
            "IP_RECVTTL": "bool",
            "IP_RECVTOS": "bool",
            "IP_FREEBIND": "bool",
            "IP_PASSSEC": "bool",
            "IP_TRANSPARENT": "bool",
            "IP_RECVORIGDSTADDR": "bool",
            "IP_NODEFRAG": "bool",
            "IP_CHECKSUM": "bool",
            "IP_BIND_ADDRESS_NO_PORT": "bool",
            "IP_RECVFRAGSIZE": "bool",
            "IP_MULTICAST_LOOP": "bool",
            "IP_MULTICAST_ALL": "bool",
            "IP_RECVDSTADDR": "bool",
            "IP_RECVIF": "bool",
            "IP_DONTFRAG": "bool",
            "IP_MTU": "int get",
            "IP_OPTIONS": "bytes",
            "IP_LOCAL_PORT_RANGE": "uint32",
            "IP_UNICAST_IF": "uint32",
            "IP_MULTICAST_IF": "struct in_addr|struct ip_mreqn|struct ip_mreq",
            "IP_ADD_MEMBERSHIP": "struct ip_mreqn|struct ip_mreq set",
            "IP_DROP_MEMBERSHIP": "struct ip_mreqn|struct ip_mreq set",
            "IP_ADD_SOURCE_MEMBERSHIP": "struct ip_mreq_source set",
            "IP_DROP_SOURCE_MEMBERSHIP": "struct ip_mreq_source set",
            "IP_BLOCK_SOURCE": "struct ip_mreq_source set",
            "IP_UNBLOCK_SOURCE": "struct ip_mreq_source set",
            "IP_MSFILTER": "struct ip_msfilter|bytes",
            "IP_ROUTER_ALERT": "bool set",
            "IP_PORTRANGE": "int",
            "IP_BOUND_IF": "int",
            "SO_ORIGINAL_DST": "struct sockaddr_in get",
        },
        "IPPROTO_IP IPPROTO_IPV6": {
            "MCAST_JOIN_GROUP": "struct group_req set",
            "MCAST_LEAVE_GROUP": "struct group_req set",
            "MCAST_JOIN_SOURCE_GROUP": "struct group_source_req set",
            "MCAST_LEAVE_SOURCE_GROUP": "struct group_source_req set",
            "MCAST_BLOCK_SOURCE": "struct group_source_req set",
            "MCAST_UNBLOCK_SOURCE": "struct group_source_req set",
            "MCAST_MSFILTER": "struct group_filter|bytes",
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

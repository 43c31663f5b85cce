from ..declaration import Level


class ICMP(Level):
    """IPPROTO_ICMP and IPPROTO_ICMPV6: message types, codes, and the filters of raw sockets. icmp(7), RFC 3542."""

    headers = "netinet/in_systm.h netinet/in.h netinet/ip.h netinet/ip_icmp.h netinet/icmp6.h netinet/igmp.h linux/icmp.h linux/icmpv6.h"
    constants = "ICMP_* ICMP6_* ICMPV6_* IGMP_* ND_* MLD_* SOL_ICMPV6"
    exclude = "ICMP_TSLEN"  # the size of a type that only BSD has
    structs = "icmphdr icmp6_hdr icmp_filter icmp6_filter"
    families = "AF_INET AF_INET6"
    options = {
        "SOL_RAW": {
            "ICMP_FILTER": "struct icmp_filter: Which types of ICMP are not received: raw(7)",
        },
        "IPPROTO_ICMPV6": {
            "ICMP6_FILTER": "struct icmp6_filter: Which types of ICMPv6 are not received: RFC 3542",
        },
    }

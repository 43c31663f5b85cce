from ..declaration import Level


class NETFILTER(Level):
    """Options of raw sockets that read and write the tables of the kernel's packet filters (Linux): iptables(8), ebtables(8), ipset(8),
    ipvsadm(8). Their level is SOL_IP or SOL_IPV6."""

    headers = """
        sys/types.h sys/socket.h netinet/in.h linux/netfilter.h linux/netfilter_ipv4/ip_tables.h linux/netfilter_ipv6/ip6_tables.h
        linux/netfilter_arp/arp_tables.h linux/netfilter_bridge/ebtables.h linux/netfilter/ipset/ip_set.h linux/ip_vs.h
    """
    constants = """
        IPT_SO_* IP6T_SO_* ARPT_SO_* EBT_SO_* IP_VS_SO_* IP_VS_BASE_CTL SO_IP_SET IP_SET_OP_* NF_ACCEPT NF_DROP NF_INET_* NFPROTO_*
    """

from ..declaration import Level


class CMSG(Level):
    """The structs in control messages, which messages.py reads and writes: cmsg(3). The levels that they belong to have their headers."""

    layouts = {
        "timeval": "struct timeval: tv_sec tv_usec",
        "timespec": "struct timespec: tv_sec tv_nsec",
        "ucred": "struct ucred: pid uid gid",
        "in_pktinfo": "struct in_pktinfo: ipi_ifindex ipi_spec_dst ipi_addr",
        "in6_pktinfo": "struct in6_pktinfo: ipi6_addr ipi6_ifindex",
        "ip6_mtuinfo": "struct ip6_mtuinfo: ip6m_addr ip6m_mtu",
        "scm_ts_pktinfo": "struct scm_ts_pktinfo: if_index pkt_length",
        "sock_extended_err": "struct sock_extended_err: ee_errno ee_origin ee_type ee_code ee_info ee_data",
        "tpacket_auxdata": "struct tpacket_auxdata: tp_status tp_len tp_snaplen tp_mac tp_net tp_vlan_tci tp_vlan_tpid",
    }

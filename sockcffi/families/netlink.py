from ..declaration import Family, bits


class NETLINK(Family):
    """AF_NETLINK, messages to and from the kernel (Linux, FreeBSD): netlink(7), netlink(4).

    (pid, groups)    pid: the port, 0 for the kernel; groups: a bit mask of multicast groups
    """

    family = "AF_NETLINK"
    form = "a pair (pid, groups)"
    notation = ("(int, int)",)
    headers = """
        sys/socket.h linux/netlink.h linux/rtnetlink.h linux/if_addr.h linux/neighbour.h linux/genetlink.h
        linux/if_link.h linux/veth.h linux/fib_rules.h linux/sock_diag.h linux/connector.h linux/netfilter/nfnetlink.h linux/netlink_diag.h
        netlink/netlink.h netlink/netlink_route.h netlink/netlink_generic.h
    """
    constants = """
        AF_NETLINK PF_NETLINK SOL_NETLINK NETLINK_* NLM_F_* NLMSG_* NLMSGERR_*
        NLA_F_* NLA_ALIGNTO NLA_HDRLEN NLA_TYPE_MASK NL_ATTR_* NL_POLICY_* NL_MMAP_* NDIAG_*
        RTM_* RTMGRP_* RTNLGRP_* RTN_* RTPROT_* RT_SCOPE_* RT_TABLE_* RTA_* RTAX_* RTNH_* IFA_* IFLA_* NDA_* NUD_* NTF_*
        FRA_* FR_ACT_* VETH_INFO_* RTEXT_FILTER_*
        GENL_* CTRL_ATTR_* CTRL_CMD_* NFNLGRP_* NFNL_* CN_*
    """
    structs = """
        nlmsghdr nlmsgerr nlattr nl_pktinfo genlmsghdr rtgenmsg rtattr rtmsg rtnexthop rtvia rta_cacheinfo
        ifinfomsg ifla_cacheinfo rtnl_link_stats rtnl_link_stats64 ifaddrmsg ifa_cacheinfo ndmsg nda_cacheinfo
        fib_rule_hdr fib_rule_uid_range fib_rule_port_range
    """
    options = {
        "SOL_NETLINK": {
            "NETLINK_ADD_MEMBERSHIP": "int set: Joins a multicast group: its number",
            "NETLINK_DROP_MEMBERSHIP": "int set: Leaves a multicast group",
            "NETLINK_LIST_MEMBERSHIPS": "uint32[] get: The groups that the socket has joined, a bit each",
            "NETLINK_PKTINFO": "bool: Receive the group of each message, as messages.NetlinkGroup",
            "NETLINK_BROADCAST_ERROR": "bool: Report errors of sending to a group",
            "NETLINK_NO_ENOBUFS": "bool: Do not report lost messages with ENOBUFS",
            "NETLINK_LISTEN_ALL_NSID": "bool: Receive from all network namespaces that have an ID here",
            "NETLINK_CAP_ACK": "bool: Leave the request out of an answer",
            "NETLINK_EXT_ACK": "bool: Let an answer say in words what was wrong",
            "NETLINK_GET_STRICT_CHK": "bool: Check requests for lists strictly, so that filters count",
        },
    }
    layouts = {"nl": "struct sockaddr_nl: nl_pid nl_groups"}

    def pack(self, address, proto, caller):
        pid, groups = self.parts(address, caller, 2)
        return self.layouts["nl"].pack(bits(pid, 32, caller, "pid"), bits(groups, 32, caller, "groups"))

    def unpack(self, data, proto):
        return self.layouts["nl"].unpack(data)

    examples = (
        ("", (0, 1), {"linux": "10000000 00000000 01000000"}),
        ("", (-1, 2**33 + 5), {"linux": "10000000 ffffffff 05000000"}, (2**32 - 1, 5)),
    )
    rejects = (
        ("", [0, 1], TypeError, "bind(): AF_NETLINK address must be tuple, not list"),
        ("", (0,), TypeError, "AF_NETLINK address must be a pair (pid, groups)"),
        ("", (0, "1"), TypeError, "bind(): groups must be int, not str"),
        ("", (0.0, 1), TypeError, "bind(): pid must be int, not float"),
    )

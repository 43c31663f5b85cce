from ..declaration import Family


class NETLINK(Family):
    """AF_NETLINK, messages to and from the kernel (Linux): netlink(7).

    (pid, groups)    pid: the port, 0 for the kernel; groups: a bit mask of multicast groups
    """

    family = "AF_NETLINK"
    headers = """
        sys/socket.h linux/netlink.h linux/rtnetlink.h linux/if_addr.h linux/neighbour.h linux/genetlink.h
        linux/sock_diag.h linux/connector.h linux/netfilter/nfnetlink.h linux/netlink_diag.h
    """
    constants = """
        AF_NETLINK PF_NETLINK SOL_NETLINK NETLINK_* NLM_F_* NLMSG_* NLMSGERR_* NLA_* NL_ATTR_* NL_POLICY_* NL_MMAP_* NDIAG_*
        RTM_* RTMGRP_* RTNLGRP_* RTN_* RTPROT_* RT_SCOPE_* RT_TABLE_* RTA_* RTAX_* RTNH_* IFA_* NDA_* NUD_* NTF_*
        GENL_* CTRL_* SOCK_DIAG_BY_FAMILY SOCK_DESTROY NFNLGRP_* NFNL_* CN_*
    """
    layouts = {"nl": "struct sockaddr_nl: nl_pid nl_groups"}

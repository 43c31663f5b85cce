from ..declaration import Level


class DIAG(Level):
    """sock_diag: the sockets of the machine, asked over AF_NETLINK: sock_diag(7)."""

    headers = """
        linux/sock_diag.h linux/inet_diag.h linux/unix_diag.h linux/packet_diag.h linux/netlink_diag.h linux/vm_sockets_diag.h
    """
    constants = "INET_DIAG_* PACKET_DIAG_* PACKET_SHOW_* TCPDIAG_GETSOCK"
    structs = """
        sock_diag_req inet_diag_sockid inet_diag_req inet_diag_req_v2 inet_diag_msg inet_diag_meminfo inet_diag_sockopt inet_diag_bc_op
        inet_diag_hostcond inet_diag_markcond unix_diag_req unix_diag_msg unix_diag_vfs unix_diag_rqlen packet_diag_req packet_diag_msg
        packet_diag_info packet_diag_mclist packet_diag_ring netlink_diag_req netlink_diag_msg netlink_diag_ring
        vsock_diag_req vsock_diag_msg
    """

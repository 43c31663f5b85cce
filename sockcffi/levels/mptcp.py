from ..declaration import Level


class MPTCP(Level):
    """SOL_MPTCP, multipath TCP (Linux): RFC 8684, the kernel's Documentation/networking/mptcp-sysctl.rst."""

    headers = "sys/socket.h netinet/in.h linux/mptcp.h linux/mptcp_pm.h"
    constants = "MPTCP_* SOL_MPTCP IPPROTO_MPTCP"
    exclude = "MPTCP_PM_ADDR_FLAGS_MASK"  # GENMASK(), which the kernel does not export
    structs = "mptcp_*"
    families = "AF_INET AF_INET6"
    options = {
        "SOL_MPTCP": {
            "MPTCP_INFO": "struct mptcp_info get: The state of the connection",
            "MPTCP_FULL_INFO": "struct mptcp_full_info get: The state of the connection and of each subflow",
            "MPTCP_TCPINFO": "bytes get: The state of each subflow, as TCP_INFO has it",
            "MPTCP_SUBFLOW_ADDRS": "bytes get: The addresses of each subflow",
        },
    }

from ..declaration import Level


class SMC(Level):
    """SOL_SMC, shared memory communications (Linux): TCP's interface over RDMA, RFC 7609."""

    headers = "sys/socket.h netinet/in.h linux/smc.h"
    constants = "AF_SMC PF_SMC SMC_LIMIT_HS SMCPROTO_SMC SMCPROTO_SMC6 SOL_SMC IPPROTO_SMC"
    platforms = "linux"
    fallbacks = {"SMCPROTO_SMC": 0, "SMCPROTO_SMC6": 1}  # net/smc/smc.h: IPv4, IPv6

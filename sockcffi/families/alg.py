from ..declaration import Family


class ALG(Family):
    """AF_ALG, the kernel's cryptography (Linux): the kernel's Documentation/crypto/userspace-if.rst.

    (type, name[, feat[, mask]])    type: up to 13 characters, name: up to 63
    """

    family = "AF_ALG"
    headers = "sys/socket.h linux/if_alg.h"
    constants = "AF_ALG PF_ALG SOL_ALG ALG_*"
    platforms = "linux"
    fallbacks = {"ALG_SET_PUBKEY": 6, "ALG_OP_SIGN": 2, "ALG_OP_VERIFY": 3}  # CPython's own: a patch that Linux never took, ALG_SET_PUBKEY is
    # ALG_SET_DRBG_ENTROPY today
    layouts = {"alg": "struct sockaddr_alg: salg_type salg_feat salg_mask salg_name"}

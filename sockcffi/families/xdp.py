from ..declaration import Family


class XDP(Family):
    """AF_XDP, frames of one queue of an interface (Linux): the kernel's Documentation/networking/af_xdp.rst.

    (interface, queue_id[, flags[, shared_umem_fd]])
    """

    family = "AF_XDP"
    headers = "sys/socket.h linux/if_xdp.h linux/if_link.h"
    constants = "AF_XDP PF_XDP SOL_XDP XDP_* XSK_*"
    layouts = {"xdp": "struct sockaddr_xdp: sxdp_flags sxdp_ifindex sxdp_queue_id sxdp_shared_umem_fd"}

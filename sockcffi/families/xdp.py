from ..declaration import Family, bits


class XDP(Family):
    """AF_XDP, frames of one queue of an interface (Linux): the kernel's Documentation/networking/af_xdp.rst.

    (interface, queue_id[, flags[, shared_umem_fd]])
    """

    family = "AF_XDP"
    form = "a tuple (interface, queue_id[, flags[, shared_umem_fd]])"
    notation = ("(name, int)", "(name, int, int)", "(name, int, int, int)")
    headers = "sys/socket.h linux/if_xdp.h linux/if_link.h"
    constants = "AF_XDP PF_XDP SOL_XDP XDP_* XSK_*"
    structs = "xdp_*"
    options = {
        "SOL_XDP": {
            "XDP_MMAP_OFFSETS": "struct xdp_mmap_offsets in bytes get: Where the parts of each ring lie in memory",
            "XDP_STATISTICS": "struct xdp_statistics in packets get: How many were dropped or wrong",
            "XDP_OPTIONS": "struct xdp_options get: Whether frames are received without a copy",
            "XDP_UMEM_REG": "struct xdp_umem_reg set: The memory that holds the frames",
            "XDP_RX_RING": "int in frames set: The size of the ring of received frames",
            "XDP_TX_RING": "int in frames set: The size of the ring of frames to send",
            "XDP_UMEM_FILL_RING": "int in frames set: The size of the ring of free frames",
            "XDP_UMEM_COMPLETION_RING": "int in frames set: The size of the ring of frames that were sent",
        },
    }
    layouts = {"xdp": "struct sockaddr_xdp: sxdp_flags sxdp_ifindex sxdp_queue_id sxdp_shared_umem_fd"}

    def pack(self, address, proto, caller):
        interface, queue, flags, fd = self.parts(address, caller, 2, (0, 0))
        numbers = bits(queue, 32, caller, "queue_id"), bits(fd, 32, caller, "shared_umem_fd")
        return self.layouts["xdp"].pack(bits(flags, 16, caller, "flags"), self.network.if_nametoindex(interface), *numbers)

    def unpack(self, data, proto):
        flags, interface, queue, fd = self.layouts["xdp"].unpack(data)
        return self.interface_name(interface), queue, flags, fd

    examples = (
        ("", ("eth0", 3), {"linux": "2c00 0000 02000000 03000000 00000000"}, ("eth0", 3, 0, 0)),
        ("", ("eth0", 3, 1, 99), {"linux": "2c00 0100 02000000 03000000 63000000"}),
    )
    rejects = (
        ("", ("lo",), TypeError, "AF_XDP address must be a tuple (interface, queue_id[, flags[, shared_umem_fd]])"),
        ("", ("nosuchif", 1), OSError, "No such device"),
        ("", ("lo", "1"), TypeError, "bind(): queue_id must be int, not str"),
    )

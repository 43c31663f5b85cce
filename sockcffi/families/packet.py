from ..declaration import Family, integer, number, octets


class PACKET(Family):
    """AF_PACKET, frames of an interface (Linux): packet(7).

    (ifname, proto[, pkttype[, hatype[, addr]]])    proto: an ETH_P_ number, 0-65535; addr: up to 8 bytes
    """

    family = "AF_PACKET"
    form = "a tuple of two to five elements"
    notation = ("(name, int)", "(name, int, int)", "(name, int, int, int)", "(name, int, int, int, bytes)")
    headers = "sys/socket.h netpacket/packet.h linux/if_packet.h"
    constants = "AF_PACKET PF_PACKET SOL_PACKET PACKET_* TPACKET_* TP_STATUS_* TP_FT_*"
    structs = "packet_mreq tpacket_* tpacket*_hdr fanout_args"
    options = {
        "SOL_PACKET": {
            "PACKET_ADD_MEMBERSHIP": (
                "struct packet_mreq set: Receives what a device usually drops: a multicast address, or all (promiscuous)"
            ),
            "PACKET_DROP_MEMBERSHIP": "struct packet_mreq set: Ends that",
            "PACKET_RX_RING": "struct tpacket_req|struct tpacket_req3 set: Makes a ring in memory that received frames are written to",
            "PACKET_TX_RING": "struct tpacket_req|struct tpacket_req3 set: Makes a ring in memory that frames are sent from",
            "PACKET_STATISTICS": (
                "struct tpacket_stats_v3 in packets get consumes: How many came and how many were lost, since it was last read"
            ),
            "PACKET_ROLLOVER_STATS": "struct tpacket_rollover_stats in packets get: How many PACKET_FANOUT gave to another socket",
            "PACKET_AUXDATA": "bool: Receive what the headers said, as messages.Frame",
            "PACKET_ORIGDEV": "bool: Addresses name the device that brought the frame, and not the one above it",
            "PACKET_LOSS": "bool: Skip wrong frames of a ring for sending instead of stopping",
            "PACKET_VNET_HDR": "bool: Each frame begins with a struct virtio_net_hdr",
            "PACKET_TX_HAS_OFF": "bool: Frames of a ring for sending say where their data begins",
            "PACKET_QDISC_BYPASS": "bool: Send past the queues of the device",
            "PACKET_IGNORE_OUTGOING": "bool: Do not receive what this machine sends",
            "PACKET_VERSION": "int: The layout of the rings: TPACKET_V1, TPACKET_V2, TPACKET_V3",
            "PACKET_RESERVE": "int in bytes: Room before each frame of a ring",
            "PACKET_TIMESTAMP": "int: Which timestamps the ring has: SOF_TIMESTAMPING flags",
            "PACKET_FANOUT": "int: The group that shares the received frames, plus 65536 times how: PACKET_FANOUT_HASH and its kin",
            "PACKET_VNET_HDR_SZ": "int in bytes: The size of the header of PACKET_VNET_HDR",
            "PACKET_COPY_THRESH": "int set: Let recv() have the frames that are too large for the ring",
            "PACKET_HDRLEN": "int in bytes get consumes: The size of the header of a version of rings, which the request names",
            "PACKET_FANOUT_DATA": "program set: The program of PACKET_FANOUT_CBPF",
        },
    }
    layouts = {"ll": "struct sockaddr_ll: htons(sll_protocol) sll_ifindex sll_hatype sll_pkttype sll_halen sll_addr"}

    def pack(self, address, proto, caller):
        name, protocol, pkttype, hatype, addr = self.parts(address, caller, 2, (self.constants.PACKET_HOST, 0, b""))
        if not isinstance(name, str):
            raise TypeError(f"{caller}(): ifname must be str, not {type(name).__name__}")
        protocol = number(protocol, 65535, caller, "proto")
        kinds = integer(hatype, caller, "hatype"), integer(pkttype, caller, "pkttype")
        if not all(-(2**31) <= kind < 2**31 for kind in kinds):
            raise OverflowError(f"{caller}(): address argument out of range")
        hatype, pkttype = kinds[0] & 0xFFFF, kinds[1] & 0xFF
        addr = octets(addr, caller, "addr")
        if len(addr) > 8:
            raise ValueError("Hardware address must be 8 bytes or less")
        return self.layouts["ll"].pack(protocol, self.network.if_nametoindex(name), hatype, pkttype, len(addr), addr)

    def unpack(self, data, proto):
        layout = self.layouts["ll"]
        protocol, interface, hatype, pkttype, length, _ = layout.unpack(data)
        start, _ = layout.members["sll_addr"]  # a longer address than the member has room for follows in place (InfiniBand's 20 bytes)
        return self.interface_name(interface), protocol, pkttype, hatype, bytes(data[start : start + length])

    examples = (
        ("", ("lo", 3), {"linux": "1100 0003 01000000 0000 00 00 0000000000000000"}, ("lo", 3, 0, 0, b"")),
        ("", ("lo", 34525, 4, 772, b"\x02\x02\x03\x04\x05\x06"), {"linux": "1100 86dd 01000000 0403 04 06 0202030405060000"}),
        (
            "",
            ("lo", 0, 260, -1, bytearray(8)),
            {"linux": "1100 0000 01000000 ffff 04 08 0000000000000000"},
            ("lo", 0, 4, 65535, b"\0\0\0\0\0\0\0\0"),
        ),
    )
    rejects = (
        ("", ["lo", 3], TypeError, "bind(): AF_PACKET address must be tuple, not list"),
        ("", ("lo",), TypeError, "AF_PACKET address must be a tuple of two to five elements"),
        ("", ("lo", 1, 2, 3, b"", 5), TypeError, "AF_PACKET address must be a tuple of two to five elements"),
        ("", ("lo", 65536), OverflowError, "bind(): proto must be 0-65535."),
        ("", ("lo", 1, 2**31), OverflowError, "bind(): address argument out of range"),
        ("", ("lo", 1, 0, 0, b"123456789"), ValueError, "Hardware address must be 8 bytes or less"),
        ("", ("lo", 1, 0, 0, "12"), TypeError, "bind(): addr: a bytes-like object is required, not 'str'"),
        ("", (b"lo", 1), TypeError, "bind(): ifname must be str, not bytes"),
        ("", ("nosuchif", 1), OSError, "No such device"),
        ("", ("l\0o", 1), ValueError, "embedded null character"),
    )

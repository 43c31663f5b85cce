from ..declaration import Family, bits, number, octets


class PACKET(Family):
    """AF_PACKET, frames of an interface (Linux): packet(7).

    (ifname, proto[, pkttype[, hatype[, addr]]])    proto: an ETH_P_ number, 0-65535; addr: up to 8 bytes
    """

    family = "AF_PACKET"
    form = "a tuple of two to five elements"
    headers = "sys/socket.h netpacket/packet.h linux/if_packet.h"
    constants = "AF_PACKET PF_PACKET SOL_PACKET PACKET_* TPACKET_* TP_STATUS_* TP_FT_*"
    layouts = {"ll": "struct sockaddr_ll: htons(sll_protocol) sll_ifindex sll_hatype sll_pkttype sll_halen sll_addr"}

    def pack(self, address, proto, caller):
        name, protocol, pkttype, hatype, addr = self.parts(address, caller, 2, (self.constants.PACKET_HOST, 0, b""))
        if not isinstance(name, str):
            raise TypeError(f"{caller}(): ifname must be str, not {type(name).__name__}")
        protocol = number(protocol, 65535, caller, "proto")
        pkttype = bits(pkttype, 8, caller, "pkttype")
        hatype = bits(hatype, 16, caller, "hatype")
        addr = octets(addr, caller, "addr")
        if len(addr) > 8:
            raise ValueError("Hardware address must be 8 bytes or less")
        return self.layouts["ll"].pack(protocol, self.network.if_nametoindex(name), hatype, pkttype, len(addr), addr)

    def unpack(self, data, proto):
        layout = self.layouts["ll"]
        protocol, interface, hatype, pkttype, length, _ = layout.unpack(data)
        start, _ = layout.members["sll_addr"]  # a longer address than the member has room for follows in place (InfiniBand's 20 bytes)
        return self.interface_name(interface), protocol, pkttype, hatype, bytes(data[start : start + length])

from ..declaration import Family


class PACKET(Family):
    """AF_PACKET, frames of an interface (Linux): packet(7).

    (ifname, proto[, pkttype[, hatype[, addr]]])    proto: an ETH_P_ number, 0-65535; addr: up to 8 bytes
    """

    family = "AF_PACKET"
    headers = "sys/socket.h netpacket/packet.h linux/if_packet.h"
    constants = "AF_PACKET PF_PACKET SOL_PACKET PACKET_* TPACKET_* TP_STATUS_* TP_FT_*"
    layouts = {"ll": "struct sockaddr_ll: htons(sll_protocol) sll_ifindex sll_hatype sll_pkttype sll_halen sll_addr"}

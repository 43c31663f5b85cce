from ..declaration import Level


class UDP(Level):
    """IPPROTO_UDP (SOL_UDP): udp(7)."""

    headers = "netinet/udp.h winsock2.h ws2tcpip.h linux/udp.h"
    constants = "UDP_* SOL_UDP"
    exclude = "*_UUID16"  # Windows' numbers of Bluetooth services
    structs = "udphdr"
    families = "AF_INET AF_INET6"
    options = {
        "SOL_UDP": {
            "UDP_CORK": "bool: Collect all that is sent into one datagram until this is switched off",
            "UDP_NO_CHECK6_TX": "bool: Send over IPv6 without checksums, for tunnels: RFC 6935",
            "UDP_NO_CHECK6_RX": "bool: Accept datagrams over IPv6 without checksums",
            "UDP_GRO": "bool: Receive several datagrams in one piece, with messages.SegmentSize",
            "UDP_ENCAP": "int: Which packets the socket takes out of UDP: UDP_ENCAP_ESPINUDP and its kin",
            "UDP_SEGMENT": "int in bytes: The size of the datagrams that the kernel cuts each send into; 0 switches it off",
        },
    }
    fallbacks = {"SOL_UDP": 17}  # CPython's own

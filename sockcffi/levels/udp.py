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
            "UDP_CORK": "bool",
            "UDP_NO_CHECK6_TX": "bool",
            "UDP_NO_CHECK6_RX": "bool",
            "UDP_GRO": "bool",
            "UDP_ENCAP": "int",
            "UDP_SEGMENT": "int",
        },
    }
    fallbacks = {"SOL_UDP": 17}  # CPython's own

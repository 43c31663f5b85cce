from ..declaration import Level


class UDP(Level):
    """IPPROTO_UDP (SOL_UDP): udp(7)."""

    headers = "netinet/udp.h winsock2.h ws2tcpip.h linux/udp.h"
    constants = "UDP_* SOL_UDP"
    exclude = "*_UUID16"  # Windows' numbers of Bluetooth services
    structs = "udphdr"
    fallbacks = {"SOL_UDP": 17}  # CPython's own

from ..declaration import Level


class UDPLITE(Level):
    """IPPROTO_UDPLITE: udplite(7), RFC 3828."""

    headers = "netinet/in.h"
    constants = "IPPROTO_UDPLITE SOL_UDPLITE UDPLITE_SEND_CSCOV UDPLITE_RECV_CSCOV"
    families = "AF_INET AF_INET6"
    options = {
        "SOL_UDPLITE": {
            "UDPLITE_SEND_CSCOV": "int in bytes: How much of a datagram the checksum covers; 0 is all",
            "UDPLITE_RECV_CSCOV": "int in bytes: The least that the checksum of an accepted datagram covers; 0 is all",
        },
    }
    platforms = "linux"
    fallbacks = {"SOL_UDPLITE": 136, "UDPLITE_SEND_CSCOV": 10, "UDPLITE_RECV_CSCOV": 11}  # udplite(7), linux include/net/udplite.h

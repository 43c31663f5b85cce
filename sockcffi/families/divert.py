from ..declaration import Family


class DIVERT(Family):
    """AF_DIVERT, packets out of the firewall (FreeBSD 14): divert(4). Its addresses are IPv4's.

    (host, port)    port: the divert socket's, 0-65535; host is what the packet goes on with
    """

    family = "AF_DIVERT"
    headers = "sys/types.h sys/socket.h netinet/in.h netinet/ip_divert.h"
    constants = "AF_DIVERT PF_DIVERT"
    layouts = {"in": "struct sockaddr_in: sin_family htons(sin_port) sin_addr"}

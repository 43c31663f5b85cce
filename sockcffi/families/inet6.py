from ..declaration import Family


class INET6(Family):
    """AF_INET6, IPv6: ipv6(7).

    (host, port[, flowinfo[, scope_id]])    flowinfo: 0-1048575; scope_id: an interface index; a "%scope" in host sets it too
    """

    family = "AF_INET6"
    headers = "sys/types.h sys/socket.h netinet/in.h winsock2.h ws2tcpip.h"
    constants = "AF_INET6 PF_INET6 INET6_ADDRSTRLEN"
    layouts = {"in6": "struct sockaddr_in6: htons(sin6_port) htonl(sin6_flowinfo) sin6_addr sin6_scope_id"}

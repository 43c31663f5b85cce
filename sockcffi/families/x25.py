from ..declaration import Family


class X25(Family):
    """AF_X25 (Linux): x25(7).

    address    up to 15 digits, as a str
    """

    family = "AF_X25"
    headers = "sys/socket.h linux/x25.h"
    constants = "AF_X25 PF_X25 SOL_X25 X25_* SIOCX25*"
    layouts = {"x25": "struct sockaddr_x25: sx25_addr.x25_addr"}

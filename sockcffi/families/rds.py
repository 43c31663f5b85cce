from ..declaration import Family


class RDS(Family):
    """AF_RDS, reliable datagrams (Linux): rds(7). Its addresses are IPv4's.

    (host, port)
    """

    family = "AF_RDS"
    headers = "sys/socket.h netinet/in.h linux/rds.h"
    constants = "AF_RDS PF_RDS SOL_RDS RDS_* RDS6_* SO_RDS_* SIOCRDS*"
    layouts = {"in": "struct sockaddr_in: sin_family htons(sin_port) sin_addr"}

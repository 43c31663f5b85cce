from ..declaration import Family, number


class RDS(Family):
    """AF_RDS, reliable datagrams (Linux): rds(7). Its addresses are IPv4's.

    (host, port)
    """

    family = "AF_RDS"
    form = "a pair (host, port)"
    notation = ("(host, int)",)
    headers = "sys/socket.h netinet/in.h linux/rds.h"
    constants = "AF_RDS PF_RDS SOL_RDS RDS_* RDS6_* SO_RDS_* SIOCRDS*"
    structs = "rds_*"
    options = {
        "SOL_RDS": {
            "RDS_RECVERR": "bool: Receive errors of sending",
            "RDS_CONG_MONITOR": "bool set: Receive news of congestion as control messages",
            "SO_RDS_TRANSPORT": "int: What carries the messages: RDS_TRANS_TCP and its kin",
        },
    }
    layouts = {"in": "struct sockaddr_in: sin_family htons(sin_port) sin_addr"}

    def pack(self, address, proto, caller):
        host, port = self.parts(address, caller, 2)
        port = number(port, 65535, caller, "port")
        af_inet = self.constants.AF_INET
        return self.layouts["in"].pack(af_inet, port, self.network.lookup(host, af_inet))

    def unpack(self, data, proto):
        _, port, host = self.layouts["in"].unpack(data)
        return self.network.ntop(self.constants.AF_INET, host), port

    examples = (("", ("10.0.0.1", 4000), {"linux": "0200 0fa0 0a000001 0000000000000000"}),)
    rejects = (
        ("", ["10.0.0.1", 1], TypeError, "bind(): AF_RDS address must be tuple, not list"),
        ("", ("10.0.0.1", 65536), OverflowError, "bind(): port must be 0-65535."),
    )

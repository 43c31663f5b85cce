from ..declaration import Family


class INET(Family):
    """AF_INET, IPv4: ip(7).

    (host, port)    host: a str or bytes with a dotted address or a name, "" for any, "<broadcast>"; port: 0-65535
    """

    family = "AF_INET"
    headers = "netinet/in.h arpa/inet.h"
    constants = "AF_INET PF_INET INADDR_*"
    layouts = {"in": "struct sockaddr_in: htons(sin_port) sin_addr"}

    def pack(self, address, proto, caller):
        if not isinstance(address, tuple):
            raise TypeError(f"{caller}(): AF_INET address must be tuple, not {type(address).__name__}")
        raise NotImplementedError

    def unpack(self, data, proto):
        port, host = self.layouts["in"].unpack(data)
        return self.network.ntop(self.constants.AF_INET, host), port

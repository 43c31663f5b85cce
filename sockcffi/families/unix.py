from ..declaration import Family, octets


class UNIX(Family):
    """AF_UNIX, sockets of one machine: unix(7).

    path    a str, encoded as file names are, or bytes, or an os.PathLike of either; one that begins with NUL is an abstract name (Linux);
            "" binds to a free one
    """

    family = "AF_UNIX"
    cacheable = True
    headers = "sys/types.h sys/socket.h sys/un.h linux/un.h linux/unix_diag.h sys/ucred.h afunix.h"
    constants = "AF_UNIX PF_UNIX UNIX_PATH_MAX LOCAL_* SIOCUNIXFILE UDIAG_* UNIX_DIAG_*"
    structs = "xucred unpcbid"
    options = {
        "SOL_LOCAL": {
            "LOCAL_PEERCRED": "struct xucred get: User and groups of the peer (BSD, macOS)",
            "LOCAL_PEEREID": "struct unpcbid get: Process, user and group of the peer (NetBSD)",
            "LOCAL_PEERPID": "int get: The process of the peer (macOS)",
            "LOCAL_CREDS": "bool: Receive who sent each message, as messages.SocketCredentials",
        },
    }
    layouts = {"un": "struct sockaddr_un: sun_path"}

    def __init__(self, constants, layouts, network):
        super().__init__(constants, layouts, network)
        self.start, self.room = self.layouts["un"].members["sun_path"]
        self.head = self.layouts["un"].pack(b"")[: self.start]
        self.linux = hasattr(constants, "SO_PASSCRED")  # which has the abstract names

    def pack(self, address, proto, caller):
        named = isinstance(address, str) or hasattr(address, "__fspath__")
        path = self.network.fsencode(address) if named else octets(address, caller, "AF_UNIX path")
        if not (self.linux and path[:1] in (b"", b"\0")):
            path += b"\0"
        if len(path) > self.room:
            raise OSError("AF_UNIX path too long")
        return self.head + path

    def unpack(self, data, proto):
        path = bytes(data[self.start :])
        if self.linux and path[:1] == b"\0":
            return path
        return self.network.fsdecode(path.partition(b"\0")[0])

    examples = (
        ("", "run/x", {"linux": "0100 72756e2f7800", "darwin": "6a01 72756e2f7800"}),
        ("", b"run/x", {"linux": "0100 72756e2f7800"}, "run/x"),
        ("", memoryview(b"run/\xff"), {"linux": "0100 72756e2fff00"}, "run/\udcff"),
        ("", "", {"linux": "0100", "darwin": "6a01 00"}),
        ("", b"\0abstract\0name", {"linux": "0100 006162737472616374006e616d65"}),
        ("", "a\0b", {"linux": "0100 61006200"}, "a"),
    )
    rejects = (
        ("", "x" * 108, OSError, "AF_UNIX path too long"),
        ("", "\0" + "x" * 108, OSError, "AF_UNIX path too long"),
        ("", 5, TypeError, "bind(): AF_UNIX path: a bytes-like object is required, not 'int'"),
        ("", None, TypeError, "bind(): AF_UNIX path: a bytes-like object is required, not 'NoneType'"),
        ("", ("x",), TypeError, "bind(): AF_UNIX path: a bytes-like object is required, not 'tuple'"),
    )

from ..declaration import Family, number, octets, text


class PPPOX(Family):
    """AF_PPPOX, PPP over Ethernet, PPTP and L2TP (Linux): linux/if_pppox.h, the kernel's Documentation/networking/l2tp.rst.

    (session, address, interface)           PX_PROTO_OE; session: 0-65535, address: the peer's, 6 bytes
    (call_id, host)                         PX_PROTO_PPTP
    (fd, host, port, s_tunnel, s_session, d_tunnel, d_session)
                                            PX_PROTO_OL2TP, version 2; fd: the tunnel's UDP socket over IPv4; host, port: its peer;
                                            0-65535, s_: of the packets that come, d_: of those that go; both sessions 0: the tunnel itself
    """

    family = "AF_PPPOX"
    form = "a tuple (session, address, interface)"
    notation = ("(int, bytes, name)", "(int, host)")
    headers = "sys/socket.h netinet/in.h linux/if_pppox.h linux/if_pppol2tp.h linux/l2tp.h linux/ppp-ioctl.h"
    constants = """
        AF_PPPOX PF_PPPOX PX_PROTO_* PADI_CODE PADO_CODE PADR_CODE PADS_CODE PADT_CODE PTT_*
        PPPIOC* SOL_PPPOL2TP PPPOL2TP_* L2TP_MSG_*
    """
    options = {
        "SOL_PPPOL2TP": {
            "PPPOL2TP_SO_RECVSEQ": "bool: Expect sequence numbers in data packets",
            "PPPOL2TP_SO_SENDSEQ": "bool: Send sequence numbers in data packets",
            "PPPOL2TP_SO_LNSMODE": "bool: Act as the network server, which decides on sequence numbers",
            "PPPOL2TP_SO_DEBUG": "int: Which messages the kernel logs: PPPOL2TP_MSG flags",
            "PPPOL2TP_SO_REORDERTO": "int in milliseconds: How long to wait for packets that are out of order",
        },
    }
    layouts = {
        "pppoe": "struct sockaddr_pppox: sa_protocol htons(sa_addr.pppoe.sid) sa_addr.pppoe.remote sa_addr.pppoe.dev",
        "pptp": "struct sockaddr_pppox: sa_protocol sa_addr.pptp.call_id sa_addr.pptp.sin_addr",
        "l2tp": "struct sockaddr_pppol2tp: sa_protocol pppol2tp.fd"
        " pppol2tp.addr.sin_family htons(pppol2tp.addr.sin_port) pppol2tp.addr.sin_addr"
        " pppol2tp.s_tunnel pppol2tp.s_session pppol2tp.d_tunnel pppol2tp.d_session",
    }

    def pack(self, address, proto, caller):
        constants = self.constants
        if proto == constants.PX_PROTO_OE:
            session, remote, interface = self.parts(address, caller, 3)
            session, remote = number(session, 65535, caller, "session"), octets(remote, caller, "address")
            device = self.network.fsencode(interface)
            if len(remote) != 6:
                raise ValueError(f"{caller}(): AF_PPPOX address must be 6 bytes")
            if len(device) > 15 or b"\0" in device:
                raise ValueError(f"{caller}(): AF_PPPOX interface must be up to 15 bytes without NUL")
            return self.layouts["pppoe"].pack(proto, session, remote, device)
        if proto == constants.PX_PROTO_PPTP:
            call, host = self.parts(address, caller, 2, form="a pair (call_id, host)")
            return self.layouts["pptp"].pack(proto, number(call, 65535, caller, "call_id"), self.network.lookup(host, constants.AF_INET))
        if proto == constants.PX_PROTO_OL2TP:
            form = "a tuple (fd, host, port, s_tunnel, s_session, d_tunnel, d_session)"
            fd, host, port, *ids = self.parts(address, caller, 7, form=form)
            fd, port = number(fd, 2**31 - 1, caller, "fd"), number(port, 65535, caller, "port")
            ids = [number(id, 65535, caller, name) for id, name in zip(ids, ("s_tunnel", "s_session", "d_tunnel", "d_session"))]
            af_inet = constants.AF_INET
            return self.layouts["l2tp"].pack(proto, fd, af_inet, port, self.network.lookup(host, af_inet), *ids)
        raise OSError(f"{caller}(): unsupported AF_PPPOX protocol")

    def unpack(self, data, proto):
        if proto == self.constants.PX_PROTO_PPTP:
            _, call, host = self.layouts["pptp"].unpack(data)
            return call, self.network.ntop(self.constants.AF_INET, host)
        if proto == self.constants.PX_PROTO_OL2TP:
            _, fd, _, port, host, *ids = self.layouts["l2tp"].unpack(data)
            return (fd, self.network.ntop(self.constants.AF_INET, host), port, *ids)
        _, session, remote, device = self.layouts["pppoe"].unpack(data)
        return session, remote, text(device)

    examples = (
        (
            "PX_PROTO_OE",
            (7, b"\x01\x02\x03\x04\x05\x06", "lo"),
            {"linux": "18000000 00000007 01020304 05066c6f 00000000 00000000 00000000 0000"},
        ),
        ("PX_PROTO_PPTP", (7, "10.0.0.1"), {"linux": "18000200 00000700 00000a00 00010000 00000000 00000000 00000000 0000"}),
        (
            "PX_PROTO_OL2TP",
            (99, "10.0.0.1", 1701, 1, 10, 2, 20),
            {"linux": "18000100 00000000 00006300 00000200 06a50a00 00010000 00000000 00000100 0a000200 1400"},
        ),
    )
    rejects = (
        ("PX_PROTO_OE", (7, b"12345", "lo"), ValueError, "bind(): AF_PPPOX address must be 6 bytes"),
        ("PX_PROTO_OE", (65536, b"123456", "lo"), OverflowError, "bind(): session must be 0-65535."),
        ("PX_PROTO_PPTP", (7,), TypeError, "AF_PPPOX address must be a pair (call_id, host)"),
        ("PX_PROTO_OL2TP", (1, 2, 3), TypeError, "a tuple (fd, host, port, s_tunnel, s_session, d_tunnel, d_session)"),
        ("PX_PROTO_OL2TP", (9, "10.0.0.1", 1701, 1, 65536, 2, 2), OverflowError, "bind(): s_session must be 0-65535."),
        ("", (1, 2, 3), OSError, "bind(): unsupported AF_PPPOX protocol"),
    )

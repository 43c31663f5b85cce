from ..declaration import Family, bits


class CAN(Family):
    """AF_CAN, controller area network (Linux, NetBSD): the kernel's Documentation/networking/can.rst.

    (interface,)                      CAN_RAW, CAN_BCM; "" is every interface
    (interface, rx_addr, tx_addr)     CAN_ISOTP
    (interface, name, pgn, addr)      CAN_J1939
    """

    family = "AF_CAN"
    form = "a tuple (interface, )"
    notation = ("(name,)", "(name, int, int)", "(name, int, int, int)")
    headers = """
        sys/socket.h linux/can.h linux/can/raw.h linux/can/bcm.h linux/can/isotp.h linux/can/j1939.h linux/can/error.h
        linux/can/netlink.h netcan/can.h
    """
    constants = """
        AF_CAN PF_CAN CAN_* CANFD_* CANXL_* SOL_CAN_* J1939_* SO_J1939_* SCM_J1939_* SCM_CAN_*
    """
    structs = "can_frame canfd_frame canxl_frame can_filter can_raw_vcid_options bcm_timeval bcm_msg_head can_isotp_* j1939_filter"
    options = {
        "SOL_CAN_RAW": {
            "CAN_RAW_FILTER": "struct can_filter[]: Which identifiers are received: each frame that one of these matches",
            "CAN_RAW_ERR_FILTER": "uint32: Which error frames are received: CAN_ERR flags",
            "CAN_RAW_LOOPBACK": "bool: Whether other sockets of this machine receive what this one sends",
            "CAN_RAW_RECV_OWN_MSGS": "bool: Receive what this socket sends, too",
            "CAN_RAW_FD_FRAMES": "bool: Send and receive frames of CAN FD, too",
            "CAN_RAW_JOIN_FILTERS": "bool: Receive only what all filters match, instead of any",
            "CAN_RAW_XL_FRAMES": "bool: Send and receive frames of CAN XL, too",
            "CAN_RAW_XL_VCID_OPTS": "struct can_raw_vcid_options: The virtual CAN network of frames of CAN XL",
        },
        "SOL_CAN_ISOTP": {
            "CAN_ISOTP_OPTS": "struct can_isotp_options: Flags, padding and addresses of ISO-TP",
            "CAN_ISOTP_RECV_FC": "struct can_isotp_fc_options: What flow control frames ask the sender for",
            "CAN_ISOTP_LL_OPTS": "struct can_isotp_ll_options: The size and flags of the frames that carry a message",
            "CAN_ISOTP_TX_STMIN": "uint32 in nanoseconds: The gap between frames that are sent, in place of what the receiver asked for",
            "CAN_ISOTP_RX_STMIN": "uint32 in nanoseconds: The gap under which received frames are ignored",
        },
        "SOL_CAN_J1939": {
            "SO_J1939_FILTER": "struct j1939_filter[] set: Which messages are received: address, name, PGN",
            "SO_J1939_PROMISC": "bool: Receive messages for others, too",
            "SO_J1939_ERRQUEUE": "bool: Keep what became of each message in the error queue",
            "SO_J1939_SEND_PRIO": "int: The priority of what is sent, 0 (the highest) to 7; below 2 needs CAP_NET_ADMIN",
        },
    }
    aliases = {  # CPython's names for linux/can/bcm.h
        "CAN_BCM_TX_SETUP": "TX_SETUP",
        "CAN_BCM_TX_DELETE": "TX_DELETE",
        "CAN_BCM_TX_READ": "TX_READ",
        "CAN_BCM_TX_SEND": "TX_SEND",
        "CAN_BCM_RX_SETUP": "RX_SETUP",
        "CAN_BCM_RX_DELETE": "RX_DELETE",
        "CAN_BCM_RX_READ": "RX_READ",
        "CAN_BCM_TX_STATUS": "TX_STATUS",
        "CAN_BCM_TX_EXPIRED": "TX_EXPIRED",
        "CAN_BCM_RX_STATUS": "RX_STATUS",
        "CAN_BCM_RX_TIMEOUT": "RX_TIMEOUT",
        "CAN_BCM_RX_CHANGED": "RX_CHANGED",
        "CAN_BCM_SETTIMER": "SETTIMER",
        "CAN_BCM_STARTTIMER": "STARTTIMER",
        "CAN_BCM_TX_COUNTEVT": "TX_COUNTEVT",
        "CAN_BCM_TX_ANNOUNCE": "TX_ANNOUNCE",
        "CAN_BCM_TX_CP_CAN_ID": "TX_CP_CAN_ID",
        "CAN_BCM_RX_FILTER_ID": "RX_FILTER_ID",
        "CAN_BCM_RX_CHECK_DLC": "RX_CHECK_DLC",
        "CAN_BCM_RX_NO_AUTOTIMER": "RX_NO_AUTOTIMER",
        "CAN_BCM_RX_ANNOUNCE_RESUME": "RX_ANNOUNCE_RESUME",
        "CAN_BCM_TX_RESET_MULTI_IDX": "TX_RESET_MULTI_IDX",
        "CAN_BCM_RX_RTR_FRAME": "RX_RTR_FRAME",
        "CAN_BCM_CAN_FD_FRAME": "CAN_FD_FRAME",
    }
    layouts = {
        "raw": "struct sockaddr_can: can_ifindex",
        "isotp": "struct sockaddr_can: can_ifindex can_addr.tp.rx_id can_addr.tp.tx_id",
        "j1939": "struct sockaddr_can: can_ifindex can_addr.j1939.name can_addr.j1939.pgn can_addr.j1939.addr",
    }

    def pack(self, address, proto, caller):
        constants = self.constants
        if proto in (constants.CAN_RAW, getattr(constants, "CAN_BCM", None)):
            (interface,) = self.parts(address, caller, 1)
            return self.layouts["raw"].pack(self.interface(interface))
        if proto == getattr(constants, "CAN_ISOTP", None):
            interface, rx, tx = self.parts(address, caller, 3, form="a tuple (interface, rx_addr, tx_addr)")
            ids = bits(rx, 32, caller, "rx_addr", 64), bits(tx, 32, caller, "tx_addr", 64)
            return self.layouts["isotp"].pack(self.interface(interface), *ids)
        if proto == getattr(constants, "CAN_J1939", None):
            interface, name, pgn, addr = self.parts(address, caller, 4, form="a tuple (interface, name, pgn, addr)")
            numbers = bits(name, 64, caller, "name"), bits(pgn, 32, caller, "pgn"), bits(addr, 8, caller, "addr")
            return self.layouts["j1939"].pack(self.interface(interface), *numbers)
        raise OSError(f"{caller}(): unsupported CAN protocol")

    def unpack(self, data, proto):
        constants = self.constants
        layouts = {getattr(constants, "CAN_ISOTP", None): "isotp", getattr(constants, "CAN_J1939", None): "j1939"}
        interface, *numbers = self.layouts[layouts.get(proto, "raw")].unpack(data)
        return (self.interface_name(interface), *numbers)

    def interface(self, name):
        """The index of the interface `name`, a str, bytes or path; 0, which is every one, for ""."""
        encoded = self.network.fsencode(name)
        if b"\0" in encoded:
            raise ValueError("embedded null byte")
        if len(encoded) > 15:
            raise OSError("AF_CAN interface name too long")
        return self.network.if_nametoindex(name) if encoded else 0

    examples = (
        ("CAN_RAW", ("",), {"linux": "1d000000 00000000 00000000 00000000 00000000 00000000"}),
        ("CAN_RAW", ("vcan0",), {"linux": "1d000000 07000000 00000000 00000000 00000000 00000000"}),
        ("CAN_BCM", (b"vcan0",), {"linux": "1d000000 07000000 00000000 00000000 00000000 00000000"}, ("vcan0",)),
        ("CAN_ISOTP", ("vcan0", 291, 1110), {"linux": "1d000000 07000000 23010000 56040000 00000000 00000000"}),
        (
            "CAN_ISOTP",
            ("vcan0", 2**32 + 291, -2147409083),
            {"linux": "1d000000 07000000 23010000 45230180 00000000 00000000"},
            ("vcan0", 291, 0x80012345),
        ),
        ("CAN_J1939", ("vcan0", 1234605616436508552, 127813, 32), {"linux": "1d000000 07000000 88776655 44332211 45f30100 20000000"}),
    )
    rejects = (
        ("CAN_RAW", ["lo"], TypeError, "bind(): AF_CAN address must be tuple, not list"),
        ("CAN_RAW", ("lo", 1), TypeError, "AF_CAN address must be a tuple (interface, )"),
        ("CAN_RAW", (5,), TypeError, "expected str, bytes or os.PathLike object, not int"),
        ("CAN_RAW", ("xxxxxxxxxxxxxxxx",), OSError, "AF_CAN interface name too long"),
        ("CAN_RAW", ("nosuchif",), OSError, "No such device"),
        ("CAN_RAW", ("l\0o",), ValueError, "embedded null byte"),
        ("CAN_ISOTP", ("lo", 1), TypeError, "AF_CAN address must be a tuple (interface, rx_addr, tx_addr)"),
        ("CAN_ISOTP", ("lo", 1.0, 2), TypeError, "bind(): rx_addr must be int, not float"),
        ("CAN_J1939", ("lo", 1, 2), TypeError, "AF_CAN address must be a tuple (interface, name, pgn, addr)"),
        ("CAN_J1939", ("lo", 1, 2, "3"), TypeError, "bind(): addr must be int, not str"),
        ("", ("lo",), OSError, "bind(): unsupported CAN protocol"),
    )

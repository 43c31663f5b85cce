from ..declaration import Family, bits, text


class BLUETOOTH(Family):
    """AF_BLUETOOTH: the kernel's and bluez's include/net/bluetooth/*.h; on Windows ws2bth.h, on the BSDs netgraph's and netbt's headers.

    (bdaddr, psm[, cid[, bdaddr_type]])    BTPROTO_L2CAP; bdaddr: "01:23:45:67:89:ab"
    (bdaddr, channel)                      BTPROTO_RFCOMM
    dev, (dev,) or (dev, channel)          BTPROTO_HCI; on FreeBSD the name of a node, a str
    bdaddr                                 BTPROTO_SCO, a str or bytes
    """

    family = "AF_BLUETOOTH"
    notation = ("mac", "(mac, int)", "(mac, int, int)", "(mac, int, int, int)", "int", "(int, int)")
    headers = """
        sys/types.h sys/socket.h bitstring.h
        bluetooth/bluetooth.h bluetooth/hci.h bluetooth/l2cap.h bluetooth/rfcomm.h bluetooth/sco.h bluetooth/iso.h
        netgraph/bluetooth/include/ng_hci.h netgraph/bluetooth/include/ng_l2cap.h netgraph/bluetooth/include/ng_btsocket.h
        netbt/bluetooth.h netbt/hci.h netbt/l2cap.h netbt/rfcomm.h netbt/sco.h winsock2.h ws2bth.h
    """
    constants = """
        AF_BLUETOOTH PF_BLUETOOTH BTPROTO_* BT_* SOL_BLUETOOTH SOL_HCI SOL_L2CAP SOL_RFCOMM SOL_SCO
        BDADDR_BREDR BDADDR_LE_PUBLIC BDADDR_LE_RANDOM HCI_FILTER HCI_DATA_DIR HCI_TIME_STAMP HCI_DEV_NONE HCI_CHANNEL_*
        L2CAP_* RFCOMM_* SCO_* SO_BTH_* SO_HCI_* SO_L2CAP_* SO_RFCOMM_* SO_SCO_*
    """
    exclude = "BT_PORT_* *_UUID16"  # Windows'
    structs = "bt_security bt_power bt_voice l2cap_options l2cap_conninfo rfcomm_conninfo sco_options sco_conninfo hci_filter"
    options = {
        "SOL_BLUETOOTH": {
            "BT_SECURITY": "struct bt_security: The level of security, BT_SECURITY_LOW and its kin, and the size of the key",
            "BT_POWER": "struct bt_power: Whether the link may sleep",
            "BT_VOICE": "struct bt_voice: The voice setting, BT_VOICE_TRANSPARENT and its kin (SCO)",
            "BT_DEFER_SETUP": "bool: Let accept() return before the connection is confirmed, so that the program can refuse it",
            "BT_FLUSHABLE": "bool: Let the controller drop what it could not send in time",
            "BT_PKT_STATUS": "bool: Receive whether each packet came without errors (SCO)",
            "BT_CHANNEL_POLICY": "uint32: Which kind of controller carries the channel: BT_CHANNEL_POLICY_BREDR_ONLY and its kin",
            "BT_SNDMTU": "uint16 in bytes get: The largest packet to send",
            "BT_RCVMTU": "uint16 in bytes: The largest packet to receive",
            "BT_PHY": "uint32 get: Which physical layers the link uses, BT_PHY flags",
            "BT_MODE": "uint8: The mode of the channel: BT_MODE_BASIC and its kin (L2CAP)",
            "BT_CODEC": "bytes: The codecs of the controller, or the one to use (SCO)",
        },
        "SOL_HCI": {
            "HCI_FILTER": "struct hci_filter: Which packets and events are received",
            "HCI_DATA_DIR": "bool: Receive whether each packet came in or went out",
            "HCI_TIME_STAMP": "bool: Receive the time of each packet",
        },
        "SOL_L2CAP": {
            "L2CAP_OPTIONS": "struct l2cap_options: The packet sizes and the mode of the channel",
            "L2CAP_CONNINFO": "struct l2cap_conninfo get: The handle of the connection and the class of the device",
            "L2CAP_LM": "uint32: What the link must do, L2CAP_LM flags: BT_SECURITY is newer",
        },
        "SOL_RFCOMM": {
            "RFCOMM_LM": "uint32: What the link must do, RFCOMM_LM flags: BT_SECURITY is newer",
            "RFCOMM_CONNINFO": "struct rfcomm_conninfo get: The handle of the connection and the class of the device",
        },
        "SOL_SCO": {
            "SCO_OPTIONS": "struct sco_options get: The packet size",
            "SCO_CONNINFO": "struct sco_conninfo get: The handle of the connection and the class of the device",
        },
    }
    aliases = {
        "AF_BLUETOOTH": "AF_BTH",  # Windows
        "BTPROTO_RFCOMM": "BTHPROTO_RFCOMM BLUETOOTH_PROTO_RFCOMM",  # Windows, FreeBSD
        "BTPROTO_HCI": "BLUETOOTH_PROTO_HCI",  # FreeBSD, as what follows
        "SOL_HCI": "SOL_HCI_RAW",
        "HCI_FILTER": "SO_HCI_RAW_FILTER",
        "BTPROTO_L2CAP": "BLUETOOTH_PROTO_L2CAP",
        "BTPROTO_SCO": "BLUETOOTH_PROTO_SCO",
    }
    platforms = "linux"
    # The kernel's own numbers, fixed; linux/ has no header of them and bluez's are seldom installed. Each line: its header there.
    fallbacks = {
        # net/bluetooth/bluetooth.h: protocols and levels
        "BTPROTO_L2CAP": 0,
        "BTPROTO_HCI": 1,
        "BTPROTO_SCO": 2,
        "BTPROTO_RFCOMM": 3,
        "BTPROTO_BNEP": 4,
        "BTPROTO_CMTP": 5,
        "BTPROTO_HIDP": 6,
        "BTPROTO_AVDTP": 7,
        "BTPROTO_ISO": 8,
        "SOL_HCI": 0,
        "SOL_L2CAP": 6,
        "SOL_SCO": 17,
        "SOL_RFCOMM": 18,
        "BDADDR_BREDR": 0,
        "BDADDR_LE_PUBLIC": 1,
        "BDADDR_LE_RANDOM": 2,
        # net/bluetooth/bluetooth.h: options of SOL_BLUETOOTH
        "BT_SECURITY": 4,
        "BT_SECURITY_SDP": 0,
        "BT_SECURITY_LOW": 1,
        "BT_SECURITY_MEDIUM": 2,
        "BT_SECURITY_HIGH": 3,
        "BT_SECURITY_FIPS": 4,
        "BT_DEFER_SETUP": 7,
        "BT_FLUSHABLE": 8,
        "BT_FLUSHABLE_OFF": 0,
        "BT_FLUSHABLE_ON": 1,
        "BT_POWER": 9,
        "BT_POWER_FORCE_ACTIVE_OFF": 0,
        "BT_POWER_FORCE_ACTIVE_ON": 1,
        "BT_CHANNEL_POLICY": 10,
        "BT_CHANNEL_POLICY_BREDR_ONLY": 0,
        "BT_CHANNEL_POLICY_BREDR_PREFERRED": 1,
        "BT_CHANNEL_POLICY_AMP_PREFERRED": 2,
        "BT_VOICE": 11,
        "BT_VOICE_TRANSPARENT": 0x0003,
        "BT_VOICE_CVSD_16BIT": 0x0060,
        "BT_VOICE_TRANSPARENT_16BIT": 0x0063,
        "BT_SNDMTU": 12,
        "BT_RCVMTU": 13,
        "BT_PHY": 14,
        "BT_PHY_BR_1M_1SLOT": 0x0001,
        "BT_PHY_BR_1M_3SLOT": 0x0002,
        "BT_PHY_BR_1M_5SLOT": 0x0004,
        "BT_PHY_EDR_2M_1SLOT": 0x0008,
        "BT_PHY_EDR_2M_3SLOT": 0x0010,
        "BT_PHY_EDR_2M_5SLOT": 0x0020,
        "BT_PHY_EDR_3M_1SLOT": 0x0040,
        "BT_PHY_EDR_3M_3SLOT": 0x0080,
        "BT_PHY_EDR_3M_5SLOT": 0x0100,
        "BT_PHY_LE_1M_TX": 0x0200,
        "BT_PHY_LE_1M_RX": 0x0400,
        "BT_PHY_LE_2M_TX": 0x0800,
        "BT_PHY_LE_2M_RX": 0x1000,
        "BT_PHY_LE_CODED_TX": 0x2000,
        "BT_PHY_LE_CODED_RX": 0x4000,
        "BT_MODE": 15,
        "BT_MODE_BASIC": 0,
        "BT_MODE_ERTM": 1,
        "BT_MODE_STREAMING": 2,
        "BT_MODE_LE_FLOWCTL": 3,
        "BT_MODE_EXT_FLOWCTL": 4,
        "BT_PKT_STATUS": 16,
        "BT_ISO_QOS": 17,
        "BT_CODEC": 19,
        "BT_ISO_BASE": 20,
        "BT_PKT_SEQNUM": 22,
        # net/bluetooth/hci_sock.h
        "HCI_DATA_DIR": 1,
        "HCI_FILTER": 2,
        "HCI_TIME_STAMP": 3,
        "HCI_DEV_NONE": 0xFFFF,
        "HCI_CHANNEL_RAW": 0,
        "HCI_CHANNEL_USER": 1,
        "HCI_CHANNEL_MONITOR": 2,
        "HCI_CHANNEL_CONTROL": 3,
        "HCI_CHANNEL_LOGGING": 4,
        # net/bluetooth/l2cap.h, rfcomm.h, sco.h: options of the older levels
        "L2CAP_OPTIONS": 1,
        "L2CAP_CONNINFO": 2,
        "L2CAP_LM": 3,
        "L2CAP_LM_MASTER": 1,
        "L2CAP_LM_AUTH": 2,
        "L2CAP_LM_ENCRYPT": 4,
        "L2CAP_LM_TRUSTED": 8,
        "L2CAP_LM_RELIABLE": 16,
        "L2CAP_LM_SECURE": 32,
        "L2CAP_LM_FIPS": 64,
        "RFCOMM_CONNINFO": 2,
        "RFCOMM_LM": 3,
        "RFCOMM_LM_MASTER": 1,
        "RFCOMM_LM_AUTH": 2,
        "RFCOMM_LM_ENCRYPT": 4,
        "RFCOMM_LM_TRUSTED": 8,
        "RFCOMM_LM_RELIABLE": 16,
        "RFCOMM_LM_SECURE": 32,
        "RFCOMM_LM_FIPS": 64,
        "SCO_OPTIONS": 1,
        "SCO_CONNINFO": 2,
        # net/bluetooth/l2cap.h, rfcomm.h, sco.h, hci_sock.h; net/bluetooth/bluetooth.h
        "struct sockaddr_l2": "unsigned short l2_family, l2_psm; unsigned char l2_bdaddr[6];"
        " unsigned short l2_cid; unsigned char l2_bdaddr_type;",
        "struct sockaddr_rc": "unsigned short rc_family; unsigned char rc_bdaddr[6]; unsigned char rc_channel;",
        "struct sockaddr_sco": "unsigned short sco_family; unsigned char sco_bdaddr[6];",
        "struct sockaddr_hci": "unsigned short hci_family, hci_dev, hci_channel;",
        "struct bt_security": "unsigned char level, key_size;",
        "struct bt_power": "unsigned char force_active;",
        "struct bt_voice": "unsigned short setting;",
        "struct l2cap_options": "unsigned short omtu, imtu, flush_to; unsigned char mode, fcs, max_tx; unsigned short txwin_size;",
        "struct l2cap_conninfo": "unsigned short hci_handle; unsigned char dev_class[3];",
        "struct rfcomm_conninfo": "unsigned short hci_handle; unsigned char dev_class[3];",
        "struct sco_options": "unsigned short mtu;",
        "struct sco_conninfo": "unsigned short hci_handle; unsigned char dev_class[3];",
        "struct hci_filter": "unsigned int type_mask, event_mask[2]; unsigned short opcode;",
    }
    layouts = {
        "l2cap": "struct sockaddr_l2: l2_psm l2_bdaddr l2_cid l2_bdaddr_type",
        "rfcomm": "struct sockaddr_rc: rc_bdaddr rc_channel",
        "sco": "struct sockaddr_sco: sco_bdaddr",
        "hci": "struct sockaddr_hci: hci_dev hci_channel",
        "l2cap_bsd": "struct sockaddr_l2cap: l2cap_psm l2cap_bdaddr l2cap_cid l2cap_bdaddr_type",  # FreeBSD
        "hci_bsd": "struct sockaddr_hci: hci_node",
        "rfcomm_bsd": "struct sockaddr_rfcomm: rfcomm_bdaddr rfcomm_channel",
        "rfcomm_windows": "struct _SOCKADDR_BTH: addressFamily btAddr serviceClassId port",  # Windows
    }
    strings = {"BDADDR_ANY": "00:00:00:00:00:00", "BDADDR_LOCAL": "00:00:00:FF:FF:FF"}  # the two constants of Python that are str

    def __init__(self, constants, layouts, network):
        super().__init__(constants, layouts, network)
        self.protocols = {}
        for protocol in ("BTPROTO_L2CAP", "BTPROTO_RFCOMM", "BTPROTO_HCI", "BTPROTO_SCO"):
            name = protocol[len("BTPROTO_") :]
            if hasattr(constants, protocol) and any(key.startswith(name.lower()) for key in layouts):
                self.protocols[getattr(constants, protocol)] = name

    def pack(self, address, proto, caller):
        protocol = self.protocols.get(proto)
        if protocol is None:
            raise OSError(f"{caller}(): unknown Bluetooth protocol")
        try:
            return getattr(self, "pack_" + protocol)(address, caller)
        except (TypeError, UnicodeError):
            raise OSError(f"{caller}(): wrong format") from None

    def unpack(self, data, proto):
        protocol = self.protocols.get(proto)
        if protocol is None:
            raise ValueError("Unknown Bluetooth protocol")
        return getattr(self, "unpack_" + protocol)(data)

    def pack_L2CAP(self, address, caller):
        bdaddr, psm, cid, kind = self.parts(address, caller, 2, (0, 0))
        psm, cid, kind = bits(psm, 16, caller, "psm"), bits(cid, 16, caller, "cid"), bits(kind, 8, caller, "bdaddr_type")
        return self.layout("l2cap").pack(psm, from_text(bdaddr), cid, kind)

    def unpack_L2CAP(self, data):
        psm, bdaddr, cid, kind = self.layout("l2cap").unpack(data)
        return (to_text(bdaddr), psm, cid, kind)[: 4 if kind else 3 if cid else 2]

    def pack_RFCOMM(self, address, caller):
        bdaddr, channel = self.parts(address, caller, 2)
        if "rfcomm_windows" in self.layouts:
            number = int.from_bytes(from_text(bdaddr), "little")
            return self.layouts["rfcomm_windows"].pack(self.constants.AF_BLUETOOTH, number, bytes(16), bits(channel, 32, caller, "channel"))
        return self.layout("rfcomm").pack(from_text(bdaddr), bits(channel, 8, caller, "channel"))

    def unpack_RFCOMM(self, data):
        if "rfcomm_windows" in self.layouts:
            _, number, _, channel = self.layouts["rfcomm_windows"].unpack(data)
            return to_text(number.to_bytes(8, "little")[:6]), channel
        bdaddr, channel = self.layout("rfcomm").unpack(data)
        return to_text(bdaddr), channel

    def pack_HCI(self, address, caller):
        if "hci_bsd" in self.layouts:
            return self.layouts["hci_bsd"].pack(self.node(address, caller))
        device, channel = self.parts(address if isinstance(address, tuple) else (address,), caller, 1, (0,))
        return self.layouts["hci"].pack(bits(device, 16, caller, "dev"), bits(channel, 16, caller, "channel"))

    def unpack_HCI(self, data):
        if "hci_bsd" in self.layouts:
            return text(*self.layouts["hci_bsd"].unpack(data))
        device, channel = self.layouts["hci"].unpack(data)
        return (device, channel) if channel else device

    def node(self, name, caller):
        """The bytes of a node's name, which may fill its member to the end."""
        if not isinstance(name, str) or "\0" in name:
            raise TypeError
        encoded = name.encode()
        if len(encoded) > self.layouts["hci_bsd"].members["hci_node"][1]:
            raise ValueError(f"{caller}(): node too long")
        return encoded

    def pack_SCO(self, address, caller):
        return self.layouts["sco"].pack(from_text(address.decode() if isinstance(address, bytes) else address))

    def unpack_SCO(self, data):
        return to_text(*self.layouts["sco"].unpack(data))

    def layout(self, name):
        """The layout of Linux, or of FreeBSD."""
        return self.layouts[name if name in self.layouts else name + "_bsd"]

    examples = (
        (
            "BTPROTO_L2CAP",
            ("00:11:22:33:44:FF", 4097),
            {"linux": "1f000110ff443322110000000000", "freebsd": "0e240110ff443322110000000000"},
        ),
        ("BTPROTO_L2CAP", ("00:11:22:33:44:FF", 0, 4), {"linux": "1f000000ff443322110004000000"}),
        ("BTPROTO_L2CAP", ("0:1:2:3:4:ff", 0, 4, 2), {"linux": "1f000000ff040302010004000200"}, ("00:01:02:03:04:FF", 0, 4, 2)),
        (
            "BTPROTO_RFCOMM",
            ("00:11:22:33:44:FF", 7),
            {"linux": "1f00ff44332211000700", "win32": "2000ff443322110000000000000000000000000000000000000007000000"},
        ),
        ("BTPROTO_SCO", "00:11:22:33:44:FF", {"linux": "1f00ff4433221100"}),
        ("BTPROTO_SCO", b"00:11:22:33:44:FF", {"linux": "1f00ff4433221100"}, "00:11:22:33:44:FF"),
        ("BTPROTO_HCI", 0, {"linux": "1f0000000000"}),
        ("BTPROTO_HCI", (1,), {"linux": "1f0001000000"}, 1),
        ("BTPROTO_HCI", (65535, 3), {"linux": "1f00ffff0300"}),
        ("BTPROTO_HCI", "ubt0hci", {"freebsd": "2224 75627430686369"}),
    )
    rejects = (
        ("BTPROTO_L2CAP", ("00:11:22:33:44:FF",), OSError, "bind(): wrong format"),
        ("BTPROTO_L2CAP", ("00:11:22:33:44", 1), OSError, "bad bluetooth address"),
        ("BTPROTO_RFCOMM", ("00:11:22:33:44:100", 1), OSError, "bad bluetooth address"),
        ("BTPROTO_RFCOMM", ("00:11:22:33:44:5_5", 1), OSError, "bad bluetooth address"),
        ("BTPROTO_RFCOMM", ("00:11:22:33:44 :55", 1), OSError, "bad bluetooth address"),
        ("BTPROTO_RFCOMM", ("00:11:22:33:44:\u0665", 1), OSError, "bad bluetooth address"),
        ("BTPROTO_RFCOMM", (5, 1), OSError, "bind(): wrong format"),
        ("BTPROTO_SCO", 5, OSError, "bind(): wrong format"),
        ("BTPROTO_HCI", ("0",), OSError, "bind(): wrong format"),
        ("BTPROTO_HCI", (), OSError, "bind(): wrong format"),
        ("BTPROTO_CMTP", 0, OSError, "bind(): unknown Bluetooth protocol"),
    )


def from_text(bdaddr):
    """The 6 bytes of a device address, the last one first."""
    if not isinstance(bdaddr, str):
        raise TypeError
    try:
        data = bytes(map(hexadecimal, bdaddr.split(":")))
    except ValueError:
        data = b""
    if len(data) != 6:
        raise OSError("bad bluetooth address")
    return data[::-1]


def hexadecimal(part):
    """The number that sscanf(3) reads, which CPython asks: int() takes "1_0", "1 " and other scripts' digits, too."""
    if "_" in part or part != part.rstrip() or not part.isascii():
        raise ValueError
    return int(part, 16)


def to_text(data):
    return ":".join(f"{byte:02X}" for byte in reversed(data))

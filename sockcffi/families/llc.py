from ..declaration import Family, number, octets


class LLC(Family):
    """AF_LLC, IEEE 802.2 link layer (Linux): linux/llc.h.

    (sap, mac[, arphrd])    sap: 0-255; mac: 6 bytes; arphrd: ARPHRD_ETHER
    """

    family = "AF_LLC"
    form = "a tuple (sap, mac[, arphrd])"
    notation = ("(int, bytes)", "(int, bytes, int)")
    headers = "sys/socket.h linux/llc.h"
    constants = "AF_LLC PF_LLC SOL_LLC LLC_*"
    structs = "llc_pktinfo"
    options = {
        "SOL_LLC": {
            "LLC_OPT_RETRY": "int",
            "LLC_OPT_SIZE": "int",
            "LLC_OPT_ACK_TMR_EXP": "int",
            "LLC_OPT_P_TMR_EXP": "int",
            "LLC_OPT_REJ_TMR_EXP": "int",
            "LLC_OPT_BUSY_TMR_EXP": "int",
            "LLC_OPT_TX_WIN": "int",
            "LLC_OPT_RX_WIN": "int",
            "LLC_OPT_PKTINFO": "bool",
        },
    }
    layouts = {"llc": "struct sockaddr_llc: sllc_arphrd sllc_test sllc_xid sllc_ua sllc_sap sllc_mac"}

    def pack(self, address, proto, caller):
        sap, mac, arphrd = self.parts(address, caller, 2, (self.constants.ARPHRD_ETHER,))
        mac = octets(mac, caller, "mac")
        if len(mac) != 6:
            raise ValueError(f"{caller}(): AF_LLC mac must be 6 bytes")
        return self.layouts["llc"].pack(number(arphrd, 65535, caller, "arphrd"), 0, 0, 0, number(sap, 255, caller, "sap"), mac)

    def unpack(self, data, proto):
        arphrd, _, _, _, sap, mac = self.layouts["llc"].unpack(data)
        return sap, mac, arphrd

    examples = (
        ("", (66, b"\x02\x02\x03\x04\x05\x06"), {"linux": "1a00 0100 00 00 00 42 020203040506 0000"}, (66, b"\x02\x02\x03\x04\x05\x06", 1)),
    )
    rejects = (
        ("", (66, b"12345"), ValueError, "bind(): AF_LLC mac must be 6 bytes"),
        ("", (256, b"123456"), OverflowError, "bind(): sap must be 0-255."),
    )

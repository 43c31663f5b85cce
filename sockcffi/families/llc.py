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
            "LLC_OPT_RETRY": "int in retransmissions: How many times a frame is sent again",
            "LLC_OPT_SIZE": "int in bytes: The largest frame",
            "LLC_OPT_ACK_TMR_EXP": "int in seconds: How long to wait for an acknowledgement",
            "LLC_OPT_P_TMR_EXP": "int in seconds: How long to wait for the answer to a poll",
            "LLC_OPT_REJ_TMR_EXP": "int in seconds: How long to wait after a reject",
            "LLC_OPT_BUSY_TMR_EXP": "int in seconds: How long a busy peer is left alone",
            "LLC_OPT_TX_WIN": "int in frames: How many frames may be unacknowledged",
            "LLC_OPT_RX_WIN": "int in frames: How many frames the peer may send ahead",
            "LLC_OPT_PKTINFO": "bool: Receive interface and addresses with each frame",
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

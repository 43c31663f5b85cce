from ..declaration import Family, bits, number, octets


class NFC(Family):
    """AF_NFC, near field communication (Linux): linux/nfc.h.

    (device, target, protocol)                                   NFC_SOCKPROTO_RAW
    (device, target, protocol, dsap, ssap[, service_name])       NFC_SOCKPROTO_LLCP; service_name: up to 63 bytes
    """

    family = "AF_NFC"
    form = "a tuple (device, target, protocol, dsap, ssap[, service_name])"
    notation = ("(int, int, int)", "(int, int, int, int, int)", "(int, int, int, int, int, bytes)")
    headers = "sys/socket.h linux/nfc.h"
    constants = """
        AF_NFC PF_NFC SOL_NFC NFC_PROTO_* NFC_SOCKPROTO_* NFC_LLCP_* NFC_DIRECTION_* NFC_HEADER_SIZE NFC_RAW_HEADER_SIZE NFC_SE_*
        NFC_CMD_* NFC_EVENT_* NFC_ATTR_* NFC_SDP_ATTR_* NFC_COMM_* NFC_RF_* NFC_GENL_VERSION
    """
    layouts = {
        "raw": "struct sockaddr_nfc: dev_idx target_idx nfc_protocol",
        "llcp": "struct sockaddr_nfc_llcp: dev_idx target_idx nfc_protocol dsap ssap service_name service_name_len",
    }

    def pack(self, address, proto, caller):
        if proto == self.constants.NFC_SOCKPROTO_RAW:
            device, target, protocol = self.parts(address, caller, 3, form="a tuple (device, target, protocol)")
            return self.layouts["raw"].pack(*self.numbers(device, target, protocol, caller))
        device, target, protocol, dsap, ssap, service = self.parts(address, caller, 5, (b"",))
        service = octets(service, caller, "service_name")
        layout = self.layouts["llcp"]
        if len(service) > layout.members["service_name"][1]:
            raise ValueError(f"{caller}(): AF_NFC service_name is too long")
        saps = number(dsap, 255, caller, "dsap"), number(ssap, 255, caller, "ssap")
        return layout.pack(*self.numbers(device, target, protocol, caller), *saps, service, len(service))

    def unpack(self, data, proto):
        if proto == self.constants.NFC_SOCKPROTO_RAW:
            return self.layouts["raw"].unpack(data)
        *numbers, service, length = self.layouts["llcp"].unpack(data)
        return (*numbers, service[:length])

    def numbers(self, device, target, protocol, caller):
        return bits(device, 32, caller, "device"), bits(target, 32, caller, "target"), bits(protocol, 32, caller, "protocol")

    examples = (
        ("NFC_SOCKPROTO_RAW", (0, 1, 5), {"linux": "27000000 00000000 01000000 05000000"}),
        ("NFC_SOCKPROTO_LLCP", (0, 1, 5, 4, 32), {"linux": "27000000 00000000 01000000 05000000 0420"}, (0, 1, 5, 4, 32, b"")),
        ("NFC_SOCKPROTO_LLCP", (0, 1, 5, 4, 0, b""), {"linux": "27000000 00000000 01000000 05000000 04"}),
    )
    rejects = (
        ("NFC_SOCKPROTO_RAW", (0, 1), TypeError, "AF_NFC address must be a tuple (device, target, protocol)"),
        ("NFC_SOCKPROTO_LLCP", (0, 1, 5, 256, 0), OverflowError, "bind(): dsap must be 0-255."),
        ("NFC_SOCKPROTO_LLCP", (0, 1, 5, 1, 0, bytes(64)), ValueError, "bind(): AF_NFC service_name is too long"),
    )

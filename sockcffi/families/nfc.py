from ..declaration import Family


class NFC(Family):
    """AF_NFC, near field communication (Linux): linux/nfc.h.

    (device, target, protocol)                                   NFC_SOCKPROTO_RAW
    (device, target, protocol, dsap, ssap[, service_name])       NFC_SOCKPROTO_LLCP
    """

    family = "AF_NFC"
    headers = "sys/socket.h linux/nfc.h"
    constants = "AF_NFC PF_NFC SOL_NFC NFC_PROTO_* NFC_SOCKPROTO_* NFC_LLCP_* NFC_DIRECTION_* NFC_HEADER_SIZE NFC_RAW_HEADER_SIZE NFC_SE_*"
    layouts = {
        "raw": "struct sockaddr_nfc: dev_idx target_idx nfc_protocol",
        "llcp": "struct sockaddr_nfc_llcp: dev_idx target_idx nfc_protocol dsap ssap service_name service_name_len",
    }

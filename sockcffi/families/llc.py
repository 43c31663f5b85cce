from ..declaration import Family


class LLC(Family):
    """AF_LLC, IEEE 802.2 link layer (Linux): linux/llc.h.

    (sap, mac[, arphrd[, test, xid, ua]])
    """

    family = "AF_LLC"
    headers = "sys/socket.h linux/llc.h"
    constants = "AF_LLC PF_LLC SOL_LLC LLC_*"
    layouts = {"llc": "struct sockaddr_llc: sllc_arphrd sllc_test sllc_xid sllc_ua sllc_sap sllc_mac"}

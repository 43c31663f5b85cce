from ..declaration import Family


class PHONET(Family):
    """AF_PHONET, Nokia's modems (Linux): the kernel's Documentation/networking/phonet.rst.

    (device, object[, resource])    8 bits each; the object's high 2 bits go with the device, as pn_sockaddr_set_object does
    """

    family = "AF_PHONET"
    headers = "sys/socket.h linux/phonet.h"
    constants = "AF_PHONET PF_PHONET PN_PROTO_* PN_* PNPIPE_* PNADDR_* PNPORT_* SIOCPN* SOL_PNPIPE"
    layouts = {"pn": "struct sockaddr_pn: spn_obj spn_dev spn_resource"}

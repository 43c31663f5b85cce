from ..declaration import Family, number


class PHONET(Family):
    """AF_PHONET, Nokia's modems (Linux): the kernel's Documentation/networking/phonet.rst.

    (device, object[, resource])    8 bits each
    """

    family = "AF_PHONET"
    form = "a tuple (device, object[, resource])"
    notation = ("(int, int)", "(int, int, int)")
    headers = "sys/socket.h linux/phonet.h"
    constants = "AF_PHONET PF_PHONET PN_PROTO_* PN_* PNPIPE_* PNADDR_* PNPORT_* SIOCPN* SOL_PNPIPE"
    layouts = {"pn": "struct sockaddr_pn: spn_obj spn_dev spn_resource"}

    def pack(self, address, proto, caller):
        device, obj, resource = self.parts(address, caller, 2, (0,))
        numbers = number(obj, 255, caller, "object"), number(device, 255, caller, "device"), number(resource, 255, caller, "resource")
        return self.layouts["pn"].pack(*numbers)

    def unpack(self, data, proto):
        obj, device, resource = self.layouts["pn"].unpack(data)
        return device, obj, resource

    examples = (
        ("", (108, 16), {"linux": "2300 10 6c 00 0000000000000000000000"}, (108, 16, 0)),
        ("", (108, 2, 3), {"linux": "2300 02 6c 03 0000000000000000000000"}),
    )
    rejects = (
        ("", (1,), TypeError, "AF_PHONET address must be a tuple (device, object[, resource])"),
        ("", (256, 1), OverflowError, "bind(): device must be 0-255."),
    )

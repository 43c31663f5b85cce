from ..declaration import Family, number


class PHONET(Family):
    """AF_PHONET, Nokia's modems (Linux): the kernel's Documentation/networking/phonet.rst.

    (device, object[, resource])    8 bits each
    """

    family = "AF_PHONET"
    form = "a tuple (device, object[, resource])"
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

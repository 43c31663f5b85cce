from ..declaration import Family, text


class IUCV(Family):
    """AF_IUCV, z/VM guests (Linux on s390): the kernel's af_iucv.

    (user_id, name)    up to 8 characters each
    """

    family = "AF_IUCV"
    form = "a pair (user_id, name)"
    notation = ("(name, name)",)
    headers = "sys/types.h sys/socket.h netiucv/iucv.h"
    constants = "AF_IUCV PF_IUCV SOL_IUCV SO_IPRMDATA_MSG SO_MSGLIMIT SO_MSGSIZE SCM_IUCV_TRGCLS"
    platforms = "linux"
    fallbacks = {  # include/net/iucv/af_iucv.h
        "struct sockaddr_iucv": "unsigned short siucv_family, siucv_port; unsigned int siucv_addr;"
        " char siucv_nodeid[8], siucv_user_id[8], siucv_name[8];",
    }
    layouts = {"iucv": "struct sockaddr_iucv: siucv_port siucv_addr siucv_nodeid siucv_user_id siucv_name"}

    def pack(self, address, proto, caller):
        user, name = [self.padded(part, caller, what) for part, what in zip(self.parts(address, caller, 2), ("user_id", "name"))]
        return self.layouts["iucv"].pack(0, 0, b" " * 8, user, name)

    def unpack(self, data, proto):
        *_, user, name = self.layouts["iucv"].unpack(data)
        return text(user).rstrip(" "), text(name).rstrip(" ")

    def padded(self, value, caller, name):
        """A str of up to 8 characters, filled up with spaces."""
        if not isinstance(value, str):
            raise TypeError(f"{caller}(): {name} must be str, not {type(value).__name__}")
        if "\0" in value:
            raise ValueError("embedded null character")
        encoded = value.encode().ljust(8)
        if len(encoded) > 8:
            raise ValueError(f"{caller}(): AF_IUCV {name} is too long")
        return encoded

    examples = (("", ("LNXHVS01", "APP"), {"linux": "2000 0000 00000000 2020202020202020 4c4e584856533031 4150502020202020"}),)
    rejects = (
        ("", ("LNXHVS01",), TypeError, "AF_IUCV address must be a pair (user_id, name)"),
        ("", ("toolongname", "x"), ValueError, "bind(): AF_IUCV user_id is too long"),
        ("", ("x\0", "y"), ValueError, "embedded null character"),
        ("", (b"x", "y"), TypeError, "bind(): user_id must be str, not bytes"),
    )

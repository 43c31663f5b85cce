from ..declaration import Family, bits


class VSOCK(Family):
    """AF_VSOCK, a virtual machine and its host: vsock(7).

    (cid, port)    32 bits each
    """

    wide_options = True
    family = "AF_VSOCK"
    form = "a pair (cid, port)"
    notation = ("(int, int)",)
    headers = "sys/socket.h linux/vm_sockets.h sys/vsock.h"
    constants = "AF_VSOCK PF_VSOCK SOL_VSOCK SO_VM_SOCKETS_* VMADDR_* VM_SOCKETS_* VSOCK_* IOCTL_VM_SOCKETS_GET_LOCAL_CID"
    options = {
        "AF_VSOCK": {
            "SO_VM_SOCKETS_BUFFER_SIZE": "uint64 in bytes: The size of the buffer of a stream",
            "SO_VM_SOCKETS_BUFFER_MIN_SIZE": "uint64 in bytes: The least that SO_VM_SOCKETS_BUFFER_SIZE may be",
            "SO_VM_SOCKETS_BUFFER_MAX_SIZE": "uint64 in bytes: The most that SO_VM_SOCKETS_BUFFER_SIZE may be",
            "SO_VM_SOCKETS_CONNECT_TIMEOUT": "seconds: How long connect() waits",
        },
    }
    layouts = {"vm": "struct sockaddr_vm: svm_port svm_cid"}

    def pack(self, address, proto, caller):
        cid, port = self.parts(address, caller, 2)
        return self.layouts["vm"].pack(bits(port, 32, caller, "port"), bits(cid, 32, caller, "cid"))

    def unpack(self, data, proto):
        port, cid = self.layouts["vm"].unpack(data)
        return cid, port

    examples = (
        ("", (1, 1234), {"linux": "28000000 d2040000 01000000 00000000"}),
        ("", (-1, -1), {"linux": "28000000 ffffffff ffffffff 00000000"}, (2**32 - 1, 2**32 - 1)),
    )
    rejects = (
        ("", [2, 1], TypeError, "bind(): AF_VSOCK address must be tuple, not list"),
        ("", (2,), TypeError, "AF_VSOCK address must be a pair (cid, port)"),
        ("", (2, 1.5), TypeError, "bind(): port must be int, not float"),
    )

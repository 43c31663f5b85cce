from ..declaration import Family


class VSOCK(Family):
    """AF_VSOCK, a virtual machine and its host: vsock(7).

    (cid, port)    32 bits each
    """

    family = "AF_VSOCK"
    headers = "sys/socket.h linux/vm_sockets.h sys/vsock.h"
    constants = "AF_VSOCK PF_VSOCK SOL_VSOCK SO_VM_SOCKETS_* VMADDR_* VM_SOCKETS_* VSOCK_* IOCTL_VM_SOCKETS_GET_LOCAL_CID"
    layouts = {"vm": "struct sockaddr_vm: svm_port svm_cid"}

from ..declaration import Family


class IUCV(Family):
    """AF_IUCV, z/VM guests (Linux on s390): the kernel's af_iucv.

    (user_id, name)    up to 8 characters each
    """

    family = "AF_IUCV"
    headers = "sys/types.h sys/socket.h netiucv/iucv.h"
    constants = "AF_IUCV PF_IUCV SOL_IUCV SO_IPRMDATA_MSG SO_MSGLIMIT SO_MSGSIZE SCM_IUCV_TRGCLS"
    layouts = {"iucv": "struct sockaddr_iucv: siucv_port siucv_addr siucv_nodeid siucv_user_id siucv_name"}

from ..declaration import Family


class PPPOX(Family):
    """AF_PPPOX, PPP over Ethernet, PPTP and L2TP (Linux): linux/if_pppox.h.

    (session, address, interface)    PX_PROTO_OE; session: 0-65535, address: the peer's, 6 bytes
    (call_id, host)                  PX_PROTO_PPTP
    """

    family = "AF_PPPOX"
    headers = "sys/socket.h netinet/in.h linux/if_pppox.h linux/if_pppol2tp.h linux/l2tp.h linux/ppp-ioctl.h"
    constants = "AF_PPPOX PF_PPPOX PX_PROTO_* PADI_CODE PADO_CODE PADR_CODE PADS_CODE PADT_CODE PTT_* PPPOEIOC* PPPIOC* SOL_PPPOL2TP PPPOL2TP_* L2TP_MSG_*"
    layouts = {
        "pppoe": "struct sockaddr_pppox: sa_protocol htons(sa_addr.pppoe.sid) sa_addr.pppoe.remote sa_addr.pppoe.dev",
        "pptp": "struct sockaddr_pppox: sa_protocol sa_addr.pptp.call_id sa_addr.pptp.sin_addr",
    }

from ..declaration import Family


class SYSTEM(Family):
    """PF_SYSTEM, kernel controls and events (macOS): sys/kern_control.h.

    name          of a kernel control, up to 95 bytes; its unit is found by the system
    (id, unit)    32 bits each
    """

    family = "AF_SYSTEM"
    headers = "sys/types.h sys/socket.h sys/sys_domain.h sys/kern_control.h sys/kern_event.h net/if_utun.h"
    constants = "AF_SYSTEM PF_SYSTEM AF_SYS_* SYSPROTO_* CTLIOC* UTUN_*"
    layouts = {"ctl": "struct sockaddr_ctl: ss_sysaddr sc_id sc_unit"}

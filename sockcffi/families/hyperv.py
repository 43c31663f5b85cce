from ..declaration import Family


class HYPERV(Family):
    """AF_HYPERV, a virtual machine and its host (Windows): hvsocket.h.

    (vm_id, service_id)    two GUIDs as text
    """

    family = "AF_HYPERV"
    headers = "winsock2.h hvsocket.h"
    constants = "AF_HYPERV HV_PROTOCOL_RAW HVSOCKET_*"
    platforms = "win32"
    fallbacks = {  # hvsocket.h of the Windows SDK; compilers' own copies of the headers come without it
        "AF_HYPERV": 34,
        "HV_PROTOCOL_RAW": 1,
        "HVSOCKET_CONNECT_TIMEOUT": 1,
        "HVSOCKET_CONNECT_TIMEOUT_MAX": 300000,
        "HVSOCKET_CONNECTED_SUSPEND": 4,
        "HVSOCKET_ADDRESS_FLAG_PASSTHRU": 1,
    }
    layouts = {"hv": "struct _SOCKADDR_HV: Family Reserved VmId ServiceId"}

from ..declaration import Family


class TIPC(Family):
    """AF_TIPC, services of a cluster (Linux): tipc(7), linux/tipc.h.

    (addr_type, v1, v2, v3[, scope])
    """

    family = "AF_TIPC"
    headers = "sys/socket.h linux/tipc.h"
    constants = "AF_TIPC PF_TIPC SOL_TIPC TIPC_* SIOCGETLINKNAME SIOCGETNODEID"
    layouts = {
        "nameseq": "struct sockaddr_tipc: addrtype scope addr.nameseq.type addr.nameseq.lower addr.nameseq.upper",
        "name": "struct sockaddr_tipc: addrtype scope addr.name.name.type addr.name.name.instance addr.name.domain",
        "id": "struct sockaddr_tipc: addrtype scope addr.id.ref addr.id.node",
    }

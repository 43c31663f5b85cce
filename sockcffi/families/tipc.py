from ..declaration import Family, bits


class TIPC(Family):
    """AF_TIPC, services of a cluster (Linux): tipc(7), linux/tipc.h.

    (addr_type, v1, v2, v3[, scope])
    """

    family = "AF_TIPC"
    form = "a tuple (addr_type, v1, v2, v3[, scope])"
    notation = ("(int, int, int, int)", "(int, int, int, int, int)")
    headers = "sys/socket.h linux/tipc.h"
    constants = "AF_TIPC PF_TIPC SOL_TIPC TIPC_* SIOCGETLINKNAME SIOCGETNODEID"
    structs = "tipc_*"
    options = {
        "SOL_TIPC": {
            "TIPC_IMPORTANCE": "int: The importance of what is sent: TIPC_LOW_IMPORTANCE and its kin",
            "TIPC_CONN_TIMEOUT": "int in milliseconds: How long connect() waits",
            "TIPC_SRC_DROPPABLE": "bool: Messages that are sent may be dropped in a congestion",
            "TIPC_DEST_DROPPABLE": "bool: Messages that cannot be delivered are dropped and not returned",
            "TIPC_NODELAY": "bool set: Send small pieces at once",
            "TIPC_NODE_RECVQ_DEPTH": "int in messages get: How many wait on this node; newer kernels always say 0",
            "TIPC_SOCK_RECVQ_DEPTH": "int in messages get: How many wait for this socket",
            "TIPC_SOCK_RECVQ_USED": "int in bytes get: How much waits for this socket",
            "TIPC_GROUP_LEAVE": "length set: Leaves the group; the value does not count",
            "TIPC_MCAST_BROADCAST": "length set: Send to groups by broadcast; the value does not count",
            "TIPC_MCAST_REPLICAST": "length set: Send to groups by a copy for each member; the value does not count",
            "TIPC_GROUP_JOIN": "struct tipc_group_req: Joins a group",
        },
    }
    layouts = {
        "nameseq": "struct sockaddr_tipc: addrtype scope addr.nameseq.type addr.nameseq.lower addr.nameseq.upper",
        "name": "struct sockaddr_tipc: addrtype scope addr.name.name.type addr.name.name.instance addr.name.domain",
        "id": "struct sockaddr_tipc: addrtype scope addr.id.ref addr.id.node",
    }

    def pack(self, address, proto, caller):
        constants = self.constants
        kind, *values, scope = self.parts(address, caller, 4, (constants.TIPC_CLUSTER_SCOPE,))
        kind = bits(kind, 32, caller, "addr_type")
        v1, v2, v3 = [bits(value, 32, caller, f"v{i}") for i, value in enumerate(values, 1)]
        scope = (bits(scope, 8, caller, "scope", 32) ^ 128) - 128  # a signed char
        if kind == constants.TIPC_ADDR_NAMESEQ:
            return self.layouts["nameseq"].pack(kind, scope, v1, v2, v3)
        if kind == constants.TIPC_ADDR_NAME:
            return self.layouts["name"].pack(kind, scope, v1, v2, 0)
        if kind == constants.TIPC_ADDR_ID:
            return self.layouts["id"].pack(kind, scope, v2, v1)
        raise TypeError("Invalid address type")

    def unpack(self, data, proto):
        constants = self.constants
        kind, scope, v1, v2, v3 = self.layouts["nameseq"].unpack(data)
        if kind == constants.TIPC_ADDR_NAME:
            v3 = v2
        elif kind == constants.TIPC_ADDR_ID:
            v1, v2, v3 = v2, v1, 0
        elif kind != constants.TIPC_ADDR_NAMESEQ:
            raise ValueError("Invalid address type")
        return kind, v1, v2, v3, scope & 0xFFFFFFFF

    examples = (
        ("", (1, 18888, 2, 3, 3), {"linux": "1e000103 c8490000 02000000 03000000"}),
        ("", (2, 18888, 17, 0), {"linux": "1e000202 c8490000 11000000 00000000"}, (2, 18888, 17, 17, 2)),
        ("", (3, 16781313, 5, 0, 2), {"linux": "1e000302 05000000 01100001 00000000"}),
    )
    rejects = (
        ("", [1, 1, 2, 3], TypeError, "bind(): AF_TIPC address must be tuple, not list"),
        ("", (1, 1, 2), TypeError, "AF_TIPC address must be a tuple (addr_type, v1, v2, v3[, scope])"),
        ("", (9, 1, 2, 3), TypeError, "Invalid address type"),
        ("", (1, 1, 2, "3"), TypeError, "bind(): v3 must be int, not str"),
    )

from ..declaration import Family


class RXRPC(Family):
    """AF_RXRPC, remote calls of AFS (Linux): the kernel's Documentation/networking/rxrpc.rst.

    (service, host, port[, flowinfo, scope_id])    the transport is IPv4, or IPv6 where host is
    """

    family = "AF_RXRPC"
    headers = "sys/socket.h netinet/in.h linux/rxrpc.h"
    constants = "AF_RXRPC PF_RXRPC SOL_RXRPC RXRPC_*"
    layouts = {
        "v4": "struct sockaddr_rxrpc: srx_service transport_type transport_len transport.sin.sin_family htons(transport.sin.sin_port) transport.sin.sin_addr",
    }

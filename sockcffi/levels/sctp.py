from ..declaration import Level


class SCTP(Level):
    """IPPROTO_SCTP: sctp(7), RFC 6458."""

    headers = "sys/types.h sys/socket.h netinet/in.h netinet/sctp.h linux/sctp.h"
    constants = "SCTP_* SPP_* IPPROTO_SCTP MSG_NOTIFICATION"
    structs = "sctp_*"
    families = "AF_INET AF_INET6"
    options = {
        "IPPROTO_SCTP": {
            "SCTP_NODELAY": "bool: Send small messages at once",
            "SCTP_DISABLE_FRAGMENTS": "bool: A message that needs fragments is an error",
            "SCTP_RECVRCVINFO": "bool: Receive a struct sctp_rcvinfo with each message",
            "SCTP_RECVNXTINFO": "bool: Receive a struct sctp_nxtinfo about the next message",
            "SCTP_I_WANT_MAPPED_V4_ADDR": "bool: IPv4 addresses come as mapped IPv6 addresses",
            "SCTP_AUTO_ASCONF": "bool: Tell peers of addresses that come and go",
            "SCTP_REUSE_PORT": "bool: Let several sockets bind to one port: RFC 8260",
            "SCTP_AUTOCLOSE": "int in seconds: How long an association may be idle; 0 has no limit",
            "SCTP_FRAGMENT_INTERLEAVE": "int: Whether parts of several messages may come by turns: 0, 1 or 2",
            "SCTP_INITMSG": "struct sctp_initmsg: Numbers of streams and attempts of new associations",
            "SCTP_RTOINFO": "struct sctp_rtoinfo: The retransmission timeouts of an association, in milliseconds",
            "SCTP_ASSOCINFO": "struct sctp_assocparams: Limits and lifetime of an association",
            "SCTP_EVENTS": "struct sctp_event_subscribe: Which notifications are received",
            "SCTP_MAXSEG": "struct sctp_assoc_value in bytes: The largest piece of a message",
            "SCTP_ADAPTATION_LAYER": "struct sctp_setadaptation: A number that is told to peers: RFC 5061",
            "SCTP_CONTEXT": "struct sctp_assoc_value: A number that comes back with failed messages",
            "SCTP_DELAYED_SACK": "struct sctp_sack_info: When acknowledgements are sent, in milliseconds and packets",
            "SCTP_EVENT": "struct sctp_event: Whether one notification is received",
            "SCTP_MAX_BURST": "struct sctp_assoc_value in packets: How many may be sent at once",
            "SCTP_PARTIAL_DELIVERY_POINT": "uint32 in bytes: How much of a message must be there before a part of it is delivered",
            "SCTP_PEER_ADDR_THLDS": "struct sctp_paddrthlds: After how many losses an address counts as failed: RFC 7829",
            "SCTP_STREAM_SCHEDULER": "struct sctp_assoc_value: How streams share an association: SCTP_SS_FCFS and its kin",
            "SCTP_ENABLE_STREAM_RESET": "struct sctp_assoc_value: Which resets of streams the peer may ask for: RFC 6525",
            "SCTP_GET_ASSOC_NUMBER": "uint32 in associations get: How many the socket has",
            "SCTP_GET_PEER_ADDR_INFO": "struct sctp_paddrinfo get: The state of one address of the peer",
            "SCTP_STATUS": "struct sctp_status get: The state of an association",
            "SCTP_PRIMARY_ADDR": "struct sctp_prim: The address of the peer that is used first",
            "SCTP_PEER_ADDR_PARAMS": "struct sctp_paddrparams: Heartbeats, path MTU and delays of one address",
            "SCTP_DEFAULT_SEND_PARAM": "struct sctp_sndrcvinfo: What messages without a struct sctp_sndrcvinfo are sent with",
            "SCTP_DEFAULT_SNDINFO": "struct sctp_sndinfo: What messages without a struct sctp_sndinfo are sent with",
            "SCTP_GET_ASSOC_STATS": "struct sctp_assoc_stats get consumes: Counters of an association; reading clears some",
        },
    }

from ..declaration import Level


class SCTP(Level):
    """IPPROTO_SCTP: sctp(7), RFC 6458."""

    headers = "sys/types.h sys/socket.h netinet/in.h netinet/sctp.h linux/sctp.h"
    constants = "SCTP_* SPP_* IPPROTO_SCTP MSG_NOTIFICATION"
    structs = "sctp_*"
    families = "AF_INET AF_INET6"
    options = {
        "IPPROTO_SCTP": {
            "SCTP_NODELAY": "bool",
            "SCTP_DISABLE_FRAGMENTS": "bool",
            "SCTP_RECVRCVINFO": "bool",
            "SCTP_RECVNXTINFO": "bool",
            "SCTP_I_WANT_MAPPED_V4_ADDR": "bool",
            "SCTP_AUTO_ASCONF": "bool",
            "SCTP_REUSE_PORT": "bool",
            "SCTP_AUTOCLOSE": "int",
            "SCTP_FRAGMENT_INTERLEAVE": "int",
            "SCTP_INITMSG": "struct sctp_initmsg",
            "SCTP_RTOINFO": "struct sctp_rtoinfo",
            "SCTP_ASSOCINFO": "struct sctp_assocparams",
            "SCTP_EVENTS": "struct sctp_event_subscribe",
            "SCTP_MAXSEG": "struct sctp_assoc_value",
            "SCTP_ADAPTATION_LAYER": "struct sctp_setadaptation",
            "SCTP_CONTEXT": "struct sctp_assoc_value",
            "SCTP_DELAYED_SACK": "struct sctp_sack_info",
            "SCTP_EVENT": "struct sctp_event",
            "SCTP_MAX_BURST": "struct sctp_assoc_value",
            "SCTP_PARTIAL_DELIVERY_POINT": "uint32",
            "SCTP_PEER_ADDR_THLDS": "struct sctp_paddrthlds",
            "SCTP_STREAM_SCHEDULER": "struct sctp_assoc_value",
            "SCTP_ENABLE_STREAM_RESET": "struct sctp_assoc_value",
            "SCTP_GET_ASSOC_NUMBER": "uint32 get",
            "SCTP_GET_PEER_ADDR_INFO": "struct sctp_paddrinfo get",
            "SCTP_STATUS": "struct sctp_status get",
            "SCTP_PRIMARY_ADDR": "struct sctp_prim",
            "SCTP_PEER_ADDR_PARAMS": "struct sctp_paddrparams",
            "SCTP_DEFAULT_SEND_PARAM": "struct sctp_sndrcvinfo",
            "SCTP_DEFAULT_SNDINFO": "struct sctp_sndinfo",
            "SCTP_GET_ASSOC_STATS": "struct sctp_assoc_stats get consumes",
        },
    }

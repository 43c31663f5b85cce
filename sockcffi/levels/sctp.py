from ..declaration import Level


class SCTP(Level):
    """IPPROTO_SCTP: sctp(7), RFC 6458."""

    headers = "sys/types.h sys/socket.h netinet/in.h netinet/sctp.h linux/sctp.h"
    constants = "SCTP_* SPP_* IPPROTO_SCTP MSG_NOTIFICATION"
    structs = "sctp_*"

from ..declaration import Level


class RESOLVER(Level):
    """getaddrinfo(3), getnameinfo(3) and the errors of both and of gethostbyname(3)."""

    headers = "sys/types.h sys/socket.h netinet/in.h netdb.h winsock2.h ws2tcpip.h"
    constants = """
        AI_PASSIVE AI_CANONNAME AI_NUMERICHOST AI_V4MAPPED AI_ALL AI_ADDRCONFIG AI_NUMERICSERV AI_IDN AI_CANONIDN
        AI_DEFAULT AI_MASK AI_V4MAPPED_CFG AI_*
        NI_* EAI_* HOST_NOT_FOUND TRY_AGAIN NO_RECOVERY NO_DATA NO_ADDRESS NETDB_INTERNAL NETDB_SUCCESS
    """
    exclude = "NI_*CANDIDATE* NI_COMPOSITIONSTR NI_FINALIZE* NI_IMEMENU*"  # Windows' input methods
    structs = "addrinfo"

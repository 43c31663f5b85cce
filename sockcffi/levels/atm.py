from ..declaration import Level


class ATM(Level):
    """SOL_ATM and SOL_AAL (Linux): linux/atm.h. The addresses of AF_ATMPVC and AF_ATMSVC stay (family, bytes)."""

    headers = "sys/socket.h linux/atm.h"
    constants = "AF_ATMPVC AF_ATMSVC SOL_ATM SOL_AAL SO_ATM* SO_SETCLP SO_MULTIPOINT ATM_AAL* ATM_UBR ATM_CBR ATM_VBR ATM_ABR ATM_ANYCLASS"
    structs = "sockaddr_atmpvc sockaddr_atmsvc"

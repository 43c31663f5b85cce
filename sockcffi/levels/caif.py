from ..declaration import Level


class CAIF(Level):
    """SOL_CAIF, ST-Ericsson's modems (Linux before 7): linux/caif/caif_socket.h. Its addresses stay (family, bytes)."""

    headers = "sys/socket.h linux/caif/caif_socket.h"
    constants = "AF_CAIF PF_CAIF SOL_CAIF CAIF*"

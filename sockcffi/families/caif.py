from ..declaration import Family


class CAIF(Family):
    """AF_CAIF, ST-Ericsson's modems (Linux before 7): linux/caif/caif_socket.h."""

    family = "AF_CAIF"
    headers = "sys/socket.h linux/caif/caif_socket.h"
    constants = "AF_CAIF PF_CAIF SOL_CAIF CAIF* CAIFSO_*"

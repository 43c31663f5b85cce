from ..declaration import Family


class UNIX(Family):
    """AF_UNIX, sockets of one machine: unix(7).

    path    a str, encoded as file names are, or bytes; one that begins with NUL is an abstract name (Linux); "" binds to a free one
    """

    family = "AF_UNIX"
    headers = "sys/types.h sys/socket.h sys/un.h linux/un.h linux/unix_diag.h sys/ucred.h afunix.h"
    constants = "AF_UNIX PF_UNIX UNIX_PATH_MAX LOCAL_* SIOCUNIXFILE UDIAG_* UNIX_DIAG_*"
    exclude = "LOCAL_INLINE"
    layouts = {"un": "struct sockaddr_un: sun_path"}

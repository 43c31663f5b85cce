from ..declaration import Level


class TLS(Level):
    """SOL_TLS, TLS records made by the kernel (Linux, FreeBSD): the kernel's Documentation/networking/tls.rst."""

    headers = "sys/socket.h linux/tls.h sys/ktls.h"
    constants = "TLS_* SOL_TLS"

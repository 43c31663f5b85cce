"""What the interpreter has as `_socket`: the names of the C level, with plain integers."""

from sys import modules as _modules

from ._generated.constants import *  # noqa: F403
from .sockets.ancillary import CMSG_LEN, CMSG_SPACE
from .binding.errors import error, gaierror, herror, timeout
from .binding.runtime import PYPY, WINDOWS

# fmt: off
from .addresses.network import (has_ipv6, htonl, htons, if_indextoname, if_nameindex, if_nametoindex, inet_aton, inet_ntoa, inet_ntop,
                                inet_pton, ntohl, ntohs)
# fmt: on
# fmt: off
from .functions.resolve import (getaddrinfo, gethostbyaddr, gethostbyname, gethostbyname_ex, gethostname, getnameinfo, getprotobyname,
                                getservbyname, getservbyport, sethostname)
# fmt: on
from .sockets.whole import SocketType, close, dup, getdefaulttimeout, setdefaulttimeout, socketpair

if PYPY:
    from ._generated.constants import __getattr__  # POLLERR and more of the kind, which PyPy's own has here: at their first use

socket = SocketType
if WINDOWS:
    del sethostname, socketpair
_modules[__package__]._settle(dict(globals()), "_socket")

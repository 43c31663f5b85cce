"""TLS on CPython, whose `ssl` is C code in part: `_ssl` reads a socket's descriptor and timeout in the struct behind `_socket.socket`.

So class FastSocket is a subclass of that class, which costs nothing: no call of ours uses the struct, and it says "closed" until a context
wraps the socket. From then on it says what the object says. PyPy's `ssl` asks the object, and needs none of this.
"""

from _ssl import _SSLContext

from ..binding.runtime import COMPILED_CALLS, SocketBase
from ..sockets.whole import SocketType


def wrap_socket(context, sock, *args, **keywords):
    """ssl.SSLContext._wrap_socket: what ssl.SSLSocket, and a class like it, has its TLS object from."""
    if isinstance(sock, SocketType) and sock._sc_fd >= 0:
        if COMPILED_CALLS:
            sock._sc_wrapped = True  # first: whoever closes it from now on closes both
        SocketBase.__init__(sock, sock._sc_family, sock._sc_type, sock._sc_proto, sock._sc_fd)
        SocketBase.settimeout(sock, sock._sc_timeout)  # not what the interpreter's setdefaulttimeout() was told
        if sock._sc_fd < 0:  # another thread was faster
            SocketBase.detach(sock)
    return _SSLContext._wrap_socket(context, sock, *args, **keywords)

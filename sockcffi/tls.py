"""TLS on CPython, whose `ssl` is C code in part: `_ssl` reads a socket's descriptor and timeout in the struct behind `_socket.socket`.

So class Calls is a subclass of that class, which costs nothing: no call of ours uses the struct, and it says "closed". The base of
ssl.SSLSocket, here, fills it in. PyPy's `ssl` asks the object, and needs none of this.
"""

from . import objects
from .impl import SocketBase


class socket(objects.socket):
    """A socket whose descriptor and timeout are in the interpreter's struct too."""

    __slots__ = ()

    def __init__(self, family=-1, type=-1, proto=-1, fileno=None):
        objects.socket.__init__(self, family, type, proto, fileno)
        SocketBase.__init__(self, self._sc_family, self._sc_type, self._sc_proto, self._sc_fd)
        SocketBase.settimeout(self, self._sc_timeout)  # not what the interpreter's setdefaulttimeout() was told

    def settimeout(self, timeout, /):
        """None for blocking, 0 for non-blocking, else the seconds that a call may take."""
        objects.socket.settimeout(self, timeout)
        SocketBase.settimeout(self, self._sc_timeout)

    def setblocking(self, flag, /):
        """True: settimeout(None); False: settimeout(0)."""
        objects.socket.setblocking(self, flag)
        SocketBase.settimeout(self, self._sc_timeout)

    def _real_close(self):
        SocketBase.detach(self)
        objects.socket._real_close(self)

    def detach(self):
        """Closes the socket but not its descriptor, which is returned."""
        SocketBase.detach(self)
        return objects.socket.detach(self)

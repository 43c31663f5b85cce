"""The ratios that must not be exceeded: our time by the time of the interpreter's own module. None: measured, with no bound yet."""

BOUNDS = {  # operation: (CPython, PyPy)
    "send_recv": (1.3, 1.0),
    "send_recv_timeout": (1.3, 1.0),
    "recv_into": (1.3, 1.0),
    "sendmsg_recvmsg": (1.3, 1.0),
    "sendto_recvfrom": (1.3, 1.0),
    "accept_connect_close": (1.3, 1.0),
    "socket_close": (1.3, 1.0),
    "getsockopt": (1.3, 1.0),
    "send_large_memoryview": (1.3, 1.0),
    "import_from_start": (None, None),
}


def bound_of(operation, interpreter):
    """The bound of an operation on an interpreter, by its name in sys.implementation."""
    return BOUNDS[operation][interpreter == "pypy"]

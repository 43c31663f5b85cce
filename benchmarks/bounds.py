"""Ratios of our time by that of the interpreter's own module: where they must get to, and what they must not exceed."""

TARGETS = {  # a part of the operations' names: (CPython, PyPy)
    "send_recv_1B_unix": (1.10, 0.93),
    "send_recv_1B_unix_timeout": (0.75, 0.57),
    "send_recv_32KiB_unix": (1.10, 1.0),
    "send_recv_32KiB_tcp": (1.10, 1.0),
    "send_recv_1MiB_unix": (1.10, 1.0),
    "send_recv_1MiB_tcp": (1.10, 1.0),
    "recv_into": (1.05, 0.95),
    "sendmsg_recvmsg": (1.10, 0.85),
    "sendto_recvfrom_inet": (1.0, 0.88),
    "accept_connect_close": (1.0, 0.97),
    "socket_close": (1.0, 0.95),
    "getsockopt": (1.1, 1.0),
    "recv_would_block": (1.1, 1.0),
    "send_large_memoryview": (1.1, 0.01),
    "asyncio_echo": (1.05, 1.0),
    "import": (1.0, 0.6),
    "memory": (1.0, 1.0),
    "threads": (1.0, 1.0),
}

# What was measured, and a tenth more. Operations that are not here are measured only.
BOUNDS = {  # operation: (CPython, PyPy)
}


def target_of(operation, interpreter):
    """Where an operation's ratio is to get to on an interpreter, by its name in sys.implementation; None for no target."""
    return _of(TARGETS, operation, interpreter)


def bound_of(operation, interpreter):
    """The ratio of an operation that must not be exceeded."""
    return _of(BOUNDS, operation, interpreter)


def _of(table, operation, interpreter):
    return table.get(operation, (None, None))[interpreter == "pypy"]

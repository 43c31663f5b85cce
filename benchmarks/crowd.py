"""10,000 connections at once, within the 20,000 descriptors that a process commonly may have."""

import resource
import socket
from array import array
from contextlib import ExitStack, contextmanager

RIGHTS = 250  # the kernel takes 253 descriptors in a message

_shared = None  # (ExitStack, descriptors, descriptors) while there are users
_users = 0


@contextmanager
def crowd(count, active):
    """The descriptors of `count` sockets, and those of the peers of the first `active` of them, as two lists.

    The peers of the rest are on their way in messages that nobody receives: there they need no descriptor. All who use the crowd at
    the same time share it.
    """
    global _shared, _users
    if not _users:
        _shared = _connect(count, active)
    _users += 1
    try:
        yield _shared[1:]
    finally:
        _users -= 1
        if not _users:
            _shared[0].close()
            _shared = None


def _connect(count, active):
    with ExitStack() as stack:
        soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
        resource.setrlimit(resource.RLIMIT_NOFILE, (hard, hard))
        stack.callback(resource.setrlimit, resource.RLIMIT_NOFILE, (soft, hard))
        post = [stack.enter_context(end) for end in socket.socketpair()]
        near, far = [], []
        for i in range(count):
            a, b = socket.socketpair()
            near.append(stack.enter_context(a).fileno())
            far.append(b)
            if len(far) == active + RIGHTS or len(far) > active and i == count - 1:
                _send_off(post, far, active)
        for sock in far:
            stack.enter_context(sock)
        return stack.pop_all(), near, [sock.fileno() for sock in far]


def _send_off(post, far, active):
    parked = far[active:]
    post[0].sendmsg([b"x"], [(socket.SOL_SOCKET, socket.SCM_RIGHTS, array("i", [sock.fileno() for sock in parked]))])
    for sock in parked:
        sock.close()
    del far[active:]

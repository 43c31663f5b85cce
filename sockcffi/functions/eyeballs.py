"""Happy eyeballs, RFC 8305: connecting to several addresses of a host, each a moment after the last, to the first that answers."""

from itertools import zip_longest
from selectors import EVENT_WRITE, DefaultSelector
from time import monotonic

from .._generated.constants import SOL_SOCKET, SO_ERROR
from ..binding.errors import failure, timeout
from ..binding.runtime import CONNECTING


def alternated(found):
    """The answers of getaddrinfo, by turns of each family, the first of them first."""
    families = {}
    for answer in found:
        families.setdefault(answer[0], []).append(answer)
    return [answer for turn in zip_longest(*families.values()) for answer in turn if answer is not None]


def connect(found, delay, make, errors, deadline=None):
    """The first socket that is connected, to one of the addresses `found` by getaddrinfo; None where none is.

    delay: seconds before the next attempt begins, which a failure makes begin at once. make(answer): a socket for an answer, its timeout
    the one for its attempt. errors: a list for the failures. deadline: when all are given up, on the monotonic clock in seconds, or None.
    """
    queue = alternated(found)
    trying = {}  # the sockets: (their timeouts, when they are given up)
    with DefaultSelector() as selector:
        try:
            start = 0.0  # when the next attempt begins
            while queue or trying:
                if queue and (monotonic() >= start or not trying):
                    sock = _begin(queue.pop(0), make, errors, deadline)
                    if sock is None:
                        continue
                    start = monotonic() + delay
                    selector.register(sock[0], EVENT_WRITE)
                    trying[sock[0]] = sock[1:]
                ends = [end for _, end in trying.values() if end is not None]
                waits = min([start, *ends]) if queue else min(ends, default=None)
                for key, _ in selector.select(None if waits is None else max(0, waits - monotonic())):
                    sock = key.fileobj
                    code = sock.getsockopt(SOL_SOCKET, SO_ERROR)
                    if not code:
                        sock.settimeout(trying.pop(sock)[0])
                        return sock
                    start = _end(sock, selector, trying, errors, failure(-code))
                for sock in [sock for sock, (_, end) in trying.items() if end is not None and monotonic() >= end]:
                    start = _end(sock, selector, trying, errors, timeout("timed out"))
        finally:
            for sock in trying:
                sock.close()
    return None


def _begin(answer, make, errors, deadline):
    """(socket, its timeout, when to give up) of an attempt that began; None for one that failed at once."""
    sock = None
    try:
        if deadline is not None and monotonic() >= deadline:
            raise timeout("timed out")
        sock = make(answer)
        limit = sock.gettimeout()
        sock.setblocking(False)
        code = sock.connect_ex(answer[4])
        if code not in (0, CONNECTING):
            raise failure(-code)
        ends = [end for end in (deadline, None if limit is None else monotonic() + limit) if end is not None]
        return sock, limit, min(ends, default=None)
    except OSError as reason:
        errors.append(reason)
    except BaseException:
        if sock is not None:
            sock.close()
        raise
    if sock is not None:
        sock.close()
    return None


def _end(sock, selector, trying, errors, reason):
    """An attempt failed: the next begins now, which is returned."""
    selector.unregister(sock)
    del trying[sock]
    sock.close()
    errors.append(reason)
    return monotonic()

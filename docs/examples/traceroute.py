"""traceroute without root: python traceroute.py 10.0.0.1

Datagrams with a growing TTL. Each router that drops one says so by ICMP, and the kernel puts that into the error queue of the socket
(IP_RECVERR) together with the router's address: no raw socket is needed.
"""

import errno
import select
import sys
import time

import sockcffi as socket
from sockcffi import idioms, messages

PORT = 33434  # where nobody listens, by tradition


def trace(host, most=30, timeout=2.0):
    """Yields (hops, address or None, milliseconds), the last from the host itself."""
    family, _, _, _, address = idioms.getaddrinfo(host, PORT, type=socket.SOCK_DGRAM, timeout=5)[0]
    limit = messages.HopLimit if family == socket.AF_INET6 else messages.TTL
    with socket.socket(family, socket.SOCK_DGRAM) as sock:
        messages.enable(sock, messages.ExtendedError)
        for hops in range(1, most + 1):
            while messages.receive_error(sock):
                pass  # an answer that was late
            start = time.monotonic()
            sock.sendmsg([b"trace"], [limit(hops)], 0, (address[0], PORT + hops, *address[2:]))
            error = answer(sock, PORT + hops, start + timeout)
            if error is None:
                yield hops, None, None
                continue
            yield hops, error.offender[0] if error.offender else address[0], (time.monotonic() - start) * 1000
            if error.ee_errno != errno.EHOSTUNREACH:  # "time exceeded" is EHOSTUNREACH; the host itself refuses the port
                return


def answer(sock, port, deadline):
    """The error that came for what was sent to a port; None for one that did not come."""
    poll = select.poll()
    poll.register(sock, 0)  # errors are always reported
    while time.monotonic() < deadline:
        poll.poll(max(0, deadline - time.monotonic()) * 1000)
        found = messages.receive_error(sock)
        if found and found.address[1] == port:
            return found[messages.ExtendedError]
    return None


if __name__ == "__main__":
    for hops, router, took in trace(sys.argv[1]):
        print(f"{hops:2}  *" if router is None else f"{hops:2}  {router}  {took:.3f} ms", flush=True)

"""ping without root: python ping.py 127.0.0.1 [count]

Linux gives ICMP echo sockets to the groups in the sysctl net.ipv4.ping_group_range. The kernel fills in the identifier and the checksum,
and says when it received the answer.
"""

import struct
import sys
import time

import sockcffi as socket
from sockcffi import idioms, messages


def ping(host, count=3, timeout=2.0):
    """Yields (bytes, address, ttl, milliseconds) of each answer, None for one that did not come."""
    family, _, _, _, address = idioms.getaddrinfo(host, 0, type=socket.SOCK_DGRAM, timeout=5)[0]
    six = family == socket.AF_INET6
    request = socket.ICMP6_ECHO_REQUEST if six else socket.ICMP_ECHO
    limit = messages.HopLimit if six else messages.TTL
    with socket.socket(family, socket.SOCK_DGRAM, socket.IPPROTO_ICMPV6 if six else socket.IPPROTO_ICMP) as sock:
        sock.settimeout(timeout)
        messages.enable(sock, limit, messages.Timestamp)
        for sequence in range(1, count + 1):
            sent = time.time_ns()
            sock.sendto(struct.pack("!BBHHH", request, 0, 0, 0, sequence) + b"sockcffi" * 7, address)
            try:
                received = messages.receive(sock, 1500)
                while struct.unpack_from("!H", received.data, 6) != (sequence,):  # a late answer
                    received = messages.receive(sock, 1500)
            except socket.timeout:
                yield None
                continue
            took = (received[messages.Timestamp].nanoseconds - sent) / 1e6
            yield len(received.data), received.address[0], received[limit].value, took


if __name__ == "__main__":
    try:
        for answer in ping(sys.argv[1], *map(int, sys.argv[2:])):
            print("no answer" if answer is None else "{} bytes from {}: ttl={} time={:.3f} ms".format(*answer), flush=True)
    except PermissionError as reason:
        sys.exit(f"{reason}: none of our groups is in the sysctl net.ipv4.ping_group_range")

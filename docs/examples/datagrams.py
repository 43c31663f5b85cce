"""Counts UDP datagrams, a million a second, and tells how many messages were lost for want of time: python datagrams.py PORT [seconds]

One call takes all that has come, into buffers that are made once. Datagrams of one sender that came one behind the other are one message,
whose control message has their size: UDP_GRO. The messages that the kernel had to drop, as the socket was full, it has counted: SO_MEMINFO,
since Linux 4.12.
"""

import struct
import sys
import time

import sockcffi as socket
from sockcffi import options

MANY, SIZE = 64, 65536  # messages with a call; bytes of the longest
ROOM = 16 * 2**20  # bytes, for what comes while this program does something else: at most net.core.rmem_max


def count(sock, buffers, seconds):
    """The datagrams that come in `seconds`, and their bytes."""
    datagrams = total = 0
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        try:
            messages = sock.recvmmsg_into(buffers, socket.CMSG_SPACE(4))
        except socket.timeout:
            continue
        for length, control, _, _ in messages:
            size = struct.unpack("=i", control[0][2])[0] if control else length
            datagrams += -(-length // size) if length else 1  # the last may be shorter
            total += length
    return datagrams, total


def watch(port, seconds):
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as sock:
        options.SO_RCVBUF.set(sock, ROOM)
        options.UDP_GRO.set(sock, True)
        sock.bind(("127.0.0.1", port))
        sock.settimeout(0.1)
        print(f"listening on port {sock.getsockname()[1]}", flush=True)
        buffers = [bytearray(SIZE) for _ in range(MANY)]
        end = time.monotonic() + seconds
        before = 0
        while time.monotonic() < end:
            datagrams, size = count(sock, buffers, min(1.0, seconds))
            lost = options.SO_MEMINFO.get(sock)[socket.SK_MEMINFO_DROPS]
            print(f"{datagrams} datagrams, {size} bytes, {lost - before} messages lost", flush=True)
            before = lost


if __name__ == "__main__":
    watch(int(sys.argv[1]), float(sys.argv[2]) if sys.argv[2:] else 10.0)

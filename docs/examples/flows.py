"""Counts what each pair of addresses sends over an interface: python flows.py INTERFACE [SECONDS]

The frames are looked at where the kernel put them, without a copy. Needs root (CAP_NET_RAW).
"""

import sys
import time
from collections import Counter

import sockcffi as socket
from sockcffi import capture

ETHERNET = 14  # bytes of its header
FAMILIES = {socket.ETH_P_IP: (socket.AF_INET, 12, 4), socket.ETH_P_IPV6: (socket.AF_INET6, 8, 16)}  # where addresses are, and their size


def count(ring, seconds):
    """{(protocol, both addresses in bytes): bytes on the wire} of the frames that come within these seconds."""
    flows, end = Counter(), time.monotonic() + seconds
    while (left := end - time.monotonic()) > 0:
        try:
            with ring.block(left) as block:
                for frame in block:
                    if frame.protocol in FAMILIES:
                        _, start, size = FAMILIES[frame.protocol]
                        start += ETHERNET
                        flows[frame.protocol, frame.data[start : start + 2 * size].tobytes()] += frame.length
        except socket.timeout:
            break
    return flows


if __name__ == "__main__":
    with capture.Ring(sys.argv[1]) as ring:
        print("listening on", sys.argv[1], flush=True)
        flows = count(ring, float(sys.argv[2]) if len(sys.argv) > 2 else 10)
        for (protocol, addresses), total in flows.most_common(20):
            family, _, size = FAMILIES[protocol]
            source, target = (socket.inet_ntop(family, address) for address in (addresses[:size], addresses[size:]))
            print(f"{total:12,} {source} -> {target}")
        print(f"{ring.statistics().drops} frames were dropped")

"""Captures frames into a file for Wireshark: python capture.py INTERFACE FILE [--port 53] [--count 10]

A BPF program lets the kernel choose. Needs root (CAP_NET_RAW).
"""

import argparse
from itertools import islice

import sockcffi as socket
from sockcffi import capture

WHOLE = 262144


def udp_port(port):
    """A BPF program for UDP over IPv4 from or to a port, on Ethernet: what `tcpdump -dd "ip and udp port 53"` prints, but for fragments."""
    load, jump, ret = socket.BPF_LD | socket.BPF_ABS, socket.BPF_JMP | socket.BPF_JEQ | socket.BPF_K, socket.BPF_RET | socket.BPF_K
    return [
        (load | socket.BPF_H, 0, 0, 12),
        (jump, 0, 8, socket.ETH_P_IP),
        (load | socket.BPF_B, 0, 0, 23),
        (jump, 0, 6, socket.IPPROTO_UDP),
        (socket.BPF_LDX | socket.BPF_B | socket.BPF_MSH, 0, 0, 14),  # the length of the IP header
        (socket.BPF_LD | socket.BPF_H | socket.BPF_IND, 0, 0, 14),
        (jump, 2, 0, port),  # source
        (socket.BPF_LD | socket.BPF_H | socket.BPF_IND, 0, 0, 16),
        (jump, 0, 1, port),  # destination
        (ret, 0, 0, WHOLE),
        (ret, 0, 0, 0),
    ]


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("interface")
    parser.add_argument("file")
    parser.add_argument("--port", type=int)
    parser.add_argument("--count", type=int, default=10)
    arguments = parser.parse_args()
    with capture.Ring(arguments.interface, udp_port(arguments.port) if arguments.port else None) as ring:
        print("listening on", arguments.interface, flush=True)
        capture.write_pcapng(arguments.file, islice(ring, arguments.count))
        print(ring.statistics())

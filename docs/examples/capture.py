"""Captures packets into a file for Wireshark: python capture.py INTERFACE FILE [--port 53] [--count 10]

A BPF program lets the kernel choose, AF_PACKET brings the frames, and each has the time at which the network card received it, where that
has a clock, or else the kernel. Needs root (CAP_NET_RAW).
"""

import argparse
import struct
import time

import sockcffi as socket
from sockcffi import idioms, messages

PCAP = struct.Struct("=IHHiIII")  # https://www.ietf.org/archive/id/draft-ietf-opsawg-pcap-04.html
RECORD = struct.Struct("=IIII")
NANOSECONDS, ETHERNET = 0xA1B23C4D, 1
WHOLE = 262144


def udp_port(port):
    """A BPF program for UDP over IPv4 from or to a port, on Ethernet: what `tcpdump -dd "ip and udp port 53"` prints, but for fragments."""
    load, jump, ret = socket.BPF_LD | socket.BPF_ABS, socket.BPF_JMP | socket.BPF_JEQ | socket.BPF_K, socket.BPF_RET | socket.BPF_K
    return [
        (load | socket.BPF_H, 0, 0, 12), (jump, 0, 8, socket.ETH_P_IP),
        (load | socket.BPF_B, 0, 0, 23), (jump, 0, 6, socket.IPPROTO_UDP),
        (socket.BPF_LDX | socket.BPF_B | socket.BPF_MSH, 0, 0, 14),  # the length of the IP header
        (socket.BPF_LD | socket.BPF_H | socket.BPF_IND, 0, 0, 14), (jump, 2, 0, port),  # source
        (socket.BPF_LD | socket.BPF_H | socket.BPF_IND, 0, 0, 16), (jump, 0, 1, port),  # destination
        (ret, 0, 0, WHOLE), (ret, 0, 0, 0),
    ]


def capture(interface, file, port, count):
    file.write(PCAP.pack(NANOSECONDS, 2, 4, 0, 0, WHOLE, ETHERNET))
    with socket.socket(socket.AF_PACKET, socket.SOCK_RAW, 0) as sock:  # 0: nothing comes before the filter is there
        if port:
            idioms.attach_filter(sock, udp_port(port))
        messages.enable(sock, messages.Timestamping, messages.Frame)
        sock.bind((interface, socket.ETH_P_ALL))
        print("listening on", interface, flush=True)
        for _ in range(count):
            received = messages.receive(sock, WHOLE, truncated=True)
            times = received.get(messages.Timestamping)  # None of a frame that came when the kernel did not take times yet
            seconds, nanoseconds = divmod(times and (times.hardware or times.software) or time.time_ns(), 10**9)
            file.write(RECORD.pack(seconds, nanoseconds, len(received.data), received[messages.Frame].tp_len) + received.data)
            file.flush()


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("interface")
    parser.add_argument("file")
    parser.add_argument("--port", type=int)
    parser.add_argument("--count", type=int, default=10)
    arguments = parser.parse_args()
    with open(arguments.file, "wb") as file:
        capture(arguments.interface, file, arguments.port, arguments.count)

"""Has Scapy listen by a ring, so that it misses less: python scapy_ring.py INTERFACE [COUNT] [FILTER]

`conf.L2listen = RingSocket` is all that a program needs; `sniff` takes its frames from there then. Needs Scapy (pip install scapy), for a
FILTER libpcap, and root (CAP_NET_RAW).
"""

import sys

from scapy.arch.common import compile_filter
from scapy.config import conf
from scapy.data import ETH_P_ALL, MTU
from scapy.interfaces import network_name
from scapy.layers import all as _  # noqa: F401 -- what Scapy knows of protocols
from scapy.sendrecv import sniff
from scapy.supersocket import SuperSocket

from sockcffi import capture


class RingSocket(SuperSocket):
    """What Scapy listens with at layer 2."""

    desc = "read packets at layer 2 from a ring"

    def __init__(self, iface=None, type=ETH_P_ALL, promisc=None, filter=None, nofilter=0, monitor=None):
        self.iface, self.frames = network_name(iface or conf.iface), []
        program = None
        if filter and not nofilter:
            compiled = compile_filter(filter, self.iface)
            program = [(code.code, code.jt, code.jf, code.k) for code in compiled.bf_insns[: compiled.bf_len]]
        promiscuous = conf.sniff_promisc if promisc is None else promisc
        self.ins = self.outs = capture.Ring(self.iface, program, promiscuous=bool(promiscuous))

    def recv_raw(self, x=MTU):
        if not self.frames:
            self.frames = self.ins.read()[::-1]
        frame = self.frames.pop()
        return conf.l2types.num2layer.get(frame.hatype, conf.default_l2), frame.data[:x], frame.time / 1e9

    @staticmethod
    def select(sockets, remain=conf.recv_poll_rate):
        return [sock for sock in sockets if getattr(sock, "frames", None)] or SuperSocket.select(sockets, remain)


if __name__ == "__main__":
    conf.L2listen = RingSocket
    count, *filter = sys.argv[2:4] or ["10"]
    print("listening on", sys.argv[1], flush=True)
    sniff(
        iface=sys.argv[1],
        count=int(count),
        filter=filter[0] if filter else None,
        store=False,
        started_callback=lambda: print("started", flush=True),
        prn=lambda packet: print(packet.summary(), flush=True),
    )

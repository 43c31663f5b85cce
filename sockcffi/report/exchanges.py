"""Exchanges, which show what a kernel can carry: bytes go through it and come back. Each is a row of EXCHANGES.

An exchange is a function of (family, type, protocol, what its row has as address). It returns when the bytes came back; where the machine
has no means for it, it raises `Lacking` or an OSError. It changes nothing: the bus, the radios or the address that it needs must be there.
"""

import hashlib
import os
import struct
from contextlib import ExitStack
from tempfile import TemporaryDirectory

import sockcffi

from ..addresses.codecs import unpack
from ..binding.native import ffi

SECONDS = 3.0  # for each call of an exchange
MESSAGE = b"through the kernel and back"


class Lacking(Exception):
    """The machine has no means for this exchange."""


def stream(family, kind, proto, address, _other=None):
    """A connection to ourselves, and a message there and back."""
    with _socket(family, kind, proto) as server, _socket(family, kind, proto) as client:
        server.bind(address)
        server.listen()
        _connect(client, server.getsockname(), server)


def dgram(family, kind, proto, address, other=None):
    """A datagram, and one back to the address that it came from."""
    with _socket(family, kind, proto) as one, _socket(family, kind, proto) as two:
        if address is not None:
            one.bind(address)
            two.bind(other or address)
        one.sendto(MESSAGE, two.getsockname())
        data, sender = two.recvfrom(100)
        two.sendto(data, sender)
        _expect(one.recvfrom(100)[0], MESSAGE)


def unix(family, kind, proto, exchange):
    """One of the exchanges above, between paths."""
    with TemporaryDirectory() as folder:
        exchange(family, kind, proto, os.path.join(folder, "one"), os.path.join(folder, "two"))


def abstract(family, kind, proto, name):
    """A connection to a name that is no file: with "" the kernel chooses one."""
    if not hasattr(sockcffi, "AF_NETLINK"):
        raise Lacking("only Linux has such names")
    stream(family, kind, proto, name)


def route(family, kind, proto, _address):
    """The kernel's list of interfaces."""
    with _socket(family, kind, proto) as sock:
        sock.bind((0, 0))
        flags = sockcffi.NLM_F_REQUEST | sockcffi.NLM_F_DUMP
        request = struct.pack("=IHHIIB3x", 20, sockcffi.RTM_GETLINK, flags, 1, 0, sockcffi.AF_UNSPEC)  # nlmsghdr, rtgenmsg
        sock.sendto(request, (0, 0))
        answer, sender = sock.recvfrom(65536)
        _expect((struct.unpack_from("=IH", answer)[1], sender), (sockcffi.RTM_NEWLINK, (0, 0)))


def packet(family, kind, _proto, interface):
    """A frame on the loopback interface."""
    protocol = sockcffi.ETH_P_802_EX1  # left for experiments by IEEE 802
    with _socket(family, kind, 0) as one, _socket(family, kind, 0) as two:
        two.bind((interface, protocol))
        one.sendto(MESSAGE, (interface, protocol, 0, 0, bytes(6)))
        data, sender = two.recvfrom(100)
        _expect((data, sender[:2]), (MESSAGE, (interface, protocol)))


def sha256(family, kind, proto, address):
    """A hash, computed by the kernel."""
    with _socket(family, kind, proto) as algorithm:
        algorithm.bind(address)
        operation, _ = algorithm.accept()
        with operation:
            operation.settimeout(SECONDS)
            operation.sendall(MESSAGE)
            _expect(operation.recv(100), hashlib.sha256(MESSAGE).digest())


def can(family, kind, proto, prefix):
    """A frame on a virtual bus, if there is one."""
    bus = next((name for _, name in sockcffi.if_nameindex() if name.startswith(prefix)), None)
    if not bus:
        raise Lacking(f"no {prefix} interface")
    frame = struct.pack("=IB3x8s", 0x123, 8, MESSAGE[:8])  # struct can_frame
    with _socket(family, kind, proto) as one, _socket(family, kind, proto) as two:
        one.bind((bus,))
        two.bind((bus,))
        one.send(frame)
        _expect(two.recvfrom(100), (frame, (bus,)))


def management(family, kind, proto, address):
    """The version of the kernel's management interface, which needs no controller."""
    with _socket(family, kind, proto) as sock:
        sock.bind(address)
        sock.send(struct.pack("<HHH", 1, address[0], 0))  # struct mgmt_hdr: read the version
        _expect(struct.unpack_from("<HHHHB", sock.recv(100)), (1, address[0], 6, 1, 0))  # complete, 6 bytes: which command, success


def session(family, kind, proto, address):
    """A frame in an L2TP session, whose two tunnels end in each other."""
    with ExitStack() as stack:
        one, two = [stack.enter_context(_socket(sockcffi.AF_INET, sockcffi.SOCK_DGRAM, 0)) for _ in range(2)]
        one.bind(address)
        two.bind(address)
        ends = []
        for tunnel, peer, own_number, peer_number in (one, two, 1, 2), (two, one, 2, 1):
            tunnel.connect(peer.getsockname())
            for session in 0, 7:  # 0: the tunnel itself
                ends.append(stack.enter_context(_socket(family, kind, proto)))
                ends[-1].connect((tunnel.fileno(), *peer.getsockname(), own_number, session, peer_number, session))
        ends[1].send(MESSAGE)
        ends[3].send(ends[3].recv(100))
        _expect(ends[1].recv(100), MESSAGE)


def call(family, kind, proto, address):
    """A remote call over UDP."""
    with _socket(sockcffi.AF_INET, sockcffi.SOCK_DGRAM, 0) as sock:
        sock.bind(address)
        service = 1, *sock.getsockname()  # a port that is free: RxRPC would not tell which one it took

    def this(number):  # a control message: which call, in a number of our own
        return sockcffi.SOL_RXRPC, sockcffi.RXRPC_USER_CALL_ID, struct.pack("@L", number)

    def receive(sock):
        data = b""
        while not data:  # notes of what became of a call have none
            data = sock.recvmsg(100, 100)[0]
        return data

    with _socket(family, kind, proto) as server, _socket(family, kind, proto) as client:
        server.bind(service)
        server.listen(1)
        server.sendmsg([], [this(1), (sockcffi.SOL_RXRPC, sockcffi.RXRPC_CHARGE_ACCEPT, b"")])
        client.sendmsg([MESSAGE], [this(2)], 0, service)
        server.sendmsg([receive(server)], [this(1)])
        _expect(receive(client), MESSAGE)


def cable(family, kind, proto, prefix):
    """A frame from one end of a cable to the other, and back, if there is one with both ends here."""
    names = dict(sockcffi.if_nameindex())

    def read(name, what):
        with open(f"/sys/class/net/{name}/{what}") as file:
            return file.read().strip()

    for name in names.values():
        if name.startswith(prefix) and read(name, "operstate") == "up":
            other = names.get(int(read(name, "iflink")))
            if other and names.get(int(read(other, "iflink"))) == name:
                ends = [(0x42, bytes.fromhex(read(end, "address").replace(":", ""))) for end in (name, other)]  # 0x42: any service
                return dgram(family, kind, proto, *ends)
    raise Lacking(f"no two {prefix} interfaces that are up and each other's end")


def devices(family, kind, proto, service):
    """A connection from the first NFC device to the second, if they are in touch."""
    with _socket(family, kind, proto) as server, _socket(family, kind, proto) as client:
        server.bind((1, 0, sockcffi.NFC_PROTO_NFC_DEP, 0, 0, service))
        server.listen()
        _connect(client, (0, 0, sockcffi.NFC_PROTO_NFC_DEP, 0, 0, service), server)


def radio(family, kind, proto, prefix):
    """A message from one radio to another, and back, if there are two with short addresses."""
    from fcntl import ioctl  # nowhere but on UNIX

    with _socket(family, kind, proto) as one, _socket(family, kind, proto) as two:

        def ask(request, name):  # the part of a struct ifreq behind the name
            return ioctl(one.fileno(), request, name.encode().ljust(40, b"\0"))[16:]

        names = [name for _, name in sockcffi.if_nameindex() if name.startswith(prefix)]
        names = [name for name in names if struct.unpack_from("=H", ask(sockcffi.SIOCGIFFLAGS, name))[0] & sockcffi.IFF_UP]
        if len(names) < 2:
            raise Lacking(f"no two {prefix} interfaces that are up")
        here, there = [unpack(ask(sockcffi.SIOCGIFADDR, name), proto) for name in names[:2]]
        one.bind(here)
        two.bind(there)
        one.sendto(MESSAGE, there)
        data, sender = two.recvfrom(100)
        two.sendto(data, sender)
        _expect(one.recvfrom(100), (MESSAGE, there))


def ring(family, kind, proto, interface):
    """A frame that the kernel takes out of memory which it shares with us, over an interface to AF_PACKET."""
    from mmap import mmap

    count, size = 2, 2048  # frames, and bytes of one
    frame = bytes(12) + struct.pack("!H", sockcffi.ETH_P_802_EX1) + MESSAGE.ljust(46)
    with ExitStack() as stack:
        receiver = stack.enter_context(_socket(sockcffi.AF_PACKET, sockcffi.SOCK_RAW, 0))
        receiver.bind((interface, sockcffi.ETH_P_802_EX1))
        sender = stack.enter_context(_socket(family, kind, proto))
        memory = mmap(-1, count * size)  # closed when nothing points to it
        memory[: len(frame)] = frame
        address = int(ffi.cast("uintptr_t", ffi.from_buffer(memory)))
        sender.setsockopt(sockcffi.SOL_XDP, sockcffi.XDP_UMEM_REG, struct.pack("=QQIII4x", address, count * size, size, 0, 0))
        for option in "XDP_UMEM_FILL_RING", "XDP_UMEM_COMPLETION_RING", "XDP_TX_RING":
            sender.setsockopt(sockcffi.SOL_XDP, getattr(sockcffi, option), count)
        offsets = sender.getsockopt(sockcffi.SOL_XDP, sockcffi.XDP_MMAP_OFFSETS, 128)
        producer, _, descriptors = struct.unpack_from("=3Q", offsets, 32)  # struct xdp_mmap_offsets: those of the ring of what is sent
        going = stack.enter_context(mmap(sender.fileno(), descriptors + count * 16, offset=sockcffi.XDP_PGOFF_TX_RING))
        sender.bind((interface, 0, sockcffi.XDP_COPY))
        going[descriptors : descriptors + 16] = struct.pack("=QII", 0, len(frame), 0)  # struct xdp_desc
        going[producer : producer + 4] = struct.pack("=I", 1)
        sender.sendto(b"", (interface, 0))  # so that the kernel looks
        _expect(receiver.recv(100), frame)


IPV4 = ("127.0.0.1", 0)
IPV6 = ("::1", 0)
EXCHANGES = (  # family, label, type, protocol or "", function, what it gets as address; left out where a name is not in the headers
    ("AF_INET", "stream", "SOCK_STREAM", "", stream, IPV4),
    ("AF_INET", "dgram", "SOCK_DGRAM", "", dgram, IPV4),
    ("AF_INET", "MPTCP", "SOCK_STREAM", "IPPROTO_MPTCP", stream, IPV4),
    ("AF_INET", "SCTP", "SOCK_STREAM", "IPPROTO_SCTP", stream, IPV4),
    ("AF_INET", "UDP-Lite", "SOCK_DGRAM", "IPPROTO_UDPLITE", dgram, IPV4),
    ("AF_INET6", "stream", "SOCK_STREAM", "", stream, IPV6),
    ("AF_INET6", "dgram", "SOCK_DGRAM", "", dgram, IPV6),
    ("AF_INET6", "UDP-Lite", "SOCK_DGRAM", "IPPROTO_UDPLITE", dgram, IPV6),
    ("AF_UNIX", "stream", "SOCK_STREAM", "", unix, stream),
    ("AF_UNIX", "dgram", "SOCK_DGRAM", "", unix, dgram),
    ("AF_UNIX", "abstract", "SOCK_STREAM", "", abstract, ""),
    ("AF_NETLINK", "route dump", "SOCK_RAW", "NETLINK_ROUTE", route, None),
    ("AF_PACKET", "frame over lo", "SOCK_DGRAM", "", packet, "lo"),
    ("AF_VSOCK", "stream", "SOCK_STREAM", "", stream, (1, 0xFFFFFFFF)),  # VMADDR_CID_LOCAL, VMADDR_PORT_ANY
    ("AF_ALG", "sha256", "SOCK_SEQPACKET", "", sha256, ("hash", "sha256")),
    ("AF_CAN", "raw frame", "SOCK_RAW", "CAN_RAW", can, "vcan"),
    ("AF_TIPC", "rdm", "SOCK_RDM", "", dgram, None),  # every socket has an address from birth
    ("AF_QIPCRTR", "dgram", "SOCK_DGRAM", "", dgram, (1, 0)),  # this node, any port
    ("AF_RDS", "seqpacket", "SOCK_SEQPACKET", "", dgram, IPV4),
    ("AF_SMC", "stream", "SOCK_STREAM", "SMCPROTO_SMC", stream, IPV4),
    ("AF_BLUETOOTH", "management", "SOCK_RAW", "BTPROTO_HCI", management, (0xFFFF, 3)),  # HCI_DEV_NONE, HCI_CHANNEL_CONTROL
    ("AF_PPPOX", "L2TP", "SOCK_DGRAM", "PX_PROTO_OL2TP", session, IPV4),
    ("AF_RXRPC", "call", "SOCK_DGRAM", "AF_INET", call, IPV4),
    ("AF_PHONET", "dgram", "SOCK_DGRAM", "", dgram, (0, 0)),  # this device, any object
    ("AF_LLC", "dgram", "SOCK_DGRAM", "", cable, "veth"),
    ("AF_NFC", "LLCP", "SOCK_STREAM", "NFC_SOCKPROTO_LLCP", devices, b"urn:nfc:xsn:sockcffi:echo"),
    ("AF_IEEE802154", "dgram", "SOCK_DGRAM", "", radio, "wpan"),
    ("AF_XDP", "frame over lo", "SOCK_RAW", "", ring, "lo"),
)


def _socket(family, kind, proto):
    sock = sockcffi.socket(family, kind, proto)
    sock.settimeout(SECONDS)
    return sock


def _connect(client, address, server):
    """`client` connects to `address`, which is that of `server`: a message there and back."""
    client.connect(address)
    accepted, _peer = server.accept()
    with accepted:
        accepted.settimeout(SECONDS)
        client.sendall(MESSAGE)
        accepted.sendall(accepted.recv(100))
        _expect(client.recv(100), MESSAGE)


def _expect(received, expected):
    if received != expected:
        raise ValueError(f"received {received!r}, not {expected!r}")

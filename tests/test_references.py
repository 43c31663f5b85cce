"""20,000 rounds of each call and of each way that it fails: all references of the process are afterwards as many as before. Only a debug build
of CPython counts them (Debian: python3.11-dbg)."""

import os
import struct
import sys
import warnings

import pytest

import sockcffi as socket
from sockcffi.addresses import network
from sockcffi.functions import resolve

pytestmark = pytest.mark.skipif(not hasattr(sys, "gettotalrefcount"), reason="only a debug build of CPython counts all references")

ROUNDS = 20_000


class Broken:
    """A number, a buffer and a sequence that raise."""

    def __index__(self):
        raise KeyError("index")

    def __iter__(self):
        raise KeyError("iter")


class Failing(socket.socket):
    """What C calls raises."""

    __slots__ = ()

    def _sc_address(self, data):
        raise KeyError("address")

    def _sc_messages(self, control):
        raise KeyError("messages")


@pytest.fixture
def things(closing, short_dir):
    """What the calls below need, by name."""
    one, two = closing(*socket.socketpair())
    one.settimeout(0), two.settimeout(0)
    udp = closing(socket.socket(socket.AF_INET, socket.SOCK_DGRAM))
    udp.bind(("127.0.0.1", 0))
    udp.settimeout(0)
    box = closing(socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM))
    box.bind(f"{short_dir}/box")
    box.settimeout(0)
    listener = closing(socket.create_server(("127.0.0.1", 0)))
    listener.settimeout(0)
    netlink = closing(Failing(socket.AF_NETLINK, socket.SOCK_RAW, 0))
    netlink.bind((0, 0))
    return dict(
        one=one,
        two=two,
        udp=udp,
        here=udp.getsockname(),
        box=box,
        path=box.getsockname(),
        listener=listener,
        netlink=netlink,
        broken=Broken(),
        rights=[(socket.SOL_SOCKET, socket.SCM_RIGHTS, struct.pack("i", one.fileno()))],
        s=socket,
        os=os,
        network=network,
        resolve=resolve,
        space=bytearray(100),
        parts=[bytearray(2), bytearray(2)],
    )


def closes_rights(two, s, os):
    for level, type, data in two.recvmsg(10, s.CMSG_SPACE(4))[1]:
        os.close(struct.unpack("i", data)[0])


CASES = {
    "send, recv": "one.send(b'1'); two.recv(1)",
    "send a bytearray, recv much": "one.send(space); two.recv(100000)",
    "send text": "one.send('1')",
    "send with wrong flags": "one.send(b'1', broken)",
    "sendall": "one.sendall(b'1'); two.recv(1)",
    "sendall text": "one.sendall('1')",
    "recv would block": "two.recv(1)",
    "recv much would block": "two.recv(100000)",
    "recv negative": "two.recv(-1)",
    "recv what is no number": "two.recv(broken)",
    "recv_into": "one.send(b'1'); two.recv_into(space)",
    "recv_into with keywords": "one.send(b'1'); two.recv_into(space, nbytes=1)",
    "recv_into what is read-only": "two.recv_into(b'1')",
    "recv_into would block": "two.recv_into(space)",
    "recv_into more than there is": "two.recv_into(space, 1000)",
    "recvfrom_into": "udp.sendto(b'1', here); udp.recvfrom_into(space)",
    "recvfrom_into would block": "udp.recvfrom_into(space)",
    "sendto, recvfrom": "udp.sendto(b'1', here); udp.recvfrom(1)",
    "sendto, recvfrom by a path": "box.sendto(b'1', path); box.recvfrom(1)",
    "sendto without an address": "udp.sendto(b'1', None)",
    "sendto a wrong port": "udp.sendto(b'1', ('127.0.0.1', 70000))",
    "sendto too many": "udp.sendto(b'1', 1, 2, 3)",
    "sendto a path that is not": "box.sendto(b'1', '/no/such')",
    "recvfrom would block": "udp.recvfrom(1)",
    "sendmsg, recvmsg": "one.sendmsg([b'1', b'2']); two.recvmsg(10)",
    "sendmsg, recvmsg_into": "one.sendmsg((b'1', b'2')); two.recvmsg_into(parts)",
    "sendmsg of iterators": "one.sendmsg(iter([b'1'])); two.recvmsg_into(iter(parts))",
    "sendmsg with descriptors": "one.sendmsg([b'1'], rights); closes_rights(two, s, os)",
    "sendmsg with a wrong message": "one.sendmsg([b'1'], [(1, 2)])",
    "sendmsg what is no buffer": "one.sendmsg([b'1', 2])",
    "sendmsg of what does not iterate": "one.sendmsg(broken)",
    "recvmsg would block": "two.recvmsg(10, 100)",
    "recvmsg_into would block": "two.recvmsg_into(parts)",
    "recvmsg_into what is read-only": "two.recvmsg_into([space, b'1'])",
    "getsockopt": "one.getsockopt(s.SOL_SOCKET, s.SO_SNDBUF)",
    "getsockopt bytes": "one.getsockopt(s.SOL_SOCKET, s.SO_SNDBUF, 4)",
    "getsockopt of none": "one.getsockopt(s.SOL_SOCKET, 9999)",
    "setsockopt": "one.setsockopt(s.SOL_SOCKET, s.SO_SNDBUF, 5000)",
    "setsockopt bytes": "one.setsockopt(s.SOL_SOCKET, s.SO_SNDBUF, bytes(4))",
    "setsockopt of none": "one.setsockopt(s.SOL_SOCKET, 9999, 1)",
    "setsockopt to text": "one.setsockopt(s.SOL_SOCKET, s.SO_SNDBUF, 'text')",
    "settimeout": "two.settimeout(1.5); two.settimeout(0); two.gettimeout(); two.setblocking(True); two.setblocking(False); two.getblocking()",
    "settimeout to text": "two.settimeout('1')",
    "settimeout below 0": "two.settimeout(-1)",
    "default timeout": "s.setdefaulttimeout(1.5); s.getdefaulttimeout(); s.setdefaulttimeout(None)",
    "default timeout of text": "s.setdefaulttimeout('1')",
    "names": "udp.getsockname(); box.getsockname(); one.getpeername(); one.fileno(); one.proto; one.family; one.type",
    "no peer": "udp.getpeername()",
    "an address that Python cannot make": "netlink.getsockname()",
    "bind": "udp.bind(here)",
    "bind what is none": "udp.bind(1)",
    "listen": "listener.listen(5)",
    "listen text": "listener.listen('5')",
    "listen on a datagram socket": "udp.listen(5)",
    "shutdown": "udp.shutdown(0)",
    "shutdown text": "udp.shutdown('1')",
    "connect": "udp.connect(here)",
    "connect to a wrong address": "one.connect(here)",
    "connect_ex": "one.connect_ex('/no/such')",
    "accept would block": "listener.accept()",
    "socket": "s.socket().close()",
    "socket on a descriptor": "made = s.socket(fileno=s.dup(one.fileno())); made.close()",
    "refused protocol": "s.socket(2, 1, 250)",
    "socket of text": "s.socket('1')",
    "socket of a family that is too large": "s.socket(70000, 1, 0, one.fileno())",
    "unclosed": "s.socket()",
    "detach": "s.close(s.socket().detach())",
    "socketpair": "[made.close() for made in s.socketpair()]",
    "dup": "one.dup().close()",
    "dup of none": "s.dup(-1)",
    "dup of text": "s.dup('1')",
    "close of none": "s.close(-1)",
    "close of text": "s.close('1')",
    "makefile": "one.makefile('rb').close()",
    "byte order": "s.htons(80), s.htonl(80), s.ntohs(80), s.ntohl(80)",
    "byte order of text": "s.htons('1')",
    "byte order of too much": "s.htonl(2**32)",
    "byte order of what raises": "s.ntohs(broken)",
    "inet_pton": "s.inet_pton(2, '127.0.0.1'), s.inet_pton(10, '::1')",
    "inet_pton of none": "s.inet_pton(2, 'bad')",
    "inet_ntop": "s.inet_ntop(2, bytes(4)), s.inet_ntop(10, bytes(16))",
    "inet_ntop of 3 bytes": "s.inet_ntop(2, bytes(3))",
    "inet_aton, inet_ntoa": "s.inet_ntoa(s.inet_aton('127.1'))",
    "inet_aton of none": "s.inet_aton('bad')",
    "inet_ntoa of text": "s.inet_ntoa('bad!')",
    "CMSG": "s.CMSG_LEN(4), s.CMSG_SPACE(4)",
    "CMSG of less than nothing": "s.CMSG_LEN(-1)",
    "interfaces": "s.if_indextoname(s.if_nametoindex('lo'))",
    "no interface": "s.if_nametoindex('no such')",
    "no index": "s.if_indextoname(2**31 - 1)",
    "gethostname": "s.gethostname()",
    "gethostbyname": "s.gethostbyname('127.0.0.1')",
    "getaddrinfo": "s.getaddrinfo('127.0.0.1', 80)",
    "getaddrinfo by name": "s.getaddrinfo(host='127.0.0.1', port=80)",
    "getaddrinfo of no service": "s.getaddrinfo('127.0.0.1', 'no such service', 0, 1)",
    "getnameinfo": "s.getnameinfo(('127.0.0.1', 80), s.NI_NUMERICHOST | s.NI_NUMERICSERV)",
    "getnameinfo of text": "s.getnameinfo('1', 0)",
    "lookup": "network.lookup('127.0.0.1', 2), network.resolve('::1', 10)",
    "lookup of text": "network.lookup('127.0.0.1', '2')",
    "getservbyname of none": "s.getservbyname('no such service')",
    "getservbyport of too much": "s.getservbyport(70000)",
    "sendmmsg, recvmmsg": "s.sendmmsg(udp, [(b'1', here), (b'2', here)]); s.recvmmsg(udp, 3, 10)",
    "sendmmsg, recvmmsg_into": "s.sendmmsg(udp, [(b'1', here)]); s.recvmmsg_into(udp, parts)",
    "sendmmsg of text": "s.sendmmsg(udp, ['1'])",
    "sendmmsg to a wrong address": "s.sendmmsg(udp, [(b'1', 1)])",
    "recvmmsg would block": "s.recvmmsg(udp, 3, 10)",
    "recvmmsg_into what is read-only": "s.recvmmsg_into(udp, [b'1'])",
}


@pytest.mark.parametrize("case", CASES)
def test_references(case, things, default_timeout):
    code = compile(CASES[case], case, "exec")
    names = {**things, "closes_rights": closes_rights}

    def run(rounds):
        for _ in range(rounds):
            try:
                exec(code, names)
            except (OSError, TypeError, ValueError, OverflowError, KeyError):
                pass
        names.pop("made", None)

    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        run(200)
        before = sys.gettotalrefcount()
        run(ROUNDS)
        assert abs(sys.gettotalrefcount() - before) < ROUNDS // 100

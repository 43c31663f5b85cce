"""The operations in C, where C has an equal: those of operations.py, by the names of its functions, and with its sockets.

`import_module`, `memory` and `asyncio_echo` have none.
"""

import shlex
import subprocess
import sysconfig
from contextlib import ExitStack
from functools import partial
from pathlib import Path

from cffi import FFI

HERE = Path(__file__).parent


def compile_library(folder):
    """The path of the library that the C compiler makes of plain.c in a folder; None where there is no compiler."""
    compiler = shlex.split(sysconfig.get_config_var("CC") or "cc")[0]
    library = f"{folder}/plain.so"
    command = [compiler, "-O2", "-shared", "-fPIC", "-pthread", "-Wall", "-Wextra", "-o", library, str(HERE / "plain.c")]
    try:
        subprocess.run(command, check=True)
    except FileNotFoundError:
        return None
    return library


def load(library):
    """The library at a path, None for no path. It stays loaded when its file is gone."""
    if not library:
        return None
    ffi = FFI()
    ffi.cdef((HERE / "plain.h").read_text(encoding="utf-8"))
    return ffi.dlopen(library)


class Plain:
    """The generators, each with the library's loop on sockets that `python`, a module made of operations.py, has set up."""

    def __init__(self, lib, python):
        self.lib = lib
        self.python = python

    def send_recv(self, kind, size, timeout=None):
        with self.python.pair(kind, timeout) as (a, b):
            yield partial(self.lib.send_recv, a.fileno(), b.fileno(), size)

    send_recv_large = send_recv

    def recv_would_block(self):
        with self.python.pair(timeout=0) as (_, b):
            yield partial(self.lib.recv_would_block, b.fileno())

    def recv_into(self):
        yield from self.send_recv("unix", 4096)

    def recvmsg_into(self):
        yield from self._pair(self.lib.recvmsg_into)

    def sendmsg_recvmsg(self):
        yield from self._pair(self.lib.sendmsg_recvmsg)

    def send_fds_recv_fds(self):
        yield from self._pair(self.lib.send_fds_recv_fds)

    def _pair(self, loop):
        with self.python.pair() as (a, b):
            yield partial(loop, a.fileno(), b.fileno())

    def sendmsg_recvmsg_control(self):
        with self.python.datagrams() as (sender, receiver, _):
            receiver.setsockopt(self.python.socket.IPPROTO_IP, self.python.sockcffi.IP_RECVTOS, 1)
            receiver.settimeout(None)
            yield partial(self.lib.sendmsg_recvmsg_control, sender.fileno(), receiver.fileno())

    def sendall(self):
        data = b"x" * (100_000_000 // self.python.SCALE)
        with self.python.drain() as a:
            yield partial(self.lib.send_all, a.fileno(), data, len(data))

    def sendfile(self):
        with self.python.drain() as a, self.python.large_file() as (file, size):
            yield partial(self.lib.send_file, a.fileno(), file.fileno(), size)

    def send_large_memoryview(self):
        data = bytes(64 * 2**20)
        with self.python.pair() as (a, b):
            a.setblocking(False)
            yield partial(self.lib.send_large, a.fileno(), b.fileno(), data, len(data))

    def sendto_recvfrom(self, kind):
        with self.python.datagrams(kind) as (sender, receiver, _):
            yield partial(self.lib.sendto_recvfrom, sender.fileno(), receiver.fileno())

    def accept_connect_close(self):
        with self.python.server() as listener:
            yield partial(self.lib.accept_connect_close, listener.fileno())

    def accept_close(self):
        with self.python.server() as listener, ExitStack() as stack:
            yield self.python.connects(listener.getsockname(), stack), partial(self.lib.accept_close, listener.fileno())

    def connect_close(self):
        with self.python.server() as listener:
            yield self.python.accepts(listener), partial(self.lib.connect_close, listener.fileno())

    def create_connection(self):
        with self.python.server() as listener:
            yield self.python.accepts(listener), partial(self.lib.create_connection, listener.getsockname()[1])

    def socket_close(self):
        yield self.lib.socket_close

    def getsockopt(self):
        yield from self._socket(self.lib.get_option)

    def setsockopt(self):
        yield from self._socket(self.lib.set_option)

    def getsockname(self):
        yield from self._socket(self.lib.get_sockname)

    def _socket(self, loop):
        with self.python.socket.socket() as sock:
            sock.bind(self.python.LOOPBACK)
            yield partial(loop, sock.fileno())

    def inet_pton(self):
        yield self.lib.text_to_address

    def htons(self):
        yield self.lib.host_to_network

    def getaddrinfo(self):
        yield self.lib.address_info

    def readline(self):
        data = self.python.LINE * self.python.LINES
        with self.python.pair() as (a, b):
            file = self.lib.open_file(b.fileno())
            try:
                yield partial(self.lib.read_line, a.fileno(), file, data, len(data), self.python.LINES)
            finally:
                self.lib.close_file(file)

    def threads(self):
        with ExitStack() as stack:
            pairs = [stack.enter_context(self.python.pair()) for _ in range(self.python.THREADS)]
            a, b = ([end.fileno() for end in ends] for ends in zip(*pairs))
            yield partial(self.lib.threads, a, b, len(a))

    def connections(self):
        from select import EPOLLIN, epoll

        with self.python.many_connections() as (servers, clients), epoll() as selector:
            for sock in servers:
                selector.register(sock.fileno(), EPOLLIN)
            fds = [sock.fileno() for sock in clients]
            yield partial(self.lib.connections, selector.fileno(), fds, len(fds))

    def sendmmsg(self):
        yield from self._datagrams(self.lib.send_many)

    def recvmmsg(self):
        yield from self._datagrams(self.lib.receive_many)

    recvmmsg_into = recvmmsg

    def _datagrams(self, loop):
        with self.python.patient_datagrams() as (sender, receiver, _):
            yield partial(loop, sender.fileno(), receiver.fileno(), len(self.python.DATAGRAMS), len(self.python.DATAGRAMS[0]))

    def segments(self, _into):
        with self.python.patient_datagrams() as (sender, receiver, _):
            yield partial(self.lib.segments, sender.fileno(), receiver.fileno(), self.python.SEGMENT, self.python.SEGMENTS)

    def zero_copy(self, size):
        with self.python.way_to_nowhere(self.python.socket) as sock:
            if sock is None:
                raise self.python.Skipped
            self.lib.start_zero_copy(sock.fileno())
            yield partial(self.lib.zero_copy, sock.fileno(), size)

    def splice(self):
        with self.python.flood() as source, self.python.drain() as target:
            yield partial(self.lib.splice_through, source.fileno(), target.fileno(), 2**24 // self.python.SCALE)

"""What is measured. Each operation is a generator: it sets up, yields a function that does the operation so many times, and cleans up.

It may yield two functions: then the first makes ready for so many times, and is not measured. A function that returns a number has
measured itself; what is to be measured is not its time then, but that number.

This file is loaded anew for each operation and module, with that module as `socket`: a JIT then has code of its own for each, and
neither pays for what it learned from the other. The same operations in C are in plain.py.
"""

import asyncio
import os
import selectors
import socket  # replaced by whoever loads this file
import subprocess
import sys
import tempfile
import threading
from contextlib import ExitStack, contextmanager
from struct import pack
from time import perf_counter, thread_time

import sockcffi  # for the names that the interpreter's module may lack
from benchmarks.crowd import crowd
from benchmarks.nowhere import way_to_nowhere

SCALE = 1  # what the large operations are divided by: more for a mere test; replaced by whoever loads this file
LOOPBACK = ("127.0.0.1", 0)
SEVERAL = 20  # connections of asyncio's server
THREADS = 8
LINES = 1000
LINE = b"a line of text as they come in headers, logs and mail boxes\n"
# Accepted sockets inherit it, and close with a reset: no connection stays behind in TIME_WAIT and uses up the ports.
LINGER = b"\1\0\0\0\0\0\0\0"
BACKLOG = 1024
DATAGRAMS = [b"%0100d" % number for number in range(64)]  # what fits into a socket that nobody has made larger
SEGMENT, SEGMENTS = 1200, 54  # bytes of a datagram; as many as the kernel cuts up in a call
BLOCK = 65536


# ---- what operations need ----


@contextmanager
def pair(kind="unix", timeout=None):
    """Two connected stream sockets, "unix" or "tcp"."""
    with ExitStack() as stack:
        if kind == "unix":
            a, b = map(stack.enter_context, socket.socketpair())
        else:
            with socket.create_server(LOOPBACK) as listener:
                a = stack.enter_context(socket.create_connection(listener.getsockname()))
                b = stack.enter_context(listener.accept()[0])
            a.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        a.settimeout(timeout)
        b.settimeout(timeout)
        yield a, b


@contextmanager
def datagrams(kind="inet"):
    """(sender, receiver, address of the receiver); "inet", "inet6" or "unix"."""
    family = getattr(socket, f"AF_{kind.upper()}")
    with (
        tempfile.TemporaryDirectory() as folder,
        socket.socket(family, socket.SOCK_DGRAM) as receiver,
        socket.socket(family, socket.SOCK_DGRAM) as sender,
    ):
        receiver.bind({"inet": LOOPBACK, "inet6": ("::1", 0), "unix": f"{folder}/receiver"}[kind])
        receiver.settimeout(10.0)  # a datagram may get lost
        yield sender, receiver, receiver.getsockname()


@contextmanager
def server():
    """A TCP server; what it accepts closes with a reset."""
    with socket.create_server(LOOPBACK, backlog=BACKLOG) as listener:
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, LINGER)
        yield listener


def accepts(listener):
    """A function that takes off the listener's queue what was connected since its last call."""
    waiting = 0

    def accept(loops):
        nonlocal waiting
        for _ in range(waiting):
            listener.accept()[0].close()
        waiting = loops

    return accept


def connects(address, stack):
    """A function that puts so many connections into the queue of the listener at `address`; they are closed by the next call."""

    def connect(loops):
        stack.close()
        for _ in range(loops):
            stack.enter_context(socket.create_connection(address))

    return connect


@contextmanager
def drain():
    """A socket whose peer, a program, reads all that is sent."""
    a, b = socket.socketpair()
    with a:
        with b:
            reader = subprocess.Popen(["cat"], stdin=b.fileno(), stdout=subprocess.DEVNULL)
        with reader:
            yield a
            a.close()


@contextmanager
def large_file():
    """A file of 1 GB, in memory where the system has such a file system: (file, size). It is one hole, so it takes no room."""
    size = 2**30 // SCALE
    with tempfile.TemporaryFile(dir="/dev/shm" if os.path.isdir("/dev/shm") else None) as file:
        file.truncate(size)
        yield file, size


@contextmanager
def many_connections():
    """10,000 connections: (the sockets of all, the peers of a hundred of them)."""
    count = 10_000 // SCALE
    with crowd(count, count // 100) as descriptors:
        sockets, peers = ([socket.socket(socket.AF_UNIX, socket.SOCK_STREAM, 0, fd) for fd in fds] for fds in descriptors)
        try:
            yield sockets, peers
        finally:
            for sock in sockets + peers:
                sock.detach()


@contextmanager
def patient_datagrams():
    """datagrams(), the receiver without a timeout: it has a call less to make then. Should a datagram get lost, it ends by an error."""
    with datagrams() as (sender, receiver, address):
        receiver.settimeout(None)
        receiver.setsockopt(socket.SOL_SOCKET, socket.SO_RCVTIMEO, pack("ll", 10, 0))
        yield sender, receiver, address


@contextmanager
def flood():
    """A socket whose peer, a program, sends without an end."""
    a, b = socket.socketpair()
    with a:
        with b:
            writer = subprocess.Popen(["cat", "/dev/zero"], stdout=b.fileno(), stderr=subprocess.DEVNULL)
        with writer:
            yield a
            a.close()


class Skipped(Exception):
    """This machine cannot do the operation."""


# ---- the operations ----


def send_recv(kind, size, timeout=None):
    data = b"x" * size
    with pair(kind, timeout) as (a, b):

        def run(loops):
            for _ in range(loops):
                a.send(data)
                b.recv(size)

        yield run


def send_recv_large(kind, size, timeout=None):
    """Sizes that may not go, or come, in one call."""
    data = b"x" * size
    view = memoryview(data)
    now = socket.MSG_DONTWAIT
    with pair(kind, timeout) as (a, b):

        def run(loops):
            for _ in range(loops):
                sent = 0
                while sent < size:
                    left = a.send(view[sent:] if sent else data, now)
                    sent += left
                    while left:
                        left -= len(b.recv(left))

        yield run


def recv_would_block():
    with pair(timeout=0) as (a, b):

        def run(loops):
            for _ in range(loops):
                try:
                    b.recv(1)
                except BlockingIOError:
                    pass

        yield run


def recv_into():
    data = bytes(4096)
    room = bytearray(4096)
    with pair() as (a, b):

        def run(loops):
            for _ in range(loops):
                a.send(data)
                b.recv_into(room)

        yield run


def recvmsg_into():
    data = bytes(4096)
    rooms = [bytearray(2048), bytearray(2048)]
    with pair() as (a, b):

        def run(loops):
            for _ in range(loops):
                a.send(data)
                b.recvmsg_into(rooms)

        yield run


def sendmsg_recvmsg():
    with pair() as (a, b):

        def run(loops):
            for _ in range(loops):
                a.sendmsg([b"head", b"body"])
                b.recvmsg(8)

        yield run


def sendmsg_recvmsg_control():
    with datagrams() as (sender, receiver, address):
        receiver.setsockopt(socket.IPPROTO_IP, sockcffi.IP_RECVTOS, 1)
        tos = [(socket.IPPROTO_IP, socket.IP_TOS, b"\2\0\0\0")]
        room = socket.CMSG_SPACE(1)

        def run(loops):
            for _ in range(loops):
                sender.sendmsg([b"datagram"], tos, 0, address)
                receiver.recvmsg(100, room)

        yield run


def send_fds_recv_fds():
    with pair() as (a, b):
        fds = [a.fileno()]

        def run(loops):
            for _ in range(loops):
                socket.send_fds(a, [b"x"], fds)
                for fd in socket.recv_fds(b, 1, 1)[1]:
                    os.close(fd)

        yield run


def sendall():
    data = b"x" * (100_000_000 // SCALE)
    with drain() as a:

        def run(loops):
            for _ in range(loops):
                a.sendall(data)

        yield run


def sendfile():
    with drain() as a, large_file() as (file, size):

        def run(loops):
            for _ in range(loops):
                a.sendfile(file, 0, size)

        yield run


def send_large_memoryview():
    data = memoryview(bytearray(64 * 2**20))
    room = bytearray(2**20)
    with pair() as (a, b):
        a.setblocking(False)

        def run(loops):
            for _ in range(loops):
                left = a.send(data)  # what fits into the socket
                while left:
                    left -= b.recv_into(room)

        yield run


def sendto_recvfrom(kind):
    with datagrams(kind) as (sender, receiver, address):

        def run(loops):
            for _ in range(loops):
                sender.sendto(b"datagram", address)
                receiver.recvfrom(100)

        yield run


def accept_connect_close():
    with server() as listener:
        address = listener.getsockname()

        def run(loops):
            for _ in range(loops):
                client = socket.socket()
                client.connect(address)
                accepted, _peer = listener.accept()
                accepted.close()
                client.close()

        yield run


def accept_close():
    with server() as listener, ExitStack() as stack:

        def run(loops):
            for _ in range(loops):
                accepted, _peer = listener.accept()
                accepted.close()

        yield connects(listener.getsockname(), stack), run


def connect_close():
    with server() as listener:
        address = listener.getsockname()

        def run(loops):
            for _ in range(loops):
                client = socket.socket()
                client.connect(address)
                client.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, LINGER)
                client.close()

        yield accepts(listener), run


def create_connection():
    with server() as listener:
        address = listener.getsockname()

        def run(loops):
            for _ in range(loops):
                client = socket.create_connection(address)
                client.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, LINGER)
                client.close()

        yield accepts(listener), run


def socket_close():
    def run(loops):
        for _ in range(loops):
            socket.socket().close()

    yield run


def getsockopt():
    level, option = socket.SOL_SOCKET, socket.SO_RCVBUF
    with socket.socket() as sock:

        def run(loops):
            for _ in range(loops):
                sock.getsockopt(level, option)

        yield run


def setsockopt():
    level, option = socket.SOL_SOCKET, socket.SO_KEEPALIVE
    with socket.socket() as sock:

        def run(loops):
            for _ in range(loops):
                sock.setsockopt(level, option, 1)

        yield run


def getsockname():
    with socket.socket() as sock:
        sock.bind(LOOPBACK)

        def run(loops):
            for _ in range(loops):
                sock.getsockname()

        yield run


def inet_pton():
    family = socket.AF_INET

    def run(loops):
        for _ in range(loops):
            socket.inet_pton(family, "192.0.2.1")

    yield run


def htons():
    def run(loops):
        for _ in range(loops):
            socket.htons(8080)

    yield run


def getaddrinfo():
    kind = socket.SOCK_STREAM

    def run(loops):
        for _ in range(loops):
            socket.getaddrinfo("127.0.0.1", 80, 0, kind)

    yield run


def readline():
    block = LINE * LINES
    with pair() as (a, b), b.makefile("rb") as file:

        def run(loops):
            for _ in range(loops):
                a.sendall(block)
                for _ in range(LINES):
                    file.readline()

        yield run


def threads():
    with ExitStack() as stack:
        pairs = [stack.enter_context(pair()) for _ in range(THREADS)]

        def work(a, b, loops):
            for _ in range(loops):
                a.send(b"x")
                b.recv(1)

        def run(loops):
            running = [threading.Thread(target=work, args=(a, b, loops)) for a, b in pairs]
            for thread in running:
                thread.start()
            for thread in running:
                thread.join()

        yield run


def connections():
    with many_connections() as (servers, clients), selectors.DefaultSelector() as selector:
        for sock in servers:
            selector.register(sock, selectors.EVENT_READ, sock)

        def run(loops):
            for _ in range(loops):
                for sock in clients:
                    sock.send(b"x")
                left = len(clients)
                while left:
                    for key, _ in selector.select():
                        key.data.send(key.data.recv(100))
                        left -= 1
                for sock in clients:
                    sock.recv(100)

        yield run


def asyncio_echo():
    request = b"x" * 1024

    class Server(asyncio.Protocol):
        def connection_made(self, transport):
            self.transport = transport

        def data_received(self, data):
            self.transport.write(data)

    class Client(Server):
        def start(self, loops, done):
            self.left, self.done = loops, done
            self.transport.write(request)

        def data_received(self, data):  # of a socketpair: all of an answer comes at once
            self.left -= 1
            if self.left:
                self.transport.write(request)
            else:
                self.done.set_result(None)

    loop = asyncio.new_event_loop()
    clients = []

    async def connect():
        for _ in range(SEVERAL):
            a, b = socket.socketpair()
            await loop.create_connection(Server, sock=b)
            clients.append((await loop.create_connection(Client, sock=a))[1])

    async def requests(loops):
        waits = []
        for client in clients:
            waits.append(loop.create_future())
            client.start(loops, waits[-1])
        await asyncio.gather(*waits)

    async def disconnect():
        for client in clients:
            client.transport.close()
        await asyncio.sleep(0.01)  # the servers see it

    try:
        loop.run_until_complete(connect())
        yield lambda loops: loop.run_until_complete(requests(loops))
        loop.run_until_complete(disconnect())
    finally:
        loop.close()


# ---- more work per call: where the module has no such call, what a program does in its place ----


def sendmmsg():
    room = bytearray(100)
    with patient_datagrams() as (sender, receiver, address):

        def run(loops):
            start = perf_counter()
            if hasattr(sender, "sendmmsg"):
                sender.sendmmsg([(data, address) for data in DATAGRAMS])
            else:
                for data in DATAGRAMS:
                    sender.sendto(data, address)
            took = perf_counter() - start
            for _ in DATAGRAMS:
                receiver.recv_into(room)
            return took

        yield run


def recvmmsg():
    yield from received_together("recvmmsg", (len(DATAGRAMS), 100), lambda receiver: [receiver.recvfrom(100) for _ in DATAGRAMS])


def recvmmsg_into():
    rooms = [bytearray(100) for _ in DATAGRAMS]
    yield from received_together("recvmmsg_into", (rooms,), lambda receiver: [receiver.recvfrom_into(room) for room in rooms])


def received_together(name, arguments, one_by_one):
    """DATAGRAMS by one call of the method `name`, or one by one."""
    with patient_datagrams() as (sender, receiver, address):

        def run(loops):
            for data in DATAGRAMS:
                sender.sendto(data, address)
            start = perf_counter()
            if hasattr(receiver, name):
                getattr(receiver, name)(*arguments)
            else:
                one_by_one(receiver)
            return perf_counter() - start

        yield run


def segments(into):
    data = bytes(SEGMENT * SEGMENTS)
    room = bytearray(2**16)
    with patient_datagrams() as (sender, receiver, address):

        def run(loops):
            for _ in range(loops):
                if hasattr(sender, "send_segments"):
                    left = sender.send_segments(data, SEGMENT, address)
                    while left:
                        left -= receiver.recv_segments_into(room)[0] if into else len(receiver.recv_segments()[0])
                else:
                    for at in range(0, len(data), SEGMENT):
                        sender.sendto(data[at : at + SEGMENT], address)
                    for _ in range(SEGMENTS):
                        receiver.recvfrom_into(room) if into else receiver.recvfrom(SEGMENT)

        yield run


def zero_copy(size):
    data = bytearray(size)
    with way_to_nowhere(socket) as sock:
        if sock is None:
            raise Skipped("needs root, and a kernel with ifb devices")
        if hasattr(socket, "ZeroCopy"):
            sender = socket.ZeroCopy(sock)

            def run(loops):
                for _ in range(loops):
                    sender.send(data)
                    sender.completed()
        else:

            def run(loops):
                for _ in range(loops):
                    sock.send(data)

        yield run


def splice():
    size = 2**24 // SCALE
    with flood() as source, drain() as target:

        def run(loops):
            start = thread_time()  # the other two programs have the processor at times
            if hasattr(socket, "splice"):
                socket.splice(source, target, size)
            else:
                left = size
                while left:
                    data = source.recv(min(BLOCK, left))
                    target.sendall(data)
                    left -= len(data)
            return thread_time() - start

        yield run


def _told(program, *options):
    """The number that a program prints. It runs away from the checkout, which `-c` would import from, and may keep its bytecode."""
    here = os.path.dirname(os.path.abspath(__file__))
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    done = subprocess.run([sys.executable, *options, "-c", program], cwd=here, env=environment, check=True, stdout=subprocess.PIPE)
    return float(done.stdout)


def import_module(before="os", after=""):
    """The time of an import, with `after` behind it, in a program that has imported `before`.

    `site` is left out, as the .pth files of an editable installation import half of what an import has to; but for `os`, which it always
    imports. The directories of both modules come where it would put them.
    """
    import _cffi_backend

    places = [os.path.dirname(os.path.dirname(sockcffi.__file__)), os.path.dirname(getattr(_cffi_backend, "__file__", os.__file__))]
    program = f"""
import sys
sys.path += {[*dict.fromkeys(places)]!r}
import {before}
from time import perf_counter as now
start = now()
import {socket.__name__} as socket
{after}
print(now() - start)
"""

    def run(loops):
        return sum(_told(program, "-S") for _ in range(loops))

    yield run


# What `import socket` imports itself, and the programs that have it already: those with asyncio, say.
FOR_SOCKET = "array, enum, errno, io, os, selectors, sys"
FIRST_SOCKET = "socket.socket(socket.AF_INET, socket.SOCK_STREAM).close()"
FIRST_USE = """
server = socket.create_server(("127.0.0.1", 0))
client = socket.create_connection(server.getsockname())
connection, _ = server.accept()
client.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
client.sendall(b"x")
connection.recv(1)
"""


def memory():
    count = 10_000 // SCALE
    program = f"""
import gc, os, sys, {socket.__name__} as socket
from resource import RLIMIT_NOFILE, getrlimit, setrlimit
def resident():
    gc.collect()
    if sys.implementation.name == "pypy":  # which has pages from the system in steps as large as all that is measured here
        return gc.get_stats()._s.total_gc_memory
    with open("/proc/self/statm") as file:
        return int(file.read().split()[1]) * os.sysconf("SC_PAGE_SIZE")
socket.socket().close()
limit = max({count} + 100, getrlimit(RLIMIT_NOFILE)[1])
setrlimit(RLIMIT_NOFILE, (limit, limit))
before = resident()
sockets = [socket.socket() for _ in range({count})]
print(max(resident() - before, 1))  # few sockets may fit into what there is
for sock in sockets:
    sock.close()
"""
    if not os.path.exists("/proc/self/statm"):
        raise Skipped("needs /proc/self/statm")

    def run(loops):
        return sum(_told(program) for _ in range(loops))

    yield run


SIZES = {"1B": ("1 B", 1), "1KiB": ("1 KiB", 2**10), "32KiB": ("32 KiB", 2**15), "1MiB": ("1 MiB", 2**20)}
IN_BYTES = {"memory"}  # what these measure, in place of seconds

OPERATIONS = {  # name: (title, generator, its arguments)
    **{
        f"send_recv_{name}_{kind}{mode}": (
            f"send + recv of {text}, {kind.upper()}{mode and ', timeout'}",
            send_recv if size < 2**15 else send_recv_large,
            kind,
            size,
            timeout,
        )
        for name, (text, size) in SIZES.items()
        for kind in ("unix", "tcp")
        for mode, timeout in (("", None), ("_timeout", 10.0))
    },
    "recv_would_block": ("non-blocking recv that would block", recv_would_block),
    "recv_into": ("send + recv_into of 4 KiB", recv_into),
    "recvmsg_into": ("send + recvmsg_into of 4 KiB", recvmsg_into),
    "sendmsg_recvmsg": ("sendmsg + recvmsg of two buffers", sendmsg_recvmsg),
    "sendmsg_recvmsg_control": ("sendmsg + recvmsg with control data, UDP", sendmsg_recvmsg_control),
    "send_fds_recv_fds": ("send_fds + recv_fds of a descriptor", send_fds_recv_fds),
    "sendall": ("sendall of 100 MB", sendall),
    "sendfile": ("sendfile of 1 GB", sendfile),
    "send_large_memoryview": ("non-blocking send of a 64 MiB memoryview", send_large_memoryview),
    "sendto_recvfrom_inet": ("sendto + recvfrom, UDP on 127.0.0.1", sendto_recvfrom, "inet"),
    "sendto_recvfrom_inet6": ("sendto + recvfrom, UDP on ::1", sendto_recvfrom, "inet6"),
    "sendto_recvfrom_unix": ("sendto + recvfrom, UNIX", sendto_recvfrom, "unix"),
    "accept_connect_close": ("accept + connect + close, TCP", accept_connect_close),
    "accept_close": ("accept + close, TCP", accept_close),
    "connect_close": ("connect + close, TCP", connect_close),
    "create_connection": ("create_connection + close", create_connection),
    "socket_close": ("socket() + close", socket_close),
    "getsockopt": ("getsockopt of an int", getsockopt),
    "setsockopt": ("setsockopt of an int", setsockopt),
    "getsockname": ("getsockname, AF_INET", getsockname),
    "inet_pton": ("inet_pton, AF_INET", inet_pton),
    "htons": ("htons", htons),
    "getaddrinfo": ("getaddrinfo of a number", getaddrinfo),
    "readline": ("makefile: a thousand times readline", readline),
    "threads": ("send + recv of 1 B, 8 threads at once", threads),
    "connections": ("100 echos on 10,000 open connections", connections),
    "asyncio_echo": ("asyncio: echo of 1 KiB on 20 connections", asyncio_echo),
    "sendmmsg": ("64 datagrams: sendmmsg, by sendto", sendmmsg),
    "recvmmsg": ("64 datagrams: recvmmsg, by recvfrom", recvmmsg),
    "recvmmsg_into": ("64 datagrams: recvmmsg_into", recvmmsg_into),
    "segments": ("54 datagrams of 1,200 bytes: segments", segments, False),
    "segments_into": ("54 datagrams: recv_segments_into", segments, True),
    "zero_copy_4KiB": ("ZeroCopy.send of 4 KiB, by send", zero_copy, 4096),
    "zero_copy_60KB": ("ZeroCopy.send of 60,000 bytes, by send", zero_copy, 60_000),
    "splice": ("16 MiB through a proxy: splice", splice),
    "import": ("import, in a program with nothing else", import_module),
    "import_late": ("import, after all that socket imports", import_module, FOR_SOCKET),
    "import_socket": ("import and a first socket", import_module, "os", FIRST_SOCKET),
    "import_connect": ("import and a first TCP connection", import_module, "os", FIRST_USE),
    "memory": ("memory of 10,000 sockets", memory),
}

"""What tests/wine/python runs on a Python for Windows: the module's calls there, for real, as far as wine carries them."""

import asyncio
import contextlib
import os
import select
import sys
import tempfile
import threading

import sockcffi as socket
from sockcffi import idioms, options

assert sys.platform == "win32" and socket.SOL_IP == 65531


def raised(call, *arguments):
    """The exception of a call that must fail."""
    try:
        call(*arguments)
    except Exception as error:
        return error
    raise AssertionError("no exception")


# The constants of this Python's own module; its INADDR_ are signed, as a C long is.
import _socket  # noqa: E402

own = {name: value for name, value in vars(_socket).items() if type(value) is int and not name.startswith("INADDR_")}
assert len(own) > 130 and {name: int(getattr(socket, name)) for name in own} == own

one, two = socket.socketpair()  # authenticated TCP connections: there is no AF_UNIX of wine
with one, two:
    assert one.family == socket.AF_INET and one.getpeername() == two.getsockname()
    one.settimeout(0.2)
    assert isinstance(raised(one.recv, 1), TimeoutError)
    one.setblocking(False)
    error = raised(one.recv, 1)
    assert isinstance(error, BlockingIOError) and (error.errno, error.winerror, len(error.args)) == (10035, 10035, 5)
    one.setblocking(True)
    assert one.sendmsg([b"two ", b"parts"]) == 9 and two.recvmsg(100) == (b"two parts", [], 0, None)
    with socket.fromshare(one.share(os.getpid())) as shared, two.dup() as copy:
        assert (shared.family, shared.type, copy.get_inheritable()) == (socket.AF_INET, socket.SOCK_STREAM, False)
        shared.sendall(b"shared")
        assert copy.recv(10) == b"shared"
    with open(__file__, "rb") as file:
        thread = threading.Thread(target=lambda: (one.sendfile(file), one.shutdown(socket.SHUT_WR)))
        thread.start()
        with two.makefile("rb") as reader:
            assert reader.read() == open(__file__, "rb").read()
        thread.join()
    one.ioctl(socket.SIO_KEEPALIVE_VALS, (1, 1000, 500))
    assert isinstance(raised(one.ioctl, 1, 1), ValueError)
assert raised(two.recv, 1).winerror == 10038

# 5 MB each way, by each call: the kernel's handle is no descriptor of the C runtime, whose files have the same small numbers.
MUCH = bytes(range(256)) * 20_000
SIZE = 65536


def received_into(sock):
    buffer = bytearray(SIZE)
    return bytes(buffer[: sock.recv_into(buffer)])


def by_file(sock):
    with sock.makefile("rb") as file:
        return file.read(len(MUCH))


def without_waiting(call):
    """`call` on a non-blocking socket, again as often as it would block."""

    def run(sock, *arguments):
        sock.setblocking(False)
        while True:
            try:
                return call(sock, *arguments)
            except BlockingIOError:
                select.select(*([], [sock]) if arguments else ([sock], []), [], 30)

    return run


def send_all(sock, call):
    rest = memoryview(MUCH)
    while rest:
        rest = rest[call(sock, rest) :]


def with_file(sock):
    with tempfile.TemporaryFile() as file:
        file.write(MUCH)
        file.seek(0)
        assert sock.sendfile(file) == len(MUCH)


def moved(sock):
    """Through one more pair of sockets, by splice."""
    one, two = socket.socketpair()
    with one, two:
        thread = threading.Thread(target=one.sendall, args=(MUCH,))
        thread.start()
        assert socket.splice(two, sock, len(MUCH)) == len(MUCH)
        thread.join()


senders = {
    "sendall": lambda sock: sock.sendall(MUCH),
    "send": lambda sock: send_all(sock, lambda sock, data: sock.send(data)),
    "sendmsg": lambda sock: send_all(sock, lambda sock, data: sock.sendmsg([data[:1000], data[1000:SIZE]])),
    "sendfile": with_file,
    "non-blocking": lambda sock: send_all(sock, without_waiting(lambda sock, data: sock.send(data))),
    "splice": moved,
}
receivers = {
    "recv": lambda sock: sock.recv(SIZE),
    "recv of 16 KiB": lambda sock: sock.recv(16384),
    "recv of 1 MiB": lambda sock: sock.recv(2**20),
    "recv_into": received_into,
    "recvfrom": lambda sock: sock.recvfrom(SIZE)[0],
    "recvmsg": lambda sock: sock.recvmsg(SIZE)[0],
    "makefile": by_file,
    "non-blocking": without_waiting(lambda sock: sock.recv(SIZE)),
}


def receive_all(sock, call, found):
    data = bytearray()
    while len(data) < len(MUCH):
        block = call(sock)
        if not block:
            break
        data += block
    found.append(data == MUCH)


# All pairs of them would take long: each of one list with some of the other, in both directions at a time.
for timeout in None, 60:
    for i, (receiver, receive) in enumerate(receivers.items()):
        sender, send = [*senders.items()][i % len(senders)]
        if timeout and "non-blocking" in (sender, receiver):
            continue
        found = []
        with contextlib.ExitStack() as stack:
            one, two = map(stack.enter_context, socket.socketpair())
            one.settimeout(timeout)
            two.settimeout(timeout)
            if "non-blocking" in (sender, receiver):  # which is the socket's mode: one direction at a time
                work = [(send, (one,)), (receive_all, (two, receive, found))]
            else:
                work = [(send, (one,)), (receive_all, (two, receive, found)), (send, (two,)), (receive_all, (one, receive, found))]
            threads = [threading.Thread(target=function, args=arguments) for function, arguments in work]
            for thread in threads:
                thread.start()
            for thread in threads:
                thread.join()
        assert found and all(found), (timeout, sender, receiver)

with socket.socket(type=socket.SOCK_DGRAM) as sender, socket.socket(type=socket.SOCK_DGRAM) as receiver:
    receiver.bind(("127.0.0.1", 0))
    receiver.setsockopt(socket.IPPROTO_IP, socket.IP_PKTINFO, 1)
    sender.sendto(b"datagram", receiver.getsockname())
    data, [(level, kind, content)], flags, address = receiver.recvmsg(100, socket.CMSG_SPACE(8))
    assert (data, level, kind, content[:4], address[1]) == (b"datagram", 0, socket.IP_PKTINFO, b"\x7f\0\0\1", sender.getsockname()[1])
    sender.sendto(b"too long", receiver.getsockname())
    assert raised(receiver.recv, 3).winerror == 10040

with socket.socket() as sock:  # not bound
    options.SO_RCVTIMEO.set(sock, 1.5)
    assert options.SO_RCVTIMEO.get(sock) == 1.5 and options.of(sock)["SO_TYPE"] is socket.SOCK_STREAM
    assert raised(sock.getsockname).winerror == 10022
refused = raised(socket.create_connection, ("127.0.0.1", 1), 5)
assert isinstance(refused, ConnectionRefusedError) and refused.winerror == 10061
with socket.create_server(("127.0.0.1", 0)) as server:
    with socket.create_connection(server.getsockname(), 5, happy_eyeballs_delay=0.25) as connection:
        assert connection.getpeername() == server.getsockname() and connection.gettimeout() == 5
assert raised(lambda: socket.create_connection(("127.0.0.1", 1), 5, happy_eyeballs_delay=0.25)).winerror == 10061
with socket.create_server(("127.0.0.1", 0)) as server, socket.socket() as client, socket.socket() as other:
    idioms.connect_timeout(client, server.getsockname(), 5)
    connection = server.accept()[0]
    threading.Timer(0.2, connection.sendall, (b"later",)).start()
    assert client.recv(5) == b"later" and client.gettimeout() is None  # it blocks as before
    connection.close()
    assert raised(idioms.connect_timeout, other, ("127.0.0.1", 1), 5).winerror == 10061
assert raised(socket.socket, 99).winerror == 10047 and len(socket.errorTab) == 95

assert socket.getaddrinfo("127.0.0.1", 80, type=socket.SOCK_STREAM)[0][4] == ("127.0.0.1", 80)
assert isinstance(raised(socket.getaddrinfo, "no number", 80, 0, 0, 0, socket.AI_NUMERICHOST), socket.gaierror)
assert socket.gethostbyname_ex("localhost")[2] == ["127.0.0.1"] and socket.gethostname()
index, name = socket.if_nameindex()[0]
assert (socket.if_indextoname(index), socket.if_nametoindex(name)) == (name, index)


async def streams():
    async def answer(reader, writer):
        writer.write(await reader.readexactly(5))
        writer.close()

    server = await asyncio.start_server(answer, "127.0.0.1", 0)
    reader, writer = await asyncio.open_connection(*server.sockets[0].getsockname())
    writer.write(b"hello")
    assert await asyncio.wait_for(reader.readexactly(5), 30) == b"hello"
    writer.close()
    server.close()


for loop in asyncio.SelectorEventLoop(), asyncio.ProactorEventLoop():
    loop.run_until_complete(streams())
    loop.close()
print(f"CPython {sys.version.split()[0]} for Windows: {len(own)} constants as its own, all calls passed")

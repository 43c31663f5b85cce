"""Several messages in a call, and UDP segments: over real sockets of both modules, and as the loops of systems that lack the calls."""

import array
import os
import signal
import socket as own
import struct
import subprocess
import sys
import sysconfig
import threading
import time
from importlib.util import find_spec
from pathlib import Path
from types import SimpleNamespace

import pytest
from conftest import alarms, collect, fill, open_descriptors

import sockcffi as socket
from sockcffi.binding.runtime import COMPILED_CALLS
from sockcffi.sockets import ancillary, batch

ROOT = Path(__file__).parents[1]


def without_mmsg(folder, source, *options):
    """A library made of a file of csrc as for a system without sendmmsg and recvmmsg."""
    library = folder / f"{Path(source).stem}.so"
    compiler = (sysconfig.get_config_var("CC") or "cc").split()[0]
    subprocess.run(
        [
            compiler,
            "-shared",
            "-fPIC",
            "-pthread",
            "-D_GNU_SOURCE",
            "-DSC_HAVE_MMSG=0",
            "-DSC_VERSION=0",
            *options,
            "-o",
            library,
            ROOT / "csrc" / source,
        ],
        check=True,
    )
    return library


@pytest.fixture(scope="session")
def looping(tmp_path_factory):
    """The calls of a binding for a system without sendmmsg and recvmmsg."""
    from cffi import FFI

    library = without_mmsg(tmp_path_factory.mktemp("looping"), "binding/socket.c")
    ffi = FFI()
    ffi.cdef((ROOT / "csrc/binding/socket.h").read_text(encoding="utf-8"))
    lib = ffi.dlopen(str(library))

    def recvmmsg(*arguments):
        *arguments, room = arguments
        return lib.sc_recvmmsg(*arguments, ffi.cast("struct sc_scratch *", int(batch.ffi.cast("intptr_t", room))))

    return SimpleNamespace(ffi=ffi, sc_recvmmsg=recvmmsg, sc_sendmmsg=lib.sc_sendmmsg)


@pytest.fixture(scope="session")
def compiled_looping(tmp_path_factory):
    """The module in C for such a system."""
    from importlib.util import module_from_spec, spec_from_file_location

    macro = [] if sysconfig.get_config_var("Py_GIL_DISABLED") else ["-DPy_LIMITED_API=0x03090000"]
    include = ["-I", sysconfig.get_path("platinclude"), "-I", ROOT / "csrc/binding", "-I", Path(socket.__file__).parent / "_generated"]
    library = without_mmsg(tmp_path_factory.mktemp("looping"), "cpython/module.c", *macro, *include)
    spec = spec_from_file_location("_calls", library)
    module = module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture(params=["one call", "a loop", *["a loop in C"] * COMPILED_CALLS])
def calls(request, monkeypatch):
    """The test runs with the kernel's calls, and with the loops in their place."""
    if request.param == "a loop in C":
        monkeypatch.setattr(batch, "receive", request.getfixturevalue("compiled_looping").receive)
    if request.param == "a loop":
        monkeypatch.setattr(batch, "gather", None)
        monkeypatch.setattr(batch, "receive", None)
        loops, lib = request.getfixturevalue("looping"), batch.lib

        class Lib:
            sc_sendmmsg, sc_recvmmsg = staticmethod(loops.sc_sendmmsg), staticmethod(loops.sc_recvmmsg)

            def __getattr__(self, name):
                return getattr(lib, name)

        monkeypatch.setattr(batch, "lib", Lib())


@pytest.fixture
def udp(inet):
    """(sender, receiver, address of the receiver)"""
    receiver = inet.socket(socket.SOCK_DGRAM, bound=True)
    receiver.settimeout(10)
    return inet.socket(socket.SOCK_DGRAM), receiver, receiver.getsockname()


# ---- several messages ----


def test_messages_of_all_forms(family, calls):
    sender = family.socket(socket.SOCK_DGRAM, bound=True)
    receiver = family.socket(socket.SOCK_DGRAM, bound=True)
    name, peer = receiver.getsockname(), sender.getsockname()
    messages = [
        (b"data", name),
        (bytearray(b"more"), [], name),
        ([b"in", memoryview(b" parts")], name),
        (b"", name),
        (array.array("H", [1, 2]), name),
        (iter([b"x", b"y"]), (), name),
    ]
    assert sender.sendmmsg(messages) == [4, 4, 8, 0, 4, 2]
    expected = [b"data", b"more", b"in parts", b"", struct.pack("HH", 1, 2), b"xy"]
    assert receiver.recvmmsg(10, 100) == [(data, [], 0, peer) for data in expected]


def test_connected(family, calls):
    a, b = family.datagrams()
    assert a.sendmmsg([b"one", [b"t", b"wo"], (b"three", None)]) == [3, 3, 5]
    assert [message[0] for message in b.recvmmsg(2, 100)] == [b"one", b"two"]
    assert [message[0] for message in b.recvmmsg(2, 100)] == [b"three"]


def test_what_was_received_can_be_sent_back(udp, calls):
    sender, receiver, name = udp
    sender.sendmmsg([(b"ping 1", name), (b"ping 2", name)])
    receiver.sendmmsg((data, address) for data, _, _, address in receiver.recvmmsg(10, 100))
    assert [data for data, *_ in sender.recvmmsg(10, 100)] == [b"ping 1", b"ping 2"]


def test_sockets_of_the_interpreter(udp, calls):
    _, receiver, name = udp
    with own.socket(own.AF_INET, own.SOCK_DGRAM) as sender, own.socket(own.AF_INET, own.SOCK_DGRAM) as other:
        other.bind(("127.0.0.1", 0))
        other.settimeout(0.1)
        assert socket.sendmmsg(sender, [(b"1", name), (b"2", other.getsockname())]) == [1, 1]
        assert receiver.recv(10) == b"1"
        ((data, ancdata, flags, address),) = socket.recvmmsg(other, 5, 10)
        assert (data, ancdata, flags, address) == (b"2", [], 0, ("127.0.0.1", sender.getsockname()[1]))
        with pytest.raises(own.timeout):
            socket.recvmmsg(other, 5, 10)
        room = bytearray(10)
        socket.send_segments(sender, b"abcd", 2, other.getsockname())
        assert sum(n for n, *_ in socket.recvmmsg_into(other, [room])) == 2
        assert socket.recv_segments(other)[0] == b"cd"
        other.setblocking(False)
        with pytest.raises(BlockingIOError):
            socket.recvmmsg(other, 5, 10)


def test_into_buffers(udp, calls):
    sender, receiver, name = udp
    sender.sendmmsg([(b"abcdef", name)] * 3)
    whole, cut, parts = bytearray(8), memoryview(bytearray(4))[1:3], [bytearray(2), bytearray(3), array.array("b", [0] * 3)]
    messages = receiver.recvmmsg_into([whole, cut, parts, bytearray(1)])
    assert [n for n, *_ in messages] == [6, 2, 6]
    assert [flags & socket.MSG_TRUNC for _, _, flags, _ in messages] == [0, socket.MSG_TRUNC, 0]
    assert whole == b"abcdef\0\0" and bytes(cut) == b"ab" and [bytes(part) for part in parts] == [b"ab", b"cde", b"f\0\0"]
    assert receiver.recvmmsg_into([]) == []


def test_data_that_is_too_long(udp, calls):
    sender, receiver, name = udp
    sender.sendmmsg([(b"abcdef", name), (b"gh", name), (b"", name)])
    messages = receiver.recvmmsg(5, 3)
    assert [(data, flags & socket.MSG_TRUNC) for data, _, flags, _ in messages] == [(b"abc", socket.MSG_TRUNC), (b"gh", 0), (b"", 0)]
    sender.sendmmsg([(b"abcdef", name), (b"gh", name)])
    assert [data for data, *_ in receiver.recvmmsg(5, 3, 0, socket.MSG_TRUNC)] == [b"abc", b"gh"]  # the kernel tells 6 of the first
    sender.sendmmsg([(b"abcdef", name)])
    assert receiver.recvmmsg(5, 0)[0][0] == b""


def test_nothing_of_an_earlier_message_shows(inet, calls):
    client, server = inet.streams()
    server.settimeout(10)
    client.sendall(b"secret" * 10)
    server.recvmmsg(1, 60)
    client.sendall(bytes(60))
    data, *_ = server.recvmmsg(1, 60, 0, socket.MSG_TRUNC)[0]  # TCP drops the data and writes none
    assert b"secret" not in data


@pytest.mark.skipif(not hasattr(socket, "IP_RECVTOS"), reason="needs IP_RECVTOS")
def test_control_messages(udp, calls):
    sender, receiver, name = udp
    receiver.setsockopt(socket.IPPROTO_IP, socket.IP_RECVTOS, 1)
    tos = [(socket.IPPROTO_IP, socket.IP_TOS, struct.pack("i", 2))]
    sender.sendmmsg([(b"ecn", tos, name), (b"plain", name), (b"ecn", iter(tos), name)])
    told = [[(level, kind, data[:1]) for level, kind, data in ancdata] for _, ancdata, _, _ in receiver.recvmmsg(5, 10, 64)]
    assert told == [[(socket.IPPROTO_IP, socket.IP_TOS, bytes([tos]))] for tos in (2, 0, 2)]


def test_descriptors(unix, calls):
    a, b = unix.datagrams()
    pipe = os.pipe()
    rights = [(socket.SOL_SOCKET, socket.SCM_RIGHTS, struct.pack("i", pipe[0]))]
    a.sendmmsg([(b"1", rights, None), b"2", (b"3", rights * 1, None)])
    os.close(pipe[0])
    messages = b.recvmmsg(5, 10, socket.CMSG_SPACE(4))
    os.write(pipe[1], b"xy")
    fds = [struct.unpack("i", data)[0] for _, ancdata, _, _ in messages for _, _, data in ancdata]
    assert len(fds) == 2 and [os.read(fd, 1) for fd in fds] == [b"x", b"y"]
    for fd in (*fds, pipe[1]):
        os.close(fd)


def test_control_messages_that_are_cut_off(unix, calls):
    a, b = unix.datagrams()
    before = open_descriptors()
    a.sendmmsg([(b"1", [(socket.SOL_SOCKET, socket.SCM_RIGHTS, struct.pack("4i", 0, 0, 0, 0))], None)] * 2)
    messages = b.recvmmsg(5, 10, socket.CMSG_LEN(4))  # which has room for one, padding or not
    assert [flags & socket.MSG_CTRUNC for _, _, flags, _ in messages] == [socket.MSG_CTRUNC] * 2
    for _, ancdata, _, _ in messages:
        for _, _, data in ancdata:
            for fd in ancillary.rights(data):
                os.close(fd)
    assert open_descriptors() == before


@pytest.mark.parametrize("broken", ["parse", "unpack"])
def test_an_exception_after_the_call_leaves_no_descriptor(unix, monkeypatch, broken):
    def raise_interrupt(*_):
        raise KeyboardInterrupt

    monkeypatch.setattr(batch, "receive", None)  # where Python has none of the two to do for UNIX sockets
    a, b = unix.datagrams()
    before = open_descriptors()
    a.sendmmsg([(b"1", [(socket.SOL_SOCKET, socket.SCM_RIGHTS, struct.pack("2i", 0, 0))], None)] * 3)
    with monkeypatch.context() as patch:
        patch.setattr(batch.ancillary if broken == "parse" else batch, broken, raise_interrupt)
        with pytest.raises(KeyboardInterrupt):
            b.recvmmsg(5, 10, socket.CMSG_SPACE(8))
    assert open_descriptors() == before
    a.sendmmsg([b"next"])
    assert b.recvmmsg(5, 10, socket.CMSG_SPACE(8))[0][0] == b"next"


def test_what_fails_in_the_middle(udp, calls):
    sender, receiver, name = udp
    too_long = (bytes(70_000), name)
    assert sender.sendmmsg([(b"1", name), (b"2", name), too_long, (b"4", name)]) == [1, 1]
    with pytest.raises(OSError, match="too long"):
        sender.sendmmsg([too_long, (b"4", name)])
    assert [data for data, *_ in receiver.recvmmsg(5, 10)] == [b"1", b"2"]


def test_a_full_socket_takes_a_part(unix, calls):
    a, b = unix.datagrams()
    a.setblocking(False)
    sent = a.sendmmsg([bytes(1000)] * 1000)
    assert 0 < len(sent) < 1000 and set(sent) == {1000}
    with pytest.raises(BlockingIOError):
        a.sendmmsg([bytes(1000)])
    a.settimeout(0.1)
    with pytest.raises(socket.timeout):
        a.sendmmsg([bytes(1000)])
    received = 0
    while received < len(sent):
        received += len(b.recvmmsg(1000, 1000))
    assert received == len(sent)


def test_a_stream_that_is_full(pair, calls):
    a, b = pair
    a.setblocking(False)
    sent = a.sendmmsg([bytes(100_000)] * 20)
    assert len(sent) < 20 and all(n == 100_000 for n in sent[:-1]) and 0 < sent[-1] <= 100_000
    received = 0
    b.setblocking(False)
    with pytest.raises(BlockingIOError):
        while True:
            received += sum(len(data) for data, *_ in b.recvmmsg(4, 65536))
    assert received == sum(sent)


def test_more_messages_than_the_kernel_takes(unix, calls):
    a, b = unix.datagrams()
    a.setblocking(False)
    generated = 0

    def messages():
        nonlocal generated
        for generated in range(1, 3000):
            yield b"x"

    assert len(a.sendmmsg(messages())) <= 1024 >= generated
    assert len(b.recvmmsg(5000, 1)) >= 1


def test_no_message(udp, calls):
    sender, *_ = udp
    assert sender.sendmmsg([]) == []


def test_the_call_waits_for_the_first_message_only(udp, in_thread, calls):
    sender, receiver, name = udp
    receiver.settimeout(None)

    def send():
        time.sleep(0.1)
        sender.sendto(b"late", name)

    in_thread(send)
    assert [data for data, *_ in receiver.recvmmsg(10, 10)] == [b"late"]


def test_timeouts_and_signals(udp, calls):
    _, receiver, _ = udp
    receiver.settimeout(0.3)
    count = 0

    def handler():
        nonlocal count
        count += 1

    with alarms(handler, 0.05):
        start = time.monotonic()
        with pytest.raises(socket.timeout):
            receiver.recvmmsg(10, 10)
        assert 0.29 < time.monotonic() - start < 5
        assert count >= 2
        start = time.monotonic()
        with pytest.raises(socket.timeout):
            receiver.recv_segments()
        assert 0.29 < time.monotonic() - start < 5


@pytest.mark.parametrize("call", [lambda s: s.recvmmsg(2, 10), lambda s: s.recv_segments(), lambda s: s.sendmmsg([bytes(1000)])])
def test_a_handler_that_raises_ends_a_blocking_call(unix, call):
    def handler():
        raise InterruptedError("enough")

    a, b = unix.datagrams()
    fill(a)
    with alarms(handler, 0.1):
        with pytest.raises(InterruptedError, match="enough"):
            call(a)
        signal.setitimer(signal.ITIMER_REAL, 0)


def test_closed_sockets(calls):
    sock = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
    sock.close()
    for call in (
        lambda: sock.sendmmsg([(b"x", ("127.0.0.1", 9))]),
        lambda: sock.recvmmsg(1, 1),
        lambda: sock.recvmmsg_into([bytearray(1)]),
        lambda: sock.send_segments(b"xy", 1, ("127.0.0.1", 9)),
        lambda: sock.recv_segments(),
        lambda: sock.recv_segments_into(bytearray(1)),
    ):
        with pytest.raises(OSError) as caught:
            call()
        assert caught.value.errno == socket.EBADF


@pytest.mark.parametrize(
    "call, expected, text",
    [
        (lambda s: s.sendmmsg(None), TypeError, "argument 2"),
        (lambda s: s.sendmmsg([b"x"], "y"), TypeError, "argument 3"),
        (lambda s: s.sendmmsg([b"x"], 2**31), OverflowError, "argument 3"),
        (lambda s: s.sendmmsg([()]), TypeError, "a message is data"),
        (lambda s: s.sendmmsg([(b"x", [], 0, None, 5)]), TypeError, "a message is data"),
        (lambda s: s.sendmmsg(["text"]), TypeError, "bytes-like"),
        (lambda s: s.sendmmsg([1]), TypeError, "data must be an iterable"),
        (lambda s: s.sendmmsg([[b"x", 1]]), TypeError, "bytes-like"),
        (lambda s: s.sendmmsg([(b"x", [(1, 2)], None)]), TypeError, "ancillary"),
        (lambda s: s.sendmmsg([(b"x", 1, None)]), TypeError, "ancdata"),
        (lambda s: s.sendmmsg([(b"x", "address")]), TypeError, "sendmmsg"),
        (lambda s: s.sendmmsg([(b"x", ("127.0.0.1", 70000))]), OverflowError, "port"),
        (lambda s: s.recvmmsg(0, 10), ValueError, "count"),
        (lambda s: s.recvmmsg(-1, 10), ValueError, "count"),
        (lambda s: s.recvmmsg("1", 10), TypeError, None),
        (lambda s: s.recvmmsg(1, -1), ValueError, "negative"),
        (lambda s: s.recvmmsg(1, 1, -1), ValueError, "ancillary"),
        (lambda s: s.recvmmsg(1, 1, 0, None), TypeError, "argument 5"),
        (lambda s: s.recvmmsg_into(1), TypeError, "argument 2"),
        (lambda s: s.recvmmsg_into([b"fixed"]), TypeError, "read-write"),
        (lambda s: s.recvmmsg_into([[bytearray(1), b"fixed"]]), TypeError, "read-write"),
        (lambda s: s.send_segments(b"xy", 0), ValueError, "size"),
        (lambda s: s.send_segments(b"xy", -1), ValueError, "size"),
        (lambda s: s.send_segments(b"xy", None), TypeError, "argument 3"),
        (lambda s: s.send_segments("xy", 1), TypeError, "bytes-like"),
        (lambda s: s.send_segments(b"xy", 1, "address"), TypeError, "send_segments"),
        (lambda s: s.recv_segments("x"), TypeError, "argument 2"),
        (lambda s: s.recv_segments_into(b"fixed"), TypeError, "read-write"),
    ],
)
def test_bad_arguments(udp, call, expected, text):
    sender, *_ = udp
    with pytest.raises(expected, match=text):
        call(sender)


def test_each_address_is_audited(udp, audited):
    sender, receiver, name = udp
    sender.sendmmsg([(b"1", name), (b"2", None), b"3"][:1] * 2)
    sender.send_segments(b"abc", 2, name)
    told = [(event, args[1]) for event, args in audited if event.startswith("socket.send")]
    assert told == [("socket.sendmsg", name)] * 2 + [("socket.sendto", name)]


def test_threads_share_nothing(inet):
    def work(number):
        with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as a, socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as b:
            b.bind(("127.0.0.1", 0))
            b.settimeout(10)
            expected = [b"%d %d" % (number, i) for i in range(16)]
            for _ in range(100):
                a.sendmmsg([(data, b.getsockname()) for data in expected])
                received = []
                while len(received) < 16:
                    received += [data for data, *_ in b.recvmmsg(16, 32)]
                if received != expected:
                    wrong.append(received)

    wrong = []
    threads = [threading.Thread(target=work, args=(i,)) for i in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert not wrong


def test_memory_is_bounded(monkeypatch):
    monkeypatch.setattr(batch, "receive", None)
    batch._free.clear()
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as sock:
        sock.bind(("127.0.0.1", 0))
        for size in range(1, 100):
            sock.sendto(b"x", sock.getsockname())
            sock.recvmmsg(2, size)
        sock.sendto(b"x", sock.getsockname())
        sock.recvmmsg(1024, 65536)  # 64 MiB, which nobody needs to keep
    assert 0 < len(batch._free) <= batch.SHAPES
    assert all(count * size <= batch.KEPT for count, size, _ in batch._free)


@pytest.mark.skipif(not COMPILED_CALLS, reason="about the C for CPython")
def test_no_memory_for_an_object_leaves_no_descriptor():
    """Each allocation of the call fails in turn: a MemoryError, and the descriptors are closed."""
    pytest.importorskip("_testcapi")
    program = """
import os, struct, sys
import _testcapi, sockcffi as socket
from sockcffi.sockets import batch

a, b = socket.socketpair(socket.AF_UNIX, socket.SOCK_DGRAM)
rights = [(socket.SOL_SOCKET, socket.SCM_RIGHTS, struct.pack("2i", 0, 0))]
descriptors = lambda: len(os.listdir("/dev/fd"))
before, failed = descriptors(), 0
for allocation in range(100):
    a.sendmmsg([(b"x" * 1000, rights, None)] * 3)
    found = []
    arguments = b.fileno(), b, found, None, 3, 1000, 64, 0
    _testcapi.set_nomemory(allocation, allocation + 1)
    try:
        batch.receive(*arguments)
    except MemoryError:
        failed += 1
    else:
        break
    finally:
        _testcapi.remove_mem_hooks()
    del found, arguments
    assert descriptors() == before, (allocation, descriptors(), before)
print(failed)
"""
    done = subprocess.run([sys.executable, "-c", program], stdout=subprocess.PIPE, cwd=Path(socket.__file__).parents[1])
    assert done.returncode == 0 and int(done.stdout) >= 3


@pytest.mark.parametrize(
    "call",
    [
        lambda s, room: s.recvmmsg_into([room]),
        lambda s, room: s.recvmmsg_into([[room, bytearray(1)]]),
        lambda s, room: s.recv_segments_into(room),
        lambda s, room: s.send_segments(room, 1),
        lambda s, room: s.sendmmsg([room]),
    ],
    ids=["recvmmsg_into", "recvmmsg_into parts", "recv_segments_into", "send_segments", "sendmmsg"],
)
def test_a_call_that_fails_lets_go_of_its_buffers(call, calls, closing):
    sock = closing(socket.socket(socket.AF_INET, socket.SOCK_DGRAM))
    sock.setblocking(False)
    room = bytearray(10)
    with pytest.raises(OSError) as caught:
        call(sock, room)
    room += b"grows"  # BufferError, were it still lent; the exception lives
    assert caught.value.errno in (socket.EAGAIN, socket.errno.EDESTADDRREQ) and len(room) == 15


def test_memory_that_nobody_has(udp, calls):
    _, receiver, _ = udp
    with pytest.raises((MemoryError, OverflowError)):
        receiver.recvmmsg(1024, 2**62)


def test_a_long_address(udp, calls):
    """Of a family that nobody knows, an address has any bytes."""
    sender, *_ = udp
    with own.socket(own.AF_INET, own.SOCK_DGRAM) as strange:

        class Strange:
            family, proto, gettimeout, fileno = 99, 0, strange.gettimeout, strange.fileno

        with pytest.raises(OSError) as caught:
            socket.sendmmsg(Strange(), [(b"x", (99, bytes(1000)))])
        assert caught.value.errno == socket.errno.EAFNOSUPPORT


def test_messages_from_many(inet, calls):
    receiver = inet.socket(socket.SOCK_DGRAM, bound=True)
    receiver.settimeout(10)
    senders = [inet.socket(socket.SOCK_DGRAM, bound=True) for _ in range(3)]
    expected = []
    for number in 0, 0, 1, 2, 1, 1, 0:
        senders[number].sendto(b"%d" % number, receiver.getsockname())
        expected.append((b"%d" % number, senders[number].getsockname()))
    received = []
    while len(received) < len(expected):
        received += receiver.recvmmsg(10, 10)
    assert [(data, address) for data, _, _, address in received] == expected


def test_an_audit_hook_that_refuses():
    source = """
import sys, sockcffi
def hook(event, args):
    if event.startswith("socket.send"):
        raise RuntimeError("refused")
sys.addaudithook(hook)
a, b = sockcffi.socketpair(sockcffi.AF_UNIX, sockcffi.SOCK_DGRAM)
b.setblocking(False)
for call in lambda: a.sendmmsg([b"x", b"y"]), lambda: a.sendmmsg([[b"x"]]), lambda: a.send_segments(b"xyz", 2):
    try:
        call()
    except RuntimeError as error:
        print(error)
try:
    print(b.recv(10))
except BlockingIOError:
    print("nothing")
"""
    done = subprocess.run([sys.executable, "-c", source], cwd=Path(socket.__file__).parents[1], stdout=subprocess.PIPE, check=True)
    assert done.stdout.split() == [b"refused"] * 3 + [b"nothing"]


# ---- segments ----


def in_segments(receiver, total):
    """The datagrams that come, up to `total` bytes."""
    found = []
    while sum(map(len, found)) < total:
        data, size, _ = receiver.recv_segments()
        found += [data[at : at + size] for at in range(0, len(data), size)]
    return found


SIZES = [(1, 1), (5, 2), (1200, 1200), (1200 * 54, 1200), (1200 * 54 + 1, 1200), (1200 * 200 + 7, 1200), (1000, 5), (65507, 65507)]


@pytest.mark.parametrize("total, size", SIZES, ids=[f"{total} by {size}" for total, size in SIZES])
@pytest.mark.parametrize("kind", [bytes, bytearray, memoryview])
def test_segments(inet, total, size, kind):
    receiver = inet.socket(socket.SOCK_DGRAM, bound=True)
    receiver.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 2**22)
    receiver.settimeout(10)
    sender = inet.socket(socket.SOCK_DGRAM)
    data = os.urandom(total)
    assert sender.send_segments(kind(data), size, receiver.getsockname()) == total
    assert in_segments(receiver, total) == [data[at : at + size] for at in range(0, total, size)]


@pytest.mark.skipif(not hasattr(socket, "UDP_GRO"), reason="needs UDP_GRO")
def test_the_kernel_cuts_and_puts_together(family, monkeypatch):
    if family.name == "unix":
        pytest.skip("segments are UDP's")
    sender, receiver = family.datagrams()
    receiver.settimeout(0.01)
    with pytest.raises(socket.timeout):
        receiver.recv_segments()  # from here on the kernel puts together
    receiver.settimeout(10)
    assert sender.send_segments(bytes(1200 * 10 + 5), 1200) == 12005
    data, size, address = receiver.recv_segments()
    assert (len(data), size, address) == (12005, 1200, sender.getsockname())
    sender.send(b"alone")
    assert receiver.recv_segments() == (b"alone", 5, sender.getsockname())
    sender.send(b"")
    assert receiver.recv_segments() == (b"", 0, sender.getsockname())
    room = bytearray(65536)
    sender.send_segments(b"abcde", 2)
    assert receiver.recv_segments_into(room) == (5, 2, sender.getsockname()) and room[:5] == b"abcde"
    receiver.setsockopt(socket.SOL_SOCKET, socket.SO_TIMESTAMPNS, 1)  # its message comes before that of the size
    sender.send_segments(b"abcde", 2)
    assert receiver.recv_segments()[:2] == (b"abcde", 2)


@pytest.mark.parametrize("reason", ["no constant", "no such option", "the route is too narrow"])
def test_segments_without_the_kernel(inet, monkeypatch, reason):
    receiver = inet.socket(socket.SOCK_DGRAM, bound=True)
    receiver.settimeout(10)
    sender = inet.socket(socket.SOCK_DGRAM)
    size = 1000
    if reason == "no constant":
        monkeypatch.setattr(batch, "_SEGMENT", None)
    elif reason == "no such option":
        monkeypatch.setattr(batch, "_SEGMENT", 9999)
    else:
        receiver.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 2**22)
        size = 40000  # with its headers less than the loopback's MTU of 65,536, but not twice of it in one datagram
    assert sender.send_segments(bytes(2 * size + 1), size, receiver.getsockname()) == 2 * size + 1
    assert [len(part) for part in in_segments(receiver, 2 * size + 1)] == [size, size, 1]


def test_segments_over_other_sockets(unix):
    a, b = unix.datagrams()
    assert a.send_segments(b"abcde", 2) == 5
    assert [b.recv_segments()[:2] for _ in range(3)] == [(b"ab", 2), (b"cd", 2), (b"e", 1)]
    a.setblocking(False)
    sent = a.send_segments(bytes(10**6), 1000)
    assert 0 < sent < 10**6 and sent % 1000 == 0
    with pytest.raises(BlockingIOError):
        a.send_segments(bytes(10**6), 1000)


def test_no_segments(udp):
    sender, _, name = udp
    assert sender.send_segments(b"", 10, name) == 0


def test_segments_that_are_too_long(udp):
    sender, _, name = udp
    with pytest.raises(OSError) as caught:
        sender.send_segments(bytes(70000), 66000, name)
    assert caught.value.errno == socket.errno.EMSGSIZE


def test_descriptors_that_come_with_segments_are_not_left_open(unix):
    a, b = unix.datagrams()
    before = open_descriptors()
    a.sendmsg([b"x"], [(socket.SOL_SOCKET, socket.SCM_RIGHTS, struct.pack("i", 0))])
    assert b.recv_segments()[0] == b"x"
    collect()
    assert open_descriptors() == before


def test_an_import_of_the_package_leaves_them_for_later():
    code = "import sys, sockcffi; assert not {'sockcffi.sockets.batch', 'sockcffi.sockets.transfer'} & set(sys.modules); sockcffi.sendmmsg; sockcffi.splice"
    assert subprocess.run([sys.executable, "-c", code], cwd="/").returncode == 0


ELSEWHERE = """
import errno
names = "sendmmsg recvmmsg recvmmsg_into send_segments recv_segments recv_segments_into splice ZeroCopy".split()
print([name for name in names if not hasattr(socket, name)])
print([name for name in names[:6] if not hasattr(socket.socket, name)])

calls.sc_socket = lambda *_: 40
calls.sc_close = lambda fd: 0
calls.sc_send_segments = lambda *_: 0  # as win32.c, and posix.c where no option cuts
calls.sc_splice = lambda *_: calls.SC_NOT_CALLED

def sendmmsg(fd, data, sizes, control, controllens, addr, addrlens, count, flags, told):
    for i in range(count):
        told[i] = sizes[i]
    return count

def recv(fd, data, size, flags):
    came = coming.pop(0)
    ffi.memmove(data, came, len(came))
    return len(came)

calls.sc_sendmmsg, calls.sc_recv = sendmmsg, recv
calls.sc_send = lambda fd, data, size, flags: gone.append(bytes(ffi.buffer(ffi.cast("char *", data), size))) or size
coming, gone = [b"abc", b"de", b""], []
with socket.socket(socket.AF_INET, socket.SOCK_STREAM) as a, socket.socket(socket.AF_INET, socket.SOCK_STREAM) as b:
    print(a.sendmmsg([b"ab", [b"c", b"de"]]), a.send_segments(b"abcde", 2))
    print(socket.splice(a, b), gone)
"""


@pytest.mark.skipif(not find_spec("jinja2"), reason="needs jinja2")
@pytest.mark.parametrize("target", ["macos-arm64", "freebsd-x86_64", "windows-x86_64"])
def test_other_systems_have_all_but_one(target, elsewhere):
    """What docs/fast.md says of them: the loop in the call's place, or no such name."""
    assert elsewhere(target).run(ELSEWHERE).splitlines() == ["['ZeroCopy']", "[]", "[2, 3] 5", "5 [b'abc', b'de']"]

"""A buffer is lent for as long as the call: after it, whether it returned or raised, a bytearray that was given can grow.

CPython and PyPy 8 lock a bytearray whose memory is in use; with PyPy 7.3.11, which never does, there is nothing here that could fail.
"""

import ast
import contextlib
import inspect
import io
import os
from pathlib import Path

import pytest
from conftest import alarms, fill

import sockcffi as socket
from sockcffi import idioms, messages, options, structs
from sockcffi.addresses import sockaddr
from sockcffi.sockets import batch, transfer

STUBS = Path(socket.__file__).parent


class Stop(Exception):
    """What a signal's handler raises."""


def grows(*buffers):
    for buffer in buffers:
        buffer.append(0)


# ---- the functions that take a buffer ----


def receive_by(name):
    return lambda s, b, flags=0: getattr(s, name)(b, 0, flags)


def file_on(s):
    return socket.SocketIO(s, "rw")


RECEIVING = {
    "SocketType.recv_into": receive_by("recv_into"),
    "SocketType.recvfrom_into": receive_by("recvfrom_into"),
    "SocketType.recvmsg_into": lambda s, b, flags=0: s.recvmsg_into([b], 100, flags),
    "socket.recvmmsg_into": lambda s, b, flags=0: s.recvmmsg_into([b], 100, flags),
    "recvmmsg_into": lambda s, b, flags=0: socket.recvmmsg_into(s, [[b], b], 100, flags),
    "socket.recv_segments_into": lambda s, b, flags=0: s.recv_segments_into(b, flags),
    "recv_segments_into": lambda s, b, flags=0: socket.recv_segments_into(s, b, flags),
    "SocketIO.readinto": lambda s, b: file_on(s).readinto(b),
}
CONTROL = [(socket.SOL_SOCKET, socket.SCM_RIGHTS, bytes(4))]
SENDING = {
    "SocketType.send": lambda s, b, flags=0: s.send(b, flags),
    "SocketType.sendall": lambda s, b, flags=0: s.sendall(b, flags),
    "SocketType.sendto": lambda s, b, flags=0: s.sendto(b, flags, s.getpeername()),
    "SocketType.sendmsg": lambda s, b, flags=0: s.sendmsg([b, b], CONTROL, flags),
    "socket.sendmmsg": lambda s, b, flags=0: s.sendmmsg([b, [b, b], (b, CONTROL, None)], flags),
    "sendmmsg": lambda s, b, flags=0: socket.sendmmsg(s, [b, (b, None)], flags),
    "socket.send_segments": lambda s, b, flags=0: s.send_segments(b, 3, None, flags),
    "send_segments": lambda s, b, flags=0: socket.send_segments(s, b, 3, None, flags),
    "send_fds": lambda s, b, flags=0: socket.send_fds(s, [b], [0]),
    "SocketIO.write": lambda s, b: file_on(s).write(b),
}
WITHOUT_FLAGS = {"SocketIO.readinto", "SocketIO.write", "send_fds"}
CASES = {**RECEIVING, **SENDING}


@pytest.fixture
def datagrams(short_dir, closing):
    """Two connected sockets; where nobody reads, sending stops after a few datagrams."""
    one, two = closing(socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM), socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM))
    one.bind(short_dir + "/one")
    two.bind(short_dir + "/two")
    one.connect(two.getsockname())
    two.connect(one.getsockname())
    return one, two


def ready(name, one, two):
    """Makes the call succeed (True) or wait (False)."""

    def prepare(succeeds):
        if name in RECEIVING and succeeds:
            two.send(b"datagram")
        elif name in SENDING and not succeeds:
            fill(one)

    return prepare


@pytest.mark.parametrize("name", CASES)
def test_after_a_call(name, datagrams):
    one, two = datagrams
    call, prepare, buffer = CASES[name], ready(name, one, two), bytearray(100)
    prepare(True)
    call(one, buffer)
    grows(buffer)
    if name not in WITHOUT_FLAGS:
        with pytest.raises(TypeError) as info:
            call(one, buffer, "flags")
        grows(buffer)
    prepare(False)
    kept = []  # an exception keeps the frames that it came through
    one.setblocking(False)
    if name.startswith("SocketIO"):
        assert call(one, buffer) is None
    else:
        with pytest.raises(BlockingIOError) as info:
            call(one, buffer)
        kept.append(info)
    grows(buffer)
    one.settimeout(0.02)
    with pytest.raises(socket.timeout) as info:
        call(one, buffer)
    kept.append(info)
    grows(buffer)
    for timeout in None, 60:
        one.settimeout(timeout)

        def stop():
            raise Stop

        with pytest.raises(Stop) as info, alarms(stop, 0.02):
            call(one, buffer)
        kept.append(info)
        grows(buffer)
    two.close()  # ECONNREFUSED for sending
    one.close()
    with pytest.raises((OSError, ValueError)) as info:
        call(one, buffer)
    grows(buffer)


PROGRAM = [(6, 0, 0, 0xFFFF)]  # of BPF: return 65535
#: what else takes a buffer, a bytearray of 4 bytes: a call that works or one of the exceptions that are expected
OTHER = {
    "SocketType.bind": (lambda s, b: s.bind(b), OSError),
    "SocketType.connect": (lambda s, b: s.connect(b), OSError),
    "SocketType.connect_ex": (lambda s, b: s.connect_ex(b), ()),
    "SocketType.setsockopt": (lambda s, b: s.setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, b), ()),
    "SocketType.sendmsg_afalg": (lambda s, b: s.sendmsg_afalg([b], op=1, iv=b), OSError),
    "create_connection": (lambda s, b: socket.create_connection((b, 1), 1), (OSError, TypeError)),
    "create_server": (lambda s, b: socket.create_server(b, family=socket.AF_UNIX), (OSError, TypeError, ValueError)),
    "inet_ntoa": (lambda s, b: socket.inet_ntoa(b), ()),
    "inet_ntop": (lambda s, b: socket.inet_ntop(socket.AF_INET, b), ()),
    "gethostbyname": (lambda s, b: socket.gethostbyname(bytearray(b"127.0.0.1")), ()),
    "gethostbyname_ex": (lambda s, b: socket.gethostbyname_ex(b), (OSError, TypeError)),
    "gethostbyaddr": (lambda s, b: socket.gethostbyaddr(b), (OSError, TypeError)),
    "encode_address": (lambda s, b: socket.encode_address(socket.AF_UNIX, b), ()),
    "decode_address": (lambda s, b: socket.decode_address(b), ()),
    "format_address": (lambda s, b: socket.format_address(socket.AF_UNIX, b), (TypeError, ValueError)),
    "connect_timeout": (lambda s, b: idioms.connect_timeout(s, b, 1), OSError),
    "attach_filter": (lambda s, b: idioms.attach_filter(s, [PROGRAM[0], b * 2]), (ValueError, OSError)),
    "select_by": (lambda s, b: idioms.select_by(s, [PROGRAM[0], b * 2]), (ValueError, OSError)),
    "getaddrinfo": (lambda s, b: idioms.getaddrinfo(b, b, timeout=1), TypeError),
    "parse": (lambda s, b: messages.parse(b), ()),
    "Message.__new__": (lambda s, b: s.sendmsg([b], [messages.Message(1, 77, b)]), OSError),
    "Rights.__new__": (lambda s, b: messages.Rights([b]), TypeError),
    "Option.get": (lambda s, b: options.SO_SNDBUF.get(s, b), ()),
    "Option.set": (lambda s, b: options.SO_LINGER.set(s, b * 2), ()),
    "Struct.unpack": (lambda s, b: structs.in_addr.unpack(b), ()),
    "Struct.iter_unpack": (lambda s, b: list(structs.in_addr.iter_unpack(b)), ()),
    "Member.__set__": (lambda s, b: structs.sockaddr_in(sin_addr=b), ()),
}


@pytest.mark.filterwarnings("ignore:received malformed:RuntimeWarning")
@pytest.mark.parametrize("name", OTHER)
def test_after_another_call(name, datagrams, short_dir, monkeypatch):
    monkeypatch.chdir(short_dir)
    call, expected = OTHER[name]
    if name == "SocketType.sendmsg_afalg" and not hasattr(socket, "AF_ALG"):
        pytest.skip("this platform has no AF_ALG")
    one, _ = datagrams
    for buffer in bytearray(4), bytearray(b"/no/such/path" * 20):
        kept = []
        try:
            call(one, buffer)
        except (*((expected,) if isinstance(expected, type) else expected), OSError, ValueError) as error:
            kept.append(error)
        grows(buffer)


def test_a_name_that_was_given_as_a_bytearray(datagrams, short_dir):
    one, _ = datagrams
    name = bytearray(os.fsencode(short_dir + "/two"))
    assert one.sendto(b"data", name) == 4 and one.sendmsg([b"data"], [], 0, name) == 4
    assert one.sendmmsg([(b"data", name)]) == [4] and one.send_segments(b"data", 2, name) == 4
    grows(name)


@pytest.mark.skipif(not hasattr(transfer, "ZeroCopy"), reason="this platform has no MSG_ZEROCOPY")
def test_without_a_copy(inet):
    client, server = inet.streams()
    client.settimeout(5)
    buffer = bytearray(1000)
    with transfer.ZeroCopy(client) as sender:
        with pytest.raises(TypeError):
            sender.send(buffer, "flags")
        grows(buffer)
        sender.send(buffer)
    grows(buffer)
    fill(client)
    client.settimeout(0.02)
    kept = pytest.raises(socket.timeout, sender.send, buffer)
    grows(buffer)
    assert kept


def annotations(path):
    """(name, annotation) of each parameter in a file, the name as in Class.function."""

    def visit(node, scope):
        for child in ast.iter_child_nodes(node):
            if isinstance(child, ast.ClassDef):
                yield from visit(child, scope + (child.name,))
            elif isinstance(child, ast.FunctionDef):
                arguments = child.args.posonlyargs + child.args.args + child.args.kwonlyargs
                for argument in arguments:
                    yield ".".join(scope + (child.name,)), argument.arg, ast.unparse(argument.annotation) if argument.annotation else ""
            elif not isinstance(child, ast.expr):
                yield from visit(child, scope)

    return visit(ast.parse(path.read_text("utf-8")), ())


@pytest.mark.skipif(not hasattr(ast, "unparse"), reason="needs ast.unparse")
def test_no_function_is_forgotten():
    covered = {*CASES, *OTHER, "ZeroCopy.send"}
    taking = {"ReadableBuffer", "WriteableBuffer", "_Address", "_Parts", "_Takes", "bytearray"}
    found = set()
    for stub in "__init__.pyi", "options.pyi", "structs.pyi":
        for name, _, annotation in annotations(STUBS / stub):
            words = {node.id for node in ast.walk(ast.parse(annotation)) if isinstance(node, ast.Name)}
            if words & taking and not name.startswith("_") and not name.endswith("__init__"):  # of structs: Member.__set__
                found.add(name)
    for module in batch, transfer, idioms, messages, sockaddr:
        for name, parameter, annotation in annotations(Path(module.__file__)):
            public = name.partition(".")[0] in {*module.__all__} and not name.endswith(("__init__", "__exit__"))
            words = annotation.replace("[", " ").replace("]", " ").replace(",", " ").split()
            if public and {"Any", "bytes", "Iterable", "_Outgoing"} & {*words} and parameter not in ("sock", "source", "target"):
                found.add(name)
    assert len(found) > 30
    assert found - covered == set()


def public_callables():
    for name in sorted({*socket.__all__, *batch.__all__, *sockaddr.__all__}):
        thing = getattr(socket, name)
        if inspect.isroutine(thing) and name != "sethostname":
            yield name, lambda s, thing=thing: thing
    for name in dir(socket.socket):
        if not name.startswith("_") and inspect.isroutine(getattr(socket.socket, name)):
            yield f"socket.{name}", lambda s, name=name: getattr(s, name)
    for name in "getaddrinfo", "keepalive", "bind_device", "join_group", "attach_filter", "peer", "connect_timeout":
        yield f"idioms.{name}", lambda s, name=name: getattr(idioms, name)


@pytest.mark.parametrize("name, get", [pytest.param(*case, id=case[0]) for case in public_callables()])
def test_arguments_that_are_all_wrong(name, get, datagrams, short_dir, monkeypatch):
    """Whatever a function does with bytearrays where it wants something else, it keeps none."""
    monkeypatch.chdir(short_dir)
    one, _ = datagrams
    one.setblocking(False)
    function = get(one)
    kept = []
    for count in range(1, 6):
        buffers = [bytearray(4) for _ in range(count)]
        for arguments in buffers, [one, *buffers], [0, *buffers], [[buffers[0]], *buffers[1:]]:
            made = None
            try:
                made = function(*arguments)
            except Exception as error:
                kept.append(error)
            grows(*buffers)
            for thing in made if isinstance(made, tuple) else (made,):
                if hasattr(thing, "close"):
                    thing.close()
    assert kept or name in ("socket.close", "socket.detach")


# ---- buffers without an address ----


@pytest.mark.parametrize("name", RECEIVING)
def test_into_a_buffer_without_an_address(name, datagrams):
    """PyPy's io.BytesIO has its memory in pieces."""
    one, two = datagrams
    stream = io.BytesIO(b"0123456789")
    with stream.getbuffer() as whole, whole[1:9] as view:
        two.send(b"four")
        assert CASES[name](one, view) in (
            4,
            (4, socket_name(two)),
            (4, [], 0, socket_name(two)),
            [(4, [], 0, socket_name(two))],
            (4, 4, socket_name(two)),
        )
        assert bytes(whole) == b"0four56789"
        one.setblocking(False)
        with contextlib.suppress(BlockingIOError):
            CASES[name](one, view)
        assert bytes(whole) == b"0four56789"
    stream.seek(0, os.SEEK_END)
    stream.write(b"grows")
    assert stream.getvalue() == b"0four56789grows"


def socket_name(sock):
    return sock.getsockname()


def test_parts_of_which_some_have_no_address(datagrams):
    one, two = datagrams
    stream, array = io.BytesIO(bytes(3)), bytearray(3)
    two.send(b"abcdefgh")
    with stream.getbuffer() as view:
        assert one.recvmsg_into([array, view, memoryview(bytearray(9))])[0] == 8
    assert array == b"abc" and stream.getvalue() == b"def"


def test_a_file_reads_into_it(pair):
    one, two = pair
    stream = io.BytesIO(bytes(6))
    two.sendall(b"abcdef")
    with one.makefile("rb") as file, stream.getbuffer() as view:
        assert file.readinto(view) == 6
    assert stream.getvalue() == b"abcdef"


@pytest.mark.parametrize("name", RECEIVING)
def test_what_is_no_writable_buffer(name, datagrams):
    one, _ = datagrams
    for wrong in b"bytes", memoryview(b"bytes"), memoryview(bytearray(8))[::2], "text", 5, None, io.BytesIO(b"abcd").getbuffer()[::2]:
        with pytest.raises((TypeError, BufferError)):
            CASES[name](one, wrong)

"""Arguments that are wrong in number, name or type, given to each public function and method: the error's text has the public name alone."""

import inspect
import re

import pytest

import sockcffi as socket
from sockcffi import idioms
from sockcffi.addresses import sockaddr
from sockcffi.binding import runtime as impl
from sockcffi.sockets import batch

#: names that are this package's own: `_sc_recv`, `FastSocket`, `SocketType._accept`, a function of a module that is not public
PRIVATE = re.compile(
    r"\b_sc_|\bFastSocket\b|SocketType\._|_generated|_calls|\bForeign\b|\baccelerated|\b(self|cls)'|sockcffi\.(binding|addresses|sockets|functions)\b"
)
COMPILED = socket.SocketType.__bases__[0].__module__ != "sockcffi.sockets.fast"


class Odd:
    """No integer, no buffer, no iterable."""

    def __repr__(self):
        return "odd"


METHODS = [name for name in dir(socket.socket) if not name.startswith("_") and inspect.isroutine(getattr(socket.socket, name))]
FUNCTIONS = [
    name
    for name in sorted({*socket.__all__, *batch.__all__, *sockaddr.__all__})
    if inspect.isroutine(getattr(socket, name)) and name != "sethostname"
]
IN_C = [name for name in METHODS if name not in vars(socket.socket)]  # of CPython, whose other methods raise AttributeError
NO_FD = 99_999  # a number that close() closes nothing by
ARGUMENTS = [
    ((), {}), ((Odd(),) * 9, {}), ((), {"no_such": 1}), ((Odd(),), {"no_such": 1}), ((Odd(),), {}), ((Odd(),) * 2, {}), ((Odd(),) * 3, {}),
    ((NO_FD,), {}), ((NO_FD, Odd()), {}), ((b"x", Odd()), {}), ((b"x", 0, Odd()), {}), ((1, 2, Odd()), {}), ((1, 2, 3, Odd()), {}), (("x",), {}),
    ((), {"bufsize": 1}), ((), {"data": b""}), ((), {"buffer": Odd()}), ((), {"buffer": bytearray(1), "nbytes": Odd()}),
    ((bytearray(1),), {"flags": Odd()}), ((bytearray(1),), {"buffer": 1}), ((bytearray(1), 0, 0, 0), {}), ((None,), {}), ((2**70,), {}),
]  # fmt: skip


def error_of(function, arguments, keywords):
    """What it raises, None for nothing; what it makes is closed."""
    try:
        made = function(*arguments, **keywords)
    except Exception as error:
        return error
    if function.__name__ == "detach":
        socket.close(made)
    for thing in made if isinstance(made, tuple) else (made,):
        if hasattr(thing, "close"):
            thing.close()
    return None


def check(name, function):
    errors = [error_of(function(), arguments, keywords) for arguments, keywords in ARGUMENTS]
    texts = [str(error) for error in errors if error is not None]
    assert texts
    assert [text for text in texts if PRIVATE.search(text)] == []
    number = [errors[1], errors[2]]  # nine arguments, and one whose name is unknown
    assert all(isinstance(error, TypeError) for error in number), number
    assert all(re.search(rf"\b{name}\(\)", str(error)) for error in number[:1]), number


@pytest.mark.parametrize("name", METHODS)
def test_a_method(name, closing):
    def on_a_socket():
        sock = closing(socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM))
        sock.setblocking(False)
        return getattr(sock, name)

    check(name, on_a_socket)


@pytest.mark.parametrize("name", FUNCTIONS)
def test_a_function(name):
    check(name, lambda: getattr(socket, name))


@pytest.mark.parametrize("name", [name for name in idioms.__all__ if inspect.isroutine(getattr(idioms, name))])
def test_an_idiom(name):
    texts = [str(error_of(getattr(idioms, name), arguments, keywords)) for arguments, keywords in ARGUMENTS]
    assert [text for text in texts if PRIVATE.search(text)] == []


@pytest.mark.parametrize(
    "arguments, keywords",
    [
        ((1, 2, 3, 4, 5), {}),
        ((), {"no_such": 1}),
        (("x",), {}),
        ((2, "x"), {}),
        ((2, 1, "x"), {}),
        ((2, 1, 0, "x"), {}),
        ((2,), {"family": 2}),
        ((2**70,), {}),
    ],
)
@pytest.mark.parametrize("cls", [socket.socket, socket.SocketType])
def test_the_constructor(cls, arguments, keywords):
    error = error_of(cls, arguments, keywords)
    assert isinstance(error, (TypeError, OverflowError)) and not PRIVATE.search(str(error)), error


@pytest.mark.skipif(not (COMPILED or impl.PYPY), reason="a method in Python of CPython takes any self")
@pytest.mark.parametrize("name", sorted({*IN_C} - {"sendmsg_afalg", "ioctl", "share"}))
def test_a_method_of_what_is_no_socket(name):
    method = getattr(socket.socket, name)
    for arguments in (5,), (5, 5), (5, b"x", 5), (None, 1, 2, 3), (object(), [b"x"]):
        error = error_of(method, arguments, {})
        assert isinstance(error, TypeError) and name in str(error) and not PRIVATE.search(str(error)), error
    assert isinstance(error_of(method, (), {}), TypeError)


def test_some_texts_are_those_of_cpython():
    with socket.socket() as sock:
        for call, text in (
            (lambda: sock.recv_into(), "recv_into() missing required argument 'buffer' (pos 1)"),
            (lambda: sock.recv_into(bytearray(1), 0, 0, 0), "recv_into() takes at most 3 arguments (4 given)"),
            (lambda: sock.recv_into(bytearray(1), size=1), "recv_into() got an unexpected keyword argument 'size'"),
            (lambda: sock.recv_into(bytearray(1), buffer=1), "argument for recv_into() given by name ('buffer') and position (1)"),
            (lambda: sock.recv(), "recv() takes at least 1 argument (0 given)"),
            (lambda: sock.getsockopt(1), "getsockopt() takes at least 2 arguments (1 given)"),
            (lambda: sock.setsockopt(1, 2, 3, 4, 5), "setsockopt() takes at most 4 arguments (5 given)"),
            (lambda: sock.sendto(), "sendto() takes 2 or 3 arguments (0 given)"),
            (lambda: sock.sendto(b"", 0, None, 1), "sendto() takes 2 or 3 arguments (4 given)"),
        ):
            error = error_of(call, (), {})
            assert isinstance(error, TypeError)
            assert str(error) == text or not COMPILED
        assert sock.recv_into(nbytes=0, buffer=bytearray(0), flags=0) == 0

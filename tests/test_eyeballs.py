"""Happy eyeballs: create_connection(..., happy_eyeballs_delay=...) tries the addresses of a host a moment after each other."""

import inspect
import time

import pytest
from conftest import open_descriptors

import sockcffi as socket
from sockcffi.functions import eyeballs


@pytest.fixture
def server(inet):
    return inet.listener()


@pytest.fixture
def hole(inet):
    """The address of a server that answers no more: its queue is full."""
    full = inet.listener(0)
    for _ in range(3):
        client = inet.socket()
        client.setblocking(False)
        client.connect_ex(full.getsockname())
    return full.getsockname()


@pytest.fixture
def refusing(inet):
    """An address that nobody listens at."""
    closed = inet.socket(bound=True)
    return closed.getsockname()


@pytest.fixture
def answers(monkeypatch):
    def set_answers(*addresses):
        found = [(socket.AF_INET, socket.SOCK_STREAM, 0, "", address) for address in addresses]
        monkeypatch.setattr(socket, "getaddrinfo", lambda *args, **kw: found)

    return set_answers


def test_alternation():
    def names(text):
        return [(name[0], name) for name in text.split()]

    def of(found):
        return " ".join(name for _, name in found)

    assert of(eyeballs.alternated(names("61 62 63 41 42"))) == "61 41 62 42 63"
    assert of(eyeballs.alternated(names("41 61 62"))) == "41 61 62"
    assert of(eyeballs.alternated(names("41 42"))) == "41 42"
    assert eyeballs.alternated([]) == []


@pytest.mark.parametrize("timeout", [None, 30])
def test_the_one_that_answers(answers, server, hole, refusing, closing, timeout):
    before = open_descriptors()
    answers(hole, refusing, hole, server.getsockname(), hole)
    connection = closing(socket.create_connection(("x", 1), timeout, happy_eyeballs_delay=0.01))
    assert connection.getpeername() == server.getsockname()
    assert connection.gettimeout() == timeout and connection.getblocking()
    assert open_descriptors() == before + 1


def test_the_first_wins_when_it_answers(answers, server, hole, closing):
    answers(server.getsockname(), hole)
    assert closing(socket.create_connection(("x", 1), happy_eyeballs_delay=30)).getpeername() == server.getsockname()


def test_a_refusal_begins_the_next_at_once(answers, server, refusing, closing):
    answers(refusing, refusing, server.getsockname())
    start = time.monotonic()
    closing(socket.create_connection(("x", 1), happy_eyeballs_delay=60))
    assert time.monotonic() - start < 30


def test_without_it_the_first_is_waited_for(answers, server, hole, closing):
    answers(hole, server.getsockname())
    start = time.monotonic()
    closing(socket.create_connection(("x", 1), 0.3))
    assert time.monotonic() - start >= 0.29
    start = time.monotonic()
    closing(socket.create_connection(("x", 1), 60, happy_eyeballs_delay=0.05))
    assert 0.04 <= time.monotonic() - start < 30


def test_none_answers(answers, hole, refusing, closing):
    before = open_descriptors()
    answers(hole, refusing)
    with pytest.raises(Exception) as caught:
        socket.create_connection(("x", 1), 0.2, all_errors=True, happy_eyeballs_delay=0.01)
    assert {type(error) for error in caught.value.exceptions} == {socket.timeout, ConnectionRefusedError}
    answers(refusing, refusing)
    with pytest.raises(ConnectionRefusedError):
        socket.create_connection(("x", 1), happy_eyeballs_delay=0.01)
    with pytest.raises(Exception) as caught:
        socket.create_connection(("x", 1), all_errors=True, happy_eyeballs_delay=0.01)
    assert [type(error) for error in caught.value.exceptions] == [ConnectionRefusedError, ConnectionRefusedError]
    answers()
    with pytest.raises(OSError, match="getaddrinfo returns an empty list"):
        socket.create_connection(("x", 1), happy_eyeballs_delay=0.01)
    assert open_descriptors() == before


def test_a_source_address(answers, server, closing):
    answers(server.getsockname())
    connection = closing(socket.create_connection(("x", 1), source_address=("127.0.0.7", 0), happy_eyeballs_delay=0))
    assert connection.getsockname()[0] == "127.0.0.7"
    with pytest.raises(OSError):
        socket.create_connection(("x", 1), source_address=("192.0.2.1", 0), happy_eyeballs_delay=0)


def test_an_exception_closes_all(answers, hole, server, monkeypatch, no_leak):
    class Interrupted(BaseException):
        pass

    made = []

    class Second(socket.socket):
        def setblocking(self, flag):
            made.append(self)
            if len(made) == 2:
                raise Interrupted
            super().setblocking(flag)

    monkeypatch.setattr(socket, "socket", Second)
    answers(hole, server.getsockname())
    with pytest.raises(Interrupted):
        socket.create_connection(("x", 1), happy_eyeballs_delay=0)
    assert [sock.fileno() for sock in made] == [-1, -1]


def test_localhost(family, closing):
    """The resolver's own answers, of both families where the host has both."""
    if family.name == "unix":
        return
    server = family.listener()
    host, port = server.getsockname()[:2]
    assert closing(socket.create_connection((host, port), happy_eyeballs_delay=0.25)).getpeername() == server.getsockname()


@pytest.mark.parametrize("delay, exception", [(-1, ValueError), ("1", TypeError), (float("nan"), ValueError)])
def test_bad_delay(answers, server, delay, exception):
    answers(server.getsockname())
    with pytest.raises(exception):
        socket.create_connection(("x", 1), happy_eyeballs_delay=delay)


def test_it_is_an_option():
    assert inspect.signature(socket.create_connection).parameters["happy_eyeballs_delay"].default is None

"""Rooms come back from every call, and few are kept."""

import sys

import pytest

import sockcffi as socket
from sockcffi.binding import scratch as rooms

python = pytest.mark.skipif(sys.implementation.name != "pypy", reason="the calls of CPython on POSIX take no room")


def closed():
    with socket.socket() as sock:
        return sock


@python
@pytest.mark.parametrize("call, exception", [
    (lambda: socket.gethostname(), RuntimeError),
    (lambda: closed().recv(1), OSError),
    (lambda: socket.socket(fileno=0), OSError),
    (lambda: socket.inet_pton(socket.AF_INET, "x"), OSError),
    (lambda: socket.getnameinfo(("127.0.0.1", 1), -1), OSError),
], ids=str)
def test_a_call_that_raises_gives_its_room_back(call, exception, monkeypatch):
    def refuse(*_):
        raise RuntimeError

    if exception is RuntimeError:
        monkeypatch.setattr("sockcffi.functions.resolve.check", refuse)
    free = len(rooms._free) + len(rooms._turn)
    for _ in range(3):
        with pytest.raises(exception):
            call()
    assert len(rooms._free) + len(rooms._turn) == max(free, 1)


def test_few_are_kept():
    for place in [rooms.room() for _ in range(3 * rooms.KEPT)]:
        rooms.give_back(place)
    assert len(rooms._free) <= rooms.KEPT

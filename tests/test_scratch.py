"""Scratch memory comes back from every call, and little is kept."""

import sys

import pytest

import sockcffi as socket
from sockcffi.binding import scratch

python = pytest.mark.skipif(sys.implementation.name != "pypy", reason="the calls of CPython on POSIX take none")


def closed():
    with socket.socket() as sock:
        return sock


@python
@pytest.mark.parametrize(
    "call, exception",
    [
        (lambda: socket.gethostname(), RuntimeError),
        (lambda: closed().recv(1), OSError),
        (lambda: socket.socket(fileno=0), OSError),
        (lambda: socket.inet_pton(socket.AF_INET, "x"), OSError),
        (lambda: socket.getnameinfo(("127.0.0.1", 1), -1), OSError),
    ],
    ids=str,
)
def test_a_call_that_raises_gives_its_scratch_memory_back(call, exception, monkeypatch):
    def refuse(*_):
        raise RuntimeError

    if exception is RuntimeError:
        monkeypatch.setattr("sockcffi.functions.resolve.check", refuse)
    free = len(scratch._free)
    for _ in range(3):
        with pytest.raises(exception):
            call()
    assert len(scratch._free) == max(free, 1)


def test_little_is_kept():
    for taken in [scratch.take_scratch() for _ in range(3 * scratch.KEPT)]:
        scratch.give_back(taken)
    assert len(scratch._free) <= scratch.KEPT

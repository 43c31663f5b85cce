"""Control messages that are not as they should be, and any bytes at all; kernel/test_messages.py has those that are."""

import collections.abc
import copy
import gc
import os
import pickle
import socket as own
import struct
from types import SimpleNamespace

import pytest
from hypothesis import HealthCheck, given, settings, strategies as st

import sockcffi as socket
from sockcffi import messages, structs

UNHURRIED = settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])  # machines are busy, PyPy warms up
pytestmark = pytest.mark.skipif(not hasattr(socket, "SO_PASSCRED"), reason="needs Linux")


@pytest.fixture(params=[socket, own], ids=["sockcffi", "own"])
def module(request):
    return request.param


@pytest.fixture
def unix_pair(module, closing):
    return closing(*module.socketpair(module.AF_UNIX, module.SOCK_DGRAM))


def test_every_kind_has_a_name_in_some_header():
    """Here all but one are Linux's; IP_RECVTTL and IP_RECVTOS are what the BSDs' messages are called, and Linux's options."""
    missing = {kind for cls in messages._CLASSES for kind in cls.kinds.split() if not messages._number(kind)}
    assert missing == {messages.SocketCredentials.kinds}
    options = {option for cls in messages._CLASSES for option in cls.option.split()}
    assert {option for option in options if not messages._number(option)} == {messages.SocketCredentials.option}


CREDENTIALS = """
from sockcffi import messages, structs
messages.enable(types.SimpleNamespace(family=socket.AF_UNIX, setsockopt=print), messages.SocketCredentials)
struct = getattr(structs, messages.SocketCredentials.struct)
for data in {data!r}:
    print(*(message for kind in ("SCM_CREDS2", "SCM_CREDS") if hasattr(socket, kind)
            for message in messages.parse([(socket.SOL_SOCKET, getattr(socket, kind), data)])))
"""


@pytest.mark.parametrize("target, tag, option, number", [("freebsd-x86_64", "sockcred2", 3, 8), ("netbsd-x86_64", "sockcred", 4, 16)])
def test_credentials_of_the_bsds(elsewhere, target, tag, option, number):
    """SCM_CREDS2 of FreeBSD, and SCM_CREDS of NetBSD, with the groups that came; FreeBSD's SCM_CREDS stays bytes."""
    struct = getattr(structs.for_platform(target), tag)
    cases = []  # bytes, and what they are
    for said, groups, found in (
        (0, [], ()),
        (1, [6], (6,)),
        (3, [6, 7, 8], (6, 7, 8)),
        (3, [6, 7], (6, 7)),
        (1, [6, 7], (6,)),
        (-1, [6], ()),
    ):
        head = struct(sc_pid=1, sc_uid=2, sc_euid=3, sc_gid=4, sc_egid=5, sc_ngroups=said).pack()[: struct.sc_groups.offset]
        data = head + b"".join(group.to_bytes(4, "little") for group in groups)
        cases.append((data, f"SocketCredentials(sc_pid=1, sc_uid=2, sc_euid=3, sc_gid=4, sc_egid=5, groups={found})"))
    cases.append((head[:-1], f"Message(level=65535, type={number}, data={head[:-1]!r})"))
    asked, *told = elsewhere(target).run(CREDENTIALS.format(data=[data for data, _ in cases])).splitlines()
    assert asked == f"0 {option} 1"
    for line, (data, known) in zip(told, cases):
        assert line == known + (f" Message(level=65535, type=3, data={data!r})" if number == 8 else "")
    assert len(told) == len(cases)


@pytest.mark.parametrize("target", ["macos-arm64", "freebsd-x86_64", "netbsd-x86_64", "openbsd-x86_64"])
def test_times_of_other_systems(elsewhere, target):
    """They have microseconds, and an option of their own."""
    asked, told = (
        elsewhere(target)
        .run("""
from sockcffi import messages, structs
messages.enable(types.SimpleNamespace(family=socket.AF_INET, setsockopt=lambda *what: print(what == (socket.SOL_SOCKET, socket.SO_TIMESTAMP, 1))),
                messages.Timestamp)
print(*messages.parse([(socket.SOL_SOCKET, socket.SCM_TIMESTAMP, structs.timeval(1700000000, 123456).pack())]))
""")
        .splitlines()
    )
    assert (asked, told) == ("True", "Timestamp(nanoseconds=1700000000123456000)")


@pytest.mark.parametrize(
    "make, exception, text",
    [
        (lambda: messages.TTL("1"), TypeError, "TTL(): value must be int, not str"),
        (lambda: messages.TTL(256), ValueError, "TTL(): value must be 0-255, not 256"),
        (lambda: messages.HopLimit(-1), ValueError, "HopLimit(): value must be 0-255, not -1"),
        (lambda: messages.SegmentSize(65536), ValueError, "SegmentSize(): value must be 0-65535"),
        (lambda: messages.TransmitTime(1.5), TypeError, "TransmitTime(): value must be int, not float"),
        (lambda: messages.PacketInfo("lo"), TypeError, "PacketInfo(): interface must be int, not str"),
        (lambda: messages.PacketInfo(1, "::1"), ValueError, "PacketInfo(): local is no address: '::1'"),
        (lambda: messages.PacketInfo6(1, "127.0.0.1"), ValueError, "PacketInfo6(): local is no address: '127.0.0.1'"),
        (lambda: messages.PacketInfo6(1, 5), TypeError, "PacketInfo6(): local must be str, not int"),
        (lambda: messages.Credentials(uid=-1), ValueError, "Credentials(): uid must be 0-4294967295, not -1"),
        (lambda: messages.Security(b"x"), TypeError, "Security(): label must be str, not bytes"),
        (lambda: messages.Credentials("1"), TypeError, "Credentials(): pid must be int, not str"),
    ],
)
def test_bad_values(make, exception, text):
    with pytest.raises(exception) as caught:
        make()
    assert text in str(caught.value)


@pytest.mark.parametrize(
    "files, exception, text",
    [
        ([-1], ValueError, "Rights(): each descriptor must be 0-2147483647, not -1"),
        (["x"], TypeError, "Rights(): each descriptor must be int, not str"),
        ([2**31], ValueError, "Rights(): each descriptor must be 0-2147483647"),
        (5, TypeError, "Rights(): files must be an iterable, not int"),
    ],
)
def test_bad_rights(files, exception, text):
    with pytest.raises(exception) as caught:
        messages.Rights(files)
    assert text in str(caught.value)


def test_what_cannot_be_asked_for(module, closing):
    sock = closing(module.socket(module.AF_INET, module.SOCK_DGRAM))
    with pytest.raises(ValueError, match=r"enable\(\): nothing has to be asked for Rights"):
        messages.enable(sock, messages.Rights)
    with pytest.raises(OSError):
        messages.enable(sock, messages.HopLimit)  # of IPv6
    with pytest.raises(TypeError):
        messages.receive(sock, "10")


def test_what_this_platform_lacks(monkeypatch):
    monkeypatch.setattr(messages.TTL, "kinds", "SOL_NONE.NOTHING")
    monkeypatch.setattr(messages.TTL, "option", "SOL_NONE.NOTHING")
    with pytest.raises(OSError, match=r"TTL\(\): this platform has no NOTHING"):
        messages.TTL(1)
    with pytest.raises(OSError, match=r"enable\(\): this platform has no NOTHING"):
        messages.enable(SimpleNamespace(family=socket.AF_INET), messages.TTL)


def test_the_unknown_stays_bytes():
    (found,) = messages.parse([(12345, 6, b"abc")])
    assert type(found) is messages.Message and found == (12345, 6, b"abc") and found.data == b"abc"
    assert repr(found) == "Message(level=12345, type=6, data=b'abc')"
    received = messages.Received(b"", [found], 0, None)
    assert received.get(messages.TTL) is None
    with pytest.raises(KeyError, match="TTL"):
        received[messages.TTL]


def test_what_came_is_a_collection():
    ttl, mark = messages.TTL(3), messages.Message(1, 2, b"x")
    received = messages.Received(b"data", [ttl, mark], 0, None)
    assert isinstance(received, collections.abc.Collection)
    assert [*received] == [ttl, mark] and len(received) == 2 and received
    assert messages.TTL in received and messages.Message in received and messages.HopLimit not in received
    assert ttl in received and (1, 2, b"x") in received and 0 not in received and "data" not in received
    for no_class in 0, "TTL", ttl, None, slice(None):
        with pytest.raises(TypeError, match="by their class"):
            received[no_class]
    with pytest.raises(TypeError, match="by their class"):
        received.get(0)
    nothing = messages.Received(b"", [], 0, None)
    assert [*nothing] == [] and len(nothing) == 0 and nothing  # an object that is there is true, as it always was


@pytest.mark.parametrize("name, count", [("SCM_TIMESTAMP", 1), ("SCM_TIMESTAMPNS", 1), ("SCM_TIMESTAMPING", 3)])
def test_times_that_are_cut_off(name, count):
    """Of a struct timeval or timespec that is not all there, or has more behind it, no time is made."""
    whole = structs.timeval(1, 2).pack() * (count + 1)
    for length in range(len(whole)):
        (found,) = messages.parse([(socket.SOL_SOCKET, getattr(socket, name), whole[:length])])
        assert found.data == whole[:length] and isinstance(found, (messages.Timestamp, messages.Timestamping)) == (
            length == count * structs.timeval.size
        )


@pytest.mark.parametrize("name", ["SCM_TIMESTAMP", "SCM_TIMESTAMPNS", "SCM_TIMESTAMPING"])
@pytest.mark.parametrize("seconds, parts", [(10**12, 0), (-(10**12), 0), (49 * 10**9, 2**62)])
def test_times_of_no_kernel(name, seconds, parts):
    """What no datetime can hold stays bytes."""
    data = structs.timespec(seconds, parts).pack() * (3 if name == "SCM_TIMESTAMPING" else 1)
    assert type(messages.parse([(socket.SOL_SOCKET, getattr(socket, name), data)])[0]) is messages.Message


def test_hardware_timestamps():
    """No network of a test has such a clock: the three times, and what the card says of itself, as the kernel lays them out."""
    times, card = struct.pack("@6l", 1, 2, 0, 0, 1700000000, 5), struct.pack("=2I8x", 3, 98)
    found = messages.parse(
        [(socket.SOL_SOCKET, socket.SCM_TIMESTAMPING, times), (socket.SOL_SOCKET, socket.SCM_TIMESTAMPING_PKTINFO, card)]
    )
    assert (found[0].software, found[0].hardware) == (10**9 + 2, 1700000000 * 10**9 + 5)
    assert repr(found[1]) == "TimestampInfo(if_index=3, pkt_length=98)"


KINDS = sorted(kind for kind in messages._KNOWN if kind)
kinds = st.sampled_from(KINDS) | st.tuples(st.integers(-(2**31), 2**31 - 1), st.integers(-(2**31), 2**31 - 1))
contents = st.binary(max_size=80) | st.sampled_from([4, 8, 12, 16, 20, 24, 32, 48]).flatmap(lambda n: st.binary(min_size=n, max_size=n))


def read_all_of(message):
    for name in (*message.fields, "level", "type", "data"):
        getattr(message, name)
    repr(message)
    for name in ("datetime", "error"):
        getattr(message, name, None)


@pytest.fixture
def closed(monkeypatch):
    """The descriptors that would have been closed: those of these tests are anybody's."""
    found = []
    real = messages.lib

    class Lib:
        sc_close = staticmethod(found.append)

        def __getattr__(self, name):
            return getattr(real, name)

    monkeypatch.setattr(messages, "lib", Lib())
    return found


def test_any_message(closed):
    """Nothing in a message makes its class fail, and each descriptor in it is closed once."""

    @UNHURRIED
    @given(st.lists(st.tuples(kinds, contents), max_size=5))
    def check(items):
        found = messages.parse([(*kind, data) for kind, data in items])
        assert [tuple(message) for message in found] == [(*kind, data) for kind, data in items]
        expected = [fd for message in found if isinstance(message, messages.Descriptors) for fd in message.fds]
        for message in found:
            read_all_of(message)
        closed.clear()
        messages.Received(b"", found, 0, None).close()
        assert sorted(closed) == sorted(expected) and all(fd >= 0 for fd in closed)

    check()


@pytest.mark.filterwarnings("ignore::RuntimeWarning")
def test_any_control_buffer(closed):
    header = st.tuples(st.integers(0, 100) | st.integers(0, 2**64 - 1), kinds).map(lambda part: struct.pack("@Nii", part[0], *part[1]))

    @UNHURRIED
    @given(st.lists(header | contents, max_size=6).map(b"".join))
    def check(control):
        for message in messages.parse(bytearray(control)):
            read_all_of(message)
            assert message.data in control

    check()


def test_a_buffer_that_is_cut_off(closed):
    whole = struct.pack("@Nii", 24, socket.SOL_SOCKET, socket.SCM_RIGHTS) + struct.pack("@ii", 7, 8)
    assert [message.fds for message in messages.parse(whole)] == [(7, 8)]
    with pytest.warns(RuntimeWarning, match="truncated"):
        (found,) = messages.parse(whole[:-3])
    assert found.fds == (7,)
    found.close()
    gc.collect()
    assert 7 in closed


@pytest.mark.parametrize("again", [copy.copy, copy.deepcopy, lambda message: pickle.loads(pickle.dumps(message))])
def test_copies(unix_pair, again):
    a, b = unix_pair
    for message in messages.TTL(3), messages.SegmentSize(5), messages.Credentials(), messages.Message(1, 2, b"x"):
        assert again(message) == message and type(again(message)) is type(message)
    a.sendmsg([b"x"], [messages.Rights([a])])
    with messages.receive(b, 1) as received:
        found = again(received[messages.Rights])
        assert found.fds == received[messages.Rights].fds and isinstance(found, messages.Rights)
        found.close()
        os.fstat(received[messages.Rights].fds[0])  # which its message closes, and no copy


def test_memory_of_a_descriptor_that_is_gone(unix_pair):
    """A descriptor that the program closed by its number is no error."""
    a, b = unix_pair
    a.sendmsg([b"x"], [messages.Rights([a])])
    received = messages.receive(b, 1)
    os.close(received[messages.Rights].fds[0])
    received.close()
    assert received[messages.Rights].fds == ()

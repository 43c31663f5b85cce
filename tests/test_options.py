"""Options with their types, on sockets of this module and of the interpreter: set, read back, and compared with what the kernel tells others."""

import errno
import json
import os
import pydoc
import re
import shutil
import socket as theirs
import subprocess
import sys
from datetime import timedelta

import pytest

import sockcffi as socket
from sockcffi import __main__ as command, options, structs
from sockcffi._generated.options import OPTIONS
from sockcffi.report import inspection
from sockcffi.typed import kinds

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="Linux's options")

has_ss = pytest.mark.skipif(not shutil.which("ss"), reason="no ss (Debian: apt install iproute2)")


@pytest.fixture(params=["sockcffi", "interpreter"])
def module(request):
    """Both modules: what takes a socket takes either's."""
    return {"sockcffi": socket, "interpreter": theirs}[request.param]


@pytest.fixture
def opened(module, closing):
    """`opened(family, type, protocol)`: a socket of `module`; a skip where the kernel lacks it."""

    def make(family=socket.AF_INET, type=socket.SOCK_STREAM, proto=0):
        try:
            return closing(module.socket(int(family), int(type), proto))
        except OSError as error:
            pytest.skip(f"the kernel has no such socket: {error.strerror}")

    return make


@pytest.fixture
def connected(module, closing):
    """A TCP connection over loopback: client, server."""
    listener = closing(module.create_server(("127.0.0.1", 0)))
    client = closing(module.create_connection(listener.getsockname()))
    return client, closing(listener.accept()[0])


TCP, UDP, TCP6, PACKET, NETLINK, UNIX = (
    (socket.AF_INET, socket.SOCK_STREAM), (socket.AF_INET, socket.SOCK_DGRAM), (socket.AF_INET6, socket.SOCK_STREAM),
    (socket.AF_PACKET, socket.SOCK_DGRAM), (socket.AF_NETLINK, socket.SOCK_RAW), (socket.AF_UNIX, socket.SOCK_DGRAM),
)  # fmt: skip
RAW, RAW6 = (socket.AF_INET, socket.SOCK_RAW, socket.IPPROTO_ICMP), (socket.AF_INET6, socket.SOCK_RAW, socket.IPPROTO_ICMPV6)
MPTCP, LITE = (*TCP, socket.IPPROTO_MPTCP), (*UDP, socket.IPPROTO_UDPLITE)


def test_a_struct_of_another_kernel(connected, monkeypatch):
    client, _ = connected
    whole = options.TCP_INFO.get(client)
    assert whole.rest == b"" or len(whole.pack()) == whole.size
    codec = options.TCP_INFO._codecs[0]
    monkeypatch.setattr(codec, "room", 104)  # as much as Linux 2.6 gave
    old = options.TCP_INFO.get(client)
    assert len(old.pack()) == 104 and old.tcpi_state == 1 and not hasattr(old, "tcpi_pacing_rate")
    assert codec.decode(bytes(codec.type.size) + b"new").rest == b"new"


def test_credentials_and_what_belongs_to_a_peer(module, closing):
    one, other = closing(*module.socketpair())
    credentials = options.SO_PEERCRED.get(one)
    assert (credentials.pid, credentials.uid, credentials.gid) == (os.getpid(), os.getuid(), os.getgid())
    groups = options.SO_PEERGROUPS.get(one)
    assert sorted(groups) == sorted(os.getgroups())
    assert options.SO_DOMAIN.get(one) is socket.AF_UNIX and options.SO_TYPE.get(one) is socket.SOCK_STREAM
    try:
        pidfd = options.SO_PEERPIDFD.get(one)
    except OSError as error:
        assert error.errno in (errno.ENOPROTOOPT, errno.ENODATA)
        return
    try:
        assert not os.get_inheritable(pidfd)
        with open(f"/proc/self/fdinfo/{pidfd}") as file:
            assert re.search(rf"^Pid:\s+{os.getpid()}$", file.read(), re.M)
    finally:
        os.close(pidfd)


@pytest.mark.parametrize(
    ("name", "value", "exception", "words"),
    [
        ("SO_REUSEADDR", "yes", TypeError, "SO_REUSEADDR must be True or False, not 'yes'"),
        ("SO_REUSEADDR", 2, ValueError, "SO_REUSEADDR must be True or False, not 2"),
        ("SO_RCVBUF", "1", TypeError, "SO_RCVBUF must be int, not str"),
        ("SO_RCVBUF", 1 << 31, ValueError, "SO_RCVBUF must be from -2147483648 to 2147483647"),
        ("SO_LINGER", 1, TypeError, "SO_LINGER must be linger, tuple, dict or bytes, not int"),
        ("SO_LINGER", (1, "2"), TypeError, "SO_LINGER.l_linger must be int, not str"),
        ("SO_LINGER", structs.timeval(), TypeError, "SO_LINGER must be linger, not timeval"),
        ("SO_LINGER", bytes(9), ValueError, "SO_LINGER has 8 bytes, not 9"),
        ("SO_RCVTIMEO", "1", TypeError, "SO_RCVTIMEO must be a number of seconds, not str"),
        ("SO_RCVTIMEO", -1, ValueError, "SO_RCVTIMEO must be a number of seconds from 0, not -1"),
        ("SO_RCVTIMEO", float("nan"), ValueError, "SO_RCVTIMEO must be a number of seconds from 0, not nan"),
        ("SO_RCVTIMEO", float("inf"), ValueError, "SO_RCVTIMEO must be a number of seconds from 0, not inf"),
        ("TCP_CONGESTION", b"reno", TypeError, "TCP_CONGESTION must be str, not bytes"),
        ("TCP_CONGESTION", "re\0no", ValueError, "TCP_CONGESTION: embedded null character"),
        ("IP_OPTIONS", "x", TypeError, "IP_OPTIONS: a bytes-like object is required, not str"),
        ("IP_ADD_MEMBERSHIP", ("nowhere",), ValueError, "IP_ADD_MEMBERSHIP.imr_multiaddr: 'nowhere' is no address of in_addr"),
        ("IP_ADD_MEMBERSHIP", structs.linger(), TypeError, "IP_ADD_MEMBERSHIP must be ip_mreqn, not linger"),
        ("CAN_RAW_FILTER", 5, TypeError, "CAN_RAW_FILTER must be an iterable, not int"),
        ("CAN_RAW_FILTER", [(1, 1), (1, -1)], ValueError, "CAN_RAW_FILTER[1].can_mask must be from 0 to 4294967295, not -1"),
        ("SO_ATTACH_FILTER", [(1, 2, 3)] * 2 + [7], TypeError, "SO_ATTACH_FILTER[2] must be sock_filter, tuple, dict or bytes, not int"),
        ("SO_ATTACH_FILTER", [bytes(8)] * 65536, ValueError, "SO_ATTACH_FILTER has at most 4096 instructions, not 65536"),
        (
            "SO_LINGER",
            structs.for_platform("linux-mips-gnu").linger(),
            TypeError,
            "SO_LINGER must be linger, not for_platform('linux-mips-gnu').linger",
        ),
        ("SO_DOMAIN", 1, TypeError, "SO_DOMAIN can be read, and not be set"),
    ],
)
def test_what_is_wrong_is_named(opened, name, value, exception, words):
    with pytest.raises(exception) as raised:
        getattr(options, name).set(opened(*TCP), value)
    assert words in str(raised.value)


@pytest.mark.parametrize("request_", [5, "x", None])
def test_a_wrong_request_is_named(opened, request_):
    with pytest.raises(TypeError, match=f"TCP_INFO: request must be a struct or bytes, not {type(request_).__name__}"):
        options.TCP_INFO.get(opened(*TCP), request_)


TOO_LARGE = 1 << 70


def wrong_parts(tag):
    """(a dict for a struct in which one thing is wrong, the exception for it, the words of the path to it), of each member and below."""
    for name, member in tag._members.items():
        for value, exception, path in wrong_values(member):
            yield {name: value}, exception, [name, *path]


def wrong_values(member):
    yield object(), TypeError, []
    if isinstance(member, structs.Integer):
        yield TOO_LARGE, ValueError, []
        yield "1", TypeError, []
    elif isinstance(member, structs.Bytes):
        yield bytes(member.size + 1), ValueError, []
    elif isinstance(member, structs.Array):
        yield [object()], TypeError, ["[0]"]
        if isinstance(member.element, structs.Nested):
            yield from (
                ([{}] * (member.count > 1) + [part], exception, [f"[{int(member.count > 1)}]", *path])
                for part, exception, path in wrong_parts(member.element.type)
            )
    else:
        yield bytes(member.size + 1), ValueError, []
        yield from wrong_parts(member.type)


def wrong(codec):
    """(a value, the exception for it, the words of the path to what is wrong)."""
    yield object(), TypeError, []
    if isinstance(codec, kinds.Seconds):
        yield from ((value, ValueError, []) for value in (-1, float("nan"), float("inf"), 1e300))
    elif isinstance(codec, kinds.Fields):
        yield bytes(codec.type._size + 1), ValueError, []
        yield from wrong_parts(codec.type)
        yield (0,) * 99, TypeError, []
        yield {"nothing_of_that_name": 1}, TypeError, ["nothing_of_that_name"]
    elif isinstance(codec, kinds.Several):
        good = 0 if isinstance(codec.element, kinds.Number) else {}
        yield from (([good, value], exception, ["[1]", *path]) for value, exception, path in wrong(codec.element))
    elif isinstance(codec, kinds.Number):
        yield "1", TypeError, []
        yield from ((value, ValueError, []) for value in (TOO_LARGE, -TOO_LARGE))
    elif isinstance(codec, kinds.Text):
        yield b"bytes", TypeError, []
        yield from ((value, ValueError, []) for value in ("a\0b", "\ud800"))
    else:
        yield "text", TypeError, []


@pytest.mark.parametrize("name", [name for name in OPTIONS if getattr(options, name).writable])
def test_each_wrong_value_names_the_option_and_the_member(opened, name):
    """Of each option, each of its kinds, each member of a struct and of what is in it, up to the place in an array."""
    sock, option = opened(*UDP), getattr(options, name)
    for codec in option._codecs[:1] if option.kinds[1:] == ("bytes",) else option._codecs:
        for value, exception, path in wrong(codec):
            if len(option._codecs) > 1 and not (path and isinstance(codec, kinds.Fields)):
                continue  # of several kinds, such a value is for another
            if len(option._codecs) > 1:
                with pytest.raises(exception) as raised:
                    codec.encode(value)
            else:
                with pytest.raises(exception) as raised:
                    option.set(sock, value)
            text = str(raised.value)
            assert text.startswith(name), (value, text)
            at = len(name)
            for word in path:
                assert word in text[at:], (path, text)
                at = text.index(word, at) + len(word)


def test_what_an_option_is_not_for(opened):
    with pytest.raises(TypeError, match="IP_ADD_MEMBERSHIP can be set, and not be read"):
        options.IP_ADD_MEMBERSHIP.get(opened(*UDP))
    with pytest.raises(TypeError, match="SO_LINGER: a socket or a descriptor is required, not str"):
        options.SO_LINGER.get("socket")
    with pytest.raises(OSError) as lacking:
        options.CAN_RAW_FILTER.set(opened(*TCP), [])
    assert lacking.value.errno in (errno.ENOPROTOOPT, errno.EOPNOTSUPP)
    closed = opened(*TCP)
    closed.close()
    with pytest.raises(OSError) as raised:
        options.SO_LINGER.get(closed)
    assert raised.value.errno == errno.EBADF
    with pytest.raises(AttributeError, match="has no option 'SO_NOPE'"):
        options.SO_NOPE
    assert {"SO_LINGER", "of", "TCP_INFO"} <= set(dir(options))
    assert repr(options.IP_ADD_MEMBERSHIP) == "<option IP_ADD_MEMBERSHIP: struct ip_mreqn or struct ip_mreq>"
    with pytest.raises(OSError):
        options.of(0 if not inspection.is_socket(0) else -1)


def test_bytes_that_are_fewer_than_an_element(opened):
    """What is behind them stays at its place."""
    opened, kept = opened(*UDP), structs.sock_filter(socket.BPF_RET | socket.BPF_K, k=77)
    options.SO_ATTACH_FILTER.set(opened, [bytes(2), kept])  # the first one loads nothing
    assert options.SO_ATTACH_FILTER.get(opened) == [structs.sock_filter(), kept]


def test_a_time_that_is_cut_off():
    """Of a struct timeval, what is not there counts as zero."""
    codec, whole = options.SO_RCVTIMEO._codecs[0], structs.timeval(5, 250000).pack()
    assert [codec.decode(whole[:size]) for size in (0, 4, 8, 12, 16)] == [0, 5, 5, 5.25, 5.25]


def test_a_very_short_timeout_is_not_none_at_all(opened):
    sock = opened(*TCP)
    options.SO_RCVTIMEO.set(sock, 1e-9)
    assert options.SO_RCVTIMEO.get(sock) > 0


def test_of_leaves_a_pending_error_where_it_is(opened):
    refused = opened(*UDP)
    refused.connect(("127.0.0.1", 9))
    refused.send(b"x")
    assert "SO_ERROR" not in options.of(refused)
    assert options.SO_ERROR.get(refused) == errno.ECONNREFUSED and options.SO_ERROR.get(refused) == 0


def test_of_has_what_the_socket_answers_to(opened):
    tcp, unix, tcp6 = (options.of(opened(*kind)) for kind in (TCP, UNIX, TCP6))
    assert {"SO_RCVBUF", "IP_TTL", "TCP_INFO"} <= tcp.keys() and not any(name.startswith(("IPV6_", "BT_", "L2CAP_")) for name in tcp)
    assert "SO_RCVBUF" in unix and not any(name.startswith(("IP_", "TCP_")) for name in unix)
    assert "IPV6_V6ONLY" in tcp6 and list(tcp) == sorted(tcp)
    assert len(tcp) > 80


def inspect(*arguments, **keywords):
    return subprocess.run([sys.executable, "-m", "sockcffi", "inspect", *arguments], capture_output=True, text=True, **keywords)


def test_inspect(module, closing):
    server = closing(module.create_server(("127.0.0.1", 0)))
    options.SO_LINGER.set(server, (1, 7))
    os.set_inheritable(server.fileno(), True)
    done = inspect(str(server.fileno()), close_fds=False)
    assert done.returncode == 0 and "linger(l_onoff=1, l_linger=7)" in done.stdout, done.stdout + done.stderr
    os.set_inheritable(server.fileno(), False)
    done = inspect(str(server.getsockname()[1]))
    assert f"descriptor {server.fileno()} of process {os.getpid()}, " in done.stdout, done.stdout + done.stderr
    if "not permitted" in done.stdout or "not implemented" in done.stdout:
        pytest.skip("the kernel does not let one process look at another's sockets")
    assert done.returncode == 0 and "linger(l_onoff=1, l_linger=7)" in done.stdout and "tcpi_state                 10" in done.stdout


def test_inspect_finds_nothing(module, closing):
    unused = closing(module.socket())
    unused.bind(("127.0.0.1", 0))
    port = unused.getsockname()[1]
    unused.close()
    done = inspect(str(port))
    assert (done.returncode, done.stdout) == (1, "") and f"{port} is no descriptor of a socket here" in done.stderr
    for wrong, words in (
        (["http"], "no option http"),
        (["8", "TCP_NODELY"], "did you mean TCP_NODELAY"),
        ([], "one socket is wanted"),
        (["8", "--pid", "1"], "one socket is wanted"),
    ):
        done = inspect(*wrong)
        assert (done.returncode, done.stdout) == (2, "") and words in done.stderr


@pytest.mark.skipif(sys.platform != "linux", reason="needs Linux")
def test_inspect_chooses_options(closing):
    server = closing(theirs.create_server(("127.0.0.1", 0)))
    options.SO_LINGER.set(server, (1, 7))
    port = str(server.getsockname()[1])
    done = inspect("--port", port, "--json", "SO_LINGER", "so_typ*")
    (row,) = json.loads(done.stdout)
    if "error" in row:
        pytest.skip("the kernel does not let one process look at another's sockets")
    assert row["options"] == {"SO_LINGER": {"l_onoff": 1, "l_linger": 7}, "SO_TYPE": "SOCK_STREAM"}
    assert row["socket"] == f"AF_INET SOCK_STREAM IPPROTO_TCP 127.0.0.1:{port}"
    changed = inspect(port, "--changed").stdout
    assert "SO_LINGER" in changed and "SO_ACCEPTCONN" in changed and "SO_RCVTIMEO" not in changed
    assert "TCP_USER_TIMEOUT             0 milliseconds" in inspect(port, "TCP_USER_TIMEOUT").stdout
    rows = json.loads(inspect("--pid", str(os.getpid()), "--json", "SO_TYPE").stdout)
    assert f"descriptor {server.fileno()} of process {os.getpid()}, " in " ".join(row["title"] for row in rows)


@pytest.mark.skipif(sys.platform != "linux", reason="needs Linux")
def test_inspect_prints_no_control_characters(module, closing, short_dir, audited):
    """The path of a UNIX socket and the name of a process are what another user chose."""
    server = closing(module.socket(module.AF_UNIX))
    server.bind(f"{short_dir}/\x1b]0;title\x07\n")
    text = inspection.lines(inspection.describe(server.fileno(), "of a process, \x1b[2J"))
    assert not [char for char in text if not char.isprintable() and char != "\n"]
    assert "\\x1b[2J" in text and "%1B]0;title%07%0A" in text
    assert server.fileno() >= 0


@pytest.mark.skipif(sys.platform != "linux", reason="needs Linux")
def test_that_a_descriptor_is_taken_can_be_heard(module, closing, audited, capsys):
    server = closing(module.create_server(("127.0.0.1", 0)))
    command.main(["inspect", str(server.getsockname()[1])])
    assert ("sockcffi.take_fd", (os.getpid(), server.fileno())) in audited


# ---- units and sentences ----

PER_SECOND = {"seconds": 1, "milliseconds": 10**3, "microseconds": 10**6, "nanoseconds": 10**9}
TIMED = [name for name in OPTIONS if getattr(options, name).unit in PER_SECOND and getattr(options, name).writable]


@pytest.mark.parametrize("name", TIMED)
def test_a_timedelta_is_the_number_of_its_unit(opened, name):
    option = getattr(options, name)
    per_second = PER_SECOND[option.unit]
    for value in (timedelta(), timedelta(seconds=3), timedelta(days=2, seconds=5)):
        assert option._duration(value) == value.total_seconds() * per_second
    least = option._duration(timedelta(microseconds=1))
    if option.kinds[0] == "seconds":
        assert least == 1e-6  # its codec rounds
    else:  # a part of a unit counts as a whole
        assert least == max(1, per_second // 10**6) and type(least) is int
    with pytest.raises(ValueError, match=name):
        option.set(opened(*UDP), timedelta(seconds=-1))


def test_a_timedelta_reaches_the_kernel(connected):
    client, _ = connected
    for option, value, expected in (
        (options.TCP_USER_TIMEOUT, timedelta(seconds=5), 5000),
        (options.TCP_USER_TIMEOUT, timedelta(microseconds=1500), 2),
        (options.TCP_KEEPIDLE, timedelta(minutes=1), 60),
        (options.SO_BUSY_POLL, timedelta(milliseconds=1), 1000),
        (options.SO_RCVTIMEO, timedelta(milliseconds=1500), 1.5),
    ):
        option.set(client, value)
        assert option.get(client) == expected
    with pytest.raises(TypeError, match="SO_RCVBUF"):
        options.SO_RCVBUF.set(client, timedelta(seconds=1))  # its unit is none of time


def test_help_and_repr_tell_the_unit():
    assert pydoc.plain(pydoc.render_doc(options.TCP_USER_TIMEOUT)).count("Unit: milliseconds.") == 1
    assert repr(options.TCP_USER_TIMEOUT) == "<option TCP_USER_TIMEOUT: int in milliseconds>"
    assert repr(options.SO_RCVTIMEO) == "<option SO_RCVTIMEO: seconds>"
    assert options.SO_KEEPALIVE.__doc__ == f"{options.SO_KEEPALIVE.meaning}." and not options.SO_KEEPALIVE.unit


def test_an_option_is_no_variable():
    kept = options.SO_LINGER
    with pytest.raises(AttributeError, match=r"SO_LINGER.set"):
        options.SO_LINGER = (1, 5)
    assert options.SO_LINGER is kept


def test_what_dir_shows_is_public():
    assert set(dir(options)) == {"Option", "of", *OPTIONS}

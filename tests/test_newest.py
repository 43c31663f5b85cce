"""What is new in CPython 3.14 and 3.15, on every interpreter. On 3.15 the interpreter's own socket runs the same tables, so that they cannot
drift."""

import decimal
import fractions
import os
import platform
import socket as own_socket
import subprocess
import sys
import warnings

import pytest

import sockcffi as socket

NEWEST = platform.python_implementation() == "CPython" and sys.version_info[:2] == (3, 15)
MODULES = [pytest.param(socket, id="sockcffi"), *([pytest.param(own_socket, id="own")] if NEWEST else [])]
linux = pytest.mark.skipif(sys.platform != "linux", reason="needs Linux")


class Index:
    def __init__(self, value):
        self.value = value

    def __index__(self):
        return self.value


class Float:
    def __init__(self, value):
        self.value = value

    def __float__(self):
        if isinstance(self.value, Exception):
            raise self.value
        return self.value


class Both(Float):
    def __index__(self):
        return 7


class FloatSubclass(float):
    def __float__(self):
        return 9.0


class IntSubclass(int):
    def __float__(self):
        return 9.0


NAMES = {"D": decimal.Decimal, "F": fractions.Fraction, "nan": float("nan"), "inf": float("inf"),
         **{cls.__name__: cls for cls in (Index, Float, Both, FloatSubclass, IntSubclass)}}

# what settimeout is given: what gettimeout returns, or the exception
TIMEOUTS = [
    ("None", None), ("0", 0.0), ("True", 1.0), ("False", 0.0), ("2.5", 2.5), ("0.1", 0.1), ("9223372036", 9223372036.0),
    ("D('1.5')", 1.5), ("F(3, 2)", 1.5), ("Float(2.5)", 2.5), ("Index(3)", 3.0), ("Both(1.5)", 7.0), ("FloatSubclass(1.25)", 1.25),
    ("IntSubclass(3)", 3.0), ("Float(FloatSubclass(2.5))", 2.5),
    # rounded up to nanoseconds
    ("1 / 3", 0.333333334), ("1e-12", 1e-9), ("5e-324", 1e-9), ("2.5e-9", 3e-9), ("1.0000000001", 1.000000001), ("1.9999999999", 2.0),
    ("D('1e-12')", 1e-9), ("F(1, 10**12)", 1e-9), ("9223372036.854775", 9223372036.854774), ("6084393993.0", 6084393992.999999),
    ("-0.0", 0.0), ("Float(-0.0)", 0.0), ("D('-0')", 0.0),
    # no timeouts
    ("-5e-324", ValueError), ("-1", ValueError), ("Index(-1)", ValueError), ("Float(-1.0)", ValueError), ("D('-1')", ValueError),
    ("F(-1, 3)", ValueError), ("nan", ValueError), ("Float(nan)", ValueError), ("D('NaN')", ValueError), ("D('sNaN')", ValueError),
    ("inf", OverflowError), ("-inf", OverflowError), ("9223372036.854776", OverflowError), ("9223372037", OverflowError),
    ("2**63", OverflowError), ("2**1100", OverflowError), ("-2**70", OverflowError), ("Float(1e300)", OverflowError),
    ("Float(inf)", OverflowError), ("D('Infinity')", OverflowError), ("D('1e400')", OverflowError), ("F(10**400, 1)", OverflowError),
    ("Index(2**40)", OverflowError), ("'1'", TypeError), ("b'1'", TypeError), ("[]", TypeError), ("1j", TypeError), ("object()", TypeError),
    ("bytearray(b'1')", TypeError), ("Float('1')", TypeError), ("Float(KeyError('mine'))", KeyError),
]


def same(got, expected):
    return repr(got) == repr(expected) if expected is None or isinstance(expected, float) else got is expected


def outcome(call, *arguments):
    try:
        return call(*arguments)
    except Exception as e:
        return type(e)


@pytest.mark.filterwarnings("ignore:.*a strict subclass of float")
@pytest.mark.parametrize("module", MODULES)
@pytest.mark.parametrize("given, expected", TIMEOUTS, ids=[row[0] for row in TIMEOUTS])
def test_what_a_timeout_may_be(module, given, expected, closing, default_timeout):
    value = eval(given, NAMES)
    s = closing(module.socket())

    def by(set_timeout):
        got = outcome(set_timeout, value)
        return s.gettimeout() if got is None else got

    assert same(by(s.settimeout), expected)
    if module is socket:
        assert same(by(lambda value: s._sc_settimeout(0, value)), expected)  # the form in Python
    module.setdefaulttimeout(None)
    got = outcome(module.setdefaulttimeout, value)
    assert same(module.getdefaulttimeout() if got is None else got, expected)
    module.setdefaulttimeout(None)


def test_the_longest_timeout_can_wait(pair, in_thread):
    a, b = pair
    a.settimeout(9223372036.854774)
    b.settimeout(30)

    def answer():
        assert b.recv(1) == b"?"
        b.send(b"x")

    in_thread(answer)
    a.send(b"?")
    assert a.recv(1) == b"x"


OPTION_VALUES = [(2**31 - 1, None), (2**31, OverflowError), (2**32 - 1, OverflowError), (2**64, OverflowError), (-1, None), (-2**31, None),
                 (-2**31 - 1, OverflowError), (Index(5), None), (Index(2**31), OverflowError), (True, None), (1.5, TypeError)]


@pytest.mark.parametrize("module", MODULES)
@pytest.mark.parametrize("value, expected", OPTION_VALUES, ids=[repr(getattr(value, "value", value)) for value, _ in OPTION_VALUES])
def test_the_integer_of_an_option(module, value, expected, closing):
    s = closing(module.socket())
    assert outcome(s.setsockopt, module.SOL_SOCKET, module.SO_RCVBUF, value) is expected


# Addresses with the number n in the place of one member: (family, protocol, address, the bits that warn of no loss).
MEMBERS = [
    ("AF_NETLINK", 0, "(n, 0)", 32), ("AF_NETLINK", 0, "(0, n)", 32), ("AF_VSOCK", 0, "(n, 0)", 32), ("AF_VSOCK", 0, "(0, n)", 32),
    ("AF_QIPCRTR", 0, "(n, 0)", 32), ("AF_QIPCRTR", 0, "(0, n)", 32), ("AF_TIPC", 0, "(1, n, 0, 0)", 32), ("AF_TIPC", 0, "(1, 0, 0, n)", 32),
    ("AF_TIPC", 0, "(1, 0, 0, 0, n)", 32), ("AF_ALG", 0, "('hash', 'sha1', n, 0)", 16), ("AF_ALG", 0, "('hash', 'sha1', 0, n)", 16),
    ("AF_CAN", "CAN_ISOTP", "('', n, 0)", 64), ("AF_CAN", "CAN_ISOTP", "('', 0, n)", 64), ("AF_CAN", "CAN_J1939", "('', n, 0, 0)", 64),
    ("AF_CAN", "CAN_J1939", "('', 0, n, 0)", 32), ("AF_CAN", "CAN_J1939", "('', 0, 0, n)", 8),
    ("AF_INET6", 0, "('::1', 9, 0, n)", 32), ("AF_INET6", 0, "('::1', 9, n)", 32),
]


@linux
@pytest.mark.parametrize("module", MODULES)
@pytest.mark.parametrize("family, proto, address, bits", MEMBERS, ids=[f"{row[0]}{row[2]}" for row in MEMBERS])
def test_a_number_with_too_many_bits_warns(module, family, proto, address, bits, closing):
    """The socket is one of AF_INET, so that no kernel must know the family, and refuses each address; that of AF_INET6 takes them."""
    kind, proto = getattr(module, family), getattr(module, proto) if proto else 0
    if family == "AF_INET6":
        s = closing(module.socket(kind, module.SOCK_DGRAM))
    else:
        s = closing(module.socket(kind, module.SOCK_RAW, proto, fileno=closing(module.socket(module.AF_INET, module.SOCK_DGRAM)).detach()))
    for n in 0, 1, -1, 2**bits - 1, -(2**bits) // 2, 2**bits, 2**bits + 5, -(2**bits) // 2 - 1, 2**70, -(2**70):
        with warnings.catch_warnings(record=True) as caught:
            warnings.simplefilter("always")
            got = outcome(s.connect, eval(address, {"n": n}))
        assert got in (None, OverflowError) or issubclass(got, OSError)
        assert [str(w.message)[:26] for w in caught] == ["integer value out of range"] * (not -(2**bits) // 2 <= n < 2**bits), n
        assert {(w.category, w.filename) for w in caught} <= {(DeprecationWarning, __file__)}  # it shows the line of the program


@linux
def test_the_bits_that_stay_are_sent():
    for n, stays in (2**32 + 5, 5), (-(2**40) + 1, 1), (2**64 - 1, 2**32 - 1):
        with pytest.warns(DeprecationWarning, match="integer value out of range: groups of encode_address"):
            packed = socket.encode_address(socket.AF_NETLINK, (1, n))
        assert socket.decode_address(packed) == (socket.AF_NETLINK, (1, stays))


@pytest.mark.parametrize("module", MODULES)
def test_an_index_may_be_any_integer(module):
    index, name = module.if_nameindex()[0]
    assert module.if_indextoname(Index(index)) == name
    for number, error in (Index(-1), ValueError), (Index(2**32), OverflowError), (1.0, TypeError):
        with pytest.raises(error):
            module.if_indextoname(number)


@pytest.mark.parametrize("module", MODULES)
def test_a_service_may_be_any_integer(module):
    for port, found in (Index(7), 7), (True, 1):
        assert module.getaddrinfo("127.0.0.1", port)[0][4] == ("127.0.0.1", found)
    for port in 1.0, bytearray(b"1"), []:
        with pytest.raises(OSError, match="Int or String expected"):
            module.getaddrinfo("127.0.0.1", port)


@pytest.mark.skipif(not hasattr(socket, "AF_UNIX") or not hasattr(socket, "SO_REUSEPORT"), reason="needs AF_UNIX and SO_REUSEPORT")
@pytest.mark.parametrize("module", MODULES)
def test_reuse_port_is_for_the_internet_alone(module, short_dir, closing):
    server = closing(module.create_server(os.path.join(short_dir, "s"), family=module.AF_UNIX, reuse_port=True))
    assert server.getsockopt(module.SOL_SOCKET, module.SO_REUSEPORT) == 0
    server = closing(module.create_server(("127.0.0.1", 0), reuse_port=True))
    assert server.getsockopt(module.SOL_SOCKET, module.SO_REUSEPORT)


@pytest.mark.parametrize("module", MODULES)
def test_two_stacks_are_asked_for_and_looked_at(module, monkeypatch):
    class Stubborn(module.socket):
        def setsockopt(self, *arguments):
            if arguments[:2] != (module.IPPROTO_IPV6, module.IPV6_V6ONLY):
                super().setsockopt(*arguments)

        def getsockopt(self, *arguments):
            return 1 if arguments[:2] == (module.IPPROTO_IPV6, module.IPV6_V6ONLY) else super().getsockopt(*arguments)

    monkeypatch.setattr(module, "socket", Stubborn)
    assert module.has_dualstack_ipv6() is False


class GivenUp(Exception):
    pass


def zero_copy(s, steps):
    """What ssl hands to _sendfile_zerocopy: each step is an exception, or the most bytes that are sent."""
    steps = iter(steps)

    def send(fd, offset, size):
        step = next(steps)
        if isinstance(step, Exception):
            raise step
        return s.send(os.pread(fd, min(size, step), offset))

    return send


@pytest.mark.parametrize("module", MODULES)
@pytest.mark.parametrize("timeout", [None, 30])
def test_sendfile_by_what_tls_has_for_it(module, timeout, closing, tmp_path):
    path = tmp_path / "file"
    path.write_bytes(b"0123456789")
    one, two = closing(*module.socketpair())
    one.settimeout(timeout)
    with path.open("rb") as file:
        assert one._sendfile_zerocopy(zero_copy(one, [3, BlockingIOError(), 4, 99, 0]), GivenUp, file, 1) == 9
        assert file.tell() == 10 and two.recv(100) == b"123456789"
        assert one._sendfile_zerocopy(zero_copy(one, [3, 4]), GivenUp, file, 2, 5) == 5
        assert file.tell() == 7 and two.recv(100) == b"23456"
        with pytest.raises(GivenUp) as caught:  # nothing was sent
            one._sendfile_zerocopy(zero_copy(one, [OSError(22, "no")]), GivenUp, file)
        assert caught.value.args[0].errno == 22
        with pytest.raises(OSError, match="no"):
            one._sendfile_zerocopy(zero_copy(one, [1, OSError(22, "no")]), GivenUp, file)
        assert file.tell() == 1 and two.recv(100) == b"0"
        with pytest.raises(ValueError, match="count"):
            one._sendfile_zerocopy(zero_copy(one, []), GivenUp, file, 0, 0)
        one.setblocking(False)
        with pytest.raises(ValueError, match="non-blocking"):
            one._sendfile_zerocopy(zero_copy(one, []), GivenUp, file)
    with pytest.raises(GivenUp):
        one._sendfile_zerocopy(zero_copy(one, []), GivenUp, object())


@pytest.mark.skipif(not hasattr(own_socket.socket, "_sendfile_zerocopy"), reason="ssl calls it since Python 3.15")
def test_ssl_sends_files_by_the_kernels_tls(closing, tmp_path):
    """With an SSLSocket over a socket of this module whose TLS says that the kernel does it: not every kernel has that."""
    program = f"""
import os, ssl, socket
one, two = socket.socketpair()
tls = ssl.create_default_context().wrap_socket(one, server_hostname="x", do_handshake_on_connect=False)
class Kernel:
    def uses_ktls_for_send(self): return True
    def sendfile(self, fd, offset, size): return os.write(tls.fileno(), os.pread(fd, size, offset))
tls._sslobj = Kernel()
with open({str(tmp_path / "file")!r}, "rb") as file:
    assert tls.sendfile(file, 1) == 2 and two.recv(9) == b"bc", two
assert "sockcffi" in socket.__file__
print("sent")
"""
    (tmp_path / "file").write_bytes(b"abc")
    ran = subprocess.run([sys.executable, "-m", "sockcffi", "run", "-c", program], capture_output=True, text=True)
    assert ran.stdout == "sent\n", ran.stderr

"""Every function and method with many arguments, here and with the interpreter's own socket on the newest CPython: the same value, or the same
exception with the same text, and the same warnings; what differs is in the tables, with its reason.

An own text that does not name the argument (GENERIC) may be any here, as docs/behaviour.md says."""

import contextlib
import decimal
import fractions
import os
import platform
import re
import socket as own_socket
import sys
import warnings

import pytest
from conftest import open_descriptors
from test_bad_input import AWKWARD, CALLS, Index, Names

import sockcffi as socket
from sockcffi.binding.runtime import COMPILED_CALLS

NEWEST = platform.python_implementation() == "CPython" and sys.version_info[:2] == (3, 15) and sys.platform == "linux"
pytestmark = pytest.mark.skipif(not NEWEST, reason="own is the reference on CPython 3.15, on Linux")

VALUES = [*AWKWARD, Index(1), Index(-1), Index(1 << 64), decimal.Decimal(1), fractions.Fraction(1, 3), 2, 4, 16, 17, 28, 65535, 65536, 2**32 - 1, 2**32,
          -(2**31), -(2**63), "lo", "127.0.0.1", "::1", "0x7f.1", "localhost", b"localhost", bytearray(b"127.0.0.1"), "1", "http", "tcp", "udp", "nosuch", "a..b",
          "x" * 64, "x" * 256, "127.0.0.1\0", "::1%lo", "::1%1", "<broadcast>", "255.255.255.255", b"1234", b"x" * 16, bytes(1), bytes(5)]

MORE = [
    # receiving
    *("a.recv(X)", "a.recv(X, 2)", "a.recv(4, X)", "a.recvfrom(X)", "a.recvfrom(4, X)", "a.recvmsg(X)", "a.recvmsg(4, X)", "a.recvmsg(4, 64, X)"),
    *("a.recvmsg(0)", "a.recvmsg(4)", "a.recvmsg(2)", "a.recvmsg(4, 64, 2)", "a.recvmsg(4, 0, 0, 0)", "a.recvmsg(bufsize=1)", "a.recvmsg()"),
    *("a.recvmsg_into([bytearray(2), X])", "a.recvmsg_into((bytearray(2), bytearray(2)), 64)", "a.recvmsg_into([])", "a.recvmsg_into(())"),
    *("a.recvmsg_into(iter([bytearray(4)]))", "a.recvmsg_into([memoryview(bytearray(4))[1:3]])", "a.recvmsg_into(bytearray(4))", "a.recvmsg_into()"),
    *("a.recvmsg_into([bytearray(4)], 0, 0, 0)", "a.recvmsg_into([bytearray(4)] * 2000)", "a.recv_into(bytearray(4))", "a.recv_into(bytearray(0))"),
    *("a.recv_into(buffer=bytearray(4), nbytes=X)", "a.recv_into(bytearray(4), flags=X)", "a.recv_into(bytearray(4), 5)", "a.recv_into()"),
    *("a.recvfrom_into(buffer=bytearray(4), nbytes=X)", "a.recvfrom_into(bytearray(4), flags=X)", "a.recvfrom_into(bytearray(4), 5)"),
    *("a.recvfrom_into(bytearray(0))", "a.recv(4, 2, 1)", "a.recv()", "a.recvfrom()", "a.recvfrom(4, 2, 1)"),
    # sending
    *("a.sendto(X)", "a.sendto(b'x', X)", "a.sendto(b'x', 0, X)", "a.sendto()", "a.sendto(b'x', 0, ('',), 1)", "udp.sendto(b'x', 0, X)"),
    *("udp.sendto(b'x', ('127.0.0.1', X))", "udp6.sendto(b'x', ('::1', 9, X))", "udp6.sendto(b'x', ('::1', 9, 0, X))", "udp6.sendto(b'x', (X, 9))"),
    *("udp.sendmsg([b'x'], [], 0, (X, 9))", "udp.sendmsg([b'x'], [(0, 8, X)], 0, ('127.0.0.1', 9))", "a.sendmsg([b'x', X])", "a.sendmsg([])"),
    *("a.sendmsg([b'x'], [(1, 2)])", "a.sendmsg([b'x'], [(1, 1, X)])", "a.sendmsg([b'x'], [[1, 1, b'']])", "a.sendmsg([b'x'], {}, 0, None)"),
    *("a.sendmsg([b'x'], [(1, 1, b'12')], 0)", "a.sendmsg(buffers=[b'x'])", "a.sendmsg_afalg()", "a.sendmsg_afalg(op=X)", "a.sendmsg_afalg([b'x'], op=0, iv=X)"),
    *("a.sendmsg_afalg([b'x'], op=0, assoclen=X)", "a.sendfile(X)", "a.sendfile(null, X)", "a.sendfile(null, 0, X)"),
    # connections
    *("tcp.connect(X)", "tcp.connect_ex((X, 1))", "tcp6.connect((X, 1))", "tcp6.bind(X)", "tcp6.bind(('::1', 0, 0, 0, X))", "tcp.listen(X)", "tcp.listen(1, 2)"),
    *("tcp.bind()", "tcp.bind(('', 0), 1)", "tcp.connect()", "tcp.connect_ex()", "tcp.getsockname()", "tcp.getpeername()", "a.getsockname()", "a.getpeername()"),
    *("tcp.getsockname(1)", "tcp.shutdown(X)", "a.shutdown(2)", "a.shutdown()", "tcp.fileno(1)", "tcp.detach(1)", "stream.bind(X)", "dgram.bind(X)"),
    *("dgram.connect(X)", "dgram.connect('')", "dgram.connect(b'')", "tcp.accept()", "tcp.dup(1)", "tcp._accept()", "tcp.close(1)"),
    # options and mode
    *("tcp.getsockopt(1, 4)", "tcp.getsockopt(X, 4)", "tcp.getsockopt(1, 4, X)", "tcp.getsockopt(1, 4, 4)", "tcp.getsockopt(6, 11, 8)", "tcp.getsockopt(1, 4, 1025)"),
    *("tcp.getsockopt(1)", "tcp.getsockopt(1, 4, 4, 4)", "tcp.setsockopt(1, 9, X)", "tcp.setsockopt(6, 1, X)", "tcp.setsockopt(1, 13, X)", "tcp.setsockopt(1, 9)"),
    *("tcp.setsockopt(1, 9, None)", "tcp.setsockopt(1, 9, None, 4)", "tcp.setsockopt(1, 9, 1, 4)", "tcp.setsockopt(1, 9, None, 4, 4)", "tcp.setsockopt(6, 13, b'')"),
    *("tcp.settimeout(X)", "tcp.setblocking(X)", "tcp.setblocking()", "tcp.gettimeout()", "tcp.getblocking()", "tcp.getblocking(1)", "tcp.get_inheritable()"),
    *("tcp.set_inheritable(X)", "tcp.makefile(X)", "tcp.makefile('r', X)", "tcp.makefile('rb', X)", "tcp.makefile(buffering=X)", "tcp.makefile('r', encoding=X)"),
    *("tcp.family", "tcp.type", "tcp.proto", "tcp.timeout", "setattr(tcp, 'x', X)", "setattr(tcp, 'family', X)", "setattr(tcp, 'proto', X)"),
    # functions
    *("socket.socket(X)", "socket.socket(2, X)", "socket.socket(2, 2, X)", "socket.socket(fileno='x')", "socket.socket(fileno=-1)", "socket.socket(fileno=1.0)", "socket.socket(2, 1, 0, 999999)", "socket.socket(1, 2, 3, 4, 5)"),
    *("socket.socket(family=X)", "socket.socket(kind=1)", "socket.socketpair(X)", "socket.socketpair(1, X)", "socket.socketpair(1, 1, X)", "socket.socketpair(type=X)"),
    *("socket.fromfd('x', 2, 1)", "socket.fromfd(-1, 2, 1)", "socket.fromfd(999999, 2, 1)", "socket.fromfd(tcp.fileno(), X, 1)", "socket.fromfd(tcp.fileno(), 2, X)", "socket.fromfd(tcp.fileno(), 2, 1, X)", "socket.dup('x')", "socket.dup(-1)", "socket.close('x')", "socket.close(-1)"),
    *("socket.dup()", "socket.close()", "socket.getfqdn(X)", "socket.gethostname(1)", "socket.gethostbyname(X)", "socket.gethostbyname_ex(X)", "socket.gethostbyaddr(X)"),
    *("socket.getaddrinfo(X, 80)", "socket.getaddrinfo('127.0.0.1', X)", "socket.getaddrinfo(None, X)", "socket.getaddrinfo('::1', 1, X)", "socket.getaddrinfo('127.0.0.1', 1, type=X)"),
    *("socket.getaddrinfo('127.0.0.1', 1, proto=X)", "socket.getaddrinfo('127.0.0.1', 1, flags=X)", "socket.getaddrinfo(None, None)", "socket.getaddrinfo(host='127.0.0.1', port=1)"),
    *("socket.getaddrinfo('127.0.0.1')", "socket.getaddrinfo('::1', 'http', 0, 1, 6, 4)", "socket.getnameinfo((X, 80), 3)", "socket.getnameinfo(('127.0.0.1', X), 3)"),
    *("socket.getnameinfo(('127.0.0.1', 80), X)", "socket.getnameinfo(('::1', 80, X), 3)", "socket.getnameinfo(('::1', 80, 0, X), 3)", "socket.getnameinfo(X, 0)", "socket.getnameinfo(('::1', 80, 0, 0, 0), 3)"),
    *("socket.getservbyname(X)", "socket.getservbyname('http', X)", "socket.getservbyport(X)", "socket.getservbyport(80, X)", "socket.getprotobyname(X)", "socket.getservbyname()"),
    *("socket.htons(X)", "socket.htonl(X)", "socket.ntohs(X)", "socket.ntohl(X)", "socket.inet_aton(X)", "socket.inet_ntoa(X)", "socket.inet_pton(2, X)", "socket.inet_pton(10, X)"),
    *("socket.inet_pton(X, '::1')", "socket.inet_ntop(X, b'1234')", "socket.inet_ntop(10, X)", "socket.inet_ntop(2, X)", "socket.if_nametoindex(X)", "socket.if_indextoname(X)"),
    *("socket.if_nameindex()", "socket.if_nameindex(1)", "socket.sethostname()", "socket.setdefaulttimeout(X)", "socket.getdefaulttimeout()", "socket.CMSG_LEN(X)", "socket.CMSG_SPACE(X)"),
    *("socket.create_connection(X)", "socket.create_connection((X, 1))", "socket.create_connection(('127.0.0.1', X))", "socket.create_connection(('127.0.0.1', 1), X)"),
    *("socket.create_connection(('127.0.0.1', 1), 1, X)", "socket.create_connection(('127.0.0.1', 1), all_errors=X)", "socket.create_server(X)", "socket.create_server((X, 0))"),
    *("socket.create_server(('127.0.0.1', X))", "socket.create_server(('127.0.0.1', 0), family=X)", "socket.create_server(('127.0.0.1', 0), backlog=X)", "socket.create_server(('127.0.0.1', 0), reuse_port=X)"),
    *("socket.create_server(('127.0.0.1', 0), dualstack_ipv6=X)", "socket.create_server(('::1', 0), family=10, dualstack_ipv6=X)", "socket.has_dualstack_ipv6()", "socket.has_dualstack_ipv6(1)"),
    *("socket.send_fds(a, X, [])", "socket.send_fds(a, [b'x'], X)", "socket.send_fds(a, [b'x'], [], X)", "socket.recv_fds(a, X, 1)", "socket.recv_fds(a, 4, X)", "socket.recv_fds(a, 4, 1, X)", "socket.recv_fds(a, 4, 1)"),
    # other families: the descriptor is one of AF_INET, so that the kernel need not know them
    *(f'other("{family}", "{proto}").{call}' for call in ("connect(X)", "bind(X)") for family, proto in
      [("AF_NETLINK", ""), ("AF_PACKET", ""), ("AF_VSOCK", ""), ("AF_TIPC", ""), ("AF_ALG", ""), ("AF_QIPCRTR", ""), ("AF_CAN", "CAN_RAW"),
       ("AF_CAN", "CAN_BCM"), ("AF_CAN", "CAN_ISOTP"), ("AF_CAN", "CAN_J1939")]),
    *(f'other("{family}", "CAN_RAW").connect({address})' for family, addresses in {
        "AF_NETLINK": "(X, 0) (0, X)", "AF_PACKET": "(X,0) ('lo',X) ('lo',0,X) ('lo',0,0,X) ('lo',0,0,0,X)", "AF_VSOCK": "(X,1) (1,X)",
        "AF_TIPC": "(X,0,0,0) (1,X,0,0) (2,0,X,0) (3,0,0,X) (1,0,0,0,X)", "AF_ALG": "(X,'sha1') ('hash',X) ('hash','sha1',X) ('hash','sha1',0,X)",
        "AF_QIPCRTR": "(X,1) (1,X)", "AF_CAN": "(X,)"}.items() for address in addresses.split()),
    *(f'other("AF_CAN", "{proto}").connect({address})' for proto, addresses in {
        "CAN_ISOTP": "(X,0,0) ('',X,0) ('',0,X)", "CAN_J1939": "(X,0,0,0) ('',X,0,0) ('',0,X,0) ('',0,0,X)"}.items() for address in addresses.split()),
]


# What is no exception of the same class with the same text, on purpose: (call, what own says, what ours says), patterns.
DIFFERENT = [
    # a name that can be none: what is both UnicodeError and gaierror, in an address TypeError as well
    (r".*", r"UnicodeEncodeError: 'idna' codec can't encode .*", r"HostNameError: \[Errno -2\] encoding of hostname failed: .*"),
    (r".*", r"TypeError: encoding of hostname failed", r"HostAddressError: \[Errno -2\] encoding of hostname failed: .*"),
    # a negative number: what is both ValueError and OverflowError
    (r"socket\.(hton|ntoh|if_index).*", r"ValueError: Cannot convert negative int", r"NegativeNumber: .*"),
    # what C would read as a shorter text, or modulo 2**32
    (r"socket\.getaddrinfo.*", r".*", r"ValueError: getaddrinfo\(\) argument [12]: embedded null character"),
    (r"socket\.create_connection.*", r".*", r"ValueError: getaddrinfo\(\) argument [12]: embedded null character"),
    (r"tcp\.setsockopt\(1, \d+, None, X\)", r"OSError: .*", r"OverflowError: setsockopt\(\) argument 4 does not fit a C int"),
    # families and types of more bits than the kernel has for them, of a descriptor; an object in Python takes any
    *[(r"socket\.fromfd\(tcp\.fileno.*", r"value: .*", r"OverflowError: socket\(\): family and type must fit 16 bits.*")] * COMPILED_CALLS,
    # a fault of own
    (r'other\("AF_CAN", "CAN_(ISOTP|J1939)"\)\..*', r"SystemError: new style getargs format but argument is not a tuple", r"TypeError: .*"),
    # a file that is no regular one is read, where own takes its size for 0
    (r"a\.sendfile\(null.*", r"value: 0", r"(ValueError|TypeError): .*"),
    # an argument that is missing is said first
    (r"a\.sendmsg_afalg\(\)", r"OSError: algset is only supported for AF_ALG", r"TypeError: .* missing 1 required keyword-only argument: 'op'"),
    # create_connection takes three and four parts
    (r"socket\.create_connection\(X\)", r"ValueError: (too many|not enough) values to unpack.*", r".*"),
]

# Own texts that name no argument: here any text may be.
GENERIC = "|".join([
    r".* object cannot be interpreted as an integer", r"must be real number, not .*", r"timestamp out of range for C PyTime_t",
    r"Python int too large (to convert to|for) C .*", r"signed integer is (greater than maximum|less than minimum)",
    r"(cannot convert|int too big to convert).*", r"embedded null (byte|character)", r"a bytes-like object is required, not .*",
    r".*(argument|values?)s? .*\(\d given\)", r".*missing \d+ required .*", r".* expected at (most|least) .*",
    r"argument \d must be .*", r"nbytes is greater than the length of the buffer", r"'.*' codec can't encode .*",
    r"\[sendmsg\(\) ancillary data items\].*", r"recvmsg_into\(\) argument 1 must be an iterable.*", r".*unexpected keyword argument.*",
    r".*takes (no|exactly|at most|at least|from) .*", r"memoryview: underlying buffer is not C-contiguous",
    r"AF_PACKET address must be a tuple of two to five elements", r"getsockaddrarg: .*", r".*: address argument out of range", r"readonly attribute",
    r".*missing required argument.*",
])


def plain(value):
    """A value without what differs from run to run: a socket is what it is, an address without its free port."""
    if isinstance(value, (list, tuple)):
        return type(value)(map(plain, value))
    if hasattr(value, "fileno") and hasattr(value, "family"):
        with value:
            return "socket", int(value.family), int(value.type), value.proto, value.gettimeout()
    if hasattr(value, "readable"):
        return type(value).__name__
    return value


def outcome(module, call, value):
    """(an exception's class or "value", its text or the value), and the warnings."""
    with contextlib.ExitStack() as stack, warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        names = Names(module, stack)
        names["X"] = value
        try:
            told = "value", re.sub(r"(127\.0\.0\.1|::1|0\.0\.0\.0|::)', \d{4,}", r"\1', port", repr(plain(eval(call, {}, names))))
        except Exception as e:
            told = type(e).__name__, re.sub(r"\b(decimal|fractions|test_bad_input|sockcffi|socket)\.(?=[A-Z])", "", str(e))
        finally:
            module.setdefaulttimeout(None)
    return told, [f"{w.category.__name__}: {w.message}" for w in caught if w.category is not ResourceWarning]


def table_line(call, own, ours):
    """The line of DIFFERENT that the two outcomes are on, None where there is none."""
    return next((line for line in DIFFERENT if all(map(re.fullmatch, line, (call, ": ".join(own), ": ".join(ours)), [re.S] * 3))), None)


def agrees(own, ours):
    """Whether two outcomes are the same, but for texts that name no argument."""
    (own, warned), (ours, warns) = own, ours
    same = own == ours or own[0] == ours[0] != "value" and (own[1] in ours[1] or re.fullmatch(GENERIC, own[1]))
    return same and len(warned) == len(warns) and all(map(str.startswith, warns, warned))


def outcome_in(directory, module, call, value):
    """The outcome in an empty directory: some values are paths."""
    os.chdir(directory)
    for name in os.listdir():
        os.unlink(name)
    return outcome(module, call, value)


def test_the_same_as_own(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    idle, disagreements = {*DIFFERENT}, []
    for call in dict.fromkeys([*CALLS, *MORE]):
        for value in VALUES if re.search(r"\bX\b", call) else [None]:
            own, before = outcome_in(tmp_path, own_socket, call, value), open_descriptors()
            ours = outcome_in(tmp_path, socket, call, value)
            line = table_line(call, own[0], ours[0]) if own != ours else None
            idle.discard(line)
            if own != ours and line is None and not agrees(own, ours):
                disagreements.append(f"{call} with {value!r}: {ours}, and own {own}")
            if open_descriptors() != before:
                disagreements.append(f"{call} with {value!r}: a descriptor stays open")
    assert disagreements == []
    assert idle == set()  # of each line in the table there is a case

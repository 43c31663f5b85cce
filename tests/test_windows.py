"""windows.py and what else differs there, over Windows' facts and calls that the tests write: what they are given and what comes of it."""

import sys
from pathlib import Path

import pytest

pytest.importorskip("jinja2")
sys.path.append(str(Path(__file__).resolve().parent.parent))  # for codegen; at the end, so that an installed sockcffi comes first

from codegen import facts

START = """
def windows_error(number, text, name, winerror, other):  # OSError as Windows has it: the fourth argument chooses the class
    error = (BlockingIOError if winerror == 10035 else OSError)(winerror, text)
    error.winerror = winerror
    return error

import sockcffi.binding.windows
sockcffi.binding.windows.OSError = windows_error

def tell(call, *arguments):
    try:
        print(call(*arguments))
    except Exception as error:
        print(type(error).__name__, error)

calls.sc_socket = lambda family, type, proto: 40
calls.sc_close = lambda fd: print("closed", fd) or 0
calls.sc_set_blocking = lambda fd, blocking, was: 0
calls.sc_inet_pton = lambda family, text, data: 1
"""


@pytest.fixture(scope="session")
def windows(elsewhere):
    """Runs a program over the package for Windows: the lines that it printed."""

    def run(program, **keywords):
        return elsewhere("windows-x86_64").run(START + program, **keywords).splitlines()

    return run


def test_names(windows):
    lines = windows("""
print(sorted({"send_fds", "recv_fds", "sethostname", "errorTab", "fromshare", "socketpair", "dup"} & set(socket.__all__)))
print(hasattr(socket, "send_fds"), hasattr(socket, "sethostname"), hasattr(socket._socket, "socketpair"))
print([hasattr(socket.socket, name) for name in ("ioctl", "share", "sendmsg", "recvmsg", "recvmsg_into")])
print(socket.errorTab[10061], len(socket.errorTab))
print(hex(socket.SIO_RCVALL), socket.RCVALL_ON, socket.SO_EXCLUSIVEADDRUSE, int(socket.AF_HYPERV), socket.HV_GUID_PARENT)
""")
    assert lines[0] == "['dup', 'errorTab', 'fromshare', 'socketpair']"
    assert lines[1:3] == ["False False False", "[True, True, True, True, True]"]
    assert lines[3] == "text 10061 95"
    assert lines[4] == "0x98000001 1 -5 34 A42E7CDA-D03F-480C-9CC2-A4DE20ABB878"


def test_the_build_says_which_names_there_are(windows):
    program = """
names = "AF_UNIX TCP_KEEPIDLE TCP_KEEPINTVL TCP_KEEPCNT TCP_FASTOPEN".split()
print([name for name in names if hasattr(socket, name)], sorted(set(names) & set(dir(socket))) == sorted(names))
print([name for name in names if hasattr(socket._socket, name)], set(names) & set(socket.__all__) <= {n for n in names if hasattr(socket, n)})
"""
    every = "['AF_UNIX', 'TCP_KEEPIDLE', 'TCP_KEEPINTVL', 'TCP_KEEPCNT', 'TCP_FASTOPEN']"
    assert windows(program, build=17134) == [f"{every} True", f"{every} True"]
    later = "['TCP_KEEPCNT', 'TCP_FASTOPEN']"
    assert windows(program, build=16298) == [f"{later} False", f"{later} True"]
    assert windows(program, build=10240) == ["[] False", "[] True"]


def test_an_error_is_winsocks(windows):
    lines = windows("""
calls.sc_bind = lambda fd, address, size: -10048
sock = socket.socket()
try:
    sock.bind(("", 1))
except OSError as error:
    print(error.winerror, error.errno, error.strerror)
sock.close()
calls.sc_socket = lambda *what: -10047
tell(socket.socket, 99)
calls.sc_getaddrinfo = lambda *what: 11001
calls.sc_gai_strerror = lambda code: ffi.new("char[]", b"getaddrinfo failed")
tell(socket.getaddrinfo, "nowhere", 1)
""")
    assert lines == [
        "10048 10048 text 10048", "closed 40", "OSError [Errno 10047] text 10047", "gaierror [Errno 11001] getaddrinfo failed",
    ]  # fmt: skip


def test_a_socket_with_a_timeout_waits_for_data(windows):
    lines = windows("""
answers = [-10035, 3]
calls.sc_recv_scratch = lambda fd, size, flags, room: answers.pop(0)
calls.sc_wait = lambda fd, events, time: print(fd, events == socket.POLLIN, 0 < time <= 1e9 + 1) or 1
sock = socket.socket()
sock.settimeout(1)
print(len(sock.recv(10)))
answers = [-10035]
calls.sc_wait = lambda fd, events, time: 0
tell(sock.recv, 10)
sock.setblocking(False)
answers = [-10035]
tell(sock.recv, 10)
sock.close()
""")
    assert lines[:2] == ["40 True True", "3"]
    assert lines[2] in ("TimeoutError timed out", "timeout timed out")  # the latter before Python 3.10
    assert lines[3:] == ["BlockingIOError [Errno 10035] text 10035", "closed 40"]


def test_connecting(windows):
    lines = windows("""
calls.sc_connect = lambda fd, address, size, timed: -10035
calls.sc_wait = lambda fd, events, time: print(events == socket.POLLOUT | socket.POLLPRI) or 1
calls.sc_getsockopt_int = lambda fd, level, option: result
sock = socket.socket()
tell(sock.connect_ex, ("", 1))
sock.settimeout(5)
for result in 0, 10061, -2**31 - 10038:
    tell(sock.connect_ex, ("", 1))
result = 10061
tell(sock.connect, ("", 1))
calls.sc_wait = lambda fd, events, time: 0
tell(sock.connect_ex, ("", 1))
sock.close()
""")
    assert lines == [
        "10035",
        "True",
        "0",
        "True",
        "10061",
        "True",
        "10038",
        "True",
        "OSError [Errno 10061] text 10061",
        "10035",
        "closed 40",
    ]


def test_ioctl(windows):
    lines = windows("""
calls.sc_ioctl = lambda fd, code, value, size: print(fd, hex(code), bytes(value).hex(), size) or 7
sock = socket.socket()
tell(sock.ioctl, socket.SIO_RCVALL, socket.RCVALL_ON)
tell(sock.ioctl, socket.SIO_LOOPBACK_FAST_PATH, True)
tell(sock.ioctl, socket.SIO_KEEPALIVE_VALS, (1, 1000, 250))
tell(sock.ioctl, socket.SIO_KEEPALIVE_VALS, 1)
tell(sock.ioctl, 5, 1)
tell(sock.ioctl, socket.SIO_RCVALL, "on")
calls.sc_ioctl = lambda *what: -10022
tell(sock.ioctl, socket.SIO_RCVALL, 9)
sock.close()
""")
    assert lines[:4] == ["40 0x98000001 01000000 4", "7", "40 0x98000010 01000000 4", "7"]
    assert lines[4:6] == ["40 0x98000004 01000000e8030000fa000000 12", "7"]
    assert lines[6] == "TypeError ioctl() argument 2 must be a tuple (onoff, keepalivetime, keepaliveinterval)"
    assert lines[7] == "ValueError invalid ioctl command 5"
    assert lines[8].startswith("TypeError")
    assert lines[9:] == ["OSError [Errno 10022] text 10022", "closed 40"]


INFO = """
def info(*what):
    found = bytearray(628)
    for at, number in zip((76, 88, 92), what):
        found[at:at + 4] = number.to_bytes(4, "little")
    return bytes(found)
def describe(fd, room):
    if fd == 77:
        return -10038
    ffi.buffer(room)[:] = info(23, 2, 17)
    return 0
calls.sc_describe = describe
"""


def test_a_shared_socket(windows):
    assert facts.load("windows-x86_64").structs["struct _WSAPROTOCOL_INFOW"]["size"] == 628
    lines = windows(
        INFO
        + """
def share(fd, pid, room):
    ffi.buffer(room)[:] = info(23, 2, 17)
    print(fd, pid)
    return 0
calls.sc_share = share
calls.sc_open_shared = lambda data: print(len(data)) or 41
sock = socket.socket()
data = sock.share(1234)
print(data == info(23, 2, 17))
with socket.fromshare(data) as other:
    print(other.fileno(), int(other.family), int(other.type), other.proto)
tell(socket.fromshare, b"short")
tell(sock.share, -1)
tell(sock.share, 2**32)
calls.sc_open_shared = lambda data: -10022
tell(socket.fromshare, data)
sock.close()
"""
    )
    assert lines == [
        "40 1234",
        "True",
        "628",
        "41 23 2 17",
        "closed 41",
        "ValueError socket descriptor string has wrong size, should be 628 bytes.",
        "OverflowError share() argument must be a process id of 32 bits",
        "OverflowError share() argument must be a process id of 32 bits",
        "OSError [Errno 10022] text 10022",
        "closed 40",
    ]


def test_a_descriptor_tells_what_it_is(windows):
    """Also before bind, when getsockname fails on Windows."""
    lines = windows(
        INFO
        + """
sock = socket.socket(fileno=5)
print(int(sock.family), int(sock.type), sock.proto)
other = socket.socket(socket.AF_INET, -1, 6, fileno=6)
print(int(other.family), int(other.type), other.proto)
tell(socket.socket, 2, 1, 6, 77)
print(sock.detach(), other.detach())
"""
    )
    assert lines == ["23 2 17", "2 2 6", "OSError [Errno 10038] text 10038", "5 6"]


def test_a_pair_is_made_over_loopback(windows):
    """Its two ends are asked whether they are each other's; a stranger who connected first is refused."""
    program = """
calls.sc_listen = lambda fd, backlog: 0
calls.sc_bind = lambda fd, address, size: 0
calls.sc_connect = lambda fd, address, size, timed: -10035
numbers = iter(range(50, 60))
calls.sc_socket = lambda *what: next(numbers)
address = lambda port: bytes([2, 0, port >> 8, port & 255, 127, 0, 0, 1]) + bytes(8)
def named(ports):
    def call(fd, room):
        ffi.buffer(room.addr)[:16] = address(ports[fd])
        room.addrlen = 16
        return 0
    return call
def accept(fd, named, timed, room):
    ffi.buffer(room.addr)[:16] = address(51)
    room.addrlen = 16
    return 60
calls.sc_accept = accept
calls.sc_getsockname = named({50: 1000, 60: 1000, 51: 2000})
calls.sc_getpeername = named({51: 1000, 60: PEER})
def pair():
    one, two = socket.socketpair()
    return one.detach(), two.detach()
tell(pair)
"""
    assert windows(program.replace("PEER", "2000")) == ["closed 50", "(60, 51)"]
    assert windows(program.replace("PEER", "3000")) == ["closed 50", "closed 60", "closed 51", "ConnectionError Unexpected peer connection"]


def test_addresses(windows):
    lines = windows("""
calls.sc_bind = lambda fd, address, size: print(bytes(address)[:size].hex()) or 0
with socket.socket(socket.AF_UNIX) as sock:
    sock.bind("C:\\\\s\\u00fc")
with socket.socket(socket.AF_HYPERV, socket.SOCK_STREAM, socket.HV_PROTOCOL_RAW) as sock:
    sock.bind((socket.HV_GUID_PARENT, "00000400-facb-11e6-bd58-64006a7986d3"))
    tell(sock.bind, ("x", "y"))
""")
    assert lines == [
        "0100" + "C:\\sü\0".encode().hex(), "closed 40",
        "22000000da7c2ea43fd00c489cc2a4de20abb87800040000cbfae611bd5864006a7986d3",
        "ValueError bind(): AF_HYPERV address vm_id is not a valid UUID string", "closed 40",
    ]  # fmt: skip


def test_control_messages_and_whether_it_is_inherited(windows):
    lines = windows("""
def sendmsg(fd, parts, sizes, count, control, size, flags, address, length):
    print([bytes(ffi.buffer(part)) for part in parts], bytes(control)[:size].hex(), length)
    return 2
calls.sc_sendmsg = sendmsg
calls.sc_sendto = calls.sc_send = None
sock = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
print(sock.sendmsg([b"hi"], [(socket.IPPROTO_IP, socket.IP_TTL, (5).to_bytes(4, "little"))], 0, ("127.0.0.1", 9)))
print(socket.CMSG_LEN(4), socket.CMSG_SPACE(4))
print(sock.get_inheritable())
sock.detach()
""")
    assert lines == ["[b'hi'] 1400000000000000" + "00000000" + "04000000" + "05000000" + "00000000 16", "2", "20 24", "True"]


def test_options_of_a_socket_that_is_not_bound(windows):
    """Whose getsockname fails there, as it does here where nothing has defined it."""
    lines = windows(
        INFO
        + """
from sockcffi import options
asked = set()
calls.sc_getsockopt = calls.sc_getsockopt_int = lambda fd, level, *_: asked.add((fd, level)) or -10042
sock = socket.socket(socket.AF_INET6)
print(options.of(sock), (40, socket.IPPROTO_IPV6) in asked)
tell(options.IP_TTL.get, 77)
"""
    )
    assert lines[0] == "{} True" and lines[1] == "OSError [Errno 10042] text 10042"

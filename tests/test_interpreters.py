"""Several interpreters in one process: each has its own state, and one that ends takes nothing from the others."""

import subprocess
import sys
import sysconfig
import textwrap

import pytest

import sockcffi as socket
from sockcffi.binding.runtime import COMPILED_CALLS

pytestmark = pytest.mark.skipif(not COMPILED_CALLS, reason="this interpreter is alone in its process")

# Everything that reaches from C into Python, in the interpreter where it runs. `name` is the interpreter's.
CHECKS = """
import errno, os, sys, sockcffi as socket
from sockcffi.addresses import network
from sockcffi.functions import resolve
from sockcffi.sockets import ancillary, batch, whole as sock

def raises(kind, call, *arguments, text=""):
    try:
        call(*arguments)
    except kind as reason:
        assert type(reason) is kind or kind is OSError, type(reason)
        assert text in str(reason), reason
    else:
        raise AssertionError((call, arguments))

class Number:
    def __index__(self):
        return 80

class Buffers(list):
    pass

# functions: what C leaves to the function in Python of the same name
for swap in socket.htons, socket.htonl, socket.ntohs, socket.ntohl:
    assert swap(Number()) == swap(80)
    raises(TypeError, swap, "80")
raises(OSError, socket.inet_pton, socket.AF_INET, "bad")
raises(ValueError, socket.inet_ntop, socket.AF_INET, b"123")
raises(OSError, socket.inet_aton, "bad")
raises(OSError, socket.inet_ntoa, b"123")
assert socket.CMSG_LEN(Number()) == socket.CMSG_LEN(80) and socket.CMSG_SPACE(Number()) == socket.CMSG_SPACE(80)
raises(OSError, socket.if_nametoindex, "no such interface")
raises(OSError, socket.if_indextoname, 2**31 - 1)
assert socket.gethostname() and socket.gethostbyname("") == "0.0.0.0"
raises(socket.gaierror, socket.getaddrinfo, "127.0.0.1", "no such service")
assert socket.getaddrinfo("127.0.0.1", 80, type=socket.SOCK_STREAM)[0][4] == ("127.0.0.1", 80)
raises(socket.gaierror, socket.getnameinfo, ("no number", 80), socket.NI_NUMERICHOST)
assert socket.getnameinfo(("127.0.0.1", 80), socket.NI_NUMERICHOST | socket.NI_NUMERICSERV) == ("127.0.0.1", "80")
raises(OSError, socket.gethostbyaddr, "256.0.0.1.")
raises(OSError, socket.getservbyname, "no such service")
raises(OverflowError, socket.getservbyport, 70000)
raises(OSError, socket.dup, Number() if False else -1)
raises(TypeError, socket.dup, "1")
raises(TypeError, socket.close, "1")
raises(TypeError, socket.setdefaulttimeout, "1")
raises(ValueError, socket.setdefaulttimeout, -1)

# methods: the plain call, then the one that SocketType's `_sc_` method makes
one, two = socket.socketpair()
assert one.send(bytearray(b"12")) == 2 and two.recv(Number()) == b"12"
assert one.sendall(b"12") is None and two.recv_into(bytearray(2), Number() and 2) == 2
raises(TypeError, one.send, "text")
raises(TypeError, one.sendall, "text")
raises(TypeError, one.sendmsg, "text")
raises(TypeError, one.sendto, b"1", 1, 2, 3)
raises(ValueError, one.recv, -1)
raises(ValueError, one.recvfrom, -1)
raises(ValueError, one.recvmsg, -1)
raises(TypeError, one.recvmsg_into, 1)
raises(TypeError, one.recv_into, 1)
raises(TypeError, one.recvfrom_into, 1)
raises(OSError, one.getsockopt, 1, 99999)
raises(OSError, one.setsockopt, 1, 99999, 1)
raises(TypeError, one.settimeout, "1")
one.settimeout(0.01)
raises(socket.timeout, one.recv, 1)
raises(socket.timeout, one.recvmsg, 1)
one.setblocking(False)
raises(BlockingIOError, one.recv, 1)
raises(TypeError, one.listen, "1")
raises(OverflowError, one.shutdown, 2**40)
raises(TypeError, socket.socket, "1")
raises(TypeError, one.bind, 1)
raises(TypeError, one.connect, 1)
assert one.getsockname() == "" and two.recvmsg.__self__ is two
one.sendmsg(iter([b"1"]), iter([(socket.SOL_SOCKET, socket.SCM_RIGHTS, two.fileno().to_bytes(4, sys.byteorder))]))
data, messages, flags, address = two.recvmsg(10, socket.CMSG_SPACE(4))
os.close(int.from_bytes(messages[0][2], sys.byteorder))
raises(OSError, one.connect, "/no/such/socket")
assert one.connect_ex("/no/such/socket")
listener = socket.create_server(("127.0.0.1", 0))
listener.settimeout(0.01)
raises(socket.timeout, listener.accept)
client = socket.create_connection(listener.getsockname())
server, peer = listener.accept()
assert peer == client.getsockname() and repr(server)
udp = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
udp.bind(("127.1", 0))
raises(socket.gaierror, udp.sendto, b"1", ("no such name.invalid", 1))
udp.sendto(b"1", udp.getsockname())
assert udp.recvfrom(1) == (b"1", udp.getsockname())
if hasattr(socket, "AF_NETLINK"):
    netlink = socket.socket(socket.AF_NETLINK, socket.SOCK_RAW, 0)
    netlink.bind((0, 0))
    assert netlink.getsockname()[1] == 0
    netlink.close()
assert socket.sendmmsg(udp, [(b"1", udp.getsockname()), b"2"][:1]) == [1]
assert socket.recvmmsg(udp, 2, 10)[0][0] == b"1"
import ssl, warnings
from sockcffi.dropin import tls
context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
context.check_hostname = False
tls.wrap_socket(context, client, False)  # what the interpreter's C code reads is in use now
assert tls.SocketBase.fileno(client) == client.fileno()
client.settimeout(3)
assert tls.SocketBase.gettimeout(client) == 3
for each in one, two, listener, client, server, udp:
    each.close()
    assert tls.SocketBase.fileno(each) == -1
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    socket.socket()
assert [each.category for each in caught] == [ResourceWarning]

# the state: what one sets the others do not see
assert socket.getdefaulttimeout() in (None, seconds), socket.getdefaulttimeout()
socket.setdefaulttimeout(seconds)
made = socket.socket()
assert made.gettimeout() == seconds
made.close()
"""

TOOLS = """
import sys

CHECKS = {checks!r}

try:
    import _interpreters as interpreters
except ImportError:
    import _xxsubinterpreters as interpreters


def create():
    for arguments, named in ((("legacy",), {{}}), ((), {{"isolated": False}}), ((), {{}})):
        try:
            return interpreters.create(*arguments, **named)
        except TypeError:
            pass


def run(interpreter, text):
    text = f"import sys; sys.path[:] = {{sys.path!r}}\\n{{text}}"
    if interpreter is None:
        exec(text, {{}})
        return
    failed = interpreters.run_string(interpreter, text)
    assert failed is None, getattr(failed, "errdisplay", failed)


def check(interpreter, seconds):
    run(interpreter, f"seconds = {{seconds}}\\n{{CHECKS}}")

"""


@pytest.fixture(scope="module")
def interpreters():
    """`interpreters(program)` is what a process prints that has create, run and check, and interpreters.destroy."""
    try:
        __import__("_interpreters" if sys.version_info >= (3, 13) else "_xxsubinterpreters")
    except ImportError:
        pytest.skip("this Python is built without its module for interpreters")

    def run(program):
        program = TOOLS.format(checks=CHECKS) + textwrap.dedent(program)
        done = subprocess.run([sys.executable, "-X", "faulthandler", "-c", program], capture_output=True, text=True, timeout=300)
        assert done.returncode == 0, done.stderr
        return done.stdout

    return run


PROGRAMS = {
    "ends first": """
        check(None, 1)
        other = create()
        check(other, 2)
        interpreters.destroy(other)
        check(None, 1)
        """,
    "two alive, one of which ends": """
        one, two = create(), create()
        check(one, 1)
        check(two, 2)
        check(one, 1)
        interpreters.destroy(two)
        check(one, 1)
        check(None, 3)
        check(one, 1)
        interpreters.destroy(one)
        check(None, 3)
        """,
    "came before the main one": """
        other = create()
        check(other, 2)
        interpreters.destroy(other)
        check(None, 1)
        """,
    "ends last": """
        check(None, 1)
        other = create()
        check(other, 2)
        """,
    "many": """
        check(None, 1)
        for i in range(10):
            other = create()
            run(other, "import sockcffi; kept = sockcffi.socketpair()")
            interpreters.destroy(other)
        check(None, 1)
        """,
}


@pytest.mark.skipif(bool(sysconfig.get_config_var("Py_GIL_DISABLED")), reason="without a GIL there is none to share, and cffi refuses all")
@pytest.mark.parametrize("kind", PROGRAMS)
def test_interpreters_that_share_a_lock(interpreters, kind):
    assert interpreters(PROGRAMS[kind]) == ""


@pytest.mark.skipif(sys.version_info < (3, 13), reason="interpreters with a lock of their own come from _interpreters, 3.13")
def test_an_interpreter_with_a_lock_of_its_own_is_refused_clearly(interpreters):
    """cffi 2.1 is what refuses. The C for CPython alone can be imported there."""
    assert interpreters("""
        failed = interpreters.run_string(interpreters.create("isolated"), f"import sys; sys.path[:] = {sys.path!r}; import sockcffi")
        print(failed.type.__name__, failed.msg)
        """).startswith("ImportError sockcffi: an interpreter with a lock of its own")


@pytest.mark.skipif(sys.version_info < (3, 13), reason="interpreters with a lock of their own come from _interpreters, 3.13")
def test_the_c_for_cpython_serves_an_interpreter_with_a_lock_of_its_own(interpreters):
    from sockcffi._generated import _calls

    program = f"""
        text = '''
        from importlib.util import module_from_spec, spec_from_file_location

        spec = spec_from_file_location("_calls", {_calls.__file__!r})
        module = module_from_spec(spec)
        spec.loader.exec_module(module)
        assert module.getdefaulttimeout() is None
        module.set_default_timeout(2.0)
        sock = module.FastSocket(1, 1, 0)
        assert sock.gettimeout() == 2.0
        sock.close()
        '''
        import textwrap
        others = [interpreters.create("isolated") for _ in range(3)]
        for other in others + others:
            run(other, textwrap.dedent(text))
        for other in others:
            interpreters.destroy(other)
        check(None, 1)
        """
    assert interpreters(program) == ""


def test_a_module_that_is_imported_again():
    """Its state is another one; the sockets of the first go on with theirs."""
    program = """if True:
        import sys, sockcffi as socket
        socket.setdefaulttimeout(5)
        one, two = socket.socketpair()
        for name in [*sys.modules]:
            if name.startswith("sockcffi"):
                del sys.modules[name]
        import sockcffi as again
        assert again.socket is not socket.socket and again.getdefaulttimeout() is None and socket.getdefaulttimeout() == 5
        for module in socket, again:
            try:
                module.inet_pton(2, "bad")
            except OSError:
                pass
        one.send(bytearray(b"1"))
        assert two.recv(1) == b"1" and isinstance(one, socket.socket) and not isinstance(one, again.socket)
        one.close(), two.close()
        """
    assert subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, timeout=60).stderr == ""


def test_family_and_type_that_no_kernel_has():
    with socket.socket() as sock:
        for family, type in ((70000, 1), (2, 70000)):
            with pytest.raises(OverflowError, match="16 bits"):
                socket.socket(family, type, 0, sock.fileno())

"""Threads that use the same things at once: sockets, functions, lists, the default timeout. With a GIL they take turns inside of calls only;
without one, and under ThreadSanitizer (tests/fuzz/sanitized thread), all of it is at once."""

import importlib
import os
import random
import subprocess
import sys
import threading
import time

import pytest

import sockcffi as socket
from sockcffi.addresses import network

SECONDS = 0.5  # of each test


def together(*jobs):
    """Runs each of the jobs again and again in a thread of its own, all at once; passes the first exception on."""
    failed, begin, end = [], threading.Barrier(len(jobs)), time.monotonic() + SECONDS

    def run(job):
        begin.wait()
        try:
            while not failed and time.monotonic() < end:
                for _ in range(20):
                    job()
        except BaseException as reason:
            failed.append(reason)

    threads = [threading.Thread(target=run, args=(job,)) for job in jobs]
    before = sys.getswitchinterval()
    sys.setswitchinterval(1e-5)
    try:
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join(60)
            assert not thread.is_alive(), "a thread hangs"
    finally:
        sys.setswitchinterval(before)
    if failed:
        raise failed[0]


def tolerant(job, *kinds):
    def run():
        try:
            job()
        except kinds:
            pass

    return run


def test_one_socket(pair):
    one, two = pair
    one.settimeout(0)
    two.settimeout(0)
    together(
        tolerant(lambda: one.send(b"1"), BlockingIOError, socket.timeout),
        tolerant(lambda: one.sendmsg([b"1", b"2"]), BlockingIOError, socket.timeout),
        tolerant(lambda: two.recv(3), BlockingIOError, socket.timeout),
        tolerant(lambda: two.recvmsg(3, 100), BlockingIOError, socket.timeout),
        tolerant(lambda: two.recv_into(bytearray(3)), BlockingIOError, socket.timeout),
        lambda: two.settimeout(random.choice((0, 0.001))),
        lambda: two.getsockopt(socket.SOL_SOCKET, socket.SO_ERROR) and two.setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, 1 << 16),
        lambda: (two.gettimeout(), two.getblocking(), two.fileno(), repr(two), two.family, two.proto, two.getsockname()),
    )


def test_files_on_one_socket(pair):
    """`_closed` and the number of files are in one word: what one thread writes, another does not undo."""
    one, _ = pair

    def closed():
        one._closed = True
        assert one._closed
        one._closed = False

    def files():
        one._io_refs = 5
        assert one._io_refs == 5

    together(closed, files)
    one._io_refs, one._closed = 0, False


def test_a_socket_that_others_close():
    """Each call says EBADF, or serves the socket as it was."""
    pairs = [socket.socketpair()]

    def renew():
        one, two = pairs[0]
        pairs[0] = socket.socketpair()
        one.close(), two.close()

    use = [
        lambda sock: sock.send(b"1"),
        lambda sock: sock.getsockname(),
        lambda sock: sock.settimeout(0),
        lambda sock: sock.recv(1, socket.MSG_DONTWAIT),
    ]
    together(renew, *(tolerant(lambda call=call: call(pairs[0][0]), OSError) for call in use))
    for sock in pairs[0]:
        sock.close()


def test_lists_that_change(pair):
    """What a call takes of a list it takes at once."""
    one, two = pair
    one.settimeout(0), two.settimeout(0)
    buffers, rights, into, several = [b"1"] * 5, [], [], []  # two threads that receive into one buffer would be the program's fault

    def change():
        for items in buffers, into, several:
            items.clear()
            items.extend([b"1"] * 5 if items is buffers else (bytearray(1) for _ in range(5)))

    def drain():
        two.recv(100)

    together(
        change,
        tolerant(lambda: one.sendmsg(buffers, rights), BlockingIOError),
        tolerant(drain, BlockingIOError),
        tolerant(lambda: two.recvmsg_into(into), BlockingIOError),
        tolerant(lambda: socket.sendmmsg(one, buffers), BlockingIOError),
        tolerant(lambda: socket.recvmmsg_into(two, several), BlockingIOError),
    )


def test_addresses(unix):
    """What is kept of them, by bytes and by tuple, and the rooms that calls write to."""
    receiver = unix.socket(socket.SOCK_DGRAM, bound=True)
    receiver.settimeout(0)
    path = receiver.getsockname()
    udp = unix.closing(socket.socket(socket.AF_INET, socket.SOCK_DGRAM))
    udp.bind(("127.0.0.1", 0))
    udp.settimeout(0)

    def numbers():
        address = f"127.0.0.{random.randrange(1, 255)}", random.randrange(1, 65536)
        assert socket.decode_address(socket.encode_address(socket.AF_INET, address)) == (socket.AF_INET, address)

    together(
        tolerant(lambda: receiver.sendto(b"1", path), BlockingIOError),
        tolerant(lambda: receiver.recvfrom(10), BlockingIOError),
        tolerant(lambda: udp.sendto(b"1", udp.getsockname()), BlockingIOError),
        tolerant(lambda: udp.recvfrom(10), BlockingIOError),
        numbers,
    )


def test_default_timeout(default_timeout):
    def make():
        with socket.socket() as sock:
            assert sock.gettimeout() in (None, 1.5, 2.5)

    together(make, make, lambda: socket.setdefaulttimeout(1.5), lambda: socket.setdefaulttimeout(2.5), socket.getdefaulttimeout)


def test_functions_whose_module_is_imported_again():
    """C calls the function in Python that it has at that moment, and which lives until then."""
    before = dict(vars(network))
    bad = tolerant(lambda: socket.inet_pton(socket.AF_INET, "bad"), OSError)
    try:
        together(bad, bad, lambda: importlib.reload(network))
    finally:
        vars(network).update(before)


def test_resolver():
    def resolve():
        assert socket.getaddrinfo("127.0.0.1", 80)[0][4] == ("127.0.0.1", 80)

    def service():
        assert socket.getservbyport(80) == socket.getservbyport(80, "tcp")

    def name():
        assert socket.inet_ntop(socket.AF_INET6, socket.inet_pton(socket.AF_INET6, "::1")) == "::1"

    together(resolve, resolve, tolerant(service, OSError), tolerant(service, OSError), name)


FORK = """
import os, signal, threading, warnings
warnings.simplefilter("ignore")
import sockcffi
held, end = threading.Event(), threading.Event()
def hold():
    with sockcffi._lock:
        held.set()
        end.wait()
thread = threading.Thread(target=hold)
thread.start()
held.wait()
child = os.fork()
if not child:
    signal.alarm(20)
    sockcffi.SO_KEEPALIVE, sockcffi.create_server
    os._exit(0)
status = os.waitpid(child, 0)[1]
end.set()
thread.join()
assert status == 0, status
"""


FORK_IN_IMPORT = """
import os, signal, sys, threading, warnings
warnings.simplefilter("ignore")
import sockcffi
begun, finish = threading.Event(), threading.Event()
class Finder:
    def find_spec(self, name, path=None, target=None):
        if name == "sockcffi.functions.helpers":
            begun.set()
            finish.wait()
sys.meta_path.insert(0, Finder())
thread = threading.Thread(target=lambda: sockcffi.create_server)
thread.start()
begun.wait()
threading.Timer(0.2, finish.set).start()
child = os.fork()
if not child:
    signal.alarm(20)
    sockcffi.create_server, sockcffi.socketpair, vars(sockcffi)["AF_UNIX"]
    os._exit(0)
status = os.waitpid(child, 0)[1]
thread.join()
assert status == 0, status
"""


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork")
@pytest.mark.parametrize("program", [FORK, FORK_IN_IMPORT], ids=["names", "import"])
def test_a_fork_while_another_thread_brings_names(program):
    subprocess.run([sys.executable, "-c", program], check=True)


def test_first_use_of_names():
    """In a new process, in threads that all begin at once."""
    program = """if True:
        import random, threading, sockcffi

        names = [name for name in sockcffi.__dir__() if not name.startswith("__")]
        begin, failed = threading.Barrier(8), []

        def run(seed):
            mine = names[:]
            random.Random(seed).shuffle(mine)
            begin.wait()
            try:
                for name in mine:
                    getattr(sockcffi, name)
                assert sockcffi.htons(80) == sockcffi.ntohs(80)
            except BaseException as reason:
                failed.append(repr(reason))

        threads = [threading.Thread(target=run, args=(seed,)) for seed in range(8)]
        [thread.start() for thread in threads]
        [thread.join() for thread in threads]
        assert not failed, failed
        """
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, timeout=120)
    assert done.returncode == 0, done.stderr

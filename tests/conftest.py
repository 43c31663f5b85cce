"""What the tests share: addresses to use on this machine, sockets that are closed at the end, and the count of descriptors."""

import collections
import contextlib
import ctypes
import gc
import importlib.util
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import threading

import pytest

import sockcffi as socket


def needs_file(path, where):
    """The mark of a test that a machine without `path` skips; `where` says who brings it."""
    return pytest.mark.skipif(not os.path.exists(path), reason=f"no {path} ({where})")


def needs_suite(module):
    """The mark of a test that needs this module of the interpreter's own tests."""
    try:
        found = importlib.util.find_spec(module)
    except ModuleNotFoundError:  # the package has none at all
        found = None
    package = (
        "pypy3-lib-testsuite" if sys.implementation.name == "pypy" else f"libpython{sys.version_info[0]}.{sys.version_info[1]}-testsuite"
    )
    return pytest.mark.skipif(not found, reason=f"no {module} (Debian: apt install {package})")


needs_hosts = needs_file("/etc/hosts", "a line of it says 127.0.0.1 localhost")
needs_services = needs_file("/etc/services", "Debian: apt install netbase")
needs_protocols = needs_file("/etc/protocols", "Debian: apt install netbase")

# Who sets one of these promises that nothing is lacking: then a skip is a failure.
COMPLETE = {"KERNEL_BED", "SOCKCFFI_PROGRAMS"} & os.environ.keys()


def _complete(report):
    if report.skipped and COMPLETE:
        report.outcome, report.longrepr = "failed", f"a skip, where nothing is lacking: {report.longrepr[2]}"


@pytest.hookimpl(hookwrapper=True)  # the older of two forms: Debian 12's pytest, which tests/foreign runs, has no other
def pytest_runtest_makereport(item, call):
    _complete((yield).get_result())


@pytest.hookimpl(hookwrapper=True)
def pytest_make_collect_report(collector):
    _complete((yield).get_result())


# .ci/run asks for the results of each pytest that it starts, and not of those that tests start.
RESULTS = os.environ.pop("SOCKCFFI_RESULTS", None)


def pytest_terminal_summary(terminalreporter):
    """Append to the file SOCKCFFI_RESULTS how many tests passed and failed, and how many were skipped for what reason: a line for each."""
    if RESULTS:
        stats = terminalreporter.stats
        reasons = collections.Counter(report.longrepr[2] for report in stats.get("skipped", ()))
        with open(RESULTS, "a") as file:
            print("passed", len(stats.get("passed", ())), file=file)
            print("failed", len(stats.get("failed", ())) + len(stats.get("error", ())), file=file)
            for reason, count in reasons.items():
                print("skipped", count, " ".join(reason.split()), file=file)


def open_descriptors():
    return len(os.listdir("/proc/self/fd" if sys.platform == "linux" else "/dev/fd"))


def collect():
    """Run finalisers: PyPy needs more than one round."""
    for _ in range(3):
        gc.collect()


@pytest.fixture(autouse=True)
def _left_to_the_collector():
    """What a test leaves to the collector is closed at the test's end: later it would close while another test counts."""
    before = open_descriptors()
    yield
    if open_descriptors() > before:
        collect()


@pytest.fixture
def no_leak():
    """The test leaves as many descriptors open as it found."""
    before = open_descriptors()
    yield
    if open_descriptors() != before:  # collecting always would cost PyPy minutes
        collect()
    assert open_descriptors() == before


@pytest.fixture
def closing(no_leak):
    """`closing(s)` returns s and closes it when the test ends."""
    with contextlib.ExitStack() as stack:
        yield lambda *things: [stack.enter_context(t) for t in things] if len(things) > 1 else stack.enter_context(things[0])


@pytest.fixture
def short_dir():
    """A directory whose name leaves room in the 108 bytes of a UNIX address (tmp_path may not)."""
    path = tempfile.mkdtemp(prefix="s")
    yield path
    shutil.rmtree(path)


class Loopback:
    """One address family, on this machine alone."""

    def __init__(self, name, directory, closing):
        self.name = name
        self.af = getattr(socket, "AF_" + name.upper())
        self.directory = directory
        self.closing = closing
        self.count = 0

    def address(self):
        """An address that can be bound."""
        self.count += 1
        return {"inet": ("127.0.0.1", 0), "inet6": ("::1", 0), "unix": f"{self.directory}/{self.count}"}[self.name]

    def socket(self, type=socket.SOCK_STREAM, bound=False):
        s = self.closing(socket.socket(self.af, type))
        if bound:
            s.bind(self.address())
        return s

    def listener(self, backlog=16):
        s = self.socket(bound=True)
        s.listen(backlog)
        return s

    def streams(self):
        """A connected pair: client, server."""
        listener = self.listener()
        client = self.socket()
        client.connect(listener.getsockname())
        server = self.closing(listener.accept()[0])
        return client, server

    def datagrams(self):
        """Two sockets, each bound and connected to the other."""
        a, b = self.socket(socket.SOCK_DGRAM, bound=True), self.socket(socket.SOCK_DGRAM, bound=True)
        a.connect(b.getsockname())
        b.connect(a.getsockname())
        return a, b


def _has_ipv6_loopback():
    try:
        with socket.socket(socket.AF_INET6) as s:
            s.bind(("::1", 0))
        return True
    except OSError:
        return False


FAMILIES = [
    "inet",
    pytest.param("inet6", marks=pytest.mark.skipif(not _has_ipv6_loopback(), reason="this machine has no ::1")),
    pytest.param("unix", marks=pytest.mark.skipif(not hasattr(socket, "AF_UNIX"), reason="this platform has no AF_UNIX")),
]


@pytest.fixture(params=FAMILIES)
def family(request, short_dir, closing):
    return Loopback(request.param, short_dir, closing)


@pytest.fixture
def inet(short_dir, closing):
    return Loopback("inet", short_dir, closing)


@pytest.fixture
def unix(short_dir, closing):
    return Loopback("unix", short_dir, closing)


@pytest.fixture
def pair(closing):
    return closing(*socket.socketpair())


@pytest.fixture
def in_thread():
    """`in_thread(f, *args)` runs f beside the test; the test's end waits for it and passes its exception on."""
    running = []

    def start(function, *args):
        def run():
            try:
                function(*args)
            except BaseException as e:
                failed.append(e)

        failed = []
        thread = threading.Thread(target=run, daemon=True)
        running.append((thread, failed))
        thread.start()
        return thread

    yield start
    for thread, failed in running:
        thread.join(30)
        assert not thread.is_alive(), "a thread still hangs"
        if failed:
            raise failed[0]


@contextlib.contextmanager
def alarms(handler, interval):
    """Run handler() in the main thread every interval seconds, until the block ends or it raises."""
    if not hasattr(signal, "setitimer"):
        pytest.skip("this platform has no setitimer")

    def handle(signum, frame):
        try:
            handler()
        except BaseException:
            signal.setitimer(signal.ITIMER_REAL, 0)  # a second exception would come wherever the test is by then
            raise

    old = signal.signal(signal.SIGALRM, handle)
    signal.setitimer(signal.ITIMER_REAL, interval, interval)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, old)


@pytest.fixture
def own_network():
    """The test is in a network namespace of its own, with nothing but `lo`, which is up."""
    ip = shutil.which("ip", path=os.environ.get("PATH", "") + ":/usr/sbin:/sbin")
    if sys.platform != "linux" or os.geteuid() or not ip:
        pytest.skip("a network of one's own needs Linux, root and iproute2 (Debian: apt install iproute2)")
    libc = ctypes.CDLL(None, use_errno=True)
    with open("/proc/thread-self/ns/net") as before:
        if libc.unshare(0x40000000):  # CLONE_NEWNET
            pytest.skip(f"this kernel gives no namespace: {os.strerror(ctypes.get_errno())}")
        try:
            subprocess.run([ip, "link", "set", "lo", "up"], check=True)
            yield lambda *arguments: subprocess.run([ip, *arguments], check=True, capture_output=True, text=True).stdout
        finally:
            assert libc.setns(before.fileno(), 0) == 0


@pytest.fixture
def default_timeout():
    """The test may set a default timeout."""
    yield
    socket.setdefaulttimeout(None)


_audited = None
_forbidden = {}  # events: the exceptions that end their calls


def _hook(event, args):
    if _audited is not None and event.startswith(("socket.", "sockcffi.")):
        _audited.append((event, args))
        if event in _forbidden:
            raise _forbidden[event]


@pytest.fixture(scope="session")
def _audit_hook():
    sys.addaudithook(_hook)  # there is no way to remove it


@pytest.fixture
def audited(_audit_hook):
    """The audit events of the test, those of sockets, as (event, arguments)."""
    global _audited
    _audited = []
    yield _audited
    _audited = None


def fill(s):
    """Write until the socket takes no more; returns how many bytes that were."""
    timeout = s.gettimeout()
    s.setblocking(False)
    sent = 0
    for size in (65536, 1024, 1):
        with contextlib.suppress(BlockingIOError):
            while True:
                sent += s.send(bytes(size))
    s.settimeout(timeout)
    return sent


def read_all(s, count):
    """Exactly `count` bytes."""
    data = bytearray()
    while len(data) < count:
        chunk = s.recv(min(count - len(data), 1 << 20))
        assert chunk, f"end of stream after {len(data)} of {count} bytes"
        data += chunk
    return bytes(data)


@pytest.fixture(scope="session")
def elsewhere(tmp_path_factory):
    """`elsewhere(target)` is the package as that target would have it: see abroad.py."""
    import abroad

    made = {}

    def make(target):
        if target not in made:
            made[target] = abroad.Package(tmp_path_factory.mktemp(target), target)
        return made[target]

    return make

"""Each file of docs/examples does what its head says: over loopback, or in a network of its own."""

import contextlib
import os
import re
import signal
import socket as own
import struct
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest

import sockcffi as socket

ROOT = Path(__file__).parents[1]
EXAMPLES = ROOT / "docs" / "examples"
SECONDS = 60

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="the examples are Linux's")


def command(name, *arguments):
    return [sys.executable, "-W", "error", str(EXAMPLES / name), *map(str, arguments)]


ENVIRONMENT = {**os.environ, "PYTHONPATH": str(Path(socket.__file__).parents[1]), "PYTHONIOENCODING": "utf-8"}


def output(name, *arguments, **keywords):
    """What an example prints until it ends."""
    done = subprocess.run(
        command(name, *arguments), env=ENVIRONMENT, capture_output=True, text=True, timeout=SECONDS, encoding="utf-8", **keywords
    )
    assert (done.returncode, done.stderr) == (0, "")
    return done.stdout


@contextlib.contextmanager
def running(arguments, **keywords):
    """A program in the background, whose lines come from its `lines()`; it is ended with the block."""
    with subprocess.Popen(arguments, env=ENVIRONMENT, stdout=subprocess.PIPE, text=True, **keywords) as process:
        limit = threading.Timer(SECONDS, process.kill)
        limit.start()
        try:
            yield process
        finally:
            limit.cancel()
            process.kill()


def test_every_example_is_run():
    text = Path(__file__).read_text(encoding="utf-8")
    assert not [path.name for path in EXAMPLES.glob("*.py") if f'"{path.name}"' not in text]


@pytest.mark.parametrize("host", ["127.0.0.1", "::1"])
def test_ping(own_network, host):
    Path("/proc/sys/net/ipv4/ping_group_range").write_text("0 2147483647")
    lines = output("ping.py", host, 2).splitlines()
    assert len(lines) == 2
    for line in lines:
        assert re.fullmatch(rf"64 bytes from {host}: ttl=64 time=\d+\.\d+ ms", line)
    Path("/proc/sys/net/ipv4/ping_group_range").write_text("1 0")  # nobody
    done = subprocess.run(command("ping.py", host), env=ENVIRONMENT, capture_output=True, text=True, timeout=SECONDS)
    assert done.returncode == 1 and "net.ipv4.ping_group_range" in done.stderr and "Traceback" not in done.stderr


@pytest.fixture
def road(own_network):
    """Three hosts in a row: the command that runs a program on the first, and the addresses of the others."""
    names = [f"sockcffi-{os.getpid()}-{name}" for name in ("here", "router", "there")]
    done = []
    try:
        for name in names:
            if subprocess.run(["ip", "netns", "add", name], stderr=subprocess.DEVNULL).returncode:
                pytest.skip("this machine gives no named namespaces")
            done.append(name)
            own_network("-n", name, "link", "set", "lo", "up")
        for i, (one, other) in enumerate([names[:2], names[1:]]):
            try:
                own_network("-n", one, "link", "add", f"to{i}", "type", "veth", "peer", "name", f"from{i}", "netns", other)
            except subprocess.CalledProcessError:
                pytest.skip("this kernel has no veth")
            for name, end, address in (one, f"to{i}", f"10.9.{i}.1/24"), (other, f"from{i}", f"10.9.{i}.2/24"):
                own_network("-n", name, "addr", "add", address, "dev", end)
                own_network("-n", name, "link", "set", end, "up")
        own_network("-n", names[0], "route", "add", "default", "via", "10.9.0.2")
        own_network("-n", names[2], "route", "add", "default", "via", "10.9.1.1")
        forward = ["ip", "netns", "exec", names[1], "sh", "-c", "echo 1 > /proc/sys/net/ipv4/ip_forward"]
        assert subprocess.run(forward).returncode == 0
        yield ["ip", "netns", "exec", names[0]], "10.9.0.2", "10.9.1.2"
    finally:
        for name in done:
            subprocess.run(["ip", "netns", "del", name], check=True)


def test_traceroute(road):
    here, router, there = road
    user = ["setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"] if can_run_as_nobody() else []
    done = subprocess.run(
        [*here, *user, *command("traceroute.py", there)], env=ENVIRONMENT, capture_output=True, text=True, timeout=SECONDS
    )
    assert (done.returncode, done.stderr) == (0, "")
    assert re.fullmatch(rf" 1  {router}  \d+\.\d+ ms\n 2  {there}  \d+\.\d+ ms\n", done.stdout), done.stdout


def can_run_as_nobody():
    """Whether another user may read this interpreter and this tree."""
    probe = ["setpriv", "--reuid=65534", "--regid=65534", "--clear-groups", sys.executable, "-c", "import sockcffi"]
    try:
        return subprocess.run(probe, env=ENVIRONMENT, stderr=subprocess.DEVNULL, cwd="/").returncode == 0
    except OSError:
        return False


def test_traceroute_to_oneself(own_network):
    assert re.fullmatch(r" 1  127\.0\.0\.1  \d+\.\d+ ms\n", output("traceroute.py", "127.0.0.1"))
    assert re.fullmatch(r" 1  ::1  \d+\.\d+ ms\n", output("traceroute.py", "::1"))


def packets(data):
    """(nanoseconds, bytes kept) of the frames in a pcapng file of one section."""
    kind, size, magic = struct.unpack_from("=III", data)
    assert (kind, magic) == (0x0A0D0D0A, 0x1A2B3C4D)
    at, found = 0, []
    while at < len(data):
        kind, size = struct.unpack_from("=II", data, at)
        if kind == 6:
            _, high, low, kept, length = struct.unpack_from("=5I", data, at + 8)
            assert kept == length
            found.append((high << 32 | low, data[at + 28 : at + 28 + kept]))
        at += size
    return found


def test_capture(own_network, tmp_path):
    file = tmp_path / "x.pcapng"
    before = time.time_ns()
    with own.socket(own.AF_INET, own.SOCK_DGRAM) as receiver, own.socket(own.AF_INET, own.SOCK_DGRAM) as sender:
        receiver.bind(("127.0.0.1", 0))
        port = receiver.getsockname()[1]
        with running(command("capture.py", "lo", file, "--port", port, "--count", 2)) as process:
            assert process.stdout.readline() == "listening on lo\n"
            sender.sendto(b"another port", ("127.0.0.1", port ^ 1))
            sender.sendto(b"captured", receiver.getsockname())
            assert process.stdout.readline() == "Statistics(packets=2, drops=0, freezes=0)\n"
            assert process.wait(SECONDS) == 0
    frames = packets(file.read_bytes())
    assert len(frames) == 2  # lo shows a packet twice, as it leaves and as it comes
    assert all(before <= at <= time.time_ns() and frame.endswith(b"captured") and frame[12:14] == b"\x08\x00" for at, frame in frames)


def test_flows(own_network):
    with (
        running(command("flows.py", "lo", 3)) as process,
        own.socket(own.AF_INET, own.SOCK_DGRAM) as four,
        own.socket(own.AF_INET6, own.SOCK_DGRAM) as six,
    ):
        four.bind(("127.0.0.1", 0))
        six.bind(("::1", 0))
        assert process.stdout.readline() == "listening on lo\n"
        for _ in range(10):
            four.sendto(bytes(958), four.getsockname())
            six.sendto(bytes(38), six.getsockname())
        assert [line.split() for line in process.stdout] == [
            ["20,000", "127.0.0.1", "->", "127.0.0.1"],
            ["2,000", "::1", "->", "::1"],
            "0 frames were dropped".split(),
        ]
        assert process.wait(SECONDS) == 0


def test_scapy_ring(own_network):
    pytest.importorskip("scapy", reason="needs scapy (pip install scapy)")
    scapy = [sys.executable, str(EXAMPLES / "scapy_ring.py")]  # without -W error: Scapy's own warnings
    with running([*scapy, "lo", "6"], stderr=subprocess.DEVNULL) as process, own.socket(own.AF_INET, own.SOCK_DGRAM) as sock:
        sock.bind(("127.0.0.1", 0))
        assert [process.stdout.readline() for _ in range(2)] == ["listening on lo\n", "started\n"]
        for _ in range(3):
            sock.sendto(b"x" * 50, sock.getsockname())
        port = sock.getsockname()[1]
        lines = [process.stdout.readline() for _ in range(6)]
        assert all(re.search(rf"IP / UDP 127\.0\.0\.1:{port} > 127\.0\.0\.1:{port}", line) for line in lines), lines
        assert process.wait(SECONDS) == 0


def test_who_calls(short_dir):
    if os.getuid():
        pytest.skip("needs root, to call as somebody else")
    path = f"{short_dir}/service"
    calling = "import os, socket, sys; os.setgid({0}); os.setuid({0}); s = socket.socket(socket.AF_UNIX); s.connect({1!r}); print(s.recv(1000).decode())"
    with running(command("who_calls.py", path, 1234)) as process:
        assert process.stdout.readline() == f"serving at unix:{path}\n"
        os.chmod(short_dir, 0o755)
        os.chmod(path, 0o777)
        for uid, expected in (0, "hello, process"), (1234, "hello, process"), (4321, "user 4321 has no business here"):
            said = subprocess.run(
                ["python3", "-c", calling.format(uid, path)], capture_output=True, text=True, timeout=SECONDS, check=True
            ).stdout
            assert said.startswith(expected) and process.stdout.readline() == said[:-1]
    with running(command("who_calls.py", path)) as process:  # once more at the same path
        assert process.stdout.readline() == f"serving at unix:{path}\n"


def test_activation():
    with own.create_server(("127.0.0.1", 0)) as server:
        server.set_inheritable(True)
        start = "import os, sys; os.dup2(int(sys.argv[1]), 3); os.environ.update(LISTEN_FDS='1', LISTEN_PID=str(os.getpid())); "
        start += "os.execv(sys.argv[2], sys.argv[2:])"
        launcher = ["python3", "-c", start, str(server.fileno()), *command("activation.py", 2)]
        with running(launcher, pass_fds=[server.fileno()]) as process:
            answers = []
            for i in range(4):
                with own.create_connection(server.getsockname()) as client:
                    client.settimeout(SECONDS)
                    client.sendall(b"line %d\n" % i)
                    answers.append(client.makefile("r").readline().partition(": "))
            assert [answer[2] for answer in answers] == [f"line {i}\n" for i in range(4)]
            workers = [answer[0] for answer in answers]
            assert workers[:2] == workers[2:] and len({*workers, str(process.pid)}) == 3
    refused = subprocess.run(command("activation.py"), env=ENVIRONMENT, capture_output=True, text=True, timeout=SECONDS)
    assert refused.returncode == 1 and "started without a socket" in refused.stderr


def test_links(own_network):
    with running(command("links.py")) as process:
        assert process.stdout.readline() == "watching\n"
        own_network("addr", "add", "10.1.2.3/24", "dev", "lo")
        assert process.stdout.readline() == "address 10.1.2.3/24 here on 1\n"
        own_network("addr", "add", "fd00::1/64", "dev", "lo", "nodad")
        assert process.stdout.readline() == "address fd00::1/64 here on 1\n"
        own_network("addr", "del", "10.1.2.3/24", "dev", "lo")
        assert process.stdout.readline() == "address 10.1.2.3/24 gone on 1\n"
        own_network("link", "set", "lo", "down")
        lines = [process.stdout.readline() for _ in range(2)]
        assert "link lo (1) down\n" in lines


def test_tcp_health():
    with own.create_server(("127.0.0.1", 0)) as server:

        def swallow():
            connection, _ = server.accept()
            with connection, contextlib.suppress(ConnectionResetError):
                while connection.recv(1 << 20):
                    pass

        thread = threading.Thread(target=swallow, daemon=True)
        thread.start()
        lines = output("tcp_health.py", "127.0.0.1:%d" % server.getsockname()[1], 0.5).splitlines()
        thread.join(SECONDS)
    assert len(lines) >= 4 and len(lines) % 4 == 0
    last = dict(zip(["rtt", "window", "again", "rate"], lines[-4:]))
    assert re.fullmatch(r"  round trip, us +[1-9]\d* [ ▁▂▃▄▅▆▇█]+", last["rtt"])
    assert re.fullmatch(r" window, packets +[1-9]\d* [ ▁▂▃▄▅▆▇█]+", last["window"])


def test_can_log():
    """The text of frames here; the bus is in tests/kernel."""
    sys.path.insert(0, str(EXAMPLES))
    try:
        import can_log
    finally:
        sys.path.remove(str(EXAMPLES))
    frame = struct.Struct("=IB3x8s")
    assert can_log.text(frame.pack(0x123, 2, b"\x11\x22")) == "123#1122"
    assert can_log.text(frame.pack(0x1234567 | socket.CAN_EFF_FLAG, 0, b"")) == "01234567#"
    assert can_log.text(frame.pack(0x7FF | socket.CAN_RTR_FLAG, 4, b"")) == "7FF#R"
    assert can_log.text(struct.pack("=IBB2x64s", 0x123, 3, 1, b"\x55\x66\x77")) == "123##1556677"
    assert command("can_log.py")[-1].endswith("can_log.py")


def port_of(process):
    """What the example says first."""
    return int(re.fullmatch(r"listening on port (\d+)\n", process.stdout.readline())[1])


@contextlib.contextmanager
def counted(told):
    """A socket that sends to datagrams.py, and the process; at the end `told` is (datagrams, bytes, lost) of it."""
    with running(command("datagrams.py", 0, 3)) as process, socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as sender:
        sender.connect(("127.0.0.1", port_of(process)))
        yield sender, process
        lines = [re.fullmatch(r"(\d+) datagrams, (\d+) bytes, (\d+) messages lost\n", line).groups() for line in process.stdout]
        assert process.wait(SECONDS) == 0 and 1 <= len(lines) <= 3
        told += [sum(map(int, column)) for column in zip(*lines)]


def test_datagrams():
    """Trains, single datagrams, empty ones: each is counted."""
    told = []
    with counted(told) as (sender, _):
        for _ in range(20):
            assert sender.send_segments(bytes(64 * 60 + 1), 64) == 64 * 60 + 1
            assert sender.sendmmsg([b"alone", b"", b"longer" * 100]) == [5, 0, 600]
    assert told == [20 * (61 + 3), 20 * (64 * 60 + 1 + 605), 0]


def test_datagrams_that_are_lost():
    told, sent = [], 0
    with counted(told) as (sender, process):
        process.send_signal(signal.SIGSTOP)
        while sent < 30_000:
            sent += len(sender.sendmmsg([b"x"] * 1000))
        process.send_signal(signal.SIGCONT)
    datagrams, size, lost = told
    assert datagrams == size > 0 and lost > 0 and datagrams + lost == sent


def test_proxy():
    data = os.urandom(3_000_000)
    with socket.create_server(("127.0.0.1", 0)) as listener:
        with running(command("proxy.py", 0, *listener.getsockname())) as process:
            address = ("127.0.0.1", port_of(process))

            def serve():
                connection, _ = listener.accept()
                with connection, connection.makefile("rb") as file:
                    connection.sendall(file.read()[::-1])

            for _ in range(2):
                server = threading.Thread(target=serve)
                server.start()
                with own.create_connection(address, timeout=SECONDS) as client, client.makefile("rb") as file:
                    client.sendall(data)
                    client.shutdown(own.SHUT_WR)
                    assert file.read() == data[::-1]
                server.join()


def test_proxy_of_connections_that_fail():
    with socket.create_server(("127.0.0.1", 0)) as listener:
        with running(command("proxy.py", 0, *listener.getsockname()), stderr=subprocess.PIPE) as process:
            address = ("127.0.0.1", port_of(process))
            with own.create_connection(address, timeout=SECONDS) as client:
                server, _ = listener.accept()
                server.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
                server.close()  # a reset
                with contextlib.suppress(ConnectionResetError):
                    assert client.recv(10) == b""
            listener.close()
            with own.create_connection(address, timeout=SECONDS) as client:
                assert client.recv(10) == b""
                assert "no connection to 127.0.0.1: " in process.stderr.readline()


def test_collector():
    with running(command("collector.py", 0, 1.5)) as process, own.socket(own.AF_INET, own.SOCK_DGRAM) as sender:
        sender.connect(("127.0.0.1", port_of(process)))
        for datagram in (
            b"hits:1|c\nhits:2|c|@0.5\n",
            b"temperature:20.5|g",
            b"temperature:-0.5|g",
            b"query:10|ms\nquery:30|ms\n",
            b"nonsense",
            b"a:b|c",
        ):
            sender.send(datagram)
        assert [process.stdout.readline() for _ in range(4)] == [
            "hits 5\n",
            "temperature = 20\n",
            "query 2 times, 20 ms, at most 30 ms\n",
            "2 lines that are none\n",
        ]
        assert process.stdout.readline() == "temperature = 20\n"

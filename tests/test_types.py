"""The stub: mypy accepts what is right and refuses what is wrong, and stub and module name the same things."""

import ast
import importlib.util
import json
import re
import subprocess
import sys
from pathlib import Path

import pytest

import sockcffi
from codegen import facts
from sockcffi._generated import build, constants

ROOT = Path(__file__).parents[1]

needs_mypy = pytest.mark.skipif(importlib.util.find_spec("mypy") is None, reason="mypy is not installed for this interpreter")

# A line that ends in "# E: code" must be refused for that reason, and every other must pass.
PROGRAM = """
from __future__ import annotations
import io
import sys
from datetime import datetime
from decimal import Decimal
from fractions import Fraction
from pathlib import Path
from typing import Any
from typing_extensions import assert_type
import sockcffi
import sockcffi as socket
import socket as interpreters_socket
from sockcffi import capture, idioms, messages, options, structs

interpreters = interpreters_socket.socket()

def echo(connection: socket.socket) -> None:
    with connection:
        while data := connection.recv(4096):
            connection.sendall(memoryview(data))

assert sys.platform == "linux"
with socket.create_server(("127.0.0.1", 0), backlog=5) as server:
    client = socket.create_connection(server.getsockname()[:2], timeout=1.5)
    connection, peer = server.accept()
    assert_type(connection, socket.socket)
    echo(connection)
assert_type(client.family, socket.AddressFamily)
assert_type(client.gettimeout(), "float | None")
assert_type(client.getsockopt(socket.SOL_SOCKET, socket.SO_TYPE), int)
assert_type(client.getsockopt(socket.SOL_SOCKET, socket.SO_PEERCRED, 12), bytes)
client.setsockopt(socket.SOL_SOCKET, socket.SO_KEEPALIVE, True)
client.setsockopt(socket.SOL_SOCKET, socket.SO_BINDTODEVICE, b"lo")
client.setsockopt(socket.SOL_ALG, socket.ALG_SET_AEAD_AUTHSIZE, None, 16)
assert_type(client.makefile(), io.TextIOWrapper)
assert_type(client.makefile("rb"), io.BufferedReader)
assert_type(client.makefile("rwb", 0), socket.SocketIO)
data, ancillary, flags, address = client.recvmsg(1024, socket.CMSG_SPACE(4), socket.MSG_PEEK | socket.MSG_DONTWAIT)
for level, kind, content in ancillary:
    assert_type(content, bytes)
client.sendmsg([b"a", bytearray(b"b")], [(socket.SOL_SOCKET, socket.SCM_RIGHTS, b"")])
datagrams = socket.socket(socket.AF_CAN, socket.SOCK_RAW, socket.CAN_RAW)
datagrams.sendto(b"x", ("can0",))
datagrams.sendto(b"x", socket.MSG_DONTWAIT, ("can0",))
found = socket.getaddrinfo(b"localhost", "http", type=socket.SOCK_STREAM)[0]
assert_type(found[:4], "tuple[socket.AddressFamily, socket.SocketKind, int, str]")
assert_type(socket.parse_address("[::1]:80")[0], int)
assert_type(socket.format_address(socket.AF_INET, ("127.0.0.1", 80)), str)
assert_type(datagrams.sendmmsg([b"x", (b"x", ("can0",)), ([b"x", b"y"], [(1, 2, b"")], None)]), "list[int]")
assert_type(datagrams.recvmmsg(10, 1500)[0][0], bytes)
assert_type(datagrams.recvmmsg_into([bytearray(10)])[0][0], int)
assert_type(datagrams.send_segments(b"xy", 1, ("can0",)), int)
assert_type(datagrams.recv_segments(), "tuple[bytes, int, Any]")
assert_type(socket.sendmmsg(datagrams, [b"x"]), "list[int]")
assert_type(socket.splice(client, client, 10), int)
with socket.ZeroCopy(client) as sender:
    assert_type(sender.completed(), "list[tuple[Any, bool]]")
datagrams.sendmmsg([b"x"], "flags")  # E: arg-type
assert_type(socket.encode_address("AF_SYSTEM", (1, 2), 2, platform="macos"), bytes)
socket.decode_address(b"", platform="macos")[1]
messages.enable(client, messages.TTL, messages.Timestamp)
with messages.receive(datagrams, 10, truncated=True) as received:
    assert_type(received[messages.TTL].value, int)
    assert_type(received[messages.Timestamp].datetime, datetime)
    assert_type(received.get(messages.Rights), "messages.Rights | None")
    assert_type(received[messages.Rights].take(), list[int])
    assert_type(received[messages.Credentials].uid, int)
    assert_type(received.messages, list[messages.Message])
    assert_type(next(iter(received)), messages.Message)
    assert_type((len(received), messages.TTL in received, b"x" in received), tuple[int, bool, bool])
    received[0]  # E: index
datagrams.sendmsg([b"x"], [messages.Rights([client]), messages.TTL(1), messages.PacketInfo(1, "127.0.0.1")])
assert_type(messages.parse(ancillary)[0], messages.Message)
assert_type(idioms.peer(client).groups, tuple[int, ...])
assert_type(idioms.take_error(client), "OSError | None")
idioms.keepalive(client, 60, count=3)
with capture.Ring("lo", [(6, 0, 0, 96)], size=1 << 20, fanout=(1, 2), latency=0.1) as ring:
    assert_type(ring.read(1.5), "list[capture.Frame[bytes]]")
    for frame in ring:
        assert_type((frame.data, frame.time, frame.vlan), "tuple[bytes, int, int | None]")
    with ring.block() as block:
        assert_type(block[0].data, memoryview)
        assert_type([frame.length for frame in block], "list[int]")
    assert_type(ring.statistics().drops, int)
    assert_type(capture.write_pcapng("x", ring), int)
idioms.join_group(datagrams, "239.1.2.3", "lo", source="127.0.0.1")
socket.create_connection(("localhost", 80), happy_eyeballs_delay=0.25, total_timeout=Fraction(1, 2))
socket.create_connection(("::1", 80, 0, 2), Decimal(1))
socket.create_connection(("::1", 80, 0, 2, 0))  # E: arg-type
socket.create_server(Path("/run/x"), family=socket.AF_UNIX)
datagrams.connect(Path("/run/x"))
datagrams.sendto(b"x", Path("/run/x"))
datagrams.sendmmsg(datagrams.recvmmsg(2, 10))
socket.sendmmsg(datagrams, socket.recvmmsg(datagrams, 2, 10))
client.settimeout(Decimal("0.5"))
socket.setdefaulttimeout(Fraction(1, 3))
if (failed := messages.receive_error(client)) is not None:
    raise failed[messages.ExtendedError].error
try:
    client.connect("path")
except (socket.timeout, socket.gaierror, socket.herror, socket.error) as error:
    number: int | None = error.errno

assert_type(options.TCP_INFO.get(client), structs.tcp_info)
assert_type(options.TCP_INFO.get(client).tcpi_rtt, int)
assert_type(options.SO_RCVTIMEO.get(interpreters), float)
assert_type(options.SO_DOMAIN.get(3), socket.AddressFamily)
assert_type(options.TCP_CONGESTION.get(client), str)
assert_type(options.CAN_RAW_FILTER.get(client), "list[structs.can_filter]")
options.SO_LINGER.set(client, (1, 5))
options.SO_LINGER.set(interpreters, structs.linger(1, l_linger=5))
options.IP_ADD_MEMBERSHIP.set(client, structs.ip_mreqn("224.0.0.1", imr_ifindex=1))
assert_type(structs.ip_mreqn().imr_multiaddr, structs.in_addr)
assert_type(structs.scm_timestamping.unpack(b"").ts, "tuple[structs.timespec, ...]")

client.send("text")  # E: arg-type
client.recv(bufsize=1)  # E: call-arg
client.settimeout("1")  # E: arg-type
client.family = socket.AF_INET  # E: misc
client.makefile("x")  # E: call-overload
socket.SO_TIMSTAMP  # E: attr-defined
sockcffi.SO_TYPE = 1  # E: misc
socket.htons("80")  # E: arg-type
options.SO_REUSEADDR.set(client, "yes")  # E: arg-type
options.SO_LINGER.set(client, structs.timeval())  # E: arg-type
options.SO_DOMAIN.set(client, 2)  # E: arg-type
options.SO_LINGR  # E: attr-defined
structs.linger("1")  # E: arg-type
structs.linger(onoff=1)  # E: call-arg
socket.parse_address(b"[::1]:80")  # E: arg-type
messages.TTL("1")  # E: arg-type
idioms.keepalive(client, "60")  # E: arg-type
capture.Ring(1.5)  # E: arg-type
messages.enable(client, 5)  # E: arg-type
received[messages.TTL].valeu  # E: attr-defined
socket.encode_address(socket.AF_INET, ("", 0), platform=1)  # E: arg-type
"""


def mypy(*arguments):
    done = subprocess.run([sys.executable, "-m", *arguments], cwd=ROOT, capture_output=True, text=True)
    return done.returncode, done.stdout + done.stderr


@needs_mypy
def test_strict_program(tmp_path):
    returned, said = mypy("mypy", "--strict", "--hide-error-context", "--cache-dir", str(tmp_path), "-c", PROGRAM)
    assert returned in (0, 1), said
    found = {int(line): code for line, code in re.findall(r"<string>:(\d+): error: .*\[([\w-]+)\]", said)}
    lines = PROGRAM.splitlines()
    assert found == {number: line.partition("# E: ")[2] for number, line in enumerate(lines, 1) if "# E: " in line}, said


# What each platform has, as a comment of the line: "# E: on" the others.
PLATFORMS = """
from sockcffi import AF_INET, options, structs, SO_KEEPALIVE
import sockcffi

def reordering(info: structs.tcp_info) -> int:  # E: on Darwin Windows
    return info.tcpi_reordering
structs.sockaddr_in().sin_len  # E: on Linux Windows
structs.can_frame  # E: on Darwin Windows
structs.xucred  # E: on Linux Windows
structs.kevent  # E: on Darwin Linux Windows
sockcffi.AF_VSOCK  # E: on Windows
sockcffi.AF_SYSTEM  # E: on Linux Windows
sockcffi.SIO_RCVALL  # E: on Darwin Linux
options.TCP_INFO  # E: on Darwin Windows
options.LOCAL_PEEREID  # E: on Darwin Linux Windows
options.SO_KEEPALIVE.set(3, True)
"""


def pyright(name, program, platform, tmp_path):
    """The lines of which pyright, or basedpyright, says that they are wrong."""
    path = tmp_path / "program.py"
    path.write_text(program)
    (tmp_path / "pyrightconfig.json").write_text('{"typeCheckingMode": "standard", "reportAttributeAccessIssue": "error"}')
    command = [sys.executable, "-m", name, "--outputjson", "--pythonpath", sys.executable, "--pythonplatform", platform, str(path)]
    said = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True).stdout
    found = json.loads(said[said.index("{") :])["generalDiagnostics"]
    return {one["range"]["start"]["line"] + 1: one["message"] for one in found if one["severity"] == "error"}


@pytest.mark.parametrize("name", ["pyright", "basedpyright"])
def test_pyright(name, tmp_path):
    pytest.importorskip(name)
    found = pyright(name, PROGRAM, "Linux", tmp_path)
    expected = {
        number for number, line in enumerate(PROGRAM.splitlines(), 1) if "# E: " in line and not line.startswith("sockcffi.SO_TYPE = ")
    }
    assert set(found) == expected, found  # it lets a program assign to what is Final in another module


@pytest.mark.parametrize("platform", ["Darwin", "Linux", "Windows"])
@pytest.mark.parametrize("name", ["pyright", "basedpyright"])
def test_pyright_sees_what_a_platform_has(name, platform, tmp_path):
    pytest.importorskip(name)
    found = pyright(name, PLATFORMS, platform, tmp_path)
    assert set(found) == {n for n, line in enumerate(PLATFORMS.splitlines(), 1) if platform in line.partition("# E: on ")[2].split()}, found


@needs_mypy
def test_stubtest():
    returned, said = mypy(
        "mypy.stubtest",
        "sockcffi",
        "--mypy-config-file",
        "pyproject.toml",
        "--allowlist",
        "tests/stubtest.txt",
        "--ignore-unused-allowlist",
    )  # what one release of mypy says, another does not
    assert returned == 0, said


def names_in_stub():
    """{name: None or the enum that it is a member of} of the constants that the stub has for this platform."""
    tree = ast.parse((ROOT / "sockcffi/__init__.pyi").read_text(encoding="utf-8"))
    names, nodes = {}, list(tree.body)
    for node in nodes:
        if isinstance(node, ast.If) and eval(ast.unparse(node.test), {"sys": sys}):
            nodes += node.body
        elif isinstance(node, ast.AnnAssign) and ast.unparse(node.annotation).startswith("Final") and node.target.id[0] != "_":
            names[node.target.id] = node.value.value.id if node.value else None
    return names


def test_stub_and_module_have_the_same_constants():
    """But for those that only the headers of this machine have, which cannot be in a committed file, and those that other machines of
    this platform have."""
    snapshots = {target: found for target, found in facts.snapshots().items() if found.platform == sys.platform}
    if build.SNAPSHOT not in snapshots:
        pytest.skip(f"no snapshot of {build.PLATFORM}: the stub has none of its names")
    stub = names_in_stub()
    absent = [name for name in stub if not hasattr(sockcffi, name)]
    assert len(absent) < 5 and not [name for name in absent if name in snapshots[build.SNAPSHOT].constants]
    stub = {name: enum for name, enum in stub.items() if name not in absent}
    unknown = {name for name in dir(constants) if not name.startswith("_")} - stub.keys()
    assert not [name for name in unknown if name in snapshots[build.SNAPSHOT].constants]
    classes = {name: type(getattr(sockcffi, name)).__name__ for name in stub}
    assert not [name for name, enum in stub.items() if classes[name] not in ([enum] if enum else ["int", "str"])]

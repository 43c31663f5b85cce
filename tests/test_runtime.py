"""The package on every platform that there is a snapshot of: it imports, has CPython's names, and packs as that platform does."""

import sys
from pathlib import Path

import pytest

pytest.importorskip("jinja2")
sys.path.append(str(Path(__file__).resolve().parent.parent))  # for codegen; at the end, so that an installed sockcffi comes first

from codegen import facts

#: of targets that differ in nothing but the processor, one; and one of each word size and byte order
TARGETS = [
    "linux-x86_64-musl", "linux-arm-gnu", "linux-s390x-gnu", "linux-mips-gnu", "macos-arm64", "freebsd-x86_64", "netbsd-x86_64",
    "openbsd-x86_64", "windows-x86_64",
]  # fmt: skip


def test_the_targets_are_there():
    assert set(TARGETS) <= set(facts.snapshots())
    assert {found.platform for found in facts.snapshots().values()} == {facts.load(target).platform for target in TARGETS}


@pytest.mark.parametrize("target", TARGETS)
def test_it_imports_and_has_all_names(target, elsewhere):
    there = elsewhere(target)
    out = there.run("""
missing = [name for name in socket.__all__ if not hasattr(socket, name)]
print(missing, "AF_INET" in socket.__all__, len(socket.__all__) > 150, socket.SOCK_STREAM.__class__.__name__)
print(socket._socket.SOL_SOCKET == socket.SOL_SOCKET, hasattr(socket, "errorTab"), hasattr(socket._socket, "sethostname"))
""")
    windows = there.facts.platform == "win32"
    assert out == f"[] True True SocketKind\nTrue {windows} {not windows}\n"


@pytest.mark.parametrize(
    "target", [target for target in TARGETS if facts.load(target).platform in ("darwin", "freebsd", "netbsd", "openbsd")]
)
def test_addresses_have_their_length_in_front(target, elsewhere):
    out = elsewhere(target).run("""
calls.sc_socket = lambda family, type, proto: 5
calls.sc_close = lambda fd: 0
calls.sc_bind = lambda fd, address, size: print(bytes(address).hex()) or 0
calls.sc_inet_pton = lambda family, text, data: ffi.memmove(data, bytes(4), 4) or 1  # the memory is not cleared
with socket.socket(socket.AF_INET) as sock:
    sock.bind(("0.0.0.0", 80))
with socket.socket(socket.AF_UNIX) as sock:
    sock.bind("/x")
""")
    inet, unix = out.split()
    assert inet == "10020050" + "00" * 12
    length, family = facts.load(target).structs["struct sockaddr_un"]["size"], 1
    assert bytes.fromhex(unix) == bytes([length, family]) + b"/x\0"


def test_a_kernel_control_is_found_by_its_name(elsewhere):
    out = elsewhere("macos-arm64").run("""
import fcntl
def ioctl(fd, request, data):
    print(fd, hex(request), data.rstrip(b"\\0"))
    return b"\\x05\\0\\0\\0" + data[4:]
fcntl.ioctl = ioctl
calls.sc_socket = lambda *what: 9 if what[2] == socket.SYSPROTO_CONTROL else 8
calls.sc_close = lambda fd: print("closed", fd) or 0
calls.sc_connect = lambda fd, address, size, timed: print(fd, bytes(address).hex()) or 0
sock = socket.socket(socket.PF_SYSTEM, socket.SOCK_DGRAM, socket.SYSPROTO_CONTROL)
calls.sc_socket = lambda *what: 10
sock.connect("com.apple.net.utun_control")
sock.detach()
""")
    control = b"\0\0\0\0com.apple.net.utun_control"
    assert out == f"10 0xc0644e03 {control}\nclosed 10\n9 2020020005000000{'00' * 24}\n"

"""The interpreter's own test classes of the families, unmodified, over sockcffi: each test passes, and none is skipped.

SCTP's are not among them: they skip by themselves where the kernel says ENOTCONN for a connection that has ended, which it does at times.
"""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

import sockcffi as socket

from .conftest import IN_BED

sys.path.append(str(Path(__file__).resolve().parent.parent / "cpython"))

import compare

if not IN_BED:
    pytest.skip("on the running kernel, tests/cpython compares all of test_socket", allow_module_level=True)

MODULE = "test.test_socket"
CLASSES = """
    BasicCANTest CANTest ISOTPTest J1939Test TIPCTest TIPCThreadableTest LinuxKernelCryptoAPI BasicVSOCKTest ThreadedVSOCKSocketStreamTest
    BasicBluetoothTest BasicQIPCRTRTest BasicRDSTest RDSTest
    BasicUDPLITETest UDPLITETimeoutTest SendmsgUDPLITETest RecvmsgUDPLITETest RecvmsgIntoUDPLITETest
    SendmsgUDPLITE6Test RecvmsgUDPLITE6Test RecvmsgIntoUDPLITE6Test
    RecvmsgRFC3542AncillaryUDPLITE6Test RecvmsgIntoRFC3542AncillaryUDPLITE6Test
""".split()


@pytest.fixture(scope="module")
def run():
    ip = shutil.which("ip")
    for command in ("add vcan0 type vcan", "set vcan0 up"):  # the name that the suite knows
        subprocess.run([ip, "link", *command.split()], check=True)
    with socket.socket(socket.AF_RDS, socket.SOCK_SEQPACKET) as one, socket.socket(socket.AF_RDS, socket.SOCK_SEQPACKET) as two:
        # The kernel drops the first datagram of a new connection if its sender closes at once, as RDSTest.testPeek does.
        one.bind(("127.0.0.1", 0))
        two.bind(("127.0.0.1", 0))
        one.sendto(b"the first", two.getsockname())
        two.settimeout(10)
        assert two.recv(100) == b"the first"
    try:
        yield compare.run(compare.OURS, "test_socket", [f"{MODULE}.{name}" for name in CLASSES])
    finally:
        subprocess.run([ip, "link", "delete", "vcan0"], check=True)


@pytest.mark.parametrize("name", CLASSES)
def test_class(run, name):
    outcomes = {test: outcome for test, outcome in run.outcomes.items() if test.startswith(f"{MODULE}.{name}.")}
    assert outcomes, "there is no such class"
    assert not {test: outcome for test, outcome in outcomes.items() if outcome.word != "passed"}


def test_it_was_sockcffi(run):
    assert "sockcffi" in run.socket and run.holders == []
    assert run.outcomes[compare.END].word == "passed"

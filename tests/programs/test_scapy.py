"""Scapy over this module, and its `sniff` over a ring: docs/examples/scapy_ring.py."""

import socket
import subprocess
import sys
from pathlib import Path

import pytest

pytest.importorskip("scapy")

EXAMPLE = Path(__file__).parents[2] / "docs" / "examples" / "scapy_ring.py"


def test_sniff(own_network):
    command = [sys.executable, "-m", "sockcffi", "run", str(EXAMPLE), "lo", "6"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process, socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as sock:
        try:
            sock.bind(("127.0.0.1", 0))
            assert [process.stdout.readline() for _ in range(2)] == ["listening on lo\n", "started\n"]
            for _ in range(3):
                sock.sendto(b"x" * 50, sock.getsockname())  # lo shows each twice
            end = f"127.0.0.1:{sock.getsockname()[1]}"
            assert [f"UDP {end} > {end}" in process.stdout.readline() for _ in range(6)] == [True] * 6
            assert process.wait(60) == 0
        finally:
            process.kill()

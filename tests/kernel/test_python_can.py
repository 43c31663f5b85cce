"""python-can over sockcffi. With PyPy's own socket it cannot bind: "unknown address family" (pypy/pypy#3808)."""

import importlib.util
import subprocess
import sys
from pathlib import Path

import pytest


def test_socketcan(link, sock):
    if not importlib.util.find_spec("can"):
        pytest.skip("python-can is not installed")
    sock("AF_CAN", "SOCK_RAW", "CAN_RAW")
    script = Path(__file__).with_name("python_can.py")
    command = [sys.executable, "-m", "sockcffi", "run", script, link("vcan", "mtu", "72")]
    run = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, timeout=120)
    assert run.returncode == 0 and "is content" in run.stdout, run.stdout

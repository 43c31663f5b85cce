"""TLS over this module, and over the interpreter's own `ssl` with sockets of this module: tls_checks.py in processes of its own."""

import re
import subprocess
import sys
from pathlib import Path

import pytest

CHECKS = Path(__file__).with_name("tls_checks.py")
COMMANDS = {
    "installed": ["-m", "sockcffi", "run", CHECKS, "installed"],
    "late": [CHECKS, "late"],
    "imported": [CHECKS, "imported"],
}


@pytest.mark.parametrize("kind", COMMANDS)
def test_tls(kind, tmp_path):
    done = subprocess.run([sys.executable, *COMMANDS[kind]], cwd=tmp_path, capture_output=True, text=True, timeout=300)
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.split() == re.findall(r"def (check_\w+)", CHECKS.read_text(encoding="utf-8"))

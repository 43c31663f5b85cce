"""Programs of others over this module: the tests in tests/programs, in processes that are started as users start theirs."""

import re
import subprocess
import sys
from pathlib import Path

import pytest

FILES = sorted(Path(__file__).with_name("programs").glob("test_*.py"))


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_program(file):
    command = [sys.executable, "-m", "sockcffi", "run", "-m", "pytest", "-p", "no:cacheprovider", file]
    done = subprocess.run(command, cwd=file.parents[2], capture_output=True, text=True, timeout=500)
    lacking = re.findall("^SKIPPED.*: (.*)", done.stdout, re.M)
    if lacking and not re.search(r"\d+ passed", done.stdout):
        pytest.skip(f"{'; '.join(lacking)}: pip install -e '.[programs]'")
    assert done.returncode == 0 and not lacking, done.stdout + done.stderr

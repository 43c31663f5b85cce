"""The files of fuzz/corpus, and what becomes of them when bytes change: always the same inputs. fuzz/fuzz.py looks for more."""

import random
import sys
from pathlib import Path

import pytest

FOLDER = Path(__file__).parent / "fuzz"
pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="Linux's messages and structs")
FILES = sorted(FOLDER.glob("corpus/*/*"))
CHANGES = 30  # of each file


@pytest.fixture(scope="module")
def targets():
    sys.path.insert(0, str(FOLDER))
    try:
        import targets
    finally:
        sys.path.remove(str(FOLDER))
    return targets.TARGETS


def changed(data, chance):
    """`data` with bytes that are others, are gone, or are new."""
    data = bytearray(data)
    for _ in range(chance.randint(1, 4)):
        at = chance.randrange(len(data) + 1)
        what = chance.randrange(4)
        if what == 0:
            data[at:at] = chance.choice([b"\0", b"\xff", b"\1\0\0\0", bytes(8), b":", b"%", b"[", chance.randbytes(4)])
        elif what == 1:
            del data[at : at + chance.randint(1, 8)]
        elif what == 2:
            data[at : at + 1] = chance.randbytes(1)
        else:
            data[at : at + 4] = chance.choice([b"\xff\xff\xff\xff", b"\0\0\0\x80", b"\xff\xff\xff\x7f"])
    return bytes(data)


@pytest.mark.parametrize("file", FILES, ids=[f"{file.parent.name}/{file.name}" for file in FILES])
def test_file(targets, file):
    target, data = targets[file.parent.name], file.read_bytes()
    target(data)
    chance = random.Random(file.name)
    for _ in range(CHANGES):
        target(changed(data, chance))


def test_each_target_has_files(targets):
    assert {file.parent.name for file in FILES} == set(targets)

"""The two forms of the fast calls, in C for CPython and in Python for PyPy, do the same: the same value, or the same exception with the same
text, and the same warnings, for the same arguments, plain and odd. Each form has a process of its own."""

import json
import os
import re
import subprocess
import sys

import pytest

from sockcffi.binding import runtime as impl

pytestmark = pytest.mark.skipif(impl.PYPY or not impl.POSIX, reason="only CPython on POSIX has both forms")

SIGNATURE = r"TypeError: .*\b(takes|missing|unexpected keyword|invalid keyword|positional-only|by name|multiple values|expected (at least|at most|\d))\b.*"

# What may differ: (call, in C, in Python), patterns.
DIFFERENT = [
    # the number and the names of arguments, of which the interpreter speaks where a function is written in Python
    (r".*", SIGNATURE, SIGNATURE),
    (
        r"setattr.*",
        r"AttributeError: attribute '\w+' of '_socket.socket' objects is not writable",
        r"AttributeError: (can't set attribute.*|property '\w+' of 'socket' object has no setter)",
    ),
    # an object in C has 16 bits for each; docs/behaviour.md has it
    (r"socket\.fromfd\(tcp\.fileno.*", r"OverflowError: socket\(\): family and type must fit 16 bits.*", r"value: .*"),
]

BATCH = [
    *(
        "a.sendmmsg(X)",
        "a.sendmmsg([X])",
        "a.sendmmsg([b'x', X])",
        "a.sendmmsg([[b'x', X]])",
        "a.sendmmsg([b'x'], X)",
        "udp.sendmmsg([(b'x', X)])",
    ),
    *(
        "udp.sendmmsg([(b'x', ('127.0.0.1', X))])",
        "udp.sendmmsg([(b'x', X, ('127.0.0.1', 9))])",
        "udp.sendmmsg([(b'x', [], X, ('127.0.0.1', 9))])",
    ),
    *(
        "udp.sendmmsg([(b'x', [(0, 8, X)], ('127.0.0.1', 9))])",
        "udp.sendmmsg([(b'x', ('127.0.0.1', 9))] * 3)",
        "a.sendmmsg([b'x', [b'y', b'z'], b''])",
    ),
    *("a.recvmmsg(X, 4)", "a.recvmmsg(1, X)", "a.recvmmsg(2, 4)", "a.recvmmsg(1, 4, X)", "a.recvmmsg(1, 4, 0, X)", "a.recvmmsg_into(X)"),
    *(
        "a.recvmmsg_into([X])",
        "a.recvmmsg_into([bytearray(2), X])",
        "a.recvmmsg_into([bytearray(4)], X)",
        "a.recvmmsg_into([bytearray(4)], 0, X)",
    ),
    *("a.recvmmsg_into([bytearray(4)] * 2)", "a.recvmmsg_into([])", "a.sendmmsg([])", "a.recvmmsg()", "a.recvmmsg_into()", "a.sendmmsg()"),
]

PROGRAM = """
import json, re, sys
sys.path.insert(0, sys.argv[1])
from test_bad_input import BAD, CALLS
from test_forms import BATCH
from test_values import MORE, VALUES, outcome_in
import sockcffi
told = {}
for call in dict.fromkeys([*CALLS, *MORE, *BATCH, *(call for call, _, _ in BAD)]):
    for number, value in enumerate(VALUES if re.search(r"\\bX\\b", call) else [None]):
        told[f"{call} with value {number}, {value!r}"] = outcome_in(sys.argv[2], sockcffi, call, value)
places = re.compile(" at 0x[0-9a-f]+")
json.dump([sockcffi.SocketType.__bases__[0].__module__, json.loads(places.sub("", json.dumps(told)))], sys.stdout)
"""


def outcomes(form, directory):
    """Of all calls: the module that has them, and the outcomes, in a process with the calls in this form."""
    environment = {**os.environ, "SOCKCFFI_PYTHON_FORM": form}
    command = [sys.executable, "-c", PROGRAM, os.path.dirname(__file__), str(directory)]
    done = subprocess.run(command, env=environment, stdout=subprocess.PIPE, check=True)
    return json.loads(done.stdout)


def line_of(call, in_c, in_python):
    """The line of DIFFERENT that two outcomes are on, None where there is none."""
    outcomes = call, ": ".join(in_c), ": ".join(in_python)
    return next((line for line in DIFFERENT if all(map(re.fullmatch, line, outcomes, [re.DOTALL] * 3))), None)


def differences(directory):
    """(what the two forms do otherwise, the lines of DIFFERENT without a case)."""
    (module, in_c), (other_module, in_python) = outcomes("", directory), outcomes("yes", directory)
    assert (module, other_module) == ("_socket", "sockcffi.sockets.fast")
    assert len(in_c) > 5000 and in_c.keys() == in_python.keys()
    idle, found = {*DIFFERENT}, set()
    for call, (value, warnings) in in_c.items():
        other, other_warnings = in_python[call]
        line = line_of(call, value, other) if value != other else None
        idle.discard(line)
        if warnings != other_warnings or value != other and line is None:
            found.add(f"{call}: {value} {warnings} in C, {other} {other_warnings} in Python")
    return found, idle


def test_the_two_forms_do_the_same(tmp_path):
    found, idle = differences(tmp_path)
    if found:  # another program may have had the port meanwhile
        found &= differences(tmp_path)[0]
    assert found == set()
    assert idle == set()

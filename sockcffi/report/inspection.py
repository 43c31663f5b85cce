"""The options of live sockets: of a descriptor that the command inherits, of all that are bound to a port, or of all of a process."""

import difflib
import fnmatch
import json
import os
import sys
from glob import glob
from sys import audit

from .. import options
from .._generated import constants
from .._generated.constants import SOL_SOCKET, SO_TYPE
from ..addresses.notation import format_address
from ..binding.arguments import MAX_INT, MIN_INT
from ..binding.errors import check
from ..binding.native import lib
from ..sockets.object import socket
from ..structs import Struct

TABLES = "tcp tcp6 udp udp6 udplite udplite6 raw raw6".split()  # in /proc/net: proc_net(5)
INTERNET = constants.AF_INET, constants.AF_INET6
PROTOCOLS = {value: name for name, value in vars(constants).items() if name.startswith("IPPROTO_")}
SHORT = 8  # members of a struct that go into one line


def command(arguments):
    """What `python -m sockcffi inspect` does: 0 where it printed a socket, 1 where there is none, 2 for arguments that cannot be."""
    numbers = [int(word) for word in arguments.names if word.isdecimal()]
    names, unknown = _matching([word for word in arguments.names if not word.isdecimal()])
    chosen = [value for value in (arguments.fd, arguments.port, arguments.pid, *numbers) if value is not None]
    if unknown:
        arguments.parser.error(unknown)
    if len(chosen) != 1:
        arguments.parser.error("one socket is wanted: --fd, --port, --pid, or a number")
    rows = [_described(*one, names, arguments.changed) for one in _sockets(arguments, *numbers)]
    if arguments.json:
        plain = [{**row, "options": {name: _plain(value) for name, value in row.get("options", {}).items()}} for row in rows]
        print(json.dumps(plain, indent=1))
    else:
        for row in rows:
            print(lines(row))
    if not rows:
        print(f"{chosen[0]} is no descriptor of a socket here, and no socket that can be seen has it", file=sys.stderr)
    return 0 if any("options" in row for row in rows) else 1


def _matching(patterns):
    """(names of the options that match the patterns, or None for all; what is wrong with one that matches none)."""
    known = [name for name in dir(options) if name.isupper()]
    found = []
    for pattern in patterns:
        matches = fnmatch.filter(known, pattern.upper())
        if not matches:
            near = difflib.get_close_matches(pattern.upper(), known, 3)
            return [], f"no option {pattern}" + (f"; did you mean {' or '.join(near)}?" if near else "")
        found += matches
    return found or None, ""


def _sockets(arguments, number=None):
    """(title, descriptor of this process, whether to close it, what went wrong) of each socket that the arguments mean."""
    fd = arguments.fd if arguments.fd is not None else number
    if fd is not None and is_socket(fd):
        yield f"descriptor {fd}", fd, False, ""
        return
    if arguments.fd is not None:
        return
    places = of_process(arguments.pid) if arguments.pid is not None else with_port(arguments.port if number is None else number)
    for process, fd in sorted(places):
        title = f"descriptor {fd} of process {process}, {name_of(process)}"
        try:
            audit("sockcffi.take_fd", process, fd)
            taken = check(lib.sc_take_fd(process, fd))
        except OSError as error:
            yield title, -1, False, error.strerror
        else:
            yield title, taken, True, ""


def _described(title, fd, ours, wrong, names, changed):
    """The title of a socket, what it is, and its options, or what went wrong."""
    if wrong:
        return {"title": title, "error": wrong}
    try:
        return describe(fd, title, names, changed)
    finally:
        if ours:
            lib.sc_close(fd)


def describe(fd, title, names=None, changed=False):
    """{"title", "socket": what it is, "options": {name: value}} of a descriptor; `names`: only these options."""
    sock = socket(fileno=fd)
    try:
        values = options.of(fd)
        if names:
            values = {name: value for name, value in values.items() if name in names}
        if changed:
            usual = _usual(sock)
            values = {name: value for name, value in values.items() if name not in usual or usual[name] != value}
        return {"title": title, "socket": _identity(sock), "options": values}
    finally:
        sock.detach()


def _identity(sock):
    """The family, type and addresses of a socket, in words."""
    protocol = PROTOCOLS.get(sock.proto, str(sock.proto)) if sock.family in INTERNET else str(sock.proto)
    words = [_name(sock.family), _name(sock.type), *([protocol] if sock.proto else [])]
    for arrow, call in ("", sock.getsockname), ("-> ", sock.getpeername):
        try:
            address = call()
            words.append(arrow + (format_address(sock.family, address) if address else "unbound"))
        except (OSError, ValueError, TypeError):  # not connected; a family without a notation
            continue
    return " ".join(words)


def _usual(sock):
    """The options of a new socket of this kind; of none where that needs a right that this user lacks."""
    try:
        with socket(sock.family, sock.type, sock.proto) as fresh:
            return options.of(fresh)
    except OSError:
        return {}


def _name(value):
    return getattr(value, "name", None) or str(value)


def lines(row):
    """A socket for people: its options with their units."""
    if "error" in row:
        return printable(f"{row['title']}: {row['error']}")
    told = [f"{row['title']}: {row['socket']}"]
    for name, value in row["options"].items():
        members = value._order if isinstance(value, Struct) else ()
        if len(members) > SHORT:
            told.append(f"  {name}")
            told += [f"    {member:26} {getattr(value, member)}" for member in members if hasattr(value, member)]
        else:
            unit = "" if members else getattr(options, name).unit
            told.append(f"  {name:28} {_name(value)} {unit}".rstrip())
    return "\n".join(map(printable, told))


def _plain(value):
    """A value for JSON: the members of a struct, the hexadecimal digits of bytes, the name of an enum's member."""
    if isinstance(value, Struct):
        return {member: _plain(getattr(value, member)) for member in value._order if hasattr(value, member)}
    if isinstance(value, (list, tuple)):
        return [_plain(item) for item in value]
    return value.hex() if isinstance(value, (bytes, bytearray)) else getattr(value, "name", value)


def printable(line):
    """A line without control characters: names that others chose must not reach the terminal as they are."""
    return "".join(char if char.isprintable() else repr(char)[1:-1] for char in line)


def is_socket(fd):
    return 0 <= fd <= MAX_INT and lib.sc_getsockopt_int(fd, SOL_SOCKET, SO_TYPE) >= MIN_INT


def with_port(port):
    """(process, descriptor) of the sockets that are bound to a port, of those that this user may see."""
    nodes = set()
    for table in TABLES:
        try:
            with open(f"/proc/net/{table}", encoding="ascii") as file:
                rows = [line.split() for line in file][1:]
        except OSError:  # a kernel without that protocol, or a system without /proc
            continue
        nodes.update(f"socket:[{row[9]}]" for row in rows if int(row[1].rpartition(":")[2], 16) == port)
    yield from _holders("/proc/[0-9]*/fd/*", nodes.__contains__) if nodes else ()


def of_process(process):
    """(process, descriptor) of the sockets of a process."""
    return _holders(f"/proc/{process}/fd/*", lambda link: link.startswith("socket:["))


def _holders(pattern, is_meant):
    """(process, descriptor) of the open files under /proc whose links are meant."""
    for path in glob(pattern):
        try:
            if is_meant(os.readlink(path)):
                _, _, process, _, fd = path.split("/")
                yield int(process), int(fd)
        except OSError:  # closed meanwhile
            pass


def name_of(process):
    try:
        with open(f"/proc/{process}/comm", encoding="utf-8", errors="replace") as file:
            return file.read().strip()
    except OSError:
        return "which is gone"

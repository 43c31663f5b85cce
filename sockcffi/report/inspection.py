"""The options of a live socket: of a descriptor that the command inherits, or of all sockets that are bound to a port, in any process."""

import os
from glob import glob
from sys import audit

from .. import options
from .._generated.constants import SOL_SOCKET, SO_TYPE
from ..binding.arguments import MAX_INT, MIN_INT
from ..binding.errors import check
from ..binding.native import lib
from ..sockets.object import socket
from ..structs import Struct

TABLES = "tcp tcp6 udp udp6 udplite udplite6 raw raw6".split()  # in /proc/net: proc_net(5)
SHORT = 8  # members of a struct that go into one line


def inspect(number):
    """Prints the options of descriptor `number`, or else of the sockets with the local port `number`; 1 where there is none."""
    if is_socket(number):
        print(describe(number, f"descriptor {number}"))
        return 0
    status, found = 1, sorted(with_port(number))
    for process, fd in found:
        title = f"descriptor {fd} of process {process}, {name_of(process)}"
        try:
            audit("sockcffi.take_fd", process, fd)
            copy = check(lib.sc_take_fd(process, fd))
        except OSError as error:
            print(printable(f"{title}: {error.strerror}"))
            continue
        try:
            print(describe(copy, title))
            status = 0
        finally:
            lib.sc_close(copy)
    if not found:
        print(f"{number} is no descriptor of a socket here, and no socket that can be seen has this port")
    return status


def describe(fd, title):
    """Lines with what the socket is, and its options."""
    sock = socket(fileno=fd)
    try:
        lines = [f"{title}: {sock!r}"]
    finally:
        sock.detach()
    for name, value in options.of(fd).items():
        members = value._order if isinstance(value, Struct) else ()
        if len(members) > SHORT:
            lines.append(f"  {name}")
            lines += [f"    {member:26} {getattr(value, member)}" for member in members if hasattr(value, member)]
        else:
            unit = "" if members else getattr(options, name).unit
            lines.append(f"  {name:28} {value} {unit}".rstrip())
    return "\n".join(map(printable, lines))


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
    for link in glob("/proc/[0-9]*/fd/*") if nodes else ():
        try:
            if os.readlink(link) in nodes:
                _, _, process, _, fd = link.split("/")
                yield int(process), int(fd)
        except OSError:  # closed meanwhile
            pass


def name_of(process):
    try:
        with open(f"/proc/{process}/comm", encoding="utf-8", errors="replace") as file:
            return file.read().strip()
    except OSError:
        return "which is gone"

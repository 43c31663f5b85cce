"""What the interpreter's standard library touches of `socket`, its objects and its private names included, is here too. Read from the
library's sources with ast, so that a new interpreter tells by itself what it needs."""

import ast
import functools
import socket as own_socket
import sysconfig
import warnings
from pathlib import Path

import pytest

import sockcffi as socket

LIBRARY = Path(sysconfig.get_path("stdlib"))
NOT_THE_LIBRARY = {"test", "tests", "site-packages", "dist-packages", "idlelib", "lib2to3", "__pycache__", "ensurepip"}
MODULES = {"socket": socket, "_socket": socket._socket}
OWN = {"socket": own_socket, "_socket": __import__("_socket")}
TOLD = {"CAPI"}  # what docs/behaviour.md says is not here


class Source:
    """A file of the library: what it takes of the modules `socket` and `_socket` (`names`: (module, name)), and the names of the attributes
    that it takes of whatever (`attributes`). getattr, hasattr and setattr with a constant count; what it writes does not."""

    def __init__(self, name, text):
        self.name = name
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # of string escapes
            nodes = [*ast.walk(ast.parse(text))]
        bound = {
            alias.asname or alias.name: alias.name
            for node in nodes
            if isinstance(node, ast.Import)
            for alias in node.names
            if alias.name in MODULES
        }
        taken = [*filter(None, map(self.taken, nodes))]
        self.attributes = {name for _, name in taken}
        self.names = {(bound[thing.id], name) for thing, name in taken if isinstance(thing, ast.Name) and thing.id in bound}
        self.names |= {
            (node.module, alias.name)
            for node in nodes
            if isinstance(node, ast.ImportFrom) and node.module in MODULES
            for alias in node.names
            if not node.level and alias.name != "*"
        }

    @staticmethod
    def taken(node):
        """(what an attribute is taken of, its name), of a node that takes one."""
        if isinstance(node, ast.Attribute) and isinstance(node.ctx, ast.Load):
            return node.value, node.attr
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in ("hasattr", "getattr", "setattr"):
            return (node.args[0], node.args[1].value) if isinstance(node.args[1], ast.Constant) else None
        return None


@functools.lru_cache(None)
def sources():
    """The files of the library that name sockets, but for socket.py, in whose place this module is."""
    found = []
    for path in sorted(LIBRARY.rglob("*.py")):
        name = path.relative_to(LIBRARY)
        if not NOT_THE_LIBRARY.intersection(name.parts) and str(name) not in ("socket.py", "_socket.py"):
            text = path.read_bytes()
            if b"socket" in text:
                found.append(Source(str(name), text))
    return found


def test_the_library_is_read():
    files = {source.name: source for source in sources()}
    assert {"socketserver.py", "http/client.py", "asyncio/selector_events.py", "logging/handlers.py"} <= files.keys()
    assert {("socket", "AF_UNIX"), ("socket", "SOCK_STREAM"), ("socket", "socket")} <= files["asyncio/unix_events.py"].names
    assert ("socket", "SOCK_STREAM") in files["ssl.py"].names and {"detach", "_sslobj"} <= files["ssl.py"].attributes


def test_what_it_takes_of_the_module():
    missing = [
        f"{source.name}: {module}.{name}"
        for source in sources()
        for module, name in source.names
        if name not in TOLD and hasattr(OWN[module], name) and not hasattr(MODULES[module], name)
    ]
    assert missing == []


@pytest.mark.parametrize(
    "make", [lambda module: module.socket(), lambda module: module.socket().makefile("rb", 0)], ids=["socket", "SocketIO"]
)
def test_what_it_takes_of_an_object(make, closing):
    """Whatever the interpreter's own object has of the attributes in those files, ours has. Names alone tell no types, so more than is
    needed is asked for."""
    own, ours = closing(*map(make, (own_socket, socket)))
    missing = sorted(
        f"{source.name}: {name}" for source in sources() for name in source.attributes if hasattr(own, name) and not hasattr(ours, name)
    )
    assert missing == []


@pytest.mark.parametrize("name", ["socket", "SocketIO"])
def test_all_that_a_class_has(name):
    """What CPython's socket.py writes into its classes, private names included: programs take it as well."""
    own, ours = getattr(own_socket, name), getattr(socket, name)
    words = {"__annotations__", "__static_attributes__", "__firstlineno__"}  # of each class
    assert sorted({*vars(own), *(name for name in dir(own) if not name.startswith("_"))} - {*dir(ours)} - words) == []

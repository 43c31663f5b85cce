"""install, uninstall, and sockets that go between the two modules. What replaces modules runs in processes of its own."""

import re
import socket as own
import subprocess
import sys
import textwrap

import pytest

import sockcffi
from sockcffi.binding.runtime import COMPILED_CALLS


def run(program, *options):
    """What a program prints to stdout and to stderr."""
    program = textwrap.dedent(program)
    done = subprocess.run([sys.executable, *options, "-c", program], capture_output=True, text=True, timeout=60)
    assert done.returncode == 0, done.stderr
    return done.stdout, done.stderr


def test_install_puts_both_modules_in_place_and_uninstall_restores():
    assert run("""
        import sys
        import sockcffi
        sockcffi.install()
        sockcffi.install()
        import socket, _socket, socketserver, asyncio, ssl
        from socket import AF_INET, socket as cls
        assert socket is sockcffi and _socket is sockcffi._socket and cls is sockcffi.socket
        assert socketserver.socket is asyncio.base_events.socket is ssl._socket is sockcffi
        finders = len(sys.meta_path)
        sockcffi.uninstall()
        sockcffi.uninstall()
        import socket, _socket
        assert "sockcffi" not in repr([socket, _socket, socket.socket.__mro__])
        del socket, _socket
        sockcffi.install()
        import socket
        assert socket is sockcffi and len(sys.meta_path) == finders
        """) == ("", "")


def test_uninstall_brings_the_module_that_was_there():
    assert run("""
        import socket, _socket
        before = socket, _socket
        import sockcffi, warnings
        warnings.simplefilter("ignore")
        sockcffi.install()
        sockcffi.uninstall()
        import socket, _socket
        assert (socket, _socket) == before
        """) == ("", "")


def test_modules_that_hold_the_interpreters_own_are_named_once():
    _, said = run("""
        import socketserver
        from http.client import socket as alias
        import sockcffi
        sockcffi.install()
        sockcffi.uninstall()
        sockcffi.install()
        """)
    warning, *rest = [line for line in said.splitlines() if "Warning" in line]
    assert warning.startswith("<string>:5: RuntimeWarning: ") and not rest
    assert all(f" {name}," in warning or f" {name};" in warning for name in ("socketserver", "http.client", "__main__"))
    assert "python -m sockcffi run" in warning and "sockcffi." not in warning.partition(";")[0]


def test_programs_that_look_into_the_modules_dict_find_all_names():
    """vars(socket) is where many have their table of IPPROTO_ from, pyroute2 among them."""
    assert run("""
        import sockcffi
        sockcffi.install()
        import socket, types
        protocols = {number: name for name, number in vars(socket).items() if name.startswith("IPPROTO_")}
        assert protocols[6] == "IPPROTO_TCP" and socket.__dict__["AF_INET"] is socket.AF_INET
        assert {*socket.__all__, "_GLOBAL_DEFAULT_TIMEOUT"} <= {*vars(socket)} and type(socket) is types.ModuleType
        socket.getaddrinfo = None
        assert vars(socket)["getaddrinfo"] is None and sockcffi.getaddrinfo is None
        """) == ("", "")


NAMES = """
import sockcffi
sockcffi.getfqdn, sockcffi.SO_PEEK_OFF = None, "the program's"
{}
lazy = hasattr(sockcffi, "__getattr__")
values = {{name: getattr(sockcffi, name) for name in dir(sockcffi) if not name.startswith("__")}}
assert values.keys() <= vars(sockcffi).keys() and type(sockcffi) is type(__builtins__)
assert values["getfqdn"] is None and values["SO_PEEK_OFF"] == "the program's" and not hasattr(sockcffi, "AF_NOWHERE")
print(lazy, [(name, type(value), value if isinstance(value, int) else getattr(value, "__module__", None))
             for name, value in values.items() if type(value) is not type(sockcffi)])
"""


QUICK = pytest.param(
    "sockcffi.htons",
    marks=pytest.mark.skipif(
        sys.implementation.name == "pypy", reason="PyPy's lookups are as fast in a module with __getattr__, so it keeps that"
    ),
)


RELOAD = (
    "from importlib import reload; del sockcffi.AF_UNIX; reload(sockcffi); vars(sockcffi); sockcffi.getfqdn = None; "
    'sockcffi.SO_PEEK_OFF = "the program\'s"'
)


@pytest.mark.parametrize(
    "bringing",
    [QUICK, "vars(sockcffi)", "sockcffi.extra = 1; del sockcffi.extra", RELOAD, "sockcffi.install(); vars(sockcffi); sockcffi.uninstall()"],
)
def test_names_brought_together_are_those_of_first_uses(bringing):
    first, together = (run(NAMES.format(bring))[0] for bring in ("", bringing))
    assert len(first) > 50_000 and first.replace("True", "False", 1) == together


# What a program may do before the name in question is used for the first time, and where it may find the module.
BEFORE = [
    "",
    "import sockcffi as socket; ",
    "socket.{name}; ",
    "socket.htons; ",
    "vars(socket); ",
    "[one.close() for one in socket.socketpair()]; ",
]
PLACES = pytest.mark.parametrize(
    "start", ["import sockcffi as socket", "import sockcffi; sockcffi.install(); import socket"], ids=["imported", "installed"]
)
ANY = [
    "AF_UNIX",
    "SOCK_RDM",
    "MSG_PEEK",
    "SO_PEEK_OFF",
    "IPPROTO_TCP",
    "AddressFamily",
    "MsgFlag",
    "socket",
    "SocketType",
    "has_ipv6",
    "error",
    "getaddrinfo",
    "create_server",
    "recv_fds",
    "inet_pton",
    "htons",
    "setdefaulttimeout",
    "recvmmsg",
    "install",
    "_socket",
    "selectors",
    "IntEnum",
    "_LOCALHOST",
    "os",
]


@PLACES
def test_a_name_that_was_deleted_stays_deleted(start):
    assert run(f"""
        import importlib, sys
        def fresh():
            for name in [name for name in sys.modules if name.partition(".")[0] in ("sockcffi", "socket", "_socket")]:
                if not name.startswith("sockcffi._generated"):
                    del sys.modules[name]
            space = {{}}
            exec({start!r}, space)
            return space["socket"]
        cases = [*zip({ANY}, 4 * {BEFORE}), *(("AF_UNIX", before) for before in {BEFORE})]
        for name, before in cases:
            socket = fresh()
            exec(before.format(name=name), {{"socket": socket}})
            delattr(socket, name)
            for again in "socket.setdefaulttimeout(None); socket.AI_PASSIVE", "vars(socket)", "from sockcffi import *", "":
                try:
                    exec(again, {{"socket": socket}})
                except AttributeError as error:  # __all__ has the name still
                    assert name in socket.__all__ and "has no attribute '" + name in str(error)
                assert not hasattr(socket, name) and name not in dir(socket) and name not in vars(socket), (name, before, again)
            try:
                delattr(socket, name)
            except AttributeError:
                pass
            else:
                raise AssertionError("deleted twice")
            importlib.reload(socket)
            assert getattr(socket, name) is not None and name in dir(socket), (name, before)
            if "install" in {start!r}:
                sys.modules["sockcffi"].uninstall()
        """) == ("", "")


@PLACES
def test_monkeypatch_hides_names_and_restores_them(start):
    """The way to test "a platform without"."""
    assert run(
        f"""
        import pytest
        {start}
        kept = {{name: getattr(socket, name) for name in ("AF_UNIX", "has_ipv6")}}
        for name in {ANY}:
            with pytest.MonkeyPatch.context() as patch:
                patch.delattr(socket, name)
                patch.setattr(socket, "SO_LINGER", None)
                assert not hasattr(socket, name) and socket.SO_LINGER is None
            assert hasattr(socket, name) and socket.SO_LINGER == 13 and dir(socket).count(name) == 1
        assert kept == {{name: getattr(socket, name) for name in kept}}
        """,
        "-W",
        "ignore::RuntimeWarning",
    ) == ("", "")  # pytest has imported much


@PLACES
def test_reload_restores_what_was_replaced(start):
    """Methods of the class too: the interpreter's own makes the class anew."""
    assert run(f"""
        import importlib
        {start}
        before = {{name: getattr(socket, name) for name in {ANY} if name not in ("socket", "AddressFamily")}}
        socket.mine = "stays"
        for round in range(3):
            for name in {ANY}:
                setattr(socket, name, None)
            assert importlib.reload(socket) is socket and socket.mine == "stays"
            assert before == {{name: getattr(socket, name) for name in before}}
            socket.socket.connect = None
            importlib.reload(socket)
            one, two = socket.socketpair()
            with one, two:
                assert one.connect and type(one) is socket.socket and one.family is socket.AF_UNIX
                assert repr(one).startswith("<" + socket.socket.__module__ + ".socket fd="), one
        """) == ("", "")


@pytest.mark.parametrize("bringing", ["socket.{name}", "vars(socket)", "socket.setdefaulttimeout(None)"])
def test_threads_bring_names_that_another_replaces_and_deletes(bringing):
    assert run(f"""
        import sys, threading
        sys.setswitchinterval(1e-6)
        for _ in range(30):
            for module in [module for module in sys.modules if module.partition(".")[0] == "sockcffi" and "_generated" not in module]:
                del sys.modules[module]
            import sockcffi as socket
            ready = threading.Barrier(3)
            def bring(name):
                ready.wait()
                try:
                    {bringing.format(name="SO_LINGER, socket.getfqdn")}
                except AttributeError:
                    pass
            threads = [threading.Thread(target=bring, args=[name]) for name in "ab"]
            for thread in threads:
                thread.start()
            ready.wait()
            del socket.SO_LINGER
            socket.getfqdn = None
            for thread in threads:
                thread.join()
            assert not hasattr(socket, "SO_LINGER") and socket.getfqdn is None
        """) == ("", "")


# ---- where things say that they are from ----


@PLACES
def test_nothing_public_shows_a_module_of_the_inside(start):
    told, _ = run(f"""
        {start}
        for module in socket, socket._socket:
            for name, value in vars(module).items():
                if callable(value) and not isinstance(value, int) and not name.startswith("__"):
                    print(module.__name__, name, value.__module__, repr(value))
                    for part, method in vars(value).items() if isinstance(value, type) else ():
                        if type(method) is type(run) if "run" in vars() else hasattr(method, "__code__"):
                            print(module.__name__, name + "." + part, method.__module__, "")
        """)
    homes = {tuple(line.split(None, 3)[:3]): line for line in told.splitlines() if " sockcffi" in line[9:]}
    inside = [
        line for line in told.splitlines() if re.search(r"[ '<]sockcffi\.(?!_socket\b)\w+\.", line) or " sockcffi.binding.runtime" in line
    ]
    assert len(told.splitlines()) > 200 and homes is not None and inside == []
    places = {line.split()[2] for line in told.splitlines() if line.split()[1] in sockcffi.__all__}
    ours = {"sockcffi", "sockcffi._socket"} if start.endswith("as socket") else {"socket", "_socket"}
    assert places - {"socket", "builtins", "_socket"} <= ours and ours <= places


THINGS = """
import copy, pickle, sys
{start}
flags = socket.MSG_PEEK | socket.MSG_OOB
things = [socket.AF_INET, socket.SOCK_STREAM, socket.MSG_PEEK, socket.AI_PASSIVE, flags, socket.AddressFamily, socket.SocketKind,
          socket.MsgFlag, socket.AddressInfo, socket.socket, socket.SocketType, socket.SocketIO, socket.getaddrinfo, socket.create_server,
          socket.socketpair, socket.htons, socket.inet_pton, socket.CMSG_LEN, socket.close, socket.dup, socket.gethostname,
          socket._socket.getaddrinfo, socket._socket.socketpair, socket._socket.inet_aton, socket.socket.accept, socket.socket.makefile]
"""


@PLACES
def test_what_comes_out_of_a_pickle_is_what_went_in(start):
    assert run(
        THINGS.format(start=start)
        + """
for thing in [*things, socket.recvmmsg, socket.install, socket.parse_address]:
    for protocol in range(pickle.HIGHEST_PROTOCOL + 1):
        if "." not in thing.__qualname__ if hasattr(thing, "__qualname__") else True or protocol > 3:
            back = pickle.loads(pickle.dumps(thing, protocol))
            assert back is thing or back == thing == flags, thing
    assert copy.copy(thing) is thing and copy.deepcopy([thing])[0] is thing
"""
    ) == ("", "")


def test_a_plain_interpreter_reads_pickles():
    """Of what this interpreter's own module has, too: exceptions as well."""
    told, _ = run(
        THINGS.format(start="import sockcffi; sockcffi.install(); import socket")
        + """
things += [socket.gaierror(socket.EAI_NONAME, "text"), socket.herror(1, "text"), socket.timeout("timed out"), [*socket.AddressFamily][:9]]
try:
    socket.htons(-1)
except ValueError as error:
    things.append(error)
print([pickle.dumps(thing, protocol) for thing in things for protocol in (4, pickle.HIGHEST_PROTOCOL)])
"""
    )
    said, _ = run(
        f"import pickle, sys\nthings = [pickle.loads(data) for data in {told.strip()}]"
        """
import socket
assert things[0] is socket.AF_INET and things[0].__class__ is socket.AddressFamily and socket.getaddrinfo in things
assert not [name for name in sys.modules if name.startswith("sockcffi.")]
print(len(things))
"""
    )
    assert int(said) == 2 * 31


def test_uninstall_lets_things_say_where_they_are():
    told, said = run("""
        import sockcffi, pickle
        with sockcffi.socket() as sock:
            print(sock)
            sockcffi.install()
            print(sock, type(sock), type(sock.family).__module__, sockcffi.getaddrinfo.__module__, sockcffi._socket.socketpair.__module__)
            sockcffi.uninstall()
            print(sock, type(sock), type(sock.family).__module__, sockcffi.getaddrinfo.__module__, sockcffi._socket.socketpair.__module__)
        assert pickle.loads(pickle.dumps(sockcffi.AF_INET)) is sockcffi.AF_INET
        """)
    first, second, third = told.splitlines()
    assert first.startswith("<sockcffi.socket fd=") and third.startswith("<sockcffi.socket fd=") and second.startswith("<socket.socket fd=")
    assert second.endswith("<class 'socket.socket'> socket socket _socket")
    assert third.endswith("<class 'sockcffi.socket'> sockcffi sockcffi sockcffi._socket") and not said


def test_the_warning_of_a_socket_that_nobody_closed_is_the_interpreters_own():
    """pytest's `filterwarnings` match on the beginning of it."""
    _, said = run(
        """
        import warnings
        warnings.filterwarnings("ignore", "unclosed <socket.socket", ResourceWarning)
        import sockcffi, gc
        sockcffi.install()
        import socket
        for cls in socket.socket, type("Mine", (socket.socket,), {"__module__": "mine"}):
            cls()
            gc.collect()
        sockcffi.uninstall()
        sockcffi.socket()
        gc.collect()
        """,
        "-W",
        "always",
    )
    assert [re.sub(r"^<string>:\d+: | fd=.*", "", line) for line in said.splitlines() if "unclosed" in line and ":" in line] == [
        "ResourceWarning: unclosed <mine.Mine",
        "ResourceWarning: unclosed <sockcffi.socket",
    ]


# What others have done to the interpreter's own modules, and the name that the refusal begins with.
CHANGES = [
    ("class Own(socket.socket): pass\nsocket.socket = Own", "socket.socket"),  # PySocks: the program's connections would go past the proxy
    ("socket.socket.connect = lambda *args: None", "socket.socket.connect"),  # pytest-socket: the guard would be gone
    ("socket.socket.settimeout = functools.partial(print)", "socket.socket.settimeout"),
    ("socket.getaddrinfo = lambda *args: []", "socket.getaddrinfo"),  # dnspython
    ("socket.getaddrinfo = functools.wraps(socket.getaddrinfo)(lambda *args: [])", "socket.getaddrinfo"),
    ("socket.gethostbyname = functools.wraps(socket.gethostbyname)(lambda *args: '')", "socket.gethostbyname"),
    ("unittest.mock.patch('socket.create_connection').start()", "socket.create_connection"),
    ("_socket.getaddrinfo = len", "_socket.getaddrinfo"),
    ("socket.error = KeyError", "socket.error"),
    ("socket.has_ipv6 = not socket.has_ipv6", "socket.has_ipv6"),
    ("socket.AF_INET = socket.AF_INET6", "socket.AF_INET"),
    ("del socket.AF_UNIX", "socket.AF_UNIX"),
    ("del socket.socket", "socket.socket"),
    ("socket.htons = len; socket.socket = None", "socket.socket"),
    ("sys.modules['socket'] = types.SimpleNamespace(__name__='other', __all__=['socket'], socket=str)", "other.socket"),
]


@pytest.mark.parametrize(("change", "name"), CHANGES)
def test_what_another_has_changed_is_not_lost(change, name):
    assert run(f"""
        import functools, importlib, socket, _socket, sys, types, unittest.mock
        import sockcffi
        exec({change!r})
        modules, finders = dict(sys.modules), [*sys.meta_path]
        for _ in range(2):
            try:
                sockcffi.install()
            except RuntimeError as error:
                assert str(error).startswith("{name} is no longer the interpreter's own but ") and "before that change" in str(error)
            else:
                raise AssertionError("installed")
        assert [sys.modules[name] for name in ("socket", "_socket")] == [modules[name] for name in ("socket", "_socket")]
        assert sys.meta_path == finders and "sockcffi.socket" in repr(sockcffi.socket)
        sockcffi.uninstall()
        """) == ("", "")


@pytest.mark.parametrize(("module", "patch"), [("gevent.monkey", "patch_all"), ("eventlet", "monkey_patch")])
def test_one_order_works_with_those_that_replace_all(module, patch):
    pytest.importorskip(module)
    first, second = f"import {module}; {module}.{patch}()", "import sockcffi; sockcffi.install()"
    told, said = run(
        """
        import sys, traceback
        try:
            exec({!r})
        except RuntimeError as error:
            print(str(error).startswith("socket.socket is no longer the interpreter's own but <class '" + {!r}))
        """.format(f"{first}; {second}", module.partition(".")[0]),
        "-W",
        "ignore",
    )
    assert told == "True\n", said
    assert (
        run(
            f"""
        {second}; {first}
        import socket, threading
        def echo():
            connection, _ = server.accept()
            with connection:
                connection.sendall(connection.recv(5))
        with socket.create_server(("127.0.0.1", 0)) as server:
            thread = threading.Thread(target=echo)
            thread.start()
            with socket.create_connection(server.getsockname()) as client:
                client.sendall(b"hello")
                print(client.recv(5), type(client).__module__.partition(".")[0])
            thread.join()
        """,
            "-W",
            "ignore",
        )[0]
        == f"b'hello' {module.partition('.')[0]}\n"
    )


def test_no_module_is_named_that_has_only_exceptions():
    assert run("""
        from socket import timeout, gaierror, error
        import sys
        sys.modules.pop("selectors", None)
        import sockcffi
        sockcffi.install()
        """) == ("", "")


@pytest.mark.skipif(sys.implementation.name == "pypy", reason="PyPy's _ssl asks _socket for nothing")
@pytest.mark.parametrize("first", ["_ssl", "ssl"])
def test_tls_is_loaded_as_if_nobody_was_there(first):
    """The C code of `_ssl` wants the interpreter's own `_socket`, and inspect the loader of `ssl`."""
    assert run(f"""
        import sockcffi
        sockcffi.install()
        import {first}, ssl, _ssl, sys, inspect
        assert ssl.__spec__.loader is ssl.__loader__ and type(ssl.__loader__).__name__ == "SourceFileLoader"
        assert "class SSLSocket" in inspect.getsource(ssl) and _ssl.__spec__.loader is _ssl.__loader__
        assert sys.modules["_socket"] is sockcffi._socket and sys.modules["socket"] is sockcffi
        assert not hasattr(sockcffi._socket, "CAPI")
        """) == ("", "")


def test_a_class_of_the_programs_own_is_the_base_of_tls_sockets():
    """gevent and its kind replace socket.socket before anybody imports `ssl`."""
    assert run("""
        import sockcffi
        sockcffi.install()
        import socket
        class Own(socket.socket):
            pass
        socket.socket = Own
        import ssl
        assert issubclass(ssl.SSLSocket, Own)
        """) == ("", "")


def test_the_interpreters_socket_over_our_clevel():
    """eventlet and its kind import a second `socket` beside the one that they patch."""
    assert run("""
        import sys
        import sockcffi
        sockcffi.install()
        del sys.modules["socket"]
        import socket
        assert socket is not sockcffi and socket._socket is sockcffi._socket
        one, two = socket.socketpair()
        with one, two, one.makefile("rw") as stream:
            two.sendall(b"line\\n")
            assert stream.readline() == "line\\n" and one.family is socket.AF_UNIX
        with socket.create_server(("127.0.0.1", 0)) as server, socket.create_connection(server.getsockname()) as client:
            connection, address = server.accept()
            assert isinstance(connection, socket.socket) and address == client.getsockname()
            connection.close()
        """) == ("", "")


def test_the_end_of_a_program_that_closes_nothing_is_silent():
    assert run("""
        import sockcffi
        kept = sockcffi.socketpair()
        """) == ("", "")


@pytest.mark.skipif(sys.implementation.name == "pypy", reason="PyPy collects nothing when it exits")
@pytest.mark.parametrize("enums", ["", "; sockcffi.AF_INET"], ids=["no enums", "enums"])
def test_the_end_of_a_program_that_closes_nothing_is_a_resource_warning(enums):
    _, said = run(f"import sockcffi; kept = sockcffi.socket(){enums}", "-X", "dev")
    assert "ResourceWarning: unclosed <" in said and len(said.splitlines()) == 1
    assert re.search(r"family=(2|AddressFamily\.AF_INET), type=(1|SocketKind\.SOCK_STREAM), proto=", said)


def test_nothing_of_an_import_is_for_it():
    assert run("import sys, sockcffi; print('sockcffi.dropin.install' in sys.modules)") == ("False\n", "")
    assert {"install", "uninstall", "from_stdlib", "to_stdlib"} <= set(dir(sockcffi)) - set(sockcffi.__all__)


# ---- private names that programs touch, with the meaning that they have in the interpreter's own ----

BOTH = pytest.mark.parametrize("module", [own, sockcffi], ids=["own", "sockcffi"])


@BOTH
def test_the_default_of_a_timeout(module, closing):
    """http.client and urllib3 hand _GLOBAL_DEFAULT_TIMEOUT on."""
    with module.create_server(("127.0.0.1", 0)) as server:
        module.setdefaulttimeout(1.5)
        try:
            assert closing(module.create_connection(server.getsockname(), module._GLOBAL_DEFAULT_TIMEOUT)).gettimeout() == 1.5
        finally:
            module.setdefaulttimeout(None)


def test_the_default_of_a_timeout_goes_over_either_module():
    assert run("""
        import http.client
        import sockcffi as socket
        with socket.create_server(("127.0.0.1", 0)) as server:
            client = http.client.HTTPConnection(*server.getsockname(), timeout=socket._GLOBAL_DEFAULT_TIMEOUT)
            client.connect()
            client.close()
        """) == ("", "")


def test_the_default_of_a_timeout_is_the_one_of_the_module_that_was_replaced():
    assert run("""
        import socket, sockcffi, warnings
        warnings.simplefilter("ignore")
        sockcffi.install()
        import socket as replaced
        assert replaced is sockcffi and replaced._GLOBAL_DEFAULT_TIMEOUT is socket._GLOBAL_DEFAULT_TIMEOUT
        """) == ("", "")


@BOTH
def test_names_for_other_modules(module):
    import errno
    import io
    import os

    assert (module.errno, module.io, module.os, module.sys) == (errno, io, os, sys)
    assert (module.EBADF, module.EAGAIN, module.EWOULDBLOCK) == (errno.EBADF, errno.EAGAIN, errno.EWOULDBLOCK)
    assert module._blocking_errnos == {errno.EAGAIN, errno.EWOULDBLOCK}
    assert issubclass(module._GiveupOnSendfile, Exception)
    assert module._intenum_converter(2, module.AddressFamily) is module.AF_INET
    assert module._intenum_converter(12345, module.AddressFamily) == 12345
    assert issubclass(module.socket, module._socket.socket) and module._socket.socket is module._socket.SocketType is module.SocketType


def test_loopback_without_socketpair(closing):
    """What 3.13 has since then, and what names it goes by."""
    assert (sockcffi._LOCALHOST, sockcffi._LOCALHOST_V6) == ("127.0.0.1", "::1")
    one, two = closing(*sockcffi._fallback_socketpair())
    one.sendall(b"x")
    assert two.recv(1) == b"x" and one.getpeername() == two.getsockname()


@BOTH
def test_help(module):
    import pydoc

    text = pydoc.plain(pydoc.render_doc(module))
    assert all(name in text for name in ("getservbyname", "create_connection", "AddressFamily"))


@BOTH
@pytest.mark.skipif(COMPILED_CALLS and sys.version_info < (3, 10), reason="PyType_FromSpec of CPython 3.9 takes the signature off a class")
def test_the_signature_of_the_class(module):
    import inspect

    assert str(inspect.signature(module.socket)) == "(family=-1, type=-1, proto=-1, fileno=None)"


@BOTH
def test_the_life_of_a_socket_with_files(module, closing):
    one, two = closing(*module.socketpair())
    file = one.makefile("rb")
    assert isinstance(file.raw, module.SocketIO) and one._io_refs == 1 and not one._closed
    one.close()
    assert one._closed and one.fileno() >= 0
    one._io_refs += 1  # as ssl.py of old has done it
    one._decref_socketios()
    assert one._io_refs == 1 and one.fileno() >= 0
    file.close()
    assert one._io_refs == 0 and one.fileno() == -1
    two._real_close()
    assert two.fileno() == -1 and not two._closed


@BOTH
def test_the_parts_of_sendfile(module, closing, tmp_path):
    import io

    path = tmp_path / "file"
    path.write_bytes(b"content")
    one, two = closing(*module.socketpair())
    with path.open("rb") as file:
        one._check_sendfile_params(file, 0, None)
        with pytest.raises(ValueError, match="count must be a positive integer"):
            one._check_sendfile_params(file, 0, 0)
        assert one._sendfile_use_sendfile(file) == 7
        file.seek(0)
        assert one._sendfile_use_send(file) == 7
    with pytest.raises(module._GiveupOnSendfile):
        one._sendfile_use_sendfile(io.BytesIO(b"content"))
    assert two.recv(100) == b"contentcontent"


@BOTH
def test_accept_of_the_c_level(module, closing):
    import os

    with module.create_server(("127.0.0.1", 0)) as server, module.create_connection(server.getsockname()) as client:
        fd, address = server._accept()
        os.close(fd)
        assert address == client.getsockname()


# ---- both worlds ----


@pytest.fixture
def pairs(closing):
    """A pair of the interpreter's own, and a pair of ours."""
    return closing(*own.socketpair()), closing(*sockcffi.socketpair())


def test_from_stdlib_takes_the_descriptor_over(pairs, closing):
    (theirs, peer), _ = pairs
    theirs.settimeout(1.5)
    fd = theirs.fileno()
    ours = closing(sockcffi.from_stdlib(theirs))
    assert isinstance(ours, sockcffi.socket) and (ours.fileno(), theirs.fileno()) == (fd, -1)
    assert (ours.family, ours.type, ours.proto, ours.gettimeout()) == (own.AF_UNIX, own.SOCK_STREAM, 0, 1.5)
    peer.sendall(b"hello")
    assert ours.recv(10) == b"hello"


def test_to_stdlib_gives_it_back(pairs, closing):
    _, (ours, peer) = pairs
    ours.settimeout(0)
    fd = ours.fileno()
    theirs = closing(ours.to_stdlib())
    assert type(theirs) is own.socket and (theirs.fileno(), ours.fileno()) == (fd, -1)
    assert not theirs.getblocking() and theirs.family is own.AF_UNIX
    peer.sendall(b"hello")
    assert theirs.recv(10) == b"hello"


@pytest.mark.parametrize("convert", [sockcffi.from_stdlib, sockcffi.to_stdlib])
def test_a_closed_socket_stays_closed(convert, pairs):
    for sock in pairs[0][0], pairs[1][0]:
        sock.close()
        with pytest.raises(OSError, match="Bad file descriptor"):
            convert(sock)


def test_a_default_timeout_changes_no_socket_that_is_handed_over(pairs, closing, default_timeout):
    (theirs, _), _ = pairs
    sockcffi.setdefaulttimeout(3)
    ours = closing(sockcffi.from_stdlib(theirs))
    assert ours.gettimeout() is None
    sockcffi.setdefaulttimeout(None)


def test_what_fails_leaves_the_socket_to_its_owner(pairs, monkeypatch):
    def refuse(*_, **__):
        raise OSError("no")

    monkeypatch.setattr(sockcffi, "socket", refuse)
    (theirs, peer), _ = pairs
    with pytest.raises(OSError, match="no"):
        sockcffi.from_stdlib(theirs)
    peer.sendall(b"x")
    assert theirs.recv(1) == b"x"


def test_tls_is_not_lost_by_accident(pairs):
    import ssl

    (theirs, _), (ours, _) = pairs
    context = ssl.create_default_context()
    for sock, convert in (theirs, sockcffi.from_stdlib), (ours, sockcffi.to_stdlib):
        with context.wrap_socket(sock, server_hostname="localhost", do_handshake_on_connect=False) as wrapped:
            with pytest.raises(TypeError, match="SSLSocket"):
                convert(wrapped)


def test_to_stdlib_finds_the_interpreters_own_behind_the_replacement():
    assert run("""
        import sockcffi
        sockcffi.install()
        import socket
        one, two = socket.socketpair()
        theirs = one.to_stdlib(), two.to_stdlib()
        cls = type(theirs[0])
        assert cls is type(theirs[1]) and not issubclass(cls, sockcffi.socket) and cls.__module__ == "socket"
        for sock in theirs:
            sock.close()
        assert __import__("socket") is sockcffi
        sockcffi.uninstall()
        import socket
        assert socket.socket is cls
        """) == ("", "")


def test_descriptors_pass_between_the_two(pairs, closing):
    """dup, fromfd, select, SCM_RIGHTS and a program's inherited descriptors know nothing of classes."""
    import os
    import select

    (theirs, their_peer), (ours, our_peer) = pairs
    their_peer.sendall(b"to theirs")
    our_peer.sendall(b"to ours")
    assert select.select([theirs, ours], [], [], 5)[0] == [theirs, ours]
    copy = closing(sockcffi.fromfd(theirs.fileno(), theirs.family, theirs.type))
    assert copy.recv(100) == b"to theirs"
    copy = closing(own.socket(fileno=os.dup(ours.fileno())))
    assert copy.recv(100) == b"to ours"
    own.send_fds(theirs, [b"x"], [ours.fileno()])
    assert sockcffi.send_fds(ours, [b"y"], [theirs.fileno()]) == 1
    for receiver, recv_fds in (their_peer, sockcffi.recv_fds), (our_peer, own.recv_fds):
        _, (fd,), _, _ = recv_fds(receiver, 1, 1)
        os.close(fd)
    child = subprocess.run(
        [sys.executable, "-c", f"import socket; socket.socket(fileno={ours.fileno()}).sendall(b'child')"], pass_fds=[ours.fileno()]
    )
    assert child.returncode == 0 and our_peer.recv(100) == b"child"
    read, write = os.pipe()
    os.close(write)
    with open(__file__, "rb") as file:
        assert os.sendfile(ours.fileno(), file.fileno(), 0, 3) == 3
    os.close(read)
    assert our_peer.recv(100) == b'"""'

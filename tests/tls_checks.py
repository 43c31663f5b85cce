"""TLS as programs use it. test_tls.py runs this with `socket` and `ssl` of each kind: python tls_checks.py KIND."""

import asyncio
import contextlib
import http.client
import http.server
import os
import sys
import tempfile
import threading
import urllib.request

KIND = sys.argv[1]
if KIND == "late":  # ssl has the interpreter's own socket
    import ssl
    import warnings

    import sockcffi

    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        sockcffi.install()
    assert any(" ssl," in str(warning.message) for warning in caught)
    import socket
elif KIND == "imported":
    import ssl

    import sockcffi as socket
else:
    import socket
    import ssl

assert socket.__name__ == "sockcffi"
assert issubclass(ssl.SSLSocket, socket.socket) == (KIND == "installed")
CERTIFICATE = os.path.join(os.path.dirname(os.path.abspath(__file__)), "localhost.pem")
PATIENCE = 20  # seconds, until a check fails instead of waiting on


def contexts():
    server = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    server.load_cert_chain(CERTIFICATE)
    client = ssl.create_default_context(cafile=CERTIFICATE)
    return client, server


@contextlib.contextmanager
def connected(client_side=None, server_side=None, **options):
    """(client, server), two sockets with a TLS session between them; the contexts may be given."""
    own_client_side, own_server_side = contexts()
    client_side, server_side = client_side or own_client_side, server_side or own_server_side
    served = []

    def serve():
        served.append(server_side.wrap_socket(listener.accept()[0], server_side=True))

    with socket.create_server(("127.0.0.1", 0)) as listener:
        thread = threading.Thread(target=serve, daemon=True)
        thread.start()
        plain = socket.create_connection(listener.getsockname(), PATIENCE)
        with client_side.wrap_socket(plain, server_hostname="localhost", **options) as client:
            thread.join(PATIENCE)
            with served[0] as server:
                server.settimeout(PATIENCE)
                yield client, server


def check_data_goes_both_ways():
    with connected() as (client, server):
        assert isinstance(client, ssl.SSLSocket) and client.version().startswith("TLS")
        client.sendall(b"ping")
        assert server.recv(100) == b"ping"
        server.sendall(memoryview(bytes(300_000)))
        buffer = bytearray(300_000)
        received = 0
        while received < len(buffer):
            received += client.recv_into(memoryview(buffer)[received:])
        assert client.getpeercert()["subject"] == ((("commonName", "localhost"),),)
        server.close()
        assert client.recv(1) == b""


def check_the_plain_socket_is_closed():
    one, two = socket.socketpair()
    client, _ = contexts()
    with one, two, client.wrap_socket(one, server_hostname="localhost", do_handshake_on_connect=False) as tls:
        assert one.fileno() == -1 and tls.fileno() >= 0
        descriptor = tls.detach()
        assert tls.fileno() == -1
        os.close(descriptor)


def check_a_timeout_ends_a_read_and_a_handshake():
    with connected() as (client, server):
        client.settimeout(0.05)
        assert client.gettimeout() == 0.05
        for _ in range(2):
            try:
                client.recv(1)
                raise AssertionError("nothing was sent")
            except socket.timeout:
                pass
        server.sendall(b"x")
        client.settimeout(PATIENCE)
        assert client.recv(1) == b"x"
    one, two = socket.socketpair()
    one.settimeout(0.05)
    with one, two:
        try:
            contexts()[0].wrap_socket(one, server_hostname="localhost")
            raise AssertionError("nobody answered")
        except socket.timeout:
            pass


def check_a_handshake_without_blocking():
    import select

    one, two = socket.socketpair()
    client_side, server_side = contexts()
    one.setblocking(False)
    two.setblocking(False)
    client = client_side.wrap_socket(one, server_hostname="localhost", do_handshake_on_connect=False)
    server = server_side.wrap_socket(two, server_side=True, do_handshake_on_connect=False)
    with client, server:
        waiting = {client, server}
        while waiting:
            for end in [*waiting]:
                try:
                    end.do_handshake()
                    waiting.remove(end)
                except ssl.SSLWantReadError:
                    select.select([end], [], [], 0.01)
        try:
            client.recv(1)
            raise AssertionError("nothing was sent")
        except ssl.SSLWantReadError:
            pass


def check_unwrap_leaves_a_plain_socket():
    with connected() as (client, server):
        thread = threading.Thread(target=server.unwrap)
        thread.start()
        assert client.unwrap() is client
        thread.join(PATIENCE)
        client.sendall(b"plain")
        assert server.recv(5) == b"plain"


def check_any_socket_of_the_c_level_can_be_wrapped():
    """By a class that has one rather than being one, such as gevent's."""
    if KIND != "installed":  # there, `ssl` takes the interpreter's own
        return
    import _socket

    class Held(_socket.socket):
        __slots__ = ("__weakref__",)

    client_side, server_side = contexts()
    with socket.create_server(("127.0.0.1", 0)) as listener:
        held = Held(socket.AF_INET, socket.SOCK_STREAM)
        held.connect(listener.getsockname())
        connection, _ = listener.accept()
        thread = threading.Thread(target=lambda: served.append(server_side.wrap_socket(connection, server_side=True)))
        served = []
        thread.start()
        tls = client_side._wrap_socket(held, False, "localhost", owner=held, session=None)
        tls.do_handshake()
        thread.join(PATIENCE)
    with served[0] as server:
        server.sendall(b"hello")
        assert tls.read(5) == b"hello"
        for timeout, expected in (0.05, TimeoutError), (0, ssl.SSLWantReadError):
            held.settimeout(timeout)
            try:
                tls.read(1)
                raise AssertionError("nothing was sent")
            except (expected, socket.timeout) as error:
                assert isinstance(error, expected) or timeout
        held.setblocking(True)
        server.sendall(b"again")
        assert tls.read(5) == b"again"
        held.close()
        assert server.recv(1) == b""
        try:
            tls.read(1)
            raise AssertionError("the socket is closed")
        except OSError:
            pass


def check_a_session_is_used_again():
    client_side, server_side = contexts()
    client_side.maximum_version = ssl.TLSVersion.TLSv1_2
    with connected(client_side, server_side) as (client, server):
        assert not client.session_reused
        session = client.session
    with connected(client_side, server_side, session=session) as (client, server):
        assert client.session_reused and server.session_reused


def check_server_name_and_protocol_are_negotiated():
    client_side, server_side = contexts()
    seen = []
    server_side.sni_callback = lambda sock, name, context: seen.append((type(sock), name))
    client_side.set_alpn_protocols(["h2", "http/1.1"])
    server_side.set_alpn_protocols(["http/1.1"])
    with connected(client_side, server_side) as (client, server):
        assert seen == [(ssl.SSLSocket, "localhost")]
        assert client.selected_alpn_protocol() == server.selected_alpn_protocol() == "http/1.1"


def check_files():
    with tempfile.TemporaryFile() as file, connected() as (client, server):
        content = os.urandom(200_000)
        file.write(content)
        file.seek(0)
        thread = threading.Thread(target=client.sendfile, args=(file,))
        thread.start()
        with server.makefile("rb") as stream:
            assert stream.read(len(content)) == content
        thread.join(PATIENCE)


def check_connect_and_accept_of_wrapped_sockets():
    client_side, server_side = contexts()
    with server_side.wrap_socket(socket.create_server(("127.0.0.1", 0)), server_side=True) as listener:

        def serve():
            connection, _ = listener.accept()
            with connection:
                connection.sendall(type(connection).__name__.encode())

        thread = threading.Thread(target=serve)
        thread.start()
        with client_side.wrap_socket(socket.socket(), server_hostname="localhost") as client:
            client.settimeout(PATIENCE)
            client.connect(listener.getsockname())
            assert client.recv(100) == b"SSLSocket"
        thread.join(PATIENCE)


def check_http():
    class Handler(http.server.BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_GET(self):
            self.send_response(200)
            self.send_header("Content-Length", "5")
            self.end_headers()
            self.wfile.write(b"hello")

        def log_message(self, *_):
            pass

    client_side, server_side = contexts()
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        server.socket = server_side.wrap_socket(server.socket, server_side=True)
        threading.Thread(target=server.serve_forever, daemon=True).start()
        port = server.server_address[1]
        connection = http.client.HTTPSConnection("127.0.0.1", port, context=client_side, timeout=PATIENCE)
        for _ in range(3):  # over one connection
            connection.request("GET", "/")
            assert connection.getresponse().read() == b"hello"
        connection.close()
        with urllib.request.urlopen(f"https://127.0.0.1:{port}/", context=client_side, timeout=PATIENCE) as answer:
            assert answer.read() == b"hello"
        server.shutdown()


def check_asyncio():
    client_side, server_side = contexts()

    async def echo(reader, writer):
        writer.write(await reader.readline())
        await writer.drain()
        writer.close()

    async def main():
        server = await asyncio.start_server(echo, "127.0.0.1", 0, ssl=server_side)
        address = server.sockets[0].getsockname()
        sock = socket.create_connection(address)
        for options in {"host": address[0], "port": address[1]}, {"sock": sock}:
            reader, writer = await asyncio.open_connection(ssl=client_side, server_hostname="localhost", **options)
            writer.write(b"hello\n")
            assert await reader.readline() == b"hello\n"
            writer.close()
        server.close()

    asyncio.run(asyncio.wait_for(main(), PATIENCE))


def check_asyncio_start_tls():
    client_side, server_side = contexts()

    class Client(asyncio.Protocol):
        def __init__(self):
            self.line = asyncio.get_running_loop().create_future()

        def data_received(self, data):
            self.line.set_result(data)

    class Server(asyncio.Protocol):
        def connection_made(self, transport):
            self.transport = transport

        def data_received(self, data):
            self.transport.write(b"go\n")
            self.task = asyncio.ensure_future(self.start())

        async def start(self):
            transport = await asyncio.get_running_loop().start_tls(self.transport, self, server_side, server_side=True)
            transport.write(b"secret")

    async def main():
        loop = asyncio.get_running_loop()
        server = await loop.create_server(Server, "127.0.0.1", 0)
        transport, protocol = await loop.create_connection(Client, *server.sockets[0].getsockname())
        transport.write(b"STARTTLS\n")
        assert await protocol.line == b"go\n"
        protocol.line = loop.create_future()
        transport = await loop.start_tls(transport, protocol, client_side, server_hostname="localhost")
        assert await protocol.line == b"secret"
        transport.close()
        server.close()

    asyncio.run(asyncio.wait_for(main(), PATIENCE))


if __name__ == "__main__":
    for name, check in [*globals().items()]:
        if name.startswith("check_"):
            check()
            print(name)

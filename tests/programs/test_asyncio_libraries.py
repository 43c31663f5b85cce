"""httpx, uvicorn and websockets: clients and servers of asyncio, both ends over this module, with and without TLS."""

import asyncio
import contextlib
import hashlib
import socket
import ssl
import sys

import pytest

from .servers import CERTIFICATE, SECONDS, client_tls, in_thread, server_tls

httpx = pytest.importorskip("httpx")
uvicorn = pytest.importorskip("uvicorn")
websockets = pytest.importorskip("websockets")

MUCH = bytes(range(256)) * (20 * 2**12)  # 20 MB


def run(test):
    """Runs a coroutine, for so long."""
    return asyncio.run(asyncio.wait_for(test, SECONDS))


async def application(scope, receive, send):
    """An ASGI application: the checksum of what was posted, or MUCH in parts to who gets."""
    assert scope["type"] == "http"
    received, more = hashlib.sha256(), True
    while more:
        message = await receive()
        received.update(message.get("body", b""))
        more = message.get("more_body", False)
    await send({"type": "http.response.start", "status": 200, "headers": [(b"peer", repr(scope["client"]).encode())]})
    if scope["method"] == "POST":
        return await send({"type": "http.response.body", "body": received.hexdigest().encode()})
    for begin in range(0, len(MUCH), 2**16):
        await send({"type": "http.response.body", "body": MUCH[begin : begin + 2**16], "more_body": True})
    await send({"type": "http.response.body"})


def uvicorn_serves(listener, **options):
    """While the block runs, uvicorn serves the application on a listening socket."""
    server = uvicorn.Server(uvicorn.Config(application, loop="asyncio", log_level="error", lifespan="off", **options))

    def stop():
        server.should_exit = True

    return in_thread(lambda: server.run([listener]), stop)


@pytest.fixture(scope="module", params=["http", "https", "unix"])
def web(request, tmp_path_factory):
    """(URL of a server, arguments of httpx's transport)"""
    if request.param == "unix":
        path = str(tmp_path_factory.mktemp("web") / "socket")
        with socket.socket(socket.AF_UNIX) as listener:
            listener.bind(path)
            listener.listen()
            with uvicorn_serves(listener):
                yield "http://localhost", {"uds": path}
        return
    with socket.create_server(("127.0.0.1", 0)) as listener:
        options = {"ssl_certfile": CERTIFICATE} if request.param == "https" else {}
        with uvicorn_serves(listener, **options):
            yield f"{request.param}://localhost:{listener.getsockname()[1]}", {"verify": client_tls()}


def test_httpx_and_uvicorn(web):
    url, options = web

    async def exchange():
        async with httpx.AsyncClient(transport=httpx.AsyncHTTPTransport(**options), timeout=SECONDS) as client:
            answer = await client.post(url, content=MUCH)
            assert answer.text == hashlib.sha256(MUCH).hexdigest()
            assert (await client.get(url)).content == MUCH
            again = await client.post(url, content=b"x")
            assert again.headers["peer"] == answer.headers["peer"]  # the connection is kept

    run(exchange())


def test_many_at_once(web):
    url, options = web

    async def exchange():
        async with httpx.AsyncClient(transport=httpx.AsyncHTTPTransport(**options), timeout=SECONDS) as client:
            answers = await asyncio.gather(*(client.post(url, content=b"%d" % number) for number in range(100)))
            assert [answer.text for answer in answers] == [hashlib.sha256(b"%d" % number).hexdigest() for number in range(100)]

    run(exchange())


def test_httpx_without_asyncio(web):
    url, options = web
    with httpx.Client(transport=httpx.HTTPTransport(**options), timeout=SECONDS) as client:
        assert client.post(url, content=MUCH).text == hashlib.sha256(MUCH).hexdigest()
        with client.stream("GET", url) as answer:
            sock = answer.extensions["network_stream"].get_extra_info("socket")
            assert isinstance(sock, socket.socket) and isinstance(sock, ssl.SSLSocket) == url.startswith("https")
            assert b"".join(answer.iter_bytes()) == MUCH


@pytest.mark.parametrize("tls", [False, True], ids=["ws", "wss"])
def test_websockets(tls):
    async def serve(connection):
        async for message in connection:
            await connection.send(message)

    async def exchange():
        async with websockets.serve(serve, "127.0.0.1", 0, ssl=server_tls() if tls else None, max_size=None) as server:
            host, port = server.sockets[0].getsockname()
            url = f"{'wss' if tls else 'ws'}://{host}:{port}"
            async with websockets.connect(url, ssl=client_tls() if tls else None, max_size=None, proxy=None) as client:
                assert isinstance(client.transport.get_extra_info("peername"), tuple)
                for message in "text", b"bytes", MUCH[: 2**20]:
                    await client.send(message)
                    assert await client.recv() == message
                assert await (await client.ping()) < SECONDS
                await client.close(4000, "enough")
            assert (client.close_code, client.close_reason) == (4000, "enough")

    run(exchange())


@contextlib.contextmanager
def joins():
    """In threading.py of PyPy 7.3.11, join fails where the thread ends at that moment: over PyPy's own socket too, one time in four."""
    try:
        yield
    except RuntimeError as error:
        if sys.implementation.name != "pypy" or str(error) != "cannot release un-acquired lock":
            raise


@pytest.mark.parametrize("tls", [False, True], ids=["ws", "wss"])
def test_websockets_in_threads(tls):
    """The server hands out no session tickets: what one thread writes while another reads one is lost in OpenSSL, over any socket."""
    from websockets.sync.client import connect
    from websockets.sync.server import serve

    def echo(connection):
        for message in connection:
            connection.send(message)

    messages, answers = ["text", b"bytes", MUCH[: 2**18]], []
    context = server_tls() if tls else None
    if tls:
        context.num_tickets = 0
    with serve(echo, "127.0.0.1", 0, ssl=context) as server, in_thread(server.serve_forever, server.shutdown):
        host, port = server.socket.getsockname()
        with joins(), connect(f"{'wss' if tls else 'ws'}://{host}:{port}", ssl=client_tls() if tls else None, proxy=None) as client:
            assert isinstance(client.socket, socket.socket)
            for message in messages:
                client.send(message)
                answers.append(client.recv(SECONDS))
            with pytest.raises(TimeoutError):
                client.recv(0.1)
    assert answers == messages


def test_datagrams_and_loopback_by_name():
    """What neither library uses: asyncio's datagram endpoints, and a connection by name."""

    async def exchange():
        received = asyncio.get_running_loop().create_future()

        class Echo(asyncio.DatagramProtocol):
            def connection_made(self, transport):
                self.transport = transport

            def datagram_received(self, data, address):
                self.transport.sendto(data, address)

        class Ask(Echo):
            def datagram_received(self, data, address):
                received.set_result((data, address))

        loop = asyncio.get_running_loop()
        server, _ = await loop.create_datagram_endpoint(Echo, ("127.0.0.1", 0))
        address = server.get_extra_info("sockname")
        client, _ = await loop.create_datagram_endpoint(Ask, remote_addr=("localhost", address[1]), family=socket.AF_INET)
        client.sendto(b"ping")
        assert await received == (b"ping", address)
        client.close()
        server.close()

    run(exchange())

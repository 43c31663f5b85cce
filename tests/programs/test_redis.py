"""Debian's redis, a server in C, with redis-py over this module: TCP, TLS, AF_UNIX, threads and asyncio."""

import asyncio
import socket
import ssl
import threading
import time
from concurrent.futures import ThreadPoolExecutor

import pytest

from .servers import CERTIFICATE, SECONDS, free_port, in_process

redis = pytest.importorskip("redis")
redis_asyncio = pytest.importorskip("redis.asyncio")

MUCH = bytes(range(256)) * (100 * 2**12)  # 100 MB


@pytest.fixture(scope="module")
def server(tmp_path_factory):
    """The URLs of a server, by scheme, and the options of clients that go with each."""
    folder = tmp_path_factory.mktemp("redis")
    port, tls_port, path = free_port(), free_port(), folder / "socket"
    command = (
        f"redis-server --bind 127.0.0.1 --port {port} --tls-port {tls_port} --unixsocket {path} --dir {folder} --save '' --appendonly no "
        f"--tls-cert-file {CERTIFICATE} --tls-key-file {CERTIFICATE} --tls-ca-cert-file {CERTIFICATE} --tls-auth-clients no"
    )
    with in_process([word.strip("'") for word in command.split(" ")], port, folder / "log"):
        yield {
            "redis": (f"redis://localhost:{port}", {}),
            "rediss": (f"rediss://localhost:{tls_port}", {"ssl_ca_certs": CERTIFICATE}),
            "unix": (f"unix://{path}", {}),
        }


@pytest.fixture(params=["redis", "rediss", "unix"])
def url(request, server):
    """(URL, options)"""
    return server[request.param]


@pytest.fixture
def client(url):
    with redis.Redis.from_url(url[0], socket_timeout=SECONDS, **url[1]) as client:
        client.flushall()
        yield client


def test_the_connection_is_a_socket_of_this_module(client, url):
    connection = client.connection_pool.get_connection()
    sock = connection._sock
    assert isinstance(sock, socket.socket) and isinstance(sock, ssl.SSLSocket) == url[0].startswith("rediss")
    client.connection_pool.release(connection)


def test_commands(client):
    assert client.set("key", "value") and client.get("key") == b"value"
    with client.pipeline() as pipeline:
        for number in range(5000):
            pipeline.incrby("sum", number)
        assert pipeline.execute()[-1] == sum(range(5000))
    client.rpush("list", *range(10000))
    assert [int(item) for item in client.lrange("list", 0, -1)] == list(range(10000))


def test_100_MB_each_way(client):
    client.set("much", MUCH)
    assert client.get("much") == MUCH


def test_blocking_commands_and_timeouts(client, url):
    with redis.Redis.from_url(url[0], socket_timeout=0.2, **url[1]) as impatient:
        with pytest.raises(redis.TimeoutError):
            impatient.blpop("nothing", 5)
    pusher = threading.Timer(0.1, client.rpush, ["queue", "job"])
    pusher.start()
    assert client.blpop("queue", 10) == (b"queue", b"job")
    pusher.join()


def test_messages_to_subscribers(client):
    with client.pubsub() as subscriber:
        subscriber.subscribe("channel")
        assert subscriber.get_message(timeout=SECONDS)["type"] == "subscribe"
        assert subscriber.get_message(timeout=0.05) is None
        assert client.publish("channel", "news") == 1
        assert subscriber.get_message(timeout=SECONDS)["data"] == b"news"


def test_threads_share_a_pool(client):
    with ThreadPoolExecutor(16) as threads:
        list(threads.map(lambda number: client.incrby("sum", number), range(500)))
    assert int(client.get("sum")) == sum(range(500))


def test_a_connection_that_was_cut_is_replaced(client):
    assert client.ping()
    client.client_kill_filter(_type="normal", skipme=False)
    time.sleep(0.05)
    assert client.ping()


def test_keepalive_options(server):
    options = {socket.TCP_KEEPIDLE: 7, socket.TCP_KEEPINTVL: 3, socket.TCP_KEEPCNT: 5}
    with redis.Redis.from_url(server["redis"][0], socket_keepalive=True, socket_keepalive_options=options) as client:
        connection = client.connection_pool.get_connection()
        assert {option: connection._sock.getsockopt(socket.IPPROTO_TCP, option) for option in options} == options
        client.connection_pool.release(connection)


def test_asyncio(url):
    async def exchange():
        client = redis_asyncio.from_url(url[0], socket_timeout=SECONDS, **url[1])
        try:
            await client.flushall()
            await client.set("much", MUCH[: 20 * 2**20])
            assert await client.get("much") == MUCH[: 20 * 2**20]
            assert sorted(await asyncio.gather(*(client.incr("count") for _ in range(10)))) == list(range(1, 11))
            async with client.pubsub() as subscriber:
                await subscriber.subscribe("channel")
                await subscriber.get_message(timeout=SECONDS)
                await client.publish("channel", "news")
                assert (await subscriber.get_message(timeout=SECONDS))["data"] == b"news"
        finally:
            await client.aclose()

    asyncio.run(asyncio.wait_for(exchange(), SECONDS))

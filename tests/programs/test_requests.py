"""requests and urllib3 against http.server: both ends over this module, HTTP and HTTPS."""

import hashlib
import http.server
import socket
import ssl
import time
from concurrent.futures import ThreadPoolExecutor

import pytest

from .servers import SECONDS, client_tls, in_thread, server_tls

requests = pytest.importorskip("requests")
urllib3 = pytest.importorskip("urllib3")

BLOCK = bytes(range(256)) * 256
MANY = 100 * 2**20 // len(BLOCK)  # blocks in 100 MB
SUM = hashlib.sha256(BLOCK * MANY).hexdigest()


class Handler(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    timeout = SECONDS

    def do_GET(self):
        """/peer: the client's port. /bytes and /chunks: 100 MB. /close: ends the connection and does not say so. /late: after a second."""
        if self.path == "/late":
            time.sleep(1)
        if self.path == "/moved":
            self.send_response(302)
            self.send_header("Location", "/peer")
            self.send_header("Content-Length", "0")
            return self.end_headers()
        if self.path in ("/bytes", "/chunks"):
            return self.send_much(chunked=self.path == "/chunks")
        self.send_text(str(self.client_address[1]))
        self.close_connection = self.path == "/close"

    def do_POST(self):
        """The checksum of what came."""
        received = hashlib.sha256()
        if "chunked" in self.headers.get("Transfer-Encoding", ""):
            while size := int(self.rfile.readline(), 16):
                received.update(self.rfile.read(size))
                assert self.rfile.readline() == b"\r\n"
            assert self.rfile.readline() == b"\r\n"
        else:
            left = int(self.headers["Content-Length"])
            while left:
                block = self.rfile.read(min(left, len(BLOCK)))
                left -= len(block)
                received.update(block)
        self.send_text(received.hexdigest())

    def send_text(self, text):
        self.send_response(200)
        self.send_header("Content-Length", len(text))
        self.end_headers()
        self.wfile.write(text.encode())

    def send_much(self, chunked):
        self.send_response(200)
        self.send_header(*(("Transfer-Encoding", "chunked") if chunked else ("Content-Length", MANY * len(BLOCK))))
        self.end_headers()
        for _ in range(MANY):
            self.wfile.write(b"%x\r\n%b\r\n" % (len(BLOCK), BLOCK) if chunked else BLOCK)
        if chunked:
            self.wfile.write(b"0\r\n\r\n")

    def log_message(self, *_):
        pass


class Server(http.server.ThreadingHTTPServer):
    def handle_error(self, request, client_address):
        """Clients that hang up or refuse the certificate are part of the tests: no word of them."""


@pytest.fixture(scope="module", params=["http", "https"])
def url(request):
    with Server(("127.0.0.1", 0), Handler) as server:
        if request.param == "https":
            # The handshake belongs to the connection's own thread.
            server.socket = server_tls().wrap_socket(server.socket, server_side=True, do_handshake_on_connect=False)
        with in_thread(server.serve_forever, server.shutdown):
            yield f"{request.param}://localhost:{server.server_address[1]}"


@pytest.fixture
def pool():
    with urllib3.PoolManager(ssl_context=client_tls(), timeout=SECONDS) as pool:
        yield pool


def test_the_connection_is_a_socket_of_this_module(session, url):
    with session.get(f"{url}/peer", stream=True, timeout=SECONDS) as response:
        sock = response.raw._connection.sock
        assert isinstance(sock, socket.socket) and isinstance(sock, ssl.SSLSocket) == url.startswith("https")
        assert sock.gettimeout() == SECONDS and sock.getsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY)
        assert str(sock.getsockname()[1]) == response.text


def test_one_connection_serves_many_requests(session, url):
    assert len({session.get(f"{url}/{path}").text for path in ("peer", "moved", "peer")}) == 1


def test_a_connection_that_the_server_closed_is_replaced(session, url):
    first = session.get(f"{url}/close").text
    time.sleep(0.1)  # the server's end
    assert session.get(f"{url}/peer").text != first


@pytest.mark.parametrize("path", ["bytes", "chunks"])
def test_100_MB_come(session, url, path):
    received = hashlib.sha256()
    with session.get(f"{url}/{path}", stream=True) as response:
        for block in response.iter_content(2**18):
            received.update(block)
    assert received.hexdigest() == SUM


@pytest.mark.parametrize("chunked", [False, True], ids=["bytes", "chunks"])
def test_100_MB_go(session, url, chunked):
    data = (BLOCK for _ in range(MANY)) if chunked else BLOCK * MANY
    assert session.post(url, data=data).text == SUM


def test_a_file_goes(session, url, tmp_path):
    path = tmp_path / "file"
    path.write_bytes(BLOCK * MANY)
    with path.open("rb") as file:
        assert session.post(url, data=file).text == SUM


def test_timeouts(session, url):
    with pytest.raises(requests.exceptions.ReadTimeout):
        session.get(f"{url}/late", timeout=0.1)
    assert session.get(f"{url}/late", timeout=SECONDS).ok


def test_nobody_listens(session):
    with socket.socket() as unheard:
        unheard.bind(("127.0.0.1", 0))
        with pytest.raises(requests.exceptions.ConnectionError, match="Connection refused"):
            session.get("http://127.0.0.1:%d" % unheard.getsockname()[1])


def test_a_server_that_hangs_up(session):
    with socket.create_server(("127.0.0.1", 0)) as server, ThreadPoolExecutor(1) as beside:
        beside.submit(lambda: server.accept()[0].close())
        with pytest.raises(requests.exceptions.ConnectionError, match=r"Connection aborted|Connection reset|RemoteDisconnected"):
            session.get("http://127.0.0.1:%d" % server.getsockname()[1])


def test_a_certificate_that_nobody_vouches_for(session, url):
    if url.startswith("https"):
        session.verify = True
        with pytest.raises(requests.exceptions.SSLError, match="CERTIFICATE_VERIFY_FAILED"):
            session.get(f"{url}/peer")


def test_urllib3_with_options_of_the_socket(url):
    options = [(socket.SOL_SOCKET, socket.SO_KEEPALIVE, 1), (socket.IPPROTO_TCP, socket.TCP_KEEPIDLE, 7)]
    with urllib3.PoolManager(ssl_context=client_tls(), socket_options=options, source_address=("127.0.0.1", 0)) as pool:
        response = pool.request("GET", f"{url}/peer", preload_content=False)
        sock = response._connection.sock
        assert sock.getsockopt(socket.IPPROTO_TCP, socket.TCP_KEEPIDLE) == 7 and str(sock.getsockname()[1]) == response.data.decode()
        response.release_conn()


def test_urllib3_in_threads(pool, url):
    with ThreadPoolExecutor(8) as threads:
        answers = list(threads.map(lambda number: pool.request("POST", url, body=b"%d" % number).data.decode(), range(200)))
    assert answers == [hashlib.sha256(b"%d" % number).hexdigest() for number in range(200)]


def test_urllib3_tries_again(url):
    """The first of the server's connections is refused."""
    with socket.create_server(("127.0.0.1", 0)) as server, ThreadPoolExecutor(1) as beside:

        def serve():
            server.accept()[0].close()
            with server.accept()[0] as connection:
                connection.recv(10000)
                connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok")

        done = beside.submit(serve)
        with urllib3.PoolManager(retries=urllib3.Retry(3, backoff_factor=0.01)) as pool:
            assert pool.request("GET", "http://127.0.0.1:%d" % server.getsockname()[1]).data == b"ok"
        done.result(SECONDS)

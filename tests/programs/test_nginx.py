"""Debian's nginx, a server in C: requests before it and waitress behind it, both over this module."""

import hashlib
import http.client
import os
import socket

import pytest

from .servers import CERTIFICATE, SECONDS, free_port, in_process, in_thread

pytest.importorskip("requests")
waitress = pytest.importorskip("waitress")

CONFIGURATION = """\
daemon off;
%(user)s
pid %(folder)s/pid;
error_log %(folder)s/errors;
worker_processes 1;
events { worker_connections 200; }
http {
    access_log off;
    client_max_body_size 0;
    client_body_temp_path %(folder)s;
    proxy_temp_path %(folder)s;
    fastcgi_temp_path %(folder)s;
    uwsgi_temp_path %(folder)s;
    scgi_temp_path %(folder)s;
    ssl_certificate %(certificate)s;
    ssl_certificate_key %(certificate)s;
    server {
        listen 127.0.0.1:%(port)d;
        listen 127.0.0.1:%(tls_port)d ssl http2;
        listen unix:%(folder)s/socket;
        root %(folder)s/files;
        proxy_http_version 1.1;
        proxy_set_header Connection "";
        proxy_set_header Came-Over $scheme;
        location /tcp { proxy_pass http://127.0.0.1:%(application_port)s; }
        location /unix { proxy_pass http://unix:%(folder)s/application; }
    }
}
"""
MUCH = bytes(range(256)) * (100 * 2**12)  # 100 MB


def application(environ, start_response):
    """A WSGI application: MUCH to who gets, the checksum of what was posted."""
    data = environ["wsgi.input"].read()
    start_response("200 OK", [("Came-Over", environ.get("HTTP_CAME_OVER", ""))])
    return [hashlib.sha256(data).hexdigest().encode()] if environ["REQUEST_METHOD"] == "POST" else [MUCH]


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    folder = tmp_path_factory.mktemp("nginx")
    (folder / "files").mkdir()
    (folder / "files" / "much").write_bytes(MUCH)
    return folder


@pytest.fixture(scope="module")
def urls(folder):
    """The URLs of nginx, plain and TLS, with applications behind it."""
    facts = {
        "folder": folder,
        "certificate": CERTIFICATE,
        "port": free_port(),
        "tls_port": free_port(),
        "user": "user root;" if os.geteuid() == 0 else "",
    }
    over_tcp = waitress.create_server(application, host="127.0.0.1", port=0, max_request_body_size=2**30, outbuf_high_watermark=2**20)
    over_unix = waitress.create_server(application, unix_socket=str(folder / "application"), max_request_body_size=2**30)
    facts["application_port"] = over_tcp.effective_port
    (folder / "conf").write_text(CONFIGURATION % facts)
    with in_thread(over_tcp.run, over_tcp.close), in_thread(over_unix.run, over_unix.close):
        with in_process(
            ["nginx", "-p", str(folder), "-c", str(folder / "conf"), "-e", str(folder / "errors")], facts["port"], folder / "log"
        ):
            yield {"http": f"http://localhost:{facts['port']}", "https": f"https://localhost:{facts['tls_port']}"}


@pytest.fixture(params=["http", "https"])
def url(request, urls):
    return urls[request.param]


def test_a_file_of_100_MB(session, url):
    assert session.get(f"{url}/much", timeout=SECONDS).content == MUCH
    part = session.get(f"{url}/much", headers={"Range": "bytes=1000-1999"})
    assert part.status_code == 206 and part.content == MUCH[1000:2000]
    assert session.get(f"{url}/none").status_code == 404


@pytest.mark.parametrize("path", ["tcp", "unix"])
def test_an_application_behind_it(session, url, path):
    answer = session.post(f"{url}/{path}", data=MUCH, timeout=SECONDS)
    assert answer.text == hashlib.sha256(MUCH).hexdigest()
    assert session.get(f"{url}/{path}", timeout=SECONDS).content == MUCH
    answer = session.post(f"{url}/{path}", data=(block for block in [b"in ", b"chunks"]))
    assert answer.text == hashlib.sha256(b"in chunks").hexdigest()
    assert answer.headers["Came-Over"] == url.partition(":")[0]


def test_many_small_requests(session, url):
    for number in range(100):
        assert session.post(f"{url}/tcp", data=b"%d" % number).text == hashlib.sha256(b"%d" % number).hexdigest()


def test_http_client_over_a_unix_socket(folder, urls):
    connection = http.client.HTTPConnection("localhost")
    connection.sock = socket.socket(socket.AF_UNIX)
    connection.sock.connect(str(folder / "socket"))
    connection.request("GET", "/much")
    assert connection.getresponse().read() == MUCH
    connection.close()

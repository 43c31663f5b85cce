"""What the tests of programs share: certificates, and servers in threads and processes."""

import contextlib
import os
import shutil
import socket
import ssl
import subprocess
import threading
import time
from pathlib import Path

import pytest

CERTIFICATE = str(Path(__file__).parents[1] / "localhost.pem")  # a str, as PyPy's ssl wants it
SECONDS = 30  # until a test fails instead of waiting on


def client_tls():
    return ssl.create_default_context(cafile=CERTIFICATE)


def server_tls():
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(CERTIFICATE)
    return context


def free_port():
    """A port of 127.0.0.1, for a server that takes none of the kernel's choice."""
    with socket.create_server(("127.0.0.1", 0)) as server:
        return server.getsockname()[1]


@contextlib.contextmanager
def in_thread(serve, stop):
    """While the block runs, so does serve() in a thread; stop() makes it return."""
    thread = threading.Thread(target=serve, daemon=True)
    thread.start()
    try:
        yield
    finally:
        stop()
        thread.join(SECONDS)
        assert not thread.is_alive(), "the server does not stop"


@contextlib.contextmanager
def in_process(command, port, log):
    """While the block runs, so does the server that `command`, a list, starts. It begins when `port` of 127.0.0.1 accepts connections."""
    program = shutil.which(command[0], path=os.environ.get("PATH", "") + ":/usr/sbin:/sbin")
    if program is None:
        pytest.skip(f"this machine has no {command[0]}")
    with log.open("wb") as output, subprocess.Popen([program, *command[1:]], stdout=output, stderr=output) as process:
        try:
            deadline = time.monotonic() + SECONDS
            while True:
                try:
                    socket.create_connection(("127.0.0.1", port)).close()
                    break
                except ConnectionRefusedError:
                    assert process.poll() is None and time.monotonic() < deadline, f"{command[0]} does not listen: {log.read_text()}"
                    time.sleep(0.05)
            yield
        finally:
            process.terminate()

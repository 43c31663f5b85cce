"""What is measured. Each operation is a generator: it sets up, yields a function that does the operation so many times, and cleans up.

This file is loaded once for each module that is measured, with that module as `socket`: a JIT then has code of its own for each, and
neither pays for what it learned from the other.
"""

import os
import subprocess
import sys
from contextlib import contextmanager

import socket  # replaced by whoever loads this file

LOOPBACK = ("127.0.0.1", 0)


def send_recv(timeout=None):
    """send + recv of 1 B, socketpair"""
    a, b = socket.socketpair()
    with a, b:
        a.settimeout(timeout)
        b.settimeout(timeout)

        def run(loops):
            for _ in range(loops):
                a.send(b"x")
                b.recv(1)
        yield run


def send_recv_timeout():
    """send + recv of 1 B, with a timeout"""
    yield from send_recv(10.0)


def recv_into():
    """send + recv_into of 4 KiB"""
    data = bytes(4096)
    room = bytearray(4096)
    a, b = socket.socketpair()
    with a, b:
        def run(loops):
            for _ in range(loops):
                a.send(data)
                b.recv_into(room)
        yield run


def sendmsg_recvmsg():
    """sendmsg + recvmsg of two buffers"""
    a, b = socket.socketpair()
    with a, b:
        def run(loops):
            for _ in range(loops):
                a.sendmsg([b"head", b"body"])
                b.recvmsg(8)
        yield run


def sendto_recvfrom():
    """sendto + recvfrom, UDP on 127.0.0.1"""
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as receiver, socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as sender:
        receiver.bind(LOOPBACK)
        receiver.settimeout(10.0)  # a datagram may get lost
        address = receiver.getsockname()

        def run(loops):
            for _ in range(loops):
                sender.sendto(b"datagram", address)
                receiver.recvfrom(100)
        yield run


def accept_connect_close():
    """accept + connect + close, TCP"""
    with socket.create_server(LOOPBACK) as server:
        # Accepted sockets inherit it, and close with a reset: no connection stays behind in TIME_WAIT and uses up the ports.
        server.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, b"\1\0\0\0\0\0\0\0")
        address = server.getsockname()

        def run(loops):
            for _ in range(loops):
                client = socket.socket()
                client.connect(address)
                accepted, _peer = server.accept()
                accepted.close()
                client.close()
        yield run


def socket_close():
    """socket() + close"""
    def run(loops):
        for _ in range(loops):
            socket.socket().close()
    yield run


def getsockopt():
    """getsockopt of an int"""
    level, option = socket.SOL_SOCKET, socket.SO_RCVBUF
    with socket.socket() as sock:
        def run(loops):
            for _ in range(loops):
                sock.getsockopt(level, option)
        yield run


def send_large_memoryview():
    """non-blocking send of a 64 MiB memoryview"""
    data = memoryview(bytearray(64 * 2**20))
    room = bytearray(2**20)
    a, b = socket.socketpair()
    with a, b:
        a.setblocking(False)

        def run(loops):
            for _ in range(loops):
                left = a.send(data)  # what fits into the socket
                while left:
                    left -= b.recv_into(room)
        yield run


def import_from_start():
    """import, from the start of the process"""
    command = [sys.executable, "-c", f"import {socket.__name__}"]
    here = os.path.dirname(os.path.abspath(__file__))  # not the checkout, which `-c` would import from

    def run(loops):
        for _ in range(loops):
            subprocess.run(command, cwd=here, check=True)
    yield run


OPERATIONS = {
    function.__name__: contextmanager(function)
    for function in (send_recv, send_recv_timeout, recv_into, sendmsg_recvmsg, sendto_recvfrom, accept_connect_close, socket_close,
                     getsockopt, send_large_memoryview, import_from_start)
}

"""AF_VSOCK with ourselves: CID 1."""

import fcntl
import os
import struct

import pytest

import sockcffi as socket


@pytest.mark.parametrize("kind", ["SOCK_STREAM", "SOCK_SEQPACKET"])
def test_connection(streams, exchange, kind):
    local = getattr(socket, "VMADDR_CID_LOCAL", 1)
    client, server, peer = streams((local, socket.VMADDR_PORT_ANY), "AF_VSOCK", kind)
    assert peer == (local, client.getsockname()[1])
    assert client.getpeername() == server.getsockname()
    exchange(client, server)
    client.shutdown(socket.SHUT_WR)
    assert server.recv(1) == b""


def test_options(sock):
    s = sock("AF_VSOCK", "SOCK_STREAM")
    size = s.getsockopt(socket.AF_VSOCK, socket.SO_VM_SOCKETS_BUFFER_SIZE)
    assert size > 0
    s.setsockopt(socket.AF_VSOCK, socket.SO_VM_SOCKETS_BUFFER_MAX_SIZE, size * 4)
    assert s.getsockopt(socket.AF_VSOCK, socket.SO_VM_SOCKETS_BUFFER_MAX_SIZE) == size * 4
    s.setsockopt(socket.AF_VSOCK, socket.SO_VM_SOCKETS_BUFFER_SIZE, size * 2)
    assert s.getsockopt(socket.AF_VSOCK, socket.SO_VM_SOCKETS_BUFFER_SIZE, 8) == struct.pack("=Q", size * 2)


def test_local_cid():
    if not os.path.exists("/dev/vsock"):
        pytest.skip("this kernel has no /dev/vsock")
    with open("/dev/vsock", "rb") as device:
        answer = fcntl.ioctl(device, socket.IOCTL_VM_SOCKETS_GET_LOCAL_CID, bytes(4))
    assert len(answer) == 4

"""AF_BLUETOOTH between two virtual controllers: HCI, L2CAP, RFCOMM, SCO."""

import struct
import time

import pytest

import sockcffi as socket

READ_ADDRESS = b"\1" + struct.pack("<HB", 0x1009, 0)  # an HCI command


@pytest.fixture
def hci(controllers, sock):
    return lambda: sock("AF_BLUETOOTH", "SOCK_RAW", "BTPROTO_HCI")


def test_hci_addresses(controllers, hci):
    index = controllers.indexes[1]
    for address in (index, (index,), (index, socket.HCI_CHANNEL_RAW)):
        s = hci()
        s.bind(address)
        assert s.getsockname() == index


def test_hci_command(controllers, hci):
    s = hci()
    s.bind((controllers.indexes[0],))
    events = struct.pack("=IIIHxx", 1 << 4, 0xFFFFFFFF, 0xFFFFFFFF, 0)  # struct hci_ufilter: kinds of packets, events, opcode
    s.setsockopt(socket.SOL_HCI, socket.HCI_FILTER, events)
    assert s.getsockopt(socket.SOL_HCI, socket.HCI_FILTER, 16) == events
    s.setsockopt(socket.SOL_HCI, socket.HCI_DATA_DIR, 1)
    assert s.getsockopt(socket.SOL_HCI, socket.HCI_DATA_DIR) == 1
    assert s.send(READ_ADDRESS) == len(READ_ADDRESS)
    data, ancillary, _, _ = s.recvmsg(300, 100)
    assert data == b"\4\x0e\x0a\1" + struct.pack("<HB", 0x1009, 0) + controllers.address(0)
    assert ancillary == [(socket.SOL_HCI, 1, struct.pack("=i", 1))]  # HCI_CMSG_DIR: it came in


def test_hci_channels(controllers, hci):
    monitor, control = hci(), hci()
    monitor.bind((socket.HCI_DEV_NONE, socket.HCI_CHANNEL_MONITOR))
    assert len(monitor.recv(1000)) >= 6  # what there is, told to each that begins to listen
    control.bind((socket.HCI_DEV_NONE, socket.HCI_CHANNEL_CONTROL))
    control.send(struct.pack("<HHH", 1, socket.HCI_DEV_NONE, 0))  # of the management interface: read its version
    assert struct.unpack_from("<HHHH", control.recv(100)) == (1, socket.HCI_DEV_NONE, 6, 1)


@pytest.mark.parametrize("kind", ["SOCK_SEQPACKET", "SOCK_STREAM"])
def test_l2cap(controllers, streams, exchange, kind):
    near, far = controllers.addresses
    client, server, peer = streams((far, 0x1001), "AF_BLUETOOTH", kind, "BTPROTO_L2CAP")
    assert peer[0] == near
    assert client.getpeername()[:2] == (far, 0x1001) and server.getsockname()[:2] == (far, 0x1001)
    exchange(client, server)
    options = client.getsockopt(socket.SOL_L2CAP, socket.L2CAP_OPTIONS, 12)  # struct l2cap_options: mtu both ways ...
    assert struct.unpack_from("=HH", options) == (672, 672)


def test_l2cap_addresses(controllers, sock):
    attributes = 0, 4, socket.BDADDR_LE_PUBLIC  # 4: the channel of the attribute protocol
    for address in ((socket.BDADDR_ANY, 0x1003), (socket.BDADDR_LOCAL, 0x1005), (socket.BDADDR_ANY, *attributes)):
        s = sock("AF_BLUETOOTH", "SOCK_SEQPACKET", "BTPROTO_L2CAP")
        s.bind(address)
        assert s.getsockname() == address


def test_rfcomm(controllers, streams, exchange):
    near, far = controllers.addresses
    client, server, peer = streams((far, 5), "AF_BLUETOOTH", "SOCK_STREAM", "BTPROTO_RFCOMM")
    assert peer[0] == near and client.getpeername() == (far, 5)
    exchange(client, server)


@pytest.mark.parametrize("form", [str, str.encode])
def test_sco(controllers, streams, exchange, form):
    near, far = controllers.addresses
    client, server, peer = streams(form(far), "AF_BLUETOOTH", "SOCK_SEQPACKET", "BTPROTO_SCO")
    assert peer == near and client.getpeername() == far
    exchange(client, server)
    client.close()
    server.close()
    time.sleep(0.3)  # the link goes down behind close

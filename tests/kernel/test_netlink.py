"""AF_NETLINK: dumps of the kernel's, and multicast."""

import struct

import pytest

import sockcffi as socket

HEAD = struct.Struct("=IHHII")  # struct nlmsghdr: length, type, flags, sequence, port
CRYPTO_MSG_GETALG = 0x13  # linux/cryptouser.h


def dump(s, kind, body):
    """The bodies of all answers to a dump."""
    s.sendto(HEAD.pack(HEAD.size + len(body), kind, socket.NLM_F_REQUEST | socket.NLM_F_DUMP, 7, 0) + body, (0, 0))
    bodies = []
    while True:
        data, sender = s.recvfrom(65536)
        assert sender == (0, 0)
        while data:
            length, kind, _, sequence, port = HEAD.unpack_from(data)
            assert (sequence, port) == (7, s.getsockname()[0])
            if kind == socket.NLMSG_DONE:
                return bodies
            assert kind != socket.NLMSG_ERROR, data
            bodies.append(data[HEAD.size : length])
            data = data[length + 3 & ~3 :]


def test_route(sock):
    s = sock("AF_NETLINK", "SOCK_RAW", "NETLINK_ROUTE")
    s.bind((0, 0))
    answers = dump(s, socket.RTM_GETLINK, struct.pack("=B3x", socket.AF_UNSPEC))
    assert len(answers) == len(socket.if_nameindex())
    assert any(b"lo\0" in answer for answer in answers)


def test_generic(sock):
    s = sock("AF_NETLINK", "SOCK_RAW", "NETLINK_GENERIC")
    s.bind((0, 0))
    assert any(b"nlctrl\0" in answer for answer in dump(s, socket.GENL_ID_CTRL, struct.pack("=BBH", socket.CTRL_CMD_GETFAMILY, 1, 0)))


def test_crypto(sock):
    s = sock("AF_NETLINK", "SOCK_RAW", "NETLINK_CRYPTO")
    s.bind((0, 0))
    answers = dump(s, CRYPTO_MSG_GETALG, bytes(208))  # struct crypto_user_alg; its first member is the name
    assert any(answer.startswith(b"sha256\0") for answer in answers)


def test_multicast(sock):
    one, two = (sock("AF_NETLINK", "SOCK_RAW", "NETLINK_USERSOCK") for _ in range(2))
    one.bind((0, 0))
    two.bind((0, 1 << 4))
    assert two.getsockname()[1] == 1 << 4
    with pytest.raises(ConnectionRefusedError):  # after the group the kernel itself would be next: it does not take part in this protocol
        one.sendto(b"to the group", (0, 1 << 4))
    assert two.recvfrom(100) == (b"to the group", (one.getsockname()[0], 1 << 4))
    one.sendto(b"to one", (two.getsockname()[0], 0))
    assert two.recvfrom(100) == (b"to one", (one.getsockname()[0], 0))


def test_new_links(sock, link):
    s = sock("AF_NETLINK", "SOCK_RAW", "NETLINK_ROUTE")
    s.bind((0, 0))
    s.setsockopt(socket.SOL_NETLINK, socket.NETLINK_ADD_MEMBERSHIP, socket.RTNLGRP_LINK)
    made, _ = link("veth", "peer")
    while True:
        data, sender = s.recvfrom(65536)
        assert sender == (0, socket.RTMGRP_LINK)
        if made.encode() + b"\0" in data:
            break
    assert HEAD.unpack_from(data)[1] == socket.RTM_NEWLINK


def test_errors_in_words(sock):
    s = sock("AF_NETLINK", "SOCK_RAW", "NETLINK_ROUTE")
    s.setsockopt(socket.SOL_NETLINK, socket.NETLINK_EXT_ACK, 1)
    assert s.getsockopt(socket.SOL_NETLINK, socket.NETLINK_EXT_ACK) == 1
    with pytest.raises(OSError):
        s.setsockopt(socket.SOL_NETLINK, 999, 1)

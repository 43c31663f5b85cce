"""AF_QIPCRTR on the local node."""


def test_datagrams(sock, datagrams):
    one, two = (sock("AF_QIPCRTR", "SOCK_DGRAM") for _ in range(2))
    node, _ = one.getsockname()
    for s in (one, two):
        s.bind((node, 0))
    assert one.getsockname()[1] not in (0, two.getsockname()[1])
    datagrams(one, two)
    one.connect(two.getsockname())
    assert one.getpeername() == two.getsockname()
    one.send(b"connected")
    assert two.recv(100) == b"connected"

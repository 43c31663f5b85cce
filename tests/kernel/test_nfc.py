"""AF_NFC: LLCP, the connections of two peers, between simulated devices."""

import sockcffi as socket
from sockcffi.report.exchanges import EXCHANGES

SERVICE = b"urn:nfc:xsn:example.org:echo"


def test_llcp(nfc, sock, closing, exchange):
    nfc()
    server, client = (sock("AF_NFC", "SOCK_STREAM", "NFC_SOCKPROTO_LLCP") for _ in range(2))
    protocol = socket.NFC_PROTO_NFC_DEP
    server.bind((1, 0, protocol, 0, 0, SERVICE))
    server.listen()
    client.connect((0, 0, protocol, 0, 0, SERVICE))
    accepted, peer = server.accept()
    accepted.settimeout(10)
    exchange(client, closing(accepted))
    device, target, protocol, here, there, service = client.getpeername()
    assert (device, target, protocol, service) == (0, 0, socket.NFC_PROTO_NFC_DEP, SERVICE)
    assert peer == accepted.getpeername() == (1, 0, protocol, there, here, b"")
    assert client.getsockopt(socket.SOL_NFC, socket.NFC_LLCP_REMOTE_MIU) >= 128  # bytes of one packet


def test_the_exchange_of_the_report(nfc):
    """Here and not with the others, since a link between simulated devices does not outlast them on a slow machine."""
    nfc()
    ((_, _, kind, protocol, function, service),) = (row for row in EXCHANGES if row[0] == "AF_NFC")
    function(socket.AF_NFC, getattr(socket, kind), getattr(socket, protocol), service)

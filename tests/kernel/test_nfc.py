"""AF_NFC: LLCP, the connections of two peers, between simulated devices."""

import sockcffi as socket

SERVICE = b"urn:nfc:sn:snep"


def test_llcp(nfc_link, sock, closing, exchange):
    nfc_link.up()
    server, client = (sock("AF_NFC", "SOCK_STREAM", "NFC_SOCKPROTO_LLCP") for _ in range(2))
    server.bind((1, 0, socket.NFC_PROTO_NFC_DEP, 0, 0, SERVICE))
    assert server.getsockname()[4:] == (4, SERVICE)  # a service that has a number of its own
    server.listen()
    client.connect((0, nfc_link.target, socket.NFC_PROTO_NFC_DEP, 0, 0, SERVICE))
    accepted, peer = server.accept()
    accepted.settimeout(10)
    exchange(client, closing(accepted))
    assert peer[0] == 1 and client.getpeername()[0] == 0
    size = client.getsockopt(socket.SOL_NFC, socket.NFC_LLCP_REMOTE_MIU)
    assert size >= 128  # bytes of one packet

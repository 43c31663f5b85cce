"""AF_ALG: the kernel's cryptography, against known answers."""

import errno
import hashlib
import hmac
import os

import pytest

import sockcffi as socket

TAG = 16


@pytest.fixture
def algorithm(sock, closing):
    """algorithm(type, name[, key[, length of the tag]]): the socket that computes."""

    def accepted(kind, name, key=None, tag=None):
        one = sock("AF_ALG", "SOCK_SEQPACKET")
        try:
            one.bind((kind, name))
        except FileNotFoundError:
            pytest.skip(f"this kernel has no {kind} {name}")
        if key:
            one.setsockopt(socket.SOL_ALG, socket.ALG_SET_KEY, key)
        if tag:
            one.setsockopt(socket.SOL_ALG, socket.ALG_SET_AEAD_AUTHSIZE, None, tag)
        operation, peer = one.accept()
        assert peer is None
        operation.settimeout(10)
        return closing(operation)

    return accepted


def test_hash(algorithm):
    operation = algorithm("hash", "sha256")
    for data in (b"", b"abc", bytes(100000)):
        operation.sendall(data)
        assert operation.recv(100) == hashlib.sha256(data).digest()
    operation.send(b"a", socket.MSG_MORE)
    operation.send(b"bc")
    assert operation.recv(100) == hashlib.sha256(b"abc").digest()


def test_keyed_hash(algorithm):
    operation = algorithm("hash", "hmac(sha256)", b"key")
    operation.sendall(b"text")
    assert operation.recv(100) == hmac.new(b"key", b"text", "sha256").digest()


def test_skcipher(algorithm):
    operation = algorithm("skcipher", "cbc(aes)", bytes.fromhex("06a9214036b8a15b512e03d534120006"))  # RFC 3602, case 1
    iv, plain, secret = bytes.fromhex("3dafba429d9eb430b422da802c9fac41"), b"Single block msg", "e353779c1079aeb82708942dbe77181a"
    operation.sendmsg_afalg([plain], op=socket.ALG_OP_ENCRYPT, iv=iv)
    assert operation.recv(100).hex() == secret
    operation.sendmsg_afalg([bytes.fromhex(secret)], op=socket.ALG_OP_DECRYPT, iv=bytearray(iv))
    assert operation.recv(100) == plain
    operation.sendmsg_afalg(op=socket.ALG_OP_ENCRYPT, iv=iv, flags=socket.MSG_MORE)
    operation.sendall(plain * 20)
    assert operation.recv(1000)[:16].hex() == secret


def test_aead(algorithm):
    # The Galois/counter mode of operation, McGrew and Viega, case 4
    operation = algorithm("aead", "gcm(aes)", bytes.fromhex("feffe9928665731c6d6a8f9467308308"), TAG)
    iv, known = bytes.fromhex("cafebabefacedbaddecaf888"), bytes.fromhex("feedfacedeadbeeffeedfacedeadbeefabaddad2")
    plain = bytes.fromhex(
        "d9313225f88406e5a55909c5aff5269a86a7a9531534f7da2e4c303d8a318a721c3c0c95956809532fcf0e2449a6b525b16aedf5aa0de657ba637b39"
    )
    secret = bytes.fromhex(
        "42831ec2217774244b7221b784d0d49ce3aa212f2c02a4e035c17e2329aca12e21d514b25466931c7d8f6a5aac84aa051ba30b396a0aac973d58e091"
        "5bc94fbc3221a5db94fae95ae7121a47"
    )
    operation.sendmsg_afalg(op=socket.ALG_OP_ENCRYPT, iv=iv, assoclen=len(known), flags=socket.MSG_MORE)
    operation.sendall(known, socket.MSG_MORE)
    operation.sendall(plain)
    assert operation.recv(len(known + secret)) == known + secret
    operation.sendmsg_afalg([known, secret], op=socket.ALG_OP_DECRYPT, iv=iv, assoclen=len(known))
    assert operation.recv(len(known + plain)) == known + plain
    operation.sendmsg_afalg([known, secret[:-1] + b"\0"], op=socket.ALG_OP_DECRYPT, iv=iv, assoclen=len(known))
    with pytest.raises(OSError) as caught:
        operation.recv(len(known + plain))
    assert caught.value.errno == errno.EBADMSG


def test_rng(algorithm):
    operation = algorithm("rng", "stdrng", os.urandom(32))  # it wants a seed first
    assert len(operation.recv(32)) == 32
    assert operation.recv(32) != operation.recv(32)


def test_rejects(sock):
    one = sock("AF_ALG", "SOCK_SEQPACKET")
    with pytest.raises(FileNotFoundError):
        one.bind(("hash", "nosuchhash"))
    with pytest.raises(TypeError):
        one.sendmsg_afalg()
    for wrong in ({"op": None}, {"op": 1, "assoclen": None}):
        with pytest.raises(TypeError):
            one.sendmsg_afalg(**wrong)
    with pytest.raises(TypeError):
        one.sendmsg_afalg(op=1, assoclen=-1)

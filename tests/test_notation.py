"""parse_address and format_address: each the inverse of the other, and a clean error for what is no address."""

import os
import subprocess
import sys

import pytest
from hypothesis import HealthCheck, given, settings, strategies as st

import sockcffi as socket
from sockcffi._generated.layouts import FAMILIES
from sockcffi.addresses import notation
from sockcffi.addresses.codecs import CODECS

UNHURRIED = settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])  # machines are busy, PyPy warms up

# text, the names of the family and its address, and the text that comes back where it is another
WRITTEN = [
    ("127.0.0.1:80", "AF_INET", ("127.0.0.1", 80)),
    ("[::1]:80", "AF_INET6", ("::1", 80, 0, 0)),
    ("[0:0::1]:080", "AF_INET6", ("::1", 80, 0, 0), "[::1]:80"),
    ("[::ffff:1.2.3.4]:0", "AF_INET6", ("::ffff:1.2.3.4", 0, 0, 0)),
    ("[fe80::1%4294967295]:443", "AF_INET6", ("fe80::1", 443, 0, 2**32 - 1)),
    ("[::1]:80?flowinfo=4294967295", "AF_INET6", ("::1", 80, 4294967295, 0)),
    ("localhost:http", "AF_UNSPEC", ("localhost", "http")),
    ("127.0.0.1:http", "AF_UNSPEC", ("127.0.0.1", "http")),
    ("[::1]:http", "AF_UNSPEC", ("::1", "http")),
    ("[fe80::1%lo]:http", "AF_UNSPEC", ("fe80::1%lo", "http")),
    ("127.1:80", "AF_UNSPEC", ("127.1", 80)),
    ("example.org:65535", "AF_UNSPEC", ("example.org", 65535)),
    ("bücher.example:80", "AF_UNSPEC", ("bücher.example", 80)),
    (":80", "AF_UNSPEC", ("", 80)),
    ("[unix]:80", "AF_UNSPEC", ("unix", 80)),
    ("[host]:80", "AF_UNSPEC", ("host", 80), "host:80"),
    ("unix:/run/x", "AF_UNIX", "/run/x"),
    ("/run/x", "AF_UNIX", "/run/x", "unix:/run/x"),
    ("unix:run/a b:c", "AF_UNIX", "run/a b:c"),
    ("unix:", "AF_UNIX", ""),
    ("unix:50%", "AF_UNIX", "50%"),
    ("unix:%2541", "AF_UNIX", "%41"),
    ("unix:%FF%0A", "AF_UNIX", "\udcff\n"),
    ("unix:%40x", "AF_UNIX", "@x"),
    ("@abstract", "AF_UNIX", b"\0abstract"),
    ("unix:@abstract", "AF_UNIX", b"\0abstract", "@abstract"),
    ("@", "AF_UNIX", b"\0"),
    ("@a%00b@", "AF_UNIX", b"\0a\0b@"),
    ("can0", "AF_CAN", ("can0",)),
    ("vcan12", "AF_CAN", ("vcan12",)),
    ("can:can0", "AF_CAN", ("can0",), "can0"),
    ("can:eth0", "AF_CAN", ("eth0",)),
    ("can:", "AF_CAN", ("",)),
    ("can:can0:291:0x456", "AF_CAN", ("can0", 291, 1110), "can:can0:291:1110"),
    ("can:can0:1234605616436508552:74565:32", "AF_CAN", ("can0", 1234605616436508552, 74565, 32)),
    ("vsock:2:1024", "AF_VSOCK", (2, 1024)),
    ("VSOCK:-1:0xffffffff", "AF_VSOCK", (-1, 2**32 - 1), "vsock:-1:4294967295"),
    ("netlink:0:1", "AF_NETLINK", (0, 1)),
    ("packet:lo:3", "AF_PACKET", ("lo", 3)),
    ("packet:lo:34525:4:772:01-02-03-04-05-06", "AF_PACKET", ("lo", 34525, 4, 772, b"\1\2\3\4\5\6")),
    ("packet:lo:3:0:0:", "AF_PACKET", ("lo", 3, 0, 0, b"")),
    ("tipc:1:18888:2:3:3", "AF_TIPC", (1, 18888, 2, 3, 3)),
    ("bluetooth:01:23:45:67:89:ab:3", "AF_BLUETOOTH", ("01:23:45:67:89:AB", 3), "bluetooth:01:23:45:67:89:AB:3"),
    ("bluetooth:00:11:22:33:44:FF:0:4:2", "AF_BLUETOOTH", ("00:11:22:33:44:FF", 0, 4, 2)),
    ("bluetooth:00:11:22:33:44:FF", "AF_BLUETOOTH", "00:11:22:33:44:FF"),
    ("bluetooth:0", "AF_BLUETOOTH", 0),
    ("bluetooth:65535:3", "AF_BLUETOOTH", (65535, 3)),
    ("alg:hash:hmac(sha256):0:0", "AF_ALG", ("hash", "hmac(sha256)", 0, 0)),
    ("xdp:lo:3:0:0", "AF_XDP", ("lo", 3, 0, 0)),
    ("rds:10.0.0.1:4000", "AF_RDS", ("10.0.0.1", 4000)),
    ("smc:[::1]:80:0:0", "AF_SMC", ("::1", 80, 0, 0)),
    ("x25:123", "AF_X25", "123"),
    ("ieee802154:35:01-02-03-04-05-06-07-08", "AF_IEEE802154", (35, b"\1\2\3\4\5\6\7\x08")),
    ("ieee802154:35:", "AF_IEEE802154", (35, None)),
    ("family:99:01-02", 99, (99, b"\1\2")),
]


@pytest.mark.parametrize("text, name, address, back", [(*case, case[0])[:4] for case in WRITTEN])
def test_there_and_back(text, name, address, back):
    family = getattr(socket, name, None) if isinstance(name, str) else name
    if family is None:
        pytest.skip(f"this platform has no {name}")
    parsed = socket.parse_address(text)
    assert parsed == (family, address) and type(parsed[1]) is type(address) and type(parsed[0]) is type(family)
    assert socket.format_address(*parsed) == back
    assert socket.parse_address(back) == parsed


def test_an_interface_by_name():
    index, name = socket.if_nameindex()[0]
    assert socket.parse_address(f"[fe80::1%{name}]:80") == (socket.AF_INET6, ("fe80::1", 80, 0, index))
    assert socket.format_address(socket.AF_INET6, ("fe80::1", 80, 0, index)) == f"[fe80::1%{name}]:80"


@pytest.mark.parametrize("text, port, expected", [
    ("::1", 80, "[::1]:80"), ("[::1]", 80, "[::1]:80"), ("fe80::1%9", 80, "[fe80::1%9]:80"), ("[::1]:81", 80, "[::1]:81"),
    ("127.0.0.1", 80, "127.0.0.1:80"), ("127.0.0.1:81", 80, "127.0.0.1:81"), ("example.org", "http", "example.org:http"),
    ("::1", "http", "[::1]:http"), ("[::1]", "http", "[::1]:http"), ("x", True, "x:1"), ("can0", 80, "can0:80"), ("", 80, ":80"), ("/run/x", 80, "unix:/run/x"), ("vsock:1:2", 80, "vsock:1:2"), ("[unix]", 80, "[unix]:80"),
])
def test_default_port(text, port, expected):
    assert socket.format_address(*socket.parse_address(text, port)) == expected


@pytest.mark.parametrize("text", [
    "", "localhost", "127.0.0.1", "::1", "[::1]", "[::1", "::1]:80", "[::1]80", "[[::1]]:80", "1:2:3", "2001:db8::1:80", "a:65536", "a:123456",
    "a:-1", "a: 80", "a:80 ", "a:٣", "[::1]:http?flowinfo=1", "[fe80::1%nosuchif]:http", "[a:b]:http", "127.0.0.1:80?flowinfo=1", "[::1]:80?flowinfo=4294967296", "[::1]:80?flowinfo=",
    "[::1%nosuchif]:80", "[::1%]:80", "[::1%4294967296]:80", "[fe80:]:80", "[a:b]:80", "a%00b:80", "unix:a%00b", "unix:\0", "\ud800:80", "127.0.0.1\0x:80", "[::1\0x]:80", "[::1\0%1]:80",
    "vsock:2", "vsock:2:", "vsock:2:1024:3", "vsock:2:x", "vsock:2:1e3", "vsock:2:" + "9" * 21, "can:can0:1", "can:a:b:c:d:e",
    "bluetooth:01:23:45:67:89", "bluetooth:zz:23:45:67:89:ab", "family:x:00", "family:65536:00", "family:-1:00", "family:99:0", "family:99:0g",
    "packet:lo:3:0:0:1", "nosuch:1:2", "a" * 5000 + ":80",
])
def test_no_address(text):
    with pytest.raises(ValueError):
        socket.parse_address(text)


@pytest.mark.parametrize("number", [0, *FAMILIES])
def test_no_number_for_a_family_with_a_notation(number):
    """It would be read as what is not written so: family 0 is a host's name, 2 an IPv4 address."""
    for text in f"family:{number}:", f"family:{number}:00", f"family:{number:#x}:00-50-7f-00-00-01":
        with pytest.raises(ValueError, match=r"is no address$"):
            socket.parse_address(text)


@pytest.mark.parametrize("port", ["", "a b", "80:81", -1])
def test_bad_default_port(port):
    with pytest.raises(ValueError):
        socket.parse_address("localhost", port)


@pytest.mark.parametrize("port", [1.5, b"80", [80]])
def test_default_port_of_another_type(port):
    with pytest.raises(TypeError, match=rf"parse_address\(\) argument 2 must be int or str, not {type(port).__name__}"):
        socket.parse_address("localhost", port)


@pytest.mark.parametrize("text", [None, b"127.0.0.1:80", 80, ("127.0.0.1", 80)])
def test_only_text(text):
    with pytest.raises(TypeError, match=r"parse_address\(\) argument 1 must be str, not "):
        socket.parse_address(text)


@pytest.mark.parametrize("family, address", [
    (socket.AF_INET, ("localhost", 80)), (socket.AF_INET, ("", 80)), (socket.AF_INET, ("127.0.0.1", 65536)), (socket.AF_INET, ["127.0.0.1", 80]),
    (socket.AF_INET, ("127.0.0.1", "80")), (socket.AF_INET, None), (socket.AF_INET6, ("::1", 80, 2**32)), (socket.AF_INET6, ("::1", 80, 0, -1)),
    (socket.AF_INET, ("127.0.0.1\0", 80)), (socket.AF_INET6, ("::1\0", 80)), (socket.AF_INET6, ("localhost", 80)), (socket.AF_INET6, ("::1",)), (socket.AF_UNSPEC, ("::1", 80)), (socket.AF_UNSPEC, ("a", "")),
    (socket.AF_UNSPEC, ("a", "80")), (socket.AF_UNSPEC, ("a\0", 80)), (socket.AF_UNSPEC, None), (socket.AF_UNIX, "a\0b"), (socket.AF_UNIX, 5),
    (socket.AF_UNIX, "x" * 5000), (99, (98, b"")), (99, ("x",)), (99, None), (socket.AF_NETLINK, (1,)), (socket.AF_NETLINK, ("1", 2)),
    (socket.AF_NETLINK, [1, 2]), (socket.AF_NETLINK, (2**70, 0)),
])
def test_no_text(family, address):
    with pytest.raises(ValueError, match="is no address of family"):
        socket.format_address(family, address)


def test_every_family_has_a_notation():
    without = [name for number, (_, name) in FAMILIES.items() if name not in ("INET", "INET6", "UNIX") and not CODECS[number].notation]
    assert not without
    assert all(set(notation._words(form)) <= notation._KINDS.keys() for number in FAMILIES for form in CODECS[number].notation)


# ---- anything at all ----

ports = st.integers(0, 65535)
names = st.text(st.characters(blacklist_categories=["Cs"], blacklist_characters=":[]"), max_size=20)
values = {
    "int": st.integers(-(10**19), 10**19),
    "name": st.binary(max_size=20).map(os.fsdecode),
    "host": st.sampled_from(["10.0.0.1", "::1", "example.org", "fe80::1%lo", ""]),
    "bytes": st.binary(max_size=20),
    "mac": st.binary(min_size=6, max_size=6).map(lambda data: ":".join(f"{byte:02X}" for byte in data)),
    "none": st.none(),
}


@st.composite
def addresses(draw):
    """An address of any family here, in any of its forms."""
    number = draw(st.sampled_from(sorted(FAMILIES)))
    name = FAMILIES[number][1]
    if name == "INET":
        return number, (draw(st.ip_addresses(v=4).map(str)), draw(ports))
    if name == "INET6":
        host = socket.inet_ntop(number, draw(st.binary(min_size=16, max_size=16)))
        return number, (host, draw(ports), draw(st.integers(0, 0xFFFFF)), draw(st.integers(0, 2**32 - 1)))
    if name == "UNIX":
        path = draw(st.binary(max_size=107))
        return number, path if path.startswith(b"\0") else os.fsdecode(path.replace(b"\0", b""))
    form = draw(st.sampled_from(CODECS[number].notation))
    parts = tuple(draw(values[kind]) for kind in notation._words(form))
    if name == "IEEE802154" and isinstance(parts[1], bytes) and len(parts[1]) < 2:
        parts = parts[0], bytes(8)  # its bytes are always eight
    return number, parts if form.startswith("(") else parts[0]


@UNHURRIED
@given(addresses())
def test_any_address(found):
    text = socket.format_address(*found)
    assert text.isprintable() or " " in text or not text.isascii()
    assert socket.parse_address(text) == found


@UNHURRIED
@given(names.filter(lambda name: "\0" not in name), ports | st.from_regex(r"[a-z][a-z0-9-]{0,9}", fullmatch=True))
def test_any_host(host, port):
    try:
        text = socket.format_address(socket.AF_UNSPEC, (host, port))
    except ValueError:
        assert host and notation._is_numeric(host, socket.AF_INET) and isinstance(port, int)
        return
    assert socket.parse_address(text) == (socket.AF_UNSPEC, (host, port))


@UNHURRIED
@given(st.text() | st.text(alphabet="[]:%@/?=.0123456789abcdefunixcanvsock\0\n"))
def test_any_text(text):
    """An address that is written and read again as itself, or a ValueError."""
    try:
        found = socket.parse_address(text)
    except ValueError:
        return
    again = socket.format_address(*found)
    assert socket.parse_address(again) == found
    assert socket.format_address(*found) == again


def test_undecodable_bytes_are_the_same_in_any_locale():
    """In the C locale, PyPy's names of files have no character beyond ASCII."""
    program = ("import os, sockcffi as socket\n"
               "for data in b'\\xc2\\x80', b'\\0\\xc2\\x80', b'\\xff':\n"
               "    path = os.fsdecode(data) if data[0] else data\n"
               "    assert socket.parse_address(socket.format_address(socket.AF_UNIX, path)) == (socket.AF_UNIX, path), path\n")
    for locale in "C", "C.UTF-8":
        subprocess.run([sys.executable, "-c", program], env={**os.environ, "LC_ALL": locale, "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"},
                       check=True)

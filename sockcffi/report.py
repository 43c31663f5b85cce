"""What this machine can do: the report of `python -m sockcffi`.

`collect` asks, `text` prints. An exchange is bytes that go through the kernel and come back; each is a row of EXCHANGES.
"""

import errno
import hashlib
import importlib
import os
import pkgutil
import struct
import sys
from collections import Counter
from tempfile import TemporaryDirectory
from textwrap import TextWrapper

import sockcffi

from . import families
from ._generated import build, constants
from .declaration import Family
from .impl import interpreter, machine

SECONDS = 3.0  # for each call of an exchange
MESSAGE = b"through the kernel and back"
PROTOCOLS = range(3)  # families count their protocols from 0 or 1, and RxRPC takes AF_INET, 2
TYPES = "SOCK_STREAM SOCK_DGRAM SOCK_SEQPACKET SOCK_RAW SOCK_RDM".split()
WIDTH = 100

# What a call says when the machine lacks something, as opposed to a call that went wrong.
LACKING = {getattr(errno, name) for name in """
    EPERM EACCES EAFNOSUPPORT EPROTONOSUPPORT ESOCKTNOSUPPORT EPFNOSUPPORT EOPNOTSUPP ENOPROTOOPT EADDRNOTAVAIL ENODEV ENETDOWN
    ENETUNREACH EHOSTUNREACH ENOSYS
""".split() if hasattr(errno, name)}


class Lacking(Exception):
    """The machine has no means for this exchange."""


# ---- exchanges ----

def stream(family, kind, proto, address, _other=None):
    """A connection to ourselves, and a message there and back."""
    with _socket(family, kind, proto) as server, _socket(family, kind, proto) as client:
        server.bind(address)
        server.listen()
        client.connect(server.getsockname())
        accepted, _peer = server.accept()
        with accepted:
            accepted.settimeout(SECONDS)
            client.sendall(MESSAGE)
            accepted.sendall(accepted.recv(100))
            _expect(client.recv(100), MESSAGE)


def dgram(family, kind, proto, address, other=None):
    """A datagram, and one back to the address that it came from."""
    with _socket(family, kind, proto) as one, _socket(family, kind, proto) as two:
        if address is not None:
            one.bind(address)
            two.bind(other or address)
        one.sendto(MESSAGE, two.getsockname())
        data, sender = two.recvfrom(100)
        two.sendto(data, sender)
        _expect(one.recvfrom(100)[0], MESSAGE)


def unix(family, kind, proto, exchange):
    """One of the exchanges above, between paths."""
    with TemporaryDirectory() as folder:
        exchange(family, kind, proto, os.path.join(folder, "one"), os.path.join(folder, "two"))


def abstract(family, kind, proto, name):
    """A connection to a name that is no file: with "" the kernel chooses one."""
    if not hasattr(sockcffi, "AF_NETLINK"):
        raise Lacking("only Linux has such names")
    stream(family, kind, proto, name)


def route(family, kind, proto, _address):
    """The kernel's list of interfaces."""
    with _socket(family, kind, proto) as sock:
        sock.bind((0, 0))
        flags = sockcffi.NLM_F_REQUEST | sockcffi.NLM_F_DUMP
        request = struct.pack("=IHHIIB3x", 20, sockcffi.RTM_GETLINK, flags, 1, 0, sockcffi.AF_UNSPEC)  # nlmsghdr, rtgenmsg
        sock.sendto(request, (0, 0))
        answer, sender = sock.recvfrom(65536)
        _expect((struct.unpack_from("=IH", answer)[1], sender), (sockcffi.RTM_NEWLINK, (0, 0)))


def packet(family, kind, _proto, interface):
    """A frame on the loopback interface."""
    protocol = sockcffi.ETH_P_802_EX1  # left for experiments by IEEE 802
    with _socket(family, kind, 0) as one, _socket(family, kind, 0) as two:
        two.bind((interface, protocol))
        one.sendto(MESSAGE, (interface, protocol, 0, 0, bytes(6)))
        data, sender = two.recvfrom(100)
        _expect((data, sender[:2]), (MESSAGE, (interface, protocol)))


def sha256(family, kind, proto, address):
    """A hash, computed by the kernel."""
    with _socket(family, kind, proto) as algorithm:
        algorithm.bind(address)
        operation, _ = algorithm.accept()
        with operation:
            operation.settimeout(SECONDS)
            operation.sendall(MESSAGE)
            _expect(operation.recv(100), hashlib.sha256(MESSAGE).digest())


def can(family, kind, proto, prefix):
    """A frame on a virtual bus, if there is one."""
    bus = next((name for _, name in sockcffi.if_nameindex() if name.startswith(prefix)), None)
    if not bus:
        raise Lacking(f"no {prefix} interface")
    frame = struct.pack("=IB3x8s", 0x123, 8, MESSAGE[:8])  # struct can_frame
    with _socket(family, kind, proto) as one, _socket(family, kind, proto) as two:
        one.bind((bus,))
        two.bind((bus,))
        one.send(frame)
        _expect(two.recvfrom(100), (frame, (bus,)))


IPV4 = ("127.0.0.1", 0)
IPV6 = ("::1", 0)
EXCHANGES = (  # family, label, type, protocol or "", function, what it gets as address; left out where a name is not in the headers
    ("AF_INET", "stream", "SOCK_STREAM", "", stream, IPV4),
    ("AF_INET", "dgram", "SOCK_DGRAM", "", dgram, IPV4),
    ("AF_INET", "MPTCP", "SOCK_STREAM", "IPPROTO_MPTCP", stream, IPV4),
    ("AF_INET", "SCTP", "SOCK_STREAM", "IPPROTO_SCTP", stream, IPV4),
    ("AF_INET", "UDP-Lite", "SOCK_DGRAM", "IPPROTO_UDPLITE", dgram, IPV4),
    ("AF_INET6", "stream", "SOCK_STREAM", "", stream, IPV6),
    ("AF_INET6", "dgram", "SOCK_DGRAM", "", dgram, IPV6),
    ("AF_UNIX", "stream", "SOCK_STREAM", "", unix, stream),
    ("AF_UNIX", "dgram", "SOCK_DGRAM", "", unix, dgram),
    ("AF_UNIX", "abstract", "SOCK_STREAM", "", abstract, ""),
    ("AF_NETLINK", "route dump", "SOCK_RAW", "NETLINK_ROUTE", route, None),
    ("AF_PACKET", "frame over lo", "SOCK_DGRAM", "", packet, "lo"),
    ("AF_VSOCK", "stream", "SOCK_STREAM", "", stream, (1, 0xFFFFFFFF)),  # VMADDR_CID_LOCAL, VMADDR_PORT_ANY
    ("AF_ALG", "sha256", "SOCK_SEQPACKET", "", sha256, ("hash", "sha256")),
    ("AF_CAN", "raw frame", "SOCK_RAW", "CAN_RAW", can, "vcan"),
    ("AF_TIPC", "rdm", "SOCK_RDM", "", dgram, None),  # every socket has an address from birth
    ("AF_QIPCRTR", "dgram", "SOCK_DGRAM", "", dgram, (1, 0)),  # this node, any port
    ("AF_RDS", "seqpacket", "SOCK_SEQPACKET", "", dgram, IPV4),
)


def _socket(family, kind, proto):
    sock = sockcffi.socket(family, kind, proto)
    sock.settimeout(SECONDS)
    return sock


def _expect(received, expected):
    if received != expected:
        raise ValueError(f"received {received!r}, not {expected!r}")


def _outcome(number, kind, proto, function, address):
    """{"result": "ok", "lacking" or "failed", "why"}."""
    try:
        function(number, getattr(sockcffi, kind), getattr(sockcffi, proto) if proto else 0, address)
        return {"result": "ok", "why": ""}
    except Lacking as reason:
        return {"result": "lacking", "why": str(reason)}
    except OSError as reason:
        return {"result": "lacking" if reason.errno in LACKING else "failed", "why": reason.strerror or str(reason)}
    except Exception as reason:  # whatever it is, the report goes on
        return {"result": "failed", "why": f"{type(reason).__name__}: {reason}"}


# ---- the report ----

def collect():
    """The whole report as dicts, lists and plain values."""
    own = _own_socket()
    missing = [name for name in sorted({*sockcffi.__all__, *dir(constants)}) if not name.startswith("_") and not hasattr(own, name)]
    return {
        "version": build.VERSION,
        "interpreter": interpreter(),
        "python": sys.version,
        "platform": machine(),
        "build": {name.lower(): value for name, value in vars(build).items() if name.isupper()},
        "families": sorted(map(_family, _declared()), key=lambda row: (not row["opens"], not row["headers"], row["family"])),
        "missing": {"cpython": [name for name in missing if name in sockcffi.__all__],
                    "headers": [name for name in missing if name not in sockcffi.__all__]},
    }


def works(report):
    """Whether no exchange failed that should work."""
    return all(exchange["result"] != "failed" for row in report["families"] for exchange in row["exchanges"])


def _declared():
    """The names of all families: the folder is the list."""
    for module in pkgutil.iter_modules(families.__path__):
        for value in vars(importlib.import_module(f"{families.__name__}.{module.name}")).values():
            if isinstance(value, type) and issubclass(value, Family) and value is not Family:
                yield value.family


def _family(name):
    number = getattr(sockcffi, name, None)
    kind, error = (None, "") if number is None else _opens(number)
    exchanges = [{"name": label, **_outcome(number, *row)} for family, label, *row in EXCHANGES
                 if family == name and kind and hasattr(sockcffi, row[1] or row[0])]
    return {"family": name, "headers": number is not None, "opens": kind, "error": error, "exchanges": exchanges}


def _opens(number):
    """(name of the first type that the kernel opens, ""), or (None, why it opens none)."""
    errors = []
    for proto in PROTOCOLS:
        for kind in TYPES:
            try:
                sockcffi.socket(number, getattr(sockcffi, kind), proto).close()
                return kind, ""
            except OSError as reason:
                if reason.errno == errno.EAFNOSUPPORT:
                    return None, reason.strerror
                errors.append(reason)
    unknown = errno.EPROTONOSUPPORT, getattr(errno, "ESOCKTNOSUPPORT", None)  # the type or protocol was wrong: another says more
    return None, next((reason for reason in errors if reason.errno not in unknown), errors[0]).strerror


def _own_socket():
    """The interpreter's own module, even where ours stands in its place."""
    import socket as own
    if own is not sockcffi:
        return own
    ours = {name: sys.modules.pop(name) for name in ("socket", "_socket") if name in sys.modules}
    try:
        return importlib.import_module("socket")
    finally:
        sys.modules.update(ours)


# ---- as text ----

def text(report):
    """The report for people."""
    facts = report["build"]
    cpython, headers = report["missing"]["cpython"], report["missing"]["headers"]
    sources = [f"the snapshot {facts['snapshot']} ({_versions(facts['snapshot_headers'])})"] if facts["snapshot"] else []
    sources.append(f"this machine's headers ({_versions({**facts['local_headers'], 'compiler': facts['compiler']})})")
    lines = [
        *_row("sockcffi", report["version"]),
        *_row("interpreter", report["interpreter"]),
        *_row("platform", report["platform"]),
        *_row("built from", " and ".join(sources)),
        *_row("constants", f"{facts['constants']:,}"),
        "",
        f"{'family':15}{'headers':9}{'kernel':11}exchange",
    ]
    for row in report["families"]:
        kernel = row["opens"].removeprefix("SOCK_").lower() if row["opens"] else "no"
        lines += _row(f"{row['family']:15}{'yes' if row['headers'] else 'no':9}{kernel}", _exchanges(row), 35)
    prefixes = Counter(name.partition("_")[0] for name in headers).most_common(40)
    beginnings = ", ".join(f"{prefix}_\u00a0{count}" for prefix, count in prefixes)
    return "\n".join([
        *lines,
        "",
        f"This interpreter's own socket lacks {len(cpython):,} names of the newest CPython's",
        *_row("", " ".join(cpython), 4),
        f"and {len(headers):,} that are in no Python's",
        *_row("", f"{beginnings} ...", 4),
        "--json names them all.",
    ])


def _exchanges(row):
    if not row["opens"]:
        return row["error"] or "-"
    texts = {"ok": "{name} ok", "lacking": "{name}: {why}", "failed": "{name} FAILED: {why}"}
    return ", ".join(texts[exchange["result"]].format(**exchange) for exchange in row["exchanges"]) or "-"


def _versions(headers):
    """The versions, the compiler's last; one that begins with a name needs none."""
    versions = sorted(headers.items(), key=lambda item: item[0] == "compiler")
    return ", ".join(version if " " in version else f"{name} {version}" for name, version in versions)


def _row(label, words, indent=15):
    """Lines: the label, and beside it the words."""
    wrapper = TextWrapper(WIDTH, initial_indent=label.ljust(indent), subsequent_indent=" " * indent, break_on_hyphens=False,
                          break_long_words=False)
    return [line.replace("\u00a0", " ") for line in wrapper.wrap(words)]

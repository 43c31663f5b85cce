"""Every family's pack and unpack, against the bytes that its examples give, on the layouts of every snapshot: no socket is opened.

Where the running CPython knows a family, its own encoder is the judge of the refusals: a socket object of that family over the
descriptor of an INET socket runs it in bind(), whatever the kernel thinks.
"""

import importlib
import os
import shutil
import socket as own
import subprocess
import sys
from pathlib import Path
from types import SimpleNamespace

import pytest
from hypothesis import HealthCheck, given, settings, strategies as st

ROOT = Path(__file__).resolve().parent.parent
sys.path.append(str(ROOT))  # for codegen; at the end, so that an installed sockcffi comes first

from codegen import declarations, facts, render  # noqa: E402

pytestmark = pytest.mark.filterwarnings("ignore:integer value out of range:DeprecationWarning")

DECLARED = {declaration.name: declaration for declaration in declarations.read(ROOT) if declaration.family}
SNAPSHOTS = {target: facts.fall_back(snapshot, declarations.read(ROOT)) for target, snapshot in facts.snapshots().items()}
INTERFACES = {"lo": 1, "eth0": 2, "vcan0": 7}


class Network:
    """A machine with three interfaces and no resolver."""

    fsencode = staticmethod(os.fsencode)
    fsdecode = staticmethod(os.fsdecode)

    def __init__(self, constants):
        self.ours = {constants.AF_INET: own.AF_INET, constants.AF_INET6: own.AF_INET6}

    def ntop(self, family, data):
        return own.inet_ntop(self.ours[family], data)

    def lookup(self, host, family):
        if not isinstance(host, (str, bytes, bytearray)):
            raise TypeError(f"str, bytes or bytearray expected, not {type(host).__name__}")
        host = host if isinstance(host, str) else bytes(host).decode("utf-8", "replace")
        if "\0" in host:
            raise TypeError("host name must not contain null character")
        six = self.ours[family] == own.AF_INET6
        if host in ("<broadcast>", "255.255.255.255"):
            if six:
                raise OSError("address family mismatched")
            return b"\xff" * 4
        host, _, scope = host.partition("%")
        try:
            found = own.inet_pton(self.ours[family], host or ("::" if six else "0.0.0.0"))
        except (OSError, UnicodeEncodeError):
            raise own.gaierror(own.EAI_NONAME, "Name or service not known") from None
        return (found, int(scope or 0)) if six else found

    def if_nametoindex(self, name):
        if "\0" in os.fsdecode(name):
            raise ValueError("embedded null character")
        if os.fsdecode(name) not in INTERFACES:
            raise OSError(19, "No such device")
        return INTERFACES[os.fsdecode(name)]

    def if_indextoname(self, index):
        for name, number in INTERFACES.items():
            if number == index:
                return name
        raise OSError(6, "No such device or address")

    def control_id(self, name):
        return 7


def codecs_of(snapshot):
    """{class name: family object} of the families that have a layout on the snapshot's platform."""
    constants = SimpleNamespace(**snapshot.constants)
    layouts, _ = render.layouts(snapshot, DECLARED.values())
    found = {}
    for name, declaration in DECLARED.items():
        if declaration.family in snapshot.constants and declaration.module in layouts:
            family = getattr(importlib.import_module(f"sockcffi.{declaration.module}"), name)
            found[name] = family(constants, layouts[declaration.module], Network(constants))
    return found


CODECS = {target: codecs_of(snapshot) for target, snapshot in SNAPSHOTS.items()}
FAMILIES = [pytest.param(codec, id=f"{target}-{name}") for target, codecs in CODECS.items() for name, codec in codecs.items()]
ADDRESS_ERRORS = (TypeError, ValueError, OverflowError, OSError)


def proto(codec, name):
    """The number of a protocol; one that no family knows where the name is ""."""
    return getattr(codec.constants, name) if name else -1


def protocols(codec):
    named = {example[0] for example in codec.examples if hasattr(codec.constants, example[0])}
    return sorted({proto(codec, name) for name in named} | {0, -1})


def examples(codec):
    """(proto, address, bytes, address that comes back) for this codec's platform; the bytes are those of a little-endian machine."""
    snapshot = SNAPSHOTS[target_of(codec)]
    for name, address, by_platform, *back in codec.examples:
        text = by_platform.get(snapshot.platform)
        if text:
            data = bytes.fromhex(text) if snapshot.byteorder == "little" else codec.pack(address, proto(codec, name), "bind")
            yield proto(codec, name), address, data, back[0] if back else address


def target_of(codec):
    return next(target for target, codecs in CODECS.items() if codec in codecs.values())


# ---- what the files say ----


@pytest.mark.parametrize("codec", FAMILIES)
def test_examples(codec):
    for protocol, address, data, back in examples(codec):
        packed = codec.pack(address, protocol, "bind")
        assert type(packed) is bytes
        assert packed.startswith(data) and not packed[len(data) :].strip(b"\0"), address  # what an example leaves out are zeros
        unpacked = codec.unpack(packed, protocol)
        assert unpacked == back and type(unpacked) is type(back), address
        assert codec.unpack(memoryview(packed).tobytes(), protocol) == back


@pytest.mark.parametrize("codec", FAMILIES)
def test_rejects(codec):
    platform = SNAPSHOTS[target_of(codec)].platform
    elsewhere = {e[0] for e in codec.examples} - {e[0] for e in codec.examples if platform in e[2]}
    for name, address, exception, text in codec.rejects:
        if name in elsewhere or name and not hasattr(codec.constants, name):
            continue
        with pytest.raises(exception) as caught:
            codec.pack(address, proto(codec, name), "bind")
        assert text in str(caught.value), address
        if text.startswith("bind()"):
            with pytest.raises(exception) as caught:
                codec.pack(address, proto(codec, name), "sendto")
            assert str(caught.value).startswith("sendto()"), address


def test_bluetooth_nodes_of_freebsd():
    codec = CODECS["freebsd-x86_64"]["BLUETOOTH"]
    protocol = codec.constants.BTPROTO_HCI
    assert codec.unpack(codec.pack("x" * 32, protocol, "bind"), protocol) == "x" * 32  # all of the member, without a NUL
    with pytest.raises(ValueError, match=r"bind\(\): node too long"):
        codec.pack("x" * 33, protocol, "bind")
    for wrong in (0, b"ubt0hci", "ubt0\0hci"):
        with pytest.raises(OSError, match="wrong format"):
            codec.pack(wrong, protocol, "bind")


@pytest.mark.parametrize("codec", FAMILIES)
def test_every_family_has_examples(codec):
    assert codec.rejects
    platforms = {platform for example in codec.examples for platform in example[2]}
    assert platforms
    if SNAPSHOTS[target_of(codec)].platform == "linux":
        assert list(examples(codec))


@pytest.mark.parametrize("codec", FAMILIES)
def test_the_bytes_are_the_struct(codec):
    for protocol, _, data, back in examples(codec):
        packed = codec.pack(back, protocol, "bind")
        if type(codec).__name__ == "UNIX":
            assert len(packed) <= codec.layouts["un"].size
        else:
            assert len(packed) in {layout.size for layout in codec.layouts.values()}


@pytest.mark.parametrize("codec", FAMILIES)
def test_short_and_long(codec):
    """The kernel may return fewer bytes than the struct has, and does return more room than it filled."""
    for protocol, _, data, back in examples(codec):
        whole = codec.pack(back, protocol, "bind")
        for length in range(2, len(whole)):
            unpack(codec, whole[:length], protocol)
        if type(codec).__name__ != "UNIX":
            assert codec.unpack(whole.ljust(256, b"\0"), protocol) == back


def unpack(codec, data, protocol):
    """The address, or None where the family refuses the bytes, which may only be so."""
    try:
        return codec.unpack(data, protocol)
    except ValueError:
        return None


class Index:
    """What is no int but has an __index__."""

    def __init__(self, value):
        self.value = value

    def __index__(self):
        return self.value


@pytest.mark.parametrize("codec", FAMILIES)
def test_numbers(codec):
    """Every number in an address may be anything with __index__, and nothing else."""
    for protocol, address, data, back in examples(codec):
        if not isinstance(address, tuple):
            continue
        for at, item in enumerate(address):
            if not isinstance(item, int):
                continue
            packed = codec.pack((*address[:at], Index(int(item)), *address[at + 1 :]), protocol, "bind")
            assert packed == codec.pack(address, protocol, "bind")
            for wrong in (float(item), str(item), [item]):
                with pytest.raises((TypeError, OSError)) as caught:  # OSError: Bluetooth's
                    codec.pack((*address[:at], wrong, *address[at + 1 :]), protocol, "bind")
                assert caught.type is TypeError or "wrong format" in str(caught.value), (address, at, wrong)


# ---- anything else ----

numbers = st.integers() | st.sampled_from([-1, 0, 1, 2**8, 2**16, 2**20, 2**31, 2**32, 2**64]) | st.integers(0, 255)
hosts = st.sampled_from(["", "127.0.0.1", "::1", "fe80::1%1", "<broadcast>", "lo", "00:11:22:33:44:55", "\0", "\0x", "\udcff", "é"])
items = st.none() | st.booleans() | st.floats() | numbers | hosts | st.text(max_size=120) | st.binary(max_size=120)
tuples = st.lists(items, max_size=7).map(tuple)
plausible = st.tuples(hosts, numbers) | st.tuples(hosts, numbers, numbers, numbers) | st.lists(numbers, max_size=6).map(tuple)
addresses = items | tuples | plausible | st.lists(items, max_size=3)
some = settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])


@pytest.mark.parametrize("codec", FAMILIES)
def test_any_address(codec):
    @some
    @given(addresses, st.sampled_from(protocols(codec)))
    def check(address, protocol):
        try:
            packed = codec.pack(address, protocol, "connect")
        except ADDRESS_ERRORS as error:
            assert str(error)
            return
        assert type(packed) is bytes and len(packed) <= 256
        back = unpack(codec, packed, protocol)
        assert back is not None
        assert codec.pack(back, protocol, "connect") == packed or type(codec).__name__ in ("UNIX", "TIPC")

    check()


@pytest.mark.parametrize("codec", FAMILIES)
def test_any_bytes(codec):
    sizes = [layout.size for layout in codec.layouts.values()]

    @some
    @given(st.data(), st.sampled_from(protocols(codec)))
    def check(data, protocol):
        size = data.draw(st.sampled_from(sizes) | st.integers(2, 256))
        raw = data.draw(st.binary(min_size=size, max_size=size))
        address = unpack(codec, raw, protocol)
        if address is None:
            return
        try:
            packed = codec.pack(address, protocol, "connect")
        except ADDRESS_ERRORS:  # an interface that is not here, a path that ends without a NUL ...
            return
        if type(codec).__name__ == "ALG":  # of its two numbers 16 bits are taken, as CPython does it
            address = (*address[:2], *(number & 0xFFFF for number in address[2:]))
        assert unpack(codec, packed, protocol) == address

    check()


@pytest.mark.parametrize("codec", [p for p in FAMILIES if p.id.endswith("-UNIX")])
def test_unix_paths(codec):
    room = codec.layouts["un"].members["sun_path"][1]

    @some
    @given(st.binary(max_size=room + 2))
    def check(path):
        try:
            packed = codec.pack(path, 0, "bind")
        except OSError as error:
            assert str(error) == "AF_UNIX path too long" and len(path) >= room
            return
        abstract = codec.linux and path[:1] == b"\0"
        assert codec.unpack(packed, 0) == (path if abstract else os.fsdecode(path.partition(b"\0")[0]))
        for form in (bytearray, memoryview):
            assert codec.pack(form(path), 0, "bind") == packed

    check()


# ---- the interpreter's own encoders ----


def outcome(function, *arguments):
    try:
        return function(*arguments), None
    except BaseException as error:
        return None, error


def judged():
    """Addresses that need no resolver, for the families that this interpreter knows."""
    if sys.implementation.name != "cpython" or sys.platform != "linux":
        return
    for target, codecs in CODECS.items():
        if SNAPSHOTS[target].platform != "linux":
            continue
        for name, codec in codecs.items():
            if not hasattr(own, codec.family) or name == "BLUETOOTH" and sys.version_info < (3, 14):
                continue
            for entry in (*codec.rejects, *codec.examples):
                if not entry[0] or hasattr(own, entry[0]):
                    yield pytest.param(codec, entry[0], entry[1], id=f"{name}-{entry[0]}-{entry[1]!r:.60}")


#: where CPython has a text that says less (it names no argument), and CPython's
PLAINER = (
    "must be int, not",
    "integer argument expected",
    "an integer is required",
    "cannot be interpreted as an integer",
    "a bytes-like object is required",
    "function takes exactly",
    "() takes exactly",
    "AF_PACKET address must be",
    "AF_INET address must be",
    "getsockaddrarg: ",
)


@pytest.mark.parametrize("codec, protocol, address", list(judged()))
def test_cpython_agrees(codec, protocol, address):
    number = getattr(own, protocol) if protocol else 0
    if not protocol and type(codec).__name__ in ("CAN", "HYPERV"):
        number = 99
    # Of no use for bind(): a descriptor on which the kernel refuses every address of another family.
    theirs = own.socket(getattr(own, codec.family), own.SOCK_DGRAM, number, fileno=own.socket(own.AF_INET, own.SOCK_DGRAM).detach())
    with theirs:
        _, judgement = outcome(theirs.bind, address)
    if str(judgement) == "bind(): bad family":
        pytest.skip("a family that no Python has")
    packed, error = outcome(codec.pack, address, number, "bind")
    if error is None:
        assert judgement is None or isinstance(judgement, OSError) and judgement.errno and not isinstance(judgement, own.gaierror)
    else:
        assert type(error) is type(judgement)
        assert str(error) == str(judgement) or any(text in str(judgement) for text in PLAINER)


JUDGE = """
import ast, socket, sys
for line in sys.stdin:
    protocol, address = ast.literal_eval(line)
    other = socket.socket(socket.AF_INET, socket.SOCK_DGRAM).detach()
    with socket.socket(socket.AF_BLUETOOTH, socket.SOCK_DGRAM, protocol, fileno=other) as s:
        try:
            s.bind(address)
            print("accepted")
        except Exception as error:
            print(type(error).__name__, error)
"""


@pytest.mark.skipif("linux" not in sys.platform, reason="the examples' numbers are Linux's")
def test_cpython_refuses_the_same_bluetooth_addresses():
    """A CPython of before 3.14, too, since then only more is accepted; one built with bluez's headers, such as Debian's."""
    known = "import socket, sys; sys.exit(not hasattr(socket, 'AF_BLUETOOTH') or sys.implementation.name != 'cpython')"
    pythons = [path for path in (sys.executable, shutil.which("python3"), "/usr/bin/python3") if path and os.path.exists(path)]
    judge = next((path for path in pythons if not subprocess.run([path, "-c", known]).returncode), None)
    if not judge:
        pytest.skip("no CPython here has AF_BLUETOOTH")
    codec = CODECS["linux-x86_64-gnu"]["BLUETOOTH"]
    entries = [(getattr(codec.constants, protocol), address) for protocol, address, *_ in codec.rejects]
    told = subprocess.run([judge, "-c", JUDGE], input="\n".join(map(repr, entries)), stdout=subprocess.PIPE, text=True, check=True)
    judgements = told.stdout.splitlines()
    assert len(judgements) == len(entries)
    for judgement, (_, address, exception, text) in zip(judgements, codec.rejects):
        name, _, theirs = judgement.partition(" ")
        assert name == exception.__name__, (address, judgement)
        assert theirs == text or any(plainer in theirs for plainer in PLAINER), (address, judgement)

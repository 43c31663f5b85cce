"""Families on a live kernel: what the running one lacks is skipped, and the skip says what it is.

With Debian's kernel instead (run says how it is brought up), in this folder:
    ./run python -m pytest -p no:cacheprovider .
There a skip is a failure, as ../conftest.py has it: that kernel has everything.
"""

import contextlib
import ctypes
import errno
import fcntl
import itertools
import os
import shutil
import struct
import subprocess
import time

import pytest

import sockcffi as socket

from .nfc import Devices
from .vhci import Controllers

SECONDS = 10  # for each call; the kernel may run under emulation
MESSAGE = b"through the kernel and back"

# What a kernel says that has not the family, the protocol, the means to carry it, or the permission for us.
LACKING = {
    getattr(errno, name, None)
    for name in """
    EAFNOSUPPORT EPROTONOSUPPORT ESOCKTNOSUPPORT EPFNOSUPPORT EPERM EACCES ENODEV EADDRNOTAVAIL ENOPROTOOPT
""".split()
}

IN_BED = "KERNEL_BED" in os.environ


def ask_interface(name, request, form):
    """What an ioctl of netdevice(7) tells of an interface: the value behind the name in its struct ifreq. Not every machine has /sys."""
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as s:
        return struct.unpack_from(f"16x{form}", fcntl.ioctl(s.fileno(), request, struct.pack("16s24x", name.encode())))[0]


def modprobe(*arguments):
    """Loads a module of the kernel: what is wrong, "" for nothing."""
    command = shutil.which("modprobe", path="/usr/sbin:/sbin")
    if not command:
        return "there is no modprobe (Debian: apt install kmod)"
    done = subprocess.run([command, *arguments], stderr=subprocess.PIPE, text=True)
    return done.stderr.strip() or "modprobe failed" if done.returncode else ""


@contextlib.contextmanager
def kernel_has(what):
    try:
        yield
    except OSError as error:
        if error.errno in LACKING:
            pytest.skip(f"this kernel has no {what}: {error.strerror}")
        raise


@pytest.fixture
def lacking():
    """`with lacking("..."):` skips the test where the kernel refuses for want of what is named."""
    return kernel_has


RELEASE = tuple(map(int, os.uname().release.split(".")[:2]))

#: the Linux that an option came with, where the kernel of tests/kernel/run is older: there it must refuse
SINCE = {
    "NETLINK_LISTEN_ALL_NSID": (6, 2), "PACKET_VNET_HDR_SZ": (6, 5), "SO_PASSPIDFD": (6, 5),
    "SO_PASSRIGHTS": (6, 16), "SO_PEERPIDFD": (6, 5), "SO_RCVMARK": (5, 19), "SO_RCVPRIORITY": (6, 14), "TCP_DELACK_MAX_US": (6, 15),
    "TCP_IS_MPTCP": (6, 11), "TCP_RTO_MAX_MS": (6, 15), "TCP_RTO_MIN_US": (6, 15),
    "CAN_RAW_XL_VCID_OPTS": (6, 9), "MPTCP_FULL_INFO": (6, 5), "SCM_TS_OPT_ID": (6, 13), "TLS_TX_MAX_PAYLOAD_LEN": (6, 19),
}  # fmt: skip

# What a kernel says that has not an option, or was built without it; EINVAL, of a control message.
UNKNOWN = {errno.ENOPROTOOPT, errno.EOPNOTSUPP}


@pytest.fixture
def kernel_knows():
    """`with kernel_knows(name)`: what an older kernel must refuse, and what another was built without."""

    class Knows:
        def __init__(self, name):
            self.name = name

        def __enter__(self):
            return self

        def __exit__(self, kind, error, trace):
            unknown = {errno.EINVAL} if self.name.startswith("SCM_") else UNKNOWN
            old = SINCE.get(self.name, RELEASE) > RELEASE
            refused = kind is not None and issubclass(kind, OSError) and error.errno in unknown
            if old:
                assert refused, f"{self.name} is newer than Linux {RELEASE}, which has it all the same"
                return True
            if refused:
                pytest.skip(f"this kernel has no {self.name}: {error.strerror}")
            if kind is PermissionError:
                pytest.skip(f"{self.name} is not for us: {error.strerror}")
            return False

    return Knows


@pytest.fixture
def sock(closing):
    """sock("AF_CAN", "SOCK_RAW", "CAN_RAW"): a socket with a timeout, closed at the end."""

    def open_socket(*names):
        for name in names:
            if not hasattr(socket, name):
                pytest.skip(f"this platform has no {name}")
        with kernel_has(" ".join(names)):
            opened = closing(socket.socket(*(getattr(socket, name) for name in names)))
        opened.settimeout(SECONDS)
        return opened

    return open_socket


@pytest.fixture
def streams(sock, closing):
    """streams(address, names of a socket): a connected pair, and the address that accept gave."""

    def connect(address, *names):
        listener, client = sock(*names), sock(*names)
        with kernel_has(f"{names[0]} at {address}"):
            listener.bind(address)
            listener.listen()
            connect_when_free(client, listener.getsockname())
        server, peer = listener.accept()
        server.settimeout(SECONDS)
        return client, closing(server), peer

    return connect


def connect_when_free(client, address):
    """Bluetooth's SCO has one link between two controllers, and that of an earlier test is busy until it is taken down."""
    deadline = time.monotonic() + SECONDS
    while True:
        try:
            return client.connect(address)
        except OSError as error:
            if error.errno != errno.EBUSY or time.monotonic() > deadline:
                raise
        time.sleep(0.1)


@pytest.fixture
def exchange():
    """A message from the first to the second socket of a connection, and back."""

    def there_and_back(one, two):
        one.sendall(MESSAGE)
        assert two.recv(100) == MESSAGE
        assert two.send(MESSAGE[::-1]) == len(MESSAGE)
        assert one.recv(100) == MESSAGE[::-1]

    return there_and_back


@pytest.fixture
def datagrams():
    """A datagram from the first to the second socket, which are bound, and one back to where it came from."""

    def there_and_back(one, two):
        assert one.sendto(MESSAGE, two.getsockname()) == len(MESSAGE)
        assert two.recvfrom(100) == (MESSAGE, one.getsockname())
        assert two.sendto(MESSAGE[::-1], one.getsockname()) == len(MESSAGE)
        assert one.recvfrom(100) == (MESSAGE[::-1], two.getsockname())

    return there_and_back


counter = itertools.count()


@pytest.fixture
def link():
    """link("vcan", "mtu", "72") or link("veth", "peer"): names of new interfaces, which are up and go away when the test ends."""
    ip = shutil.which("ip", path=os.environ.get("PATH", "") + ":/usr/sbin:/sbin")
    if not ip or os.geteuid():
        pytest.skip("a new interface needs root and iproute2 (Debian: apt install iproute2)")
    made = []

    def add(kind, *options):
        name, peer = (f"{kind}{os.getpid() % 10**6}{end}{next(counter)}" for end in "ab")
        pair = options == ("peer",)
        command = [ip, "link", "add", name, *(() if pair else options), "type", kind, *(("peer", "name", peer) if pair else ())]
        done = subprocess.run(command, stderr=subprocess.PIPE)
        if done.returncode:
            pytest.skip(f"this kernel has no {kind} interfaces: {done.stderr.decode().strip()}")
        made.append(name)
        for end in (name, peer)[: 1 + pair]:
            subprocess.run([ip, "link", "set", end, "up"], check=True)
        for end in (name, peer)[: 1 + pair]:  # until the kernel has given it a queue, what is sent is dropped
            deadline = time.monotonic() + SECONDS
            while "qdisc noop " in subprocess.run([ip, "link", "show", end], stdout=subprocess.PIPE, text=True, check=True).stdout:
                assert time.monotonic() < deadline, f"{end} does not come up"
                time.sleep(0.01)
        return (name, peer) if pair else name

    yield add
    for name in made:
        subprocess.run([ip, "link", "delete", name], check=True)


@pytest.fixture
def cable(link):
    """The names of a cable's two ends. It goes away after the sockets, since LLC does not let go of it."""
    return link("veth", "peer")


@pytest.fixture
def hardware_address():
    """hardware_address(interface): its 6 bytes."""
    return lambda interface: ask_interface(interface, socket.SIOCGIFHWADDR, "2x6s")


PHONET_DEVICES = 0, 0x6C
RADIO = "02:02:03:04:05:06:07:08"
NFC_ATTEMPTS = 5


@pytest.fixture
def phonet(sock):
    """The loopback interface has the Phonet addresses PHONET_DEVICES. Rare enough that nobody else has them there."""
    sock("AF_PHONET", "SOCK_DGRAM")
    route = sock("AF_NETLINK", "SOCK_RAW", "NETLINK_ROUTE")

    def ask(what, device):
        flags = socket.NLM_F_REQUEST | socket.NLM_F_ACK
        body = struct.pack("=BBBBI", socket.AF_PHONET, 0, 0, 0, socket.if_nametoindex("lo"))  # struct ifaddrmsg
        body += struct.pack("=HHB3x", 5, socket.IFA_LOCAL, device)
        route.sendto(struct.pack("=IHHII", 16 + len(body), what, flags, 1, 0) + body, (0, 0))
        error = -struct.unpack_from("=16xi", route.recv(1000))[0]
        if error:
            raise OSError(error, os.strerror(error))

    with kernel_has("Phonet addresses for us"):
        for device in PHONET_DEVICES:
            ask(socket.RTM_NEWADDR, device)
    yield PHONET_DEVICES[1]
    for device in PHONET_DEVICES:
        ask(socket.RTM_DELADDR, device)


@pytest.fixture
def radios(sock):
    """Addresses of two radios that reach each other: of the same network, and short. The first one has RADIO, too."""
    control = sock("AF_IEEE802154", "SOCK_DGRAM")
    simulated = [name for _, name in socket.if_nameindex() if "/mac802154_hwsim/" in os.path.realpath(f"/sys/class/net/{name}")]
    if len(simulated) < 2 or os.geteuid():
        pytest.skip("two simulated radios need the module mac802154_hwsim, and root")
    network, addresses = 0x23, (0x102, 0x103)
    subprocess.run(["ip", "link", "set", simulated[0], "address", RADIO], check=True)
    for name, address in zip(simulated, addresses):
        # struct ifreq: name, and a struct sockaddr_ieee802154
        request = struct.pack("=16sHxxiHH20x", name.encode(), socket.AF_IEEE802154, socket.IEEE802154_ADDR_SHORT, network, address)
        fcntl.ioctl(control.fileno(), socket.SIOCSIFADDR, request)
        subprocess.run(["ip", "link", "set", name, "up"], check=True)
    yield [(network, address) for address in addresses]
    for name in simulated[:2]:
        subprocess.run(["ip", "link", "set", name, "down"], check=True)


@pytest.fixture(scope="session")
def controllers():
    """Two virtual Bluetooth controllers."""
    if not hasattr(socket, "AF_BLUETOOTH"):
        pytest.skip("this platform has no AF_BLUETOOTH")
    if not os.access("/dev/vhci", os.R_OK | os.W_OK):
        pytest.skip("this kernel has no /dev/vhci, the module hci_vhci, or it is not for us")
    try:
        pair = Controllers()
    except OSError as error:
        if error.errno not in (errno.ENODEV, errno.ENXIO, errno.EAFNOSUPPORT):
            raise
        pytest.skip(f"this kernel has no virtual Bluetooth controllers: {error.strerror}")
    yield pair
    pair.close()


BPF = {"x86_64": 321, "aarch64": 280}  # the number of bpf(2)
LOAD, SOCKET_FILTER = 5, 1


@pytest.fixture
def ebpf(no_leak):
    """ebpf(number): the descriptor of a program for sockets that returns the number; it is closed at the end."""
    made = []

    def load(number):
        if os.uname().machine not in BPF:
            pytest.skip("the number of bpf(2) on this machine is not known")
        program = ctypes.create_string_buffer(struct.pack("=BBhiBBhi", 0xB7, 0, 0, number, 0x95, 0, 0, 0))  # r0 = number; return r0
        licence = ctypes.create_string_buffer(b"GPL")
        attributes = struct.pack("=IIQQ", SOCKET_FILTER, 2, ctypes.addressof(program), ctypes.addressof(licence)).ljust(128, b"\0")
        descriptor = ctypes.CDLL(None, use_errno=True).syscall(BPF[os.uname().machine], LOAD, attributes, len(attributes))
        if descriptor < 0:
            with kernel_has("bpf(2) for us"):
                raise OSError(ctypes.get_errno(), os.strerror(ctypes.get_errno()))
        made.append(descriptor)
        return descriptor

    yield load
    for descriptor in made:
        os.close(descriptor)


@pytest.fixture
def nfc(no_leak):
    """nfc(target=0): two NFC devices, of which the first knows the second by this number, linked unless told otherwise. See nfc.py.
    They go away after the sockets, which hold them."""
    if not hasattr(socket, "AF_NFC"):
        pytest.skip("this platform has no AF_NFC")
    made = []

    def connect(target=0, linked=True):
        for _ in range(NFC_ATTEMPTS):
            modprobe("-r", "nfcsim")  # new ones, so that they count from 0
            problem = modprobe("nfcsim")
            if problem:
                pytest.skip(f"this kernel has no simulated NFC devices: {problem}")
            made.append(Devices())
            while made[-1].target != target:
                made[-1].find()
            if not linked or made[-1].link():
                return
            made.pop().close()
        pytest.fail("the NFC devices do not get in touch")

    yield connect
    for devices in made:
        devices.close()


# ---- what the examples of the families speak of ----


@pytest.fixture
def network(own_network):
    """A network of one's own, with the addresses and interfaces of the examples."""
    ip = own_network
    for command in (
        "link set lo address 02:02:03:04:05:06",
        "address add 10.0.0.1/32 dev lo",
        "address add fe80::1/64 dev lo",
        "link add eth0 index 2 numtxqueues 4 numrxqueues 4 type veth peer name eth1 index 3",
        "link set eth0 up",
        "link set eth1 up",
        "address add fe80::2/64 dev eth0 nodad",
    ):
        ip(*command.split())
    with open("/proc/sys/net/ipv6/flowlabel_state_ranges", "w") as file:
        file.write("0")  # or half of all labels are the kernel's
    return ip


@pytest.fixture
def folder(tmp_path, monkeypatch):
    """The folder that we are in is empty, but for one named "run"."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "run").mkdir()


@pytest.fixture
def can_bus(network):
    try:
        network(*"link add vcan0 index 7 mtu 72 type vcan".split())
    except subprocess.CalledProcessError as error:
        pytest.skip(f"this kernel has no vcan interfaces: {error.stderr.strip()}")
    network(*"link set vcan0 up".split())


@pytest.fixture
def llc_interface(link):
    """llc_interface(address): there is an interface with that hardware address, 6 bytes."""

    def add(address):
        name, _ = link("veth", "peer")
        subprocess.run(["ip", "link", "set", name, "address", address.hex(":")], check=True)

    return add

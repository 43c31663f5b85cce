"""getifaddrs: what `ip` shows, here and in a network of one's own; and what the facts make of other platforms' entries."""

import ipaddress
import json
import random
import re
import subprocess
import sys
from types import SimpleNamespace

import pytest

import sockcffi as socket
from codegen import declarations, facts
from sockcffi import structs
from sockcffi.addresses.sockaddr import _codecs
from sockcffi.functions.interfaces import Facts, flags_of_interfaces

LINUX = pytest.mark.skipif(sys.platform != "linux", reason="compared with iproute2")


def told_by_ip(links):
    """What `ip -j -s addr` tells, in the terms of getifaddrs: {(name, family, address): (prefix, broadcast, destination)}."""
    found = {}
    for link in links:
        for entry in link["addr_info"]:
            key = entry.get("label", link["ifname"]), entry["family"], entry["local"]
            found[key] = entry["prefixlen"], entry.get("broadcast"), entry.get("address")
    return found


def told_here(entries):
    names = {socket.AF_INET: "inet", socket.AF_INET6: "inet6"}
    return {
        (entry.name, names[entry.family], entry.address[0]): (
            entry.prefix,
            entry.broadcast and entry.broadcast[0],
            entry.destination and entry.destination[0],
        )
        for entry in entries
        if entry.family in names
    }


def same_as_ip(text):
    links = json.loads(text)
    entries = socket.getifaddrs()
    assert told_here(entries) == told_by_ip(links)
    assert {entry.name: (entry.index, entry.mtu, entry.hardware.hex(":")) for entry in entries if entry.hardware is not None} == {
        link["ifname"]: (link["ifindex"], link["mtu"], link.get("address", "")) for link in links
    }
    for entry in entries:
        if entry.hardware is not None:
            flags = next(link["flags"] for link in links if link["ifname"] == entry.name)
            ours = {name[4:].replace("_", "") for name, flag in type(entry.flags).__members__.items() if flag in entry.flags}
            assert ours - {"RUNNING"} == {re.sub("[-_]", "", name) for name in flags} - {"NOCARRIER", "MDOWN", "RUNNING"}
        if entry.netmask:
            host = ipaddress.ip_interface(f"{entry.address[0].partition('%')[0]}/{entry.prefix}")
            assert str(host.netmask) == entry.netmask[0]
    return entries


@LINUX
def test_as_ip_shows(own_network):
    own_network("addr", "add", "10.1.2.3/20", "broadcast", "+", "dev", "lo")
    own_network("addr", "add", "10.1.2.4/32", "dev", "lo", "label", "lo:one")
    own_network("addr", "add", "2001:db8::1/61", "dev", "lo")
    entries = same_as_ip(own_network("-j", "addr"))
    assert {entry.name for entry in entries} >= {"lo", "lo:one"}
    assert all(entry.index == 1 for entry in entries if entry.name.startswith("lo"))


@LINUX
@pytest.mark.parametrize("seed", range(2))
def test_random_networks(own_network, seed):
    chance = random.Random(seed)
    try:
        for i in range(chance.randrange(1, 5)):
            own_network("link", "add", f"left{i}", "mtu", str(chance.randrange(1280, 9000)), "type", "veth", "peer", "name", f"right{i}")
            if chance.random() < 0.7:
                own_network("link", "set", f"left{i}", "up")
                own_network("link", "set", f"right{i}", "up")
    except subprocess.CalledProcessError:
        pytest.skip("this kernel has no veth")
    names = [name for _, name in socket.if_nameindex()]
    for i in range(chance.randrange(20)):
        own_network(
            "addr", "add", f"10.{seed}.{i}.{chance.randrange(1, 15)}/{chance.randrange(8, 29)}", "brd", "+", "dev", chance.choice(names)
        )
        own_network(
            "addr",
            "add",
            f"2001:db8:{i:x}::{chance.randrange(1, 65536):x}/{chance.randrange(16, 127)}",
            "nodad",
            "dev",
            chance.choice(names),
        )
    same_as_ip(own_network("-j", "addr"))


@LINUX
def test_a_tunnel_has_a_destination(own_network):
    try:
        own_network("tuntap", "add", "there", "mode", "tun")
    except subprocess.CalledProcessError:
        pytest.skip("this kernel has no tun")
    own_network("addr", "add", "10.9.0.1", "peer", "10.9.0.2/24", "dev", "there")
    (entry,) = [entry for entry in socket.getifaddrs() if entry.name == "there" and entry.family == socket.AF_INET]
    assert entry.address == ("10.9.0.1", 0) and entry.destination == ("10.9.0.2", 0) and entry.broadcast is None
    assert socket.InterfaceFlag.IFF_POINTOPOINT in entry.flags
    (link,) = [entry for entry in socket.getifaddrs() if entry.name == "there" and entry.hardware is not None]
    assert link.hardware == b"" and link.mtu == 1500 and link.statistics.tx_packets == 0


@pytest.mark.skipif(not hasattr(socket, "AF_PACKET"), reason="the link's entries of Linux")
def test_statistics_are_the_kernels():
    entry = next(entry for entry in socket.getifaddrs() if entry.family == socket.AF_PACKET)
    assert isinstance(entry.statistics, structs.rtnl_link_stats)
    assert entry.statistics.rx_bytes >= 0 and not hasattr(entry.statistics, "rx_nohandler")


def machine(target):
    known = facts.fall_back(facts.load(target), declarations.read())
    constants = SimpleNamespace(**known.constants)
    return Facts(constants, _codecs(target), structs.for_platform(target), flags_of_interfaces(constants))


def test_freebsd():
    """A mask ends where zeros follow, and has no family; the link's address is behind its name."""
    there = machine("freebsd-x86_64")
    address = bytes.fromhex("1002 0000 c0a80107 0000000000000000")
    entry = there.entry(
        b"em0", 1, 0x8843, address, bytes.fromhex("0700 0000 ffffff"), bytes.fromhex("1002 0000 c0a801ff 0000000000000000"), None, None, 0
    )
    assert (entry.family, entry.address, entry.netmask, entry.prefix) == (socket.AF_INET, ("192.168.1.7", 0), ("255.255.255.0", 0), 24)
    assert entry.broadcast == ("192.168.1.255", 0) and entry.destination is None and entry.hardware is None and entry.mtu is None
    assert set(re.findall(r"IFF_\w+", repr(entry.flags))) == {"IFF_UP", "IFF_BROADCAST", "IFF_RUNNING", "IFF_SIMPLEX", "IFF_MULTICAST"}
    data = there.statistics(ifi_mtu=1500, ifi_ipackets=2**40).pack()
    link = bytes.fromhex("3612 0100 06 03 06 00 656d30 0102030405ff") + bytes(37)
    entry = there.entry(b"em0", 1, 0x8843, link, None, None, data, None, 1500)
    assert entry.hardware == b"\1\2\3\4\5\xff" and entry.mtu == 1500 and entry.statistics.ifi_ipackets == 2**40 and entry.prefix is None
    assert entry.address == ("em0", 1, 6, b"\1\2\3\4\5\xff")


@pytest.mark.parametrize("target", ["macos-arm64", "netbsd-x86_64", "openbsd-x86_64"])
def test_other_bsds(target):
    there = machine(target)
    inet6 = socket.encode_address("AF_INET6", ("2001:db8::7", 0), platform=target)
    mask = bytes([15]) + bytes(7) + b"\xff" * 7  # 15 bytes of a sockaddr_in6
    entry = there.entry(
        b"utun0", 3, 0x8051, inet6, mask, socket.encode_address("AF_INET6", ("2001:db8::8", 0), platform=target), None, None, 0
    )
    assert (entry.address, entry.netmask, entry.prefix) == (("2001:db8::7", 0, 0, 0), ("ffff:ffff:ffff:ff00::", 0, 0, 0), 56)
    assert entry.destination == ("2001:db8::8", 0, 0, 0) and entry.broadcast is None


def test_windows():
    """The adapter's own entry has no address there."""
    there = machine("windows-x86_64")
    entry = there.entry(b"ethernet_32769", 7, 0x13, None, None, None, None, b"\1\2\3\4\5\6", 1500)
    assert entry.family is None and entry.address is None and entry.hardware == b"\1\2\3\4\5\6" and entry.mtu == 1500
    address = socket.encode_address("AF_INET", ("10.0.0.1", 0), platform="windows-x86_64")
    entry = there.entry(b"ppp_1", 8, 0x19, address, bytes([2, 0, 0, 0, 255, 255, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]), None, None, None, 0)
    assert entry.prefix == 16 and entry.destination is None and entry.flags == 0x19


def test_big_endian():
    there = machine("linux-mips-gnu")
    address = bytes.fromhex("0002 0000 0a000001 0000000000000000")
    mask = bytes.fromhex("0002 0000 ff000000 0000000000000000")
    entry = there.entry(b"lo", 1, 0x49, address, mask, address, None, None, 0)
    assert (entry.family, entry.address, entry.prefix, entry.broadcast) == (socket.AF_INET, ("10.0.0.1", 0), 8, None)

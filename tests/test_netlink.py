"""netlink: what `ip -j` shows, field by field, over networks of random content; changes; and replies that lie."""

import asyncio
import contextlib
import json
import os
import random
import socket as own
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest
from hypothesis import given, settings, strategies as st

import sockcffi as socket
from sockcffi import structs

if not hasattr(socket, "NETLINK_ROUTE"):
    pytest.skip("this platform has no rtnetlink", allow_module_level=True)

from sockcffi import netlink


class Network:
    """What a test puts into a namespace of its own, with `ip`."""

    def __init__(self, ip, seed):
        self.ip, self.chance = ip, random.Random(seed)
        self.names = []

    def quiet(self):
        """No addresses and packets that the kernel makes by itself."""
        for name, value in ("accept_dad", 0), ("router_solicitations", 0), ("addr_gen_mode", 1):
            for of in "all", "default":
                with contextlib.suppress(OSError):  # a kernel without IPv6
                    Path("/proc/sys/net/ipv6/conf", of, name).write_text(str(value))

    def may(self, *arguments):
        """Whether `ip` could do it: kernels lack some kinds."""
        try:
            self.ip(*map(str, arguments))
        except subprocess.CalledProcessError:
            return False
        return True

    def fill(self):
        self.quiet()
        chance = self.chance
        for i in range(chance.randrange(1, 4)):
            if self.may("link", "add", f"left{i}", "mtu", chance.randrange(1280, 9000), "type", "veth", "peer", "name", f"right{i}"):
                self.names += f"left{i}", f"right{i}"
        if self.may("link", "add", "br0", "type", "bridge"):
            self.names.append("br0")
            if chance.random() < 0.5 and len(self.names) > 2:
                self.may("link", "set", self.names[0], "master", "br0")
        for i in range(chance.randrange(3)):
            if self.may("tuntap", "add", f"tun{i}", "mode", chance.choice(["tun", "tap"])):
                self.names.append(f"tun{i}")
        for i, name in enumerate(self.names[:3]):
            if self.may("link", "add", "link", name, "name", f"vlan{i}", "type", "vlan", "id", chance.randrange(1, 4095)):
                self.names.append(f"vlan{i}")
        for i in range(chance.randrange(2)):
            if self.may("link", "add", f"dummy{i}", "type", "dummy"):
                self.names.append(f"dummy{i}")
        self.names.append("lo")
        for name in self.names:
            if chance.random() < 0.8:
                self.may("link", "set", name, "up")
            if chance.random() < 0.3:
                self.may("link", "set", name, "alias", "some words " * chance.randrange(1, 4))
            if chance.random() < 0.3:
                self.may("link", "property", "add", "dev", name, "altname", f"other-{name}")
            if chance.random() < 0.3:
                self.may("link", "set", name, "txqueuelen", chance.randrange(1, 5000), "group", chance.randrange(100))
        for i in range(chance.randrange(12)):
            self.may(
                "addr",
                "add",
                f"10.{i}.0.{chance.randrange(1, 255)}/{chance.randrange(16, 33)}",
                "dev",
                chance.choice(self.names),
                *chance.choice([(), ("brd", "+"), ("scope", "link"), ("valid_lft", "500000", "preferred_lft", "400000")]),
            )
            self.may(
                "addr",
                "add",
                f"2001:db8:{i}::{chance.randrange(1, 255):x}/{chance.randrange(48, 129)}",
                "nodad",
                "dev",
                chance.choice(self.names),
            )
        self.may("addr", "add", "10.99.0.1", "peer", "10.99.0.2/30", "dev", chance.choice(self.names))
        for i in range(chance.randrange(12)):
            self.route(f"10.{100 + i}.0.0/{chance.randrange(16, 25)}", i)
            self.route(f"2001:db8:{100 + i}::/48", i)
        for i in range(chance.randrange(6)):
            self.may(
                "neigh",
                "add",
                f"10.{i}.0.{chance.randrange(255)}",
                "lladdr",
                f"02:00:00:00:00:{i:02x}",
                "dev",
                chance.choice(self.names),
                "nud",
                chance.choice(["permanent", "reachable", "stale"]),
            )
        for i in range(chance.randrange(6)):
            self.may(
                *chance.choice([(), ("-6",)]),
                "rule",
                "add",
                *chance.choice([(), ("fwmark", f"{i}/0xff"), ("iif", "lo")]),
                *chance.choice([("table", chance.randrange(1, 1000)), ("blackhole",), ("goto", 32766)]),
                "priority",
                100 + i,
                *chance.choice([(), ("uidrange", "5-9"), ("ipproto", "17", "dport", "53-60"), ("suppress_prefixlength", "8")]),
            )

    def route(self, to, i):
        chance, name = self.chance, self.chance.choice(self.names)
        via = chance.choice(
            [
                ("dev", name),
                ("dev", name, "metric", 5 + i),
                ("dev", name, "mtu", 1400, "advmss", 1300),
                ("dev", name, "table", 1000 + i),
                ("dev", name, "proto", 77),
                ("nexthop", "dev", name, "weight", 7, "nexthop", "dev", chance.choice(self.names)),
            ]
        )
        self.may(
            "route",
            "add",
            *chance.choice([(), (), ("blackhole",), ("unreachable",)][: 4 if via[0] == "dev" and len(via) == 2 else 2]),
            to,
            *via,
        )


def names_of(prefix):
    return {getattr(socket, name): name[len(prefix) :] for name in dir(socket) if name.startswith(prefix)}


def link(made, index):
    """A Link in the words of `ip -j -N -d link`."""
    state = names_of("IF_OPER_")[made.state]
    found = {
        "ifindex": made.index,
        "ifname": made.name,
        "mtu": made.mtu,
        "qdisc": made.queueing,
        "operstate": state.replace("_", ""),
        "group": str(made.group),
        "txqlen": made.queue_length,
        "link_type": f"[{made.type}]",
        "num_tx_queues": made.attributes["IFLA_NUM_TX_QUEUES"],
        "promiscuity": made.attributes["IFLA_PROMISCUITY"],
    }
    if made.address:
        found.update(address=made.address.hex(":"), broadcast=made.broadcast.hex(":"))
    if made.master:
        found["master"] = index[made.master]
    if made.parent:
        found["link"] = index[made.parent]
    if made.alias:
        found["ifalias"] = made.alias
    if made.names:
        found["altnames"] = made.names
    if made.kind:
        found["kind"] = made.kind
    if "IFLA_VLAN_ID" in made.details:
        found["vlan"] = made.details["IFLA_VLAN_ID"]
    if "IFLA_BR_FORWARD_DELAY" in made.details:
        found["bridge"] = [made.details[f"IFLA_BR_{name}"] for name in ("FORWARD_DELAY", "HELLO_TIME", "AGEING_TIME", "PRIORITY")]
    return found, {
        "UP": bool(made.flags & socket.IFF_UP),
        "MASTER": bool(made.flags & socket.IFF_MASTER),
        "NOARP": bool(made.flags & socket.IFF_NOARP),
        "LOWER_UP": bool(made.flags & 0x10000),
    }


def link_of_ip(told):
    found = {
        name: told[name]
        for name in (
            "ifindex",
            "ifname",
            "mtu",
            "qdisc",
            "operstate",
            "group",
            "txqlen",
            "link_type",
            "num_tx_queues",
            "promiscuity",
            "address",
            "broadcast",
            "master",
            "link",
            "ifalias",
            "altnames",
        )
        if name in told
    }
    if "info_kind" in told.get("linkinfo", {}):
        found["kind"] = told["linkinfo"]["info_kind"]
        data = told["linkinfo"].get("info_data", {})
        if found["kind"] == "vlan":
            found["vlan"] = data["id"]
        if found["kind"] == "bridge":
            found["bridge"] = [data[name] for name in ("forward_delay", "hello_time", "ageing_time", "priority")]
    return found, {name: name in told["flags"] for name in ("UP", "MASTER", "NOARP", "LOWER_UP")}


def address(made, index):
    """An Address in the words of `ip -j -N addr`."""
    found = {
        "family": "inet" if made.family == socket.AF_INET else "inet6",
        "local": made.address,
        "prefixlen": made.prefix,
        "scope": str(made.scope),
        "valid_life_time": made.lifetime.ifa_valid,
        "preferred_life_time": made.lifetime.ifa_prefered,
    }
    protocol = made.attributes.get("IFA_PROTO")
    more = ("address", made.peer), ("broadcast", made.broadcast), ("label", made.label), ("protocol", protocol and hex(protocol))
    found.update({name: value for name, value in more if value})
    return index[made.index], found


def addresses_of_ip(told):
    flags = "dynamic", "nodad", "tentative", "noprefixroute", "secondary", "deprecated", "temporary", "mngtmpaddr"
    return [
        (entry["ifname"], {name: value for name, value in one.items() if name not in flags}) for entry in told for one in entry["addr_info"]
    ]


def as_shown(here, told):
    """What is here without the protocol of addresses, where `ip` is too old to show it: iproute2 6.1."""
    if not any("protocol" in one for _, one in told):
        here = [(name, {word: value for word, value in one.items() if word != "protocol"}) for name, one in here]
    return here


def at(address, prefix, bits):
    return "default" if address is None and not prefix else address if prefix == bits else f"{address}/{prefix}"


def route(made, index):
    """A Route in the words of `ip -j -N -4 route show table all`."""
    bits = 32 if made.family == socket.AF_INET else 128
    found = {"dst": at(made.destination, made.prefix, bits)}
    if made.type != socket.RTN_UNICAST:
        found["type"] = str(made.type)
    if made.table_number != socket.RT_TABLE_MAIN:
        found["table"] = str(made.table_number)
    if made.protocol != socket.RTPROT_BOOT:
        found["protocol"] = str(made.protocol)
    if made.scope != socket.RT_SCOPE_UNIVERSE:
        found["scope"] = str(made.scope)
    for name, value in (("gateway", made.gateway), ("prefsrc", made.preferred_source), ("metric", made.metric)):
        if value is not None:
            found[name] = value
    if made.index:
        found["dev"] = index[made.index]
    if made.metrics:
        found["metrics"] = [{name[5:].lower(): value for name, value in made.metrics.items()}]
    if made.next_hops:
        found["nexthops"] = [
            {"dev": index[hop.index], "weight": hop.weight, **({"gateway": hop.gateway} if hop.gateway else {})} for hop in made.next_hops
        ]
    return found


def route_of_ip(told):
    found = {
        name: told[name]
        for name in ("dst", "type", "table", "protocol", "scope", "gateway", "prefsrc", "metric", "dev", "metrics")
        if name in told
    }
    if "nexthops" in told:
        found["nexthops"] = [{name: hop[name] for name in ("dev", "weight", "gateway") if name in hop} for hop in told["nexthops"]]
    return found


def neighbour(made, index):
    found = {"dst": made.address, "dev": index[made.index], "state": [names_of("NUD_")[made.state]]}
    return {**found, "lladdr": made.hardware.hex(":")} if made.hardware else found


def neighbour_of_ip(told):
    return {name: told[name] for name in ("dst", "dev", "state", "lladdr") if name in told}


def rule(made, index):
    bits = 32 if made.family == socket.AF_INET else 128
    found = {"priority": made.priority, "src": made.source or "all"}
    if made.source and made.source_prefix != bits:
        found["srclen"] = made.source_prefix
    if made.mark or made.mask:
        found["fwmark"] = hex(made.mark) if made.mark else "0"
        if made.mask != 0xFFFFFFFF:
            found["fwmask"] = hex(made.mask)
    if made.incoming:
        found["iif"] = made.incoming
    if made.table_number and made.action == socket.FR_ACT_TO_TBL:
        found["table"] = str(made.table_number)
    if made.goto:
        found["goto"] = made.goto
    uids, ports = made.attributes.get("FRA_UID_RANGE"), made.attributes.get("FRA_DPORT_RANGE")
    if uids:
        found.update(uid_start=uids.start, uid_end=uids.end)
    if "FRA_IP_PROTO" in made.attributes:
        found["ipproto"] = f"ipproto-{made.attributes['FRA_IP_PROTO']}"
    if ports:
        found.update(dport_start=ports.start, dport_end=ports.end)
    if made.action not in (socket.FR_ACT_TO_TBL, socket.FR_ACT_GOTO):
        found["action"] = str(made.action)
    if made.action == socket.FR_ACT_TO_TBL and made.attributes.get("FRA_SUPPRESS_PREFIXLEN", -1) != -1:  # the others show none
        found["suppress_prefixlen"] = made.attributes["FRA_SUPPRESS_PREFIXLEN"]
    return found


def rule_of_ip(told):
    return {name: value for name, value in told.items() if name not in ("unresolved", "protocol")}


def both(ip, shape, read, *command):
    """(what `ip` tells, what we read), when nothing has changed meanwhile."""
    for _ in range(20):
        before, here, after = ip("-j", "-N", *command), read(), ip("-j", "-N", *command)
        before, after = shape(json.loads(before or "[]")), shape(json.loads(after or "[]"))
        if before == after:
            return before, here
    raise AssertionError("what `ip` shows changes all the time")


def each(shape):
    return lambda told: sorted(map(shape, told), key=ordered)


def ordered(value):
    """What to sort by, whatever order a dict has."""
    return str([sorted(part.items()) for part in (value if isinstance(value, tuple) else [value])])


def compare(ip):
    """That everything in this namespace is what `ip` shows."""
    told, here = both(ip, each(link_of_ip), netlink.links, "-d", "link")
    index = {made.index: made.name for made in here}
    assert sorted([link(made, index) for made in here], key=ordered) == told
    told, here = both(ip, addresses_of_ip, netlink.addresses, "addr")
    key = lambda entry: (entry[0], entry[1]["family"], entry[1]["local"], entry[1].get("address", ""))  # noqa: E731
    assert sorted(as_shown([address(made, index) for made in here], told), key=key) == sorted(told, key=key)
    for option, family in ("-4", socket.AF_INET), ("-6", socket.AF_INET6):
        told, here = both(ip, each(route_of_ip), lambda: netlink.routes(family), option, "route", "show", "table", "all")
        assert sorted([route(made, index) for made in here], key=ordered) == told
        told, here = both(ip, each(rule_of_ip), lambda: netlink.rules(family), option, "rule")
        assert sorted([rule(made, index) for made in here], key=ordered) == told
    told, here = both(ip, each(neighbour_of_ip), netlink.neighbours, "neigh")
    assert sorted([neighbour(made, index) for made in here if made.state != socket.NUD_NOARP], key=ordered) == told


@pytest.mark.parametrize("seed", range(2))
def test_as_ip_shows(own_network, seed):
    network = Network(own_network, seed)
    network.fill()
    compare(own_network)


# ---- changes ----


def until(changes, wanted):
    """The changes up to one that `wanted` is true of."""
    found = []
    for change in changes:
        found.append(change)
        if wanted(change):
            return found
    raise AssertionError("the changes have ended")


def test_changes_come(own_network):
    with netlink.watch("links", "addresses", timeout=10) as changes:
        until(changes, lambda change: change.event == "here" and getattr(change.what, "address", "") == "127.0.0.1")
        own_network("addr", "add", "10.5.0.1/24", "dev", "lo")
        (*_, made) = until(changes, lambda change: change.event == "new" and isinstance(change.what, netlink.Address))
        assert (made.what.address, made.what.prefix, made.what.index) == ("10.5.0.1", 24, 1)
        own_network("addr", "del", "10.5.0.1/24", "dev", "lo")
        (*_, gone) = until(changes, lambda change: change.event == "gone" and isinstance(change.what, netlink.Address))
        assert gone.what.key == made.what.key
        own_network("link", "set", "lo", "down")
        (*_, down) = until(changes, lambda change: isinstance(change.what, netlink.Link))
        assert down.event == "new" and not down.what.flags & socket.IFF_UP
    assert changes.fileno() == -1


def test_a_watch_has_a_timeout(own_network):
    with netlink.watch("rules", timeout=0.05) as changes:
        found = []
        with pytest.raises(TimeoutError if sys.version_info >= (3, 10) else socket.timeout):
            for change in changes:
                found.append(change)
        assert {change.event for change in found} == {"here"}
        own_network("rule", "add", "table", "5")
        assert next(changes).what.table_number == 5


def test_asyncio(own_network):
    async def main():
        found = []
        with netlink.watch("addresses") as changes:

            async def read():
                async for change in changes:
                    found.append(change)
                    if change.event == "gone":
                        return

            reading = asyncio.ensure_future(read())
            await asyncio.sleep(0)
            await asyncio.get_running_loop().run_in_executor(None, other)
            await asyncio.wait_for(reading, 30)
        return found

    namespace = os.open("/proc/thread-self/ns/net", os.O_RDONLY)

    def other():
        with netlink.open_socket(namespace=namespace) as sock:
            netlink.add_address(1, "10.7.0.1/32", sock=sock)
            made = next(made for made in netlink.addresses(sock=sock) if made.address == "10.7.0.1")
            netlink.request(sock, socket.RTM_DELADDR, made.data)

    try:
        found = asyncio.run(main())
    finally:
        os.close(namespace)
    assert [change.event for change in found if change.what.address == "10.7.0.1"] in (["new", "gone"], ["here", "gone"])


def churn(sock, count):
    """Adds and removes addresses: twice `count` changes. What is left has an odd number."""
    for i in range(count):
        made = netlink.structs.ifaddrmsg(ifa_family=socket.AF_INET, ifa_prefixlen=32, ifa_index=1).pack()
        made += netlink.attribute(socket.IFA_LOCAL, bytes([10, 1, i // 250 % 250, i % 250]))
        netlink.request(sock, socket.RTM_NEWADDR, made, socket.NLM_F_CREATE)
        if i % 2 == 0 or i < count - 20:
            netlink.request(sock, socket.RTM_DELADDR, made)


def followed(changes, state, seconds=30):
    """Applies changes to `state` until it is what the kernel has, and none is left: the events."""
    told, end = [], time.monotonic() + seconds
    changes.sock.settimeout(0.3)
    while time.monotonic() < end:
        try:
            event, what = next(changes)
        except (TimeoutError, socket.timeout, BlockingIOError):
            return told
        told.append(event)
        if event == "lost":
            state.clear()
        elif event == "gone":
            state.pop(what.key, None)
        else:
            state[what.key] = what
    raise AssertionError("changes have no end")


@pytest.mark.parametrize("buffer", [4 << 20, 4096], ids=["room", "no room"])
def test_none_is_lost_in_silence(own_network, buffer):
    """A program that follows the changes ends with what the kernel has, also where the kernel had no room for them."""
    changes = netlink.watch("addresses", buffer=buffer)
    state = {}
    with changes, netlink.open_socket() as sock:
        churn(sock, 500)
        told = followed(changes, state)
        now = {made.key: made for made in netlink.addresses(sock=sock)}
    assert state.keys() == now.keys() and len(now) > 5
    assert ("lost" in told) == (buffer == 4096)


def test_while_others_change(own_network):
    """The same where the changes come while the state is read."""
    with netlink.open_socket() as sock:
        writer = threading.Thread(target=churn, args=(sock, 1000))
        writer.start()
        state = {}
        changes = netlink.watch("addresses")
        with changes:
            while writer.is_alive():
                followed(changes, state)
            followed(changes, state)
        writer.join()
        assert state.keys() == {made.key for made in netlink.addresses(sock=sock)}


def test_what_happened_during_the_dump_counts():
    """An answer that was made before a change, and comes after it, is not told."""
    kernel = Kernel()
    changes = netlink.watch("addresses", sock=kernel)
    address = structs.ifaddrmsg(ifa_family=socket.AF_INET, ifa_index=1).pack() + netlink.attribute(socket.IFA_LOCAL, b"\x0a\0\0\1")
    kernel.say(socket.RTM_DELADDR, address, sequence=77, port=9)
    kernel.say(socket.RTM_NEWADDR, address, socket.NLM_F_MULTI)
    kernel.say(socket.NLMSG_DONE, bytes(4), socket.NLM_F_MULTI)
    kernel.say(socket.RTM_NEWADDR, address, sequence=78, port=9)
    assert [next(changes).event, next(changes).event] == ["gone", "new"]


# ---- requests ----


def test_a_few_changes(own_network):
    netlink.set_up("lo", False)
    assert not netlink.links()[0].flags & socket.IFF_UP
    netlink.set_up(1)
    assert netlink.links()[0].flags & socket.IFF_UP
    netlink.add_address("lo", "10.1.2.3/24")
    netlink.add_address("lo", "2001:db8::5/64")
    assert {(made.address, made.prefix) for made in netlink.addresses()} >= {("10.1.2.3", 24), ("2001:db8::5", 64)}
    netlink.add_route("10.9.0.0/16", "10.1.2.4")
    netlink.add_route("10.10.0.0/16", interface="lo", table=500)
    found = {made.destination: made for made in netlink.routes(socket.AF_INET)}
    assert found["10.9.0.0"].gateway == "10.1.2.4" and found["10.10.0.0"].table_number == 500 and found["10.10.0.0"].gateway is None
    with pytest.raises(FileExistsError):
        netlink.add_address("lo", "10.1.2.3/24")
    with pytest.raises(ValueError, match="a prefix has 0 to 32 bits"):
        netlink.add_address("lo", "10.1.2.3/33")
    with pytest.raises(TypeError, match="a gateway or an interface"):
        netlink.add_route("10.0.0.0/8")
    with pytest.raises(OSError, match=r"prefix length|Invalid"):  # the kernel's own words, since Linux 6.7
        netlink.add_address("lo", "10.1.2.3/24", sock=Wrong(netlink.open_socket()))


class Wrong:
    """A socket that sends a prefix of 77 bits."""

    def __init__(self, sock):
        self.sock = sock

    def sendto(self, data, address):
        data = bytearray(data)
        data[17] = 77
        return self.sock.sendto(data, address)

    def recvmsg(self, *arguments):
        return self.sock.recvmsg(*arguments)

    def __del__(self):
        self.sock.close()


def test_another_namespace(own_network):
    name = f"sockcffi-{os.getpid()}-netlink"
    try:
        own_network("netns", "add", name)
    except subprocess.CalledProcessError:
        pytest.skip("this machine gives no named namespaces")
    try:
        netlink.add_address(1, "10.66.0.1/32", namespace=name)
        assert "10.66.0.1" in {made.address for made in netlink.addresses(namespace=f"/run/netns/{name}")}
        assert "10.66.0.1" not in {made.address for made in netlink.addresses()}
    finally:
        own_network("netns", "del", name)
    with pytest.raises(FileNotFoundError):
        netlink.links(namespace=name)
    with open(__file__) as file, pytest.raises(OSError):
        netlink.links(namespace=file.fileno())
    with pytest.raises(TypeError, match="either sock or namespace"):
        netlink.links(sock=object(), namespace=name)


@pytest.mark.skipif(not hasattr(own, "AF_NETLINK"), reason="the interpreter's own socket has no AF_NETLINK")
def test_over_the_interpreters_own_sockets():
    with own.socket(own.AF_NETLINK, own.SOCK_RAW, 0) as sock:
        assert [made.name for made in netlink.links(sock=sock)] == [made.name for made in netlink.links()]
        sock.settimeout(10)
        assert next(netlink.watch("links", sock=sock)).what.name


def test_generic_netlink():
    found = {made.name: made for made in netlink.families()}
    control = found["nlctrl"]
    assert control.number == socket.GENL_ID_CTRL and socket.CTRL_CMD_GETFAMILY in control.operations and "notify" in control.groups
    with netlink.open_socket(socket.NETLINK_GENERIC) as sock:
        assert {made.name for made in netlink.families(sock=sock)} == set(found)
        with pytest.raises(OSError):
            netlink.request(sock, 0x7FFF)


# ---- replies that lie ----


class Kernel:
    """A socket whose other end says what the test wants."""

    def __init__(self):
        self.sent, self.left = [], []

    def say(self, kind, content, flags=0, sequence=None, port=5):
        sequence = int.from_bytes(self.sent[-1][8:12], sys.byteorder) if sequence is None else sequence
        header = structs.nlmsghdr(
            nlmsg_len=structs.nlmsghdr.size + len(content), nlmsg_type=kind, nlmsg_flags=flags, nlmsg_seq=sequence, nlmsg_pid=port
        )
        self.left.append(header.pack() + content)

    def setsockopt(self, *arguments):
        pass

    def getsockname(self):
        return 5, 0

    def sendto(self, data, address):
        self.sent.append(data)

    def recvmsg(self, *arguments):
        return self.left.pop(0), [], 0, (0, 0)


class Liar(Kernel):
    """Answers each request with these bytes, and an end."""

    def __init__(self, kind, content):
        super().__init__()
        self.kind, self.content = kind, content

    def sendto(self, data, address):
        super().sendto(data, address)
        self.say(self.kind, self.content, socket.NLM_F_MULTI)
        self.say(socket.NLMSG_DONE, bytes(4), socket.NLM_F_MULTI)


READS = {name: (getattr(netlink, name), getattr(socket, kind.new)) for name, kind in netlink._KINDS_OF_STATE.items()}


def real(name):
    """Messages of the kernel's."""
    return [made.data for made in READS[name][0]()]


@pytest.mark.parametrize("name", READS)
def test_truncated(name):
    read, kind = READS[name]
    for data in real(name)[:3]:
        assert read(sock=Liar(kind, data))[0].data == data or name == "neighbours"
        whole = 0
        for size in range(len(data)):
            try:
                read(sock=Liar(kind, data[:size]))
                whole += 1  # the cut is between two attributes
            except netlink.Malformed:
                pass
        assert whole < len(data) / 4


@pytest.mark.parametrize("name", READS)
@settings(max_examples=150, deadline=None, derandomize=True)
@given(data=st.data())
def test_changed_bytes(name, data):
    read, kind = READS[name]
    message = bytearray(data.draw(st.sampled_from(SAMPLES[name])))
    for at, byte in data.draw(st.lists(st.tuples(st.integers(0, len(message) - 1), st.integers(0, 255)), min_size=1, max_size=8)):
        message[at] = byte
    try:
        for made in read(sock=Liar(kind, bytes(message))):
            assert repr(made) and made.key
    except netlink.Malformed:
        pass


@settings(max_examples=300, deadline=None, derandomize=True)
@given(st.binary(max_size=200))
def test_random_bytes(data):
    for what in (netlink.messages, netlink.attributes):
        try:
            parts = list(what(data))
            assert sum(len(part[-1]) for part in parts) <= len(data)
        except netlink.Malformed:
            pass


SAMPLES = {
    name: [
        getattr(structs, kind.make.struct)().pack()
        + b"".join(
            netlink.attribute(number, content) for number in (*list(kind.make.table)[:12], 9, 18, 19) for content in (bytes(4), b"name\0")
        )
    ]
    for name, kind in netlink._KINDS_OF_STATE.items()
}


@pytest.mark.parametrize("data", [b"\x10\0\0", b"\xff" * 16, bytes(16), b"\x0f" + bytes(15), b"\x11" + bytes(15), b"\x24" + bytes(31)])
def test_lengths_that_lie(data):
    if sys.byteorder == "little":
        with pytest.raises(netlink.Malformed):
            list(netlink.messages(data))


def test_an_error_that_is_none():
    kernel = Liar(socket.NLMSG_ERROR, b"\1")
    with pytest.raises(netlink.Malformed, match="an error of 1 bytes"):
        netlink.links(sock=kernel)


def test_what_others_send_is_left_alone():
    """Whoever may send to a port of netlink is not the kernel."""

    class Other(Kernel):
        def recvmsg(self, *arguments):
            return (self.left.pop(0), [], 0, (4711, 0)) if len(self.left) > 1 else super().recvmsg(*arguments)

    kernel = Other()
    kernel.sent.append(bytes(16))
    kernel.say(socket.RTM_NEWLINK, b"nonsense")
    kernel.sendto = lambda data, address: (kernel.sent.append(data), kernel.say(socket.NLMSG_DONE, bytes(4)))
    assert netlink.links(sock=kernel) == []


def test_an_attribute_has_a_limit():
    with pytest.raises(ValueError, match="at most 65531 bytes, not 65532"):
        netlink.attribute(1, bytes(65532))
    assert list(netlink.attributes(netlink.attribute(1, b"abc") + netlink.attribute(2, bytes(65531)))) == [(1, b"abc"), (2, bytes(65531))]


def test_what_is_unknown_stays_bytes():
    data = structs.ifinfomsg(ifi_index=7).pack() + netlink.attribute(3, b"name\0") + netlink.attribute(9999, b"new")
    (made,) = netlink.links(sock=Liar(socket.RTM_NEWLINK, data))
    assert made.name == "name" and made.attributes[9999] == b"new" and made.mtu is None and made.kind is None and made.index == 7
    assert made == netlink.Link(data) and hash(made) == hash(netlink.Link(data)) and made != netlink.Link(data[:16])


def test_names_and_numbers_of_attributes():
    """Each name of the tables is one of the facts'."""
    tables = [
        value
        for value in vars(netlink).values()
        if isinstance(value, dict)
        and value
        and all(isinstance(entry, tuple) and len(entry) == 2 and isinstance(entry[0], str) for entry in value.values())
    ]
    tables += netlink._KINDS.values()
    assert len(tables) > 12
    for table in tables:
        for number, (name, decode) in table.items():
            assert number == getattr(socket, name) >= 0 and callable(decode), name


def test_unknown_kind():
    with pytest.raises(ValueError, match="'doors' is none of links, addresses"):
        netlink.watch("doors")

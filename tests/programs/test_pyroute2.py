"""pyroute2 over this module: network namespaces, each with a process of its own that hands its sockets over with send_fds."""

import contextlib
import gc
import os
import socket

import pytest

pyroute2 = pytest.importorskip("pyroute2")

pytestmark = pytest.mark.skipif(os.geteuid() != 0, reason="only root makes network namespaces")


@pytest.fixture
def namespace():
    """The name of a network namespace that holds nothing but `lo`, which is down."""
    name = f"sockcffi-{os.getpid()}"
    pyroute2.netns.create(name)
    yield name
    pyroute2.netns.remove(name)
    assert name not in pyroute2.netns.listnetns()


def names(links):
    return [link.get_attr("IFLA_IFNAME") for link in links]


def test_pyroute2_has_these_sockets():
    assert socket.__name__ == "sockcffi" and pyroute2.process.socket is socket


def test_links_of_a_namespace(namespace):
    with pyroute2.NetNS(namespace) as there:
        assert names(there.get_links()) == ["lo"]
        there.link("set", index=1, state="up")
        assert there.get_links()[0]["state"] == "up"
        assert {"127.0.0.1", "::1"} <= {address.get_attr("IFA_ADDRESS") for address in there.get_addr()}


def test_a_pair_of_interfaces_between_namespaces(namespace):
    with pyroute2.IPRoute() as here, pyroute2.IPRoute(netns=namespace) as there:
        there.link("add", ifname="sc0", kind="veth", peer="sc1")
        (index,) = there.link_lookup(ifname="sc1")
        assert sorted(names(there.get_links())) == ["lo", "sc0", "sc1"]
        there.addr("add", index=index, address="192.0.2.1", prefixlen=24)
        assert [address.get_attr("IFA_ADDRESS") for address in there.get_addr(index=index)] == ["192.0.2.1"]
        assert not here.link_lookup(ifname="sc0")
        with pytest.raises(pyroute2.NetlinkError):
            there.link("add", ifname="sc0", kind="veth", peer="sc2")


def test_a_process_in_a_namespace(namespace):
    process = pyroute2.NSPopen(namespace, ["ip", "-o", "link"], stdout=-1)
    try:
        told, _ = process.communicate()
        assert b" lo:" in told and told.count(b"\n") == 1
        assert process.wait() == 0
    finally:
        process.release()


def open_files():
    """What this process has open. What an earlier test left to the collector is closed first."""
    gc.collect()
    found = set()
    for descriptor in os.listdir("/proc/self/fd"):
        with contextlib.suppress(FileNotFoundError):  # the list's own
            found.add(os.readlink(f"/proc/self/fd/{descriptor}"))
    return found


def test_many_namespaces_in_turn(namespace):
    before = open_files()
    for _ in range(10):
        with pyroute2.NetNS(namespace) as there:
            assert names(there.get_links()) == ["lo"]
    assert open_files() <= before

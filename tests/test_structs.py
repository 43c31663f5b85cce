"""The classes of sockcffi.structs against ctypes and a C compiler, which know these layouts by themselves."""

import copy
import ctypes
import ipaddress
import pickle
import shutil
import struct
import subprocess
import sys

import pytest
from hypothesis import given, settings, strategies as st

import sockcffi as socket
from codegen import facts, probe, structs as shapes
from sockcffi import structs

linux = pytest.mark.skipif(sys.platform != "linux", reason="Linux's structs")
PLATFORMS = sorted(structs._platforms["platforms"]) if structs.for_platform(structs._native().target) else []


def test_named_integers_and_their_bytes():
    linger = structs.linger(1, l_linger=5)
    assert (linger.l_onoff, linger.l_linger, structs.linger.size) == (1, 5, 8)
    assert linger.pack() == bytes(linger) == struct.pack("@ii", 1, 5)
    assert linger == structs.linger.unpack(linger.pack()) != structs.linger(1, 6)
    assert repr(linger) == "linger(l_onoff=1, l_linger=5)" == str(linger)
    linger.l_linger = -1
    assert linger.pack() == struct.pack("@ii", 1, -1)
    assert linger != structs.for_platform("linux-mips-gnu").linger(1, -1)
    with pytest.raises(TypeError, match="unhashable"):
        hash(linger)
    assert "l_onoff" in structs.linger.__doc__ and "8 bytes" in structs.linger.__doc__


@pytest.mark.parametrize(
    ("name", "arguments", "keywords", "exception", "words"),
    [
        ("linger", ("x",), {}, TypeError, "linger.l_onoff must be int, not str"),
        ("linger", (1.0,), {}, TypeError, "linger.l_onoff must be int, not float"),
        ("linger", (1 << 31,), {}, ValueError, "linger.l_onoff must be from -2147483648 to 2147483647, not 2147483648"),
        ("linger", (1, 2, 3), {}, TypeError, "linger() takes at most 2 positional arguments (3 given)"),
        ("linger", (1,), {"l_onoff": 2}, TypeError, "linger() got two values for l_onoff"),
        ("linger", (), {"onoff": 2}, TypeError, "linger() got an unknown member 'onoff'"),
        ("sockaddr_in", (-1,), {}, ValueError, ".sin_family must be from 0 to 65535, not -1"),
        ("sockaddr_in", (), {"sin_addr": "1.2.3"}, ValueError, "sockaddr_in.sin_addr: '1.2.3' is no address of in_addr"),
        ("sockaddr_in", (), {"sin_addr": ipaddress.ip_address("::1")}, ValueError, "is no address of in_addr"),
        ("sockaddr_in", (), {"sin_addr": 5}, TypeError, "sockaddr_in.sin_addr must be in_addr, tuple, dict or bytes, not int"),
        ("sockaddr_in", (), {"sin_addr": (1, 2)}, TypeError, "in_addr() takes at most 1 positional arguments (2 given)"),
        ("sockaddr_un", (), {"sun_path": "text"}, TypeError, "sockaddr_un.sun_path: a bytes-like object is required, not str"),
        ("sockaddr_un", (), {"sun_path": bytes(109)}, ValueError, "sockaddr_un.sun_path has 108 bytes, not 109"),
        ("group_req", (1, structs.linger()), {}, TypeError, "group_req.gr_group must be sockaddr_storage, not linger"),
        ("icmp6_filter", ([1] * 9,), {}, ValueError, "icmp6_filter.icmp6_filt has 8 elements, not 9"),
        ("icmp6_filter", (5,), {}, TypeError, "icmp6_filter.icmp6_filt must be an iterable, not int"),
        ("icmp6_filter", ([1, -1],), {}, ValueError, "icmp6_filter.icmp6_filt[1] must be from 0 to 4294967295, not -1"),
        ("scm_timestamping", ([(1, 2), (3, "4")],), {}, TypeError, "scm_timestamping.ts[1].tv_nsec must be int, not str"),
        ("ip_mreqn", (), {"imr_address": "\udc80"}, ValueError, ""),
        ("group_req", (1, {"ss_family": "x"}), {}, TypeError, "group_req.gr_group.ss_family must be int, not str"),
        ("scm_timestamping", ([{"tv_second": 1}],), {}, TypeError, "scm_timestamping.ts[0]: timespec() got an unknown member 'tv_second'"),
        (
            "sockaddr_can",
            (),
            {"can_addr": {"tp": (-1,)}},
            ValueError,
            "sockaddr_can.can_addr.tp.rx_id must be from 0 to 4294967295, not -1",
        ),
    ],
)
@linux
def test_what_is_wrong_is_named(name, arguments, keywords, exception, words):
    with pytest.raises(exception) as raised:
        getattr(structs, name)(*arguments, **keywords)
    assert words in str(raised.value)


def test_no_such_name():
    with pytest.raises(AttributeError, match="has no struct 'nope'"):
        structs.nope
    with pytest.raises(ImportError):
        from sockcffi.structs import nope  # noqa: F401
    with pytest.raises(AttributeError):
        structs.linger().nope = 1
    with pytest.raises(ValueError, match=r"no platform 'linux-pdp11-gnu': there are .*linux-x86_64-gnu"):
        structs.for_platform("linux-pdp11-gnu")
    assert {"linger", "for_platform", "sockaddr_in"} <= set(dir(structs))


def test_a_failed_assignment_changes_nothing():
    filled = structs.icmp6_filter([1] * 8)
    with pytest.raises(TypeError):
        filled.icmp6_filt = [2, "3"]
    assert filled.icmp6_filt == (1,) * 8


def test_shorter_and_longer_bytes():
    data = struct.pack("@iiH", 1, 5, 9)
    for wrong in (data, data[:7], b""):
        with pytest.raises(ValueError, match=rf"linger.unpack\(\): 8 bytes wanted, got {len(wrong)}"):
            structs.linger.unpack(wrong)
    longer = structs.linger.unpack(data, partial=True)
    assert (longer.l_linger, longer.rest) == (5, data[8:])
    shorter = structs.linger.unpack(data[:6], partial=True)
    assert shorter.l_onoff == 1 and not hasattr(shorter, "l_linger") and repr(shorter) == "linger(l_onoff=1)"
    assert shorter.pack() == data[:6] and pickle.loads(pickle.dumps(shorter)) == shorter
    with pytest.raises(AttributeError, match=r"linger.l_linger is not there: 6 of 8 bytes were unpacked"):
        shorter.l_linger = 1
    with pytest.raises(TypeError, match=r"linger.unpack\(\): a bytes-like object is required, not str"):
        structs.linger.unpack("12345678")
    assert structs.linger.unpack(memoryview(bytearray(data + data))[:16:2]).size == 8


def test_several_in_a_row():
    lingers = [structs.linger(1, i) for i in range(3)]
    assert list(structs.linger.iter_unpack(b"".join(linger.pack() for linger in lingers))) == lingers
    with pytest.raises(ValueError, match=r"linger.iter_unpack\(\): a multiple of 8 bytes wanted, got 9"):
        structs.linger.iter_unpack(bytes(9))


@linux
def test_structs_in_structs_share_their_memory():
    address = structs.sockaddr_can(socket.AF_CAN, 1)
    address.can_addr.tp.rx_id = 0x123
    assert address.can_addr.j1939.name == 0x123 if sys.byteorder == "little" else 0x123 << 32
    assert address.pack() == struct.pack("@HxxiIIQ", socket.AF_CAN, 1, 0x123, 0, 0)
    kept = copy.deepcopy(address)
    address.can_addr.tp.rx_id = 1
    assert kept.can_addr.tp.rx_id == 0x123
    address.can_addr = {"tp": (5, 6)}
    assert (address.can_addr.tp.rx_id, address.can_addr.tp.tx_id) == (5, 6)
    times = structs.scm_timestamping([(1, 2), structs.timespec(3)])
    assert [(t.tv_sec, t.tv_nsec) for t in times.ts] == [(1, 2), (3, 0), (0, 0)]
    times.ts[2].tv_nsec = 9
    assert times.ts[2] == structs.timespec(0, 9)


@linux
def test_ip_addresses_and_room_for_any_address():
    for multicast in (
        "224.1.2.3",
        b"\xe0\1\2\3",
        ipaddress.ip_address("224.1.2.3"),
        structs.in_addr(struct.unpack("=I", b"\xe0\1\2\3")[0]),
    ):
        request = structs.ip_mreqn(multicast, "127.0.0.1", 2)
        assert request.pack() == b"\xe0\1\2\3\x7f\0\0\1" + struct.pack("@i", 2)
        assert str(request.imr_multiaddr) == "224.1.2.3"
    assert str(structs.sockaddr_in6(sin6_addr="ff02::1").sin6_addr) == "ff02::1"
    group = structs.group_req(1, structs.sockaddr_in(socket.AF_INET, 0, "224.1.2.3"))
    assert group.gr_group.ss_family == socket.AF_INET and group.pack()[8:16].endswith(b"\xe0\1\2\3")


@linux
def test_what_is_wrong_in_a_struct_in_a_struct_is_named_by_its_path():
    with pytest.raises(TypeError, match=r"^sockaddr_can.can_addr.tp.rx_id must be int, not str$"):
        structs.sockaddr_can().can_addr.tp.rx_id = "1"


def test_a_member_called_size_does_not_hide_that_of_the_struct():
    made = structs.Platform("x", "little", {"t": (8, (("size", 0, "u2"), ("rest_of_it", 4, "u4")), 2)}).t
    filled = made(size=5, rest_of_it=6)
    assert (made.size, filled.size, filled.pack()) == (8, 5, bytes([5, 0, 0, 0, 6, 0, 0, 0])) and made.unpack(filled.pack()) == filled
    filled.size = 7
    assert repr(filled) == "t(size=7, rest_of_it=6)"
    with pytest.raises(ValueError, match=r"t.size must be from 0 to 65535, not -1"):
        filled.size = -1
    assert {structs.for_platform("freebsd-x86_64").sctp_mbuf_log.size} == {32}


@linux
def test_macros_name_what_is_further_down():
    request = structs.ifreq(ifr_name=b"lo", ifr_flags=-2)
    assert request.ifr_ifrn.ifrn_name == request.ifr_name == b"lo".ljust(16, b"\0")
    assert request.ifr_ifru.ifru_flags == -2 and request.ifr_ifindex & 0xFFFF == 0xFFFE


@linux
def test_bit_fields_keep_to_their_bits():
    info = structs.tcp_info(tcpi_snd_wscale=15)
    assert (info.tcpi_snd_wscale, info.tcpi_rcv_wscale) == (15, 0)
    info.tcpi_rcv_wscale = 7
    info.tcpi_snd_wscale = 1
    assert (info.tcpi_snd_wscale, info.tcpi_rcv_wscale) == (1, 7)
    with pytest.raises(ValueError, match=r"tcp_info.tcpi_snd_wscale must be from 0 to 15, not 16"):
        info.tcpi_snd_wscale = 16
    assert repr(info).startswith("tcp_info(tcpi_state=0, ") and "tcpi_snd_wscale=1, tcpi_rcv_wscale=7" in repr(info)


@pytest.mark.parametrize("byteorder", ["little", "big"])
@settings(deadline=None)
@given(fields=st.lists(st.tuples(st.integers(0, 9), st.integers(1, 70), st.booleans()), min_size=1, max_size=12), data=st.data())
def test_bit_fields_that_lie_anywhere(byteorder, fields, data):
    """Each (bits between, its width, whether it is signed): placed by the probe, all of them keep their values."""
    places, at = {}, 0
    whole = sum(gap + width for gap, width, _ in fields) + 7 & ~7
    for i, (gap, width, signed) in enumerate(fields):
        ones = ((1 << width) - 1) << (at + gap if byteorder == "little" else whole - at - gap - width)
        offset, size, *place = probe._bits(ones.to_bytes(whole // 8, byteorder), byteorder)
        assert place[1] == width
        places[f"m{i}"] = [offset, size, signed, *place]
        at += gap + width
    trees = shapes.trees(facts.Facts("x", "linux", byteorder, structs={"struct t": {"size": whole // 8, "fields": {}, "bits": places}}))
    made = structs.Platform("x", byteorder, trees).t
    assert made._order == tuple(places)
    values = {name: data.draw(st.integers(member.least, member.least + member.mask)) for name, member in made._members.items()}
    filled = made(**values)
    assert {name: getattr(filled, name) for name in values} == values
    number = int.from_bytes(filled.pack(), byteorder)
    assert bin(number).count("1") == sum(bin(value % (1 << fields[i][1])).count("1") for i, value in enumerate(values.values()))


# ---- against ctypes: the same members, declared here ----

# "l" is a long; u8 ... are unsigned and so many bits wide, i8 ... have a sign.
FIELDS = {
    "linger": "l_onoff:i32 l_linger:i32",
    "timespec": "tv_sec:l tv_nsec:l",
    "sock_extended_err": "ee_errno:u32 ee_origin:u8 ee_type:u8 ee_code:u8 ee_pad:u8 ee_info:u32 ee_data:u32",
    "sockaddr_ll": "sll_family:u16 sll_protocol:u16 sll_ifindex:i32 sll_hatype:u16 sll_pkttype:u8 sll_halen:u8",
    "nlmsghdr": "nlmsg_len:u32 nlmsg_type:u16 nlmsg_flags:u16 nlmsg_seq:u32 nlmsg_pid:u32",
    "tpacket_auxdata": "tp_status:u32 tp_len:u32 tp_snaplen:u32 tp_mac:u16 tp_net:u16 tp_vlan_tci:u16 tp_vlan_tpid:u16",
}
LITTLE, BIG = ctypes.LittleEndianStructure, ctypes.BigEndianStructure
MACHINES = {
    "linux-x86_64-gnu": (LITTLE, 64), "linux-arm-gnu": (LITTLE, 32), "linux-mips-gnu": (BIG, 32), "linux-s390x-gnu": (BIG, 64),
    "linux-sparc64-gnu": (BIG, 64), "linux-riscv64-musl": (LITTLE, 64),
}  # fmt: skip


@pytest.mark.parametrize("name", FIELDS)
@pytest.mark.parametrize("target", MACHINES)
@settings(deadline=None, max_examples=50)
@given(data=st.data())
def test_ctypes_makes_the_same_bytes(target, name, data):
    base, long = MACHINES[target]
    fields, members, theirs = [], {}, {}
    for word in FIELDS[name].split():
        member, kind = word.split(":")
        kind = f"i{long}" if kind == "l" else kind
        bits = int(kind[1:])
        value = members[member] = data.draw(
            st.integers(*((-1 << bits - 1, (1 << bits - 1) - 1) if kind[0] == "i" else (0, (1 << bits) - 1)))
        )
        fields.append((member, getattr(ctypes, f"c_uint{bits}")))  # unsigned: PyPy's c_int cannot be negative in the other byte order
        theirs[member] = value % (1 << bits)
    expected = type(name, (base,), {"_fields_": fields})(**theirs)
    made = getattr(structs.for_platform(target), name)
    assert made(**members).pack()[: ctypes.sizeof(expected)] == bytes(expected)
    assert {member: getattr(made.unpack(made(**members).pack()), member) for member in members} == members


# ---- every struct of every platform ----


def value_of(draw, member):
    """Something that `member` can be set to."""
    if isinstance(member, structs.Integer):
        return draw(st.integers(member.least, member.least + member.mask))
    if isinstance(member, structs.Bytes):
        return draw(st.binary(min_size=member.size, max_size=member.size))
    if isinstance(member, structs.Array):
        return tuple(value_of(draw, member.element) for _ in range(min(member.count, 3)))
    return {name: value_of(draw, member.type._members[name]) for name in member.type._order}


def same(member, told, found):
    if isinstance(member, structs.Array):
        return all(same(member.element, *pair) for pair in zip(told, found))
    if isinstance(member, structs.Nested):
        return all(same(member.type._members[name], value, getattr(found, name)) for name, value in told.items())
    return told == found


@pytest.mark.parametrize("target", PLATFORMS)
@settings(deadline=None, max_examples=30)
@given(data=st.data())
def test_what_is_put_in_comes_out(target, data):
    """The members that together are a struct do not overlap: each one keeps its value whatever the others have."""
    platform = structs.for_platform(target)
    made = getattr(platform, data.draw(st.sampled_from(sorted(platform._trees))))
    members = {name: value_of(data.draw, made._members[name]) for name in made._order}
    ours = made(**members)
    assert len(ours.pack()) == made._size and made.unpack(ours.pack()) == ours
    assert all(same(made._members[name], value, getattr(ours, name)) for name, value in members.items())
    assert repr(ours).startswith(made.__name__ + "(")


@pytest.mark.parametrize("target", PLATFORMS)
def test_every_struct_of_every_platform_has_a_class(target):
    platform = structs.for_platform(target)
    assert {"linger", "sockaddr_in", "sockaddr_in6", "timeval"} <= set(dir(platform)) and target in repr(platform)
    for name in platform._trees:
        made = getattr(platform, name)
        assert made._size == len(made().pack()) and all(hasattr(made(), member) for member in made._members)


PROGRAM = """
#include <stdio.h>
#include <string.h>
#include <sys/socket.h>
#include <netinet/in.h>
#include <linux/tcp.h>
#include <linux/can.h>
#include <linux/can/bcm.h>
#include <linux/if_packet.h>
#include <linux/errqueue.h>
#define SHOW(type, ...) do { struct type it; memset(&it, 0, sizeof it); struct type filled = __VA_ARGS__; \\
    memcpy(&it, &filled, sizeof it); \\
    for (size_t i = 0; i < sizeof it; i++) printf("%02x", ((unsigned char *)&it)[i]); puts(""); } while (0)
int main(void)
{
    SHOW(tcp_info, {.tcpi_state = 1, .tcpi_snd_wscale = 9, .tcpi_rcv_wscale = 5, .tcpi_fastopen_client_fail = 2, .tcpi_rtt = 123456});
    SHOW(bcm_msg_head, {.opcode = 1, .count = 3, .ival1 = {1, 2}, .can_id = 0x123, .nframes = 1});
    SHOW(sockaddr_in6, {.sin6_family = 10, .sin6_port = 80, .sin6_addr = {{{[15] = 1}}}, .sin6_scope_id = 3});
    SHOW(tpacket_req3, {.tp_block_size = 4096, .tp_feature_req_word = 7});
    SHOW(can_frame, {.can_id = 1, .data = {1, 2, 3}});
    return 0;
}
"""


@linux
@pytest.mark.skipif(not shutil.which("cc"), reason="no C compiler")
def test_a_c_program_makes_the_same_bytes(tmp_path):
    (tmp_path / "p.c").write_text(PROGRAM)
    subprocess.run(["cc", "-D_GNU_SOURCE", "-w", "p.c", "-o", "p"], cwd=tmp_path, check=True)
    theirs = [bytes.fromhex(line) for line in subprocess.run([tmp_path / "p"], capture_output=True, text=True, check=True).stdout.split()]
    ours = [
        structs.tcp_info(1, tcpi_snd_wscale=9, tcpi_rcv_wscale=5, tcpi_fastopen_client_fail=2, tcpi_rtt=123456),
        structs.bcm_msg_head(1, count=3, ival1=(1, 2), can_id=0x123, nframes=1),
        structs.sockaddr_in6(10, 80, 0, "::1", 3),
        structs.tpacket_req3(4096, tp_feature_req_word=7),
        structs.can_frame(1, data=b"\1\2\3"),
    ]
    for their, our in zip(theirs, ours):
        assert our.pack()[: len(their)] == their  # the headers that are here can be older: tcp_info grows at its end
        assert not any(our.pack()[len(their) :])

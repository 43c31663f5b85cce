# Rendered by `python -m codegen render` from the snapshots of all platforms; do not edit.
import sys
from _typeshed import ReadableBuffer
from collections.abc import Iterable, Iterator
from ipaddress import IPv4Address, IPv6Address
from typing import Any, ClassVar, Final, Generic, SupportsIndex, TypeVar, overload, type_check_only
from typing_extensions import Self, TypeAlias

ADDRESSES: Final[dict[str, int]]

_Parts: TypeAlias = tuple[Any, ...] | dict[str, Any] | ReadableBuffer  # what stands for a struct in a struct
_T = TypeVar("_T")
_Gives = TypeVar("_Gives", covariant=True)
_Takes = TypeVar("_Takes", contravariant=True)

class Struct:
    rest: bytes
    size: ClassVar[int]
    __hash__: ClassVar[None]  # type: ignore[assignment]
    def __init__(self, *values: Any, **members: Any) -> None: ...
    @classmethod
    def unpack(cls, data: ReadableBuffer, *, partial: bool = False) -> Self: ...
    @classmethod
    def iter_unpack(cls, data: ReadableBuffer) -> Iterator[Self]: ...
    def pack(self) -> bytes: ...
    def __bytes__(self) -> bytes: ...
    def __eq__(self, other: object) -> bool: ...

class Member(Generic[_Gives, _Takes]):
    where: str
    offset: int
    size: int
    @overload
    def __get__(self, struct: None, owner: type[Struct] | None = None) -> Self: ...
    @overload
    def __get__(self, struct: Struct, owner: type[Struct] | None = None) -> _Gives: ...
    def __set__(self, struct: Struct, value: _Takes) -> None: ...

class Integer(Member[int, SupportsIndex]):
    shift: int
    width: int

class Bytes(Member[bytes, ReadableBuffer]): ...
class Array(Member[tuple[_T, ...], Iterable[_Takes]], Generic[_T, _Takes]):
    count: int

class Nested(Member[_Gives, _Takes], Generic[_Gives, _Takes]): ...

class Platform:
    target: str
    byteorder: str
    def __getattr__(self, name: str) -> type[Any]: ...

def for_platform(target: str) -> Platform: ...

class cmsghdr(Struct):
    cmsg_len: Integer
    cmsg_level: Integer
    cmsg_type: Integer
    def __init__(self, cmsg_len: SupportsIndex = ..., cmsg_level: SupportsIndex = ..., cmsg_type: SupportsIndex = ...) -> None: ...
class in6_pktinfo(Struct):
    ipi6_addr: Nested[in6_addr, in6_addr | _Parts | str | IPv6Address]
    ipi6_ifindex: Integer
    def __init__(self, ipi6_addr: in6_addr | _Parts | str | IPv6Address = ..., ipi6_ifindex: SupportsIndex = ...) -> None: ...
class ip_mreq(Struct):
    imr_multiaddr: Nested[in_addr, in_addr | _Parts | str | IPv4Address]
    imr_interface: Nested[in_addr, in_addr | _Parts | str | IPv4Address]
    def __init__(self, imr_multiaddr: in_addr | _Parts | str | IPv4Address = ..., imr_interface: in_addr | _Parts | str | IPv4Address = ...) -> None: ...
class ipv6_mreq(Struct):
    ipv6mr_multiaddr: Nested[in6_addr, in6_addr | _Parts | str | IPv6Address]
    ipv6mr_interface: Integer
    def __init__(self, ipv6mr_multiaddr: in6_addr | _Parts | str | IPv6Address = ..., ipv6mr_interface: SupportsIndex = ...) -> None: ...
class linger(Struct):
    l_onoff: Integer
    l_linger: Integer
    def __init__(self, l_onoff: SupportsIndex = ..., l_linger: SupportsIndex = ...) -> None: ...
class pollfd(Struct):
    fd: Integer
    events: Integer
    revents: Integer
    def __init__(self, fd: SupportsIndex = ..., events: SupportsIndex = ..., revents: SupportsIndex = ...) -> None: ...
class timespec(Struct):
    tv_sec: Integer
    tv_nsec: Integer
    def __init__(self, tv_sec: SupportsIndex = ..., tv_nsec: SupportsIndex = ...) -> None: ...
class timeval(Struct):
    tv_sec: Integer
    tv_usec: Integer
    def __init__(self, tv_sec: SupportsIndex = ..., tv_usec: SupportsIndex = ...) -> None: ...

if sys.platform != "win32":
    class ether_header(Struct):
        ether_dhost: Bytes
        ether_shost: Bytes
        ether_type: Integer
        def __init__(self, ether_dhost: ReadableBuffer = ..., ether_shost: ReadableBuffer = ..., ether_type: SupportsIndex = ...) -> None: ...
    class ifconf(Struct):
        ifc_len: Integer
        ifc_buf: Integer
        ifc_req: Integer
        ifc_ifcu: Nested[ifconf_ifc_ifcu, ifconf_ifc_ifcu | _Parts]
        def __init__(self, ifc_len: SupportsIndex = ..., ifc_buf: SupportsIndex = ..., *, ifc_req: SupportsIndex = ..., ifc_ifcu: ifconf_ifc_ifcu | _Parts = ...) -> None: ...
    @type_check_only
    class ifconf_ifc_ifcu(Struct):
        ifcu_buf: Integer
        ifcu_req: Integer
        def __init__(self, ifcu_buf: SupportsIndex = ..., *, ifcu_req: SupportsIndex = ...) -> None: ...
    class in_addr(Struct):
        s_addr: Integer
        def __init__(self, s_addr: SupportsIndex = ...) -> None: ...
    class iovec(Struct):
        iov_base: Integer
        iov_len: Integer
        def __init__(self, iov_base: SupportsIndex = ..., iov_len: SupportsIndex = ...) -> None: ...
    class ip6_mtuinfo(Struct):
        ip6m_addr: Nested[sockaddr_in6, sockaddr_in6 | _Parts | Struct]
        ip6m_mtu: Integer
        def __init__(self, ip6m_addr: sockaddr_in6 | _Parts | Struct = ..., ip6m_mtu: SupportsIndex = ...) -> None: ...
    class msghdr(Struct):
        msg_name: Integer
        msg_namelen: Integer
        msg_iov: Integer
        msg_iovlen: Integer
        msg_control: Integer
        msg_controllen: Integer
        msg_flags: Integer
        def __init__(self, msg_name: SupportsIndex = ..., msg_namelen: SupportsIndex = ..., msg_iov: SupportsIndex = ..., msg_iovlen: SupportsIndex = ..., msg_control: SupportsIndex = ..., msg_controllen: SupportsIndex = ..., msg_flags: SupportsIndex = ...) -> None: ...

if not sys.platform.startswith("netbsd") and not sys.platform.startswith("openbsd"):
    class group_req(Struct):
        gr_interface: Integer
        gr_group: Nested[sockaddr_storage, sockaddr_storage | _Parts | Struct]
        def __init__(self, gr_interface: SupportsIndex = ..., gr_group: sockaddr_storage | _Parts | Struct = ...) -> None: ...
    class group_source_req(Struct):
        gsr_interface: Integer
        gsr_group: Nested[sockaddr_storage, sockaddr_storage | _Parts | Struct]
        gsr_source: Nested[sockaddr_storage, sockaddr_storage | _Parts | Struct]
        def __init__(self, gsr_interface: SupportsIndex = ..., gsr_group: sockaddr_storage | _Parts | Struct = ..., gsr_source: sockaddr_storage | _Parts | Struct = ...) -> None: ...

if sys.platform != "win32" and sys.platform != "darwin":
    class icmp6_filter(Struct):
        icmp6_filt: Array[int, SupportsIndex]
        def __init__(self, icmp6_filt: Iterable[SupportsIndex] = ...) -> None: ...
    class icmp6_hdr(Struct):
        icmp6_type: Integer
        icmp6_code: Integer
        icmp6_cksum: Integer
        icmp6_data8: Bytes
        icmp6_data16: Array[int, SupportsIndex]
        icmp6_data32: Array[int, SupportsIndex]
        icmp6_dataun: Nested[icmp6_hdr_icmp6_dataun, icmp6_hdr_icmp6_dataun | _Parts]
        def __init__(self, icmp6_type: SupportsIndex = ..., icmp6_code: SupportsIndex = ..., icmp6_cksum: SupportsIndex = ..., icmp6_data8: ReadableBuffer = ..., *, icmp6_data16: Iterable[SupportsIndex] = ..., icmp6_data32: Iterable[SupportsIndex] = ..., icmp6_dataun: icmp6_hdr_icmp6_dataun | _Parts = ...) -> None: ...
    @type_check_only
    class icmp6_hdr_icmp6_dataun(Struct):
        icmp6_un_data8: Bytes
        icmp6_un_data16: Array[int, SupportsIndex]
        icmp6_un_data32: Array[int, SupportsIndex]
        def __init__(self, icmp6_un_data8: ReadableBuffer = ..., *, icmp6_un_data16: Iterable[SupportsIndex] = ..., icmp6_un_data32: Iterable[SupportsIndex] = ...) -> None: ...
    class ip6_hdr(Struct):
        ip6_ctlun: Nested[ip6_hdr_ip6_ctlun, ip6_hdr_ip6_ctlun | _Parts]
        ip6_src: Nested[in6_addr, in6_addr | _Parts | str | IPv6Address]
        ip6_dst: Nested[in6_addr, in6_addr | _Parts | str | IPv6Address]
        ip6_flow: Integer
        ip6_vfc: Integer
        ip6_plen: Integer
        ip6_nxt: Integer
        ip6_hlim: Integer
        ip6_hops: Integer
        def __init__(self, ip6_ctlun: ip6_hdr_ip6_ctlun | _Parts = ..., ip6_src: in6_addr | _Parts | str | IPv6Address = ..., ip6_dst: in6_addr | _Parts | str | IPv6Address = ..., *, ip6_flow: SupportsIndex = ..., ip6_vfc: SupportsIndex = ..., ip6_plen: SupportsIndex = ..., ip6_nxt: SupportsIndex = ..., ip6_hlim: SupportsIndex = ..., ip6_hops: SupportsIndex = ...) -> None: ...
    @type_check_only
    class ip6_hdr_ip6_ctlun(Struct):
        ip6_un1: Nested[ip6_hdr_ip6_ctlun_ip6_un1, ip6_hdr_ip6_ctlun_ip6_un1 | _Parts]
        ip6_un2_vfc: Integer
        def __init__(self, ip6_un1: ip6_hdr_ip6_ctlun_ip6_un1 | _Parts = ..., *, ip6_un2_vfc: SupportsIndex = ...) -> None: ...
    @type_check_only
    class ip6_hdr_ip6_ctlun_ip6_un1(Struct):
        ip6_un1_flow: Integer
        ip6_un1_plen: Integer
        ip6_un1_nxt: Integer
        ip6_un1_hlim: Integer
        def __init__(self, ip6_un1_flow: SupportsIndex = ..., ip6_un1_plen: SupportsIndex = ..., ip6_un1_nxt: SupportsIndex = ..., ip6_un1_hlim: SupportsIndex = ...) -> None: ...
    @type_check_only
    class mf6cctl_mf6cc_ifset(Struct):
        ifs_bits: Array[int, SupportsIndex]
        def __init__(self, ifs_bits: Iterable[SupportsIndex] = ...) -> None: ...
    class mmsghdr(Struct):
        msg_hdr: Nested[msghdr, msghdr | _Parts]
        msg_len: Integer
        def __init__(self, msg_hdr: msghdr | _Parts = ..., msg_len: SupportsIndex = ...) -> None: ...

if sys.platform != "win32":
    if not sys.platform.startswith("netbsd"):
        class ip_mreqn(Struct):
            imr_multiaddr: Nested[in_addr, in_addr | _Parts | str | IPv4Address]
            imr_address: Nested[in_addr, in_addr | _Parts | str | IPv4Address]
            imr_ifindex: Integer
            def __init__(self, imr_multiaddr: in_addr | _Parts | str | IPv4Address = ..., imr_address: in_addr | _Parts | str | IPv4Address = ..., imr_ifindex: SupportsIndex = ...) -> None: ...

if sys.platform != "linux":
    if not sys.platform.startswith("openbsd"):
        class addrinfo(Struct):
            ai_flags: Integer
            ai_family: Integer
            ai_socktype: Integer
            ai_protocol: Integer
            ai_addrlen: Integer
            ai_canonname: Integer
            ai_addr: Integer
            ai_next: Integer
            def __init__(self, ai_flags: SupportsIndex = ..., ai_family: SupportsIndex = ..., ai_socktype: SupportsIndex = ..., ai_protocol: SupportsIndex = ..., ai_addrlen: SupportsIndex = ..., ai_canonname: SupportsIndex = ..., ai_addr: SupportsIndex = ..., ai_next: SupportsIndex = ...) -> None: ...

if sys.platform != "linux" and sys.platform != "win32":
    class bpf_insn(Struct):
        code: Integer
        jt: Integer
        jf: Integer
        k: Integer
        def __init__(self, code: SupportsIndex = ..., jt: SupportsIndex = ..., jf: SupportsIndex = ..., k: SupportsIndex = ...) -> None: ...
    class bpf_program(Struct):
        bf_len: Integer
        bf_insns: Integer
        def __init__(self, bf_len: SupportsIndex = ..., bf_insns: SupportsIndex = ...) -> None: ...
    @type_check_only
    class in6_addr___u6_addr(Struct):
        def __init__(self) -> None: ...
    class sockaddr(Struct):
        sa_len: Integer
        sa_family: Integer
        sa_data: Bytes
        def __init__(self, sa_len: SupportsIndex = ..., sa_family: SupportsIndex = ..., sa_data: ReadableBuffer = ...) -> None: ...
    class sockaddr_in(Struct):
        sin_len: Integer
        sin_family: Integer
        sin_port: Integer
        sin_addr: Nested[in_addr, in_addr | _Parts | str | IPv4Address]
        sin_zero: Bytes
        def __init__(self, sin_len: SupportsIndex = ..., sin_family: SupportsIndex = ..., sin_port: SupportsIndex = ..., sin_addr: in_addr | _Parts | str | IPv4Address = ..., sin_zero: ReadableBuffer = ...) -> None: ...
    class sockaddr_in6(Struct):
        sin6_len: Integer
        sin6_family: Integer
        sin6_port: Integer
        sin6_flowinfo: Integer
        sin6_addr: Nested[in6_addr, in6_addr | _Parts | str | IPv6Address]
        sin6_scope_id: Integer
        def __init__(self, sin6_len: SupportsIndex = ..., sin6_family: SupportsIndex = ..., sin6_port: SupportsIndex = ..., sin6_flowinfo: SupportsIndex = ..., sin6_addr: in6_addr | _Parts | str | IPv6Address = ..., sin6_scope_id: SupportsIndex = ...) -> None: ...
    class sockaddr_storage(Struct):
        ss_len: Integer
        ss_family: Integer
        def __init__(self, ss_len: SupportsIndex = ..., ss_family: SupportsIndex = ...) -> None: ...
    class sockaddr_un(Struct):
        sun_len: Integer
        sun_family: Integer
        sun_path: Bytes
        def __init__(self, sun_len: SupportsIndex = ..., sun_family: SupportsIndex = ..., sun_path: ReadableBuffer = ...) -> None: ...
    class tcphdr(Struct):
        th_sport: Integer
        th_dport: Integer
        th_seq: Integer
        th_ack: Integer
        th_x2: Integer
        th_off: Integer
        th_flags: Integer
        th_win: Integer
        th_sum: Integer
        th_urp: Integer
        def __init__(self, th_sport: SupportsIndex = ..., th_dport: SupportsIndex = ..., th_seq: SupportsIndex = ..., th_ack: SupportsIndex = ..., th_x2: SupportsIndex = ..., th_off: SupportsIndex = ..., th_flags: SupportsIndex = ..., th_win: SupportsIndex = ..., th_sum: SupportsIndex = ..., th_urp: SupportsIndex = ...) -> None: ...
    class udphdr(Struct):
        uh_sport: Integer
        uh_dport: Integer
        uh_ulen: Integer
        uh_sum: Integer
        def __init__(self, uh_sport: SupportsIndex = ..., uh_dport: SupportsIndex = ..., uh_ulen: SupportsIndex = ..., uh_sum: SupportsIndex = ...) -> None: ...

if sys.platform != "win32" and sys.platform != "darwin":
    if not sys.platform.startswith("openbsd"):
        class sctp_assoc_change(Struct):
            sac_type: Integer
            sac_flags: Integer
            sac_length: Integer
            sac_state: Integer
            sac_error: Integer
            sac_outbound_streams: Integer
            sac_inbound_streams: Integer
            sac_assoc_id: Integer
            def __init__(self, sac_type: SupportsIndex = ..., sac_flags: SupportsIndex = ..., sac_length: SupportsIndex = ..., sac_state: SupportsIndex = ..., sac_error: SupportsIndex = ..., sac_outbound_streams: SupportsIndex = ..., sac_inbound_streams: SupportsIndex = ..., sac_assoc_id: SupportsIndex = ...) -> None: ...
        class sctp_authinfo(Struct):
            auth_keynumber: Integer
            def __init__(self, auth_keynumber: SupportsIndex = ...) -> None: ...
        class sctp_event(Struct):
            se_assoc_id: Integer
            se_type: Integer
            se_on: Integer
            def __init__(self, se_assoc_id: SupportsIndex = ..., se_type: SupportsIndex = ..., se_on: SupportsIndex = ...) -> None: ...
        class sctp_initmsg(Struct):
            sinit_num_ostreams: Integer
            sinit_max_instreams: Integer
            sinit_max_attempts: Integer
            sinit_max_init_timeo: Integer
            def __init__(self, sinit_num_ostreams: SupportsIndex = ..., sinit_max_instreams: SupportsIndex = ..., sinit_max_attempts: SupportsIndex = ..., sinit_max_init_timeo: SupportsIndex = ...) -> None: ...
        class sctp_nxtinfo(Struct):
            nxt_sid: Integer
            nxt_flags: Integer
            nxt_ppid: Integer
            nxt_length: Integer
            nxt_assoc_id: Integer
            def __init__(self, nxt_sid: SupportsIndex = ..., nxt_flags: SupportsIndex = ..., nxt_ppid: SupportsIndex = ..., nxt_length: SupportsIndex = ..., nxt_assoc_id: SupportsIndex = ...) -> None: ...
        class sctp_paddr_change(Struct):
            spc_type: Integer
            spc_flags: Integer
            spc_length: Integer
            spc_aaddr: Nested[sockaddr_storage, sockaddr_storage | _Parts | Struct]
            spc_state: Integer
            spc_error: Integer
            spc_assoc_id: Integer
            def __init__(self, spc_type: SupportsIndex = ..., spc_flags: SupportsIndex = ..., spc_length: SupportsIndex = ..., spc_aaddr: sockaddr_storage | _Parts | Struct = ..., spc_state: SupportsIndex = ..., spc_error: SupportsIndex = ..., spc_assoc_id: SupportsIndex = ...) -> None: ...
        class sctp_prinfo(Struct):
            pr_policy: Integer
            pr_value: Integer
            def __init__(self, pr_policy: SupportsIndex = ..., pr_value: SupportsIndex = ...) -> None: ...
        class sctp_rcvinfo(Struct):
            rcv_sid: Integer
            rcv_ssn: Integer
            rcv_flags: Integer
            rcv_ppid: Integer
            rcv_tsn: Integer
            rcv_cumtsn: Integer
            rcv_context: Integer
            rcv_assoc_id: Integer
            def __init__(self, rcv_sid: SupportsIndex = ..., rcv_ssn: SupportsIndex = ..., rcv_flags: SupportsIndex = ..., rcv_ppid: SupportsIndex = ..., rcv_tsn: SupportsIndex = ..., rcv_cumtsn: SupportsIndex = ..., rcv_context: SupportsIndex = ..., rcv_assoc_id: SupportsIndex = ...) -> None: ...
        class sctp_rtoinfo(Struct):
            srto_assoc_id: Integer
            srto_initial: Integer
            srto_max: Integer
            srto_min: Integer
            def __init__(self, srto_assoc_id: SupportsIndex = ..., srto_initial: SupportsIndex = ..., srto_max: SupportsIndex = ..., srto_min: SupportsIndex = ...) -> None: ...
        class sctp_sender_dry_event(Struct):
            sender_dry_type: Integer
            sender_dry_flags: Integer
            sender_dry_length: Integer
            sender_dry_assoc_id: Integer
            def __init__(self, sender_dry_type: SupportsIndex = ..., sender_dry_flags: SupportsIndex = ..., sender_dry_length: SupportsIndex = ..., sender_dry_assoc_id: SupportsIndex = ...) -> None: ...
        class sctp_shutdown_event(Struct):
            sse_type: Integer
            sse_flags: Integer
            sse_length: Integer
            sse_assoc_id: Integer
            def __init__(self, sse_type: SupportsIndex = ..., sse_flags: SupportsIndex = ..., sse_length: SupportsIndex = ..., sse_assoc_id: SupportsIndex = ...) -> None: ...
        class sctp_sndinfo(Struct):
            snd_sid: Integer
            snd_flags: Integer
            snd_ppid: Integer
            snd_context: Integer
            snd_assoc_id: Integer
            def __init__(self, snd_sid: SupportsIndex = ..., snd_flags: SupportsIndex = ..., snd_ppid: SupportsIndex = ..., snd_context: SupportsIndex = ..., snd_assoc_id: SupportsIndex = ...) -> None: ...
        class sctp_status(Struct):
            sstat_assoc_id: Integer
            sstat_state: Integer
            sstat_rwnd: Integer
            sstat_unackdata: Integer
            sstat_penddata: Integer
            sstat_instrms: Integer
            sstat_outstrms: Integer
            sstat_fragmentation_point: Integer
            sstat_primary: Nested[sctp_paddrinfo, sctp_paddrinfo | _Parts]
            def __init__(self, sstat_assoc_id: SupportsIndex = ..., sstat_state: SupportsIndex = ..., sstat_rwnd: SupportsIndex = ..., sstat_unackdata: SupportsIndex = ..., sstat_penddata: SupportsIndex = ..., sstat_instrms: SupportsIndex = ..., sstat_outstrms: SupportsIndex = ..., sstat_fragmentation_point: SupportsIndex = ..., sstat_primary: sctp_paddrinfo | _Parts = ...) -> None: ...
        class sctp_stream_reset_event(Struct):
            strreset_type: Integer
            strreset_flags: Integer
            strreset_length: Integer
            strreset_assoc_id: Integer
            def __init__(self, strreset_type: SupportsIndex = ..., strreset_flags: SupportsIndex = ..., strreset_length: SupportsIndex = ..., strreset_assoc_id: SupportsIndex = ...) -> None: ...

if sys.platform != "linux":
    if not sys.platform.startswith("netbsd") and not sys.platform.startswith("openbsd"):
        class ip_mreq_source(Struct):
            imr_multiaddr: Nested[in_addr, in_addr | _Parts | str | IPv4Address]
            imr_sourceaddr: Nested[in_addr, in_addr | _Parts | str | IPv4Address]
            imr_interface: Nested[in_addr, in_addr | _Parts | str | IPv4Address]
            def __init__(self, imr_multiaddr: in_addr | _Parts | str | IPv4Address = ..., imr_sourceaddr: in_addr | _Parts | str | IPv4Address = ..., imr_interface: in_addr | _Parts | str | IPv4Address = ...) -> None: ...

if sys.platform != "linux" and sys.platform != "win32" and sys.platform != "darwin":
    @type_check_only
    class in6_ifreq_ifr_ifru_ifru_icmp6stat(Struct):
        ifs6_in_msg: Integer
        ifs6_in_error: Integer
        ifs6_in_dstunreach: Integer
        ifs6_in_adminprohib: Integer
        ifs6_in_timeexceed: Integer
        ifs6_in_paramprob: Integer
        ifs6_in_pkttoobig: Integer
        ifs6_in_echo: Integer
        ifs6_in_echoreply: Integer
        ifs6_in_routersolicit: Integer
        ifs6_in_routeradvert: Integer
        ifs6_in_neighborsolicit: Integer
        ifs6_in_neighboradvert: Integer
        ifs6_in_redirect: Integer
        ifs6_in_mldquery: Integer
        ifs6_in_mldreport: Integer
        ifs6_in_mlddone: Integer
        ifs6_out_msg: Integer
        ifs6_out_error: Integer
        ifs6_out_dstunreach: Integer
        ifs6_out_adminprohib: Integer
        ifs6_out_timeexceed: Integer
        ifs6_out_paramprob: Integer
        ifs6_out_pkttoobig: Integer
        ifs6_out_echo: Integer
        ifs6_out_echoreply: Integer
        ifs6_out_routersolicit: Integer
        ifs6_out_routeradvert: Integer
        ifs6_out_neighborsolicit: Integer
        ifs6_out_neighboradvert: Integer
        ifs6_out_redirect: Integer
        ifs6_out_mldquery: Integer
        ifs6_out_mldreport: Integer
        ifs6_out_mlddone: Integer
        def __init__(self, ifs6_in_msg: SupportsIndex = ..., ifs6_in_error: SupportsIndex = ..., ifs6_in_dstunreach: SupportsIndex = ..., ifs6_in_adminprohib: SupportsIndex = ..., ifs6_in_timeexceed: SupportsIndex = ..., ifs6_in_paramprob: SupportsIndex = ..., ifs6_in_pkttoobig: SupportsIndex = ..., ifs6_in_echo: SupportsIndex = ..., ifs6_in_echoreply: SupportsIndex = ..., ifs6_in_routersolicit: SupportsIndex = ..., ifs6_in_routeradvert: SupportsIndex = ..., ifs6_in_neighborsolicit: SupportsIndex = ..., ifs6_in_neighboradvert: SupportsIndex = ..., ifs6_in_redirect: SupportsIndex = ..., ifs6_in_mldquery: SupportsIndex = ..., ifs6_in_mldreport: SupportsIndex = ..., ifs6_in_mlddone: SupportsIndex = ..., ifs6_out_msg: SupportsIndex = ..., ifs6_out_error: SupportsIndex = ..., ifs6_out_dstunreach: SupportsIndex = ..., ifs6_out_adminprohib: SupportsIndex = ..., ifs6_out_timeexceed: SupportsIndex = ..., ifs6_out_paramprob: SupportsIndex = ..., ifs6_out_pkttoobig: SupportsIndex = ..., ifs6_out_echo: SupportsIndex = ..., ifs6_out_echoreply: SupportsIndex = ..., ifs6_out_routersolicit: SupportsIndex = ..., ifs6_out_routeradvert: SupportsIndex = ..., ifs6_out_neighborsolicit: SupportsIndex = ..., ifs6_out_neighboradvert: SupportsIndex = ..., ifs6_out_redirect: SupportsIndex = ..., ifs6_out_mldquery: SupportsIndex = ..., ifs6_out_mldreport: SupportsIndex = ..., ifs6_out_mlddone: SupportsIndex = ...) -> None: ...
    @type_check_only
    class in6_ifreq_ifr_ifru_ifru_lifetime(Struct):
        ia6t_expire: Integer
        ia6t_preferred: Integer
        ia6t_vltime: Integer
        ia6t_pltime: Integer
        def __init__(self, ia6t_expire: SupportsIndex = ..., ia6t_preferred: SupportsIndex = ..., ia6t_vltime: SupportsIndex = ..., ia6t_pltime: SupportsIndex = ...) -> None: ...
    @type_check_only
    class in6_ifreq_ifr_ifru_ifru_stat(Struct):
        ifs6_in_receive: Integer
        ifs6_in_hdrerr: Integer
        ifs6_in_toobig: Integer
        ifs6_in_noroute: Integer
        ifs6_in_addrerr: Integer
        ifs6_in_protounknown: Integer
        ifs6_in_truncated: Integer
        ifs6_in_discard: Integer
        ifs6_in_deliver: Integer
        ifs6_out_forward: Integer
        ifs6_out_request: Integer
        ifs6_out_discard: Integer
        ifs6_out_fragok: Integer
        ifs6_out_fragfail: Integer
        ifs6_out_fragcreat: Integer
        ifs6_reass_reqd: Integer
        ifs6_reass_ok: Integer
        ifs6_reass_fail: Integer
        ifs6_in_mcast: Integer
        ifs6_out_mcast: Integer
        def __init__(self, ifs6_in_receive: SupportsIndex = ..., ifs6_in_hdrerr: SupportsIndex = ..., ifs6_in_toobig: SupportsIndex = ..., ifs6_in_noroute: SupportsIndex = ..., ifs6_in_addrerr: SupportsIndex = ..., ifs6_in_protounknown: SupportsIndex = ..., ifs6_in_truncated: SupportsIndex = ..., ifs6_in_discard: SupportsIndex = ..., ifs6_in_deliver: SupportsIndex = ..., ifs6_out_forward: SupportsIndex = ..., ifs6_out_request: SupportsIndex = ..., ifs6_out_discard: SupportsIndex = ..., ifs6_out_fragok: SupportsIndex = ..., ifs6_out_fragfail: SupportsIndex = ..., ifs6_out_fragcreat: SupportsIndex = ..., ifs6_reass_reqd: SupportsIndex = ..., ifs6_reass_ok: SupportsIndex = ..., ifs6_reass_fail: SupportsIndex = ..., ifs6_in_mcast: SupportsIndex = ..., ifs6_out_mcast: SupportsIndex = ...) -> None: ...
    class mf6cctl(Struct):
        mf6cc_origin: Nested[sockaddr_in6, sockaddr_in6 | _Parts | Struct]
        mf6cc_mcastgrp: Nested[sockaddr_in6, sockaddr_in6 | _Parts | Struct]
        mf6cc_parent: Integer
        mf6cc_ifset: Nested[mf6cctl_mf6cc_ifset, mf6cctl_mf6cc_ifset | _Parts]
        def __init__(self, mf6cc_origin: sockaddr_in6 | _Parts | Struct = ..., mf6cc_mcastgrp: sockaddr_in6 | _Parts | Struct = ..., mf6cc_parent: SupportsIndex = ..., mf6cc_ifset: mf6cctl_mf6cc_ifset | _Parts = ...) -> None: ...
    class mfcctl(Struct):
        mfcc_origin: Nested[in_addr, in_addr | _Parts | str | IPv4Address]
        mfcc_mcastgrp: Nested[in_addr, in_addr | _Parts | str | IPv4Address]
        mfcc_parent: Integer
        mfcc_ttls: Bytes
        def __init__(self, mfcc_origin: in_addr | _Parts | str | IPv4Address = ..., mfcc_mcastgrp: in_addr | _Parts | str | IPv4Address = ..., mfcc_parent: SupportsIndex = ..., mfcc_ttls: ReadableBuffer = ...) -> None: ...
    class mif6ctl(Struct):
        mif6c_mifi: Integer
        mif6c_flags: Integer
        mif6c_pifi: Integer
        def __init__(self, mif6c_mifi: SupportsIndex = ..., mif6c_flags: SupportsIndex = ..., mif6c_pifi: SupportsIndex = ...) -> None: ...
    class vifctl(Struct):
        vifc_vifi: Integer
        vifc_flags: Integer
        vifc_threshold: Integer
        vifc_rate_limit: Integer
        vifc_lcl_addr: Nested[in_addr, in_addr | _Parts | str | IPv4Address]
        vifc_rmt_addr: Nested[in_addr, in_addr | _Parts | str | IPv4Address]
        def __init__(self, vifc_vifi: SupportsIndex = ..., vifc_flags: SupportsIndex = ..., vifc_threshold: SupportsIndex = ..., vifc_rate_limit: SupportsIndex = ..., vifc_lcl_addr: in_addr | _Parts | str | IPv4Address = ..., vifc_rmt_addr: in_addr | _Parts | str | IPv4Address = ...) -> None: ...

if sys.platform != "linux" and sys.platform != "win32":
    if not sys.platform.startswith("openbsd"):
        class arpreq(Struct):
            arp_pa: Nested[sockaddr, sockaddr | _Parts | Struct]
            arp_ha: Nested[sockaddr, sockaddr | _Parts | Struct]
            arp_flags: Integer
            def __init__(self, arp_pa: sockaddr | _Parts | Struct = ..., arp_ha: sockaddr | _Parts | Struct = ..., arp_flags: SupportsIndex = ...) -> None: ...

if sys.platform != "linux" and sys.platform != "win32":
    if not sys.platform.startswith("netbsd"):
        class sockaddr_dl(Struct):
            sdl_len: Integer
            sdl_family: Integer
            sdl_index: Integer
            sdl_type: Integer
            sdl_nlen: Integer
            sdl_alen: Integer
            sdl_slen: Integer
            sdl_data: Bytes
            def __init__(self, sdl_len: SupportsIndex = ..., sdl_family: SupportsIndex = ..., sdl_index: SupportsIndex = ..., sdl_type: SupportsIndex = ..., sdl_nlen: SupportsIndex = ..., sdl_alen: SupportsIndex = ..., sdl_slen: SupportsIndex = ..., sdl_data: ReadableBuffer = ...) -> None: ...

if sys.platform != "linux" and sys.platform != "win32":
    if not sys.platform.startswith("freebsd"):
        class in6_addr(Struct):
            s6_addr: Bytes
            def __init__(self, s6_addr: ReadableBuffer = ...) -> None: ...

if sys.platform == "linux" or sys.platform == "win32":
    class group_filter(Struct):
        gf_interface: Integer
        gf_group: Nested[sockaddr_storage, sockaddr_storage | _Parts | Struct]
        gf_fmode: Integer
        gf_numsrc: Integer
        gf_slist: Array[sockaddr_storage, sockaddr_storage | _Parts | Struct]
        def __init__(self, gf_interface: SupportsIndex = ..., gf_group: sockaddr_storage | _Parts | Struct = ..., gf_fmode: SupportsIndex = ..., gf_numsrc: SupportsIndex = ..., gf_slist: Iterable[sockaddr_storage | _Parts | Struct] = ...) -> None: ...
    class ip_msfilter(Struct):
        imsf_multiaddr: Nested[in_addr, in_addr | _Parts | str | IPv4Address]
        imsf_interface: Nested[in_addr, in_addr | _Parts | str | IPv4Address]
        imsf_fmode: Integer
        imsf_numsrc: Integer
        imsf_slist: Array[in_addr, in_addr | _Parts | str | IPv4Address]
        def __init__(self, imsf_multiaddr: in_addr | _Parts | str | IPv4Address = ..., imsf_interface: in_addr | _Parts | str | IPv4Address = ..., imsf_fmode: SupportsIndex = ..., imsf_numsrc: SupportsIndex = ..., imsf_slist: Iterable[in_addr | _Parts | str | IPv4Address] = ...) -> None: ...
    class sockaddr(Struct):
        sa_family: Integer
        sa_data: Bytes
        def __init__(self, sa_family: SupportsIndex = ..., sa_data: ReadableBuffer = ...) -> None: ...
    class sockaddr_in(Struct):
        sin_family: Integer
        sin_port: Integer
        sin_addr: Nested[in_addr, in_addr | _Parts | str | IPv4Address]
        sin_zero: Bytes
        def __init__(self, sin_family: SupportsIndex = ..., sin_port: SupportsIndex = ..., sin_addr: in_addr | _Parts | str | IPv4Address = ..., sin_zero: ReadableBuffer = ...) -> None: ...
    class sockaddr_storage(Struct):
        ss_family: Integer
        def __init__(self, ss_family: SupportsIndex = ...) -> None: ...
    class sockaddr_un(Struct):
        sun_family: Integer
        sun_path: Bytes
        def __init__(self, sun_family: SupportsIndex = ..., sun_path: ReadableBuffer = ...) -> None: ...

if sys.platform != "win32" and sys.platform != "darwin":
    if not sys.platform.startswith("netbsd") and not sys.platform.startswith("openbsd"):
        class genlmsghdr(Struct):
            cmd: Integer
            version: Integer
            reserved: Integer
            def __init__(self, cmd: SupportsIndex = ..., version: SupportsIndex = ..., reserved: SupportsIndex = ...) -> None: ...
        class ifa_cacheinfo(Struct):
            ifa_prefered: Integer
            ifa_valid: Integer
            cstamp: Integer
            tstamp: Integer
            def __init__(self, ifa_prefered: SupportsIndex = ..., ifa_valid: SupportsIndex = ..., cstamp: SupportsIndex = ..., tstamp: SupportsIndex = ...) -> None: ...
        class ifaddrmsg(Struct):
            ifa_family: Integer
            ifa_prefixlen: Integer
            ifa_flags: Integer
            ifa_scope: Integer
            ifa_index: Integer
            def __init__(self, ifa_family: SupportsIndex = ..., ifa_prefixlen: SupportsIndex = ..., ifa_flags: SupportsIndex = ..., ifa_scope: SupportsIndex = ..., ifa_index: SupportsIndex = ...) -> None: ...
        class ifinfomsg(Struct):
            ifi_family: Integer
            ifi_type: Integer
            ifi_index: Integer
            ifi_flags: Integer
            ifi_change: Integer
            def __init__(self, ifi_family: SupportsIndex = ..., ifi_type: SupportsIndex = ..., ifi_index: SupportsIndex = ..., ifi_flags: SupportsIndex = ..., ifi_change: SupportsIndex = ...) -> None: ...
        class nda_cacheinfo(Struct):
            ndm_confirmed: Integer
            ndm_used: Integer
            ndm_updated: Integer
            ndm_refcnt: Integer
            def __init__(self, ndm_confirmed: SupportsIndex = ..., ndm_used: SupportsIndex = ..., ndm_updated: SupportsIndex = ..., ndm_refcnt: SupportsIndex = ...) -> None: ...
        class ndmsg(Struct):
            ndm_family: Integer
            ndm_pad1: Integer
            ndm_pad2: Integer
            ndm_ifindex: Integer
            ndm_state: Integer
            ndm_flags: Integer
            ndm_type: Integer
            def __init__(self, ndm_family: SupportsIndex = ..., ndm_pad1: SupportsIndex = ..., ndm_pad2: SupportsIndex = ..., ndm_ifindex: SupportsIndex = ..., ndm_state: SupportsIndex = ..., ndm_flags: SupportsIndex = ..., ndm_type: SupportsIndex = ...) -> None: ...
        class nlattr(Struct):
            nla_len: Integer
            nla_type: Integer
            def __init__(self, nla_len: SupportsIndex = ..., nla_type: SupportsIndex = ...) -> None: ...
        class nlmsgerr(Struct):
            error: Integer
            msg: Nested[nlmsghdr, nlmsghdr | _Parts]
            def __init__(self, error: SupportsIndex = ..., msg: nlmsghdr | _Parts = ...) -> None: ...
        class nlmsghdr(Struct):
            nlmsg_len: Integer
            nlmsg_type: Integer
            nlmsg_flags: Integer
            nlmsg_seq: Integer
            nlmsg_pid: Integer
            def __init__(self, nlmsg_len: SupportsIndex = ..., nlmsg_type: SupportsIndex = ..., nlmsg_flags: SupportsIndex = ..., nlmsg_seq: SupportsIndex = ..., nlmsg_pid: SupportsIndex = ...) -> None: ...
        class rtattr(Struct):
            rta_len: Integer
            rta_type: Integer
            def __init__(self, rta_len: SupportsIndex = ..., rta_type: SupportsIndex = ...) -> None: ...
        class rtgenmsg(Struct):
            rtgen_family: Integer
            def __init__(self, rtgen_family: SupportsIndex = ...) -> None: ...
        class rtmsg(Struct):
            rtm_family: Integer
            rtm_dst_len: Integer
            rtm_src_len: Integer
            rtm_tos: Integer
            rtm_table: Integer
            rtm_protocol: Integer
            rtm_scope: Integer
            rtm_type: Integer
            rtm_flags: Integer
            def __init__(self, rtm_family: SupportsIndex = ..., rtm_dst_len: SupportsIndex = ..., rtm_src_len: SupportsIndex = ..., rtm_tos: SupportsIndex = ..., rtm_table: SupportsIndex = ..., rtm_protocol: SupportsIndex = ..., rtm_scope: SupportsIndex = ..., rtm_type: SupportsIndex = ..., rtm_flags: SupportsIndex = ...) -> None: ...
        class rtnexthop(Struct):
            rtnh_len: Integer
            rtnh_flags: Integer
            rtnh_hops: Integer
            rtnh_ifindex: Integer
            def __init__(self, rtnh_len: SupportsIndex = ..., rtnh_flags: SupportsIndex = ..., rtnh_hops: SupportsIndex = ..., rtnh_ifindex: SupportsIndex = ...) -> None: ...
        class rtnl_link_stats(Struct):
            rx_packets: Integer
            tx_packets: Integer
            rx_bytes: Integer
            tx_bytes: Integer
            rx_errors: Integer
            tx_errors: Integer
            rx_dropped: Integer
            tx_dropped: Integer
            multicast: Integer
            collisions: Integer
            rx_length_errors: Integer
            rx_over_errors: Integer
            rx_crc_errors: Integer
            rx_frame_errors: Integer
            rx_fifo_errors: Integer
            rx_missed_errors: Integer
            tx_aborted_errors: Integer
            tx_carrier_errors: Integer
            tx_fifo_errors: Integer
            tx_heartbeat_errors: Integer
            tx_window_errors: Integer
            rx_compressed: Integer
            tx_compressed: Integer
            rx_nohandler: Integer
            def __init__(self, rx_packets: SupportsIndex = ..., tx_packets: SupportsIndex = ..., rx_bytes: SupportsIndex = ..., tx_bytes: SupportsIndex = ..., rx_errors: SupportsIndex = ..., tx_errors: SupportsIndex = ..., rx_dropped: SupportsIndex = ..., tx_dropped: SupportsIndex = ..., multicast: SupportsIndex = ..., collisions: SupportsIndex = ..., rx_length_errors: SupportsIndex = ..., rx_over_errors: SupportsIndex = ..., rx_crc_errors: SupportsIndex = ..., rx_frame_errors: SupportsIndex = ..., rx_fifo_errors: SupportsIndex = ..., rx_missed_errors: SupportsIndex = ..., tx_aborted_errors: SupportsIndex = ..., tx_carrier_errors: SupportsIndex = ..., tx_fifo_errors: SupportsIndex = ..., tx_heartbeat_errors: SupportsIndex = ..., tx_window_errors: SupportsIndex = ..., rx_compressed: SupportsIndex = ..., tx_compressed: SupportsIndex = ..., rx_nohandler: SupportsIndex = ...) -> None: ...
        class rtvia(Struct):
            rtvia_family: Integer
            def __init__(self, rtvia_family: SupportsIndex = ...) -> None: ...
        class sctp_adaptation_event(Struct):
            sai_type: Integer
            sai_flags: Integer
            sai_length: Integer
            sai_adaptation_ind: Integer
            sai_assoc_id: Integer
            def __init__(self, sai_type: SupportsIndex = ..., sai_flags: SupportsIndex = ..., sai_length: SupportsIndex = ..., sai_adaptation_ind: SupportsIndex = ..., sai_assoc_id: SupportsIndex = ...) -> None: ...
        class sctp_add_streams(Struct):
            sas_assoc_id: Integer
            sas_instrms: Integer
            sas_outstrms: Integer
            def __init__(self, sas_assoc_id: SupportsIndex = ..., sas_instrms: SupportsIndex = ..., sas_outstrms: SupportsIndex = ...) -> None: ...
        class sctp_assoc_ids(Struct):
            gaids_number_of_ids: Integer
            def __init__(self, gaids_number_of_ids: SupportsIndex = ...) -> None: ...
        class sctp_assoc_reset_event(Struct):
            assocreset_type: Integer
            assocreset_flags: Integer
            assocreset_length: Integer
            assocreset_assoc_id: Integer
            assocreset_local_tsn: Integer
            assocreset_remote_tsn: Integer
            def __init__(self, assocreset_type: SupportsIndex = ..., assocreset_flags: SupportsIndex = ..., assocreset_length: SupportsIndex = ..., assocreset_assoc_id: SupportsIndex = ..., assocreset_local_tsn: SupportsIndex = ..., assocreset_remote_tsn: SupportsIndex = ...) -> None: ...
        class sctp_assoc_value(Struct):
            assoc_id: Integer
            assoc_value: Integer
            def __init__(self, assoc_id: SupportsIndex = ..., assoc_value: SupportsIndex = ...) -> None: ...
        class sctp_authchunk(Struct):
            sauth_chunk: Integer
            def __init__(self, sauth_chunk: SupportsIndex = ...) -> None: ...
        class sctp_authchunks(Struct):
            gauth_assoc_id: Integer
            gauth_number_of_chunks: Integer
            def __init__(self, gauth_assoc_id: SupportsIndex = ..., gauth_number_of_chunks: SupportsIndex = ...) -> None: ...
        class sctp_authkey(Struct):
            sca_assoc_id: Integer
            sca_keynumber: Integer
            sca_keylength: Integer
            def __init__(self, sca_assoc_id: SupportsIndex = ..., sca_keynumber: SupportsIndex = ..., sca_keylength: SupportsIndex = ...) -> None: ...
        class sctp_authkey_event(Struct):
            auth_type: Integer
            auth_flags: Integer
            auth_length: Integer
            auth_keynumber: Integer
            auth_altkeynumber: Integer
            auth_indication: Integer
            auth_assoc_id: Integer
            def __init__(self, auth_type: SupportsIndex = ..., auth_flags: SupportsIndex = ..., auth_length: SupportsIndex = ..., auth_keynumber: SupportsIndex = ..., auth_altkeynumber: SupportsIndex = ..., auth_indication: SupportsIndex = ..., auth_assoc_id: SupportsIndex = ...) -> None: ...
        class sctp_authkeyid(Struct):
            scact_assoc_id: Integer
            scact_keynumber: Integer
            def __init__(self, scact_assoc_id: SupportsIndex = ..., scact_keynumber: SupportsIndex = ...) -> None: ...
        class sctp_prstatus(Struct):
            sprstat_assoc_id: Integer
            sprstat_sid: Integer
            sprstat_policy: Integer
            sprstat_abandoned_unsent: Integer
            sprstat_abandoned_sent: Integer
            def __init__(self, sprstat_assoc_id: SupportsIndex = ..., sprstat_sid: SupportsIndex = ..., sprstat_policy: SupportsIndex = ..., sprstat_abandoned_unsent: SupportsIndex = ..., sprstat_abandoned_sent: SupportsIndex = ...) -> None: ...
        class sctp_remote_error(Struct):
            sre_type: Integer
            sre_flags: Integer
            sre_length: Integer
            sre_error: Integer
            sre_assoc_id: Integer
            def __init__(self, sre_type: SupportsIndex = ..., sre_flags: SupportsIndex = ..., sre_length: SupportsIndex = ..., sre_error: SupportsIndex = ..., sre_assoc_id: SupportsIndex = ...) -> None: ...
        class sctp_reset_streams(Struct):
            srs_assoc_id: Integer
            srs_flags: Integer
            srs_number_streams: Integer
            def __init__(self, srs_assoc_id: SupportsIndex = ..., srs_flags: SupportsIndex = ..., srs_number_streams: SupportsIndex = ...) -> None: ...
        class sctp_sack_info(Struct):
            sack_assoc_id: Integer
            sack_delay: Integer
            sack_freq: Integer
            def __init__(self, sack_assoc_id: SupportsIndex = ..., sack_delay: SupportsIndex = ..., sack_freq: SupportsIndex = ...) -> None: ...
        class sctp_send_failed(Struct):
            ssf_type: Integer
            ssf_flags: Integer
            ssf_length: Integer
            ssf_error: Integer
            ssf_info: Nested[sctp_sndrcvinfo, sctp_sndrcvinfo | _Parts]
            ssf_assoc_id: Integer
            def __init__(self, ssf_type: SupportsIndex = ..., ssf_flags: SupportsIndex = ..., ssf_length: SupportsIndex = ..., ssf_error: SupportsIndex = ..., ssf_info: sctp_sndrcvinfo | _Parts = ..., ssf_assoc_id: SupportsIndex = ...) -> None: ...
        class sctp_setadaptation(Struct):
            ssb_adaptation_ind: Integer
            def __init__(self, ssb_adaptation_ind: SupportsIndex = ...) -> None: ...
        class sctp_stream_change_event(Struct):
            strchange_type: Integer
            strchange_flags: Integer
            strchange_length: Integer
            strchange_assoc_id: Integer
            strchange_instrms: Integer
            strchange_outstrms: Integer
            def __init__(self, strchange_type: SupportsIndex = ..., strchange_flags: SupportsIndex = ..., strchange_length: SupportsIndex = ..., strchange_assoc_id: SupportsIndex = ..., strchange_instrms: SupportsIndex = ..., strchange_outstrms: SupportsIndex = ...) -> None: ...
        class sctp_stream_value(Struct):
            assoc_id: Integer
            stream_id: Integer
            stream_value: Integer
            def __init__(self, assoc_id: SupportsIndex = ..., stream_id: SupportsIndex = ..., stream_value: SupportsIndex = ...) -> None: ...

if sys.platform != "win32" and sys.platform != "darwin":
    if not sys.platform.startswith("freebsd") and not sys.platform.startswith("openbsd"):
        class can_filter(Struct):
            can_id: Integer
            can_mask: Integer
            def __init__(self, can_id: SupportsIndex = ..., can_mask: SupportsIndex = ...) -> None: ...
        class sctp_assocparams(Struct):
            sasoc_assoc_id: Integer
            sasoc_asocmaxrxt: Integer
            sasoc_number_peer_destinations: Integer
            sasoc_peer_rwnd: Integer
            sasoc_local_rwnd: Integer
            sasoc_cookie_life: Integer
            def __init__(self, sasoc_assoc_id: SupportsIndex = ..., sasoc_asocmaxrxt: SupportsIndex = ..., sasoc_number_peer_destinations: SupportsIndex = ..., sasoc_peer_rwnd: SupportsIndex = ..., sasoc_local_rwnd: SupportsIndex = ..., sasoc_cookie_life: SupportsIndex = ...) -> None: ...
        class sctp_paddrinfo(Struct):
            spinfo_assoc_id: Integer
            spinfo_address: Nested[sockaddr_storage, sockaddr_storage | _Parts | Struct]
            spinfo_state: Integer
            spinfo_cwnd: Integer
            spinfo_srtt: Integer
            spinfo_rto: Integer
            spinfo_mtu: Integer
            def __init__(self, spinfo_assoc_id: SupportsIndex = ..., spinfo_address: sockaddr_storage | _Parts | Struct = ..., spinfo_state: SupportsIndex = ..., spinfo_cwnd: SupportsIndex = ..., spinfo_srtt: SupportsIndex = ..., spinfo_rto: SupportsIndex = ..., spinfo_mtu: SupportsIndex = ...) -> None: ...
        class sctp_setpeerprim(Struct):
            sspp_assoc_id: Integer
            sspp_addr: Nested[sockaddr_storage, sockaddr_storage | _Parts | Struct]
            def __init__(self, sspp_assoc_id: SupportsIndex = ..., sspp_addr: sockaddr_storage | _Parts | Struct = ...) -> None: ...
        class sctp_sndrcvinfo(Struct):
            sinfo_stream: Integer
            sinfo_ssn: Integer
            sinfo_flags: Integer
            sinfo_ppid: Integer
            sinfo_context: Integer
            sinfo_timetolive: Integer
            sinfo_tsn: Integer
            sinfo_cumtsn: Integer
            sinfo_assoc_id: Integer
            def __init__(self, sinfo_stream: SupportsIndex = ..., sinfo_ssn: SupportsIndex = ..., sinfo_flags: SupportsIndex = ..., sinfo_ppid: SupportsIndex = ..., sinfo_context: SupportsIndex = ..., sinfo_timetolive: SupportsIndex = ..., sinfo_tsn: SupportsIndex = ..., sinfo_cumtsn: SupportsIndex = ..., sinfo_assoc_id: SupportsIndex = ...) -> None: ...
        @type_check_only
        class sockaddr_can_can_addr_tp(Struct):
            rx_id: Integer
            tx_id: Integer
            def __init__(self, rx_id: SupportsIndex = ..., tx_id: SupportsIndex = ...) -> None: ...

if sys.platform != "win32" and sys.platform != "darwin":
    if not sys.platform.startswith("freebsd") and not sys.platform.startswith("netbsd"):
        class addrinfo(Struct):
            ai_flags: Integer
            ai_family: Integer
            ai_socktype: Integer
            ai_protocol: Integer
            ai_addrlen: Integer
            ai_addr: Integer
            ai_canonname: Integer
            ai_next: Integer
            def __init__(self, ai_flags: SupportsIndex = ..., ai_family: SupportsIndex = ..., ai_socktype: SupportsIndex = ..., ai_protocol: SupportsIndex = ..., ai_addrlen: SupportsIndex = ..., ai_addr: SupportsIndex = ..., ai_canonname: SupportsIndex = ..., ai_next: SupportsIndex = ...) -> None: ...

if sys.platform == "linux" or sys.platform == "darwin":
    class in_pktinfo(Struct):
        ipi_ifindex: Integer
        ipi_spec_dst: Nested[in_addr, in_addr | _Parts | str | IPv4Address]
        ipi_addr: Nested[in_addr, in_addr | _Parts | str | IPv4Address]
        def __init__(self, ipi_ifindex: SupportsIndex = ..., ipi_spec_dst: in_addr | _Parts | str | IPv4Address = ..., ipi_addr: in_addr | _Parts | str | IPv4Address = ...) -> None: ...

if sys.platform != "linux" and sys.platform != "darwin":
    if not sys.platform.startswith("freebsd") and not sys.platform.startswith("openbsd"):
        class in_pktinfo(Struct):
            ipi_addr: Nested[in_addr, in_addr | _Parts | str | IPv4Address]
            ipi_ifindex: Integer
            def __init__(self, ipi_addr: in_addr | _Parts | str | IPv4Address = ..., ipi_ifindex: SupportsIndex = ...) -> None: ...

if sys.platform != "linux" and sys.platform != "win32" and sys.platform != "darwin":
    if not sys.platform.startswith("openbsd"):
        class accept_filter_arg(Struct):
            af_name: Bytes
            af_arg: Bytes
            def __init__(self, af_name: ReadableBuffer = ..., af_arg: ReadableBuffer = ...) -> None: ...
        class sctp_adaption_event(Struct):
            sai_type: Integer
            sai_flags: Integer
            sai_length: Integer
            sai_adaption_ind: Integer
            sai_assoc_id: Integer
            def __init__(self, sai_type: SupportsIndex = ..., sai_flags: SupportsIndex = ..., sai_length: SupportsIndex = ..., sai_adaption_ind: SupportsIndex = ..., sai_assoc_id: SupportsIndex = ...) -> None: ...
        class sctp_chunkhdr(Struct):
            chunk_type: Integer
            chunk_flags: Integer
            chunk_length: Integer
            def __init__(self, chunk_type: SupportsIndex = ..., chunk_flags: SupportsIndex = ..., chunk_length: SupportsIndex = ...) -> None: ...
        class sctp_cwnd_log_req(Struct):
            num_in_log: Integer
            num_ret: Integer
            start_at: Integer
            end_at: Integer
            def __init__(self, num_in_log: SupportsIndex = ..., num_ret: SupportsIndex = ..., start_at: SupportsIndex = ..., end_at: SupportsIndex = ...) -> None: ...
        class sctp_error_cause(Struct):
            code: Integer
            length: Integer
            def __init__(self, code: SupportsIndex = ..., length: SupportsIndex = ...) -> None: ...
        class sctp_error_invalid_stream(Struct):
            cause: Nested[sctp_error_cause, sctp_error_cause | _Parts]
            stream_id: Integer
            reserved: Integer
            def __init__(self, cause: sctp_error_cause | _Parts = ..., stream_id: SupportsIndex = ..., reserved: SupportsIndex = ...) -> None: ...
        class sctp_error_missing_param(Struct):
            cause: Nested[sctp_error_cause, sctp_error_cause | _Parts]
            num_missing_params: Integer
            def __init__(self, cause: sctp_error_cause | _Parts = ..., num_missing_params: SupportsIndex = ...) -> None: ...
        class sctp_error_out_of_resource(Struct):
            cause: Nested[sctp_error_cause, sctp_error_cause | _Parts]
            def __init__(self, cause: sctp_error_cause | _Parts = ...) -> None: ...
        class sctp_error_stale_cookie(Struct):
            cause: Nested[sctp_error_cause, sctp_error_cause | _Parts]
            stale_time: Integer
            def __init__(self, cause: sctp_error_cause | _Parts = ..., stale_time: SupportsIndex = ...) -> None: ...
        class sctp_error_unrecognized_chunk(Struct):
            cause: Nested[sctp_error_cause, sctp_error_cause | _Parts]
            ch: Nested[sctp_chunkhdr, sctp_chunkhdr | _Parts]
            def __init__(self, cause: sctp_error_cause | _Parts = ..., ch: sctp_chunkhdr | _Parts = ...) -> None: ...
        class sctp_error_unresolv_addr(Struct):
            cause: Nested[sctp_error_cause, sctp_error_cause | _Parts]
            def __init__(self, cause: sctp_error_cause | _Parts = ...) -> None: ...
        class sctp_fr_log(Struct):
            largest_tsn: Integer
            largest_new_tsn: Integer
            tsn: Integer
            def __init__(self, largest_tsn: SupportsIndex = ..., largest_new_tsn: SupportsIndex = ..., tsn: SupportsIndex = ...) -> None: ...
        class sctp_fr_map(Struct):
            base: Integer
            cum: Integer
            high: Integer
            def __init__(self, base: SupportsIndex = ..., cum: SupportsIndex = ..., high: SupportsIndex = ...) -> None: ...
        class sctp_get_nonce_values(Struct):
            gn_assoc_id: Integer
            gn_peers_tag: Integer
            gn_local_tag: Integer
            def __init__(self, gn_assoc_id: SupportsIndex = ..., gn_peers_tag: SupportsIndex = ..., gn_local_tag: SupportsIndex = ...) -> None: ...
        class sctp_mbcnt_log(Struct):
            total_queue_size: Integer
            size_change: Integer
            total_queue_mb_size: Integer
            mbcnt_change: Integer
            def __init__(self, total_queue_size: SupportsIndex = ..., size_change: SupportsIndex = ..., total_queue_mb_size: SupportsIndex = ..., mbcnt_change: SupportsIndex = ...) -> None: ...
        class sctp_paramhdr(Struct):
            param_type: Integer
            param_length: Integer
            def __init__(self, param_type: SupportsIndex = ..., param_length: SupportsIndex = ...) -> None: ...
        class sctp_pdapi_event(Struct):
            pdapi_type: Integer
            pdapi_flags: Integer
            pdapi_length: Integer
            pdapi_indication: Integer
            pdapi_stream: Integer
            pdapi_seq: Integer
            pdapi_assoc_id: Integer
            def __init__(self, pdapi_type: SupportsIndex = ..., pdapi_flags: SupportsIndex = ..., pdapi_length: SupportsIndex = ..., pdapi_indication: SupportsIndex = ..., pdapi_stream: SupportsIndex = ..., pdapi_seq: SupportsIndex = ..., pdapi_assoc_id: SupportsIndex = ...) -> None: ...
        class sctp_recvv_rn(Struct):
            recvv_rcvinfo: Nested[sctp_rcvinfo, sctp_rcvinfo | _Parts]
            recvv_nxtinfo: Nested[sctp_nxtinfo, sctp_nxtinfo | _Parts]
            def __init__(self, recvv_rcvinfo: sctp_rcvinfo | _Parts = ..., recvv_nxtinfo: sctp_nxtinfo | _Parts = ...) -> None: ...
        class sctp_rwnd_log(Struct):
            rwnd: Integer
            send_size: Integer
            overhead: Integer
            new_rwnd: Integer
            def __init__(self, rwnd: SupportsIndex = ..., send_size: SupportsIndex = ..., overhead: SupportsIndex = ..., new_rwnd: SupportsIndex = ...) -> None: ...
        class sctp_sendv_spa(Struct):
            sendv_flags: Integer
            sendv_sndinfo: Nested[sctp_sndinfo, sctp_sndinfo | _Parts]
            sendv_prinfo: Nested[sctp_prinfo, sctp_prinfo | _Parts]
            sendv_authinfo: Nested[sctp_authinfo, sctp_authinfo | _Parts]
            def __init__(self, sendv_flags: SupportsIndex = ..., sendv_sndinfo: sctp_sndinfo | _Parts = ..., sendv_prinfo: sctp_prinfo | _Parts = ..., sendv_authinfo: sctp_authinfo | _Parts = ...) -> None: ...
        class sctp_setadaption(Struct):
            ssb_adaption_ind: Integer
            def __init__(self, ssb_adaption_ind: SupportsIndex = ...) -> None: ...
        class sctp_snd_all_completes(Struct):
            sall_stream: Integer
            sall_flags: Integer
            sall_ppid: Integer
            sall_context: Integer
            sall_num_sent: Integer
            sall_num_failed: Integer
            def __init__(self, sall_stream: SupportsIndex = ..., sall_flags: SupportsIndex = ..., sall_ppid: SupportsIndex = ..., sall_context: SupportsIndex = ..., sall_num_sent: SupportsIndex = ..., sall_num_failed: SupportsIndex = ...) -> None: ...
        class sctp_tlv(Struct):
            sn_type: Integer
            sn_flags: Integer
            sn_length: Integer
            def __init__(self, sn_type: SupportsIndex = ..., sn_flags: SupportsIndex = ..., sn_length: SupportsIndex = ...) -> None: ...

if sys.platform != "linux" and sys.platform != "win32" and sys.platform != "darwin":
    if not sys.platform.startswith("freebsd"):
        @type_check_only
        class in6_ifreq_ifr_ifru(Struct):
            ifru_icmp6stat: Nested[in6_ifreq_ifr_ifru_ifru_icmp6stat, in6_ifreq_ifr_ifru_ifru_icmp6stat | _Parts]
            ifru_stat: Nested[in6_ifreq_ifr_ifru_ifru_stat, in6_ifreq_ifr_ifru_ifru_stat | _Parts]
            ifru_addr: Nested[sockaddr_in6, sockaddr_in6 | _Parts | Struct]
            ifru_dstaddr: Nested[sockaddr_in6, sockaddr_in6 | _Parts | Struct]
            ifru_lifetime: Nested[in6_ifreq_ifr_ifru_ifru_lifetime, in6_ifreq_ifr_ifru_ifru_lifetime | _Parts]
            ifru_data: Integer
            ifru_flags6: Integer
            ifru_metric: Integer
            ifru_flags: Integer
            def __init__(self, ifru_icmp6stat: in6_ifreq_ifr_ifru_ifru_icmp6stat | _Parts = ..., *, ifru_stat: in6_ifreq_ifr_ifru_ifru_stat | _Parts = ..., ifru_addr: sockaddr_in6 | _Parts | Struct = ..., ifru_dstaddr: sockaddr_in6 | _Parts | Struct = ..., ifru_lifetime: in6_ifreq_ifr_ifru_ifru_lifetime | _Parts = ..., ifru_data: SupportsIndex = ..., ifru_flags6: SupportsIndex = ..., ifru_metric: SupportsIndex = ..., ifru_flags: SupportsIndex = ...) -> None: ...

if sys.platform == "linux":
    class af_alg_iv(Struct):
        ivlen: Integer
        def __init__(self, ivlen: SupportsIndex = ...) -> None: ...
    class arpreq(Struct):
        arp_pa: Nested[sockaddr, sockaddr | _Parts | Struct]
        arp_ha: Nested[sockaddr, sockaddr | _Parts | Struct]
        arp_flags: Integer
        arp_netmask: Nested[sockaddr, sockaddr | _Parts | Struct]
        arp_dev: Bytes
        def __init__(self, arp_pa: sockaddr | _Parts | Struct = ..., arp_ha: sockaddr | _Parts | Struct = ..., arp_flags: SupportsIndex = ..., arp_netmask: sockaddr | _Parts | Struct = ..., arp_dev: ReadableBuffer = ...) -> None: ...
    class bcm_msg_head(Struct):
        opcode: Integer
        flags: Integer
        count: Integer
        ival1: Any
        ival2: Any
        can_id: Integer
        nframes: Integer
        def __init__(self, opcode: SupportsIndex = ..., flags: SupportsIndex = ..., count: SupportsIndex = ..., ival1: Any = ..., ival2: Any = ..., can_id: SupportsIndex = ..., nframes: SupportsIndex = ...) -> None: ...
    class bcm_timeval(Struct):
        tv_sec: Integer
        tv_usec: Integer
        def __init__(self, tv_sec: SupportsIndex = ..., tv_usec: SupportsIndex = ...) -> None: ...
    class bt_power(Struct):
        force_active: Integer
        def __init__(self, force_active: SupportsIndex = ...) -> None: ...
    class bt_security(Struct):
        level: Integer
        key_size: Integer
        def __init__(self, level: SupportsIndex = ..., key_size: SupportsIndex = ...) -> None: ...
    class bt_voice(Struct):
        setting: Integer
        def __init__(self, setting: SupportsIndex = ...) -> None: ...
    class can_frame(Struct):
        can_id: Integer
        len: Integer
        len8_dlc: Integer
        data: Bytes
        can_dlc: Integer
        def __init__(self, can_id: SupportsIndex = ..., len: SupportsIndex = ..., len8_dlc: SupportsIndex = ..., data: ReadableBuffer = ..., *, can_dlc: SupportsIndex = ...) -> None: ...
    class can_isotp_fc_options(Struct):
        bs: Integer
        stmin: Integer
        wftmax: Integer
        def __init__(self, bs: SupportsIndex = ..., stmin: SupportsIndex = ..., wftmax: SupportsIndex = ...) -> None: ...
    class can_isotp_ll_options(Struct):
        mtu: Integer
        tx_dl: Integer
        tx_flags: Integer
        def __init__(self, mtu: SupportsIndex = ..., tx_dl: SupportsIndex = ..., tx_flags: SupportsIndex = ...) -> None: ...
    class can_isotp_options(Struct):
        flags: Integer
        frame_txtime: Integer
        ext_address: Integer
        txpad_content: Integer
        rxpad_content: Integer
        rx_ext_address: Integer
        def __init__(self, flags: SupportsIndex = ..., frame_txtime: SupportsIndex = ..., ext_address: SupportsIndex = ..., txpad_content: SupportsIndex = ..., rxpad_content: SupportsIndex = ..., rx_ext_address: SupportsIndex = ...) -> None: ...
    class can_raw_vcid_options(Struct):
        flags: Integer
        tx_vcid: Integer
        rx_vcid: Integer
        rx_vcid_mask: Integer
        def __init__(self, flags: SupportsIndex = ..., tx_vcid: SupportsIndex = ..., rx_vcid: SupportsIndex = ..., rx_vcid_mask: SupportsIndex = ...) -> None: ...
    class canfd_frame(Struct):
        can_id: Integer
        len: Integer
        flags: Integer
        data: Bytes
        def __init__(self, can_id: SupportsIndex = ..., len: SupportsIndex = ..., flags: SupportsIndex = ..., data: ReadableBuffer = ...) -> None: ...
    class canxl_frame(Struct):
        prio: Integer
        flags: Integer
        sdt: Integer
        len: Integer
        af: Integer
        data: Bytes
        def __init__(self, prio: SupportsIndex = ..., flags: SupportsIndex = ..., sdt: SupportsIndex = ..., len: SupportsIndex = ..., af: SupportsIndex = ..., data: ReadableBuffer = ...) -> None: ...
    class ethhdr(Struct):
        h_dest: Bytes
        h_source: Bytes
        h_proto: Integer
        def __init__(self, h_dest: ReadableBuffer = ..., h_source: ReadableBuffer = ..., h_proto: SupportsIndex = ...) -> None: ...
    class fanout_args(Struct):
        id: Integer
        type_flags: Integer
        max_num_members: Integer
        def __init__(self, id: SupportsIndex = ..., type_flags: SupportsIndex = ..., max_num_members: SupportsIndex = ...) -> None: ...
    class fib_rule_hdr(Struct):
        family: Integer
        dst_len: Integer
        src_len: Integer
        tos: Integer
        table: Integer
        res1: Integer
        res2: Integer
        action: Integer
        flags: Integer
        def __init__(self, family: SupportsIndex = ..., dst_len: SupportsIndex = ..., src_len: SupportsIndex = ..., tos: SupportsIndex = ..., table: SupportsIndex = ..., res1: SupportsIndex = ..., res2: SupportsIndex = ..., action: SupportsIndex = ..., flags: SupportsIndex = ...) -> None: ...
    class fib_rule_port_range(Struct):
        start: Integer
        end: Integer
        def __init__(self, start: SupportsIndex = ..., end: SupportsIndex = ...) -> None: ...
    class fib_rule_uid_range(Struct):
        start: Integer
        end: Integer
        def __init__(self, start: SupportsIndex = ..., end: SupportsIndex = ...) -> None: ...
    class hci_filter(Struct):
        type_mask: Integer
        event_mask: Array[int, SupportsIndex]
        opcode: Integer
        def __init__(self, type_mask: SupportsIndex = ..., event_mask: Iterable[SupportsIndex] = ..., opcode: SupportsIndex = ...) -> None: ...
    class hwtstamp_config(Struct):
        flags: Integer
        tx_type: Integer
        rx_filter: Integer
        def __init__(self, flags: SupportsIndex = ..., tx_type: SupportsIndex = ..., rx_filter: SupportsIndex = ...) -> None: ...
    class icmp_filter(Struct):
        data: Integer
        def __init__(self, data: SupportsIndex = ...) -> None: ...
    class icmphdr(Struct):
        type: Integer
        code: Integer
        checksum: Integer
        un: Nested[icmphdr_un, icmphdr_un | _Parts]
        def __init__(self, type: SupportsIndex = ..., code: SupportsIndex = ..., checksum: SupportsIndex = ..., un: icmphdr_un | _Parts = ...) -> None: ...
    @type_check_only
    class icmphdr_un(Struct):
        gateway: Integer
        echo: Nested[icmphdr_un_echo, icmphdr_un_echo | _Parts]
        reserved: Bytes
        frag: Nested[icmphdr_un_frag, icmphdr_un_frag | _Parts]
        def __init__(self, gateway: SupportsIndex = ..., *, echo: icmphdr_un_echo | _Parts = ..., reserved: ReadableBuffer = ..., frag: icmphdr_un_frag | _Parts = ...) -> None: ...
    @type_check_only
    class icmphdr_un_echo(Struct):
        id: Integer
        sequence: Integer
        def __init__(self, id: SupportsIndex = ..., sequence: SupportsIndex = ...) -> None: ...
    @type_check_only
    class icmphdr_un_frag(Struct):
        mtu: Integer
        def __init__(self, mtu: SupportsIndex = ...) -> None: ...
    class ifla_cacheinfo(Struct):
        max_reasm_len: Integer
        tstamp: Integer
        reachable_time: Integer
        retrans_time: Integer
        def __init__(self, max_reasm_len: SupportsIndex = ..., tstamp: SupportsIndex = ..., reachable_time: SupportsIndex = ..., retrans_time: SupportsIndex = ...) -> None: ...
    class ifmap(Struct):
        mem_start: Integer
        mem_end: Integer
        base_addr: Integer
        irq: Integer
        dma: Integer
        port: Integer
        def __init__(self, mem_start: SupportsIndex = ..., mem_end: SupportsIndex = ..., base_addr: SupportsIndex = ..., irq: SupportsIndex = ..., dma: SupportsIndex = ..., port: SupportsIndex = ...) -> None: ...
    class ifreq(Struct):
        ifr_name: Bytes
        ifr_map: Nested[ifmap, ifmap | _Parts]
        ifr_slave: Bytes
        ifr_ifrn: Nested[ifreq_ifr_ifrn, ifreq_ifr_ifrn | _Parts]
        ifr_ifru: Nested[ifreq_ifr_ifru, ifreq_ifr_ifru | _Parts]
        ifr_newname: Bytes
        ifr_addr: Nested[sockaddr, sockaddr | _Parts | Struct]
        ifr_hwaddr: Nested[sockaddr, sockaddr | _Parts | Struct]
        ifr_dstaddr: Nested[sockaddr, sockaddr | _Parts | Struct]
        ifr_netmask: Nested[sockaddr, sockaddr | _Parts | Struct]
        ifr_broadaddr: Nested[sockaddr, sockaddr | _Parts | Struct]
        ifr_settings: Nested[ifreq_ifr_settings, ifreq_ifr_settings | _Parts]
        ifr_data: Integer
        ifr_mtu: Integer
        ifr_qlen: Integer
        ifr_metric: Integer
        ifr_ifindex: Integer
        ifr_bandwidth: Integer
        ifr_flags: Integer
        def __init__(self, ifr_name: ReadableBuffer = ..., ifr_map: ifmap | _Parts = ..., ifr_slave: ReadableBuffer = ..., *, ifr_ifrn: ifreq_ifr_ifrn | _Parts = ..., ifr_ifru: ifreq_ifr_ifru | _Parts = ..., ifr_newname: ReadableBuffer = ..., ifr_addr: sockaddr | _Parts | Struct = ..., ifr_hwaddr: sockaddr | _Parts | Struct = ..., ifr_dstaddr: sockaddr | _Parts | Struct = ..., ifr_netmask: sockaddr | _Parts | Struct = ..., ifr_broadaddr: sockaddr | _Parts | Struct = ..., ifr_settings: ifreq_ifr_settings | _Parts = ..., ifr_data: SupportsIndex = ..., ifr_mtu: SupportsIndex = ..., ifr_qlen: SupportsIndex = ..., ifr_metric: SupportsIndex = ..., ifr_ifindex: SupportsIndex = ..., ifr_bandwidth: SupportsIndex = ..., ifr_flags: SupportsIndex = ...) -> None: ...
    @type_check_only
    class ifreq_ifr_ifrn(Struct):
        ifrn_name: Bytes
        def __init__(self, ifrn_name: ReadableBuffer = ...) -> None: ...
    @type_check_only
    class ifreq_ifr_ifru(Struct):
        ifru_map: Nested[ifmap, ifmap | _Parts]
        ifru_slave: Bytes
        ifru_newname: Bytes
        ifru_addr: Nested[sockaddr, sockaddr | _Parts | Struct]
        ifru_hwaddr: Nested[sockaddr, sockaddr | _Parts | Struct]
        ifru_dstaddr: Nested[sockaddr, sockaddr | _Parts | Struct]
        ifru_netmask: Nested[sockaddr, sockaddr | _Parts | Struct]
        ifru_broadaddr: Nested[sockaddr, sockaddr | _Parts | Struct]
        ifru_settings: Nested[ifreq_ifr_ifru_ifru_settings, ifreq_ifr_ifru_ifru_settings | _Parts]
        ifru_data: Integer
        ifru_mtu: Integer
        ifru_ivalue: Integer
        ifru_flags: Integer
        def __init__(self, ifru_map: ifmap | _Parts = ..., ifru_slave: ReadableBuffer = ..., *, ifru_newname: ReadableBuffer = ..., ifru_addr: sockaddr | _Parts | Struct = ..., ifru_hwaddr: sockaddr | _Parts | Struct = ..., ifru_dstaddr: sockaddr | _Parts | Struct = ..., ifru_netmask: sockaddr | _Parts | Struct = ..., ifru_broadaddr: sockaddr | _Parts | Struct = ..., ifru_settings: ifreq_ifr_ifru_ifru_settings | _Parts = ..., ifru_data: SupportsIndex = ..., ifru_mtu: SupportsIndex = ..., ifru_ivalue: SupportsIndex = ..., ifru_flags: SupportsIndex = ...) -> None: ...
    @type_check_only
    class ifreq_ifr_ifru_ifru_settings(Struct):
        type: Integer
        ifs_ifsu: Nested[ifreq_ifr_ifru_ifru_settings_ifs_ifsu, ifreq_ifr_ifru_ifru_settings_ifs_ifsu | _Parts]
        def __init__(self, type: SupportsIndex = ..., size: SupportsIndex = ..., ifs_ifsu: ifreq_ifr_ifru_ifru_settings_ifs_ifsu | _Parts = ...) -> None: ...
    @type_check_only
    class ifreq_ifr_ifru_ifru_settings_ifs_ifsu(Struct):
        fr: Integer
        te1: Integer
        x25: Integer
        sync: Integer
        cisco: Integer
        fr_pvc: Integer
        raw_hdlc: Integer
        fr_pvc_info: Integer
        def __init__(self, fr: SupportsIndex = ..., *, te1: SupportsIndex = ..., x25: SupportsIndex = ..., sync: SupportsIndex = ..., cisco: SupportsIndex = ..., fr_pvc: SupportsIndex = ..., raw_hdlc: SupportsIndex = ..., fr_pvc_info: SupportsIndex = ...) -> None: ...
    @type_check_only
    class ifreq_ifr_settings(Struct):
        type: Integer
        ifs_ifsu: Nested[ifreq_ifr_settings_ifs_ifsu, ifreq_ifr_settings_ifs_ifsu | _Parts]
        def __init__(self, type: SupportsIndex = ..., size: SupportsIndex = ..., ifs_ifsu: ifreq_ifr_settings_ifs_ifsu | _Parts = ...) -> None: ...
    @type_check_only
    class ifreq_ifr_settings_ifs_ifsu(Struct):
        fr: Integer
        te1: Integer
        x25: Integer
        sync: Integer
        cisco: Integer
        fr_pvc: Integer
        raw_hdlc: Integer
        fr_pvc_info: Integer
        def __init__(self, fr: SupportsIndex = ..., *, te1: SupportsIndex = ..., x25: SupportsIndex = ..., sync: SupportsIndex = ..., cisco: SupportsIndex = ..., fr_pvc: SupportsIndex = ..., raw_hdlc: SupportsIndex = ..., fr_pvc_info: SupportsIndex = ...) -> None: ...
    class in6_addr(Struct):
        s6_addr: Bytes
        s6_addr16: Array[int, SupportsIndex]
        s6_addr32: Array[int, SupportsIndex]
        def __init__(self, s6_addr: ReadableBuffer = ..., *, s6_addr16: Iterable[SupportsIndex] = ..., s6_addr32: Iterable[SupportsIndex] = ...) -> None: ...
    @type_check_only
    class in6_addr___in6_u(Struct):
        def __init__(self) -> None: ...
    @type_check_only
    class in6_addr___in6_union(Struct):
        def __init__(self) -> None: ...
    class in6_flowlabel_req(Struct):
        flr_dst: Nested[in6_flowlabel_req_flr_dst, in6_flowlabel_req_flr_dst | _Parts]
        flr_label: Integer
        flr_action: Integer
        flr_share: Integer
        flr_flags: Integer
        flr_expires: Integer
        flr_linger: Integer
        def __init__(self, flr_dst: in6_flowlabel_req_flr_dst | _Parts = ..., flr_label: SupportsIndex = ..., flr_action: SupportsIndex = ..., flr_share: SupportsIndex = ..., flr_flags: SupportsIndex = ..., flr_expires: SupportsIndex = ..., flr_linger: SupportsIndex = ...) -> None: ...
    @type_check_only
    class in6_flowlabel_req_flr_dst(Struct):
        s6_addr: Bytes
        in6_u: Nested[in6_flowlabel_req_flr_dst_in6_u, in6_flowlabel_req_flr_dst_in6_u | _Parts]
        s6_addr16: Array[int, SupportsIndex]
        s6_addr32: Array[int, SupportsIndex]
        def __init__(self, s6_addr: ReadableBuffer = ..., *, in6_u: in6_flowlabel_req_flr_dst_in6_u | _Parts = ..., s6_addr16: Iterable[SupportsIndex] = ..., s6_addr32: Iterable[SupportsIndex] = ...) -> None: ...
    @type_check_only
    class in6_flowlabel_req_flr_dst_in6_u(Struct):
        u6_addr8: Bytes
        u6_addr16: Array[int, SupportsIndex]
        u6_addr32: Array[int, SupportsIndex]
        def __init__(self, u6_addr8: ReadableBuffer = ..., *, u6_addr16: Iterable[SupportsIndex] = ..., u6_addr32: Iterable[SupportsIndex] = ...) -> None: ...
    class in6_ifreq(Struct):
        ifr6_addr: Nested[in6_ifreq_ifr6_addr, in6_ifreq_ifr6_addr | _Parts]
        ifr6_prefixlen: Integer
        ifr6_ifindex: Integer
        def __init__(self, ifr6_addr: in6_ifreq_ifr6_addr | _Parts = ..., ifr6_prefixlen: SupportsIndex = ..., ifr6_ifindex: SupportsIndex = ...) -> None: ...
    @type_check_only
    class in6_ifreq_ifr6_addr(Struct):
        s6_addr: Bytes
        in6_u: Nested[in6_ifreq_ifr6_addr_in6_u, in6_ifreq_ifr6_addr_in6_u | _Parts]
        s6_addr16: Array[int, SupportsIndex]
        s6_addr32: Array[int, SupportsIndex]
        def __init__(self, s6_addr: ReadableBuffer = ..., *, in6_u: in6_ifreq_ifr6_addr_in6_u | _Parts = ..., s6_addr16: Iterable[SupportsIndex] = ..., s6_addr32: Iterable[SupportsIndex] = ...) -> None: ...
    @type_check_only
    class in6_ifreq_ifr6_addr_in6_u(Struct):
        u6_addr8: Bytes
        u6_addr16: Array[int, SupportsIndex]
        u6_addr32: Array[int, SupportsIndex]
        def __init__(self, u6_addr8: ReadableBuffer = ..., *, u6_addr16: Iterable[SupportsIndex] = ..., u6_addr32: Iterable[SupportsIndex] = ...) -> None: ...
    class inet_diag_bc_op(Struct):
        code: Integer
        yes: Integer
        no: Integer
        def __init__(self, code: SupportsIndex = ..., yes: SupportsIndex = ..., no: SupportsIndex = ...) -> None: ...
    class inet_diag_hostcond(Struct):
        family: Integer
        prefix_len: Integer
        port: Integer
        def __init__(self, family: SupportsIndex = ..., prefix_len: SupportsIndex = ..., port: SupportsIndex = ...) -> None: ...
    class inet_diag_markcond(Struct):
        mark: Integer
        mask: Integer
        def __init__(self, mark: SupportsIndex = ..., mask: SupportsIndex = ...) -> None: ...
    class inet_diag_meminfo(Struct):
        idiag_rmem: Integer
        idiag_wmem: Integer
        idiag_fmem: Integer
        idiag_tmem: Integer
        def __init__(self, idiag_rmem: SupportsIndex = ..., idiag_wmem: SupportsIndex = ..., idiag_fmem: SupportsIndex = ..., idiag_tmem: SupportsIndex = ...) -> None: ...
    class inet_diag_msg(Struct):
        idiag_family: Integer
        idiag_state: Integer
        idiag_timer: Integer
        idiag_retrans: Integer
        id: Nested[inet_diag_sockid, inet_diag_sockid | _Parts]
        idiag_expires: Integer
        idiag_rqueue: Integer
        idiag_wqueue: Integer
        idiag_uid: Integer
        idiag_inode: Integer
        def __init__(self, idiag_family: SupportsIndex = ..., idiag_state: SupportsIndex = ..., idiag_timer: SupportsIndex = ..., idiag_retrans: SupportsIndex = ..., id: inet_diag_sockid | _Parts = ..., idiag_expires: SupportsIndex = ..., idiag_rqueue: SupportsIndex = ..., idiag_wqueue: SupportsIndex = ..., idiag_uid: SupportsIndex = ..., idiag_inode: SupportsIndex = ...) -> None: ...
    class inet_diag_req(Struct):
        idiag_family: Integer
        idiag_src_len: Integer
        idiag_dst_len: Integer
        idiag_ext: Integer
        id: Nested[inet_diag_sockid, inet_diag_sockid | _Parts]
        idiag_states: Integer
        idiag_dbs: Integer
        def __init__(self, idiag_family: SupportsIndex = ..., idiag_src_len: SupportsIndex = ..., idiag_dst_len: SupportsIndex = ..., idiag_ext: SupportsIndex = ..., id: inet_diag_sockid | _Parts = ..., idiag_states: SupportsIndex = ..., idiag_dbs: SupportsIndex = ...) -> None: ...
    class inet_diag_req_v2(Struct):
        sdiag_family: Integer
        sdiag_protocol: Integer
        idiag_ext: Integer
        pad: Integer
        idiag_states: Integer
        id: Nested[inet_diag_sockid, inet_diag_sockid | _Parts]
        def __init__(self, sdiag_family: SupportsIndex = ..., sdiag_protocol: SupportsIndex = ..., idiag_ext: SupportsIndex = ..., pad: SupportsIndex = ..., idiag_states: SupportsIndex = ..., id: inet_diag_sockid | _Parts = ...) -> None: ...
    class inet_diag_sockid(Struct):
        idiag_sport: Integer
        idiag_dport: Integer
        idiag_src: Array[int, SupportsIndex]
        idiag_dst: Array[int, SupportsIndex]
        idiag_if: Integer
        idiag_cookie: Array[int, SupportsIndex]
        def __init__(self, idiag_sport: SupportsIndex = ..., idiag_dport: SupportsIndex = ..., idiag_src: Iterable[SupportsIndex] = ..., idiag_dst: Iterable[SupportsIndex] = ..., idiag_if: SupportsIndex = ..., idiag_cookie: Iterable[SupportsIndex] = ...) -> None: ...
    class inet_diag_sockopt(Struct):
        recverr: Integer
        is_icsk: Integer
        freebind: Integer
        hdrincl: Integer
        mc_loop: Integer
        transparent: Integer
        mc_all: Integer
        nodefrag: Integer
        bind_address_no_port: Integer
        recverr_rfc4884: Integer
        defer_connect: Integer
        unused: Integer
        def __init__(self, recverr: SupportsIndex = ..., is_icsk: SupportsIndex = ..., freebind: SupportsIndex = ..., hdrincl: SupportsIndex = ..., mc_loop: SupportsIndex = ..., transparent: SupportsIndex = ..., mc_all: SupportsIndex = ..., nodefrag: SupportsIndex = ..., bind_address_no_port: SupportsIndex = ..., recverr_rfc4884: SupportsIndex = ..., defer_connect: SupportsIndex = ..., unused: SupportsIndex = ...) -> None: ...
    class ip_mreq_source(Struct):
        imr_multiaddr: Nested[in_addr, in_addr | _Parts | str | IPv4Address]
        imr_interface: Nested[in_addr, in_addr | _Parts | str | IPv4Address]
        imr_sourceaddr: Nested[in_addr, in_addr | _Parts | str | IPv4Address]
        def __init__(self, imr_multiaddr: in_addr | _Parts | str | IPv4Address = ..., imr_interface: in_addr | _Parts | str | IPv4Address = ..., imr_sourceaddr: in_addr | _Parts | str | IPv4Address = ...) -> None: ...
    class iphdr(Struct):
        ihl: Integer
        version: Integer
        tos: Integer
        tot_len: Integer
        id: Integer
        frag_off: Integer
        ttl: Integer
        protocol: Integer
        check: Integer
        saddr: Integer
        daddr: Integer
        def __init__(self, ihl: SupportsIndex = ..., version: SupportsIndex = ..., tos: SupportsIndex = ..., tot_len: SupportsIndex = ..., id: SupportsIndex = ..., frag_off: SupportsIndex = ..., ttl: SupportsIndex = ..., protocol: SupportsIndex = ..., check: SupportsIndex = ..., saddr: SupportsIndex = ..., daddr: SupportsIndex = ...) -> None: ...
    class j1939_filter(Struct):
        name: Integer
        name_mask: Integer
        pgn: Integer
        pgn_mask: Integer
        addr: Integer
        addr_mask: Integer
        def __init__(self, name: SupportsIndex = ..., name_mask: SupportsIndex = ..., pgn: SupportsIndex = ..., pgn_mask: SupportsIndex = ..., addr: SupportsIndex = ..., addr_mask: SupportsIndex = ...) -> None: ...
    class kcm_attach(Struct):
        fd: Integer
        bpf_fd: Integer
        def __init__(self, fd: SupportsIndex = ..., bpf_fd: SupportsIndex = ...) -> None: ...
    class kcm_clone(Struct):
        fd: Integer
        def __init__(self, fd: SupportsIndex = ...) -> None: ...
    class kcm_unattach(Struct):
        fd: Integer
        def __init__(self, fd: SupportsIndex = ...) -> None: ...
    class l2cap_conninfo(Struct):
        hci_handle: Integer
        dev_class: Bytes
        def __init__(self, hci_handle: SupportsIndex = ..., dev_class: ReadableBuffer = ...) -> None: ...
    class l2cap_options(Struct):
        omtu: Integer
        imtu: Integer
        flush_to: Integer
        mode: Integer
        fcs: Integer
        max_tx: Integer
        txwin_size: Integer
        def __init__(self, omtu: SupportsIndex = ..., imtu: SupportsIndex = ..., flush_to: SupportsIndex = ..., mode: SupportsIndex = ..., fcs: SupportsIndex = ..., max_tx: SupportsIndex = ..., txwin_size: SupportsIndex = ...) -> None: ...
    class llc_pktinfo(Struct):
        lpi_ifindex: Integer
        lpi_sap: Integer
        lpi_mac: Bytes
        def __init__(self, lpi_ifindex: SupportsIndex = ..., lpi_sap: SupportsIndex = ..., lpi_mac: ReadableBuffer = ...) -> None: ...
    class mf6cctl(Struct):
        mf6cc_origin: Nested[mf6cctl_mf6cc_origin, mf6cctl_mf6cc_origin | _Parts]
        mf6cc_mcastgrp: Nested[mf6cctl_mf6cc_mcastgrp, mf6cctl_mf6cc_mcastgrp | _Parts]
        mf6cc_parent: Integer
        mf6cc_ifset: Nested[mf6cctl_mf6cc_ifset, mf6cctl_mf6cc_ifset | _Parts]
        def __init__(self, mf6cc_origin: mf6cctl_mf6cc_origin | _Parts = ..., mf6cc_mcastgrp: mf6cctl_mf6cc_mcastgrp | _Parts = ..., mf6cc_parent: SupportsIndex = ..., mf6cc_ifset: mf6cctl_mf6cc_ifset | _Parts = ...) -> None: ...
    @type_check_only
    class mf6cctl_mf6cc_mcastgrp(Struct):
        sin6_family: Integer
        sin6_port: Integer
        sin6_flowinfo: Integer
        sin6_addr: Nested[mf6cctl_mf6cc_mcastgrp_sin6_addr, mf6cctl_mf6cc_mcastgrp_sin6_addr | _Parts]
        sin6_scope_id: Integer
        def __init__(self, sin6_family: SupportsIndex = ..., sin6_port: SupportsIndex = ..., sin6_flowinfo: SupportsIndex = ..., sin6_addr: mf6cctl_mf6cc_mcastgrp_sin6_addr | _Parts = ..., sin6_scope_id: SupportsIndex = ...) -> None: ...
    @type_check_only
    class mf6cctl_mf6cc_mcastgrp_sin6_addr(Struct):
        s6_addr: Bytes
        in6_u: Nested[mf6cctl_mf6cc_mcastgrp_sin6_addr_in6_u, mf6cctl_mf6cc_mcastgrp_sin6_addr_in6_u | _Parts]
        s6_addr16: Array[int, SupportsIndex]
        s6_addr32: Array[int, SupportsIndex]
        def __init__(self, s6_addr: ReadableBuffer = ..., *, in6_u: mf6cctl_mf6cc_mcastgrp_sin6_addr_in6_u | _Parts = ..., s6_addr16: Iterable[SupportsIndex] = ..., s6_addr32: Iterable[SupportsIndex] = ...) -> None: ...
    @type_check_only
    class mf6cctl_mf6cc_mcastgrp_sin6_addr_in6_u(Struct):
        u6_addr8: Bytes
        u6_addr16: Array[int, SupportsIndex]
        u6_addr32: Array[int, SupportsIndex]
        def __init__(self, u6_addr8: ReadableBuffer = ..., *, u6_addr16: Iterable[SupportsIndex] = ..., u6_addr32: Iterable[SupportsIndex] = ...) -> None: ...
    @type_check_only
    class mf6cctl_mf6cc_origin(Struct):
        sin6_family: Integer
        sin6_port: Integer
        sin6_flowinfo: Integer
        sin6_addr: Nested[mf6cctl_mf6cc_origin_sin6_addr, mf6cctl_mf6cc_origin_sin6_addr | _Parts]
        sin6_scope_id: Integer
        def __init__(self, sin6_family: SupportsIndex = ..., sin6_port: SupportsIndex = ..., sin6_flowinfo: SupportsIndex = ..., sin6_addr: mf6cctl_mf6cc_origin_sin6_addr | _Parts = ..., sin6_scope_id: SupportsIndex = ...) -> None: ...
    @type_check_only
    class mf6cctl_mf6cc_origin_sin6_addr(Struct):
        s6_addr: Bytes
        in6_u: Nested[mf6cctl_mf6cc_origin_sin6_addr_in6_u, mf6cctl_mf6cc_origin_sin6_addr_in6_u | _Parts]
        s6_addr16: Array[int, SupportsIndex]
        s6_addr32: Array[int, SupportsIndex]
        def __init__(self, s6_addr: ReadableBuffer = ..., *, in6_u: mf6cctl_mf6cc_origin_sin6_addr_in6_u | _Parts = ..., s6_addr16: Iterable[SupportsIndex] = ..., s6_addr32: Iterable[SupportsIndex] = ...) -> None: ...
    @type_check_only
    class mf6cctl_mf6cc_origin_sin6_addr_in6_u(Struct):
        u6_addr8: Bytes
        u6_addr16: Array[int, SupportsIndex]
        u6_addr32: Array[int, SupportsIndex]
        def __init__(self, u6_addr8: ReadableBuffer = ..., *, u6_addr16: Iterable[SupportsIndex] = ..., u6_addr32: Iterable[SupportsIndex] = ...) -> None: ...
    class mfcctl(Struct):
        mfcc_origin: Nested[in_addr, in_addr | _Parts | str | IPv4Address]
        mfcc_mcastgrp: Nested[in_addr, in_addr | _Parts | str | IPv4Address]
        mfcc_parent: Integer
        mfcc_ttls: Bytes
        mfcc_pkt_cnt: Integer
        mfcc_byte_cnt: Integer
        mfcc_wrong_if: Integer
        mfcc_expire: Integer
        def __init__(self, mfcc_origin: in_addr | _Parts | str | IPv4Address = ..., mfcc_mcastgrp: in_addr | _Parts | str | IPv4Address = ..., mfcc_parent: SupportsIndex = ..., mfcc_ttls: ReadableBuffer = ..., mfcc_pkt_cnt: SupportsIndex = ..., mfcc_byte_cnt: SupportsIndex = ..., mfcc_wrong_if: SupportsIndex = ..., mfcc_expire: SupportsIndex = ...) -> None: ...
    class mif6ctl(Struct):
        mif6c_mifi: Integer
        mif6c_flags: Integer
        vifc_threshold: Integer
        mif6c_pifi: Integer
        vifc_rate_limit: Integer
        def __init__(self, mif6c_mifi: SupportsIndex = ..., mif6c_flags: SupportsIndex = ..., vifc_threshold: SupportsIndex = ..., mif6c_pifi: SupportsIndex = ..., vifc_rate_limit: SupportsIndex = ...) -> None: ...
    class mptcp_full_info(Struct):
        size_tcpinfo_kernel: Integer
        size_tcpinfo_user: Integer
        size_sfinfo_kernel: Integer
        size_sfinfo_user: Integer
        num_subflows: Integer
        size_arrays_user: Integer
        subflow_info: Integer
        tcp_info: Integer
        mptcp_info: Nested[mptcp_info, mptcp_info | _Parts]
        def __init__(self, size_tcpinfo_kernel: SupportsIndex = ..., size_tcpinfo_user: SupportsIndex = ..., size_sfinfo_kernel: SupportsIndex = ..., size_sfinfo_user: SupportsIndex = ..., num_subflows: SupportsIndex = ..., size_arrays_user: SupportsIndex = ..., subflow_info: SupportsIndex = ..., tcp_info: SupportsIndex = ..., mptcp_info: mptcp_info | _Parts = ...) -> None: ...
    class mptcp_info(Struct):
        mptcpi_subflows: Integer
        mptcpi_add_addr_signal: Integer
        mptcpi_add_addr_accepted: Integer
        mptcpi_subflows_max: Integer
        mptcpi_add_addr_signal_max: Integer
        mptcpi_add_addr_accepted_max: Integer
        mptcpi_flags: Integer
        mptcpi_token: Integer
        mptcpi_write_seq: Integer
        mptcpi_snd_una: Integer
        mptcpi_rcv_nxt: Integer
        mptcpi_local_addr_used: Integer
        mptcpi_local_addr_max: Integer
        mptcpi_csum_enabled: Integer
        mptcpi_retransmits: Integer
        mptcpi_bytes_retrans: Integer
        mptcpi_bytes_sent: Integer
        mptcpi_bytes_received: Integer
        mptcpi_bytes_acked: Integer
        mptcpi_subflows_total: Integer
        mptcpi_endp_laminar_max: Integer
        mptcpi_endp_fullmesh_max: Integer
        reserved: Integer
        mptcpi_last_data_sent: Integer
        mptcpi_last_data_recv: Integer
        mptcpi_last_ack_recv: Integer
        def __init__(self, mptcpi_subflows: SupportsIndex = ..., mptcpi_add_addr_signal: SupportsIndex = ..., mptcpi_add_addr_accepted: SupportsIndex = ..., mptcpi_subflows_max: SupportsIndex = ..., mptcpi_add_addr_signal_max: SupportsIndex = ..., mptcpi_add_addr_accepted_max: SupportsIndex = ..., mptcpi_flags: SupportsIndex = ..., mptcpi_token: SupportsIndex = ..., mptcpi_write_seq: SupportsIndex = ..., mptcpi_snd_una: SupportsIndex = ..., mptcpi_rcv_nxt: SupportsIndex = ..., mptcpi_local_addr_used: SupportsIndex = ..., mptcpi_local_addr_max: SupportsIndex = ..., mptcpi_csum_enabled: SupportsIndex = ..., mptcpi_retransmits: SupportsIndex = ..., mptcpi_bytes_retrans: SupportsIndex = ..., mptcpi_bytes_sent: SupportsIndex = ..., mptcpi_bytes_received: SupportsIndex = ..., mptcpi_bytes_acked: SupportsIndex = ..., mptcpi_subflows_total: SupportsIndex = ..., mptcpi_endp_laminar_max: SupportsIndex = ..., mptcpi_endp_fullmesh_max: SupportsIndex = ..., reserved: SupportsIndex = ..., mptcpi_last_data_sent: SupportsIndex = ..., mptcpi_last_data_recv: SupportsIndex = ..., mptcpi_last_ack_recv: SupportsIndex = ...) -> None: ...
    class mptcp_subflow_addrs(Struct):
        ss_local: Nested[mptcp_subflow_addrs_ss_local, mptcp_subflow_addrs_ss_local | _Parts]
        ss_remote: Nested[mptcp_subflow_addrs_ss_remote, mptcp_subflow_addrs_ss_remote | _Parts]
        sin6_local: Nested[sockaddr_in6, sockaddr_in6 | _Parts | Struct]
        sa_local: Nested[sockaddr, sockaddr | _Parts | Struct]
        sin_local: Nested[sockaddr_in, sockaddr_in | _Parts | Struct]
        sa_family: Integer
        sin6_remote: Nested[sockaddr_in6, sockaddr_in6 | _Parts | Struct]
        sa_remote: Nested[sockaddr, sockaddr | _Parts | Struct]
        sin_remote: Nested[sockaddr_in, sockaddr_in | _Parts | Struct]
        def __init__(self, ss_local: mptcp_subflow_addrs_ss_local | _Parts = ..., ss_remote: mptcp_subflow_addrs_ss_remote | _Parts = ..., *, sin6_local: sockaddr_in6 | _Parts | Struct = ..., sa_local: sockaddr | _Parts | Struct = ..., sin_local: sockaddr_in | _Parts | Struct = ..., sa_family: SupportsIndex = ..., sin6_remote: sockaddr_in6 | _Parts | Struct = ..., sa_remote: sockaddr | _Parts | Struct = ..., sin_remote: sockaddr_in | _Parts | Struct = ...) -> None: ...
    @type_check_only
    class mptcp_subflow_addrs_ss_local(Struct):
        ss_family: Integer
        def __init__(self, ss_family: SupportsIndex = ...) -> None: ...
    @type_check_only
    class mptcp_subflow_addrs_ss_remote(Struct):
        ss_family: Integer
        def __init__(self, ss_family: SupportsIndex = ...) -> None: ...
    class mptcp_subflow_data(Struct):
        size_subflow_data: Integer
        num_subflows: Integer
        size_kernel: Integer
        size_user: Integer
        def __init__(self, size_subflow_data: SupportsIndex = ..., num_subflows: SupportsIndex = ..., size_kernel: SupportsIndex = ..., size_user: SupportsIndex = ...) -> None: ...
    class mptcp_subflow_info(Struct):
        id: Integer
        addrs: Nested[mptcp_subflow_addrs, mptcp_subflow_addrs | _Parts]
        def __init__(self, id: SupportsIndex = ..., addrs: mptcp_subflow_addrs | _Parts = ...) -> None: ...
    class netlink_diag_msg(Struct):
        ndiag_family: Integer
        ndiag_type: Integer
        ndiag_protocol: Integer
        ndiag_state: Integer
        ndiag_portid: Integer
        ndiag_dst_portid: Integer
        ndiag_dst_group: Integer
        ndiag_ino: Integer
        ndiag_cookie: Array[int, SupportsIndex]
        def __init__(self, ndiag_family: SupportsIndex = ..., ndiag_type: SupportsIndex = ..., ndiag_protocol: SupportsIndex = ..., ndiag_state: SupportsIndex = ..., ndiag_portid: SupportsIndex = ..., ndiag_dst_portid: SupportsIndex = ..., ndiag_dst_group: SupportsIndex = ..., ndiag_ino: SupportsIndex = ..., ndiag_cookie: Iterable[SupportsIndex] = ...) -> None: ...
    class netlink_diag_req(Struct):
        sdiag_family: Integer
        sdiag_protocol: Integer
        pad: Integer
        ndiag_ino: Integer
        ndiag_show: Integer
        ndiag_cookie: Array[int, SupportsIndex]
        def __init__(self, sdiag_family: SupportsIndex = ..., sdiag_protocol: SupportsIndex = ..., pad: SupportsIndex = ..., ndiag_ino: SupportsIndex = ..., ndiag_show: SupportsIndex = ..., ndiag_cookie: Iterable[SupportsIndex] = ...) -> None: ...
    class netlink_diag_ring(Struct):
        ndr_block_size: Integer
        ndr_block_nr: Integer
        ndr_frame_size: Integer
        ndr_frame_nr: Integer
        def __init__(self, ndr_block_size: SupportsIndex = ..., ndr_block_nr: SupportsIndex = ..., ndr_frame_size: SupportsIndex = ..., ndr_frame_nr: SupportsIndex = ...) -> None: ...
    class nl_pktinfo(Struct):
        group: Integer
        def __init__(self, group: SupportsIndex = ...) -> None: ...
    class packet_diag_info(Struct):
        pdi_index: Integer
        pdi_version: Integer
        pdi_reserve: Integer
        pdi_copy_thresh: Integer
        pdi_tstamp: Integer
        pdi_flags: Integer
        def __init__(self, pdi_index: SupportsIndex = ..., pdi_version: SupportsIndex = ..., pdi_reserve: SupportsIndex = ..., pdi_copy_thresh: SupportsIndex = ..., pdi_tstamp: SupportsIndex = ..., pdi_flags: SupportsIndex = ...) -> None: ...
    class packet_diag_mclist(Struct):
        pdmc_index: Integer
        pdmc_count: Integer
        pdmc_type: Integer
        pdmc_alen: Integer
        pdmc_addr: Bytes
        def __init__(self, pdmc_index: SupportsIndex = ..., pdmc_count: SupportsIndex = ..., pdmc_type: SupportsIndex = ..., pdmc_alen: SupportsIndex = ..., pdmc_addr: ReadableBuffer = ...) -> None: ...
    class packet_diag_msg(Struct):
        pdiag_family: Integer
        pdiag_type: Integer
        pdiag_num: Integer
        pdiag_ino: Integer
        pdiag_cookie: Array[int, SupportsIndex]
        def __init__(self, pdiag_family: SupportsIndex = ..., pdiag_type: SupportsIndex = ..., pdiag_num: SupportsIndex = ..., pdiag_ino: SupportsIndex = ..., pdiag_cookie: Iterable[SupportsIndex] = ...) -> None: ...
    class packet_diag_req(Struct):
        sdiag_family: Integer
        sdiag_protocol: Integer
        pad: Integer
        pdiag_ino: Integer
        pdiag_show: Integer
        pdiag_cookie: Array[int, SupportsIndex]
        def __init__(self, sdiag_family: SupportsIndex = ..., sdiag_protocol: SupportsIndex = ..., pad: SupportsIndex = ..., pdiag_ino: SupportsIndex = ..., pdiag_show: SupportsIndex = ..., pdiag_cookie: Iterable[SupportsIndex] = ...) -> None: ...
    class packet_diag_ring(Struct):
        pdr_block_size: Integer
        pdr_block_nr: Integer
        pdr_frame_size: Integer
        pdr_frame_nr: Integer
        pdr_retire_tmo: Integer
        pdr_sizeof_priv: Integer
        pdr_features: Integer
        def __init__(self, pdr_block_size: SupportsIndex = ..., pdr_block_nr: SupportsIndex = ..., pdr_frame_size: SupportsIndex = ..., pdr_frame_nr: SupportsIndex = ..., pdr_retire_tmo: SupportsIndex = ..., pdr_sizeof_priv: SupportsIndex = ..., pdr_features: SupportsIndex = ...) -> None: ...
    class packet_mreq(Struct):
        mr_ifindex: Integer
        mr_type: Integer
        mr_alen: Integer
        mr_address: Bytes
        def __init__(self, mr_ifindex: SupportsIndex = ..., mr_type: SupportsIndex = ..., mr_alen: SupportsIndex = ..., mr_address: ReadableBuffer = ...) -> None: ...
    class qrtr_ctrl_pkt(Struct):
        cmd: Integer
        server: Nested[qrtr_ctrl_pkt_server, qrtr_ctrl_pkt_server | _Parts]
        client: Nested[qrtr_ctrl_pkt_client, qrtr_ctrl_pkt_client | _Parts]
        def __init__(self, cmd: SupportsIndex = ..., server: qrtr_ctrl_pkt_server | _Parts = ..., *, client: qrtr_ctrl_pkt_client | _Parts = ...) -> None: ...
    @type_check_only
    class qrtr_ctrl_pkt_client(Struct):
        node: Integer
        port: Integer
        def __init__(self, node: SupportsIndex = ..., port: SupportsIndex = ...) -> None: ...
    @type_check_only
    class qrtr_ctrl_pkt_server(Struct):
        service: Integer
        instance: Integer
        node: Integer
        port: Integer
        def __init__(self, service: SupportsIndex = ..., instance: SupportsIndex = ..., node: SupportsIndex = ..., port: SupportsIndex = ...) -> None: ...
    class rds_atomic_args(Struct):
        cookie: Integer
        local_addr: Integer
        remote_addr: Integer
        m_cswp: Nested[rds_atomic_args_m_cswp, rds_atomic_args_m_cswp | _Parts]
        flags: Integer
        user_token: Integer
        cswp: Nested[rds_atomic_args_cswp, rds_atomic_args_cswp | _Parts]
        m_fadd: Nested[rds_atomic_args_m_fadd, rds_atomic_args_m_fadd | _Parts]
        fadd: Nested[rds_atomic_args_fadd, rds_atomic_args_fadd | _Parts]
        def __init__(self, cookie: SupportsIndex = ..., local_addr: SupportsIndex = ..., remote_addr: SupportsIndex = ..., m_cswp: rds_atomic_args_m_cswp | _Parts = ..., flags: SupportsIndex = ..., user_token: SupportsIndex = ..., *, cswp: rds_atomic_args_cswp | _Parts = ..., m_fadd: rds_atomic_args_m_fadd | _Parts = ..., fadd: rds_atomic_args_fadd | _Parts = ...) -> None: ...
    @type_check_only
    class rds_atomic_args_cswp(Struct):
        compare: Integer
        swap: Integer
        def __init__(self, compare: SupportsIndex = ..., swap: SupportsIndex = ...) -> None: ...
    @type_check_only
    class rds_atomic_args_fadd(Struct):
        add: Integer
        def __init__(self, add: SupportsIndex = ...) -> None: ...
    @type_check_only
    class rds_atomic_args_m_cswp(Struct):
        compare: Integer
        swap: Integer
        compare_mask: Integer
        swap_mask: Integer
        def __init__(self, compare: SupportsIndex = ..., swap: SupportsIndex = ..., compare_mask: SupportsIndex = ..., swap_mask: SupportsIndex = ...) -> None: ...
    @type_check_only
    class rds_atomic_args_m_fadd(Struct):
        add: Integer
        nocarry_mask: Integer
        def __init__(self, add: SupportsIndex = ..., nocarry_mask: SupportsIndex = ...) -> None: ...
    class rds_cmsg_rx_trace(Struct):
        rx_traces: Integer
        rx_trace_pos: Bytes
        rx_trace: Array[int, SupportsIndex]
        def __init__(self, rx_traces: SupportsIndex = ..., rx_trace_pos: ReadableBuffer = ..., rx_trace: Iterable[SupportsIndex] = ...) -> None: ...
    class rds_free_mr_args(Struct):
        cookie: Integer
        flags: Integer
        def __init__(self, cookie: SupportsIndex = ..., flags: SupportsIndex = ...) -> None: ...
    class rds_get_mr_args(Struct):
        vec: Nested[rds_iovec, rds_iovec | _Parts]
        cookie_addr: Integer
        flags: Integer
        def __init__(self, vec: rds_iovec | _Parts = ..., cookie_addr: SupportsIndex = ..., flags: SupportsIndex = ...) -> None: ...
    class rds_get_mr_for_dest_args(Struct):
        dest_addr: Nested[rds_get_mr_for_dest_args_dest_addr, rds_get_mr_for_dest_args_dest_addr | _Parts]
        vec: Nested[rds_iovec, rds_iovec | _Parts]
        cookie_addr: Integer
        flags: Integer
        def __init__(self, dest_addr: rds_get_mr_for_dest_args_dest_addr | _Parts = ..., vec: rds_iovec | _Parts = ..., cookie_addr: SupportsIndex = ..., flags: SupportsIndex = ...) -> None: ...
    @type_check_only
    class rds_get_mr_for_dest_args_dest_addr(Struct):
        ss_family: Integer
        def __init__(self, ss_family: SupportsIndex = ...) -> None: ...
    class rds_info_connection(Struct):
        next_tx_seq: Integer
        next_rx_seq: Integer
        laddr: Integer
        faddr: Integer
        transport: Bytes
        flags: Integer
        tos: Integer
        def __init__(self, next_tx_seq: SupportsIndex = ..., next_rx_seq: SupportsIndex = ..., laddr: SupportsIndex = ..., faddr: SupportsIndex = ..., transport: ReadableBuffer = ..., flags: SupportsIndex = ..., tos: SupportsIndex = ...) -> None: ...
    class rds_info_counter(Struct):
        name: Bytes
        value: Integer
        def __init__(self, name: ReadableBuffer = ..., value: SupportsIndex = ...) -> None: ...
    class rds_info_message(Struct):
        seq: Integer
        len: Integer
        laddr: Integer
        faddr: Integer
        lport: Integer
        fport: Integer
        flags: Integer
        tos: Integer
        def __init__(self, seq: SupportsIndex = ..., len: SupportsIndex = ..., laddr: SupportsIndex = ..., faddr: SupportsIndex = ..., lport: SupportsIndex = ..., fport: SupportsIndex = ..., flags: SupportsIndex = ..., tos: SupportsIndex = ...) -> None: ...
    class rds_info_rdma_connection(Struct):
        src_addr: Integer
        dst_addr: Integer
        src_gid: Bytes
        dst_gid: Bytes
        max_send_wr: Integer
        max_recv_wr: Integer
        max_send_sge: Integer
        rdma_mr_max: Integer
        rdma_mr_size: Integer
        tos: Integer
        sl: Integer
        cache_allocs: Integer
        def __init__(self, src_addr: SupportsIndex = ..., dst_addr: SupportsIndex = ..., src_gid: ReadableBuffer = ..., dst_gid: ReadableBuffer = ..., max_send_wr: SupportsIndex = ..., max_recv_wr: SupportsIndex = ..., max_send_sge: SupportsIndex = ..., rdma_mr_max: SupportsIndex = ..., rdma_mr_size: SupportsIndex = ..., tos: SupportsIndex = ..., sl: SupportsIndex = ..., cache_allocs: SupportsIndex = ...) -> None: ...
    class rds_info_socket(Struct):
        sndbuf: Integer
        bound_addr: Integer
        connected_addr: Integer
        bound_port: Integer
        connected_port: Integer
        rcvbuf: Integer
        inum: Integer
        def __init__(self, sndbuf: SupportsIndex = ..., bound_addr: SupportsIndex = ..., connected_addr: SupportsIndex = ..., bound_port: SupportsIndex = ..., connected_port: SupportsIndex = ..., rcvbuf: SupportsIndex = ..., inum: SupportsIndex = ...) -> None: ...
    class rds_info_tcp_socket(Struct):
        local_addr: Integer
        local_port: Integer
        peer_addr: Integer
        peer_port: Integer
        hdr_rem: Integer
        data_rem: Integer
        last_sent_nxt: Integer
        last_expected_una: Integer
        last_seen_una: Integer
        tos: Integer
        def __init__(self, local_addr: SupportsIndex = ..., local_port: SupportsIndex = ..., peer_addr: SupportsIndex = ..., peer_port: SupportsIndex = ..., hdr_rem: SupportsIndex = ..., data_rem: SupportsIndex = ..., last_sent_nxt: SupportsIndex = ..., last_expected_una: SupportsIndex = ..., last_seen_una: SupportsIndex = ..., tos: SupportsIndex = ...) -> None: ...
    class rds_iovec(Struct):
        addr: Integer
        bytes: Integer
        def __init__(self, addr: SupportsIndex = ..., bytes: SupportsIndex = ...) -> None: ...
    class rds_rdma_args(Struct):
        cookie: Integer
        remote_vec: Nested[rds_iovec, rds_iovec | _Parts]
        local_vec_addr: Integer
        nr_local: Integer
        flags: Integer
        user_token: Integer
        def __init__(self, cookie: SupportsIndex = ..., remote_vec: rds_iovec | _Parts = ..., local_vec_addr: SupportsIndex = ..., nr_local: SupportsIndex = ..., flags: SupportsIndex = ..., user_token: SupportsIndex = ...) -> None: ...
    class rds_rdma_notify(Struct):
        user_token: Integer
        status: Integer
        def __init__(self, user_token: SupportsIndex = ..., status: SupportsIndex = ...) -> None: ...
    class rds_rx_trace_so(Struct):
        rx_traces: Integer
        rx_trace_pos: Bytes
        def __init__(self, rx_traces: SupportsIndex = ..., rx_trace_pos: ReadableBuffer = ...) -> None: ...
    class rds_zcopy_cookies(Struct):
        num: Integer
        cookies: Array[int, SupportsIndex]
        def __init__(self, num: SupportsIndex = ..., cookies: Iterable[SupportsIndex] = ...) -> None: ...
    class rfcomm_conninfo(Struct):
        hci_handle: Integer
        dev_class: Bytes
        def __init__(self, hci_handle: SupportsIndex = ..., dev_class: ReadableBuffer = ...) -> None: ...
    class rta_cacheinfo(Struct):
        rta_clntref: Integer
        rta_lastuse: Integer
        rta_expires: Integer
        rta_error: Integer
        rta_used: Integer
        rta_id: Integer
        rta_ts: Integer
        rta_tsage: Integer
        def __init__(self, rta_clntref: SupportsIndex = ..., rta_lastuse: SupportsIndex = ..., rta_expires: SupportsIndex = ..., rta_error: SupportsIndex = ..., rta_used: SupportsIndex = ..., rta_id: SupportsIndex = ..., rta_ts: SupportsIndex = ..., rta_tsage: SupportsIndex = ...) -> None: ...
    class rtentry(Struct):
        rt_pad1: Integer
        rt_dst: Nested[sockaddr, sockaddr | _Parts | Struct]
        rt_gateway: Nested[sockaddr, sockaddr | _Parts | Struct]
        rt_genmask: Nested[sockaddr, sockaddr | _Parts | Struct]
        rt_flags: Integer
        rt_pad2: Integer
        rt_pad3: Integer
        rt_tos: Integer
        rt_class: Integer
        rt_pad4: Any
        rt_metric: Integer
        rt_dev: Integer
        rt_mtu: Integer
        rt_window: Integer
        rt_irtt: Integer
        def __init__(self, rt_pad1: SupportsIndex = ..., rt_dst: sockaddr | _Parts | Struct = ..., rt_gateway: sockaddr | _Parts | Struct = ..., rt_genmask: sockaddr | _Parts | Struct = ..., rt_flags: SupportsIndex = ..., rt_pad2: SupportsIndex = ..., rt_pad3: SupportsIndex = ..., rt_tos: SupportsIndex = ..., rt_class: SupportsIndex = ..., rt_pad4: Any = ..., rt_metric: SupportsIndex = ..., rt_dev: SupportsIndex = ..., rt_mtu: SupportsIndex = ..., rt_window: SupportsIndex = ..., rt_irtt: SupportsIndex = ...) -> None: ...
    class rtnl_link_stats64(Struct):
        rx_packets: Integer
        tx_packets: Integer
        rx_bytes: Integer
        tx_bytes: Integer
        rx_errors: Integer
        tx_errors: Integer
        rx_dropped: Integer
        tx_dropped: Integer
        multicast: Integer
        collisions: Integer
        rx_length_errors: Integer
        rx_over_errors: Integer
        rx_crc_errors: Integer
        rx_frame_errors: Integer
        rx_fifo_errors: Integer
        rx_missed_errors: Integer
        tx_aborted_errors: Integer
        tx_carrier_errors: Integer
        tx_fifo_errors: Integer
        tx_heartbeat_errors: Integer
        tx_window_errors: Integer
        rx_compressed: Integer
        tx_compressed: Integer
        rx_nohandler: Integer
        rx_otherhost_dropped: Integer
        def __init__(self, rx_packets: SupportsIndex = ..., tx_packets: SupportsIndex = ..., rx_bytes: SupportsIndex = ..., tx_bytes: SupportsIndex = ..., rx_errors: SupportsIndex = ..., tx_errors: SupportsIndex = ..., rx_dropped: SupportsIndex = ..., tx_dropped: SupportsIndex = ..., multicast: SupportsIndex = ..., collisions: SupportsIndex = ..., rx_length_errors: SupportsIndex = ..., rx_over_errors: SupportsIndex = ..., rx_crc_errors: SupportsIndex = ..., rx_frame_errors: SupportsIndex = ..., rx_fifo_errors: SupportsIndex = ..., rx_missed_errors: SupportsIndex = ..., tx_aborted_errors: SupportsIndex = ..., tx_carrier_errors: SupportsIndex = ..., tx_fifo_errors: SupportsIndex = ..., tx_heartbeat_errors: SupportsIndex = ..., tx_window_errors: SupportsIndex = ..., rx_compressed: SupportsIndex = ..., tx_compressed: SupportsIndex = ..., rx_nohandler: SupportsIndex = ..., rx_otherhost_dropped: SupportsIndex = ...) -> None: ...
    class scm_timestamping(Struct):
        ts: Array[timespec, timespec | _Parts]
        def __init__(self, ts: Iterable[timespec | _Parts] = ...) -> None: ...
    class scm_timestamping64(Struct):
        ts: Any
        def __init__(self, ts: Any = ...) -> None: ...
    @type_check_only
    class scm_timestamping64_ts(Struct):
        tv_sec: Integer
        tv_nsec: Integer
        def __init__(self, tv_sec: SupportsIndex = ..., tv_nsec: SupportsIndex = ...) -> None: ...
    class scm_ts_pktinfo(Struct):
        if_index: Integer
        pkt_length: Integer
        reserved: Array[int, SupportsIndex]
        def __init__(self, if_index: SupportsIndex = ..., pkt_length: SupportsIndex = ..., reserved: Iterable[SupportsIndex] = ...) -> None: ...
    class sco_conninfo(Struct):
        hci_handle: Integer
        dev_class: Bytes
        def __init__(self, hci_handle: SupportsIndex = ..., dev_class: ReadableBuffer = ...) -> None: ...
    class sco_options(Struct):
        mtu: Integer
        def __init__(self, mtu: SupportsIndex = ...) -> None: ...
    class sctp_assoc_stats(Struct):
        sas_assoc_id: Integer
        sas_obs_rto_ipaddr: Nested[sockaddr_storage, sockaddr_storage | _Parts | Struct]
        sas_maxrto: Integer
        sas_isacks: Integer
        sas_osacks: Integer
        sas_opackets: Integer
        sas_ipackets: Integer
        sas_rtxchunks: Integer
        sas_outofseqtsns: Integer
        sas_idupchunks: Integer
        sas_gapcnt: Integer
        sas_ouodchunks: Integer
        sas_iuodchunks: Integer
        sas_oodchunks: Integer
        sas_iodchunks: Integer
        sas_octrlchunks: Integer
        sas_ictrlchunks: Integer
        def __init__(self, sas_assoc_id: SupportsIndex = ..., sas_obs_rto_ipaddr: sockaddr_storage | _Parts | Struct = ..., sas_maxrto: SupportsIndex = ..., sas_isacks: SupportsIndex = ..., sas_osacks: SupportsIndex = ..., sas_opackets: SupportsIndex = ..., sas_ipackets: SupportsIndex = ..., sas_rtxchunks: SupportsIndex = ..., sas_outofseqtsns: SupportsIndex = ..., sas_idupchunks: SupportsIndex = ..., sas_gapcnt: SupportsIndex = ..., sas_ouodchunks: SupportsIndex = ..., sas_iuodchunks: SupportsIndex = ..., sas_oodchunks: SupportsIndex = ..., sas_iodchunks: SupportsIndex = ..., sas_octrlchunks: SupportsIndex = ..., sas_ictrlchunks: SupportsIndex = ...) -> None: ...
    class sctp_default_prinfo(Struct):
        pr_assoc_id: Integer
        pr_value: Integer
        pr_policy: Integer
        def __init__(self, pr_assoc_id: SupportsIndex = ..., pr_value: SupportsIndex = ..., pr_policy: SupportsIndex = ...) -> None: ...
    class sctp_event_subscribe(Struct):
        sctp_data_io_event: Integer
        sctp_association_event: Integer
        sctp_address_event: Integer
        sctp_send_failure_event: Integer
        sctp_peer_error_event: Integer
        sctp_shutdown_event: Integer
        sctp_partial_delivery_event: Integer
        sctp_adaptation_layer_event: Integer
        sctp_authentication_event: Integer
        sctp_sender_dry_event: Integer
        sctp_stream_reset_event: Integer
        sctp_assoc_reset_event: Integer
        sctp_stream_change_event: Integer
        sctp_send_failure_event_event: Integer
        def __init__(self, sctp_data_io_event: SupportsIndex = ..., sctp_association_event: SupportsIndex = ..., sctp_address_event: SupportsIndex = ..., sctp_send_failure_event: SupportsIndex = ..., sctp_peer_error_event: SupportsIndex = ..., sctp_shutdown_event: SupportsIndex = ..., sctp_partial_delivery_event: SupportsIndex = ..., sctp_adaptation_layer_event: SupportsIndex = ..., sctp_authentication_event: SupportsIndex = ..., sctp_sender_dry_event: SupportsIndex = ..., sctp_stream_reset_event: SupportsIndex = ..., sctp_assoc_reset_event: SupportsIndex = ..., sctp_stream_change_event: SupportsIndex = ..., sctp_send_failure_event_event: SupportsIndex = ...) -> None: ...
    class sctp_getaddrs(Struct):
        assoc_id: Integer
        addr_num: Integer
        def __init__(self, assoc_id: SupportsIndex = ..., addr_num: SupportsIndex = ...) -> None: ...
    class sctp_getaddrs_old(Struct):
        assoc_id: Integer
        addr_num: Integer
        addrs: Integer
        def __init__(self, assoc_id: SupportsIndex = ..., addr_num: SupportsIndex = ..., addrs: SupportsIndex = ...) -> None: ...
    class sctp_hmacalgo(Struct):
        shmac_num_idents: Integer
        def __init__(self, shmac_num_idents: SupportsIndex = ...) -> None: ...
    class sctp_info(Struct):
        sctpi_tag: Integer
        sctpi_state: Integer
        sctpi_rwnd: Integer
        sctpi_unackdata: Integer
        sctpi_penddata: Integer
        sctpi_instrms: Integer
        sctpi_outstrms: Integer
        sctpi_fragmentation_point: Integer
        sctpi_inqueue: Integer
        sctpi_outqueue: Integer
        sctpi_overall_error: Integer
        sctpi_max_burst: Integer
        sctpi_maxseg: Integer
        sctpi_peer_rwnd: Integer
        sctpi_peer_tag: Integer
        sctpi_peer_capable: Integer
        sctpi_peer_sack: Integer
        sctpi_isacks: Integer
        sctpi_osacks: Integer
        sctpi_opackets: Integer
        sctpi_ipackets: Integer
        sctpi_rtxchunks: Integer
        sctpi_outofseqtsns: Integer
        sctpi_idupchunks: Integer
        sctpi_gapcnt: Integer
        sctpi_ouodchunks: Integer
        sctpi_iuodchunks: Integer
        sctpi_oodchunks: Integer
        sctpi_iodchunks: Integer
        sctpi_octrlchunks: Integer
        sctpi_ictrlchunks: Integer
        sctpi_p_address: Nested[sockaddr_storage, sockaddr_storage | _Parts | Struct]
        sctpi_p_state: Integer
        sctpi_p_cwnd: Integer
        sctpi_p_srtt: Integer
        sctpi_p_rto: Integer
        sctpi_p_hbinterval: Integer
        sctpi_p_pathmaxrxt: Integer
        sctpi_p_sackdelay: Integer
        sctpi_p_sackfreq: Integer
        sctpi_p_ssthresh: Integer
        sctpi_p_partial_bytes_acked: Integer
        sctpi_p_flight_size: Integer
        sctpi_p_error: Integer
        sctpi_s_autoclose: Integer
        sctpi_s_adaptation_ind: Integer
        sctpi_s_pd_point: Integer
        sctpi_s_nodelay: Integer
        sctpi_s_disable_fragments: Integer
        sctpi_s_v4mapped: Integer
        sctpi_s_frag_interleave: Integer
        sctpi_s_type: Integer
        def __init__(self, sctpi_tag: SupportsIndex = ..., sctpi_state: SupportsIndex = ..., sctpi_rwnd: SupportsIndex = ..., sctpi_unackdata: SupportsIndex = ..., sctpi_penddata: SupportsIndex = ..., sctpi_instrms: SupportsIndex = ..., sctpi_outstrms: SupportsIndex = ..., sctpi_fragmentation_point: SupportsIndex = ..., sctpi_inqueue: SupportsIndex = ..., sctpi_outqueue: SupportsIndex = ..., sctpi_overall_error: SupportsIndex = ..., sctpi_max_burst: SupportsIndex = ..., sctpi_maxseg: SupportsIndex = ..., sctpi_peer_rwnd: SupportsIndex = ..., sctpi_peer_tag: SupportsIndex = ..., sctpi_peer_capable: SupportsIndex = ..., sctpi_peer_sack: SupportsIndex = ..., sctpi_isacks: SupportsIndex = ..., sctpi_osacks: SupportsIndex = ..., sctpi_opackets: SupportsIndex = ..., sctpi_ipackets: SupportsIndex = ..., sctpi_rtxchunks: SupportsIndex = ..., sctpi_outofseqtsns: SupportsIndex = ..., sctpi_idupchunks: SupportsIndex = ..., sctpi_gapcnt: SupportsIndex = ..., sctpi_ouodchunks: SupportsIndex = ..., sctpi_iuodchunks: SupportsIndex = ..., sctpi_oodchunks: SupportsIndex = ..., sctpi_iodchunks: SupportsIndex = ..., sctpi_octrlchunks: SupportsIndex = ..., sctpi_ictrlchunks: SupportsIndex = ..., sctpi_p_address: sockaddr_storage | _Parts | Struct = ..., sctpi_p_state: SupportsIndex = ..., sctpi_p_cwnd: SupportsIndex = ..., sctpi_p_srtt: SupportsIndex = ..., sctpi_p_rto: SupportsIndex = ..., sctpi_p_hbinterval: SupportsIndex = ..., sctpi_p_pathmaxrxt: SupportsIndex = ..., sctpi_p_sackdelay: SupportsIndex = ..., sctpi_p_sackfreq: SupportsIndex = ..., sctpi_p_ssthresh: SupportsIndex = ..., sctpi_p_partial_bytes_acked: SupportsIndex = ..., sctpi_p_flight_size: SupportsIndex = ..., sctpi_p_error: SupportsIndex = ..., sctpi_s_autoclose: SupportsIndex = ..., sctpi_s_adaptation_ind: SupportsIndex = ..., sctpi_s_pd_point: SupportsIndex = ..., sctpi_s_nodelay: SupportsIndex = ..., sctpi_s_disable_fragments: SupportsIndex = ..., sctpi_s_v4mapped: SupportsIndex = ..., sctpi_s_frag_interleave: SupportsIndex = ..., sctpi_s_type: SupportsIndex = ...) -> None: ...
    class sctp_paddrparams(Struct):
        spp_assoc_id: Integer
        spp_address: Nested[sockaddr_storage, sockaddr_storage | _Parts | Struct]
        spp_hbinterval: Integer
        spp_pathmaxrxt: Integer
        spp_pathmtu: Integer
        spp_sackdelay: Integer
        spp_flags: Integer
        spp_ipv6_flowlabel: Integer
        spp_dscp: Integer
        def __init__(self, spp_assoc_id: SupportsIndex = ..., spp_address: sockaddr_storage | _Parts | Struct = ..., spp_hbinterval: SupportsIndex = ..., spp_pathmaxrxt: SupportsIndex = ..., spp_pathmtu: SupportsIndex = ..., spp_sackdelay: SupportsIndex = ..., spp_flags: SupportsIndex = ..., spp_ipv6_flowlabel: SupportsIndex = ..., spp_dscp: SupportsIndex = ...) -> None: ...
    class sctp_paddrthlds(Struct):
        spt_assoc_id: Integer
        spt_address: Nested[sockaddr_storage, sockaddr_storage | _Parts | Struct]
        spt_pathmaxrxt: Integer
        spt_pathpfthld: Integer
        def __init__(self, spt_assoc_id: SupportsIndex = ..., spt_address: sockaddr_storage | _Parts | Struct = ..., spt_pathmaxrxt: SupportsIndex = ..., spt_pathpfthld: SupportsIndex = ...) -> None: ...
    class sctp_paddrthlds_v2(Struct):
        spt_assoc_id: Integer
        spt_address: Nested[sockaddr_storage, sockaddr_storage | _Parts | Struct]
        spt_pathmaxrxt: Integer
        spt_pathpfthld: Integer
        spt_pathcpthld: Integer
        def __init__(self, spt_assoc_id: SupportsIndex = ..., spt_address: sockaddr_storage | _Parts | Struct = ..., spt_pathmaxrxt: SupportsIndex = ..., spt_pathpfthld: SupportsIndex = ..., spt_pathcpthld: SupportsIndex = ...) -> None: ...
    class sctp_pdapi_event(Struct):
        pdapi_type: Integer
        pdapi_flags: Integer
        pdapi_length: Integer
        pdapi_indication: Integer
        pdapi_assoc_id: Integer
        pdapi_stream: Integer
        pdapi_seq: Integer
        def __init__(self, pdapi_type: SupportsIndex = ..., pdapi_flags: SupportsIndex = ..., pdapi_length: SupportsIndex = ..., pdapi_indication: SupportsIndex = ..., pdapi_assoc_id: SupportsIndex = ..., pdapi_stream: SupportsIndex = ..., pdapi_seq: SupportsIndex = ...) -> None: ...
    class sctp_prim(Struct):
        ssp_assoc_id: Integer
        ssp_addr: Nested[sockaddr_storage, sockaddr_storage | _Parts | Struct]
        def __init__(self, ssp_assoc_id: SupportsIndex = ..., ssp_addr: sockaddr_storage | _Parts | Struct = ...) -> None: ...
    class sctp_probeinterval(Struct):
        spi_assoc_id: Integer
        spi_address: Nested[sockaddr_storage, sockaddr_storage | _Parts | Struct]
        spi_interval: Integer
        def __init__(self, spi_assoc_id: SupportsIndex = ..., spi_address: sockaddr_storage | _Parts | Struct = ..., spi_interval: SupportsIndex = ...) -> None: ...
    class sctp_send_failed_event(Struct):
        ssf_type: Integer
        ssf_flags: Integer
        ssf_length: Integer
        ssf_error: Integer
        ssfe_info: Nested[sctp_sndinfo, sctp_sndinfo | _Parts]
        ssf_assoc_id: Integer
        def __init__(self, ssf_type: SupportsIndex = ..., ssf_flags: SupportsIndex = ..., ssf_length: SupportsIndex = ..., ssf_error: SupportsIndex = ..., ssfe_info: sctp_sndinfo | _Parts = ..., ssf_assoc_id: SupportsIndex = ...) -> None: ...
    class sctp_udpencaps(Struct):
        sue_assoc_id: Integer
        sue_address: Nested[sockaddr_storage, sockaddr_storage | _Parts | Struct]
        sue_port: Integer
        def __init__(self, sue_assoc_id: SupportsIndex = ..., sue_address: sockaddr_storage | _Parts | Struct = ..., sue_port: SupportsIndex = ...) -> None: ...
    class so_timestamping(Struct):
        flags: Integer
        bind_phc: Integer
        def __init__(self, flags: SupportsIndex = ..., bind_phc: SupportsIndex = ...) -> None: ...
    class sock_diag_req(Struct):
        sdiag_family: Integer
        sdiag_protocol: Integer
        def __init__(self, sdiag_family: SupportsIndex = ..., sdiag_protocol: SupportsIndex = ...) -> None: ...
    class sock_ee_data_rfc4884(Struct):
        len: Integer
        flags: Integer
        reserved: Integer
        def __init__(self, len: SupportsIndex = ..., flags: SupportsIndex = ..., reserved: SupportsIndex = ...) -> None: ...
    class sock_extended_err(Struct):
        ee_errno: Integer
        ee_origin: Integer
        ee_type: Integer
        ee_code: Integer
        ee_pad: Integer
        ee_info: Integer
        ee_data: Integer
        ee_rfc4884: Nested[sock_ee_data_rfc4884, sock_ee_data_rfc4884 | _Parts]
        def __init__(self, ee_errno: SupportsIndex = ..., ee_origin: SupportsIndex = ..., ee_type: SupportsIndex = ..., ee_code: SupportsIndex = ..., ee_pad: SupportsIndex = ..., ee_info: SupportsIndex = ..., ee_data: SupportsIndex = ..., *, ee_rfc4884: sock_ee_data_rfc4884 | _Parts = ...) -> None: ...
    class sock_filter(Struct):
        code: Integer
        jt: Integer
        jf: Integer
        k: Integer
        def __init__(self, code: SupportsIndex = ..., jt: SupportsIndex = ..., jf: SupportsIndex = ..., k: SupportsIndex = ...) -> None: ...
    class sock_fprog(Struct):
        len: Integer
        filter: Integer
        def __init__(self, len: SupportsIndex = ..., filter: SupportsIndex = ...) -> None: ...
    class sock_txtime(Struct):
        clockid: Integer
        flags: Integer
        def __init__(self, clockid: SupportsIndex = ..., flags: SupportsIndex = ...) -> None: ...
    class sockaddr_alg(Struct):
        salg_family: Integer
        salg_type: Bytes
        salg_feat: Integer
        salg_mask: Integer
        salg_name: Bytes
        def __init__(self, salg_family: SupportsIndex = ..., salg_type: ReadableBuffer = ..., salg_feat: SupportsIndex = ..., salg_mask: SupportsIndex = ..., salg_name: ReadableBuffer = ...) -> None: ...
    class sockaddr_atmpvc(Struct):
        sap_family: Integer
        sap_addr: Nested[sockaddr_atmpvc_sap_addr, sockaddr_atmpvc_sap_addr | _Parts | Struct]
        def __init__(self, sap_family: SupportsIndex = ..., sap_addr: sockaddr_atmpvc_sap_addr | _Parts | Struct = ...) -> None: ...
    @type_check_only
    class sockaddr_atmpvc_sap_addr(Struct):
        itf: Integer
        vpi: Integer
        vci: Integer
        def __init__(self, itf: SupportsIndex = ..., vpi: SupportsIndex = ..., vci: SupportsIndex = ...) -> None: ...
    class sockaddr_atmsvc(Struct):
        sas_family: Integer
        sas_addr: Nested[sockaddr_atmsvc_sas_addr, sockaddr_atmsvc_sas_addr | _Parts | Struct]
        def __init__(self, sas_family: SupportsIndex = ..., sas_addr: sockaddr_atmsvc_sas_addr | _Parts | Struct = ...) -> None: ...
    @type_check_only
    class sockaddr_atmsvc_sas_addr(Struct):
        prv: Bytes
        pub: Bytes
        lij_type: Integer
        lij_id: Integer
        def __init__(self, prv: ReadableBuffer = ..., pub: ReadableBuffer = ..., lij_type: SupportsIndex = ..., lij_id: SupportsIndex = ...) -> None: ...
    class sockaddr_can(Struct):
        can_family: Integer
        can_ifindex: Integer
        can_addr: Nested[sockaddr_can_can_addr, sockaddr_can_can_addr | _Parts | Struct]
        def __init__(self, can_family: SupportsIndex = ..., can_ifindex: SupportsIndex = ..., can_addr: sockaddr_can_can_addr | _Parts | Struct = ...) -> None: ...
    @type_check_only
    class sockaddr_can_can_addr(Struct):
        j1939: Nested[sockaddr_can_can_addr_j1939, sockaddr_can_can_addr_j1939 | _Parts | Struct]
        tp: Nested[sockaddr_can_can_addr_tp, sockaddr_can_can_addr_tp | _Parts | Struct]
        def __init__(self, j1939: sockaddr_can_can_addr_j1939 | _Parts | Struct = ..., *, tp: sockaddr_can_can_addr_tp | _Parts | Struct = ...) -> None: ...
    @type_check_only
    class sockaddr_can_can_addr_j1939(Struct):
        name: Integer
        pgn: Integer
        addr: Integer
        def __init__(self, name: SupportsIndex = ..., pgn: SupportsIndex = ..., addr: SupportsIndex = ...) -> None: ...
    class sockaddr_hci(Struct):
        hci_family: Integer
        hci_dev: Integer
        hci_channel: Integer
        def __init__(self, hci_family: SupportsIndex = ..., hci_dev: SupportsIndex = ..., hci_channel: SupportsIndex = ...) -> None: ...
    class sockaddr_ieee802154(Struct):
        family: Integer
        addr: Nested[sockaddr_ieee802154_addr, sockaddr_ieee802154_addr | _Parts | Struct]
        def __init__(self, family: SupportsIndex = ..., addr: sockaddr_ieee802154_addr | _Parts | Struct = ...) -> None: ...
    @type_check_only
    class sockaddr_ieee802154_addr(Struct):
        addr_type: Integer
        pan_id: Integer
        hwaddr: Bytes
        short_addr: Integer
        def __init__(self, addr_type: SupportsIndex = ..., pan_id: SupportsIndex = ..., hwaddr: ReadableBuffer = ..., *, short_addr: SupportsIndex = ...) -> None: ...
    class sockaddr_in6(Struct):
        sin6_family: Integer
        sin6_port: Integer
        sin6_flowinfo: Integer
        sin6_addr: Nested[in6_addr, in6_addr | _Parts | str | IPv6Address]
        sin6_scope_id: Integer
        def __init__(self, sin6_family: SupportsIndex = ..., sin6_port: SupportsIndex = ..., sin6_flowinfo: SupportsIndex = ..., sin6_addr: in6_addr | _Parts | str | IPv6Address = ..., sin6_scope_id: SupportsIndex = ...) -> None: ...
    class sockaddr_iucv(Struct):
        siucv_family: Integer
        siucv_port: Integer
        siucv_addr: Integer
        siucv_nodeid: Bytes
        siucv_user_id: Bytes
        siucv_name: Bytes
        def __init__(self, siucv_family: SupportsIndex = ..., siucv_port: SupportsIndex = ..., siucv_addr: SupportsIndex = ..., siucv_nodeid: ReadableBuffer = ..., siucv_user_id: ReadableBuffer = ..., siucv_name: ReadableBuffer = ...) -> None: ...
    class sockaddr_l2(Struct):
        l2_family: Integer
        l2_psm: Integer
        l2_bdaddr: Bytes
        l2_cid: Integer
        l2_bdaddr_type: Integer
        def __init__(self, l2_family: SupportsIndex = ..., l2_psm: SupportsIndex = ..., l2_bdaddr: ReadableBuffer = ..., l2_cid: SupportsIndex = ..., l2_bdaddr_type: SupportsIndex = ...) -> None: ...
    class sockaddr_ll(Struct):
        sll_family: Integer
        sll_protocol: Integer
        sll_ifindex: Integer
        sll_hatype: Integer
        sll_pkttype: Integer
        sll_halen: Integer
        sll_addr: Bytes
        def __init__(self, sll_family: SupportsIndex = ..., sll_protocol: SupportsIndex = ..., sll_ifindex: SupportsIndex = ..., sll_hatype: SupportsIndex = ..., sll_pkttype: SupportsIndex = ..., sll_halen: SupportsIndex = ..., sll_addr: ReadableBuffer = ...) -> None: ...
    class sockaddr_llc(Struct):
        sllc_family: Integer
        sllc_arphrd: Integer
        sllc_test: Integer
        sllc_xid: Integer
        sllc_ua: Integer
        sllc_sap: Integer
        sllc_mac: Bytes
        def __init__(self, sllc_family: SupportsIndex = ..., sllc_arphrd: SupportsIndex = ..., sllc_test: SupportsIndex = ..., sllc_xid: SupportsIndex = ..., sllc_ua: SupportsIndex = ..., sllc_sap: SupportsIndex = ..., sllc_mac: ReadableBuffer = ...) -> None: ...
    class sockaddr_mctp(Struct):
        smctp_family: Integer
        smctp_network: Integer
        smctp_addr: Nested[sockaddr_mctp_smctp_addr, sockaddr_mctp_smctp_addr | _Parts | Struct]
        smctp_type: Integer
        smctp_tag: Integer
        def __init__(self, smctp_family: SupportsIndex = ..., smctp_network: SupportsIndex = ..., smctp_addr: sockaddr_mctp_smctp_addr | _Parts | Struct = ..., smctp_type: SupportsIndex = ..., smctp_tag: SupportsIndex = ...) -> None: ...
    class sockaddr_mctp_ext(Struct):
        smctp_base: Nested[sockaddr_mctp, sockaddr_mctp | _Parts | Struct]
        smctp_ifindex: Integer
        smctp_halen: Integer
        smctp_haddr: Bytes
        def __init__(self, smctp_base: sockaddr_mctp | _Parts | Struct = ..., smctp_ifindex: SupportsIndex = ..., smctp_halen: SupportsIndex = ..., smctp_haddr: ReadableBuffer = ...) -> None: ...
    @type_check_only
    class sockaddr_mctp_smctp_addr(Struct):
        s_addr: Integer
        def __init__(self, s_addr: SupportsIndex = ...) -> None: ...
    class sockaddr_nfc(Struct):
        sa_family: Integer
        dev_idx: Integer
        target_idx: Integer
        nfc_protocol: Integer
        def __init__(self, sa_family: SupportsIndex = ..., dev_idx: SupportsIndex = ..., target_idx: SupportsIndex = ..., nfc_protocol: SupportsIndex = ...) -> None: ...
    class sockaddr_nfc_llcp(Struct):
        sa_family: Integer
        dev_idx: Integer
        target_idx: Integer
        nfc_protocol: Integer
        dsap: Integer
        ssap: Integer
        service_name: Bytes
        service_name_len: Integer
        def __init__(self, sa_family: SupportsIndex = ..., dev_idx: SupportsIndex = ..., target_idx: SupportsIndex = ..., nfc_protocol: SupportsIndex = ..., dsap: SupportsIndex = ..., ssap: SupportsIndex = ..., service_name: ReadableBuffer = ..., service_name_len: SupportsIndex = ...) -> None: ...
    class sockaddr_nl(Struct):
        nl_family: Integer
        nl_pad: Integer
        nl_pid: Integer
        nl_groups: Integer
        def __init__(self, nl_family: SupportsIndex = ..., nl_pad: SupportsIndex = ..., nl_pid: SupportsIndex = ..., nl_groups: SupportsIndex = ...) -> None: ...
    class sockaddr_pn(Struct):
        spn_family: Integer
        spn_obj: Integer
        spn_dev: Integer
        spn_resource: Integer
        spn_zero: Bytes
        def __init__(self, spn_family: SupportsIndex = ..., spn_obj: SupportsIndex = ..., spn_dev: SupportsIndex = ..., spn_resource: SupportsIndex = ..., spn_zero: ReadableBuffer = ...) -> None: ...
    class sockaddr_pppol2tp(Struct):
        sa_family: Integer
        sa_protocol: Integer
        pppol2tp: Nested[sockaddr_pppol2tp_pppol2tp, sockaddr_pppol2tp_pppol2tp | _Parts | Struct]
        def __init__(self, sa_family: SupportsIndex = ..., sa_protocol: SupportsIndex = ..., pppol2tp: sockaddr_pppol2tp_pppol2tp | _Parts | Struct = ...) -> None: ...
    @type_check_only
    class sockaddr_pppol2tp_pppol2tp(Struct):
        pid: Integer
        fd: Integer
        addr: Nested[sockaddr_pppol2tp_pppol2tp_addr, sockaddr_pppol2tp_pppol2tp_addr | _Parts | Struct]
        s_tunnel: Integer
        s_session: Integer
        d_tunnel: Integer
        d_session: Integer
        def __init__(self, pid: SupportsIndex = ..., fd: SupportsIndex = ..., addr: sockaddr_pppol2tp_pppol2tp_addr | _Parts | Struct = ..., s_tunnel: SupportsIndex = ..., s_session: SupportsIndex = ..., d_tunnel: SupportsIndex = ..., d_session: SupportsIndex = ...) -> None: ...
    @type_check_only
    class sockaddr_pppol2tp_pppol2tp_addr(Struct):
        sin_family: Integer
        sin_port: Integer
        sin_addr: Nested[in_addr, in_addr | _Parts | str | IPv4Address]
        def __init__(self, sin_family: SupportsIndex = ..., sin_port: SupportsIndex = ..., sin_addr: in_addr | _Parts | str | IPv4Address = ...) -> None: ...
    class sockaddr_pppox(Struct):
        sa_family: Integer
        sa_protocol: Integer
        sa_addr: Nested[sockaddr_pppox_sa_addr, sockaddr_pppox_sa_addr | _Parts | Struct]
        def __init__(self, sa_family: SupportsIndex = ..., sa_protocol: SupportsIndex = ..., sa_addr: sockaddr_pppox_sa_addr | _Parts | Struct = ...) -> None: ...
    @type_check_only
    class sockaddr_pppox_sa_addr(Struct):
        pppoe: Nested[sockaddr_pppox_sa_addr_pppoe, sockaddr_pppox_sa_addr_pppoe | _Parts | Struct]
        pptp: Nested[sockaddr_pppox_sa_addr_pptp, sockaddr_pppox_sa_addr_pptp | _Parts | Struct]
        def __init__(self, pppoe: sockaddr_pppox_sa_addr_pppoe | _Parts | Struct = ..., *, pptp: sockaddr_pppox_sa_addr_pptp | _Parts | Struct = ...) -> None: ...
    @type_check_only
    class sockaddr_pppox_sa_addr_pppoe(Struct):
        sid: Integer
        remote: Bytes
        dev: Bytes
        def __init__(self, sid: SupportsIndex = ..., remote: ReadableBuffer = ..., dev: ReadableBuffer = ...) -> None: ...
    @type_check_only
    class sockaddr_pppox_sa_addr_pptp(Struct):
        call_id: Integer
        sin_addr: Nested[in_addr, in_addr | _Parts | str | IPv4Address]
        def __init__(self, call_id: SupportsIndex = ..., sin_addr: in_addr | _Parts | str | IPv4Address = ...) -> None: ...
    class sockaddr_qrtr(Struct):
        sq_family: Integer
        sq_node: Integer
        sq_port: Integer
        def __init__(self, sq_family: SupportsIndex = ..., sq_node: SupportsIndex = ..., sq_port: SupportsIndex = ...) -> None: ...
    class sockaddr_rc(Struct):
        rc_family: Integer
        rc_bdaddr: Bytes
        rc_channel: Integer
        def __init__(self, rc_family: SupportsIndex = ..., rc_bdaddr: ReadableBuffer = ..., rc_channel: SupportsIndex = ...) -> None: ...
    class sockaddr_rxrpc(Struct):
        srx_family: Integer
        srx_service: Integer
        transport_type: Integer
        transport_len: Integer
        transport: Nested[sockaddr_rxrpc_transport, sockaddr_rxrpc_transport | _Parts | Struct]
        def __init__(self, srx_family: SupportsIndex = ..., srx_service: SupportsIndex = ..., transport_type: SupportsIndex = ..., transport_len: SupportsIndex = ..., transport: sockaddr_rxrpc_transport | _Parts | Struct = ...) -> None: ...
    @type_check_only
    class sockaddr_rxrpc_transport(Struct):
        sin6: Nested[sockaddr_rxrpc_transport_sin6, sockaddr_rxrpc_transport_sin6 | _Parts | Struct]
        sin: Nested[sockaddr_rxrpc_transport_sin, sockaddr_rxrpc_transport_sin | _Parts | Struct]
        family: Integer
        def __init__(self, sin6: sockaddr_rxrpc_transport_sin6 | _Parts | Struct = ..., *, sin: sockaddr_rxrpc_transport_sin | _Parts | Struct = ..., family: SupportsIndex = ...) -> None: ...
    @type_check_only
    class sockaddr_rxrpc_transport_sin(Struct):
        sin_family: Integer
        sin_port: Integer
        sin_addr: Nested[in_addr, in_addr | _Parts | str | IPv4Address]
        def __init__(self, sin_family: SupportsIndex = ..., sin_port: SupportsIndex = ..., sin_addr: in_addr | _Parts | str | IPv4Address = ...) -> None: ...
    @type_check_only
    class sockaddr_rxrpc_transport_sin6(Struct):
        sin6_family: Integer
        sin6_port: Integer
        sin6_flowinfo: Integer
        sin6_addr: Nested[sockaddr_rxrpc_transport_sin6_sin6_addr, sockaddr_rxrpc_transport_sin6_sin6_addr | _Parts | Struct]
        sin6_scope_id: Integer
        def __init__(self, sin6_family: SupportsIndex = ..., sin6_port: SupportsIndex = ..., sin6_flowinfo: SupportsIndex = ..., sin6_addr: sockaddr_rxrpc_transport_sin6_sin6_addr | _Parts | Struct = ..., sin6_scope_id: SupportsIndex = ...) -> None: ...
    @type_check_only
    class sockaddr_rxrpc_transport_sin6_sin6_addr(Struct):
        s6_addr: Bytes
        in6_u: Nested[sockaddr_rxrpc_transport_sin6_sin6_addr_in6_u, sockaddr_rxrpc_transport_sin6_sin6_addr_in6_u | _Parts | Struct]
        s6_addr16: Array[int, SupportsIndex]
        s6_addr32: Array[int, SupportsIndex]
        def __init__(self, s6_addr: ReadableBuffer = ..., *, in6_u: sockaddr_rxrpc_transport_sin6_sin6_addr_in6_u | _Parts | Struct = ..., s6_addr16: Iterable[SupportsIndex] = ..., s6_addr32: Iterable[SupportsIndex] = ...) -> None: ...
    @type_check_only
    class sockaddr_rxrpc_transport_sin6_sin6_addr_in6_u(Struct):
        u6_addr8: Bytes
        u6_addr16: Array[int, SupportsIndex]
        u6_addr32: Array[int, SupportsIndex]
        def __init__(self, u6_addr8: ReadableBuffer = ..., *, u6_addr16: Iterable[SupportsIndex] = ..., u6_addr32: Iterable[SupportsIndex] = ...) -> None: ...
    class sockaddr_sco(Struct):
        sco_family: Integer
        sco_bdaddr: Bytes
        def __init__(self, sco_family: SupportsIndex = ..., sco_bdaddr: ReadableBuffer = ...) -> None: ...
    class sockaddr_tipc(Struct):
        family: Integer
        addrtype: Integer
        scope: Integer
        addr: Nested[sockaddr_tipc_addr, sockaddr_tipc_addr | _Parts | Struct]
        def __init__(self, family: SupportsIndex = ..., addrtype: SupportsIndex = ..., scope: SupportsIndex = ..., addr: sockaddr_tipc_addr | _Parts | Struct = ...) -> None: ...
    @type_check_only
    class sockaddr_tipc_addr(Struct):
        name: Nested[sockaddr_tipc_addr_name, sockaddr_tipc_addr_name | _Parts | Struct]
        nameseq: Nested[tipc_service_range, tipc_service_range | _Parts]
        id: Nested[tipc_socket_addr, tipc_socket_addr | _Parts]
        def __init__(self, name: sockaddr_tipc_addr_name | _Parts | Struct = ..., *, nameseq: tipc_service_range | _Parts = ..., id: tipc_socket_addr | _Parts = ...) -> None: ...
    @type_check_only
    class sockaddr_tipc_addr_name(Struct):
        name: Nested[tipc_service_addr, tipc_service_addr | _Parts]
        domain: Integer
        def __init__(self, name: tipc_service_addr | _Parts = ..., domain: SupportsIndex = ...) -> None: ...
    class sockaddr_vm(Struct):
        svm_family: Integer
        svm_reserved1: Integer
        svm_port: Integer
        svm_cid: Integer
        svm_flags: Integer
        svm_zero: Bytes
        def __init__(self, svm_family: SupportsIndex = ..., svm_reserved1: SupportsIndex = ..., svm_port: SupportsIndex = ..., svm_cid: SupportsIndex = ..., svm_flags: SupportsIndex = ..., svm_zero: ReadableBuffer = ...) -> None: ...
    class sockaddr_x25(Struct):
        sx25_family: Integer
        sx25_addr: Nested[sockaddr_x25_sx25_addr, sockaddr_x25_sx25_addr | _Parts | Struct]
        def __init__(self, sx25_family: SupportsIndex = ..., sx25_addr: sockaddr_x25_sx25_addr | _Parts | Struct = ...) -> None: ...
    @type_check_only
    class sockaddr_x25_sx25_addr(Struct):
        x25_addr: Bytes
        def __init__(self, x25_addr: ReadableBuffer = ...) -> None: ...
    class sockaddr_xdp(Struct):
        sxdp_family: Integer
        sxdp_flags: Integer
        sxdp_ifindex: Integer
        sxdp_queue_id: Integer
        sxdp_shared_umem_fd: Integer
        def __init__(self, sxdp_family: SupportsIndex = ..., sxdp_flags: SupportsIndex = ..., sxdp_ifindex: SupportsIndex = ..., sxdp_queue_id: SupportsIndex = ..., sxdp_shared_umem_fd: SupportsIndex = ...) -> None: ...
    class tcp_ao_add(Struct):
        addr: Any
        alg_name: Bytes
        ifindex: Integer
        set_current: Integer
        set_rnext: Integer
        reserved: Integer
        reserved2: Integer
        prefix: Integer
        sndid: Integer
        rcvid: Integer
        maclen: Integer
        keyflags: Integer
        keylen: Integer
        key: Bytes
        def __init__(self, addr: Any = ..., alg_name: ReadableBuffer = ..., ifindex: SupportsIndex = ..., set_current: SupportsIndex = ..., set_rnext: SupportsIndex = ..., reserved: SupportsIndex = ..., reserved2: SupportsIndex = ..., prefix: SupportsIndex = ..., sndid: SupportsIndex = ..., rcvid: SupportsIndex = ..., maclen: SupportsIndex = ..., keyflags: SupportsIndex = ..., keylen: SupportsIndex = ..., key: ReadableBuffer = ...) -> None: ...
    @type_check_only
    class tcp_ao_add_addr(Struct):
        ss_family: Integer
        def __init__(self, ss_family: SupportsIndex = ...) -> None: ...
    class tcp_ao_del(Struct):
        addr: Any
        ifindex: Integer
        set_current: Integer
        set_rnext: Integer
        del_async: Integer
        reserved: Integer
        reserved2: Integer
        prefix: Integer
        sndid: Integer
        rcvid: Integer
        current_key: Integer
        rnext: Integer
        keyflags: Integer
        def __init__(self, addr: Any = ..., ifindex: SupportsIndex = ..., set_current: SupportsIndex = ..., set_rnext: SupportsIndex = ..., del_async: SupportsIndex = ..., reserved: SupportsIndex = ..., reserved2: SupportsIndex = ..., prefix: SupportsIndex = ..., sndid: SupportsIndex = ..., rcvid: SupportsIndex = ..., current_key: SupportsIndex = ..., rnext: SupportsIndex = ..., keyflags: SupportsIndex = ...) -> None: ...
    @type_check_only
    class tcp_ao_del_addr(Struct):
        ss_family: Integer
        def __init__(self, ss_family: SupportsIndex = ...) -> None: ...
    class tcp_ao_getsockopt(Struct):
        addr: Any
        alg_name: Bytes
        key: Bytes
        nkeys: Integer
        is_current: Integer
        is_rnext: Integer
        get_all: Integer
        reserved: Integer
        sndid: Integer
        rcvid: Integer
        prefix: Integer
        maclen: Integer
        keyflags: Integer
        keylen: Integer
        ifindex: Integer
        pkt_good: Integer
        pkt_bad: Integer
        def __init__(self, addr: Any = ..., alg_name: ReadableBuffer = ..., key: ReadableBuffer = ..., nkeys: SupportsIndex = ..., is_current: SupportsIndex = ..., is_rnext: SupportsIndex = ..., get_all: SupportsIndex = ..., reserved: SupportsIndex = ..., sndid: SupportsIndex = ..., rcvid: SupportsIndex = ..., prefix: SupportsIndex = ..., maclen: SupportsIndex = ..., keyflags: SupportsIndex = ..., keylen: SupportsIndex = ..., ifindex: SupportsIndex = ..., pkt_good: SupportsIndex = ..., pkt_bad: SupportsIndex = ...) -> None: ...
    @type_check_only
    class tcp_ao_getsockopt_addr(Struct):
        ss_family: Integer
        def __init__(self, ss_family: SupportsIndex = ...) -> None: ...
    class tcp_ao_info_opt(Struct):
        set_current: Integer
        set_rnext: Integer
        ao_required: Integer
        set_counters: Integer
        accept_icmps: Integer
        reserved: Integer
        reserved2: Integer
        current_key: Integer
        rnext: Integer
        pkt_good: Integer
        pkt_bad: Integer
        pkt_key_not_found: Integer
        pkt_ao_required: Integer
        pkt_dropped_icmp: Integer
        def __init__(self, set_current: SupportsIndex = ..., set_rnext: SupportsIndex = ..., ao_required: SupportsIndex = ..., set_counters: SupportsIndex = ..., accept_icmps: SupportsIndex = ..., reserved: SupportsIndex = ..., reserved2: SupportsIndex = ..., current_key: SupportsIndex = ..., rnext: SupportsIndex = ..., pkt_good: SupportsIndex = ..., pkt_bad: SupportsIndex = ..., pkt_key_not_found: SupportsIndex = ..., pkt_ao_required: SupportsIndex = ..., pkt_dropped_icmp: SupportsIndex = ...) -> None: ...
    class tcp_ao_repair(Struct):
        snt_isn: Integer
        rcv_isn: Integer
        snd_sne: Integer
        rcv_sne: Integer
        def __init__(self, snt_isn: SupportsIndex = ..., rcv_isn: SupportsIndex = ..., snd_sne: SupportsIndex = ..., rcv_sne: SupportsIndex = ...) -> None: ...
    class tcp_bbr_info(Struct):
        bbr_bw_lo: Integer
        bbr_bw_hi: Integer
        bbr_min_rtt: Integer
        bbr_pacing_gain: Integer
        bbr_cwnd_gain: Integer
        def __init__(self, bbr_bw_lo: SupportsIndex = ..., bbr_bw_hi: SupportsIndex = ..., bbr_min_rtt: SupportsIndex = ..., bbr_pacing_gain: SupportsIndex = ..., bbr_cwnd_gain: SupportsIndex = ...) -> None: ...
    class tcp_dctcp_info(Struct):
        dctcp_enabled: Integer
        dctcp_ce_state: Integer
        dctcp_alpha: Integer
        dctcp_ab_ecn: Integer
        dctcp_ab_tot: Integer
        def __init__(self, dctcp_enabled: SupportsIndex = ..., dctcp_ce_state: SupportsIndex = ..., dctcp_alpha: SupportsIndex = ..., dctcp_ab_ecn: SupportsIndex = ..., dctcp_ab_tot: SupportsIndex = ...) -> None: ...
    class tcp_info(Struct):
        tcpi_state: Integer
        tcpi_ca_state: Integer
        tcpi_retransmits: Integer
        tcpi_probes: Integer
        tcpi_backoff: Integer
        tcpi_options: Integer
        tcpi_snd_wscale: Integer
        tcpi_rcv_wscale: Integer
        tcpi_delivery_rate_app_limited: Integer
        tcpi_fastopen_client_fail: Integer
        tcpi_rto: Integer
        tcpi_ato: Integer
        tcpi_snd_mss: Integer
        tcpi_rcv_mss: Integer
        tcpi_unacked: Integer
        tcpi_sacked: Integer
        tcpi_lost: Integer
        tcpi_retrans: Integer
        tcpi_fackets: Integer
        tcpi_last_data_sent: Integer
        tcpi_last_ack_sent: Integer
        tcpi_last_data_recv: Integer
        tcpi_last_ack_recv: Integer
        tcpi_pmtu: Integer
        tcpi_rcv_ssthresh: Integer
        tcpi_rtt: Integer
        tcpi_rttvar: Integer
        tcpi_snd_ssthresh: Integer
        tcpi_snd_cwnd: Integer
        tcpi_advmss: Integer
        tcpi_reordering: Integer
        tcpi_rcv_rtt: Integer
        tcpi_rcv_space: Integer
        tcpi_total_retrans: Integer
        tcpi_pacing_rate: Integer
        tcpi_max_pacing_rate: Integer
        tcpi_bytes_acked: Integer
        tcpi_bytes_received: Integer
        tcpi_segs_out: Integer
        tcpi_segs_in: Integer
        tcpi_notsent_bytes: Integer
        tcpi_min_rtt: Integer
        tcpi_data_segs_in: Integer
        tcpi_data_segs_out: Integer
        tcpi_delivery_rate: Integer
        tcpi_busy_time: Integer
        tcpi_rwnd_limited: Integer
        tcpi_sndbuf_limited: Integer
        tcpi_delivered: Integer
        tcpi_delivered_ce: Integer
        tcpi_bytes_sent: Integer
        tcpi_bytes_retrans: Integer
        tcpi_dsack_dups: Integer
        tcpi_reord_seen: Integer
        tcpi_rcv_ooopack: Integer
        tcpi_snd_wnd: Integer
        tcpi_rcv_wnd: Integer
        tcpi_rehash: Integer
        tcpi_total_rto: Integer
        tcpi_total_rto_recoveries: Integer
        tcpi_total_rto_time: Integer
        tcpi_received_ce: Integer
        tcpi_delivered_e1_bytes: Integer
        tcpi_delivered_e0_bytes: Integer
        tcpi_delivered_ce_bytes: Integer
        tcpi_received_e1_bytes: Integer
        tcpi_received_e0_bytes: Integer
        tcpi_received_ce_bytes: Integer
        tcpi_ecn_mode: Integer
        tcpi_accecn_opt_seen: Integer
        tcpi_accecn_fail_mode: Integer
        tcpi_options2: Integer
        def __init__(self, tcpi_state: SupportsIndex = ..., tcpi_ca_state: SupportsIndex = ..., tcpi_retransmits: SupportsIndex = ..., tcpi_probes: SupportsIndex = ..., tcpi_backoff: SupportsIndex = ..., tcpi_options: SupportsIndex = ..., tcpi_snd_wscale: SupportsIndex = ..., tcpi_rcv_wscale: SupportsIndex = ..., tcpi_delivery_rate_app_limited: SupportsIndex = ..., tcpi_fastopen_client_fail: SupportsIndex = ..., tcpi_rto: SupportsIndex = ..., tcpi_ato: SupportsIndex = ..., tcpi_snd_mss: SupportsIndex = ..., tcpi_rcv_mss: SupportsIndex = ..., tcpi_unacked: SupportsIndex = ..., tcpi_sacked: SupportsIndex = ..., tcpi_lost: SupportsIndex = ..., tcpi_retrans: SupportsIndex = ..., tcpi_fackets: SupportsIndex = ..., tcpi_last_data_sent: SupportsIndex = ..., tcpi_last_ack_sent: SupportsIndex = ..., tcpi_last_data_recv: SupportsIndex = ..., tcpi_last_ack_recv: SupportsIndex = ..., tcpi_pmtu: SupportsIndex = ..., tcpi_rcv_ssthresh: SupportsIndex = ..., tcpi_rtt: SupportsIndex = ..., tcpi_rttvar: SupportsIndex = ..., tcpi_snd_ssthresh: SupportsIndex = ..., tcpi_snd_cwnd: SupportsIndex = ..., tcpi_advmss: SupportsIndex = ..., tcpi_reordering: SupportsIndex = ..., tcpi_rcv_rtt: SupportsIndex = ..., tcpi_rcv_space: SupportsIndex = ..., tcpi_total_retrans: SupportsIndex = ..., tcpi_pacing_rate: SupportsIndex = ..., tcpi_max_pacing_rate: SupportsIndex = ..., tcpi_bytes_acked: SupportsIndex = ..., tcpi_bytes_received: SupportsIndex = ..., tcpi_segs_out: SupportsIndex = ..., tcpi_segs_in: SupportsIndex = ..., tcpi_notsent_bytes: SupportsIndex = ..., tcpi_min_rtt: SupportsIndex = ..., tcpi_data_segs_in: SupportsIndex = ..., tcpi_data_segs_out: SupportsIndex = ..., tcpi_delivery_rate: SupportsIndex = ..., tcpi_busy_time: SupportsIndex = ..., tcpi_rwnd_limited: SupportsIndex = ..., tcpi_sndbuf_limited: SupportsIndex = ..., tcpi_delivered: SupportsIndex = ..., tcpi_delivered_ce: SupportsIndex = ..., tcpi_bytes_sent: SupportsIndex = ..., tcpi_bytes_retrans: SupportsIndex = ..., tcpi_dsack_dups: SupportsIndex = ..., tcpi_reord_seen: SupportsIndex = ..., tcpi_rcv_ooopack: SupportsIndex = ..., tcpi_snd_wnd: SupportsIndex = ..., tcpi_rcv_wnd: SupportsIndex = ..., tcpi_rehash: SupportsIndex = ..., tcpi_total_rto: SupportsIndex = ..., tcpi_total_rto_recoveries: SupportsIndex = ..., tcpi_total_rto_time: SupportsIndex = ..., tcpi_received_ce: SupportsIndex = ..., tcpi_delivered_e1_bytes: SupportsIndex = ..., tcpi_delivered_e0_bytes: SupportsIndex = ..., tcpi_delivered_ce_bytes: SupportsIndex = ..., tcpi_received_e1_bytes: SupportsIndex = ..., tcpi_received_e0_bytes: SupportsIndex = ..., tcpi_received_ce_bytes: SupportsIndex = ..., tcpi_ecn_mode: SupportsIndex = ..., tcpi_accecn_opt_seen: SupportsIndex = ..., tcpi_accecn_fail_mode: SupportsIndex = ..., tcpi_options2: SupportsIndex = ...) -> None: ...
    class tcp_md5sig(Struct):
        tcpm_addr: Nested[sockaddr_storage, sockaddr_storage | _Parts | Struct]
        tcpm_flags: Integer
        tcpm_prefixlen: Integer
        tcpm_keylen: Integer
        tcpm_ifindex: Integer
        tcpm_key: Bytes
        def __init__(self, tcpm_addr: sockaddr_storage | _Parts | Struct = ..., tcpm_flags: SupportsIndex = ..., tcpm_prefixlen: SupportsIndex = ..., tcpm_keylen: SupportsIndex = ..., tcpm_ifindex: SupportsIndex = ..., tcpm_key: ReadableBuffer = ...) -> None: ...
    class tcp_repair_opt(Struct):
        opt_code: Integer
        opt_val: Integer
        def __init__(self, opt_code: SupportsIndex = ..., opt_val: SupportsIndex = ...) -> None: ...
    class tcp_repair_window(Struct):
        snd_wl1: Integer
        snd_wnd: Integer
        max_window: Integer
        rcv_wnd: Integer
        rcv_wup: Integer
        def __init__(self, snd_wl1: SupportsIndex = ..., snd_wnd: SupportsIndex = ..., max_window: SupportsIndex = ..., rcv_wnd: SupportsIndex = ..., rcv_wup: SupportsIndex = ...) -> None: ...
    class tcp_zerocopy_receive(Struct):
        address: Integer
        length: Integer
        recv_skip_hint: Integer
        inq: Integer
        err: Integer
        copybuf_address: Integer
        copybuf_len: Integer
        flags: Integer
        msg_control: Integer
        msg_controllen: Integer
        msg_flags: Integer
        reserved: Integer
        def __init__(self, address: SupportsIndex = ..., length: SupportsIndex = ..., recv_skip_hint: SupportsIndex = ..., inq: SupportsIndex = ..., err: SupportsIndex = ..., copybuf_address: SupportsIndex = ..., copybuf_len: SupportsIndex = ..., flags: SupportsIndex = ..., msg_control: SupportsIndex = ..., msg_controllen: SupportsIndex = ..., msg_flags: SupportsIndex = ..., reserved: SupportsIndex = ...) -> None: ...
    class tcphdr(Struct):
        source: Integer
        dest: Integer
        seq: Integer
        th_ack: Integer
        doff: Integer
        res1: Integer
        fin: Integer
        res2: Integer
        syn: Integer
        urg: Integer
        ack: Integer
        rst: Integer
        psh: Integer
        th_win: Integer
        check: Integer
        th_urp: Integer
        th_sport: Integer
        th_dport: Integer
        th_seq: Integer
        ack_seq: Integer
        th_off: Integer
        th_x2: Integer
        th_flags: Integer
        window: Integer
        th_sum: Integer
        urg_ptr: Integer
        def __init__(self, source: SupportsIndex = ..., dest: SupportsIndex = ..., seq: SupportsIndex = ..., th_ack: SupportsIndex = ..., doff: SupportsIndex = ..., res1: SupportsIndex = ..., fin: SupportsIndex = ..., res2: SupportsIndex = ..., syn: SupportsIndex = ..., urg: SupportsIndex = ..., ack: SupportsIndex = ..., rst: SupportsIndex = ..., psh: SupportsIndex = ..., th_win: SupportsIndex = ..., check: SupportsIndex = ..., th_urp: SupportsIndex = ..., *, th_sport: SupportsIndex = ..., th_dport: SupportsIndex = ..., th_seq: SupportsIndex = ..., ack_seq: SupportsIndex = ..., th_off: SupportsIndex = ..., th_x2: SupportsIndex = ..., th_flags: SupportsIndex = ..., window: SupportsIndex = ..., th_sum: SupportsIndex = ..., urg_ptr: SupportsIndex = ...) -> None: ...
    class tcpvegas_info(Struct):
        tcpv_enabled: Integer
        tcpv_rttcnt: Integer
        tcpv_rtt: Integer
        tcpv_minrtt: Integer
        def __init__(self, tcpv_enabled: SupportsIndex = ..., tcpv_rttcnt: SupportsIndex = ..., tcpv_rtt: SupportsIndex = ..., tcpv_minrtt: SupportsIndex = ...) -> None: ...
    class tipc_aead_key(Struct):
        alg_name: Bytes
        keylen: Integer
        def __init__(self, alg_name: ReadableBuffer = ..., keylen: SupportsIndex = ...) -> None: ...
    class tipc_event(Struct):
        event: Integer
        found_lower: Integer
        found_upper: Integer
        port: Nested[tipc_socket_addr, tipc_socket_addr | _Parts]
        s: Nested[tipc_subscr, tipc_subscr | _Parts]
        def __init__(self, event: SupportsIndex = ..., found_lower: SupportsIndex = ..., found_upper: SupportsIndex = ..., port: tipc_socket_addr | _Parts = ..., s: tipc_subscr | _Parts = ...) -> None: ...
    class tipc_group_req(Struct):
        type: Integer
        instance: Integer
        scope: Integer
        flags: Integer
        def __init__(self, type: SupportsIndex = ..., instance: SupportsIndex = ..., scope: SupportsIndex = ..., flags: SupportsIndex = ...) -> None: ...
    class tipc_service_addr(Struct):
        type: Integer
        instance: Integer
        def __init__(self, type: SupportsIndex = ..., instance: SupportsIndex = ...) -> None: ...
    class tipc_service_range(Struct):
        type: Integer
        lower: Integer
        upper: Integer
        def __init__(self, type: SupportsIndex = ..., lower: SupportsIndex = ..., upper: SupportsIndex = ...) -> None: ...
    class tipc_sioc_ln_req(Struct):
        peer: Integer
        bearer_id: Integer
        linkname: Bytes
        def __init__(self, peer: SupportsIndex = ..., bearer_id: SupportsIndex = ..., linkname: ReadableBuffer = ...) -> None: ...
    class tipc_sioc_nodeid_req(Struct):
        peer: Integer
        node_id: Bytes
        def __init__(self, peer: SupportsIndex = ..., node_id: ReadableBuffer = ...) -> None: ...
    class tipc_socket_addr(Struct):
        ref: Integer
        node: Integer
        def __init__(self, ref: SupportsIndex = ..., node: SupportsIndex = ...) -> None: ...
    class tipc_subscr(Struct):
        seq: Nested[tipc_service_range, tipc_service_range | _Parts]
        timeout: Integer
        filter: Integer
        usr_handle: Bytes
        def __init__(self, seq: tipc_service_range | _Parts = ..., timeout: SupportsIndex = ..., filter: SupportsIndex = ..., usr_handle: ReadableBuffer = ...) -> None: ...
    class tls12_crypto_info_aes_ccm_128(Struct):
        info: Nested[tls_crypto_info, tls_crypto_info | _Parts]
        iv: Bytes
        key: Bytes
        salt: Bytes
        rec_seq: Bytes
        def __init__(self, info: tls_crypto_info | _Parts = ..., iv: ReadableBuffer = ..., key: ReadableBuffer = ..., salt: ReadableBuffer = ..., rec_seq: ReadableBuffer = ...) -> None: ...
    class tls12_crypto_info_aes_gcm_128(Struct):
        info: Nested[tls_crypto_info, tls_crypto_info | _Parts]
        iv: Bytes
        key: Bytes
        salt: Bytes
        rec_seq: Bytes
        def __init__(self, info: tls_crypto_info | _Parts = ..., iv: ReadableBuffer = ..., key: ReadableBuffer = ..., salt: ReadableBuffer = ..., rec_seq: ReadableBuffer = ...) -> None: ...
    class tls12_crypto_info_aes_gcm_256(Struct):
        info: Nested[tls_crypto_info, tls_crypto_info | _Parts]
        iv: Bytes
        key: Bytes
        salt: Bytes
        rec_seq: Bytes
        def __init__(self, info: tls_crypto_info | _Parts = ..., iv: ReadableBuffer = ..., key: ReadableBuffer = ..., salt: ReadableBuffer = ..., rec_seq: ReadableBuffer = ...) -> None: ...
    class tls12_crypto_info_aria_gcm_128(Struct):
        info: Nested[tls_crypto_info, tls_crypto_info | _Parts]
        iv: Bytes
        key: Bytes
        salt: Bytes
        rec_seq: Bytes
        def __init__(self, info: tls_crypto_info | _Parts = ..., iv: ReadableBuffer = ..., key: ReadableBuffer = ..., salt: ReadableBuffer = ..., rec_seq: ReadableBuffer = ...) -> None: ...
    class tls12_crypto_info_aria_gcm_256(Struct):
        info: Nested[tls_crypto_info, tls_crypto_info | _Parts]
        iv: Bytes
        key: Bytes
        salt: Bytes
        rec_seq: Bytes
        def __init__(self, info: tls_crypto_info | _Parts = ..., iv: ReadableBuffer = ..., key: ReadableBuffer = ..., salt: ReadableBuffer = ..., rec_seq: ReadableBuffer = ...) -> None: ...
    class tls12_crypto_info_chacha20_poly1305(Struct):
        info: Nested[tls_crypto_info, tls_crypto_info | _Parts]
        iv: Bytes
        key: Bytes
        rec_seq: Bytes
        def __init__(self, info: tls_crypto_info | _Parts = ..., iv: ReadableBuffer = ..., key: ReadableBuffer = ..., rec_seq: ReadableBuffer = ...) -> None: ...
    class tls12_crypto_info_sm4_ccm(Struct):
        info: Nested[tls_crypto_info, tls_crypto_info | _Parts]
        iv: Bytes
        key: Bytes
        salt: Bytes
        rec_seq: Bytes
        def __init__(self, info: tls_crypto_info | _Parts = ..., iv: ReadableBuffer = ..., key: ReadableBuffer = ..., salt: ReadableBuffer = ..., rec_seq: ReadableBuffer = ...) -> None: ...
    class tls12_crypto_info_sm4_gcm(Struct):
        info: Nested[tls_crypto_info, tls_crypto_info | _Parts]
        iv: Bytes
        key: Bytes
        salt: Bytes
        rec_seq: Bytes
        def __init__(self, info: tls_crypto_info | _Parts = ..., iv: ReadableBuffer = ..., key: ReadableBuffer = ..., salt: ReadableBuffer = ..., rec_seq: ReadableBuffer = ...) -> None: ...
    class tls_crypto_info(Struct):
        version: Integer
        cipher_type: Integer
        def __init__(self, version: SupportsIndex = ..., cipher_type: SupportsIndex = ...) -> None: ...
    class tpacket2_hdr(Struct):
        tp_status: Integer
        tp_len: Integer
        tp_snaplen: Integer
        tp_mac: Integer
        tp_net: Integer
        tp_sec: Integer
        tp_nsec: Integer
        tp_vlan_tci: Integer
        tp_vlan_tpid: Integer
        tp_padding: Bytes
        def __init__(self, tp_status: SupportsIndex = ..., tp_len: SupportsIndex = ..., tp_snaplen: SupportsIndex = ..., tp_mac: SupportsIndex = ..., tp_net: SupportsIndex = ..., tp_sec: SupportsIndex = ..., tp_nsec: SupportsIndex = ..., tp_vlan_tci: SupportsIndex = ..., tp_vlan_tpid: SupportsIndex = ..., tp_padding: ReadableBuffer = ...) -> None: ...
    class tpacket3_hdr(Struct):
        tp_next_offset: Integer
        tp_sec: Integer
        tp_nsec: Integer
        tp_snaplen: Integer
        tp_len: Integer
        tp_status: Integer
        tp_mac: Integer
        tp_net: Integer
        hv1: Nested[tpacket_hdr_variant1, tpacket_hdr_variant1 | _Parts]
        tp_padding: Bytes
        def __init__(self, tp_next_offset: SupportsIndex = ..., tp_sec: SupportsIndex = ..., tp_nsec: SupportsIndex = ..., tp_snaplen: SupportsIndex = ..., tp_len: SupportsIndex = ..., tp_status: SupportsIndex = ..., tp_mac: SupportsIndex = ..., tp_net: SupportsIndex = ..., hv1: tpacket_hdr_variant1 | _Parts = ..., tp_padding: ReadableBuffer = ...) -> None: ...
    class tpacket_auxdata(Struct):
        tp_status: Integer
        tp_len: Integer
        tp_snaplen: Integer
        tp_mac: Integer
        tp_net: Integer
        tp_vlan_tci: Integer
        tp_vlan_tpid: Integer
        def __init__(self, tp_status: SupportsIndex = ..., tp_len: SupportsIndex = ..., tp_snaplen: SupportsIndex = ..., tp_mac: SupportsIndex = ..., tp_net: SupportsIndex = ..., tp_vlan_tci: SupportsIndex = ..., tp_vlan_tpid: SupportsIndex = ...) -> None: ...
    class tpacket_bd_ts(Struct):
        ts_sec: Integer
        ts_nsec: Integer
        ts_usec: Integer
        def __init__(self, ts_sec: SupportsIndex = ..., ts_nsec: SupportsIndex = ..., *, ts_usec: SupportsIndex = ...) -> None: ...
    class tpacket_block_desc(Struct):
        version: Integer
        offset_to_priv: Integer
        hdr: Nested[tpacket_block_desc_hdr, tpacket_block_desc_hdr | _Parts]
        def __init__(self, version: SupportsIndex = ..., offset_to_priv: SupportsIndex = ..., hdr: tpacket_block_desc_hdr | _Parts = ...) -> None: ...
    @type_check_only
    class tpacket_block_desc_hdr(Struct):
        bh1: Nested[tpacket_hdr_v1, tpacket_hdr_v1 | _Parts]
        def __init__(self, bh1: tpacket_hdr_v1 | _Parts = ...) -> None: ...
    class tpacket_hdr(Struct):
        tp_status: Integer
        tp_len: Integer
        tp_snaplen: Integer
        tp_mac: Integer
        tp_net: Integer
        tp_sec: Integer
        tp_usec: Integer
        def __init__(self, tp_status: SupportsIndex = ..., tp_len: SupportsIndex = ..., tp_snaplen: SupportsIndex = ..., tp_mac: SupportsIndex = ..., tp_net: SupportsIndex = ..., tp_sec: SupportsIndex = ..., tp_usec: SupportsIndex = ...) -> None: ...
    class tpacket_hdr_v1(Struct):
        block_status: Integer
        num_pkts: Integer
        offset_to_first_pkt: Integer
        blk_len: Integer
        seq_num: Integer
        ts_first_pkt: Nested[tpacket_bd_ts, tpacket_bd_ts | _Parts]
        ts_last_pkt: Nested[tpacket_bd_ts, tpacket_bd_ts | _Parts]
        def __init__(self, block_status: SupportsIndex = ..., num_pkts: SupportsIndex = ..., offset_to_first_pkt: SupportsIndex = ..., blk_len: SupportsIndex = ..., seq_num: SupportsIndex = ..., ts_first_pkt: tpacket_bd_ts | _Parts = ..., ts_last_pkt: tpacket_bd_ts | _Parts = ...) -> None: ...
    class tpacket_hdr_variant1(Struct):
        tp_rxhash: Integer
        tp_vlan_tci: Integer
        tp_vlan_tpid: Integer
        tp_padding: Integer
        def __init__(self, tp_rxhash: SupportsIndex = ..., tp_vlan_tci: SupportsIndex = ..., tp_vlan_tpid: SupportsIndex = ..., tp_padding: SupportsIndex = ...) -> None: ...
    class tpacket_req(Struct):
        tp_block_size: Integer
        tp_block_nr: Integer
        tp_frame_size: Integer
        tp_frame_nr: Integer
        def __init__(self, tp_block_size: SupportsIndex = ..., tp_block_nr: SupportsIndex = ..., tp_frame_size: SupportsIndex = ..., tp_frame_nr: SupportsIndex = ...) -> None: ...
    class tpacket_req3(Struct):
        tp_block_size: Integer
        tp_block_nr: Integer
        tp_frame_size: Integer
        tp_frame_nr: Integer
        tp_retire_blk_tov: Integer
        tp_sizeof_priv: Integer
        tp_feature_req_word: Integer
        def __init__(self, tp_block_size: SupportsIndex = ..., tp_block_nr: SupportsIndex = ..., tp_frame_size: SupportsIndex = ..., tp_frame_nr: SupportsIndex = ..., tp_retire_blk_tov: SupportsIndex = ..., tp_sizeof_priv: SupportsIndex = ..., tp_feature_req_word: SupportsIndex = ...) -> None: ...
    class tpacket_rollover_stats(Struct):
        tp_all: Integer
        tp_huge: Integer
        tp_failed: Integer
        def __init__(self, tp_all: SupportsIndex = ..., tp_huge: SupportsIndex = ..., tp_failed: SupportsIndex = ...) -> None: ...
    class tpacket_stats(Struct):
        tp_packets: Integer
        tp_drops: Integer
        def __init__(self, tp_packets: SupportsIndex = ..., tp_drops: SupportsIndex = ...) -> None: ...
    class tpacket_stats_v3(Struct):
        tp_packets: Integer
        tp_drops: Integer
        tp_freeze_q_cnt: Integer
        def __init__(self, tp_packets: SupportsIndex = ..., tp_drops: SupportsIndex = ..., tp_freeze_q_cnt: SupportsIndex = ...) -> None: ...
    class ucred(Struct):
        pid: Integer
        uid: Integer
        gid: Integer
        def __init__(self, pid: SupportsIndex = ..., uid: SupportsIndex = ..., gid: SupportsIndex = ...) -> None: ...
    class udphdr(Struct):
        source: Integer
        dest: Integer
        len: Integer
        check: Integer
        uh_sport: Integer
        uh_dport: Integer
        uh_ulen: Integer
        uh_sum: Integer
        def __init__(self, source: SupportsIndex = ..., dest: SupportsIndex = ..., len: SupportsIndex = ..., check: SupportsIndex = ..., *, uh_sport: SupportsIndex = ..., uh_dport: SupportsIndex = ..., uh_ulen: SupportsIndex = ..., uh_sum: SupportsIndex = ...) -> None: ...
    class unix_diag_msg(Struct):
        udiag_family: Integer
        udiag_type: Integer
        udiag_state: Integer
        pad: Integer
        udiag_ino: Integer
        udiag_cookie: Array[int, SupportsIndex]
        def __init__(self, udiag_family: SupportsIndex = ..., udiag_type: SupportsIndex = ..., udiag_state: SupportsIndex = ..., pad: SupportsIndex = ..., udiag_ino: SupportsIndex = ..., udiag_cookie: Iterable[SupportsIndex] = ...) -> None: ...
    class unix_diag_req(Struct):
        sdiag_family: Integer
        sdiag_protocol: Integer
        pad: Integer
        udiag_states: Integer
        udiag_ino: Integer
        udiag_show: Integer
        udiag_cookie: Array[int, SupportsIndex]
        def __init__(self, sdiag_family: SupportsIndex = ..., sdiag_protocol: SupportsIndex = ..., pad: SupportsIndex = ..., udiag_states: SupportsIndex = ..., udiag_ino: SupportsIndex = ..., udiag_show: SupportsIndex = ..., udiag_cookie: Iterable[SupportsIndex] = ...) -> None: ...
    class unix_diag_rqlen(Struct):
        udiag_rqueue: Integer
        udiag_wqueue: Integer
        def __init__(self, udiag_rqueue: SupportsIndex = ..., udiag_wqueue: SupportsIndex = ...) -> None: ...
    class unix_diag_vfs(Struct):
        udiag_vfs_ino: Integer
        udiag_vfs_dev: Integer
        def __init__(self, udiag_vfs_ino: SupportsIndex = ..., udiag_vfs_dev: SupportsIndex = ...) -> None: ...
    class vifctl(Struct):
        vifc_vifi: Integer
        vifc_flags: Integer
        vifc_threshold: Integer
        vifc_rate_limit: Integer
        vifc_lcl_ifindex: Integer
        vifc_rmt_addr: Nested[in_addr, in_addr | _Parts | str | IPv4Address]
        vifc_lcl_addr: Nested[in_addr, in_addr | _Parts | str | IPv4Address]
        def __init__(self, vifc_vifi: SupportsIndex = ..., vifc_flags: SupportsIndex = ..., vifc_threshold: SupportsIndex = ..., vifc_rate_limit: SupportsIndex = ..., vifc_lcl_ifindex: SupportsIndex = ..., vifc_rmt_addr: in_addr | _Parts | str | IPv4Address = ..., *, vifc_lcl_addr: in_addr | _Parts | str | IPv4Address = ...) -> None: ...
    class vsock_diag_msg(Struct):
        vdiag_family: Integer
        vdiag_type: Integer
        vdiag_state: Integer
        vdiag_shutdown: Integer
        vdiag_src_cid: Integer
        vdiag_src_port: Integer
        vdiag_dst_cid: Integer
        vdiag_dst_port: Integer
        vdiag_ino: Integer
        vdiag_cookie: Array[int, SupportsIndex]
        def __init__(self, vdiag_family: SupportsIndex = ..., vdiag_type: SupportsIndex = ..., vdiag_state: SupportsIndex = ..., vdiag_shutdown: SupportsIndex = ..., vdiag_src_cid: SupportsIndex = ..., vdiag_src_port: SupportsIndex = ..., vdiag_dst_cid: SupportsIndex = ..., vdiag_dst_port: SupportsIndex = ..., vdiag_ino: SupportsIndex = ..., vdiag_cookie: Iterable[SupportsIndex] = ...) -> None: ...
    class vsock_diag_req(Struct):
        sdiag_family: Integer
        sdiag_protocol: Integer
        pad: Integer
        vdiag_states: Integer
        vdiag_ino: Integer
        vdiag_show: Integer
        vdiag_cookie: Array[int, SupportsIndex]
        def __init__(self, sdiag_family: SupportsIndex = ..., sdiag_protocol: SupportsIndex = ..., pad: SupportsIndex = ..., vdiag_states: SupportsIndex = ..., vdiag_ino: SupportsIndex = ..., vdiag_show: SupportsIndex = ..., vdiag_cookie: Iterable[SupportsIndex] = ...) -> None: ...
    class xdp_desc(Struct):
        addr: Integer
        len: Integer
        options: Integer
        def __init__(self, addr: SupportsIndex = ..., len: SupportsIndex = ..., options: SupportsIndex = ...) -> None: ...
    class xdp_mmap_offsets(Struct):
        rx: Nested[xdp_ring_offset, xdp_ring_offset | _Parts]
        tx: Nested[xdp_ring_offset, xdp_ring_offset | _Parts]
        fr: Nested[xdp_ring_offset, xdp_ring_offset | _Parts]
        cr: Nested[xdp_ring_offset, xdp_ring_offset | _Parts]
        def __init__(self, rx: xdp_ring_offset | _Parts = ..., tx: xdp_ring_offset | _Parts = ..., fr: xdp_ring_offset | _Parts = ..., cr: xdp_ring_offset | _Parts = ...) -> None: ...
    class xdp_options(Struct):
        flags: Integer
        def __init__(self, flags: SupportsIndex = ...) -> None: ...
    class xdp_ring_offset(Struct):
        producer: Integer
        consumer: Integer
        desc: Integer
        flags: Integer
        def __init__(self, producer: SupportsIndex = ..., consumer: SupportsIndex = ..., desc: SupportsIndex = ..., flags: SupportsIndex = ...) -> None: ...
    class xdp_statistics(Struct):
        rx_dropped: Integer
        rx_invalid_descs: Integer
        tx_invalid_descs: Integer
        rx_ring_full: Integer
        rx_fill_ring_empty_descs: Integer
        tx_ring_empty_descs: Integer
        def __init__(self, rx_dropped: SupportsIndex = ..., rx_invalid_descs: SupportsIndex = ..., tx_invalid_descs: SupportsIndex = ..., rx_ring_full: SupportsIndex = ..., rx_fill_ring_empty_descs: SupportsIndex = ..., tx_ring_empty_descs: SupportsIndex = ...) -> None: ...
    class xdp_umem_reg(Struct):
        addr: Integer
        len: Integer
        chunk_size: Integer
        headroom: Integer
        flags: Integer
        tx_metadata_len: Integer
        def __init__(self, addr: SupportsIndex = ..., len: SupportsIndex = ..., chunk_size: SupportsIndex = ..., headroom: SupportsIndex = ..., flags: SupportsIndex = ..., tx_metadata_len: SupportsIndex = ...) -> None: ...

if sys.platform == "win32":
    class _SOCKADDR_BTH(Struct):
        addressFamily: Integer
        btAddr: Integer
        serviceClassId: Nested[_SOCKADDR_BTH_serviceClassId, _SOCKADDR_BTH_serviceClassId | _Parts]
        port: Integer
        def __init__(self, addressFamily: SupportsIndex = ..., btAddr: SupportsIndex = ..., serviceClassId: _SOCKADDR_BTH_serviceClassId | _Parts = ..., port: SupportsIndex = ...) -> None: ...
    @type_check_only
    class _SOCKADDR_BTH_serviceClassId(Struct):
        Data1: Integer
        Data2: Integer
        Data3: Integer
        Data4: Bytes
        def __init__(self, Data1: SupportsIndex = ..., Data2: SupportsIndex = ..., Data3: SupportsIndex = ..., Data4: ReadableBuffer = ...) -> None: ...
    class _SOCKADDR_HV(Struct):
        Family: Integer
        Reserved: Integer
        VmId: Nested[_SOCKADDR_HV_VmId, _SOCKADDR_HV_VmId | _Parts]
        ServiceId: Nested[_SOCKADDR_HV_ServiceId, _SOCKADDR_HV_ServiceId | _Parts]
        def __init__(self, Family: SupportsIndex = ..., Reserved: SupportsIndex = ..., VmId: _SOCKADDR_HV_VmId | _Parts = ..., ServiceId: _SOCKADDR_HV_ServiceId | _Parts = ...) -> None: ...
    @type_check_only
    class _SOCKADDR_HV_ServiceId(Struct):
        Data1: Integer
        Data2: Integer
        Data3: Integer
        Data4: Bytes
        def __init__(self, Data1: SupportsIndex = ..., Data2: SupportsIndex = ..., Data3: SupportsIndex = ..., Data4: ReadableBuffer = ...) -> None: ...
    @type_check_only
    class _SOCKADDR_HV_VmId(Struct):
        Data1: Integer
        Data2: Integer
        Data3: Integer
        Data4: Bytes
        def __init__(self, Data1: SupportsIndex = ..., Data2: SupportsIndex = ..., Data3: SupportsIndex = ..., Data4: ReadableBuffer = ...) -> None: ...
    class _TCP_INFO_v0(Struct):
        State: Integer
        Mss: Integer
        ConnectionTimeMs: Integer
        TimestampsEnabled: Integer
        RttUs: Integer
        MinRttUs: Integer
        BytesInFlight: Integer
        Cwnd: Integer
        SndWnd: Integer
        RcvWnd: Integer
        RcvBuf: Integer
        BytesOut: Integer
        BytesIn: Integer
        BytesReordered: Integer
        BytesRetrans: Integer
        FastRetrans: Integer
        DupAcksIn: Integer
        TimeoutEpisodes: Integer
        SynRetrans: Integer
        def __init__(self, State: SupportsIndex = ..., Mss: SupportsIndex = ..., ConnectionTimeMs: SupportsIndex = ..., TimestampsEnabled: SupportsIndex = ..., RttUs: SupportsIndex = ..., MinRttUs: SupportsIndex = ..., BytesInFlight: SupportsIndex = ..., Cwnd: SupportsIndex = ..., SndWnd: SupportsIndex = ..., RcvWnd: SupportsIndex = ..., RcvBuf: SupportsIndex = ..., BytesOut: SupportsIndex = ..., BytesIn: SupportsIndex = ..., BytesReordered: SupportsIndex = ..., BytesRetrans: SupportsIndex = ..., FastRetrans: SupportsIndex = ..., DupAcksIn: SupportsIndex = ..., TimeoutEpisodes: SupportsIndex = ..., SynRetrans: SupportsIndex = ...) -> None: ...
    class _TCP_INFO_v1(Struct):
        State: Integer
        Mss: Integer
        ConnectionTimeMs: Integer
        TimestampsEnabled: Integer
        RttUs: Integer
        MinRttUs: Integer
        BytesInFlight: Integer
        Cwnd: Integer
        SndWnd: Integer
        RcvWnd: Integer
        RcvBuf: Integer
        BytesOut: Integer
        BytesIn: Integer
        BytesReordered: Integer
        BytesRetrans: Integer
        FastRetrans: Integer
        DupAcksIn: Integer
        TimeoutEpisodes: Integer
        SynRetrans: Integer
        SndLimTransRwin: Integer
        SndLimTimeRwin: Integer
        SndLimBytesRwin: Integer
        SndLimTransCwnd: Integer
        SndLimTimeCwnd: Integer
        SndLimBytesCwnd: Integer
        SndLimTransSnd: Integer
        SndLimTimeSnd: Integer
        SndLimBytesSnd: Integer
        def __init__(self, State: SupportsIndex = ..., Mss: SupportsIndex = ..., ConnectionTimeMs: SupportsIndex = ..., TimestampsEnabled: SupportsIndex = ..., RttUs: SupportsIndex = ..., MinRttUs: SupportsIndex = ..., BytesInFlight: SupportsIndex = ..., Cwnd: SupportsIndex = ..., SndWnd: SupportsIndex = ..., RcvWnd: SupportsIndex = ..., RcvBuf: SupportsIndex = ..., BytesOut: SupportsIndex = ..., BytesIn: SupportsIndex = ..., BytesReordered: SupportsIndex = ..., BytesRetrans: SupportsIndex = ..., FastRetrans: SupportsIndex = ..., DupAcksIn: SupportsIndex = ..., TimeoutEpisodes: SupportsIndex = ..., SynRetrans: SupportsIndex = ..., SndLimTransRwin: SupportsIndex = ..., SndLimTimeRwin: SupportsIndex = ..., SndLimBytesRwin: SupportsIndex = ..., SndLimTransCwnd: SupportsIndex = ..., SndLimTimeCwnd: SupportsIndex = ..., SndLimBytesCwnd: SupportsIndex = ..., SndLimTransSnd: SupportsIndex = ..., SndLimTimeSnd: SupportsIndex = ..., SndLimBytesSnd: SupportsIndex = ...) -> None: ...
    class _WSAPROTOCOL_INFOW(Struct):
        dwServiceFlags1: Integer
        dwServiceFlags2: Integer
        dwServiceFlags3: Integer
        dwServiceFlags4: Integer
        dwProviderFlags: Integer
        ProviderId: Nested[_WSAPROTOCOL_INFOW_ProviderId, _WSAPROTOCOL_INFOW_ProviderId | _Parts]
        dwCatalogEntryId: Integer
        ProtocolChain: Nested[_WSAPROTOCOL_INFOW_ProtocolChain, _WSAPROTOCOL_INFOW_ProtocolChain | _Parts]
        iVersion: Integer
        iAddressFamily: Integer
        iMaxSockAddr: Integer
        iMinSockAddr: Integer
        iSocketType: Integer
        iProtocol: Integer
        iProtocolMaxOffset: Integer
        iNetworkByteOrder: Integer
        iSecurityScheme: Integer
        dwMessageSize: Integer
        dwProviderReserved: Integer
        szProtocol: Array[int, SupportsIndex]
        def __init__(self, dwServiceFlags1: SupportsIndex = ..., dwServiceFlags2: SupportsIndex = ..., dwServiceFlags3: SupportsIndex = ..., dwServiceFlags4: SupportsIndex = ..., dwProviderFlags: SupportsIndex = ..., ProviderId: _WSAPROTOCOL_INFOW_ProviderId | _Parts = ..., dwCatalogEntryId: SupportsIndex = ..., ProtocolChain: _WSAPROTOCOL_INFOW_ProtocolChain | _Parts = ..., iVersion: SupportsIndex = ..., iAddressFamily: SupportsIndex = ..., iMaxSockAddr: SupportsIndex = ..., iMinSockAddr: SupportsIndex = ..., iSocketType: SupportsIndex = ..., iProtocol: SupportsIndex = ..., iProtocolMaxOffset: SupportsIndex = ..., iNetworkByteOrder: SupportsIndex = ..., iSecurityScheme: SupportsIndex = ..., dwMessageSize: SupportsIndex = ..., dwProviderReserved: SupportsIndex = ..., szProtocol: Iterable[SupportsIndex] = ...) -> None: ...
    @type_check_only
    class _WSAPROTOCOL_INFOW_ProtocolChain(Struct):
        ChainLen: Integer
        ChainEntries: Array[int, SupportsIndex]
        def __init__(self, ChainLen: SupportsIndex = ..., ChainEntries: Iterable[SupportsIndex] = ...) -> None: ...
    @type_check_only
    class _WSAPROTOCOL_INFOW_ProviderId(Struct):
        Data1: Integer
        Data2: Integer
        Data3: Integer
        Data4: Bytes
        def __init__(self, Data1: SupportsIndex = ..., Data2: SupportsIndex = ..., Data3: SupportsIndex = ..., Data4: ReadableBuffer = ...) -> None: ...
    class in6_addr(Struct):
        s6_bytes: Bytes
        u: Nested[in6_addr_u, in6_addr_u | _Parts]
        s6_words: Array[int, SupportsIndex]
        def __init__(self, s6_bytes: ReadableBuffer = ..., *, u: in6_addr_u | _Parts = ..., s6_words: Iterable[SupportsIndex] = ...) -> None: ...
    @type_check_only
    class in6_addr_u(Struct):
        Byte: Bytes
        Word: Array[int, SupportsIndex]
        def __init__(self, Byte: ReadableBuffer = ..., *, Word: Iterable[SupportsIndex] = ...) -> None: ...
    class in_addr(Struct):
        s_addr: Integer
        S_un: Nested[in_addr_S_un, in_addr_S_un | _Parts]
        s_net: Integer
        s_host: Integer
        s_imp: Integer
        s_lh: Integer
        s_impno: Integer
        def __init__(self, s_addr: SupportsIndex = ..., *, S_un: in_addr_S_un | _Parts = ..., s_net: SupportsIndex = ..., s_host: SupportsIndex = ..., s_imp: SupportsIndex = ..., s_lh: SupportsIndex = ..., s_impno: SupportsIndex = ...) -> None: ...
    @type_check_only
    class in_addr_S_un(Struct):
        S_addr: Integer
        S_un_b: Nested[in_addr_S_un_S_un_b, in_addr_S_un_S_un_b | _Parts]
        S_un_w: Nested[in_addr_S_un_S_un_w, in_addr_S_un_S_un_w | _Parts]
        def __init__(self, S_addr: SupportsIndex = ..., *, S_un_b: in_addr_S_un_S_un_b | _Parts = ..., S_un_w: in_addr_S_un_S_un_w | _Parts = ...) -> None: ...
    @type_check_only
    class in_addr_S_un_S_un_b(Struct):
        s_b1: Integer
        s_b2: Integer
        s_b3: Integer
        s_b4: Integer
        def __init__(self, s_b1: SupportsIndex = ..., s_b2: SupportsIndex = ..., s_b3: SupportsIndex = ..., s_b4: SupportsIndex = ...) -> None: ...
    @type_check_only
    class in_addr_S_un_S_un_w(Struct):
        s_w1: Integer
        s_w2: Integer
        def __init__(self, s_w1: SupportsIndex = ..., s_w2: SupportsIndex = ...) -> None: ...
    class sockaddr_in6(Struct):
        sin6_family: Integer
        sin6_port: Integer
        sin6_flowinfo: Integer
        sin6_addr: Nested[in6_addr, in6_addr | _Parts | str | IPv6Address]
        sin6_scope_id: Integer
        sin6_scope_struct: Nested[sockaddr_in6_sin6_scope_struct, sockaddr_in6_sin6_scope_struct | _Parts | Struct]
        def __init__(self, sin6_family: SupportsIndex = ..., sin6_port: SupportsIndex = ..., sin6_flowinfo: SupportsIndex = ..., sin6_addr: in6_addr | _Parts | str | IPv6Address = ..., sin6_scope_id: SupportsIndex = ..., *, sin6_scope_struct: sockaddr_in6_sin6_scope_struct | _Parts | Struct = ...) -> None: ...
    @type_check_only
    class sockaddr_in6_sin6_scope_struct(Struct):
        Zone: Integer
        Level: Integer
        Value: Integer
        def __init__(self, Zone: SupportsIndex = ..., Level: SupportsIndex = ..., *, Value: SupportsIndex = ...) -> None: ...
    class tcp_keepalive(Struct):
        onoff: Integer
        keepalivetime: Integer
        keepaliveinterval: Integer
        def __init__(self, onoff: SupportsIndex = ..., keepalivetime: SupportsIndex = ..., keepaliveinterval: SupportsIndex = ...) -> None: ...

if sys.platform != "linux" and sys.platform != "win32" and sys.platform != "darwin":
    if sys.platform.startswith("freebsd"):
        class cmsgcred(Struct):
            cmcred_pid: Integer
            cmcred_uid: Integer
            cmcred_euid: Integer
            cmcred_gid: Integer
            cmcred_ngroups: Integer
            cmcred_groups: Array[int, SupportsIndex]
            def __init__(self, cmcred_pid: SupportsIndex = ..., cmcred_uid: SupportsIndex = ..., cmcred_euid: SupportsIndex = ..., cmcred_gid: SupportsIndex = ..., cmcred_ngroups: SupportsIndex = ..., cmcred_groups: Iterable[SupportsIndex] = ...) -> None: ...
        class icmphdr(Struct):
            icmp_type: Integer
            icmp_code: Integer
            icmp_cksum: Integer
            def __init__(self, icmp_type: SupportsIndex = ..., icmp_code: SupportsIndex = ..., icmp_cksum: SupportsIndex = ...) -> None: ...
        class if_data(Struct):
            ifi_type: Integer
            ifi_physical: Integer
            ifi_addrlen: Integer
            ifi_hdrlen: Integer
            ifi_link_state: Integer
            ifi_vhid: Integer
            ifi_datalen: Integer
            ifi_mtu: Integer
            ifi_metric: Integer
            ifi_baudrate: Integer
            ifi_ipackets: Integer
            ifi_ierrors: Integer
            ifi_opackets: Integer
            ifi_oerrors: Integer
            ifi_collisions: Integer
            ifi_ibytes: Integer
            ifi_obytes: Integer
            ifi_imcasts: Integer
            ifi_omcasts: Integer
            ifi_iqdrops: Integer
            ifi_oqdrops: Integer
            ifi_noproto: Integer
            ifi_hwassist: Integer
            ifi_epoch: Integer
            ifi_lastchange: Nested[timeval, timeval | _Parts]
            def __init__(self, ifi_type: SupportsIndex = ..., ifi_physical: SupportsIndex = ..., ifi_addrlen: SupportsIndex = ..., ifi_hdrlen: SupportsIndex = ..., ifi_link_state: SupportsIndex = ..., ifi_vhid: SupportsIndex = ..., ifi_datalen: SupportsIndex = ..., ifi_mtu: SupportsIndex = ..., ifi_metric: SupportsIndex = ..., ifi_baudrate: SupportsIndex = ..., ifi_ipackets: SupportsIndex = ..., ifi_ierrors: SupportsIndex = ..., ifi_opackets: SupportsIndex = ..., ifi_oerrors: SupportsIndex = ..., ifi_collisions: SupportsIndex = ..., ifi_ibytes: SupportsIndex = ..., ifi_obytes: SupportsIndex = ..., ifi_imcasts: SupportsIndex = ..., ifi_omcasts: SupportsIndex = ..., ifi_iqdrops: SupportsIndex = ..., ifi_oqdrops: SupportsIndex = ..., ifi_noproto: SupportsIndex = ..., ifi_hwassist: SupportsIndex = ..., ifi_epoch: SupportsIndex = ..., ifi_lastchange: timeval | _Parts = ...) -> None: ...
        @type_check_only
        class if_data___ifi_epoch(Struct):
            ph: Integer
            tt: Integer
            def __init__(self, ph: SupportsIndex = ..., *, tt: SupportsIndex = ...) -> None: ...
        @type_check_only
        class if_data___ifi_lastchange(Struct):
            ph: Nested[if_data___ifi_lastchange_ph, if_data___ifi_lastchange_ph | _Parts]
            tv: Nested[timeval, timeval | _Parts]
            def __init__(self, ph: if_data___ifi_lastchange_ph | _Parts = ..., *, tv: timeval | _Parts = ...) -> None: ...
        @type_check_only
        class if_data___ifi_lastchange_ph(Struct):
            ph1: Integer
            ph2: Integer
            def __init__(self, ph1: SupportsIndex = ..., ph2: SupportsIndex = ...) -> None: ...
        class ifreq(Struct):
            ifr_name: Bytes
            ifr_addr: Nested[sockaddr, sockaddr | _Parts | Struct]
            ifr_ifru: Nested[ifreq_ifr_ifru, ifreq_ifr_ifru | _Parts]
            ifr_buffer: Nested[ifreq_ifr_buffer, ifreq_ifr_buffer | _Parts]
            ifr_cap_nv: Nested[ifreq_ifr_cap_nv, ifreq_ifr_cap_nv | _Parts]
            ifr_dstaddr: Nested[sockaddr, sockaddr | _Parts | Struct]
            ifr_broadaddr: Nested[sockaddr, sockaddr | _Parts | Struct]
            ifr_data: Integer
            ifr_fib: Integer
            ifr_jid: Integer
            ifr_mtu: Integer
            ifr_phys: Integer
            ifr_media: Integer
            ifr_metric: Integer
            ifr_index: Integer
            ifr_lan_pcp: Integer
            ifr_vlan_pcp: Integer
            def __init__(self, ifr_name: ReadableBuffer = ..., ifr_addr: sockaddr | _Parts | Struct = ..., *, ifr_ifru: ifreq_ifr_ifru | _Parts = ..., ifr_buffer: ifreq_ifr_buffer | _Parts = ..., ifr_cap_nv: ifreq_ifr_cap_nv | _Parts = ..., ifr_dstaddr: sockaddr | _Parts | Struct = ..., ifr_broadaddr: sockaddr | _Parts | Struct = ..., ifr_data: SupportsIndex = ..., ifr_fib: SupportsIndex = ..., ifr_jid: SupportsIndex = ..., ifr_mtu: SupportsIndex = ..., ifr_phys: SupportsIndex = ..., ifr_media: SupportsIndex = ..., ifr_metric: SupportsIndex = ..., ifr_index: SupportsIndex = ..., ifr_lan_pcp: SupportsIndex = ..., ifr_vlan_pcp: SupportsIndex = ...) -> None: ...
        @type_check_only
        class ifreq_ifr_buffer(Struct):
            length: Integer
            buffer: Integer
            def __init__(self, length: SupportsIndex = ..., buffer: SupportsIndex = ...) -> None: ...
        @type_check_only
        class ifreq_ifr_cap_nv(Struct):
            buf_length: Integer
            length: Integer
            buffer: Integer
            def __init__(self, buf_length: SupportsIndex = ..., length: SupportsIndex = ..., buffer: SupportsIndex = ...) -> None: ...
        @type_check_only
        class ifreq_ifr_ifru(Struct):
            ifru_nv: Nested[ifreq_ifr_ifru_ifru_nv, ifreq_ifr_ifru_ifru_nv | _Parts]
            ifru_addr: Nested[sockaddr, sockaddr | _Parts | Struct]
            ifru_buffer: Nested[ifreq_ifr_ifru_ifru_buffer, ifreq_ifr_ifru_ifru_buffer | _Parts]
            ifru_dstaddr: Nested[sockaddr, sockaddr | _Parts | Struct]
            ifru_broadaddr: Nested[sockaddr, sockaddr | _Parts | Struct]
            ifru_data: Integer
            ifru_cap: Array[int, SupportsIndex]
            ifru_fib: Integer
            ifru_jid: Integer
            ifru_mtu: Integer
            ifru_phys: Integer
            ifru_media: Integer
            ifru_metric: Integer
            ifru_flags: Array[int, SupportsIndex]
            ifru_index: Integer
            ifru_vlan_pcp: Integer
            def __init__(self, ifru_nv: ifreq_ifr_ifru_ifru_nv | _Parts = ..., *, ifru_addr: sockaddr | _Parts | Struct = ..., ifru_buffer: ifreq_ifr_ifru_ifru_buffer | _Parts = ..., ifru_dstaddr: sockaddr | _Parts | Struct = ..., ifru_broadaddr: sockaddr | _Parts | Struct = ..., ifru_data: SupportsIndex = ..., ifru_cap: Iterable[SupportsIndex] = ..., ifru_fib: SupportsIndex = ..., ifru_jid: SupportsIndex = ..., ifru_mtu: SupportsIndex = ..., ifru_phys: SupportsIndex = ..., ifru_media: SupportsIndex = ..., ifru_metric: SupportsIndex = ..., ifru_flags: Iterable[SupportsIndex] = ..., ifru_index: SupportsIndex = ..., ifru_vlan_pcp: SupportsIndex = ...) -> None: ...
        @type_check_only
        class ifreq_ifr_ifru_ifru_buffer(Struct):
            length: Integer
            buffer: Integer
            def __init__(self, length: SupportsIndex = ..., buffer: SupportsIndex = ...) -> None: ...
        @type_check_only
        class ifreq_ifr_ifru_ifru_nv(Struct):
            buf_length: Integer
            length: Integer
            buffer: Integer
            def __init__(self, buf_length: SupportsIndex = ..., length: SupportsIndex = ..., buffer: SupportsIndex = ...) -> None: ...
        class in6_addr(Struct):
            s6_addr: Bytes
            s6_addr8: Bytes
            s6_addr16: Array[int, SupportsIndex]
            s6_addr32: Array[int, SupportsIndex]
            def __init__(self, s6_addr: ReadableBuffer = ..., *, s6_addr8: ReadableBuffer = ..., s6_addr16: Iterable[SupportsIndex] = ..., s6_addr32: Iterable[SupportsIndex] = ...) -> None: ...
        class in6_ifreq(Struct):
            ifr_name: Bytes
            ifr_ifru: Nested[in6_ifreq_ifr_ifru, in6_ifreq_ifr_ifru | _Parts]
            ifr_addr: Nested[sockaddr_in6, sockaddr_in6 | _Parts | Struct]
            ifr_dstaddr: Nested[sockaddr_in6, sockaddr_in6 | _Parts | Struct]
            ifr_data: Integer
            ifr_metric: Integer
            def __init__(self, ifr_name: ReadableBuffer = ..., ifr_ifru: in6_ifreq_ifr_ifru | _Parts = ..., *, ifr_addr: sockaddr_in6 | _Parts | Struct = ..., ifr_dstaddr: sockaddr_in6 | _Parts | Struct = ..., ifr_data: SupportsIndex = ..., ifr_metric: SupportsIndex = ...) -> None: ...
        @type_check_only
        class in6_ifreq_ifr_ifru(Struct):
            ifru_icmp6stat: Nested[in6_ifreq_ifr_ifru_ifru_icmp6stat, in6_ifreq_ifr_ifru_ifru_icmp6stat | _Parts]
            ifru_stat: Nested[in6_ifreq_ifr_ifru_ifru_stat, in6_ifreq_ifr_ifru_ifru_stat | _Parts]
            ifru_scope_id: Array[int, SupportsIndex]
            ifru_addr: Nested[sockaddr_in6, sockaddr_in6 | _Parts | Struct]
            ifru_dstaddr: Nested[sockaddr_in6, sockaddr_in6 | _Parts | Struct]
            ifru_lifetime: Nested[in6_ifreq_ifr_ifru_ifru_lifetime, in6_ifreq_ifr_ifru_ifru_lifetime | _Parts]
            ifru_data: Integer
            ifru_flags: Integer
            ifru_flags6: Integer
            ifru_metric: Integer
            def __init__(self, ifru_icmp6stat: in6_ifreq_ifr_ifru_ifru_icmp6stat | _Parts = ..., *, ifru_stat: in6_ifreq_ifr_ifru_ifru_stat | _Parts = ..., ifru_scope_id: Iterable[SupportsIndex] = ..., ifru_addr: sockaddr_in6 | _Parts | Struct = ..., ifru_dstaddr: sockaddr_in6 | _Parts | Struct = ..., ifru_lifetime: in6_ifreq_ifr_ifru_ifru_lifetime | _Parts = ..., ifru_data: SupportsIndex = ..., ifru_flags: SupportsIndex = ..., ifru_flags6: SupportsIndex = ..., ifru_metric: SupportsIndex = ...) -> None: ...
        class rtnl_link_stats64(Struct):
            rx_packets: Integer
            tx_packets: Integer
            rx_bytes: Integer
            tx_bytes: Integer
            rx_errors: Integer
            tx_errors: Integer
            rx_dropped: Integer
            tx_dropped: Integer
            multicast: Integer
            collisions: Integer
            rx_length_errors: Integer
            rx_over_errors: Integer
            rx_crc_errors: Integer
            rx_frame_errors: Integer
            rx_fifo_errors: Integer
            rx_missed_errors: Integer
            tx_aborted_errors: Integer
            tx_carrier_errors: Integer
            tx_fifo_errors: Integer
            tx_heartbeat_errors: Integer
            tx_window_errors: Integer
            rx_compressed: Integer
            tx_compressed: Integer
            rx_nohandler: Integer
            def __init__(self, rx_packets: SupportsIndex = ..., tx_packets: SupportsIndex = ..., rx_bytes: SupportsIndex = ..., tx_bytes: SupportsIndex = ..., rx_errors: SupportsIndex = ..., tx_errors: SupportsIndex = ..., rx_dropped: SupportsIndex = ..., tx_dropped: SupportsIndex = ..., multicast: SupportsIndex = ..., collisions: SupportsIndex = ..., rx_length_errors: SupportsIndex = ..., rx_over_errors: SupportsIndex = ..., rx_crc_errors: SupportsIndex = ..., rx_frame_errors: SupportsIndex = ..., rx_fifo_errors: SupportsIndex = ..., rx_missed_errors: SupportsIndex = ..., tx_aborted_errors: SupportsIndex = ..., tx_carrier_errors: SupportsIndex = ..., tx_fifo_errors: SupportsIndex = ..., tx_heartbeat_errors: SupportsIndex = ..., tx_window_errors: SupportsIndex = ..., rx_compressed: SupportsIndex = ..., tx_compressed: SupportsIndex = ..., rx_nohandler: SupportsIndex = ...) -> None: ...
        class sctp_assocparams(Struct):
            sasoc_assoc_id: Integer
            sasoc_peer_rwnd: Integer
            sasoc_local_rwnd: Integer
            sasoc_cookie_life: Integer
            sasoc_asocmaxrxt: Integer
            sasoc_number_peer_destinations: Integer
            def __init__(self, sasoc_assoc_id: SupportsIndex = ..., sasoc_peer_rwnd: SupportsIndex = ..., sasoc_local_rwnd: SupportsIndex = ..., sasoc_cookie_life: SupportsIndex = ..., sasoc_asocmaxrxt: SupportsIndex = ..., sasoc_number_peer_destinations: SupportsIndex = ...) -> None: ...
        class sctp_blk_args(Struct):
            onsb: Integer
            sndlen: Integer
            peer_rwnd: Integer
            send_sent_qcnt: Integer
            stream_qcnt: Integer
            chunks_on_oque: Integer
            flight_size: Integer
            def __init__(self, onsb: SupportsIndex = ..., sndlen: SupportsIndex = ..., peer_rwnd: SupportsIndex = ..., send_sent_qcnt: SupportsIndex = ..., stream_qcnt: SupportsIndex = ..., chunks_on_oque: SupportsIndex = ..., flight_size: SupportsIndex = ...) -> None: ...
        class sctp_cc_option(Struct):
            option: Integer
            aid_value: Nested[sctp_assoc_value, sctp_assoc_value | _Parts]
            def __init__(self, option: SupportsIndex = ..., aid_value: sctp_assoc_value | _Parts = ...) -> None: ...
        class sctp_cwnd_args(Struct):
            net: Integer
            cwnd_new_value: Integer
            pseudo_cumack: Integer
            inflight: Integer
            cwnd_augment: Integer
            meets_pseudo_cumack: Integer
            need_new_pseudo_cumack: Integer
            cnt_in_send: Integer
            cnt_in_str: Integer
            def __init__(self, net: SupportsIndex = ..., cwnd_new_value: SupportsIndex = ..., pseudo_cumack: SupportsIndex = ..., inflight: SupportsIndex = ..., cwnd_augment: SupportsIndex = ..., meets_pseudo_cumack: SupportsIndex = ..., need_new_pseudo_cumack: SupportsIndex = ..., cnt_in_send: SupportsIndex = ..., cnt_in_str: SupportsIndex = ...) -> None: ...
        class sctp_cwnd_log(Struct):
            time_event: Integer
            event_type: Integer
            resv: Bytes
            x: Nested[sctp_cwnd_log_x, sctp_cwnd_log_x | _Parts]
            def __init__(self, time_event: SupportsIndex = ..., from_: SupportsIndex = ..., event_type: SupportsIndex = ..., resv: ReadableBuffer = ..., x: sctp_cwnd_log_x | _Parts = ...) -> None: ...
        @type_check_only
        class sctp_cwnd_log_x(Struct):
            mb: Nested[sctp_mbuf_log, sctp_mbuf_log | _Parts]
            sb: Nested[sctp_sb_log, sctp_sb_log | _Parts]
            cwnd: Nested[sctp_cwnd_args, sctp_cwnd_args | _Parts]
            lock: Nested[sctp_lock_log, sctp_lock_log | _Parts]
            wake: Nested[sctp_sbwake_log, sctp_sbwake_log | _Parts]
            close: Nested[sctp_log_closing, sctp_log_closing | _Parts]
            nagle: Nested[sctp_nagle_log, sctp_nagle_log | _Parts]
            strlog: Nested[sctp_str_log, sctp_str_log | _Parts]
            blk: Nested[sctp_blk_args, sctp_blk_args | _Parts]
            rto: Nested[sctp_rto_log, sctp_rto_log | _Parts]
            misc: Nested[sctp_misc_info, sctp_misc_info | _Parts]
            rwnd: Nested[sctp_rwnd_log, sctp_rwnd_log | _Parts]
            sack: Nested[sctp_sack_log, sctp_sack_log | _Parts]
            mbcnt: Nested[sctp_mbcnt_log, sctp_mbcnt_log | _Parts]
            fr: Nested[sctp_fr_log, sctp_fr_log | _Parts]
            map: Nested[sctp_fr_map, sctp_fr_map | _Parts]
            def __init__(self, mb: sctp_mbuf_log | _Parts = ..., *, sb: sctp_sb_log | _Parts = ..., cwnd: sctp_cwnd_args | _Parts = ..., lock: sctp_lock_log | _Parts = ..., wake: sctp_sbwake_log | _Parts = ..., close: sctp_log_closing | _Parts = ..., nagle: sctp_nagle_log | _Parts = ..., strlog: sctp_str_log | _Parts = ..., blk: sctp_blk_args | _Parts = ..., rto: sctp_rto_log | _Parts = ..., misc: sctp_misc_info | _Parts = ..., rwnd: sctp_rwnd_log | _Parts = ..., sack: sctp_sack_log | _Parts = ..., mbcnt: sctp_mbcnt_log | _Parts = ..., fr: sctp_fr_log | _Parts = ..., map: sctp_fr_map | _Parts = ...) -> None: ...
        class sctp_default_prinfo(Struct):
            pr_policy: Integer
            pr_value: Integer
            pr_assoc_id: Integer
            def __init__(self, pr_policy: SupportsIndex = ..., pr_value: SupportsIndex = ..., pr_assoc_id: SupportsIndex = ...) -> None: ...
        class sctp_error_auth_invalid_hmac(Struct):
            cause: Nested[sctp_error_cause, sctp_error_cause | _Parts]
            hmac_id: Integer
            def __init__(self, cause: sctp_error_cause | _Parts = ..., hmac_id: SupportsIndex = ...) -> None: ...
        class sctp_error_no_user_data(Struct):
            cause: Nested[sctp_error_cause, sctp_error_cause | _Parts]
            tsn: Integer
            def __init__(self, cause: sctp_error_cause | _Parts = ..., tsn: SupportsIndex = ...) -> None: ...
        class sctp_event_subscribe(Struct):
            sctp_data_io_event: Integer
            sctp_association_event: Integer
            sctp_address_event: Integer
            sctp_send_failure_event: Integer
            sctp_peer_error_event: Integer
            sctp_shutdown_event: Integer
            sctp_partial_delivery_event: Integer
            sctp_adaptation_layer_event: Integer
            sctp_authentication_event: Integer
            sctp_sender_dry_event: Integer
            sctp_stream_reset_event: Integer
            def __init__(self, sctp_data_io_event: SupportsIndex = ..., sctp_association_event: SupportsIndex = ..., sctp_address_event: SupportsIndex = ..., sctp_send_failure_event: SupportsIndex = ..., sctp_peer_error_event: SupportsIndex = ..., sctp_shutdown_event: SupportsIndex = ..., sctp_partial_delivery_event: SupportsIndex = ..., sctp_adaptation_layer_event: SupportsIndex = ..., sctp_authentication_event: SupportsIndex = ..., sctp_sender_dry_event: SupportsIndex = ..., sctp_stream_reset_event: SupportsIndex = ...) -> None: ...
        class sctp_extrcvinfo(Struct):
            sinfo_stream: Integer
            sinfo_ssn: Integer
            sinfo_flags: Integer
            sinfo_ppid: Integer
            sinfo_context: Integer
            sinfo_timetolive: Integer
            sinfo_tsn: Integer
            sinfo_cumtsn: Integer
            sinfo_assoc_id: Integer
            serinfo_next_flags: Integer
            serinfo_next_stream: Integer
            serinfo_next_aid: Integer
            serinfo_next_length: Integer
            serinfo_next_ppid: Integer
            sinfo_keynumber: Integer
            sinfo_keynumber_valid: Integer
            def __init__(self, sinfo_stream: SupportsIndex = ..., sinfo_ssn: SupportsIndex = ..., sinfo_flags: SupportsIndex = ..., sinfo_ppid: SupportsIndex = ..., sinfo_context: SupportsIndex = ..., sinfo_timetolive: SupportsIndex = ..., sinfo_tsn: SupportsIndex = ..., sinfo_cumtsn: SupportsIndex = ..., sinfo_assoc_id: SupportsIndex = ..., serinfo_next_flags: SupportsIndex = ..., serinfo_next_stream: SupportsIndex = ..., serinfo_next_aid: SupportsIndex = ..., serinfo_next_length: SupportsIndex = ..., serinfo_next_ppid: SupportsIndex = ..., sinfo_keynumber: SupportsIndex = ..., sinfo_keynumber_valid: SupportsIndex = ...) -> None: ...
        class sctp_gen_error_cause(Struct):
            code: Integer
            length: Integer
            def __init__(self, code: SupportsIndex = ..., length: SupportsIndex = ...) -> None: ...
        class sctp_getaddresses(Struct):
            sget_assoc_id: Integer
            def __init__(self, sget_assoc_id: SupportsIndex = ...) -> None: ...
        class sctp_hmacalgo(Struct):
            shmac_number_of_idents: Integer
            def __init__(self, shmac_number_of_idents: SupportsIndex = ...) -> None: ...
        class sctp_lock_log(Struct):
            sock: Integer
            inp: Integer
            tcb_lock: Integer
            inp_lock: Integer
            info_lock: Integer
            sock_lock: Integer
            sockrcvbuf_lock: Integer
            socksndbuf_lock: Integer
            create_lock: Integer
            resv: Integer
            def __init__(self, sock: SupportsIndex = ..., inp: SupportsIndex = ..., tcb_lock: SupportsIndex = ..., inp_lock: SupportsIndex = ..., info_lock: SupportsIndex = ..., sock_lock: SupportsIndex = ..., sockrcvbuf_lock: SupportsIndex = ..., socksndbuf_lock: SupportsIndex = ..., create_lock: SupportsIndex = ..., resv: SupportsIndex = ...) -> None: ...
        class sctp_log(Struct):
            entry: Array[sctp_log_entry, sctp_log_entry | _Parts]
            index: Integer
            padding: Integer
            def __init__(self, entry: Iterable[sctp_log_entry | _Parts] = ..., index: SupportsIndex = ..., padding: SupportsIndex = ...) -> None: ...
        class sctp_log_closing(Struct):
            inp: Integer
            stcb: Integer
            sctp_flags: Integer
            state: Integer
            loc: Integer
            def __init__(self, inp: SupportsIndex = ..., stcb: SupportsIndex = ..., sctp_flags: SupportsIndex = ..., state: SupportsIndex = ..., loc: SupportsIndex = ...) -> None: ...
        class sctp_log_entry(Struct):
            timestamp: Integer
            subsys: Integer
            padding: Integer
            params: Array[int, SupportsIndex]
            def __init__(self, timestamp: SupportsIndex = ..., subsys: SupportsIndex = ..., padding: SupportsIndex = ..., params: Iterable[SupportsIndex] = ...) -> None: ...
        class sctp_mbuf_log(Struct):
            mp: Integer
            ext: Integer
            data: Integer
            refcnt: Integer
            mbuf_flags: Integer
            def __init__(self, mp: SupportsIndex = ..., ext: SupportsIndex = ..., data: SupportsIndex = ..., size: SupportsIndex = ..., refcnt: SupportsIndex = ..., mbuf_flags: SupportsIndex = ...) -> None: ...
        class sctp_misc_info(Struct):
            log1: Integer
            log2: Integer
            log3: Integer
            log4: Integer
            def __init__(self, log1: SupportsIndex = ..., log2: SupportsIndex = ..., log3: SupportsIndex = ..., log4: SupportsIndex = ...) -> None: ...
        class sctp_nagle_log(Struct):
            stcb: Integer
            total_flight: Integer
            total_in_queue: Integer
            count_in_queue: Integer
            count_in_flight: Integer
            def __init__(self, stcb: SupportsIndex = ..., total_flight: SupportsIndex = ..., total_in_queue: SupportsIndex = ..., count_in_queue: SupportsIndex = ..., count_in_flight: SupportsIndex = ...) -> None: ...
        class sctp_paddrinfo(Struct):
            spinfo_address: Nested[sockaddr_storage, sockaddr_storage | _Parts | Struct]
            spinfo_assoc_id: Integer
            spinfo_state: Integer
            spinfo_cwnd: Integer
            spinfo_srtt: Integer
            spinfo_rto: Integer
            spinfo_mtu: Integer
            def __init__(self, spinfo_address: sockaddr_storage | _Parts | Struct = ..., spinfo_assoc_id: SupportsIndex = ..., spinfo_state: SupportsIndex = ..., spinfo_cwnd: SupportsIndex = ..., spinfo_srtt: SupportsIndex = ..., spinfo_rto: SupportsIndex = ..., spinfo_mtu: SupportsIndex = ...) -> None: ...
        class sctp_paddrparams(Struct):
            spp_address: Nested[sockaddr_storage, sockaddr_storage | _Parts | Struct]
            spp_assoc_id: Integer
            spp_hbinterval: Integer
            spp_pathmtu: Integer
            spp_flags: Integer
            spp_ipv6_flowlabel: Integer
            spp_pathmaxrxt: Integer
            spp_dscp: Integer
            def __init__(self, spp_address: sockaddr_storage | _Parts | Struct = ..., spp_assoc_id: SupportsIndex = ..., spp_hbinterval: SupportsIndex = ..., spp_pathmtu: SupportsIndex = ..., spp_flags: SupportsIndex = ..., spp_ipv6_flowlabel: SupportsIndex = ..., spp_pathmaxrxt: SupportsIndex = ..., spp_dscp: SupportsIndex = ...) -> None: ...
        class sctp_paddrthlds(Struct):
            spt_address: Nested[sockaddr_storage, sockaddr_storage | _Parts | Struct]
            spt_assoc_id: Integer
            spt_pathmaxrxt: Integer
            spt_pathpfthld: Integer
            spt_pathcpthld: Integer
            def __init__(self, spt_address: sockaddr_storage | _Parts | Struct = ..., spt_assoc_id: SupportsIndex = ..., spt_pathmaxrxt: SupportsIndex = ..., spt_pathpfthld: SupportsIndex = ..., spt_pathcpthld: SupportsIndex = ...) -> None: ...
        class sctp_pcbinfo(Struct):
            ep_count: Integer
            asoc_count: Integer
            laddr_count: Integer
            raddr_count: Integer
            chk_count: Integer
            readq_count: Integer
            free_chunks: Integer
            stream_oque: Integer
            def __init__(self, ep_count: SupportsIndex = ..., asoc_count: SupportsIndex = ..., laddr_count: SupportsIndex = ..., raddr_count: SupportsIndex = ..., chk_count: SupportsIndex = ..., readq_count: SupportsIndex = ..., free_chunks: SupportsIndex = ..., stream_oque: SupportsIndex = ...) -> None: ...
        class sctp_rto_log(Struct):
            net: Integer
            rtt: Integer
            def __init__(self, net: SupportsIndex = ..., rtt: SupportsIndex = ...) -> None: ...
        class sctp_sack_log(Struct):
            cumack: Integer
            oldcumack: Integer
            tsn: Integer
            numGaps: Integer
            numDups: Integer
            def __init__(self, cumack: SupportsIndex = ..., oldcumack: SupportsIndex = ..., tsn: SupportsIndex = ..., numGaps: SupportsIndex = ..., numDups: SupportsIndex = ...) -> None: ...
        class sctp_sb_log(Struct):
            stcb: Integer
            so_sbcc: Integer
            stcb_sbcc: Integer
            incr: Integer
            def __init__(self, stcb: SupportsIndex = ..., so_sbcc: SupportsIndex = ..., stcb_sbcc: SupportsIndex = ..., incr: SupportsIndex = ...) -> None: ...
        class sctp_sbwake_log(Struct):
            stcb: Integer
            send_q: Integer
            sent_q: Integer
            flight: Integer
            wake_cnt: Integer
            stream_qcnt: Integer
            chunks_on_oque: Integer
            sbflags: Integer
            sctpflags: Integer
            def __init__(self, stcb: SupportsIndex = ..., send_q: SupportsIndex = ..., sent_q: SupportsIndex = ..., flight: SupportsIndex = ..., wake_cnt: SupportsIndex = ..., stream_qcnt: SupportsIndex = ..., chunks_on_oque: SupportsIndex = ..., sbflags: SupportsIndex = ..., sctpflags: SupportsIndex = ...) -> None: ...
        class sctp_send_failed_event(Struct):
            ssfe_type: Integer
            ssfe_flags: Integer
            ssfe_length: Integer
            ssfe_error: Integer
            ssfe_info: Nested[sctp_sndinfo, sctp_sndinfo | _Parts]
            ssfe_assoc_id: Integer
            def __init__(self, ssfe_type: SupportsIndex = ..., ssfe_flags: SupportsIndex = ..., ssfe_length: SupportsIndex = ..., ssfe_error: SupportsIndex = ..., ssfe_info: sctp_sndinfo | _Parts = ..., ssfe_assoc_id: SupportsIndex = ...) -> None: ...
        class sctp_setpeerprim(Struct):
            sspp_addr: Nested[sockaddr_storage, sockaddr_storage | _Parts | Struct]
            sspp_assoc_id: Integer
            sspp_padding: Bytes
            def __init__(self, sspp_addr: sockaddr_storage | _Parts | Struct = ..., sspp_assoc_id: SupportsIndex = ..., sspp_padding: ReadableBuffer = ...) -> None: ...
        class sctp_setprim(Struct):
            ssp_addr: Nested[sockaddr_storage, sockaddr_storage | _Parts | Struct]
            ssp_assoc_id: Integer
            ssp_padding: Bytes
            def __init__(self, ssp_addr: sockaddr_storage | _Parts | Struct = ..., ssp_assoc_id: SupportsIndex = ..., ssp_padding: ReadableBuffer = ...) -> None: ...
        class sctp_sndrcvinfo(Struct):
            sinfo_stream: Integer
            sinfo_ssn: Integer
            sinfo_flags: Integer
            sinfo_ppid: Integer
            sinfo_context: Integer
            sinfo_timetolive: Integer
            sinfo_tsn: Integer
            sinfo_cumtsn: Integer
            sinfo_assoc_id: Integer
            sinfo_keynumber: Integer
            sinfo_keynumber_valid: Integer
            def __init__(self, sinfo_stream: SupportsIndex = ..., sinfo_ssn: SupportsIndex = ..., sinfo_flags: SupportsIndex = ..., sinfo_ppid: SupportsIndex = ..., sinfo_context: SupportsIndex = ..., sinfo_timetolive: SupportsIndex = ..., sinfo_tsn: SupportsIndex = ..., sinfo_cumtsn: SupportsIndex = ..., sinfo_assoc_id: SupportsIndex = ..., sinfo_keynumber: SupportsIndex = ..., sinfo_keynumber_valid: SupportsIndex = ...) -> None: ...
        class sctp_sockstat(Struct):
            ss_assoc_id: Integer
            ss_total_sndbuf: Integer
            ss_total_recv_buf: Integer
            def __init__(self, ss_assoc_id: SupportsIndex = ..., ss_total_sndbuf: SupportsIndex = ..., ss_total_recv_buf: SupportsIndex = ...) -> None: ...
        class sctp_str_log(Struct):
            stcb: Integer
            n_tsn: Integer
            e_tsn: Integer
            n_sseq: Integer
            e_sseq: Integer
            strm: Integer
            def __init__(self, stcb: SupportsIndex = ..., n_tsn: SupportsIndex = ..., e_tsn: SupportsIndex = ..., n_sseq: SupportsIndex = ..., e_sseq: SupportsIndex = ..., strm: SupportsIndex = ...) -> None: ...
        class sctp_timeouts(Struct):
            stimo_assoc_id: Integer
            stimo_init: Integer
            stimo_data: Integer
            stimo_sack: Integer
            stimo_shutdown: Integer
            stimo_heartbeat: Integer
            stimo_cookie: Integer
            stimo_shutdownack: Integer
            def __init__(self, stimo_assoc_id: SupportsIndex = ..., stimo_init: SupportsIndex = ..., stimo_data: SupportsIndex = ..., stimo_sack: SupportsIndex = ..., stimo_shutdown: SupportsIndex = ..., stimo_heartbeat: SupportsIndex = ..., stimo_cookie: SupportsIndex = ..., stimo_shutdownack: SupportsIndex = ...) -> None: ...
        class sctp_timeval(Struct):
            tv_sec: Integer
            tv_usec: Integer
            def __init__(self, tv_sec: SupportsIndex = ..., tv_usec: SupportsIndex = ...) -> None: ...
        class sctp_udpencaps(Struct):
            sue_address: Nested[sockaddr_storage, sockaddr_storage | _Parts | Struct]
            sue_assoc_id: Integer
            sue_port: Integer
            def __init__(self, sue_address: sockaddr_storage | _Parts | Struct = ..., sue_assoc_id: SupportsIndex = ..., sue_port: SupportsIndex = ...) -> None: ...
        class sockaddr_hci(Struct):
            hci_len: Integer
            hci_family: Integer
            hci_node: Bytes
            def __init__(self, hci_len: SupportsIndex = ..., hci_family: SupportsIndex = ..., hci_node: ReadableBuffer = ...) -> None: ...
        class sockaddr_l2cap(Struct):
            l2cap_len: Integer
            l2cap_family: Integer
            l2cap_psm: Integer
            l2cap_bdaddr: Nested[sockaddr_l2cap_l2cap_bdaddr, sockaddr_l2cap_l2cap_bdaddr | _Parts | Struct]
            l2cap_cid: Integer
            l2cap_bdaddr_type: Integer
            def __init__(self, l2cap_len: SupportsIndex = ..., l2cap_family: SupportsIndex = ..., l2cap_psm: SupportsIndex = ..., l2cap_bdaddr: sockaddr_l2cap_l2cap_bdaddr | _Parts | Struct = ..., l2cap_cid: SupportsIndex = ..., l2cap_bdaddr_type: SupportsIndex = ...) -> None: ...
        @type_check_only
        class sockaddr_l2cap_l2cap_bdaddr(Struct):
            b: Bytes
            def __init__(self, b: ReadableBuffer = ...) -> None: ...
        class sockaddr_nl(Struct):
            nl_len: Integer
            nl_family: Integer
            nl_pad: Integer
            nl_pid: Integer
            nl_groups: Integer
            def __init__(self, nl_len: SupportsIndex = ..., nl_family: SupportsIndex = ..., nl_pad: SupportsIndex = ..., nl_pid: SupportsIndex = ..., nl_groups: SupportsIndex = ...) -> None: ...
        class sockaddr_rfcomm(Struct):
            rfcomm_len: Integer
            rfcomm_family: Integer
            rfcomm_bdaddr: Nested[sockaddr_rfcomm_rfcomm_bdaddr, sockaddr_rfcomm_rfcomm_bdaddr | _Parts | Struct]
            rfcomm_channel: Integer
            def __init__(self, rfcomm_len: SupportsIndex = ..., rfcomm_family: SupportsIndex = ..., rfcomm_bdaddr: sockaddr_rfcomm_rfcomm_bdaddr | _Parts | Struct = ..., rfcomm_channel: SupportsIndex = ...) -> None: ...
        @type_check_only
        class sockaddr_rfcomm_rfcomm_bdaddr(Struct):
            b: Bytes
            def __init__(self, b: ReadableBuffer = ...) -> None: ...
        class sockaddr_sco(Struct):
            sco_len: Integer
            sco_family: Integer
            sco_bdaddr: Nested[sockaddr_sco_sco_bdaddr, sockaddr_sco_sco_bdaddr | _Parts | Struct]
            def __init__(self, sco_len: SupportsIndex = ..., sco_family: SupportsIndex = ..., sco_bdaddr: sockaddr_sco_sco_bdaddr | _Parts | Struct = ...) -> None: ...
        @type_check_only
        class sockaddr_sco_sco_bdaddr(Struct):
            b: Bytes
            def __init__(self, b: ReadableBuffer = ...) -> None: ...
        class sockcred(Struct):
            sc_uid: Integer
            sc_euid: Integer
            sc_gid: Integer
            sc_egid: Integer
            sc_ngroups: Integer
            sc_groups: Array[int, SupportsIndex]
            def __init__(self, sc_uid: SupportsIndex = ..., sc_euid: SupportsIndex = ..., sc_gid: SupportsIndex = ..., sc_egid: SupportsIndex = ..., sc_ngroups: SupportsIndex = ..., sc_groups: Iterable[SupportsIndex] = ...) -> None: ...
        class sockcred2(Struct):
            sc_version: Integer
            sc_pid: Integer
            sc_uid: Integer
            sc_euid: Integer
            sc_gid: Integer
            sc_egid: Integer
            sc_ngroups: Integer
            sc_groups: Array[int, SupportsIndex]
            def __init__(self, sc_version: SupportsIndex = ..., sc_pid: SupportsIndex = ..., sc_uid: SupportsIndex = ..., sc_euid: SupportsIndex = ..., sc_gid: SupportsIndex = ..., sc_egid: SupportsIndex = ..., sc_ngroups: SupportsIndex = ..., sc_groups: Iterable[SupportsIndex] = ...) -> None: ...
        class tcp_function_set(Struct):
            function_set_name: Bytes
            pcbcnt: Integer
            def __init__(self, function_set_name: ReadableBuffer = ..., pcbcnt: SupportsIndex = ...) -> None: ...
        class tcp_info(Struct):
            tcpi_state: Integer
            tcpi_options: Integer
            tcpi_snd_wscale: Integer
            tcpi_rcv_wscale: Integer
            tcpi_rto: Integer
            tcpi_snd_mss: Integer
            tcpi_rcv_mss: Integer
            tcpi_last_data_recv: Integer
            tcpi_rtt: Integer
            tcpi_rttvar: Integer
            tcpi_snd_ssthresh: Integer
            tcpi_snd_cwnd: Integer
            tcpi_rcv_space: Integer
            tcpi_snd_wnd: Integer
            tcpi_snd_bwnd: Integer
            tcpi_snd_nxt: Integer
            tcpi_rcv_nxt: Integer
            tcpi_toe_tid: Integer
            tcpi_snd_rexmitpack: Integer
            tcpi_rcv_ooopack: Integer
            tcpi_snd_zerowin: Integer
            tcpi_delivered_ce: Integer
            tcpi_received_ce: Integer
            tcpi_total_tlp: Integer
            tcpi_total_tlp_bytes: Integer
            tcpi_snd_una: Integer
            tcpi_snd_max: Integer
            tcpi_rcv_numsacks: Integer
            tcpi_rcv_adv: Integer
            tcpi_dupacks: Integer
            tcpi_rttmin: Integer
            def __init__(self, tcpi_state: SupportsIndex = ..., tcpi_options: SupportsIndex = ..., tcpi_snd_wscale: SupportsIndex = ..., tcpi_rcv_wscale: SupportsIndex = ..., tcpi_rto: SupportsIndex = ..., tcpi_snd_mss: SupportsIndex = ..., tcpi_rcv_mss: SupportsIndex = ..., tcpi_last_data_recv: SupportsIndex = ..., tcpi_rtt: SupportsIndex = ..., tcpi_rttvar: SupportsIndex = ..., tcpi_snd_ssthresh: SupportsIndex = ..., tcpi_snd_cwnd: SupportsIndex = ..., tcpi_rcv_space: SupportsIndex = ..., tcpi_snd_wnd: SupportsIndex = ..., tcpi_snd_bwnd: SupportsIndex = ..., tcpi_snd_nxt: SupportsIndex = ..., tcpi_rcv_nxt: SupportsIndex = ..., tcpi_toe_tid: SupportsIndex = ..., tcpi_snd_rexmitpack: SupportsIndex = ..., tcpi_rcv_ooopack: SupportsIndex = ..., tcpi_snd_zerowin: SupportsIndex = ..., tcpi_delivered_ce: SupportsIndex = ..., tcpi_received_ce: SupportsIndex = ..., tcpi_total_tlp: SupportsIndex = ..., tcpi_total_tlp_bytes: SupportsIndex = ..., tcpi_snd_una: SupportsIndex = ..., tcpi_snd_max: SupportsIndex = ..., tcpi_rcv_numsacks: SupportsIndex = ..., tcpi_rcv_adv: SupportsIndex = ..., tcpi_dupacks: SupportsIndex = ..., tcpi_rttmin: SupportsIndex = ...) -> None: ...
        class tls_enable(Struct):
            cipher_key: Integer
            iv: Integer
            auth_key: Integer
            cipher_algorithm: Integer
            cipher_key_len: Integer
            iv_len: Integer
            auth_algorithm: Integer
            auth_key_len: Integer
            flags: Integer
            tls_vmajor: Integer
            tls_vminor: Integer
            rec_seq: Bytes
            def __init__(self, cipher_key: SupportsIndex = ..., iv: SupportsIndex = ..., auth_key: SupportsIndex = ..., cipher_algorithm: SupportsIndex = ..., cipher_key_len: SupportsIndex = ..., iv_len: SupportsIndex = ..., auth_algorithm: SupportsIndex = ..., auth_key_len: SupportsIndex = ..., flags: SupportsIndex = ..., tls_vmajor: SupportsIndex = ..., tls_vminor: SupportsIndex = ..., rec_seq: ReadableBuffer = ...) -> None: ...
        class tls_get_record(Struct):
            tls_type: Integer
            tls_vmajor: Integer
            tls_vminor: Integer
            tls_length: Integer
            def __init__(self, tls_type: SupportsIndex = ..., tls_vmajor: SupportsIndex = ..., tls_vminor: SupportsIndex = ..., tls_length: SupportsIndex = ...) -> None: ...
        class xucred(Struct):
            cr_version: Integer
            cr_uid: Integer
            cr_ngroups: Integer
            cr_groups: Array[int, SupportsIndex]
            _cr_unused1: Integer
            cr_gid: Integer
            cr_sgroups: Array[int, SupportsIndex]
            cr_pid: Integer
            def __init__(self, cr_version: SupportsIndex = ..., cr_uid: SupportsIndex = ..., cr_ngroups: SupportsIndex = ..., cr_groups: Iterable[SupportsIndex] = ..., _cr_unused1: SupportsIndex = ..., *, cr_gid: SupportsIndex = ..., cr_sgroups: Iterable[SupportsIndex] = ..., cr_pid: SupportsIndex = ...) -> None: ...

if sys.platform != "linux" and sys.platform != "win32" and sys.platform != "darwin":
    if sys.platform.startswith("netbsd"):
        class can_frame(Struct):
            can_id: Integer
            can_dlc: Integer
            data: Bytes
            def __init__(self, can_id: SupportsIndex = ..., can_dlc: SupportsIndex = ..., data: ReadableBuffer = ...) -> None: ...
        class hci_filter(Struct):
            mask: Array[int, SupportsIndex]
            def __init__(self, mask: Iterable[SupportsIndex] = ...) -> None: ...
        class if_data(Struct):
            ifi_type: Integer
            ifi_addrlen: Integer
            ifi_hdrlen: Integer
            ifi_link_state: Integer
            ifi_mtu: Integer
            ifi_metric: Integer
            ifi_baudrate: Integer
            ifi_ipackets: Integer
            ifi_ierrors: Integer
            ifi_opackets: Integer
            ifi_oerrors: Integer
            ifi_collisions: Integer
            ifi_ibytes: Integer
            ifi_obytes: Integer
            ifi_imcasts: Integer
            ifi_omcasts: Integer
            ifi_iqdrops: Integer
            ifi_noproto: Integer
            ifi_lastchange: Nested[timespec, timespec | _Parts]
            def __init__(self, ifi_type: SupportsIndex = ..., ifi_addrlen: SupportsIndex = ..., ifi_hdrlen: SupportsIndex = ..., ifi_link_state: SupportsIndex = ..., ifi_mtu: SupportsIndex = ..., ifi_metric: SupportsIndex = ..., ifi_baudrate: SupportsIndex = ..., ifi_ipackets: SupportsIndex = ..., ifi_ierrors: SupportsIndex = ..., ifi_opackets: SupportsIndex = ..., ifi_oerrors: SupportsIndex = ..., ifi_collisions: SupportsIndex = ..., ifi_ibytes: SupportsIndex = ..., ifi_obytes: SupportsIndex = ..., ifi_imcasts: SupportsIndex = ..., ifi_omcasts: SupportsIndex = ..., ifi_iqdrops: SupportsIndex = ..., ifi_noproto: SupportsIndex = ..., ifi_lastchange: timespec | _Parts = ...) -> None: ...
        class ifreq(Struct):
            ifr_name: Bytes
            ifr_ifru: Nested[ifreq_ifr_ifru, ifreq_ifr_ifru | _Parts]
            ifr_space: Nested[sockaddr_storage, sockaddr_storage | _Parts | Struct]
            ifr_addr: Nested[sockaddr, sockaddr | _Parts | Struct]
            ifr_dstaddr: Nested[sockaddr, sockaddr | _Parts | Struct]
            ifr_broadaddr: Nested[sockaddr, sockaddr | _Parts | Struct]
            ifr_data: Integer
            ifr_dlt: Integer
            ifr_mtu: Integer
            ifr_index: Integer
            ifr_media: Integer
            ifr_value: Integer
            ifr_buflen: Integer
            ifr_metric: Integer
            ifr_addrflags: Integer
            ifr_flags: Integer
            ifr_buf: Integer
            def __init__(self, ifr_name: ReadableBuffer = ..., ifr_ifru: ifreq_ifr_ifru | _Parts = ..., *, ifr_space: sockaddr_storage | _Parts | Struct = ..., ifr_addr: sockaddr | _Parts | Struct = ..., ifr_dstaddr: sockaddr | _Parts | Struct = ..., ifr_broadaddr: sockaddr | _Parts | Struct = ..., ifr_data: SupportsIndex = ..., ifr_dlt: SupportsIndex = ..., ifr_mtu: SupportsIndex = ..., ifr_index: SupportsIndex = ..., ifr_media: SupportsIndex = ..., ifr_value: SupportsIndex = ..., ifr_buflen: SupportsIndex = ..., ifr_metric: SupportsIndex = ..., ifr_addrflags: SupportsIndex = ..., ifr_flags: SupportsIndex = ..., ifr_buf: SupportsIndex = ...) -> None: ...
        @type_check_only
        class ifreq_ifr_ifru(Struct):
            ifru_space: Nested[sockaddr_storage, sockaddr_storage | _Parts | Struct]
            ifru_b: Nested[ifreq_ifr_ifru_ifru_b, ifreq_ifr_ifru_ifru_b | _Parts]
            ifru_addr: Nested[sockaddr, sockaddr | _Parts | Struct]
            ifru_dstaddr: Nested[sockaddr, sockaddr | _Parts | Struct]
            ifru_broadaddr: Nested[sockaddr, sockaddr | _Parts | Struct]
            ifru_data: Integer
            ifru_dlt: Integer
            ifru_mtu: Integer
            ifru_value: Integer
            ifru_metric: Integer
            ifru_addrflags: Integer
            ifru_flags: Integer
            def __init__(self, ifru_space: sockaddr_storage | _Parts | Struct = ..., *, ifru_b: ifreq_ifr_ifru_ifru_b | _Parts = ..., ifru_addr: sockaddr | _Parts | Struct = ..., ifru_dstaddr: sockaddr | _Parts | Struct = ..., ifru_broadaddr: sockaddr | _Parts | Struct = ..., ifru_data: SupportsIndex = ..., ifru_dlt: SupportsIndex = ..., ifru_mtu: SupportsIndex = ..., ifru_value: SupportsIndex = ..., ifru_metric: SupportsIndex = ..., ifru_addrflags: SupportsIndex = ..., ifru_flags: SupportsIndex = ...) -> None: ...
        @type_check_only
        class ifreq_ifr_ifru_ifru_b(Struct):
            b_buflen: Integer
            b_buf: Integer
            def __init__(self, b_buflen: SupportsIndex = ..., b_buf: SupportsIndex = ...) -> None: ...
        class in6_ifreq(Struct):
            ifr_name: Bytes
            ifr_ifru: Nested[in6_ifreq_ifr_ifru, in6_ifreq_ifr_ifru | _Parts]
            ifr_addr: Nested[sockaddr_in6, sockaddr_in6 | _Parts | Struct]
            ifr_dstaddr: Nested[sockaddr_in6, sockaddr_in6 | _Parts | Struct]
            ifr_data: Integer
            ifr_media: Integer
            ifr_metric: Integer
            ifr_flags: Integer
            def __init__(self, ifr_name: ReadableBuffer = ..., ifr_ifru: in6_ifreq_ifr_ifru | _Parts = ..., *, ifr_addr: sockaddr_in6 | _Parts | Struct = ..., ifr_dstaddr: sockaddr_in6 | _Parts | Struct = ..., ifr_data: SupportsIndex = ..., ifr_media: SupportsIndex = ..., ifr_metric: SupportsIndex = ..., ifr_flags: SupportsIndex = ...) -> None: ...
        class rtentry(Struct):
            rt_nodes: Array[rtentry_rt_nodes, rtentry_rt_nodes | _Parts]
            rt_gateway: Integer
            rt_flags: Integer
            rt_refcnt: Integer
            rt_use: Integer
            rt_ifp: Integer
            rt_ifa: Integer
            rt_ifa_seqno: Integer
            rt_llinfo: Integer
            rt_rmx: Nested[rtentry_rt_rmx, rtentry_rt_rmx | _Parts]
            rt_gwroute: Integer
            rt_timer: Nested[rtentry_rt_timer, rtentry_rt_timer | _Parts]
            rt_parent: Integer
            _rt_key: Integer
            rt_tag: Integer
            def __init__(self, rt_nodes: Iterable[rtentry_rt_nodes | _Parts] = ..., rt_gateway: SupportsIndex = ..., rt_flags: SupportsIndex = ..., rt_refcnt: SupportsIndex = ..., rt_use: SupportsIndex = ..., rt_ifp: SupportsIndex = ..., rt_ifa: SupportsIndex = ..., rt_ifa_seqno: SupportsIndex = ..., rt_llinfo: SupportsIndex = ..., rt_rmx: rtentry_rt_rmx | _Parts = ..., rt_gwroute: SupportsIndex = ..., rt_timer: rtentry_rt_timer | _Parts = ..., rt_parent: SupportsIndex = ..., _rt_key: SupportsIndex = ..., rt_tag: SupportsIndex = ...) -> None: ...
        @type_check_only
        class rtentry_rt_nodes(Struct):
            rn_mklist: Integer
            rn_p: Integer
            rn_b: Integer
            rn_bmask: Integer
            rn_flags: Integer
            rn_u: Nested[rtentry_rt_nodes_rn_u, rtentry_rt_nodes_rn_u | _Parts]
            rn_key: Integer
            rn_off: Integer
            rn_l: Integer
            rn_mask: Integer
            rn_r: Integer
            rn_dupedkey: Integer
            def __init__(self, rn_mklist: SupportsIndex = ..., rn_p: SupportsIndex = ..., rn_b: SupportsIndex = ..., rn_bmask: SupportsIndex = ..., rn_flags: SupportsIndex = ..., rn_u: rtentry_rt_nodes_rn_u | _Parts = ..., *, rn_key: SupportsIndex = ..., rn_off: SupportsIndex = ..., rn_l: SupportsIndex = ..., rn_mask: SupportsIndex = ..., rn_r: SupportsIndex = ..., rn_dupedkey: SupportsIndex = ...) -> None: ...
        @type_check_only
        class rtentry_rt_nodes_rn_u(Struct):
            rn_leaf: Nested[rtentry_rt_nodes_rn_u_rn_leaf, rtentry_rt_nodes_rn_u_rn_leaf | _Parts]
            rn_node: Nested[rtentry_rt_nodes_rn_u_rn_node, rtentry_rt_nodes_rn_u_rn_node | _Parts]
            def __init__(self, rn_leaf: rtentry_rt_nodes_rn_u_rn_leaf | _Parts = ..., *, rn_node: rtentry_rt_nodes_rn_u_rn_node | _Parts = ...) -> None: ...
        @type_check_only
        class rtentry_rt_nodes_rn_u_rn_leaf(Struct):
            rn_Key: Integer
            rn_Mask: Integer
            rn_Dupedkey: Integer
            def __init__(self, rn_Key: SupportsIndex = ..., rn_Mask: SupportsIndex = ..., rn_Dupedkey: SupportsIndex = ...) -> None: ...
        @type_check_only
        class rtentry_rt_nodes_rn_u_rn_node(Struct):
            rn_Off: Integer
            rn_L: Integer
            rn_R: Integer
            def __init__(self, rn_Off: SupportsIndex = ..., rn_L: SupportsIndex = ..., rn_R: SupportsIndex = ...) -> None: ...
        @type_check_only
        class rtentry_rt_rmx(Struct):
            rmx_locks: Integer
            rmx_mtu: Integer
            rmx_hopcount: Integer
            rmx_recvpipe: Integer
            rmx_sendpipe: Integer
            rmx_ssthresh: Integer
            rmx_rtt: Integer
            rmx_rttvar: Integer
            rmx_expire: Integer
            rmx_pksent: Integer
            def __init__(self, rmx_locks: SupportsIndex = ..., rmx_mtu: SupportsIndex = ..., rmx_hopcount: SupportsIndex = ..., rmx_recvpipe: SupportsIndex = ..., rmx_sendpipe: SupportsIndex = ..., rmx_ssthresh: SupportsIndex = ..., rmx_rtt: SupportsIndex = ..., rmx_rttvar: SupportsIndex = ..., rmx_expire: SupportsIndex = ..., rmx_pksent: SupportsIndex = ...) -> None: ...
        @type_check_only
        class rtentry_rt_timer(Struct):
            lh_first: Integer
            def __init__(self, lh_first: SupportsIndex = ...) -> None: ...
        class sctp_assoc_ids(Struct):
            asls_assoc_start: Integer
            asls_numb_present: Integer
            asls_more_to_get: Integer
            asls_assoc_id: Array[int, SupportsIndex]
            def __init__(self, asls_assoc_start: SupportsIndex = ..., asls_numb_present: SupportsIndex = ..., asls_more_to_get: SupportsIndex = ..., asls_assoc_id: Iterable[SupportsIndex] = ...) -> None: ...
        class sctp_blk_args(Struct):
            onmb: Integer
            onsb: Integer
            maxmb: Integer
            maxsb: Integer
            send_sent_qcnt: Integer
            stream_qcnt: Integer
            def __init__(self, onmb: SupportsIndex = ..., onsb: SupportsIndex = ..., maxmb: SupportsIndex = ..., maxsb: SupportsIndex = ..., send_sent_qcnt: SupportsIndex = ..., stream_qcnt: SupportsIndex = ...) -> None: ...
        class sctp_connectx_addrs(Struct):
            cx_num: Integer
            cx_len: Integer
            cx_addrs: Integer
            def __init__(self, cx_num: SupportsIndex = ..., cx_len: SupportsIndex = ..., cx_addrs: SupportsIndex = ...) -> None: ...
        class sctp_cwnd_args(Struct):
            net: Integer
            cwnd_new_value: Integer
            inflight: Integer
            cwnd_augment: Integer
            def __init__(self, net: SupportsIndex = ..., cwnd_new_value: SupportsIndex = ..., inflight: SupportsIndex = ..., cwnd_augment: SupportsIndex = ...) -> None: ...
        class sctp_cwnd_log(Struct):
            x: Nested[sctp_cwnd_log_x, sctp_cwnd_log_x | _Parts]
            event_type: Integer
            def __init__(self, x: sctp_cwnd_log_x | _Parts = ..., from_: SupportsIndex = ..., event_type: SupportsIndex = ...) -> None: ...
        @type_check_only
        class sctp_cwnd_log_x(Struct):
            cwnd: Nested[sctp_cwnd_args, sctp_cwnd_args | _Parts]
            blk: Nested[sctp_blk_args, sctp_blk_args | _Parts]
            rwnd: Nested[sctp_rwnd_log, sctp_rwnd_log | _Parts]
            mbcnt: Nested[sctp_mbcnt_log, sctp_mbcnt_log | _Parts]
            fr: Nested[sctp_fr_log, sctp_fr_log | _Parts]
            map: Nested[sctp_fr_map, sctp_fr_map | _Parts]
            strlog: Nested[sctp_str_log, sctp_str_log | _Parts]
            def __init__(self, cwnd: sctp_cwnd_args | _Parts = ..., *, blk: sctp_blk_args | _Parts = ..., rwnd: sctp_rwnd_log | _Parts = ..., mbcnt: sctp_mbcnt_log | _Parts = ..., fr: sctp_fr_log | _Parts = ..., map: sctp_fr_map | _Parts = ..., strlog: sctp_str_log | _Parts = ...) -> None: ...
        class sctp_event_subscribe(Struct):
            sctp_data_io_event: Integer
            sctp_association_event: Integer
            sctp_address_event: Integer
            sctp_send_failure_event: Integer
            sctp_peer_error_event: Integer
            sctp_shutdown_event: Integer
            sctp_partial_delivery_event: Integer
            sctp_adaption_layer_event: Integer
            sctp_stream_reset_events: Integer
            def __init__(self, sctp_data_io_event: SupportsIndex = ..., sctp_association_event: SupportsIndex = ..., sctp_address_event: SupportsIndex = ..., sctp_send_failure_event: SupportsIndex = ..., sctp_peer_error_event: SupportsIndex = ..., sctp_shutdown_event: SupportsIndex = ..., sctp_partial_delivery_event: SupportsIndex = ..., sctp_adaption_layer_event: SupportsIndex = ..., sctp_stream_reset_events: SupportsIndex = ...) -> None: ...
        class sctp_getaddresses(Struct):
            sget_assoc_id: Integer
            addr: Array[sockaddr, sockaddr | _Parts | Struct]
            def __init__(self, sget_assoc_id: SupportsIndex = ..., addr: Iterable[sockaddr | _Parts | Struct] = ...) -> None: ...
        class sctp_paddrparams(Struct):
            spp_assoc_id: Integer
            spp_address: Nested[sockaddr_storage, sockaddr_storage | _Parts | Struct]
            spp_hbinterval: Integer
            spp_pathmaxrxt: Integer
            spp_pathmtu: Integer
            spp_flags: Integer
            spp_ipv6_flowlabel: Integer
            spp_dscp: Integer
            def __init__(self, spp_assoc_id: SupportsIndex = ..., spp_address: sockaddr_storage | _Parts | Struct = ..., spp_hbinterval: SupportsIndex = ..., spp_pathmaxrxt: SupportsIndex = ..., spp_pathmtu: SupportsIndex = ..., spp_flags: SupportsIndex = ..., spp_ipv6_flowlabel: SupportsIndex = ..., spp_dscp: SupportsIndex = ...) -> None: ...
        class sctp_pcbinfo(Struct):
            ep_count: Integer
            asoc_count: Integer
            laddr_count: Integer
            raddr_count: Integer
            chk_count: Integer
            sockq_count: Integer
            mbuf_track: Integer
            def __init__(self, ep_count: SupportsIndex = ..., asoc_count: SupportsIndex = ..., laddr_count: SupportsIndex = ..., raddr_count: SupportsIndex = ..., chk_count: SupportsIndex = ..., sockq_count: SupportsIndex = ..., mbuf_track: SupportsIndex = ...) -> None: ...
        class sctp_remote_error(Struct):
            sre_type: Integer
            sre_flags: Integer
            sre_length: Integer
            sre_error: Integer
            sre_assoc_id: Integer
            sre_data: Bytes
            def __init__(self, sre_type: SupportsIndex = ..., sre_flags: SupportsIndex = ..., sre_length: SupportsIndex = ..., sre_error: SupportsIndex = ..., sre_assoc_id: SupportsIndex = ..., sre_data: ReadableBuffer = ...) -> None: ...
        class sctp_send_failed(Struct):
            ssf_type: Integer
            ssf_flags: Integer
            ssf_length: Integer
            ssf_error: Integer
            ssf_info: Nested[sctp_sndrcvinfo, sctp_sndrcvinfo | _Parts]
            ssf_assoc_id: Integer
            ssf_data: Bytes
            def __init__(self, ssf_type: SupportsIndex = ..., ssf_flags: SupportsIndex = ..., ssf_length: SupportsIndex = ..., ssf_error: SupportsIndex = ..., ssf_info: sctp_sndrcvinfo | _Parts = ..., ssf_assoc_id: SupportsIndex = ..., ssf_data: ReadableBuffer = ...) -> None: ...
        class sctp_setprim(Struct):
            ssp_assoc_id: Integer
            ssp_addr: Nested[sockaddr_storage, sockaddr_storage | _Parts | Struct]
            def __init__(self, ssp_assoc_id: SupportsIndex = ..., ssp_addr: sockaddr_storage | _Parts | Struct = ...) -> None: ...
        class sctp_setstrm_timeout(Struct):
            ssto_assoc_id: Integer
            ssto_timeout: Integer
            ssto_streamid_start: Integer
            ssto_streamid_end: Integer
            def __init__(self, ssto_assoc_id: SupportsIndex = ..., ssto_timeout: SupportsIndex = ..., ssto_streamid_start: SupportsIndex = ..., ssto_streamid_end: SupportsIndex = ...) -> None: ...
        class sctp_sockstat(Struct):
            ss_assoc_id: Integer
            ss_total_sndbuf: Integer
            ss_total_mbuf_sndbuf: Integer
            ss_total_recv_buf: Integer
            def __init__(self, ss_assoc_id: SupportsIndex = ..., ss_total_sndbuf: SupportsIndex = ..., ss_total_mbuf_sndbuf: SupportsIndex = ..., ss_total_recv_buf: SupportsIndex = ...) -> None: ...
        class sctp_str_log(Struct):
            n_tsn: Integer
            e_tsn: Integer
            n_sseq: Integer
            e_sseq: Integer
            def __init__(self, n_tsn: SupportsIndex = ..., e_tsn: SupportsIndex = ..., n_sseq: SupportsIndex = ..., e_sseq: SupportsIndex = ...) -> None: ...
        class sctp_stream_reset(Struct):
            strrst_assoc_id: Integer
            strrst_flags: Integer
            strrst_num_streams: Integer
            def __init__(self, strrst_assoc_id: SupportsIndex = ..., strrst_flags: SupportsIndex = ..., strrst_num_streams: SupportsIndex = ...) -> None: ...
        class sockaddr_can(Struct):
            can_len: Integer
            can_family: Integer
            can_ifindex: Integer
            can_addr: Nested[sockaddr_can_can_addr, sockaddr_can_can_addr | _Parts | Struct]
            def __init__(self, can_len: SupportsIndex = ..., can_family: SupportsIndex = ..., can_ifindex: SupportsIndex = ..., can_addr: sockaddr_can_can_addr | _Parts | Struct = ...) -> None: ...
        @type_check_only
        class sockaddr_can_can_addr(Struct):
            tp: Nested[sockaddr_can_can_addr_tp, sockaddr_can_can_addr_tp | _Parts | Struct]
            def __init__(self, tp: sockaddr_can_can_addr_tp | _Parts | Struct = ...) -> None: ...
        class sockaddr_dl(Struct):
            sdl_len: Integer
            sdl_family: Integer
            sdl_index: Integer
            sdl_addr: Nested[sockaddr_dl_sdl_addr, sockaddr_dl_sdl_addr | _Parts | Struct]
            sdl_type: Integer
            sdl_nlen: Integer
            sdl_alen: Integer
            sdl_slen: Integer
            sdl_data: Bytes
            def __init__(self, sdl_len: SupportsIndex = ..., sdl_family: SupportsIndex = ..., sdl_index: SupportsIndex = ..., sdl_addr: sockaddr_dl_sdl_addr | _Parts | Struct = ..., *, sdl_type: SupportsIndex = ..., sdl_nlen: SupportsIndex = ..., sdl_alen: SupportsIndex = ..., sdl_slen: SupportsIndex = ..., sdl_data: ReadableBuffer = ...) -> None: ...
        @type_check_only
        class sockaddr_dl_sdl_addr(Struct):
            dl_type: Integer
            dl_nlen: Integer
            dl_alen: Integer
            dl_slen: Integer
            dl_data: Bytes
            def __init__(self, dl_type: SupportsIndex = ..., dl_nlen: SupportsIndex = ..., dl_alen: SupportsIndex = ..., dl_slen: SupportsIndex = ..., dl_data: ReadableBuffer = ...) -> None: ...
        class sockcred(Struct):
            sc_pid: Integer
            sc_uid: Integer
            sc_euid: Integer
            sc_gid: Integer
            sc_egid: Integer
            sc_ngroups: Integer
            sc_groups: Array[int, SupportsIndex]
            def __init__(self, sc_pid: SupportsIndex = ..., sc_uid: SupportsIndex = ..., sc_euid: SupportsIndex = ..., sc_gid: SupportsIndex = ..., sc_egid: SupportsIndex = ..., sc_ngroups: SupportsIndex = ..., sc_groups: Iterable[SupportsIndex] = ...) -> None: ...
        class tcp_info(Struct):
            tcpi_state: Integer
            tcpi_options: Integer
            tcpi_snd_wscale: Integer
            tcpi_rcv_wscale: Integer
            tcpi_rto: Integer
            tcpi_snd_mss: Integer
            tcpi_rcv_mss: Integer
            tcpi_last_data_recv: Integer
            tcpi_rtt: Integer
            tcpi_rttvar: Integer
            tcpi_snd_ssthresh: Integer
            tcpi_snd_cwnd: Integer
            tcpi_rcv_space: Integer
            tcpi_snd_wnd: Integer
            tcpi_snd_bwnd: Integer
            tcpi_snd_nxt: Integer
            tcpi_rcv_nxt: Integer
            tcpi_toe_tid: Integer
            tcpi_snd_rexmitpack: Integer
            tcpi_rcv_ooopack: Integer
            tcpi_snd_zerowin: Integer
            def __init__(self, tcpi_state: SupportsIndex = ..., tcpi_options: SupportsIndex = ..., tcpi_snd_wscale: SupportsIndex = ..., tcpi_rcv_wscale: SupportsIndex = ..., tcpi_rto: SupportsIndex = ..., tcpi_snd_mss: SupportsIndex = ..., tcpi_rcv_mss: SupportsIndex = ..., tcpi_last_data_recv: SupportsIndex = ..., tcpi_rtt: SupportsIndex = ..., tcpi_rttvar: SupportsIndex = ..., tcpi_snd_ssthresh: SupportsIndex = ..., tcpi_snd_cwnd: SupportsIndex = ..., tcpi_rcv_space: SupportsIndex = ..., tcpi_snd_wnd: SupportsIndex = ..., tcpi_snd_bwnd: SupportsIndex = ..., tcpi_snd_nxt: SupportsIndex = ..., tcpi_rcv_nxt: SupportsIndex = ..., tcpi_toe_tid: SupportsIndex = ..., tcpi_snd_rexmitpack: SupportsIndex = ..., tcpi_rcv_ooopack: SupportsIndex = ..., tcpi_snd_zerowin: SupportsIndex = ...) -> None: ...
        class unpcbid(Struct):
            unp_pid: Integer
            unp_euid: Integer
            unp_egid: Integer
            def __init__(self, unp_pid: SupportsIndex = ..., unp_euid: SupportsIndex = ..., unp_egid: SupportsIndex = ...) -> None: ...

if sys.platform != "linux" and sys.platform != "win32" and sys.platform != "darwin":
    if sys.platform.startswith("openbsd"):
        class if_data(Struct):
            ifi_type: Integer
            ifi_addrlen: Integer
            ifi_hdrlen: Integer
            ifi_link_state: Integer
            ifi_mtu: Integer
            ifi_metric: Integer
            ifi_rdomain: Integer
            ifi_baudrate: Integer
            ifi_ipackets: Integer
            ifi_ierrors: Integer
            ifi_opackets: Integer
            ifi_oerrors: Integer
            ifi_collisions: Integer
            ifi_ibytes: Integer
            ifi_obytes: Integer
            ifi_imcasts: Integer
            ifi_omcasts: Integer
            ifi_iqdrops: Integer
            ifi_oqdrops: Integer
            ifi_noproto: Integer
            ifi_capabilities: Integer
            ifi_lastchange: Nested[timeval, timeval | _Parts]
            def __init__(self, ifi_type: SupportsIndex = ..., ifi_addrlen: SupportsIndex = ..., ifi_hdrlen: SupportsIndex = ..., ifi_link_state: SupportsIndex = ..., ifi_mtu: SupportsIndex = ..., ifi_metric: SupportsIndex = ..., ifi_rdomain: SupportsIndex = ..., ifi_baudrate: SupportsIndex = ..., ifi_ipackets: SupportsIndex = ..., ifi_ierrors: SupportsIndex = ..., ifi_opackets: SupportsIndex = ..., ifi_oerrors: SupportsIndex = ..., ifi_collisions: SupportsIndex = ..., ifi_ibytes: SupportsIndex = ..., ifi_obytes: SupportsIndex = ..., ifi_imcasts: SupportsIndex = ..., ifi_omcasts: SupportsIndex = ..., ifi_iqdrops: SupportsIndex = ..., ifi_oqdrops: SupportsIndex = ..., ifi_noproto: SupportsIndex = ..., ifi_capabilities: SupportsIndex = ..., ifi_lastchange: timeval | _Parts = ...) -> None: ...
        class ifreq(Struct):
            ifr_name: Bytes
            ifr_addr: Nested[sockaddr, sockaddr | _Parts | Struct]
            ifr_ifru: Nested[ifreq_ifr_ifru, ifreq_ifr_ifru | _Parts]
            ifr_dstaddr: Nested[sockaddr, sockaddr | _Parts | Struct]
            ifr_broadaddr: Nested[sockaddr, sockaddr | _Parts | Struct]
            ifr_data: Integer
            ifr_media: Integer
            ifr_vnetid: Integer
            ifr_df: Integer
            ifr_mtu: Integer
            ifr_ttl: Integer
            ifr_pwe3: Integer
            ifr_index: Integer
            ifr_llprio: Integer
            ifr_metric: Integer
            ifr_hardmtu: Integer
            ifr_hdrprio: Integer
            ifr_rdomainid: Integer
            ifr_flags: Integer
            def __init__(self, ifr_name: ReadableBuffer = ..., ifr_addr: sockaddr | _Parts | Struct = ..., *, ifr_ifru: ifreq_ifr_ifru | _Parts = ..., ifr_dstaddr: sockaddr | _Parts | Struct = ..., ifr_broadaddr: sockaddr | _Parts | Struct = ..., ifr_data: SupportsIndex = ..., ifr_media: SupportsIndex = ..., ifr_vnetid: SupportsIndex = ..., ifr_df: SupportsIndex = ..., ifr_mtu: SupportsIndex = ..., ifr_ttl: SupportsIndex = ..., ifr_pwe3: SupportsIndex = ..., ifr_index: SupportsIndex = ..., ifr_llprio: SupportsIndex = ..., ifr_metric: SupportsIndex = ..., ifr_hardmtu: SupportsIndex = ..., ifr_hdrprio: SupportsIndex = ..., ifr_rdomainid: SupportsIndex = ..., ifr_flags: SupportsIndex = ...) -> None: ...
        @type_check_only
        class ifreq_ifr_ifru(Struct):
            ifru_addr: Nested[sockaddr, sockaddr | _Parts | Struct]
            ifru_dstaddr: Nested[sockaddr, sockaddr | _Parts | Struct]
            ifru_broadaddr: Nested[sockaddr, sockaddr | _Parts | Struct]
            ifru_data: Integer
            ifru_media: Integer
            ifru_vnetid: Integer
            ifru_index: Integer
            ifru_metric: Integer
            ifru_flags: Integer
            def __init__(self, ifru_addr: sockaddr | _Parts | Struct = ..., *, ifru_dstaddr: sockaddr | _Parts | Struct = ..., ifru_broadaddr: sockaddr | _Parts | Struct = ..., ifru_data: SupportsIndex = ..., ifru_media: SupportsIndex = ..., ifru_vnetid: SupportsIndex = ..., ifru_index: SupportsIndex = ..., ifru_metric: SupportsIndex = ..., ifru_flags: SupportsIndex = ...) -> None: ...
        class in6_ifreq(Struct):
            ifr_name: Bytes
            ifr_ifru: Nested[in6_ifreq_ifr_ifru, in6_ifreq_ifr_ifru | _Parts]
            ifr_addr: Nested[sockaddr_in6, sockaddr_in6 | _Parts | Struct]
            ifr_dstaddr: Nested[sockaddr_in6, sockaddr_in6 | _Parts | Struct]
            ifr_data: Integer
            ifr_df: Integer
            ifr_mtu: Integer
            ifr_ttl: Integer
            ifr_pwe3: Integer
            ifr_llprio: Integer
            ifr_metric: Integer
            ifr_hardmtu: Integer
            ifr_hdrprio: Integer
            ifr_rdomainid: Integer
            ifr_flags: Integer
            def __init__(self, ifr_name: ReadableBuffer = ..., ifr_ifru: in6_ifreq_ifr_ifru | _Parts = ..., *, ifr_addr: sockaddr_in6 | _Parts | Struct = ..., ifr_dstaddr: sockaddr_in6 | _Parts | Struct = ..., ifr_data: SupportsIndex = ..., ifr_df: SupportsIndex = ..., ifr_mtu: SupportsIndex = ..., ifr_ttl: SupportsIndex = ..., ifr_pwe3: SupportsIndex = ..., ifr_llprio: SupportsIndex = ..., ifr_metric: SupportsIndex = ..., ifr_hardmtu: SupportsIndex = ..., ifr_hdrprio: SupportsIndex = ..., ifr_rdomainid: SupportsIndex = ..., ifr_flags: SupportsIndex = ...) -> None: ...
        class sockpeercred(Struct):
            uid: Integer
            gid: Integer
            pid: Integer
            def __init__(self, uid: SupportsIndex = ..., gid: SupportsIndex = ..., pid: SupportsIndex = ...) -> None: ...
        class tcp_info(Struct):
            tcpi_state: Integer
            tcpi_options: Integer
            tcpi_snd_wscale: Integer
            tcpi_rcv_wscale: Integer
            tcpi_rto: Integer
            tcpi_snd_mss: Integer
            tcpi_rcv_mss: Integer
            tcpi_last_data_sent: Integer
            tcpi_last_ack_sent: Integer
            tcpi_last_data_recv: Integer
            tcpi_last_ack_recv: Integer
            tcpi_rtt: Integer
            tcpi_rttvar: Integer
            tcpi_snd_ssthresh: Integer
            tcpi_snd_cwnd: Integer
            tcpi_rcv_space: Integer
            tcpi_snd_wnd: Integer
            tcpi_snd_nxt: Integer
            tcpi_rcv_nxt: Integer
            tcpi_toe_tid: Integer
            tcpi_snd_rexmitpack: Integer
            tcpi_rcv_ooopack: Integer
            tcpi_snd_zerowin: Integer
            tcpi_rttmin: Integer
            tcpi_max_sndwnd: Integer
            tcpi_rcv_adv: Integer
            tcpi_rcv_up: Integer
            tcpi_snd_una: Integer
            tcpi_snd_up: Integer
            tcpi_snd_wl1: Integer
            tcpi_snd_wl2: Integer
            tcpi_snd_max: Integer
            tcpi_ts_recent: Integer
            tcpi_ts_recent_age: Integer
            tcpi_rfbuf_cnt: Integer
            tcpi_rfbuf_ts: Integer
            tcpi_so_rcv_sb_cc: Integer
            tcpi_so_rcv_sb_hiwat: Integer
            tcpi_so_rcv_sb_lowat: Integer
            tcpi_so_rcv_sb_wat: Integer
            tcpi_so_snd_sb_cc: Integer
            tcpi_so_snd_sb_hiwat: Integer
            tcpi_so_snd_sb_lowat: Integer
            tcpi_so_snd_sb_wat: Integer
            def __init__(self, tcpi_state: SupportsIndex = ..., tcpi_options: SupportsIndex = ..., tcpi_snd_wscale: SupportsIndex = ..., tcpi_rcv_wscale: SupportsIndex = ..., tcpi_rto: SupportsIndex = ..., tcpi_snd_mss: SupportsIndex = ..., tcpi_rcv_mss: SupportsIndex = ..., tcpi_last_data_sent: SupportsIndex = ..., tcpi_last_ack_sent: SupportsIndex = ..., tcpi_last_data_recv: SupportsIndex = ..., tcpi_last_ack_recv: SupportsIndex = ..., tcpi_rtt: SupportsIndex = ..., tcpi_rttvar: SupportsIndex = ..., tcpi_snd_ssthresh: SupportsIndex = ..., tcpi_snd_cwnd: SupportsIndex = ..., tcpi_rcv_space: SupportsIndex = ..., tcpi_snd_wnd: SupportsIndex = ..., tcpi_snd_nxt: SupportsIndex = ..., tcpi_rcv_nxt: SupportsIndex = ..., tcpi_toe_tid: SupportsIndex = ..., tcpi_snd_rexmitpack: SupportsIndex = ..., tcpi_rcv_ooopack: SupportsIndex = ..., tcpi_snd_zerowin: SupportsIndex = ..., tcpi_rttmin: SupportsIndex = ..., tcpi_max_sndwnd: SupportsIndex = ..., tcpi_rcv_adv: SupportsIndex = ..., tcpi_rcv_up: SupportsIndex = ..., tcpi_snd_una: SupportsIndex = ..., tcpi_snd_up: SupportsIndex = ..., tcpi_snd_wl1: SupportsIndex = ..., tcpi_snd_wl2: SupportsIndex = ..., tcpi_snd_max: SupportsIndex = ..., tcpi_ts_recent: SupportsIndex = ..., tcpi_ts_recent_age: SupportsIndex = ..., tcpi_rfbuf_cnt: SupportsIndex = ..., tcpi_rfbuf_ts: SupportsIndex = ..., tcpi_so_rcv_sb_cc: SupportsIndex = ..., tcpi_so_rcv_sb_hiwat: SupportsIndex = ..., tcpi_so_rcv_sb_lowat: SupportsIndex = ..., tcpi_so_rcv_sb_wat: SupportsIndex = ..., tcpi_so_snd_sb_cc: SupportsIndex = ..., tcpi_so_snd_sb_hiwat: SupportsIndex = ..., tcpi_so_snd_sb_lowat: SupportsIndex = ..., tcpi_so_snd_sb_wat: SupportsIndex = ...) -> None: ...
        class ucred(Struct):
            cr_refcnt: Nested[ucred_cr_refcnt, ucred_cr_refcnt | _Parts]
            cr_uid: Integer
            cr_ruid: Integer
            cr_svuid: Integer
            cr_gid: Integer
            cr_rgid: Integer
            cr_svgid: Integer
            cr_ngroups: Integer
            cr_groups: Array[int, SupportsIndex]
            def __init__(self, cr_refcnt: ucred_cr_refcnt | _Parts = ..., cr_uid: SupportsIndex = ..., cr_ruid: SupportsIndex = ..., cr_svuid: SupportsIndex = ..., cr_gid: SupportsIndex = ..., cr_rgid: SupportsIndex = ..., cr_svgid: SupportsIndex = ..., cr_ngroups: SupportsIndex = ..., cr_groups: Iterable[SupportsIndex] = ...) -> None: ...
        @type_check_only
        class ucred_cr_refcnt(Struct):
            r_refs: Integer
            r_traceidx: Integer
            def __init__(self, r_refs: SupportsIndex = ..., r_traceidx: SupportsIndex = ...) -> None: ...
        class xucred(Struct):
            cr_uid: Integer
            cr_gid: Integer
            cr_ngroups: Integer
            cr_groups: Array[int, SupportsIndex]
            def __init__(self, cr_uid: SupportsIndex = ..., cr_gid: SupportsIndex = ..., cr_ngroups: SupportsIndex = ..., cr_groups: Iterable[SupportsIndex] = ...) -> None: ...

if sys.platform == "darwin":
    class ctl_info(Struct):
        ctl_id: Integer
        ctl_name: Bytes
        def __init__(self, ctl_id: SupportsIndex = ..., ctl_name: ReadableBuffer = ...) -> None: ...
    class if_data(Struct):
        ifi_type: Integer
        ifi_typelen: Integer
        ifi_physical: Integer
        ifi_addrlen: Integer
        ifi_hdrlen: Integer
        ifi_recvquota: Integer
        ifi_xmitquota: Integer
        ifi_unused1: Integer
        ifi_mtu: Integer
        ifi_metric: Integer
        ifi_baudrate: Integer
        ifi_ipackets: Integer
        ifi_ierrors: Integer
        ifi_opackets: Integer
        ifi_oerrors: Integer
        ifi_collisions: Integer
        ifi_ibytes: Integer
        ifi_obytes: Integer
        ifi_imcasts: Integer
        ifi_omcasts: Integer
        ifi_iqdrops: Integer
        ifi_noproto: Integer
        ifi_recvtiming: Integer
        ifi_xmittiming: Integer
        ifi_lastchange: Nested[if_data_ifi_lastchange, if_data_ifi_lastchange | _Parts]
        ifi_unused2: Integer
        ifi_hwassist: Integer
        ifi_reserved1: Integer
        ifi_reserved2: Integer
        def __init__(self, ifi_type: SupportsIndex = ..., ifi_typelen: SupportsIndex = ..., ifi_physical: SupportsIndex = ..., ifi_addrlen: SupportsIndex = ..., ifi_hdrlen: SupportsIndex = ..., ifi_recvquota: SupportsIndex = ..., ifi_xmitquota: SupportsIndex = ..., ifi_unused1: SupportsIndex = ..., ifi_mtu: SupportsIndex = ..., ifi_metric: SupportsIndex = ..., ifi_baudrate: SupportsIndex = ..., ifi_ipackets: SupportsIndex = ..., ifi_ierrors: SupportsIndex = ..., ifi_opackets: SupportsIndex = ..., ifi_oerrors: SupportsIndex = ..., ifi_collisions: SupportsIndex = ..., ifi_ibytes: SupportsIndex = ..., ifi_obytes: SupportsIndex = ..., ifi_imcasts: SupportsIndex = ..., ifi_omcasts: SupportsIndex = ..., ifi_iqdrops: SupportsIndex = ..., ifi_noproto: SupportsIndex = ..., ifi_recvtiming: SupportsIndex = ..., ifi_xmittiming: SupportsIndex = ..., ifi_lastchange: if_data_ifi_lastchange | _Parts = ..., ifi_unused2: SupportsIndex = ..., ifi_hwassist: SupportsIndex = ..., ifi_reserved1: SupportsIndex = ..., ifi_reserved2: SupportsIndex = ...) -> None: ...
    class if_data64(Struct):
        ifi_type: Integer
        ifi_typelen: Integer
        ifi_physical: Integer
        ifi_addrlen: Integer
        ifi_hdrlen: Integer
        ifi_recvquota: Integer
        ifi_xmitquota: Integer
        ifi_unused1: Integer
        ifi_mtu: Integer
        ifi_metric: Integer
        ifi_baudrate: Integer
        ifi_ipackets: Integer
        ifi_ierrors: Integer
        ifi_opackets: Integer
        ifi_oerrors: Integer
        ifi_collisions: Integer
        ifi_ibytes: Integer
        ifi_obytes: Integer
        ifi_imcasts: Integer
        ifi_omcasts: Integer
        ifi_iqdrops: Integer
        ifi_noproto: Integer
        ifi_recvtiming: Integer
        ifi_xmittiming: Integer
        ifi_lastchange: Nested[if_data64_ifi_lastchange, if_data64_ifi_lastchange | _Parts]
        def __init__(self, ifi_type: SupportsIndex = ..., ifi_typelen: SupportsIndex = ..., ifi_physical: SupportsIndex = ..., ifi_addrlen: SupportsIndex = ..., ifi_hdrlen: SupportsIndex = ..., ifi_recvquota: SupportsIndex = ..., ifi_xmitquota: SupportsIndex = ..., ifi_unused1: SupportsIndex = ..., ifi_mtu: SupportsIndex = ..., ifi_metric: SupportsIndex = ..., ifi_baudrate: SupportsIndex = ..., ifi_ipackets: SupportsIndex = ..., ifi_ierrors: SupportsIndex = ..., ifi_opackets: SupportsIndex = ..., ifi_oerrors: SupportsIndex = ..., ifi_collisions: SupportsIndex = ..., ifi_ibytes: SupportsIndex = ..., ifi_obytes: SupportsIndex = ..., ifi_imcasts: SupportsIndex = ..., ifi_omcasts: SupportsIndex = ..., ifi_iqdrops: SupportsIndex = ..., ifi_noproto: SupportsIndex = ..., ifi_recvtiming: SupportsIndex = ..., ifi_xmittiming: SupportsIndex = ..., ifi_lastchange: if_data64_ifi_lastchange | _Parts = ...) -> None: ...
    @type_check_only
    class if_data64_ifi_lastchange(Struct):
        tv_sec: Integer
        tv_usec: Integer
        def __init__(self, tv_sec: SupportsIndex = ..., tv_usec: SupportsIndex = ...) -> None: ...
    @type_check_only
    class if_data_ifi_lastchange(Struct):
        tv_sec: Integer
        tv_usec: Integer
        def __init__(self, tv_sec: SupportsIndex = ..., tv_usec: SupportsIndex = ...) -> None: ...
    class ifreq(Struct):
        ifr_name: Bytes
        ifr_kpi: Nested[ifreq_ifr_kpi, ifreq_ifr_kpi | _Parts]
        ifr_addr: Nested[sockaddr, sockaddr | _Parts | Struct]
        ifr_ifru: Nested[ifreq_ifr_ifru, ifreq_ifr_ifru | _Parts]
        ifr_dstaddr: Nested[sockaddr, sockaddr | _Parts | Struct]
        ifr_broadaddr: Nested[sockaddr, sockaddr | _Parts | Struct]
        ifr_devmtu: Nested[ifreq_ifr_devmtu, ifreq_ifr_devmtu | _Parts]
        ifr_data: Integer
        ifr_mtu: Integer
        ifr_phys: Integer
        ifr_media: Integer
        ifr_intval: Integer
        ifr_metric: Integer
        ifr_wake_flags: Integer
        ifr_route_refcnt: Integer
        ifr_flags: Integer
        def __init__(self, ifr_name: ReadableBuffer = ..., ifr_kpi: ifreq_ifr_kpi | _Parts = ..., *, ifr_addr: sockaddr | _Parts | Struct = ..., ifr_ifru: ifreq_ifr_ifru | _Parts = ..., ifr_dstaddr: sockaddr | _Parts | Struct = ..., ifr_broadaddr: sockaddr | _Parts | Struct = ..., ifr_devmtu: ifreq_ifr_devmtu | _Parts = ..., ifr_data: SupportsIndex = ..., ifr_mtu: SupportsIndex = ..., ifr_phys: SupportsIndex = ..., ifr_media: SupportsIndex = ..., ifr_intval: SupportsIndex = ..., ifr_metric: SupportsIndex = ..., ifr_wake_flags: SupportsIndex = ..., ifr_route_refcnt: SupportsIndex = ..., ifr_flags: SupportsIndex = ...) -> None: ...
    @type_check_only
    class ifreq_ifr_devmtu(Struct):
        ifdm_current: Integer
        ifdm_min: Integer
        ifdm_max: Integer
        def __init__(self, ifdm_current: SupportsIndex = ..., ifdm_min: SupportsIndex = ..., ifdm_max: SupportsIndex = ...) -> None: ...
    @type_check_only
    class ifreq_ifr_ifru(Struct):
        ifru_kpi: Nested[ifreq_ifr_ifru_ifru_kpi, ifreq_ifr_ifru_ifru_kpi | _Parts]
        ifru_addr: Nested[sockaddr, sockaddr | _Parts | Struct]
        ifru_dstaddr: Nested[sockaddr, sockaddr | _Parts | Struct]
        ifru_broadaddr: Nested[sockaddr, sockaddr | _Parts | Struct]
        ifru_devmtu: Nested[ifreq_ifr_ifru_ifru_devmtu, ifreq_ifr_ifru_ifru_devmtu | _Parts]
        ifru_data: Integer
        ifru_cap: Array[int, SupportsIndex]
        ifru_mtu: Integer
        ifru_phys: Integer
        ifru_media: Integer
        ifru_intval: Integer
        ifru_metric: Integer
        ifru_wake_flags: Integer
        ifru_route_refcnt: Integer
        ifru_functional_type: Integer
        ifru_peer_egress_functional_type: Integer
        ifru_flags: Integer
        ifru_is_vpn: Integer
        ifru_is_directlink: Integer
        ifru_is_companionlink: Integer
        def __init__(self, ifru_kpi: ifreq_ifr_ifru_ifru_kpi | _Parts = ..., *, ifru_addr: sockaddr | _Parts | Struct = ..., ifru_dstaddr: sockaddr | _Parts | Struct = ..., ifru_broadaddr: sockaddr | _Parts | Struct = ..., ifru_devmtu: ifreq_ifr_ifru_ifru_devmtu | _Parts = ..., ifru_data: SupportsIndex = ..., ifru_cap: Iterable[SupportsIndex] = ..., ifru_mtu: SupportsIndex = ..., ifru_phys: SupportsIndex = ..., ifru_media: SupportsIndex = ..., ifru_intval: SupportsIndex = ..., ifru_metric: SupportsIndex = ..., ifru_wake_flags: SupportsIndex = ..., ifru_route_refcnt: SupportsIndex = ..., ifru_functional_type: SupportsIndex = ..., ifru_peer_egress_functional_type: SupportsIndex = ..., ifru_flags: SupportsIndex = ..., ifru_is_vpn: SupportsIndex = ..., ifru_is_directlink: SupportsIndex = ..., ifru_is_companionlink: SupportsIndex = ...) -> None: ...
    @type_check_only
    class ifreq_ifr_ifru_ifru_devmtu(Struct):
        ifdm_current: Integer
        ifdm_min: Integer
        ifdm_max: Integer
        def __init__(self, ifdm_current: SupportsIndex = ..., ifdm_min: SupportsIndex = ..., ifdm_max: SupportsIndex = ...) -> None: ...
    @type_check_only
    class ifreq_ifr_ifru_ifru_kpi(Struct):
        ifk_module_id: Integer
        ifk_type: Integer
        ifk_data: Nested[ifreq_ifr_ifru_ifru_kpi_ifk_data, ifreq_ifr_ifru_ifru_kpi_ifk_data | _Parts]
        def __init__(self, ifk_module_id: SupportsIndex = ..., ifk_type: SupportsIndex = ..., ifk_data: ifreq_ifr_ifru_ifru_kpi_ifk_data | _Parts = ...) -> None: ...
    @type_check_only
    class ifreq_ifr_ifru_ifru_kpi_ifk_data(Struct):
        ifk_ptr: Integer
        ifk_value: Integer
        def __init__(self, ifk_ptr: SupportsIndex = ..., *, ifk_value: SupportsIndex = ...) -> None: ...
    @type_check_only
    class ifreq_ifr_kpi(Struct):
        ifk_module_id: Integer
        ifk_type: Integer
        ifk_data: Nested[ifreq_ifr_kpi_ifk_data, ifreq_ifr_kpi_ifk_data | _Parts]
        def __init__(self, ifk_module_id: SupportsIndex = ..., ifk_type: SupportsIndex = ..., ifk_data: ifreq_ifr_kpi_ifk_data | _Parts = ...) -> None: ...
    @type_check_only
    class ifreq_ifr_kpi_ifk_data(Struct):
        ifk_ptr: Integer
        ifk_value: Integer
        def __init__(self, ifk_ptr: SupportsIndex = ..., *, ifk_value: SupportsIndex = ...) -> None: ...
    class sockaddr_ctl(Struct):
        sc_len: Integer
        sc_family: Integer
        ss_sysaddr: Integer
        sc_id: Integer
        sc_unit: Integer
        sc_reserved: Array[int, SupportsIndex]
        def __init__(self, sc_len: SupportsIndex = ..., sc_family: SupportsIndex = ..., ss_sysaddr: SupportsIndex = ..., sc_id: SupportsIndex = ..., sc_unit: SupportsIndex = ..., sc_reserved: Iterable[SupportsIndex] = ...) -> None: ...
    class tcp_connection_info(Struct):
        tcpi_state: Integer
        tcpi_snd_wscale: Integer
        tcpi_rcv_wscale: Integer
        tcpi_options: Integer
        tcpi_flags: Integer
        tcpi_rto: Integer
        tcpi_maxseg: Integer
        tcpi_snd_ssthresh: Integer
        tcpi_snd_cwnd: Integer
        tcpi_snd_wnd: Integer
        tcpi_snd_sbbytes: Integer
        tcpi_rcv_wnd: Integer
        tcpi_rttcur: Integer
        tcpi_srtt: Integer
        tcpi_rttvar: Integer
        tcpi_tfo_cookie_req: Integer
        tcpi_tfo_cookie_rcv: Integer
        tcpi_tfo_syn_loss: Integer
        tcpi_tfo_syn_data_sent: Integer
        tcpi_tfo_syn_data_acked: Integer
        tcpi_tfo_syn_data_rcv: Integer
        tcpi_tfo_cookie_req_rcv: Integer
        tcpi_tfo_cookie_sent: Integer
        tcpi_tfo_cookie_invalid: Integer
        tcpi_tfo_cookie_wrong: Integer
        tcpi_tfo_no_cookie_rcv: Integer
        tcpi_tfo_heuristics_disable: Integer
        tcpi_tfo_send_blackhole: Integer
        tcpi_tfo_recv_blackhole: Integer
        tcpi_tfo_onebyte_proxy: Integer
        tcpi_txpackets: Integer
        tcpi_txbytes: Integer
        tcpi_txretransmitbytes: Integer
        tcpi_rxpackets: Integer
        tcpi_rxbytes: Integer
        tcpi_rxoutoforderbytes: Integer
        tcpi_txretransmitpackets: Integer
        def __init__(self, tcpi_state: SupportsIndex = ..., tcpi_snd_wscale: SupportsIndex = ..., tcpi_rcv_wscale: SupportsIndex = ..., tcpi_options: SupportsIndex = ..., tcpi_flags: SupportsIndex = ..., tcpi_rto: SupportsIndex = ..., tcpi_maxseg: SupportsIndex = ..., tcpi_snd_ssthresh: SupportsIndex = ..., tcpi_snd_cwnd: SupportsIndex = ..., tcpi_snd_wnd: SupportsIndex = ..., tcpi_snd_sbbytes: SupportsIndex = ..., tcpi_rcv_wnd: SupportsIndex = ..., tcpi_rttcur: SupportsIndex = ..., tcpi_srtt: SupportsIndex = ..., tcpi_rttvar: SupportsIndex = ..., tcpi_tfo_cookie_req: SupportsIndex = ..., tcpi_tfo_cookie_rcv: SupportsIndex = ..., tcpi_tfo_syn_loss: SupportsIndex = ..., tcpi_tfo_syn_data_sent: SupportsIndex = ..., tcpi_tfo_syn_data_acked: SupportsIndex = ..., tcpi_tfo_syn_data_rcv: SupportsIndex = ..., tcpi_tfo_cookie_req_rcv: SupportsIndex = ..., tcpi_tfo_cookie_sent: SupportsIndex = ..., tcpi_tfo_cookie_invalid: SupportsIndex = ..., tcpi_tfo_cookie_wrong: SupportsIndex = ..., tcpi_tfo_no_cookie_rcv: SupportsIndex = ..., tcpi_tfo_heuristics_disable: SupportsIndex = ..., tcpi_tfo_send_blackhole: SupportsIndex = ..., tcpi_tfo_recv_blackhole: SupportsIndex = ..., tcpi_tfo_onebyte_proxy: SupportsIndex = ..., tcpi_txpackets: SupportsIndex = ..., tcpi_txbytes: SupportsIndex = ..., tcpi_txretransmitbytes: SupportsIndex = ..., tcpi_rxpackets: SupportsIndex = ..., tcpi_rxbytes: SupportsIndex = ..., tcpi_rxoutoforderbytes: SupportsIndex = ..., tcpi_txretransmitpackets: SupportsIndex = ...) -> None: ...
    class xucred(Struct):
        cr_version: Integer
        cr_uid: Integer
        cr_ngroups: Integer
        cr_groups: Array[int, SupportsIndex]
        def __init__(self, cr_version: SupportsIndex = ..., cr_uid: SupportsIndex = ..., cr_ngroups: SupportsIndex = ..., cr_groups: Iterable[SupportsIndex] = ...) -> None: ...

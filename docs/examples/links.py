"""Watches links and addresses come and go, as `ip monitor` does: python links.py

Netlink sends the kernel's structs, and sockcffi.structs has them all; see rtnetlink(7).
"""

import sockcffi as socket
from sockcffi import structs

GROUPS = socket.RTMGRP_LINK | socket.RTMGRP_IPV4_IFADDR | socket.RTMGRP_IPV6_IFADDR


def aligned(size):
    return (size + 3) & ~3


def split(data, header, length):
    """(header, content) of each message, or attribute, in `data`; `length` is the member with the length of both."""
    while len(data) >= header.size:
        head = header.unpack(data[: header.size])
        size = getattr(head, length)
        if not header.size <= size <= len(data):
            return
        yield head, data[header.size : size]
        data = data[aligned(size) :]


def attributes(data):
    return {head.rta_type: content for head, content in split(data, structs.rtattr, "rta_len")}


def described(kind, body, names):
    """One line for a message of rtnetlink, None for one that is neither of a link nor of an address."""
    if kind in (socket.RTM_NEWLINK, socket.RTM_DELLINK):
        link = structs.ifinfomsg.unpack(body[: structs.ifinfomsg.size])
        names.update(socket.if_nameindex())
        state = "gone" if kind == socket.RTM_DELLINK else "up" if link.ifi_flags & socket.IFF_UP else "down"
        return f"link {names.get(link.ifi_index, '?')} ({link.ifi_index}) {state}"
    if kind in (socket.RTM_NEWADDR, socket.RTM_DELADDR):
        address = structs.ifaddrmsg.unpack(body[: structs.ifaddrmsg.size])
        found = attributes(body[structs.ifaddrmsg.size :])
        text = socket.inet_ntop(address.ifa_family, found.get(socket.IFA_LOCAL) or found[socket.IFA_ADDRESS])
        return f"address {text}/{address.ifa_prefixlen} {'gone' if kind == socket.RTM_DELADDR else 'here'} on {address.ifa_index}"
    return None


def monitor():
    with socket.socket(socket.AF_NETLINK, socket.SOCK_RAW, socket.NETLINK_ROUTE) as sock:
        sock.bind((0, GROUPS))
        names = dict(socket.if_nameindex())  # of those that are gone too
        print("watching", flush=True)
        while True:
            data, (sender, _) = sock.recvfrom(65536)
            if sender == 0:  # the kernel
                for head, body in split(data, structs.nlmsghdr, "nlmsg_len"):
                    line = described(head.nlmsg_type, body, names)
                    if line:
                        print(line, flush=True)


if __name__ == "__main__":
    monitor()

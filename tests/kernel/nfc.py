"""Two simulated NFC devices in touch, the module nfcsim's, as generic netlink brings them there: linux/nfc.h."""

import os
import struct

import sockcffi as socket

HEADS = struct.Struct("=IHHIIBBH")  # struct nlmsghdr: length, type, flags, sequence, port; struct genlmsghdr: command, version
SECONDS = 10
NFC_DEP = 1 << socket.NFC_PROTO_NFC_DEP  # the protocol between peers
INITIATOR, TARGET = 0, 1  # the numbers of the devices
PATIENCE = 255  # hundredths of a second without a sign of the peer, after which it counts as gone: the most that LLCP has
ANSWER = 2  # seconds for the peer to answer that it is there


class Devices:
    """The first device finds the second: `target` is the number that it has for it, one more each time."""

    def __init__(self):
        self.target = None
        self.s, self.events = (socket.socket(socket.AF_NETLINK, socket.SOCK_RAW, socket.NETLINK_GENERIC) for _ in range(2))
        try:
            for s in (self.s, self.events):
                s.settimeout(SECONDS)
                s.bind((0, 0))  # a socket without a number is left out of groups
            self.family = socket.GENL_ID_CTRL
            about = self.ask(socket.CTRL_CMD_GETFAMILY, {socket.CTRL_ATTR_FAMILY_NAME: b"nfc\0"})
            (self.family,) = struct.unpack("=H", about[socket.CTRL_ATTR_FAMILY_ID])
            group = attributes(attributes(about[socket.CTRL_ATTR_MCAST_GROUPS])[1])  # "events", its only one
            self.events.setsockopt(
                socket.SOL_NETLINK, socket.NETLINK_ADD_MEMBERSHIP, struct.unpack("=I", group[socket.CTRL_ATTR_MCAST_GRP_ID])[0]
            )
            for device in (INITIATOR, TARGET):
                self.ask(socket.NFC_CMD_DEV_UP, {socket.NFC_ATTR_DEVICE_INDEX: device})
                self.ask(
                    socket.NFC_CMD_LLC_SET_PARAMS,
                    {
                        socket.NFC_ATTR_DEVICE_INDEX: device,
                        socket.NFC_ATTR_LLC_PARAM_LTO: bytes([PATIENCE]),
                    },
                )
            self.find()
        except BaseException:
            self.close()
            raise

    def find(self):
        """The devices look for each other."""
        if self.target is not None:  # the one that has found the other has stopped by itself
            self.ask(socket.NFC_CMD_STOP_POLL, {socket.NFC_ATTR_DEVICE_INDEX: TARGET})
        for device, role in ((TARGET, socket.NFC_ATTR_TM_PROTOCOLS), (INITIATOR, socket.NFC_ATTR_IM_PROTOCOLS)):
            self.ask(socket.NFC_CMD_START_POLL, {socket.NFC_ATTR_DEVICE_INDEX: device, role: NFC_DEP})
        self.wait(socket.NFC_EVENT_TARGETS_FOUND)
        found = self.ask(socket.NFC_CMD_GET_TARGET, {socket.NFC_ATTR_DEVICE_INDEX: INITIATOR}, socket.NLM_F_DUMP)
        (self.target,) = struct.unpack("=I", found[socket.NFC_ATTR_TARGET_INDEX])

    def link(self):
        """Whether bytes can go from one to the other now. A device listens for half a second to the one that has found it, not longer."""
        self.ask(
            socket.NFC_CMD_DEP_LINK_UP,
            {
                socket.NFC_ATTR_DEVICE_INDEX: INITIATOR,
                socket.NFC_ATTR_TARGET_INDEX: self.target,
                socket.NFC_ATTR_COMM_MODE: bytes([socket.NFC_COMM_PASSIVE]),
            },
        )
        self.events.settimeout(ANSWER)
        try:
            self.wait(socket.NFC_CMD_DEP_LINK_UP)
        except socket.timeout:
            return False
        return True

    def wait(self, event):
        """Until that happens to the first device: some things happen to both."""
        while True:
            data = self.events.recv(65536)
            device = attributes(data[HEADS.size :]).get(socket.NFC_ATTR_DEVICE_INDEX)
            if (HEADS.unpack_from(data)[5], device) == (event, struct.pack("=I", INITIATOR)):
                return

    def ask(self, command, values, flags=socket.NLM_F_ACK):
        """The attributes of the answer to a command; {} where there is none."""
        body = b"".join(attribute(kind, value) for kind, value in values.items())
        flags |= socket.NLM_F_REQUEST
        self.s.sendto(HEADS.pack(HEADS.size + len(body), self.family, flags, 1, 0, command, 1, 0) + body, (0, 0))
        answer = {}
        while True:
            data = self.s.recv(65536)
            kind = struct.unpack_from("=4xH", data)[0]
            if kind in (socket.NLMSG_ERROR, socket.NLMSG_DONE):
                error = -struct.unpack_from("=16xi", data)[0]
                if error:
                    raise OSError(error, os.strerror(error))
                return answer
            answer = attributes(data[HEADS.size : struct.unpack_from("=I", data)[0]])

    def close(self):
        for device in (INITIATOR, TARGET):
            try:
                self.ask(socket.NFC_CMD_DEV_DOWN, {socket.NFC_ATTR_DEVICE_INDEX: device})
            except OSError:  # it is down already
                pass
        self.s.close()
        self.events.close()


def attribute(kind, value):
    """A struct nlattr, with bytes or with 32 bits."""
    data = value if isinstance(value, bytes) else struct.pack("=I", value)
    return struct.pack("=HH", 4 + len(data), kind) + data + bytes(-len(data) % 4)


def attributes(data):
    """{kind: bytes}"""
    found = {}
    while data:
        size, kind = struct.unpack_from("=HH", data)
        found[kind] = data[4:size]
        data = data[size + 3 & ~3 :]
    return found

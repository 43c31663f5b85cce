"""Two Bluetooth controllers over /dev/vhci that reach each other: as much of HCI (BR/EDR) as Linux asks for ACL and SCO connections.

No pairing, no LE, no eSCO. The numbers are those of the Bluetooth Core Specification, volume 4, part E.
"""

import fcntl
import os
import select
import struct
import threading

import sockcffi as socket

COMMAND, ACL, SCO, EVENT, VENDOR = 1, 2, 3, 4, 0xFF  # what a packet begins with
HCIDEVUP, HCISETSCAN = 0x400448C9, 0x400448DD
PAGE_SCAN = 2
FEATURES = bytes.fromhex("ff3e050000000000")  # packets of 3 and 5 slots, SCO with HV2 and HV3, CVSD

# What comes after the status in the answer to a command; to those not here, and not in Controllers.command, the status is all.
ANSWERS = {
    0x0C12: bytes(2),  # delete stored link keys
    0x0C14: b"virtual".ljust(248, b"\0"),  # local name
    0x0C1B: struct.pack("<HH", 0x800, 0x12),  # page scan activity
    0x0C23: bytes(3),  # class of device
    0x0C25: struct.pack("<H", 0x60),  # voice setting
    0x0C38: b"\1",  # number of supported IAC
    0x0C39: b"\1\x33\x8b\x9e",  # current IAC
    0x0C46: b"\0",  # page scan type
    0x0C58: b"\0",  # inquiry response power
    0x080E: bytes(2),  # default link policy
    0x1001: struct.pack("<BHBHH", 4, 0, 4, 0x05F1, 0),  # version: 2.1
    0x1002: bytes(9) + b"\4" + bytes(54),  # commands: without "read voice setting" Linux 6.12 has no SCO
    0x1003: FEATURES,
    0x1004: b"\0\0" + FEATURES,
    0x1005: struct.pack("<HBHH", 1021, 64, 8, 8),  # buffers: bytes of an ACL and of a SCO packet, how many of each
}


class Controllers:
    def __init__(self):
        self.files = []
        self.indexes = [None, None]  # the numbers of the kernel's hci0, hci1 ...
        self.registered = [threading.Event(), threading.Event()]  # set when these are known
        self.addresses = ["00:AA:01:00:00:00", "00:AA:01:01:00:00"]
        self.handle = 0  # of the latest connection, the same at both ends
        self.kind = 0  # 1: ACL, 0: SCO
        self.thread = threading.Thread(target=self.serve, daemon=True)
        self.running = True
        try:
            for _ in self.indexes:
                self.files.append(os.open("/dev/vhci", os.O_RDWR))
                os.write(self.files[-1], bytes([VENDOR, 0]))
            self.thread.start()
            self.bring_up()
        except BaseException:
            self.close()
            raise

    def bring_up(self):
        with socket.socket(socket.AF_BLUETOOTH, socket.SOCK_RAW, socket.BTPROTO_HCI) as s:
            for i, registered in enumerate(self.registered):
                if not registered.wait(20):
                    raise TimeoutError("the kernel did not register the controller")
                try:
                    fcntl.ioctl(s.fileno(), HCIDEVUP, self.indexes[i])
                except BlockingIOError:  # EALREADY: it is up
                    pass
                fcntl.ioctl(s.fileno(), HCISETSCAN, struct.pack("HxxI", self.indexes[i], PAGE_SCAN))

    def close(self):
        self.running = False
        if self.thread.is_alive():
            self.thread.join()
        for file in self.files:
            os.close(file)

    def serve(self):
        while self.running:
            for file in select.select(self.files, [], [], 0.2)[0]:
                i = self.files.index(file)
                packet = os.read(file, 4096)
                if packet[0] == VENDOR:
                    self.indexes[i] = struct.unpack("<xxH", packet)[0]
                    self.registered[i].set()
                elif packet[0] == COMMAND:
                    self.command(i, struct.unpack_from("<H", packet, 1)[0], packet[4:])
                else:
                    self.data(i, packet)

    def data(self, i, packet):
        handle = struct.unpack_from("<H", packet, 1)[0]
        flags, handle = handle >> 12, handle & 0xFFF
        self.event(i, 0x13, struct.pack("<BHH", 1, handle, 1))  # number of completed packets
        if packet[0] == ACL and flags == 0:
            flags = 2  # a first fragment, which has another number on its way to the host
        os.write(self.files[1 - i], packet[:1] + struct.pack("<H", handle | flags << 12) + packet[3:])

    def event(self, i, code, body):
        os.write(self.files[i], bytes([EVENT, code, len(body)]) + body)

    def connected(self, i, status, handle, kind):
        self.event(i, 0x03, struct.pack("<BH", status, handle) + self.address(1 - i) + bytes([kind, 0]))

    def address(self, i):
        return bytes.fromhex(self.addresses[i].replace(":", ""))[::-1]

    def command(self, i, code, body):
        peer = 1 - i
        later = {  # commands that are only acknowledged now, and the event that follows
            0x0401: (0x01, b""),  # inquiry: nobody
            0x040F: (0x1D, body[:4]),  # packet types of a connection
            0x0419: (0x07, body[:6] + b"virtual".ljust(248, b"\0")),  # remote name
            0x041B: (0x0B, body[:2] + FEATURES),  # remote features
            0x041D: (0x0C, body[:2] + struct.pack("<BHH", 4, 0x05F1, 0)),  # remote version
        }
        if code in (0x0405, 0x0407, 0x0409, 0x040A, 0x0406) or code in later:
            self.event(i, 0x0F, struct.pack("<BBH", 0, 1, code))  # command status
        if code in later:
            number, rest = later[code]
            self.event(i, number, b"\0" + rest)
        elif code in (0x0405, 0x0407):  # create an ACL connection, add a SCO one to it: the peer is asked
            self.kind = int(code == 0x0405)
            if self.kind and body[:6] != self.address(peer):
                self.event(i, 0x03, struct.pack("<BH", 4, 0) + body[:6] + b"\1\0")  # page timeout
            else:
                self.event(peer, 0x04, self.address(i) + bytes([0, 0, 0, self.kind]))
        elif code == 0x0409:  # it accepts
            self.handle += 1
            for end in (i, peer):
                self.connected(end, 0, self.handle, self.kind)
        elif code == 0x040A:  # it does not
            for end in (i, peer):
                self.connected(end, body[6], 0, self.kind)
        elif code == 0x0406:  # disconnect
            handle, reason = struct.unpack("<HB", body)
            self.event(i, 0x05, struct.pack("<BHB", 0, handle, 0x16))
            self.event(peer, 0x05, struct.pack("<BHB", 0, handle, reason))
        elif code == 0x1009:
            self.complete(i, code, self.address(i))
        elif code == 0x080D:  # link policy
            self.complete(i, code, body[:2])
        else:
            self.complete(i, code, ANSWERS.get(code, b""))

    def complete(self, i, code, answer):
        self.event(i, 0x0E, struct.pack("<BHB", 1, code, 0) + answer)

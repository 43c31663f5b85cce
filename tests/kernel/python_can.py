"""python-can's socketcan interface over sockcffi, on the bus that the argument names: a program for `python -m sockcffi run`."""

import socket
import sys

import can
import can.interfaces.socketcan.socketcan as module

assert module.socket is socket and socket.__name__ == "sockcffi"
CHANNEL = sys.argv[1]
SECONDS = 10


def bus(**options):
    return can.Bus(interface="socketcan", channel=CHANNEL, **options)


def received(bus):
    message = bus.recv(SECONDS)
    assert message is not None, "nothing came"
    assert not message.is_rx  # MSG_DONTROUTE says that it was sent on this machine
    return message.arbitration_id, bytes(message.data), message.is_extended_id


with bus() as one, bus() as two:
    one.send(can.Message(arbitration_id=0x123, data=b"12345678", is_extended_id=False))
    assert received(two) == (0x123, b"12345678", False)
    two.send(can.Message(arbitration_id=0x1ABCDEF, data=b""))
    message = one.recv(SECONDS)
    assert (message.arbitration_id, message.is_extended_id, message.channel) == (0x1ABCDEF, True, CHANNEL)
    assert message.timestamp > 1e9  # SO_TIMESTAMPNS, in a control message
    assert two.recv(0) is None and one.recv(0.05) is None

    two.set_filters([{"can_id": 0x200, "can_mask": 0x700, "extended": False}])
    for number in (0x123, 0x2FF):
        one.send(can.Message(arbitration_id=number, is_extended_id=False))
    assert received(two)[0] == 0x2FF

with bus(fd=True, receive_own_messages=True) as one, bus(fd=True) as two:
    one.send(can.Message(arbitration_id=0x321, data=bytes(range(64)), is_fd=True, bitrate_switch=True))
    for end in (one, two):
        message = end.recv(SECONDS)
        assert message.is_fd and message.bitrate_switch and bytes(message.data) == bytes(range(64))

with bus() as one, bus() as two:  # the kernel sends in intervals: BCM
    task = one.send_periodic(can.Message(arbitration_id=0x111, data=b"a", is_extended_id=False), 0.01)
    assert [received(two)[:2] for _ in range(3)] == [(0x111, b"a")] * 3
    task.modify_data(can.Message(arbitration_id=0x111, data=b"b", is_extended_id=False))
    while received(two)[1] != b"b":
        pass
    task.stop()

with bus() as one, bus() as two, can.Notifier(two, [reader := can.BufferedReader()]):
    one.send(can.Message(arbitration_id=0x7FF, is_extended_id=False))
    assert reader.get_message(SECONDS).arbitration_id == 0x7FF

print("python-can", can.__version__, "is content")

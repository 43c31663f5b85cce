"""Logs a CAN bus in the format of candump -L: python can_log.py can0 [count]

With the kernel's timestamps, and a line for frames that this program was too slow for.
"""

import sys

import sockcffi as socket
from sockcffi import messages, structs


def log(interface, count=None):
    """Yields a line for each frame."""
    lost = 0
    with socket.socket(socket.AF_CAN, socket.SOCK_RAW, socket.CAN_RAW) as sock:
        sock.setsockopt(socket.SOL_CAN_RAW, socket.CAN_RAW_FD_FRAMES, 1)
        messages.enable(sock, messages.Timestamp, messages.Dropped)
        sock.bind((interface,))
        print("listening on", interface, flush=True)
        while count != 0:
            received = messages.receive(sock, socket.CANFD_MTU)
            drops = received.get(messages.Dropped)
            if drops and drops.value != lost:
                yield f"# {drops.value - lost} frames lost"
                lost = drops.value
            time = divmod(received[messages.Timestamp].nanoseconds // 1000, 10**6)
            yield "({:010d}.{:06d}) {} {}".format(*time, received.address[0], text(received.data))
            count = count and count - 1


def text(data):
    """A frame as 123#1122 or, with flags, 123##15566."""
    classic = len(data) == socket.CAN_MTU
    frame = (structs.can_frame if classic else structs.canfd_frame).unpack(data)
    extended = frame.can_id & socket.CAN_EFF_FLAG
    number = f"{frame.can_id & socket.CAN_EFF_MASK:08X}" if extended else f"{frame.can_id & socket.CAN_SFF_MASK:03X}"
    if classic and frame.can_id & socket.CAN_RTR_FLAG:
        return f"{number}#R"
    return number + ("#" if classic else f"##{frame.flags & 0xF:X}") + bytes(frame.data)[: frame.len].hex().upper()


if __name__ == "__main__":
    for line in log(sys.argv[1], *map(int, sys.argv[2:])):
        print(line, flush=True)

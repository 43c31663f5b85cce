"""Socket activation, and connections handed to workers: systemd-socket-activate -l 8080 python activation.py [workers]

The listening socket comes from the one that started this program (sd_listen_fds(3)): a service can be restarted without refusing anybody.
One process accepts; each connection goes to a worker as a descriptor (SCM_RIGHTS).
"""

import os
import sys

import sockcffi as socket
from sockcffi import messages

FIRST = 3  # SD_LISTEN_FDS_START


def listeners():
    """The sockets that this process was started with."""
    if os.environ.pop("LISTEN_PID", None) != str(os.getpid()):
        return []
    sockets = [socket.socket(fileno=fd) for fd in range(FIRST, FIRST + int(os.environ.pop("LISTEN_FDS", "0")))]
    for sock in sockets:
        sock.set_inheritable(False)
    return sockets


def work(channel):
    """A worker: answers each connection that comes down the channel, until it ends."""
    while True:
        with messages.receive(channel, 1) as received:
            if not received.data:
                return
            (fd,) = received[messages.Rights].take()
        with socket.socket(fileno=fd) as connection:
            line = connection.makefile("rb").readline()
            connection.sendall(b"%d: %s" % (os.getpid(), line))


def worker():
    """The channel to a new worker."""
    ours, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
    if os.fork() == 0:
        try:
            ours.close()
            work(theirs)
        finally:
            os._exit(0)
    theirs.close()
    return ours


def serve(server, channels):
    while True:
        for channel in channels:
            connection, _ = server.accept()
            with connection:
                channel.sendmsg([b"c"], [messages.Rights([connection])])


if __name__ == "__main__":
    found = listeners()
    if not found:
        sys.exit("started without a socket: see the head of this file")
    serve(found[0], [worker() for _ in range(int(sys.argv[1]) if sys.argv[1:] else 2)])

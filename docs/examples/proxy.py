"""A TCP proxy past whose program the bytes go: python proxy.py PORT HOST PORT

Each connection is two splices, one in each direction, whose bytes go through a pipe in the kernel and are never copied to this program.
When one side ends its direction, so does the other.
"""

import sys
import threading

import sockcffi as socket


def carry(source, target):
    """All that comes from `source`, to its end, or until one of the two fails."""
    try:
        socket.splice(source, target)
        target.shutdown(socket.SHUT_WR)
    except OSError:
        for sock in source, target:  # wakes the other direction
            try:
                sock.shutdown(socket.SHUT_RDWR)
            except OSError:
                pass  # it is gone already


def serve(client, address):
    with client:
        try:
            server = socket.create_connection(address, timeout=10)
        except OSError as reason:
            print(f"no connection to {address[0]}: {reason}", file=sys.stderr, flush=True)
            return
        with server:
            server.settimeout(None)
            back = threading.Thread(target=carry, args=(server, client))
            back.start()
            carry(client, server)
            back.join()


def proxy(port, address):
    with socket.create_server(("127.0.0.1", port)) as listener:
        print(f"listening on port {listener.getsockname()[1]}", flush=True)
        while True:
            client, _ = listener.accept()
            threading.Thread(target=serve, args=(client, address), daemon=True).start()


if __name__ == "__main__":
    proxy(int(sys.argv[1]), (sys.argv[2], int(sys.argv[3])))

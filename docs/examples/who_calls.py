"""A service that checks who is calling: python who_calls.py /run/user/1000/service [uid ...]

Over AF_UNIX the kernel says which process is at the other end: no password, no token. Only the users named, and the one that runs the
service, are served.
"""

import os
import sys
from pathlib import Path

import sockcffi as socket
from sockcffi import idioms


def serve(path, allowed):
    family, address = socket.parse_address(path)
    if isinstance(address, str) and Path(address).is_socket():
        os.unlink(address)  # an earlier run's
    with socket.socket(family) as server:
        server.bind(address)
        server.listen()
        print("serving at", socket.format_address(family, server.getsockname()), flush=True)
        while True:
            connection, _ = server.accept()
            with connection:
                caller = idioms.peer(connection)
                if caller.uid in allowed:
                    answer = f"hello, process {caller.pid} of user {caller.uid} in the groups {caller.gid} {list(caller.groups)}\n"
                else:
                    answer = f"user {caller.uid} has no business here\n"
                try:
                    connection.sendall(answer.encode())
                except OSError:
                    pass  # gone already
                print(answer, end="", flush=True)


if __name__ == "__main__":
    serve(sys.argv[1], {os.getuid(), *map(int, sys.argv[2:])})

"""Draws how a TCP connection is doing while it sends: python tcp_health.py HOST:PORT [seconds]

The kernel keeps a struct tcp_info for each connection: round trip time, window, losses. A newer kernel's is longer, an older one's shorter:
what is not there is shown as "-".
"""

import sys
import time

import sockcffi as socket
from sockcffi import options

BARS = " ▁▂▃▄▅▆▇█"
SHOWN = {
    "tcpi_rtt": "round trip, us",
    "tcpi_snd_cwnd": "window, packets",
    "tcpi_total_retrans": "sent again",
    "tcpi_delivery_rate": "bytes/s",
}


def drawn(values, width=40):
    """The last values as a line of bars."""
    values = values[-width:]
    most = max(values) or 1
    return "".join(BARS[value * (len(BARS) - 1) // most] for value in values)


def watch(address, seconds=5.0, interval=0.1):
    family, where = socket.parse_address(address)
    history = {name: [] for name in SHOWN}
    with socket.create_connection(where[:2], timeout=5, happy_eyeballs_delay=0.25) as sock:
        sock.settimeout(interval)
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            then = time.monotonic() + interval
            while time.monotonic() < then:
                try:
                    sock.send(bytes(65536))
                except socket.timeout:
                    pass  # the window is full
            found = options.TCP_INFO.get(sock)
            for name, values in history.items():
                values.append(getattr(found, name, 0))
            if sys.stdout.isatty():
                print("\033[H\033[J", end="")
            for name, title in SHOWN.items():
                shown = history[name][-1] if hasattr(found, name) else "-"
                print(f"{title:>16} {shown:>12} {drawn(history[name])}", flush=True)


if __name__ == "__main__":
    watch(sys.argv[1], *map(float, sys.argv[2:]))

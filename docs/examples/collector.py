"""Collects statistics as programs send them to statsd: python collector.py PORT [seconds between reports]

A datagram has lines of name:value|kind. The kind is c for a counter (with |@0.1 behind it if only one in ten is sent), g for a gauge, ms
for a time. Programs send a line at a time; as many datagrams as have come are taken with one call.
"""

import sys
import time

import sockcffi as socket

MANY, SIZE = 512, 1500  # datagrams with a call; bytes of each


class Collector:
    def __init__(self):
        self.counters, self.gauges, self.times, self.bad = {}, {}, {}, 0

    def add(self, line):
        try:
            name, _, rest = line.rpartition(b":")
            value, kind, *more = rest.split(b"|")
            number = float(value)
            if kind == b"c":
                rate = float(more[0][1:]) if more and more[0].startswith(b"@") else 1.0
                self.counters[name] = self.counters.get(name, 0) + number / rate
            elif kind == b"g":
                self.gauges[name] = self.gauges.get(name, 0) + number if value[:1] in (b"+", b"-") else number
            elif kind == b"ms":
                self.times.setdefault(name, []).append(number)
            else:
                self.bad += 1
        except (ValueError, ZeroDivisionError):
            self.bad += 1

    def report(self):
        """What has come since the last one, as lines. Gauges stay."""
        for name, value in sorted(self.counters.items()):
            yield f"{name.decode(errors='replace')} {value:g}"
        for name, value in sorted(self.gauges.items()):
            yield f"{name.decode(errors='replace')} = {value:g}"
        for name, values in sorted(self.times.items()):
            yield f"{name.decode(errors='replace')} {len(values)} times, {sum(values) / len(values):g} ms, at most {max(values):g} ms"
        if self.bad:
            yield f"{self.bad} lines that are none"
        self.counters, self.times, self.bad = {}, {}, 0


def collect(port, interval):
    collector = Collector()
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as sock:
        sock.bind(("127.0.0.1", port))
        sock.settimeout(0.1)
        print(f"listening on port {sock.getsockname()[1]}", flush=True)
        while True:
            end = time.monotonic() + interval
            while time.monotonic() < end:
                try:
                    messages = sock.recvmmsg(MANY, SIZE)
                except socket.timeout:
                    continue
                for data, _, _, _ in messages:
                    for line in data.splitlines():
                        collector.add(line)
            print(*collector.report(), sep="\n", flush=True)


if __name__ == "__main__":
    collect(int(sys.argv[1]), float(sys.argv[2]) if sys.argv[2:] else 10.0)

"""`python -m sockcffi` shows an exchange over each family that this kernel carries."""

import json
import subprocess
import sys

import pytest

from .conftest import IN_BED

# Debian's kernel has no support for MCTP, X.25 and IUCV; NFC wants two devices in touch: test_nfc.py.
CARRIED = """
    AF_ALG AF_BLUETOOTH AF_CAN AF_IEEE802154 AF_INET AF_INET6 AF_LLC AF_NETLINK AF_PACKET AF_PHONET AF_PPPOX AF_QIPCRTR AF_RDS
    AF_RXRPC AF_SMC AF_TIPC AF_UNIX AF_VSOCK AF_XDP
""".split()


def families(folder):
    run = subprocess.run([sys.executable, "-m", "sockcffi", "--json"], cwd=folder, stdout=subprocess.PIPE, text=True)
    report = {row["family"]: row for row in json.loads(run.stdout)["families"]}
    assert run.returncode == 0, [row for row in report.values() if any(one["result"] == "failed" for one in row["exchanges"])]
    return report


@pytest.mark.skipif(not IN_BED, reason="the running kernel may lack any of them")
def test_every_family_is_shown(link, phonet, radios, tmp_path):
    link("vcan")
    link("veth", "peer")
    report = families(tmp_path)
    shown = {name for name, row in report.items() if row["exchanges"] and all(one["result"] == "ok" for one in row["exchanges"])}
    assert sorted(shown) == CARRIED, {name: report[name] for name in shown.symmetric_difference(CARRIED)}


def test_what_is_not_there_is_no_failure(tmp_path):
    families(tmp_path)

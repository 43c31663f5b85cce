"""Watches links and addresses come and go, as `ip monitor` does: python links.py"""

import sockcffi
from sockcffi import netlink


def described(event, what):
    """One line for a change."""
    if event == "lost":
        return "too many changes at once: what follows is the state anew"
    if isinstance(what, netlink.Link):
        state = "gone" if event == "gone" else "up" if what.flags & sockcffi.IFF_UP else "down"
        return f"link {what.name} ({what.index}) {state}"
    return f"address {what.address}/{what.prefix} {'gone' if event == 'gone' else 'here'} on {what.index}"


if __name__ == "__main__":
    with netlink.watch("links", "addresses") as changes:
        print("watching", flush=True)
        for event, what in changes:
            if event != "here":  # what was there before
                print(described(event, what), flush=True)

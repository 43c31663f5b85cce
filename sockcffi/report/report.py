"""What this machine can do: the report of `python -m sockcffi`.

`collect` asks, `text` prints.
"""

import errno
import importlib
import os
import pkgutil
import re
import shutil
import sys
from textwrap import TextWrapper

import sockcffi

from .. import families
from .._generated import build, constants
from ..declaration import Family
from .exchanges import EXCHANGES, Lacking
from ..binding.runtime import interpreter, machine

PROTOCOLS = range(3)  # families count their protocols from 0 or 1, and RxRPC takes AF_INET, 2
TYPES = "SOCK_STREAM SOCK_DGRAM SOCK_SEQPACKET SOCK_RAW SOCK_RDM".split()
WIDTH = 100

# What a call says when the machine lacks something, as opposed to a call that went wrong.
LACKING = {
    getattr(errno, name)
    for name in """
    EPERM EACCES EAFNOSUPPORT EPROTONOSUPPORT ESOCKTNOSUPPORT EPFNOSUPPORT EOPNOTSUPP ENOPROTOOPT EADDRNOTAVAIL ENODEV ENETDOWN
    ENETUNREACH EHOSTUNREACH ENOLINK ENOSYS
""".split()
    if hasattr(errno, name)
}


def collect():
    """The whole report as dicts, lists and plain values."""
    own = _own_socket()
    missing = [name for name in sorted({*sockcffi.__all__, *dir(constants)}) if not name.startswith("_") and not hasattr(own, name)]
    return {
        "version": build.VERSION,
        "interpreter": interpreter(),
        "python": sys.version,
        "platform": machine(),
        "build": {name.lower(): value for name, value in vars(build).items() if name.isupper()},
        "families": sorted(map(_family, _declared()), key=lambda row: (not row["opens"], not row["headers"], row["family"])),
        "missing": {
            "cpython": [name for name in missing if name in sockcffi.__all__],
            "headers": [name for name in missing if name not in sockcffi.__all__],
        },
    }


def works(report):
    """Whether no exchange failed that should work."""
    return all(exchange["result"] != "failed" for row in report["families"] for exchange in row["exchanges"])


def _declared():
    """The names of all families: the folder is the list."""
    for module in pkgutil.iter_modules(families.__path__):
        for value in vars(importlib.import_module(f"{families.__name__}.{module.name}")).values():
            if isinstance(value, type) and issubclass(value, Family) and value is not Family:
                yield value.family


def _family(name):
    number = getattr(sockcffi, name, None)
    kind, error = (None, "") if number is None else _opens(number)
    exchanges = [
        {"name": label, **_outcome(number, *row)}
        for family, label, *row in EXCHANGES
        if family == name and kind and hasattr(sockcffi, row[1] or row[0])
    ]
    return {"family": name, "headers": number is not None, "opens": kind, "error": error, "exchanges": exchanges}


def _outcome(number, kind, proto, function, address):
    """{"result": "ok", "lacking" or "failed", "why"}."""
    try:
        function(number, getattr(sockcffi, kind), getattr(sockcffi, proto) if proto else 0, address)
        return {"result": "ok", "why": ""}
    except Lacking as reason:
        return {"result": "lacking", "why": str(reason)}
    except OSError as reason:
        return {"result": "lacking" if reason.errno in LACKING else "failed", "why": reason.strerror or str(reason)}
    except Exception as reason:  # whatever it is, the report goes on
        return {"result": "failed", "why": f"{type(reason).__name__}: {reason}"}


def _opens(number):
    """(name of the first type that the kernel opens, ""), or (None, why it opens none)."""
    errors = []
    for proto in PROTOCOLS:
        for kind in TYPES:
            try:
                sockcffi.socket(number, getattr(sockcffi, kind), proto).close()
                return kind, ""
            except OSError as reason:
                if reason.errno == errno.EAFNOSUPPORT:
                    return None, reason.strerror
                errors.append(reason)
    unknown = errno.EPROTONOSUPPORT, getattr(errno, "ESOCKTNOSUPPORT", None)  # the type or protocol was wrong: another says more
    return None, next((reason for reason in errors if reason.errno not in unknown), errors[0]).strerror


def _own_socket():
    """The interpreter's own module, even where ours stands in its place."""
    import socket as own

    if own is not sockcffi:
        return own
    ours = {name: sys.modules.pop(name) for name in ("socket", "_socket") if name in sys.modules}
    try:
        return importlib.import_module("socket")
    finally:
        sys.modules.update(ours)


# ---- as text ----

COLOURS = {r"\bok\b": "\033[32m", r"\bFAILED\b": "\033[31m", r"^family .*": "\033[1m"}  # green, red, bold
END = "\033[0m"


def looks(file):
    """How to print to a file: the width of a terminal and colours, where it is one. https://no-color.org."""
    terminal = file is not None and file.isatty()
    width = shutil.get_terminal_size().columns if terminal else WIDTH
    colours = terminal and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"
    return {"width": max(40, min(width, WIDTH)), "colours": colours}


def text(report, width=WIDTH, colours=False, verbose=False):
    """The report for people."""
    facts = report["build"]
    sources = [f"the snapshot {facts['snapshot']} ({_versions(facts['snapshot_headers'])})"] if facts["snapshot"] else []
    sources.append(
        f"the headers of the machine that built it ({facts['system']}; "
        f"{_versions({**facts['local_headers'], 'compiler': facts['compiler']})})"
    )
    lines = [
        *_row("sockcffi", report["version"], width),
        *_row("interpreter", report["interpreter"], width),
        *_row("platform", report["platform"], width),
        *_row("built from", " and ".join(sources), width),
        *_row("constants", f"{facts['constants']:,}", width),
        "",
        f"{'family':15}{'kernel':11}exchange",
    ]
    lacking = {}
    for row in report["families"]:
        if row["opens"]:
            lines += _row(f"{row['family']:15}{row['opens'].removeprefix('SOCK_').lower()}", _exchanges(row), width, 26)
        else:
            reason = row["error"] or "not in the headers of this platform"
            lacking.setdefault(reason, []).append(row["family"])
    lines.append("")
    for reason, names in lacking.items():
        lines += _row("", f"{reason}: {' '.join(names)}", width, 0)
    lines += _missing(report["missing"], width, verbose)
    told = "\n".join(lines)
    return _coloured(told) if colours else told


def _missing(missing, width, verbose):
    """Lines about the names that the interpreter's own socket lacks."""
    cpython, headers = missing["cpython"], missing["headers"]
    told = f"This interpreter's own socket lacks {len(cpython):,} names of the newest CPython's, and {len(headers):,} are in no Python's"
    if not verbose:
        return _row("", f"{told}; --verbose lists them.", width, 0)
    return [*_row("", f"{told}:", width, 0), *_row("", " ".join(cpython), width, 4), "", *_row("", " ".join(headers), width, 4)]


def _coloured(text):
    for pattern, colour in COLOURS.items():
        text = re.sub(pattern, f"{colour}\\g<0>{END}", text, flags=re.M)
    return text


def _exchanges(row):
    texts = {"ok": "{name} ok", "lacking": "{name}: {why}", "failed": "{name} FAILED: {why}"}
    return ", ".join(texts[exchange["result"]].format(**exchange) for exchange in row["exchanges"]) or "-"


def _versions(headers):
    """The versions, the compiler's last; one that begins with a name needs none."""
    versions = sorted(headers.items(), key=lambda item: item[0] == "compiler")
    return ", ".join(version if " " in version else f"{name} {version}" for name, version in versions)


def _row(label, words, width, indent=15):
    """Lines: the label, and beside it the words."""
    wrapper = TextWrapper(
        width, initial_indent=label.ljust(indent), subsequent_indent=" " * indent, break_on_hyphens=False, break_long_words=False
    )
    return wrapper.wrap(words)

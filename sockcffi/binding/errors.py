"""From errno, EAI_ and h_errno codes to exceptions.

`gaierror`, `herror` and `timeout` are the running interpreter's own classes, so that an `except` written against either module catches.
"""

from errno import ECONNRESET
from os import strerror

from .._generated import constants
from .runtime import WINDOWS, gaierror, herror, timeout
from .native import ffi, lib

error = OSError
_EAI_SYSTEM = getattr(constants, "EAI_SYSTEM", None)  # which Windows has not

__all__ = ["error", "gaierror", "herror", "timeout", "check", "closed", "failure", "gai_failure", "host_failure"]


class HostNameError(gaierror, UnicodeError):
    """A host's name that can be none: a label is empty, or has more than 63 bytes.

    CPython raises UnicodeError where it encodes the name, and the resolver would say gaierror: this is both.
    """


class HostAddressError(HostNameError, TypeError):
    """The same in an address, where CPython raises TypeError."""


class _Texts(dict):
    def __missing__(self, number):
        self[number] = text = strerror(number)
        return text


_TEXTS = _Texts()  # PyPy takes 620 ns to ask the C library


def failure(code):
    """The OSError of a call that returned `code`, which is -errno."""
    return OSError(-code, _TEXTS[-code])


if WINDOWS:
    from .windows import failure


def check(result):
    """The result of a call, unless it is -errno: then the OSError is raised."""
    if result < 0:
        raise failure(result)
    return result


def closed(result):
    """Raises the error of a close(2), but for what the peer did: that is no fault of this close."""
    if result < 0 and result != -ECONNRESET:
        raise failure(result)


def gai_failure(code):
    """The exception of a getaddrinfo(3) or getnameinfo(3) that returned `code`."""
    if code == _EAI_SYSTEM:
        return failure(-ffi.errno)
    return gaierror(code, ffi.string(lib.sc_gai_strerror(code)).decode())


def encoded_host(name, error=HostNameError):
    """A host's name in IDNA; `error` is raised for a str that can be none."""
    try:
        return name.encode("idna")
    except UnicodeError as reason:
        raise error(constants.EAI_NONAME, f"encoding of hostname failed: {name!a}: {reason}") from reason


def host_failure(code):
    """The exception of a gethostbyname(3) that failed with this h_errno."""
    return herror(code, ffi.string(lib.sc_hstrerror(code)).decode())

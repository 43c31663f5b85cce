"""From errno, EAI_ and h_errno codes to exceptions.

`gaierror`, `herror` and `timeout` are the running interpreter's own classes, so that an `except` written against either module catches.
"""

from errno import ECONNRESET
from os import strerror

from ._generated import constants
from .impl import WINDOWS, gaierror, herror, timeout
from .native import ffi, lib

error = OSError
_EAI_SYSTEM = getattr(constants, "EAI_SYSTEM", None)  # which Windows has not

__all__ = ["error", "gaierror", "herror", "timeout", "check", "closed", "failure", "gai_failure", "host_failure"]


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


def host_failure(code):
    """The exception of a gethostbyname(3) that failed with this h_errno."""
    return herror(code, ffi.string(lib.sc_hstrerror(code)).decode())

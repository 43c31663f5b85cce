"""What happens when a call does not succeed at once: a signal came, it would block, a connection is under way, it failed.

A call is made first, and waits only when it would block; all its waits and retries share one deadline. The timeout is read once, before
the first call to the kernel, and handed on: another thread may change it meanwhile. That the kernel does not wait is said with each call
(MSG_DONTWAIT): O_NONBLOCK belongs to the open file description, which others have too. The binding's C never runs Python code:
after a signal it returns -EINTR, and the interpreter runs the handlers on the way to the retry. A handler that raises ends the call.

On CPython the fast form waits in C (csrc/cpython/wait.c), and comes here after a signal or a timeout with what is left of the timeout.
"""

from errno import EINTR, EISCONN, EWOULDBLOCK
from time import monotonic

from .._generated import constants
from .._generated.constants import POLLOUT, POLLPRI, SOL_SOCKET, SO_ERROR
from .arguments import MIN_INT
from .errors import failure, timeout
from .runtime import CONNECTING
from .native import ffi, lib

NOT_CALLED = lib.SC_NOT_CALLED
DONTWAIT = getattr(constants, "MSG_DONTWAIT", lib.SC_DONTWAIT)


def deadline_of(timeout):
    """When a call that begins now times out, on the monotonic clock in seconds; None where it does not wait, or waits for ever."""
    return monotonic() + timeout if timeout else None


def flags_for(timeout, flags):
    """The flags of a call on a socket with this timeout: one that has any must not wait in the kernel, whatever the description's mode."""
    return flags if timeout is None else flags | DONTWAIT


def wait(sock, events, deadline):
    """Until the descriptor has one of `events`, or an error to be fetched by the next call.

    `deadline` is a time of the monotonic clock in seconds, after which `timeout` is raised, or None.
    """
    result = -EINTR
    while result == -EINTR:  # interpreters run signal handlers where a loop goes round
        fd = sock._sc_fd
        if fd < 0:  # closed by a handler or another thread: the call that follows says so
            return
        if deadline is None:
            result = lib.sc_wait(fd, events, -1)
        else:
            left = deadline - monotonic()
            result = lib.sc_wait(fd, events, int(left * 1e9) + 1) if left > 0 else 0
    if result == 0:
        raise timeout("timed out")
    if result < 0:
        raise failure(result)


def retry(sock, deadline, result, events, call, *args):
    """`call(fd, *args)` returned `result`, an error: wait and call again until it returns no error or NOT_CALLED, or until the deadline.

    Without a deadline, a call that would block fails: the socket is non-blocking, or somebody else has made a blocking one so.
    """
    while True:
        if result == -EWOULDBLOCK and deadline is not None:
            wait(sock, events, deadline)
        elif result != -EINTR:
            raise failure(result)
        run_handlers()
        result = call(sock._sc_fd, *args)
        if result >= 0 or result == NOT_CALLED:
            return result


def run_handlers():
    """Gives the interpreter the occasion to run signal handlers before the next call blocks.

    PyPy's compiled code looks for signals only where a loop goes round; CPython looks after each call as well.
    """
    for _ in (1, 2):
        pass


def send_rest(sock, timeout, result, data, size, flags):
    """`sendall` after its first send, which returned `result`: one deadline for all of it."""
    if data.__class__ is bytes:
        data = ffi.from_buffer(data)
    deadline = deadline_of(timeout)
    sent = 0
    while True:
        if result < 0:
            result = retry(sock, deadline, result, POLLOUT, lib.sc_send, data + sent, size - sent, flags)
        sent += result
        if sent >= size:
            return
        run_handlers()
        result = lib.sc_send(sock._sc_fd, data + sent, size - sent, flags)


def finish_connect(sock, timeout, result):
    """The errno that a connect ends with, 0 for success, after the call returned `result`, an error.

    A connect that a signal interrupts goes on in the kernel, and must not be called again: connect(2).
    """
    waits = timeout != 0 if result == -EINTR else timeout and result == -CONNECTING
    if not waits:
        return -result
    least = timeout and max(timeout, 0.001)  # as CPython's poll, which counts milliseconds: what is there already is seen
    wait(sock, POLLOUT | POLLPRI, deadline_of(least))  # POLLPRI: how Windows tells that it failed
    error = lib.sc_getsockopt_int(sock._sc_fd, SOL_SOCKET, SO_ERROR)
    if error < 0:
        return MIN_INT - error  # the error of getsockopt
    return 0 if error == EISCONN else error

/* Calls on a socket with a timeout wait where they are made: without the GIL from the first call of the system to the last. Else threads
 * that wait for data would also wait for the GIL, after each of these calls. */

#define SC_INSTANT 1e-9 /* seconds: what is left of a timeout that is over. 0 would be that of a non-blocking socket */

/* A timeout while a call waits: the seconds that are left, and the time of the monotonic clock when it is over, 0 before the first wait. */
typedef struct {
    double left, deadline;
} Timeout;

static double monotonic(void)
{
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return (double)now.tv_sec + (double)now.tv_nsec / 1e9;
}

/* Runs without the GIL. Waits for one of `events`: 1; or -EAGAIN when the timeout is over, with SC_INSTANT left; or -errno. It does not
 * wait for a socket that another thread has closed: poll(2) would ignore it, and the next call says what is wrong. */
static int wait_for(int fd, int events, Timeout *timeout)
{
    double now = monotonic();
    if (!timeout->deadline)
        timeout->deadline = now + timeout->left;
    double left = timeout->deadline - now;
    int ready = fd < 0 ? 1 : left > 0 ? sc_wait(fd, events, (long long)(left * 1e9) + 1) : 0;
    left = timeout->deadline - monotonic();
    timeout->left = left > SC_INSTANT && ready ? left : SC_INSTANT;
    return ready ? ready : -EAGAIN;
}

/* Sets `result` to the value of `call`, which runs without the GIL. While that is -EAGAIN and the socket has a timeout, waits for one of
 * `events` and calls again; `timeout`, a double, becomes what is left of it. In the end `result` is what the call returned; -EAGAIN when
 * the timeout is over; or -EINTR after a signal, for which Python runs the handlers before it goes on. */
#define CALL_OR_WAIT(result, call, self, events, timeout)                                       \
    do {                                                                                        \
        Py_BEGIN_ALLOW_THREADS                                                                  \
        result = (call);                                                                        \
        if (result == -EAGAIN && timeout > 0) {                                                 \
            Timeout waiting = {.left = timeout};                                                \
            while (result == -EAGAIN && (result = wait_for(fd_of(self), events, &waiting)) > 0) \
                result = (call);                                                                \
            timeout = waiting.left;                                                             \
        }                                                                                       \
        Py_END_ALLOW_THREADS                                                                    \
    } while (0)

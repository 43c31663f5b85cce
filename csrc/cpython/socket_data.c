/* The data of a socket object, which lies behind the data of the interpreter's own class. */

/* Without a GIL, threads may use one socket at once. `fd`, `bits` and `timeout` are atomic. The others are written before a second thread
 * has the object. A call may use a descriptor that another thread closes meanwhile: then the kernel refuses it, or it is a new one, as in
 * any program. */
typedef struct {
    _Atomic int fd; /* -1 for a closed socket */
    int protocol;
    short family, type; /* the kernel's need 16 and 4 bits. As two ints, 10,000 sockets of CPython 3.11 would take 1.14 times the memory */
    _Atomic unsigned bits;
    Seconds timeout; /* -1 for none */
} FastSocket;

/* FastSocket.bits: the number of SocketIO objects on the socket, whether the socket was closed while it had some, and whether a TLS context
 * wrapped it. TLS uses the interpreter's part of the object. */
enum { FILES = 0x3FFFFFFF, CLOSED = 0x40000000 };
#define WRAPPED 0x80000000U

/* The size of the interpreter's part in bytes: 48 in CPython 3.9, 56 in 3.13. One wheel serves both, so it is asked at run time. */
static atomic_size_t base_size;

/* The data of a socket. This is the only function that knows where it is. */
static FastSocket *data_of(PyObject *self)
{
    return (FastSocket *)((char *)self + atomic_load_explicit(&base_size, memory_order_relaxed));
}

static int fd_of(PyObject *self)
{
    return atomic_load_explicit(&data_of(self)->fd, memory_order_relaxed);
}

static unsigned bits_of(PyObject *self, unsigned mask)
{
    return atomic_load_explicit(&data_of(self)->bits, memory_order_relaxed) & mask;
}

static void set_bits(PyObject *self, unsigned mask, unsigned value)
{
    unsigned before = bits_of(self, ~0U);
    while (!atomic_compare_exchange_weak(&data_of(self)->bits, &before, (before & ~mask) | value))
        ;
}

static State *state_of_class(PyTypeObject *type); /* in module.c; `type` is FastSocket's or a subclass of it */

static State *state_of(PyObject *self)
{
    return state_of_class(Py_TYPE(self));
}

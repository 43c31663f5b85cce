/* class Calls, for CPython on POSIX: the commonest form of the commonest calls on a socket.
 *
 * There a call through cffi takes its arguments from a tuple, and a method written in Python has a frame: together as much time as the
 * system call that is made (docs/design.md has the figures). PyPy's compiler dissolves both, so there the class is the one in calls.py, and
 * it says what each method does: its docstrings are the ones that are compiled in here.
 *
 * Each method makes its system call when the arguments are the plain ones. For all others, and after an error, it returns what the method
 * of SocketType (sock.py) with `_sc_` before its name returns, which gets the result of the call first: -errno, or SC_UNUSUAL where none
 * was made. So no method here waits, retries, or says what is wrong with an argument; what is raised here are the errors that programs see
 * all the time (a call that would block), and those of calls that cannot wait.
 */

#include "interface.c"

#include <sys/un.h>

#include "native.c"
#include "calls_docs.h" /* rendered: SC_DOC_send ..., SC_DOC_quick_htons ... */
#include "control.c"
#include "functions.c"

#ifdef SOCK_NONBLOCK
#define SC_NONBLOCK SOCK_NONBLOCK
#define SC_TYPE_FLAGS (SOCK_NONBLOCK | SOCK_CLOEXEC)
#else
#define SC_NONBLOCK 0
#define SC_TYPE_FLAGS SOCK_CLOEXEC
#endif

#ifdef SO_PROTOCOL
#define SC_HAVE_SO_PROTOCOL 1
#endif
#ifdef __linux__
#define SC_HAVE_ABSTRACT 1 /* names of AF_UNIX */
#endif

enum {
    SC_STACK = 16384, /* bytes that are received on the stack, and copied: faster up to here than to cut a longer object */
    SC_PARTS = 16,    /* buffers of a message */
    SC_OPTION = 1024, /* the longest value that getsockopt may ask for, as in CPython */
};

/* What a socket has of its own, behind what the interpreter's class has; that is for the C code of TLS alone, see tls.py. Without a GIL,
 * threads may use one at once: `fd`, `bits` and `timeout` are atomic, and the others are written before a second thread has the object. Four
 * bytes are the descriptor also where another thread closes it meanwhile: then the kernel says so, or it is a new one, as in any program. */
typedef struct {
    _Atomic int fd;
    int protocol;
    short family, type; /* the kernel's need 16 bits and 4: with two ints more, 10,000 sockets of CPython 3.11 take 1.14 times as much */
    _Atomic unsigned bits;
    Seconds timeout; /* -1 for none */
} Calls;

/* In Calls.bits: the number of SocketIO objects on the socket, whether it waits for their end (what objects.py keeps), and whether a TLS
 * context has wrapped it, so that the interpreter's part is in use. */
enum { FILES = 0x3FFFFFFF, CLOSED = 0x40000000 };
#define WRAPPED 0x80000000U

/* Bytes of the interpreter's part, 48 in CPython 3.9 and 56 in 3.13: a wheel serves both. All interpreters of a process write the same. */
static atomic_size_t base_size;

/* The object's own part: the one place that knows where it is. */
static Calls *of(PyObject *self)
{
    return (Calls *)((char *)self + atomic_load_explicit(&base_size, memory_order_relaxed));
}

static int fd_of(PyObject *self)
{
    return atomic_load_explicit(&of(self)->fd, memory_order_relaxed);
}

static unsigned bits_of(PyObject *self, unsigned mask)
{
    return atomic_load_explicit(&of(self)->bits, memory_order_relaxed) & mask;
}

static void set_bits(PyObject *self, unsigned mask, unsigned value)
{
    unsigned before = bits_of(self, ~0U);
    while (!atomic_compare_exchange_weak(&of(self)->bits, &before, (before & ~mask) | value))
        ;
}

static State *state_of_class(PyTypeObject *type); /* which is Calls, or a subclass of it */

static State *state_of(PyObject *self)
{
    return state_of_class(Py_TYPE(self));
}

/* ---- the way to Python ---- */

/* self.`name`(result, *args). */
static PyObject *otherwise(PyObject *self, const char *name, long long result, Arguments args, Py_ssize_t count)
{
    PyObject *method = PyErr_Occurred() ? NULL : PyObject_GetAttrString(self, name), *first = PyLong_FromLongLong(result);
    PyObject *returned = method && first ? applied(method, &first, 1, args, count, NULL) : NULL;
    Py_XDECREF(method);
    Py_XDECREF(first);
    return returned;
}

/* The same for a call that may wait: self.`name`(result, timeout, *args). The timeout is what it was when the call began. */
static PyObject *waiting(PyObject *self, const char *name, ssize_t result, double timeout, Arguments args, Py_ssize_t count)
{
    PyObject *method = PyErr_Occurred() ? NULL : PyObject_GetAttrString(self, name);
    PyObject *first[] = {PyLong_FromSsize_t(result), python_timeout(timeout)};
    PyObject *returned = method && first[0] && first[1] ? applied(method, first, 2, args, count, NULL) : NULL;
    Py_XDECREF(method);
    Py_XDECREF(first[0]);
    Py_XDECREF(first[1]);
    return returned;
}

/* The same for one that returned -errno: but one that would block on a non-blocking socket fails at once, as it is called all the time. */
static PyObject *failed(PyObject *self, const char *name, ssize_t result, double timeout, Arguments args, Py_ssize_t count)
{
    if (result == -EAGAIN && timeout <= 0) {
        errno = EAGAIN;
        return PyErr_SetFromErrno(PyExc_OSError);
    }
    return waiting(self, name, result, timeout, args, count);
}

/* The flags of a call on a socket with this timeout: one that has any must not wait in the kernel, whatever the description's mode. */
static int flags_for(double timeout, int flags)
{
    return timeout < 0 ? flags : flags | SC_NOW;
}

/* Whether there are `least` to `most` arguments. Another number is told here, where the public name is known: `name` without its _sc_. */
static int is_count(const char *name, int least, int most, Py_ssize_t count)
{
    if (count >= least && count <= most)
        return 1;
    int limit = count < least ? least : most;
    PyErr_Format(PyExc_TypeError, "%s() takes at %s %d argument%s (%zd given)", name + strlen("_sc_"), count < least ? "least" : "most", limit,
                 limit == 1 ? "" : "s", count);
    return 0;
}

/* What is not the plain form of a call, of which none was made. */
static PyObject *unusual(PyObject *self, const char *name, int least, int most, Arguments args, Py_ssize_t count)
{
    return is_count(name, least, most, count) ? otherwise(self, name, SC_UNUSUAL, args, count) : NULL;
}

/* The same of a call that may wait. */
static PyObject *unusual_waiting(PyObject *self, const char *name, double timeout, int least, int most, Arguments args, Py_ssize_t count)
{
    return is_count(name, least, most, count) ? waiting(self, name, SC_UNUSUAL, timeout, args, count) : NULL;
}

/* The same for (buffer, nbytes=0, flags=0), each of which may be a keyword. */
static PyObject *unusual_into(PyObject *self, const char *name, double timeout, Arguments args, Py_ssize_t count, PyObject *keywords)
{
    static const char *const names[] = {"buffer", "nbytes", "flags"};
    const char *shown = name + strlen("_sc_");
    PyObject *values[3] = {NULL}, *zero = NULL, *returned = NULL;
    Py_ssize_t named = keywords ? PyTuple_Size(keywords) : 0;
    if (count + named > 3)
        return PyErr_Format(PyExc_TypeError, "%s() takes at most 3 arguments (%zd given)", shown, count + named);
    for (Py_ssize_t i = 0; i < count; i++)
        values[i] = args[i];
    PyObject *unknown = NULL;
    for (Py_ssize_t i = 0; i < named; i++) {
        PyObject *keyword = PyTuple_GetItem(keywords, i);
        int which = 0;
        while (which < 3 && PyUnicode_CompareWithASCIIString(keyword, names[which]) != 0)
            which++;
        if (which == 3)
            unknown = keyword;
        else if (values[which])
            return PyErr_Format(PyExc_TypeError, "argument for %s() given by name ('%s') and position (%d)", shown, names[which], which + 1);
        else
            values[which] = args[count + i];
    }
    if (!values[0])
        return PyErr_Format(PyExc_TypeError, "%s() missing required argument 'buffer' (pos 1)", shown);
    if (unknown)
        return PyErr_Format(PyExc_TypeError, "%s() got an unexpected keyword argument '%U'", shown, unknown);
    if (!(zero = PyLong_FromLong(0)))
        return NULL;
    for (int i = 1; i < 3; i++)
        values[i] = values[i] ? values[i] : zero;
    returned = waiting(self, name, SC_UNUSUAL, timeout, values, 3);
    Py_DECREF(zero);
    return returned;
}

/* self.`name`(argument), or self.`name`() for NULL. */
static PyObject *call(PyObject *self, const char *name, PyObject *argument)
{
    PyObject *method = PyObject_GetAttrString(self, name);
    PyObject *returned = method ? PyObject_CallFunctionObjArgs(method, argument, NULL) : NULL;
    Py_XDECREF(method);
    return returned;
}

/* Whether there is one argument, or a second one that is an int: the flags, else 0. */
static int has_flags(Arguments args, Py_ssize_t count, int *flags)
{
    *flags = 0;
    return count == 1 || (count == 2 && is_int(args[1], flags));
}

/* ---- addresses ---- */

/* Bytes whose length the system calls take as an int; else an exception. */
static PyObject *checked_name(PyObject *bytes)
{
    if (bytes && PyBytes_Size(bytes) > INT_MAX) {
        PyErr_SetString(PyExc_OverflowError, "the address is longer than a C int can say");
        Py_CLEAR(bytes);
    }
    return bytes;
}

/* The bytes of `address` for the call with the name NAME[caller], as addresses.py packs them. */
static PyObject *packed(PyObject *self, PyObject *address, int caller)
{
    struct sockaddr_storage numeric;
    int number = of(self)->family, internet = number == AF_INET || number == AF_INET6;
    socklen_t size = internet ? numeric_address(address, number, &numeric) : 0;
    if (size)
        return PyBytes_FromStringAndSize((const char *)&numeric, (Py_ssize_t)size);
    State *state = state_of(self);
    PyObject *family = PyLong_FromLong(number), *codec = family ? PyObject_GetItem(given(state, CODECS), family) : NULL;
    PyObject *protocol = codec ? PyLong_FromLong(of(self)->protocol) : NULL, *bytes = NULL;
    if (protocol)
        bytes = PyObject_CallFunctionObjArgs(given(state, PACK), codec, address, protocol, state->names[caller], NULL);
    Py_XDECREF(family);
    Py_XDECREF(codec);
    Py_XDECREF(protocol);
    return checked_name(bytes);
}

/* ---- sending ---- */

/* (data[, flags]): whether these were sent, or tried to be; `sent` is the result, of `size` bytes. */
static int sends(PyObject *self, double timeout, Arguments args, Py_ssize_t count, ssize_t *sent, Py_ssize_t *size)
{
    Py_buffer data;
    int flags;
    if (!has_flags(args, count, &flags) || !lends(args[0], &data, 0))
        return 0;
    CALL(*sent, sc_send(fd_of(self), data.buf, (size_t)data.len, flags_for(timeout, flags)));
    *size = data.len;
    PyBuffer_Release(&data);
    return 1;
}

static PyObject *calls_send(PyObject *self, Arguments args, Py_ssize_t count)
{
    double timeout = of(self)->timeout;
    ssize_t sent;
    Py_ssize_t size;
    if (!sends(self, timeout, args, count, &sent, &size))
        return unusual_waiting(self, "_sc_send", timeout, 1, 2, args, count);
    return sent < 0 ? failed(self, "_sc_send", sent, timeout, args, count) : PyLong_FromSsize_t(sent);
}

static PyObject *calls_sendall(PyObject *self, Arguments args, Py_ssize_t count)
{
    double timeout = of(self)->timeout;
    ssize_t sent;
    Py_ssize_t size;
    if (!sends(self, timeout, args, count, &sent, &size))
        return unusual_waiting(self, "_sc_sendall", timeout, 1, 2, args, count);
    return sent == size ? none() : waiting(self, "_sc_sendall", sent, timeout, args, count);
}

/* Buffers of a list or tuple, lent for a message. */
typedef struct {
    Py_ssize_t count;
    Py_buffer views[SC_PARTS];
    struct iovec vector[SC_PARTS];
} Parts;

static ssize_t send_message(int fd, const struct msghdr *message, int flags)
{
    SC_ASK(SC_ASKS_SEND, fd, POLLOUT, flags);
    return or_reason(sendmsg(fd, message, flags));
}

static void give_back(Parts *parts)
{
    while (parts->count)
        PyBuffer_Release(&parts->views[--parts->count]);
}

/* Whether `items` is a tuple of buffers that could all be lent; else none is. */
static int lends_parts(PyObject *items, Parts *parts, int writable)
{
    int all = PyTuple_CheckExact(items);
    Py_ssize_t count = all ? PyTuple_Size(items) : 0, i = 0;
    for (parts->count = 0; i < count && i < SC_PARTS && lends(PyTuple_GetItem(items, i), &parts->views[i], writable); parts->count = ++i) {
        parts->vector[i].iov_base = parts->views[i].buf;
        parts->vector[i].iov_len = (size_t)parts->views[i].len;
    }
    if (i < count)
        give_back(parts);
    return all && i == count;
}

/* `call`(self, *args), whose first two arguments have tuples in the place of lists: what is read again, in C or in Python, is what the caller
 * gave, whatever a buffer written in Python does to the list. */
static PyObject *with_tuples(PyObject *(*call)(PyObject *, Arguments, Py_ssize_t), PyObject *self, Arguments args, Py_ssize_t count)
{
    PyObject *items[4], *tuples[2] = {NULL};
    if (count > 4)
        return call(self, args, count);
    for (Py_ssize_t i = 0; i < count; i++) {
        if (i < 2)
            tuples[i] = items_of(args[i]);
        items[i] = i < 2 && tuples[i] ? tuples[i] : args[i];
    }
    PyObject *returned = call(self, items, count);
    Py_XDECREF(tuples[0]);
    Py_XDECREF(tuples[1]);
    return returned;
}

/* (buffers[, control messages[, flags[, address]]]) */
static PyObject *send_parts(PyObject *self, Arguments args, Py_ssize_t count)
{
    double timeout = of(self)->timeout;
    int flags = 0;
    Parts parts = {0};
    _Alignas(struct cmsghdr) char control[SC_MESSAGES];
    Py_ssize_t controllen = 0;
    int plain = count >= 1 && count <= 4 && (count < 3 || is_int(args[2], &flags))
                && (count < 2 || (controllen = write_controls(args[1], control)) >= 0);
    if (!plain || !lends_parts(args[0], &parts, 0))
        return unusual_waiting(self, "_sc_sendmsg", timeout, 1, 4, args, count);
    PyObject *address = count == 4 ? args[3] : Py_None, *name = NULL;
    ssize_t sent = 0;
    int seen = (address == Py_None || (name = packed(self, address, SENDMSG))) && PySys_Audit("socket.sendmsg", "OO", self, address) == 0;
    if (seen) {
        struct msghdr message = {.msg_iov = parts.vector, .msg_iovlen = (size_t)parts.count,
                                 .msg_control = controllen ? control : NULL, .msg_controllen = (size_t)controllen};
        if (name) {
            message.msg_name = PyBytes_AsString(name);
            message.msg_namelen = (socklen_t)PyBytes_Size(name);
        }
        CALL(sent, send_message(fd_of(self), &message, flags_for(timeout, flags)));
    }
    give_back(&parts);
    Py_XDECREF(name);
    if (!seen)
        return NULL;
    return sent < 0 ? waiting(self, "_sc_sendmsg", sent, timeout, args, count) : PyLong_FromSsize_t(sent);
}

static PyObject *calls_sendmsg(PyObject *self, Arguments args, Py_ssize_t count)
{
    return with_tuples(send_parts, self, args, count);
}

/* (data[, flags], address) */
static PyObject *calls_sendto(PyObject *self, Arguments args, Py_ssize_t count)
{
    double timeout = of(self)->timeout;
    Py_buffer data;
    int flags = 0;
    if (count < 2 || count > 3 || (count == 3 && !is_int(args[1], &flags)) || !lends(args[0], &data, 0))
        return waiting(self, "_sc_sendto", SC_UNUSUAL, timeout, args, count);
    PyObject *address = args[count - 1], *name = packed(self, address, SENDTO);
    ssize_t sent = 0;
    int seen = name && PySys_Audit("socket.sendto", "OO", self, address) == 0;
    if (seen) {
        const char *bytes = PyBytes_AsString(name);
        int size = (int)PyBytes_Size(name);
        CALL(sent, sc_sendto(fd_of(self), data.buf, (size_t)data.len, flags_for(timeout, flags), bytes, size));
    }
    PyBuffer_Release(&data);
    Py_XDECREF(name);
    if (!seen)
        return NULL;
    return sent < 0 ? failed(self, "_sc_sendto", sent, timeout, args, count) : PyLong_FromSsize_t(sent);
}

/* ---- receiving ---- */

/* Where bytes are received: on the stack where they are few, else in a bytes object, which is the result if it becomes full. */
typedef struct {
    Py_ssize_t size;
    int flags;
    PyObject *object;
    char *data, few[SC_STACK];
} Room;

/* Whether the arguments are a size that a room can have, and perhaps flags. With MSG_TRUNC, sizes are not those of what was written. */
static int makes_room(Room *room, Arguments args, Py_ssize_t count)
{
    int size;
    if (!has_flags(args, count, &room->flags) || !is_int(args[0], &size) || size < 1 || room->flags & MSG_TRUNC)
        return 0;
    room->size = size;
    room->object = NULL;
    room->data = room->few;
    if (size > SC_STACK) {
        room->object = PyBytes_FromStringAndSize(NULL, size);
        if (!room->object) {
            PyErr_Clear();
            return 0;
        }
        room->data = PyBytes_AsString(room->object);
    }
    return 1;
}

/* The first `size` bytes, of a room that is given up. */
static PyObject *content(Room *room, Py_ssize_t size)
{
    PyObject *object = room->object;
    if (object && size == room->size)
        return object;
    PyObject *bytes = PyBytes_FromStringAndSize(room->data, size);
    Py_XDECREF(object);
    return bytes;
}

/* The address that the kernel wrote, as SocketType tells it. Those of the commonest families are made here. */
static PyObject *address_of(PyObject *self, const char *data, socklen_t size)
{
    Py_ssize_t length = size < SC_ADDRESS ? (Py_ssize_t)size : SC_ADDRESS, start = offsetof(struct sockaddr_un, sun_path);
    const char *path = data + start;
    int family = length >= start ? ((const struct sockaddr *)data)->sa_family : AF_UNSPEC;
    if ((family == AF_INET && length == sizeof(struct sockaddr_in)) || (family == AF_INET6 && length == sizeof(struct sockaddr_in6)))
        return parts_of_address((const struct sockaddr *)data);
    if (family == AF_UNIX) {
#if SC_HAVE_ABSTRACT
        if (length > start && !*path)
            return PyBytes_FromStringAndSize(path, length - start);
#endif
        return PyUnicode_DecodeFSDefaultAndSize(path, (Py_ssize_t)strnlen(path, (size_t)(length - start)));
    }
    if (!length)
        return none();
    PyObject *bytes = PyBytes_FromStringAndSize(data, length);
    PyObject *address = bytes ? call(self, "_sc_address", bytes) : NULL;
    Py_XDECREF(bytes);
    return address;
}

static PyObject *calls_recv(PyObject *self, Arguments args, Py_ssize_t count)
{
    double timeout = of(self)->timeout;
    Room room;
    if (!makes_room(&room, args, count))
        return unusual_waiting(self, "_sc_recv", timeout, 1, 2, args, count);
    ssize_t received;
    CALL(received, sc_recv(fd_of(self), room.data, (size_t)room.size, flags_for(timeout, room.flags)));
    if (received >= 0)
        return content(&room, received);
    Py_XDECREF(room.object);
    return failed(self, "_sc_recv", received, timeout, args, count);
}

static PyObject *calls_recvfrom(PyObject *self, Arguments args, Py_ssize_t count)
{
    double timeout = of(self)->timeout;
    Room room;
    if (!makes_room(&room, args, count))
        return unusual_waiting(self, "_sc_recvfrom", timeout, 1, 2, args, count);
    _Alignas(struct sockaddr_storage) char address[SC_ADDRESS];
    socklen_t size = sizeof address;
    ssize_t received;
    struct sockaddr *named = (struct sockaddr *)address;
    CALL(received, or_reason(recvfrom(fd_of(self), room.data, (size_t)room.size, flags_for(timeout, room.flags), named, &size)));
    if (received >= 0) {
        PyObject *data = content(&room, received);
        return pair_of(data, data ? address_of(self, address, size) : NULL);
    }
    Py_XDECREF(room.object);
    return failed(self, "_sc_recvfrom", received, timeout, args, count);
}

/* A message with room for an address and for `controllen` bytes of control messages. */
typedef struct {
    struct msghdr header;
    _Alignas(struct sockaddr_storage) char address[SC_ADDRESS];
    _Alignas(struct cmsghdr) char control[SC_MESSAGES];
} Message;

/* The number of bytes that are received, or -errno. */
static ssize_t receive(PyObject *self, Message *message, struct iovec *vector, Py_ssize_t count, int controllen, int flags)
{
    ssize_t received;
    memset(&message->header, 0, sizeof message->header);
    message->header.msg_name = message->address;
    message->header.msg_namelen = sizeof message->address;
    message->header.msg_iov = vector;
    message->header.msg_iovlen = (size_t)count;
    message->header.msg_control = message->control;
    message->header.msg_controllen = (size_t)controllen;
    CALL(received, or_reason(recvmsg(fd_of(self), &message->header, flags)));
    message->header.msg_flags &= ~SC_NOW; /* BSD's kernels tell what they were told */
    return received;
}

/* (data, control messages, flags, address). `data` is given up, and so is `address`, which is NULL where it is yet to be made. When an
 * exception comes on the way, the descriptors are closed. */
static PyObject *told(PyObject *self, PyObject *data, const struct msghdr *header, PyObject *address)
{
    PyObject *messages = data ? list_of_controls(header) : NULL, *result = NULL;
    if (data && !messages && !PyErr_Occurred()) {
        PyObject *control = PyBytes_FromStringAndSize(header->msg_control, (Py_ssize_t)header->msg_controllen);
        messages = control ? call(self, "_sc_messages", control) : NULL;
        Py_XDECREF(control);
    }
    if (messages && !address)
        address = address_of(self, header->msg_name, header->msg_namelen);
    if (messages && address)
        result = Py_BuildValue("OOiO", data, messages, header->msg_flags, address);
    if (!result)
        close_rights(header);
    Py_XDECREF(data);
    Py_XDECREF(messages);
    Py_XDECREF(address);
    return result;
}

/* Whether behind the first argument there is nothing, or room for control messages and perhaps flags. On macOS, room must be for those
 * too that nobody asked for. */
static int has_control(Arguments args, Py_ssize_t count, int *controllen, int *flags)
{
    *controllen = *flags = 0;
    return !SC_LOSES_DESCRIPTORS && count >= 1 && count <= 3 && (count < 2 || is_int(args[1], controllen))
           && (count < 3 || is_int(args[2], flags)) && !(*flags & MSG_TRUNC) && *controllen >= 0 && *controllen <= SC_MESSAGES;
}

/* (size[, room for control messages[, flags]]) */
static PyObject *calls_recvmsg(PyObject *self, Arguments args, Py_ssize_t count)
{
    double timeout = of(self)->timeout;
    Room room;
    Message message;
    int controllen, flags;
    if (!has_control(args, count, &controllen, &flags) || !makes_room(&room, args, 1))
        return unusual_waiting(self, "_sc_recvmsg", timeout, 1, 3, args, count);
    struct iovec part = {.iov_base = room.data, .iov_len = (size_t)room.size};
    ssize_t received = receive(self, &message, &part, 1, controllen, flags_for(timeout, flags));
    if (received >= 0)
        return told(self, content(&room, received), &message.header, NULL);
    Py_XDECREF(room.object);
    return failed(self, "_sc_recvmsg", received, timeout, args, count);
}

/* (buffers[, room for control messages[, flags]]) */
static PyObject *receive_parts(PyObject *self, Arguments args, Py_ssize_t count)
{
    double timeout = of(self)->timeout;
    Parts parts = {0};
    Message message;
    int controllen, flags;
    if (!has_control(args, count, &controllen, &flags) || !lends_parts(args[0], &parts, 1))
        return unusual_waiting(self, "_sc_recvmsg_into", timeout, 1, 3, args, count);
    ssize_t received = receive(self, &message, parts.vector, parts.count, controllen, flags_for(timeout, flags));
    give_back(&parts);
    if (received < 0)
        return failed(self, "_sc_recvmsg_into", received, timeout, args, count);
    return told(self, PyLong_FromSsize_t(received), &message.header, NULL);
}

static PyObject *calls_recvmsg_into(PyObject *self, Arguments args, Py_ssize_t count)
{
    return with_tuples(receive_parts, self, args, count);
}

/* Whether the arguments are a buffer, which is lent, and perhaps a number of bytes that it has and flags. */
static int has_buffer(Arguments args, Py_ssize_t count, PyObject *keywords, Py_buffer *data, int *size, int *flags)
{
    *size = *flags = 0;
    if (keywords || count < 1 || count > 3 || (count > 1 && !is_int(args[1], size)) || (count > 2 && !is_int(args[2], flags))
        || *size < 0 || !lends(args[0], data, 1))
        return 0;
    if (*size <= data->len)
        return 1;
    PyBuffer_Release(data);
    return 0;
}

static PyObject *calls_recv_into(PyObject *self, Arguments args, Py_ssize_t count, PyObject *keywords)
{
    double timeout = of(self)->timeout;
    Py_buffer data;
    int size, flags;
    if (!has_buffer(args, count, keywords, &data, &size, &flags))
        return unusual_into(self, "_sc_recv_into", timeout, args, count, keywords);
    ssize_t received = 0;
    if (data.len) /* a call would take a datagram off the queue */
        CALL(received, sc_recv(fd_of(self), data.buf, size ? (size_t)size : (size_t)data.len, flags_for(timeout, flags)));
    PyBuffer_Release(&data);
    return received < 0 ? failed(self, "_sc_recv_into", received, timeout, args, count) : PyLong_FromSsize_t(received);
}

static PyObject *calls_recvfrom_into(PyObject *self, Arguments args, Py_ssize_t count, PyObject *keywords)
{
    double timeout = of(self)->timeout;
    Py_buffer data;
    int size, flags;
    if (!has_buffer(args, count, keywords, &data, &size, &flags))
        return unusual_into(self, "_sc_recvfrom_into", timeout, args, count, keywords);
    _Alignas(struct sockaddr_storage) char address[SC_ADDRESS];
    socklen_t length = sizeof address;
    struct sockaddr *named = (struct sockaddr *)address;
    ssize_t received;
    size_t wanted = size ? (size_t)size : (size_t)data.len;
    CALL(received, or_reason(recvfrom(fd_of(self), data.buf, wanted, flags_for(timeout, flags), named, &length)));
    PyBuffer_Release(&data);
    if (received < 0)
        return failed(self, "_sc_recvfrom_into", received, timeout, args, count);
    PyObject *number = PyLong_FromSsize_t(received);
    return pair_of(number, number ? address_of(self, address, length) : NULL);
}

/* ---- options ---- */

/* (level, option[, length]) */
static PyObject *calls_getsockopt(PyObject *self, Arguments args, Py_ssize_t count)
{
    int level, option, length = 0, value = 0; /* of some options the kernel writes fewer bytes */
    char bytes[SC_OPTION];
    if (count < 2 || count > 3 || !is_int(args[0], &level) || !is_int(args[1], &option) || (count == 3 && !is_int(args[2], &length))
        || length < 0 || length > SC_OPTION)
        return unusual(self, "_sc_getsockopt", 2, 3, args, count);
    socklen_t size = length ? (socklen_t)length : sizeof value;
    if (getsockopt(fd_of(self), level, option, length ? (void *)bytes : &value, &size) < 0)
        return otherwise(self, "_sc_getsockopt", -errno, args, count);
    if (length) /* the kernel may tell of more than it wrote */
        return PyBytes_FromStringAndSize(bytes, size < (socklen_t)length ? (Py_ssize_t)size : length);
    return PyLong_FromLong(value);
}

/* (level, option, an int or a bytes-like object) */
static PyObject *calls_setsockopt(PyObject *self, Arguments args, Py_ssize_t count)
{
    int level, option, value, result;
    Py_buffer data;
    if (count != 3 || !is_int(args[0], &level) || !is_int(args[1], &option))
        return unusual(self, "_sc_setsockopt", 3, 4, args, count);
    if (is_int(args[2], &value))
        result = setsockopt(fd_of(self), level, option, &value, sizeof value);
    else if (PyBytes_CheckExact(args[2]) && PyBytes_Size(args[2]) <= INT_MAX && lends(args[2], &data, 0)) {
        result = setsockopt(fd_of(self), level, option, data.buf, (socklen_t)data.len);
        PyBuffer_Release(&data);
    } else
        return unusual(self, "_sc_setsockopt", 3, 4, args, count);
    if (result < 0)
        return otherwise(self, "_sc_setsockopt", -errno, args, count);
    return none();
}

/* ---- mode ---- */

static PyObject *set_mode(PyObject *self, double timeout)
{
    int was = of(self)->timeout < 0;
    if (bits_of(self, WRAPPED)) { /* TLS is on it, and wants to know */
        PyObject *argument = python_timeout(timeout), *returned = argument ? call(self, "_sc_set_mode", argument) : NULL;
        Py_XDECREF(argument);
        return returned;
    }
    of(self)->timeout = timeout;
    return none_or_error(sc_set_blocking(fd_of(self), timeout < 0, was));
}

static PyObject *calls_settimeout(PyObject *self, PyObject *timeout)
{
    double seconds;
    if (is_timeout(timeout, &seconds))
        return set_mode(self, seconds);
    return otherwise(self, "_sc_settimeout", SC_UNUSUAL, &timeout, 1);
}

static PyObject *calls_setblocking(PyObject *self, PyObject *flag)
{
    int blocking = PyObject_IsTrue(flag);
    return blocking < 0 ? NULL : set_mode(self, blocking ? -1 : 0);
}

static PyObject *calls_gettimeout(PyObject *self, PyObject *Py_UNUSED(nothing))
{
    return python_timeout(of(self)->timeout);
}

static PyObject *calls_getblocking(PyObject *self, PyObject *Py_UNUSED(nothing))
{
    return PyBool_FromLong(of(self)->timeout != 0);
}

static PyObject *get_timeout(PyObject *self, void *Py_UNUSED(closure))
{
    return calls_gettimeout(self, NULL);
}

static int set_timeout(PyObject *self, PyObject *timeout, void *Py_UNUSED(closure))
{
    double seconds;
    if (!timeout)
        PyErr_SetString(PyExc_AttributeError, "a socket's timeout cannot be deleted");
    if (!timeout || take_timeout(timeout, &seconds) < 0)
        return -1;
    of(self)->timeout = seconds;
    return 0;
}

/* ---- what an object is ---- */

static PyObject *get_family(PyObject *self, void *Py_UNUSED(closure))
{
    return PyLong_FromLong(of(self)->family);
}

static PyObject *get_type(PyObject *self, void *Py_UNUSED(closure))
{
    return PyLong_FromLong(of(self)->type);
}

static PyObject *get_protocol(PyObject *self, void *Py_UNUSED(closure))
{
    return PyLong_FromLong(of(self)->protocol);
}

static PyObject *get_files(PyObject *self, void *Py_UNUSED(closure))
{
    return PyLong_FromLong((long)bits_of(self, FILES));
}

static int set_files(PyObject *self, PyObject *files, void *Py_UNUSED(closure))
{
    long number = files ? PyLong_AsLong(files) : 0;
    if (number == -1 && PyErr_Occurred())
        return -1;
    set_bits(self, FILES, (unsigned)number & FILES);
    return 0;
}

/* The bit of `mask` as a bool. */
static PyObject *get_bit(PyObject *self, void *mask)
{
    return PyBool_FromLong(bits_of(self, (unsigned)(uintptr_t)mask) != 0);
}

static int set_bit(PyObject *self, PyObject *value, void *mask)
{
    int truth = value ? PyObject_IsTrue(value) : 0;
    if (truth < 0)
        return -1;
    set_bits(self, (unsigned)(uintptr_t)mask, truth ? (unsigned)(uintptr_t)mask : 0);
    return 0;
}

/* ---- the descriptor ---- */

/* What the object is from now on: 0, or -1 with an exception, and the object is as it was. `fd` is -1 for a new descriptor. */
static int opened(PyObject *self, int family, int type, int protocol, int fd)
{
    int made = -1, plain = type & ~SC_TYPE_FLAGS, result = 0;
    double timeout = type & SC_NONBLOCK ? 0 : state_of(self)->default_timeout;
    if (fd < 0) {
        CALL(made, sc_socket(family, type, protocol));
        fd = made;
    }
    if (fd < 0)
        result = fd;
    else if (family != (short)family || plain != (short)plain)
        result = -EOVERFLOW;
    else if (timeout >= 0 && !(type & SC_NONBLOCK))
        result = sc_set_blocking(fd, 0, 1);
    if (result < 0) {
        if (made >= 0)
            sc_close(made);
        if (result == -EOVERFLOW && fd >= 0) {
            PyErr_SetString(PyExc_OverflowError, "socket(): family and type must fit 16 bits, as those of the kernel do");
            return -1;
        }
        errno = -result;
        PyErr_SetFromErrno(PyExc_OSError);
        return -1;
    }
    of(self)->family = (short)family;
    of(self)->type = (short)plain;
    of(self)->protocol = protocol;
    of(self)->timeout = timeout;
    of(self)->fd = fd;
    return 0;
}

/* (family, type, protocol, descriptor) */
static PyObject *calls_sc_open(PyObject *self, Arguments args, Py_ssize_t count)
{
    int family, type, protocol, fd;
    if (count != 4 || !is_int(args[0], &family) || !is_int(args[1], &type) || !is_int(args[2], &protocol) || !is_int(args[3], &fd)) {
        PyErr_SetString(PyExc_OverflowError, "socket(): each argument must fit a C int");
        return NULL;
    }
    return opened(self, family, type, protocol, fd) < 0 ? NULL : none();
}

/* Asks the kernel for those of a descriptor's family, type and protocol that are -1. What is no socket fails in any case. */
static int described(int fd, int *family, int *type, int *protocol)
{
    struct sockaddr_storage address = {0};
    socklen_t size = sizeof address, length = sizeof(int);
    if (getsockname(fd, (struct sockaddr *)&address, &size) < 0 && (*family == -1 || errno == EBADF || errno == ENOTSOCK))
        return -1;
    if (*family == -1)
        *family = address.ss_family;
    if (*type == -1 && getsockopt(fd, SOL_SOCKET, SO_TYPE, type, &length) < 0)
        return -1;
#if SC_HAVE_SO_PROTOCOL
    return *protocol == -1 ? getsockopt(fd, SOL_SOCKET, SO_PROTOCOL, protocol, &length) : 0;
#else
    *protocol = *protocol == -1 ? 0 : *protocol;
    return 0;
#endif
}

/* A new descriptor, or one that is there already. */
static int calls_init(PyObject *self, PyObject *args, PyObject *keywords)
{
    static char *names[] = {"family", "type", "proto", "fileno", NULL};
    PyObject *parts[3] = {NULL}, *fileno = Py_None;
    int numbers[3] = {-1, -1, -1}, plain = 1, fd = -1;
    if (!PyArg_ParseTupleAndKeywords(args, keywords, "|OOOO:__init__", names, &parts[0], &parts[1], &parts[2], &fileno))
        return -1;
    for (int i = 0; i < 3 && plain; i++)
        plain = !parts[i] || is_int(parts[i], &numbers[i]);
    if (fileno != Py_None)
        plain = plain && is_int(fileno, &fd) && fd >= 0;
    if (!plain) {
        PyObject *method = PyObject_GetAttrString(self, "_sc_init");
        if (!method) /* copyreg tries that with the base class of what is to be pickled */
            PyErr_SetString(PyExc_TypeError, "only SocketType and its subclasses make sockets");
        PyObject *returned = method ? PyObject_Call(method, args, keywords) : NULL;
        Py_XDECREF(method);
        Py_XDECREF(returned);
        return returned ? 0 : -1;
    }
    int family = numbers[0], type = numbers[1], protocol = numbers[2];
    if (fd < 0) {
        family = family == -1 ? AF_INET : family;
        type = type == -1 ? SOCK_STREAM : type;
        protocol = protocol == -1 ? 0 : protocol;
    }
    if (PySys_Audit("socket.__new__", "Oiii", self, family, type, protocol) < 0)
        return -1;
    if (fd >= 0 && described(fd, &family, &type, &protocol) < 0) {
        PyErr_SetFromErrno(PyExc_OSError);
        return -1;
    }
    return opened(self, family, type, protocol, fd);
}

/* (whether to ask for the peer's address, whether the socket has a timeout): (descriptor, address), or -errno. */
static PyObject *calls_sc_accept(PyObject *self, Arguments args, Py_ssize_t count)
{
    _Alignas(struct sockaddr_storage) char address[SC_ADDRESS];
    socklen_t size = count > 0 && PyObject_IsTrue(args[0]) ? sizeof address : 0;
    int fd, timed = count > 1 && PyObject_IsTrue(args[1]);
    CALL(fd, accepted(fd_of(self), size ? (struct sockaddr *)address : NULL, size ? &size : NULL, timed));
    if (fd < 0)
        return PyLong_FromLong(fd);
    PyObject *number = PyLong_FromLong(fd), *result = pair_of(number, number ? address_of(self, address, size) : NULL);
    if (!result)
        sc_close(fd);
    return result;
}

/* A bind as sc_connect is called. */
static int bind_to(int fd, const char *addr, int addrlen, int Py_UNUSED(timed))
{
    return sc_bind(fd, addr, addrlen);
}

typedef int (*Maker)(int fd, const char *addr, int addrlen, int timed);

/* Whether `call`, connect or bind, was made with `address`; `result` is what it returned. */
static int made(PyObject *self, double timeout, PyObject *address, int caller, const char *event, Maker call, int *result)
{
    PyObject *name = packed(self, address, caller);
    int seen = name && PySys_Audit(event, "OO", self, address) == 0;
    if (seen) {
        const char *bytes = PyBytes_AsString(name);
        int size = (int)PyBytes_Size(name);
        CALL(*result, call(fd_of(self), bytes, size, timeout >= 0));
    }
    Py_XDECREF(name);
    return seen;
}

static PyObject *calls_bind(PyObject *self, PyObject *address)
{
    int result;
    return made(self, -1, address, BIND, "socket.bind", bind_to, &result) ? none_or_error(result) : NULL;
}

static PyObject *calls_connect(PyObject *self, PyObject *address)
{
    double timeout = of(self)->timeout;
    int result;
    if (!made(self, timeout, address, CONNECT, "socket.connect", sc_connect, &result))
        return NULL;
    return result ? waiting(self, "_sc_connect", result, timeout, NULL, 0) : none();
}

static PyObject *calls_connect_ex(PyObject *self, PyObject *address)
{
    double timeout = of(self)->timeout;
    int result;
    if (!made(self, timeout, address, CONNECT_EX, "socket.connect", sc_connect, &result))
        return NULL;
    return result ? waiting(self, "_sc_connect_ex", result, timeout, NULL, 0) : PyLong_FromLong(0);
}

/* ([backlog]) */
static PyObject *calls_listen(PyObject *self, Arguments args, Py_ssize_t count)
{
    int backlog = 128, result;
    if (count > 1 || (count && !is_int(args[0], &backlog)))
        return unusual(self, "_sc_listen", 0, 1, args, count);
    CALL(result, sc_listen(fd_of(self), backlog > 0 ? backlog : 0));
    return none_or_error(result);
}

static PyObject *calls_shutdown(PyObject *self, PyObject *how)
{
    int number, result;
    if (!is_int(how, &number))
        return otherwise(self, "_sc_shutdown", SC_UNUSUAL, &how, 1);
    CALL(result, sc_shutdown(fd_of(self), number));
    return none_or_error(result);
}

/* The address that `ask` has of the socket. */
static PyObject *asked(PyObject *self, int (*ask)(int, struct sockaddr *, socklen_t *))
{
    _Alignas(struct sockaddr_storage) char address[SC_ADDRESS];
    socklen_t size = sizeof address;
    if (ask(fd_of(self), (struct sockaddr *)address, &size) < 0)
        return PyErr_SetFromErrno(PyExc_OSError);
    return address_of(self, address, size);
}

static PyObject *calls_getsockname(PyObject *self, PyObject *Py_UNUSED(nothing))
{
    return asked(self, getsockname);
}

static PyObject *calls_getpeername(PyObject *self, PyObject *Py_UNUSED(nothing))
{
    return asked(self, getpeername);
}

static PyObject *calls_fileno(PyObject *self, PyObject *Py_UNUSED(nothing))
{
    return PyLong_FromLong(fd_of(self));
}

/* The descriptor, which is the caller's from now on: -1 if there is none. To TLS on it, the socket is closed. An exception of that is told
 * to sys.unraisablehook: the descriptor comes first. */
static int taken(PyObject *self)
{
    int fd = atomic_exchange(&of(self)->fd, -1);
    if (bits_of(self, WRAPPED)) {
        set_bits(self, WRAPPED, 0);
        PyObject *returned = PyObject_CallMethod(state_of(self)->base, "detach", "O", self);
        if (!returned)
            PyErr_WriteUnraisable(self);
        Py_XDECREF(returned);
    }
    return fd;
}

static PyObject *calls_detach(PyObject *self, PyObject *Py_UNUSED(nothing))
{
    return PyLong_FromLong(taken(self));
}

static PyObject *calls_close(PyObject *self, PyObject *Py_UNUSED(nothing))
{
    int fd = taken(self), result; /* first: after a close that fails the descriptor is gone all the same, close(2) */
    if (fd < 0)
        return none();
    CALL(result, sc_close(fd));
    return none_or_error(result == -ECONNRESET ? 0 : result); /* what the peer did is no fault of this close */
}

static PyObject *calls_new(PyTypeObject *type, PyObject *args, PyObject *keywords)
{
    PyObject *self = state_of_class(type)->base_new(type, args, keywords); /* closed, for the C code of TLS */
    if (self) {
        of(self)->timeout = -1;
        of(self)->fd = -1;
    }
    return self;
}

/* __del__. The exception that is on its way, if any, stays. */
static void calls_finalize(PyObject *self)
{
    if (fd_of(self) < 0)
        return;
    PyObject *type, *value, *traceback;
    PyErr_Fetch(&type, &value, &traceback);
    int failed = PyErr_ResourceWarning(self, 1, "unclosed %R", self);
    if (failed && !PyErr_ExceptionMatches(PyExc_Warning)) { /* what the repr needs may be gone when the interpreter exits */
        PyErr_Clear();
        failed = PyErr_ResourceWarning(self, 1, "unclosed <socket fd=%d, family=%d, type=%d, proto=%d>",
                                       fd_of(self), of(self)->family, of(self)->type, of(self)->protocol);
    }
    if (failed)
        PyErr_WriteUnraisable(self);
    int fd = taken(self);
    CALL(fd, sc_close(fd));
    PyErr_Restore(type, value, traceback);
}

/* ---- the class ---- */

#define METHOD(name, flags) {#name, (PyCFunction)(void (*)(void))calls_##name, flags, SC_DOC_##name}

static PyMethodDef methods[] = {
    METHOD(send, METH_FASTCALL),
    METHOD(sendall, METH_FASTCALL),
    METHOD(sendto, METH_FASTCALL),
    METHOD(sendmsg, METH_FASTCALL),
    METHOD(recv, METH_FASTCALL),
    METHOD(recvfrom, METH_FASTCALL),
    METHOD(recvmsg, METH_FASTCALL),
    METHOD(recvmsg_into, METH_FASTCALL),
    METHOD(recv_into, METH_FASTCALL | METH_KEYWORDS),
    METHOD(recvfrom_into, METH_FASTCALL | METH_KEYWORDS),
    METHOD(getsockopt, METH_FASTCALL),
    METHOD(setsockopt, METH_FASTCALL),
    METHOD(settimeout, METH_O),
    METHOD(gettimeout, METH_NOARGS),
    METHOD(setblocking, METH_O),
    METHOD(getblocking, METH_NOARGS),
    METHOD(bind, METH_O),
    METHOD(listen, METH_FASTCALL),
    METHOD(connect, METH_O),
    METHOD(connect_ex, METH_O),
    METHOD(shutdown, METH_O),
    METHOD(getsockname, METH_NOARGS),
    METHOD(getpeername, METH_NOARGS),
    METHOD(fileno, METH_NOARGS),
    METHOD(detach, METH_NOARGS),
    METHOD(close, METH_NOARGS),
    {"_sc_open", (PyCFunction)(void (*)(void))calls_sc_open, METH_FASTCALL, NULL},
    {"_sc_accept", (PyCFunction)(void (*)(void))calls_sc_accept, METH_FASTCALL, NULL},
    {NULL, NULL, 0, NULL},
};

static PyGetSetDef attributes[] = {
    {"_sc_timeout", get_timeout, set_timeout, NULL, NULL},
    {"timeout", get_timeout, NULL, SC_DOC_timeout, NULL},
    {"_sc_family", get_family, NULL, NULL, NULL},
    {"_sc_type", get_type, NULL, NULL, NULL},
    {"_sc_proto", get_protocol, NULL, NULL, NULL},
    {"proto", get_protocol, NULL, SC_DOC_proto, NULL},
    {"_io_refs", get_files, set_files, NULL, NULL},
    {"_closed", get_bit, set_bit, NULL, (void *)CLOSED},
    {"_sc_wrapped", get_bit, set_bit, NULL, (void *)(uintptr_t)WRAPPED}, /* set by tls.py */
    {NULL, NULL, NULL, NULL, NULL},
};

#include "batch.c"

static PyMethodDef of_module[] = {
    {"quick", calls_quick, METH_O, NULL},
    METHOD(getdefaulttimeout, METH_NOARGS),
    {"set_default_timeout", set_default_timeout, METH_O, NULL},
    {"set_codecs", set_codecs, METH_VARARGS, NULL},
    {"gather", batch_gather, METH_VARARGS, NULL},
    {"receive", batch_receive, METH_VARARGS, NULL},
    {NULL, NULL, 0, NULL},
};

static State *state_of_class(PyTypeObject *type)
{
    while (PyType_GetSlot(type, Py_tp_methods) != methods) /* Calls alone has these */
        type = PyType_GetSlot(type, Py_tp_base);
    return PyType_GetModuleState(type);
}

/* A subclass of `base`, whose objects have `size` bytes; 0 for as many as those of the base have. */
static PyObject *class_of(PyObject *module, PyObject *base, const char *name, size_t size, PyType_Slot *slots)
{
    PyType_Spec spec = {.name = name, .basicsize = (int)size, .flags = Py_TPFLAGS_DEFAULT | Py_TPFLAGS_BASETYPE, .slots = slots};
    PyObject *bases = PyTuple_Pack(1, base), *type = bases ? PyType_FromModuleAndSpec(module, &spec, bases) : NULL;
    Py_XDECREF(bases);
    return type;
}

/* base.__new__, which only a class that is made here tells in 3.9. */
static newfunc new_of(PyObject *module, PyObject *base)
{
    PyType_Slot nothing[] = {{0, NULL}};
    PyObject *heir = class_of(module, base, "sockcffi._generated._calls.Heir", 0, nothing);
    newfunc found = heir ? (newfunc)PyType_GetSlot((PyTypeObject *)heir, Py_tp_new) : NULL;
    Py_XDECREF(heir);
    return found;
}

/* Class Calls behind a base of `size` bytes. */
static PyObject *make_class(PyObject *module, PyObject *base, size_t size)
{
    PyMemberDef members[] = {{"_sc_fd", T_INT, (Py_ssize_t)(size + offsetof(Calls, fd)), 0, NULL}, {NULL, 0, 0, 0, NULL}};
    PyType_Slot slots[] = {
        {Py_tp_doc, "socket(family=-1, type=-1, proto=-1, fileno=None)\n--\n\n"}, /* what inspect finds for all subclasses */
        {Py_tp_new, calls_new},
        {Py_tp_init, calls_init},
        {Py_tp_finalize, calls_finalize},
        {Py_tp_methods, methods},
        {Py_tp_members, members}, /* are copied */
        {Py_tp_getset, attributes},
        {0, NULL},
    };
    return class_of(module, base, "_socket.socket", size + sizeof(Calls), slots); /* what errors call it, in CPython as here */
}

/* Whether an object of the class is what is believed here: closed, also to the base. Else an exception. */
static int is_believed(PyObject *type, PyObject *base)
{
    PyObject *made = PyObject_CallMethod(type, "__new__", "O", type);
    PyObject *fd = made ? PyObject_CallMethod(base, "fileno", "O", made) : NULL;
    int closed = fd && PyLong_AsLong(fd) == -1 && fd_of(made) == -1;
    if (!closed && !PyErr_Occurred())
        PyErr_SetString(PyExc_ImportError, "sockcffi: a new _socket.socket of this interpreter is not closed");
    Py_XDECREF(made);
    Py_XDECREF(fd);
    return closed;
}

/* Fills the state, and gives the module its class. */
static int exec_module(PyObject *module)
{
    State *state = state_of_module(module);
    PyObject *socket = PyImport_ImportModule("_socket"), *number = NULL, *type = NULL;
    int done = -1;
    state->default_timeout = -1;
    for (int i = 0; i < NAMES; i++)
        if (!(state->names[i] = PyUnicode_InternFromString(NAME[i])))
            goto done;
    if (!socket || !(state->base = PyObject_GetAttrString(socket, "socket"))
        || !(number = PyObject_GetAttrString(state->base, "__basicsize__")) || !(state->base_new = new_of(module, state->base)))
        goto done;
    size_t size = PyLong_AsSize_t(number), alignment = _Alignof(Calls);
    size = (size + alignment - 1) / alignment * alignment;
    atomic_store_explicit(&base_size, size, memory_order_relaxed);
    if ((type = make_class(module, state->base, size)) && is_believed(type, state->base))
        done = PyObject_SetAttrString(module, "Calls", type);
done:
    Py_XDECREF(socket);
    Py_XDECREF(number);
    Py_XDECREF(type);
    return done;
}

static int traverse_module(PyObject *module, visitproc visit, void *arg)
{
    State *state = state_of_module(module);
    Py_VISIT(state->base);
    for (Given *given = state->kept; given; given = given->next)
        Py_VISIT(given->object);
    return 0;
}

/* There is no m_clear: each circle goes through a module's dict, which the collector clears, and calls that come after that find a state. */
static void free_module(void *module)
{
    State *state = state_of_module(module);
    Py_XDECREF(state->base);
    for (Given *given = state->kept, *next; given; given = next) {
        next = given->next;
        Py_DECREF(given->object);
        free(given);
    }
    for (int i = 0; i < NAMES; i++)
        Py_XDECREF(state->names[i]);
}

/* ---- the module ---- */

/* What is said of the module: that each interpreter may have one under a lock of its own (3.12), and that it needs no lock (3.13). The
 * numbers of these slots are part of the stable ABI, but the headers of older interpreters do not have them, nor do these take them. */
#if SC_ABI3T
PyABIInfo_VAR(abi);

static PySlot slots_of_module[] = {
    PySlot_STATIC_DATA(Py_mod_abi, &abi),
    PySlot_STATIC_DATA(Py_mod_name, "_calls"),
    PySlot_SIZE(Py_mod_state_size, sizeof(State)),
    PySlot_STATIC_DATA(Py_mod_methods, of_module),
    PySlot_FUNC(Py_mod_exec, exec_module),
    PySlot_FUNC(Py_mod_state_traverse, traverse_module),
    PySlot_FUNC(Py_mod_state_free, free_module),
    PySlot_DATA(Py_mod_multiple_interpreters, Py_MOD_PER_INTERPRETER_GIL_SUPPORTED),
    PySlot_DATA(Py_mod_gil, Py_MOD_GIL_NOT_USED),
    PySlot_END,
};

PyMODEXPORT_FUNC PyModExport__calls(void)
{
    return slots_of_module;
}
#else
enum { MULTIPLE_INTERPRETERS = 3, GIL = 4 }; /* Py_mod_multiple_interpreters, Py_mod_gil */

#define DEFINITION(slots) {PyModuleDef_HEAD_INIT, .m_name = "_calls", .m_size = sizeof(State), .m_methods = of_module, .m_slots = slots, \
                           .m_traverse = traverse_module, .m_free = free_module}

static PyModuleDef_Slot plain[] = {{Py_mod_exec, exec_module}, {0, NULL}};
static PyModuleDef_Slot isolated[] = {{Py_mod_exec, exec_module}, {MULTIPLE_INTERPRETERS, (void *)2}, {0, NULL}};
static PyModuleDef_Slot lockless[] = {{Py_mod_exec, exec_module}, {MULTIPLE_INTERPRETERS, (void *)2}, {GIL, (void *)1}, {0, NULL}};
static struct PyModuleDef definitions[] = {DEFINITION(plain), DEFINITION(isolated), DEFINITION(lockless)};

PyMODINIT_FUNC PyInit__calls(void)
{
    PyObject *number = PySys_GetObject("hexversion"); /* borrowed */
    long version = number ? PyLong_AsLong(number) : 0;
    return PyModuleDef_Init(&definitions[version >= 0x030D0000 ? 2 : version >= 0x030C0000]);
}
#endif

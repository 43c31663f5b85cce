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

#include <Python.h>
#include <structmember.h>

#include "native.c"
#include "calls_docs.h" /* rendered: SC_DOC_send ... */

/* In the stable ABI since 3.11 (buffers) and 3.10 (METH_FASTCALL). 3.9 and 3.10 have both as they are since: their headers show them,
 * unchanged, outside the limited API. */
typedef struct {
    void *buf;
    PyObject *obj;
    Py_ssize_t len, itemsize;
    int readonly, ndim;
    char *format;
    Py_ssize_t *shape, *strides, *suboffsets;
    void *internal;
} Py_buffer;
PyAPI_FUNC(int) PyObject_GetBuffer(PyObject *, Py_buffer *, int);
PyAPI_FUNC(void) PyBuffer_Release(Py_buffer *);
#define PyBUF_SIMPLE 0
#define PyBUF_WRITABLE 1
#ifndef METH_FASTCALL
#define METH_FASTCALL 0x0080
#endif

#ifdef SOCK_NONBLOCK
#define SC_TYPE_FLAGS (SOCK_NONBLOCK | SOCK_CLOEXEC)
#else
#define SC_TYPE_FLAGS SOCK_CLOEXEC
#endif

enum {
    SC_STACK = 16384, /* bytes that are received on the stack, and copied: faster up to here than to cut a longer object */
    SC_PARTS = 16,    /* buffers of a message */
    SC_MESSAGES = 2048, /* bytes of control messages: enough for 253 descriptors, as many as one message can have */
    SC_OWN = 80,      /* bytes of an object of the interpreter's own class: 48 in CPython 3.9, 56 in 3.13 */
};

typedef struct {
    PyObject_HEAD
    char own[SC_OWN - sizeof(PyObject)]; /* what _socket.socket has, the base class, for the C code of TLS alone: see tls.py */
    int fd, family, type, protocol;
    int files;   /* SocketIO objects on the socket: what objects.py keeps */
    char closed; /* and so is this */
} Calls;

typedef PyObject *const *Arguments;

static PyObject *audit, *sendmsg_event, *address_name, *timeout_name; /* sys.audit and its first argument; attributes of SocketType */

/* Not Py_RETURN_NONE: in the headers of 3.12 and 3.13 it counts on a None that is never freed, and the module runs on 3.9 as well. */
static PyObject *none(void)
{
    Py_INCREF(Py_None);
    return Py_None;
}

static Calls *closed; /* an object of the interpreter's own class, as it is before its __init__ */
static size_t own_size;

/* ---- the way to Python ---- */

/* self.`name`(result, *args, **keywords). The keywords' values are behind the `count` positional arguments. */
static PyObject *otherwise(Calls *self, const char *name, long long result, Arguments args, Py_ssize_t count, PyObject *keywords)
{
    PyObject *method = PyObject_GetAttrString((PyObject *)self, name), *all = PyTuple_New(count + 1), *named = NULL, *returned = NULL;
    PyObject *first = PyLong_FromLongLong(result);
    if (!method || !all || !first || PyTuple_SetItem(all, 0, first) < 0) /* which takes `first` */
        goto done;
    for (Py_ssize_t i = 0; i < count; i++) {
        Py_INCREF(args[i]);
        if (PyTuple_SetItem(all, i + 1, args[i]) < 0)
            goto done;
    }
    if (keywords && !(named = PyDict_New()))
        goto done;
    for (Py_ssize_t i = 0; keywords && i < PyTuple_Size(keywords); i++)
        if (PyDict_SetItem(named, PyTuple_GetItem(keywords, i), args[count + i]) < 0)
            goto done;
    returned = PyObject_Call(method, all, named);
done:
    Py_XDECREF(method);
    Py_XDECREF(all);
    Py_XDECREF(named);
    return returned;
}

/* The same for a call that returned -errno: but one that would block on a non-blocking socket fails at once, as it is called all the time. */
static PyObject *failed(Calls *self, const char *name, ssize_t result, Arguments args, Py_ssize_t count)
{
    if (result == -EAGAIN) {
        PyObject *timeout = PyObject_GetAttr((PyObject *)self, timeout_name);
        int waits = timeout ? PyObject_IsTrue(timeout) : -1;
        Py_XDECREF(timeout);
        if (waits < 0)
            return NULL;
        if (!waits) {
            errno = EAGAIN;
            return PyErr_SetFromErrno(PyExc_OSError);
        }
    }
    return otherwise(self, name, result, args, count, NULL);
}

/* self.`name`(argument), or self.`name`() for NULL. */
static PyObject *call(Calls *self, const char *name, PyObject *argument)
{
    PyObject *method = PyObject_GetAttrString((PyObject *)self, name);
    PyObject *returned = method ? PyObject_CallFunctionObjArgs(method, argument, NULL) : NULL;
    Py_XDECREF(method);
    return returned;
}

/* Whether `object` is contiguous memory, which is then lent to `view`. What it is instead, Python says. */
static int lends(PyObject *object, Py_buffer *view, int writable)
{
    if (PyObject_GetBuffer(object, view, writable ? PyBUF_WRITABLE : PyBUF_SIMPLE) == 0)
        return 1;
    PyErr_Clear();
    return 0;
}

/* Whether `object` is an int that fits C's. */
static int is_int(PyObject *object, int *value)
{
    if (!PyLong_Check(object))
        return 0;
    long number = PyLong_AsLong(object);
    *value = (int)number;
    if (number != *value || (number == -1 && PyErr_Occurred())) {
        PyErr_Clear();
        return 0;
    }
    return 1;
}

/* `call` without the interpreter's lock. */
#define CALL(result, call) do { \
    Py_BEGIN_ALLOW_THREADS \
    result = (call); \
    Py_END_ALLOW_THREADS \
} while (0)

/* The result of a system call, or -errno. */
static ssize_t or_reason(ssize_t result)
{
    return result < 0 ? -errno : result;
}


/* Whether there is one argument, or a second one that is an int: the flags, else 0. */
static int has_flags(Arguments args, Py_ssize_t count, int *flags)
{
    *flags = 0;
    return count == 1 || (count == 2 && is_int(args[1], flags));
}

/* ---- sending ---- */

static PyObject *calls_send(Calls *self, Arguments args, Py_ssize_t count)
{
    Py_buffer data;
    int flags;
    if (!has_flags(args, count, &flags) || !lends(args[0], &data, 0))
        return otherwise(self, "_sc_send", SC_UNUSUAL, args, count, NULL);
    ssize_t sent;
    CALL(sent, sc_send(self->fd, data.buf, (size_t)data.len, flags));
    PyBuffer_Release(&data);
    return sent < 0 ? failed(self, "_sc_send", sent, args, count) : PyLong_FromSsize_t(sent);
}

static PyObject *calls_sendall(Calls *self, Arguments args, Py_ssize_t count)
{
    Py_buffer data;
    int flags;
    if (!has_flags(args, count, &flags) || !lends(args[0], &data, 0))
        return otherwise(self, "_sc_sendall", SC_UNUSUAL, args, count, NULL);
    ssize_t sent;
    CALL(sent, sc_send(self->fd, data.buf, (size_t)data.len, flags));
    int whole = sent == data.len;
    PyBuffer_Release(&data);
    if (!whole)
        return otherwise(self, "_sc_sendall", sent, args, count, NULL);
    return none();
}

/* (buffers[, control messages[, flags]]), the control messages in a list or tuple, which can be read again. */
static PyObject *calls_sendmsg(Calls *self, Arguments args, Py_ssize_t count)
{
    int flags = 0, controlled = count >= 2 && (PyList_CheckExact(args[1]) || PyTuple_CheckExact(args[1]));
    int plain = count == 1 || (controlled && (count == 2 || (count == 3 && is_int(args[2], &flags))));
    Py_ssize_t parts = plain && PyList_CheckExact(args[0]) ? PyList_Size(args[0]) : SC_PARTS + 1, lent = 0;
    PyObject *control = NULL;
    if (plain && controlled && !(control = call(self, "_sc_control", args[1])))
        return NULL;
    Py_buffer views[SC_PARTS];
    struct iovec vector[SC_PARTS];
    /* The list's size is asked again: the buffers may be of Python classes, which may change it. */
    while (parts <= SC_PARTS && lent < parts && lent < PyList_Size(args[0]) && lends(PyList_GetItem(args[0], lent), &views[lent], 0)) {
        vector[lent].iov_base = views[lent].buf;
        vector[lent].iov_len = (size_t)views[lent].len;
        lent++;
    }
    ssize_t sent = SC_UNUSUAL;
    PyObject *seen = NULL;
    if (lent == parts && (seen = PyObject_CallFunctionObjArgs(audit, sendmsg_event, self, Py_None, NULL))) {
        struct msghdr message = {.msg_iov = vector, .msg_iovlen = (size_t)parts};
        if (control) {
            message.msg_control = PyBytes_AsString(control);
            message.msg_controllen = (size_t)PyBytes_Size(control);
        }
        CALL(sent, or_reason(sendmsg(self->fd, &message, flags)));
    }
    while (lent)
        PyBuffer_Release(&views[--lent]);
    Py_XDECREF(seen);
    Py_XDECREF(control);
    if (PyErr_Occurred())
        return NULL;
    return sent < 0 ? otherwise(self, "_sc_sendmsg", sent, args, count, NULL) : PyLong_FromSsize_t(sent);
}

/* (data, flags, address as bytes): the bytes that were sent, or -errno. */
static PyObject *calls_sc_sendto(Calls *self, Arguments args, Py_ssize_t count)
{
    Py_buffer data, address;
    int flags;
    if (count != 3 || !is_int(args[1], &flags)) {
        PyErr_SetString(PyExc_OverflowError, "sendto() argument 2 does not fit a C int");
        return NULL;
    }
    if (PyObject_GetBuffer(args[0], &data, PyBUF_SIMPLE) < 0)
        return NULL;
    if (PyObject_GetBuffer(args[2], &address, PyBUF_SIMPLE) < 0) {
        PyBuffer_Release(&data);
        return NULL;
    }
    ssize_t sent;
    CALL(sent, sc_sendto(self->fd, data.buf, (size_t)data.len, flags, address.buf, (int)address.len));
    PyBuffer_Release(&address);
    PyBuffer_Release(&data);
    return PyLong_FromSsize_t(sent);
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

/* The address that the kernel wrote, as SocketType tells it. */
static PyObject *address_of(Calls *self, const char *data, socklen_t size)
{
    PyObject *bytes = PyBytes_FromStringAndSize(data, size < SC_ADDRESS ? (Py_ssize_t)size : SC_ADDRESS);
    PyObject *address = bytes ? PyObject_CallMethodObjArgs((PyObject *)self, address_name, bytes, NULL) : NULL;
    Py_XDECREF(bytes);
    return address;
}

static PyObject *calls_recv(Calls *self, Arguments args, Py_ssize_t count)
{
    Room room;
    if (!makes_room(&room, args, count))
        return otherwise(self, "_sc_recv", SC_UNUSUAL, args, count, NULL);
    ssize_t received;
    CALL(received, sc_recv(self->fd, room.data, (size_t)room.size, room.flags));
    if (received >= 0)
        return content(&room, received);
    Py_XDECREF(room.object);
    return failed(self, "_sc_recv", received, args, count);
}

static PyObject *calls_recvfrom(Calls *self, Arguments args, Py_ssize_t count)
{
    Room room;
    if (!makes_room(&room, args, count))
        return otherwise(self, "_sc_recvfrom", SC_UNUSUAL, args, count, NULL);
    char address[SC_ADDRESS];
    socklen_t size = sizeof address;
    ssize_t received;
    CALL(received, or_reason(recvfrom(self->fd, room.data, (size_t)room.size, room.flags, (struct sockaddr *)address, &size)));
    if (received >= 0)
        return Py_BuildValue("NN", content(&room, received), address_of(self, address, size));
    Py_XDECREF(room.object);
    return failed(self, "_sc_recvfrom", received, args, count);
}

/* What recvmsg returns. When an exception comes on the way to it, the descriptors in the control messages are closed. */
static PyObject *message_of(Calls *self, Room *room, ssize_t received, struct msghdr *message)
{
    PyObject *control = PyBytes_FromStringAndSize(message->msg_control, (Py_ssize_t)message->msg_controllen), *result = NULL;
    PyObject *data = content(room, received), *messages = NULL, *address = NULL;
    if (control && data)
        messages = message->msg_controllen ? call(self, "_sc_messages", control) : PyList_New(0);
    if (messages)
        address = address_of(self, message->msg_name, message->msg_namelen);
    if (address)
        result = Py_BuildValue("OOiO", data, messages, message->msg_flags, address);
    if (!result && control) {
        PyObject *type, *value, *traceback;
        PyErr_Fetch(&type, &value, &traceback);
        PyObject *returned = call(self, "_sc_forget", control);
        Py_XDECREF(returned);
        PyErr_Restore(type, value, traceback);
    }
    Py_XDECREF(control);
    Py_XDECREF(data);
    Py_XDECREF(messages);
    Py_XDECREF(address);
    return result;
}

/* (size[, room for control messages[, flags]]). On macOS, room must be for those too that nobody asked for. */
static PyObject *calls_recvmsg(Calls *self, Arguments args, Py_ssize_t count)
{
    Room room;
    int controllen = 0, flags = 0;
    int plain = !SC_LOSES_DESCRIPTORS && count >= 1 && count <= 3 && (count < 2 || is_int(args[1], &controllen))
                && (count < 3 || is_int(args[2], &flags)) && !(flags & MSG_TRUNC) && controllen >= 0 && controllen <= SC_MESSAGES;
    if (!plain || !makes_room(&room, args, 1))
        return otherwise(self, "_sc_recvmsg", SC_UNUSUAL, args, count, NULL);
    char address[SC_ADDRESS];
    _Alignas(struct cmsghdr) char control[SC_MESSAGES];
    struct iovec part = {.iov_base = room.data, .iov_len = (size_t)room.size};
    struct msghdr message = {.msg_name = address, .msg_namelen = sizeof address, .msg_iov = &part, .msg_iovlen = 1,
                             .msg_control = control, .msg_controllen = (size_t)controllen};
    ssize_t received;
    CALL(received, or_reason(recvmsg(self->fd, &message, flags)));
    if (received >= 0)
        return message_of(self, &room, received, &message);
    Py_XDECREF(room.object);
    return failed(self, "_sc_recvmsg", received, args, count);
}

static PyObject *calls_recv_into(Calls *self, Arguments args, Py_ssize_t count, PyObject *keywords)
{
    Py_buffer data;
    if (count != 1 || keywords || !lends(args[0], &data, 1))
        return otherwise(self, "_sc_recv_into", SC_UNUSUAL, args, count, keywords);
    ssize_t received = 0;
    if (data.len) /* a call would take a datagram off the queue */
        CALL(received, sc_recv(self->fd, data.buf, (size_t)data.len, 0));
    PyBuffer_Release(&data);
    return received < 0 ? failed(self, "_sc_recv_into", received, args, count) : PyLong_FromSsize_t(received);
}

/* ---- options ---- */

static PyObject *calls_getsockopt(Calls *self, Arguments args, Py_ssize_t count)
{
    int level, option, value = 0; /* of some options the kernel writes fewer bytes */
    socklen_t size = sizeof value;
    if (count != 2 || !is_int(args[0], &level) || !is_int(args[1], &option))
        return otherwise(self, "_sc_getsockopt", SC_UNUSUAL, args, count, NULL);
    if (getsockopt(self->fd, level, option, &value, &size) < 0)
        return otherwise(self, "_sc_getsockopt", -errno, args, count, NULL);
    return PyLong_FromLong(value);
}

static PyObject *calls_setsockopt(Calls *self, Arguments args, Py_ssize_t count)
{
    int level, option, value;
    if (count != 3 || !is_int(args[0], &level) || !is_int(args[1], &option) || !is_int(args[2], &value))
        return otherwise(self, "_sc_setsockopt", SC_UNUSUAL, args, count, NULL);
    if (setsockopt(self->fd, level, option, &value, sizeof value) < 0)
        return otherwise(self, "_sc_setsockopt", -errno, args, count, NULL);
    return none();
}

/* ---- the descriptor ---- */

/* (family, type, protocol, descriptor, -1 for a new one): what the object is from now on. */
static PyObject *calls_sc_open(Calls *self, Arguments args, Py_ssize_t count)
{
    int family, type, protocol, fd;
    if (count != 4 || !is_int(args[0], &family) || !is_int(args[1], &type) || !is_int(args[2], &protocol) || !is_int(args[3], &fd)) {
        PyErr_SetString(PyExc_OverflowError, "socket(): each argument must fit a C int");
        return NULL;
    }
    if (fd < 0)
        CALL(fd, sc_socket(family, type, protocol));
    if (fd < 0) {
        errno = -fd;
        return PyErr_SetFromErrno(PyExc_OSError);
    }
    self->fd = fd;
    self->family = family;
    self->type = type & ~SC_TYPE_FLAGS;
    self->protocol = protocol;
    return none();
}

/* (whether to ask for the peer's address): (descriptor, address as bytes), or -errno. */
static PyObject *calls_sc_accept(Calls *self, PyObject *named)
{
    char address[SC_ADDRESS];
    socklen_t size = PyObject_IsTrue(named) ? sizeof address : 0;
    int fd;
    CALL(fd, (int)or_reason(accepted(self->fd, size ? (struct sockaddr *)address : NULL, size ? &size : NULL)));
    if (fd < 0)
        return PyLong_FromLong(fd);
    PyObject *result = Py_BuildValue("iN", fd, PyBytes_FromStringAndSize(address, size < SC_ADDRESS ? (Py_ssize_t)size : SC_ADDRESS));
    if (!result)
        sc_close(fd);
    return result;
}

/* (address as bytes): 0 or -errno. */
static PyObject *calls_sc_connect(Calls *self, PyObject *address)
{
    int result;
    CALL(result, sc_connect(self->fd, PyBytes_AsString(address), (int)PyBytes_Size(address)));
    return PyLong_FromLong(result);
}

static PyObject *calls_getsockname(Calls *self, PyObject *Py_UNUSED(nothing))
{
    char address[SC_ADDRESS];
    socklen_t size = sizeof address;
    if (getsockname(self->fd, (struct sockaddr *)address, &size) < 0)
        return PyErr_SetFromErrno(PyExc_OSError);
    return address_of(self, address, size);
}

static PyObject *calls_getpeername(Calls *self, PyObject *Py_UNUSED(nothing))
{
    char address[SC_ADDRESS];
    socklen_t size = sizeof address;
    if (getpeername(self->fd, (struct sockaddr *)address, &size) < 0)
        return PyErr_SetFromErrno(PyExc_OSError);
    return address_of(self, address, size);
}

static PyObject *calls_fileno(Calls *self, PyObject *Py_UNUSED(nothing))
{
    return PyLong_FromLong(self->fd);
}

static PyObject *calls_close(Calls *self, PyObject *Py_UNUSED(nothing))
{
    int fd = self->fd, result;
    if (fd < 0)
        return none();
    self->fd = -1; /* first: after a close that fails the descriptor is gone all the same, close(2) */
    CALL(result, sc_close(fd));
    if (result == 0 || result == -ECONNRESET) /* what the peer did is no fault of this close */
        return none();
    errno = -result;
    return PyErr_SetFromErrno(PyExc_OSError);
}

static PyObject *calls_new(PyTypeObject *type, PyObject *Py_UNUSED(args), PyObject *Py_UNUSED(keywords))
{
    Calls *self = (Calls *)PyType_GenericAlloc(type, 0);
    if (self) {
        memcpy(self->own, closed->own, own_size);
        self->fd = -1;
    }
    return (PyObject *)self;
}

/* __del__. The exception that is on its way, if any, stays. */
static void calls_finalize(Calls *self)
{
    if (self->fd < 0)
        return;
    PyObject *type, *value, *traceback;
    PyErr_Fetch(&type, &value, &traceback);
    PyObject *returned = call(self, "_sc_unclosed", NULL);
    if (!returned)
        PyErr_WriteUnraisable((PyObject *)self);
    Py_XDECREF(returned);
    PyErr_Restore(type, value, traceback);
}

/* ---- the class ---- */

#define METHOD(name, flags) {#name, (PyCFunction)(void (*)(void))calls_##name, flags, SC_DOC_##name}

static PyMethodDef methods[] = {
    METHOD(send, METH_FASTCALL),
    METHOD(sendall, METH_FASTCALL),
    METHOD(sendmsg, METH_FASTCALL),
    METHOD(recv, METH_FASTCALL),
    METHOD(recvfrom, METH_FASTCALL),
    METHOD(recvmsg, METH_FASTCALL),
    METHOD(recv_into, METH_FASTCALL | METH_KEYWORDS),
    METHOD(getsockopt, METH_FASTCALL),
    METHOD(setsockopt, METH_FASTCALL),
    METHOD(getsockname, METH_NOARGS),
    METHOD(getpeername, METH_NOARGS),
    METHOD(fileno, METH_NOARGS),
    METHOD(close, METH_NOARGS),
    {"_sc_sendto", (PyCFunction)(void (*)(void))calls_sc_sendto, METH_FASTCALL, NULL},
    {"_sc_open", (PyCFunction)(void (*)(void))calls_sc_open, METH_FASTCALL, NULL},
    {"_sc_accept", (PyCFunction)calls_sc_accept, METH_O, NULL},
    {"_sc_connect", (PyCFunction)calls_sc_connect, METH_O, NULL},
    {NULL, NULL, 0, NULL},
};

static PyMemberDef members[] = {
    {"_sc_fd", T_INT, offsetof(Calls, fd), 0, NULL},
    {"_sc_family", T_INT, offsetof(Calls, family), READONLY, NULL},
    {"_sc_type", T_INT, offsetof(Calls, type), READONLY, NULL},
    {"_sc_proto", T_INT, offsetof(Calls, protocol), READONLY, NULL},
    {"_io_refs", T_INT, offsetof(Calls, files), 0, NULL},
    {"_closed", T_BOOL, offsetof(Calls, closed), 0, NULL},
    {NULL, 0, 0, 0, NULL},
};

static PyType_Slot slots[] = {
    {Py_tp_new, calls_new},
    {Py_tp_finalize, calls_finalize},
    {Py_tp_methods, methods},
    {Py_tp_members, members},
    {0, NULL},
};

static PyType_Spec spec = {
    .name = "sockcffi._generated._calls.Calls",
    .basicsize = sizeof(Calls),
    .flags = Py_TPFLAGS_DEFAULT | Py_TPFLAGS_BASETYPE,
    .slots = slots,
};

static struct PyModuleDef definition = {PyModuleDef_HEAD_INIT, .m_name = "_calls", .m_size = -1};

/* The class, a subclass of the interpreter's own. */
static PyObject *make_class(void)
{
    PyObject *socket = PyImport_ImportModule("_socket"), *base = socket ? PyObject_GetAttrString(socket, "socket") : NULL;
    PyObject *size = base ? PyObject_GetAttrString(base, "__basicsize__") : NULL, *bases = base ? PyTuple_Pack(1, base) : NULL;
    PyObject *type = NULL;
    closed = base ? (Calls *)PyObject_CallMethod(base, "__new__", "O", base) : NULL;
    own_size = size ? PyLong_AsSize_t(size) - sizeof(PyObject) : 0;
    if (own_size > sizeof closed->own)
        PyErr_SetString(PyExc_ImportError, "sockcffi: the interpreter's own socket is larger than SC_OWN in calls.c");
    else if (closed && size && bases)
        type = PyType_FromSpecWithBases(&spec, bases);
    Py_XDECREF(socket);
    Py_XDECREF(base);
    Py_XDECREF(size);
    Py_XDECREF(bases);
    return type;
}

PyMODINIT_FUNC PyInit__calls(void)
{
    PyObject *module = PyModule_Create(&definition), *type = make_class();
    audit = PySys_GetObject("audit"); /* borrowed, and kept */
    Py_XINCREF(audit);
    sendmsg_event = PyUnicode_InternFromString("socket.sendmsg");
    address_name = PyUnicode_InternFromString("_sc_address");
    timeout_name = PyUnicode_InternFromString("_sc_timeout");
    if (!module || !type || !audit || !sendmsg_event || !address_name || !timeout_name || PyModule_AddObject(module, "Calls", type) < 0) {
        Py_XDECREF(module);
        Py_XDECREF(type);
        return NULL;
    }
    return module;
}

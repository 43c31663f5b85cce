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
    SC_FAMILIES = 64, /* whose objects are at hand */
};

/* What many sockets have in common, kept once: most programs have few such, so a list is searched. */
typedef struct Kind {
    int family, type, protocol;
    struct Kind *next;
} Kind;

/* What an object has of its own, behind what the interpreter's class has: that is for the C code of TLS alone, see tls.py. */
typedef struct {
    const Kind *kind;
    double timeout; /* seconds; -1 for none */
    int fd;
    unsigned files : 31, closed : 1; /* SocketIO objects on the socket, and whether it waits for their end: what objects.py keeps */
} Calls;

static PyObject *address_name; /* of a method of SocketType */
static PyObject *bind_name, *connect_name, *connect_ex_name, *sendto_name, *sendmsg_name; /* what errors call the caller */

static PyObject *closed; /* an object of the interpreter's own class, as it is before its __init__ */
static size_t own_size;  /* its size, 48 bytes in CPython 3.9 and 56 in 3.13: a wheel serves both */

static Calls *of(PyObject *self)
{
    return (Calls *)((char *)self + own_size);
}

static void *own(PyObject *self)
{
    return self + 1;
}

/* ---- the way to Python ---- */

/* self.`name`(result, *args, **keywords). The keywords' values are behind the `count` positional arguments. */
static PyObject *otherwise(PyObject *self, const char *name, long long result, Arguments args, Py_ssize_t count, PyObject *keywords)
{
    PyObject *method = PyObject_GetAttrString(self, name), *first = PyLong_FromLongLong(result);
    PyObject *returned = method && first ? applied(method, first, args, count, keywords) : NULL;
    Py_XDECREF(method);
    Py_XDECREF(first);
    return returned;
}

/* The same for a call that returned -errno: but one that would block on a non-blocking socket fails at once, as it is called all the time. */
static PyObject *failed(PyObject *self, const char *name, ssize_t result, Arguments args, Py_ssize_t count)
{
    if (result == -EAGAIN && of(self)->timeout <= 0) {
        errno = EAGAIN;
        return PyErr_SetFromErrno(PyExc_OSError);
    }
    return otherwise(self, name, result, args, count, NULL);
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

/* The bytes of `address` for the call with the name `caller`, as addresses.py packs them. */
static PyObject *packed(PyObject *self, PyObject *address, PyObject *caller)
{
    static PyObject *addresses, *pack, *codecs[SC_FAMILIES];
    struct sockaddr_storage numeric;
    int internet = of(self)->kind->family == AF_INET || of(self)->kind->family == AF_INET6;
    socklen_t size = internet ? numeric_address(address, of(self)->kind->family, &numeric) : 0;
    if (size)
        return PyBytes_FromStringAndSize((const char *)&numeric, (Py_ssize_t)size);
    if (!addresses && !(addresses = PyImport_ImportModule("sockcffi.addresses")))
        return NULL;
    if (!pack && !(pack = PyObject_GetAttrString(addresses, "pack")))
        return NULL;
    const Kind *kind = of(self)->kind;
    int kept = kind->family >= 0 && kind->family < SC_FAMILIES;
    PyObject *codec = kept ? codecs[kind->family] : NULL, *protocol = PyLong_FromLong(kind->protocol), *bytes = NULL;
    if (!codec) {
        PyObject *all = PyObject_GetAttrString(addresses, "CODECS"), *family = PyLong_FromLong(kind->family);
        codec = all && family ? PyObject_GetItem(all, family) : NULL;
        Py_XDECREF(all);
        Py_XDECREF(family);
        if (kept)
            codecs[kind->family] = codec;
    }
    if (codec && protocol)
        bytes = PyObject_CallFunctionObjArgs(pack, codec, address, protocol, caller, NULL);
    if (!kept)
        Py_XDECREF(codec);
    Py_XDECREF(protocol);
    return bytes;
}

/* ---- sending ---- */

/* (data[, flags]): whether these were sent, or tried to be; `sent` is the result, of `size` bytes. */
static int sends(PyObject *self, Arguments args, Py_ssize_t count, ssize_t *sent, Py_ssize_t *size)
{
    Py_buffer data;
    int flags;
    if (!has_flags(args, count, &flags) || !lends(args[0], &data, 0))
        return 0;
    CALL(*sent, sc_send(of(self)->fd, data.buf, (size_t)data.len, flags));
    *size = data.len;
    PyBuffer_Release(&data);
    return 1;
}

static PyObject *calls_send(PyObject *self, Arguments args, Py_ssize_t count)
{
    ssize_t sent;
    Py_ssize_t size;
    if (!sends(self, args, count, &sent, &size))
        return otherwise(self, "_sc_send", SC_UNUSUAL, args, count, NULL);
    return sent < 0 ? failed(self, "_sc_send", sent, args, count) : PyLong_FromSsize_t(sent);
}

static PyObject *calls_sendall(PyObject *self, Arguments args, Py_ssize_t count)
{
    ssize_t sent;
    Py_ssize_t size;
    if (!sends(self, args, count, &sent, &size))
        return otherwise(self, "_sc_sendall", SC_UNUSUAL, args, count, NULL);
    return sent == size ? none() : otherwise(self, "_sc_sendall", sent, args, count, NULL);
}

/* Buffers of a list or tuple, lent for a message. */
typedef struct {
    Py_ssize_t count;
    Py_buffer views[SC_PARTS];
    struct iovec vector[SC_PARTS];
} Parts;

static void give_back(Parts *parts)
{
    while (parts->count)
        PyBuffer_Release(&parts->views[--parts->count]);
}

/* Whether all of `buffers` could be lent; else none is. */
static int lends_parts(PyObject *buffers, Parts *parts, int writable)
{
    PyObject *items = items_of(buffers);
    Py_ssize_t count = items ? PyTuple_Size(items) : 0, i = 0;
    for (parts->count = 0; i < count && i < SC_PARTS && lends(PyTuple_GetItem(items, i), &parts->views[i], writable); parts->count = ++i) {
        parts->vector[i].iov_base = parts->views[i].buf;
        parts->vector[i].iov_len = (size_t)parts->views[i].len;
    }
    int all = items && i == count;
    Py_XDECREF(items);
    if (!all)
        give_back(parts);
    return all;
}

/* (buffers[, control messages[, flags[, address]]]): the buffers and the messages each in a list or tuple, which can be read again. */
static PyObject *calls_sendmsg(PyObject *self, Arguments args, Py_ssize_t count)
{
    int flags = 0;
    Parts parts = {0};
    _Alignas(struct cmsghdr) char control[SC_MESSAGES];
    Py_ssize_t controllen = 0;
    int plain = count >= 1 && count <= 4 && (count < 3 || is_int(args[2], &flags))
                && (count < 2 || (controllen = write_controls(args[1], control)) >= 0);
    if (!plain || !lends_parts(args[0], &parts, 0))
        return otherwise(self, "_sc_sendmsg", SC_UNUSUAL, args, count, NULL);
    PyObject *address = count == 4 ? args[3] : Py_None, *name = NULL;
    ssize_t sent = 0;
    int seen = (address == Py_None || (name = packed(self, address, sendmsg_name))) && PySys_Audit("socket.sendmsg", "OO", self, address) == 0;
    if (seen) {
        struct msghdr message = {.msg_iov = parts.vector, .msg_iovlen = (size_t)parts.count,
                                 .msg_control = controllen ? control : NULL, .msg_controllen = (size_t)controllen};
        if (name) {
            message.msg_name = PyBytes_AsString(name);
            message.msg_namelen = (socklen_t)PyBytes_Size(name);
        }
        CALL(sent, or_reason(sendmsg(of(self)->fd, &message, flags)));
    }
    give_back(&parts);
    Py_XDECREF(name);
    if (!seen)
        return NULL;
    return sent < 0 ? otherwise(self, "_sc_sendmsg", sent, args, count, NULL) : PyLong_FromSsize_t(sent);
}

/* (data[, flags], address) */
static PyObject *calls_sendto(PyObject *self, Arguments args, Py_ssize_t count)
{
    Py_buffer data;
    int flags = 0;
    if (count < 2 || count > 3 || (count == 3 && !is_int(args[1], &flags)) || !lends(args[0], &data, 0))
        return otherwise(self, "_sc_sendto", SC_UNUSUAL, args, count, NULL);
    PyObject *address = args[count - 1], *name = packed(self, address, sendto_name);
    ssize_t sent = 0;
    int seen = name && PySys_Audit("socket.sendto", "OO", self, address) == 0;
    if (seen)
        CALL(sent, sc_sendto(of(self)->fd, data.buf, (size_t)data.len, flags, PyBytes_AsString(name), (int)PyBytes_Size(name)));
    PyBuffer_Release(&data);
    Py_XDECREF(name);
    if (!seen)
        return NULL;
    return sent < 0 ? failed(self, "_sc_sendto", sent, args, count) : PyLong_FromSsize_t(sent);
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
    PyObject *bytes = PyBytes_FromStringAndSize(data, length);
    PyObject *address = bytes ? PyObject_CallMethodObjArgs(self, address_name, bytes, NULL) : NULL;
    Py_XDECREF(bytes);
    return address;
}

static PyObject *calls_recv(PyObject *self, Arguments args, Py_ssize_t count)
{
    Room room;
    if (!makes_room(&room, args, count))
        return otherwise(self, "_sc_recv", SC_UNUSUAL, args, count, NULL);
    ssize_t received;
    CALL(received, sc_recv(of(self)->fd, room.data, (size_t)room.size, room.flags));
    if (received >= 0)
        return content(&room, received);
    Py_XDECREF(room.object);
    return failed(self, "_sc_recv", received, args, count);
}

static PyObject *calls_recvfrom(PyObject *self, Arguments args, Py_ssize_t count)
{
    Room room;
    if (!makes_room(&room, args, count))
        return otherwise(self, "_sc_recvfrom", SC_UNUSUAL, args, count, NULL);
    _Alignas(struct sockaddr_storage) char address[SC_ADDRESS];
    socklen_t size = sizeof address;
    ssize_t received;
    CALL(received, or_reason(recvfrom(of(self)->fd, room.data, (size_t)room.size, room.flags, (struct sockaddr *)address, &size)));
    if (received >= 0)
        return Py_BuildValue("NN", content(&room, received), address_of(self, address, size));
    Py_XDECREF(room.object);
    return failed(self, "_sc_recvfrom", received, args, count);
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
    CALL(received, or_reason(recvmsg(of(self)->fd, &message->header, flags)));
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
    Room room;
    Message message;
    int controllen, flags;
    if (!has_control(args, count, &controllen, &flags) || !makes_room(&room, args, 1))
        return otherwise(self, "_sc_recvmsg", SC_UNUSUAL, args, count, NULL);
    struct iovec part = {.iov_base = room.data, .iov_len = (size_t)room.size};
    ssize_t received = receive(self, &message, &part, 1, controllen, flags);
    if (received >= 0)
        return told(self, content(&room, received), &message.header, NULL);
    Py_XDECREF(room.object);
    return failed(self, "_sc_recvmsg", received, args, count);
}

/* (buffers[, room for control messages[, flags]]) */
static PyObject *calls_recvmsg_into(PyObject *self, Arguments args, Py_ssize_t count)
{
    Parts parts = {0};
    Message message;
    int controllen, flags;
    if (!has_control(args, count, &controllen, &flags) || !lends_parts(args[0], &parts, 1))
        return otherwise(self, "_sc_recvmsg_into", SC_UNUSUAL, args, count, NULL);
    ssize_t received = receive(self, &message, parts.vector, parts.count, controllen, flags);
    give_back(&parts);
    if (received < 0)
        return failed(self, "_sc_recvmsg_into", received, args, count);
    return told(self, PyLong_FromSsize_t(received), &message.header, NULL);
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
    Py_buffer data;
    int size, flags;
    if (!has_buffer(args, count, keywords, &data, &size, &flags))
        return otherwise(self, "_sc_recv_into", SC_UNUSUAL, args, count, keywords);
    ssize_t received = 0;
    if (data.len) /* a call would take a datagram off the queue */
        CALL(received, sc_recv(of(self)->fd, data.buf, size ? (size_t)size : (size_t)data.len, flags));
    PyBuffer_Release(&data);
    return received < 0 ? failed(self, "_sc_recv_into", received, args, count) : PyLong_FromSsize_t(received);
}

static PyObject *calls_recvfrom_into(PyObject *self, Arguments args, Py_ssize_t count, PyObject *keywords)
{
    Py_buffer data;
    int size, flags;
    if (!has_buffer(args, count, keywords, &data, &size, &flags))
        return otherwise(self, "_sc_recvfrom_into", SC_UNUSUAL, args, count, keywords);
    _Alignas(struct sockaddr_storage) char address[SC_ADDRESS];
    socklen_t length = sizeof address;
    struct sockaddr *named = (struct sockaddr *)address;
    ssize_t received;
    CALL(received, or_reason(recvfrom(of(self)->fd, data.buf, size ? (size_t)size : (size_t)data.len, flags, named, &length)));
    PyBuffer_Release(&data);
    if (received < 0)
        return failed(self, "_sc_recvfrom_into", received, args, count);
    return Py_BuildValue("nN", (Py_ssize_t)received, address_of(self, address, length));
}

/* ---- options ---- */

/* (level, option[, length]) */
static PyObject *calls_getsockopt(PyObject *self, Arguments args, Py_ssize_t count)
{
    int level, option, length = 0, value = 0; /* of some options the kernel writes fewer bytes */
    char bytes[SC_OPTION];
    if (count < 2 || count > 3 || !is_int(args[0], &level) || !is_int(args[1], &option) || (count == 3 && !is_int(args[2], &length))
        || length < 0 || length > SC_OPTION)
        return otherwise(self, "_sc_getsockopt", SC_UNUSUAL, args, count, NULL);
    socklen_t size = length ? (socklen_t)length : sizeof value;
    if (getsockopt(of(self)->fd, level, option, length ? (void *)bytes : &value, &size) < 0)
        return otherwise(self, "_sc_getsockopt", -errno, args, count, NULL);
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
        return otherwise(self, "_sc_setsockopt", SC_UNUSUAL, args, count, NULL);
    if (is_int(args[2], &value))
        result = setsockopt(of(self)->fd, level, option, &value, sizeof value);
    else if (PyBytes_CheckExact(args[2]) && lends(args[2], &data, 0)) {
        result = setsockopt(of(self)->fd, level, option, data.buf, (socklen_t)data.len);
        PyBuffer_Release(&data);
    } else
        return otherwise(self, "_sc_setsockopt", SC_UNUSUAL, args, count, NULL);
    if (result < 0)
        return otherwise(self, "_sc_setsockopt", -errno, args, count, NULL);
    return none();
}

/* ---- mode ---- */

static PyObject *set_mode(PyObject *self, double timeout)
{
    int was = of(self)->timeout < 0;
    if (memcmp(own(self), own(closed), own_size - sizeof *self) != 0) { /* TLS is on it, and wants to know */
        PyObject *argument = python_timeout(timeout), *returned = argument ? call(self, "_sc_set_mode", argument) : NULL;
        Py_XDECREF(argument);
        return returned;
    }
    of(self)->timeout = timeout;
    return none_or_error(sc_set_blocking(of(self)->fd, timeout < 0, was));
}

static PyObject *calls_settimeout(PyObject *self, PyObject *timeout)
{
    double seconds;
    if (is_timeout(timeout, &seconds))
        return set_mode(self, seconds);
    return otherwise(self, "_sc_settimeout", SC_UNUSUAL, &timeout, 1, NULL);
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
    if (timeout)
        return take_timeout(timeout, &of(self)->timeout);
    PyErr_SetString(PyExc_AttributeError, "a socket's timeout cannot be deleted");
    return -1;
}

/* ---- what an object is ---- */

/* The kind with these numbers, which is never freed; NULL without memory for it. */
static const Kind *kind_of(int family, int type, int protocol)
{
    static Kind *kinds;
    Kind *kind = kinds;
    while (kind && (kind->family != family || kind->type != type || kind->protocol != protocol))
        kind = kind->next;
    if (!kind && (kind = malloc(sizeof *kind))) {
        *kind = (Kind){family, type, protocol, kinds};
        kinds = kind;
    }
    return kind;
}

/* The int that a Kind has at `place`. */
static PyObject *get_number(PyObject *self, void *place)
{
    return PyLong_FromLong(*(const int *)((const char *)of(self)->kind + (size_t)place));
}

static PyObject *get_files(PyObject *self, void *Py_UNUSED(closure))
{
    return PyLong_FromLong(of(self)->files);
}

static int set_files(PyObject *self, PyObject *files, void *Py_UNUSED(closure))
{
    long number = files ? PyLong_AsLong(files) : 0;
    if (number == -1 && PyErr_Occurred())
        return -1;
    of(self)->files = (unsigned)number;
    return 0;
}

static PyObject *get_closed(PyObject *self, void *Py_UNUSED(closure))
{
    return PyBool_FromLong(of(self)->closed);
}

static int set_closed(PyObject *self, PyObject *closed, void *Py_UNUSED(closure))
{
    int truth = closed ? PyObject_IsTrue(closed) : 0;
    if (truth < 0)
        return -1;
    of(self)->closed = (unsigned)truth;
    return 0;
}

/* ---- the descriptor ---- */

/* What the object is from now on: 0, or -1 with an exception, and the object is as it was. `fd` is -1 for a new descriptor. */
static int opened(PyObject *self, int family, int type, int protocol, int fd)
{
    int made = -1, result = 0;
    const Kind *kind = kind_of(family, type & ~SC_TYPE_FLAGS, protocol);
    if (!kind) {
        PyErr_NoMemory();
        return -1;
    }
    if (fd < 0) {
        CALL(made, sc_socket(family, type, protocol));
        fd = made;
    }
    if (fd < 0)
        result = fd;
    else if (default_timeout >= 0 && !(type & SC_NONBLOCK))
        result = sc_set_blocking(fd, 0, 1);
    if (result < 0) {
        if (made >= 0)
            sc_close(made);
        errno = -result;
        PyErr_SetFromErrno(PyExc_OSError);
        return -1;
    }
    of(self)->kind = kind;
    of(self)->timeout = type & SC_NONBLOCK ? 0 : default_timeout;
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

/* (whether to ask for the peer's address): (descriptor, address), or -errno. */
static PyObject *calls_sc_accept(PyObject *self, PyObject *named)
{
    _Alignas(struct sockaddr_storage) char address[SC_ADDRESS];
    socklen_t size = PyObject_IsTrue(named) ? sizeof address : 0;
    int fd;
    CALL(fd, (int)or_reason(accepted(of(self)->fd, size ? (struct sockaddr *)address : NULL, size ? &size : NULL)));
    if (fd < 0)
        return PyLong_FromLong(fd);
    PyObject *result = Py_BuildValue("iN", fd, address_of(self, address, size));
    if (!result)
        sc_close(fd);
    return result;
}

/* Whether `call`, connect or bind, was made with `address`; `result` is what it returned. */
static int made(PyObject *self, PyObject *address, PyObject *caller, const char *event, int (*call)(int, const char *, int), int *result)
{
    PyObject *name = packed(self, address, caller);
    int seen = name && PySys_Audit(event, "OO", self, address) == 0;
    if (seen)
        CALL(*result, call(of(self)->fd, PyBytes_AsString(name), (int)PyBytes_Size(name)));
    Py_XDECREF(name);
    return seen;
}

static PyObject *calls_bind(PyObject *self, PyObject *address)
{
    int result;
    return made(self, address, bind_name, "socket.bind", sc_bind, &result) ? none_or_error(result) : NULL;
}

static PyObject *calls_connect(PyObject *self, PyObject *address)
{
    int result;
    if (!made(self, address, connect_name, "socket.connect", sc_connect, &result))
        return NULL;
    return result ? otherwise(self, "_sc_connect", result, NULL, 0, NULL) : none();
}

static PyObject *calls_connect_ex(PyObject *self, PyObject *address)
{
    int result;
    if (!made(self, address, connect_ex_name, "socket.connect", sc_connect, &result))
        return NULL;
    return result ? otherwise(self, "_sc_connect_ex", result, NULL, 0, NULL) : PyLong_FromLong(0);
}

/* ([backlog]) */
static PyObject *calls_listen(PyObject *self, Arguments args, Py_ssize_t count)
{
    int backlog = 128, result;
    if (count > 1 || (count && !is_int(args[0], &backlog)))
        return otherwise(self, "_sc_listen", SC_UNUSUAL, args, count, NULL);
    CALL(result, sc_listen(of(self)->fd, backlog > 0 ? backlog : 0));
    return none_or_error(result);
}

static PyObject *calls_shutdown(PyObject *self, PyObject *how)
{
    int number, result;
    if (!is_int(how, &number))
        return otherwise(self, "_sc_shutdown", SC_UNUSUAL, &how, 1, NULL);
    CALL(result, sc_shutdown(of(self)->fd, number));
    return none_or_error(result);
}

/* The address that `ask` has of the socket. */
static PyObject *asked(PyObject *self, int (*ask)(int, struct sockaddr *, socklen_t *))
{
    _Alignas(struct sockaddr_storage) char address[SC_ADDRESS];
    socklen_t size = sizeof address;
    if (ask(of(self)->fd, (struct sockaddr *)address, &size) < 0)
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
    return PyLong_FromLong(of(self)->fd);
}

static PyObject *calls_close(PyObject *self, PyObject *Py_UNUSED(nothing))
{
    int fd = of(self)->fd, result;
    if (fd < 0)
        return none();
    of(self)->fd = -1; /* first: after a close that fails the descriptor is gone all the same, close(2) */
    memcpy(own(self), own(closed), own_size - sizeof *self);
    CALL(result, sc_close(fd));
    return none_or_error(result == -ECONNRESET ? 0 : result); /* what the peer did is no fault of this close */
}

static PyObject *calls_new(PyTypeObject *type, PyObject *Py_UNUSED(args), PyObject *Py_UNUSED(keywords))
{
    static const Kind unknown;
    PyObject *self = PyType_GenericAlloc(type, 0);
    if (self) {
        memcpy(own(self), own(closed), own_size - sizeof *self);
        *of(self) = (Calls){.kind = &unknown, .timeout = -1, .fd = -1};
    }
    return self;
}

/* __del__. The exception that is on its way, if any, stays. */
static void calls_finalize(PyObject *self)
{
    if (of(self)->fd < 0)
        return;
    const Kind *kind = of(self)->kind;
    PyObject *type, *value, *traceback;
    PyErr_Fetch(&type, &value, &traceback);
    int failed = PyErr_ResourceWarning(self, 1, "unclosed %R", self);
    if (failed && !PyErr_ExceptionMatches(PyExc_Warning)) { /* what the repr needs may be gone when the interpreter exits */
        PyErr_Clear();
        failed = PyErr_ResourceWarning(self, 1, "unclosed <socket fd=%d, family=%d, type=%d, proto=%d>",
                                       of(self)->fd, kind->family, kind->type, kind->protocol);
    }
    if (failed)
        PyErr_WriteUnraisable(self);
    int fd = of(self)->fd;
    of(self)->fd = -1;
    memcpy(own(self), own(closed), own_size - sizeof *self);
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
    METHOD(close, METH_NOARGS),
    {"_sc_open", (PyCFunction)(void (*)(void))calls_sc_open, METH_FASTCALL, NULL},
    {"_sc_accept", (PyCFunction)calls_sc_accept, METH_O, NULL},
    {NULL, NULL, 0, NULL},
};

static PyGetSetDef attributes[] = {
    {"_sc_timeout", get_timeout, set_timeout, NULL, NULL},
    {"timeout", get_timeout, NULL, SC_DOC_timeout, NULL},
    {"_sc_family", get_number, NULL, NULL, (void *)offsetof(Kind, family)},
    {"_sc_type", get_number, NULL, NULL, (void *)offsetof(Kind, type)},
    {"_sc_proto", get_number, NULL, NULL, (void *)offsetof(Kind, protocol)},
    {"proto", get_number, NULL, SC_DOC_proto, (void *)offsetof(Kind, protocol)},
    {"_io_refs", get_files, set_files, NULL, NULL},
    {"_closed", get_closed, set_closed, NULL, NULL},
    {NULL, NULL, NULL, NULL, NULL},
};

static PyMemberDef members[] = {
    {"_sc_fd", T_INT, offsetof(Calls, fd), 0, NULL}, /* plus own_size */
    {NULL, 0, 0, 0, NULL},
};

static PyType_Slot slots[] = {
    {Py_tp_doc, "Calls(family=-1, type=-1, proto=-1, fileno=None)\n--\n\n"}, /* the signature that inspect finds for all subclasses */
    {Py_tp_new, calls_new},
    {Py_tp_init, calls_init},
    {Py_tp_finalize, calls_finalize},
    {Py_tp_methods, methods},
    {Py_tp_members, members},
    {Py_tp_getset, attributes},
    {0, NULL},
};

static PyType_Spec spec = {
    .name = "sockcffi._generated._calls.Calls",
    .basicsize = sizeof(Calls), /* plus own_size */
    .flags = Py_TPFLAGS_DEFAULT | Py_TPFLAGS_BASETYPE,
    .slots = slots,
};

#include "batch.c"

static PyMethodDef of_module[] = {
    {"quick", calls_quick, METH_O, NULL},
    METHOD(getdefaulttimeout, METH_NOARGS),
    {"set_default_timeout", set_default_timeout, METH_O, NULL},
    {"gather", batch_gather, METH_VARARGS, NULL},
    {"receive", batch_receive, METH_VARARGS, NULL},
    {NULL, NULL, 0, NULL},
};

static struct PyModuleDef definition = {PyModuleDef_HEAD_INIT, .m_name = "_calls", .m_size = -1, .m_methods = of_module};

/* The class, a subclass of the interpreter's own. */
static PyObject *make_class(void)
{
    PyObject *socket = PyImport_ImportModule("_socket"), *base = socket ? PyObject_GetAttrString(socket, "socket") : NULL;
    PyObject *size = base ? PyObject_GetAttrString(base, "__basicsize__") : NULL, *bases = base ? PyTuple_Pack(1, base) : NULL;
    PyObject *type = NULL;
    closed = base ? PyObject_CallMethod(base, "__new__", "O", base) : NULL;
    if (closed && size && bases) {
        own_size = PyLong_AsSize_t(size);
        spec.basicsize += (int)own_size;
        members[0].offset += (Py_ssize_t)own_size;
        type = PyType_FromSpecWithBases(&spec, bases);
    }
    Py_XDECREF(socket);
    Py_XDECREF(base);
    Py_XDECREF(size);
    Py_XDECREF(bases);
    return type;
}

PyMODINIT_FUNC PyInit__calls(void)
{
    PyObject *module = PyModule_Create(&definition), *type = make_class();
    address_name = PyUnicode_InternFromString("_sc_address");
    bind_name = PyUnicode_InternFromString("bind");
    connect_name = PyUnicode_InternFromString("connect");
    connect_ex_name = PyUnicode_InternFromString("connect_ex");
    sendto_name = PyUnicode_InternFromString("sendto");
    sendmsg_name = PyUnicode_InternFromString("sendmsg");
    if (!module || !type || PyErr_Occurred() || PyModule_AddObject(module, "Calls", type) < 0) {
        Py_XDECREF(module);
        Py_XDECREF(type);
        return NULL;
    }
    return module;
}

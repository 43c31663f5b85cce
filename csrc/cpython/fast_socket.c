/* The fast form of the methods that make a call on a socket: the usual argument types, one system call, and with a timeout the wait for it.
 * call_python.c has the way on from there. What is raised here are the errors that programs see all the time, such as of a call that would
 * block on a non-blocking socket, and those of calls that cannot wait. */

enum {
    SC_STACK = 16384, /* bytes: up to here, receiving on the stack and copying is faster than shortening a larger bytes object */
    SC_PARTS = 16,    /* buffers of one message */
    SC_OPTION = 1024, /* bytes: the longest value that getsockopt may ask for, as in CPython */
};

/* The flags of a call on a socket with this timeout. A call that has a timeout must not wait in the kernel, even if another process made
 * the description blocking. */
static int flags_for(double timeout, int flags)
{
    return timeout < 0 ? flags : flags | SC_NOW;
}

/* Whether there is one argument, or a second one that is an int. *flags is that int, or 0. */
static int has_flags(Arguments args, Py_ssize_t count, int *flags)
{
    *flags = 0;
    return count == 1 || (count == 2 && is_int(args[1], flags));
}

/* ---- sending ---- */

/* Whether the arguments are (data[, flags]). Then the caller is to release `data`, and *flags are those of the call. */
static int get_data(Arguments args, Py_ssize_t count, double timeout, Py_buffer *data, int *flags)
{
    if (!has_flags(args, count, flags) || !get_buffer(args[0], data, 0))
        return 0;
    *flags = flags_for(timeout, *flags);
    return 1;
}

static PyObject *socket_send(PyObject *self, Arguments args, Py_ssize_t count)
{
    double timeout = data_of(self)->timeout;
    Py_buffer data;
    int flags;
    ssize_t sent;
    if (!get_data(args, count, timeout, &data, &flags))
        return not_called_timed(self, "_sc_send", timeout, 1, 2, args, count);
    CALL_OR_WAIT(sent, sc_send(fd_of(self), data.buf, (size_t)data.len, flags), self, POLLOUT, timeout);
    PyBuffer_Release(&data);
    return sent < 0 ? raise_or_retry(self, "_sc_send", sent, timeout, args, count) : PyLong_FromSsize_t(sent);
}

/* Sends the rest of `data` on a socket with a timeout, after a call that returned *sent: 0, or -1 with the exception of a signal handler.
 * *sent becomes the number of all bytes that were sent, or -errno; *left what is left of the timeout, which is for all of it. */
static int send_rest(PyObject *self, const Py_buffer *data, int flags, ssize_t *sent, double *left)
{
    Timeout timeout = {.left = *left};
    Py_ssize_t total = *sent > 0 ? *sent : 0;
    ssize_t result;
    int handled = 0;
    do {
        const char *rest = (const char *)data->buf + total;
        Py_BEGIN_ALLOW_THREADS
        result = wait_for(fd_of(self), POLLOUT, &timeout);
        if (result > 0)
            result = sc_send(fd_of(self), rest, (size_t)(data->len - total), flags);
        Py_END_ALLOW_THREADS
        total += result > 0 ? result : 0;
        if (result < 0 && (result != -EAGAIN || timeout.left <= SC_INSTANT))
            break;
        handled = PyErr_CheckSignals();
    } while (total < data->len && handled == 0);
    int unfinished = result == -EAGAIN || result == -EINTR;
    *sent = result >= 0 || (unfinished && total) ? total : result;
    *left = timeout.left;
    return handled;
}

static PyObject *socket_sendall(PyObject *self, Arguments args, Py_ssize_t count)
{
    double timeout = data_of(self)->timeout;
    Py_buffer data;
    int flags, handled = 0;
    ssize_t sent;
    if (!get_data(args, count, timeout, &data, &flags))
        return not_called_timed(self, "_sc_sendall", timeout, 1, 2, args, count);
    WITHOUT_GIL(sent, sc_send(fd_of(self), data.buf, (size_t)data.len, flags));
    if (sent < data.len && (sent >= 0 || sent == -EAGAIN) && timeout > 0)
        handled = send_rest(self, &data, flags, &sent, &timeout);
    int done = sent == data.len;
    PyBuffer_Release(&data);
    if (handled < 0)
        return NULL;
    return done ? none() : call_python_timed(self, "_sc_sendall", sent, timeout, args, count);
}

/* The buffers of a message, to be released with release_parts(). */
typedef struct {
    Py_ssize_t count;
    Py_buffer views[SC_PARTS];
    struct iovec vector[SC_PARTS];
} Parts;

static void release_parts(Parts *parts)
{
    while (parts->count)
        PyBuffer_Release(&parts->views[--parts->count]);
}

/* Whether `items` is a tuple of at most SC_PARTS buffers. Then all are in `parts`, else none is. */
static int get_parts(PyObject *items, Parts *parts, int writable)
{
    int all = PyTuple_CheckExact(items);
    Py_ssize_t count = all ? PyTuple_Size(items) : 0, i = 0;
    while (i < count && i < SC_PARTS && get_buffer(PyTuple_GetItem(items, i), &parts->views[i], writable)) {
        parts->vector[i].iov_base = parts->views[i].buf;
        parts->vector[i].iov_len = (size_t)parts->views[i].len;
        i++;
    }
    parts->count = i;
    if (i < count)
        release_parts(parts);
    return all && i == count;
}

/* call(self, *args) with tuples in place of lists among the first arguments, one or two. A buffer written in Python may change the list
 * while it is read, and Python may read the arguments a second time: both times they are what the caller passed. */
static PyObject *with_tuples(int lists, PyObject *(*call)(PyObject *, Arguments, Py_ssize_t), PyObject *self, Arguments args,
                             Py_ssize_t count)
{
    PyObject *items[4], *tuples[2] = {NULL};
    if (count > 4)
        return call(self, args, count);
    for (Py_ssize_t i = 0; i < count; i++) {
        if (i < lists)
            tuples[i] = tuple_of(args[i]);
        items[i] = i < lists && tuples[i] ? tuples[i] : args[i];
    }
    PyObject *returned = call(self, items, count);
    Py_XDECREF(tuples[0]);
    Py_XDECREF(tuples[1]);
    return returned;
}

static ssize_t send_message(int fd, const struct msghdr *message, int flags)
{
    int refused = ask_before(SC_ASKS_SEND, fd, POLLOUT, &flags);
    return refused ? refused : or_errno(sendmsg(fd, message, flags));
}

/* (buffers[, control messages[, flags[, address]]]) */
static PyObject *send_parts(PyObject *self, Arguments args, Py_ssize_t count)
{
    double timeout = data_of(self)->timeout;
    int flags = 0;
    Parts parts = {0};
    _Alignas(struct cmsghdr) char control[SC_MESSAGES];
    Py_ssize_t controllen = 0;
    int usual = count >= 1 && count <= 4 && (count < 3 || is_int(args[2], &flags))
                && (count < 2 || (controllen = write_cmsgs(args[1], control)) >= 0);
    if (!usual || !get_parts(args[0], &parts, 0))
        return not_called_timed(self, "_sc_sendmsg", timeout, 1, 4, args, count);
    PyObject *address = count == 4 ? args[3] : Py_None, *name = NULL;
    ssize_t sent = 0;
    int ready = (address == Py_None || (name = pack_address(self, address, SENDMSG)))
                && PySys_Audit("socket.sendmsg", "OO", self, address) == 0;
    if (ready) {
        struct msghdr message = {.msg_iov = parts.vector,
                                 .msg_iovlen = (size_t)parts.count,
                                 .msg_control = controllen ? control : NULL,
                                 .msg_controllen = (size_t)controllen};
        if (name) {
            message.msg_name = PyBytes_AsString(name);
            message.msg_namelen = (socklen_t)PyBytes_Size(name);
        }
        flags = flags_for(timeout, flags);
        CALL_OR_WAIT(sent, send_message(fd_of(self), &message, flags), self, POLLOUT, timeout);
    }
    release_parts(&parts);
    Py_XDECREF(name);
    if (!ready)
        return NULL;
    return sent < 0 ? call_python_timed(self, "_sc_sendmsg", sent, timeout, args, count) : PyLong_FromSsize_t(sent);
}

static PyObject *socket_sendmsg(PyObject *self, Arguments args, Py_ssize_t count)
{
    return with_tuples(2, send_parts, self, args, count);
}

/* (data[, flags], address) */
static PyObject *socket_sendto(PyObject *self, Arguments args, Py_ssize_t count)
{
    double timeout = data_of(self)->timeout;
    Py_buffer data;
    int flags = 0;
    if (count < 2 || count > 3 || (count == 3 && !is_int(args[1], &flags)) || !get_buffer(args[0], &data, 0))
        return call_python_timed(self, "_sc_sendto", SC_NOT_CALLED, timeout, args, count);
    PyObject *address = args[count - 1], *name = pack_address(self, address, SENDTO);
    ssize_t sent = 0;
    int ready = name && PySys_Audit("socket.sendto", "OO", self, address) == 0;
    if (ready) {
        const char *bytes = PyBytes_AsString(name);
        int size = (int)PyBytes_Size(name);
        flags = flags_for(timeout, flags);
        CALL_OR_WAIT(sent, sc_sendto(fd_of(self), data.buf, (size_t)data.len, flags, bytes, size), self, POLLOUT, timeout);
    }
    PyBuffer_Release(&data);
    Py_XDECREF(name);
    if (!ready)
        return NULL;
    return sent < 0 ? raise_or_retry(self, "_sc_sendto", sent, timeout, args, count) : PyLong_FromSsize_t(sent);
}

/* ---- receiving ---- */

/* Memory for received data: on the stack up to SC_STACK bytes, else in a bytes object, which is the result if the data fills it. */
typedef struct {
    Py_ssize_t size;
    int flags;
    PyObject *object; /* owned, or NULL */
    char *data, stack[SC_STACK];
} Target;

/* Reads (size[, flags]): 1, or 0 where no memory was taken. Not for MSG_TRUNC, where the result can be more than what was written. Never
 * raises. */
static int take_target(Target *target, Arguments args, Py_ssize_t count)
{
    int size;
    if (!has_flags(args, count, &target->flags) || !is_int(args[0], &size) || size < 1 || target->flags & MSG_TRUNC)
        return 0;
    target->size = size;
    target->object = NULL;
    target->data = target->stack;
    if (size > SC_STACK) {
        target->object = PyBytes_FromStringAndSize(NULL, size);
        if (!target->object) {
            PyErr_Clear();
            return 0;
        }
        target->data = PyBytes_AsString(target->object);
    }
    return 1;
}

/* The first `size` bytes, a new reference. Releases the target. */
static PyObject *bytes_of_target(Target *target, Py_ssize_t size)
{
    PyObject *object = target->object;
    if (object && size == target->size)
        return object;
    PyObject *bytes = PyBytes_FromStringAndSize(target->data, size);
    Py_XDECREF(object);
    return bytes;
}

static PyObject *socket_recv(PyObject *self, Arguments args, Py_ssize_t count)
{
    double timeout = data_of(self)->timeout;
    Target target;
    if (!take_target(&target, args, count))
        return not_called_timed(self, "_sc_recv", timeout, 1, 2, args, count);
    ssize_t received;
    int flags = flags_for(timeout, target.flags);
    CALL_OR_WAIT(received, sc_recv(fd_of(self), target.data, (size_t)target.size, flags), self, POLLIN, timeout);
    if (received >= 0)
        return bytes_of_target(&target, received);
    Py_XDECREF(target.object);
    return raise_or_retry(self, "_sc_recv", received, timeout, args, count);
}

/* The address of a sender, as the kernel wrote it. */
typedef struct {
    socklen_t size;
    _Alignas(struct sockaddr_storage) char data[SC_ADDRESS];
} Sender;

/* recvfrom(2), without the GIL: the number of bytes, or -errno. */
static ssize_t receive_once(int fd, void *data, size_t size, int flags, Sender *sender)
{
    sender->size = sizeof sender->data;
    return or_errno(recvfrom(fd, data, size, flags, (struct sockaddr *)sender->data, &sender->size));
}

/* The same with the wait before it. */
static ssize_t receive_from(PyObject *self, void *data, size_t size, int flags, Sender *sender, double *timeout)
{
    ssize_t received;
    flags = flags_for(*timeout, flags);
    CALL_OR_WAIT(received, receive_once(fd_of(self), data, size, flags, sender), self, POLLIN, *timeout);
    return received;
}

/* (data, address), a new reference. Steals `data`, which may be NULL. */
static PyObject *with_sender(PyObject *self, PyObject *data, const Sender *sender)
{
    return pair_of(data, data ? unpack_address(self, sender->data, sender->size) : NULL);
}

static PyObject *socket_recvfrom(PyObject *self, Arguments args, Py_ssize_t count)
{
    double timeout = data_of(self)->timeout;
    Target target;
    Sender sender;
    if (!take_target(&target, args, count))
        return not_called_timed(self, "_sc_recvfrom", timeout, 1, 2, args, count);
    ssize_t received = receive_from(self, target.data, (size_t)target.size, target.flags, &sender, &timeout);
    if (received >= 0)
        return with_sender(self, bytes_of_target(&target, received), &sender);
    Py_XDECREF(target.object);
    return raise_or_retry(self, "_sc_recvfrom", received, timeout, args, count);
}

/* A message's header, with memory for an address and for control messages. */
typedef struct {
    struct msghdr header;
    _Alignas(struct sockaddr_storage) char address[SC_ADDRESS];
    _Alignas(struct cmsghdr) char control[SC_MESSAGES];
} Message;

/* recvmsg(2), without the GIL: the number of bytes, or -errno. */
static ssize_t receive_message_once(int fd, Message *message, int controllen, int flags)
{
    message->header.msg_namelen = sizeof message->address;
    message->header.msg_controllen = (size_t)controllen;
    return or_errno(recvmsg(fd, &message->header, flags));
}

/* The same with the wait before it. */
static ssize_t receive_message(PyObject *self, Message *message, struct iovec *vector, Py_ssize_t count, int controllen, int flags,
                               double *timeout)
{
    ssize_t received;
    memset(&message->header, 0, sizeof message->header);
    message->header.msg_name = message->address;
    message->header.msg_iov = vector;
    message->header.msg_iovlen = (size_t)count;
    message->header.msg_control = message->control;
    flags = flags_for(*timeout, flags);
    CALL_OR_WAIT(received, receive_message_once(fd_of(self), message, controllen, flags), self, POLLIN, *timeout);
    message->header.msg_flags &= ~SC_NOW; /* the BSDs' kernels return it */
    return received;
}

/* (data, control messages, flags, address), a new reference. Steals `data`, which may be NULL, and `address`, which is NULL where it is yet
 * to be made from the header. On failure it closes the descriptors that came with the message. */
static PyObject *message_tuple(PyObject *self, PyObject *data, const struct msghdr *header, PyObject *address)
{
    PyObject *messages = data ? list_of_cmsgs(header) : NULL, *result = NULL;
    if (data && !messages && !PyErr_Occurred()) {
        PyObject *control = PyBytes_FromStringAndSize(header->msg_control, (Py_ssize_t)header->msg_controllen);
        messages = control ? call_method(self, "_sc_messages", control) : NULL;
        Py_XDECREF(control);
    }
    if (messages && !address)
        address = unpack_address(self, header->msg_name, header->msg_namelen);
    if (messages && address)
        result = Py_BuildValue("OOiO", data, messages, header->msg_flags, address);
    if (!result)
        close_rights(header);
    Py_XDECREF(data);
    Py_XDECREF(messages);
    Py_XDECREF(address);
    return result;
}

/* Whether the arguments after the first are none, or the size of the control messages and perhaps flags. Not on macOS, where a call needs
 * memory for all control messages, also those that nobody asked for. */
static int has_control(Arguments args, Py_ssize_t count, int *controllen, int *flags)
{
    *controllen = *flags = 0;
    return !SC_LOSES_DESCRIPTORS && count >= 1 && count <= 3 && (count < 2 || is_int(args[1], controllen))
           && (count < 3 || is_int(args[2], flags)) && !(*flags & MSG_TRUNC) && *controllen >= 0 && *controllen <= SC_MESSAGES;
}

/* (size[, size of the control messages[, flags]]) */
static PyObject *socket_recvmsg(PyObject *self, Arguments args, Py_ssize_t count)
{
    double timeout = data_of(self)->timeout;
    Target target;
    Message message;
    int controllen, flags;
    if (!has_control(args, count, &controllen, &flags) || !take_target(&target, args, 1))
        return not_called_timed(self, "_sc_recvmsg", timeout, 1, 3, args, count);
    struct iovec part = {.iov_base = target.data, .iov_len = (size_t)target.size};
    ssize_t received = receive_message(self, &message, &part, 1, controllen, flags, &timeout);
    if (received >= 0)
        return message_tuple(self, bytes_of_target(&target, received), &message.header, NULL);
    Py_XDECREF(target.object);
    return raise_or_retry(self, "_sc_recvmsg", received, timeout, args, count);
}

/* (buffers[, size of the control messages[, flags]]) */
static PyObject *receive_parts(PyObject *self, Arguments args, Py_ssize_t count)
{
    double timeout = data_of(self)->timeout;
    Parts parts = {0};
    Message message;
    int controllen, flags;
    if (!has_control(args, count, &controllen, &flags) || !get_parts(args[0], &parts, 1))
        return not_called_timed(self, "_sc_recvmsg_into", timeout, 1, 3, args, count);
    ssize_t received = receive_message(self, &message, parts.vector, parts.count, controllen, flags, &timeout);
    release_parts(&parts);
    if (received < 0)
        return raise_or_retry(self, "_sc_recvmsg_into", received, timeout, args, count);
    return message_tuple(self, PyLong_FromSsize_t(received), &message.header, NULL);
}

static PyObject *socket_recvmsg_into(PyObject *self, Arguments args, Py_ssize_t count)
{
    return with_tuples(1, receive_parts, self, args, count);
}

/* Reads (buffer[, nbytes[, flags]]): 1 and a view to release, or 0 and none. *size is `nbytes`, or the buffer's own size for 0. */
static int get_target_buffer(Arguments args, Py_ssize_t count, PyObject *keywords, Py_buffer *view, size_t *size, int *flags)
{
    int nbytes = *flags = 0;
    if (keywords || count < 1 || count > 3 || (count > 1 && !is_int(args[1], &nbytes)) || (count > 2 && !is_int(args[2], flags))
        || nbytes < 0 || !get_buffer(args[0], view, 1))
        return 0;
    *size = nbytes ? (size_t)nbytes : (size_t)view->len;
    if (nbytes <= view->len)
        return 1;
    PyBuffer_Release(view);
    return 0;
}

static PyObject *socket_recv_into(PyObject *self, Arguments args, Py_ssize_t count, PyObject *keywords)
{
    double timeout = data_of(self)->timeout;
    Py_buffer view;
    size_t size;
    int flags;
    if (!get_target_buffer(args, count, keywords, &view, &size, &flags))
        return not_called_into(self, "_sc_recv_into", timeout, args, count, keywords);
    ssize_t received = 0;
    flags = flags_for(timeout, flags);
    if (view.len) /* a call would take a datagram off the queue */
        CALL_OR_WAIT(received, sc_recv(fd_of(self), view.buf, size, flags), self, POLLIN, timeout);
    PyBuffer_Release(&view);
    return received < 0 ? raise_or_retry(self, "_sc_recv_into", received, timeout, args, count) : PyLong_FromSsize_t(received);
}

static PyObject *socket_recvfrom_into(PyObject *self, Arguments args, Py_ssize_t count, PyObject *keywords)
{
    double timeout = data_of(self)->timeout;
    Py_buffer view;
    Sender sender;
    size_t size;
    int flags;
    if (!get_target_buffer(args, count, keywords, &view, &size, &flags))
        return not_called_into(self, "_sc_recvfrom_into", timeout, args, count, keywords);
    ssize_t received = receive_from(self, view.buf, size, flags, &sender, &timeout);
    PyBuffer_Release(&view);
    if (received < 0)
        return raise_or_retry(self, "_sc_recvfrom_into", received, timeout, args, count);
    return with_sender(self, PyLong_FromSsize_t(received), &sender);
}

/* ---- options ---- */

/* (level, option[, length]) */
static PyObject *socket_getsockopt(PyObject *self, Arguments args, Py_ssize_t count)
{
    int level, option, length = 0, value = 0; /* of some options the kernel writes fewer bytes */
    char bytes[SC_OPTION];
    if (count < 2 || count > 3 || !is_int(args[0], &level) || !is_int(args[1], &option) || (count == 3 && !is_int(args[2], &length))
        || length < 0 || length > SC_OPTION)
        return not_called(self, "_sc_getsockopt", 2, 3, args, count);
    socklen_t size = length ? (socklen_t)length : sizeof value;
    if (getsockopt(fd_of(self), level, option, length ? (void *)bytes : &value, &size) < 0)
        return call_python(self, "_sc_getsockopt", -errno, args, count);
    if (length) /* the kernel may report more bytes than it wrote */
        return PyBytes_FromStringAndSize(bytes, size < (socklen_t)length ? (Py_ssize_t)size : length);
    return PyLong_FromLong(value);
}

/* (level, option, an int or a bytes object) */
static PyObject *socket_setsockopt(PyObject *self, Arguments args, Py_ssize_t count)
{
    int level, option, value, result;
    if (count != 3 || !is_int(args[0], &level) || !is_int(args[1], &option))
        return not_called(self, "_sc_setsockopt", 3, 4, args, count);
    if (is_int(args[2], &value))
        result = setsockopt(fd_of(self), level, option, &value, sizeof value);
    else if (PyBytes_CheckExact(args[2]) && PyBytes_Size(args[2]) <= INT_MAX)
        result = setsockopt(fd_of(self), level, option, PyBytes_AsString(args[2]), (socklen_t)PyBytes_Size(args[2]));
    else
        return not_called(self, "_sc_setsockopt", 3, 4, args, count);
    return result < 0 ? call_python(self, "_sc_setsockopt", -errno, args, count) : none();
}

/* ---- connections ---- */

/* (whether to ask for the peer's address, whether the socket has a timeout): (descriptor, address), or -errno as an int. */
static PyObject *socket_sc_accept(PyObject *self, Arguments args, Py_ssize_t count)
{
    _Alignas(struct sockaddr_storage) char address[SC_ADDRESS];
    socklen_t size = count > 0 && PyObject_IsTrue(args[0]) ? sizeof address : 0;
    int fd, timed = count > 1 && PyObject_IsTrue(args[1]);
    WITHOUT_GIL(fd, accept_blocking(fd_of(self), size ? (struct sockaddr *)address : NULL, size ? &size : NULL, timed));
    if (fd < 0)
        return PyLong_FromLong(fd);
    PyObject *number = PyLong_FromLong(fd), *result = pair_of(number, number ? unpack_address(self, address, size) : NULL);
    if (!result)
        sc_close(fd);
    return result;
}

typedef int (*AddressCall)(int fd, const char *addr, int addrlen, int timed);

/* bind(2) with the arguments of sc_connect. */
static int call_bind(int fd, const char *addr, int addrlen, int Py_UNUSED(timed))
{
    return sc_bind(fd, addr, addrlen);
}

/* Makes `call`, a connect or bind, with `address`: 1 and *result, or 0 with an exception. */
static int bind_or_connect(PyObject *self, double timeout, PyObject *address, int caller, const char *event, AddressCall call, int *result)
{
    PyObject *name = pack_address(self, address, caller);
    int ready = name && PySys_Audit(event, "OO", self, address) == 0;
    if (ready) {
        const char *bytes = PyBytes_AsString(name);
        int size = (int)PyBytes_Size(name);
        WITHOUT_GIL(*result, call(fd_of(self), bytes, size, timeout >= 0));
    }
    Py_XDECREF(name);
    return ready;
}

static PyObject *socket_bind(PyObject *self, PyObject *address)
{
    int result;
    return bind_or_connect(self, -1, address, BIND, "socket.bind", call_bind, &result) ? none_or_error(result) : NULL;
}

static PyObject *socket_connect(PyObject *self, PyObject *address)
{
    double timeout = data_of(self)->timeout;
    int result;
    if (!bind_or_connect(self, timeout, address, CONNECT, "socket.connect", sc_connect, &result))
        return NULL;
    return result ? call_python_timed(self, "_sc_connect", result, timeout, NULL, 0) : none();
}

static PyObject *socket_connect_ex(PyObject *self, PyObject *address)
{
    double timeout = data_of(self)->timeout;
    int result;
    if (!bind_or_connect(self, timeout, address, CONNECT_EX, "socket.connect", sc_connect, &result))
        return NULL;
    return result ? call_python_timed(self, "_sc_connect_ex", result, timeout, NULL, 0) : PyLong_FromLong(0);
}

/* ([backlog]) */
static PyObject *socket_listen(PyObject *self, Arguments args, Py_ssize_t count)
{
    int backlog = 128, result;
    if (count > 1 || (count && !is_int(args[0], &backlog)))
        return not_called(self, "_sc_listen", 0, 1, args, count);
    WITHOUT_GIL(result, sc_listen(fd_of(self), backlog > 0 ? backlog : 0));
    return none_or_error(result);
}

static PyObject *socket_shutdown(PyObject *self, PyObject *how)
{
    int number, result;
    if (!is_int(how, &number))
        return call_python(self, "_sc_shutdown", SC_NOT_CALLED, &how, 1);
    WITHOUT_GIL(result, sc_shutdown(fd_of(self), number));
    return none_or_error(result);
}

/* The address that `ask`, getsockname(2) or getpeername(2), has of the socket. */
static PyObject *ask_address(PyObject *self, int (*ask)(int, struct sockaddr *, socklen_t *))
{
    _Alignas(struct sockaddr_storage) char address[SC_ADDRESS];
    socklen_t size = sizeof address;
    if (ask(fd_of(self), (struct sockaddr *)address, &size) < 0)
        return PyErr_SetFromErrno(PyExc_OSError);
    return unpack_address(self, address, size);
}

static PyObject *socket_getsockname(PyObject *self, PyObject *Py_UNUSED(nothing))
{
    return ask_address(self, getsockname);
}

static PyObject *socket_getpeername(PyObject *self, PyObject *Py_UNUSED(nothing))
{
    return ask_address(self, getpeername);
}

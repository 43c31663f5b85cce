/* Several messages with one call: what batch.py does in Python, here for the commonest forms. A part of calls.c, which includes it.
 *
 * The system calls are the ones that all interpreters make. What costs time is what is around them, some objects for each datagram: with
 * Python around it, recvmmsg of 64 datagrams of 100 bytes took 1.24 of the time of as many calls of the interpreter's own recvfrom (CPython
 * 3.11), and takes 0.56 so, 750 instructions a datagram; in C, where nothing is made of them, 0.31.
 */

/* ---- sending ---- */

/* The data of a message that is bytes, (bytes, address), or (bytes, no control messages, flags, address); NULL for another. */
static PyObject *data_of(PyObject *message, PyObject **address)
{
    Py_ssize_t parts = PyTuple_CheckExact(message) ? PyTuple_Size(message) : 0;
    PyObject *control = parts == 4 ? PyTuple_GetItem(message, 1) : NULL;
    *address = Py_None;
    if (parts == 2 || (control && (PyList_CheckExact(control) || PyTuple_CheckExact(control)) && PyObject_Size(control) == 0)) {
        *address = PyTuple_GetItem(message, parts - 1);
        message = PyTuple_GetItem(message, 0);
    }
    return PyBytes_CheckExact(message) ? message : NULL;
}

/* Audits each message, and writes what sc_sendmmsg takes: whether all addresses are packed; -1 for an exception. */
static int gathered(PyObject *messages, PyObject *sock, PyObject *pack, char *data, size_t *sizes, char *addresses, int *addrlens)
{
    PyObject *address, *last = Py_None, *packed = PyBytes_FromStringAndSize(NULL, 0);
    int done = packed ? 1 : -1;
    for (Py_ssize_t i = 0; done > 0 && i < PyTuple_Size(messages); i++) {
        PyObject *part = data_of(PyTuple_GetItem(messages, i), &address);
        if (!part) { /* a hook has put control messages into the list */
            done = 0;
            break;
        }
        int seen = PySys_Audit("socket.sendmsg", "OO", sock, address) == 0;
        if (seen && address != last) {
            Py_DECREF(packed);
            packed = address == Py_None ? PyBytes_FromStringAndSize(NULL, 0) : PyObject_CallFunctionObjArgs(pack, address, NULL);
            last = address;
        }
        Py_ssize_t length = seen && packed ? PyBytes_Size(packed) : -1;
        done = length < 0 ? -1 : length <= SC_ADDRESS;
        if (done > 0) {
            sizes[i] = (size_t)PyBytes_Size(part);
            memcpy(data, PyBytes_AsString(part), sizes[i]);
            data += sizes[i];
            addrlens[i] = (int)length;
            memcpy(addresses, PyBytes_AsString(packed), (size_t)length);
            addresses += length;
        }
    }
    Py_XDECREF(packed);
    return done;
}

/* The bytes of all data of a tuple of messages; -1 where one is not in the commonest form, or they are more than memory can have. */
static Py_ssize_t total_of(PyObject *messages)
{
    PyObject *address;
    Py_ssize_t total = 0, count = PyTuple_Size(messages);
    if (count > PY_SSIZE_T_MAX / SC_ADDRESS)
        return -1;
    for (Py_ssize_t i = 0; i < count; i++) {
        PyObject *part = data_of(PyTuple_GetItem(messages, i), &address);
        if (!part || PyBytes_Size(part) > PY_SSIZE_T_MAX - total)
            return -1;
        total += PyBytes_Size(part);
    }
    return total;
}

/* (list of messages, socket, function that packs an address): (data, sizes, addresses, their lengths), all bytes, which hold what
 * sc_sendmmsg takes. None for messages that are not in the commonest form. */
static PyObject *batch_gather(PyObject *Py_UNUSED(module), PyObject *args)
{
    PyObject *list, *sock, *pack;
    if (!PyArg_ParseTuple(args, "OOO", &list, &sock, &pack))
        return NULL;
    PyObject *messages = PySequence_Tuple(list); /* audit hooks and `pack` may change the list */
    Py_ssize_t total = messages ? total_of(messages) : -1, count = total < 0 ? 0 : PyTuple_Size(messages);
    if (total < 0) {
        Py_XDECREF(messages);
        return messages ? none() : NULL;
    }
    PyObject *data = PyBytes_FromStringAndSize(NULL, total), *addresses = PyBytes_FromStringAndSize(NULL, count * SC_ADDRESS);
    PyObject *sizes = PyBytes_FromStringAndSize(NULL, count * (Py_ssize_t)sizeof(size_t));
    PyObject *addrlens = PyBytes_FromStringAndSize(NULL, count * (Py_ssize_t)sizeof(int)), *result = NULL;
    int done = -1;
    if (data && addresses && sizes && addrlens)
        done = gathered(messages, sock, pack, PyBytes_AsString(data), (size_t *)PyBytes_AsString(sizes), PyBytes_AsString(addresses),
                        (int *)PyBytes_AsString(addrlens));
    if (done >= 0)
        result = done ? PyTuple_Pack(4, data, sizes, addresses, addrlens) : none();
    Py_DECREF(messages);
    Py_XDECREF(data);
    Py_XDECREF(addresses);
    Py_XDECREF(sizes);
    Py_XDECREF(addrlens);
    return result;
}

/* ---- receiving ---- */

/* What sc_recvmmsg takes, for `count` messages: memory for them, or the caller's, that of the first `lent` buffers. */
typedef struct {
    int count, controllen, lent, *counts, *told;
    size_t size, *sizes;
    char **parts, *data, *addrs, *control;
    Py_buffer *views;
    struct sc_room *room;
    PyObject *sender; /* the address of the message before, or NULL */
} Batch;

static void release_batch(Batch *batch)
{
    while (batch->lent)
        PyBuffer_Release(&batch->views[--batch->lent]);
    free(batch->counts);
    free(batch->told);
    free(batch->sizes);
    free(batch->parts);
    free(batch->data);
    free(batch->addrs);
    free(batch->control);
    free(batch->views);
    free(batch->room);
    Py_XDECREF(batch->sender);
}

/* `count` times `size` bytes, and one more; NULL for more than memory can have. */
static void *reserved(size_t count, size_t size)
{
    return size <= (PY_SSIZE_T_MAX - 1) / count ? malloc(count * size + 1) : NULL;
}

/* Whether there is the memory. With MSG_TRUNC, TCP drops data and writes none: what was there before must not be told. */
static int reserves(Batch *batch, PyObject *buffers, int flags)
{
    size_t count = (size_t)batch->count;
    batch->counts = reserved(count, sizeof *batch->counts);
    batch->told = reserved(count, 4 * sizeof *batch->told);
    batch->sizes = reserved(count, sizeof *batch->sizes);
    batch->parts = reserved(count, sizeof *batch->parts);
    batch->addrs = reserved(count, SC_ADDRESS);
    batch->control = reserved(count, (size_t)batch->controllen);
    batch->views = reserved(buffers == Py_None ? 1 : count, sizeof *batch->views);
    batch->data = reserved(count, batch->size);
    if (!SC_HAVE_MMSG)
        batch->room = malloc(sizeof *batch->room);
    if (batch->data && flags & MSG_TRUNC)
        memset(batch->data, 0, count * batch->size);
    return batch->counts && batch->told && batch->sizes && batch->parts && batch->addrs && batch->control && batch->views
           && (SC_HAVE_MMSG || batch->room) && batch->data;
}

/* Where each message goes. Whether all buffers are such that are lent. */
static int places(Batch *batch, PyObject *buffers)
{
    for (int i = 0; i < batch->count; i++) {
        batch->counts[i] = 1;
        batch->parts[i] = batch->data + (size_t)i * batch->size;
        batch->sizes[i] = batch->size;
        if (buffers != Py_None) {
            if (i >= PyTuple_Size(buffers))
                return 0;
            if (!lends(PyTuple_GetItem(buffers, i), &batch->views[i], 1))
                return 0;
            batch->lent++;
            batch->parts[i] = batch->views[i].buf;
            batch->sizes[i] = (size_t)batch->views[i].len;
        }
    }
    return 1;
}

/* What sc_recvmmsg has told of message i. */
static struct msghdr header_of(const Batch *batch, int i)
{
    const int *addrlens = batch->told + batch->count, *controllens = addrlens + batch->count, *flags = controllens + batch->count;
    return (struct msghdr){.msg_name = batch->addrs + (size_t)i * SC_ADDRESS, .msg_namelen = (socklen_t)addrlens[i],
                           .msg_control = batch->control + (size_t)i * (size_t)batch->controllen,
                           .msg_controllen = (size_t)controllens[i], .msg_flags = flags[i]};
}

/* The address of message i, where it is that of the message before. Else NULL, and no exception. */
static PyObject *same_sender(const Batch *batch, int i, const struct msghdr *header)
{
    if (!batch->sender || header_of(batch, i - 1).msg_namelen != header->msg_namelen
        || memcmp(header->msg_name, (char *)header->msg_name - SC_ADDRESS, header->msg_namelen) != 0)
        return NULL;
    Py_INCREF(batch->sender);
    return batch->sender;
}

/* Adds message i to `found`, as recvmsg or recvmsg_into tells it: 1, or 0 when an exception came, and its descriptors are closed. */
static int adds(Batch *batch, int i, PyObject *sock, PyObject *found)
{
    struct msghdr header = header_of(batch, i);
    int size = batch->told[i], kept = (size_t)size < batch->size ? size : (int)batch->size; /* MSG_TRUNC: what would have come */
    PyObject *data = batch->lent ? PyLong_FromLong(size) : PyBytes_FromStringAndSize(batch->data + (size_t)i * batch->size, kept);
    PyObject *message = told(sock, data, &header, same_sender(batch, i, &header));
    int added = message && PyList_Append(found, message) == 0;
    if (message && !added)
        close_rights(&header);
    Py_CLEAR(batch->sender);
    if (added) {
        batch->sender = PyTuple_GetItem(message, 3);
        Py_XINCREF(batch->sender);
    }
    Py_XDECREF(message);
    return added;
}

/* (descriptor, socket, list that gets the messages, buffers in a list or None, how many messages, bytes of each, bytes of control messages
 * of each, flags): how many came, or -errno; SC_UNUSUAL, and no call, where one of the buffers is none. */
static PyObject *batch_receive(PyObject *Py_UNUSED(module), PyObject *args)
{
    Batch batch = {0};
    PyObject *sock, *found, *list, *buffers;
    int fd, flags, n = SC_UNUSUAL, done = 0;
    Py_ssize_t size;
    if (!PyArg_ParseTuple(args, "iOOOinii", &fd, &sock, &found, &list, &batch.count, &size, &batch.controllen, &flags))
        return NULL;
    if (batch.count < 1 || size < 0 || batch.controllen < 0) {
        PyErr_SetString(PyExc_ValueError, "receive(): no messages, or a negative size");
        return NULL;
    }
    if (list == Py_None)
        buffers = none();
    else if (!(buffers = PySequence_Tuple(list))) /* what a buffer does may change the list */
        return NULL;
    batch.size = (size_t)size;
    if (!reserves(&batch, buffers, flags))
        PyErr_NoMemory();
    else if (places(&batch, buffers))
        CALL(n, sc_recvmmsg(fd, batch.parts, batch.sizes, batch.counts, batch.count, batch.addrs, batch.control, (size_t)batch.controllen,
                            flags, batch.told, batch.room));
    while (done < n && adds(&batch, done, sock, found))
        done++;
    for (int i = 0; done < n && i < n; i++) {
        struct msghdr header = header_of(&batch, i);
        if (i != done) /* whose descriptors are closed */
            close_rights(&header);
    }
    release_batch(&batch);
    Py_DECREF(buffers);
    return PyErr_Occurred() ? NULL : PyLong_FromLong(n);
}

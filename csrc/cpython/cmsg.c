/* Control messages between bytes and Python objects, where they are complete and of the usual types: cmsg(3). Python does all others. */

enum { SC_MESSAGES = 2048 }; /* bytes for all control messages of a call: enough for SCM_MAX_FD, 253 descriptors */

/* One control message. Where it is not complete, `size` is the number of its bytes that are there. */
struct cmsg {
    int level, type, complete;
    const char *data;
    size_t size;
};

/* Reads the control message at *at, and moves *at behind it: 1, or 0 where there is none. */
static int next_cmsg(const struct msghdr *message, size_t *at, struct cmsg *found)
{
    struct cmsghdr header;
    size_t head = CMSG_LEN(0), left = (size_t)message->msg_controllen - *at;
    if (left < head)
        return 0;
    const char *start = (const char *)message->msg_control + *at;
    memcpy(&header, start, sizeof header);
    size_t size = (size_t)header.cmsg_len;
    found->level = header.cmsg_level;
    found->type = header.cmsg_type;
    found->complete = size >= head && size <= left;
    found->data = start + head;
    found->size = size < head ? 0 : (found->complete ? size : left) - head;
    size_t space = CMSG_SPACE(found->size);
    *at += found->complete && space < left ? space : left;
    return 1;
}

/* A list of (level, type, bytes), a new reference. NULL without an exception where a message is not complete. */
static PyObject *list_of_cmsgs(const struct msghdr *message)
{
    struct cmsg found;
    PyObject *list = PyList_New(0);
    for (size_t at = 0; list && next_cmsg(message, &at, &found);) {
        PyObject *data = found.complete ? PyBytes_FromStringAndSize(found.data, (Py_ssize_t)found.size) : NULL;
        append_item(&list, data ? Py_BuildValue("iiN", found.level, found.type, data) : NULL);
    }
    return list;
}

/* Closes the descriptors in control messages that the program does not get. Never raises. */
static void close_rights(const struct msghdr *message)
{
    struct cmsg found;
    for (size_t at = 0; next_cmsg(message, &at, &found);)
        if (found.level == SOL_SOCKET && found.type == SCM_RIGHTS)
            for (int fd; found.size >= sizeof fd; found.data += sizeof fd, found.size -= sizeof fd) {
                memcpy(&fd, found.data, sizeof fd);
                close(fd);
            }
}

/* Writes (level, type, bytes-like) behind the *used bytes of `control`: 1, or 0 where Python must do it. */
static int write_cmsg(PyObject *item, char *control, size_t *used)
{
    struct cmsghdr header = {0};
    Py_buffer data;
    if (!PyTuple_CheckExact(item) || PyTuple_Size(item) != 3 || !is_int(PyTuple_GetItem(item, 0), &header.cmsg_level)
        || !is_int(PyTuple_GetItem(item, 1), &header.cmsg_type) || !get_buffer(PyTuple_GetItem(item, 2), &data, 0))
        return 0;
    size_t size = (size_t)data.len;
    int fits = size <= SC_MESSAGES && CMSG_SPACE(size) <= SC_MESSAGES - *used;
    if (fits) {
        memset(control + *used, 0, CMSG_SPACE(size));
        header.cmsg_len = CMSG_LEN(size);
        memcpy(control + *used, &header, sizeof header);
        memcpy(control + *used + CMSG_LEN(0), data.buf, size);
        *used += CMSG_SPACE(size);
    }
    PyBuffer_Release(&data);
    return fits;
}

/* Writes a list or tuple of (level, type, bytes-like) to `control`, SC_MESSAGES bytes: the number of bytes; -1 where Python must do it. */
static Py_ssize_t write_cmsgs(PyObject *messages, char *control)
{
    size_t used = 0;
    PyObject *items = tuple_of(messages);
    Py_ssize_t count = items ? PyTuple_Size(items) : 0, i = 0;
    while (i < count && write_cmsg(PyTuple_GetItem(items, i), control, &used))
        i++;
    int all = items && i == count;
    Py_XDECREF(items);
    return all ? (Py_ssize_t)used : -1;
}

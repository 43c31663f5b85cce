/* Control messages between buffers and Python objects, where they are plain and whole: cmsg(3). All others are for ancillary.py. */

enum { SC_MESSAGES = 2048 }; /* bytes of them: enough for 253 descriptors, as many as one message can have */

/* A control buffer's message: how many bytes of data are there, and whether these are all. */
struct control {
    int level, type, whole;
    const char *data;
    size_t size;
};

/* The message at *at, and 1; 0 where none begins. *at moves on. */
static int next_control(const struct msghdr *message, size_t *at, struct control *found)
{
    struct cmsghdr header;
    size_t head = CMSG_LEN(0), left = (size_t)message->msg_controllen - *at;
    if (left < head)
        return 0;
    const char *begins = (const char *)message->msg_control + *at;
    memcpy(&header, begins, sizeof header);
    size_t size = (size_t)header.cmsg_len;
    found->level = header.cmsg_level;
    found->type = header.cmsg_type;
    found->whole = size >= head && size <= left;
    found->data = begins + head;
    found->size = size < head ? 0 : (found->whole ? size : left) - head;
    size_t space = CMSG_SPACE(found->size);
    *at += found->whole && space < left ? space : left;
    return 1;
}

/* A list of (level, type, bytes). NULL, without an exception where a message is not whole. */
static PyObject *list_of_controls(const struct msghdr *message)
{
    struct control found;
    PyObject *list = PyList_New(0);
    for (size_t at = 0; list && next_control(message, &at, &found);) {
        PyObject *data = found.whole ? PyBytes_FromStringAndSize(found.data, (Py_ssize_t)found.size) : NULL;
        PyObject *item = data ? Py_BuildValue("iiN", found.level, found.type, data) : NULL;
        if (!item || PyList_Append(list, item) < 0)
            Py_CLEAR(list);
        Py_XDECREF(item);
    }
    return list;
}

/* Closes the descriptors in messages that nobody will get to see. */
static void close_rights(const struct msghdr *message)
{
    struct control found;
    for (size_t at = 0; next_control(message, &at, &found);)
        if (found.level == SOL_SOCKET && found.type == SCM_RIGHTS)
            for (int fd; found.size >= sizeof fd; found.data += sizeof fd, found.size -= sizeof fd) {
                memcpy(&fd, found.data, sizeof fd);
                close(fd);
            }
}

/* Writes one message to `room`, of which `used` bytes are: 1, or 0 where it is for Python. */
static int write_control(PyObject *item, char *room, size_t *used)
{
    struct cmsghdr header = {0};
    Py_buffer data;
    if (!PyTuple_CheckExact(item) || PyTuple_Size(item) != 3 || !is_int(PyTuple_GetItem(item, 0), &header.cmsg_level)
        || !is_int(PyTuple_GetItem(item, 1), &header.cmsg_type) || !lends(PyTuple_GetItem(item, 2), &data, 0))
        return 0;
    size_t size = (size_t)data.len;
    int fits = size <= SC_MESSAGES && CMSG_SPACE(size) <= SC_MESSAGES - *used;
    if (fits) {
        memset(room + *used, 0, CMSG_SPACE(size));
        header.cmsg_len = CMSG_LEN(size);
        memcpy(room + *used, &header, sizeof header);
        memcpy(room + *used + CMSG_LEN(0), data.buf, size);
        *used += CMSG_SPACE(size);
    }
    PyBuffer_Release(&data);
    return fits;
}

/* The bytes that a list or tuple of (level, type, bytes-like) takes in `room`, SC_MESSAGES bytes; -1 where it is for Python. */
static Py_ssize_t write_controls(PyObject *messages, char *room)
{
    size_t used = 0;
    PyObject *items = items_of(messages);
    Py_ssize_t count = items ? PyTuple_Size(items) : 0, i = 0;
    while (i < count && write_control(PyTuple_GetItem(items, i), room, &used))
        i++;
    int all = items && i == count;
    Py_XDECREF(items);
    return all ? (Py_ssize_t)used : -1;
}

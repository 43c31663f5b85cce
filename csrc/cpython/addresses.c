/* Addresses of AF_INET, AF_INET6 and AF_UNIX between Python objects and the bytes of a struct sockaddr_*. Python packs and unpacks all
 * others. */

#ifdef SIN6_LEN /* the BSDs and macOS, whose addresses have their length in them */
#define SC_HAVE_SIN_LEN 1
#endif
#ifdef __linux__
#define SC_HAVE_ABSTRACT 1 /* names of AF_UNIX that are in no file system, unix(7) */
#endif

/* The bytes of an address in a packet; -1 for other families. */
static int inet_size(int family)
{
    return family == AF_INET ? 4 : family == AF_INET6 ? 16 : -1;
}

/* (host, port), or (host, port, flowinfo, scope ID), of an AF_INET or AF_INET6 address. A new reference. */
static PyObject *inet_address(const struct sockaddr *address)
{
    char text[INET6_ADDRSTRLEN] = "";
    const struct sockaddr_in *in = (const struct sockaddr_in *)address;
    const struct sockaddr_in6 *in6 = (const struct sockaddr_in6 *)address;
    if (address->sa_family == AF_INET)
        return Py_BuildValue("si", inet_ntop(AF_INET, &in->sin_addr, text, sizeof text), ntohs(in->sin_port));
    return Py_BuildValue("siII", inet_ntop(AF_INET6, &in6->sin6_addr, text, sizeof text), ntohs(in6->sin6_port), ntohl(in6->sin6_flowinfo),
                         in6->sin6_scope_id);
}

/* Writes the sockaddr of (host, port), for AF_INET6 of (host, port[, flowinfo[, scope ID]]), whose host is a number. Returns its size; 0
 * for all other addresses. Never raises. */
static socklen_t pack_numeric(PyObject *address, int family, struct sockaddr_storage *packed)
{
    int port = 0, more[2] = {0};
    Py_ssize_t size = PyTuple_CheckExact(address) ? PyTuple_Size(address) : 0;
    int usual = size >= 2 && size <= (family == AF_INET6 ? 4 : 2) && is_int(PyTuple_GetItem(address, 1), &port) && port >= 0
                && port <= UINT16_MAX;
    for (Py_ssize_t i = 2; usual && i < size; i++)
        usual = is_int(PyTuple_GetItem(address, i), &more[i - 2]) && more[i - 2] >= 0;
    const char *text = usual && more[0] <= 0xFFFFF ? text_of(PyTuple_GetItem(address, 0)) : NULL;
    struct sockaddr_in in = {.sin_family = AF_INET, .sin_port = htons((uint16_t)port)};
    struct sockaddr_in6 in6 = {
        .sin6_family = AF_INET6, .sin6_port = in.sin_port, .sin6_flowinfo = htonl((uint32_t)more[0]), .sin6_scope_id = (uint32_t)more[1]};
    if (!text || inet_pton(family, text, family == AF_INET ? (void *)&in.sin_addr : (void *)&in6.sin6_addr) != 1)
        return 0;
#if SC_HAVE_SIN_LEN
    in.sin_len = sizeof in;
    in6.sin6_len = sizeof in6;
#endif
    if (family == AF_INET)
        memcpy(packed, &in, sizeof in);
    else
        memcpy(packed, &in6, sizeof in6);
    return family == AF_INET ? sizeof in : sizeof in6;
}

/* The bytes of `address` for the method CALLER_NAMES[caller], a new reference. Python packs all but numeric addresses. The length fits a C
 * int, as bind(2) and its like need; else OverflowError. */
static PyObject *pack_address(PyObject *self, PyObject *address, int caller)
{
    struct sockaddr_storage numeric;
    int number = data_of(self)->family, internet = number == AF_INET || number == AF_INET6;
    socklen_t size = internet ? pack_numeric(address, number, &numeric) : 0;
    if (size)
        return PyBytes_FromStringAndSize((const char *)&numeric, (Py_ssize_t)size);
    State *state = state_of(self);
    PyObject *family = PyLong_FromLong(number), *codec = family ? PyObject_GetItem(get_python(state, CODECS), family) : NULL;
    PyObject *protocol = codec ? PyLong_FromLong(data_of(self)->protocol) : NULL, *bytes = NULL;
    if (protocol)
        bytes = PyObject_CallFunctionObjArgs(get_python(state, PACK), codec, address, protocol, state->caller_names[caller], NULL);
    Py_XDECREF(family);
    Py_XDECREF(codec);
    Py_XDECREF(protocol);
    if (bytes && PyBytes_Size(bytes) > INT_MAX) {
        PyErr_SetString(PyExc_OverflowError, "the address is longer than a C int can say");
        Py_CLEAR(bytes);
    }
    return bytes;
}

/* The Python object for the address that the kernel wrote, a new reference. `size` is the kernel's, which can be more than SC_ADDRESS. */
static PyObject *unpack_address(PyObject *self, const char *data, socklen_t size)
{
    Py_ssize_t length = size < SC_ADDRESS ? (Py_ssize_t)size : SC_ADDRESS, start = offsetof(struct sockaddr_un, sun_path);
    const char *path = data + start;
    int family = length >= start ? ((const struct sockaddr *)data)->sa_family : AF_UNSPEC;
    if ((family == AF_INET && length == sizeof(struct sockaddr_in)) || (family == AF_INET6 && length == sizeof(struct sockaddr_in6)))
        return inet_address((const struct sockaddr *)data);
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
    PyObject *address = bytes ? call_method(self, "_sc_address", bytes) : NULL;
    Py_XDECREF(bytes);
    return address;
}

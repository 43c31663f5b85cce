/* Functions of modules, for CPython on POSIX: what class Calls is to methods. Each serves the plain arguments, and leaves all others, and
 * what fails, to the function of the same name in Python, in whose place it was put by `quick`. */

#ifdef SIN6_LEN /* the BSDs and macOS, whose addresses tell their size */
#define SC_HAVE_SIN_LEN 1
#endif

enum { SC_NAME = 1025 }; /* bytes of a host name, NUL included: NI_MAXHOST */

static State *state_of_module(PyObject *module)
{
    return PyModule_GetState(module);
}

static PyObject *by_python(PyObject *module, int which, Arguments args, Py_ssize_t count, PyObject *keywords)
{
    return applied(given(state_of_module(module), which), NULL, 0, args, count, keywords);
}

/* The text of a str without NULs, which lives as long as it does; else NULL. */
static const char *text_of(PyObject *object)
{
    Py_ssize_t size;
    if (!PyUnicode_Check(object))
        return NULL;
    const char *text = PyUnicode_AsUTF8AndSize(object, &size);
    if (!text)
        PyErr_Clear(); /* a lone surrogate */
    return text && strlen(text) == (size_t)size ? text : NULL;
}

/* ---- byte order ---- */

static PyObject *swapped(PyObject *module, int which, PyObject *number)
{
    int wide = which == HTONL || which == NTOHL;
    unsigned long long value = PyLong_Check(number) ? PyLong_AsUnsignedLongLong(number) : ULLONG_MAX;
    if (value > (wide ? UINT32_MAX : UINT16_MAX)) {
        PyErr_Clear();
        return by_python(module, which, &number, 1, NULL);
    }
    return PyLong_FromUnsignedLong(wide ? htonl((uint32_t)value) : htons((uint16_t)value)); /* ntohl and ntohs are the same */
}

static PyObject *quick_htons(PyObject *module, PyObject *number) { return swapped(module, HTONS, number); }
static PyObject *quick_htonl(PyObject *module, PyObject *number) { return swapped(module, HTONL, number); }
static PyObject *quick_ntohs(PyObject *module, PyObject *number) { return swapped(module, NTOHS, number); }
static PyObject *quick_ntohl(PyObject *module, PyObject *number) { return swapped(module, NTOHL, number); }

/* ---- addresses as text ---- */

static int address_size(int family)
{
    return family == AF_INET ? 4 : family == AF_INET6 ? 16 : -1;
}

static PyObject *quick_inet_pton(PyObject *module, Arguments args, Py_ssize_t count)
{
    int family;
    const char *text = count == 2 && is_int(args[0], &family) && address_size(family) > 0 ? text_of(args[1]) : NULL;
    char data[16];
    if (!text || inet_pton(family, text, data) != 1)
        return by_python(module, INET_PTON, args, count, NULL);
    return PyBytes_FromStringAndSize(data, address_size(family));
}

static PyObject *text_of_address(PyObject *module, int which, int family, PyObject *object, Arguments args, Py_ssize_t count)
{
    char text[INET6_ADDRSTRLEN];
    Py_buffer data;
    if (!lends(object, &data, 0))
        return by_python(module, which, args, count, NULL);
    int made = data.len == address_size(family) && inet_ntop(family, data.buf, text, sizeof text);
    PyBuffer_Release(&data);
    return made ? PyUnicode_FromString(text) : by_python(module, which, args, count, NULL);
}

static PyObject *quick_inet_ntop(PyObject *module, Arguments args, Py_ssize_t count)
{
    int family;
    if (count != 2 || !is_int(args[0], &family))
        return by_python(module, INET_NTOP, args, count, NULL);
    return text_of_address(module, INET_NTOP, family, args[1], args, count);
}

static PyObject *quick_inet_ntoa(PyObject *module, PyObject *data)
{
    return text_of_address(module, INET_NTOA, AF_INET, data, &data, 1);
}

static PyObject *quick_inet_aton(PyObject *module, PyObject *object)
{
    const char *text = text_of(object);
    char data[4];
    if (!text || !sc_inet_aton(text, data))
        return by_python(module, INET_ATON, &object, 1, NULL);
    return PyBytes_FromStringAndSize(data, sizeof data);
}

/* ---- sizes of control messages ---- */

static PyObject *quick_CMSG_LEN(PyObject *module, PyObject *length)
{
    int size;
    if (!is_int(length, &size) || size < 0 || size > INT_MAX / 2)
        return by_python(module, CMSG_LENGTH, &length, 1, NULL);
    return PyLong_FromSize_t(CMSG_LEN((size_t)size));
}

static PyObject *quick_CMSG_SPACE(PyObject *module, PyObject *length)
{
    int size;
    if (!is_int(length, &size) || size < 0 || size > INT_MAX / 2)
        return by_python(module, CMSG_ROOM, &length, 1, NULL);
    return PyLong_FromSize_t(CMSG_SPACE((size_t)size));
}

/* ---- interfaces ---- */

static PyObject *quick_if_nametoindex(PyObject *module, PyObject *name)
{
    const char *text = text_of(name);
    unsigned int found = 0;
    if (text)
        CALL(found, if_nametoindex(text));
    return found ? PyLong_FromUnsignedLong(found) : by_python(module, IF_NAMETOINDEX, &name, 1, NULL);
}

static PyObject *quick_if_indextoname(PyObject *module, PyObject *index)
{
    char name[IF_NAMESIZE];
    int number, found = -1;
    if (is_int(index, &number) && number > 0)
        CALL(found, sc_if_indextoname((unsigned int)number, name));
    return found == 0 ? PyUnicode_DecodeFSDefault(name) : by_python(module, IF_INDEXTONAME, &index, 1, NULL);
}

/* ---- names ---- */

/* The exception that the function of this name in errors.py makes of `code`, raised. */
static PyObject *failed_as(const char *function, int code)
{
    PyObject *errors = PyImport_ImportModule("sockcffi.errors");
    PyObject *error = errors ? PyObject_CallMethod(errors, function, "i", code) : NULL;
    if (error)
        PyErr_SetObject((PyObject *)Py_TYPE(error), error);
    Py_XDECREF(errors);
    Py_XDECREF(error);
    return NULL;
}

/* The exception of the resolver's error `code`, raised. */
static PyObject *resolver_error(int code)
{
    return code == EAI_SYSTEM ? PyErr_SetFromErrno(PyExc_OSError) : failed_as("gai_failure", code);
}

/* The text of a str or bytes that is "" or a host's name in ASCII, its labels of 1 to 63 bytes each; else NULL, as IDNA has the say. */
static const char *host_of(PyObject *object)
{
    const char *text = PyBytes_CheckExact(object) ? PyBytes_AsString(object) : text_of(object);
    if (text && PyBytes_CheckExact(object))
        return strlen(text) == (size_t)PyBytes_Size(object) ? text : NULL;
    size_t label = 0;
    for (const char *at = text; text && *text; at++) {
        if (*at & 0x80 || label > 63 || ((*at == '.' || !*at) && !label))
            return NULL;
        if (!*at)
            break;
        label = *at == '.' ? 0 : label + 1;
    }
    return text;
}

static PyObject *quick_gethostname(PyObject *Py_UNUSED(module), PyObject *Py_UNUSED(nothing))
{
    char name[SC_NAME];
    if (PySys_Audit("socket.gethostname", NULL) < 0)
        return NULL;
    name[sizeof name - 1] = '\0';
    int result;
    CALL(result, sc_gethostname(name, sizeof name - 1));
    return result < 0 ? none_or_error(result) : PyUnicode_DecodeFSDefault(name);
}

/* A name that is a number; the resolver is Python's. */
static PyObject *quick_gethostbyname(PyObject *module, PyObject *host)
{
    char data[4], number[INET_ADDRSTRLEN];
    const char *text = text_of(host);
    if (!text || inet_pton(AF_INET, text, data) != 1 || !inet_ntop(AF_INET, data, number, sizeof number))
        return by_python(module, GETHOSTBYNAME, &host, 1, NULL);
    return PySys_Audit("socket.gethostbyname", "O", host) < 0 ? NULL : PyUnicode_FromString(number);
}

/* (host, port) or (host, port, flowinfo, scope): what numeric_address is made of. */
static PyObject *parts_of_address(const struct sockaddr *address)
{
    char text[INET6_ADDRSTRLEN] = "";
    const struct sockaddr_in *in = (const struct sockaddr_in *)address;
    const struct sockaddr_in6 *in6 = (const struct sockaddr_in6 *)address;
    if (address->sa_family == AF_INET)
        return Py_BuildValue("si", inet_ntop(AF_INET, &in->sin_addr, text, sizeof text), ntohs(in->sin_port));
    return Py_BuildValue("siII", inet_ntop(AF_INET6, &in6->sin6_addr, text, sizeof text), ntohs(in6->sin6_port), ntohl(in6->sin6_flowinfo),
                         in6->sin6_scope_id);
}

/* The list of them; NULL, without an exception, where one is of another family. */
static PyObject *answers(const struct addrinfo *entry)
{
    PyObject *list = PyList_New(0);
    for (; list && entry; entry = entry->ai_next) {
        if (address_size(entry->ai_family) < 0) {
            Py_CLEAR(list);
            break;
        }
        PyObject *name = PyUnicode_DecodeFSDefault(entry->ai_canonname ? entry->ai_canonname : "");
        PyObject *address = name ? parts_of_address(entry->ai_addr) : NULL, *item = NULL;
        if (address)
            item = Py_BuildValue("iiiOO", entry->ai_family, entry->ai_socktype, entry->ai_protocol, name, address);
        Py_XDECREF(name);
        Py_XDECREF(address);
        if (!item || PyList_Append(list, item) < 0)
            Py_CLEAR(list);
        Py_XDECREF(item);
    }
    return list;
}

/* (host, port[, family[, type[, proto[, flags]]]]), the last four integers. */
static PyObject *quick_getaddrinfo(PyObject *module, Arguments args, Py_ssize_t count, PyObject *keywords)
{
    int numbers[4] = {0}, plain = !keywords && count >= 2 && count <= 6;
    for (Py_ssize_t i = 2; plain && i < count; i++)
        plain = is_int(args[i], &numbers[i - 2]);
    int named = plain && args[0] != Py_None, served = plain && args[1] != Py_None, port;
    const char *host = named ? host_of(args[0]) : NULL, *service = served ? text_of(args[1]) : NULL;
    char digits[12];
    if (served && PyLong_CheckExact(args[1]) && is_int(args[1], &port)) {
        snprintf(digits, sizeof digits, "%d", port);
        service = digits;
    }
    if (!plain || (named && !host) || (served && !service))
        return by_python(module, GETADDRINFO, args, count, keywords);
    if (PySys_Audit("socket.getaddrinfo", "OOiii", args[0], args[1], numbers[0], numbers[1], numbers[2]) < 0)
        return NULL;
    struct addrinfo *found;
    int code;
    CALL(code, sc_getaddrinfo(host, service, numbers[0], numbers[1], numbers[2], numbers[3], &found));
    if (code)
        return resolver_error(code);
    PyObject *list = answers(found);
    freeaddrinfo(found);
    return list || PyErr_Occurred() ? list : by_python(module, GETADDRINFO, args, count, keywords);
}

/* The address of `host` as `lookup` returns it, with its family; "" is any. */
static PyObject *first_answer(const char *host, int *family)
{
    struct addrinfo *found;
    int code, named = *host != '\0';
    CALL(code, sc_getaddrinfo(named ? host : NULL, named ? NULL : "0", *family, SOCK_DGRAM, 0, named ? 0 : AI_PASSIVE, &found));
    if (code)
        return resolver_error(code);
    const struct sockaddr_in *in = (const struct sockaddr_in *)found->ai_addr;
    const struct sockaddr_in6 *in6 = (const struct sockaddr_in6 *)found->ai_addr;
    *family = found->ai_family;
    PyObject *answer = *family == AF_INET ? PyBytes_FromStringAndSize((const char *)&in->sin_addr, sizeof in->sin_addr)
                                          : PyBytes_FromStringAndSize((const char *)&in6->sin6_addr, sizeof in6->sin6_addr);
    if (answer && *family == AF_INET6)
        answer = pair_of(answer, PyLong_FromUnsignedLong(in6->sin6_scope_id));
    freeaddrinfo(found);
    return answer;
}

/* The host of (host, family) that is neither IPv4's broadcast address nor for IDNA, and not "" of any family; else NULL. */
static const char *plain_host(Arguments args, Py_ssize_t count, int *family)
{
    const char *host = count == 2 && is_int(args[1], family) ? host_of(args[0]) : NULL;
    return host && *host != '<' && strcmp(host, "255.255.255.255") && (*host || address_size(*family) > 0) ? host : NULL;
}

static PyObject *quick_lookup(PyObject *module, Arguments args, Py_ssize_t count)
{
    int family;
    const char *host = plain_host(args, count, &family);
    char data[4];
    if (!host)
        return by_python(module, LOOKUP, args, count, NULL);
    if (family == AF_INET && inet_pton(AF_INET, host, data) == 1)
        return PyBytes_FromStringAndSize(data, sizeof data);
    return first_answer(host, &family);
}

static PyObject *quick_resolve(PyObject *module, Arguments args, Py_ssize_t count)
{
    int family;
    const char *host = plain_host(args, count, &family);
    if (!host)
        return by_python(module, RESOLVE, args, count, NULL);
    PyObject *answer = first_answer(host, &family);
    return answer ? Py_BuildValue("iN", family, answer) : NULL;
}

/* The strings of an array that NULL ends, as a list; or the addresses, where the family is not 0. */
static PyObject *listed(char **array, int family)
{
    char text[INET6_ADDRSTRLEN];
    PyObject *list = PyList_New(0);
    for (; list && array && *array; array++) {
        PyObject *item = family ? PyUnicode_FromString(inet_ntop(family, *array, text, sizeof text)) : PyUnicode_DecodeFSDefault(*array);
        if (!item || PyList_Append(list, item) < 0)
            Py_CLEAR(list);
        Py_XDECREF(item);
    }
    return list;
}

/* (host, family): by a name in bytes, where the family is 0, or by an address of the family. */
static PyObject *quick__host_entry(PyObject *module, Arguments args, Py_ssize_t count)
{
    int family, code;
    struct sc_host found;
    const char *host = count == 2 && is_int(args[1], &family) && PyBytes_CheckExact(args[0]) ? PyBytes_AsString(args[0]) : NULL;
    if (!host)
        return by_python(module, HOST_ENTRY, args, count, NULL);
    CALL(code, family ? sc_gethostbyaddr(host, address_size(family), family, &found) : sc_gethostbyname(host, &found));
    if (code)
        return failed_as("host_failure", code);
    PyObject *name = PyUnicode_DecodeFSDefault(found.name), *aliases = name ? listed(found.aliases, 0) : NULL;
    PyObject *addresses = aliases ? listed(found.addresses, found.family) : NULL, *entry = NULL;
    if (addresses)
        entry = PyTuple_Pack(3, name, aliases, addresses);
    Py_XDECREF(name);
    Py_XDECREF(aliases);
    Py_XDECREF(addresses);
    sc_free(found.memory);
    return entry;
}

/* The sockaddr of (host, port), for AF_INET6 (host, port[, flowinfo[, scope]]), whose host is a number: its size, or 0 for all others. */
static socklen_t numeric_address(PyObject *address, int family, struct sockaddr_storage *made)
{
    int port = 0, more[2] = {0};
    Py_ssize_t size = PyTuple_CheckExact(address) ? PyTuple_Size(address) : 0;
    int plain = size >= 2 && size <= (family == AF_INET6 ? 4 : 2) && is_int(PyTuple_GetItem(address, 1), &port) && port >= 0 && port <= UINT16_MAX;
    for (Py_ssize_t i = 2; plain && i < size; i++)
        plain = is_int(PyTuple_GetItem(address, i), &more[i - 2]) && more[i - 2] >= 0;
    const char *text = plain && more[0] <= 0xFFFFF ? text_of(PyTuple_GetItem(address, 0)) : NULL;
    struct sockaddr_in in = {.sin_family = AF_INET, .sin_port = htons((uint16_t)port)};
    struct sockaddr_in6 in6 = {.sin6_family = AF_INET6, .sin6_port = in.sin_port, .sin6_flowinfo = htonl((uint32_t)more[0]),
                               .sin6_scope_id = (uint32_t)more[1]};
    if (!text || inet_pton(family, text, family == AF_INET ? (void *)&in.sin_addr : (void *)&in6.sin6_addr) != 1)
        return 0;
#if SC_HAVE_SIN_LEN
    in.sin_len = sizeof in;
    in6.sin6_len = sizeof in6;
#endif
    if (family == AF_INET)
        memcpy(made, &in, sizeof in);
    else
        memcpy(made, &in6, sizeof in6);
    return family == AF_INET ? sizeof in : sizeof in6;
}

/* (address, flags) of a host that is a number. */
static PyObject *quick_getnameinfo(PyObject *module, Arguments args, Py_ssize_t count)
{
    int flags, code;
    struct sockaddr_storage address;
    char host[SC_NAME], service[SC_NAME];
    socklen_t size = 0;
    if (count == 2 && is_int(args[1], &flags) && !(size = numeric_address(args[0], AF_INET, &address)))
        size = numeric_address(args[0], AF_INET6, &address);
    if (!size)
        return by_python(module, GETNAMEINFO, args, count, NULL);
    if (PySys_Audit("socket.getnameinfo", "(O)", args[0]) < 0)
        return NULL;
    CALL(code, getnameinfo((struct sockaddr *)&address, size, host, sizeof host, service, sizeof service, flags));
    if (code)
        return resolver_error(code);
    PyObject *name = PyUnicode_DecodeFSDefault(host);
    return pair_of(name, name ? PyUnicode_DecodeFSDefault(service) : NULL);
}

/* ---- services ---- */

/* Whether there is one argument, or behind it the name of a protocol: NULL for none. */
static int has_protocol(Arguments args, Py_ssize_t count, const char **protocol)
{
    *protocol = count == 2 ? text_of(args[1]) : NULL;
    return count == 1 || *protocol;
}

/* (name[, protocol]) */
static PyObject *quick_getservbyname(PyObject *module, Arguments args, Py_ssize_t count)
{
    const char *protocol, *name = has_protocol(args, count, &protocol) ? text_of(args[0]) : NULL;
    if (!name)
        return by_python(module, GETSERVBYNAME, args, count, NULL);
    if (PySys_Audit("socket.getservbyname", "ss", name, protocol) < 0)
        return NULL;
    int port;
    CALL(port, sc_getservbyname(name, protocol));
    if (port >= 0)
        return PyLong_FromLong(port);
    PyErr_SetString(PyExc_OSError, "service/proto not found");
    return NULL;
}

/* (port[, protocol]) */
static PyObject *quick_getservbyport(PyObject *module, Arguments args, Py_ssize_t count)
{
    const char *protocol;
    int port, result;
    char name[SC_NAME];
    if (!has_protocol(args, count, &protocol) || !PyLong_CheckExact(args[0]) || !is_int(args[0], &port) || port < 0 || port > UINT16_MAX)
        return by_python(module, GETSERVBYPORT, args, count, NULL);
    if (PySys_Audit("socket.getservbyport", "is", port, protocol) < 0)
        return NULL;
    CALL(result, sc_getservbyport(port, protocol, name, sizeof name));
    if (result == 0)
        return PyUnicode_DecodeFSDefault(name);
    PyErr_SetString(PyExc_OSError, "port/proto not found");
    return NULL;
}

/* ---- descriptors ---- */

static PyObject *quick_dup(PyObject *module, PyObject *fd)
{
    int number, made;
    if (!is_int(fd, &number))
        return by_python(module, DUP, &fd, 1, NULL);
    made = sc_dup(number);
    return made < 0 ? none_or_error(made) : PyLong_FromLong(made);
}

static PyObject *quick_close(PyObject *module, PyObject *fd)
{
    int number, result;
    if (!is_int(fd, &number))
        return by_python(module, CLOSE, &fd, 1, NULL);
    CALL(result, sc_close(number));
    return none_or_error(result == -ECONNRESET ? 0 : result);
}

/* ---- timeouts ---- */

#define SC_SECONDS (9223372036.854775808) /* from here on, nanoseconds in 64 bits cannot hold a timeout */

/* A timeout as Python has it: None, or a float of seconds. */
static PyObject *python_timeout(double timeout)
{
    return timeout < 0 ? none() : PyFloat_FromDouble(timeout);
}

/* The same back, which Python has looked at: 0, or -1 with an exception. */
static int take_timeout(PyObject *object, double *timeout)
{
    double number = object == Py_None ? -1 : PyFloat_AsDouble(object);
    if (number == -1 && PyErr_Occurred())
        return -1;
    *timeout = number;
    return 0;
}

/* Whether `object` is None or a number that a timeout may be, which is rounded up to whole nanoseconds as CPython does it; of all others
 * Python says what is wrong. */
static int is_timeout(PyObject *object, double *timeout)
{
    *timeout = object == Py_None ? -1 : PyFloat_CheckExact(object) || PyLong_CheckExact(object) ? PyFloat_AsDouble(object) : NAN;
    PyErr_Clear(); /* an int that no double holds */
    if (object == Py_None)
        return 1;
    if (!(*timeout >= 0 && *timeout < SC_SECONDS))
        return 0;
    if (PyFloat_CheckExact(object)) {
        double exact = *timeout * 1e9;
        long long nanoseconds = (long long)exact;
        *timeout = (double)(nanoseconds + ((double)nanoseconds < exact)) / 1e9; /* from an integer: 0 has no sign */
    }
    return 1;
}

static PyObject *calls_getdefaulttimeout(PyObject *module, PyObject *Py_UNUSED(nothing))
{
    return python_timeout(state_of_module(module)->default_timeout);
}

static PyObject *set_default_timeout(PyObject *module, PyObject *timeout)
{
    double seconds;
    if (take_timeout(timeout, &seconds) < 0)
        return NULL;
    state_of_module(module)->default_timeout = seconds;
    return none();
}

static PyObject *quick_setdefaulttimeout(PyObject *module, PyObject *timeout)
{
    double seconds;
    if (!is_timeout(timeout, &seconds))
        return by_python(module, SETDEFAULTTIMEOUT, &timeout, 1, NULL);
    state_of_module(module)->default_timeout = seconds;
    return none();
}

/* ---- in Python's place ---- */

#define FUNCTION(name, flags) {#name, (PyCFunction)(void (*)(void))quick_##name, flags, SC_DOC_quick_##name}

static PyMethodDef functions[] = {
    [HTONS] = FUNCTION(htons, METH_O),
    [HTONL] = FUNCTION(htonl, METH_O),
    [NTOHS] = FUNCTION(ntohs, METH_O),
    [NTOHL] = FUNCTION(ntohl, METH_O),
    [INET_PTON] = FUNCTION(inet_pton, METH_FASTCALL),
    [INET_NTOP] = FUNCTION(inet_ntop, METH_FASTCALL),
    [INET_ATON] = FUNCTION(inet_aton, METH_O),
    [INET_NTOA] = FUNCTION(inet_ntoa, METH_O),
    [CMSG_LENGTH] = FUNCTION(CMSG_LEN, METH_O),
    [CMSG_ROOM] = FUNCTION(CMSG_SPACE, METH_O),
    [IF_NAMETOINDEX] = FUNCTION(if_nametoindex, METH_O),
    [IF_INDEXTONAME] = FUNCTION(if_indextoname, METH_O),
    [GETHOSTNAME] = FUNCTION(gethostname, METH_NOARGS),
    [GETHOSTBYNAME] = FUNCTION(gethostbyname, METH_O),
    [GETADDRINFO] = FUNCTION(getaddrinfo, METH_FASTCALL | METH_KEYWORDS),
    [GETNAMEINFO] = FUNCTION(getnameinfo, METH_FASTCALL),
    [LOOKUP] = FUNCTION(lookup, METH_FASTCALL),
    [RESOLVE] = FUNCTION(resolve, METH_FASTCALL),
    [HOST_ENTRY] = FUNCTION(_host_entry, METH_FASTCALL),
    [GETSERVBYNAME] = FUNCTION(getservbyname, METH_FASTCALL),
    [GETSERVBYPORT] = FUNCTION(getservbyport, METH_FASTCALL),
    [DUP] = FUNCTION(dup, METH_O),
    [CLOSE] = FUNCTION(close, METH_O),
    [SETDEFAULTTIMEOUT] = FUNCTION(setdefaulttimeout, METH_O),
};

/* The function that serves in the place of `function`, of the same name and module. */
static PyObject *calls_quick(PyObject *module, PyObject *function)
{
    PyObject *name = PyObject_GetAttrString(function, "__name__"), *path = PyObject_GetAttrString(function, "__module__"), *made = NULL;
    for (int i = 0; name && path && i < FUNCTIONS && !made && !PyErr_Occurred(); i++)
        if (PyUnicode_CompareWithASCIIString(name, functions[i].ml_name) == 0 && give(state_of_module(module), i, function))
            made = PyCFunction_NewEx(&functions[i], module, path);
    if (name && path && !made && !PyErr_Occurred())
        PyErr_SetObject(PyExc_LookupError, name);
    Py_XDECREF(name);
    Py_XDECREF(path);
    return made;
}

/* (pack, CODECS) of addresses.py */
static PyObject *set_codecs(PyObject *module, PyObject *args)
{
    PyObject *pack, *codecs;
    State *state = state_of_module(module);
    return PyArg_ParseTuple(args, "OO", &pack, &codecs) && give(state, PACK, pack) && give(state, CODECS, codecs) ? none() : NULL;
}

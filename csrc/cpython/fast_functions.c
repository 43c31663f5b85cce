/* Functions of modules: each serves the usual arguments itself. For all others, and for most errors, it calls the Python function of the
 * same name, which it replaced: the decorator in native.py calls replace_function(). */

enum { SC_NAME = 1025 }; /* bytes of a host name with its NUL: NI_MAXHOST */

/* Calls the Python function that the FN_* `which` replaced. A new reference. */
static PyObject *call_replaced(PyObject *module, int which, Arguments args, Py_ssize_t count, PyObject *keywords)
{
    return call_function(get_python(state_of_module(module), which), NULL, 0, args, count, keywords);
}

/* ---- byte order ---- */

static PyObject *swap_bytes(PyObject *module, int which, PyObject *number)
{
    int wide = which == FN_HTONL || which == FN_NTOHL;
    unsigned long long value = PyLong_Check(number) ? PyLong_AsUnsignedLongLong(number) : ULLONG_MAX;
    if (value > (wide ? UINT32_MAX : UINT16_MAX)) {
        PyErr_Clear();
        return call_replaced(module, which, &number, 1, NULL);
    }
    return PyLong_FromUnsignedLong(wide ? htonl((uint32_t)value) : htons((uint16_t)value)); /* ntohl and ntohs do the same */
}

static PyObject *fast_htons(PyObject *module, PyObject *number)
{
    return swap_bytes(module, FN_HTONS, number);
}

static PyObject *fast_htonl(PyObject *module, PyObject *number)
{
    return swap_bytes(module, FN_HTONL, number);
}

static PyObject *fast_ntohs(PyObject *module, PyObject *number)
{
    return swap_bytes(module, FN_NTOHS, number);
}

static PyObject *fast_ntohl(PyObject *module, PyObject *number)
{
    return swap_bytes(module, FN_NTOHL, number);
}

/* ---- addresses as text ---- */

static PyObject *fast_inet_pton(PyObject *module, Arguments args, Py_ssize_t count)
{
    int family;
    const char *text = count == 2 && is_int(args[0], &family) && inet_size(family) > 0 ? text_of(args[1]) : NULL;
    char data[16];
    if (!text || inet_pton(family, text, data) != 1)
        return call_replaced(module, FN_INET_PTON, args, count, NULL);
    return PyBytes_FromStringAndSize(data, inet_size(family));
}

/* The text of the address in `object`, a bytes-like object that is among `args`. */
static PyObject *text_of_address(PyObject *module, int which, int family, PyObject *object, Arguments args, Py_ssize_t count)
{
    char text[INET6_ADDRSTRLEN];
    Py_buffer data;
    if (!get_buffer(object, &data, 0))
        return call_replaced(module, which, args, count, NULL);
    int converted = data.len == inet_size(family) && inet_ntop(family, data.buf, text, sizeof text);
    PyBuffer_Release(&data);
    return converted ? PyUnicode_FromString(text) : call_replaced(module, which, args, count, NULL);
}

static PyObject *fast_inet_ntop(PyObject *module, Arguments args, Py_ssize_t count)
{
    int family;
    if (count != 2 || !is_int(args[0], &family))
        return call_replaced(module, FN_INET_NTOP, args, count, NULL);
    return text_of_address(module, FN_INET_NTOP, family, args[1], args, count);
}

static PyObject *fast_inet_ntoa(PyObject *module, PyObject *data)
{
    return text_of_address(module, FN_INET_NTOA, AF_INET, data, &data, 1);
}

static PyObject *fast_inet_aton(PyObject *module, PyObject *object)
{
    const char *text = text_of(object);
    char data[4];
    if (!text || !sc_inet_aton(text, data))
        return call_replaced(module, FN_INET_ATON, &object, 1, NULL);
    return PyBytes_FromStringAndSize(data, sizeof data);
}

/* ---- sizes of control messages ---- */

/* Whether `length` is one for which CMSG_LEN and CMSG_SPACE cannot overflow. */
static int is_cmsg_size(PyObject *length, int *size)
{
    return is_int(length, size) && *size >= 0 && *size <= INT_MAX / 2;
}

static PyObject *fast_CMSG_LEN(PyObject *module, PyObject *length)
{
    int size;
    if (!is_cmsg_size(length, &size))
        return call_replaced(module, FN_CMSG_LEN, &length, 1, NULL);
    return PyLong_FromSize_t(CMSG_LEN((size_t)size));
}

static PyObject *fast_CMSG_SPACE(PyObject *module, PyObject *length)
{
    int size;
    if (!is_cmsg_size(length, &size))
        return call_replaced(module, FN_CMSG_SPACE, &length, 1, NULL);
    return PyLong_FromSize_t(CMSG_SPACE((size_t)size));
}

/* ---- interfaces ---- */

static PyObject *fast_if_nametoindex(PyObject *module, PyObject *name)
{
    const char *text = text_of(name);
    unsigned int found = 0;
    if (text)
        WITHOUT_GIL(found, if_nametoindex(text));
    return found ? PyLong_FromUnsignedLong(found) : call_replaced(module, FN_IF_NAMETOINDEX, &name, 1, NULL);
}

static PyObject *fast_if_indextoname(PyObject *module, PyObject *index)
{
    char name[IF_NAMESIZE];
    int number, found = -1;
    if (is_int(index, &number) && number > 0)
        WITHOUT_GIL(found, sc_if_indextoname((unsigned int)number, name));
    return found == 0 ? PyUnicode_DecodeFSDefault(name) : call_replaced(module, FN_IF_INDEXTONAME, &index, 1, NULL);
}

/* ---- names ---- */

/* Raises the exception that `function` of errors.py makes of `code`. */
static PyObject *raise_code(const char *function, int code)
{
    PyObject *errors = PyImport_ImportModule("sockcffi.binding.errors");
    PyObject *error = errors ? PyObject_CallMethod(errors, function, "i", code) : NULL;
    if (error)
        PyErr_SetObject((PyObject *)Py_TYPE(error), error);
    Py_XDECREF(errors);
    Py_XDECREF(error);
    return NULL;
}

/* Raises the exception of an error of getaddrinfo or getnameinfo. */
static PyObject *raise_gai_error(int code)
{
    return code == EAI_SYSTEM ? PyErr_SetFromErrno(PyExc_OSError) : raise_code("gai_failure", code);
}

/* The text of a bytes without NULs; or of a str that is "" or a host name in ASCII whose labels have 1 to 63 bytes. Borrowed. NULL for all
 * others, which Python encodes with IDNA or refuses. Never raises. */
static const char *host_of(PyObject *object)
{
    if (PyBytes_CheckExact(object)) {
        const char *text = PyBytes_AsString(object);
        return strlen(text) == (size_t)PyBytes_Size(object) ? text : NULL;
    }
    const char *text = text_of(object);
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

static PyObject *fast_gethostname(PyObject *Py_UNUSED(module), PyObject *Py_UNUSED(nothing))
{
    char name[SC_NAME];
    if (PySys_Audit("socket.gethostname", NULL) < 0)
        return NULL;
    name[sizeof name - 1] = '\0';
    int result;
    WITHOUT_GIL(result, sc_gethostname(name, sizeof name - 1));
    return result < 0 ? raise_error(result) : PyUnicode_DecodeFSDefault(name);
}

/* Only for a name that is a number. Python asks the resolver. */
static PyObject *fast_gethostbyname(PyObject *module, PyObject *host)
{
    char data[4], number[INET_ADDRSTRLEN];
    const char *text = text_of(host);
    if (!text || inet_pton(AF_INET, text, data) != 1 || !inet_ntop(AF_INET, data, number, sizeof number))
        return call_replaced(module, FN_GETHOSTBYNAME, &host, 1, NULL);
    return PySys_Audit("socket.gethostbyname", "O", host) < 0 ? NULL : PyUnicode_FromString(number);
}

/* The list of (family, type, protocol, canonical name, address), a new reference. NULL without an exception where an address is of neither
 * AF_INET nor AF_INET6. */
static PyObject *list_of_addrinfo(const struct addrinfo *entry)
{
    PyObject *list = PyList_New(0);
    for (; list && entry; entry = entry->ai_next) {
        if (inet_size(entry->ai_family) < 0) {
            Py_CLEAR(list);
            break;
        }
        PyObject *name = PyUnicode_DecodeFSDefault(entry->ai_canonname ? entry->ai_canonname : "");
        PyObject *address = name ? inet_address(entry->ai_addr) : NULL;
        PyObject *item = NULL;
        if (address)
            item = Py_BuildValue("iiiOO", entry->ai_family, entry->ai_socktype, entry->ai_protocol, name, address);
        append_item(&list, item);
        Py_XDECREF(name);
        Py_XDECREF(address);
    }
    return list;
}

/* (host, port[, family[, type[, proto[, flags]]]]), the last four of them ints. */
static PyObject *fast_getaddrinfo(PyObject *module, Arguments args, Py_ssize_t count, PyObject *keywords)
{
    int numbers[4] = {0}, usual = !keywords && count >= 2 && count <= 6;
    for (Py_ssize_t i = 2; usual && i < count; i++)
        usual = is_int(args[i], &numbers[i - 2]);
    int has_host = usual && args[0] != Py_None, has_port = usual && args[1] != Py_None, port;
    const char *host = has_host ? host_of(args[0]) : NULL, *service = has_port ? text_of(args[1]) : NULL;
    char digits[12];
    if (has_port && PyLong_CheckExact(args[1]) && is_int(args[1], &port)) {
        snprintf(digits, sizeof digits, "%d", port);
        service = digits;
    }
    if (!usual || (has_host && !host) || (has_port && !service))
        return call_replaced(module, FN_GETADDRINFO, args, count, keywords);
    if (PySys_Audit("socket.getaddrinfo", "OOiii", args[0], args[1], numbers[0], numbers[1], numbers[2]) < 0)
        return NULL;
    struct addrinfo *found;
    int code;
    WITHOUT_GIL(code, sc_getaddrinfo(host, service, numbers[0], numbers[1], numbers[2], numbers[3], &found));
    if (code)
        return raise_gai_error(code);
    PyObject *list = list_of_addrinfo(found);
    freeaddrinfo(found);
    return list || PyErr_Occurred() ? list : call_replaced(module, FN_GETADDRINFO, args, count, keywords);
}

/* The resolver's first address of `host`, "" for any, as the Python function `lookup` returns it: bytes, or (bytes, scope ID). A new
 * reference. *family becomes that of the address. */
static PyObject *first_answer(const char *host, int *family)
{
    struct addrinfo *found;
    int code, named = *host != '\0';
    WITHOUT_GIL(code, sc_getaddrinfo(named ? host : NULL, named ? NULL : "0", *family, SOCK_DGRAM, 0, named ? 0 : AI_PASSIVE, &found));
    if (code)
        return raise_gai_error(code);
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

/* The host of (host, family), borrowed. NULL for "" of any family, for a broadcast address of IPv4, and where host_of() has none. Never
 * raises. */
static const char *usual_host(Arguments args, Py_ssize_t count, int *family)
{
    const char *host = count == 2 && is_int(args[1], family) ? host_of(args[0]) : NULL;
    return host && *host != '<' && strcmp(host, "255.255.255.255") && (*host || inet_size(*family) > 0) ? host : NULL;
}

static PyObject *fast_lookup(PyObject *module, Arguments args, Py_ssize_t count)
{
    int family;
    const char *host = usual_host(args, count, &family);
    char data[4];
    if (!host)
        return call_replaced(module, FN_LOOKUP, args, count, NULL);
    if (family == AF_INET && inet_pton(AF_INET, host, data) == 1)
        return PyBytes_FromStringAndSize(data, sizeof data);
    return first_answer(host, &family);
}

static PyObject *fast_resolve(PyObject *module, Arguments args, Py_ssize_t count)
{
    int family;
    const char *host = usual_host(args, count, &family);
    if (!host)
        return call_replaced(module, FN_RESOLVE, args, count, NULL);
    PyObject *answer = first_answer(host, &family);
    return answer ? Py_BuildValue("iN", family, answer) : NULL;
}

/* The list of an array that ends with NULL: strings where `family` is 0, else addresses as text. A new reference. */
static PyObject *list_of_array(char **array, int family)
{
    char text[INET6_ADDRSTRLEN];
    PyObject *list = PyList_New(0);
    for (; list && array && *array; array++)
        append_item(&list, family ? PyUnicode_FromString(inet_ntop(family, *array, text, sizeof text)) : PyUnicode_DecodeFSDefault(*array));
    return list;
}

/* (host, family): `host` is a name in bytes where `family` is 0, else the bytes of an address. */
static PyObject *fast__host_entry(PyObject *module, Arguments args, Py_ssize_t count)
{
    int family, code;
    struct sc_host found;
    const char *host = count == 2 && is_int(args[1], &family) && PyBytes_CheckExact(args[0]) ? PyBytes_AsString(args[0]) : NULL;
    if (!host)
        return call_replaced(module, FN_HOST_ENTRY, args, count, NULL);
    WITHOUT_GIL(code, family ? sc_gethostbyaddr(host, inet_size(family), family, &found) : sc_gethostbyname(host, &found));
    if (code)
        return raise_code("host_failure", code);
    PyObject *name = PyUnicode_DecodeFSDefault(found.name), *aliases = name ? list_of_array(found.aliases, 0) : NULL;
    PyObject *addresses = aliases ? list_of_array(found.addresses, found.family) : NULL, *entry = NULL;
    if (addresses)
        entry = PyTuple_Pack(3, name, aliases, addresses);
    Py_XDECREF(name);
    Py_XDECREF(aliases);
    Py_XDECREF(addresses);
    sc_free(found.memory);
    return entry;
}

/* (address, flags) of a host that is a number. */
static PyObject *fast_getnameinfo(PyObject *module, Arguments args, Py_ssize_t count)
{
    int flags, code;
    struct sockaddr_storage address;
    char host[SC_NAME], service[SC_NAME];
    socklen_t size = 0;
    if (count == 2 && is_int(args[1], &flags) && !(size = pack_numeric(args[0], AF_INET, &address)))
        size = pack_numeric(args[0], AF_INET6, &address);
    if (!size)
        return call_replaced(module, FN_GETNAMEINFO, args, count, NULL);
    if (PySys_Audit("socket.getnameinfo", "(O)", args[0]) < 0)
        return NULL;
    WITHOUT_GIL(code, getnameinfo((struct sockaddr *)&address, size, host, sizeof host, service, sizeof service, flags));
    if (code)
        return raise_gai_error(code);
    PyObject *name = PyUnicode_DecodeFSDefault(host);
    return pair_of(name, name ? PyUnicode_DecodeFSDefault(service) : NULL);
}

/* ---- services ---- */

/* Whether there is one argument, or a second one that is the name of a protocol. *protocol is borrowed, NULL for none. */
static int has_protocol(Arguments args, Py_ssize_t count, const char **protocol)
{
    *protocol = count == 2 ? text_of(args[1]) : NULL;
    return count == 1 || *protocol;
}

/* (name[, protocol]) */
static PyObject *fast_getservbyname(PyObject *module, Arguments args, Py_ssize_t count)
{
    const char *protocol, *name = has_protocol(args, count, &protocol) ? text_of(args[0]) : NULL;
    if (!name)
        return call_replaced(module, FN_GETSERVBYNAME, args, count, NULL);
    if (PySys_Audit("socket.getservbyname", "ss", name, protocol) < 0)
        return NULL;
    int port;
    WITHOUT_GIL(port, sc_getservbyname(name, protocol));
    if (port >= 0)
        return PyLong_FromLong(port);
    PyErr_SetString(PyExc_OSError, "service/proto not found");
    return NULL;
}

/* (port[, protocol]) */
static PyObject *fast_getservbyport(PyObject *module, Arguments args, Py_ssize_t count)
{
    const char *protocol;
    int port, result;
    char name[SC_NAME];
    if (!has_protocol(args, count, &protocol) || !PyLong_CheckExact(args[0]) || !is_int(args[0], &port) || port < 0 || port > UINT16_MAX)
        return call_replaced(module, FN_GETSERVBYPORT, args, count, NULL);
    if (PySys_Audit("socket.getservbyport", "is", port, protocol) < 0)
        return NULL;
    WITHOUT_GIL(result, sc_getservbyport(port, protocol, name, sizeof name));
    if (result == 0)
        return PyUnicode_DecodeFSDefault(name);
    PyErr_SetString(PyExc_OSError, "port/proto not found");
    return NULL;
}

/* ---- descriptors ---- */

static PyObject *fast_dup(PyObject *module, PyObject *fd)
{
    int number, copy;
    if (!is_int(fd, &number))
        return call_replaced(module, FN_DUP, &fd, 1, NULL);
    copy = sc_dup(number);
    return copy < 0 ? raise_error(copy) : PyLong_FromLong(copy);
}

/* None, or the OSError of a close that returned -errno. ECONNRESET is the peer's doing and no error of this close. */
static PyObject *none_or_close_error(int result)
{
    return none_or_error(result == -ECONNRESET ? 0 : result);
}

static PyObject *fast_close(PyObject *module, PyObject *fd)
{
    int number, result;
    if (!is_int(fd, &number))
        return call_replaced(module, FN_CLOSE, &fd, 1, NULL);
    WITHOUT_GIL(result, sc_close(number));
    return none_or_close_error(result);
}

/* ---- default timeout ---- */

static PyObject *fast_getdefaulttimeout(PyObject *module, PyObject *Py_UNUSED(nothing))
{
    return python_timeout(state_of_module(module)->default_timeout);
}

/* For Python code of this package, which has checked the timeout. */
static PyObject *set_default_timeout(PyObject *module, PyObject *timeout)
{
    double seconds;
    if (read_timeout(timeout, &seconds) < 0)
        return NULL;
    state_of_module(module)->default_timeout = seconds;
    return none();
}

static PyObject *fast_setdefaulttimeout(PyObject *module, PyObject *timeout)
{
    double seconds;
    if (!is_timeout(timeout, &seconds))
        return call_replaced(module, FN_SETDEFAULTTIMEOUT, &timeout, 1, NULL);
    state_of_module(module)->default_timeout = seconds;
    return none();
}

/* ---- the table ---- */

#define FUNCTION(name, flags) {#name, (PyCFunction)(void (*)(void))fast_##name, flags, SC_DOC_accelerated_##name}

static PyMethodDef functions[] = {
    [FN_HTONS] = FUNCTION(htons, METH_O),
    [FN_HTONL] = FUNCTION(htonl, METH_O),
    [FN_NTOHS] = FUNCTION(ntohs, METH_O),
    [FN_NTOHL] = FUNCTION(ntohl, METH_O),
    [FN_INET_PTON] = FUNCTION(inet_pton, METH_FASTCALL),
    [FN_INET_NTOP] = FUNCTION(inet_ntop, METH_FASTCALL),
    [FN_INET_ATON] = FUNCTION(inet_aton, METH_O),
    [FN_INET_NTOA] = FUNCTION(inet_ntoa, METH_O),
    [FN_CMSG_LEN] = FUNCTION(CMSG_LEN, METH_O),
    [FN_CMSG_SPACE] = FUNCTION(CMSG_SPACE, METH_O),
    [FN_IF_NAMETOINDEX] = FUNCTION(if_nametoindex, METH_O),
    [FN_IF_INDEXTONAME] = FUNCTION(if_indextoname, METH_O),
    [FN_GETHOSTNAME] = FUNCTION(gethostname, METH_NOARGS),
    [FN_GETHOSTBYNAME] = FUNCTION(gethostbyname, METH_O),
    [FN_GETADDRINFO] = FUNCTION(getaddrinfo, METH_FASTCALL | METH_KEYWORDS),
    [FN_GETNAMEINFO] = FUNCTION(getnameinfo, METH_FASTCALL),
    [FN_LOOKUP] = FUNCTION(lookup, METH_FASTCALL),
    [FN_RESOLVE] = FUNCTION(resolve, METH_FASTCALL),
    [FN_HOST_ENTRY] = FUNCTION(_host_entry, METH_FASTCALL),
    [FN_GETSERVBYNAME] = FUNCTION(getservbyname, METH_FASTCALL),
    [FN_GETSERVBYPORT] = FUNCTION(getservbyport, METH_FASTCALL),
    [FN_DUP] = FUNCTION(dup, METH_O),
    [FN_CLOSE] = FUNCTION(close, METH_O),
    [FN_SETDEFAULTTIMEOUT] = FUNCTION(setdefaulttimeout, METH_O),
};

/* (function): the C function that replaces the Python function, found by its name. Keeps the Python function, which it calls. */
static PyObject *replace_function(PyObject *module, PyObject *function)
{
    PyObject *name = PyObject_GetAttrString(function, "__name__"), *path = PyObject_GetAttrString(function, "__module__"), *found = NULL;
    for (int i = 0; name && path && i < FUNCTIONS && !found && !PyErr_Occurred(); i++)
        if (PyUnicode_CompareWithASCIIString(name, functions[i].ml_name) == 0 && set_python(state_of_module(module), i, function))
            found = PyCFunction_NewEx(&functions[i], module, path);
    if (name && path && !found && !PyErr_Occurred())
        PyErr_SetObject(PyExc_LookupError, name);
    Py_XDECREF(name);
    Py_XDECREF(path);
    return found;
}

/* (pack, CODECS): keeps the function that packs an address, and the mapping of families to codecs. */
static PyObject *set_codecs(PyObject *module, PyObject *args)
{
    PyObject *pack, *codecs;
    State *state = state_of_module(module);
    if (!PyArg_ParseTuple(args, "OO", &pack, &codecs) || !set_python(state, PACK, pack) || !set_python(state, CODECS, codecs))
        return NULL;
    return none();
}

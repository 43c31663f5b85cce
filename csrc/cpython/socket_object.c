/* A socket as an object: its mode, its attributes, and how it is opened and closed. */

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

/* ---- mode ---- */

static PyObject *set_mode(PyObject *self, double timeout)
{
    int was = data_of(self)->timeout < 0;
    if (bits_of(self, WRAPPED)) { /* TLS must know the mode, too */
        PyObject *argument = python_timeout(timeout), *returned = argument ? call_method(self, "_sc_set_mode", argument) : NULL;
        Py_XDECREF(argument);
        return returned;
    }
    data_of(self)->timeout = timeout;
    return none_or_error(sc_set_blocking(fd_of(self), timeout < 0, was));
}

static PyObject *socket_settimeout(PyObject *self, PyObject *timeout)
{
    double seconds;
    return is_timeout(timeout, &seconds) ? set_mode(self, seconds) : call_python(self, "_sc_settimeout", SC_NOT_CALLED, &timeout, 1);
}

static PyObject *socket_setblocking(PyObject *self, PyObject *flag)
{
    int blocking = PyObject_IsTrue(flag);
    return blocking < 0 ? NULL : set_mode(self, blocking ? -1 : 0);
}

static PyObject *socket_gettimeout(PyObject *self, PyObject *Py_UNUSED(nothing))
{
    return python_timeout(data_of(self)->timeout);
}

static PyObject *socket_getblocking(PyObject *self, PyObject *Py_UNUSED(nothing))
{
    return PyBool_FromLong(data_of(self)->timeout != 0);
}

/* ---- attributes ---- */

static PyObject *get_timeout(PyObject *self, void *Py_UNUSED(closure))
{
    return python_timeout(data_of(self)->timeout);
}

static int set_timeout(PyObject *self, PyObject *timeout, void *Py_UNUSED(closure))
{
    double seconds;
    if (!timeout)
        PyErr_SetString(PyExc_AttributeError, "a socket's timeout cannot be deleted");
    if (!timeout || read_timeout(timeout, &seconds) < 0)
        return -1;
    data_of(self)->timeout = seconds;
    return 0;
}

static PyObject *get_family(PyObject *self, void *Py_UNUSED(closure))
{
    return PyLong_FromLong(data_of(self)->family);
}

static PyObject *get_type(PyObject *self, void *Py_UNUSED(closure))
{
    return PyLong_FromLong(data_of(self)->type);
}

static PyObject *get_protocol(PyObject *self, void *Py_UNUSED(closure))
{
    return PyLong_FromLong(data_of(self)->protocol);
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

/* Sets the bit `mask` to the truth of `value`, which is NULL in a `del`: 0, or -1 with an exception. */
static int set_bit(PyObject *self, PyObject *value, unsigned mask)
{
    int truth = value ? PyObject_IsTrue(value) : 0;
    if (truth < 0)
        return -1;
    set_bits(self, mask, truth ? mask : 0);
    return 0;
}

static PyObject *get_closed(PyObject *self, void *Py_UNUSED(closure))
{
    return PyBool_FromLong(bits_of(self, CLOSED) != 0);
}

static int set_closed(PyObject *self, PyObject *value, void *Py_UNUSED(closure))
{
    return set_bit(self, value, CLOSED);
}

static PyObject *get_wrapped(PyObject *self, void *Py_UNUSED(closure))
{
    return PyBool_FromLong(bits_of(self, WRAPPED) != 0);
}

static int set_wrapped(PyObject *self, PyObject *value, void *Py_UNUSED(closure))
{
    return set_bit(self, value, WRAPPED);
}

/* ---- opening ---- */

/* Gives the object a descriptor, a new one where `fd` is -1: 0. On failure -1 with an exception, the object unchanged, and a new descriptor
 * closed. */
static int open_socket(PyObject *self, int family, int type, int protocol, int fd)
{
    int opened = -1, bare = type & ~SC_TYPE_FLAGS, result = 0;
    double timeout = type & SC_NONBLOCK ? 0 : state_of(self)->default_timeout;
    if (fd < 0) {
        WITHOUT_GIL(opened, sc_socket(family, type, protocol));
        fd = opened;
    }
    if (fd < 0)
        result = fd;
    else if (family != (short)family || bare != (short)bare)
        result = -EOVERFLOW;
    else if (timeout >= 0 && !(type & SC_NONBLOCK))
        result = sc_set_blocking(fd, 0, 1);
    if (result < 0) {
        if (opened >= 0)
            sc_close(opened);
        if (result == -EOVERFLOW && fd >= 0)
            PyErr_SetString(PyExc_OverflowError, "socket(): family and type must fit 16 bits, as those of the kernel do");
        else
            raise_error(result);
        return -1;
    }
    data_of(self)->family = (short)family;
    data_of(self)->type = (short)bare;
    data_of(self)->protocol = protocol;
    data_of(self)->timeout = timeout;
    data_of(self)->fd = fd;
    return 0;
}

/* (family, type, protocol, descriptor) */
static PyObject *socket_sc_open(PyObject *self, Arguments args, Py_ssize_t count)
{
    int family, type, protocol, fd;
    if (count != 4 || !is_int(args[0], &family) || !is_int(args[1], &type) || !is_int(args[2], &protocol) || !is_int(args[3], &fd)) {
        PyErr_SetString(PyExc_OverflowError, "socket(): each argument must fit a C int");
        return NULL;
    }
    return open_socket(self, family, type, protocol, fd) < 0 ? NULL : none();
}

/* Asks the kernel for those of a descriptor's family, type and protocol that are -1: 0, or -1 with the reason in errno. It fails for what
 * is no socket, even if nothing is asked for. */
static int describe_fd(int fd, int *family, int *type, int *protocol)
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

static PyObject *socket_new(PyTypeObject *type, PyObject *args, PyObject *keywords)
{
    PyObject *self = state_of_class(type)->base_new(type, args, keywords); /* a closed socket, for the C code of TLS */
    if (self) {
        data_of(self)->timeout = -1;
        data_of(self)->fd = -1;
    }
    return self;
}

/* __init__ with arguments that are not the usual ones: Python does it. */
static int init_in_python(PyObject *self, PyObject *args, PyObject *keywords)
{
    PyObject *method = PyObject_GetAttrString(self, "_sc_init");
    if (!method) /* copyreg calls the base class of an object that it is to pickle */
        PyErr_SetString(PyExc_TypeError, "only SocketType and its subclasses make sockets");
    PyObject *returned = method ? PyObject_Call(method, args, keywords) : NULL;
    Py_XDECREF(method);
    Py_XDECREF(returned);
    return returned ? 0 : -1;
}

static int socket_init(PyObject *self, PyObject *args, PyObject *keywords)
{
    static char *names[] = {"family", "type", "proto", "fileno", NULL};
    PyObject *parts[3] = {NULL}, *fileno = Py_None;
    int numbers[3] = {-1, -1, -1}, usual = 1, fd = -1;
    if (!PyArg_ParseTupleAndKeywords(args, keywords, "|OOOO:__init__", names, &parts[0], &parts[1], &parts[2], &fileno))
        return -1;
    for (int i = 0; i < 3 && usual; i++)
        usual = !parts[i] || is_int(parts[i], &numbers[i]);
    if (fileno != Py_None)
        usual = usual && is_int(fileno, &fd) && fd >= 0;
    if (!usual)
        return init_in_python(self, args, keywords);
    int family = numbers[0], type = numbers[1], protocol = numbers[2];
    if (fd < 0) {
        family = family == -1 ? AF_INET : family;
        type = type == -1 ? SOCK_STREAM : type;
        protocol = protocol == -1 ? 0 : protocol;
    }
    if (PySys_Audit("socket.__new__", "Oiii", self, family, type, protocol) < 0)
        return -1;
    if (fd >= 0 && describe_fd(fd, &family, &type, &protocol) < 0) {
        PyErr_SetFromErrno(PyExc_OSError);
        return -1;
    }
    return open_socket(self, family, type, protocol, fd);
}

/* ---- closing ---- */

static PyObject *socket_fileno(PyObject *self, PyObject *Py_UNUSED(nothing))
{
    return PyLong_FromLong(fd_of(self));
}

/* Takes the descriptor out of the object: the caller owns it; -1 where there is none. Detaches the interpreter's part, too, where TLS uses
 * it; an exception of that goes to sys.unraisablehook, so that the descriptor is not lost. */
static int take_fd(PyObject *self)
{
    int fd = atomic_exchange(&data_of(self)->fd, -1);
    if (bits_of(self, WRAPPED)) {
        set_bits(self, WRAPPED, 0);
        PyObject *returned = PyObject_CallMethod(state_of(self)->base, "detach", "O", self);
        if (!returned)
            PyErr_WriteUnraisable(self);
        Py_XDECREF(returned);
    }
    return fd;
}

static PyObject *socket_detach(PyObject *self, PyObject *Py_UNUSED(nothing))
{
    return PyLong_FromLong(take_fd(self));
}

static PyObject *socket_close(PyObject *self, PyObject *Py_UNUSED(nothing))
{
    int fd = take_fd(self), result; /* before the call: a close that fails has closed the descriptor all the same, close(2) */
    if (fd < 0)
        return none();
    WITHOUT_GIL(result, sc_close(fd));
    return none_or_close_error(result);
}

/* __del__. It may run while an exception is set, which stays. */
static void socket_finalize(PyObject *self)
{
    if (fd_of(self) < 0)
        return;
    PyObject *type, *value, *traceback;
    PyErr_Fetch(&type, &value, &traceback);
    int failed = PyErr_ResourceWarning(self, 1, "unclosed %R", self);
    if (failed && !PyErr_ExceptionMatches(PyExc_Warning)) { /* when the interpreter exits, the repr may lack what it needs */
        PyErr_Clear();
        failed = PyErr_ResourceWarning(self, 1, "unclosed <socket fd=%d, family=%d, type=%d, proto=%d>", fd_of(self), data_of(self)->family,
                                       data_of(self)->type, data_of(self)->protocol);
    }
    if (failed)
        PyErr_WriteUnraisable(self);
    int fd = take_fd(self);
    WITHOUT_GIL(fd, sc_close(fd));
    PyErr_Restore(type, value, traceback);
}

/* The state of the module: what each interpreter has of its own. It includes all that the module knows of Python code. */

/* The methods that pack an address, by the name that errors have. */
enum { BIND, CONNECT, CONNECT_EX, SENDTO, SENDMSG, CALLERS };
static const char *const CALLER_NAMES[CALLERS] = {
    [BIND] = "bind", [CONNECT] = "connect", [CONNECT_EX] = "connect_ex", [SENDTO] = "sendto", [SENDMSG] = "sendmsg",
};

/* What Python hands to this module: the functions that fast_functions.c replaces, and two things of the module that packs addresses. */
enum {
    FN_HTONS,
    FN_HTONL,
    FN_NTOHS,
    FN_NTOHL,
    FN_INET_PTON,
    FN_INET_NTOP,
    FN_INET_ATON,
    FN_INET_NTOA,
    FN_CMSG_LEN,
    FN_CMSG_SPACE,
    FN_IF_NAMETOINDEX,
    FN_IF_INDEXTONAME,
    FN_GETHOSTNAME,
    FN_GETHOSTBYNAME,
    FN_GETADDRINFO,
    FN_GETNAMEINFO,
    FN_LOOKUP,
    FN_RESOLVE,
    FN_HOST_ENTRY,
    FN_GETSERVBYNAME,
    FN_GETSERVBYPORT,
    FN_DUP,
    FN_CLOSE,
    FN_SETDEFAULTTIMEOUT,
    FUNCTIONS,
    PACK = FUNCTIONS,
    CODECS,
    PYTHON_OBJECTS
};

/* An object that Python handed over: an owned reference in a linked list. It is no Python list, which other code could find through the
 * garbage collector and change. */
typedef struct Kept {
    PyObject *object;
    struct Kept *next;
} Kept;

/* It lives as long as the module and the class of sockets, and releases nothing before it ends. So whoever reads a pointer here needs no
 * reference of its own. */
typedef struct {
    PyObject *base;                             /* the interpreter's own class of sockets. Written while the module is made */
    newfunc base_new;                           /* its __new__. Written while the module is made */
    PyObject *caller_names[CALLERS];            /* CALLER_NAMES as str. Written while the module is made */
    _Atomic(Kept *) kept;                       /* owns every object that was handed over: an import that runs again hands over new ones */
    _Atomic(PyObject *) python[PYTHON_OBJECTS]; /* the last object of each kind, borrowed from `kept` */
    Seconds default_timeout;                    /* of new sockets; -1 for none */
} State;

/* Keeps `object` as the `which` of FN_*, PACK and CODECS: 1, or 0 with MemoryError. Takes a reference of its own. */
static int set_python(State *state, int which, PyObject *object)
{
    Kept *kept = malloc(sizeof *kept);
    if (!kept) {
        PyErr_NoMemory();
        return 0;
    }
    Py_INCREF(object);
    kept->object = object;
    kept->next = atomic_load(&state->kept);
    while (!atomic_compare_exchange_weak(&state->kept, &kept->next, kept))
        ;
    atomic_store(&state->python[which], object);
    return 1;
}

/* The object that was kept, a borrowed reference. It is never NULL: the imports that a call needs hand over what the call needs. */
static PyObject *get_python(State *state, int which)
{
    return atomic_load_explicit(&state->python[which], memory_order_acquire);
}

static State *state_of_module(PyObject *module)
{
    return PyModule_GetState(module);
}

static int traverse_module(PyObject *module, visitproc visit, void *arg)
{
    State *state = state_of_module(module);
    Py_VISIT(state->base);
    for (Kept *kept = state->kept; kept; kept = kept->next)
        Py_VISIT(kept->object);
    return 0;
}

/* There is no m_clear. Each reference cycle goes through a module's dict, which the garbage collector clears, and a call that comes after
 * that still finds a complete state. */
static void free_module(void *module)
{
    State *state = state_of_module(module);
    Py_XDECREF(state->base);
    for (Kept *kept = state->kept, *next; kept; kept = next) {
        next = kept->next;
        Py_DECREF(kept->object);
        free(kept);
    }
    for (int i = 0; i < CALLERS; i++)
        Py_XDECREF(state->caller_names[i]);
}

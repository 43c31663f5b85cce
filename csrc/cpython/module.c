/* The module _calls for CPython on POSIX systems: the class of sockets in its fast form, and fast functions.
 *
 * On CPython a call through cffi takes its arguments from a tuple, and a method written in Python has a frame. Together they take as much
 * time as the system call (docs/design.md has the figures). PyPy's compiler removes both, so there the class is the Python one, whose
 * docstrings are compiled in here and say what each method does.
 *
 * The other files are included here: one translation unit. */

#include "common.h"

#include <sys/un.h>

#include "socket.c"
#include "calls_docs.h" /* rendered: SC_DOC_send ..., SC_DOC_accelerated_htons ... */

#include "state.c"
#include "socket_data.c"
#include "call_python.c"
#include "addresses.c"
#include "wait.c"
#include "cmsg.c"
#include "fast_functions.c"
#include "fast_socket.c"
#include "socket_object.c"
#include "fast_batch.c"

/* ---- the class ---- */

#define METHOD(name, flags) {#name, (PyCFunction)(void (*)(void))socket_##name, flags, SC_DOC_##name}

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
    METHOD(detach, METH_NOARGS),
    METHOD(close, METH_NOARGS),
    {"_sc_open", (PyCFunction)(void (*)(void))socket_sc_open, METH_FASTCALL, NULL},
    {"_sc_accept", (PyCFunction)(void (*)(void))socket_sc_accept, METH_FASTCALL, NULL},
    {NULL, NULL, 0, NULL},
};

static PyGetSetDef attributes[] = {
    {"_sc_timeout", get_timeout, set_timeout, NULL, NULL},
    {"timeout", get_timeout, NULL, SC_DOC_timeout, NULL},
    {"_sc_family", get_family, NULL, NULL, NULL},
    {"_sc_type", get_type, NULL, NULL, NULL},
    {"_sc_proto", get_protocol, NULL, NULL, NULL},
    {"proto", get_protocol, NULL, SC_DOC_proto, NULL},
    {"_io_refs", get_files, set_files, NULL, NULL},
    {"_closed", get_closed, set_closed, NULL, NULL},
    {"_sc_wrapped", get_wrapped, set_wrapped, NULL, NULL}, /* tls.py sets it */
    {NULL, NULL, NULL, NULL, NULL},
};

static State *state_of_class(PyTypeObject *type)
{
    while (PyType_GetSlot(type, Py_tp_methods) != methods) /* only FastSocket's class has these */
        type = PyType_GetSlot(type, Py_tp_base);
    return PyType_GetModuleState(type);
}

/* A subclass of `base` whose objects have `size` bytes; 0 for as many as those of the base have. A new reference. */
static PyObject *make_subclass(PyObject *module, PyObject *base, const char *name, size_t size, PyType_Slot *slots)
{
    PyType_Spec spec = {.name = name, .basicsize = (int)size, .flags = Py_TPFLAGS_DEFAULT | Py_TPFLAGS_BASETYPE, .slots = slots};
    PyObject *bases = PyTuple_Pack(1, base), *type = bases ? PyType_FromModuleAndSpec(module, &spec, bases) : NULL;
    Py_XDECREF(bases);
    return type;
}

#include "packet_ring.c"

/* base.__new__ as a C function. 3.9 gives the slots only of a class that C made, so it is read from a subclass, which inherits it. */
static newfunc new_of(PyObject *module, PyObject *base)
{
    PyType_Slot nothing[] = {{0, NULL}};
    PyObject *subclass = make_subclass(module, base, "sockcffi._generated._calls.Subclass", 0, nothing);
    newfunc found = subclass ? (newfunc)PyType_GetSlot((PyTypeObject *)subclass, Py_tp_new) : NULL;
    Py_XDECREF(subclass);
    return found;
}

/* The class FastSocket, whose data lies behind the `size` bytes of `base`. A new reference. */
static PyObject *make_class(PyObject *module, PyObject *base, size_t size)
{
    PyMemberDef members[] = {{"_sc_fd", T_INT, (Py_ssize_t)(size + offsetof(FastSocket, fd)), 0, NULL}, {NULL, 0, 0, 0, NULL}};
    PyType_Slot slots[] = {
        {Py_tp_doc, "socket(family=-1, type=-1, proto=-1, fileno=None)\n--\n\n"}, /* what inspect finds for all subclasses */
        {Py_tp_new, socket_new},
        {Py_tp_init, socket_init},
        {Py_tp_finalize, socket_finalize},
        {Py_tp_methods, methods},
        {Py_tp_members, members}, /* the class copies it */
        {Py_tp_getset, attributes},
        {0, NULL},
    };
    return make_subclass(module, base, "_socket.socket", size + sizeof(FastSocket), slots); /* the name that CPython's errors have */
}

/* Whether a new object is closed, in its own part and in the interpreter's; else raises. Everything here relies on that. */
static int is_closed_when_new(PyObject *type, PyObject *base)
{
    PyObject *made = PyObject_CallMethod(type, "__new__", "O", type);
    PyObject *fd = made ? PyObject_CallMethod(base, "fileno", "O", made) : NULL;
    int closed = fd && PyLong_AsLong(fd) == -1 && fd_of(made) == -1;
    if (!closed && !PyErr_Occurred())
        PyErr_SetString(PyExc_ImportError, "sockcffi: a new _socket.socket of this interpreter is not closed");
    Py_XDECREF(made);
    Py_XDECREF(fd);
    return closed;
}

/* ---- the module ---- */

/* Fills the state, and adds the class to the module: 0, or -1 with an exception. */
static int exec_module(PyObject *module)
{
    State *state = state_of_module(module);
    PyObject *socket = PyImport_ImportModule("_socket"), *number = NULL, *type = NULL, *frame = NULL;
    int done = -1;
    state->default_timeout = -1;
    for (int i = 0; i < CALLERS; i++)
        if (!(state->caller_names[i] = PyUnicode_InternFromString(CALLER_NAMES[i])))
            goto done;
    if (!socket || !(state->base = PyObject_GetAttrString(socket, "socket"))
        || !(number = PyObject_GetAttrString(state->base, "__basicsize__")) || !(state->base_new = new_of(module, state->base)))
        goto done;
    size_t size = PyLong_AsSize_t(number), alignment = _Alignof(FastSocket);
    size = (size + alignment - 1) / alignment * alignment;
    atomic_store_explicit(&base_size, size, memory_order_relaxed);
    if (!(type = make_class(module, state->base, size)) || !is_closed_when_new(type, state->base)
        || PyObject_SetAttrString(module, "FastSocket", type) < 0 || !(frame = make_frame_class(module)))
        goto done;
    done = PyObject_SetAttrString(module, "Frame", frame);
done:
    Py_XDECREF(frame);
    Py_XDECREF(socket);
    Py_XDECREF(number);
    Py_XDECREF(type);
    return done;
}

static PyMethodDef module_functions[] = {
    {"accelerated", replace_function, METH_O, NULL},
    {"getdefaulttimeout", fast_getdefaulttimeout, METH_NOARGS, SC_DOC_getdefaulttimeout},
    {"set_default_timeout", set_default_timeout, METH_O, NULL},
    {"set_codecs", set_codecs, METH_VARARGS, NULL},
    {"gather", batch_gather, METH_VARARGS, NULL},
    {"receive", batch_receive, METH_VARARGS, NULL},
#if SC_HAVE_RING
    {"frames", ring_frames, METH_VARARGS, NULL},
#endif
    {NULL, NULL, 0, NULL},
};

/* The slots say that each interpreter may have a module under a lock of its own (3.12), and that the module needs no lock (3.13). Their
 * numbers are part of the stable ABI, but older headers do not have them, and older interpreters refuse them. */
#if SC_ABI3T
PyABIInfo_VAR(abi);

/* clang-format off */
static PySlot module_slots[] = {
    PySlot_STATIC_DATA(Py_mod_abi, &abi),
    PySlot_STATIC_DATA(Py_mod_name, "_calls"),
    PySlot_SIZE(Py_mod_state_size, sizeof(State)),
    PySlot_STATIC_DATA(Py_mod_methods, module_functions),
    PySlot_FUNC(Py_mod_exec, exec_module),
    PySlot_FUNC(Py_mod_state_traverse, traverse_module),
    PySlot_FUNC(Py_mod_state_free, free_module),
    PySlot_DATA(Py_mod_multiple_interpreters, Py_MOD_PER_INTERPRETER_GIL_SUPPORTED),
    PySlot_DATA(Py_mod_gil, Py_MOD_GIL_NOT_USED),
    PySlot_END,
};
/* clang-format on */

PyMODEXPORT_FUNC PyModExport__calls(void)
{
    return module_slots;
}
#else
enum { MULTIPLE_INTERPRETERS = 3, GIL = 4 }; /* Py_mod_multiple_interpreters, Py_mod_gil */

#define DEFINITION(slots)                \
    {                                    \
        .m_base = PyModuleDef_HEAD_INIT, \
        .m_name = "_calls",              \
        .m_size = sizeof(State),         \
        .m_methods = module_functions,   \
        .m_slots = slots,                \
        .m_traverse = traverse_module,   \
        .m_free = free_module,           \
    }

static PyModuleDef_Slot before_3_12[] = {{Py_mod_exec, exec_module}, {0, NULL}};
static PyModuleDef_Slot before_3_13[] = {{Py_mod_exec, exec_module}, {MULTIPLE_INTERPRETERS, (void *)2}, {0, NULL}};
static PyModuleDef_Slot since_3_13[] = {{Py_mod_exec, exec_module}, {MULTIPLE_INTERPRETERS, (void *)2}, {GIL, (void *)1}, {0, NULL}};
static struct PyModuleDef definitions[] = {DEFINITION(before_3_12), DEFINITION(before_3_13), DEFINITION(since_3_13)};

PyMODINIT_FUNC PyInit__calls(void)
{
    PyObject *number = PySys_GetObject("hexversion"); /* borrowed */
    long version = number ? PyLong_AsLong(number) : 0;
    return PyModuleDef_Init(&definitions[version >= 0x030D0000 ? 2 : version >= 0x030C0000]);
}
#endif

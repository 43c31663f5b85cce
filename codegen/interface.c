/* What the C for CPython has in common: the interface, what each interpreter has of its own, and the way to the function in Python that does
 * what C leaves to it.
 *
 * All that several threads see: a socket's own part (calls.c), each member of which is atomic or says why it need not be, and the State below.
 * There is nothing else that is written, but `base_size`, which is the same for all interpreters.
 */

#include <Python.h>
#include <structmember.h>

#include <errno.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* In the stable ABI since 3.11 (buffers), 3.10 (METH_FASTCALL, the UTF-8 of a str) and 3.13 (audit hooks). 3.9 and 3.10 have them as they
 * are since: their headers show them, unchanged, outside the limited API. */
#if defined(Py_LIMITED_API) && Py_LIMITED_API+0 < 0x030b0000
typedef struct {
    void *buf;
    PyObject *obj;
    Py_ssize_t len, itemsize;
    int readonly, ndim;
    char *format;
    Py_ssize_t *shape, *strides, *suboffsets;
    void *internal;
} Py_buffer;
PyAPI_FUNC(int) PyObject_GetBuffer(PyObject *, Py_buffer *, int);
PyAPI_FUNC(void) PyBuffer_Release(Py_buffer *);
PyAPI_FUNC(const char *) PyUnicode_AsUTF8AndSize(PyObject *, Py_ssize_t *);
PyAPI_FUNC(int) PySys_Audit(const char *, const char *, ...);
#define PyBUF_SIMPLE 0
#define PyBUF_WRITABLE 1
#ifndef METH_FASTCALL
#define METH_FASTCALL 0x0080
#endif
#endif

#ifdef Py_TARGET_ABI3T /* PEP 803: one binary for builds with and without a GIL, from 3.15 on */
#define SC_ABI3T 1
#endif

/* Seconds that any thread may read and write. With a GIL that is the lock; without one it is an atomic, for which some processors of 32
 * bits need a library. */
#ifdef Py_GIL_DISABLED
typedef _Atomic double Seconds;
#else
typedef double Seconds;
#endif

enum { BIND, CONNECT, CONNECT_EX, SENDTO, SENDMSG, NAMES };
static const char *const NAME[NAMES] = {"bind", "connect", "connect_ex", "sendto", "sendmsg"};

/* What Python gives: functions in whose places those of functions.c are, and from addresses.py what packs addresses. */
enum { HTONS, HTONL, NTOHS, NTOHL, INET_PTON, INET_NTOP, INET_ATON, INET_NTOA, CMSG_LENGTH, CMSG_ROOM, IF_NAMETOINDEX, IF_INDEXTONAME,
       GETHOSTNAME, GETHOSTBYNAME, GETADDRINFO, GETNAMEINFO, LOOKUP, RESOLVE, HOST_ENTRY, GETSERVBYNAME, GETSERVBYPORT, DUP, CLOSE,
       SETDEFAULTTIMEOUT, FUNCTIONS, PACK = FUNCTIONS, CODECS, GIVEN };

/* A thing that was given, which is kept until the state ends. The collector must not get at what holds them, as at a list. */
typedef struct Given {
    PyObject *object;
    struct Given *next;
} Given;

/* What an interpreter has of its own: the module's state. It lives as long as the module and the class of sockets, and until then nothing
 * in it is given up: what a pointer says can be used without a reference of one's own. */
typedef struct {
    PyObject *base;                     /* the interpreter's own class of sockets */
    newfunc base_new;                   /* its __new__ */
    PyObject *names[NAMES];             /* str: what errors call the caller. These three are written while the module is made */
    _Atomic(Given *) kept;              /* all that was given, also by a module that is imported again while a thread calls */
    _Atomic(PyObject *) python[GIVEN];  /* the last of each */
    Seconds default_timeout;            /* of new sockets; -1 for none */
} State;

typedef PyObject *const *Arguments;

/* Not Py_RETURN_NONE: in the headers of 3.12 and 3.13 it counts on a None that is never freed, and the module runs on 3.9 as well. */
static PyObject *none(void)
{
    Py_INCREF(Py_None);
    return Py_None;
}

/* Whether the object could be kept. */
static int give(State *state, int which, PyObject *object)
{
    Given *kept = malloc(sizeof *kept);
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

/* What was given: a borrowed reference. All is given by the imports that a call needs. */
static PyObject *given(State *state, int which)
{
    return atomic_load_explicit(&state->python[which], memory_order_acquire);
}

/* None, or the OSError of a call that returned -errno. */
static PyObject *none_or_error(int result)
{
    if (result == 0)
        return none();
    errno = -result;
    return PyErr_SetFromErrno(PyExc_OSError);
}

/* `function`(*first, *args, **keywords), with `before` arguments in `first`. The keywords' values are behind the `count` ones of `args`. */
static PyObject *applied(PyObject *function, Arguments first, Py_ssize_t before, Arguments args, Py_ssize_t count, PyObject *keywords)
{
    PyObject *all = PyErr_Occurred() ? NULL : PyTuple_New(before + count), *named = NULL, *returned = NULL;
    if (!all || (keywords && !(named = PyDict_New())))
        goto done;
    for (Py_ssize_t i = 0; i < before + count; i++) {
        PyObject *argument = i < before ? first[i] : args[i - before];
        Py_INCREF(argument);
        if (PyTuple_SetItem(all, i, argument) < 0)
            goto done;
    }
    for (Py_ssize_t i = 0; named && i < PyTuple_Size(keywords); i++)
        if (PyDict_SetItem(named, PyTuple_GetItem(keywords, i), args[count + i]) < 0)
            goto done;
    returned = PyObject_Call(function, all, named);
done:
    Py_XDECREF(all);
    Py_XDECREF(named);
    return returned;
}

/* Whether `object` is contiguous memory, which is then lent to `view`. What it is instead, Python says. What else a buffer written in Python
 * raises, such as the KeyboardInterrupt of a handler, stays, and nothing is called. */
static int lends(PyObject *object, Py_buffer *view, int writable)
{
    if (PyObject_GetBuffer(object, view, writable ? PyBUF_WRITABLE : PyBUF_SIMPLE) == 0)
        return 1;
    if (PyErr_ExceptionMatches(PyExc_TypeError) || PyErr_ExceptionMatches(PyExc_BufferError))
        PyErr_Clear();
    return 0;
}

/* Whether `object` is an int that fits C's. */
static int is_int(PyObject *object, int *value)
{
    if (!PyLong_Check(object))
        return 0;
    long number = PyLong_AsLong(object);
    *value = (int)number;
    if (number != *value || (number == -1 && PyErr_Occurred())) {
        PyErr_Clear();
        return 0;
    }
    return 1;
}

/* `call` without the interpreter's lock. */
#define CALL(result, call) do { \
    Py_BEGIN_ALLOW_THREADS \
    result = (call); \
    Py_END_ALLOW_THREADS \
} while (0)

/* The result of a system call, or -errno. */
static ssize_t or_reason(ssize_t result)
{
    return result < 0 ? -errno : result;
}

/* The items of a list or tuple, as they are now, in a tuple, a new reference: a buffer written in Python may change the list when it is lent.
 * NULL, without an exception, for all else. */
static PyObject *items_of(PyObject *sequence)
{
    PyObject *items = NULL;
    if (PyTuple_CheckExact(sequence)) {
        items = sequence;
        Py_INCREF(items);
    } else if (PyList_CheckExact(sequence) && !(items = PyList_AsTuple(sequence))) {
        PyErr_Clear();
    }
    return items;
}

/* (first, second), which are given up; NULL where one is NULL, with an exception. So the second is only made where there is a first. */
static PyObject *pair_of(PyObject *first, PyObject *second)
{
    PyObject *pair = first && second ? PyTuple_Pack(2, first, second) : NULL;
    Py_XDECREF(first);
    Py_XDECREF(second);
    return pair;
}

/* What all C for CPython shares: Python's headers, the parts of the stable ABI that older headers hide, and small helpers.
 *
 * module.c includes the other files and is the only translation unit: the compiler can inline across files, and every function is static.
 *
 * The words in the comments of these files:
 * - The caller owns a "new reference" and does not own a "borrowed" one. A function that "steals" a reference releases it, also on failure.
 * - A function that returns NULL or -1 has raised an exception, unless its comment says otherwise.
 * - The GIL is held everywhere but inside WITHOUT_GIL.
 *
 * Threads share two kinds of memory: the data of a socket (socket_data.c) and the State (state.c). Each member there is atomic, or its
 * comment says why it need not be. The only other variable is `base_size`, which has the same value in all interpreters.
 */

#include <Python.h>
#include <structmember.h>

#include <errno.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* These are in the stable ABI since 3.11 (buffers), 3.10 (METH_FASTCALL, the UTF-8 of a str) and 3.13 (audit hooks). 3.9 and 3.10 have them
 * too, with the same layout, but their headers show them only outside the limited API. */
#if defined(Py_LIMITED_API) && Py_LIMITED_API + 0 < 0x030b0000
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

/* Seconds that any thread may read and write. Without a GIL they are atomic. With one they are a plain double, because some 32-bit
 * processors need a library for an atomic one. */
#ifdef Py_GIL_DISABLED
typedef _Atomic double Seconds;
#else
typedef double Seconds;
#endif

/* The positional arguments of METH_FASTCALL: borrowed references. */
typedef PyObject *const *Arguments;

/* Sets `result` to the value of `call`, which runs without the GIL. */
#define WITHOUT_GIL(result, call) \
    do {                          \
        Py_BEGIN_ALLOW_THREADS    \
        result = (call);          \
        Py_END_ALLOW_THREADS      \
    } while (0)

/* ---- results ---- */

/* None, a new reference. Not Py_RETURN_NONE: in the headers of 3.12 and 3.13 it does not count the reference, which 3.9 needs. */
static PyObject *none(void)
{
    Py_INCREF(Py_None);
    return Py_None;
}

/* Raises the OSError of a call that returned -errno. */
static PyObject *raise_error(ssize_t result)
{
    errno = (int)-result;
    return PyErr_SetFromErrno(PyExc_OSError);
}

/* None, a new reference; or raises the OSError of a call that returned -errno. */
static PyObject *none_or_error(int result)
{
    return result == 0 ? none() : raise_error(result);
}

/* (first, second), a new reference. Steals both. NULL where one of them is NULL, whose exception stays: make `second` only if there is a
 * `first`. */
static PyObject *pair_of(PyObject *first, PyObject *second)
{
    PyObject *pair = first && second ? PyTuple_Pack(2, first, second) : NULL;
    Py_XDECREF(first);
    Py_XDECREF(second);
    return pair;
}

/* Appends `item` to *list. Steals `item`. Where `item` is NULL or the append fails, releases *list and sets it to NULL. */
static void append_item(PyObject **list, PyObject *item)
{
    if (!item || PyList_Append(*list, item) < 0)
        Py_CLEAR(*list);
    Py_XDECREF(item);
}

/* ---- arguments ---- */

/* Whether `object` is an int that fits a C int; then *value is it. Never raises. */
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

/* Whether `object` has contiguous memory; then the caller is to release `view`. Raises nothing where `object` is no such buffer, because
 * the Python method words that error. An exception from a buffer written in Python, such as KeyboardInterrupt from a signal handler, stays:
 * call_function() then calls nothing. */
static int get_buffer(PyObject *object, Py_buffer *view, int writable)
{
    if (PyObject_GetBuffer(object, view, writable ? PyBUF_WRITABLE : PyBUF_SIMPLE) == 0)
        return 1;
    if (PyErr_ExceptionMatches(PyExc_TypeError) || PyErr_ExceptionMatches(PyExc_BufferError))
        PyErr_Clear();
    return 0;
}

/* A tuple with the items of a list or tuple, a new reference: a buffer written in Python may change the list while it is read. NULL for all
 * else. Never raises. */
static PyObject *tuple_of(PyObject *sequence)
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

/* The UTF-8 of a str without NULs, borrowed from it; NULL for all else. Never raises. */
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

/* ---- timeouts: seconds, -1 for none ---- */

#define SC_SECONDS (9223372036.854775808) /* 2**63 nanoseconds: 64 bits hold only less */

/* A timeout for Python: None, or a float of seconds. A new reference. */
static PyObject *python_timeout(double timeout)
{
    return timeout < 0 ? none() : PyFloat_FromDouble(timeout);
}

/* Sets *timeout to what Python code of this package passed, None or a number: 0, or -1 with an exception. */
static int read_timeout(PyObject *object, double *timeout)
{
    double number = object == Py_None ? -1 : PyFloat_AsDouble(object);
    if (number == -1 && PyErr_Occurred())
        return -1;
    *timeout = number;
    return 0;
}

/* Whether `object`, from a user, is None or a valid number of seconds; then *timeout is it, rounded up to whole nanoseconds as CPython
 * does. Never raises: the Python method words the error. */
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

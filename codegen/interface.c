/* What the C for CPython has in common: the stable interface, and the way to the function in Python that does what C leaves to it. */

#include <Python.h>
#include <structmember.h>

#include <errno.h>
#include <string.h>

/* In the stable ABI since 3.11 (buffers), 3.10 (METH_FASTCALL, the UTF-8 of a str) and 3.13 (audit hooks). 3.9 and 3.10 have them as they
 * are since: their headers show them, unchanged, outside the limited API. */
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

typedef PyObject *const *Arguments;

/* Not Py_RETURN_NONE: in the headers of 3.12 and 3.13 it counts on a None that is never freed, and the module runs on 3.9 as well. */
static PyObject *none(void)
{
    Py_INCREF(Py_None);
    return Py_None;
}

/* None, or the OSError of a call that returned -errno. */
static PyObject *none_or_error(int result)
{
    if (result == 0)
        return none();
    errno = -result;
    return PyErr_SetFromErrno(PyExc_OSError);
}

/* `function`([first, ]*args, **keywords). The keywords' values are behind the `count` positional arguments. */
static PyObject *applied(PyObject *function, PyObject *first, Arguments args, Py_ssize_t count, PyObject *keywords)
{
    Py_ssize_t before = first != NULL;
    PyObject *all = PyTuple_New(before + count), *named = NULL, *returned = NULL;
    if (!all || (keywords && !(named = PyDict_New())))
        goto done;
    for (Py_ssize_t i = 0; i < before + count; i++) {
        PyObject *argument = i < before ? first : args[i - before];
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

/* Whether `object` is contiguous memory, which is then lent to `view`. What it is instead, Python says. */
static int lends(PyObject *object, Py_buffer *view, int writable)
{
    if (PyObject_GetBuffer(object, view, writable ? PyBUF_WRITABLE : PyBUF_SIMPLE) == 0)
        return 1;
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

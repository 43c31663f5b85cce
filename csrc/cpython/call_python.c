/* The calls from C into Python. A fast method makes its system call if the arguments are the usual ones. For all others, and after an
 * error, it returns what the method of SocketType whose name has `_sc_` in front returns. That method gets the result of the system call
 * first: -errno, or SC_NOT_CALLED where no call was made. */

/* function(*first, *args, **keywords), a new reference. `first` has `before` items. `keywords` is NULL or a tuple of names, whose values
 * follow the `count` items of `args`. Returns NULL at once where an exception is set already. */
static PyObject *call_function(PyObject *function, Arguments first, Py_ssize_t before, Arguments args, Py_ssize_t count, PyObject *keywords)
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

/* self.name(argument), or self.name() where `argument` is NULL. A new reference. */
static PyObject *call_method(PyObject *self, const char *name, PyObject *argument)
{
    PyObject *method = PyObject_GetAttrString(self, name);
    PyObject *returned = method ? PyObject_CallFunctionObjArgs(method, argument, NULL) : NULL;
    Py_XDECREF(method);
    return returned;
}

/* self.name(result, *args), a new reference. */
static PyObject *call_python(PyObject *self, const char *name, long long result, Arguments args, Py_ssize_t count)
{
    PyObject *method = PyErr_Occurred() ? NULL : PyObject_GetAttrString(self, name), *first = PyLong_FromLongLong(result);
    PyObject *returned = method && first ? call_function(method, &first, 1, args, count, NULL) : NULL;
    Py_XDECREF(method);
    Py_XDECREF(first);
    return returned;
}

/* self.name(result, timeout, *args), a new reference: for a call that may wait. `timeout` is what it was when the call began. */
static PyObject *call_python_timed(PyObject *self, const char *name, ssize_t result, double timeout, Arguments args, Py_ssize_t count)
{
    PyObject *method = PyErr_Occurred() ? NULL : PyObject_GetAttrString(self, name);
    PyObject *first[] = {PyLong_FromSsize_t(result), python_timeout(timeout)};
    PyObject *returned = method && first[0] && first[1] ? call_function(method, first, 2, args, count, NULL) : NULL;
    Py_XDECREF(method);
    Py_XDECREF(first[0]);
    Py_XDECREF(first[1]);
    return returned;
}

/* After a call that returned -errno: raises BlockingIOError here, because non-blocking programs see it all the time; else calls Python,
 * which waits and calls again, or raises. */
static PyObject *raise_or_retry(PyObject *self, const char *name, ssize_t result, double timeout, Arguments args, Py_ssize_t count)
{
    return result == -EAGAIN && timeout <= 0 ? raise_error(result) : call_python_timed(self, name, result, timeout, args, count);
}

/* Whether there are `least` to `most` arguments; else raises TypeError. It is checked here because errors have the public name, `name`
 * without its _sc_. */
static int is_count(const char *name, int least, int most, Py_ssize_t count)
{
    if (count >= least && count <= most)
        return 1;
    int limit = count < least ? least : most;
    PyErr_Format(PyExc_TypeError, "%s() takes at %s %d argument%s (%zd given)", name + strlen("_sc_"), count < least ? "least" : "most",
                 limit, limit == 1 ? "" : "s", count);
    return 0;
}

/* For arguments that are not the usual ones: no call was made, and Python makes it. */
static PyObject *not_called(PyObject *self, const char *name, int least, int most, Arguments args, Py_ssize_t count)
{
    return is_count(name, least, most, count) ? call_python(self, name, SC_NOT_CALLED, args, count) : NULL;
}

/* The same for a call that may wait. */
static PyObject *not_called_timed(PyObject *self, const char *name, double timeout, int least, int most, Arguments args, Py_ssize_t count)
{
    return is_count(name, least, most, count) ? call_python_timed(self, name, SC_NOT_CALLED, timeout, args, count) : NULL;
}

/* The same for (buffer, nbytes=0, flags=0), each of which may be a keyword. */
static PyObject *not_called_into(PyObject *self, const char *name, double timeout, Arguments args, Py_ssize_t count, PyObject *keywords)
{
    static const char *const names[] = {"buffer", "nbytes", "flags"};
    const char *shown = name + strlen("_sc_");
    PyObject *values[3] = {NULL}, *unknown = NULL;
    Py_ssize_t named = keywords ? PyTuple_Size(keywords) : 0;
    if (count + named > 3)
        return PyErr_Format(PyExc_TypeError, "%s() takes at most 3 arguments (%zd given)", shown, count + named);
    for (Py_ssize_t i = 0; i < count; i++)
        values[i] = args[i];
    for (Py_ssize_t i = 0; i < named; i++) {
        PyObject *keyword = PyTuple_GetItem(keywords, i);
        int which = 0;
        while (which < 3 && PyUnicode_CompareWithASCIIString(keyword, names[which]) != 0)
            which++;
        if (which == 3)
            unknown = keyword;
        else if (values[which])
            return PyErr_Format(PyExc_TypeError, "argument for %s() given by name ('%s') and position (%d)", shown, names[which],
                                which + 1);
        else
            values[which] = args[count + i];
    }
    if (!values[0])
        return PyErr_Format(PyExc_TypeError, "%s() missing required argument 'buffer' (pos 1)", shown);
    if (unknown)
        return PyErr_Format(PyExc_TypeError, "%s() got an unexpected keyword argument '%U'", shown, unknown);
    PyObject *zero = PyLong_FromLong(0);
    if (!zero)
        return NULL;
    for (int i = 1; i < 3; i++)
        values[i] = values[i] ? values[i] : zero;
    PyObject *returned = call_python_timed(self, name, SC_NOT_CALLED, timeout, values, 3);
    Py_DECREF(zero);
    return returned;
}

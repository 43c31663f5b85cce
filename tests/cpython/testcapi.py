"""Stands in for `_testcapi` where the interpreter has none (PyPy): the limits of C's integers, which the suites take from it."""

from struct import calcsize


def limits(code):
    """The smallest and the largest signed, and the largest unsigned integer of a struct code."""
    bits = 8 * calcsize(code)
    return -(2 ** (bits - 1)), 2 ** (bits - 1) - 1, 2**bits - 1


CHAR_MIN, CHAR_MAX, UCHAR_MAX = limits("b")
SHRT_MIN, SHRT_MAX, USHRT_MAX = limits("h")
INT_MIN, INT_MAX, UINT_MAX = limits("i")
LONG_MIN, LONG_MAX, ULONG_MAX = limits("l")
LLONG_MIN, LLONG_MAX, ULLONG_MAX = limits("q")
PY_SSIZE_T_MIN, PY_SSIZE_T_MAX, _ = limits("n")

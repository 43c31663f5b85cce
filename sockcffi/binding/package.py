"""The package itself, `sockcffi`: what a program finds there, and may have replaced.

CPython's functions and methods look other functions, classes and constants up in their module when they are called. A program that assigns
to `socket.has_ipv6` or `socket.getaddrinfo` relies on it. Code that needs such a name takes it from here, at the time of the call.
"""

import sys

package = sys.modules[__package__.rpartition(".")[0]]

"""In the place of the interpreter's own `socket`: install and uninstall, and sockets that go from one module to the other."""

import os
import sys
from errno import EBADF

from ..binding.package import package
from ..binding.runtime import PYPY

NAMES = "socket", "_socket"
ADVICE = "they keep it. Call sockcffi.install() before they are imported, or start the program with python -m sockcffi run"

_own = {}  # what install() replaced: the interpreter's own modules by name, None for one that was not imported
_named = set()  # the modules that a warning was about


def install():
    """Puts this module in the place of `socket` and `_socket`, for everything that is imported from now on.

    A RuntimeWarning names the modules that hold the interpreter's own already. To install again changes nothing. RuntimeError where a
    class, function or constant of the interpreter's own is another's by now, as after gevent.monkey.patch_all(): that would be lost.
    """
    if _own:
        return
    own = {name: sys.modules.get(name) for name in NAMES}
    changed = sorted(_changed(own), key=lambda change: change[0] != "socket.socket")  # the class first, which says most
    if changed:
        (name, value), *more = changed
        more = f" (and {len(more)} more, such as {more[0][0]})" if more else ""
        raise RuntimeError(
            f"{name} is no longer the interpreter's own but {value!r}{more}, which install() would undo. Call "
            "sockcffi.install() before that change, or start the program with python -m sockcffi run: then it is this "
            "module that is changed"
        )
    ours = {"socket": package, "_socket": package._socket}
    _own.update(own)
    sys.modules.update(ours)
    package._move({name: name for name in NAMES})
    if not PYPY:
        sys.meta_path.insert(0, _finder)
    late = _holders() - _named
    if late:
        from warnings import warn

        _named.update(late)
        warn(f"These modules have the interpreter's own socket: {', '.join(sorted(late))}; {ADVICE}.", RuntimeWarning, stacklevel=2)


def _changed(own):
    """(name, what is there) of all in the interpreter's own modules that is not as it was made."""
    if own["socket"] is None:
        return  # nobody has used it
    constants = vars(own["_socket"])
    for module, names in (own["socket"], getattr(own["socket"], "__all__", ())), (own["_socket"], constants):
        for name in names:
            value = vars(module).get(name)  # None is nobody's value
            if name[0] != "_" and not (_is_own(value) if callable(value) else constants.get(name, value) == value is not None):
                yield f"{module.__name__}.{name}", value
    cls = vars(own["socket"]).get("socket")
    for name, value in vars(cls).items() if _is_own(cls) else ():
        if callable(value) and not _is_own(value):
            yield f"socket.socket.{name}", value


def _is_own(value):
    """Whether a class or function is the interpreter's; one with another's __module__, by functools.wraps, is known by its globals."""
    module = getattr(value, "__module__", None)
    where = getattr(value, "__globals__", None) or {"__name__": module}
    return (module in NAMES and where.get("__name__") in NAMES) or isinstance(value, type) and issubclass(value, OSError)


def uninstall():
    """Puts the interpreter's own `socket` and `_socket` back, for everything that is imported from now on."""
    if not _own:
        return
    _put(_own)
    _own.clear()
    package._move({"socket": package.__name__, "_socket": f"{package.__name__}._socket"})
    if not PYPY:
        sys.meta_path.remove(_finder)


def _put(modules):
    for name, module in modules.items():
        if module is None:
            sys.modules.pop(name, None)
        else:
            sys.modules[name] = module


def _holders():
    """The names of the modules that have the interpreter's own socket, its module, classes or functions; exceptions are shared."""
    if _own["socket"] is None:
        return set()  # `_socket` alone is nobody's; to look all the same would cost PyPy a fifth of its start
    own = [*_own.values()]
    held = {id(thing) for module in own for thing in (module, *vars(module).values()) if module is thing or _is_of_socket(thing)}
    others = sys.modules.keys() - sys.builtin_module_names - {*NAMES}
    return {
        name
        for name in others
        if name.partition(".")[0] != package.__name__
        and not held.isdisjoint(map(id, [*getattr(sys.modules[name], "__dict__", {}).values()]))
    }


def _is_of_socket(thing):
    return callable(thing) and getattr(thing, "__module__", None) in NAMES and not (isinstance(thing, type) and issubclass(thing, OSError))


def _over_own(call, *args):
    """`call(*args)`, with the interpreter's own modules in their places."""
    ours = {name: sys.modules[name] for name in NAMES}
    _put(_own)
    try:
        return call(*args)
    finally:
        _own["socket"] = sys.modules.get("socket")
        _put(ours)


def own_socket():
    """The interpreter's own module `socket`."""
    if not _own:
        return __import__("socket")
    return _own["socket"] or _over_own(__import__, "socket")


# ---- TLS on CPython ----


class _Finder:
    """Finds `ssl` and `_ssl` as the finders behind it do, and has them loaded by _Loader."""

    def find_spec(self, name, path=None, target=None):
        if name not in ("ssl", "_ssl"):
            return None
        specs = (finder.find_spec(name, path, target) for finder in sys.meta_path if finder is not self)
        spec = next((spec for spec in specs if spec is not None), None)
        if spec is not None:
            spec.loader = _Loader(spec.loader)
        return spec


class _Loader:
    """Loads `_ssl` beside the interpreter's own `_socket`, of which it takes the CAPI, and gives ssl.SSLContext the method in tls.py."""

    def __init__(self, loader):
        self.loader = loader

    def create_module(self, spec):
        return _over_own(self.loader.create_module, spec)

    def exec_module(self, module):
        module.__spec__.loader = module.__loader__ = self.loader
        if module.__name__ == "_ssl":
            _over_own(self.loader.exec_module, module)
        else:
            self.loader.exec_module(module)
            from .tls import wrap_socket

            module.SSLContext._wrap_socket = wrap_socket


_finder = _Finder()


# ---- both worlds ----


def from_stdlib(sock):
    """A socket of this module that takes the descriptor of the interpreter's own `sock` over, with its timeout; `sock` is closed."""
    return _hand_over(sock, package.socket)


def to_stdlib(sock):
    """A socket of the interpreter's own class that takes the descriptor of `sock` over, with its timeout; `sock` is closed."""
    return _hand_over(sock, own_socket().socket)


def _hand_over(sock, cls):
    ssl = sys.modules.get("ssl")
    if ssl is not None and isinstance(sock, ssl.SSLSocket):
        raise TypeError("an SSLSocket cannot be handed over: what it receives is for the TLS in it")
    family, type, proto, timeout = sock.family, sock.type, sock.proto, sock.gettimeout()
    fd = sock.detach()  # first: of several threads, one gets it
    if fd < 0:
        raise OSError(EBADF, os.strerror(EBADF))
    taken = None
    try:
        if hasattr(cls, "__mro__"):  # a class
            taken = cls.__new__(cls)
            taken.__init__(family, type, proto, fileno=fd)
        else:  # what a program has in the place of `socket`
            taken = cls(family, type, proto, fileno=fd)
    except BaseException:
        try:
            taken.detach()  # a signal's handler raises also when it has the descriptor
        except AttributeError:
            pass  # there is none yet, or in another's class no socket
        sock.__init__(family, type, proto, fileno=fd)  # it stays its owner
        sock._closed = False
        sock.settimeout(timeout)
        raise
    taken.settimeout(timeout)
    return taken

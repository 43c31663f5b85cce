"""python -m sockcffi run: a program over this module, with all else as python itself sets it."""

import io
import os
import sys
from importlib.machinery import BuiltinImporter, SourceFileLoader, SourcelessFileLoader
from types import ModuleType

from .install import install
from ..binding.runtime import absolute

USAGE = "usage: python -m sockcffi run [-m MODULE | -c CODE | PROGRAM | -] [ARGUMENT ...]"
HELP = """\
Runs a program with sockcffi in the place of the interpreter's own socket.

examples:
  python -m sockcffi run app.py --port 8000
  python -m sockcffi run -m http.server
  python -X importtime -m sockcffi run app.py   says how long each import takes"""
_LOADING = "runpy", "importlib._bootstrap", "importlib._bootstrap_external"  # their frames lie between this module and the program


def run(arguments):
    """Runs the program that command-line arguments name. What it raises goes to the interpreter, with a traceback of the program alone."""
    if arguments[:1] in (["-h"], ["--help"]):
        print(f"{USAGE}\n\n{HELP}")
        return
    option, program, rest = _split(arguments)
    if program is None:
        print(USAGE, file=sys.stderr)
        sys.exit(2)
    install()
    ours = vars(sys.modules["__main__"])
    main = sys.modules["__main__"] = ModuleType("__main__")
    vars(main).update((name, ours[name]) for name in ("__annotations__", "__builtins__") if name in ours)
    if option in ("-", "") and "__cached__" in ours:  # no module has it since 3.15
        main.__cached__ = None
    try:
        {"-c": _run_code, "-m": _run_module, "-": _run_input, "": _run_file}[option](main, program, rest)
    except SystemExit:
        raise
    except BaseException as error:
        _begin_in_program(error.__traceback__)
        raise


def _split(arguments):
    """(option, what it names or None, arguments of the program). As for python, -mMODULE is as good as -m MODULE."""
    first, *rest = arguments or [""]
    option = first[:2]
    if option in ("-c", "-m"):
        return (option, first[2:], rest) if first[2:] else (option, rest[0] if rest else None, rest[1:])
    if first == "-":
        return first, first, rest
    return "", None if option[:1] in ("", "-") else first, rest


def _begin_in_program(traceback):
    """Has the interpreter show a traceback from where the program's own code begins."""
    traceback = traceback.tb_next
    while traceback is not None and (traceback.tb_frame.f_globals is globals() or traceback.tb_frame.f_globals["__name__"] in _LOADING):
        traceback = traceback.tb_next
    hook = sys.excepthook

    def show(kind, error, _):
        return hook(kind, error.with_traceback(traceback), traceback)

    sys.excepthook = show


def _run_module(main, name, rest):
    from runpy import _run_module_as_main  # what `python -m` calls: it uses sys.modules["__main__"]

    sys.argv[:] = "-m", *rest
    _put_first(os.getcwd())  # where `python -m sockcffi` has it, the command `sockcffi` has the folder of commands
    _run_module_as_main(name)


def _run_code(main, code, rest, name="-c", path="<string>"):
    sys.argv[:] = name, *rest
    _put_first("")
    main.__loader__ = BuiltinImporter
    _Text(path, code).exec_module(main)


def _run_input(main, name, rest):
    main.__file__ = file = "<stdin>"
    _run_code(main, sys.stdin.buffer.read(), rest, name, file)


def _run_file(main, path, rest):
    from pkgutil import get_importer

    sys.argv[:] = path, *rest
    if get_importer(path) is not None:  # a folder or a zip file
        from runpy import _run_module_as_main

        _put_first(absolute(path, folder=True), always=True)
        return _run_module_as_main("__main__", alter_argv=False)
    main.__file__ = file = absolute(path)
    _put_first(os.path.dirname(os.path.realpath(path)))
    try:
        with io.open_code(file) as source:
            text = source.read()
    except OSError as error:
        print(f"{sys.executable}: can't open file {file!r}: [Errno {error.errno}] {error.strerror}", file=sys.stderr)
        sys.exit(2)
    if path.endswith(".pyc"):
        main.__loader__ = SourcelessFileLoader("__main__", file)
        main.__loader__.exec_module(main)
    else:
        main.__loader__ = SourceFileLoader("__main__", file)
        _Text(file, text).exec_module(main)


def _put_first(folder, always=False):
    """Puts the program's folder where `python -m` has put the current one; `python -I` and `-P` have neither, or only what is a program."""
    if not (sys.flags.isolated or getattr(sys.flags, "safe_path", False)):
        sys.path[0] = folder
    elif always:
        sys.path.insert(0, folder)


class _Text(SourceFileLoader):
    """Runs a text, which is nowhere cached, as the program `path`."""

    def __init__(self, path, text):
        super().__init__("__main__", path)
        self.text = text

    def get_code(self, fullname):
        return self.source_to_code(self.text, self.path)

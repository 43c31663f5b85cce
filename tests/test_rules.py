"""The rules of the house, at the end of docs/design.md: who may import what, and what nobody does. Read from the sources with ast."""

import ast
import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent

SOURCES = sorted(p for package in ("sockcffi", "codegen") for p in (ROOT / package).rglob("*.py") if "_generated" not in p.parts)
C_SOURCES = sorted((ROOT / "csrc").rglob("*.c"))
PACKAGE = [p for p in SOURCES if p.is_relative_to(ROOT / "sockcffi")]
DECLARATIONS = [p for p in PACKAGE if p.parent.name in ("families", "levels")]


def ids(paths):
    return {"argvalues": paths, "ids": [str(p.relative_to(ROOT)) for p in paths]}


def tree(path):
    return ast.parse(path.read_text("utf-8"), str(path))


def module_name(path):
    parts = path.relative_to(ROOT).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def imports(path):
    """The modules that a file imports, anywhere in it, by their full names."""
    package = module_name(path).split(".") if path.name == "__init__.py" else module_name(path).split(".")[:-1]
    for node in ast.walk(tree(path)):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            base = package[: len(package) - node.level + 1] if node.level else []
            module = ".".join([*base, *([node.module] if node.module else [])])
            for alias in node.names:
                whole = f"{module}.{alias.name}"
                yield whole if (ROOT / whole.replace(".", "/")).is_dir() or (ROOT / (whole.replace(".", "/") + ".py")).exists() else module


def mentions(path, *dotted):
    """Which of the dotted names ("sys.platform") a file reads, or imports by `from`."""
    found = {ast.unparse(node) for node in ast.walk(tree(path)) if isinstance(node, (ast.Attribute, ast.Name))}
    found |= {f"{node.module}.{alias.name}" for node in ast.walk(tree(path)) if isinstance(node, ast.ImportFrom) for alias in node.names}
    return found.intersection(dotted)


def test_there_is_something_to_check():
    assert {"whole.py", "native.py", "runtime.py", "inet.py", "probe.py"} <= {p.name for p in SOURCES}
    assert "sockcffi.binding.native" in set(imports(ROOT / "sockcffi" / "sockets" / "whole.py"))


@pytest.mark.parametrize("path", **ids([p for p in SOURCES if p not in PACKAGE]))
def test_codegen_knows_nothing_of_the_package(path):
    assert [name for name in imports(path) if name.split(".")[0] == "sockcffi"] == []


@pytest.mark.parametrize("path", **ids(PACKAGE))
def test_the_package_knows_nothing_of_codegen(path):
    assert [name for name in imports(path) if name.split(".")[0] in ("codegen", "jinja2")] == []


@pytest.mark.parametrize("path", **ids(DECLARATIONS))
def test_families_and_levels_import_only_the_base_classes(path):
    assert set(imports(path)) <= {"sockcffi.declaration"}


@pytest.mark.parametrize("path", **ids(PACKAGE))
def test_one_file_imports_the_compiled_module(path):
    assert path.name == "native.py" or not [name for name in imports(path) if name.endswith("_native") or ".lib" in name]


@pytest.mark.parametrize("path", **ids(PACKAGE))
def test_one_file_knows_the_interpreter(path):
    asks = mentions(path, "sys.implementation", "sys.implementation.name", "platform.python_implementation", "sys.pypy_version_info")
    assert path.name == "runtime.py" or not asks and "__pypy__" not in imports(path)


@pytest.mark.parametrize("path", **ids(PACKAGE))
def test_three_files_know_the_platform(path):
    asks = mentions(path, "sys.platform", "os.name", "os.uname", "platform.system")
    assert path.relative_to(ROOT / "sockcffi").as_posix() in ("binding/runtime.py", "binding/windows.py", "__init__.py") or not asks


#: what takes a descriptor, which a socket's handle on Windows is not
DESCRIPTORS = [
    "close",
    "closerange",
    "dup",
    "dup2",
    "fchmod",
    "fdopen",
    "fstat",
    "fsync",
    "ftruncate",
    "get_blocking",
    "get_inheritable",
    "isatty",
    "lseek",
    "pread",
    "preadv",
    "pwrite",
    "pwritev",
    "read",
    "readv",
    "sendfile",
    "set_blocking",
    "set_inheritable",
    "splice",
    "write",
    "writev",
]
#: where one is no socket's, or what runs elsewhere only
ALLOWED = {
    "runtime.py": {"os.read"},  # for those that are not Windows
    "messages.py": {"os.set_inheritable"},  # of what SCM_RIGHTS brought, which is not on Windows
    "object.py": {"os.fstat", "os.pread", "os.sendfile"},  # a file's; Windows has no sendfile
    "transfer.py": {"os.read", "os.close"},  # a pipe's
    "idioms.py": {"os.get_blocking"},  # Linux alone
    "network.py": {"fcntl.ioctl"},  # macOS alone
    "exchanges.py": {"fcntl.ioctl"},  # Linux alone
}


@pytest.mark.parametrize("path", **ids(PACKAGE))
def test_no_handle_is_taken_for_a_descriptor(path):
    others = "fcntl.fcntl", "fcntl.flock", "fcntl.ioctl", "fcntl.lockf", "io.FileIO", "msvcrt.get_osfhandle"
    assert mentions(path, *(f"os.{name}" for name in DESCRIPTORS), *others) <= ALLOWED.get(path.name, set())


def test_files_of_tests_have_names_of_their_own():
    """In folders that are no packages pytest imports them by these alone, and stops at the second of a name before any test runs."""
    names = [path.stem for path in (ROOT / "tests").rglob("*.py") if not (path.parent / "__init__.py").exists()]
    assert sorted(names) == sorted(set(names))


#: what each part may know of the others: the packages in the order in which they build on each other
MAY_IMPORT = {
    "declaration": set(),
    "families": {"declaration"},
    "levels": {"declaration"},
    "binding": {"declaration"},
    "addresses": {"binding", "declaration", "families"},
    "structs": {"addresses", "binding", "declaration"},
    "sockets": {"addresses", "binding", "declaration"},
    "functions": {"sockets", "structs", "addresses", "binding", "declaration"},
    "typed": {"structs", "sockets", "addresses", "binding", "declaration"},
}
FACES = {"__init__", "__main__", "_socket"}
PUBLIC = {p.stem for p in PACKAGE if p.parent.name == "sockcffi"} - FACES - {*MAY_IMPORT}  # each builds on the parts, and on the others


def part(module):
    """The part that a module of the package belongs to: "sockets" of sockcffi.sockets.whole."""
    return module.split(".")[1] if "." in module else "__init__"


@pytest.mark.parametrize("path", **ids(PACKAGE))
def test_a_part_knows_those_below_it(path):
    """What a program may have replaced is taken from the package by one file, binding/package.py, which imports nothing for it."""
    own = part(module_name(path))
    known = {part(name) for name in imports(path) if name.startswith("sockcffi.")} - {own, "_generated"}
    if own in MAY_IMPORT:
        assert known <= MAY_IMPORT[own]
    elif own in PUBLIC:
        assert known <= {*MAY_IMPORT, *PUBLIC}
    else:
        assert own in FACES | {"dropin", "report"}  # these may know all, and nobody knows them


def test_nobody_knows_the_parts_on_top():
    for path in PACKAGE:
        if part(module_name(path)) not in FACES | {"dropin", "report"}:
            assert not {part(name) for name in imports(path) if name.startswith("sockcffi.")} & {"dropin", "report"}, path


def test_no_cycles():
    graph = {module_name(p): {name for name in imports(p) if name.startswith("sockcffi")} for p in PACKAGE}
    done, path = set(), []

    def visit(name):
        assert name not in path, " imports ".join([*path[path.index(name) :], name])
        if name not in done:
            path.append(name)
            for imported in sorted(graph.get(name, ())):
                if imported != "sockcffi":  # a file's own package is imported before it, always
                    visit(imported)
            path.pop()
            done.add(name)

    for name in sorted(graph):
        visit(name)


@pytest.mark.parametrize("path", **ids(SOURCES))
def test_what_nobody_does(path):
    for node in ast.walk(tree(path)):
        if isinstance(node, ast.Call):
            assert ast.unparse(node.func) not in ("exec", "eval", "compile", "globals().update", "vars().update", "globals().__setitem__")
        if isinstance(node, ast.ClassDef):
            assert not any(keyword.arg == "metaclass" for keyword in node.keywords), f"{node.name} has a metaclass"
            assert not {"type", "ABCMeta", "EnumMeta"} & {ast.unparse(base) for base in node.bases}, f"{node.name} is a metaclass"


DECORATORS = (
    r"property|staticmethod|classmethod|\w+\.(setter|getter)|(functools\.)?(wraps\(.*\)|cache|lru_cache.*|cached_property)|accelerated"
)
DECORATORS += r"|(contextlib\.)?contextmanager|(typing\.)?(overload|NamedTuple)|(dataclasses\.)?dataclass.*"


@pytest.mark.parametrize("path", **ids(SOURCES))
def test_no_decorator_registers(path):
    for node in ast.walk(tree(path)):
        for decorator in getattr(node, "decorator_list", ()):
            assert re.fullmatch(DECORATORS, ast.unparse(decorator))


@pytest.mark.parametrize("path", **ids(C_SOURCES))
def test_conditions_in_c_are_at_the_top(path):
    """Below the first function it says #if SC_HAVE_..., never what platform that is."""
    source = path.read_text("utf-8")
    _, body = re.split(r"^\w[^\n;]*\)\n\{", source, maxsplit=1, flags=re.M)
    assert re.findall(r"^ *# *(?:ifdef|ifndef|(?:el)?if +(?!SC_)).*", body, re.M) == []


def test_none_is_counted():
    """What Py_RETURN_NONE does in the headers of CPython 3.12 and 3.13 is wrong before 3.12, where the same module runs."""
    for path in C_SOURCES:
        assert not re.search(r"Py_RETURN_\w+;", path.read_text("utf-8"))


def test_no_format_has_a_length():
    """Before 3.13 "#" needs a macro that the headers of 3.13 know no longer, and what these compile runs there as well."""
    for path in C_SOURCES:
        assert not re.search(r'Py(?:_BuildValue|Arg_Parse\w*)\([^;]*?"\w*#', path.read_text("utf-8"))


def test_an_import_brings_no_more_than_it_needs():
    """Without `site`, whose .pth files of an editable installation import much, and in front of which `os` comes as it does with it."""
    import sockcffi

    program = (
        f"import sys, os; sys.path += {[str(Path(sockcffi.__file__).parents[1]), *sys.path]!r}; before = set(sys.modules)\n"
        "import sockcffi; print(*set(sys.modules) - before)"
    )
    told = subprocess.run([sys.executable, "-S", "-c", program], stdout=subprocess.PIPE, text=True, check=True).stdout
    ours = {"_generated", "_generated.build", "_generated.constants", "_generated.layouts", "binding", "binding.native", "binding.runtime"}
    binding = {f"sockcffi._generated.{name}" for name in ("_calls", "_native", "_native.lib")}
    others = {"_cffi_backend", "_operator", "_socket", "_struct", "errno", "io", "itertools", "struct"}
    assert set(told.split()) - {"sockcffi", *(f"sockcffi.{name}" for name in ours)} - binding - others == set()


def test_a_first_connection_brings_no_constants_that_cpython_has_not():
    """An import of a module of this package asks the package for the name, which is no constant."""
    program = (
        "import sys, sockcffi\n"
        "with sockcffi.create_server(('127.0.0.1', 0)) as server, sockcffi.create_connection(server.getsockname()) as client:\n"
        "    client.setsockopt(sockcffi.IPPROTO_TCP, sockcffi.TCP_NODELAY, 1)\n"
        "brought = 'sockcffi._generated.more' in sys.modules; sockcffi.TCP_MD5SIG_MAXKEYLEN\n"
        "print(brought, 'sockcffi._generated.more' in sys.modules)"
    )
    told = subprocess.run([sys.executable, "-c", program], stdout=subprocess.PIPE, text=True, check=True).stdout
    assert told == "False True\n"


def test_the_sessions_of_nox_name_test_files_that_are_here():
    special = {"cpython", "foreign", "fuzz", "kernel", "programs", "wine"}
    here = {path.stem[len("test_") :] for path in ROOT.glob("tests/**/test_*.py") if path.relative_to(ROOT).parts[1] not in special}
    named = set()
    for node in ast.walk(tree(ROOT / "noxfile.py")):
        if isinstance(node, ast.Call) and ast.unparse(node.func) == "files":
            named |= {argument.value for argument in node.args if isinstance(argument, ast.Constant)}
        elif isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) == "core":
            value = ast.literal_eval(node.value)
            named |= set(value.split() if isinstance(value, str) else value)
    assert len(named) > 20 and named <= here

"""What the files of families and levels declare: nothing but literals, and nothing that is nowhere."""

import ast
import sys
from fnmatch import fnmatchcase
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
sys.path.append(str(ROOT))  # for codegen; at the end, so that an installed sockcffi comes first

from codegen import declarations, facts, options, render  # noqa: E402

DECLARATIONS = declarations.read(ROOT)
SNAPSHOTS = facts.snapshots()
COMPLETE = {target: facts.fall_back(snapshot, DECLARATIONS) for target, snapshot in SNAPSHOTS.items()}
FILES = sorted(path for folder in ("families", "levels") for path in (ROOT / "sockcffi" / folder).glob("[a-z]*.py"))

#: names and patterns that only the headers of older kernels have
ELSEWHERE = {"levels.caif": "CAIF*"}

needs_snapshots = pytest.mark.skipif(not SNAPSHOTS, reason="no snapshot is committed")


@pytest.mark.parametrize("declaration", DECLARATIONS, ids=lambda declaration: declaration.module)
@needs_snapshots
def test_every_name_is_somewhere(declaration):
    names = {name for snapshot in COMPLETE.values() for name in snapshot.constants}
    elsewhere = set(ELSEWHERE.get(declaration.module, "").split())
    for word in declaration.constants.split():
        found = any(fnmatchcase(name, word) for name in names) if "*" in word else word in names
        assert found or word in elsewhere, f"{declaration.path}: {word} is in no snapshot"


@pytest.mark.parametrize("declaration", DECLARATIONS, ids=lambda declaration: declaration.module)
@needs_snapshots
def test_every_layout_is_somewhere(declaration):
    found = {key for snapshot in COMPLETE.values() for key in render.layouts(snapshot, [declaration])[0].get(declaration.module, ())}
    assert set(declaration.layouts) == found, declaration.path


@pytest.mark.parametrize("declaration", DECLARATIONS, ids=lambda declaration: declaration.module)
@needs_snapshots
def test_every_struct_is_somewhere(declaration):
    tags = {tag[len("struct ") :] for snapshot in SNAPSHOTS.values() for tag in snapshot.structs}
    for word in declaration.structs.split():
        assert any(fnmatchcase(tag, word) for tag in tags), f"{declaration.path}: {word} is in no snapshot"


@pytest.mark.parametrize("declaration", DECLARATIONS, ids=lambda declaration: declaration.module)
@needs_snapshots
def test_every_option_is_somewhere(declaration):
    found = {name for snapshot in COMPLETE.values() for name in options.table(snapshot, snapshot.constants, [declaration])}
    assert declaration.types.keys() == found, declaration.path
    assert all(declaration.names(name) for name in declaration.types), "an option is one of the constants of its file"


@pytest.mark.parametrize("declaration", [d for d in DECLARATIONS if d.types], ids=lambda d: d.module)
def test_every_option_says_what_it_is_for(declaration):
    """In a sentence that its readers end themselves: the reference in a table, help() with a full stop and the unit."""
    for name, (*_, meaning) in declaration.types.items():
        assert meaning[0].isupper() or meaning[0].isdigit(), name
        assert meaning[-1] not in ".;:" and '"' not in meaning and "|" not in meaning and "\\" not in meaning, name
        assert len(meaning.split()) >= 2, name


@pytest.mark.parametrize("path", FILES, ids=lambda path: f"{path.parent.name}.{path.stem}")
def test_a_file_is_one_class_over_the_base(path):
    tree = ast.parse(path.read_text(encoding="utf-8"))
    first, *rest = tree.body
    assert isinstance(first, ast.ImportFrom) and first.module == "declaration" and first.level == 2
    assert not any(isinstance(node, (ast.Import, ast.ImportFrom)) for statement in rest for node in ast.walk(statement))
    (declared,) = [node for node in rest if isinstance(node, ast.ClassDef)]
    base = "Family" if path.parent.name == "families" else "Level"
    assert [ast.unparse(b) for b in declared.bases] == [base]
    assert declared.name.lower() == path.stem
    assert ast.get_docstring(declared)


@pytest.mark.parametrize("declaration", DECLARATIONS, ids=lambda declaration: declaration.module)
def test_words_are_not_repeated(declaration):
    for text in (declaration.constants, declaration.headers, declaration.exclude, declaration.structs):
        words = text.split()
        assert len(words) == len(set(words))


@needs_snapshots
def test_fallbacks_agree_with_headers():
    """What is declared of one platform's kernel must not say otherwise than a header does, where there is one."""
    for declaration in DECLARATIONS:
        for target, snapshot in SNAPSHOTS.items():
            if not (declaration.platforms and declaration.applies(snapshot.platform)):
                continue
            for name, value in declaration.fallbacks.items():
                if isinstance(value, int) and not name.startswith("struct "):
                    assert snapshot.constants.get(name, value) == value, f"{declaration.path}: {name} on {target}"


@pytest.mark.parametrize("snapshot", [s for s in COMPLETE.values() if s.target.endswith("-gnu")], ids=lambda s: s.target)
def test_the_newest_names(snapshot):
    missing = [name for name in render.ledger(snapshot.platform) if name not in snapshot.constants]
    strings = {name for declaration in declared_strings() for name in declaration}
    assert set(missing) <= strings | {"BDADDR_ANY", "BDADDR_LOCAL"}


def declared_strings():
    for path in FILES:
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) == "strings":
                yield ast.literal_eval(node.value)


@pytest.mark.skipif(sys.platform != "linux", reason="compares with the interpreter of Linux")
def test_this_interpreter_agrees():
    """All integers of this interpreter's own module are here, and equal: the headers settle a number, not a memory of it."""
    import _socket

    snapshot = next((s for s in COMPLETE.values() if s.platform == "linux" and s.byteorder == sys.byteorder), None)
    if snapshot is None:
        pytest.skip("no snapshot of such a machine")
    theirs = {name: value for name, value in vars(_socket).items() if type(value) is int}
    # PyPy's list has poll()'s names in it; those two are of the libc that it was built with
    differing = {name: (value, snapshot.constants.get(name)) for name, value in theirs.items() if snapshot.constants.get(name) != value}
    for name in ("SOMAXCONN", "NI_MAXHOST", "has_ipv6"):
        differing.pop(name, None)
    assert not {name: pair for name, pair in differing.items() if not name.startswith("POLL") and name != "FD_SETSIZE"}


@pytest.mark.parametrize("snapshot", COMPLETE.values(), ids=list(COMPLETE))
def test_members_of_enums(snapshot):
    """A number has one name in an enum, or repr() would show another than the one that was meant. Linux has two exceptions: AF_ROUTE,
    which CPython has too, and SCTP's use of a bit of sendmsg() in what recvmsg() returns."""
    known = ["AF_NETLINK", "AF_ROUTE"], ["MSG_MORE", "MSG_NOTIFICATION"]
    constants = {name: value for name, value in snapshot.constants.items() if any(d.names(name) for d in DECLARATIONS)}
    for enum, members in render.enums(constants, DECLARATIONS).items():
        names = {}
        for name, value in members:
            names.setdefault(value, []).append(name)
        shared = [several for several in names.values() if len(several) > 1 and several not in known]
        assert not shared, enum

"""codegen against a real compiler: small headers of its own for the traps, this machine's for the rest."""

import argparse
import ast
import importlib.util
import json
import os
import re
import shutil
import subprocess
import sys
from fnmatch import fnmatchcase
from pathlib import Path

import pytest

pytest.importorskip("jinja2")

from codegen import (
    __main__ as cli,
    build,
    declarations,
    facts,
    options,
    probe,
    reference,
    render,
)
from codegen.targets import TARGETS, target_of

ROOT = declarations.ROOT
CC = shutil.which("cc") or shutil.which("gcc")
pytestmark = pytest.mark.skipif(not CC, reason="no C compiler")


@pytest.fixture(scope="module")
def declared():
    return declarations.read()


@pytest.fixture(scope="module")
def local(declared):
    """What this machine's headers say."""
    return probe.probe(declared, probe.local_compiler())


@pytest.fixture
def project(tmp_path):
    """`project({header: text}, attribute=literal ...)`: a tree with one level, T, is probed: its declarations, and the result."""

    def make(files, /, *flags, **attributes):
        folder = tmp_path / "sockcffi" / "levels"
        folder.mkdir(parents=True, exist_ok=True)
        (tmp_path / "include").mkdir(exist_ok=True)
        for name, text in files.items():
            (tmp_path / "include" / name).write_text(text)
        attributes.setdefault("headers", " ".join(files))
        lines = [f"    {name} = {value!r}" for name, value in attributes.items()]
        (folder / "t.py").write_text("class T(Level):\n" + "\n".join(lines) + "\n")
        declared = declarations.read(tmp_path)
        return declared, probe.probe(declared, probe.Compiler([CC, f"-I{tmp_path}/include", *flags]))

    return make


# ---- declarations ----


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("class T:\n    constants = 'A' + 'B'\n", "sockcffi/levels/t.py:2: constants is no plain literal"),
        ("class T:\n    constants = \n", "sockcffi/levels/t.py:2: "),
        ("class T:\n    headers = 'a.h'\n\nclass U:\n    headers = 'b.h'\n", "more than one class with declarations: T, U"),
        ("class T:\n    layouts = {'x': 'sockaddr: a'}\n", 'sockcffi/levels/t.py: layouts["x"]: expected "struct tag: member'),
        (
            "class T:\n    options = {'SOL_T': {'T_A': 'integer: The a'}}\n",
            "sockcffi/levels/t.py: options: T_A: expected a type and a meaning such as",
        ),
        ("class T:\n    options = {'SOL_T': {'T_A': 'int in Bytes: The a'}}\n", 'got "int in Bytes: The a"'),
        ("class T:\n    options = {'SOL_T': {'T_A': 'int'}}\n", 'got "int"'),
        ("class T:\n    options = {'SOL_T': {'T_A': 'int got'}}\n", 'got "int got"'),
        ("class T:\n    layouts = {'x': 'struct s: a+b'}\n", 'sockcffi/levels/t.py: layouts["x"]: expected "struct tag: member'),
    ],
)
def test_a_declaration_that_cannot_be_meant_names_its_file(tmp_path, text, words):
    path = tmp_path / "sockcffi" / "levels" / "t.py"
    path.parent.mkdir(parents=True)
    path.write_text(text)
    with pytest.raises(declarations.DeclarationError, match=re.escape(words)):
        declarations.read(tmp_path)


def test_show_tells_of_structs_and_options(capsys):
    def show(name):
        assert cli.main(["show", name]) == 0
        return capsys.readouterr().out

    linger = show("linger")
    assert "declared in sockcffi/levels/socket.py" in linger
    assert re.search(r"^  \[1\] linux, .*here: 8 bytes$", linger, re.M) and re.search(
        r"^  l_linger: \[1\] 4 int32; \[2\] 2 uint16$", linger, re.M
    )
    assert re.search(r"^  tcpi_snd_wscale: \[1\] 6 uint8, 4 bits from bit [04]; ", show("struct tcp_info"), re.M)
    assert "  an option of SOL_SOCKET: struct linger (get set)\n" in show("SO_LINGER")
    assert "  an option of IPPROTO_IP IPPROTO_IPV6: struct group_req (set)\n" in show("MCAST_JOIN_GROUP")


def test_types_of_options():
    types = {
        "A": "struct a|struct b[]|int in bytes set: The a",
        "B": "uint8[]: The b: RFC 1",
        "C": "bool get consumes: The c",
        "E": "seconds: The e",
    }
    nowhere = {"D": "int: The d"}
    declaration = declarations.Declaration("levels.t", "T", "t.py", options={"SOL_T": types, "SOL_NONE": nowhere}, families="AF_A AF_B")
    found = some({"SOL_T": 7, "A": 1, "B": 2, "C": 3, "D": 4, "E": 6, "AF_B": 5}, {"struct b": struct(4)})
    assert options.table(found, found.constants, [declaration]) == {
        "A": (7, 7, 1, ("struct b[]", "int"), "set", (5,), "bytes", "The a"),
        "B": (7, 7, 2, ("uint8[]",), "get set", (5,), "", "The b: RFC 1"),
        "C": (7, 7, 3, ("bool",), "get consumes", (5,), "", "The c"),
        "E": (7, 7, 6, ("seconds",), "get set", (5,), "seconds", "The e"),
    }


def test_patterns_and_what_they_leave_out():
    declaration = declarations.Declaration("levels.t", "T", "t.py", constants="SO_* AF_ONE", exclude="SO_X_*", fallbacks={"SO_X_1": 1})
    assert [name for name in ("SO_A", "SO_X_2", "AF_ONE", "AF_ONES", "XSO_A", "SO_X_1") if declaration.names(name)] == [
        "SO_A",
        "AF_ONE",
        "SO_X_1",
    ]


def test_only_names_written_outright_and_in_capitals_are_enum_members():
    declared = [declarations.Declaration("levels.t", "T", "t.py", constants="AF_INET AF_* AF_DECnet MSG_PEEK SO_TYPE")]
    found = {name: declarations.enum_of(declared, name) for name in ("AF_INET", "AF_FILE", "AF_DECnet", "MSG_PEEK", "SO_TYPE")}
    assert found == {"AF_INET": "AddressFamily", "AF_FILE": "", "AF_DECnet": "", "MSG_PEEK": "MsgFlag", "SO_TYPE": ""}


# ---- the probe ----

VALUES = """
#define T_INT 5
#define T_NEGATIVE (-7)
#define T_UNSIGNED 0xffffffffu
#define T_SIGNED 0xffffffff /* int has no room: unsigned by C's rules */
#define T_HUGE 0xffffffffffffffffULL
#define T_LOWEST (-0x7fffffffffffffffLL - 1)
#define T_CHAR 'a'
#define T_CAST ((unsigned char)300)
#define T_SIZEOF ((int)sizeof(struct t_pair))
#define T_TERNARY (sizeof(long) == 8 ? 1 : 2)
#define T_EMPTY
#define T_GONE 1
#undef T_GONE
#define T_FLOAT 1.5
#define T_TEXT "text"
#define T_POINTER ((char *)1)
#define T_CALL t_function()
#define T_ARGUMENTS(x) (x)
#define T_UNDECLARED SOMETHING_ELSE
#define T_BROKEN 1 +
#define T_BRACE }
#define T_OPEN (1 +
#define T_CLOSE )
#define T_SEMICOLON 1;
#define T_NAMES_ITSELF T_NAMES_ITSELF
#define T_ZERO 0
#define T_OUTRIGHT T_UNDECLARED
struct t_pair { int a, b; };
int t_function(void);
enum { T_FIRST, T_SECOND = 5 + (1 ? (2) : 0), T_THIRD };
enum t_more {
  T_FOURTH = T_INT,
#define T_FOURTH T_FOURTH
  T_FIFTH __attribute__((deprecated)) = 9
};
"""


def test_values(project):
    _, result = project({"t.h": VALUES}, constants="T_*")
    assert result.facts.constants == {
        "T_INT": 5, "T_NEGATIVE": -7, "T_UNSIGNED": 2**32 - 1, "T_SIGNED": 2**32 - 1, "T_HUGE": 2**64 - 1, "T_LOWEST": -(2**63), "T_CHAR": 97,
        "T_CAST": 44, "T_SIZEOF": 8, "T_TERNARY": 1, "T_ZERO": 0, "T_FIRST": 0, "T_SECOND": 7, "T_THIRD": 8, "T_FOURTH": 5, "T_FIFTH": 9,
    }  # fmt: skip
    assert {"T_FLOAT", "T_POINTER", "T_CALL", "T_UNDECLARED", "T_BROKEN", "T_BRACE", "T_OPEN", "T_CLOSE", "T_SEMICOLON",
            "T_NAMES_ITSELF", "T_OUTRIGHT"} == set(result.rejected)  # fmt: skip
    assert result.origin["T_FIFTH"] == result.origin["T_INT"] == "t.h"


def test_nothing_written_outright_is_lost_in_silence(project):
    declared, result = project({"t.h": VALUES}, constants="T_OUTRIGHT T_TEXT T_ARGUMENTS T_FLOAT T_INT")
    complaints = "\n".join(result.complaints(declared))
    assert re.search(r"^sockcffi/levels/t.py: T_OUTRIGHT is no integer constant: t.h: .*SOMETHING_ELSE.* undeclared", complaints, re.M)
    assert 'T_TEXT is no integer constant: a macro that is "text"' in complaints
    assert "T_ARGUMENTS is no integer constant: a macro that takes arguments" in complaints
    assert re.search("T_FLOAT is no integer constant: t.h: invalid operands", complaints)
    assert result.facts.constants == {"T_INT": 5}


def test_optimisation_across_units_loses_nothing(project):
    _, result = project({"t.h": "#define T_A 41\n"}, "-flto", constants="T_*")
    assert result.facts.constants == {"T_A": 41}


def test_aliases_have_pythons_name(project):
    _, result = project({"t.h": "enum { TX = 3 };"}, aliases={"T_TX": "TX", "T_NONE": "NONE"})
    assert result.facts.constants == {"T_TX": 3}
    assert result.origin["T_TX"] == "t.h"
    _, result = project({"t.h": "enum { TX = 3 };"}, aliases={"T_TX": "BTX TX"})
    assert result.facts.constants == {"T_TX": 3}


STRUCTS = """
typedef unsigned short t_port;
typedef struct { int one; short two[3]; } t_pair;
struct t_in { union { unsigned char bytes[4]; unsigned word; } u; };
#define t_bytes u.bytes
#define t_word one.two
struct __attribute__((__may_alias__)) sockaddr_t { t_port t_family; t_port t_port; unsigned t_addr; char t_pad[8]; };
struct t_all {
  signed char a; unsigned char b; long long c; _Bool d; enum { T_E } e;
  unsigned bits : 3, more : 5, : 2; int odd : 9;
  void (*function)(int, int); int *pointer; char text[3], other[2][2];
  union { struct { int inner; short last; }; char raw[8]; };
  struct { struct { long deep; } middle; } outer;
  t_pair pairs[2]; const struct t_in *next; struct t_in in;
  struct t_in flexible[];
} __attribute__((packed));
struct t_all *t_use(struct t_all *);
"""


def test_structs(project):
    _, result = project({"t.h": STRUCTS}, structs="t_* none", layouts={"t": "struct sockaddr_t: *"})
    assert result.facts.structs["struct sockaddr_t"] == {
        "size": 16,
        "fields": {
            "t_family": [0, 2, False], "t_port": [2, 2, False], "t_addr": [4, 4, False], "t_pad": [8, 8, None], "t_pad[0]": [8, 1, True],
        },
    }  # fmt: skip
    fields = result.facts.structs["struct t_all"]["fields"]
    places = {
        "a": (1, True), "b": (1, False), "c": (8, True), "d": (1, False), "e": (4, False), "function": (8, None), "pointer": (8, None),
        "text": (3, None), "text[0]": (1, True), "other": (4, None), "other[0]": (2, None), "other[0][0]": (1, True),
        "inner": (4, True), "last": (2, True), "raw": (8, None), "raw[0]": (1, True),
        "outer": (8, None), "outer.middle": (8, None), "outer.middle.deep": (8, True),
        "pairs": (24, None), "pairs[0]": (12, None), "pairs[0].one": (4, True), "pairs[0].two": (6, None), "pairs[0].two[0]": (2, True),
        "next": (8, None), "flexible": (0, None),
    }  # fmt: skip
    inside = {"": (4, None), ".u": (4, None), ".u.bytes": (4, None), ".u.bytes[0]": (1, False), ".u.word": (4, False)}
    inside.update({".t_bytes": (4, None), ".t_bytes[0]": (1, False)})
    places.update((name + path, place) for name in ("in", "flexible[0]") for path, place in inside.items())
    assert {name: (size, signed) for name, (_, size, signed) in fields.items()} == places
    assert fields["c"][0] == 2 and fields["inner"][0] == fields["raw"][0] and fields["flexible[0].t_bytes"][0] == fields["flexible"][0]
    assert "struct none" not in result.facts.structs


@pytest.mark.parametrize(
    ("data", "byteorder", "place"),
    [
        ("f00f0000", "little", (0, 2, 4, 8)),
        ("00f0ff01", "little", (1, 3, 4, 13)),
        ("00000ff8", "big", (2, 2, 3, 9)),
        ("3c", "big", (0, 1, 2, 4)),
        ("ffffff", "little", (0, 3, 0, 24)),
        ("0ffffffffffffffffff0", "big", (0, 10, 4, 72)),
    ],
)
def test_where_bit_fields_are(data, byteorder, place):
    assert probe._bits(bytes.fromhex(data), byteorder) == place


def test_bit_fields(project):
    _, result = project({"t.h": STRUCTS + "#define T_NO no\n"}, structs="t_all", constants="T_NO")
    # Of what is refused nothing is left to tell the order of bytes by.
    assert "T_NO" in result.rejected and result.facts.byteorder == sys.byteorder
    bits = result.facts.structs["struct t_all"]["bits"]
    at = result.facts.structs["struct t_all"]["fields"]["e"][0] + 4
    expected = {"bits": (3, 0, False), "more": (5, 3, False), "odd": (9, 10, True)}
    assert bits.keys() == expected.keys()
    for name, (width, first, signed) in expected.items():
        offset, size, sign, shift, found = bits[name]
        place = 8 * (offset - at) + shift if sys.byteorder == "little" else 8 * (offset + size - at) - shift - found
        assert (found, place, sign) == (width, first, signed)


def test_structs_that_no_header_has_may_be_spelled_out(project):
    _, result = project(
        {}, headers="", layouts={"r": "struct t_rc: ch"}, fallbacks={"struct t_rc": "unsigned short fa; char bd[6]; unsigned char ch;"}
    )
    assert result.facts.structs["struct t_rc"] == {
        "size": 10,
        "fields": {"fa": [0, 2, False], "bd": [2, 6, None], "bd[0]": [2, 1, True], "ch": [8, 1, False]},
    }
    with pytest.raises(probe.ProbeError, match="unknown type name"):
        project({}, headers="", layouts={"r": "struct t_rc: ch"}, fallbacks={"struct t_rc": "nonsense ch;"})


def test_headers_that_conflict_go_apart(project):
    """As netinet/tcp.h and linux/tcp.h do: the first one that has a name counts, and the longer of two structs that agree."""
    headers = {
        "one.h": "struct t { int a; };\n#define T_A 1\n#define T_SAME 1\n",
        "two.h": "struct t { int a; int b; };\n#define T_A 2\n#define T_SAME 1\n#define T_B 3\n",
    }
    _, result = project(headers, constants="T_*", layouts={"t": "struct t: a"})
    assert result.facts.constants == {"T_A": 1, "T_SAME": 1, "T_B": 3}
    assert result.disputed == {"T_A": "one.h says 1, two.h says 2"}
    assert result.facts.structs["struct t"]["size"] == 8
    assert not result.broken


def test_a_header_that_does_not_compile_is_told_and_the_others_count(project):
    headers = {"good.h": "#define T_A 1\n", "bad.h": '#error "out of order"\n#define T_B 2\n', "worse.h": "struct {{{\n#define T_C 3\n"}
    declared, result = project(headers, constants="T_*")
    assert result.facts.constants == {"T_A": 1}
    assert set(result.broken) == {"bad.h", "worse.h"}
    assert any("<bad.h> does not compile" in line and 'error "out of order"' in line for line in result.complaints(declared))


def test_a_header_that_is_not_there_is_no_error(project):
    _, result = project({"good.h": "#define T_A 1\n"}, headers="good.h net/none.h", constants="T_*")
    assert result.facts.constants == {"T_A": 1} and not result.broken


@pytest.mark.parametrize(
    ("command", "words"),
    [
        (["/nonexistent/cc"], r"No C compiler: install gcc \(Debian: apt install gcc libc6-dev\) or set CC; /nonexistent/cc: No such file"),
        (["false"], "false does not work as a C compiler: it says nothing$"),
        (["true"], "true is no C compiler: it fails at nothing and writes nothing$"),
        ([CC, "--no-such-flag"], "does not work as a C compiler: .*no-such-flag.*$"),
        (["cat"], "^cat does not work as a C compiler: cat: .*$"),
    ],
)
def test_a_compiler_that_fails_is_quoted(declared, command, words):
    with pytest.raises(probe.ProbeError, match=words):
        probe.probe(declared, probe.Compiler(command))


@pytest.mark.parametrize("variable", ["CC", "CFLAGS"])
def test_a_command_that_cannot_be_split(monkeypatch, variable):
    monkeypatch.setenv(variable, 'cc "-g')
    with pytest.raises(probe.ProbeError, match=r'^cc "-g: no command of a compiler: No closing quotation$'):
        probe.local_compiler()


def test_no_headers_of_the_c_library(declared, tmp_path):
    own = subprocess.run([CC, "-print-file-name=include"], capture_output=True, text=True, check=True).stdout.strip()
    if not Path(own, "stddef.h").exists():
        pytest.skip("not gcc")
    with pytest.raises(
        probe.ProbeError, match=r"^No <sys/socket.h>: install the headers of the C library \(Debian: apt install libc6-dev\)$"
    ):
        probe.probe(declared, probe.Compiler([CC, "-nostdinc", "-isystem", own]))


# ---- this machine ----


def test_as_many_constants_as_promised(local):
    if local.facts.platform != "linux":
        pytest.skip("the promise is for Debian 12")
    assert len(local.facts.constants) >= 2900


def test_in_the_time_promised(declared):
    """Processor time, the compiler's included: nothing runs at the same time, so it is what an idle machine takes, and this one may not be."""

    def seconds():
        before = os.times()
        probe.probe(declared, probe.local_compiler())
        return sum(after - start for start, after in zip(before[:4], os.times()))

    assert any(seconds() <= 3 for _ in range(5))


def test_a_program_that_is_run_says_the_same(local, tmp_path):
    """The only program that is ever run, as another witness of what was read from the object file."""
    for number, group in enumerate(local.groups):
        source = tmp_path / f"group{number}.c"
        lines = [f'P("{name}", ({name}), ({name}) < 0);' for name in group.constants]
        macro = '#define P(name, x, negative) printf(negative ? "%s %lld\\n" : "%s %llu\\n", name, (unsigned long long)(x))'
        source.write_text(
            f"{group.source()}\n#include <stddef.h>\nint printf(const char *, ...);\n{macro}\nint main(void) {{\n"
            + "\n".join(lines)
            + "\nreturn 0; }\n"
        )
        defines = [f"-D{name}={value}" for name, value in probe.DEFINES.items()]
        subprocess.run([CC, "-w", *defines, source, "-o", tmp_path / "program"], check=True)
        output = subprocess.run([tmp_path / "program"], capture_output=True, text=True, check=True).stdout
        assert {name: int(value) for name, value in map(str.split, output.splitlines())} == group.constants
    assert len(local.groups) > 1 or local.facts.platform != "linux"


def test_every_constant_of_the_interpreters_own_socket_is_there_and_equal(local, declared):
    import _socket

    ours = render.constants(facts.fall_back(facts.merge(facts.load(local.facts.target), local.facts), declared), declared)
    theirs = {name: value for name, value in vars(_socket).items() if type(value) is int and name.isupper()}
    assert len(theirs) > 200
    # Left over in PyPy: select's, and a size of the C library.
    assert {name for name, value in theirs.items() if ours.get(name) != value} <= {"FD_SETSIZE"}


def test_every_name_of_the_newest_cpython_is_in_the_snapshots_or_has_a_reason(declared, monkeypatch, tmp_path):
    snapshots = {target: facts.fall_back(found, declared) for target, found in facts.snapshots().items()}
    assert {path.stem: len(render.ledger(path.stem)) for path in render.LEDGERS.glob("*.txt")} == {
        "linux": 488, "darwin": 193, "win32": 184, "freebsd": 224, "netbsd": 204, "openbsd": 181,
    }  # fmt: skip
    assert render.missing(snapshots, declared) == []
    monkeypatch.setattr(render, "ABSENT", tmp_path / "absent.txt")
    render.ABSENT.write_text("# name, targets, reason\nAF_INET macos-* because\n")
    lines = render.missing(snapshots, declared)
    assert "windows-x86_64: CPython's TCP_QUICKACK is missing" in lines and "absent.txt: macos-arm64 has AF_INET" in lines
    assert len(lines) == 2 + 4 + 2


@pytest.mark.parametrize("platform", ["linux", "darwin", "win32"])
def test_every_int_of_typesheds_stub_is_in_the_snapshots_or_has_a_reason(declared, platform):
    """Typeshed's stubs are compared with real CPythons: a list of names that is not ours."""
    typeshed = importlib.util.find_spec("mypy")
    if not typeshed:
        pytest.skip("typeshed comes with mypy")
    tree = ast.parse(Path(typeshed.origin).with_name("typeshed").joinpath("stdlib/_socket.pyi").read_text())
    asked = {"sys": argparse.Namespace(platform=platform, version_info=(3, 99))}

    def ints(body):
        for node in body:
            if isinstance(node, ast.If):
                yield from ints(node.body if eval(ast.unparse(node.test), asked) else node.orelse)
            elif isinstance(node, ast.AnnAssign) and "int" in ast.unparse(node.annotation):
                yield node.target.id

    names = set(ints(tree.body))
    assert len(names) > 170
    for target, found in facts.snapshots().items():
        if found.platform == platform:
            reasons = {line.split()[0] for line in render.ABSENT.read_text().splitlines() if fnmatchcase(target, line.split()[1])}
            assert names - facts.fall_back(found, declared).constants.keys() - reasons == set()


def test_typos_die(declared):
    """A name that is written outright is in some snapshot."""
    complete = [facts.fall_back(found, declared) for found in facts.snapshots().values()]
    known = {name for found in complete for name in found.constants}
    outright = {name for declaration in declared for name in declaration.outright}
    assert sorted(outright - known) == []


def test_ledgers_are_sorted():
    for path in render.LEDGERS.glob("*.txt"):
        names = path.read_text().split()
        assert names == sorted(set(names))


# ---- facts ----


def some(constants=None, structs=None, **others):
    return facts.Facts("t", "linux", "little", constants=constants or {}, structs=structs or {}, **others)


def struct(size, **fields):
    return {"size": size, "fields": fields}


def test_of_two_layouts_the_one_that_extends_the_other():
    short, long, other = struct(4, a=[0, 4, True]), struct(8, a=[0, 4, True], b=[4, 4, True]), struct(16, a=[8, 4, True])
    for snapshot, local, expected in ((long, short, long), (short, long, long), (other, short, short), (short, other, other)):
        assert facts.merge(some(structs={"struct t": snapshot}), some(structs={"struct t": local})).structs["struct t"] == expected


def test_padding_may_become_a_member():
    old, new = struct(8, a=[0, 4, True], __pad=[4, 4, False]), struct(8, a=[0, 4, True], b=[4, 4, True])
    assert facts.longer(old, new) is new and facts.longer(new, old) is new
    assert not facts.conflicts(some(structs={"struct t": new}), some(structs={"struct t": old}))
    some_bits, more_bits = ({**struct(4), "bits": {"a": [0, 1, False, 0, 4], **more}} for more in ({}, {"b": [0, 1, False, 4, 2]}))
    assert facts.longer(some_bits, more_bits) is more_bits and facts.longer(more_bits, some_bits) is more_bits


INFO = struct(12, state=[0, 1, False], rate=[8, 4, False], mode=[4, 1, False, 0, 2], failed=[4, 1, False, 2, 6])  # the kernel's


@pytest.mark.parametrize(
    ("libc", "kernel", "wins"),
    [
        (struct(8, state=[0, 1, False]), INFO, "kernel"),  # tcp_info in glibc 2.36, and musl's: it ends early
        (struct(12, state=[0, 1, False], rate=[8, 4, False]), INFO, "kernel"),  # bit-fields are missing
        (struct(12, state=[0, 1, False], mode=[4, 2, False], failed=[6, 2, False]), INFO, "kernel"),  # glibc 2.43
        (struct(16, state=[0, 1, False], rate=[8, 4, False], later=[12, 4, False]), INFO, "kernel"),  # and headers of an older kernel
        (struct(12, state=[0, 1, False], rate=[8, 4, False]), struct(8, state=[0, 1, False]), "libc"),  # newer than the kernel's headers
        (struct(20, address=[0, 16, None], interface=[16, 4, False]), struct(20, address=[0, 16, None], ifindex=[16, 4, True]), "libc"),
        (struct(8, a=[0, 4, None], **{"a.s_addr": [0, 4, False]}), struct(8, a=[0, 4, False]), "libc"),  # ip_mreq_source
        (struct(16, __in6_u=[0, 16, None], s6_addr=[0, 16, None]), struct(16, in6_u=[0, 16, None], s6_addr=[0, 16, None]), "libc"),
        (
            struct(16, sec=[0, 8, True], usec=[8, 8, True]),
            struct(8, sec=[0, 4, True], usec=[4, 4, True]),
            "libc",
        ),  # musl's timeval, 32 bits
    ],
)
def test_what_a_call_writes_is_the_kernels_struct(libc, kernel, wins):
    assert facts.written(libc, kernel) is (kernel if wins == "kernel" else libc)


def test_the_compiler_is_asked_of_both_structs_and_the_kernels_counts(project):
    """As glibc 2.43 and Linux 7.2 have tcp_info."""
    headers = {
        "libc.h": "struct t_info { unsigned char state; unsigned int rtt; unsigned short mode, seen; };",
        "kernel.h": "struct t_info { unsigned char state; unsigned char limited:1, failed:2; unsigned int rtt, mode:2, seen:4, rest:26; };",
    }
    declared, result = project(headers, structs="t_info")
    found = result.facts.structs["struct t_info"]
    assert found["size"] == 12 and found["fields"] == {"state": [0, 1, False], "rtt": [4, 4, False]}
    assert found["bits"].keys() == {"limited", "failed", "mode", "seen", "rest"}
    assert facts.conflicts(some(structs={"struct t_info": found}), result.facts) == {}


def test_no_member_that_both_have_is_elsewhere_than_in_the_kernels(local):
    if local.facts.platform != "linux":
        pytest.skip("no headers of a kernel beside those of the C library")
    libc, kernel, *_ = local.groups
    both = (libc.structs.keys() & kernel.structs.keys()) - {"struct tcphdr"}  # of a packet, not of a call: names of 4.4BSD's beside Linux's
    assert {"struct tcp_info", "struct tcp_md5sig", "struct group_req", "struct sockaddr_in", "struct in6_pktinfo"} <= both
    for tag in both:
        ours, theirs = ({**found["fields"], **found.get("bits", {})} for found in (local.facts.structs[tag], kernel.structs[tag]))
        for path in ours.keys() & theirs.keys():
            place, expected = (found[:2] + found[3:] for found in (ours[path], theirs[path]))  # all but the sign
            assert place == expected, f"{tag}.{path}"


@pytest.mark.parametrize("target", [target for target in TARGETS if target.startswith("linux")])
def test_tcp_info_is_the_kernels_whatever_the_c_library_has(target):
    found = facts.load(target).structs["struct tcp_info"]
    assert found["size"] == 280
    assert {"tcpi_delivery_rate_app_limited", "tcpi_fastopen_client_fail", "tcpi_ecn_mode", "tcpi_accecn_fail_mode"} <= found["bits"].keys()


def test_local_headers_win_and_the_snapshot_fills_up():
    merged = facts.merge(some({"A": 1, "B": 2}), some({"A": 3}))
    assert merged.constants == {"A": 3, "B": 2}
    assert facts.merge(None, some({"A": 3})).constants == {"A": 3}


def test_fallbacks_are_last():
    one = declarations.Declaration("levels.t", "T", "t.py", fallbacks={"A": 1, "B": "C", "C": "D", "E": "NONE", "struct s": "int x;"})
    two = declarations.Declaration("levels.u", "U", "u.py", platforms="darwin", fallbacks={"F": 6})
    assert facts.fall_back(some({"A": 9, "D": 4}), [one, two]).constants == {"A": 9, "D": 4, "B": 4, "C": 4}


def test_corrections_come_after_the_headers_and_only_on_their_platform():
    one = declarations.Declaration("levels.t", "T", "t.py", platforms="linux", corrections={"A": "D", "B": "NONE"})
    two = declarations.Declaration("levels.u", "U", "u.py", platforms="darwin", corrections={"D": "A"})
    found = some({"A": 9, "B": 2, "D": 4})
    assert facts.fall_back(found, [one, two]).constants == {"A": 4, "B": 2, "D": 4} and found.constants["A"] == 9
    text = render.checks(
        probe.Group([], constants=found.constants), {"A": 4, "B": 2, "D": 4}, {}, declarations.corrections([one, two], "linux")
    )
    assert "VALUE(D, 4);" in text and "VALUE(A" not in text


def test_a_correction_of_a_sign_is_that_of_another_member():
    signs = {"struct *.s_family": "struct a.family", "struct none.x": "struct none.y"}
    declaration = declarations.Declaration("levels.t", "T", "t.py", corrections=signs)
    found = some({}, {"struct a": struct(2, family=[0, 2, False]), "struct s": struct(4, s_family=[0, 2, True], s_port=[2, 2, True])})
    assert facts.fall_back(found, [declaration]).structs["struct s"]["fields"] == {"s_family": [0, 2, False], "s_port": [2, 2, True]}
    assert found.structs["struct s"]["fields"]["s_family"] == [0, 2, True]


def test_conflicts_are_not_what_grows():
    old = some({"A": 1, "AF_MAX": 46, "ONLY": 1}, {"struct t": struct(4, a=[0, 4, True]), "struct u": struct(4, a=[0, 4, True])})
    new = some({"A": 2, "AF_MAX": 47}, {"struct t": struct(8, a=[0, 4, True], b=[4, 4, True]), "struct u": struct(8, a=[0, 8, True])})
    assert set(facts.conflicts(old, new)) == {"A", "struct u"}


def test_differences():
    old = some({"A": 1, "B": 2}, {"struct t": struct(4, a=[0, 4, True])})
    new = some({"A": 3, "C": 2}, {"struct t": struct(8, a=[0, 8, True])})
    assert facts.differences(old, new) == [
        "! A = 1 -> 3", "- B = 2", "+ C = 2", "! sizeof struct t = 4 -> 8", "! struct t.a = [0, 4, True] -> [0, 8, True]",
    ]  # fmt: skip


def test_every_target_has_a_snapshot_and_no_other_file_is_there():
    assert {path.name for path in facts.SNAPSHOTS.iterdir()} == {f"{target}.json" for target in TARGETS}
    assert list(facts.snapshots()) == list(TARGETS)


@pytest.mark.parametrize("target", TARGETS)
def test_snapshots_are_as_they_would_be_written(target):
    found = facts.load(target)
    base = TARGETS[target][1]
    assert facts.stored(found, facts.load(base) if base else None) == (facts.SNAPSHOTS / f"{target}.json").read_text()
    assert found.target == target
    assert TARGETS[target][1] in ("", *list(TARGETS)[: list(TARGETS).index(target)])


@pytest.fixture
def folder(tmp_path, monkeypatch):
    """A folder of snapshots in place of the committed one: T, and U, which is told by what differs from it."""
    monkeypatch.setattr(facts, "SNAPSHOTS", tmp_path)
    monkeypatch.setattr(facts, "TARGETS", {"t": ("", ""), "u": ("", "t")})
    place = {"struct t": struct(8, a=[0, 4, True], b=[4, 4, True])}
    one = facts.Facts("t", "linux", "little", {"kernel": "7"}, {"AF_A": 1, "AF_B": 2, "SO_A": 3}, {**place, "struct only": struct(0)})
    other = facts.Facts("u", "linux", "big", {"kernel": "7"}, {"AF_A": 1, "AF_B": 9}, {"struct t": struct(8, a=[4, 4, True])})
    facts.save({"t": one, "u": other})
    return tmp_path, one, other


def test_a_snapshot_that_is_told_by_another(folder):
    path, one, other = folder
    assert facts.snapshots() == {"t": one, "u": other}
    text = json.loads((path / "u.json").read_text())
    assert (text["base"], text["constants"]) == ("t", {"AF_B": 9, "SO_A": None})
    assert text["structs"] == {"struct only": None, "struct t": {"fields": {"a": [4, 4, True], "b": None}}}


def test_a_new_snapshot_leaves_those_that_are_told_by_it_as_they_are(folder):
    path, one, other = folder
    one.constants["AF_NEW"] = 10
    assert facts.save({"t": one}) == [path / "t.json", path / "u.json"]
    assert facts.snapshots() == {"t": one, "u": other}
    other.constants["AF_NEW"] = 10
    assert facts.save({"u": other}) == [path / "u.json"] and '"AF_NEW"' not in (path / "u.json").read_text()
    assert facts.save({"t": one, "u": other}) == []


@pytest.mark.parametrize(
    ("file", "old", "new", "words"),
    [
        ("t", '"AF_B": 2', '"AF_B": 3', "t.json was edited by hand at AF_B: "),
        ("t", '"AF_B": 2', '"AF_C": 2', "t.json was edited by hand at AF_C: "),
        ("t", '  "AF_A": 1,\n', "", "t.json was edited by hand, the first of AF... is gone: "),
        ("t", '  "AF_B": 2,\n', "", "t.json was edited by hand, what follows AF_A by its name is gone: "),
        ("t", '  "SO_A": 3', '  "SO_A": 3,\n  "SO_B": 3', "t.json was edited by hand at SO_B: "),
        ("t", '"b": [4, 4, true]', '"b": [4, 2, true]', "t.json was edited by hand at struct t.b: "),
        ("t", '"size": 8', '"size": 9', "t.json was edited by hand at sizeof struct t: "),
        ("t", '"kernel": "7"', '"kernel": "8"', "t.json was edited by hand at kernel: "),
        ("u", '"big"', '"little"', "u.json was edited by hand at byteorder: "),
        ("u", '"SO_A": null', '"SO_A": 3', "u.json was edited by hand at SO_A: "),
        ("u", '"b": null', '"b": [4, 4, true]', "u.json was edited by hand at struct t.b: "),
        ("u", '"struct only": null', '"struct only": {}', "u.json was edited by hand, the first of struct only... is gone: "),
        ("u", '"base": "t"', '"base": null', "u.json was edited by hand at base: "),
        ("u", '"seal"', '"sealed"', "u.json was edited by hand at base: "),
        ("u", '"constants"', '"const"', "u.json is no snapshot: 'constants' is missing"),
        ("u", "{", "", "u.json is no snapshot: "),
        ("t", '  "SO_A"', '<<<<<<< ours\n  "SO_A"', "t.json is no snapshot: "),  # PyPy says it in other words
    ],
)
def test_a_snapshot_that_was_edited_by_hand_is_refused(folder, file, old, new, words):
    path = folder[0] / f"{file}.json"
    assert old in path.read_text()
    path.write_text(path.read_text().replace(old, new, 1))
    with pytest.raises(facts.SnapshotError, match=re.escape(words)):
        facts.load("u")


def test_a_snapshot_without_the_one_that_it_is_told_by_is_refused(folder):
    (folder[0] / "t.json").unlink()
    with pytest.raises(
        facts.SnapshotError, match=r"u\.json says what differs from t\.json, which is not there: python -m codegen probe --all"
    ):
        facts.snapshots()


@pytest.mark.parametrize(
    ("macros", "target"),
    [
        ("__linux__ __x86_64__ __LP64__ __GLIBC__", "linux-x86_64-gnu"),
        ("__linux__ __x86_64__ __ILP32__ __GLIBC__", None),  # x32
        ("__linux__ __x86_64__ __LP64__", "linux-x86_64-musl"),
        ("__linux__ __aarch64__ __LP64__ __ANDROID__ __BIONIC__", None),
        ("__linux__ __mips__ __MIPSEB__ __GLIBC__", "linux-mips-gnu"),
        ("__linux__ __mips__ __MIPSEL__ __GLIBC__", None),
        ("__linux__ __mips__ __mips64 __MIPSEB__ __LP64__ __GLIBC__", "linux-mips64-gnu"),
        ("__linux__ __mips__ __mips64 __MIPSEB__ __GLIBC__", None),  # n32
        ("__APPLE__ __aarch64__ __LP64__", "macos-arm64"),
        ("_WIN32 __aarch64__", "windows-arm64"),
        ("__FreeBSD__ __aarch64__ __LP64__", "freebsd-aarch64"),
        ("__sun __x86_64__ __LP64__", None),
    ],
)
def test_macros_tell_the_target(macros, target):
    assert target_of(macros.split()) == target


@pytest.mark.skipif(not importlib.util.find_spec("ziglang"), reason="the pinned headers come with ziglang")
def test_anyone_makes_the_same_snapshot():
    """Of one target here; CI makes all of them."""
    target = "linux-mips-gnu"
    assert probe.probe_target(target).facts == facts.load(target)


# ---- rendering ----


def rendered(text, fields, size=16, byteorder="little", family="AF_T", tag="struct sockaddr_t"):
    found = facts.Facts("t", "linux", byteorder, constants={"AF_T": 0x1E}, structs={tag: struct(size, **fields)})
    declaration = declarations.Declaration("families.t", "T", "t.py", family=family, layouts={"t": f"{tag}: {text}"})
    return render.layouts(found, [declaration])[0].get("families.t", {}).get("t")


INET = {"fa": [0, 2, False], "port": [2, 2, False], "addr": [4, 4, None], "zero": [8, 8, None]}
INET = {f"t_{name}" if name != "fa" else "t_family": place for name, place in INET.items()}
BSD = {**INET, "t_len": [0, 1, False], "t_family": [1, 1, False]}
MIXED = {"t_family": [0, 2, False], "p": [2, 2, False], "flow": [4, 4, False], "addr": [8, 16, None], "scope": [24, 4, False]}
LINK = {"t_family": [0, 2, False], "proto": [2, 2, False], "index": [4, 4, True], "kind": [8, 1, False]}


@pytest.mark.parametrize(
    ("arguments", "expected"),
    [
        (("htons(t_port) t_addr", INET), (">2sH4s8x", b"\x1e\0", ())),
        (("t_port t_addr", INET), ("<2sH4s8x", b"\x1e\0", ())),
        (("htons(t_port)", BSD), (">2sH12x", b"\x10\x1e", ())),
        (("htons(t_port)", INET, 16, "big"), (">2sH12x", b"\0\x1e", ())),
        (("t_port", INET, 16, "big"), (">2sH12x", b"\0\x1e", ())),
        (("htons(p) htonl(flow) addr scope", MIXED, 28), (">2sHI16sI", b"\x1e\0", ((3, 4),))),
        (("htons(p) htonl(flow) addr scope", MIXED, 28, "big"), (">2sHI16sI", b"\0\x1e", ())),
        (("htons(proto) index kind", LINK, 20), ("<2sHiB11x", b"\x1e\0", ((0, 2),))),
        (("t_family htons(t_port)", INET), ("<HH12x", b"", ((1, 2),))),
        (("htons(t_port)", INET, 16, "little", ""), (">2xH12x", b"", ())),
        (("t_port", INET, 16, "little", "AF_T", "struct other"), ("<2xH12x", b"", ())),
        (("*", INET, 16, "little", ""), ("<HH4s8s", b"", ())),
        (("*", {"a": [0, 4, True], "u": [8, 8, None], "v": [8, 4, True], "w": [16, 0, None]}, 16, "little", ""), ("<i4x8s", b"", ())),
        (("", INET, 16, "little", ""), ("<16x", b"", ())),
        (("none", INET), None),
    ],
)  # fmt: skip
def test_layouts(arguments, expected):
    found = rendered(*arguments)
    assert found[1:4] == expected if expected else found is None


@pytest.mark.parametrize(
    ("text", "fields", "words"),
    [
        ("t_addr t_port", INET, 't.py: layouts["t"]: struct sockaddr_t: t_port begins before the end of the member named before it'),
        ("last", {"last": [4, 0, None]}, "struct sockaddr_t: last has no size"),
        ("htonl(t_port)", INET, "htonl(t_port): it is 2 bytes wide"),
        ("htons(t_addr)", INET, "htons(t_addr): it is no integer"),
        ("htosn(t_port)", INET, "htosn(t_port): it is 2 bytes wide"),
    ],
)
def test_layouts_that_are_refused(text, fields, words):
    with pytest.raises(declarations.DeclarationError, match=re.escape(words)):
        rendered(text, fields)


def test_a_layout_that_lost_a_member_is_told(declared):
    declaration = declarations.Declaration("levels.t", "T", "t.py", layouts={"t": "struct t: a b"})
    found, gaps = render.layouts(some(structs={"struct t": struct(4, a=[0, 4, True])}), [declaration])
    words = 't.py: layouts["t"]: struct t has no b on t'
    assert found == {} and gaps == {("levels.t", "t"): words}
    whole = some(structs={"struct t": struct(8, a=[0, 4, True], b=[4, 4, True])})
    lost = some(structs={"struct t": struct(4, a=[0, 4, True])})
    other = facts.Facts("t", "darwin", "little", structs=lost.structs)
    assert render.lost_members({"whole": whole, "lost": lost}, [declaration]) == [words]
    assert render.lost_members({"whole": whole, "other": other}, [declaration]) == []


def test_two_families_of_one_number_are_refused():
    declared = [declarations.Declaration(f"families.{name}", name, f"{name}.py", family="AF_T") for name in "ab"]
    with pytest.raises(declarations.DeclarationError, match=r"b.py: AF_T is the family of a.a as well"):
        render.families({"AF_T": 1}, declared)


def test_writing_what_is_there_touches_nothing(tmp_path):
    path = tmp_path / "folder" / "file"
    assert render.write(path, "text") and path.read_text() == "text"
    before = path.stat().st_mtime_ns
    assert not render.write(path, "text") and path.stat().st_mtime_ns == before
    assert [p.name for p in path.parent.iterdir()] == ["file"]


# ---- the reference ----


@pytest.mark.parametrize(
    ("values", "line"),
    [
        (dict.fromkeys(TARGETS, 2), "2 everywhere"),
        ({"macos-x86_64": 1, "macos-arm64": 1, "windows-x86_64": 65536, "windows-arm64": 65536}, "0x10000 on windows; 1 on macos"),
        ({"macos-x86_64": 1, "macos-arm64": 2}, "1 on macos (2: arm64)"),
        ({target: len(target) if "mips-" in target else -1 for target in TARGETS if "linux" in target}, "-1 on linux (14: mips)"),
        ({target: 1 for target in TARGETS if target.endswith("gnu")}, "1 on linux (none: musl)"),
        ({target: 1 for target in TARGETS if target.startswith("linux") and target != "linux-arm-musl"}, "1 on linux (none: arm musl)"),
        ({"freebsd-x86_64": "text", "freebsd-aarch64": "text"}, "'text' on freebsd"),
    ],
)
def test_what_a_constant_is_worth(values, line):
    assert reference.worth(values) == line


def test_where_the_members_of_a_struct_are():
    one = {"size": 8, "fields": {"c": [0, 1, True], "text": [2, 4, None], "text[0]": [2, 1, True]}, "bits": {"flag": [6, 1, False, 3, 1]}}
    same = {**one, "fields": {**one["fields"], "c": [0, 1, False]}}
    columns, rows = reference.layout({"macos-x86_64": one, "macos-arm64": same, "openbsd-x86_64": struct(4, n=[0, 4, True])})
    assert columns == ["macos: 8 bytes", "openbsd (x86_64): 4 bytes"]
    assert rows == [
        ("c", ["0 char", ""]), ("text", ["2 4 bytes", ""]), ("flag", ["6 uint8, 1 bits from bit 3", ""]), ("n", ["", "0 int32"]),
    ]  # fmt: skip


def test_a_name_is_on_the_page_that_names_it_most_closely(declared):
    homes = {
        name: reference.home(name, declared).module for name in ("SO_J1939_FILTER", "SO_TYPE", "AF_CAN", "SO_EE_ORIGIN_ICMP", "AF_LOCAL")
    }
    assert list(homes.values()) == ["families.can", "levels.socket", "families.can", "levels.errqueue", "levels.socket"]


# ---- the command line ----


@pytest.fixture
def compilers(project, folder, monkeypatch):
    """`compilers(t={header: text}, u=...)` is what `probe` finds on the targets of `folder`, with one level that has a struct t of a and b."""
    declared, _ = project({}, headers="one.h two.h", constants="T_*", layouts={"t": "struct t: a b"})

    def make(**targets):
        results = []
        for target, files in targets.items():
            _, result = project({"one.h": "", "two.h": "", **files}, headers="one.h two.h", constants="T_*", layouts={"t": "struct t: a b"})
            result.facts.target = target
            results.append((target, result))
        monkeypatch.setattr(declarations, "read", lambda: declared)
        monkeypatch.setattr(declarations, "ROOT", facts.SNAPSHOTS)
        monkeypatch.setattr(probe, "probe_targets", lambda targets: iter(results))
        return cli.write_snapshots([target for target, _ in results])

    return make


WHOLE = {"one.h": "struct t { int a; int b; };\n#define T_A 1\n"}


def test_snapshots_are_written_when_all_is_well(compilers, capsys):
    compilers(t=WHOLE, u=WHOLE)
    said = capsys.readouterr().out.splitlines()
    assert [line for line in said if line.startswith("[")][-1].startswith("[2/2, ")
    assert "t: + T_A = 1" in said and "u: + T_A = 1" not in said and "u: - AF_B = 9" in said
    assert said[-2:] == ["wrote t.json", "wrote u.json"] and facts.load("u").constants == {"T_A": 1}


@pytest.mark.parametrize(
    ("files", "words"),
    [
        (
            {
                "one.h": "struct t { int a; int b; };\n#define T_A 1\n",
                "two.h": "struct t;\n#undef T_A\n#define T_A 2\nstruct t { int a; };\n",
            },
            "nothing is written: the headers of t disagree on T_A: one.h says 1, two.h says 2",
        ),
        ({"one.h": "struct t { int a; };\n"}, 'nothing is written: sockcffi/levels/t.py: layouts["t"]: struct t has no b on t'),
    ],
)
def test_headers_that_contradict_and_a_struct_that_lost_a_member_are_refused(compilers, files, words):
    before = {path: path.read_text() for path in facts.SNAPSHOTS.glob("*.json")}
    with pytest.raises(probe.ProbeError, match=f"^{re.escape(words)}$"):
        compilers(t=files)
    assert {path: path.read_text() for path in before} == before


def test_a_snapshot_that_was_edited_is_made_anew(compilers, capsys):
    path = facts.SNAPSHOTS / "t.json"
    path.write_text(path.read_text().replace('"AF_B": 2', '"AF_B": 3'))
    compilers(t=WHOLE, u=WHOLE)
    assert "t.json was edited by hand at AF_B: python -m codegen probe --all makes it anew" in capsys.readouterr().out
    assert facts.load("t").constants == {"T_A": 1}


def run(*arguments):
    return subprocess.run([sys.executable, "-m", "codegen", *arguments], cwd=ROOT, capture_output=True, text=True)


def test_check_of_this_tree():
    done = run("check")
    assert (done.returncode, done.stdout.splitlines()[-1]) == (0, "0 differences"), done.stdout + done.stderr


def test_check_tells_what_differs(monkeypatch, capsys, local):
    broken = facts.load(local.facts.target)
    if broken is None:
        pytest.skip("no snapshot of this platform")
    broken.constants["SO_TYPE"] += 1
    del broken.constants["AF_VSOCK"]
    monkeypatch.setattr(facts, "snapshots", lambda: {broken.target: broken})
    assert cli.main(["check"]) == 1
    lines = capsys.readouterr().out.splitlines()
    assert f"SO_TYPE: {broken.constants['SO_TYPE']} in the snapshot, {local.facts.constants['SO_TYPE']} here" in lines
    assert f"{broken.target}: CPython's AF_VSOCK is missing" in lines
    assert any("python -m codegen render" in line for line in lines)


def test_check_tells_of_a_name_that_is_nowhere(monkeypatch, capsys, local, declared):
    declared[-1].outright.add("SO_KEEPALIFE")
    declared[-1].tags.add("struct lingre")
    monkeypatch.setattr(declarations, "read", lambda: declared)
    monkeypatch.setattr(probe, "probe", lambda *_: local)
    try:
        assert cli.main(["check"]) == 1
    finally:
        declared[-1].outright.remove("SO_KEEPALIFE")
        declared[-1].tags.remove("struct lingre")
    said = capsys.readouterr().out.splitlines()
    assert said == [f"{declared[-1].path}: no snapshot has {name}" for name in ("SO_KEEPALIFE", "struct lingre")] + ["2 differences"]


def test_show(monkeypatch, local):
    monkeypatch.setattr(probe, "probe", lambda *_: local)  # asked once is enough
    assert "  declared in sockcffi/families/inet.py by name" in build.show("AF_INET")
    assert "  sockcffi.AF_INET: a member of AddressFamily in enums.py" in build.show("AF_INET")
    text = "\n".join(build.show("UDPLITE_SEND_CSCOV"))
    assert "fallback 10 (linux)" in text and "\n  10 on linux\n" in text
    assert "  15 on linux (512: mips64, sparc64, mips); 512 on freebsd, netbsd, openbsd, macos" in build.show("SO_REUSEPORT")
    for name in ("linger", "struct linger"):
        lines = build.show(name)
        assert lines[:2] == ["struct linger", "  declared in sockcffi/levels/socket.py"]
        assert "  [2] windows: 4 bytes" in lines and "  l_linger: [1] 4 int32; [2] 2 uint16" in lines
    assert "as the headers' TX_SETUP" in "\n".join(build.show("CAN_BCM_TX_SETUP"))
    assert build.show("NO_SUCH_NAME")[0].startswith("NO_SUCH_NAME: no family or level names it")
    assert cli.main(["show", "NO_SUCH_NAME"]) == 1


def test_facts_and_diff(tmp_path):
    done = run("facts", "linux-x86_64-gnu")
    found = json.loads(done.stdout)
    assert found["constants"]["AF_CAN"] == 29 and found["constants"]["UDPLITE_SEND_CSCOV"] == 10
    assert found["structs"]["struct sockaddr_in"]["fields"]["sin_port"] == [2, 2, False]
    other = tmp_path / "other.json"
    other.write_text(done.stdout.replace('"AF_CAN": 29', '"AF_CAN": 30'))
    done = run("diff", "linux-x86_64-gnu", str(other))
    assert done.returncode == 1 and "! AF_CAN = 29 -> 30" in done.stdout.splitlines()
    other.write_text(run("facts", "linux-x86_64-gnu").stdout)
    for name in "linux-x86_64-gnu", str(other):  # with the fallbacks, as `probe -o` writes them too
        done = run("diff", "linux-x86_64-gnu", name)
        assert (done.returncode, done.stdout) == (0, "")


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (("probe", "--cc", "/nonexistent/cc"), "codegen: No C compiler: install gcc"),
        (("diff", "linux-x86_64-gnu", "nowhere"), "codegen: nowhere is neither a file nor one of linux-x86_64-gnu"),
        (("diff", "linux-x86_64-gnu", "pyproject.toml"), "codegen: pyproject.toml is no snapshot: "),
        (("probe", "-o", "nowhere/facts.json"), "codegen: nowhere/facts.json: No such file or directory"),
    ],
)
def test_errors_are_one_message(arguments, words):
    done = run(*arguments)
    assert done.returncode == 2 and done.stderr.startswith(words) and len(done.stderr.splitlines()) == 1


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        *((arguments, "linux-vax-gnu is none of codegen/targets.py: linux-x86_64-gnu, ") for arguments in (
            ["probe", "--target", "linux-vax-gnu"], ["facts", "linux-vax-gnu"], ["compile", "linux-mips-gnu", "linux-vax-gnu"],
        )),
        (["probe", "--all", "-o", "facts.json"], "error: argument -o/--output: the facts of a target go into its snapshot"),
    ],
)  # fmt: skip
def test_arguments_that_are_refused(capsys, arguments, words):
    with pytest.raises(SystemExit) as exit:
        cli.main(arguments)
    assert exit.value.code == 2 and words in capsys.readouterr().err

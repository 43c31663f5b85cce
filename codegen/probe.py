"""Asks a C compiler what names are worth. The only file that knows compiler flags and object files. Nothing it builds is ever run.

Headers that can be included together form a group: first the C library's own, then the kernel's after <sys/socket.h> (the two sets
redefine each other's structs, and in one unit they silently undefine each other's macros), then whatever did not fit. For each group
`cc -E -dD` tells the names of macros, enumerators and structs; `cc -c` of one declaration a line tells what they are worth: marked
numbers that are read back from the object file, so the same works for a target whose programs this machine could not run.
"""

import functools
import importlib.util
import os
import re
import shlex
import subprocess
import sys
import sysconfig
import tempfile
from concurrent.futures import ProcessPoolExecutor, as_completed
from dataclasses import dataclass, field
from pathlib import Path

from . import declarations as declared
from .facts import Facts, written
from .members import Structs, without_parentheses
from .targets import TARGETS, platform_of, target_of

#: for the probe and the binding alike. By -D, not in the source: cffi includes Python.h before anything else, and Python.h the libc.
DEFINES = {
    "_GNU_SOURCE": "1",  # glibc, musl: accept4, struct ucred, and most options
    "__APPLE_USE_RFC_3542": "1",  # macOS: the IPV6_ options of RFC 3542, IPV6_PKTINFO among them
    "_WIN32_WINNT": "0x0A00",  # Windows 10, mingw defaults to less
}

ZIG = "0.17.1"  # from PyPI; brings the headers of kernel 7.2, glibc 2.43, musl 1.2.5, FreeBSD 14, NetBSD 10, OpenBSD 7, mingw-w64 and macOS

#: what other headers rely on without including it (the ioctl headers: the SIOC names of others are made by macros of theirs)
PRELUDE = ["winsock2.h", "ws2tcpip.h", "sys/types.h", "sys/socket.h", "sys/ioctl.h"]
KERNEL_PRELUDE = ["linux/version.h", "linux/ioctl.h", "asm/ioctls.h"]
KERNEL = ("linux/", "asm/")

MARK = '#pragma sockcffi "{}"'  # survives preprocessing, and so tells which header a name came by
DIRECTIVE = re.compile(r"^#(?:(define)|undef) (\w+)(\()?(.*)", re.M)
NUMBER = re.compile(r"(0[xX])?[0-9a-fA-F]+[uUlL]*")
MAGIC = 0x5C0FF1FAC75A11ED
ROW = "const unsigned long long sc_row_{0}[] = {{ {1}ULL, {0}, {2} }};"
BITS = "const struct {{ unsigned long long mark[4]; {2} value; }} sc_row_{0} = {{ {{ {1}ULL, {0}, {4} }}, {{ .{3} = -1 }} }};"
LONGEST = 4096  # bytes: of a struct that has bit-fields
SIGNED = [None, False, True]  # of what SC_KIND tells
BODY = """
#include <stddef.h>
#define SC_KIND(x) _Generic((x), _Bool: 1, char: (char)-1 < 0 ? 2 : 1, signed char: 2, unsigned char: 1, short: 2, unsigned short: 1, \\
    int: 2, unsigned: 1, long: 2, unsigned long: 1, long long: 2, unsigned long long: 1, default: 0)
#line 1 "facts.c"
"""


class ProbeError(Exception):
    """The probe cannot go on: one message, with the compiler's own words."""


@dataclass
class Group:
    """Headers that can be included together, and what they say."""

    headers: list
    text: str = ""
    constants: dict = field(default_factory=dict)
    structs: dict = field(default_factory=dict)
    origin: dict = field(default_factory=dict)

    def source(self, mark=""):
        """The includes, with `mark` in front of each, and what follows them."""
        lines = [f"#if __has_include(<{header}>)\n{mark.format(header)}\n#include <{header}>\n#endif" for header in self.headers]
        return "\n".join([*lines, mark.format("the end"), self.text, ""])


@dataclass
class Result:
    """`rejected` holds the names that are no integer constants, `broken` the headers that do not compile, `disputed` the names on whose
    value two groups of headers disagree (the first one counts): each with the words of the compiler."""

    facts: Facts
    groups: list
    origin: dict
    rejected: dict
    broken: dict
    disputed: dict

    def complaints(self, declarations):
        """What the compiler refused of the headers, and of the names that are written outright: nothing is lost in silence."""
        outright = {
            source: declaration.path
            for declaration in declarations
            for name in declaration.outright
            for source in declaration.aliases.get(name, name).split()
        }
        lines = [f"<{header}> does not compile and is left out: {words}" for header, words in self.broken.items()]
        for name, words in self.rejected.items():
            lines.append(f"{outright.get(name, 'found by a pattern')}: {name} is no integer constant: {words}")
        return lines + self.disagreements()

    def disagreements(self):
        return [f"the headers of {self.facts.target} disagree on {name}: {words}" for name, words in self.disputed.items()]


class Compiler:
    """A C compiler's command, and what it says."""

    def __init__(self, command):
        self.command = list(command)
        self.clang = False

    def run(self, directory, arguments, source):
        """(whether it worked, standard output, standard error) of the compiler over `source`."""
        Path(directory, "group.c").write_text(source, encoding="utf-8")
        defines = [f"-D{name}={value}" for name, value in DEFINES.items()]
        try:
            done = subprocess.run(
                [*self.command, "-w", *defines, *arguments, "group.c"],
                cwd=directory,
                env={**os.environ, "LC_ALL": "C"},
                capture_output=True,
                text=True,
                encoding="utf-8",
                errors="replace",
            )
        except OSError as error:
            raise ProbeError(
                f"No C compiler: install gcc (Debian: apt install gcc libc6-dev) or set CC; {self.command[0]}: {error.strerror}"
            ) from None
        return done.returncode == 0, done.stdout, done.stderr

    def preprocess(self, directory, source):
        """The text, or None where `source` does not compile, and the compiler's words."""
        worked, text, words = self.run(directory, ["-E", "-dD"], source)
        if worked:
            self.clang = "#define __clang__ " in text
            # Whether it compiles too: the first attempts at the big groups all end here, before thousands of rows are asked for.
            worked, words = self.compile(directory, source)
        return text if worked else None, words

    def compile(self, directory, source):
        """The object file as bytes or None, and the compiler's words. All errors are wanted, each at the line that it came from."""
        all_errors = "-ferror-limit=0" if self.clang else "-ftrack-macro-expansion=0"
        # Link-time optimisation would leave no data in the object file.
        worked, _, words = self.run(directory, [all_errors, "-fno-lto", "-c", "-o", "group.o"], source)
        made = Path(directory, "group.o")
        if worked and not made.exists():
            raise ProbeError(f"{shlex.join(self.command)} is no C compiler: it fails at nothing and writes nothing")
        return made.read_bytes() if worked else None, words

    def refusal(self, words):
        """The error about a compiler that cannot do its work at all: its first words tell why."""
        first = next(filter(None, map(str.strip, words.splitlines())), "it says nothing")
        return ProbeError(f"{shlex.join(self.command)} does not work as a C compiler: {first}")


def local_compiler(command=None):
    """The compiler that builds extensions here, with the flags that the environment gives it. On Windows it is mingw-w64's."""
    asked = os.environ.get("CC", "").strip() or sysconfig.get_config_var("CC") or ("gcc" if sys.platform == "win32" else "cc")
    words = []
    for text in (command or asked, os.environ.get("CPPFLAGS", ""), os.environ.get("CFLAGS", "")):
        try:
            words += shlex.split(text)
        except ValueError as error:
            raise ProbeError(f"{text}: no command of a compiler: {error}") from None
    return Compiler(words)


def zig_compiler(target):
    """The pinned zig of this interpreter's environment, compiling for `target`."""
    return Compiler([_zig(), "cc", "-target", TARGETS[target][0]])


@functools.lru_cache(None)
def _zig():
    """The program itself: `python -m ziglang` costs a start of Python more for each of its 200 runs."""
    spec = importlib.util.find_spec("ziglang")
    version = None
    if spec:
        program = next(path for path in Path(spec.origin).parent.iterdir() if path.name in ("zig", "zig.exe"))
        version = subprocess.run([program, "version"], capture_output=True, text=True, check=False).stdout.strip()
    if version != ZIG:
        raise ProbeError(f"a snapshot is made with ziglang {ZIG}, here is {version or 'none'}: pip install ziglang=={ZIG}")
    return str(program)


def probe(declarations, compiler):
    """What the headers say about the declared names, as a Result."""
    prober = _Prober(declarations, compiler)
    with tempfile.TemporaryDirectory(prefix="sockcffi-") as directory:
        return prober.run(directory)


def probe_target(target):
    """What the headers of the pinned zig say of `target`, as a Result."""
    result = probe(declared.read(), zig_compiler(target))
    if result.facts.target != target:
        raise ProbeError(f"asked for {target}, the compiler is for {result.facts.target}")
    return result


def probe_targets(targets):
    """(target, Result) of each of `targets`, as they are done: as many at once as there are processors."""
    with ProcessPoolExecutor(os.cpu_count()) as pool:
        running = {pool.submit(probe_target, target): target for target in targets}
        for done in as_completed(running):
            yield running[done], done.result()


class _Conflict(Exception):
    """Headers that do not compile after those before them, each with the compiler's words."""

    def __init__(self, headers):
        super().__init__(headers)
        self.headers = headers


class _Prober:
    def __init__(self, declarations, compiler):
        self.declarations = declarations
        self.compiler = compiler
        self.declares = declared.declares(declarations)
        self.aliases = {source: name for d in declarations for name, sources in d.aliases.items() for source in sources.split()}
        self.wants = declared.declares_struct(declarations)
        self.macros = {}
        self.settled = {}
        self.byteorder = sys.byteorder
        self.rejected = {}
        self.broken = {}
        self.disputed = {}

    def run(self, directory):
        kernel, libc = [], []
        for header in declared.headers(self.declarations):
            (kernel if header.startswith(KERNEL) else libc).append(header)
        libc = list(dict.fromkeys(PRELUDE + libc))
        first, misfits = self.settle(directory, [], libc)
        if not {"sys/socket.h", "winsock2.h"} & set(first.origin.values()):
            lost = re.search(r"\b((?:asm|asm-generic|linux)/[\w./-]+)(?:: No such file|' file not found)", str(self.broken))
            if lost:
                raise ProbeError(f"No <{lost[1]}>: install the headers of the kernel (Debian: apt install linux-libc-dev)")
            raise ProbeError("No <sys/socket.h>: install the headers of the C library (Debian: apt install libc6-dev)")
        groups = [first]
        if "__linux__" in self.macros:
            group, misfits = self.settle(directory, PRELUDE + KERNEL_PRELUDE, misfits + kernel)
            groups.append(group)
        base, alone = KERNEL_PRELUDE if "__linux__" in self.macros else PRELUDE, []
        while misfits:
            group, left = self.settle(directory, base, misfits)
            if len(left) == len(misfits):  # each has a conflict with another: the first one by itself
                group, broken = self.settle(directory, base, misfits[:1])
                left = misfits[1:]
                alone += broken
            groups.append(group)
            misfits = left
        self.broken = {header: self.broken[header] for header in alone}
        groups += self.spelled_out(directory, {tag for group in groups for tag in group.structs})
        return self.result(groups)

    def settle(self, directory, base, headers):
        """A group of those of `headers` that can be included after `base` and after each other, and the rest."""
        misfits = []
        while True:
            group = Group(list(dict.fromkeys(base + [h for h in headers if h not in misfits])))
            try:
                self.ask(directory, group)
                return group, misfits
            except _Conflict as conflict:
                for header, words in conflict.headers.items():
                    if header in base:
                        raise ProbeError(f"<{header}> does not compile: {words}") from None
                self.broken.update(conflict.headers)
                misfits += conflict.headers

    def spelled_out(self, directory, found):
        """A group for the structs that no header has and a fallback spells out."""
        platform = self.platform()
        texts = {
            tag: f"{tag} {{ {members} }};"
            for declaration in self.declarations
            for tag, members in declaration.fallbacks.items()
            if tag.startswith("struct ") and tag not in found and declaration.applies(platform)
        }
        group = Group(PRELUDE, "\n".join(texts.values()))
        if texts:
            self.ask(directory, group, texts.keys())
        return [group] if texts else []

    def ask(self, directory, group, tags=None):
        """Fills `group`, with nothing but the structs of `tags` where given. Raises _Conflict where headers do not go together."""
        text, words = self.compiler.preprocess(directory, group.source(MARK))
        if text is None:
            self.blame(group, words)
        macros, enumerators, group.origin, plain = scan(text)
        self.macros = {**macros, **self.macros}
        rows = self.struct_rows(Structs(plain, macros), tags)
        if tags is None:
            rows.update(self.constant_rows(macros, enumerators))
        found, refused = self.compile(directory, group, rows)
        # A macro that is not even an expression can take another's row along: a row is refused for good when it is so twice.
        suspects = {key: rows[key] for key in refused if key[0] == "constant"}
        if suspects:
            more, refused = self.compile(directory, group, suspects)
            found.update(more)
            for (_, name), words in refused.items():
                self.rejected.setdefault(name, f"{group.origin.get(name, '?')}: {words}")
        for key in rows:
            if key in found:
                self.collect(group, key, *found[key])
        self.settled.update((name, macros[name]) for name in group.constants if NUMBER.fullmatch(macros.get(name) or ""))

    def compile(self, directory, group, rows):
        """{key: three numbers} of those of `rows` that the compiler takes, and {key: its words} of the others."""
        keys, refused = list(rows), {}
        while True:
            lines = [(BITS if key[0] == "bits" else ROW).format(i, hex(MAGIC), *rows[key]) for i, key in enumerate(keys)]
            # What misses a closing brace is reported at the end: the last line is no row.
            source = group.source() + BODY + "\n".join([*lines, "const int sc_end = 0;", ""])
            data, words = self.compiler.compile(directory, source)
            if data is not None:
                return dict(zip(keys, self.read_back(data, len(keys)))), refused
            errors = {keys[i]: reason for i, reason in self.blame(group, words).items() if i < len(keys)}
            if not errors:
                raise self.compiler.refusal(words)
            refused.update(errors)
            keys = [key for key in keys if key not in errors]

    def constant_rows(self, macros, enumerators):
        """{key: three C expressions} for each declared name that may be a constant."""
        known = {**dict.fromkeys(enumerators, ""), **macros}
        wanted = [name for name in known if self.declares(name)]
        wanted += [source for source in self.aliases if source in known]
        rows = {}
        for name in sorted(set(wanted)):
            body = known[name]
            if body and self.settled.get(name) == body:
                continue  # most of what a group says: the others' headers, included by its own
            if body is None or body.startswith(('"', "{")):
                kind = "takes arguments" if body is None else f"is {body}"
                if name in self.aliases or any(name in d.outright for d in self.declarations):
                    self.rejected.setdefault(name, f"a macro that {kind}")
            elif body or name in enumerators:
                # % refuses floats, pointers and strings; the sign is asked for since all is stored unsigned
                rows["constant", name] = (f"({name}), (({name}) < 0) + ({name}) % 1, 0",)
        return rows

    def struct_rows(self, found, tags=None):
        """{key: C expressions} for the declared structs (those of `tags` where given) and all that is in them."""
        rows = {}
        for tag in sorted(filter(self.wants, found.tags()) if tags is None else tags):
            rows["sizeof", tag] = (f"sizeof({tag}), 0, 0",)
            for path, member in found.paths(tag).items():
                if member.bits:
                    rows["bits", tag, path] = (tag, path, f"SC_KIND(({member.type})0)")
                elif member.flexible:
                    rows["member", tag, path] = (f"offsetof({tag}, {path}), 0, 0",)
                else:
                    place = f"(({tag} *)0)->{path}"
                    rows["member", tag, path] = (f"offsetof({tag}, {path}), sizeof({place}), SC_KIND({place})",)
        return rows

    def blame(self, group, words):
        """{index of a row: error} from the compiler's `words`. Raises _Conflict where there are errors of headers."""
        conflicts, at_row, include = {}, {}, None
        lines = group.source().split("\n")
        for line in words.splitlines():
            chain = re.match(r"(?:In file included| +) from group\.c:(\d+)[:,]", line)
            if chain:
                include = lines[int(chain[1]) - 1]
            error = re.match(r"(.+?):(\d+):(?:\d+:)? (?:fatal )?error: (.*)", line)
            if error and error[1] == "facts.c":
                at_row.setdefault(int(error[2]) - 1, error[3])
            elif error:
                header = error[1] != "group.c" and re.match(r"#include <(.+)>", include or "")
                conflicts.setdefault(header[1] if header else "group.c", f"{error[1]}:{error[2]}: {error[3]}")
        if "group.c" in conflicts or not (conflicts or at_row):
            raise self.compiler.refusal(conflicts.get("group.c", words))
        if conflicts:
            raise _Conflict(conflicts)
        return at_row

    def read_back(self, data, count):
        """The three numbers of each row, from the object file, and the bytes from the third on."""
        numbers, marks = {}, []
        for order in ("little", "big"):
            found = [match.end() for match in re.finditer(re.escape(MAGIC.to_bytes(8, order)), data)]
            if found:  # none where no row is left
                self.byteorder, marks = order, found
        for mark in marks:
            index, *values = (int.from_bytes(data[at : at + 8], self.byteorder) for at in range(mark, mark + 32, 8))
            numbers[index] = (*values, data[mark + 24 : mark + 24 + LONGEST])
        if sorted(numbers) != list(range(count)):
            raise ProbeError(f"{shlex.join(self.compiler.command)}: {count} facts were compiled, the object file has {len(numbers)}")
        return [numbers[i] for i in range(count)]

    def collect(self, group, key, first, second, third, data):
        """Puts what one row says into `group`."""
        what, name, *path = key
        if what == "constant":
            group.constants[name] = first - 2**64 if second else first
        elif what == "sizeof":
            group.structs[name] = {"size": first, "fields": {}}
        elif what == "member":
            group.structs[name]["fields"][path[0]] = [first, second, SIGNED[third]]
        else:
            place = _bits(data[: group.structs[name]["size"]], self.byteorder)
            group.structs[name].setdefault("bits", {})[path[0]] = [*place[:2], SIGNED[first], *place[2:]]

    def platform(self):
        return platform_of(self.macros) or sys.platform

    def target(self):
        """The snapshot that is of the platform which the compiler compiles for; where there is none, the platform."""
        return target_of(self.macros) or self.platform()

    def versions(self):
        """What the headers and the compiler call themselves."""
        versions = {}
        if "LINUX_VERSION_CODE" in self.macros:
            code = int(self.macros["LINUX_VERSION_CODE"], 0)
            versions["kernel"] = f"{code >> 16}.{code >> 8 & 255}.{code & 255}"
        if "__GLIBC__" in self.macros:
            versions["libc"] = f"glibc {self.macros['__GLIBC__']}.{self.macros['__GLIBC_MINOR__']}"
        versions["compiler"] = self.macros.get("__VERSION__", "unknown").strip('"').partition(" (")[0]
        if not self.compiler.clang:
            versions["compiler"] = f"GCC {versions['compiler']}"
        return versions

    def result(self, groups):
        constants, structs, origin = {}, {}, {}
        for group in groups:
            for name, value in group.constants.items():
                if constants.setdefault(name, value) != value:
                    self.disputed[name] = f"{origin[name]} says {constants[name]}, {group.origin.get(name)} says {value}"
                origin.setdefault(name, group.origin.get(name))
            for tag, struct in group.structs.items():
                structs[tag] = written(structs.get(tag, struct), struct)
        # Under Python's names; what was only asked for as another name's source goes.
        for source, name in self.aliases.items():
            if source in constants:
                constants[name] = constants[source]
                origin[name] = origin[source]
        kept = {name: value for name, value in constants.items() if self.declares(name)}
        rejected = {name: words for name, words in self.rejected.items() if name not in constants}
        facts = Facts(self.target(), self.platform(), self.byteorder, self.versions(), kept, structs)
        return Result(facts, groups, origin, rejected, self.broken, self.disputed)


def scan(text):
    """From the output of -E -dD: macros {name: body, None where it takes arguments}, enumerators, {name: header that brought it},
    and the C that is left."""
    macros, enumerators, origin, code = {}, set(), {}, []
    parts = re.split(r'^#pragma sockcffi "(.*)"\n', text, flags=re.M)
    for header, part in zip(["", *parts[1::2]], parts[::2]):
        for defines, name, arguments, body in DIRECTIVE.findall(part):
            if defines:
                macros[name] = None if arguments else body.strip()
                origin.setdefault(name, header)
            else:
                macros.pop(name, None)
        code.append(re.sub(r"^#.*\n", "", part, flags=re.M))
        for name in enumerators_in(code[-1]):
            enumerators.add(name)
            origin.setdefault(name, header)
    return macros, enumerators, origin, "".join(code)


def enumerators_in(code):
    for match in re.finditer(r"\benum\b[^{};()]*\{([^{}]*)\}", code):
        for part in without_parentheses(match[1]).split(","):
            name = re.match(r"\s*([A-Za-z_]\w*)", part)
            if name:
                yield name[1]


def _bits(data, byteorder):
    """(offset, size, shift, width) of the ones in `data`, a struct of which all else is 0: they are `width` bits, `shift` bits up in the
    `size` bytes at `offset`, which are those that they touch."""
    offset = len(data) - len(data.lstrip(b"\0"))
    ones = data.strip(b"\0")
    number = int.from_bytes(ones, byteorder)
    shift = (number & -number).bit_length() - 1
    return offset, len(ones), shift, number.bit_length() - shift

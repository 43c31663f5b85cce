"""The build, as pip runs it: in a copy of this tree, with the real compiler."""

import argparse
import json
import os
import re
import shutil
import subprocess
import sys
import sysconfig
import tarfile
import zipfile
from pathlib import Path

import pytest

pytest.importorskip("jinja2")
pytest.importorskip("setuptools", "77")

from codegen import build, declarations, facts, probe, render

ROOT = declarations.ROOT
PYPY = sys.implementation.name == "pypy"
CC = shutil.which("cc") or shutil.which("gcc")
pytestmark = pytest.mark.skipif(not CC, reason="no C compiler")


def hook(tree, call, prelude="", **environment):
    """Calls a hook of the build backend in `tree`."""
    return subprocess.run(
        [sys.executable, "-c", f"{prelude}\nimport build_ffi; build_ffi.{call}"],
        cwd=tree,
        env={**os.environ, **environment},
        capture_output=True,
        text=True,
    )


def files(folder):
    """The names of the files under `folder`, but those that Python keeps of what it has imported."""
    return {str(path.relative_to(folder)) for path in folder.rglob("*") if path.is_file() and "__pycache__" not in path.parts}


@pytest.fixture(scope="module")
def tree(tmp_path_factory):
    """This tree as it is in the repository: nothing generated, nothing built."""
    copy = tmp_path_factory.mktemp("build") / "sockcffi"
    dropped = shutil.ignore_patterns("_generated", "__pycache__", "*.egg-info", ".*")
    for folder in ("benchmarks", "codegen", "csrc", "docs", "sockcffi", "tests"):
        shutil.copytree(ROOT / folder, copy / folder, ignore=dropped)
    for name in ("build_ffi.py", "pyproject.toml", "MANIFEST.in", "README.md", "CHANGELOG.md", "LICENSE"):
        shutil.copy(ROOT / name, copy)
    return copy


@pytest.fixture(scope="module")
def sources(tree):
    """The names of the files of the tree, before there was a build."""
    return files(tree)


@pytest.fixture(scope="module")
def sdist(tree, sources, tmp_path_factory):
    """The names in the sdist."""
    folder = tmp_path_factory.mktemp("sdist")
    done = hook(tree, f"build_sdist({str(folder)!r})")
    assert done.returncode == 0, done.stderr
    with tarfile.open(next(folder.glob("*.tar.gz"))) as archive:
        return {member.name.partition("/")[2] for member in archive if member.isfile()}


@pytest.fixture(scope="module")
def wheel(tree, sources, tmp_path_factory):
    folder = tmp_path_factory.mktemp("wheel")
    done = hook(tree, f"build_wheel({str(folder)!r})")
    assert done.returncode == 0, done.stdout + done.stderr
    return next(folder.glob("*.whl"))


@pytest.fixture(scope="module")
def installed(wheel, tmp_path_factory):
    """A folder of packages that has the wheel's."""
    folder = tmp_path_factory.mktemp("installed")
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(folder)
    return folder


@pytest.fixture(scope="module")
def editable(tree, wheel, tmp_path_factory):
    """A folder of packages that has what an editable install puts there. After this, the tree has a build."""
    folder = tmp_path_factory.mktemp("editable")
    older = tree / "sockcffi" / "_generated" / "_native.abi3-x86_64-linux-gnu.so"
    older.parent.mkdir()
    older.touch()
    done = hook(tree, f"build_editable({str(folder)!r})")
    assert done.returncode == 0, done.stdout + done.stderr
    with zipfile.ZipFile(next(folder.glob("*.whl"))) as archive:
        archive.extractall(folder)
    return folder


def test_the_sdist_has_all_sources_and_nothing_of_this_machine(sources, sdist):
    assert {"tests/localhost.pem", "docs/examples/proxy.py", "csrc/binding/socket.h", "benchmarks/plain.c"} <= sources
    assert {f"codegen/snapshots/{target}.json" for target in facts.snapshots()} <= sources
    added = {name for name in sdist - sources if not name.startswith("sockcffi.egg-info/")}
    assert (sources - sdist, added) == (set(), {"PKG-INFO", "setup.cfg"})


def test_builds_leave_nothing_in_the_tree(tree, sources, sdist, wheel, tmp_path):
    """What a wheel is made of would be imported by whoever is in the folder of the clone, in the place of the wheel's own modules."""
    assert hook(tree, f"prepare_metadata_for_build_wheel({str(tmp_path)!r})").returncode == 0
    assert {name for name in files(tree) - sources if not name.startswith("sockcffi.egg-info/")} == set()


def test_metadata(installed):
    text = next(installed.glob("*.dist-info/METADATA")).read_text(encoding="utf-8")
    for version in range(9, 16):
        assert f"Classifier: Programming Language :: Python :: 3.{version}\n" in text
    assert re.findall(r"^Project-URL: .+, https://.+", text, re.M)
    assert re.findall(r"\]\((?!https://)[^)]*\)", text) == []  # no links to files: outside of the sources there are none
    assert "docs/drop-in.md" in text and "MIT (LICENSE)" in text


# ---- what `import sockcffi` finds, from a folder in or above a clone ----

#: python as from the shell: what has been installed in `packages`, and cffi, but not the sockcffi under test
START = """
import site, sys
site.addsitedir({packages!r})
sys.path += {cffi!r}
"""


def start(folder, packages, program, *flags):
    import _cffi_backend

    cffi = [] if PYPY else [str(Path(_cffi_backend.__file__).parent)]
    source = START.format(packages=str(packages), cffi=cffi) + program
    return subprocess.run([sys.executable, "-S", *flags, "-c", source], cwd=folder, capture_output=True, text=True)


FIND = "import sockcffi; sockcffi.socket().close(); print(sockcffi.__file__)"
REPORT = "import runpy; sys.argv[1:] = ['--json']; runpy.run_module('sockcffi', run_name='__main__')"


def test_a_source_tree_says_that_it_is_not_installed(tree, installed, tmp_path):
    words = rf"ImportError: {tree} has the sources of sockcffi, and no build of them for this Python \(.*_generated.*\): "
    words += f"pip install -e {tree}, or start Python in another folder"
    for packages in tmp_path, installed:
        for program in FIND, REPORT, "import sockcffi.options":
            assert re.fullmatch(words, start(tree, packages, program).stderr.splitlines()[-1])


def test_a_tree_that_another_interpreter_was_given_says_so(tree, installed, tmp_path):
    copy = tmp_path / "sockcffi"
    shutil.copytree(tree, copy)
    shutil.copytree(installed / "sockcffi" / "_generated", copy / "sockcffi" / "_generated", ignore=shutil.ignore_patterns("_native.*"))
    words = f"ImportError: {copy} has the sources of sockcffi, and no build of them for this Python (No module named 'sockcffi._generated._native')"
    assert words in start(copy, tmp_path, FIND).stderr


def test_an_install_that_lost_its_binding_is_no_source_tree(installed, tmp_path):
    shutil.copytree(installed / "sockcffi", tmp_path / "sockcffi", ignore=shutil.ignore_patterns("_native.*"))
    words = "ModuleNotFoundError: No module named 'sockcffi._generated._native'"
    assert start(tmp_path, tmp_path, FIND).stderr.splitlines()[-1].startswith(words)


def test_beside_a_clone_the_installed_package_is_found(tree, installed):
    done = start(tree.parent, installed, FIND)
    assert (done.stdout.strip(), done.stderr) == (str(installed / "sockcffi" / "__init__.py"), "")


@pytest.mark.parametrize("place", ["the clone", "above it", "elsewhere"])
def test_an_editable_install_is_found(tree, editable, tmp_path, place):
    folder = {"the clone": tree, "above it": tree.parent, "elsewhere": tmp_path}[place]
    done = start(folder, editable, FIND)
    assert (done.stdout.strip(), done.stderr) == (str(tree / "sockcffi" / "__init__.py"), "")
    report = start(folder, editable, REPORT)
    assert json.loads(report.stdout)["build"]["version"] == render.version(), report.stderr


def test_an_editable_install_is_built_in_the_tree_alone(tree, sources, editable):
    added = {name for name in files(tree) - sources if not name.startswith("sockcffi.egg-info/")}
    assert added and all(name.startswith("sockcffi/_generated/") for name in added)
    assert not [name for name in added if ".abi3-" in name]  # CPython 3.15 takes such a file first, and nobody writes it any more


# ---- the wheel ----


def test_the_wheels_tag(wheel):
    tag = wheel.stem.split("-", 2)[2]
    assert tag.startswith("pp39-pypy39_pp73-" if PYPY and sys.version_info[:2] == (3, 9) else "pp" if PYPY else "cp39-abi3-")


def test_what_is_in_the_wheel(installed):
    names = files(installed)
    assert {"sockcffi/__init__.pyi", "sockcffi/py.typed", "sockcffi/_generated/constants.py", "sockcffi/_generated/structs.json"} <= names
    assert not [name for name in names if name.startswith("codegen") or name.endswith((".c", ".h", ".j2"))]
    source = "from sockcffi._generated import _native, build, constants; print(_native.__file__, build.VERSION, build.CONSTANTS, constants.AF_INET)"
    done = subprocess.run([sys.executable, "-c", source], cwd=installed, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    file, version, count, family = done.stdout.split()
    assert Path(file).parent == installed / "sockcffi" / "_generated"
    assert version == render.version() and int(count) >= 2900 and family == "2"
    if not PYPY:
        assert Path(file).name.partition(".")[2] in ("abi3.so", "pyd")  # what every CPython that the tag names looks for


@pytest.mark.skipif(PYPY or not shutil.which("nm"), reason="about CPython's limited API, asks nm")
@pytest.mark.parametrize(
    "name, more",
    [
        ("_native", {"PyImport_ImportModule"}),
        ("_calls", {"PyType_FromModuleAndSpec", "PyObject_GetBuffer", "PyBuffer_Release"}),  # promised since 3.10 and 3.11, there before
    ],
)
def test_the_binding_keeps_to_the_stable_interface(installed, name, more):
    module = installed / "sockcffi" / "_generated" / f"{name}.abi3.so"
    output = subprocess.run(["nm", "-D", "--undefined-only", module], capture_output=True, text=True, check=True).stdout
    names = {line.split()[-1] for line in output.splitlines()}
    assert more <= names  # it does talk to Python
    # Of the names with an underscore, the stable interface has these two among what a module may need.
    assert {name for name in names if name.startswith("_Py")} <= {"_Py_Dealloc", "_Py_NoneStruct"}


def test_a_second_build_touches_nothing(editable, tree):
    before = {path: path.stat().st_mtime_ns for path in (tree / "sockcffi" / "_generated").glob("*.[cp]*") if path.is_file()}
    assert hook(tree, "_generate(build_ffi.ROOT)").returncode == 0
    assert len(before) > 8 and {path: path.stat().st_mtime_ns for path in before} == before


@pytest.mark.parametrize(
    ("prelude", "environment", "words"),
    [
        ("", {"CC": "/nonexistent/cc"}, "sockcffi: No C compiler: install gcc (Debian: apt install gcc libc6-dev) or set CC"),
        ("", {"CC": "cat"}, "sockcffi: cat does not work as a C compiler: cat: "),
        ("import sys; sys.modules['jinja2'] = None", {}, "sockcffi: the build needs jinja2: pip install jinja2"),
        (
            "import setuptools; setuptools.__version__ = '66.1.1'",
            {},
            "sockcffi: setuptools 66.1.1 is too old to build with: pip install 'setuptools>=77'",
        ),
        (
            "import setuptools.build_meta, sysconfig; sysconfig.get_path = lambda *_, **__: '/nonexistent'",
            {},
            f"sockcffi: No Python.h in /nonexistent: install the headers of this Python (Debian: apt install {'pypy3' if PYPY else 'python3'}-dev)",
        ),
    ],
)
def test_what_is_missing_is_told_in_one_sentence(tree, prelude, environment, words):
    done = hook(tree, "build_wheel('dist')", prelude, **environment)
    assert done.returncode == 1
    assert done.stderr.startswith(words) and len(done.stderr.splitlines()) == 1


def test_a_snapshot_that_was_edited_stops_the_build(tree):
    path = tree / "codegen/snapshots/openbsd-x86_64.json"
    text = path.read_text()
    path.write_text(text.replace('"AF_INET": 2', '"AF_INET": 3'))
    done = hook(tree, "build_wheel('dist')")
    path.write_text(text)
    words = "sockcffi: codegen/snapshots/openbsd-x86_64.json was edited by hand at AF_INET: python -m codegen probe --all makes it anew\n"
    assert (done.returncode, done.stderr) == (1, words)


def test_no_headers_of_the_kernel(tmp_path):
    """<sys/socket.h> is there, and includes the kernel's."""
    hidden = "asm", "asm-generic", "linux"
    command = compiler_without(tmp_path, lambda folder: {folder / name for name in hidden})
    with pytest.raises(
        probe.ProbeError, match=r"^No <(asm|linux)/[\w./]+>: install the headers of the kernel \(Debian: apt install linux-libc-dev\)$"
    ):
        probe.probe(declarations.read(), probe.Compiler(command))


@pytest.mark.parametrize("platform, compiler", [("win32", "mingw32"), ("linux", None)])
def test_windows_needs_its_own_libraries_and_a_compiler_that_can_be_asked(monkeypatch, platform, compiler):
    from setuptools import Distribution, Extension

    monkeypatch.syspath_prepend(str(ROOT))
    import build_ffi

    extensions = [Extension(f"sockcffi._generated.{name}", []) for name in ("_native", "_calls")]
    command = build_ffi.build_ext(Distribution({"ext_modules": extensions}))
    monkeypatch.setattr(build_ffi, "sys", argparse.Namespace(platform=platform))
    monkeypatch.setattr(build_ffi._build_ext, "build_extension", lambda self, extension: None)
    command.finalize_options()
    assert command.compiler == compiler
    assert len(command.extensions) == (1 if PYPY or platform == "win32" else 2)
    command.build_extension(extensions[0])
    assert extensions[0].libraries == (["ws2_32", "iphlpapi"] if platform == "win32" else [])


# ---- the second witness ----


@pytest.fixture(scope="module")
def asked():
    """The declarations, what this machine's headers say, and the facts of the build."""
    declared = declarations.read()
    local = probe.probe(declared, probe.local_compiler())
    return local, facts.fall_back(facts.merge(facts.load(local.facts.target), local.facts), declared)


def compiles(tmp_path, source):
    """The compiler's errors and warnings about `source`."""
    path = tmp_path / "checks.c"
    path.write_text(source)
    defines = [f"-D{name}={value}" for name, value in probe.DEFINES.items()]
    return subprocess.run([CC, "-Wall", "-Wextra", "-fsyntax-only", *defines, path], capture_output=True, text=True).stderr


def test_the_compiler_agrees_and_without_a_warning(asked, tmp_path):
    local, merged = asked
    asserted = 0
    for group in local.groups:
        source = render.checks(group, merged.constants, merged.structs, local.disputed)
        assert compiles(tmp_path, source) == ""
        asserted += source.count("\nVALUE(") + source.count("\nMEMBER(")
    assert asserted > 2900


def test_the_compiler_objects_to_a_wrong_value_place_and_size(asked, tmp_path):
    local, merged = asked
    constants, structs = {**merged.constants, "AF_INET": 3}, json.loads(json.dumps(merged.structs))
    errors = compiles(tmp_path, render.checks(local.groups[0], constants, structs, {}))
    assert "AF_INET is not 3" in errors and errors.count("error:") == 1

    group = json.loads(json.dumps(local.groups[0].structs))
    group["struct sockaddr_in"]["fields"]["sin_port"][0] = 4
    group["struct sockaddr_in"]["size"] = structs["struct sockaddr_in"]["size"] = 20
    wrong = probe.Group(local.groups[0].headers, structs=group)
    errors = compiles(tmp_path, render.checks(wrong, merged.constants, structs, {}))
    assert "struct sockaddr_in.sin_port is not of 2 bytes at 4" in errors
    assert "struct sockaddr_in is not of 20 bytes" in errors and errors.count("error:") == 2


@pytest.mark.parametrize("more", [[], ["-DSC_ASKS_RECV=1", "-DSC_ASKS_SEND=1"]], ids=["as here", "without MSG_DONTWAIT"])
def test_the_bindings_own_c_has_no_warnings(more):
    defines = [f"-D{name}={value}" for name, value in probe.DEFINES.items()] + more
    done = subprocess.run(
        [CC, "-Wall", "-Wextra", "-Werror", "-fsyntax-only", "-DSC_VERSION=0", *defines, ROOT / "csrc/binding/socket.c"],
        capture_output=True,
        text=True,
    )
    assert done.stderr == ""


# ---- a platform without a snapshot, a machine with old headers ----


BUILDS = {
    "for CPython from 3.9 on": (["-DPy_LIMITED_API=0x03090000"], (3, 9)),
    "without a GIL": (["-DPy_GIL_DISABLED", "-D_CFFI_NO_LIMITED_API"], (3, 14)),  # the second is what cffi writes there
    "for CPython from 3.15 on, with a GIL or without": (["-DPy_GIL_DISABLED", "-DPy_TARGET_ABI3T=0x030f0000"], (3, 15)),
}


@pytest.mark.skipif(PYPY or sys.platform == "win32", reason="the C for CPython on POSIX")
@pytest.mark.parametrize("source", ["csrc/cpython/module.c", "sockcffi/_generated/_native.c"])
@pytest.mark.parametrize("kind", BUILDS)
def test_the_c_for_cpython_has_no_warnings(kind, source):
    """With the macros of each kind of build: this CPython's headers are those of all."""
    macros, since = BUILDS[kind]
    if sys.version_info < since:
        pytest.skip(f"needs the headers of CPython {since[0]}.{since[1]}")
    if source.endswith("_native.c") and not (ROOT / source).exists():
        pytest.skip("pip install -e . writes what cffi makes")
    defines = [f"-D{name}={value}" for name, value in probe.DEFINES.items()]
    command = [CC, "-std=gnu11", "-Wall", "-Wextra", "-Werror", "-fsyntax-only", "-DSC_VERSION=0", *defines]
    if source.endswith("_native.c"):
        command += ["-Wno-unused-parameter", "-Wno-missing-field-initializers", "-Wno-cast-function-type"]  # cffi's
    include = [sysconfig.get_path("platinclude"), sysconfig.get_path("include"), ROOT / "csrc/binding", ROOT / "sockcffi/_generated"]
    done = subprocess.run([*command, *macros, *(f"-I{folder}" for folder in include), ROOT / source], capture_output=True, text=True)
    assert (done.returncode, done.stderr) == (0, "")


def test_a_platform_without_a_snapshot_has_what_its_headers_have(tree, monkeypatch, tmp_path):
    copy = tmp_path / "tree"
    shutil.copytree(tree, copy, ignore=shutil.ignore_patterns("_generated"))
    monkeypatch.setattr(facts, "snapshots", dict)
    text = (build.write(copy) / "build.py").read_text()
    assert "\nSNAPSHOT = None\n" in text
    assert int(re.search(r"^CONSTANTS = (\d+)$", text, re.M)[1]) >= 2900


#: what came to the kernel's headers after 3.10, that of manylinux2014, or was in another folder; and to bits/socket.h after glibc 2.17
NEWER = "vm_sockets.h can/isotp.h can/j1939.h qrtr.h mptcp.h if_xdp.h tls.h smc.h kcm.h mctp.h".split()
NEWER_FAMILIES = re.compile(r"^#\s*define\s+[AP]F_(?:VSOCK|IB|MPLS|KCM|QIPCRTR|SMC|XDP|MCTP)\b.*\n", re.M)


def without(folder, hidden, copy):
    """Makes `copy` a folder of links to all in `folder` but what is `hidden`."""
    copy.mkdir()
    for path in folder.iterdir():
        if any(path in other.parents for other in hidden):
            without(path, hidden, copy / path.name)
        elif path not in hidden:
            (copy / path.name).symlink_to(path)


def header_folders():
    """The folders where the compiler looks for headers."""
    if sys.platform != "linux":
        pytest.skip("about the folders of Linux")
    told = subprocess.run(
        [CC, "-E", "-v", "-xc", os.devnull], capture_output=True, text=True, check=True, env={**os.environ, "LC_ALL": "C"}
    ).stderr
    return list(map(Path, told.partition("#include <...> search starts here:\n")[2].partition("End of search list.")[0].split()))


def compiler_without(root, hidden):
    """The command of a compiler that does not find what hidden(folder) names in each folder of headers; `root` gets the rest of them."""
    command = [CC, "-nostdinc"]
    for number, folder in enumerate(header_folders()):
        without(folder, hidden(folder), root / str(number))
        command += ["-isystem", str(root / str(number))]
    return command


@pytest.fixture(scope="module")
def old_compiler(tmp_path_factory):
    """The command of a compiler whose headers are as old as manylinux2014's. bluez's are not there."""
    root, sockets = tmp_path_factory.mktemp("headers"), Path("bits", "socket.h")
    command = compiler_without(root, lambda folder: {*(folder / "linux" / name for name in NEWER), folder / "bluetooth", folder / sockets})
    for number, folder in enumerate(header_folders()):
        if (folder / sockets).exists():
            (root / str(number) / sockets).write_text(NEWER_FAMILIES.sub("", (folder / sockets).read_text()))
    return command


#: prints all names, and addresses of families that came later
LATER = """
import sockcffi as s
from sockcffi import structs
print(*sorted(name for name in dir(s) if name.isupper()))
print(s.encode_address(s.AF_VSOCK, (s.VMADDR_CID_HOST, 1024)).hex())
print(s.encode_address(s.AF_CAN, ("lo", s.J1939_NO_NAME, s.J1939_NO_PGN, s.J1939_NO_ADDR), s.CAN_J1939).hex())
print(s.encode_address(s.AF_CAN, ("lo", 1, 2), s.CAN_ISOTP).hex())
print(s.encode_address(s.AF_BLUETOOTH, ("00:11:22:33:44:55", 3), s.BTPROTO_RFCOMM).hex(), s.BT_SECURITY, s.SOL_BLUETOOTH)
print(structs.bt_security(1), structs.can_isotp_options.size, structs.tls12_crypto_info_aes_gcm_128.size)
"""


@pytest.mark.slow
def test_a_wheel_built_with_old_headers_has_what_came_since(tree, wheel, old_compiler, tmp_path):
    found = probe.probe(declarations.read(), probe.Compiler(old_compiler)).facts
    if facts.load(found.target) is None:
        pytest.skip(f"no snapshot of {found.target}")
    later = "AF_VSOCK VMADDR_CID_HOST CAN_ISOTP_OPTS J1939_NO_NAME SO_J1939_FILTER BTPROTO_RFCOMM BT_SECURITY AF_XDP TLS_TX".split()
    assert "AF_CAN" in found.constants and found.constants.keys().isdisjoint(later) and "struct can_isotp_options" not in found.structs

    copy = tmp_path / "tree"
    shutil.copytree(tree, copy, ignore=shutil.ignore_patterns("_generated"))
    done = hook(copy, "build_wheel('dist')", CC=" ".join(old_compiler))
    assert done.returncode == 0, done.stdout + done.stderr
    told = []
    for name, path in (("old", next((copy / "dist").glob("*.whl"))), ("new", wheel)):
        with zipfile.ZipFile(path) as archive:
            archive.extractall(tmp_path / name)
        done = subprocess.run([sys.executable, "-c", LATER], cwd=tmp_path / name, capture_output=True, text=True)
        assert done.returncode == 0, done.stderr
        told.append(done.stdout)
    old, new = (set(text.partition("\n")[0].split()) for text in told)
    assert {*later, "CAN_J1939", "CAN_ISOTP", "AF_BLUETOOTH"} <= old
    assert facts.load(found.target).constants.keys() - old == {name for name in facts.load(found.target).constants if not name.isupper()}
    assert told[0].partition("\n")[2] == told[1].partition("\n")[2] and len(new) >= len(old)

"""What README and docs say is so: their Python runs, their commands and links lead somewhere."""

import importlib.util
import re
import shlex
import subprocess
import sys
from pathlib import Path

import pytest

import sockcffi

ROOT = Path(__file__).parents[1]
PAGES = [ROOT / "README.md", ROOT / "CHANGELOG.md", *sorted((ROOT / "docs").glob("*.md"))]
FENCE = re.compile(r"^( *)```(\w*)\n(.*?)^\1```$", re.M | re.S)


def blocks(language):
    """The text of each block in `language`, as parameters of a test, named by page and line."""
    found = []
    for page in PAGES:
        text = page.read_text(encoding="utf-8")
        for match in FENCE.finditer(text):
            indent, info, block = match.groups()
            if info == language:
                line = text.count("\n", 0, match.start(3))
                found.append(pytest.param(re.sub(f"^{indent}", "", block, flags=re.M), id=f"{page.name}:{line}"))
    return found


def run(program, folder):
    """What a program prints. Its sockcffi is the one under test, wherever it runs."""
    program = f"import sys; sys.path.insert(0, {str(Path(sockcffi.__file__).parents[1])!r})\n{program}"
    done = subprocess.run([sys.executable, "-W", "error", "-c", program], cwd=folder, capture_output=True, text=True, timeout=60)
    assert (done.returncode, done.stderr) == (0, "")
    return done.stdout


@pytest.mark.parametrize("program", blocks("python"))
def test_python_runs(program, tmp_path):
    run(program, tmp_path)


README = (ROOT / "README.md").read_text(encoding="utf-8")


def test_readme_has_an_example_of_what_nobody_else_has():
    parts = re.split(r"^\*\*([^*]+)\.\*\*", README, flags=re.M)
    assert len(parts) > 8 and all("```python\n" in part or "\n    python -m sockcffi run " in part for part in parts[2::2])


def test_timeout_of_the_readme(tmp_path):
    """It says which figure its program prints."""
    (program,) = [block.values[0] for block in blocks("python") if block.id.startswith("README") and "setitimer" in block.values[0]]
    assert run(program, tmp_path) == "0.3\n"


def test_number_of_constants_in_the_readme():
    from codegen import declarations, facts, render

    known = render.constants(facts.snapshots()["linux-x86_64-gnu"], declarations.read())
    said = int(re.search(r"over\s+([\d,]+) constants", README)[1].replace(",", ""))
    assert said <= len(known) < said + 500


def commands():
    """Those of pip and python: what comes before them in the README, .ci/run does on a machine that has nothing."""
    for parameter in blocks("sh"):
        for command in re.split("\n|&&", parameter.values[0].strip()):
            if re.match(r" *(pip|python) ", command):
                yield pytest.param(shlex.split(command), id=f"{parameter.id} {command.strip()}")


@pytest.mark.parametrize("command", list(commands()))
def test_command_exists(command):
    if command[:2] == ["pip", "install"]:
        extras = [extra for words in re.findall(r"\.\[([\w,]+)\]", " ".join(command)) for extra in words.split(",")]
        project = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
        table = re.search(r"^\[project.optional-dependencies\]$(.*?)^\[", project, re.M | re.S)
        assert extras and set(extras) <= set(re.findall(r"^(\w+) =", table[1], re.M))
        return
    assert command[:2] == ["python", "-m"]
    module = command[2]
    if module in ("pytest", "mypy.stubtest"):
        assert all((ROOT / word).exists() for word in command[3:] if "/" in word or word.endswith(".toml"))
    else:
        assert importlib.util.find_spec(f"{module}.__main__"), f"no python -m {module}"
        usage = subprocess.run([sys.executable, *command[1:3], "--help"], cwd=ROOT, capture_output=True, text=True)
        if usage.returncode and "No module named 'jinja2'" in usage.stderr:
            pytest.skip("jinja2, which codegen needs, is not installed")
        assert usage.returncode == 0, usage.stderr
        assert all(word in usage.stdout for word in command[3:4] if not word.startswith("-")), usage.stdout


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_links_lead_somewhere(page):
    links = re.findall(r"\]\(([^)#:]+)(?:#[^)]*)?\)", page.read_text(encoding="utf-8"))
    assert not [link for link in links if not (page.parent / link).exists()]


def test_changelog_names_the_headers_of_the_snapshots():
    from codegen import facts

    newest = re.search(r"^## .*?(?=^## |\Z)", (ROOT / "CHANGELOG.md").read_text(encoding="utf-8"), re.M | re.S)[0]
    for snapshot in facts.snapshots().values():
        assert snapshot.target in newest
        assert f"Linux {snapshot.versions['kernel']}" in newest if "kernel" in snapshot.versions else True
        assert snapshot.versions.get("libc", "") in newest


def test_every_public_name_is_in_the_reference():
    """But for constants, whose pages are rendered, and what CPython's module has only because it imports it."""
    pages = {page.name: page.read_text(encoding="utf-8") for page in (ROOT / "docs" / "api").glob("*.rst")}
    documented = {*re.findall(r"^\.\. (?:auto|py:)\w+:: sockcffi\.([\w.]+)$", "\n".join(pages.values()), re.M)}
    imported = {"IntEnum", "IntFlag"}
    names = {*sockcffi.__all__, *sockcffi._LATER} - imported
    names = {name for name in names if not name.startswith("_") and not isinstance(getattr(sockcffi, name), (int, str, bytes))}
    assert names - documented == set()
    for module in sorted(path.stem for path in (ROOT / "sockcffi").glob("[a-z]*.py") if path.stem != "declaration"):
        assert module in documented, f"sockcffi.{module} has no page"
    listed = (ROOT / "docs" / "api" / "index.md").read_text(encoding="utf-8").split()
    assert {Path(name).stem for name in pages} <= {*listed}

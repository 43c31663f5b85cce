"""Sphinx builds the site of these pages: `nox -s docs`."""

import re
from glob import glob
from pathlib import Path

project = "sockcffi"
author = copyright = "the sockcffi contributors"
version = release = re.search('^version = "(.*)"$', Path(__file__).parents[1].joinpath("pyproject.toml").read_text("utf-8"), re.M)[1]

extensions = ["myst_parser", "sphinx.ext.autodoc", "sphinx.ext.intersphinx", "sphinx_copybutton"]
highlight_language = "text"  # of what does not say that it is Python
html_theme = "furo"
html_title = f"sockcffi {release}"
myst_heading_anchors = 4
autodoc_typehints = "description"
suppress_warnings = ["ref.python"]  # `type` in an annotation is the builtin, and an attribute of two of our classes

# Links into CPython's pages. Without a network, Debian's package python3-doc has the list of their places.
intersphinx_mapping = {"python": ("https://docs.python.org/3", (None, *glob("/usr/share/doc/python3*/html/objects.inv")))}


def as_restructured_text(app, what, name, obj, options, lines):
    """In a docstring IFA_ is the beginning of names of C, and no link; an indented block behind a colon is a table as it stands."""
    text = re.sub(r":\n\n(?=    )", "::\n\n", "\n".join(lines))
    lines[:] = [line if line.startswith("    ") else re.sub(r"(?<=\w)_(?!\w)", r"\_", line) for line in text.split("\n")]


def setup(app):
    app.connect("autodoc-process-docstring", as_restructured_text)

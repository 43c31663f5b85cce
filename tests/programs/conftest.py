"""Programs that know nothing of this module, run over it as their users would:

    pip install -e '.[programs]'
    python -m sockcffi run -m pytest tests/programs

Over the interpreter's own socket there is nothing to test: there, these files are not collected. ../test_programs.py runs them so.
With SOCKCFFI_PROGRAMS=yes a program that is not here fails its tests, as ../conftest.py has it.
"""

import socket

collect_ignore_glob = [] if socket.__name__ == "sockcffi" else ["test_*.py"]

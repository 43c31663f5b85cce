"""Programs that know nothing of this module, run over it as their users would:

    pip install -e '.[programs]'
    python -m sockcffi run -m pytest tests/programs

Over the interpreter's own socket there is nothing to test: there, these files are not collected. ../test_programs.py runs them so.
With SOCKCFFI_PROGRAMS=yes a program that is not here fails its tests, as ../conftest.py has it.
"""

import socket

import pytest

from .servers import CERTIFICATE

collect_ignore_glob = [] if socket.__name__ == "sockcffi" else ["test_*.py"]


@pytest.fixture
def session():
    """One of requests, that trusts the tests' certificate and nothing of the environment."""
    with pytest.importorskip("requests").Session() as session:
        session.verify = CERTIFICATE
        session.trust_env = False
        yield session

"""fuzz.py [--seconds 10] [TARGET...]: feeds the parsers what makes them go where they have not been, with atheris (pip install atheris).

It starts from the files in corpus/TARGET, and says with which bytes a target failed; those belong there, where test_fuzz.py tries them.
"""

import argparse
import subprocess
import sys
import tempfile
from pathlib import Path

CORPUS = Path(__file__).parent / "corpus"
LONGEST = 1024  # bytes of an input
SLOWEST = 10  # seconds that one may take


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("targets", nargs="*", metavar="TARGET", default=sorted(folder.name for folder in CORPUS.iterdir()))
    parser.add_argument("--seconds", type=int, default=10, help="for each target (%(default)s)")
    arguments = parser.parse_args()
    failed = 0
    for target in arguments.targets:
        with tempfile.TemporaryDirectory() as new:  # libFuzzer writes what it finds into the first folder
            command = [sys.executable, __file__, "--run", target, new, str(CORPUS / target), f"-max_total_time={arguments.seconds}",
                       f"-max_len={LONGEST}", f"-timeout={SLOWEST}", f"-artifact_prefix={target}-", "-print_final_stats=1"]  # fmt: skip
            done = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, errors="replace")
        runs = [line.split()[-1] for line in done.stdout.splitlines() if "number_of_executed_units" in line]
        print(f"{target}: {runs[0] if runs else 'no'} inputs, {'ok' if done.returncode == 0 else 'FAILED'}", flush=True)
        if done.returncode:
            print(done.stdout)
            failed = 1
    return failed


def run(target, arguments):
    """One target, in a process of its own: libFuzzer ends it."""
    import atheris

    with atheris.instrument_imports(include=["sockcffi"]):
        from targets import TARGETS

    atheris.Setup([sys.argv[0], *arguments], TARGETS[target])
    atheris.Fuzz()


if __name__ == "__main__":
    if sys.argv[1:2] == ["--run"]:
        run(sys.argv[2], sys.argv[3:])
    sys.exit(main())

"""python -m sockcffi: what this machine can do. python -m sockcffi run: a program over this module."""

import sys


def main(arguments=None):
    """Runs a command, by default the report, and returns the exit status."""
    if arguments is None:
        arguments = sys.argv[1:]
    if arguments[:1] == ["run"]:  # before any import that the program may do without
        from .run import run

        return run(arguments[1:])

    import argparse

    parser = argparse.ArgumentParser(prog="python -m sockcffi", description="What this machine can do.")
    parser.add_argument("--json", action="store_true", help="for programs")
    parser.add_argument("command", nargs="?", choices=["run"], help="a program, with this module in the place of the interpreter's socket")
    return print_report(parser.parse_args(arguments))


def print_report(options):
    """The report; 1 when an exchange that should work does not."""
    import json

    from . import report

    found = report.collect()
    print(json.dumps(found, indent=1) if options.json else report.text(found))
    return 0 if report.works(found) else 1


if __name__ == "__main__":
    sys.exit(main())

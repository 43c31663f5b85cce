"""python -m sockcffi: what this machine can do."""

import argparse
import json
import sys

from . import report


def main(arguments=None):
    """Runs a command, by default the report, and returns the exit status."""
    parser = argparse.ArgumentParser(prog="python -m sockcffi", description="What this machine can do.")
    parser.add_argument("--json", action="store_true", help="for programs")
    parser.set_defaults(command=print_report)
    options = parser.parse_args(arguments)
    return options.command(options)


def print_report(options):
    """The report; 1 when an exchange that should work does not."""
    found = report.collect()
    print(json.dumps(found, indent=1) if options.json else report.text(found))
    return 0 if report.works(found) else 1


if __name__ == "__main__":
    sys.exit(main())

"""python -m sockcffi: what this machine can do. run: a program over this module. inspect: a socket's options."""

import sys

def main(arguments=None):
    """Runs a command, by default the report, and returns the exit status."""
    if arguments is None:
        arguments = sys.argv[1:]
    if arguments[:1] == ["run"]:  # before any import that the program may do without
        from .dropin.run import run

        return run(arguments[1:])

    import argparse

    parser = argparse.ArgumentParser(prog="python -m sockcffi", description="What this machine can do.")
    parser.add_argument("--json", action="store_true", help="for programs")
    parser.set_defaults(command=print_report)
    commands = parser.add_subparsers(title="commands", metavar="COMMAND")
    commands.add_parser("run", help="a program, with this module in the place of the interpreter's socket")
    command = commands.add_parser("inspect", help="the options of a live socket, with their values")
    command.add_argument("number", type=int, metavar="FD|PORT", help="a descriptor that this command inherits, or a local port")
    command.set_defaults(command=inspect)
    options = parser.parse_args(arguments)
    return options.command(options)


def inspect(options):
    from .report import inspection

    try:
        status = inspection.inspect(options.number)
        sys.stdout.flush()
    except BrokenPipeError:  # `inspect 8080 | head`: nobody reads the rest, which must not be written at the end either
        sys.stdout = None
        status = 1
    return status


def print_report(options):
    """The report; 1 when an exchange that should work does not."""
    import json

    from .report import report

    found = report.collect()
    print(json.dumps(found, indent=1) if options.json else report.text(found))
    return 0 if report.works(found) else 1


if __name__ == "__main__":
    sys.exit(main())

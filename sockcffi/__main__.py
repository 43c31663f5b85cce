"""python -m sockcffi: what this machine can do. run: a program over this module. inspect: a socket's options."""

import sys

EXAMPLES = """\
examples:
  {prog}                          what this machine can do, on one screen
  {prog} run app.py --port 8000   a program over this module
  {prog} inspect 8080 'TCP_*'     the TCP options of whoever listens on port 8080
"""
INSPECT_EXAMPLES = """\
examples:
  {prog} 8080                 the sockets that are bound to a port, of any process
  {prog} --pid 1234 SO_RCVBUF one option of all sockets of a process
  {prog} --fd 3 --changed     what is not as in a new socket; the command inherits descriptor 3
"""


def main(arguments=None):
    """Runs a command, by default the report, and returns the exit status."""
    if arguments is None:
        arguments = sys.argv[1:]
    if arguments[:1] == ["run"]:  # before any import that the program may do without
        from .dropin.run import run

        return run(arguments[1:])
    options = _parser().parse_args(arguments)
    try:
        status = options.command(options)
        sys.stdout.flush()
    except BrokenPipeError:  # `| head`: nobody reads the rest, which must not be written at the end either
        sys.stdout = None
        status = 1
    return status


def _parser():
    import argparse

    from ._generated.build import VERSION

    prog = "sockcffi" if sys.argv[0].endswith("sockcffi") else "python -m sockcffi"
    looks = {"formatter_class": argparse.RawDescriptionHelpFormatter}
    parser = argparse.ArgumentParser(prog=prog, description="What this machine can do.", epilog=EXAMPLES.format(prog=prog), **looks)
    parser.add_argument("--version", action="version", version=f"sockcffi {VERSION}")
    parser.add_argument("--json", action="store_true", help="for programs")
    parser.add_argument("-v", "--verbose", action="store_true", help="name every constant that the interpreter's own socket lacks")
    parser.set_defaults(command=print_report)
    commands = parser.add_subparsers(title="commands", metavar="COMMAND")
    commands.add_parser("run", help="a program, with this module in the place of the interpreter's socket")

    help = "the options of a live socket, with their values and units"
    epilog = INSPECT_EXAMPLES.format(prog=f"{prog} inspect")
    command = commands.add_parser("inspect", help=help, description=help.capitalize() + ".", epilog=epilog, **looks)
    command.add_argument("--fd", type=int, help="a descriptor that this command inherits")
    command.add_argument("--port", type=int, help="a local port: of TCP, UDP and the like, in any process that you may trace")
    command.add_argument("--pid", type=int, help="all sockets of a process")
    command.add_argument("--changed", action="store_true", help="only what is not as in a new socket")
    command.add_argument("--json", action="store_true", help="for programs")
    command.add_argument(
        "names", nargs="*", metavar="NUMBER|OPTION", help="a descriptor or else a port; names of options, such as SO_RCVBUF or 'TCP_*'"
    )
    command.set_defaults(command=inspect, parser=command)
    return parser


def inspect(options):
    from .report import inspection

    return inspection.command(options)


def print_report(options):
    """The report; 1 when an exchange that should work does not."""
    import json

    from .report import report

    found = report.collect()
    print(json.dumps(found, indent=1) if options.json else report.text(found, **report.looks(sys.stdout), verbose=options.verbose))
    return 0 if report.works(found) else 1


if __name__ == "__main__":
    sys.exit(main())

"""What was measured before, in recorded.json, which `--record` alone writes, and where to get to, in targets.json.

A record is the ratios of an operation, ours by the interpreter's own, each of a process of its own, by interpreter and processor.
"""

import json
import platform
import re
import sys
from pathlib import Path
from statistics import median

RECORDED = Path(__file__).with_name("recorded.json")
TARGETS = Path(__file__).with_name("targets.json")
TOLERANCE = 0.25  # by which a ratio may be worse than the recorded median


def interpreter():
    """The name and version that records go by: of PyPy its own version, "PyPy 7.3.11"; of CPython without the last part, "CPython 3.13"."""
    version = getattr(sys, "pypy_version_info", sys.version_info)[: 3 if hasattr(sys, "pypy_version_info") else 2]
    return f"{platform.python_implementation()} {'.'.join(map(str, version))}"


def target(operation):
    """The ratio that an operation is to get to on this interpreter; None for no target."""
    return json.loads(TARGETS.read_text(encoding="utf-8"))[sys.implementation.name].get(operation)


def recorded(operation, interpreter, processor):
    """The recorded ratios of an operation: this processor's, or those of all processors where it has none."""
    processors = _load().get(interpreter, {})
    of_processor = processors.get(processor, {}).get(operation)
    return of_processor or [ratio for operations in processors.values() for ratio in operations.get(operation, ())]


def limit(operation, ratios):
    """What a ratio must not exceed, of an operation with these recorded ratios: the median and a quarter of it.

    Where processes differ by more than an eighth, it is the median and twice what the worst process was above it. That an operation
    differs from process to process is its nature, so the worst process of all interpreters and processors counts.
    """
    records = [operations[operation] for processors in _load().values() for operations in processors.values() if operation in operations]
    spread = max(max(record) / median(record) - 1 for record in records)
    return median(ratios) * (1 + max(TOLERANCE, 2 * spread))


def write(results):
    """Puts what `--json` told of some interpreters in the place of what was recorded of the same operations, interpreters, processors."""
    records = _load()
    for result in results:
        operations = records.setdefault(result["interpreter"], {}).setdefault(result["processor"], {})
        operations.update(
            {entry["name"]: [round(ratio, 3) for ratio in entry["ratios"]] for entry in result["operations"] if "skipped" not in entry}
        )
    text = json.dumps(records, indent=1, sort_keys=True)
    text = re.sub(r"\[[^][]*\]", lambda ratios: " ".join(ratios[0].split()), text)  # a line for each operation
    RECORDED.write_text(text.replace("[ ", "[").replace(" ]", "]") + "\n", encoding="utf-8")


def _load():
    return json.loads(RECORDED.read_text(encoding="utf-8"))

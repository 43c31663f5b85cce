"""What `--json` told, as an SVG: a row for each operation, in it a bar for each interpreter, and marks of plain C, target and record."""

from math import log2
from pathlib import Path

COLOURS = "#4477aa", "#ee6677", "#228833", "#ccbb44", "#66ccee", "#aa3377"  # as many interpreters fit
LEFT, SCALE, MARGIN = 300, 90, 16  # of the drawing; a doubling of the ratio; at the right: in pixels
LEAST, MOST = 1 / 64, 4  # ratios; what is beyond is drawn there
THICKNESS, GAP = 9, 8  # of bars, and between rows


def svg(results):
    """The SVG of some results, each what `--json` told."""
    from jinja2 import Environment, FileSystemLoader, StrictUndefined

    environment = Environment(
        loader=FileSystemLoader(Path(__file__).parent),
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    told = [{entry["name"]: entry for entry in result["operations"] if "by_own" in entry} for result in results]
    colours = COLOURS[: len(results)]
    rows, y = [], 58
    for name in dict.fromkeys(name for entries in told for name in entries):
        bars = [_bar(entries[name], y + i * THICKNESS, colour) for i, (entries, colour) in enumerate(zip(told, colours)) if name in entries]
        height = len(results) * THICKNESS
        rows.append({"title": next(entries[name]["title"] for entries in told if name in entries), "y": y, "height": height, "bars": bars})
        y += height + GAP
    ticks = [
        {"x": _place(2.0**power), "label": f"{2.0**power:g}" if power >= 0 else f"1/{2**-power}"}
        for power in range(round(log2(LEAST)), round(log2(MOST)) + 1)
    ]
    legend = [
        {"x": LEFT + i * 125, "label": result["python"], "colour": colour} for i, (result, colour) in enumerate(zip(results, colours))
    ]
    return environment.get_template("chart.svg.j2").render(
        width=_place(MOST) + MARGIN,
        height=y + 44,
        left=LEFT,
        thickness=THICKNESS - 1,
        results=legend,
        ticks=ticks,
        rows=rows,
        bottom=y,
        machine="{processor}, {platform}".format_map(results[0]),
    )


def _place(ratio):
    return round(LEFT + SCALE * (log2(min(max(ratio, LEAST), MOST)) - log2(LEAST)))


def _bar(entry, y, colour):
    """From the left to the ratio: as in every chart, shorter is less time. C's mark is at its time by that of the own module."""
    ratio, by_plain = entry["by_own"][0], entry["by_plain"]
    others = {"plain": ratio / by_plain[0] if by_plain else None, "target": entry["target"], "recorded": entry["recorded"]}
    title = f"{ratio:.2f} of the own module's time" + (f"; {by_plain[0]:.2f} of plain C's" if by_plain else "")
    title += "".join(f"; {who} {others[who]:.2f}" for who in ("target", "recorded") if others[who])
    return {
        "x": LEFT,
        "width": _place(ratio) - LEFT,
        "y": y,
        "colour": colour,
        "title": title,
        "marks": {who: other and _place(other) for who, other in others.items()},
    }

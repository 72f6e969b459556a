"""Where everything in the complications chart stands, in pixels, as Vega's expressions.

Wide it is a matrix; narrow each complication is a title with its conditions under it, each on a
line.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

NARROW = 620
LABELS, BAR, LEVEL = 214, 100, 18
LEAST_COLUMN = 28
"""So narrow a column still holds a name over two lines; where there is less room, none is drawn."""
WIDE_ROW, TITLE, LINE = 27, 30, 24
LETTER = 5.7
"""The width of a letter of the names, on the generous side."""

_PLACES = {
    "wide": f"width >= max({NARROW}, {LABELS + BAR} + {LEAST_COLUMN} * columns)",
    "top": f"wide ? levels * {LEVEL} + {LETTER} * letters + 22 : 0",
    "column": f"columns ? min(52, (width - {LABELS + BAR}) / columns) : 0",
    "bar": f"columns ? {BAR} : min(420, width - {LABELS + 20})",
}

ROW_TOP = f"(top + (wide ? datum.row * {WIDE_ROW} : datum.row * {TITLE} + datum.above * {LINE}))"
"""Where a row begins: wide it is one line, narrow it has a line for each of its conditions."""
ROW_END = f"({ROW_TOP} + (wide ? {WIDE_ROW} : {TITLE} + datum.lines * {LINE}))"
TITLE_Y = f"({ROW_TOP} + (wide ? {WIDE_ROW / 2} : {TITLE / 2 + 1}))"
MARK_Y = f"{ROW_TOP} + (wide ? {WIDE_ROW / 2} : {TITLE} + (datum.place + 0.5) * {LINE})"
MARK_X = f"wide ? {LABELS} + (datum.column + 0.5) * column : 13"
BAR_X = f"{LABELS} + columns * column + 8"


def sized(spec: dict[str, Any], sizes: Mapping[str, int]) -> dict[str, Any]:
    """`spec` for what is drawn: `sizes` as `ChartRows` gives them."""
    params: list[dict[str, Any]] = [{"name": name, "value": n} for name, n in sizes.items()]
    params += [{"name": name, "expr": how} for name, how in _PLACES.items()]
    height = f"top + (wide ? rows * {WIDE_ROW} : rows * {TITLE} + marks * {LINE}) + 2"
    params.append({"name": "height", "expr": height})
    return {**spec, "params": [*params, *spec["params"]]}

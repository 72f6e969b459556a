"""What the marks of the complications chart mean."""

from __future__ import annotations

from collections.abc import Sequence
from math import pi, sqrt

from components.complications.rows import ChartRows
from components.complications.spec import AREAS
from components.parts.nodes import Node, el
from data.conditions.complications import Consequence
from data.dataset.catalogue import Catalogue


def complications_legend(
    catalogue: Catalogue, shown: Sequence[Consequence], drawn: ChartRows, *, filtered: bool
) -> list[Node]:
    """The sizes and shapes that the chart makes use of, each with its word, and what it lacks.

    `filtered`: filters stand above it, with which fewer conditions can be asked for.
    """
    words, said = catalogue.wording["complications"], catalogue.wording["results"]
    count = len({each.condition for each in shown})
    left = words["left_out"].format(count=drawn.left_out) if drawn.left_out else ""
    if drawn.counted_only:
        name = "legend_counted" if filtered else "legend_counted_view"
        about = words[name].format(count=count)
        return [el("p", f"{about} {left}".rstrip(), class_="help")]
    used = {each.frequency for each in shown}
    keys = [
        _key(_circle(area, hollow=not often), said[f"frequency_{often}"])
        for often, area in AREAS.items()
        if often in used
    ]
    if any(each.inherited for each in shown):
        diamond = ["path", {"d": "M11 3 L19 11 L11 19 L3 11 Z", "fill": "currentColor"}]
        keys.append(_key(diamond, words["legend_inherited"]))
    return [
        el("p", f"{words['legend']} {left}".rstrip(), class_="help"),
        el("ul", *keys, class_="legend"),
    ]


def _key(shape: Node, text: str) -> Node:
    drawing = ["svg", {"viewBox": "0 0 22 22", "width": 22, "height": 22, "aria-hidden": "true"}]
    return el("li", [*drawing, shape], el("span", text))


def _circle(area: float, *, hollow: bool) -> Node:
    fill = "none" if hollow else "currentColor"
    size = {"cx": 11, "cy": 11, "r": round(sqrt(area / pi), 1)}
    return ["circle", {**size, "fill": fill, "stroke": "currentColor", "stroke-width": 2}]

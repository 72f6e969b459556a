"""What stands over the columns of the complications chart: conditions under their groups."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from textwrap import wrap
from typing import Any

from components.complications.places import LEAST_COLUMN
from data.conditions.complication_filters import OTHERS, families, family
from data.conditions.complications import Consequence
from data.dataset.catalogue import Catalogue

FOLD = 34
"""A name with more letters goes over two lines."""
BOLD_LETTER = 7.0


@dataclass(frozen=True)
class Heads:
    """The lines to draw, the column of each condition, and how much room they need.

    Headings stand on `levels` levels, so that one over a narrow group is whole and meets no other;
    the longest line of a name has `letters` letters.
    """

    lines: tuple[dict[str, Any], ...]
    place: Mapping[str, int]
    levels: int
    letters: int


def column_heads(catalogue: Catalogue, shown: Sequence[Consequence]) -> Heads:
    """The heads of the columns of `shown`, group by group, those of no group last."""
    words = catalogue.wording["complications"]
    lines: list[dict[str, Any]] = []
    place: dict[str, int] = {}
    letters = 0
    heads: list[dict[str, Any]] = []
    for group, members in families(catalogue, {each.condition for each in shown}).items():
        label = words["others"] if group == OTHERS else catalogue.conditions[group].name
        first = len(place)
        for key in members:
            name = catalogue.conditions[key].name
            folded = wrap(name, FOLD)
            letters = max(letters, *map(len, folded))
            lines.append(
                {
                    "kind": "column",
                    "column": len(place),
                    "condition": key,
                    "complication": "",
                    "label": "\n".join(folded),
                    "folds": len(folded),
                    "tip": words["open"].format(name=name),
                }
            )
            place[key] = len(place)
        head = {"kind": "group", "label": label, "tip": label}
        heads.append({**head, "column": first, "until": len(place)})
    levels = _levels([(head["column"], head["label"]) for head in heads])
    lines += [{**head, "level": level} for head, level in zip(heads, levels, strict=True)]
    lines.append({"kind": "bars", "label": words["bars"]})
    return Heads(tuple(lines), place, max(levels) + 1, letters)


def no_heads(catalogue: Catalogue) -> Heads:
    """No columns: only the bars have a heading."""
    bars = {"kind": "bars", "label": catalogue.wording["complications"]["bars"]}
    return Heads((bars,), {}, 1, 0)


def group_name(catalogue: Catalogue, condition: str) -> str:
    """The widest group of a condition, by name; "" for one of none."""
    group = family(catalogue, condition)
    return "" if group == OTHERS else catalogue.conditions[group].name


def _levels(heads: Sequence[tuple[int, str]]) -> list[int]:
    """On which level each heading stands: above all those that begin below its own letters."""
    levels: list[int] = [0] * len(heads)
    for number, (column, label) in reversed([*enumerate(heads)]):
        until = column * LEAST_COLUMN + len(label) * BOLD_LETTER + 12
        under = [
            each for each in range(number + 1, len(heads)) if heads[each][0] * LEAST_COLUMN < until
        ]
        levels[number] = max((levels[each] + 1 for each in under), default=0)
    return levels

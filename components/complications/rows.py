"""The one table that the complications chart draws: headings, rows, marks and columns."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import pandas as pd

from components.complications.heads import Heads, column_heads, group_name, no_heads
from components.complications.words import counted, mark_words, row_words
from data.conditions.complications import WORST_FIRST, Consequence, by_complication
from data.dataset.catalogue import Catalogue

MOST_COLUMNS = 28
"""So many fit on a desk of 1280 px; of more only their number is drawn for each complication."""
MOST_ROWS = 20
"""So many complications stand on one screen, the worst first; the table has all."""
FULL_LINE = 44
"""So many letters stand on one line of a phone; a longer name has its group on the next."""


@dataclass(frozen=True)
class ChartRows:
    """What is drawn, `kind` telling what each line of `frame` is, and how far it reaches.

    `most` conditions stand in one row; on a phone they take `lines` lines in all, one under the
    other. `left_out` complications did not fit on a screen.
    """

    frame: pd.DataFrame
    heads: Heads
    rows: int
    most: int
    lines: int
    left_out: int = 0

    @property
    def counted_only(self) -> bool:
        """Whether there are too many conditions to draw each."""
        return not self.heads.place

    @property
    def columns(self) -> int:
        return len(self.heads.place)

    @property
    def sizes(self) -> dict[str, int]:
        return {
            "rows": self.rows,
            "columns": self.columns,
            "most": self.most,
            "marks": self.lines,
            "levels": self.heads.levels,
            "letters": self.heads.letters,
        }


def chart_rows(catalogue: Catalogue, shown: Sequence[Consequence], opened: str) -> ChartRows:
    """Place `shown`: complications down, conditions across, or only counted where they are too
    many. The worst come first, of equals those of most conditions.
    """
    few = len({each.condition for each in shown}) <= MOST_COLUMNS
    heads = column_heads(catalogue, shown) if few else no_heads(catalogue)
    lines = [*heads.lines]
    row, severity, most, above = 0, "", 1, 0
    found = sorted(by_complication(shown).items(), key=_worst_first)
    for complication, each in found[:MOST_ROWS]:
        if each[0].severity != severity:
            severity = each[0].severity
            lines.append(_heading(catalogue, row, severity, above))
            row += 1
        placed = {"row": row, "above": above, "severity": severity}
        conditions, taken = _conditions(catalogue, each, heads) if few else ([], 0)
        lines.append(
            {
                **placed,
                "kind": "row",
                "complication": complication,
                "condition": "",
                "label": catalogue.terms[complication].label,
                "tip": row_words(catalogue, complication, each),
                "count": len(each),
                "counted": counted(catalogue, len(each)),
                "opened": complication == opened,
                "lines": taken,
            }
        )
        lines += [{**placed, **one} for one in conditions]
        most, above, row = max(most, len(each)), above + taken, row + 1
    left_out = max(0, len(found) - MOST_ROWS)
    return ChartRows(pd.DataFrame(lines), heads, row, most, above, left_out)


def _worst_first(found: tuple[str, tuple[Consequence, ...]]) -> tuple[int, int]:
    _, each = found
    return WORST_FIRST.index(each[0].severity), -len(each)


def _heading(catalogue: Catalogue, row: int, severity: str, above: int) -> dict[str, Any]:
    label = catalogue.wording["complications"][severity]
    place = {"row": row, "above": above, "lines": 0}
    return {**place, "kind": "heading", "severity": severity, "label": label}


def _conditions(
    catalogue: Catalogue, consequences: Sequence[Consequence], heads: Heads
) -> tuple[list[dict[str, Any]], int]:
    """A mark and a name for each condition of a row, and how many lines they take on a phone."""
    found: list[dict[str, Any]] = []
    place = 0
    for one in sorted(consequences, key=lambda one: heads.place[one.condition]):
        name, group = catalogue.conditions[one.condition].name, group_name(catalogue, one.condition)
        below = len(name) + len(group) > FULL_LINE
        mark = {
            "kind": "mark",
            "complication": one.complication,
            "condition": "",
            "column": heads.place[one.condition],
            "place": place,
            "often": one.frequency,
            "teller": "inherited" if one.inherited else "own",
            "tip": mark_words(catalogue, one),
        }
        said = {
            "kind": "name",
            "complication": "",
            "condition": one.condition,
            "label": name,
            "place": place,
            "group": group,
            "below": below,
            "tip": catalogue.wording["complications"]["open"].format(name=name),
        }
        found += [mark, said]
        place += 2 if below else 1
    return found, place

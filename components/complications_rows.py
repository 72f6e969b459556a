"""The one table that the complications chart draws: headings, rows, marks and columns."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import pandas as pd

from components.complication_words import counted, mark_words
from data.catalogue import Catalogue
from data.complication_filters import OTHERS, families
from data.complications import Consequence, by_complication


@dataclass(frozen=True)
class ChartRows:
    """What is drawn, `kind` telling what each line is, and how far it reaches."""

    frame: pd.DataFrame
    rows: int
    columns: int
    most: int


def chart_rows(catalogue: Catalogue, shown: Sequence[Consequence], opened: str) -> ChartRows:
    """Place `shown`: complications down, conditions across; `most` marks stand in one row."""
    columns: dict[str, int] = {}
    lines = _columns(catalogue, shown, columns)
    row, severity, most = 0, "", 1
    for complication, each in by_complication(shown).items():
        if each[0].severity != severity:
            severity = each[0].severity
            lines.append(_heading(catalogue, row, severity))
            row += 1
        placed = {"row": row, "complication": complication, "condition": "", "severity": severity}
        lines.append(
            {
                **placed,
                "kind": "row",
                "label": catalogue.terms[complication].label,
                "count": len(each),
                "counted": counted(catalogue, len(each)),
                "opened": complication == opened,
            }
        )
        for place, one in enumerate(sorted(each, key=lambda one: columns[one.condition])):
            lines.append({**placed, **_mark(catalogue, one, columns[one.condition], place)})
        most = max(most, len(each))
        row += 1
    return ChartRows(pd.DataFrame(lines), row, len(columns), most)


def _heading(catalogue: Catalogue, row: int, severity: str) -> dict[str, Any]:
    label = catalogue.wording["complications"][severity]
    return {"kind": "heading", "row": row, "severity": severity, "label": label}


def _mark(catalogue: Catalogue, one: Consequence, column: int, place: int) -> dict[str, Any]:
    return {
        "kind": "mark",
        "column": column,
        "place": place,
        "often": one.frequency,
        "teller": "inherited" if one.inherited else "own",
        "tip": mark_words(catalogue, one),
    }


def _columns(
    catalogue: Catalogue, shown: Sequence[Consequence], columns: dict[str, int]
) -> list[dict[str, Any]]:
    """The heads of the columns, group by group; `columns` takes up where each condition stands."""
    words = catalogue.wording["complications"]
    heads: list[dict[str, Any]] = []
    for group, members in _headed(catalogue, shown).items():
        label = words["others"] if group == OTHERS else catalogue.conditions[group].name
        first = len(columns)
        for key in members:
            name = catalogue.conditions[key].name
            place = {"column": len(columns), "condition": key, "complication": ""}
            tip = words["open"].format(name=name)
            short, _, _ = name.partition(" (")
            heads.append({**place, "kind": "column", "label": short, "tip": tip})
            columns[key] = len(columns)
        until = len(columns)
        heads.append(
            {"kind": "group", "column": first, "until": until, "label": label, "tip": label}
        )
    heads.append({"kind": "bars", "label": words["bars"]})
    return heads


def _headed(catalogue: Catalogue, shown: Sequence[Consequence]) -> Mapping[str, tuple[str, ...]]:
    """The columns by the group whose name stands over them. One column is too narrow for that, so
    the only member of its group stands among the others, unless there is nothing else."""
    found = families(catalogue, {each.condition for each in shown})
    lone = [key for key, members in found.items() if len(members) == 1 and key != OTHERS]
    if not lone or len(found) == 1:
        return found
    others = [*found.pop(OTHERS, ()), *(found.pop(group)[0] for group in lone)]
    others.sort(key=lambda key: catalogue.conditions[key].name.casefold())
    return {**found, OTHERS: tuple(others)}

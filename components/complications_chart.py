"""The complications chart: what can follow, how bad, how often, for which conditions."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from typing import Any

import pandas as pd
import streamlit as st

from components import session
from components.complications_spec import PICK, complications_spec, sized
from components.complications_table import complications_table
from components.dataset import Dataset
from components.nodes import el
from components.written import written
from data.address import parameters
from data.catalogue import Catalogue
from data.complication_filters import OTHERS, families
from data.complications import WORST_FIRST, Consequence, by_complication, of_conditions


def complications_chart(
    dataset: Dataset,
    conditions: Collection[str],
    key: str,
    *,
    severity: str = "",
    opened: str = "",
    table_open: bool = False,
) -> None:
    """Draw what can follow from `conditions`, and the same as a table.

    A click on a complication opens it on its page; a click on a name over a column opens that
    condition. Where nothing is left to draw, that is said.
    """
    catalogue = dataset.catalogue
    words = catalogue.wording["complications"]
    shown = of_conditions(catalogue, dataset.consequences, conditions, severity)
    if not shown:
        written(f"{key}_table", [el("p", words["empty"]), el("p", words["empty_help"])])
        return
    frame, rows, columns, most = chart_rows(catalogue, shown, opened)
    theme = "dark" if st.context.theme.type == "dark" else "light"
    st.vega_lite_chart(
        frame,
        sized(complications_spec(theme), rows, columns, most),
        key=key,
        on_select=lambda: _picked(catalogue, key),
        selection_mode=[PICK],
        width="stretch",
        alt=alt_text(catalogue, shown),
    )
    written(f"{key}_table", complications_table(catalogue, shown, table_open=table_open))


def chart_rows(
    catalogue: Catalogue, shown: Sequence[Consequence], opened: str
) -> tuple[pd.DataFrame, int, int, int]:
    """The table that the chart draws, and how many rows, columns and marks in a row there are."""
    words = catalogue.wording["complications"]
    columns, heads = _heads(catalogue, words, shown)
    found, row, severity, most = list(heads), 0, "", 1
    for complication, each in by_complication(shown).items():
        if each[0].severity != severity:
            severity = each[0].severity
            found.append(
                {"kind": "heading", "row": row, "severity": severity, "label": words[severity]}
            )
            row += 1
        found.append(
            {
                "kind": "row",
                "row": row,
                "complication": complication,
                "condition": "",
                "severity": severity,
                "label": catalogue.terms[complication].label,
                "count": len(each),
                "counted": counted(words, len(each)),
                "opened": complication == opened,
            }
        )
        ordered = sorted(each, key=lambda one: columns[one.condition])
        found += [
            {
                "kind": "mark",
                "row": row,
                "column": columns[one.condition],
                "place": place,
                "complication": complication,
                "condition": "",
                "severity": severity,
                "often": one.frequency,
                "teller": "inherited" if one.inherited else "own",
                "tip": said(catalogue, one),
            }
            for place, one in enumerate(ordered)
        ]
        most = max(most, len(each))
        row += 1
    return pd.DataFrame(found), row, len(columns), most


def counted(words: Any, count: int) -> str:
    return str(words["one_condition"] if count == 1 else words["conditions"].format(count=count))


def said(catalogue: Catalogue, each: Consequence) -> str:
    """One mark in words, for a pointer held over it and for a screen reader."""
    words = catalogue.wording["complications"]
    how = [catalogue.wording["results"][f"frequency_{each.frequency}"], *each.when]
    if each.inherited:
        how.append(inherited(catalogue, each))
    return str(
        words["mark"].format(
            complication=catalogue.terms[each.complication].label,
            condition=catalogue.conditions[each.condition].name,
            how="; ".join(how),
        )
    )


def inherited(catalogue: Catalogue, each: Consequence) -> str:
    group = catalogue.conditions[each.statements[0].condition].name
    return catalogue.wording["complications"]["inherited"].format(group=group)


def alt_text(catalogue: Catalogue, shown: Sequence[Consequence]) -> str:
    """The chart in a few sentences: how much there is, and what is worst."""
    words = catalogue.wording["complications"]
    rows = by_complication(shown)
    said = [
        words["alt"].format(
            complications=len(rows), conditions=len({each.condition for each in shown})
        )
    ]
    for severity in WORST_FIRST:
        named = [
            f"{catalogue.terms[key].label} ({counted(words, len(each))})"
            for key, each in rows.items()
            if each[0].severity == severity
        ]
        if named:
            said.append(f"{words[severity]}: {', '.join(named)}.")
    return " ".join(said)


def _heads(
    catalogue: Catalogue, words: Any, shown: Iterable[Consequence]
) -> tuple[dict[str, int], list[dict[str, Any]]]:
    columns: dict[str, int] = {}
    found: list[dict[str, Any]] = []
    for group, members in families(catalogue, {each.condition for each in shown}).items():
        name = words["others"] if group == OTHERS else catalogue.conditions[group].name
        first = len(columns)
        for key in members:
            full = catalogue.conditions[key].name
            found.append(
                {
                    "kind": "column",
                    "column": len(columns),
                    "condition": key,
                    "complication": "",
                    "label": full,
                    "tip": words["open"].format(name=full),
                }
            )
            columns[key] = len(columns)
        until = len(columns)
        found.append({"kind": "group", "column": first, "until": until, "label": name, "tip": name})
    return columns, found


def _picked(catalogue: Catalogue, key: str) -> None:
    """Go where the reader clicked: each click puts one thing into the selection, or takes it out."""
    now = st.session_state[key]["selection"].get(PICK) or []
    before = st.session_state.get(session.PICKED, {}).get(key, [])
    changed = [each for each in now if each not in before] or [
        each for each in before if each not in now
    ]
    st.session_state[session.PICKED] = {**st.session_state.get(session.PICKED, {}), key: now}
    if not changed:
        return
    carried = parameters(session.selection(), catalogue)
    complication, condition = changed[-1].get("complication"), changed[-1].get("condition")
    if complication in catalogue.terms:
        session.go_to("complications", {session.COMPLICATION: [complication], **carried})
    elif condition in catalogue.conditions:
        session.go_to("condition", {session.CONDITION: [condition], **carried})

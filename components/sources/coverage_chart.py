"""The coverage chart: how well each condition is described, and where the gaps are."""

from __future__ import annotations

from collections.abc import Sequence

import pandas as pd
import streamlit as st

from components.parts.nodes import Node, el
from components.parts.plain_text import plain
from components.parts.written import written
from components.sources.coverage_spec import STRENGTHS, coverage_spec
from components.sources.paging import page_of
from components.state import session
from data.dataset.catalogue import Catalogue
from data.provenance.coverage import Cell, coverage, named_like

SIZE = 25
"""So many conditions stand in the chart at once."""


def coverage_chart(catalogue: Catalogue) -> None:
    """The conditions of a group, or those searched for, by pages; and the same as a table."""
    words = catalogue.wording["sources"]
    group, typed = st.columns(2)
    held = [key for key, each in catalogue.conditions.items() if each.is_group]
    held = [key for key in held if named_like(catalogue, "", key)]
    picked = group.selectbox(
        plain(words["group"]),
        ["", *held],
        format_func=lambda key: catalogue.conditions[key].name if key else words["group_all"],
        key=session.COVERAGE_GROUP,
    )
    asked = typed.text_input(
        plain(words["search_condition"]), key=session.COVERAGE_SEARCH, type="search"
    )
    found = named_like(catalogue, asked or "", picked or "")
    shown = page_of(catalogue, found, SIZE, session.COVERAGE_PAGE, picked or "", asked or "")
    if not shown:
        return
    cells = coverage(catalogue, shown)
    gaps = sum(not cell.statements for cell in cells)
    said = words["coverage_alt"].format(
        conditions=len(shown), facets=len(catalogue.facets), gaps=gaps, fields=len(cells)
    )
    st.text(words["coverage_key"])
    st.vega_lite_chart(
        _frame(catalogue, cells),
        coverage_spec(),
        key=session.COVERAGE_CHART,
        width="stretch",
        alt=said,
    )
    written(session.COVERAGE_TABLE, [el("p", said), _table(catalogue, shown, cells)])


def _frame(catalogue: Catalogue, cells: Sequence[Cell]) -> pd.DataFrame:
    return pd.DataFrame(
        {
            "condition": catalogue.conditions[cell.condition].name,
            "facet": catalogue.facets[cell.facet].label,
            "strength": STRENGTHS[min(cell.sources, len(STRENGTHS) - 1)],
            "shown": str(cell.statements or ""),
            "spoken": _spoken(catalogue, cell),
        }
        for cell in cells
    )


def _spoken(catalogue: Catalogue, cell: Cell) -> str:
    words = catalogue.wording["sources"]
    return words["coverage_field"].format(
        condition=catalogue.conditions[cell.condition].name,
        facet=catalogue.facets[cell.facet].label,
        said=_counted(catalogue, cell),
    )


def _counted(catalogue: Catalogue, cell: Cell) -> str:
    words = catalogue.wording["sources"]
    if not cell.statements:
        return words["coverage_gap"]
    return words["coverage_count"].format(statements=cell.statements, sources=cell.sources)


def _table(catalogue: Catalogue, conditions: Sequence[str], cells: Sequence[Cell]) -> Node:
    words = catalogue.wording["sources"]
    width = len(catalogue.facets)
    heads = (el("th", facet.label, scope="col") for facet in catalogue.facets.values())
    rows = (
        el(
            "tr",
            el("th", catalogue.conditions[condition].name, scope="row"),
            *(el("td", _counted(catalogue, cell)) for cell in cells[at * width : (at + 1) * width]),
        )
        for at, condition in enumerate(conditions)
    )
    return el(
        "details",
        el("summary", words["coverage_table"]),
        el(
            "div",
            el(
                "table",
                el("caption", words["coverage"]),
                el("thead", el("tr", el("th", words["column_condition"], scope="col"), *heads)),
                el("tbody", *rows),
            ),
            class_="scroll wide",
            tabindex="0",
            role="region",
            aria_label=words["coverage_table"],
        ),
    )

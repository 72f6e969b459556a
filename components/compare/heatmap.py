"""The findings of the compared conditions as a heatmap: built with Altair once."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import Any

import altair as alt
import pandas as pd
import streamlit as st

from components.compare.cell import cell_state, state_word
from components.compare.facing import facing_pair, facing_with
from components.parts.chart_ink import INK, LINE
from components.parts.frequency_mark import MARKS
from components.parts.plain_text import plain
from components.state import session
from components.state.compared import facing, turn_to
from data.conditions.comparison import Row
from data.conditions.decisive import leading_rows
from data.dataset.catalogue import Catalogue

COLOURS = {
    "always": "#0b4f63",
    "often": "#26778f",
    "sometimes": "#8fc3d3",
    "rarely": "#d3e8ee",
    "never": "#f3d9b1",
    "": "#b9b9c6",
    "not_recorded": "transparent",
}
"""Darker is more often; the mark in each field says the same without colour."""

ON_DARK = {"always": "#ffffff", "often": "#ffffff"}
STEP = 27
MOST = 30
"""So many findings can be seen at a glance."""
_NARROW = "width / length(domain('x')) < 150"
"""A column too narrow for a name: it stands on end."""
_NAMES = alt.expr("containerSize()[0] > 600 ? 260 : 170")
"""So wide may the name of a finding be: whole where there is room."""
PICK = "pick"
FIELDS = ("term", "key")


def findings_heatmap(
    catalogue: Catalogue, conditions: Sequence[str], rows: Sequence[Row], *, alone: bool = False
) -> None:
    """Draw it; a press on a field picks its row, and shows its condition on a narrow screen.

    `alone`: the table with all rows is another view, not above it.
    """
    words, view = catalogue.wording["compare"], "_view" if alone else ""
    asked = [row for row in rows if catalogue.facets[row.facet].filters]
    drawn = leading_rows(catalogue, asked, session.selection(), MOST)
    if len(drawn) < len(asked):
        most = words[f"heatmap_most{view}"].format(count=len(drawn), all=len(asked))
        st.caption(plain(most))
    table = heatmap_table(catalogue, conditions, drawn)
    if table.empty:
        st.write(plain(words["heatmap_empty"]))
        return
    names = ", ".join(catalogue.conditions[key].name for key in conditions)
    st.vega_lite_chart(
        table,
        heatmap_spec(),
        key=session.HEATMAP,
        alt=words[f"heatmap_alt{view}"].format(names=names),
        on_select=lambda: _show(conditions),
        selection_mode=PICK,
    )


def picked_field() -> tuple[str, str]:
    """The term and the condition whose field was pressed, or "" and ""."""
    held = st.session_state.get(session.HEATMAP)
    points = held["selection"].get(PICK, []) if held else []
    field = points[0] if points else {}
    return str(field.get("term", "")), str(field.get("key", ""))


def _show(conditions: Sequence[str]) -> None:
    # The row may be hidden by the switch and the column by a narrow screen; whoever presses the
    # field of both wants to see it.
    term, condition = picked_field()
    if term:
        st.session_state[session.ROWS] = "all"
    if condition in conditions:
        turn_to(facing_with(condition, facing_pair(conditions, facing())))


def heatmap_table(
    catalogue: Catalogue, conditions: Sequence[str], rows: Sequence[Row]
) -> pd.DataFrame:
    """One row for each field: each finding, on each condition."""
    fields = []
    labels = Counter(catalogue.terms[row.term].label for row in rows)
    for row in rows:
        label = catalogue.terms[row.term].label
        facet = catalogue.facets[row.facet].label
        for key, cell in zip(conditions, row.cells, strict=True):
            state, name = cell_state(cell), catalogue.conditions[key].name
            fields.append(
                {
                    "term": row.term,
                    "key": key,
                    "finding": f"{label} ({facet})" if labels[label] > 1 else label,
                    "condition": name,
                    "frequency": state_word(catalogue, state),
                    "spoken": f"{label}, {name}: {state_word(catalogue, state)}",
                    "mark": MARKS[state],
                    "fill": COLOURS[state],
                    "ink": ON_DARK.get(state, "" if state == "not_recorded" else "#111111"),
                }
            )
    return pd.DataFrame(fields)


@st.cache_resource(show_spinner=False)
def heatmap_spec() -> dict[str, Any]:
    """The specification, without data."""
    pick = alt.selection_point(name=PICK, fields=[*FIELDS], on="click", clear="dblclick")
    axis: dict[str, Any] = {
        "labelColor": INK,
        "title": None,
        "domain": False,
        "ticks": False,
    }
    base = alt.Chart().encode(
        x=alt.X(
            "condition:N",
            sort=None,
            axis=alt.Axis(
                orient="top",
                labelAngle=alt.expr(f"{_NARROW} ? -90 : 0"),
                labelAlign=alt.expr(f"{_NARROW} ? 'left' : 'center'"),
                labelBaseline=alt.expr(f"{_NARROW} ? 'middle' : 'bottom'"),
                labelLimit=200,
                labelFontSize=12,
                labelOverlap=False,
                # What it is called beside that stands in the words over a field.
                labelExpr="split(datum.label, ' (')[0]",
                **axis,
            ),
        ),
        y=alt.Y(
            "finding:N",
            sort=None,
            axis=alt.Axis(labelFontSize=12, labelLimit=_NAMES, labelPadding=6, **axis),
        ),
        tooltip=[alt.Tooltip(f"{name}:N") for name in ("finding", "condition", "frequency")],
    )
    field = base.mark_rect(stroke=INK, cursor="pointer").encode(
        fill=alt.Fill("fill:N", scale=None),
        description="spoken:N",
        strokeWidth=alt.condition(pick, alt.value(3), alt.value(1), empty=False),
        strokeOpacity=alt.condition(pick, alt.value(1), alt.value(LINE), empty=False),
    )
    mark = base.mark_point(size=150, filled=True, opacity=1, cursor="pointer", aria=False).encode(
        shape=alt.Shape("mark:N", scale=None),
        color=alt.condition("datum.ink", alt.Color("ink:N", scale=None), alt.value(INK)),
    )
    chart = alt.layer(field.add_params(pick), mark).properties(height=alt.Step(STEP))
    spec: dict[str, Any] = chart.to_dict(validate=True)
    # Altair fills the gap with an empty table, which would be drawn beside ours.
    for layer in spec["layer"]:
        layer.pop("data")
    spec.pop("datasets")
    return spec

"""How the coverage chart is drawn: built with Altair once, without data."""

from __future__ import annotations

from typing import Any

import altair as alt
import streamlit as st

from components.parts.chart_ink import INK, LINE

FILL = "#0b6178"
STRENGTHS = (0, 0.22, 0.55, 1)
"""How strong the colour is of no source, of one, of two, of three or more: it stands out on light
ground and on dark."""

ON_FILL = "#ffffff"
STEP = 22
NARROW = "width < 420"


@st.cache_resource(show_spinner=False)
def coverage_spec() -> dict[str, Any]:
    """The specification: a field a condition and facet, stronger with more sources; the number in
    it counts statements, and a gap is an empty field.
    """
    axis: dict[str, Any] = {"labelColor": INK, "title": None, "domain": False}
    base = alt.Chart(alt.NamedData("source")).encode(
        x=alt.X("facet:N", sort=None, axis=alt.Axis(
            orient="top", labelAngle=-90, labelLimit=170, labelOverlap=False, ticks=False, **axis,
        )),
        y=alt.Y("condition:N", sort=None, axis=alt.Axis(
            labelLimit=alt.expr(f"{NARROW} ? 120 : 300"), ticks=False,
            # What it is called beside that stands in the words over a field.
            labelExpr=f"{NARROW} ? split(datum.label, ' (')[0] : datum.label", **axis,
        )),
        tooltip=alt.Tooltip("spoken:N"),
        description=alt.Description("spoken:N"),
    )  # fmt: skip
    field = base.mark_rect(fill=FILL, stroke=INK, strokeWidth=1, strokeOpacity=LINE).encode(
        fillOpacity=alt.FillOpacity("strength:Q", scale=None)
    )
    count = base.mark_text(fontSize=10, aria=False).encode(
        text=alt.Text("shown:N"),
        color=alt.condition(
            f"datum.strength == {STRENGTHS[-1]}", alt.value(ON_FILL), alt.value(INK)
        ),
    )
    chart = alt.layer(field, count).properties(height=alt.Step(STEP), background="transparent")
    spec: dict[str, Any] = chart.to_dict()
    spec["config"] = {"view": {"stroke": None}}
    return spec

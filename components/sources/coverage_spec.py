"""How the coverage chart is drawn: built with Altair once for each theme, without data."""

from __future__ import annotations

from typing import Any

import altair as alt
import streamlit as st

BANDS = ("0", "1", "2", "3")
"""No source, one, two, three or more."""

FILLS = {
    "light": ("#ffffff00", "#cfe3ea", "#6aa9bd", "#0b5c73"),
    "dark": ("#ffffff00", "#1f4450", "#3f8aa0", "#a8dcea"),
}
INKS = {
    "light": ("#111111", "#111111", "#111111", "#ffffff"),
    "dark": ("#f5f5f5", "#f5f5f5", "#000000", "#111111"),
}
TEXT = {"light": "#111111", "dark": "#f5f5f5"}
LINE = {"light": "#b0b0b0", "dark": "#5a5d66"}
STEP = 22


@st.cache_resource(show_spinner=False)
def coverage_spec(theme: str) -> dict[str, Any]:
    """The specification for a theme: a field a condition and facet, darker with more sources; the
    number in it counts statements, and a gap is an empty field.
    """
    axis: dict[str, Any] = {"labelColor": TEXT[theme], "title": None, "domain": False}
    base = alt.Chart(alt.NamedData("source")).encode(
        x=alt.X("facet:N", sort=None, axis=alt.Axis(
            orient="top", labelAngle=-90, labelLimit=170, ticks=False, **axis,
        )),
        y=alt.Y("condition:N", sort=None, axis=alt.Axis(
            labelLimit=alt.expr("width < 420 ? 120 : 300"), ticks=False, **axis,
        )),
        tooltip=alt.Tooltip("spoken:N"),
        description=alt.Description("spoken:N"),
    )  # fmt: skip
    field = base.mark_rect(stroke=LINE[theme], strokeWidth=1).encode(
        fill=alt.Fill(
            "band:N", legend=None, scale=alt.Scale(domain=[*BANDS], range=[*FILLS[theme]])
        )
    )
    count = base.mark_text(fontSize=10, aria=False).encode(
        text=alt.Text("shown:N"),
        color=alt.Color(
            "ink:N", legend=None, scale=alt.Scale(domain=[*BANDS], range=[*INKS[theme]])
        ),
    )
    chart = alt.layer(field, count).properties(height=alt.Step(STEP), background="transparent")
    spec: dict[str, Any] = chart.to_dict()
    spec["config"] = {"view": {"stroke": None}}
    return spec

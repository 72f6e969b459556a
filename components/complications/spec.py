"""How the complications chart is drawn: built with Altair once, without data.

One layered view holds everything, placed in pixels, so that one specification reads well on both
sizes: wide, a matrix of conditions by complications; narrow, its conditions under a complication,
one to a line. Rows, headings and marks come in one table and are told apart by `kind`.
"""

from __future__ import annotations

from typing import Any

import altair as alt
import streamlit as st

from components.complications.places import (
    BAR_X,
    LABELS,
    LEVEL,
    LINE,
    MARK_X,
    MARK_Y,
    ROW_END,
    ROW_TOP,
    TITLE_Y,
    WIDE_ROW,
)
from components.parts.chart_ink import INK, QUIET

SEVERITY_COLOURS = {
    "life-threatening": "#d13438",
    "serious": "#c2690f",
    "lasting": "#8a63d2",
    "nuisance": "#4c7f99",
}
"""Each at least 3:1 on white and on the dark background; the word always stands beside it."""

AREAS = {"always": 330, "often": 240, "sometimes": 140, "rarely": 55, "": 140}
"""Size of a mark in square pixels, by how often; where that is not said the mark is hollow."""

FAINT = 0.18
"""How opaque the lines are that lead from a name to its marks."""

PICK = "pick"
"""The selection that tells which complication, or which condition, was clicked."""


@st.cache_resource(show_spinner=False)
def complications_spec(*, marked: bool = True) -> dict[str, Any]:
    """The specification; the sizes are to be put in: see `sized`.

    Where nothing is `marked`, as in the overview of all, the empty layer of marks is kept from
    those who listen: they would be told of a picture without a name.
    """
    chart = alt.layer(
        # The whole row can be clicked, not only the small mark in it.
        _layer("row").mark_rect(
            x=0, x2=_e("width"), y=_e(ROW_TOP), aria=False, cursor="pointer",
            y2=_e(ROW_END), fill=INK, cornerRadius=4,
            fillOpacity=_e("datum.opened ? 0.16 : datum.row % 2 ? 0.05 : 0.01"),
        ).encode(alt.Tooltip("tip:N")).add_params(_pick()),
        _layer("row").mark_rect(
            x=0, x2=_e("width"), y=_e(ROW_TOP), y2=_e(f"{ROW_TOP} + 1"), aria=False,
            fill=INK, fillOpacity=FAINT,
        ),
        _layer("row").mark_text(
            x=_e(f"wide ? {LABELS - 12} : 4"), align=_e("wide ? 'right' : 'left'"),
            y=_e(TITLE_Y), baseline="middle", fontSize=13, fill=INK, cursor="pointer",
            limit=_e(f"wide ? {LABELS - 16} : width - 90"), aria=False,
            fontWeight=_e("datum.opened || !wide ? 'bold' : 'normal'"),
        ).encode(alt.Text("label:N"), alt.Tooltip("tip:N")),
        _layer("row").mark_rect(
            x=_e(BAR_X), x2=_e(f"{BAR_X} + (bar - 40) * datum.count / most"), aria=False,
            y=_e(f"{TITLE_Y} - 5"), y2=_e(f"{TITLE_Y} + 5"), cornerRadius=2,
            opacity=_e("wide ? 1 : 0"), cursor="pointer",
        ).encode(_colour("fill")),
        _layer("row").mark_text(
            x=_e(f"wide ? {BAR_X} + 5 + (bar - 40) * datum.count / most : width - 4"),
            y=_e(TITLE_Y), baseline="middle", align=_e("wide ? 'left' : 'right'"),
            text=_e("wide ? datum.count : datum.counted"), fontSize=12, fill=INK, fillOpacity=QUIET,
            cursor="pointer", aria=False,
        ),
        _layer("heading").mark_text(
            x=4, y=_e(TITLE_Y), align="left", baseline="middle",
            fontSize=13, fontWeight="bold", fill=INK, aria=False,
        ).encode(alt.Text("label:N")),
        _layer("heading").mark_rect(
            x=0, x2=_e("width"), aria=False,
            y=_e(f"{ROW_END} - 3"), y2=_e(ROW_END),
        ).encode(_colour("fill")),
        *_head(),
        _layer("name", " && !wide").mark_text(
            x=28, y=_e(MARK_Y), align="left", baseline="middle", fontSize=13, fill=INK,
            limit=_e("width - 30"), cursor="pointer", aria=False,
        ).encode(alt.Text("label:N"), alt.Tooltip("tip:N")),
        _layer("name", " && !wide").mark_text(
            x=_e("datum.below ? 28 : width - 4"), align=_e("datum.below ? 'left' : 'right'"),
            y=_e(f"{MARK_Y} + (datum.below ? {LINE - 4} : 0)"), baseline="middle",
            fontSize=12, fill=INK, fillOpacity=QUIET, aria=False,
        ).encode(alt.Text("group:N")),
        _layer("mark").mark_point(
            x=_e(MARK_X), y=_e(MARK_Y), strokeWidth=2, opacity=1, cursor="pointer",
            aria=alt.Undefined if marked else False,
        ).encode(
            _colour("fill"),
            _colour("stroke"),
            alt.Size("often:O", legend=None, scale=alt.Scale(
                type="ordinal", domain=[*AREAS], range=[*AREAS.values()],
            )),
            alt.Shape("teller:N", legend=None, scale=alt.Scale(
                domain=["own", "inherited"], range=["circle", "diamond"],
            )),
            alt.FillOpacity("often:O", legend=None, scale=alt.Scale(
                type="ordinal", domain=[*AREAS], range=[1, 1, 1, 1, 0],
            )),
            alt.Description("tip:N"),
            alt.Tooltip("tip:N"),
        ),
    )  # fmt: skip
    spec: dict[str, Any] = chart.properties(background="transparent", padding=0).to_dict()
    spec["config"] = {"view": {"stroke": None}}
    return spec


def _head() -> tuple[alt.Chart, ...]:
    """What stands over the columns: conditions, their groups, and what the bars count."""
    middle = f"{LABELS} + (datum.column + 0.5) * column"
    left, right = f"{LABELS} + datum.column * column", f"{LABELS} + datum.until * column"
    bracket, shelf = f"levels * {LEVEL} + 2", f"(levels - datum.level) * {LEVEL} - 8"
    return (
        _layer("bars", " && wide").mark_text(
            x=_e(BAR_X), y=_e("top - 8"), align="left", baseline="middle", fontSize=12,
            fill=INK, fillOpacity=QUIET, aria=False,
        ).encode(alt.Text("label:N")),
        _layer("column", " && wide").mark_rect(
            x=_e(middle), x2=_e(f"{middle} + 1"), y=_e("top"), aria=False,
            y2=_e(f"top + rows * {WIDE_ROW}"), fill=INK, fillOpacity=FAINT,
        ),
        _layer("column", " && wide").mark_text(
            x=_e(f"{middle} - 7 * (datum.folds - 1)"), y=_e("top - 8"), angle=270, align="left",
            baseline="middle", lineBreak="\n", lineHeight=14, fontSize=12, fill=INK,
            cursor="pointer", aria=False,
        ).encode(alt.Text("label:N"), alt.Tooltip("tip:N")),
        _layer("group", " && wide").mark_text(
            x=_e(f"{left} + 5"), y=_e(shelf), align="left", baseline="middle", fontWeight="bold",
            fontSize=12, fill=INK, fillOpacity=QUIET, aria=False,
        ).encode(alt.Text("label:N"), alt.Tooltip("tip:N")),
        _layer("group", " && wide").mark_rect(
            x=_e(f"{left} + 2"), x2=_e(f"{right} - 2"), y=_e(bracket), y2=_e(f"{bracket} + 2"),
            fill=INK, fillOpacity=QUIET, aria=False,
        ),
        # From a heading down to what it stands over, where another one lies between.
        _layer("group", " && wide").mark_rect(
            x=_e(f"{left} + 2"), x2=_e(f"{left} + 3"), y=_e(f"{shelf} - 6"), y2=_e(bracket),
            fill=INK, fillOpacity=QUIET, aria=False,
        ),
    )  # fmt: skip


def _pick() -> alt.Parameter:
    # Every click toggles what it meets, so that a second click on the same is noticed as well.
    fields = ["complication", "condition"]
    return alt.selection_point(name=PICK, fields=fields, toggle="true", clear=False)


def _layer(kind: str, more: str = "") -> alt.Chart:
    return alt.Chart(alt.NamedData("source")).transform_filter(f"datum.kind === '{kind}'" + more)


def _colour(channel: str) -> Any:
    scale = alt.Scale(domain=[*SEVERITY_COLOURS], range=[*SEVERITY_COLOURS.values()])
    make = alt.Fill if channel == "fill" else alt.Stroke
    return make("severity:N", legend=None, scale=scale)


def _e(expression: str) -> alt.ExprRef:
    return alt.ExprRef(expression)

"""How the complications chart is drawn: built with Altair once for each theme, without data.

One layered view holds everything, placed in pixels, so that one specification reads well on both
sizes: wide, a matrix of conditions by complications; narrow, under each complication a pile of its
conditions. Rows, headings and marks come in one table and are told apart by `kind`.
"""

from __future__ import annotations

from typing import Any

import altair as alt
import streamlit as st

SEVERITY_COLOURS = {
    "life-threatening": "#d13438",
    "serious": "#c2690f",
    "lasting": "#8a63d2",
    "nuisance": "#4c7f99",
}
"""Each at least 3:1 on white and on the dark background; the word always stands beside it."""

AREAS = {"always": 330, "often": 240, "sometimes": 140, "rarely": 55, "": 140}
"""Size of a mark in square pixels, by how often; where that is not said the mark is hollow."""

TEXT = {"light": "#111111", "dark": "#f5f5f5"}
QUIET = {"light": "#444444", "dark": "#c9c9c9"}
LINES = {"light": "#dcdcdc", "dark": "#3a3d46"}

PICK = "pick"
"""The selection that tells which complication, or which condition, was clicked."""

NARROW = 620
LABELS, BAR, HEAD = 214, 100, 190
WIDE_ROW, NARROW_ROW = 27, 42

_PLACES = {
    "wide": f"width >= {NARROW}",
    "top": f"wide ? {HEAD} : 0",
    "step": f"wide ? {WIDE_ROW} : {NARROW_ROW}",
    "column": f"min(52, (width - {LABELS + BAR}) / columns)",
    "pile": "min(21, (width - 22) / most)",
}

_MARK_X = f"wide ? {LABELS} + (datum.column + 0.5) * column : 11 + datum.place * pile"
_MARK_Y = "top + datum.row * step + (wide ? step / 2 : 28)"
_BAR = f"{LABELS} + columns * column + 8"


@st.cache_resource(show_spinner=False)
def complications_spec(theme: str) -> dict[str, Any]:
    """The specification for a theme; `columns`, `most` and `rows` are to be put in: see `sized`."""
    text, quiet, line = TEXT[theme], QUIET[theme], LINES[theme]
    middle = "top + (datum.row + 0.5) * step"
    chart = alt.layer(
        # The whole row can be clicked, not only the small mark in it.
        _layer("row").mark_rect(
            x=0, x2=_e("width"), y=_e("top + datum.row * step"), aria=False, cursor="pointer",
            y2=_e("top + (datum.row + 1) * step"), fill=text, cornerRadius=4,
            fillOpacity=_e("datum.opened ? 0.16 : datum.row % 2 ? 0.05 : 0.01"),
        ).add_params(_pick()),
        _layer("row").mark_rect(
            x=0, x2=_e("width"), y=_e("top + datum.row * step"), fill=line, aria=False,
            y2=_e("top + datum.row * step + 1"),
        ),
        _layer("row").mark_text(
            x=_e(f"wide ? {LABELS - 12} : 4"), align=_e("wide ? 'right' : 'left'"),
            y=_e(f"wide ? {middle} : top + datum.row * step + 11"), baseline="middle",
            limit=_e(f"wide ? {LABELS - 16} : width - 110"), fontSize=13, fill=text,
            cursor="pointer", fontWeight=_e("datum.opened ? 'bold' : 'normal'"), aria=False,
        ).encode(alt.Text("label:N")),
        _layer("row").mark_rect(
            x=_e(_BAR), x2=_e(f"{_BAR} + {BAR - 40} * datum.count / most"), aria=False,
            y=_e(f"{middle} - 5"), y2=_e(f"{middle} + 5"), cornerRadius=2,
            opacity=_e("wide ? 1 : 0"), cursor="pointer",
        ).encode(_colour("fill")),
        _layer("row").mark_text(
            x=_e(f"wide ? {_BAR} + 5 + {BAR - 40} * datum.count / most : width - 4"),
            y=_e(f"wide ? {middle} : top + datum.row * step + 11"), baseline="middle",
            align=_e("wide ? 'left' : 'right'"), fontSize=12, fill=quiet, aria=False,
            text=_e("wide ? datum.count : datum.counted"), cursor="pointer",
        ),
        _layer("heading").mark_text(
            x=4, y=_e(f"{middle} + (wide ? 0 : 6)"), align="left", baseline="middle",
            fontSize=13, fontWeight="bold", fill=text, aria=False,
        ).encode(alt.Text("label:N")),
        _layer("heading").mark_rect(
            x=0, x2=_e("width"), aria=False,
            y=_e("top + (datum.row + 1) * step - 3"), y2=_e("top + (datum.row + 1) * step"),
        ).encode(_colour("fill")),
        *_head(text, quiet, line),
        _layer("mark").mark_point(
            x=_e(_MARK_X), y=_e(_MARK_Y), strokeWidth=2, opacity=1, cursor="pointer",
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


def sized(spec: dict[str, Any], rows: int, columns: int, most: int) -> dict[str, Any]:
    """`spec` for so many rows and columns, `most` being the longest pile."""
    values = {"rows": rows, "columns": columns, "most": most}
    params: list[dict[str, Any]] = [{"name": name, "value": n} for name, n in values.items()]
    params += [{"name": name, "expr": how} for name, how in _PLACES.items()]
    params.append({"name": "height", "expr": "top + rows * step + 2"})
    return {**spec, "params": [*params, *spec["params"]]}


def _head(text: str, quiet: str, line: str) -> tuple[alt.Chart, ...]:
    """What stands over the columns: conditions, their groups, and what the bars count."""
    middle = f"{LABELS} + (datum.column + 0.5) * column"
    left, right = f"{LABELS} + datum.column * column", f"{LABELS} + datum.until * column"
    across = "(datum.until - datum.column) * column"
    return (
        _layer("bars", " && wide").mark_text(
            x=_e(_BAR), y=_e("top - 8"), align="left", baseline="middle", fontSize=12,
            fill=quiet, aria=False,
        ).encode(alt.Text("label:N")),
        _layer("column", " && wide").mark_rect(
            x=_e(middle), x2=_e(f"{middle} + 1"), y=_e("top"), fill=line, aria=False,
            y2=_e("top + rows * step"),
        ),
        _layer("column", " && wide").mark_text(
            x=_e(middle), y=_e("top - 8"), angle=270, align="left", baseline="middle",
            limit=HEAD - 34, fontSize=12, fill=text, cursor="pointer", aria=False,
        ).encode(alt.Text("label:N"), alt.Tooltip("tip:N")),
        _layer("group", " && wide").mark_text(
            x=_e(f"{left} + 2"), y=8, align="left", baseline="middle", fontWeight="bold",
            fontSize=12, fill=quiet, aria=False,
            limit=_e(f"{across} - 2"),
        ).encode(alt.Text("label:N"), alt.Tooltip("tip:N")),
        _layer("group", " && wide").mark_rect(
            x=_e(f"{left} + 2"), x2=_e(f"{right} - 2"), y=18, y2=20, fill=quiet,
            aria=False,
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

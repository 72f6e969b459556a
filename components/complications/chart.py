"""The complications chart: what can follow, how bad, how often, for which conditions."""

from __future__ import annotations

from collections.abc import Collection

import streamlit as st

from components.complications.address import address_of, filters_here
from components.complications.legend import complications_legend
from components.complications.places import sized
from components.complications.rows import chart_rows
from components.complications.spec import PICK, complications_spec
from components.complications.table import complications_table
from components.complications.words import alt_words
from components.parts.nodes import el
from components.parts.written import written
from components.state import session
from components.state.dataset import Dataset
from data.conditions.complications import of_conditions
from data.dataset.catalogue import Catalogue
from data.matching.address import parameters

NO_TOOLBAR = (
    "<style>[data-testid=stFullScreenFrame]:has([data-testid=stVegaLiteChart]) "
    "[data-testid=stElementToolbar] { display: none }</style>"
)
"""Its table shows how the chart is made, not what it says; our own table stands below."""


def complications_chart(
    dataset: Dataset,
    conditions: Collection[str],
    key: str,
    *,
    severity: str = "",
    opened: str = "",
    table_open: bool = False,
    filtered: bool = False,
) -> None:
    """Draw what can follow from `conditions`, and the same as a table.

    `filtered`: the filters of the page stand above it. A click on a complication opens it on its
    page, one on a name over a column that condition. Where nothing is left to draw, that is said.
    """
    catalogue = dataset.catalogue
    words = catalogue.wording["complications"]
    shown = of_conditions(catalogue, dataset.consequences, conditions, severity)
    if not shown:
        written(f"{key}_key", [el("p", words["empty"], class_="strong-text")])
        return
    if key not in st.session_state:
        # The chart is new on the page, so nothing is picked in it yet.
        st.session_state.setdefault(session.PICKED, {}).pop(key, None)
    drawn = chart_rows(catalogue, shown, opened)
    marked = bool((drawn.frame["kind"] == "mark").any())
    written(f"{key}_key", complications_legend(catalogue, shown, drawn, filtered=filtered))
    st.html(NO_TOOLBAR)
    st.vega_lite_chart(
        drawn.frame,
        sized(complications_spec(marked=marked), drawn.sizes),
        key=key,
        on_select=lambda: _picked(catalogue, key),
        selection_mode=[PICK],
        width="stretch",
        alt=alt_words(catalogue, shown),
    )
    written(f"{key}_table", complications_table(catalogue, shown, table_open=table_open))


def _picked(catalogue: Catalogue, key: str) -> None:
    """Go where the reader clicked: a click puts one thing into the selection, or takes it out."""
    held = st.session_state.setdefault(session.PICKED, {})
    now, before = st.session_state[key]["selection"].get(PICK) or [], held.get(key, [])
    held[key] = now
    added = [each for each in now if each not in before]
    taken = [each for each in before if each not in now]
    for clicked in (added or taken)[-1:]:
        carried = parameters(session.selection(), catalogue)
        if clicked.get("complication") in catalogue.terms:
            filters = filters_here(catalogue)
            given = address_of(catalogue, filters, str(clicked["complication"]))
            session.go_to("complications", given)
        elif clicked.get("condition") in catalogue.conditions:
            session.go_to("condition", {session.CONDITION: [clicked["condition"]], **carried})

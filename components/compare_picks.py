"""What is compared and which rows are shown: picked on the page, kept in step with the address."""

from __future__ import annotations

import streamlit as st

from components import session
from components.compared import compare_only, compared
from data.catalogue import Catalogue
from data.comparison import Row
from data.condition_address import MOST, Picks

SHOWN = ("all", "differences", "shared")


def compare_picks(catalogue: Catalogue) -> tuple[str, ...]:
    """The picker; what of an address or of Explore was left out is said under it."""
    words = catalogue.wording["compare"]
    options = [key for key, condition in catalogue.conditions.items() if not condition.is_group]
    st.session_state[session.PICKS] = list(compared())
    st.multiselect(
        words["pick"],
        sorted(options, key=lambda key: catalogue.conditions[key].name.lower()),
        format_func=lambda key: catalogue.conditions[key].name,
        key=session.PICKS,
        max_selections=MOST,
        placeholder=words["pick_placeholder"],
        on_change=lambda: compare_only(st.session_state[session.PICKS]),
    )
    left_out = st.session_state.get(session.COMPARED_LEFT_OUT, Picks(()))
    for said in ("unknown", "repeated", "beyond"):
        if getattr(left_out, said):
            st.info(words[said])
    return compared()


def shown_rows(catalogue: Catalogue, rows: tuple[Row, ...]) -> tuple[Row, ...]:
    """The switch: all rows, those that differ or are said of some only, or those they share."""
    words = catalogue.wording["compare"]
    st.session_state.setdefault(session.ROWS, SHOWN[0])
    st.radio(
        words["rows"],
        SHOWN,
        format_func=lambda name: words[f"rows_{name}"],
        key=session.ROWS,
        horizontal=True,
    )
    shown = st.session_state[session.ROWS]
    return tuple(
        row for row in rows if shown == "all" or (shown == "shared") == (row.kind == "shared")
    )

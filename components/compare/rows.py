"""Which rows of the comparison are shown: at first the few that tell most."""

from __future__ import annotations

import streamlit as st

from components.parts.nodes import Node, el
from components.parts.plain_text import plain
from components.state import session
from components.state.dataset import Dataset
from data.conditions.comparison import Row
from data.conditions.decisive import decisive
from data.matching.selection import Selection

SHOWN = ("decisive", "differences", "all", "shared")


def shown_rows(dataset: Dataset, rows: tuple[Row, ...], chosen: Selection) -> tuple[Row, ...]:
    """The switch: the rows that tell most, all that differ or are said of some only, all rows, or
    those that the conditions share.
    """
    words = dataset.catalogue.wording["compare"]
    if asked := st.session_state.pop(session.ROWS_ASKED, ""):
        st.session_state[session.ROWS] = asked
    st.session_state.setdefault(session.ROWS, SHOWN[0])
    st.radio(
        plain(words["rows"]),
        SHOWN,
        format_func=lambda name: plain(words[f"rows_{name}"]),
        key=session.ROWS,
        horizontal=True,
    )
    shown = st.session_state[session.ROWS]
    if shown == "decisive":
        return decisive(dataset.catalogue, dataset.evidence, rows, chosen)
    found = tuple(
        row for row in rows if shown == "all" or (shown == "shared") == (row.kind == "shared")
    )
    if shown == "shared" and found:
        st.caption(plain(words["rows_shared_help"]))
    return found


def in_order_of_worth() -> bool:
    """Whether the rows stand in the order of what they tell, not under their facets."""
    return bool(st.session_state[session.ROWS] == "decisive")


def more_rows(dataset: Dataset, rows: tuple[Row, ...], shown: tuple[Row, ...]) -> Node | None:
    """Below the few that tell most: how many differ in all, and a button that shows them."""
    if not in_order_of_worth():
        return None
    words = dataset.catalogue.wording["compare"]
    count = sum(row.kind != "shared" for row in rows)
    if count <= len(shown):
        return None
    button = el("button", words["rows_more"].format(count=count), type="button", act={"do": "rows"})
    return el("p", button)


def show_more() -> None:
    """Take a press on that button; the switch follows when it is drawn again."""
    st.session_state[session.ROWS_ASKED] = "differences"

"""What one reader's session holds, and its agreement with the address. The one home of keys."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

import streamlit as st

from data.address import names, parameters, selection_in
from data.catalogue import Catalogue
from data.selection import Selection

SELECTION = "selection"
EPOCH = "epoch"
SEQUENCE = "sequence"
WRITTEN = "written"
PAGE = "page"
CARRY = "carry"
DROPPED = "dropped"
COMPARED = "compared"
SKIPPED = "skipped"
OPENED_GROUPS = "opened_groups"
GO_TO = "go_to"

QUESTIONS = "questions"
RESULTS = "results"
ADVICE_BAR = "advice_bar"

CONDITION = "condition"
"""The address parameter that names conditions, on the pages that are about some."""


def selection() -> Selection:
    held = st.session_state.get(SELECTION)
    return held if isinstance(held, Selection) else Selection()


def choose(new: Selection) -> None:
    """Take a selection that did not come from the questions; they take it over at once."""
    st.session_state[SELECTION] = new
    st.session_state[EPOCH] = epoch() + 1


def epoch() -> int:
    return int(st.session_state.get(EPOCH, 0))


def follow_address(catalogue: Catalogue, page: str) -> None:
    """Take the selection from the address where a link, Back or Forward has changed it.

    The menu leads to an address without parameters: then the selection is kept, and
    `address_to_carry` puts it into the entry that the menu has made.
    """
    state = st.session_state
    given = _given(catalogue)
    turned = PAGE in state and state[PAGE] != page
    state[CARRY] = turned and not given and bool(selection().chosen)
    reading = selection_in(given, catalogue)
    if given != state.get(WRITTEN, {}) and not state[CARRY]:
        if reading.selection != selection():
            choose(reading.selection)
        state[WRITTEN] = given
    strange = {*st.query_params} - {*names(catalogue), CONDITION}
    state[DROPPED] = reading.dropped + len(strange)
    state[PAGE] = page


def write_address(catalogue: Catalogue) -> None:
    """Put the selection into the address: one new entry in the history, if a reader changed it.

    An address with words that are not understood is left as it is until then: writing a better one
    over it would make Back lead to it again and again.
    """
    wanted = parameters(selection(), catalogue)
    given = _given(catalogue)
    if st.session_state[CARRY]:
        st.session_state[WRITTEN] = wanted
    elif wanted != parameters(selection_in(given, catalogue).selection, catalogue):
        conditions = st.query_params.get_all(CONDITION)
        st.query_params.from_dict({**wanted, **({CONDITION: conditions} if conditions else {})})
        st.session_state[WRITTEN] = wanted
        st.session_state[DROPPED] = 0


def address_to_carry(catalogue: Catalogue) -> dict[str, list[str]]:
    """Parameters that the current entry of the history lacks after a turn of the page."""
    return parameters(selection(), catalogue) if st.session_state[CARRY] else {}


def dropped() -> int:
    """How many words of the address were not understood."""
    return int(st.session_state.get(DROPPED, 0))


def toggle_compared(condition: str) -> None:
    """Pick a condition for Compare, or put it back."""
    held = tuple(st.session_state.get(COMPARED, ()))
    kept = tuple(key for key in held if key != condition)
    st.session_state[COMPARED] = kept if condition in held else (*held, condition)


def go_to(page: str, more: Mapping[str, Iterable[str]]) -> None:
    """Ask for another page, with these parameters; the frame turns to it."""
    st.session_state[GO_TO] = (page, {name: list(values) for name, values in more.items()})


def asked_page() -> tuple[str, dict[str, Any]] | None:
    """The page asked for in this run, once."""
    asked = st.session_state.pop(GO_TO, None)
    return asked if asked else None


def _given(catalogue: Catalogue) -> dict[str, list[str]]:
    given = {name: st.query_params.get_all(name) for name in names(catalogue)}
    return {name: values for name, values in given.items() if values}

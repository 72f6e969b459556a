"""What one reader's session holds, and its agreement with the address. The one home of keys."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

import streamlit as st

from data.address import names, parameters, selection_in
from data.catalogue import Catalogue
from data.condition_address import MOST, Picks, picks_in
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
VIEW = "view"
COMPLICATION_FILTERS = "complication_filters"
PICKED = "picked"
REGION_CHOICE = "region_choice"

TYPED = "typed"
SHEET_FORM = "sheet_form"
TREATMENT_CHOICE = "treatment_choice"
TREATMENT_ORDER = "treatment_order"
TREATMENT_ONLY = "treatment_only"
TREATMENT_SKIN = "treatment_skin"

QUESTIONS = "questions"
RESULT_VIEW = "result_view"
RESULT_CHART = "result_chart"
TO_SHEET = "to_sheet"
RESULTS = "results"
ADVICE_BAR = "advice_bar"
PROBLEMS = "problems"
COMPLICATION_FILTER_BUTTONS = "complication_filter_buttons"
COMPLICATION_CARD = "complication_card"
COMPLICATIONS_CHART = "complications_chart"
COMPLICATIONS_REST = "complications_rest"

REGION = "region"
"""The address parameter that says where the reader is."""
CONDITION = "condition"
"""The address parameter that names conditions, on the pages that are about some."""
COMPARE = "compare"
"""The page whose address says what is compared."""

CONDITION_VIEW = "condition_view"
CONDITION_LIST = "condition_list"
COMPARED_WRITTEN = "compared_written"
COMPARED_LEFT_OUT = "compared_left_out"
CARRY_COMPARED = "carry_compared"
PICKS = "picks"
ROWS = "rows"
FACING = "facing"
APART = "apart"
COMPARE_TABLE = "compare_table"
HEATMAP = "heatmap"
HEATMAP_LEGEND = "heatmap_legend"
COMPLICATION = "complication"
"""The address parameter that names the complication that is opened."""


def selection() -> Selection:
    held = st.session_state.get(SELECTION)
    return held if isinstance(held, Selection) else Selection()


def choose(new: Selection) -> None:
    """Take a selection that did not come from the questions; they take it over at once."""
    st.session_state[SELECTION] = new
    st.session_state[EPOCH] = epoch() + 1


def region() -> str:
    """Where the reader is, as an id of a region, or ""."""
    return str(st.session_state.get(REGION, ""))


def choose_region(new: str) -> None:
    st.session_state[REGION] = new
    st.query_params[REGION] = [new] if new else []


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
    given_region = st.query_params.get(REGION, "")
    if given_region in catalogue.places:
        state[REGION] = given_region
    strange = {*st.query_params} - {*names(catalogue), CONDITION, COMPLICATION, REGION}
    wrong_region = bool(given_region) and given_region not in catalogue.places
    state[DROPPED] = reading.dropped + len(strange) + wrong_region
    _follow_compared(catalogue, page, turned)
    state[PAGE] = page


def write_address(catalogue: Catalogue) -> None:
    """Put the selection into the address: one new entry in the history, if a reader changed it.

    An address with words that are not understood is left as it is until then: writing a better one
    over it would make Back lead to it again and again.
    """
    wanted = parameters(selection(), catalogue)
    given = _given(catalogue)
    named = conditions()
    meant = named
    if st.session_state[PAGE] == COMPARE and picked_in(named, catalogue).conditions != compared():
        meant = list(compared())
    if st.session_state[CARRY]:
        st.session_state[WRITTEN] = wanted
    elif st.session_state[CARRY_COMPARED]:
        return
    elif meant != named or wanted != parameters(
        selection_in(given, catalogue).selection, catalogue
    ):
        about = {
            CONDITION: meant,
            COMPLICATION: st.query_params.get_all(COMPLICATION),
            REGION: [region()] if region() else [],
        }
        kept = {name: values for name, values in about.items() if values}
        st.query_params.from_dict({**wanted, **kept})
        st.session_state[WRITTEN] = wanted
        st.session_state[COMPARED_WRITTEN] = meant
        st.session_state[DROPPED] = 0


def address_to_carry(catalogue: Catalogue) -> dict[str, list[str]]:
    """Parameters that the current entry of the history lacks after a turn of the page."""
    carried = parameters(selection(), catalogue) if st.session_state[CARRY] else {}
    more = {CONDITION: list(compared())} if st.session_state[CARRY_COMPARED] else {}
    here = {REGION: [region()]} if region() and REGION not in st.query_params else {}
    return {**carried, **more, **here}


def view() -> str:
    """How Explore shows the results."""
    return str(st.session_state.get(VIEW, "cards"))


def dropped() -> int:
    """How many words of the address were not understood."""
    return int(st.session_state.get(DROPPED, 0))


def conditions() -> list[str]:
    """The conditions that the address names, as it names them."""
    return list(st.query_params.get_all(CONDITION))


def compared() -> tuple[str, ...]:
    """The conditions picked for Compare."""
    return tuple(st.session_state.get(COMPARED, ()))


def facing() -> tuple[str, ...]:
    """The two of the compared conditions that face each other on a narrow screen."""
    return tuple(st.session_state.get(FACING, ()))


def face(pair: tuple[str, ...]) -> None:
    st.session_state[FACING] = pair


def picked_in(given: Iterable[str], catalogue: Catalogue) -> Picks:
    """What Compare makes of these words: conditions of their own, no groups, not too many."""
    return picks_in(list(given), catalogue, groups=False, most=MOST)


def compare_only(keys: Iterable[str]) -> None:
    """Compare these; what was left out of an address is no longer of interest."""
    st.session_state[COMPARED] = tuple(keys)
    st.session_state[COMPARED_LEFT_OUT] = Picks(())


def toggle_compared(condition: str) -> None:
    """Pick a condition for Compare, or put it back."""
    held = compared()
    kept = tuple(key for key in held if key != condition)
    compare_only(kept if condition in held else (*held, condition))


def go_to(page: str, more: Mapping[str, Iterable[str]]) -> None:
    """Ask for another page, with these parameters; the frame turns to it."""
    st.session_state[GO_TO] = (page, {name: list(values) for name, values in more.items()})


def asked_page() -> tuple[str, dict[str, Any]] | None:
    """The page asked for in this run, once."""
    asked = st.session_state.pop(GO_TO, None)
    return asked if asked else None


def _follow_compared(catalogue: Catalogue, page: str, turned: bool) -> None:
    """Take what is compared from the address of Compare; from the menu it says nothing."""
    state, given = st.session_state, conditions()
    state[CARRY_COMPARED] = page == COMPARE and turned and not given and bool(compared())
    if page != COMPARE:
        return
    if state[CARRY_COMPARED]:
        given = list(compared())
    if turned or given != state.get(COMPARED_WRITTEN):
        picks = picked_in(given, catalogue)
        compare_only(picks.conditions)
        state[COMPARED_LEFT_OUT] = picks
    state[COMPARED_WRITTEN] = list(compared()) if state[CARRY_COMPARED] else given


def _given(catalogue: Catalogue) -> dict[str, list[str]]:
    given = {name: st.query_params.get_all(name) for name in names(catalogue)}
    return {name: values for name, values in given.items() if values}

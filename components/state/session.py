"""What one reader's session holds. The one home of keys."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

import streamlit as st

from data.matching.selection import Selection

# What the reader said
SELECTION = "selection"  # what is ticked, must be there, or is not there
EPOCH = "epoch"  # how often the selection came from elsewhere than the questions
UNSURE = "unsure"  # what was asked and answered with "not sure"
REGION_CHOICE = "region_choice"  # the widget that picks where the reader is
SOURCES = "sources"  # which sources are read: "" for all, or REFERENCE
SKIN = "skin"  # the skin on which drawings are shown
TYPED = "typed"  # what was typed into the sheet

# Presses and the address line
DONE = "done"  # the last press that was done, of each component
TOUCHED = "touched"  # this run follows a press of the reader
PRESS_FAILED = "press_failed"  # a press could not be done
PRESSED = "pressed"  # it follows one on the same page, which the browser has drawn already
GREETED = "greeted"  # this run was asked for by a page that stands in the browser
PAGE = "page"  # the page of the run before
WRITTEN = "written"  # the selection as the address had it last
UNSURE_WRITTEN = "unsure_written"  # the doubts as the address had them last
COMPARED_WRITTEN = "compared_written"  # what is compared, as the address had it last
SOURCES_WRITTEN = "sources_written"  # which sources, as the address had it last
CARRY = "carry"  # the selection is still to be put into this entry of the history
CARRY_UNSURE = "carry_unsure"  # so are the doubts
CARRY_COMPARED = "carry_compared"  # so is what is compared
RUN = "run"  # how many pages were drawn to their end
DROPPED = "dropped"  # how many words of the address were not understood
STRANGE_PATH = "strange_path"  # a path that no page of ours has
GO_TO = "go_to"  # the page that was asked for in this run
LAND = "land"  # the condition at which the reader lands

# What is compared
COMPARED = "compared"  # the conditions, in their order
PICKED_BY_HAND = "picked_by_hand"  # the last pick, until the browser has heard what it led to
TURNED_AWAY = "turned_away"  # one that did not fit in any more
COMPARED_LEFT_OUT = "compared_left_out"  # what of an address could not be compared
GROUPS_LEFT_OUT = "groups_left_out"  # the note on groups in an address
FACING = "facing"  # the two that face each other on a phone
WHOLE = "whole"  # whether all are shown there

# How Explore stands
VIEW = "view"  # how the results are shown, one of VIEWS: the address parameter and the key
VIEWS = ("cards", "table", "heatmap", "complications")
OPENED_GROUPS = "opened_groups"  # the groups of results that are open
EMERGENCY_OPENED = "emergency_opened"  # the results were opened in an emergency

# Components and widgets, each by its place on the page
SHEET_FORM = "sheet_form"
SHEET_FILE = "sheet_file"
QUESTIONS = "questions"
RESULT_VIEW = "result_view"
RESULT_CHART = "result_chart"
RESULTS = "results"
STRANGE = "strange"
ADVICE_BAR = "advice_bar"
OPENING = "opening"
STANDING = "standing"
PROBLEMS = "problems"
COMPLICATION_FILTER_BUTTONS = "complication_filter_buttons"
COMPLICATION_CARD = "complication_card"
COMPLICATIONS_CHART = "complications_chart"
PICKED = "picked"  # the field of that chart that was pressed
COMPLICATIONS_REST = "complications_rest"
COMPLICATIONS_AWAY = "complications_away"
CONDITION_VIEW = "condition_view"
CONDITION_LIST = "condition_list"
CONDITION_PICK = "condition_pick"
TREATMENT_CHOICE = "treatment_choice"
PICKS = "picks"
PICKS_SHOWN = "picks_shown"  # what that list was given last
ROWS = "rows"
ROWS_ASKED = "rows_asked"  # the rows that a button asked for, until the switch is drawn
SUGGESTED = "suggested"
APART = "apart"
COMPARE_TABLE = "compare_table"
HEATMAP = "heatmap"
HEATMAP_LEGEND = "heatmap_legend"
SOURCES_NOTICE = "sources_notice"
SOURCES_CHOICE = "sources_choice"
SOURCE_SEARCH = "source_search"
SOURCE_KIND = "source_kind"
SOURCE_PAGE = "source_page"
SOURCE_LIST = "source_list"
WEAK_KIND = "weak_kind"
WEAK_SEARCH = "weak_search"
WEAK_PAGE = "weak_page"
WEAK_LIST = "weak_list"
DIFFER_SEARCH = "differ_search"
DIFFER_PAGE = "differ_page"
DIFFER_LIST = "differ_list"
COVERAGE_GROUP = "coverage_group"
COVERAGE_SEARCH = "coverage_search"
COVERAGE_PAGE = "coverage_page"
COVERAGE_CHART = "coverage_chart"
COVERAGE_TABLE = "coverage_table"
REVIEW_STATE = "review_state"
METHOD = "method"

# Parameters and pages of the address
REGION = "region"  # the address parameter that says where the reader is
CONDITION = "condition"  # the parameter that names conditions, on pages that are about some
EXPLORE = ""  # the page that asks, as its address has it
COMPARE = "compare"  # the page whose address says what is compared
COMPLICATION = "complication"  # the address parameter that names the complication that is opened
FITS, KIND, HOW_BAD = "fits", "kind", "how-bad"  # the filters of complications
FILTERS = (FITS, KIND, HOW_BAD)


def selection() -> Selection:
    held = st.session_state.get(SELECTION)
    return held if isinstance(held, Selection) else Selection()


def choose(new: Selection) -> None:
    """Take a selection that did not come from the questions; they take it over at once."""
    st.session_state[SELECTION] = new
    st.session_state[EPOCH] = epoch() + 1


def touch() -> None:
    """Note that this run comes from a reader's press on the page, not from the address line."""
    st.session_state[TOUCHED] = True


def pressed() -> bool:
    """Whether this run follows a press on this page, so that the browser has drawn it already."""
    return bool(st.session_state.get(PRESSED))


def unsure() -> tuple[str, ...]:
    """What the reader was asked and is not sure about, as far as it is still open."""
    return tuple(sorted(st.session_state.get(UNSURE, frozenset()) - selection().chosen))


def doubt(terms: Iterable[str]) -> None:
    """Be unsure about these, and no others."""
    st.session_state[UNSURE] = frozenset(terms)


def region() -> str:
    """Where the reader is, as an id of a region, or ""."""
    return str(st.session_state.get(REGION, ""))


def choose_region(new: str) -> None:
    st.session_state[REGION] = new
    st.query_params[REGION] = [new] if new else []


def reference_only() -> bool:
    """Whether the reader wants public bodies and clinical references only."""
    return bool(st.session_state.get(SOURCES))


def choose_sources(new: str) -> None:
    """Read all sources (""), or REFERENCE only; the address says it at once."""
    st.session_state[SOURCES] = st.session_state[SOURCES_WRITTEN] = new
    st.query_params[SOURCES] = [new] if new else []


def epoch() -> int:
    return int(st.session_state.get(EPOCH, 0))


def view() -> str:
    """How Explore shows the results."""
    return str(st.session_state.get(VIEW, "cards"))


def go_to(page: str, more: Mapping[str, Iterable[str]], at: str = "") -> None:
    """Ask for another page, with these parameters; the frame turns to it.

    `at` is the condition at which the reader lands on Explore.
    """
    st.session_state[GO_TO] = (
        page,
        {str(name): [str(value) for value in values] for name, values in more.items()},
    )
    st.session_state[LAND] = at


def landing() -> str:
    """The condition at which the reader lands, or "" for the top of the page."""
    return str(st.session_state.get(LAND, ""))


def asked_page() -> tuple[str, dict[str, Any]] | None:
    """The page asked for in this run, once."""
    asked = st.session_state.pop(GO_TO, None)
    return asked if asked else None

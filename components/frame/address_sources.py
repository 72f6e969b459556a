"""Which sources are read, in agreement with the address of every page."""

from __future__ import annotations

import streamlit as st

from components.state import session
from data.matching.address import REFERENCE


def follow_sources(*, turned: bool, pressed: bool) -> int:
    """Take what the address says, and give how many of its words are not known.

    The menu leads to an address that says nothing: then the choice is kept, and `sources_to_carry`
    puts it into the entry that the menu has made. Back to an entry without it means all sources.
    """
    state = st.session_state
    given = st.query_params.get(session.SOURCES, "")
    if given and given != REFERENCE:
        return 1
    if not pressed and (given or not turned) and given != state.get(session.SOURCES_WRITTEN, ""):
        state[session.SOURCES] = given
    state[session.SOURCES_WRITTEN] = state.get(session.SOURCES, "")
    return 0


def sources_to_carry() -> dict[str, list[str]]:
    """Parameters that the current entry of the history lacks after a turn of the page."""
    return {} if session.SOURCES in st.query_params else sources_written()


def sources_written() -> dict[str, list[str]]:
    """What an entry of the history says of it."""
    return {session.SOURCES: [REFERENCE]} if session.reference_only() else {}

"""What the reader is not sure about, in agreement with the address of Explore.

Only Explore asks, so only its address says it; on other pages the session keeps it.
"""

from __future__ import annotations

import streamlit as st

from components.state import session
from data.dataset.catalogue import Catalogue
from data.matching.address import UNSURE, doubts_in


def follow_doubts(catalogue: Catalogue, page: str, *, turned: bool, pressed: bool) -> int:
    """Take what the address says, and give how many of its words are not known.

    A link from another page carries none: then they are kept, and `doubts_to_carry` puts them into
    the entry that the link has made.
    """
    state = st.session_state
    given = st.query_params.get_all(UNSURE)
    asking = page == session.EXPLORE
    state[session.CARRY_UNSURE] = asking and turned and not given and bool(session.unsure())
    reading = doubts_in(given, catalogue)
    if asking and not state[session.CARRY_UNSURE]:
        if not pressed and given != state.get(session.UNSURE_WRITTEN, []):
            session.doubt(reading.terms)
        state[session.UNSURE_WRITTEN] = given
    return reading.dropped


def doubts_to_write(catalogue: Catalogue) -> bool:
    """Whether the address does not say yet what the reader is not sure about."""
    if st.session_state[session.PAGE] != session.EXPLORE or st.session_state[session.CARRY_UNSURE]:
        return False
    given = doubts_in(st.query_params.get_all(UNSURE), catalogue)
    return {*session.unsure()} != given.terms - session.selection().chosen


def doubts_to_carry() -> dict[str, list[str]]:
    """Parameters that the current entry of the history lacks after a turn of the page."""
    return {UNSURE: list(session.unsure())} if st.session_state[session.CARRY_UNSURE] else {}


def doubts_written() -> dict[str, list[str]]:
    """What an entry of the history says, written for whatever reason."""
    said = list(session.unsure()) if st.session_state[session.PAGE] == session.EXPLORE else []
    st.session_state[session.UNSURE_WRITTEN] = said
    return {UNSURE: said} if said else {}

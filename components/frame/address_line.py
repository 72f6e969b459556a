"""The agreement of a session with the address line: links, Back, Forward, and the menu."""

from __future__ import annotations

import streamlit as st

from components.frame.address_doubts import (
    doubts_to_carry,
    doubts_to_write,
    doubts_written,
    follow_doubts,
)
from components.frame.address_looks import LOOKS, follow_looks, looks_to_carry, looks_written
from components.frame.address_sources import follow_sources, sources_to_carry, sources_written
from components.parts import presses
from components.state import session
from components.state.compared import compare_only, compared, picked_in
from data.dataset.catalogue import Catalogue
from data.matching.address import (
    UNSURE,
    is_known,
    is_tracking,
    names,
    parameters,
    selection_in,
)


def follow(catalogue: Catalogue, page: str) -> None:
    """Take the selection from the address where a link, Back or Forward has changed it.

    The menu leads to an address without parameters: then the selection is kept, and
    `to_carry` puts it into the entry that the menu has made.
    """
    state = st.session_state
    given = _given(catalogue)
    turned = session.PAGE in state and state[session.PAGE] != page
    state[session.CARRY] = turned and not given and bool(session.selection().chosen)
    reading = selection_in(given, catalogue)
    # A press made before the browser has shown what the press before it led to brings the address
    # of that time along: what was pressed counts then, not the address.
    pressed = state.pop(session.TOUCHED, False) and not turned
    state[session.PRESSED] = pressed
    if given != state.get(session.WRITTEN, {}) and not state[session.CARRY]:
        if not pressed and reading.selection != session.selection():
            session.choose(reading.selection)
            presses.forget_ticks()
        state[session.WRITTEN] = given
    given_region = st.query_params.get(session.REGION, "")
    if given_region in catalogue.places:
        state[session.REGION] = given_region
    strange = {name for name in st.query_params if not is_tracking(name)} - {
        *names(catalogue),
        session.CONDITION,
        session.COMPLICATION,
        *session.FILTERS,
        session.REGION,
        session.SOURCES,
        UNSURE,
        *LOOKS,
    }
    wrong_region = bool(given_region) and given_region not in catalogue.places
    doubtful = follow_doubts(catalogue, page, turned=turned, pressed=pressed)
    misread = follow_sources(turned=turned, pressed=pressed)
    wrong_looks = follow_looks(catalogue, pressed=pressed)
    wrong = wrong_region + doubtful + misread + wrong_looks
    state[session.DROPPED] = reading.dropped + len(strange) + wrong
    _follow_compared(catalogue, page, turned)
    if turned and page != session.EXPLORE:
        state.pop(session.LAND, None)
    state[session.PAGE] = page


def write(catalogue: Catalogue) -> None:
    """Put the selection into the address: one new entry in the history, if a reader changed it.

    An address with words that are not understood is left as it is until then: writing a better one
    over it would make Back lead to it again and again.
    """
    wanted = parameters(session.selection(), catalogue)
    given = _given(catalogue)
    named = named_conditions()
    # Explore is about none: one that a way back has left behind goes with the next tick.
    meant = [] if st.session_state[session.PAGE] == session.EXPLORE else named
    if (
        st.session_state[session.PAGE] == session.COMPARE
        and picked_in(named, catalogue).conditions != compared()
    ):
        meant = list(compared())
    if st.session_state[session.CARRY]:
        st.session_state[session.WRITTEN] = wanted
    elif st.session_state[session.CARRY_COMPARED]:
        return
    elif (
        (meant != named and st.session_state[session.PAGE] != session.EXPLORE)
        or wanted != parameters(selection_in(given, catalogue).selection, catalogue)
        or doubts_to_write(catalogue)
    ):
        about = {
            session.CONDITION: meant,
            **{
                name: st.query_params.get_all(name)
                for name in (session.COMPLICATION, *session.FILTERS)
            },
            session.REGION: [session.region()] if session.region() else [],
        }
        kept = {name: values for name, values in about.items() if values}
        more = {**sources_written(), **looks_written(), **doubts_written()}
        st.query_params.from_dict({**wanted, **kept, **more})
        st.session_state[session.WRITTEN] = wanted
        st.session_state[session.COMPARED_WRITTEN] = meant
        st.session_state[session.DROPPED] = 0


def to_carry(catalogue: Catalogue) -> dict[str, list[str]]:
    """Parameters that the current entry of the history lacks after a turn of the page."""
    carried = parameters(session.selection(), catalogue) if st.session_state[session.CARRY] else {}
    more = {session.CONDITION: list(compared())} if st.session_state[session.CARRY_COMPARED] else {}
    here = (
        {session.REGION: [session.region()]}
        if session.region() and session.REGION not in st.query_params
        else {}
    )
    kept = {**sources_to_carry(), **looks_to_carry(), **doubts_to_carry()}
    return {**carried, **more, **here, **kept}


def known(catalogue: Catalogue) -> dict[str, list[str]]:
    """What the address is taken to say of the selection; a word that is no term is left empty."""
    written = st.session_state.get(session.WRITTEN, {})
    return {
        name: [each if is_known(each, name, catalogue) else "" for each in written.get(name, [])]
        for name in names(catalogue)
    }


def dropped() -> int:
    """How many words of the address were not understood."""
    return int(st.session_state.get(session.DROPPED, 0))


def named_conditions() -> list[str]:
    """The conditions that the address names, as it names them."""
    return list(st.query_params.get_all(session.CONDITION))


def _follow_compared(catalogue: Catalogue, page: str, turned: bool) -> None:
    """Take what is compared from the address of Compare; from the menu it says nothing."""
    state, given = st.session_state, named_conditions()
    state[session.CARRY_COMPARED] = (
        page == session.COMPARE and turned and not given and bool(compared())
    )
    if page != session.COMPARE:
        return
    if state[session.CARRY_COMPARED]:
        given = list(compared())
    if turned or given != state.get(session.COMPARED_WRITTEN):
        picks = picked_in(given, catalogue)
        compare_only(picks.conditions)
        state[session.COMPARED_LEFT_OUT] = picks
    state[session.COMPARED_WRITTEN] = list(compared()) if state[session.CARRY_COMPARED] else given


def _given(catalogue: Catalogue) -> dict[str, list[str]]:
    given = {name: st.query_params.get_all(name) for name in names(catalogue)}
    return {name: values for name, values in given.items() if values}

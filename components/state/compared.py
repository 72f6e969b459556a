"""What is picked for Compare, and which two of it face each other on a narrow screen."""

from __future__ import annotations

from collections.abc import Iterable

import streamlit as st

from components.state import session
from data.conditions.condition_address import MOST, Picks, picks_in
from data.dataset.catalogue import Catalogue


def compared() -> tuple[str, ...]:
    """The conditions picked for Compare."""
    return tuple(st.session_state.get(session.COMPARED, ()))


def facing() -> tuple[str, ...]:
    """The two of the compared conditions that face each other on a narrow screen."""
    return tuple(st.session_state.get(session.FACING, ()))


def turn_to(pair: tuple[str, ...]) -> None:
    st.session_state[session.FACING] = pair


def whole() -> bool:
    """Whether a narrow screen shows the rows, too, that say nothing of the two."""
    return bool(st.session_state.get(session.WHOLE, False))


def turn_whole() -> None:
    st.session_state[session.WHOLE] = not whole()


def picked_in(given: Iterable[str], catalogue: Catalogue) -> Picks:
    """What Compare makes of these words: conditions of their own, no groups, not too many."""
    return picks_in(list(given), catalogue, groups=False, most=MOST)


def compare_only(keys: Iterable[str]) -> None:
    """Compare these; what was left out of an address is no longer of interest."""
    st.session_state[session.COMPARED] = tuple(keys)
    st.session_state[session.COMPARED_LEFT_OUT] = Picks(())


def toggle(condition: str) -> None:
    """Pick a condition for Compare, or put it back. Where Compare is full it is turned away."""
    held = compared()
    if condition in held:
        compare_only(key for key in held if key != condition)
    elif len(held) < MOST:
        compare_only((*held, condition))
    else:
        st.session_state[session.TURNED_AWAY] = condition


def instead(condition: str, out: str) -> None:
    """Pick `condition` for Compare in place of `out`."""
    compare_only(condition if key == out else key for key in compared())


def turned_away() -> str:
    """The condition that Compare had no room for, until the reader does something else, or ""."""
    return str(st.session_state.get(session.TURNED_AWAY, ""))


def turn_away_none() -> None:
    st.session_state.pop(session.TURNED_AWAY, None)

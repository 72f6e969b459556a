"""What is picked for Compare, and which two of it face each other on a narrow screen."""

from __future__ import annotations

from collections.abc import Iterable

import streamlit as st

from components import session
from data.catalogue import Catalogue
from data.condition_address import MOST, Picks, picks_in


def compared() -> tuple[str, ...]:
    """The conditions picked for Compare."""
    return tuple(st.session_state.get(session.COMPARED, ()))


def facing() -> tuple[str, ...]:
    """The two of the compared conditions that face each other on a narrow screen."""
    return tuple(st.session_state.get(session.FACING, ()))


def turn_to(pair: tuple[str, ...]) -> None:
    st.session_state[session.FACING] = pair


def picked_in(given: Iterable[str], catalogue: Catalogue) -> Picks:
    """What Compare makes of these words: conditions of their own, no groups, not too many."""
    return picks_in(list(given), catalogue, groups=False, most=MOST)


def compare_only(keys: Iterable[str]) -> None:
    """Compare these; what was left out of an address is no longer of interest."""
    st.session_state[session.COMPARED] = tuple(keys)
    st.session_state[session.COMPARED_LEFT_OUT] = Picks(())


def toggle(condition: str) -> None:
    """Pick a condition for Compare, or put it back."""
    held = compared()
    kept = tuple(key for key in held if key != condition)
    compare_only(kept if condition in held else (*held, condition))

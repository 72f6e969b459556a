"""What is picked for Compare, and which two of it face each other on a narrow screen."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

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


@dataclass(frozen=True)
class ByHand:
    """What was picked in the list of Compare, and the first run that has told the browser of it.

    The list is Streamlit's own and numbers no press: where an answer is lost, the browser comes
    back with the address from before, which would take the pick back without a word.
    """

    keys: tuple[str, ...]
    told_by: int | None = None


def pick_by_hand(keys: Iterable[str]) -> None:
    """Compare these, as picked in the list."""
    compare_only(keys)
    st.session_state[session.PICKED_BY_HAND] = ByHand(compared())


def tell_of_pick(run: int) -> None:
    """Note that this run, the number `run`, tells the browser what was picked, if it does."""
    held = st.session_state.get(session.PICKED_BY_HAND)
    if held and held.told_by is None and held.keys == compared():
        st.session_state[session.PICKED_BY_HAND] = replace(held, told_by=run)


def pick_again(heard: int) -> None:
    """Where the browser has heard the runs up to `heard` only: pick again what it has not heard."""
    held = st.session_state.pop(session.PICKED_BY_HAND, None)
    if held and (held.told_by is None or held.told_by > heard):
        pick_by_hand(held.keys)
        st.session_state[session.COMPARED_WRITTEN] = list(
            st.query_params.get_all(session.CONDITION)
        )


def toggle(condition: str) -> None:
    """Pick a condition for Compare, or put it back. Where Compare is full it is turned away."""
    held = compared()
    st.session_state.pop(session.PICKED_BY_HAND, None)
    if condition in held:
        compare_only(key for key in held if key != condition)
    elif len(held) < MOST:
        compare_only((*held, condition))
    else:
        st.session_state[session.TURNED_AWAY] = condition


def instead(condition: str, out: str) -> None:
    """Pick `condition` for Compare in place of `out`."""
    st.session_state.pop(session.PICKED_BY_HAND, None)
    compare_only(condition if key == out else key for key in compared())


def turned_away() -> str:
    """The condition that Compare had no room for, until the reader does something else, or ""."""
    return str(st.session_state.get(session.TURNED_AWAY, ""))


def turn_away_none() -> None:
    st.session_state.pop(session.TURNED_AWAY, None)

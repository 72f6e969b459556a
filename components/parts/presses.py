"""What readers press in our components: no press is lost, and none is done twice.

The browser numbers the presses of each component, and sends one again until it is told that it is
done. Streamlit calls no callback for a component that the session has not drawn before, as when the
server was restarted: then the press comes with what the component returns.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Mapping
from typing import Any

import streamlit as st
from streamlit.components.v2.types import ComponentRenderer

from components.state import session

_log = logging.getLogger(__name__)

Do = Callable[[dict[str, Any]], None]


def draw(
    component: ComponentRenderer,
    key: str,
    data: Mapping[str, Any],
    do: Do,
    **more: Any,
) -> None:
    """Draw `component`, and hand each press on it to `do`, once and in order."""

    def take() -> None:
        # A message that no browser sends may name the press alone: what is drawn brings it then.
        given = st.session_state.get(key, {}).get("press")
        if _read(given):
            # Done or not: the browser may not know yet the address that it led to.
            session.touch()
        _take(key, given, do)

    drawn = component(
        key=key,
        data={**data, "presses": {"key": key, "done": done().get(key, 0)}},
        on_press_change=take,
        **more,
    )
    if _take(key, drawn.get("press"), do):
        # What stands above was drawn without it. Only this run comes from a press: what it was told
        # of a press that was done before must not make the next one, such as Back, look like it.
        session.touch()
        st.rerun()


def done() -> dict[str, int]:
    """The number of the last press that was done, of each component."""
    held: dict[str, int] = st.session_state.setdefault(session.DONE, {})
    return held


def forget_ticks() -> None:
    """Count no tick as done, since the address has just been followed instead.

    Where the reader went back, the browser has nothing left to send. Where the line broke before
    the address of a press came through, it sends that press again.
    """
    for key in (session.QUESTIONS, session.RESULTS):
        done().pop(key, None)


def _take(key: str, given: Any, do: Do) -> bool:
    """Do what was not done yet of `given`, and tell whether there was any."""
    fresh = [press for press in _read(given) if press[0] > done().get(key, 0)]
    for number, what in fresh:
        done()[key] = number
        try:
            do(what)
        except Exception:
            # What no script of ours sends may be anything; the page around it stands all the same.
            _log.exception("A press on %s could not be done", key)
            st.session_state[session.PRESS_FAILED] = True
    return bool(fresh)


def _read(given: Any) -> list[tuple[int, dict[str, Any]]]:
    """The presses as they came, in order. What no script of ours sends is left out."""
    presses = [
        (each["number"], each["what"])
        for each in (given if isinstance(given, list) else [])
        if isinstance(each, dict)
        and isinstance(each.get("number"), int)
        and isinstance(each.get("what"), dict)
    ]
    return sorted(presses, key=lambda press: press[0])

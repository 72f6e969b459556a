"""What ends every page: the standing notice, and word to the browser of what was heard from it.

It is drawn last: whoever has got it has got the whole page.
"""

from __future__ import annotations

import streamlit as st

from components.frame import address_line
from components.parts import presses
from components.parts.component import component
from components.state import session
from components.state.collector import put_aside_soon
from components.state.compared import pick_again, tell_of_pick
from components.state.dataset import Dataset

_component = component("closing", "frame/closing.js", "parts/shared.css")

SAYS_IT = "sheet"
"""This page ends with the sheet, and the sheet with the standing notice."""


def stands() -> bool:
    """Whether the browser says in this run that it has the page: what it holds need not be sent."""
    return bool(st.session_state.get(session.GREETED))


def closing(dataset: Dataset) -> None:
    state = st.session_state
    state[session.RUN] = run = state.get(session.RUN, 0) + 1
    if run == 1:
        put_aside_soon()
    tell_of_pick(run)
    words = dataset.catalogue.wording["frame"]
    _component(
        key=session.STANDING,
        data={
            "standing": "" if state[session.PAGE] == SAYS_IT else words["standing"],
            "done": presses.done(),
            "page": state[session.PAGE],
            "run": run,
            "address": address_line.known(dataset.catalogue),
        },
        on_hello_change=_greeted,
    )
    state.pop(session.GREETED, None)


def _greeted() -> None:
    """The line was cut: the browser tells which run it heard last."""
    st.session_state[session.GREETED] = True
    heard = (st.session_state.get(session.STANDING) or {}).get("hello")
    if isinstance(heard, int):
        pick_again(heard)

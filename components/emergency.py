"""An emergency on Explore: its card before everything else, and the results folded behind it."""

from __future__ import annotations

import streamlit as st

from components import session
from components.advice_words import advice_words
from components.dataset import Dataset
from components.outcome import Outcome
from components.script import joined
from data.places import EMERGENCY

_component = st.components.v2.component(
    "emergency",
    html='<div id="emergency"></div>\n<!-- filled by the script -->',
    css=joined("shared.css", "advice.css"),
    js=joined("dom.js", "jump.js", "advice.js", "emergency.js"),
)


def emergency(outcome: Outcome) -> bool:
    """Whether what is ticked calls for the emergency number."""
    return outcome.advice.level == EMERGENCY


def folded(outcome: Outcome) -> bool:
    """Whether the results are folded: in an emergency, until the reader opens them."""
    return emergency(outcome) and not st.session_state.get(session.EMERGENCY_OPENED)


def open_or_fold() -> None:
    """Open what an emergency has folded, or fold it again."""
    opened = st.session_state.get(session.EMERGENCY_OPENED, False)
    st.session_state[session.EMERGENCY_OPENED] = not opened


def opening(dataset: Dataset, outcome: Outcome, intro: str) -> None:
    """What Explore begins with: `intro`, and in its place an emergency while there is one."""
    catalogue = dataset.catalogue
    with st.container():
        if not emergency(outcome):
            # The next emergency comes first again.
            st.session_state.pop(session.EMERGENCY_OPENED, None)
            st.write(intro)
            return
        _component(
            key=session.EMERGENCY,
            data={
                "words": {"why": catalogue.wording["results"]["why"]},
                "change": catalogue.wording["advice"]["change"],
                "advice": advice_words(catalogue, outcome.advice, outcome.selection),
            },
        )

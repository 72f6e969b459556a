"""An emergency on Explore: whether there is one, and the results folded behind its card."""

from __future__ import annotations

import streamlit as st

from components.state import session
from components.state.outcome import Outcome
from data.urgency.places import EMERGENCY


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

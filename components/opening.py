"""What Explore begins with: its title, what to do there, and in an emergency its card instead."""

from __future__ import annotations

import streamlit as st

from components import session
from components.advice_words import advice_words
from components.dataset import Dataset
from components.emergency import emergency
from components.outcome import Outcome
from components.script import joined

# One component: a title, a text and a caption of Streamlit's each cost more time at every click.
_component = st.components.v2.component(
    "opening",
    html='<div id="opening"></div>\n<!-- filled by the script -->',
    css=joined("shared.css", "advice.css", "opening.css"),
    js=joined("dom.js", "jump.js", "advice.js", "opening.js"),
)


def opening(dataset: Dataset, outcome: Outcome) -> None:
    """Draw it; once an emergency is over, the next one comes first again."""
    catalogue = dataset.catalogue
    words, urgent = catalogue.wording["explore"], emergency(outcome)
    if not urgent:
        st.session_state.pop(session.EMERGENCY_OPENED, None)
    _component(
        key=session.OPENING,
        data={
            **{name: words[name] for name in ("title", "intro", "standing")},
            "words": {"why": catalogue.wording["results"]["why"]},
            "change": catalogue.wording["advice"]["change"],
            "advice": advice_words(catalogue, outcome.advice, outcome.selection)
            if urgent
            else None,
        },
    )

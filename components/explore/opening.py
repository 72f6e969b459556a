"""What Explore begins with: its title, what to do there, and in an emergency its card instead."""

from __future__ import annotations

from typing import Any

import streamlit as st

from components.frame.advice_words import advice_words
from components.frame.emergency import emergency
from components.parts.component import component
from components.state import session
from components.state.dataset import Dataset
from components.state.outcome import Outcome
from components.state.region import calls_here

# One component: a title, a text and a caption of Streamlit's each cost more time at every click.
_component = component("opening", "explore/opening.js", "explore/opening.css")


def opening(dataset: Dataset, outcome: Outcome) -> None:
    """Draw it; once an emergency is over, the next one comes first again."""
    catalogue = dataset.catalogue
    words, urgent = catalogue.wording["explore"], emergency(outcome)
    if not urgent:
        st.session_state.pop(session.EMERGENCY_OPENED, None)
    _component(
        key=session.OPENING,
        data={
            **{name: words[name] for name in ("title", "intro", "standing", "skip")},
            "words": {
                name: catalogue.wording["results"][name]
                for name in ("about_advice", "would_raise", "sources")
            },
            "calls": calls_here(catalogue, outcome.advice.level),
            "change": catalogue.wording["advice"]["change"],
            "advice": _advice(dataset, outcome) if urgent else None,
        },
    )


def _advice(dataset: Dataset, outcome: Outcome) -> dict[str, Any]:
    """The emergency in words; without a region also where each number works."""
    catalogue = dataset.catalogue
    advice = advice_words(catalogue, outcome.advice, outcome.selection)
    notes = [] if session.region() else [catalogue.wording["region"]["anywhere"]]
    return {**advice, "notes": notes}

"""The bar at the bottom edge of every page: how soon, in words, and a way to the results."""

from __future__ import annotations

from typing import Any

import streamlit as st

from components.frame import address_line
from components.frame.advice_words import advice_words
from components.parts import presses
from components.parts.component import component
from components.state import session
from components.state.dataset import Dataset
from components.state.outcome import Outcome
from components.state.region import region_options

_component = component("bar", "frame/bar.js", "frame/bar.css")


def advice_bar(dataset: Dataset, outcome: Outcome) -> None:
    """Pin the advice; on Explore with a button that goes to the results and back."""
    catalogue = dataset.catalogue
    words = catalogue.wording["advice"]
    count = len(outcome.matches.fits)
    with st.bottom:
        presses.draw(
            _component,
            session.ADVICE_BAR,
            {
                "advice": advice_words(catalogue, outcome.advice, outcome.selection),
                "region": words["region"],
                "reasons": {name: words[name] for name in ("why", "one_more", "more")},
                "unanswered": catalogue.wording["presses"],
                "see": words["see"].format(count=count) if count else words["see_none"],
                "change": words["change"],
                "carry": address_line.to_carry(catalogue),
                # So that it is carried again where nothing but the page differs.
                "page": st.session_state[session.PAGE],
                "where": region_options(catalogue, outcome.advice.level),
            },
            lambda pressed: _take_region(dataset, pressed),
        )


def _take_region(dataset: Dataset, pressed: dict[str, Any]) -> None:
    picked = str(pressed.get("region", ""))
    if not picked or picked in dataset.catalogue.places:
        session.choose_region(picked)

"""The bar at the bottom edge of every page: how soon, in words, and a way to the results."""

from __future__ import annotations

from typing import Any

import streamlit as st

from components import address_line, presses, session
from components.advice_words import advice_words
from components.dataset import Dataset
from components.outcome import Outcome
from components.region import region_options
from components.script import joined

_component = st.components.v2.component(
    "advice_bar",
    html='<div id="bar"></div>\n<!-- filled by the script -->',
    css=joined("shared.css", "bar.css"),
    js=joined("dom.js", "press.js", "jump.js", "edges.js", "drawer.js", "false_alarm.js", "bar.js"),
)


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

"""The bar at the bottom edge of every page: how soon, in words, and a way to the results."""

from __future__ import annotations

from typing import Any

import streamlit as st

from components.frame import address_line
from components.frame.advice_words import advice_words
from components.parts import presses
from components.parts.component import component
from components.parts.nodes import page_address
from components.state import session
from components.state.dataset import Dataset
from components.state.outcome import Outcome
from components.state.region import calls_here, region_options

_component = component("bar", "frame/bar.js", "frame/bar.css")

TELLING = (session.EXPLORE, "when-to-get-help", "sheet")
"""The pages that say themselves what the advice asks for."""


def advice_bar(dataset: Dataset, outcome: Outcome) -> None:
    """Pin the advice; on Explore with a button that goes to the results and back."""
    catalogue = dataset.catalogue
    words, chosen = catalogue.wording["advice"], outcome.selection.chosen
    page, level = st.session_state[session.PAGE], outcome.advice.level
    ticked = len(outcome.selection.present)
    count = outcome.matches.whole(ticked) if ticked else len(outcome.matches.fits)
    with st.bottom:
        presses.draw(
            _component,
            session.ADVICE_BAR,
            {
                "name": catalogue.wording["frame"]["title"],
                "advice": advice_words(catalogue, outcome.advice, outcome.selection),
                "asked": words["asked"],
                # What cannot wait is said in full wherever the page does not say it.
                "news": bool(level) and catalogue.levels[level].same_day,
                # What it asks for stands on these pages, in sight or one press away.
                "told": not level or page in TELLING,
                # Nothing is ticked: there is nothing to give reasons for.
                "quiet": not chosen,
                "calls": calls_here(catalogue, level),
                "region": words["region"],
                "reasons": {name: words[name] for name in ("why", "one_more", "more")},
                "unanswered": catalogue.wording["presses"],
                "see": words["see" if chosen else "see_all"].format(count=count)
                if count
                else words["see_none"],
                "change": words["change"],
                "carry": address_line.to_carry(catalogue),
                # So that it is carried again where nothing but the page differs.
                "page": page,
                "start": "" if chosen or page == session.EXPLORE else page_address("explore", {}),
                "where": region_options(catalogue, level),
            },
            lambda pressed: _press(dataset, pressed),
        )


def _press(dataset: Dataset, pressed: dict[str, Any]) -> None:
    if pressed.get("start"):
        session.go_to("explore", {})
        return
    picked = str(pressed.get("region", ""))
    if not picked or picked in dataset.catalogue.places:
        session.choose_region(picked)

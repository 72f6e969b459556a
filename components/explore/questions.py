"""The questions of Explore: one component for every control, so that a tick shows at once."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import streamlit as st

from components.explore.own_words import proposals
from components.explore.vocabulary import vocabulary
from components.frame.closing import stands
from components.parts import presses
from components.parts.component import component
from components.parts.skin_choice import chosen_skin, take_skin
from components.state import session
from components.state.dataset import Dataset
from data.dataset.catalogue import Catalogue
from data.matching.address import is_sound, sound_in
from data.matching.counts import option_counts
from data.matching.selection import Selection, State
from data.plain_words.sounding import with_more

_component = component("questions", "explore/questions.js", "explore/questions.css")


def questions(dataset: Dataset) -> None:
    """Draw the questions as the selection stands, each option with its live count."""
    chosen = session.selection()
    presses.draw(
        _component,
        session.QUESTIONS,
        {
            # Large, and the same at every press. A browser that lacks it after all asks for it.
            "vocabulary": None if session.pressed() or stands() else vocabulary(dataset),
            "alive": alive(dataset, chosen),
            "states": states(chosen),
            "epoch": session.epoch(),
            "proposals": proposals(dataset, _query()),
            "skin": chosen_skin(dataset.catalogue)["skin"],
        },
        lambda pressed: _press(dataset.catalogue, pressed),
        on_query_change=session.touch,
        on_missing_change=lambda: None,
    )


def alive(dataset: Dataset, chosen: Selection) -> str:
    """For each term that can be ticked, in their order, 1 if anything would fit with it, else 0."""
    some = option_counts(dataset.evidence, chosen).some
    return "".join("1" if term in some else "0" for term in dataset.catalogue.tickable)


def states(chosen: Selection) -> dict[str, str]:
    return {term: chosen.state(term) for term in sorted(chosen.chosen)}


def _query() -> str:
    held = st.session_state.get(session.QUESTIONS, {})
    return str(held.get("query") or "")


def _press(catalogue: Catalogue, pressed: dict[str, Any]) -> None:
    if condition := pressed.get("opened"):
        session.go_to("condition", {session.CONDITION: [str(condition)]})
        return
    if skin := pressed.get("skin"):
        take_skin({"skin": skin})
    if picked := pressed.get("picked"):
        _take(catalogue, picked)


def _take(catalogue: Catalogue, picked: Mapping[str, Any]) -> None:
    """Take over what was picked. It is complete, unless something else changed in between."""
    new = _known(catalogue, picked.get("states", {}))
    held = session.selection()
    if picked.get("epoch") == session.epoch():
        chosen = Selection().mark_all(new.items()).sounding(_sounds(catalogue, held, picked))
        st.session_state[session.SELECTION] = chosen
        return
    base = _known(catalogue, picked.get("base", {}))
    changed: list[tuple[str, State]] = [
        (term, new.get(term, "")) for term in {*base, *new} if base.get(term) != new.get(term)
    ]
    session.choose(held.mark_all(changed).sounding(_sounds(catalogue, held, picked)))


def _sounds(
    catalogue: Catalogue, held: Selection, picked: Mapping[str, Any]
) -> frozenset[tuple[str, int]]:
    """What all that was typed and added sounds like, with what was `picked` now."""
    given = picked.get("sounds")
    said = [str(each) for each in given] if isinstance(given, list) else []
    more = [sound_in(each) for each in said if is_sound(each, catalogue)]
    return with_more(held.sounds, more, catalogue.weights["sounds"]["most"])


def _known(catalogue: Catalogue, given: Mapping[str, Any]) -> dict[str, State]:
    return {
        term: state
        for term, state in given.items()
        if catalogue.filtering(term) and state in ("has", "must", "not")
    }

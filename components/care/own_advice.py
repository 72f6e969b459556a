"""The advice on what a reader ticked, as it stands at the head of a page."""

from __future__ import annotations

from typing import Any

from components.care.cards import action
from components.frame.advice_words import advice_words
from components.parts.nodes import Node, el, link_out, link_to_page
from components.state.outcome import Outcome
from components.state.region import calls_here
from data.dataset.catalogue import Catalogue
from data.matching.address import parameters
from data.urgency.places import EMERGENCY


def own_advice(catalogue: Catalogue, outcome: Outcome, said: dict[str, Any]) -> Node:
    """The advice `said` on a selection as a card, with a way to the ticks."""
    words = catalogue.wording["when_to_get_help"]
    given = parameters(outcome.selection, catalogue)
    if not outcome.selection.chosen:
        return el("p", link_to_page("explore", {}, words["to_explore"]), class_="links unprinted")
    level = said["level"]
    return el(
        "section",
        el("h2", words["yours"]),
        el("p", outcome.selection.sentence(catalogue) + "."),
        el(
            "div",
            el("h3", said["label"]),
            action(catalogue, level, said["action"]),
            *(el("p", text) for text in (*said["why"], *said["notes"])),
            _raise(words["raise"], said["raise"]),
            *_sources(words["source"], said["sources"]),
            class_=f"card step {level}",
        ),
        # In an emergency nothing invites to go on reading.
        None
        if level == EMERGENCY
        else el("p", link_to_page("explore", given, words["change"]), class_="links"),
    )


def paper_advice(catalogue: Catalogue, outcome: Outcome) -> list[Node]:
    """The same in short, for paper alone: the bar that says it on a screen is not printed."""
    if not outcome.selection.chosen:
        return []
    said = advice_words(catalogue, outcome.advice, outcome.selection)
    calls = " · ".join(call["text"] for call in calls_here(catalogue, said["level"]))
    return [
        el(
            "section",
            el("h2", catalogue.wording["when_to_get_help"]["yours"]),
            el("p", outcome.selection.sentence(catalogue) + "."),
            el(
                "div",
                el("h3", said["label"]),
                el("p", el("strong", said["action"]), f" {calls}".rstrip(), class_="action"),
                *(el("p", text) for text in said["why"]),
                class_=f"card step {said['level']}".rstrip(),
            ),
            class_="printed",
        )
    ]


def _raise(heading: str, lines: list[str]) -> Node | None:
    if not lines:
        return None
    return el("details", el("summary", heading), el("ul", *(el("li", line) for line in lines)))


def _sources(heading: str, sources: list[dict[str, str]]) -> list[Node]:
    """Each place once, though more than one sign comes from it."""
    places = dict.fromkeys((each["address"], each["title"], each["place"]) for each in sources)
    return [
        el("p", f"{heading} ", link_out(address, title), f", {place}", class_="source")
        for address, title, place in places
    ]

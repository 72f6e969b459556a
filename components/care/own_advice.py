"""The advice on what a reader ticked, as it stands at the head of a page."""

from __future__ import annotations

from typing import Any

from components.care.cards import action
from components.parts.nodes import Node, el, link_out, link_to_page
from components.state.outcome import Outcome
from data.dataset.catalogue import Catalogue
from data.matching.address import parameters


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
            _head(said),
            action(catalogue, level, said["action"]),
            *(el("p", text) for text in (*said["why"], *said["notes"])),
            _raise(words["raise"], said["raise"]),
            *(_source(words["source"], each) for each in said["sources"]),
            class_=f"card step {level}",
        ),
        # In an emergency nothing invites to go on reading.
        None
        if level == "emergency"
        else el("p", link_to_page("explore", given, words["change"]), class_="links"),
    )


def _head(said: dict[str, Any]) -> Node:
    if not said["level"]:
        return el("h3", said["label"])
    return el("h3", el("span", said["icon"], class_="icon", aria_hidden="true"), said["label"])


def _raise(heading: str, lines: list[str]) -> Node | None:
    if not lines:
        return None
    return el("details", el("summary", heading), el("ul", *(el("li", line) for line in lines)))


def _source(heading: str, each: dict[str, str]) -> Node:
    title = link_out(each["address"], each["title"])
    return el("p", f"{heading} ", title, f", {each['place']}", class_="source")

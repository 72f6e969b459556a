"""For which condition the treatment is told: the list, and what is near at hand."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from components.parts.condition_link import condition_link
from components.parts.condition_pick import condition_pick
from components.parts.nodes import Node, el, link_to_page
from components.parts.written import written
from components.state import session
from components.state.outcome import Outcome
from data.conditions.treatment_columns import treated
from data.dataset.catalogue import Catalogue
from data.matching.address import parameters

PAGE = "treatment"
MOST = 5
"""So many are offered by name; the others are in the list."""


def treatment_choice(catalogue: Catalogue, outcome: Outcome, condition: str) -> None:
    """Draw the list, and what to pick where nothing is picked: what fits what was ticked, or what
    people ask for most. What fits and has no treatment recorded is named with that: left out, the
    next would seem to fit best.
    """
    words, keys = catalogue.wording["treatment"], treated(catalogue)
    condition_pick(catalogue, PAGE, words["pick"], words["pick_hint"], keys, condition)
    chosen = outcome.selection
    fits = [s.condition for s in outcome.matches.leading]
    offered = fits if chosen.chosen else _asked_for(catalogue, keys)
    others = [key for key in offered if key != condition][:MOST]
    if not others or (condition and not chosen.chosen):
        return
    said = words["of_ticked"].format(sentence=chosen.sentence(catalogue))
    heading = said if chosen.chosen else words["of_common"]
    written(
        session.TREATMENT_CHOICE,
        [
            el("p", heading, role="status"),
            el("ul", *_links(catalogue, outcome, others, keys), class_="ways"),
        ],
    )


def _asked_for(catalogue: Catalogue, keys: Sequence[str]) -> list[str]:
    return [key for key in keys if catalogue.conditions[key].commonness == "very-common"]


def _links(
    catalogue: Catalogue, outcome: Outcome, offered: Sequence[str], told: Collection[str]
) -> list[Node]:
    return [
        el(
            "li",
            _link(catalogue, outcome, key)
            if key in told
            else condition_link(
                catalogue, key, outcome.selection, catalogue.wording["treatment"]["untold"]
            ),
        )
        for key in offered
    ]


def _link(catalogue: Catalogue, outcome: Outcome, key: str) -> Node:
    given = {session.CONDITION: [key], **parameters(outcome.selection, catalogue)}
    return link_to_page(PAGE, given, catalogue.conditions[key].name)

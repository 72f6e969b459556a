"""For which condition the treatment is told: the list, and what is near at hand."""

from __future__ import annotations

from collections.abc import Sequence

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
    people ask for most.
    """
    words, keys = catalogue.wording["treatment"], treated(catalogue)
    condition_pick(catalogue, PAGE, words["pick"], words["pick_hint"], keys, condition)
    chosen = outcome.selection
    fits = [s.condition for s in outcome.matches.leading if s.condition in keys]
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
            el("ul", *_links(catalogue, outcome, others), class_="ways"),
        ],
    )


def _asked_for(catalogue: Catalogue, keys: Sequence[str]) -> list[str]:
    return [key for key in keys if catalogue.conditions[key].commonness == "very-common"]


def _links(catalogue: Catalogue, outcome: Outcome, keys: Sequence[str]) -> list[Node]:
    carried = parameters(outcome.selection, catalogue)
    return [
        el(
            "li",
            link_to_page(
                PAGE, {session.CONDITION: [key], **carried}, catalogue.conditions[key].name
            ),
        )
        for key in keys
    ]

"""What a condition can be taken for, and how it stands to what the reader ticked."""

from __future__ import annotations

from collections.abc import Iterable

from components import session
from components.condition_card import chosen_words, condition_card
from components.condition_way import condition_link
from components.dataset import Dataset
from components.nodes import Node, el, link_to_page
from data.address import parameters
from data.catalogue import Catalogue
from data.comparison import compare, tells_apart
from data.look_alikes import LookAlike, look_alikes
from data.matching import Standing
from data.records import Condition
from data.selection import Selection


def from_the_selection(catalogue: Catalogue, condition: Condition, chosen: Selection) -> list[Node]:
    """What of the reader's own ticks fits, fits in part, speaks against, or is not known."""
    words, signs = catalogue.wording["condition"], catalogue.wording["results"]
    carried = parameters(chosen, catalogue)
    if condition.is_group:
        return []
    if not chosen.chosen:
        to_explore = link_to_page("explore", carried, words["yours_tick"])
        return [el("p", words["yours_none"], " ", to_explore, class_="source")]
    card = condition_card(catalogue, Standing(condition.condition, 0, 0, 0), chosen, (), "")
    lines = []
    for sign, name in (("✓", "fits"), ("◐", "in_part"), ("✕", "against"), ("?", "not_recorded")):
        if card[name]:
            lines.append(el("dt", el("span", sign, aria_hidden="true"), " ", signs[name]))
            lines.append(el("dd", ", ".join(card[name])))
    return [el("section", el("h2", words["yours"]), el("dl", *lines), class_="card yours")]


def likeness(dataset: Dataset, condition: str, chosen: Selection) -> list[Node]:
    """The nearest conditions: what both have, and what speaks for either."""
    catalogue = dataset.catalogue
    words = catalogue.wording["condition"]
    near = look_alikes(catalogue, dataset.evidence, condition)
    if not near:
        return []
    return [
        el("h2", words["look_alikes"]),
        el("p", words["look_alikes_help"], class_="source"),
        el("ul", *(_look_alike(dataset, condition, each, chosen) for each in near), class_="near"),
    ]


def _look_alike(dataset: Dataset, condition: str, near: LookAlike, chosen: Selection) -> Node:
    catalogue = dataset.catalogue
    words = catalogue.wording["condition"]
    pair = (condition, near.condition)
    apart = tells_apart(catalogue, dataset.evidence, pair, compare(catalogue, pair))
    carried = parameters(chosen, catalogue)
    return el(
        "li",
        el("strong", condition_link(catalogue, near.condition, chosen)),
        el("p", words["both"].format(terms=_labels(catalogue, near.shared[:5]))),
        *(
            el(
                "p",
                words["only"].format(
                    name=catalogue.conditions[each.conditions[0]].name,
                    terms=_labels(catalogue, each.terms),
                ),
            )
            for each in apart
            if each.terms
        ),
        link_to_page("compare", {session.CONDITION: pair, **carried}, words["compare_pair"]),
    )


def _labels(catalogue: Catalogue, terms: Iterable[str]) -> str:
    return ", ".join(chosen_words(catalogue, term, False) for term in terms)

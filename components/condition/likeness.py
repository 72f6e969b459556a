"""What a condition can be taken for, and how it stands to what the reader ticked."""

from __future__ import annotations

from collections.abc import Iterable

from components.condition.card import condition_card
from components.parts.chosen_words import chosen_words
from components.parts.condition_link import condition_link
from components.parts.nodes import Node, el, link_to_page
from components.state import session
from components.state.dataset import Dataset
from data.conditions.comparison import compare
from data.conditions.look_alikes import LookAlike, look_alikes
from data.conditions.telling_apart import Apart, in_common, tells_apart
from data.dataset.catalogue import Catalogue
from data.dataset.records import Condition
from data.matching.address import parameters
from data.matching.matching import Standing
from data.matching.selection import Selection


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
    """The nearest conditions with what speaks for either, and serious ones that share something."""
    catalogue = dataset.catalogue
    words = catalogue.wording["condition"]
    found = look_alikes(catalogue, dataset.evidence, condition)
    nodes: list[Node] = []
    if found.near:
        near = (_look_alike(dataset, condition, each, chosen) for each in found.near)
        nodes.append(el("h2", words["look_alikes"]))
        nodes.append(el("p", words["look_alikes_help"], class_="source"))
        nodes.append(el("ul", *near, class_="near"))
    if found.serious:
        nodes.append(el("h3", words["serious"]))
        nodes.append(el("p", words["serious_help"], class_="source"))
        nodes.append(el("ul", *(_serious(catalogue, each, chosen) for each in found.serious)))
    return nodes


def _serious(catalogue: Catalogue, each: LookAlike, chosen: Selection) -> Node:
    shares = catalogue.wording["results"]["shares"]
    terms = _labels(catalogue, each.shared[:5])
    return el(
        "li", condition_link(catalogue, each.condition, chosen), ": ", shares.format(terms=terms)
    )


def _look_alike(dataset: Dataset, condition: str, near: LookAlike, chosen: Selection) -> Node:
    catalogue = dataset.catalogue
    words = catalogue.wording["condition"]
    pair = (condition, near.condition)
    rows = compare(catalogue, pair)
    apart = tells_apart(catalogue, dataset.evidence, pair, rows)
    both = in_common(near.shared, rows, apart)
    carried = parameters(chosen, catalogue)
    return el(
        "li",
        el("strong", condition_link(catalogue, near.condition, chosen)),
        el("p", words["both"].format(terms=_labels(catalogue, both[:5]))) if both else None,
        *(
            el(
                "p",
                words[wording].format(name=_name(catalogue, each), terms=_labels(catalogue, terms)),
            )
            for each in apart
            for wording, terms in (("only", each.terms), ("only_unsaid", each.unsaid))
            if terms
        ),
        link_to_page("compare", {session.CONDITION: pair, **carried}, words["compare_pair"]),
    )


def _name(catalogue: Catalogue, apart: Apart) -> str:
    return catalogue.conditions[apart.conditions[0]].name


def _labels(catalogue: Catalogue, terms: Iterable[str]) -> str:
    return ", ".join(chosen_words(catalogue, term, False) for term in terms)

"""One condition, whole: from what it is to what is not known of it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from components.condition.help import condition_help, usual_level
from components.condition.likeness import from_the_selection, likeness
from components.condition.way import condition_turn, condition_way
from components.parts.condition_link import condition_link
from components.parts.drawing_figure import drawing_figure
from components.parts.fact_line import fact_line
from components.parts.nodes import Node, el
from components.parts.skin_choice import chosen_skin, skin_choice
from components.state.dataset import Dataset
from data.conditions.profile import (
    Chapter,
    before_and_after_help,
    chapters,
    facet_order,
    members,
    unknown_facets,
)
from data.conditions.treatment import needs_caution
from data.dataset.catalogue import Catalogue
from data.dataset.records import Condition
from data.matching.fact import notes
from data.matching.selection import Selection


def condition_view(
    dataset: Dataset, key: str, chosen: Selection, compared: Sequence[str]
) -> list[Node]:
    """The page of a condition or a group, in the order in which somebody would ask."""
    catalogue = dataset.catalogue
    condition = catalogue.conditions[key]
    known = chapters(catalogue, key)
    skin = chosen_skin(catalogue)
    before, after = before_and_after_help(known, facet_order(catalogue))
    parts: list[Node | None] = [
        *_head(catalogue, condition, chosen),
        condition_way(catalogue, key, chosen, compared),
        *from_the_selection(catalogue, condition, chosen),
        *_members(catalogue, condition, chosen),
        *(node for chapter in before for node in _chapter(catalogue, chapter, skin, care=False)),
        *condition_help(catalogue, condition),
        *(node for chapter in after for node in _chapter(catalogue, chapter, skin, care=True)),
        *likeness(dataset, key, chosen),
        *_unknown(catalogue, key),
        condition_turn(catalogue, key, chosen),
    ]
    return [part for part in parts if part is not None]


def _head(catalogue: Catalogue, condition: Condition, chosen: Selection) -> list[Node | None]:
    words, results = catalogue.wording["condition"], catalogue.wording["results"]
    return [
        el("h1", condition.name),
        el("p", results["also"].format(names=", ".join(condition.also_called)), class_="source")
        if condition.also_called
        else None,
        el("p", condition.summary, class_="summary"),
        *(
            el("p", words["belongs"], " ", condition_link(catalogue, parent, chosen), ".")
            for parent in condition.parents
        ),
        None if condition.is_group else usual_level(catalogue, condition),
        el("p", el("a", words["signs_link"], href="#help", jump="help")),
    ]


def _members(catalogue: Catalogue, condition: Condition, chosen: Selection) -> list[Node]:
    if not condition.is_group:
        return []
    words = catalogue.wording["condition"]
    inside = members(catalogue, condition.condition)
    links = (el("li", condition_link(catalogue, key, chosen)) for key in inside)
    return [
        el("p", words["group"]),
        el("h2", words["members"]),
        el("ul", *links, class_="columns"),
    ]


def _chapter(
    catalogue: Catalogue, chapter: Chapter, skin: Mapping[str, Any], *, care: bool
) -> list[Node]:
    """One facet: its drawings, its facts, and what readers must know about them."""
    figures = [
        figure
        for fact in chapter.facts
        if fact.rank > 0 and (figure := drawing_figure(catalogue, fact.term, skin["colours"]))
    ]
    switch = [skin_choice(catalogue), el("p", skin["words"], class_="source")] if figures else []
    shown = el("ul", *(fact_line(catalogue, fact) for fact in chapter.facts), class_="facts")
    cautions, told = _notes(catalogue, chapter, care=care)
    return [
        el("h2", catalogue.facets[chapter.facet].question, id=f"facet-{chapter.facet}"),
        *switch,
        *([el("div", *figures, class_="drawings")] if figures else []),
        # A caution is read before what it warns of.
        *cautions,
        shown,
        *told,
    ]


def _notes(catalogue: Catalogue, chapter: Chapter, *, care: bool) -> tuple[list[Node], list[Node]]:
    """The notes on its facts: those that warn of a treatment, and the others."""
    words = catalogue.wording["condition"]
    risky = {f.term for f in chapter.facts if care and needs_caution(catalogue, f.statements)}
    cautions: list[Node] = []
    others: list[Node] = []
    for note, terms in notes(chapter.facts):
        labels = ", ".join(catalogue.terms[term].label for term in terms)
        if risky.isdisjoint(terms):
            said = el("strong", words["note"].format(terms=labels))
            others.append(el("p", said, " ", note, class_="source"))
        else:
            said = el("strong", words["caution"].format(terms=labels))
            cautions.append(el("p", said, " ", note, class_="caution"))
    return cautions, others


def _unknown(catalogue: Catalogue, key: str) -> list[Node]:
    words = catalogue.wording["condition"]
    lines = [el("li", catalogue.facets[f].question) for f in unknown_facets(catalogue, key)]
    if not lines:
        return []
    return [
        el("h2", words["unknown"]),
        el("p", words["unknown_help"]),
        el("ul", *lines, class_="columns"),
    ]

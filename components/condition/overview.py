"""A condition in five lines: what it is, how soon, how common, if it is catching, how it looks."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from components.care.how_soon import how_soon
from components.parts.condition_link import condition_link
from components.parts.drawing_figure import drawing_figure
from components.parts.nodes import Node, el, link_out
from components.parts.skin_choice import chosen_skin, skin_choice
from components.parts.told import ways_told
from components.state.dataset import Dataset
from data.conditions.other_names import other_names
from data.conditions.profile import Chapter
from data.conditions.said import own_first
from data.conditions.typical import typical
from data.dataset.catalogue import Catalogue
from data.dataset.records import JUDGEMENT, Condition
from data.matching.selection import Selection

OTHER_NAMES = 4
"""So many other names stand under the title; people may know more."""


def overview(
    dataset: Dataset, condition: Condition, chapters: Sequence[Chapter], chosen: Selection
) -> list[Node]:
    """The head of a condition's page. A group has no level and no place among others."""
    catalogue = dataset.catalogue
    words = catalogue.wording["condition"]
    names = ", ".join(other_names(condition)[:OTHER_NAMES])
    parents = [condition_link(catalogue, parent, chosen) for parent in condition.parents]
    head = [
        el("h1", condition.name),
        el("p", words["also"].format(names=names), class_="source") if names else None,
        el("p", condition.summary, class_="summary"),
        el("p", condition.overview, class_="overview") if condition.overview else None,
        el("p", words["belongs"], " ", *_joined(parents), class_="source") if parents else None,
    ]
    if condition.is_group:
        return [node for node in (*head, el("p", words["level_group"])) if node is not None]
    lines = _lines(catalogue, condition, chapters)
    brief = el("dl", *(each for line in lines.items() for each in _line(words, *line)))
    drawings = _drawings(dataset, condition.condition)
    return [
        el(
            "div",
            el("div", *head, brief, class_="brief"),
            el("div", *drawings) if drawings else None,
            class_="head",
        )
    ]


def _lines(
    catalogue: Catalogue, condition: Condition, chapters: Sequence[Chapter]
) -> dict[str, Node]:
    found: dict[str, Node] = {"soon": how_soon(catalogue, condition)}
    if condition.commonness:
        found["common"] = _commonness(catalogue, condition)
    if catching := _catching(catalogue, chapters):
        found["catching"] = el("span", catching)
    return found


def _commonness(catalogue: Catalogue, condition: Condition) -> Node:
    words = catalogue.wording["condition"]
    said = words[f"common_{condition.commonness}"]
    if condition.commonness_source == JUDGEMENT:
        return el("span", f"{said}. ", el("span", words["common_judged"], class_="source"))
    source = catalogue.sources[condition.commonness_source]
    return el("span", f"{said} (", link_out(source.address, source.named), ").")


def _catching(catalogue: Catalogue, chapters: Sequence[Chapter]) -> str:
    facts = [fact for each in chapters if each.facet == "spread" for fact in each.facts]
    return " ".join(ways_told(catalogue, own_first(catalogue, facts)))


def _line(words: Mapping[str, Any], name: str, said: Node) -> tuple[Node, Node]:
    return el("dt", words[f"line_{name}"]), el("dd", said)


def _drawings(dataset: Dataset, condition: str) -> list[Node]:
    catalogue = dataset.catalogue
    skin = chosen_skin(catalogue)
    shown = (
        drawing_figure(catalogue, term, skin["colours"])
        for term in typical(catalogue, dataset.evidence, condition)
    )
    figures = [figure for figure in shown if figure]
    if not figures:
        return []
    return [
        el("div", *figures, class_="drawings"),
        el("div", skin_choice(catalogue), el("p", skin["words"], class_="source")),
    ]


def _joined(links: Sequence[Node]) -> list[Node]:
    return [part for link in links for part in (link, ", ")][:-1]

"""One condition, whole: from what it is to what is not known of it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from components.care.glass_test import glass_test, names_glass_test
from components.care.how_soon import how_soon
from components.care.own_advice import paper_advice
from components.care.treatment_columns import treatment_columns
from components.condition.evidence import evidence
from components.condition.help import condition_help
from components.condition.likeness import from_the_selection, likeness, other_forms
from components.condition.overview import overview
from components.condition.review import review
from components.condition.way import condition_turn, condition_way
from components.parts.condition_link import condition_link
from components.parts.nodes import Node, el
from components.parts.skin_choice import chosen_skin
from components.parts.source_block import source_block
from components.parts.told import told
from components.state.dataset import Dataset
from components.state.outcome import Outcome
from data.conditions.profile import Chapter, chapters, members, unknown_facets
from data.conditions.said import own_first
from data.conditions.treatment_columns import COLUMNS
from data.dataset.catalogue import Catalogue
from data.dataset.records import Condition
from data.matching.selection import Selection

SECTIONS = {
    "look_and_feel": ("appearance", "feel", "location", "symptom", "course"),
    "brings_it": ("cause", "mechanism", "circumstance", "spread"),
    "goes_on": ("outlook", "complication"),
    "found_out": ("test",),
}
"""The sections in sentences, each with its facets; what no section names is told last."""

IN_SIGHT = 12
"""So many members of a group stand in sight; of more there is a fold."""


def condition_view(
    dataset: Dataset, key: str, found: Outcome, compared: Sequence[str]
) -> list[Node]:
    """The page of a condition or a group, in the order in which somebody would ask."""
    catalogue, chosen = dataset.catalogue, found.selection
    words = catalogue.wording["condition"]
    condition = catalogue.conditions[key]
    known = chapters(catalogue, key)
    colours = chosen_skin(catalogue)["colours"]
    named = {f for each in (*SECTIONS.values(), *COLUMNS.values()) for f in each}
    rest = tuple(each.facet for each in known if each.facet not in named)
    return [
        *overview(dataset, condition, known, chosen),
        *paper_advice(catalogue, found),
        *_members(catalogue, condition, chosen),
        condition_way(catalogue, key, chosen, compared),
        *condition_help(catalogue, condition, found.advice.level or found.advice.outlook),
        *(glass_test(catalogue, colours) if names_glass_test(catalogue, key) else ()),
        *from_the_selection(catalogue, condition, chosen),
        *_section(catalogue, known, "look_and_feel"),
        el(
            "section",
            el("h2", words["treatment"]),
            *treatment_columns(catalogue, key, whole=False),
        ),
        *_section(catalogue, known, "goes_on"),
        *likeness(dataset, key, chosen),
        *other_forms(catalogue, key, chosen),
        *_section(catalogue, known, "brings_it"),
        *_section(catalogue, known, "found_out"),
        *(_told(catalogue, known, words["more"], rest)),
        *_unknown(catalogue, key),
        review(catalogue, condition, known),
        *evidence(catalogue, known),
        condition_turn(catalogue, key, chosen),
    ]


def _section(catalogue: Catalogue, known: Sequence[Chapter], name: str) -> list[Node]:
    return list(_told(catalogue, known, catalogue.wording["condition"][name], SECTIONS[name]))


def _told(
    catalogue: Catalogue, known: Sequence[Chapter], heading: str, facets: Sequence[str]
) -> Iterator[Node]:
    """The facets as a paragraph each, and one note on where they come from."""
    named = sorted((c for c in known if c.facet in facets), key=lambda c: facets.index(c.facet))
    own = {chapter.facet: own_first(catalogue, chapter.facts) for chapter in named}
    held = {facet: rows for facet, rows in own.items() if rows}
    if held:
        yield el(
            "section",
            el("h2", heading),
            *(told(catalogue, facet, rows) for facet, rows in held.items()),
            source_block(catalogue, [fact for rows in held.values() for fact in rows]),
            class_="told",
        )


def _members(catalogue: Catalogue, condition: Condition, chosen: Selection) -> list[Node]:
    if not condition.is_group:
        return []
    words = catalogue.wording["condition"]
    lines = []
    for key in members(catalogue, condition.condition):
        record = catalogue.conditions[key]
        soon = None if record.is_group else how_soon(catalogue, record, sourced=False)
        lines.append(
            el("li", condition_link(catalogue, key, chosen), el("div", soon, class_="source"))
        )
    heading = el("h2", words["members"].format(count=len(lines)))
    told = el("p", words["group"], class_="source")
    shown = el("ul", *lines, class_="columns plain")
    if len(lines) <= IN_SIGHT:
        return [heading, told, shown]
    # The warning signs must not stand five screens further down.
    return [told, el("details", el("summary", heading), shown, class_="fold", data_paper="closed")]


def _unknown(catalogue: Catalogue, key: str) -> list[Node]:
    words = catalogue.wording["condition"]
    named = [
        words.get(f"unknown_{facet}", catalogue.facets[facet].label.lower())
        for facet in unknown_facets(catalogue, key)
    ]
    if not named:
        return []
    said = words["unknown_help"].format(facets="; ".join(named))
    return [el("section", el("h2", words["unknown"]), el("p", said, class_="source"))]

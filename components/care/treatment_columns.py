"""A treatment in three columns: do it yourself, ask for it, leave it alone."""

from __future__ import annotations

from components.parts.confidence_words import said_by
from components.parts.nodes import Node, el
from components.parts.source_block import source_block
from components.parts.told import item
from data.conditions.said import by_way
from data.conditions.treatment import needs_caution
from data.conditions.treatment_columns import Column, treatment
from data.dataset.catalogue import Catalogue
from data.matching.fact import Fact

SELDOM = ("sometimes", "rarely", "never")
"""Ways that are said beside an entry. That something is usual, or only named, goes without."""


def treatment_columns(catalogue: Catalogue, condition: str, *, whole: bool) -> list[Node]:
    """The columns with one note on their sources. Every entry says what to do; `whole` adds who
    says so, and the notes on what to ask for.

    A caution stands with its entry, as nobody else needs it, and is never folded.
    """
    words = catalogue.wording["treatment"]
    found = treatment(catalogue, condition)
    if not found:
        level = catalogue.levels.get(catalogue.conditions[condition].care_level)
        # Nobody with sepsis may be sent to a pharmacist.
        return [el("p", words["none_same_day" if level and level.same_day else "none"])]
    facts = tuple(fact for column in found for fact in column.facts)
    shown = (_column(catalogue, column, whole=whole) for column in found)
    note = source_block(catalogue, facts)
    return [el("div", *shown, class_="trio"), *([note] if note else [])]


def _column(catalogue: Catalogue, column: Column, *, whole: bool) -> Node:
    words = catalogue.wording["treatment"]
    parts: list[Node] = []
    for facet, facts in column.kinds.items():
        if len(column.kinds) > 1 or column.column == "ask":
            parts.append(el("h4", catalogue.facets[facet].label))
        parts.append(_list(catalogue, facts, whole=whole, noted=whole or column.column != "ask"))
        if facts[0].group:
            name = catalogue.conditions[facts[0].group].name
            said = catalogue.wording["condition"]["lent"].format(group=name)
            parts.append(el("p", said, class_="source"))
    return el(
        "article",
        el("h3", words[f"column_{column.column}"]),
        *parts,
        class_=f"card column {column.column}",
    )


def _list(catalogue: Catalogue, facts: tuple[Fact, ...], *, whole: bool, noted: bool) -> Node:
    lines = []
    for way, rows in by_way(facts, every_case=True).items():
        for each in rows:
            label = item(catalogue, each)
            often = catalogue.wording["treatment"][f"seldom_{way}"] if way in SELDOM else ""
            cautioned = needs_caution(catalogue, each.fact.statements)
            notes = dict.fromkeys(s.note for s in each.fact.statements if s.note)
            lines.append(
                el(
                    "li",
                    el("strong", f"{label[:1].upper()}{label[1:]}"),
                    el("em", f" {often}") if often else None,
                    el(
                        "div",
                        catalogue.terms[each.fact.term].plain,
                        *(f" {note}" for note in notes if noted and not cautioned),
                    ),
                    _caution(catalogue, each.fact) if cautioned else None,
                    el("div", said_by(catalogue, each.fact.statements), class_="source")
                    if whole
                    else None,
                )
            )
    return el("ul", *lines)


def _caution(catalogue: Catalogue, fact: Fact) -> Node:
    """What the sources warn of. That an article says nothing of it is for the evidence."""
    words = catalogue.wording["treatment"]
    told = (s for s in fact.statements if catalogue.sources[s.source].kind != "article")
    notes = dict.fromkeys(statement.note for statement in told if statement.note)
    return el("p", el("strong", words["caution"]), " ", " ".join(notes), class_="caution")

"""A treatment in three columns: do it yourself, ask for it, leave it alone."""

from __future__ import annotations

from collections.abc import Iterable

from components.parts.confidence_words import said_by
from components.parts.nodes import Node, el
from components.parts.source_block import source_block
from components.parts.told import item
from data.conditions.said import Said, by_way, notes
from data.conditions.treatment_columns import Column, needs_caution, treatment
from data.dataset.catalogue import Catalogue
from data.matching.fact import Fact

PHARMACY = "over-the-counter"

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
        return [el("p", words["none_same_day" if _same_day(catalogue, condition) else "none"])]
    facts = tuple(fact for column in found for fact in column.facts)
    shown = (_column(catalogue, condition, column, whole=whole) for column in found)
    note = source_block(catalogue, facts)
    return [el("div", *shown, class_="trio"), *([note] if note else [])]


def _same_day(catalogue: Catalogue, condition: str) -> bool:
    """Nobody with sepsis may be sent to a pharmacist."""
    level = catalogue.levels.get(catalogue.conditions[condition].care_level)
    return bool(level and level.same_day)


def _column(catalogue: Catalogue, condition: str, column: Column, *, whole: bool) -> Node:
    words, head = catalogue.wording["treatment"], column.column
    if head == "ask" and _same_day(catalogue, condition) and PHARMACY not in column.kinds:
        head = "doctor"
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
        el("h3", words[f"column_{head}"]),
        *parts,
        class_=f"card column {column.column}",
    )


def _list(catalogue: Catalogue, facts: tuple[Fact, ...], *, whole: bool, noted: bool) -> Node:
    lines = []
    ways = by_way(facts, every_case=True)
    wider = _wider(catalogue, facts)
    for way, rows in ways.items():
        for each in rows:
            if each.fact.term in wider and not _adds(catalogue, each, noted=noted):
                continue
            label = item(catalogue, each)
            often = catalogue.wording["treatment"][f"seldom_{way}"] if way in SELDOM else ""
            cautioned = needs_caution(catalogue, each.fact.statements)
            added = notes(each.fact)
            lines.append(
                el(
                    "li",
                    el("strong", f"{label[:1].upper()}{label[1:]}"),
                    el("em", f" {often}") if often else None,
                    el(
                        "div",
                        catalogue.terms[each.fact.term].plain,
                        *(f" {note}" for note in added if noted and not cautioned),
                    ),
                    _caution(catalogue, each.fact) if cautioned else None,
                    el("div", said_by(catalogue, each.fact.statements), class_="source")
                    if whole
                    else None,
                )
            )
    return el("ul", *lines)


def _wider(catalogue: Catalogue, facts: Iterable[Fact]) -> frozenset[str]:
    """What a narrower one beside it says better: a retinoid is a medicine on prescription."""
    told = [fact.term for fact in facts if fact.said not in ("never", None)]
    return frozenset(wide for term in told for wide in catalogue.ancestors[term])


def _adds(catalogue: Catalogue, each: Said, *, noted: bool) -> bool:
    """Whether an entry says more than its name: a case, a caution, or, where it shows, how."""
    cautioned = needs_caution(catalogue, each.fact.statements)
    return bool(each.cases or cautioned or (noted and notes(each.fact)))


def _caution(catalogue: Catalogue, fact: Fact) -> Node:
    """What the sources warn of. That an article says nothing of it is for the evidence."""
    words = catalogue.wording["treatment"]
    told = (s for s in fact.statements if catalogue.sources[s.source].kind != "article")
    said = dict.fromkeys(statement.note for statement in told if statement.note)
    return el("p", el("strong", words["caution"]), " ", " ".join(said), class_="caution")

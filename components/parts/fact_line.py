"""A fact as one row of the evidence: the term, how often and when, and every source of it."""

from __future__ import annotations

from collections.abc import Iterable

from components.parts.confidence_words import confidence_words
from components.parts.how_often import how_often, way_words
from components.parts.nodes import Node, el, link_out
from components.parts.source_block import kind_words
from data.dataset.catalogue import Catalogue
from data.dataset.records import Statement
from data.matching.fact import Fact


def fact_line(catalogue: Catalogue, fact: Fact) -> Node:
    """The row of a table; what its sources say apart from one another stands in it."""
    words, term = catalogue.wording["condition"], catalogue.terms[fact.term]
    said = how_often(catalogue, fact.statements)
    return el(
        "tr",
        el(
            "th",
            term.label,
            el("div", term.plain, class_="source"),
            _inherited_tag(catalogue, fact.group) if fact.group else None,
            scope="row",
        ),
        el(
            "td",
            f"{said[:1].upper()}{said[1:]}.",
            el(
                "p",
                words["differ_one" if fact.one_source else "differ"],
                " ",
                *_sides(catalogue, fact),
                class_="differ",
            )
            if fact.differs
            else None,
        ),
        el(
            "td",
            el("strong", _rests(catalogue, fact.statements)),
            el("ul", *(source_item(catalogue, each) for each in fact.statements)),
        ),
        id=f"fact-{fact.term}",
    )


def source_item(catalogue: Catalogue, statement: Statement) -> Node:
    """One statement: how often, when, its note, where it stands and what kind of source it is."""
    source = catalogue.sources[statement.source]
    kind = kind_words(catalogue, source)
    return el(
        "li",
        f"{way_words(catalogue, statement.frequency, statement.when)}: ",
        link_out(source.address, source.named),
        f", {statement.place}" if statement.place else None,
        f" ({kind})." if kind else ".",
        f" {statement.note}" if statement.note else None,
        class_="source",
    )


def _rests(catalogue: Catalogue, statements: Iterable[Statement]) -> str:
    said = confidence_words(catalogue, statements)
    return f"{said[:1].upper()}{said[1:]}"


def _inherited_tag(catalogue: Catalogue, group: str) -> Node:
    text = catalogue.wording["condition"]["inherited"]
    return el("span", text.format(group=catalogue.conditions[group].name), class_="tag")


def _sides(catalogue: Catalogue, fact: Fact) -> Iterable[str]:
    """Where sources disagree, each side with its names: nothing is averaged."""
    together: dict[str, dict[str, None]] = {}
    for statement in fact.statements:
        if statement.frequency and not statement.when:
            titles = together.setdefault(statement.frequency, {})
            titles[catalogue.sources[statement.source].named] = None
    said = (
        f"{way_words(catalogue, frequency, '')} ({'; '.join(titles)})"
        for frequency, titles in together.items()
    )
    yield "; ".join(said)
    yield "."

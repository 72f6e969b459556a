"""A fact as one line: the term, how often and when, what is special about it, and its sources."""

from __future__ import annotations

from collections.abc import Iterable

from components.parts.confidence_words import confidence_words
from components.parts.how_often import how_often, way_words
from components.parts.nodes import Node, el, link_out
from data.dataset.catalogue import Catalogue
from data.dataset.records import Statement
from data.matching.fact import Fact


def fact_line(catalogue: Catalogue, fact: Fact) -> Node:
    """The line of a list; its sources open on a press."""
    words, term = catalogue.wording["condition"], catalogue.terms[fact.term]
    return el(
        "li",
        el("strong", term.label),
        ": ",
        how_often(catalogue, fact.statements),
        ". ",
        inherited_tag(catalogue, fact.group) if fact.group else None,
        el("span", term.plain, " ", class_="source"),
        sources(catalogue, fact.statements),
        el(
            "p",
            words["differ_one" if fact.one_source else "differ"],
            " ",
            *_sides(catalogue, fact),
            class_="differ",
        )
        if fact.differs
        else None,
        class_="fact",
        id=f"fact-{fact.term}",
    )


def inherited_tag(catalogue: Catalogue, group: str) -> Node:
    text = catalogue.wording["condition"]["inherited"]
    return el("span", text.format(group=catalogue.conditions[group].name), class_="tag")


def sources(catalogue: Catalogue, statements: Iterable[Statement], *, opened: bool = False) -> Node:
    """The statements with their sources, behind a word that says how many there are."""
    rows = tuple(statements)
    words = catalogue.wording["condition"]
    said = words["source"] if len(rows) == 1 else words["sources"].format(count=len(rows))
    said = f"{said}: {confidence_words(catalogue, rows)}"
    lines = (source_item(catalogue, statement) for statement in rows)
    return el("details", el("summary", said), el("ul", *lines), class_="sources", open=opened)


def source_item(catalogue: Catalogue, statement: Statement) -> Node:
    """One statement: how often, when, its note, and where it stands."""
    source = catalogue.sources[statement.source]
    note = f" {statement.note}" if statement.note else ""
    return el(
        "li",
        f"{way_words(catalogue, statement.frequency, statement.when)}: ",
        link_out(source.address, source.named),
        f", {statement.place}." if statement.place else ".",
        note,
        class_="source",
    )


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

"""What the reader can do about a condition, what to ask for, and what to leave alone."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from data.conditions.said import lends, own_first
from data.dataset.catalogue import Catalogue
from data.dataset.records import Statement
from data.matching.fact import Fact, facts

COLUMNS = {
    "do": ("home-care", "prevention"),
    "ask": ("over-the-counter", "medicine", "procedure"),
    "avoid": ("avoid",),
}
"""The columns of a treatment, each with its facets in their order."""

_FACETS = frozenset(facet for facets in COLUMNS.values() for facet in facets)


@dataclass(frozen=True, slots=True)
class Column:
    """One column: its facts by facet, what needs a caution last."""

    column: str
    kinds: dict[str, tuple[Fact, ...]]

    @property
    def facts(self) -> tuple[Fact, ...]:
        return tuple(fact for rows in self.kinds.values() for fact in rows)


def treatment(catalogue: Catalogue, condition: str) -> tuple[Column, ...]:
    """Every column that has something to say on `condition`: its own facts, and of a facet on
    which it has none those of its groups."""
    known = facts(catalogue, condition)
    found = []
    for column, facets in COLUMNS.items():
        kinds = {}
        for facet in facets:
            rows = own_first(
                catalogue, (f for f in known if catalogue.terms[f.term].facet == facet)
            )
            if rows:
                kinds[facet] = tuple(sorted(rows, key=lambda fact: _place(catalogue, fact)))
        if kinds:
            found.append(Column(column, kinds))
    return tuple(found)


def treated(catalogue: Catalogue) -> tuple[str, ...]:
    """The conditions and groups on whose treatment something is said, by name."""
    said = {
        key
        for term, conditions in catalogue.described_with.items()
        if catalogue.terms[term].facet in _FACETS
        for key in conditions
    }
    lending = {key for key in said if lends(catalogue, key)}
    found = (
        key
        for key in catalogue.conditions
        if key in said or lending.intersection(catalogue.groups_of[key])
    )
    return tuple(sorted(found, key=lambda key: catalogue.conditions[key].name.lower()))


def needs_caution(catalogue: Catalogue, statements: Iterable[Statement]) -> bool:
    """Whether a source names it without a word that a reference has: both carry a note then."""
    noted = {catalogue.sources[s.source].kind == "article" for s in statements if s.note}
    return noted == {True, False}


def cautioned(catalogue: Catalogue, conditions: Iterable[str]) -> frozenset[str]:
    """The treatments that need a caution by what is said of one of `conditions` itself."""
    return frozenset(
        fact.term
        for key in conditions
        for fact in facts(catalogue, key)
        if not fact.group
        and catalogue.terms[fact.term].facet in _FACETS
        and needs_caution(catalogue, fact.statements)
    )


def _place(catalogue: Catalogue, fact: Fact) -> tuple[bool, int, str]:
    return (
        needs_caution(catalogue, fact.statements),
        -fact.rank,
        catalogue.terms[fact.term].label.lower(),
    )

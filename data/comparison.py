"""Conditions side by side: the same rows for all, what is shared, and what tells them apart."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from data.catalogue import Catalogue
from data.condition_profile import facet_order
from data.evidence import Evidence
from data.fact import Fact, facts
from data.records import Statement

Kind = Literal["shared", "differs", "one-sided"]

USUAL = ("always", "often")


@dataclass(frozen=True, slots=True)
class Cell:
    """What is known of one term on one condition.

    Without statements nothing is recorded, which is not the same as "never". `via` names the terms
    that were recorded instead: narrower ones that bring this one with them, or a broader one that
    is denied. `group` is the group that it is inherited from, or "".
    """

    said: str | None = None
    statements: tuple[Statement, ...] = ()
    group: str = ""
    via: tuple[str, ...] = ()
    differs: bool = False

    @property
    def recorded(self) -> bool:
        return bool(self.statements)

    @property
    def band(self) -> str:
        """How often, coarsely: sources do not choose between neighbouring words with care."""
        if self.said is None or self.said == "never":
            return "never"
        return "usual" if self.said in USUAL else "unsaid" if self.said == "" else "at times"

    @property
    def telling(self) -> bool:
        """Usual there, or named without a word on how often; of its own and in so many words."""
        usual = self.band in ("usual", "unsaid") and any(not s.when for s in self.statements)
        return self.recorded and usual and not self.group and not self.via

    @property
    def lacking(self) -> bool:
        """Not recorded, denied, rare, or there only in certain cases."""
        seldom = self.said in ("never", "rarely", None)
        return seldom or all(statement.when for statement in self.statements)


@dataclass(frozen=True, slots=True)
class Row:
    """One term over all compared conditions, a cell each, in their order."""

    term: str
    facet: str
    cells: tuple[Cell, ...]

    @property
    def kind(self) -> Kind:
        """Shared: said of all, and about as often. Where it is not said how often, it can be shared
        with anything but a "never".
        """
        if not all(cell.recorded for cell in self.cells):
            return "one-sided"
        bands = {cell.band for cell in self.cells}
        alike = len(bands) == 1 or (len(bands - {"unsaid"}) == 1 and "never" not in bands)
        return "shared" if alike else "differs"


@dataclass(frozen=True, slots=True)
class Apart:
    """What speaks for one or some of the conditions and not for the others, most telling first."""

    conditions: tuple[str, ...]
    terms: tuple[str, ...]


def compare(catalogue: Catalogue, conditions: Sequence[str]) -> tuple[Row, ...]:
    """Every term that is said of any of `conditions`, by facet, with what each says of it."""
    known = [{fact.term: fact for fact in facts(catalogue, key)} for key in conditions]
    said = {term for of_one in known for term in of_one}
    return tuple(
        Row(term.term, facet, tuple(_cell(catalogue, of_one, term.term) for of_one in known))
        for facet in facet_order(catalogue)
        for term in catalogue.by_facet[facet]
        if term.term in said
    )


def tells_apart(
    catalogue: Catalogue,
    evidence: Evidence,
    conditions: Sequence[str],
    rows: Sequence[Row],
    most: int = 4,
) -> tuple[Apart, ...]:
    """The findings that speak for one condition, or for up to half of them, and for no other.

    Every condition alone comes first and has an entry, if an empty one; then those that go
    together. Places tell too little, and what is inherited is said of relatives too.
    """
    bits = {term: float(evidence.bits[number]) for term, number in evidence.row.items()}
    weights = {**catalogue.weights["frequency"], "": catalogue.weights["frequency"]["unsaid"]}
    found: dict[tuple[str, ...], dict[str, float]] = {(key,): {} for key in conditions}
    for row in rows:
        told = [cell for cell in row.cells if cell.telling]
        half = max(1, len(conditions) // 2)
        if row.term not in bits or row.facet == "location" or not 0 < len(told) <= half:
            continue
        if all(cell.telling or cell.lacking for cell in row.cells):
            whose = tuple(
                key for key, cell in zip(conditions, row.cells, strict=True) if cell.telling
            )
            worth = bits[row.term] * min(weights[cell.said or ""] for cell in told)
            found.setdefault(whose, {})[row.term] = worth
    ordered = sorted(
        found, key=lambda whose: (len(whose), [conditions.index(key) for key in whose])
    )
    return tuple(Apart(whose, _leading(catalogue, found[whose])[:most]) for whose in ordered)


def _leading(catalogue: Catalogue, worth: Mapping[str, float]) -> tuple[str, ...]:
    """The terms, the worthiest first, without those that a narrower one brings with it."""
    broader = {wide for term in worth for wide in catalogue.ancestors[term]}
    kept = (term for term in worth if term not in broader)
    return tuple(
        sorted(kept, key=lambda term: (-round(worth[term], 6), catalogue.terms[term].label))
    )


def _cell(catalogue: Catalogue, known: Mapping[str, Fact], term: str) -> Cell:
    if fact := known.get(term):
        return Cell(fact.said, fact.statements, fact.group, (), fact.differs)
    narrower = [
        known[key]
        for key in sorted(catalogue.descendants[term] & known.keys())
        if known[key].rank > 0
    ]
    if narrower:
        strongest = max(narrower, key=lambda fact: (not fact.group, fact.rank))
        together = [fact for fact in narrower if fact.group == strongest.group]
        return Cell(
            max(together, key=lambda fact: fact.rank).said,
            tuple(s for fact in together for s in fact.statements),
            strongest.group,
            tuple(fact.term for fact in together),
        )
    for key in catalogue.ancestors[term]:
        if (broader := known.get(key)) and broader.said == "never":
            return Cell("never", broader.statements, broader.group, (key,))
    return Cell()

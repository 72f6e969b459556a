"""Conditions side by side: the same rows for all, and what is shared."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from data.conditions.profile import facet_order
from data.dataset.catalogue import Catalogue
from data.dataset.records import Statement
from data.matching.fact import Fact, facts, ways_said

Kind = Literal["shared", "differs", "one-sided"]

USUAL = ("always", "often")


@dataclass(frozen=True, slots=True)
class Cell:
    """What is known of one term on one condition. `said` is the frequency that matches.

    Without statements nothing is recorded, which is not the same as "never". `via` names the terms
    that were recorded instead: narrower ones that bring this one with them, or a broader one that
    is denied. `group` is the group that it is inherited from, or "". `differs`: it is said to be
    there differently often, by several sources or by `one_source` in two places.
    """

    said: str | None = None
    statements: tuple[Statement, ...] = ()
    group: str = ""
    via: tuple[str, ...] = ()
    differs: bool = False
    one_source: bool = False

    @property
    def recorded(self) -> bool:
        return bool(self.statements)

    @property
    def ways(self) -> tuple[tuple[str, str], ...]:
        """Every (frequency, when) that is said, as `data.matching.fact.ways_said` has them."""
        return ways_said(self.statements)

    @property
    def there(self) -> bool:
        """Whether it is said to be there, if only at times."""
        return self.recorded and self.said not in ("never", "rarely", None)

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
        """Not recorded, denied, rare, or there only at times in certain cases. What is usual in a
        case is no lack: a melanoma often does not hurt to begin with.
        """
        if self.said in ("never", "rarely", None):
            return True
        usual = any(s.frequency in (*USUAL, "") for s in self.statements)
        return self.only_in_cases and not usual

    @property
    def only_in_cases(self) -> bool:
        """Whether all that is said holds only in certain cases."""
        return all(statement.when for statement in self.statements)

    @property
    def at_times(self) -> bool:
        """Said of its own and in so many words to be there at times, and not only in a case."""
        own = self.recorded and not self.group and not self.via
        return own and self.band == "at times" and self.there and not self.only_in_cases


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


def spans(catalogue: Catalogue, rows: Sequence[Row], row: Row, number: int) -> bool:
    """Whether condition `number` is at the step of `row`, and at steps that lie far from one
    another: from pea to golf ball, no single step says how it is, grape neither.
    """
    scale = catalogue.terms[row.term].scale
    if not scale or not row.cells[number].there:
        return False
    steps = [
        catalogue.terms[other.term].step
        for other in rows
        if catalogue.terms[other.term].scale == scale and other.cells[number].there
    ]
    far: int = catalogue.weights["scale_distance"]
    return max(steps) - min(steps) >= far


def _cell(catalogue: Catalogue, known: Mapping[str, Fact], term: str) -> Cell:
    if fact := known.get(term):
        return Cell(fact.said, fact.statements, fact.group, (), fact.differs, fact.one_source)
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

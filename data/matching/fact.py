"""What is known of one condition and one term: every statement on it, its own or its group's."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from data.dataset.catalogue import Catalogue
from data.dataset.records import Statement
from data.matching.frequency import RANK, effective


@dataclass(frozen=True, slots=True)
class Fact:
    """One term on one condition.

    `said` is the effective frequency, None where all that is said is "never" under a condition.
    `group` is the group that it is inherited from, or "". Statements are in file order.
    """

    term: str
    said: str | None
    statements: tuple[Statement, ...]
    group: str

    @property
    def rank(self) -> int:
        """How high the effective frequency stands; what is only denied stands lowest."""
        return -1 if self.said is None else RANK[self.said]

    @property
    def differs(self) -> bool:
        """Whether sources, or two places of one, say it holds differently often, at any time."""
        return len({s.frequency for s in self._how_often}) > 1

    @property
    def one_source(self) -> bool:
        """Whether it differs within one source only: no two have no word in common."""
        words: dict[str, set[str]] = {}
        for statement in self._how_often:
            words.setdefault(statement.source, set()).add(statement.frequency)
        apart = (one.isdisjoint(other) for one in words.values() for other in words.values())
        return self.differs and not any(apart)

    @property
    def _how_often(self) -> tuple[Statement, ...]:
        return tuple(s for s in self.statements if s.frequency and not s.when)


def facts(catalogue: Catalogue, condition: str) -> tuple[Fact, ...]:
    """Every fact that holds for `condition`, its own first, then what the nearer group adds.

    A facet that is not inherited stays with the group. Whoever states a term shuts out the groups
    beyond, as in `data.matching.frequency.stated`.
    """
    found: dict[str, Fact] = {}
    for holder in (condition, *catalogue.groups_of[condition]):
        together: dict[str, list[Statement]] = {}
        for statement in catalogue.by_condition.get(holder, ()):
            together.setdefault(statement.term, []).append(statement)
        group = "" if holder == condition else holder
        for term, rows in together.items():
            inherits = catalogue.facets[catalogue.terms[term].facet].inherited
            if term not in found and (inherits or not group):
                found[term] = Fact(term, effective(rows), tuple(rows), group)
    return tuple(found.values())


def ways_said(statements: Iterable[Statement]) -> tuple[tuple[str, str], ...]:
    """Every (frequency, when) that is said, most often first, what always holds before cases, and
    "never" last: what can be there must not be overlooked.

    Where one source says how often and another does not, the one that does not adds nothing.
    """
    said = {(s.frequency, s.when) for s in statements}
    if any(frequency and not when for frequency, when in said):
        said -= {("", "")}
    return tuple(sorted(said, key=_order))


def _order(way: tuple[str, str]) -> tuple[bool, bool, int, str]:
    frequency, when = way
    return frequency == "never", bool(when), -RANK[frequency], when

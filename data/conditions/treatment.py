"""What can be done about a condition: which kind of thing, how often, in which case, says who."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass

from data.dataset.catalogue import Catalogue
from data.dataset.records import Statement
from data.matching.frequency import RANK, effective

KINDS = ("procedure", "medicine", "over-the-counter", "home-care", "avoid", "prevention")
"""The facets that say what can be done, what others do first."""


@dataclass(frozen=True, slots=True)
class Treatment:
    """One thing that is said of one condition or group, with every statement of it in file order.

    `cautioned`: a source names it without a word that a reference has, so it needs a caution.
    """

    condition: str
    term: str
    statements: tuple[Statement, ...]
    cautioned: bool


def treatments(
    catalogue: Catalogue, conditions: Collection[str] | None = None
) -> tuple[Treatment, ...]:
    """What is said of `conditions` (none given: of all), by name, kind, how often, and label."""
    together: dict[tuple[str, str], list[Statement]] = {}
    for statement in catalogue.statements:
        wanted = conditions is None or statement.condition in conditions
        if wanted and catalogue.terms[statement.term].facet in KINDS:
            together.setdefault((statement.condition, statement.term), []).append(statement)
    found = [
        Treatment(condition, term, tuple(rows), needs_caution(catalogue, rows))
        for (condition, term), rows in together.items()
    ]
    return tuple(sorted(found, key=lambda each: _order(catalogue, each)))


def needs_caution(catalogue: Catalogue, statements: Iterable[Statement]) -> bool:
    """Whether a source names it without a word that a reference has: both carry a note then."""
    noted = {catalogue.sources[s.source].kind == "article" for s in statements if s.note}
    return noted == {True, False}


def _order(catalogue: Catalogue, each: Treatment) -> tuple[str, str, int, int, str]:
    term = catalogue.terms[each.term]
    said = effective(each.statements)
    return (
        catalogue.conditions[each.condition].name.lower(),
        each.condition,
        KINDS.index(term.facet),
        -RANK[said] if said is not None else 1,
        term.label.lower(),
    )

"""How an infection develops: the steps that the sources give, in their order."""

from __future__ import annotations

from dataclasses import dataclass

from data.dataset.catalogue import Catalogue
from data.dataset.records import Statement, Term

SCALE = "infection-steps"


@dataclass(frozen=True, slots=True)
class Step:
    """One step, with everything that is said of it."""

    term: Term
    statements: tuple[Statement, ...]


def infection_steps(catalogue: Catalogue) -> tuple[Step, ...]:
    """The steps, first one first; none where the dataset has no such scale."""
    terms = [term for term in catalogue.terms.values() if term.scale == SCALE]
    return tuple(
        Step(term, tuple(s for s in catalogue.statements if s.term == term.term))
        for term in sorted(terms, key=lambda term: term.step)
    )

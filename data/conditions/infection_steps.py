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


def infection_steps(catalogue: Catalogue, condition: str) -> tuple[Step, ...]:
    """The steps, first one first; none where the dataset says no step of `condition` or a group
    of it.
    """
    family = {condition, *catalogue.groups_of[condition]}
    terms = [term for term in catalogue.terms.values() if term.scale == SCALE]
    steps = tuple(
        Step(term, tuple(s for s in catalogue.statements if s.term == term.term))
        for term in sorted(terms, key=lambda term: term.step)
    )
    return steps if any(s.condition in family for step in steps for s in step.statements) else ()

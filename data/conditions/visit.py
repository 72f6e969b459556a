"""What a doctor may do to find out, and for which conditions that is said."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

from data.conditions.said import own_first
from data.dataset.catalogue import Catalogue
from data.dataset.records import Statement, Term
from data.matching.fact import Fact, facts
from data.matching.frequency import RANK

TEST = "test"
"""The facet of examinations."""

LOOKS = ("doctors-diagnosis", "physical-examination", "skin-doctor-check")
"""Where a visit begins: somebody looks at it."""

MOST = 4
"""So many are named; more is a list that frightens, and that nobody asks about."""


@dataclass(frozen=True, slots=True)
class Examination:
    """A test with what is said of it, by condition in order of name; `parts` are narrower tests."""

    term: Term
    statements: tuple[Statement, ...]
    parts: tuple[Examination, ...]


def examinations(catalogue: Catalogue) -> tuple[Examination, ...]:
    """Every test of the vocabulary once: named for most conditions first, narrower ones inside."""
    said: dict[str, list[Statement]] = {}
    for statement in catalogue.statements:
        if catalogue.terms[statement.term].facet == TEST:
            said.setdefault(statement.term, []).append(statement)
    return _under(catalogue, said, "")


def _under(
    catalogue: Catalogue, said: Mapping[str, Sequence[Statement]], parent: str
) -> tuple[Examination, ...]:
    found = [
        Examination(
            term,
            _by_name(catalogue, said.get(term.term, ())),
            _under(catalogue, said, term.term),
        )
        for term in catalogue.by_facet.get(TEST, ())
        if term.parent == parent
    ]
    shown = [each for each in found if each.statements or each.parts]
    return tuple(sorted(shown, key=_place))


def _by_name(catalogue: Catalogue, said: Sequence[Statement]) -> tuple[Statement, ...]:
    return tuple(sorted(said, key=lambda s: catalogue.conditions[s.condition].name.lower()))


def _place(each: Examination) -> tuple[int, str]:
    return -len({s.condition for s in each.statements}), each.term.label.lower()


def named_for(catalogue: Catalogue, conditions: Collection[str]) -> tuple[Term, ...]:
    """The tests that are named for `conditions`: a look at it first, then what is named for most of
    them, at most MOST. What one alone of several needs, and not always, is left out: it
    would frighten the others.
    """
    named: dict[str, list[Fact]] = {}
    for key in conditions:
        tests = (f for f in facts(catalogue, key) if catalogue.terms[f.term].facet == TEST)
        for fact in own_first(catalogue, tests):
            named.setdefault(fact.term, []).append(fact)
    kept = [
        term
        for term, told in named.items()
        if min(len(conditions), 2) <= len(told) or any(f.rank > RANK["sometimes"] for f in told)
    ]
    kept.sort(key=lambda t: (t not in LOOKS, -len(named[t]), catalogue.terms[t].label.lower()))
    return tuple(catalogue.terms[term] for term in kept[:MOST])

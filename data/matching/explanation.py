"""Why a condition stands where it stands: each chosen term, and the statements that speak of it."""

from __future__ import annotations

from collections.abc import Container, Iterable, Set
from dataclasses import dataclass
from typing import Literal

from data.dataset.catalogue import Catalogue
from data.dataset.records import Statement
from data.matching.frequency import RANK, effective
from data.matching.selection import Selection
from data.matching.steps import lies_far

Because = Literal["own", "broader", "inherited", "never", "always", "often", "far-step", ""]
"""What a line rests on; "" = nothing is recorded."""


@dataclass(frozen=True, slots=True)
class Line:
    """One chosen term on one condition's card."""

    term: str
    because: Because
    statements: tuple[Statement, ...]
    absent: bool = False


@dataclass(frozen=True, slots=True)
class Explanation:
    """A card's lines, each group in vocabulary order; and whether people tell of it as the reader
    did.
    """

    fits: tuple[Line, ...]
    in_part: tuple[Line, ...]
    against: tuple[Line, ...]
    not_recorded: tuple[Line, ...]
    told_so: bool = False


def explain(catalogue: Catalogue, condition: str, selection: Selection) -> Explanation:
    """What speaks for and against `condition`, as the cells of the evidence count it."""
    groups: dict[str, list[Line]] = {"fits": [], "in_part": [], "against": [], "not_recorded": []}
    for term, state in selection.in_order(catalogue):
        group, line = (
            _absent(catalogue, condition, term)
            if state == "not"
            else _present(catalogue, condition, term)
        )
        if group:
            groups[group].append(line)
    enough = catalogue.weights["sounds"]["enough"]
    told_so = any(key == condition and bits >= enough for key, bits in selection.sounds)
    lines = {name: tuple(each) for name, each in groups.items()}
    return Explanation(**lines, told_so=told_so)


def _present(catalogue: Catalogue, condition: str, term: str) -> tuple[str, Line]:
    broader, narrower = catalogue.ancestors[term], catalogue.descendants[term]
    is_place = catalogue.terms[term].facet == "location"
    meeting = {term, *narrower, *(broader if is_place else ())}
    own = catalogue.by_condition.get(condition, ())
    if full := _positive(own, meeting):
        return "fits", Line(term, "own", full)
    if never := _saying(own, {term, *broader}, "never"):
        return "against", Line(term, "never", never)
    if far := _far_steps(catalogue, own, term):
        return "against", Line(term, "far-step", far)
    if part := _positive(own, broader):
        return "in_part", Line(term, "broader", part)
    if part := _inherited(catalogue, condition, {term, *narrower, *broader}):
        return "in_part", Line(term, "inherited", part)
    return "not_recorded", Line(term, "", ())


def _absent(catalogue: Catalogue, condition: str, term: str) -> tuple[str, Line]:
    own = catalogue.by_condition.get(condition, ())
    covered = {term, *catalogue.descendants[term]}
    usual: tuple[Because, ...] = ("always", "often")
    for frequency in usual:
        if found := _saying(own, covered, frequency):
            return "against", Line(term, frequency, found, absent=True)
    if _positive(own, covered):
        # There in some and not in others: says nothing either way.
        return "", Line(term, "", (), absent=True)
    if never := _saying(own, {term, *catalogue.ancestors[term]}, "never"):
        return "fits", Line(term, "never", never, absent=True)
    return "not_recorded", Line(term, "", (), absent=True)


def _positive(statements: tuple[Statement, ...], terms: Container[str]) -> tuple[Statement, ...]:
    """All that is said of those terms that are not only said never to be there."""
    there = {s.term for s in statements if s.term in terms and s.frequency != "never"}
    return tuple(s for s in statements if s.term in there)


def _saying(
    statements: Iterable[Statement], terms: Container[str], frequency: str
) -> tuple[Statement, ...]:
    """The statements on terms whose effective frequency is `frequency`."""
    together: dict[str, list[Statement]] = {}
    for statement in statements:
        if statement.term in terms:
            together.setdefault(statement.term, []).append(statement)
    return tuple(s for rows in together.values() if effective(rows) == frequency for s in rows)


def _inherited(catalogue: Catalogue, condition: str, terms: Set[str]) -> tuple[Statement, ...]:
    spoken_of = {s.term for s in catalogue.by_condition.get(condition, ())}
    for group in catalogue.groups_of[condition]:
        statements = catalogue.by_condition.get(group, ())
        if found := _positive(statements, terms - spoken_of):
            return found
        spoken_of |= {s.term for s in statements}
    return ()


def _far_steps(
    catalogue: Catalogue, own: tuple[Statement, ...], term: str
) -> tuple[Statement, ...]:
    """The usual steps of a scale when the ticked one lies too far from all of them."""
    record = catalogue.terms[term]
    if not record.scale:
        return ()
    said_of = {s.term: catalogue.terms[s.term] for s in own}
    steps = {key: term.step for key, term in said_of.items() if term.scale == record.scale}
    usual = [
        key
        for key in steps
        if (said := effective(s for s in own if s.term == key)) and RANK[said] >= RANK["often"]
    ]
    if not lies_far(catalogue, record.scale, [steps[key] for key in usual], record.step):
        return ()
    return tuple(s for s in own if s.term in usual)

"""Serious conditions that what was ticked does not lead to, and that must not be missed."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import NamedTuple

from data.dataset.catalogue import Catalogue
from data.matching.answered import answered
from data.matching.cells import Indices
from data.matching.chances import ALWAYS, FAR_IN_PART, NEVER, NOTHING, OFTEN, WHOLE
from data.matching.evidence import Evidence
from data.matching.matching import Matches
from data.matching.selection import Selection

_FELT = ("appearance", "feel", "symptom")
"""Facets of what somebody can look for."""


@dataclass(frozen=True, slots=True)
class Serious:
    """A serious condition: the telling findings that it `shares` with what is ticked, and the sign
    to look for that is `unsaid` yet, or "".
    """

    condition: str
    shares: tuple[str, ...]
    unsaid: str


def do_not_miss(
    catalogue: Catalogue, evidence: Evidence, matches: Matches, selection: Selection
) -> tuple[Serious, ...]:
    """A few serious conditions behind the cards in sight that share a telling finding, those that
    are most urgent first, of equals the best fitting. Empty without a selection.

    Telling = it speaks for the condition by as many bits as the weights say, times what its facet
    counts in a question. A place never does, nor what many conditions have, such as itch, nor that
    somebody is an adult, nor for how long it has been there. How common a condition is does not
    count.
    """
    limit = catalogue.weights["do_not_miss"]
    rows = evidence.rows_of(selection.present - _tell_nothing(catalogue))
    rows = rows[~evidence.place[rows]]
    found = []
    behind = matches.fits[int(catalogue.weights["cards"]) :]
    for standing in (*behind, *matches.fits_some, *matches.unlikely) if selection.chosen else ():
        condition = catalogue.conditions[standing.condition]
        if not condition.serious:
            continue
        if shares := _shared(evidence, standing.condition, rows, limit["bits"]):
            found.append((catalogue.urgency_of(condition.care_level), standing.condition, shares))
    leading = sorted(found, key=lambda each: each[0])[: limit["most"]]
    return tuple(
        Serious(key, shares, to_look_for(catalogue, evidence, key, selection))
        for _, key, shares in leading
    )


def _shared(evidence: Evidence, condition: str, rows: Indices, least: float) -> tuple[str, ...]:
    """The terms of `rows` that fit the condition, first those that do whole, and tell enough."""
    # From the cells, and not by explaining each: there are many serious conditions at every tick.
    column, found = evidence.column[condition], list[tuple[bool, str]]()
    for row in rows.tolist():
        said = evidence.cells.at(row, column)
        in_part = NOTHING < said < NEVER
        fits = in_part or WHOLE <= said < FAR_IN_PART
        if fits and evidence.lift(row, column) * evidence.asking[row] >= least:
            found.append((in_part, evidence.terms[row]))
    return tuple(term for _, term in sorted(found, key=lambda each: each[0]))


def to_look_for(
    catalogue: Catalogue, evidence: Evidence, condition: str, selection: Selection
) -> str:
    """The sign of the condition to look for, that is not answered yet.

    First what can be seen or felt and calls for the same day in it: an illness of the whole body
    however many have it, of the rest what is telling. Then what any rule about it needs, then what
    can be seen or felt, then what is left. Of each the usual ones come first; of some grave ones no
    source calls any sign usual, and nothing serious may stand there with no sign to look for.
    """
    column, cells = evidence.column[condition], evidence.cells
    mine = slice(int(cells.first[column]), int(cells.first[column + 1]))
    rules, least = _rules(catalogue, condition), catalogue.weights["do_not_miss"]["bits"]
    never = _tell_nothing(catalogue).union(catalogue.weights["narrowing"].get("never_asked", ()))
    named = []
    for row, told in zip(cells.row[mine].tolist(), cells.told[mine].tolist(), strict=True):
        term = evidence.terms[row]
        if not WHOLE <= told < FAR_IN_PART or evidence.asking[row] <= 0 or term in never:
            continue
        facet, rule = catalogue.terms[term].facet, rules.get(term)
        speaks = evidence.lift(row, column) * evidence.asking[row]
        felt, telling = facet in _FELT, facet == "symptom" or speaks >= least
        if felt and rule and rule.same_day and telling:
            kind = 0
        elif rule and facet != "circumstance" and telling:
            kind = 1
        else:
            kind = 2 if felt else 3
        how = rule.how if rule and kind < 2 else ()
        named.append((kind, told not in (OFTEN, ALWAYS), how, -speaks, term))
    return next((t for *_, t in sorted(named) if not answered(catalogue, t, selection)), "")


class _Needed(NamedTuple):
    """How a rule needs a term: whether it stands not on the list of emergencies, needs more than
    it, and how urgent it is; and whether it is one of the same day.
    """

    how: tuple[bool, bool, int]
    same_day: bool


def _rules(catalogue: Catalogue, condition: str) -> Mapping[str, _Needed]:
    """For each term that rules about `condition` need, how the first of them needs it."""
    found: dict[str, _Needed] = {}
    for rule in catalogue.rules:
        if condition in rule.about:
            for term in {term for need in rule.needs for term in need}:
                more, urgency = len(rule.needs) > 1, catalogue.urgency_of(rule.level)
                same_day = catalogue.levels[rule.level].same_day
                needed = _Needed((term not in catalogue.now, more, urgency), same_day)
                found[term] = min(needed, found.get(term, needed), key=_soonest)
    return found


def _soonest(needed: _Needed) -> tuple[bool, tuple[bool, bool, int]]:
    return not needed.same_day, needed.how


def _tell_nothing(catalogue: Catalogue) -> frozenset[str]:
    return frozenset(catalogue.weights["do_not_miss"].get("tell_nothing", ()))

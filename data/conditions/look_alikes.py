"""Conditions that are described most like another one, and what they share."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

import numpy as np

from data.conditions.forms import forms
from data.dataset.catalogue import Catalogue
from data.matching.cells import Indices
from data.matching.chances import Numbers
from data.matching.evidence import Evidence

MOST, MOST_SERIOUS = 4, 3
"""So many are named, and so many serious ones beside them."""


@dataclass(frozen=True, slots=True)
class LookAlike:
    """A condition near to another one; `shared` are their common findings, most telling first."""

    condition: str
    shared: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Likeness:
    """What a condition can be taken for, nearest first.

    `serious` are further serious conditions that share something telling that can be seen or felt.
    They are less alike, and must not be missed.
    """

    near: tuple[LookAlike, ...]
    serious: tuple[LookAlike, ...]


def look_alikes(
    catalogue: Catalogue, evidence: Evidence, condition: str, most: int = MOST
) -> Likeness:
    """The `most` nearest candidates by how they look and feel, and the nearest serious ones beside
    them.

    Nearness is the information content of what both have over that of what either has: simGIC
    (Pesquita 2007) over the findings that are stated of each and what is broader than them, a
    finding counted by how often it is there (the lesser of both over the greater) and by its facet
    (`look_alike` of the weights): fever or tiredness makes nothing look alike. How common the other
    one is counts too (`look_alike_commonness`). A near one shares a finding of a facet that counts
    whole, or has none of those to share. Another form of the same illness is none. A group or a
    condition without findings has none.
    """
    if condition not in evidence.column:
        return Likeness((), ())
    mine, common, both = _shared_with(evidence, evidence.column[condition])
    near = _nearness(catalogue, evidence, condition, both)
    looks = evidence.likeness == 1
    by_looks = np.bincount(common.column[looks[common.row]], minlength=len(near)) > 0
    telling = looks & (evidence.bits >= catalogue.weights["serious_look_alike"])
    by_telling = np.bincount(common.column[telling[common.row]], minlength=len(near)) > 0
    seen = by_looks | ~evidence.has_looks | (not looks[mine].any())
    ordered = [n for n in np.lexsort((evidence.name_rank, -np.round(near, 6))) if near[n] > 0]
    alike = [number for number in ordered if seen[number]][:most]
    serious = [
        number
        for number in ordered
        if catalogue.conditions[evidence.candidates[number]].serious
        and by_telling[number]
        and number not in alike
    ][:MOST_SERIOUS]

    def entries(numbers: list[np.intp]) -> tuple[LookAlike, ...]:
        shared = ([evidence.terms[row] for row in common.row[common.column == n]] for n in numbers)
        return tuple(
            LookAlike(evidence.candidates[number], _telling(catalogue, evidence, terms))
            for number, terms in zip(numbers, shared, strict=True)
        )

    return Likeness(entries(alike), entries(serious))


def _nearness(catalogue: Catalogue, evidence: Evidence, condition: str, both: Numbers) -> Numbers:
    """How near each candidate is, of which `both` is what is shared with it; 0 for the condition
    itself and for other forms of the same illness.
    """
    column = evidence.column[condition]
    # What either has is what the one has and what the other has, less what both have.
    either = evidence.alike_in_all[column] + evidence.alike_in_all - both
    near = np.divide(both, either, out=np.zeros_like(both), where=either > 1e-12)
    # Of two that are as alike one is taken for the commoner one.
    near = near * np.exp2(catalogue.weights["look_alike_commonness"] * evidence.prior)
    kin = {key for others in forms(catalogue, condition).values() for key in others}
    near[[evidence.column[key] for key in (condition, *kin) if key in evidence.column]] = 0
    return np.asarray(near)


class _Common(NamedTuple):
    """The findings that another candidate has as well: the row and the column of each."""

    row: Indices
    column: Indices


def _shared_with(evidence: Evidence, column: int) -> tuple[Indices, _Common, Numbers]:
    """The findings of one candidate, who else has them, and what that amounts to for each."""
    cells, size = evidence.cells, len(evidence.candidates)
    here = slice(int(cells.first[column]), int(cells.first[column + 1]))
    worth = evidence.alike(cells.row[here], cells.told[here])
    mine, worth = cells.row[here][worth > 0], worth[worth > 0]
    times = np.diff(cells.start)[mine]
    numbers, row = cells.of_terms(mine), np.repeat(mine, times)
    other = evidence.alike(row, cells.said[numbers])
    has = other > 0
    lesser = np.minimum(other, np.repeat(worth, times))
    both = np.bincount(cells.column[numbers], weights=lesser, minlength=size)
    common = _Common(row[has], cells.column[numbers][has])
    return mine, common, np.asarray(both, dtype=np.float64)


def _telling(catalogue: Catalogue, evidence: Evidence, terms: list[str]) -> tuple[str, ...]:
    """The terms without those that are only broader than another one, most telling first, and
    last a size or a time: no abscess is known by its size.
    """
    nothing = catalogue.weights["do_not_miss"].get("tell_nothing", ())
    broader = {wide for term in terms for wide in catalogue.ancestors[term]}
    kept = [term for term in terms if term not in broader]

    def place(term: str) -> tuple[bool, float]:
        return (term in nothing, -float(evidence.bits[evidence.row[term]]))

    return tuple(sorted(kept, key=place))

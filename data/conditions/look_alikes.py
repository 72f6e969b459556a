"""Conditions that are described most like another one, and what they share."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from data.dataset.catalogue import Catalogue
from data.matching.evidence import Evidence


@dataclass(frozen=True, slots=True)
class LookAlike:
    """A condition near to another one; `shared` are their common findings, most telling first."""

    condition: str
    shared: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Likeness:
    """What a condition can be taken for, nearest first.

    `serious` are further serious conditions that share a finding, also one of no skin at all, such
    as fever. They are not alike, and must not be missed.
    """

    near: tuple[LookAlike, ...]
    serious: tuple[LookAlike, ...]


def look_alikes(
    catalogue: Catalogue,
    evidence: Evidence,
    condition: str,
    most: int = 4,
    most_serious: int = 3,
) -> Likeness:
    """The nearest candidates by how they look and feel: information content of what both have,
    over that of what either has.

    That is simGIC (Pesquita 2007) over the findings that are stated of each and what is broader
    than them, a finding counted by how often it is there (the lesser of both over the greater) and
    by its facet (`look_alike` of the weights): fever or tiredness makes nothing look alike. A near
    one shares a finding of a facet that counts whole, or has none of those to share. A group or a
    condition without findings has none.
    """
    if condition not in evidence.column:
        return Likeness((), ())
    column = evidence.column[condition]
    share = _share_of_facet(catalogue, evidence)
    has = (evidence.fit == 1) & (share > 0)[:, None]
    telling = np.where(has, evidence.telling, 0) * share[:, None]
    mine = telling[:, [column]]
    both = np.minimum(telling, mine).sum(axis=0)
    either = np.maximum(telling, mine).sum(axis=0)
    near = np.divide(both, either, out=np.zeros_like(both), where=either > 0)
    near[column] = 0
    common, looks = has & has[:, [column]], share == 1
    seen = common[looks].any(axis=0) | ~has[looks].any(axis=0) | (not has[looks, column].any())
    ordered = [n for n in np.lexsort((evidence.name_rank, -np.round(near, 6))) if near[n] > 0]
    alike = [number for number in ordered if seen[number]][:most]
    serious = [
        number
        for number in ordered
        if catalogue.conditions[evidence.candidates[number]].serious and number not in alike
    ][:most_serious]

    def entries(numbers: list[np.intp]) -> tuple[LookAlike, ...]:
        shared = ([evidence.terms[row] for row in np.flatnonzero(common[:, n])] for n in numbers)
        return tuple(
            LookAlike(evidence.candidates[number], _telling(catalogue, evidence, terms))
            for number, terms in zip(numbers, shared, strict=True)
        )

    return Likeness(entries(alike), entries(serious))


def _share_of_facet(catalogue: Catalogue, evidence: Evidence) -> NDArray[np.float64]:
    """For each finding what its facet counts; 0 for places and circumstances."""
    shares = catalogue.weights["look_alike"]
    return np.array([shares.get(catalogue.terms[t].facet, 0) for t in evidence.terms], dtype=float)


def _telling(catalogue: Catalogue, evidence: Evidence, terms: list[str]) -> tuple[str, ...]:
    """The terms without those that are only broader than another one, most telling first."""
    broader = {wide for term in terms for wide in catalogue.ancestors[term]}
    kept = [term for term in terms if term not in broader]
    return tuple(sorted(kept, key=lambda term: -float(evidence.bits[evidence.row[term]])))

"""Conditions that are described most like another one, and what they share."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from data.catalogue import Catalogue
from data.evidence import Evidence


@dataclass(frozen=True, slots=True)
class LookAlike:
    """A condition near to another one; `shared` are their common findings, most telling first."""

    condition: str
    shared: tuple[str, ...]


def look_alikes(
    catalogue: Catalogue, evidence: Evidence, condition: str, most: int = 4
) -> tuple[LookAlike, ...]:
    """The nearest candidates: information content of what both have, over that of what either has.

    That is simGIC (Pesquita 2007) over the findings that are stated of each and what is broader
    than them. Places do not count: nearly everything here can be on the back. A group or a
    condition without findings has none.
    """
    if condition not in evidence.column:
        return ()
    findings = np.flatnonzero(~evidence.place)
    has = evidence.fit[findings] == 1
    bits = evidence.bits[findings][:, None]
    mine = has[:, [evidence.column[condition]]]
    both, either = ((has & mine) * bits).sum(axis=0), ((has | mine) * bits).sum(axis=0)
    near = np.divide(both, either, out=np.zeros_like(both), where=either > 0)
    near[evidence.column[condition]] = 0
    order = np.lexsort((evidence.name_rank, -np.round(near, 6)))
    found = []
    for column in order[:most]:
        if near[column] > 0:
            terms = [evidence.terms[row] for row in findings[has[:, column] & mine[:, 0]]]
            found.append(
                LookAlike(evidence.candidates[column], _telling(catalogue, evidence, terms))
            )
    return tuple(found)


def _telling(catalogue: Catalogue, evidence: Evidence, terms: list[str]) -> tuple[str, ...]:
    """The terms without those that are only broader than another one, most telling first."""
    broader = {wide for term in terms for wide in catalogue.ancestors[term]}
    kept = [term for term in terms if term not in broader]
    return tuple(sorted(kept, key=lambda term: -float(evidence.bits[evidence.row[term]])))

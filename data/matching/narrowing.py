"""What would narrow it down: the findings whose answer best splits what still fits."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from data.dataset.catalogue import Catalogue
from data.matching.evidence import Evidence, entropy
from data.matching.matching import Matches
from data.matching.selection import Selection


def questions(
    catalogue: Catalogue, evidence: Evidence, selection: Selection, matches: Matches
) -> tuple[str, ...]:
    """The terms to ask about, most telling first; empty where no answer would split anything.

    Telling = expected information of a yes or no about which of the pool it is (mutual
    information, each candidate of the pool as likely as the next). The pool is the first group,
    or the leading few where that holds under two. Places are asked by the body map, not here.
    """
    narrowing = catalogue.weights["narrowing"]
    pool = matches.fits
    if len(pool) < 2:
        pool = (*matches.fits, *matches.fits_some)[: narrowing["leading"]]
    if len(pool) < 2:
        return ()
    columns = np.array([evidence.column[standing.condition] for standing in pool])
    gain = _expected_information(evidence, columns)
    chosen: list[str] = []
    for row in np.argsort(-gain, kind="stable"):
        if gain[row] < 1e-6 or len(chosen) == narrowing["questions"]:
            break
        term = evidence.terms[row]
        if not evidence.place[row] and not _answered(catalogue, term, {*selection.chosen, *chosen}):
            chosen.append(term)
    return tuple(chosen)


def _expected_information(evidence: Evidence, columns: NDArray[np.intp]) -> NDArray[np.float64]:
    # Most cells say nothing and are alike: sum only what differs from that.
    inside = np.zeros(len(evidence.candidates), dtype=bool)
    inside[columns] = True
    taken = np.flatnonzero(inside[evidence.recorded.column])
    row, size = evidence.recorded.row[taken], len(evidence.terms)
    more = np.bincount(row, weights=evidence.recorded.chance[taken], minlength=size)
    less = np.bincount(row, weights=evidence.recorded.entropy[taken], minlength=size)
    blank = evidence.unrecorded
    return entropy(blank + more / len(columns)) - entropy(blank) - less / len(columns)


def _answered(catalogue: Catalogue, term: str, taken: set[str]) -> bool:
    """Whether `term`, its kin or a step of its scale is ticked or asked already."""
    record = catalogue.terms[term]
    kin = {term, *catalogue.ancestors[term], *catalogue.descendants[term]}
    return bool(kin & taken) or bool(
        record.scale and any(catalogue.terms[other].scale == record.scale for other in taken)
    )

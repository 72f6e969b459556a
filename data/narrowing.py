"""What would narrow it down: the findings whose answer best splits what still fits."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from data.catalogue import Catalogue
from data.evidence import Evidence
from data.matching import Matches
from data.selection import Selection


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
    if len(columns) * 4 > len(evidence.candidates):
        # Most cells say nothing and are alike: sum only what differs from that.
        inside = np.zeros(len(evidence.candidates), dtype=bool)
        inside[columns] = True
        taken = inside[evidence.recorded_column]
        rows, chance = evidence.recorded_row[taken], evidence.recorded_chance[taken]
        size, blank = len(evidence.terms), evidence.unrecorded
        more = np.bincount(rows, weights=chance - blank, minlength=size)
        entropy = np.bincount(rows, weights=_entropy(chance) - _entropy(blank), minlength=size)
        return _entropy(blank + more / len(columns)) - _entropy(blank) - entropy / len(columns)
    chance = evidence.chance[:, columns].astype(np.float64)
    return np.asarray(_entropy(chance.mean(axis=1)) - _entropy(chance).mean(axis=1))


def _entropy(chance: NDArray[np.float64] | float) -> NDArray[np.float64]:
    inside = np.clip(np.asarray(chance, dtype=np.float64), 1e-9, 1 - 1e-9)
    return np.asarray(-(inside * np.log2(inside) + (1 - inside) * np.log2(1 - inside)))


def _answered(catalogue: Catalogue, term: str, taken: set[str]) -> bool:
    """Whether `term`, its kin or a step of its scale is ticked or asked already."""
    record = catalogue.terms[term]
    kin = {term, *catalogue.ancestors[term], *catalogue.descendants[term]}
    return bool(kin & taken) or bool(
        record.scale and any(catalogue.terms[other].scale == record.scale for other in taken)
    )

"""The live count of every option: the size of the first group if it were a must-have."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache

import numpy as np

from data.matching.cells import Indices
from data.matching.chances import Flags
from data.matching.evidence import Evidence
from data.matching.matching import tally
from data.matching.selection import Selection


@dataclass(frozen=True, eq=False)
class OptionCounts(Mapping[str, int]):
    """A count for each term of the evidence, in its order; named only when asked for."""

    evidence: Evidence
    counts: Indices

    @property
    def some(self) -> frozenset[str]:
        """The terms with which anything would fit."""
        terms = self.evidence.terms
        return frozenset(terms[row] for row in np.flatnonzero(self.counts).tolist())

    def __getitem__(self, term: str) -> int:
        return int(self.counts[self.evidence.row[term]])

    def __iter__(self) -> Iterator[str]:
        return iter(self.evidence.terms)

    def __len__(self) -> int:
        return len(self.evidence.terms)


def option_counts(evidence: Evidence, selection: Selection) -> OptionCounts:
    """For each term that can be ticked, how many would stand in the first group.

    A candidate that has the term gets one more fit, whole or in part, out of one more chosen. What
    is present already only loses the candidates that do not have it.
    """
    return _counted(evidence, selection) if selection.chosen else _uncut(evidence)


@lru_cache(maxsize=2)
def _uncut(evidence: Evidence) -> OptionCounts:
    """The counts where nothing is chosen, which every first visit asks for."""
    return _counted(evidence, Selection())


def _counted(evidence: Evidence, selection: Selection) -> OptionCounts:
    now = tally(evidence, selection)
    fit = evidence.chances.fit
    counts = _counts(evidence, now.with_one_more(1), fit == 1, evidence.fitting_whole)
    counts = counts + _counts(
        evidence, now.with_one_more(0.5), fit == 0.5, evidence.fitting_in_part
    )
    first, cells = now.in_first, evidence.cells
    for term in selection.present & evidence.row.keys():
        row = evidence.row[term]
        mine = cells.of_term(row)
        fits = fit[cells.said[mine]] > 0
        counts[row] = np.count_nonzero(fits & first[cells.column[mine]])
    for term in selection.absent & evidence.row.keys():
        must = tally(evidence, selection.mark(term, "must"))
        counts[evidence.row[term]] = must.in_first.sum()
    return OptionCounts(evidence, counts)


def _counts(evidence: Evidence, inside: Flags, codes: Flags, everywhere: Indices) -> Indices:
    """For each term how many candidates `inside` say one of `codes` of it.

    Goes through what is inside or through what is not, whichever is recorded less of; `everywhere`
    is the count over all candidates.
    """
    few = bool(evidence.cells.entries[inside].sum() * 2 <= len(evidence.cells.row))
    entries = evidence.cells.of_candidates(np.flatnonzero(inside if few else ~inside))
    rows = evidence.cells.row[entries[codes[evidence.cells.told[entries]]]]
    counts = np.bincount(rows, minlength=len(evidence.terms))
    return counts if few else everywhere - counts

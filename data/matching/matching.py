"""Which candidates fit a selection, in groups, each in its order.

The method is that of design section 5: ticks rank, must-have and not present cut, and a finding
counts for as much as it tells (information content, Resnik 1995, over the candidates).
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from data.matching.evidence import Evidence, Flags
from data.matching.selection import Selection


class Standing(NamedTuple):
    """How one candidate stands: `fits` of `of` chosen terms, and `in_part` more."""

    condition: str
    fits: int
    in_part: int
    of: int


@dataclass(frozen=True, slots=True)
class Matches:
    """The candidates in their groups, best first; `apart` counts those that share nothing."""

    fits: tuple[Standing, ...]
    fits_some: tuple[Standing, ...]
    unlikely: tuple[Standing, ...]
    apart: int

    @property
    def leading(self) -> tuple[Standing, ...]:
        """What is shown first: the first group that holds anything."""
        return self.fits or self.fits_some


@dataclass(frozen=True)
class Tally:
    """The numbers behind a match, one a candidate: sum of fits, how many count, ruled out."""

    present: NDArray[np.intp]
    total: NDArray[np.float64]
    of: NDArray[np.int64]
    ruled_out: Flags

    @property
    def shares(self) -> Flags:
        return (self.total > 0) | (len(self.present) == 0)

    @property
    def in_first(self) -> Flags:
        """All, or more than half, of what is chosen fits."""
        enough = (self.total * 2 > self.of) | (len(self.present) == 0)
        return np.asarray(enough & ~self.ruled_out)


def rows_of(evidence: Evidence, terms: Iterable[str]) -> NDArray[np.intp]:
    """The rows of `terms`, in vocabulary order; a term that cannot be ticked has none."""
    return np.array(sorted(evidence.row[t] for t in terms if t in evidence.row), dtype=np.intp)


def tally(evidence: Evidence, selection: Selection) -> Tally:
    """Count what fits. A place counts only where it fits; "not present" is never counted."""
    present = rows_of(evidence, selection.present)
    must = rows_of(evidence, selection.must)
    absent = rows_of(evidence, selection.absent)
    fit = evidence.fit[present]
    counted = (fit > 0) | ~evidence.place[present][:, None]
    ruled_out = (
        evidence.ruled_out[present].any(axis=0)
        | evidence.absent_ruled_out[absent].any(axis=0)
        | (evidence.fit[must] == 0).any(axis=0)
    )
    return Tally(present, fit.sum(axis=0, dtype=np.float64), counted.sum(axis=0), ruled_out)


def match(evidence: Evidence, selection: Selection) -> Matches:
    """Group and order every candidate of `evidence` for `selection`."""
    counted = tally(evidence, selection)
    score = _score(evidence, selection, counted)
    # Rounded, so that sums that differ only by the order of adding do not change the order.
    order = np.lexsort((evidence.name_rank, -np.round(score, 5)))
    fit = evidence.fit[counted.present]
    full, part = (fit == 1).sum(axis=0), ((fit > 0) & (fit < 1)).sum(axis=0)
    first, shares = counted.in_first, counted.shares

    def standings(inside: Flags) -> tuple[Standing, ...]:
        columns = order[inside[order]]
        names = [evidence.candidates[column] for column in columns.tolist()]
        numbers = (grid[columns].tolist() for grid in (full, part, counted.of))
        return tuple(map(Standing, names, *numbers))

    return Matches(
        fits=standings(shares & first),
        fits_some=standings(shares & ~first & ~counted.ruled_out),
        unlikely=standings(shares & counted.ruled_out),
        apart=int((~shares).sum()),
    )


def _score(evidence: Evidence, selection: Selection, counted: Tally) -> NDArray[np.float64]:
    present, absent = counted.present, rows_of(evidence, selection.absent)
    place = evidence.place[present]
    best_place = evidence.telling[present[place]].max(axis=0, initial=0)
    findings = evidence.telling[present[~place]].sum(axis=0, dtype=np.float64)
    against = evidence.against[present].sum(axis=0) + evidence.absent_against[absent].sum(axis=0)
    return np.asarray(findings + best_place - evidence.against_share * against, dtype=np.float64)

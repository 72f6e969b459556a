"""Which candidates fit a selection, in groups, each in its order.

Ticks rank, must-have and not present cut. The groups follow from how much of what is chosen fits,
the order inside them from `data.matching.scoring`.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

import numpy as np

from data.matching.cells import Indices
from data.matching.chances import ALWAYS, NEVER, Flags, Numbers
from data.matching.evidence import Evidence
from data.matching.scoring import in_words, scores
from data.matching.selection import Selection
from data.matching.standings import Standing, Standings


@dataclass(frozen=True, slots=True)
class Matches:
    """The candidates in their groups, best first; `apart` counts those that share nothing."""

    fits: Standings
    fits_some: Standings
    unlikely: Standings
    apart: int

    @property
    def leading(self) -> Standings:
        """What is shown first: the first group that holds anything."""
        return self.fits or self.fits_some

    def foremost(self, cards: int) -> tuple[Standing, ...]:
        """Of what leads the first `cards`, and whatever fits more than half of what is chosen."""
        return tuple(
            each
            for number, each in enumerate(self.leading)
            if number < cards or not each.of or each.fits * 2 + each.in_part > each.of
        )

    def whole(self, ticked: int) -> int:
        """How many fit all that is `ticked`, so many terms: a tick more never makes it larger."""
        return self.fits.fitting(ticked)


@dataclass(frozen=True)
class Tally:
    """The numbers behind a match, one a candidate: how many fit whole, the sum of fits with those
    in part, how many count, whether it is ruled out, and the bits that the reader's words say for
    it, from `enough_said` on enough; `chosen` terms are ticked in all.
    """

    chosen: int
    whole: Indices
    total: Numbers
    of: Indices
    ruled_out: Flags
    said: Numbers
    enough_said: float

    @property
    def shares(self) -> Flags:
        return (self.total > 0) | (self.chosen == 0) | (self.said > 0)

    @property
    def in_first(self) -> Flags:
        """More than a third of what is chosen fits, and not only one thing in part; or people tell
        of it as the reader does.
        """
        every = self.chosen == 0
        return np.asarray((self._enough(self.total, self.of) | every) & ~self.ruled_out)

    def with_one_more(self, fit: float) -> Flags:
        """Which would be among the first if one thing more were chosen of which `fit` fits."""
        return np.asarray(self._enough(self.total + fit, self.of + 1) & ~self.ruled_out)

    def _enough(self, total: Numbers, of: Indices) -> Flags:
        return np.asarray((total * 3 > of) & (total >= 1) | (self.said >= self.enough_said))


@lru_cache(maxsize=4)  # matching, counts and the way back ask for the same in one run
def tally(evidence: Evidence, selection: Selection) -> Tally:
    """Count what fits. A place counts only where it fits; "not present" is never counted."""
    cells, size = evidence.cells, len(evidence.candidates)
    present, must = evidence.rows_of(selection.present), evidence.rows_of(selection.must)
    places, absent = present[evidence.place[present]], evidence.rows_of(selection.absent)
    numbers = cells.of_terms(present)
    column, said = cells.column[numbers], cells.said[numbers]
    fit = evidence.chances.fit[said]
    ruled_out = np.bincount(_fitting(evidence, must), minlength=size) < len(must)
    ruled_out[column[said == NEVER]] = True
    denied = cells.of_terms(absent)
    ruled_out[cells.column[denied[cells.denied[denied] == ALWAYS]]] = True
    here = np.bincount(_fitting(evidence, places), minlength=size)
    return Tally(
        chosen=len(present),
        whole=np.bincount(column[fit == 1], minlength=size),
        total=np.asarray(np.bincount(column, weights=fit, minlength=size), dtype=np.float64),
        of=len(present) - len(places) + here,
        ruled_out=ruled_out,
        said=in_words(evidence, selection),
        enough_said=evidence.enough_said,
    )


def _fitting(evidence: Evidence, rows: Indices) -> Indices:
    """The columns that the terms fit, whole or in part, one term after the other."""
    numbers = evidence.cells.of_terms(rows)
    return evidence.cells.column[numbers[evidence.chances.fit[evidence.cells.said[numbers]] > 0]]


def match(evidence: Evidence, selection: Selection) -> Matches:
    """Group and order every candidate of `evidence` for `selection`."""
    return _matches(evidence, selection) if selection.chosen else _everything(evidence)


@lru_cache(maxsize=2)
def _everything(evidence: Evidence) -> Matches:
    """Where nothing is chosen all stand there; that is asked for at every first visit."""
    return _matches(evidence, Selection())


def _matches(evidence: Evidence, selection: Selection) -> Matches:
    counted = tally(evidence, selection)
    shares = counted.shares
    sharing = np.flatnonzero(shares)
    # Rounded, so that sums that differ only by the order of adding do not change the order.
    score = np.round(scores(evidence, selection)[sharing], 5)
    order = sharing[np.lexsort((evidence.name_rank[sharing], -score))]
    first, out = counted.in_first[order], counted.ruled_out[order]

    part = np.rint((counted.total - counted.whole) * 2).astype(np.intp)

    def standings(inside: Flags) -> Standings:
        names = evidence.candidates
        return Standings(names, order[inside], counted.whole, part, counted.of)

    return Matches(
        fits=standings(first),
        fits_some=standings(~first & ~out),
        unlikely=standings(out),
        apart=len(shares) - len(sharing),
    )

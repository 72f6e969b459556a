"""What every candidate has to say to every term that can be ticked, worked out once.

Rows are terms, columns are candidates (conditions that are not groups and have something that can
be ticked), both in the order of `terms` and `candidates`.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property

import numpy as np

from data.matching.cells import Cells, Indices
from data.matching.chances import WHOLE, Chances, Codes, Flags, Numbers
from data.matching.frequency import RANK


@dataclass(frozen=True, eq=False)
class Evidence:
    """The cells, and what is known of each row and of each column.

    By row: `place` marks places; `bits` is the information content (Resnik 1995) of a term over the
    candidates that it fits; `mean` its mean chance over all candidates; `asking`, `likeness` and
    `counts` what its facet counts in a question, in a likeness and in the order; `loud` how many
    times silence its own is. By column: `silence` is the chance of what is not recorded, `prior`
    the bits in advance, `name_rank` the order of names, `urgency` the place of the usual level
    among the levels (after the last for none), `serious` what is serious. `enough_said` are the
    bits from which a condition fits by the reader's words alone.
    """

    terms: tuple[str, ...]
    candidates: tuple[str, ...]
    named_only: tuple[str, ...]
    row: Mapping[str, int]
    cells: Cells
    chances: Chances
    place: Flags
    bits: Numbers
    mean: Numbers
    asking: Numbers
    likeness: Numbers
    counts: Numbers
    loud: Numbers
    silence: Numbers
    prior: Numbers
    name_rank: Indices
    urgency: Indices
    serious: Flags
    enough_said: float

    @cached_property
    def column(self) -> Mapping[str, int]:
        return {key: number for number, key in enumerate(self.candidates)}

    @cached_property
    def loud_levels(self) -> tuple[Numbers, Indices]:
        """The few values of `loud`, and which of them each term has."""
        levels, which = np.unique(self.loud, return_inverse=True)
        return levels, which

    @cached_property
    def recorded(self) -> Indices:
        """For each term how many candidates it fits, whole or in part."""
        return self.fitting(self.chances.fit > 0)

    @cached_property
    def fitting_in_part(self) -> Indices:
        """For each term how many candidates it fits in part."""
        return self.fitting(self.chances.fit == 0.5)

    @cached_property
    def fitting_whole(self) -> Indices:
        """For each term how many candidates it fits whole."""
        return self.fitting(self.chances.fit == 1)

    def fitting(self, codes: Flags) -> Indices:
        """For each term how many candidates say one of the marked `codes` of it."""
        return np.bincount(self.cells.row[codes[self.cells.told]], minlength=len(self.terms))

    def alike(self, rows: Indices, codes: Codes) -> Numbers:
        """What findings count in a likeness: how often, how rare, and what their facet counts."""
        whole = self.chances.chance[codes] * (self.chances.fit[codes] == 1)
        # A finding that every candidate has tells nothing, and is shared all the same.
        return np.asarray(whole * np.maximum(self.bits[rows], 1e-9) * self.likeness[rows])

    @cached_property
    def alike_in_all(self) -> Numbers:
        """For each candidate what all its findings count in a likeness."""
        worth = self.alike(self.cells.row, self.cells.told)
        return self._by_candidate(worth)

    @cached_property
    def has_looks(self) -> Flags:
        """Which candidates have a finding whose facet counts whole in a likeness."""
        whole = self.chances.fit[self.cells.told] == 1
        return self._by_candidate(whole & (self.likeness[self.cells.row] == 1)) > 0

    def _by_candidate(self, of_each: Numbers | Flags) -> Numbers:
        size = len(self.candidates)
        column = np.repeat(np.arange(size), np.diff(self.cells.first))
        return np.asarray(np.bincount(column, weights=of_each, minlength=size), dtype=np.float64)

    def rows_of(self, terms: Iterable[str]) -> Indices:
        """The rows of `terms`, in vocabulary order; a term that cannot be ticked has none."""
        return np.array(sorted(self.row[t] for t in terms if t in self.row), dtype=np.intp)

    def fit(self, row: int, column: int) -> float:
        """1 where a tick on the term fits the candidate, 0.5 where it fits in part, else 0."""
        return float(self.chances.fit[self.cells.at(row, column)])

    def chance(self, row: int, column: int) -> float:
        """The chance of the finding in somebody who has the condition."""
        code = np.array([self.cells.at(row, column)], dtype=np.uint8)
        return float(self.chances.given(code, self.loud[row] * self.silence[[column]])[0])

    def speaks(self, row: int, frequency: str) -> float:
        """How much a finding that is stated so often of something speaks for it, in bits."""
        chance = self.chances.chance[WHOLE + RANK[frequency]]
        return float(np.log2(chance / self.mean[row]))

    def lift(self, row: int, column: int) -> float:
        """How much a tick on the term speaks for the candidate, in bits; below 0 against it."""
        return float(np.log2(self.chance(row, column) / self.mean[row]))

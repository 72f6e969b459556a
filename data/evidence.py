"""What every candidate has to say to every term that can be ticked, worked out once.

Rows are terms, columns are candidates (conditions that are not groups and have something that can
be ticked), both in the order of `terms` and `candidates`.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

Grid = NDArray[np.float32]
Flags = NDArray[np.bool_]


@dataclass(frozen=True)
class Evidence:
    """The grids, each `len(terms)` by `len(candidates)`.

    `fit` is 1 where a tick fits, 0.5 where it fits in part. `telling` is how often times
    information content, in bits. `ruled_out` and `against` speak of a tick, `absent_*` of "not
    present". `frequent` marks a fit of its own stated often or always. `chance` is the chance of a
    "yes", for the narrowing questions.
    """

    terms: tuple[str, ...]
    candidates: tuple[str, ...]
    named_only: tuple[str, ...]
    row: Mapping[str, int]
    place: Flags
    bits: NDArray[np.float64]
    fit: Grid
    telling: Grid
    frequent: Flags
    ruled_out: Flags
    against: Grid
    absent_ruled_out: Flags
    absent_against: Grid
    absent_fits: Flags
    chance: Grid
    name_rank: NDArray[np.intp]
    against_share: float
    unrecorded: float

    @cached_property
    def column(self) -> Mapping[str, int]:
        return {key: number for number, key in enumerate(self.candidates)}

    @cached_property
    def _recorded(self) -> tuple[NDArray[np.intp], NDArray[np.intp]]:
        """Row and column of every cell that holds a fit or a `never`."""
        rows, columns = np.nonzero((self.fit > 0) | self.ruled_out)
        return rows, columns

    @property
    def recorded_row(self) -> NDArray[np.intp]:
        return self._recorded[0]

    @property
    def recorded_column(self) -> NDArray[np.intp]:
        return self._recorded[1]

    @cached_property
    def recorded_fit(self) -> Grid:
        return self.fit[self._recorded]

    @cached_property
    def recorded_chance(self) -> NDArray[np.float64]:
        return self.chance[self._recorded].astype(np.float64)

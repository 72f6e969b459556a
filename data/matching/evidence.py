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


def entropy(chance: NDArray[np.float64] | float) -> NDArray[np.float64]:
    """How open a yes-or-no question is whose chance of "yes" is `chance`, in bits."""
    inside = np.clip(np.asarray(chance, dtype=np.float64), 1e-9, 1 - 1e-9)
    return np.asarray(-(inside * np.log2(inside) + (1 - inside) * np.log2(1 - inside)))


@dataclass(frozen=True)
class Recorded:
    """The cells of the grids that hold a fit or a `never`, term by term; the others are alike.

    `row` and `column` say which cell it is. `needs` is the lead a candidate must pass for the fit
    to bring it into the first group. `chance` and `entropy` are what an answer differs by from an
    answer about a cell that holds nothing.
    """

    row: NDArray[np.intp]
    column: NDArray[np.intp]
    needs: NDArray[np.float64]
    chance: NDArray[np.float64]
    entropy: NDArray[np.float64]

    @classmethod
    def of(cls, evidence: Evidence) -> Recorded:
        row, column = np.nonzero((evidence.fit > 0) | evidence.ruled_out)
        fit = evidence.fit[row, column].astype(np.float64)
        chance = evidence.chance[row, column].astype(np.float64)
        return cls(
            row=row,
            column=column,
            needs=np.where(fit > 0, 1 - fit * 2, np.inf),
            chance=chance - evidence.unrecorded,
            entropy=entropy(chance) - entropy(evidence.unrecorded),
        )


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
    chance: Grid
    name_rank: NDArray[np.intp]
    against_share: float
    unrecorded: float

    @cached_property
    def column(self) -> Mapping[str, int]:
        return {key: number for number, key in enumerate(self.candidates)}

    @cached_property
    def recorded(self) -> Recorded:
        return Recorded.of(self)

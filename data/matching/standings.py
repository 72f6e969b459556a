"""How the candidates of one group stand, best first, each worked out when it is looked at.

Among thousands most are never looked at: a page shows the first, and counts the rest.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple, overload

import numpy as np

from data.matching.cells import Indices


class Standing(NamedTuple):
    """How one candidate stands: `fits` of `of` chosen terms, and `in_part` more."""

    condition: str
    fits: int
    in_part: int
    of: int


@dataclass(frozen=True, eq=False)
class Standings(Sequence[Standing]):
    """A group of candidates: `columns` in their order, and of each column its numbers.

    `candidates` are the keys of all columns; `whole`, `part` and `of` have an entry a column.
    """

    candidates: Sequence[str]
    columns: Indices
    whole: Indices
    part: Indices
    of: Indices

    @property
    def conditions(self) -> list[str]:
        """The keys alone, best first."""
        return [self.candidates[column] for column in self.columns.tolist()]

    def fitting(self, number: int) -> int:
        """How many of them fit that `number` of terms whole."""
        return int(np.count_nonzero(self.whole[self.columns] == number))

    def __len__(self) -> int:
        return len(self.columns)

    def __iter__(self) -> Iterator[Standing]:
        return iter(self._of(self.columns))

    @overload
    def __getitem__(self, place: int) -> Standing: ...
    @overload
    def __getitem__(self, place: slice) -> tuple[Standing, ...]: ...
    def __getitem__(self, place: int | slice) -> Standing | tuple[Standing, ...]:
        if isinstance(place, slice):
            return self._of(self.columns[place])
        return self._of(self.columns[[place]])[0]

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Standings | tuple) and tuple(self) == tuple(other)

    __hash__ = None  # type: ignore[assignment]

    def _of(self, columns: Indices) -> tuple[Standing, ...]:
        names = [self.candidates[column] for column in columns.tolist()]
        numbers = (each[columns].tolist() for each in (self.whole, self.part, self.of))
        return tuple(map(Standing._make, zip(names, *numbers, strict=True)))

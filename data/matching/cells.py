"""The cells that hold something, of a table of every term by every candidate.

Most conditions say nothing of most terms: of 12,700 by 11,600 cells about one in a hundred is
recorded. They are kept twice, term by term and candidate by candidate (the compressed sparse rows
and columns of Saad 2003, chapter 3), as either order is asked for at every tick.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import Any

import numpy as np
from numpy.typing import NDArray

from data.matching.chances import CODES, Codes

Indices = NDArray[np.signedinteger[Any]]


@dataclass(frozen=True)
class Cells:
    """Cell numbers run term by term, each term's candidates in their order.

    Term `r` has the cells `start[r]` to `start[r + 1]`; `column`, `said` (of a tick) and `denied`
    (of "not present") have an entry a cell. Candidate `c` has the entries `first[c]` to
    `first[c + 1]` of `row` and `told`, which say the same as `said`, candidate by candidate.
    """

    start: Indices
    column: Indices
    said: Codes
    denied: Codes
    first: Indices
    row: Indices
    told: Codes

    @classmethod
    def of(cls, keys: Indices, said: Codes, denied: Codes, shape: tuple[int, int]) -> Cells:
        """From sorted `keys`: the row times the number of columns, plus the column."""
        rows, columns = shape
        row, column = np.divmod(keys, max(columns, 1))
        # One sort of plain numbers is many times quicker than putting four arrays in an order.
        turned = np.sort((column * rows + row) * CODES + said)
        place, told = np.divmod(turned, CODES)
        return cls(
            start=_bounds(row, rows),
            column=column.astype(np.int32),
            said=said,
            denied=denied,
            first=_bounds(column, columns),
            row=(place % max(rows, 1)).astype(np.int32),
            told=told.astype(np.uint8),
        )

    @cached_property
    def entries(self) -> Indices:
        """How many entries each candidate has."""
        return np.diff(self.first)

    def of_term(self, row: int) -> slice:
        """The cells of one term, each of another candidate."""
        return slice(int(self.start[row]), int(self.start[row + 1]))

    def of_terms(self, rows: Indices) -> Indices:
        """The numbers of the cells of several terms."""
        return spans(self.start, rows)

    def of_candidates(self, columns: Indices) -> Indices:
        """The numbers of the entries of several candidates in `row` and `told`."""
        return spans(self.first, columns)

    def at(self, row: int, column: int) -> int:
        """What one candidate says of a tick on one term."""
        mine = self.of_term(row)
        place = mine.start + int(np.searchsorted(self.column[mine], column))
        here = place < mine.stop and self.column[place] == column
        return int(self.said[place]) if here else 0


def spans(start: Indices, which: Indices) -> Indices:
    """All numbers from `start[w]` up to `start[w + 1]`, for each of `which` after the other."""
    lengths = start[which + 1] - start[which]
    before = np.cumsum(lengths) - lengths
    return np.asarray(np.repeat(start[which] - before, lengths) + np.arange(lengths.sum()))


def _bounds(of: Indices, size: int) -> Indices:
    counts = np.bincount(of, minlength=size)
    return np.concatenate(([0], np.cumsum(counts))).astype(np.intp)

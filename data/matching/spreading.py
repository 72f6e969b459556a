"""From statements to cells: what is said of a term also speaks of broader and narrower ones."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from data.dataset.catalogue import Catalogue
from data.matching.cells import Cells, Indices, spans
from data.matching.chances import CODES, FAR, FAR_IN_PART, NEVER, WHOLE, Codes, Flags
from data.matching.frequency import RANK
from data.matching.steps import lies_far

Keys = NDArray[np.signedinteger[Any]]


@dataclass(frozen=True)
class Told:
    """What is stated, one entry a fact: the row of its term, its column, the rank of how often."""

    row: Indices
    column: Indices
    rank: Indices

    @classmethod
    def of(cls, said: Sequence[Mapping[str, str]], row: Mapping[str, int]) -> Told:
        """From frequencies by term, those of one candidate after the other."""
        facts = [
            (row[term], column, RANK[frequency])
            for column, facts in enumerate(said)
            for term, frequency in facts.items()
            if term in row
        ]
        return cls(*np.array(facts, dtype=np.intp).reshape(-1, 3).T)

    def where(self, which: Flags) -> Told:
        return Told(self.row[which], self.column[which], self.rank[which])


@dataclass(frozen=True)
class _Kin:
    """For each row the rows of some of its kin, one after the other."""

    start: Indices
    rows: Indices

    @classmethod
    def of(cls, kin: Iterable[Iterable[int]]) -> _Kin:
        lists = [[*each] for each in kin]
        sizes = np.cumsum([0, *map(len, lists)])
        return cls(sizes, np.array([row for each in lists for row in each], dtype=np.intp))

    def spread(self, told: Told) -> Told:
        """Each fact once for each of the kin of its term."""
        times = self.start[told.row + 1] - self.start[told.row]
        rows = self.rows[spans(self.start, told.row)]
        return Told(rows, np.repeat(told.column, times), np.repeat(told.rank, times))


def spread(
    catalogue: Catalogue,
    row: Mapping[str, int],
    place: Flags,
    own: Told,
    inherited: Told,
    size: int,
) -> Cells:
    """The cells of `size` candidates.

    A statement fits a tick on its term and on what is broader, whole if it is the candidate's own;
    in part what is narrower, but of places whole. "Never" covers what is narrower. What a group
    states fits in part, and its "never" says nothing.
    """
    broader = _Kin.of([row[t] for t in (term, *catalogue.ancestors[term])] for term in row)
    narrower = _Kin.of([row[t] for t in catalogue.descendants[term]] for term in row)
    positive = own.where(own.rank > RANK["never"])
    more = inherited.where(inherited.rank > RANK["never"])
    never = own.where(own.rank == RANK["never"])
    covering, below = broader.spread(positive), narrower.spread(positive)
    parts = [(below.where(~place[below.row]), 0)]
    parts += [(kin.spread(more), 0) for kin in (broader, narrower)]
    parts += [(told, NEVER) for told in (never, narrower.spread(never))]
    parts += [(told, WHOLE) for told in (covering, below.where(place[below.row]))]
    far = _far_steps(catalogue, row, positive, size)
    keys, said = _greatest(
        [
            *((told.row * size + told.column) * CODES + told.rank + add for told, add in parts),
            far * CODES,
        ]
    )
    denied = np.zeros_like(said)
    covered, how = _greatest(
        [(covering.row * size + covering.column) * CODES + covering.rank + WHOLE]
    )
    denied[np.searchsorted(keys, covered)] = how
    denied[said == NEVER] = NEVER
    steps = np.searchsorted(keys, far)
    steps = steps[said[steps] < NEVER]
    said[steps] = np.where(said[steps] == 0, FAR, FAR_IN_PART)
    denied[steps] = FAR
    return Cells.of(keys, said, denied, (len(row), size))


def _greatest(coded: Sequence[Keys]) -> tuple[Keys, Codes]:
    """Every cell once, in order, with the greatest of what is said of it."""
    every = np.sort(np.concatenate(coded))
    keys, codes = np.divmod(every, CODES)
    last = np.append(keys[1:] != keys[:-1], True)[: len(keys)]
    return keys[last], codes[last].astype(np.uint8)


def _far_steps(catalogue: Catalogue, row: Mapping[str, int], positive: Told, size: int) -> Keys:
    """The cells of steps that lie too far from all that a candidate has often or always."""
    terms = [*row]
    steps: dict[str, list[tuple[int, int]]] = {}
    for term, number in row.items():
        if scale := catalogue.terms[term].scale:
            steps.setdefault(scale, []).append((number, catalogue.terms[term].step))
    on_scale = np.array([bool(catalogue.terms[term].scale) for term in terms], dtype=bool)
    usual = positive.where((positive.rank >= RANK["often"]) & on_scale[positive.row])
    stated: dict[tuple[str, int], list[int]] = {}
    for number, column in zip(usual.row.tolist(), usual.column.tolist(), strict=True):
        record = catalogue.terms[terms[number]]
        stated.setdefault((record.scale, column), []).append(record.step)
    found = [
        number * size + column
        for (scale, column), there in stated.items()
        for number, step in steps[scale]
        if lies_far(catalogue, scale, there, step)
    ]
    return np.array(sorted(found), dtype=np.int64)

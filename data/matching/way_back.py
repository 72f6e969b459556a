"""The way back from an empty result: what to drop so that most comes back."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from data.matching.chances import ALWAYS, NEVER, Codes
from data.matching.evidence import Evidence
from data.matching.matching import tally
from data.matching.scoring import in_words
from data.matching.selection import Selection, State


@dataclass(frozen=True, slots=True)
class WayBack:
    """`terms` that take `state`, `""` for dropped, and the `count` that would fit or fit some."""

    terms: tuple[str, ...]
    state: State
    count: int


def ways_back(evidence: Evidence, selection: Selection) -> tuple[WayBack, ...]:
    """What would bring something back where nothing fits at all, the least loss first.

    The one term whose removal brings back most. Where no single one does, the best two, and the
    must-haves kept as mere ticks. Where neither helps, all there is: with nothing chosen everything
    stands there again. Of equals the one that the facets show first. Empty where something fits
    already, or where nothing is chosen.
    """
    if not selection.chosen or _left(evidence, selection):
        return ()
    single, pair = _best_of(evidence, selection)
    if single:
        return (single,)
    relaxed = _way(evidence, selection, selection.must, "has")
    found = tuple(way for way in (pair, relaxed) if way and way.count)
    every = _way(evidence, selection, selection.chosen, "")
    return found or ((every,) if every.count else ())


def _left(evidence: Evidence, selection: Selection) -> int:
    """How many fit or fit some."""
    counted = tally(evidence, selection)
    return int(np.count_nonzero(counted.shares & ~counted.ruled_out))


def _way(evidence: Evidence, chosen: Selection, terms: Iterable[str], state: State) -> WayBack:
    ordered = tuple(sorted(terms, key=evidence.row.__getitem__))
    left = chosen.mark_all((term, state) for term in ordered)
    return WayBack(ordered, state, _left(evidence, left))


def _best_of(evidence: Evidence, selection: Selection) -> tuple[WayBack | None, WayBack | None]:
    """The best one and the best two to drop, as far as there are any that bring something back.

    For all of them at once: what rules a candidate out, and what it shares, less what is dropped.
    """
    rows = evidence.rows_of(selection.chosen)
    terms = [evidence.terms[row] for row in rows.tolist()]
    present = np.array([term in selection.present for term in terms])
    rules_out = np.array([_rules_out(evidence, selection, term) for term in terms])
    # More than two against it: no two will bring it back.
    near = rules_out.sum(axis=0) <= 2
    rules_out = rules_out[:, near].astype(np.int64)
    told_so = in_words(evidence, selection)[near] > 0
    fit = np.array([evidence.chances.fit[_said(evidence, term)[near]] for term in terms])
    shared = np.where(present[:, None], fit, 0)
    against, shares, number = rules_out.sum(axis=0), shared.sum(axis=0), present.sum()

    single: WayBack | None = None
    pair: WayBack | None = None
    for first, term in enumerate(terms):
        # The row of `first` itself counts what dropping it alone brings back.
        others = np.arange(first, len(terms))
        more = (others != first).astype(np.int64)
        still = against - rules_out[first] - rules_out[others] * more[:, None]
        common = shares - shared[first] - shared[others] * more[:, None]
        said = number - present[first] - present[others] * more
        back = (still == 0) & ((common > 0) | told_so | (said == 0)[:, None])
        counts = back.sum(axis=1).tolist()
        if counts[0] > (single.count if single else 0):
            single = WayBack((term,), "", counts[0])
        for other, count in zip(others[1:].tolist(), counts[1:], strict=True):
            if count > (pair.count if pair else 0):
                pair = WayBack((term, terms[other]), "", count)
    return single, pair


def _rules_out(evidence: Evidence, selection: Selection, term: str) -> NDArray[np.bool_]:
    """The candidates that `term` as it is chosen rules out."""
    if term in selection.absent:
        return np.asarray(_said(evidence, term, denied=True) == ALWAYS)
    said = _said(evidence, term)
    missing = evidence.chances.fit[said] == 0 if term in selection.must else False
    return np.asarray((said == NEVER) | missing)


def _said(evidence: Evidence, term: str, *, denied: bool = False) -> Codes:
    """What every candidate says of a tick on `term`, or of it not being present."""
    cells = evidence.cells
    mine = cells.of_term(evidence.row[term])
    every = np.zeros(len(evidence.candidates), dtype=np.uint8)
    every[cells.column[mine]] = (cells.denied if denied else cells.said)[mine]
    return every

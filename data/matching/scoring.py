"""How much speaks for each candidate, in bits: the order inside a group.

The sum of log-likelihood ratios of independent findings (naive Bayes; Good 1950, "weight of
evidence"): for each finding the chance of it in somebody who has the condition, over its mean
chance over all candidates. What its facet counts (`counts` of the weights) and what the ways people
tell of it taught (`calibration.yaml`) multiply that.
No score is ever shown.
"""

from __future__ import annotations

from functools import lru_cache

import numpy as np

from data.matching.cells import Indices
from data.matching.chances import Numbers
from data.matching.evidence import Evidence
from data.matching.selection import Selection


@lru_cache(maxsize=4)  # matching and the questions ask for the same in one run
def scores(evidence: Evidence, selection: Selection) -> Numbers:
    """The bits of every candidate: findings ticked and not present, the best place, the prior, and
    what the reader's words sound like.
    """
    present = evidence.rows_of(selection.present)
    is_place = evidence.place[present]
    return np.asarray(
        evidence.prior
        + _ticked(evidence, present[~is_place])
        + best_place(evidence, present[is_place])
        + _denied(evidence, evidence.rows_of(selection.absent))
        + in_words(evidence, selection)
    )


def in_words(evidence: Evidence, selection: Selection) -> Numbers:
    """The bits that the reader's own words say for each candidate."""
    bits = np.zeros(len(evidence.candidates))
    for condition, said in selection.sounds:
        if condition in evidence.column:
            bits[evidence.column[condition]] = said
    return bits


def for_it(evidence: Evidence, rows: Indices, beyond: float = 0) -> Numbers:
    """The bits of what speaks for each candidate among ticked findings, and of nothing else.

    Of each finding only what it says `beyond` so many bits.
    """
    numbers = evidence.cells.of_terms(rows)
    column, said = evidence.cells.column[numbers], evidence.cells.said[numbers]
    row = np.repeat(rows, _cells(evidence, rows))
    silent = evidence.silence[column] * evidence.loud[row]
    lift = np.log2(evidence.chances.given(said, silent) / evidence.mean[row])
    speaks = np.where(evidence.chances.fit[said] > 0, np.maximum(lift - beyond, 0), 0)
    told = np.bincount(column, weights=speaks, minlength=len(evidence.candidates))
    return np.asarray(told, dtype=np.float64)


def best_place(evidence: Evidence, rows: Indices) -> Numbers:
    """The bits of the most telling ticked place that fits. Elsewhere a place says nothing."""
    best = np.zeros(len(evidence.candidates))
    for row in rows:
        best = np.maximum(best, for_it(evidence, np.array([row])))
    return best


def _ticked(evidence: Evidence, rows: Indices) -> Numbers:
    # Where nothing is recorded silence speaks: that is worked out for all candidates at once.
    numbers = evidence.cells.of_terms(rows)
    column, said = evidence.cells.column[numbers], evidence.cells.said[numbers]
    silent = evidence.silence[column] * evidence.loud[np.repeat(rows, _cells(evidence, rows))]
    differs = np.log2(evidence.chances.given(said, silent) / silent)
    counts = evidence.counts[rows]
    silence = counts.sum() * np.log2(evidence.silence)
    in_all = (counts * np.log2(evidence.loud[rows] / evidence.mean[rows])).sum()
    return np.asarray(silence + in_all + _told(evidence, rows, column, differs))


def _denied(evidence: Evidence, rows: Indices) -> Numbers:
    numbers = evidence.cells.of_terms(rows)
    column, denied = evidence.cells.column[numbers], evidence.cells.denied[numbers]
    silent = evidence.silence[column] * evidence.loud[np.repeat(rows, _cells(evidence, rows))]
    differs = np.log2((1 - evidence.chances.given(denied, silent)) / (1 - silent))
    counts = evidence.counts[rows]
    silence = counts @ np.log2(1 - np.outer(evidence.loud[rows], evidence.silence))
    in_all = (counts * np.log2(1 - evidence.mean[rows])).sum()
    return np.asarray(silence - in_all + _told(evidence, rows, column, differs))


def _cells(evidence: Evidence, rows: Indices) -> Indices:
    """How many cells each of the rows has."""
    return np.diff(evidence.cells.start)[rows]


def _told(evidence: Evidence, rows: Indices, column: Indices, differs: Numbers) -> Numbers:
    """For each candidate how what is recorded `differs` from silence, times what it counts."""
    counts = np.repeat(evidence.counts[rows], _cells(evidence, rows))
    size = len(evidence.silence)
    return np.asarray(np.bincount(column, weights=differs * counts, minlength=size))

"""Writes `data/calibration.yaml`: `make fit`. What the ways people tell of it teach the order.

A softmax of the scores (`data/matching/scoring.py`) over all candidates is fitted to the stories that
may be looked at and to the accounts, by the findings in them alone: what each finding counts, from once, and bits in advance for each
condition, from none, by gradient descent (Adam; Kingma, Ba 2015) on the negative logarithm of the
chance of the right one, plus squared distances from where it starts. Of conditions that are told
often each telling counts less. What is rare or uncommon and what must not wait is never raised: it is
told of more often here than it happens. Only open rows are read.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import yaml
from numpy.typing import NDArray

from data.dataset.package import SHIPPED
from data.desk.told import ticked
from data.desk.workbench import Workbench
from data.matching.evidence import Evidence
from data.matching.scoring import best_place
from data.plain_words.lookup import propose
from tests.stories.reading import stories
from tests.stories.running import shipped

Numbers = NDArray[np.float64]

TERMS_STAY, CONDITIONS_STAY = 3.0, 0.5
"""How strongly what a finding counts stays at once, and a condition's bits at none."""
OFTEN_TOLD = 0.25
"""Power with which a telling counts less the more often its condition is told."""
LINE = 0.5
"""What an account counts beside a story: accounts tell of each condition alike, people do not."""
STEPS, STEP = 200, 0.03
MOST_TIMES, MOST_BITS = 3.0, 1.5
SAME = 0.03
"""Less than this from the start is left out of the file."""


@dataclass(frozen=True)
class Telling:
    """What somebody told: the bits of each finding by candidate, the rest, and the right ones."""

    rows: NDArray[np.intp]
    bits: Numbers
    rest: Numbers
    right: NDArray[np.intp]
    counts: float


def tellings(bench: Workbench) -> list[Telling]:
    """Everything that may be looked at, as it is understood today."""
    told = [(s.said(column), s.right, 1.0) for s in stories("open") for column in ("typed", "text")]
    told += [(each.account, (each.condition,), LINE) for each in bench.catalogue.accounts]
    evidence, found = bench.evidence, []
    often = Counter(right[0] for _, right, _ in told)
    for text, keys, share in told:
        right = np.array([evidence.column[k] for k in keys if k in evidence.column], dtype=np.intp)
        selection = ticked(propose(bench.lookup, text))
        present, absent = (evidence.rows_of(t) for t in (selection.present, selection.absent))
        places = evidence.place[present]
        rows = np.concatenate([present[~places], absent])
        if len(rows) and len(right):
            bits = [*_said(evidence, present[~places]), *_denied(evidence, absent)]
            rest = _prior(bench) + best_place(evidence, present[places])
            counts = share * often[keys[0]] ** -OFTEN_TOLD
            found.append(Telling(rows, np.array(bits), rest, right, counts))
    return found


def _said(evidence: Evidence, rows: NDArray[np.intp]) -> list[Numbers]:
    return [np.log2(_chances(evidence, row)[0] / evidence.mean[row]) for row in rows]


def _denied(evidence: Evidence, rows: NDArray[np.intp]) -> list[Numbers]:
    return [np.log2((1 - _chances(evidence, row)[1]) / (1 - evidence.mean[row])) for row in rows]


def _chances(evidence: Evidence, row: int) -> tuple[Numbers, Numbers]:
    """The chance of the finding in each candidate: where it is there, and where it is denied."""
    silent = evidence.silence * evidence.loud[row]
    said, denied = silent.copy(), silent.copy()
    cells = evidence.cells.of_term(row)
    column = evidence.cells.column[cells]
    said[column] = evidence.chances.given(evidence.cells.said[cells], silent[column])
    denied[column] = evidence.chances.given(evidence.cells.denied[cells], silent[column])
    return said, denied


def _prior(bench: Workbench) -> Numbers:
    common = bench.catalogue.weights["commonness"]
    known = (bench.catalogue.conditions[key].commonness for key in bench.evidence.candidates)
    return np.array([common[each or "unsaid"] for each in known])


def _told_too_often(bench: Workbench) -> NDArray[np.bool_]:
    same_day = [level.same_day for level in bench.catalogue.levels.values()].count(True)
    must_not_wait = bench.evidence.serious | (bench.evidence.urgency < same_day)
    return must_not_wait | (_prior(bench) < 0)


def fitted(bench: Workbench, told: Sequence[Telling]) -> tuple[Numbers, Numbers]:
    """What each term counts, and the bits of each candidate, that fit what was `told` best."""
    facets, terms = bench.catalogue.weights["counts"], bench.evidence.terms
    start = np.array([facets.get(bench.catalogue.terms[t].facet, 1) for t in terms])
    sharp = bench.catalogue.weights["outlook"]["sharpness"] * np.log(2)
    size = len(terms)
    now = np.concatenate([np.ones(size), np.zeros(len(bench.evidence.candidates))])
    mean, spread = np.zeros_like(now), np.zeros_like(now)
    weight = np.array([each.counts for each in told])
    weight /= weight.mean()
    most = np.where(_told_too_often(bench), 0, MOST_BITS)
    for step in range(1, STEPS + 1):
        slope = 2 * np.concatenate([TERMS_STAY * (now[:size] - 1), CONDITIONS_STAY * now[size:]])
        for each, counts in zip(told, weight, strict=True):
            shares = start[each.rows]
            scores = sharp * (each.rest + now[size:] + (now[each.rows] * shares) @ each.bits)
            chances = np.exp(scores - scores.max())
            chances /= chances.sum()
            right = np.zeros_like(chances)
            right[each.right] = chances[each.right] / chances[each.right].sum()
            off = counts * sharp * (chances - right)
            slope[size:] += off
            np.add.at(slope, each.rows, shares * (each.bits @ off))
        mean = 0.9 * mean + 0.1 * slope
        spread = 0.99 * spread + 0.01 * slope**2
        stride = mean / (1 - 0.9**step) / (np.sqrt(spread / (1 - 0.99**step)) + 1e-8)
        now -= STEP * stride
        now[:size] = np.clip(now[:size], 0, MOST_TIMES)
        now[size:] = np.clip(now[size:], -MOST_BITS, most)
    return now[:size], now[size:]


def document(bench: Workbench) -> str:
    """The file as it is written, keys in order."""
    times, bits = fitted(bench, tellings(bench))
    evidence = bench.evidence
    content = {
        "terms": {
            term: round(float(each), 2)
            for term, each in sorted(zip(evidence.terms, times, strict=True))
            if abs(each - 1) >= SAME
        },
        "conditions": {
            key: round(float(each), 2)
            for key, each in sorted(zip(evidence.candidates, bits, strict=True))
            if abs(each) >= SAME
        },
    }
    comment = (
        "# What the ways people tell of it taught the order. Written by `make fit`, not by hand."
    )
    return f"{comment}\n{yaml.safe_dump(content, sort_keys=False)}"


if __name__ == "__main__":
    (SHIPPED / "calibration.yaml").write_text(document(shipped()), "utf-8")

"""What a condition can say of a finding, as one small number, and the chance that goes with it.

A number is NOTHING, a frequency's RANK where it holds in part (of a broader term or of a group),
NEVER, FAR (a step of a scale that lies too far from the usual ones), WHOLE plus a RANK where it is
stated of the term itself or of a narrower one, or FAR_IN_PART. Of several the greatest counts: what
is stated of the thing itself comes before a "never" that is stated of something broader, and that
before what holds in part.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from data.matching.frequency import RANK

Codes = NDArray[np.uint8]
Numbers = NDArray[np.float64]
Flags = NDArray[np.bool_]

NOTHING, NEVER, FAR, WHOLE, FAR_IN_PART = 0, 6, 7, 8, 14
CODES = 16
"""As many numbers as there are, a power of two."""

assert max(RANK.values()) < NEVER

ALWAYS = WHOLE + RANK["always"]
OFTEN = WHOLE + RANK["often"]


@dataclass(frozen=True)
class Chances:
    """Tables with an entry for each of the numbers.

    `fit` is 1 where a tick fits, 0.5 where it fits in part, else 0. `chance` is that of the finding
    in somebody who has the condition; where `floor` is 1 it is at least the chance of silence.
    """

    fit: Numbers
    chance: Numbers
    floor: Numbers

    @classmethod
    def of(cls, weights: Mapping[str, Any]) -> Chances:
        """The tables of a dataset's `weights.yaml`."""
        fit, chance, floor = np.zeros(CODES), np.zeros(CODES), np.zeros(CODES)
        for frequency, rank in RANK.items():
            if frequency != "never":
                stated = weights["frequency"][frequency or "unsaid"]
                fit[rank], fit[WHOLE + rank] = 0.5, 1
                chance[rank], chance[WHOLE + rank] = stated * weights["in_part"], stated
                floor[rank] = 1
        floor[NOTHING] = 1
        fit[FAR_IN_PART] = 0.5
        chance[NEVER] = weights["frequency"]["never"]
        chance[FAR] = chance[FAR_IN_PART] = weights["far"]
        return cls(fit, chance, floor)

    def given(self, codes: Codes, silence: Numbers) -> Numbers:
        """The chance of each of `codes`, `silence` being that of the condition that says it."""
        return np.asarray(np.maximum(self.chance[codes], self.floor[codes] * silence))


def silence(weights: Mapping[str, Any], findings: NDArray[np.intp]) -> Numbers:
    """The chance of a finding of which nothing is stated, by how many a condition has stated.

    Whoever described much and left it out hardly forgot it. Between thinly and well described it
    falls evenly with every doubling of what is stated.
    """
    told = weights["silence"]
    thin, well = told["thin"], told["well"]
    ends = np.log2([thin["findings"], well["findings"]])
    times = np.log2([thin["times"], well["times"]])
    return np.asarray(
        told["base"] * np.exp2(np.interp(np.log2(np.maximum(findings, 1)), ends, times))
    )


def loudness(weights: Mapping[str, Any], mean: Numbers) -> Numbers:
    """How many times silence each term's own is, by its `mean` chance over all candidates.

    What most descriptions tell of is left out by others too where it is there; what hardly any
    tells of is told where it is. It grows with a power of the mean and is 1 at the middle one, but
    never makes silence say more than "rarely". Rounded to quarters of a bit: few values to work
    with.
    """
    told = weights["silence"]
    bits = np.log2(mean)
    most = np.log2(weights["frequency"]["rarely"] / (told["base"] * told["thin"]["times"]))
    above = np.minimum(told["common"] * (bits - bits.mean()), most) if len(bits) else bits
    return np.asarray(np.exp2(np.floor(above * 4 + 1e-9) / 4))


def entropy(chance: Numbers | float) -> Numbers:
    """How open a yes-or-no question is whose chance of "yes" is `chance`, in bits."""
    inside = np.clip(np.asarray(chance, dtype=np.float64), 1e-9, 1 - 1e-9)
    return np.asarray(-(inside * np.log2(inside) + (1 - inside) * np.log2(1 - inside)))

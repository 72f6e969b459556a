"""How likely each condition is beside the others, by what speaks for it. Never shown."""

from __future__ import annotations

import numpy as np

from data.dataset.catalogue import Catalogue
from data.matching.chances import Flags, Numbers
from data.matching.evidence import Evidence
from data.matching.scoring import in_words, scores
from data.matching.selection import Selection


def likely(
    catalogue: Catalogue,
    evidence: Evidence,
    selection: Selection,
    among: Flags,
    words: float = 1,
) -> Numbers:
    """How likely each condition `among` is, in all 1; any other 0. Nothing where there is none.

    Findings that go together tell less than the sum of their bits: the weights say how much of it.
    `words` is the share that counts of what the reader's own words sound like.
    """
    if not among.any():
        return np.zeros(len(among))
    found = scores(evidence, selection) - (1 - words) * in_words(evidence, selection)
    bits = catalogue.weights["outlook"]["sharpness"] * found
    chances = np.where(among, np.exp2(bits - bits[among].max()), 0)
    return np.asarray(chances / chances.sum())

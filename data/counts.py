"""The live count of every option: the size of the first group if it were a must-have."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np

from data.evidence import Evidence
from data.matching import tally
from data.selection import Selection


def option_counts(evidence: Evidence, selection: Selection) -> Mapping[str, int]:
    """For each term that can be ticked, how many would stand in the first group.

    A candidate that has the term gets one more fit out of one more chosen, so all options that are
    not chosen yet are counted in one pass over what is recorded; the chosen ones one by one.
    """
    now = tally(evidence, selection)
    slack = now.total * 2 - now.of
    column, fit = evidence.recorded_column, evidence.recorded_fit
    reaches = (slack[column] + fit * 2 > 1) & (fit > 0) & ~now.ruled_out[column]
    counts = np.bincount(evidence.recorded_row[reaches], minlength=len(evidence.terms))
    found = dict(zip(evidence.terms, counts.tolist(), strict=True))
    for term in selection.chosen:
        if term in evidence.row:
            must = tally(evidence, selection.mark(term, "must"))
            found[term] = int(must.in_first.sum())
    return found

"""The live count of every option: the size of the first group if it were a must-have."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np

from data.matching.evidence import Evidence
from data.matching.matching import tally
from data.matching.selection import Selection


def option_counts(evidence: Evidence, selection: Selection) -> Mapping[str, int]:
    """For each term that can be ticked, how many would stand in the first group.

    A candidate that has the term gets one more fit out of one more chosen, so all options that are
    not chosen yet are counted in one pass over what is recorded. One that is present already only
    loses the candidates that do not have it.
    """
    now = tally(evidence, selection)
    lead = np.where(now.ruled_out, -np.inf, now.total * 2 - now.of)
    reaches = lead[evidence.recorded.column] > evidence.recorded.needs
    counts = np.bincount(evidence.recorded.row[reaches], minlength=len(evidence.terms))
    found = dict(zip(evidence.terms, counts.tolist(), strict=True))
    first = now.in_first
    for term in selection.present & evidence.row.keys():
        found[term] = int(np.count_nonzero(evidence.fit[evidence.row[term]][first]))
    for term in selection.absent & evidence.row.keys():
        must = tally(evidence, selection.mark(term, "must"))
        found[term] = int(must.in_first.sum())
    return found

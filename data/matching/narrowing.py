"""What would narrow it down: the findings whose answer best splits what still fits."""

from __future__ import annotations

from collections.abc import Collection

import numpy as np

from data.dataset.catalogue import Catalogue
from data.matching.answered import answered
from data.matching.cells import Indices
from data.matching.chances import Numbers, entropy
from data.matching.evidence import Evidence
from data.matching.matching import Matches
from data.matching.scoring import scores
from data.matching.selection import Selection


def questions(
    catalogue: Catalogue,
    evidence: Evidence,
    selection: Selection,
    matches: Matches,
    unsure: Collection[str] = (),
) -> tuple[str, ...]:
    """The terms to ask about, most telling first; empty where no answer would tell enough. Nothing
    that is answered is asked, nor what a reader is `unsure` of.

    Telling = expected information of a yes or no about which of the pool it is (mutual
    information, each candidate of the pool as likely as the next), times how readily its facet is
    answered. Places are asked by the body map, not here; what denies something is not asked at all.
    """
    narrowing = catalogue.weights["narrowing"]
    columns = pool(catalogue, evidence, selection, matches)
    if len(columns) < 2:
        return ()
    worth = expected_information(evidence, columns) * evidence.asking
    telling = np.flatnonzero(worth >= narrowing["least"])
    # Rounded, so that of equals the one that the facets show first is asked.
    ordered = telling[np.argsort(-np.round(worth[telling], 9), kind="stable")]
    chosen: list[str] = []
    never = narrowing.get("never_asked", ())
    for row in ordered.tolist():
        if len(chosen) == narrowing["questions"]:
            break
        if evidence.terms[row] not in never and not answered(
            catalogue, evidence.terms[row], selection, chosen, unsure
        ):
            chosen.append(evidence.terms[row])
    return tuple(chosen)


def pool(
    catalogue: Catalogue, evidence: Evidence, selection: Selection, matches: Matches
) -> Indices:
    """The columns that questions are about: the leading ones of the first group, or the leading
    few of all where that holds under two. What lies far behind the first is not asked about, so
    that the questions end.
    """
    narrowing = catalogue.weights["narrowing"]
    standings = matches.fits[: narrowing["most"]]
    if len(standings) < 2:
        leading = narrowing["leading"]
        standings = (*matches.fits[:leading], *matches.fits_some[:leading])[:leading]
    columns = np.array([evidence.column[each.condition] for each in standings], dtype=np.intp)
    score = scores(evidence, selection)[columns]
    best = score.max(initial=-np.inf)
    near = np.round(best - score, 5) <= narrowing["behind"]
    return np.asarray(columns[near])


def expected_information(evidence: Evidence, columns: Indices) -> Numbers:
    """For each term, in bits, what a yes or no tells about which of the candidates it is."""
    # Most cells say nothing: worked out at once is what silence gives, added what differs from it.
    entries, size = evidence.cells.of_candidates(columns), len(evidence.terms)
    row, quiet = evidence.cells.row[entries], evidence.silence[columns]
    silent = np.repeat(quiet, np.diff(evidence.cells.first)[columns])
    chance = evidence.chances.given(evidence.cells.told[entries], silent)
    more = np.bincount(row, weights=chance - silent, minlength=size)
    open_ = np.bincount(row, weights=entropy(chance) - entropy(silent), minlength=size)
    average = (quiet.sum() + more) / len(columns)
    return np.asarray(entropy(average) - (entropy(quiet).sum() + open_) / len(columns))

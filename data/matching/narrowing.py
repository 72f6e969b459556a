"""What would narrow it down: the findings whose answer best splits what still fits."""

from __future__ import annotations

from collections.abc import Collection

import numpy as np

from data.dataset.catalogue import Catalogue
from data.matching.answered import answered
from data.matching.cells import Indices
from data.matching.chances import Numbers, entropy
from data.matching.evidence import Evidence
from data.matching.likely import likely
from data.matching.matching import Matches
from data.matching.scoring import scores
from data.matching.selection import Selection


def questions(
    catalogue: Catalogue,
    evidence: Evidence,
    selection: Selection,
    matches: Matches,
    unsure: Collection[str] = (),
    before: Collection[str] = (),
) -> tuple[str, ...]:
    """The terms to ask about beside what is asked `before` them, most telling first; empty where
    no answer would tell enough. What is answered is not asked, nor what a reader is `unsure` of.

    Telling = expected information of a yes or no about which of the pool it is (mutual information,
    each candidate of the pool as likely as what is chosen makes it), times how readily it is
    answered. With every answer, most of all "no" and "not sure", the next one must tell more, so
    that the questions end.
    Places are asked by the body map, not here; what denies something is not asked at all.
    """
    narrowing = catalogue.weights["narrowing"]
    columns = pool(catalogue, evidence, selection, matches)
    if len(columns) < 2:
        return ()
    among = np.zeros(len(evidence.candidates), dtype=bool)
    among[columns] = True
    chances = likely(catalogue, evidence, selection, among)[columns]
    worth = expected_information(evidence, columns, chances) * readily(catalogue, evidence)
    given = len(selection.absent) + len(unsure) + narrowing["tires_by_yes"] * len(selection.present)
    least = narrowing["least"] + narrowing["tires"] * given
    telling = np.flatnonzero(worth >= least)
    # Rounded, so that of equals the one that the facets show first is asked.
    ordered = telling[np.argsort(-np.round(worth[telling], 9), kind="stable")]
    asked, most = [*before], narrowing["questions"]
    for row in ordered.tolist():
        if len(asked) >= most:
            break
        if not answered(catalogue, evidence.terms[row], selection, asked, unsure):
            asked.append(evidence.terms[row])
    return tuple(asked[len(before) :])


def readily(catalogue: Catalogue, evidence: Evidence) -> Numbers:
    """How readily each term is answered: as its facet is, some less, a "no" to a "no" never."""
    narrowing = catalogue.weights["narrowing"]
    readily = evidence.asking.copy()
    less = {**narrowing.get("less", {}), **dict.fromkeys(narrowing.get("never_asked", ()), 0.0)}
    for term, share in less.items():
        if term in evidence.row:
            readily[evidence.row[term]] *= share
    return readily


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


def expected_information(evidence: Evidence, columns: Indices, chances: Numbers) -> Numbers:
    """For each term, in bits, what a yes or no tells about which of the candidates it is.

    `chances`: how likely each of them is beside the others.
    """
    # Most cells say nothing: worked out at once is what silence gives, added what differs from it.
    entries, size = evidence.cells.of_candidates(columns), len(evidence.terms)
    row, quiet = evidence.cells.row[entries], evidence.silence[columns]
    lengths = np.diff(evidence.cells.first)[columns]
    silent, each = np.repeat(quiet, lengths) * evidence.loud[row], np.repeat(chances, lengths)
    chance = evidence.chances.given(evidence.cells.told[entries], silent)
    more = np.bincount(row, weights=each * (chance - silent), minlength=size)
    open_ = np.bincount(row, weights=each * (entropy(chance) - entropy(silent)), minlength=size)
    average = (chances * quiet).sum() * evidence.loud + more
    levels, which = evidence.loud_levels
    unheard = entropy(np.outer(levels, quiet)) @ chances
    return np.asarray(entropy(average) - unheard[which] - open_)

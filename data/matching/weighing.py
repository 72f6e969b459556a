"""Working out the evidence of a catalogue."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from data.dataset.catalogue import Catalogue
from data.matching.cells import Cells, Indices
from data.matching.chances import Chances, Numbers, loudness, silence
from data.matching.evidence import Evidence
from data.matching.frequency import stated_of_all
from data.matching.spreading import Told, spread


def weigh(catalogue: Catalogue) -> Evidence:
    """The evidence of a catalogue. Costs time: keep the result."""
    terms = tuple(
        t.term for ts in catalogue.by_facet.values() for t in ts if catalogue.filtering(t.term)
    )
    row = {term: number for number, term in enumerate(terms)}
    said = stated_of_all(catalogue)
    matched = {
        key: not (row.keys().isdisjoint(own) and row.keys().isdisjoint(more))
        for key, (own, more) in said.items()
    }
    candidates = tuple(key for key in said if matched[key])
    own = Told.of([said[key][0] for key in candidates], row)
    inherited = Told.of([said[key][1] for key in candidates], row)
    facets = [catalogue.terms[term].facet for term in terms]
    place = np.array([facet == "location" for facet in facets], dtype=bool)
    cells = spread(catalogue, row, place, own, inherited, len(candidates))
    weights = catalogue.weights
    chances = Chances.of(weights)
    findings = np.bincount(own.column[~place[own.row]], minlength=len(candidates))
    quiet = silence(weights, findings)
    loud = loudness(weights, _mean(cells, chances, quiet, np.ones(len(terms))))
    fitting = np.bincount(cells.row[chances.fit[cells.told] > 0], minlength=len(terms))
    return Evidence(
        terms=terms,
        candidates=candidates,
        named_only=tuple(key for key in said if not matched[key]),
        row=row,
        cells=cells,
        chances=chances,
        place=place,
        bits=np.log2(max(len(candidates), 1) / np.maximum(fitting, 1)),
        mean=_mean(cells, chances, quiet, loud),
        asking=_by_facet(weights["narrowing"]["facets"], facets),
        likeness=_by_facet(weights["look_alike"], facets),
        counts=_counts(catalogue, terms),
        loud=loud,
        silence=quiet,
        prior=_prior(catalogue, candidates),
        name_rank=_name_rank(catalogue, candidates),
        urgency=_urgency(catalogue, candidates),
        serious=np.array([catalogue.conditions[key].serious for key in candidates], dtype=bool),
        enough_said=weights["sounds"]["enough"],
    )


def _mean(cells: Cells, chances: Chances, quiet: Numbers, loud: Numbers) -> Numbers:
    """The mean chance of each term over all candidates: that of silence, and what differs."""
    if not len(quiet):
        return np.full(len(loud), 0.5)
    row = np.repeat(np.arange(len(loud)), np.diff(cells.start))
    silent = quiet[cells.column] * loud[row]
    differs = chances.given(cells.said, silent) - silent
    total = np.bincount(row, weights=differs, minlength=len(loud))
    return np.asarray((quiet.sum() * loud + total) / len(quiet))


def _by_facet(counts: dict[str, float], facets: Sequence[str]) -> Numbers:
    return np.array([counts.get(facet, 0) for facet in facets], dtype=np.float64)


def _counts(catalogue: Catalogue, terms: Sequence[str]) -> Numbers:
    """What each of `terms` counts in the order: what its facet counts, times what it does."""
    facets, learnt = catalogue.weights["counts"], catalogue.calibration.get("terms", {})
    shares = [facets.get(catalogue.terms[term].facet, 1) * learnt.get(term, 1) for term in terms]
    return np.array(shares, dtype=np.float64)


def _prior(catalogue: Catalogue, candidates: tuple[str, ...]) -> Numbers:
    bits, learnt = catalogue.weights["commonness"], catalogue.calibration.get("conditions", {})
    common = [catalogue.conditions[key].commonness or "unsaid" for key in candidates]
    told = [bits[each] + learnt.get(key, 0) for key, each in zip(candidates, common, strict=True)]
    return np.array(told, dtype=np.float64)


def _name_rank(catalogue: Catalogue, candidates: tuple[str, ...]) -> Indices:
    """Where each candidate stands when they are put in order of their names."""
    by_name = sorted(candidates, key=lambda key: catalogue.conditions[key].name.lower())
    place = {key: number for number, key in enumerate(by_name)}
    return np.array([place[key] for key in candidates], dtype=np.intp)


def _urgency(catalogue: Catalogue, candidates: tuple[str, ...]) -> Indices:
    """The place of the usual level of each candidate, 0 for the most urgent."""
    place = {level: number for number, level in enumerate((*catalogue.levels, ""))}
    return np.array(
        [place[catalogue.conditions[key].care_level] for key in candidates], dtype=np.intp
    )

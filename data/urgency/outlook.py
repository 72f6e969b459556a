"""What can be said of how soon before a warning sign is met: what the likely part of what fits
calls for, and what would make it more urgent. Nothing here sets a level.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from data.dataset.catalogue import Catalogue
from data.matching.evidence import Evidence
from data.matching.matching import Matches
from data.matching.scoring import scores
from data.matching.selection import Selection
from data.urgency.rules import NearRule

MOST_SIGNS = 3
_FELT = ("appearance", "feel", "symptom", "course")
"""Facets of what can still come. Who somebody is, and where it is, does not come."""


def outlook(
    catalogue: Catalogue, evidence: Evidence, selection: Selection, matches: Matches
) -> str:
    """The level that the likely part of what fits calls for; "" where nothing says.

    The most urgent level that is likely enough, with all that is more urgent: `enough` of the
    weights. A graver level is said at a smaller chance, and "watch" only where little speaks for
    more. Nothing while only places and circumstances are ticked, which describe the person.
    """
    facets = {catalogue.terms[term].facet for term in selection.present if term in catalogue.terms}
    if facets <= {"location", "circumstance"}:
        return ""
    enough, so_far = catalogue.weights["outlook"]["enough"], 0.0
    shares = _shares(catalogue, evidence, selection, matches)
    for level in catalogue.levels:
        so_far += shares.get(level, 0.0)
        if so_far >= enough.get(level, 0.5) - 1e-9 and shares:
            return level
    return catalogue.least_urgent if shares else ""


def _shares(
    catalogue: Catalogue, evidence: Evidence, selection: Selection, matches: Matches
) -> dict[str, float]:
    """How likely each level is as that of what leads, in all 1: by the bits of the ranking.

    Findings that go together tell less than the sum of what each would tell alone, so only a part
    of the bits counts, `sharpness` of the weights.
    """
    usual = [
        (evidence.column[each.condition], level)
        for each in matches.leading
        if (level := catalogue.conditions[each.condition].care_level)
    ]
    if not usual:
        return {}
    bits = scores(evidence, selection)[[column for column, _ in usual]]
    chances = np.exp2(catalogue.weights["outlook"]["sharpness"] * (bits - bits.max()))
    shares: dict[str, float] = {}
    for (_, level), chance in zip(usual, (chances / chances.sum()).tolist(), strict=True):
        shares[level] = shares.get(level, 0.0) + chance
    return shares


def signs_to_watch(
    catalogue: Catalogue, near: Sequence[NearRule], fits: Sequence[str]
) -> tuple[str, ...]:
    """At most three signs that would mean help on the same day, of what fits, in plain order.

    A sign belongs to what fits if its rule is about one of `fits` and, where the descriptions of
    the latter name such signs at all, if one of them names it. The sign of most of them comes
    first. The list of emergencies stands beside this and is not said again.
    """
    leading, listed = {*fits}, {*catalogue.now}
    said = {each.term for key in fits for each in catalogue.by_condition.get(key, ())}
    weight: dict[str, int] = {}
    for each in near:
        about = leading & {*each.rule.about}
        if about and catalogue.levels[each.rule.level].same_day:
            felt = [
                term
                for term in each.missing
                if catalogue.terms[term].facet in _FELT
                and listed.isdisjoint([term, *catalogue.ancestors[term]])
            ]
            for term in [term for term in felt if term in said] or felt[:1]:
                weight[term] = max(weight.get(term, 0), len(about) + (term in said) * len(fits))
    ranked = sorted(weight, key=lambda term: -weight[term])
    kept: list[str] = []
    for term in ranked:
        kin = {*catalogue.ancestors[term], *catalogue.descendants[term]}
        if kin.isdisjoint(kept):
            kept.append(term)
    return tuple(kept[:MOST_SIGNS])

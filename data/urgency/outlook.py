"""What can be said of how soon before a warning sign is met: what the likely part of what fits
calls for, and what would make it more urgent. Nothing here sets a level.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from data.dataset.catalogue import Catalogue
from data.dataset.records import Condition
from data.matching.evidence import Evidence
from data.matching.matching import Matches
from data.matching.scoring import scores
from data.matching.selection import Selection
from data.urgency.rules import NearRule

MOST_SIGNS = 3
_WHO = {"location", "circumstance"}
_FELT = ("appearance", "feel", "symptom", "course")
"""Facets of what can still come. Who somebody is, and where it is, does not come."""


def outlook(
    catalogue: Catalogue, evidence: Evidence, selection: Selection, matches: Matches
) -> str:
    """The level that the likely part of what fits calls for; "" where nothing says.

    The most urgent level that is likely enough together with all that is more urgent, as the
    weights say: a graver level is said at a smaller chance. What is serious, all together, has a
    chance of its own from which a level is said at least. Nothing while only places and
    circumstances are ticked, which describe the person.
    """
    facets = {catalogue.terms[term].facet for term in selection.present if term in catalogue.terms}
    likely = [] if facets <= _WHO else _likely(catalogue, evidence, selection, matches)
    if not likely:
        return ""
    shares, serious, so_far = dict.fromkeys(catalogue.levels, 0.0), 0.0, 0.0
    for condition, chance in likely:
        shares[condition.care_level] += chance
        serious += chance * condition.serious
    weights = catalogue.weights["outlook"]
    for level, share in shares.items():
        so_far += share
        enough = so_far >= weights["enough"].get(level, 1) - 1e-9
        if enough or serious >= weights["serious"].get(level, 2):
            return level
    return catalogue.least_urgent


def _likely(
    catalogue: Catalogue, evidence: Evidence, selection: Selection, matches: Matches
) -> list[tuple[Condition, float]]:
    """How likely each condition that leads and has a usual level is, in all 1, by its bits.

    Findings that go together tell less than the sum of what each would tell alone, so only a part
    of the bits counts, `sharpness` of the weights.
    """
    leading = [catalogue.conditions[standing.condition] for standing in matches.leading]
    leading = [condition for condition in leading if condition.care_level]
    if not leading:
        return []
    columns = [evidence.column[condition.condition] for condition in leading]
    bits = scores(evidence, selection)[columns]
    chances = np.exp2(catalogue.weights["outlook"]["sharpness"] * (bits - bits.max()))
    return list(zip(leading, (chances / chances.sum()).tolist(), strict=True))


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

"""What can be said of how soon before a warning sign is met: what the likely part of what fits
calls for, and what would make it more urgent. Nothing here sets a level.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from data.dataset.catalogue import Catalogue
from data.matching.answered import words_of_label
from data.matching.evidence import Evidence
from data.matching.likely import likely
from data.matching.matching import Matches, tally
from data.matching.selection import Selection
from data.urgency.places import EMERGENCY
from data.urgency.rules import NearRule

MOST_SIGNS = 3
WHO = {"location", "circumstance"}
_FELT = ("appearance", "feel", "symptom", "course")
"""Facets of what can still come. Who somebody is, and where it is, does not come."""


def outlook(
    catalogue: Catalogue, evidence: Evidence, selection: Selection, matches: Matches
) -> str:
    """The level that what is likely calls for; "" where nothing says.

    The most urgent level that is likely enough together with all that is more urgent, as the
    weights say: a graver level is said at a smaller chance. What cannot wait is weighed against
    everything that is described, so that few descriptions of one sign do not frighten, and by
    findings alone; the rest among what leads, as that is what is shown, and by the reader's words
    as well. What is serious has a chance of its own, from which a level is said at least. Nothing
    while only places and circumstances are ticked, which describe the person.
    """
    facets = {catalogue.terms[term].facet for term in selection.present if term in catalogue.terms}
    leading = matches.leading.columns
    usual = evidence.urgency < len(catalogue.levels)
    if facets <= WHO or not usual[leading].any():
        return ""
    weights = catalogue.weights["outlook"]
    possible = usual & ~tally(evidence, selection).ruled_out
    shown = usual & np.isin(np.arange(len(usual)), leading)
    of_all = likely(catalogue, evidence, selection, possible, words=0)
    of_leading = likely(catalogue, evidence, selection, shown, weights["words"])
    serious = of_leading[evidence.serious].sum()
    for place, (key, level) in enumerate(catalogue.levels.items()):
        chances = of_all if level.same_day else of_leading
        so_far = chances[evidence.urgency <= place].sum()
        enough = so_far >= weights["enough"].get(key, 1) - 1e-9
        if enough or serious >= weights["serious"].get(key, 2):
            return key
    return catalogue.least_urgent


def signs_to_watch(
    catalogue: Catalogue, near: Sequence[NearRule], fits: Sequence[str]
) -> tuple[str, ...]:
    """At most three signs that would mean help on the same day, of what fits, in plain order.

    Not what would be an emergency: that is no matter of a day. Of signs that are kin one is named.
    A sign belongs to what fits if its rule is about one of `fits` and, where the descriptions of
    the latter name such signs at all, if one of them names it. The sign of most of them comes
    first. The list of emergencies stands beside this and is not said again.
    """
    leading, listed = {*fits}, {*catalogue.now}

    def said(term: str) -> bool:
        return not leading.isdisjoint(catalogue.described_with.get(term, ()))

    weight: dict[str, int] = {}
    for each in near:
        about = leading & {*each.rule.about}
        if about and _for_the_day(catalogue, each.rule.level):
            felt = [
                term
                for term in each.missing
                if catalogue.terms[term].facet in _FELT
                and listed.isdisjoint([term, *catalogue.ancestors[term]])
            ]
            for term in [term for term in felt if said(term)] or felt[:1]:
                weight[term] = max(weight.get(term, 0), len(about) + said(term) * len(fits))
    ranked = sorted(weight, key=lambda term: -weight[term])
    kept: list[str] = []
    for term in ranked:
        kin = {*catalogue.ancestors[term], *catalogue.descendants[term]}
        if kin.isdisjoint(kept):
            kept.append(term)
    return _said_once(catalogue, kept)[:MOST_SIGNS]


def _for_the_day(catalogue: Catalogue, level: str) -> bool:
    """Whether it cannot wait for an appointment, and need not be called out for at once."""
    return catalogue.levels[level].same_day and level != EMERGENCY


def _said_once(catalogue: Catalogue, terms: Sequence[str]) -> tuple[str, ...]:
    """`terms` without those whose label holds all the words of another one: blisters, and not what
    turns into blisters besides.
    """
    words = [words_of_label(catalogue.terms[term].label) for term in terms]
    return tuple(
        term
        for place, term in enumerate(terms)
        if not any(
            other < words[place] or (other == words[place] and earlier < place)
            for earlier, other in enumerate(words)
        )
    )

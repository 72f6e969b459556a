"""What can be said of how soon before a warning sign is met: what fits mostly calls for, and what
would make it more urgent. Nothing here sets a level.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from data.dataset.catalogue import Catalogue
from data.urgency.rules import NearRule

MOST_SIGNS = 3
_FELT = ("appearance", "feel", "symptom", "course")
"""Facets of what can still come. Who somebody is, and where it is, does not come."""


def mostly(catalogue: Catalogue, levels: Iterable[str]) -> str:
    """The level that at least half of `levels` call for or exceed; "" for none.

    Of an even number the more urgent of the middle two, so that a draw never soothes.
    """
    ordered = sorted((level for level in levels if level), key=catalogue.urgency_of)
    return ordered[(len(ordered) - 1) // 2] if ordered else ""


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

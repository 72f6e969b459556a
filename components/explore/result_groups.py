"""The candidates in their counted groups, as the results show them."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import Any

from components.explore.result_card import result_card
from components.parts.condition_link import condition_address
from components.parts.level_words import level_words
from data.dataset.catalogue import Catalogue
from data.dataset.label_inside import label_inside
from data.matching.do_not_miss import do_not_miss
from data.matching.evidence import Evidence
from data.matching.matching import Matches
from data.matching.selection import Selection


def result_groups(
    catalogue: Catalogue,
    matches: Matches,
    chosen: Selection,
    opened: Collection[str],
    compare: tuple[Sequence[str], str],
    advised: str,
) -> list[dict[str, Any]]:
    """The groups that hold anything, each with its first cards and what "show more" would add.

    Of the first group shown the leading few cards stand open; of later ones as many as are left of
    that number, so that a reader meets no more than a handful of names. `opened` are the groups and
    the cards that the reader has opened; `compare` is what Compare holds, and what it had no room
    for.
    """
    words = catalogue.wording["results"]
    first = "fits" if chosen.chosen else "all"
    groups = {first: matches.fits, "fits_some": matches.fits_some, "unlikely": matches.unlikely}
    left = int(catalogue.weights["cards"])
    found = []
    for group, standings in groups.items():
        if not standings:
            continue
        number = len(standings) if group in opened else min(left, len(standings))
        if group == "unlikely" and group not in opened:
            number = 0
        left = max(left - number, 0)
        rest = len(standings) - number
        found.append(
            {
                "group": group,
                "label": f"{words[f'group_{group}']} ({len(standings)})",
                "help": words[_help_of(group, matches, chosen)],
                "cards": [
                    result_card(catalogue, each.condition, chosen, compare, advised, opened)
                    for each in standings[:number]
                ],
                "more": words["more"].format(count=rest) if rest else "",
                "more_said": words["more_said"].format(count=rest),
            }
        )
    return found


def _help_of(group: str, matches: Matches, chosen: Selection) -> str:
    """Which words stand under a group's name. An empty first group is common, and said to be."""
    if group == "fits_some" and not matches.fits:
        return "none_in_first"
    told = "_told" if group == "fits" and chosen.sounds else ""
    return f"group_{group}_help{told}"


def not_to_miss(
    catalogue: Catalogue, evidence: Evidence, matches: Matches, chosen: Selection
) -> list[dict[str, Any]]:
    """Serious conditions behind the cards in sight, with what they share and what was not said."""
    words = catalogue.wording["results"]
    found = []
    for each in do_not_miss(catalogue, evidence, matches, chosen):
        key, condition = each.condition, catalogue.conditions[each.condition]
        labels = ", ".join(label_inside(catalogue, term) for term in each.shares)
        unsaid = label_inside(catalogue, each.unsaid) if each.unsaid else ""
        found.append(
            {
                "condition": key,
                "name": condition.name,
                "address": condition_address(catalogue, key, chosen),
                "shares": words["shares"].format(terms=labels),
                "unsaid": words["unsaid"].format(term=unsaid) if unsaid else "",
                "level": level_words(catalogue, condition.care_level),
            }
        )
    return found

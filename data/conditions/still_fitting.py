"""What a page that shows only what fits still shows."""

from __future__ import annotations

from collections.abc import Collection

from data.dataset.catalogue import Catalogue
from data.matching.matching import Matches
from data.matching.standings import Standing

BEST = 3
"""So many conditions stand on the sheet, and are asked about at the visit."""


def still_fitting(catalogue: Catalogue, matches: Matches) -> frozenset[str]:
    """What is foremost, and whatever is serious and shares a finding: no filter hides a danger."""
    shown = {each.condition for each in matches.foremost(int(catalogue.weights["cards"]))}
    for standing in (*matches.fits, *matches.fits_some, *matches.unlikely):
        shares = standing.fits or standing.in_part
        if shares and catalogue.conditions[standing.condition].serious:
            shown.add(standing.condition)
    return frozenset(shown)


def fits_best(matches: Matches) -> tuple[Standing, ...]:
    """The few that a reader is told of for the visit; a page of names is not read."""
    return matches.leading[:BEST]


def with_groups(catalogue: Catalogue, conditions: Collection[str]) -> frozenset[str]:
    """`conditions` and their groups, of which much is stated too."""
    return frozenset({*conditions, *(g for key in conditions for g in catalogue.groups_of[key])})

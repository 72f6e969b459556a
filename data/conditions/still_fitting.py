"""What a page that shows only what fits still shows."""

from __future__ import annotations

from data.dataset.catalogue import Catalogue
from data.matching.matching import Matches


def still_fitting(catalogue: Catalogue, matches: Matches) -> frozenset[str]:
    """What is foremost, and whatever is serious and shares a finding: no filter hides a danger."""
    shown = {each.condition for each in matches.foremost(int(catalogue.weights["cards"]))}
    for standing in (*matches.fits, *matches.fits_some, *matches.unlikely):
        shares = standing.fits or standing.in_part
        if shares and catalogue.conditions[standing.condition].serious:
            shown.add(standing.condition)
    return frozenset(shown)


def fitting_with_groups(catalogue: Catalogue, matches: Matches) -> frozenset[str]:
    """What is still fitting, and the groups of it, of which much is stated too."""
    kept = still_fitting(catalogue, matches)
    return kept | {group for key in kept for group in catalogue.groups_of[key]}

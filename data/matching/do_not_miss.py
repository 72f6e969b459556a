"""Serious conditions that what was ticked does not lead to, and that must not be missed."""

from __future__ import annotations

from data.dataset.catalogue import Catalogue
from data.matching.explanation import explain
from data.matching.matching import Matches
from data.matching.selection import Selection


def do_not_miss(
    catalogue: Catalogue, matches: Matches, selection: Selection
) -> tuple[tuple[str, tuple[str, ...]], ...]:
    """Each serious condition outside the first group that shares something that is ticked, with the
    terms that it shares; the best fitting first. Empty without a selection.
    """
    found = []
    for standing in (*matches.fits_some, *matches.unlikely) if selection.chosen else ():
        if catalogue.conditions[standing.condition].serious:
            why = explain(catalogue, standing.condition, selection)
            shared = tuple(line.term for line in (*why.fits, *why.in_part) if not line.absent)
            if shared:
                found.append((standing.condition, shared))
    return tuple(found)

"""Conditions in an address: which are meant, and what of it was not understood."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from data.dataset.catalogue import Catalogue

MOST = 5
"""How many conditions can stand side by side."""


@dataclass(frozen=True, slots=True)
class Picks:
    """The conditions that an address means, and how many of its words were left out, and why.

    `groups` are those that it names where only single conditions are asked for.
    """

    conditions: tuple[str, ...]
    unknown: int = 0
    repeated: int = 0
    beyond: int = 0
    groups: tuple[str, ...] = ()


def picks_in(given: Sequence[str], catalogue: Catalogue, *, groups: bool, most: int) -> Picks:
    """The first `most` different conditions among `given`; groups only where `groups` says so."""
    found: list[str] = []
    left: list[str] = []
    unknown = repeated = 0
    for key in given:
        if key not in catalogue.conditions:
            unknown += 1
        elif catalogue.conditions[key].is_group and not groups:
            left.append(key)
        elif key in found:
            repeated += 1
        else:
            found.append(key)
    return Picks(
        tuple(found[:most]), unknown, repeated, len(found[most:]), tuple(dict.fromkeys(left))
    )

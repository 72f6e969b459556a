"""Which conditions a reader wants to see the complications of."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from data.conditions.still_fitting import still_fitting
from data.dataset.catalogue import Catalogue
from data.matching.matching import Matches


@dataclass(frozen=True, slots=True)
class Filters:
    """Which consequences a reader wants to see; an empty part lets everything through."""

    fitting: bool = False
    group: str = ""
    severity: str = ""


OTHERS = "others"
"""In `Filters.group`: conditions that belong to no group."""


def family(catalogue: Catalogue, condition: str) -> str:
    """The widest group that a condition belongs to, or `OTHERS`."""
    groups = catalogue.groups_of[condition]
    return groups[-1] if groups else OTHERS


def families(catalogue: Catalogue, conditions: Iterable[str]) -> dict[str, tuple[str, ...]]:
    """Conditions under their widest groups, both in order of name, those of no group last."""

    def name(key: str) -> str:
        return catalogue.conditions[key].name.casefold()

    found: dict[str, list[str]] = {}
    for key in sorted(conditions, key=name):
        found.setdefault(family(catalogue, key), []).append(key)
    groups = sorted((key for key in found if key != OTHERS), key=name)
    last = [OTHERS] if OTHERS in found else []
    return {key: tuple(found[key]) for key in (*groups, *last)}


def candidates(
    catalogue: Catalogue, filters: Filters, matches: Matches | None = None
) -> tuple[str, ...]:
    """The conditions that a reader's filters leave, by the order of the file.

    `matches` are those of what was ticked; without them nothing is left out for not fitting.
    """
    fitting = still_fitting(catalogue, matches) if filters.fitting and matches else None
    return tuple(
        key
        for key, condition in catalogue.conditions.items()
        if not condition.is_group
        and filters.group in ("", family(catalogue, key))
        and (fitting is None or key in fitting)
    )

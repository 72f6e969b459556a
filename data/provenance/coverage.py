"""How well each condition is described, facet by facet: statements, sources, and the gaps."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from data.dataset.catalogue import Catalogue


@dataclass(frozen=True, slots=True)
class Cell:
    """What is stated of one condition in one facet: so many statements of so many sources."""

    condition: str
    facet: str
    statements: int
    sources: int


def coverage(catalogue: Catalogue, conditions: Iterable[str]) -> tuple[Cell, ...]:
    """A cell for every one of `conditions` and every facet, in that order; a gap counts 0."""
    cells: list[Cell] = []
    for condition in conditions:
        held: dict[str, list[str]] = {facet: [] for facet in catalogue.facets}
        for statement in catalogue.by_condition.get(condition, ()):
            held[catalogue.terms[statement.term].facet].append(statement.source)
        cells.extend(
            Cell(condition, facet, len(sources), len({*sources})) for facet, sources in held.items()
        )
    return tuple(cells)


def named_like(catalogue: Catalogue, typed: str, group: str = "") -> tuple[str, ...]:
    """The conditions, by name, that hold every word typed in one of their names, of `group` if it
    is named. Groups are no conditions, but what only they have stated is covered there.
    """
    words = typed.lower().split()
    found = (
        each
        for each in catalogue.conditions.values()
        if not each.is_group
        and (not group or group in catalogue.groups_of[each.condition])
        and all(word in " ".join((each.name, *each.also_called)).lower() for word in words)
    )
    return tuple(each.condition for each in sorted(found, key=lambda each: each.name.lower()))

"""Pairs of conditions that people mix up, to begin a comparison with."""

from __future__ import annotations

from collections.abc import Iterator

from data.conditions.look_alikes import look_alikes
from data.dataset.catalogue import Catalogue
from data.matching.evidence import Evidence

MOST = 8
COMMON = ("very-common", "common")
ALIKE = 4
"""So many findings in common make a serious condition something that people mix up with it."""


def mixed_up(
    catalogue: Catalogue, evidence: Evidence, most: int = MOST
) -> tuple[tuple[str, str], ...]:
    """At most `most` pairs: a common condition and what looks most like it, if that is common too,
    or serious and nearest of all. No condition stands in two pairs, the most common lead, and up to
    a third of the pairs hold something serious: that is often the worry behind the question.
    """
    found = tuple(_pairs(catalogue, evidence))
    serious = _apart([pair for pair in found if _serious(catalogue, pair)], most // 3)
    harmless = [pair for pair in found if not _serious(catalogue, pair)]
    kept = _apart([*serious, *harmless], most)
    return tuple(sorted(kept, key=lambda pair: pair in serious))


def _pairs(catalogue: Catalogue, evidence: Evidence) -> Iterator[tuple[str, str]]:
    for often in COMMON:
        for key, condition in catalogue.conditions.items():
            if condition.is_group or condition.commonness != often:
                continue
            near = look_alikes(catalogue, evidence, key).near
            for place, other in enumerate(near):
                record = catalogue.conditions[other.condition]
                alike = not place and len(other.shared) >= ALIKE
                if record.commonness in COMMON or (record.serious and alike):
                    yield key, other.condition
                    break


def _serious(catalogue: Catalogue, pair: tuple[str, str]) -> bool:
    return any(catalogue.conditions[key].serious for key in pair)


def _apart(pairs: list[tuple[str, str]], most: int) -> tuple[tuple[str, str], ...]:
    """The first pairs in which no condition stands twice."""
    seen: set[str] = set()
    kept: list[tuple[str, str]] = []
    for pair in pairs:
        if not seen & {*pair} and len(kept) < most:
            seen |= {*pair}
            kept.append(pair)
    return tuple(kept)

"""Pairs of conditions that people mix up, to begin a comparison with."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from data.conditions.look_alikes import look_alikes
from data.dataset.catalogue import Catalogue
from data.matching.evidence import Evidence

MOST = 9
COMMON, RARE = ("very-common", "common"), "rare"
ALIKE = 5
"""So many findings in common make two conditions something that people mix up."""


def mixed_up(catalogue: Catalogue, evidence: Evidence) -> tuple[tuple[str, str], ...]:
    """At most `MOST` pairs: a common condition and what looks most like it, if that is common too,
    or serious, nearest of all and not rare: nobody who is sunburnt need read of dying flesh. Those
    with most in common lead, no condition stands in two pairs, and up to half of the pairs hold
    something serious: that is often the worry behind the question. They stand last.
    """
    found = sorted(_pairs(catalogue, evidence), key=lambda each: -each[0])
    serious = [pair for _, pair in found if _serious(catalogue, pair)]
    harmless = [pair for _, pair in found if not _serious(catalogue, pair)]
    leading = _apart(serious, MOST // 2)
    kept = _apart([*leading, *harmless], MOST)
    return tuple(sorted(kept, key=lambda pair: pair in leading))


def _pairs(catalogue: Catalogue, evidence: Evidence) -> Iterator[tuple[int, tuple[str, str]]]:
    """Each common condition with its nearest, and how much they have in common."""
    for key, condition in catalogue.conditions.items():
        if condition.is_group or condition.commonness not in COMMON:
            continue
        for place, other in enumerate(look_alikes(catalogue, evidence, key).near):
            record, shared = catalogue.conditions[other.condition], len(other.shared)
            feared = record.serious and not place and record.commonness != RARE
            if record.commonness in COMMON or feared:
                if shared >= ALIKE:
                    yield shared, (key, other.condition)
                break


def _serious(catalogue: Catalogue, pair: tuple[str, str]) -> bool:
    return any(catalogue.conditions[key].serious for key in pair)


def _apart(pairs: Iterable[tuple[str, str]], most: int) -> list[tuple[str, str]]:
    """The first pairs in which no condition stands twice."""
    seen: set[str] = set()
    kept: list[tuple[str, str]] = []
    for pair in pairs:
        if not seen & {*pair} and len(kept) < most:
            seen |= {*pair}
            kept.append(pair)
    return kept

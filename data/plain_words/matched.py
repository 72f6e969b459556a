"""A run of words that names findings."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from data.plain_words.phrases import Entry


@dataclass(frozen=True, slots=True)
class Match:
    """`words[start:end]` of a line name `entries`, the best first, or all of them `together`."""

    start: int
    end: int
    entries: tuple[Entry, ...]
    together: bool = False


def matched(
    told: Sequence[int], first: int, past: int, entries: Sequence[Entry], less: float
) -> Match:
    return Match(told[first], told[past - 1] + 1, tuple(entry.less(less) for entry in entries))

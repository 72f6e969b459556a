"""A run of words that names findings."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from data.plain_words.phrases import Entry


@dataclass(frozen=True, slots=True)
class Match:
    """`words[start:end]` of a line name `entries`, the best first, or all of them `together`."""

    start: int
    end: int
    entries: tuple[Entry, ...]
    together: bool = False


class Stretch(Protocol):
    """Words of a line, from `start` up to `end`."""

    @property
    def start(self) -> int: ...
    @property
    def end(self) -> int: ...


def lies_within(one: Stretch, other: Stretch) -> bool:
    """Whether one is a part of the other, and less: "between my legs" is not the legs."""
    inside = other.start <= one.start and one.end <= other.end
    return inside and other.end - other.start > one.end - one.start


def matched(
    told: Sequence[int], first: int, past: int, entries: Sequence[Entry], less: float
) -> Match:
    return Match(told[first], told[past - 1] + 1, tuple(entry.less(less) for entry in entries))

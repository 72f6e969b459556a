"""Findings said with two words that stand apart: "my legs have gone numb", "swelling of the lips".

A term called "numb + legs" in `also_called` is meant where the finding that "numb" names is there
and "legs" stands near it, in either order, in the same part of a sentence.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from data.plain_words.matched import Match
from data.plain_words.negating_words import BREAKS, NEGATORS
from data.plain_words.phrase_book import Phrases
from data.plain_words.words import COMMA, SILENT, STOP

FARTHEST = 4
"""So many words that count may stand between the two."""

_BARRIERS = BREAKS | NEGATORS | {COMMA, STOP, "and"}


def pair(
    vocabulary: Phrases, words: Sequence[str], matches: Sequence[Match], states: Sequence[str]
) -> list[Match]:
    """For each pair in the line a match that covers its second part."""
    found = [
        each
        for match, state in zip(matches, states, strict=True)
        if state == "has"
        for term in dict.fromkeys(entry.term for entry in match.entries)
        if term in vocabulary.pairs
        for each in _beside(vocabulary, term, words, match)
    ]
    # "Between my legs" is not the legs.
    return [each for each in found if not any(_within(each, other) for other in found)]


def _within(one: Match, other: Match) -> bool:
    inside = other.start <= one.start and one.end <= other.end
    return inside and other.end - other.start > one.end - one.start


def _beside(vocabulary: Phrases, term: str, words: Sequence[str], match: Match) -> Iterator[Match]:
    head = match.entries[0].score
    for phrase, entry in vocabulary.pairs[term]:
        for side in (_after(words, match.end), _before(words, match.start)):
            line = tuple(vocabulary.mended(words[at]) for at in side)
            for first in range(len(line) - len(phrase) + 1):
                if line[first : first + len(phrase)] == phrase:
                    at, last = side[first], side[first + len(phrase) - 1]
                    yield Match(at, last + 1, (replace(entry, score=min(entry.score, head)),))


def _after(words: Sequence[str], start: int) -> list[int]:
    near: list[int] = []
    for at in range(start, len(words)):
        if words[at] in _BARRIERS or len(near) > FARTHEST:
            break
        if words[at] not in SILENT:
            near.append(at)
    return near


def _before(words: Sequence[str], end: int) -> list[int]:
    near: list[int] = []
    for at in range(end - 1, -1, -1):
        if words[at] in _BARRIERS or len(near) > FARTHEST:
            break
        if words[at] not in SILENT:
            near.insert(0, at)
    return near

"""Findings said with two words that stand apart: "my legs have gone numb", "swelling of the lips".

A term called "numb + legs" in `also_called` is meant where the finding that "numb" names is there
and "legs" stands near it, in either order, in the same part of a sentence.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from data.plain_words.matched import Match, lies_within
from data.plain_words.negating_words import BREAKS, NEGATORS
from data.plain_words.phrase_book import Phrases
from data.plain_words.said_apart import Claim
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
    return [each for each in found if not any(lies_within(each, other) for other in found)]


def claimed(
    claims: Iterable[Claim], words: Sequence[str], matches: Sequence[Match], states: Sequence[str]
) -> list[Match]:
    """For each claim whose head names nothing but what is there a match of its second part."""
    found: list[Match] = []
    for claim in claims:
        heads = [
            state == "has" and _is_of(claim, match)
            for match, state in zip(matches, states, strict=True)
            if match.start < claim.head[1] and claim.head[0] < match.end
        ]
        # In "not wee leaking" it is the "not wee" that is told.
        first, past = claim.beside
        denied = any(
            not NEGATORS.isdisjoint((*words[match.start : first], *words[past : match.end]))
            for match in matches
            if match.start < past and first < match.end
        )
        if heads and all(heads) and not denied:
            found.append(Match(first, past, claim.entries, together=True))
    return found


def _is_of(claim: Claim, match: Match) -> bool:
    """Whether a match is in the head, or says what it says: "dead skin" is not "dead"."""
    inside = claim.head[0] <= match.start and match.end <= claim.head[1]
    return inside or any(entry.term in claim.names for entry in match.entries)


def _beside(vocabulary: Phrases, term: str, words: Sequence[str], match: Match) -> Iterator[Match]:
    head = match.entries[0].score
    named = vocabulary.pairs[term]
    longest = max(map(len, named))
    for side in (_after(words, match.end), _before(words, match.start)):
        line = tuple(vocabulary.mended(words[at]) for at in side)
        for first in range(len(line)):
            for past in range(first + 1, min(first + longest, len(line)) + 1):
                for entry in named.get(line[first:past], ()):
                    at, last = side[first], side[past - 1]
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

"""Findings said with two words that name nothing alone."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import groupby

from data.plain_words.matched import Match, matched
from data.plain_words.negating_words import BREAKS, NEGATORS, NOT_NEGATING
from data.plain_words.phrase_book import Phrases
from data.plain_words.phrases import Phrase
from data.plain_words.words import COMMA, STOP, stem

NEAR = 5
"""So many words may stand between two that mean something only together."""

_CLAUSE = NEGATORS | (BREAKS - NOT_NEGATING - {"with"}) | {COMMA, STOP}


def said_apart(
    vocabulary: Phrases, told: Sequence[int], line: Phrase, free: list[bool]
) -> list[Match]:
    """Findings said with two words that name nothing alone: "her throat feels as if it shuts"."""
    stems = tuple(map(stem, line))
    found: list[Match] = []
    for at, word in enumerate(stems):
        for head, beside, entries in vocabulary.loose.get(word, ()):
            if stems[at : at + len(head)] != head:
                continue
            for place in _near(line, at, at + len(head), len(beside)):
                if not _is_beside(line[place : place + len(beside)], beside):
                    continue
                for part in ((at, at + len(head)), (place, place + len(beside))):
                    for first, past in _free_runs(free, *part):
                        # A "no" that is left of it denies what comes; it names nothing.
                        if {*line[first:past]} <= NEGATORS:
                            continue
                        match = matched(told, first, past, entries, 0.0)
                        found.append(replace(match, together=True))
                        free[first:past] = [False] * (past - first)
                break
    return found


def _free_runs(free: Sequence[bool], start: int, end: int) -> list[tuple[int, int]]:
    """Where in `start` to `end` words stand together that name nothing else yet."""
    runs = groupby(range(start, end), key=lambda at: free[at])
    found = [list(run) for is_free, run in runs if is_free]
    return [(run[0], run[-1] + 1) for run in found]


def _is_beside(typed: Phrase, meant: Phrase) -> bool:
    """Whether the words agree in their stems; what is meant of "legs" is not said of one leg."""
    return all(
        stem(one) == stem(other) and (one.endswith("s") or not other.endswith("s"))
        for one, other in zip(typed, meant, strict=True)
    )


def _near(line: Phrase, start: int, end: int, length: int) -> Iterator[int]:
    """Where a part of `length` words may begin: near `line[start:end]`, in the same clause."""
    for at in range(end, min(end + NEAR + 1, len(line) - length + 1)):
        if _CLAUSE.isdisjoint(line[end:at]):
            yield at
    for at in range(start - length, max(start - NEAR - length, -1), -1):
        if _CLAUSE.isdisjoint(line[at + length : start]):
            yield at

"""What an unfinished word at the end of a line may become."""

from __future__ import annotations

from bisect import bisect_left

from data.plain_words.negating_words import NEGATORS, SAID
from data.plain_words.phrase_book import Phrases
from data.plain_words.phrases import Entry, Phrase
from data.plain_words.words import stem

LEAST_LETTERS = 3
"""From so many letters on, an unfinished word is completed."""

MOST_COMPLETED = 6


def completed(vocabulary: Phrases, line: Phrase) -> tuple[int, tuple[Entry, ...]] | None:
    """Where the longest unfinished phrase at the end of `line` begins, and what it may become."""
    # A whole word means itself: "black" is not the beginning of "blackheads".
    if not line or line[-1] in SAID or line[-1] in vocabulary.known:
        return None
    if stem(line[-1]) in vocabulary.stems:
        return None
    for first in range(max(0, len(line) - vocabulary.longest), len(line)):
        begun = line[first:]
        long_enough = len(begun[-1]) >= LEAST_LETTERS or (
            len(begun) > 1 and begun[0] not in SAID | NEGATORS
        )
        found = _beginning_with(vocabulary, " ".join(begun)) if long_enough else ()
        if found:
            return first, found
    return None


def _beginning_with(vocabulary: Phrases, text: str) -> tuple[Entry, ...]:
    found: list[Entry] = []
    at = bisect_left(vocabulary.in_order, (text,))
    while at < len(vocabulary.in_order) and vocabulary.in_order[at][0].startswith(text):
        found += vocabulary.exact[vocabulary.in_order[at][1]]
        at += 1
    found.sort(key=lambda entry: -entry.score)
    once = {entry.named: entry for entry in reversed(found)}
    return tuple(entry for entry in found if once.get(entry.named) is entry)[:MOST_COMPLETED]

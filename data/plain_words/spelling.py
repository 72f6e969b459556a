"""Small typos: the word of a vocabulary that a mistyped word stands for.

Which words are real ones is read from the word frequencies of pyspellchecker, and how far two words
lie apart is measured by RapidFuzz.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable
from functools import cache

from rapidfuzz import process
from rapidfuzz.distance import OSA
from spellchecker import SpellChecker

from data.plain_words.words import stem

COUNTED = 100
"""So often a word stands in the texts behind the frequencies, or it may be a typo itself."""


@cache
def ordinary() -> frozenset[str]:
    """The real words of English: none of them is taken for a mistyped word of ours."""
    counts = SpellChecker(language="en").word_frequency.dictionary
    return frozenset(word for word, count in counts.items() if count >= COUNTED)


class Speller:
    """Finds the one word of a vocabulary that a mistyped word stands for."""

    def __init__(self, words: Iterable[str]) -> None:
        self._shelves: dict[str, list[str]] = defaultdict(list)
        for word in sorted(set(words)):
            if len(word) >= 3 and word.isalpha():
                self._shelves[word[0]].append(word)

    def nearest(self, word: str) -> str:
        """The word meant, or `""` where none is near, or two are equally near.

        The first letter must be right. One slip from four letters on, two from seven; words of
        three letters are met only by a doubled letter ("puss").
        """
        if len(word) < 4 or not word.isalpha():
            return ""
        near = process.extract(
            word,
            self._shelves.get(word[0], ()),
            scorer=OSA.distance,
            score_cutoff=2 if len(word) >= 7 else 1,
            limit=None,
        )
        meant: list[str] = []
        fewest = 0
        for known, slips, _ in near:  # the nearest first
            if meant and slips > fewest:
                break
            short = len(known) < 4 and _single(word) != _single(known)
            if not short and (slips <= 1 or _alike(word, known)):
                meant, fewest = [*meant, known], slips
        # A doubled letter is the commonest slip: "spotts" is "spots" before it is "sports".
        meant = [known for known in meant if _single(known) == _single(word)] or meant
        # "Blister" and "blistery" are one word; "patch" and "pitch" are two.
        stems = sorted({*map(stem, meant)}, key=len)
        same = meant and all(each.startswith(stems[0]) for each in stems)
        return min(meant, key=len) if same else ""


def _alike(word: str, known: str) -> bool:
    """Whether two slips are few enough: endings that agree ("-ing") do not make words alike."""
    one, other = stem(word), stem(known)
    most = 2 if len(one) >= 7 and abs(len(one) - len(other)) < 2 else 1
    return min(len(one), len(other)) >= 4 and distance(one, other) <= most


def distance(one: str, other: str) -> int:
    """How many letters are missing, added, changed or swapped with their neighbour."""
    return int(OSA.distance(one, other))


def _single(word: str) -> str:
    return re.sub(r"(.)\1+", r"\1", word)

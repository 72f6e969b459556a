"""The other names of a condition that a reader is shown.

`also_called` serves the search as well, so it also holds misspellings, plurals and what the name
says already.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from difflib import SequenceMatcher
from functools import lru_cache

from data.dataset.records import Condition

MISSPELT = 0.7
"""So like a word of the name, a single word is that word misspelt: "exema" for "eczema". Only if it
begins with the same letter and is about as long: "bacne" and "scarlatina" are names of their own.
"""

LONGER = 2
"""By so many letters a misspelt word is longer or shorter at most."""

KIN = 7
"""With so many letters of a word at its beginning or end, another word is of the same family."""

SAME = 0.85
"""So like a name that is shown already, another one is only written another way."""


@lru_cache(maxsize=1024)  # comparing names letter by letter was most of what a card cost
def other_names(condition: Condition) -> tuple[str, ...]:
    """The names in their order without those that add nothing to the name and to each other."""
    name = condition.name.lower()
    words = re.findall(r"[\w'-]+", name)
    parts = [part.strip() for part in re.split(r"[(),]", name)]
    shown: list[str] = []
    for each in condition.also_called:
        low = each.lower()
        said = low in name or (" " not in low and any(_misspelt(low, word) for word in words))
        if not said and not _like(low, [*parts, *(other.lower() for other in shown)], SAME):
            shown.append(each)
    return tuple(shown)


def _misspelt(name: str, word: str) -> bool:
    """Whether it is the word misspelt, or one of its family: "neurofibromatosis" is another thing
    than "neurofibroma", and no other name of it.
    """
    if len(name) >= KIN and (name[:KIN] == word[:KIN] or name[-KIN:] == word[-KIN:]):
        return True
    if name[:1] != word[:1] or abs(len(name) - len(word)) > LONGER:
        return False
    return _heard(name) == _heard(word) or SequenceMatcher(None, name, word).ratio() >= MISSPELT


def _heard(word: str) -> str:
    """The word without its vowels: who writes by ear mistakes these, "boyle" for "boil"."""
    return re.sub(r"[aeiouy]", "", word.replace("ph", "f"))


def _like(name: str, others: Iterable[str], least: float) -> bool:
    return any(SequenceMatcher(None, name, other).ratio() >= least for other in others)

"""The other names of a condition that a reader is shown.

`also_called` serves the search as well, so it also holds misspellings, plurals and what the name
says already.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from difflib import SequenceMatcher

from data.dataset.records import Condition

MISSPELT = 0.66
"""So like a word of the name, a single word is that word misspelt: "exema" for "eczema"."""

SAME = 0.85
"""So like a name that is shown already, another one is only written another way."""


def other_names(condition: Condition) -> tuple[str, ...]:
    """The names in their order without those that add nothing to the name and to each other."""
    name = condition.name.lower()
    words = re.findall(r"[\w'-]+", name)
    parts = [part.strip() for part in re.split(r"[(),]", name)]
    shown: list[str] = []
    for each in condition.also_called:
        low = each.lower()
        said = low in name or (" " not in low and _like(low, words, MISSPELT))
        if not said and not _like(low, [*parts, *(other.lower() for other in shown)], SAME):
            shown.append(each)
    return tuple(shown)


def _like(name: str, others: Iterable[str], least: float) -> bool:
    return any(SequenceMatcher(None, name, other).ratio() >= least for other in others)

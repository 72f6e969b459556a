"""Ages that no "I am" leads in: "28 and I have a lump", "at my age (71)", "I turned 46"."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from data.plain_words.numbers import Number
from data.plain_words.words import COMMA, STOP, each

NEARLY = each("nearly almost about over just only coming")
_SEXES = each("m f male female man woman lady guy")
_TEENS = 12
"""So many of anything may be told first; a number above is an age."""


def is_told_first(words: Sequence[str], number: Number) -> bool:
    """Whether a text begins with how old somebody is: "28 and I have", "72, I garden"."""
    past = number.end
    if number.start or past >= len(words) - 1 or number.value <= _TEENS:
        return False
    listed = words[past] in (COMMA, STOP, "and") and not words[past + 1][0].isdigit()
    return listed or words[past] in _SEXES


def is_in_brackets(words: Sequence[str], number: Number, named: Collection[str]) -> bool:
    """Whether it stands in brackets behind one of `named`, or behind "turned"."""
    first, past = number.start, number.end
    if first < 2 or number.value <= _TEENS or words[first - 2] not in named:
        return False
    marked = words[first - 1] == STOP and words[past : past + 1] == [STOP]
    return marked or words[first - 1] == "turned"

"""Numbers in a line of words, each with the unit that it is given in."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from data.plain_words.words import COMMA, STOP, each

_ONES = [
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen",
]
_TENS = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]
_WORDS = {word: number for number, word in enumerate(_ONES, 1)} | {
    word: 10 * number for number, word in enumerate(_TENS, 2)
}

_UNITS = {
    "day": "d", "week": "w", "wk": "w", "month": "m", "mth": "m", "mo": "m", "year": "y",
    "yr": "y", "hour": "h", "hr": "h", "minute": "min", "min": "min",
    "mm": "mm", "millimetre": "mm", "millimeter": "mm", "cm": "cm", "centimetre": "cm",
    "centimeter": "cm", "inch": "in", "inche": "in",
    "degree": "deg", "deg": "deg", "c": "c", "celsiu": "c", "f": "f", "fahrenheit": "f",
    "yo": "yo", "y": "yo",
}  # fmt: skip
"""Units by their words without an "s" at the end."""

DAYS = {"d": 1, "w": 7, "m": 30.44, "y": 365.25, "h": 0.05, "min": 0.001}
MILLIMETRES = {"mm": 1.0, "cm": 10.0, "in": 25.4}
JOINED = each(
    "of is was are been at around about like to up just over nearly almost says a the last "
    "past these since beats counted showing"
)


@dataclass(frozen=True, slots=True)
class Number:
    """`words[start:end]` say `value`, in `unit` ("" = none is given)."""

    start: int
    end: int
    value: float
    unit: str

    @property
    def days(self) -> float:
        return self.value * DAYS[self.unit]


def numbers(words: Sequence[str]) -> list[Number]:
    """Every number of a line, in its order: "2 x 3 cm" holds two."""
    found: list[Number] = []
    for at, word in enumerate(words):
        value = _value(word)
        if value is not None and not (found and at < found[-1].end):
            ones = _value(words[at + 1]) if word in _TENS and at + 1 < len(words) else None
            joined = ones is not None and ones < 10  # "seventy six"
            unit, end = _unit(words, at + 1 + joined)
            found.append(Number(at, end, value + (ones if ones and joined else 0), unit))
    return found


def before(words: Sequence[str], at: int, named: frozenset[str], most: int = 3) -> int | None:
    """Where the nearest of `named` stands before `at`, at most `most` joining words away."""
    for place in range(at - 1, max(at - 2 - most, -1), -1):
        if words[place] in named:
            return place
        if words[place] not in JOINED:
            return None
    return None


def sentence(words: Sequence[str], at: int) -> frozenset[str]:
    """The words of the sentence that `at` stands in."""
    first = next((place for place in range(at, -1, -1) if words[place] == STOP), -1)
    past = next((place for place in range(at, len(words)) if words[place] == STOP), len(words))
    return frozenset(words[first + 1 : past]) - {COMMA}


def _value(word: str) -> float | None:
    if word in _WORDS:
        return float(_WORDS[word])
    return float(word) if word[0].isdecimal() and word.replace(".", "", 1).isdecimal() else None


def _unit(words: Sequence[str], at: int) -> tuple[str, int]:
    unit = _UNITS.get(words[at].removesuffix("s"), "") if at < len(words) else ""
    if unit == "deg" and at + 1 < len(words):
        finer = _UNITS.get(words[at + 1].removesuffix("s"), "")
        return (finer, at + 2) if finer in ("c", "f") else (unit, at + 1)
    return unit, at + bool(unit)

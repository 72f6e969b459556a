"""Numbers in a line of words, each with the unit that it is given in."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from data.plain_words.words import COMMA, STOP, each

_WORDS = {
    word: number
    for number, word in enumerate(
        [
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
        ],
        1,
    )
} | {"fifteen": 15}
_TENS = {
    "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70,
    "eighty": 80, "ninety": 90,
}  # fmt: skip

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
    found = []
    for at, word in enumerate(words):
        value = _value(word)
        past = at + 1
        # "Seventy-six" is one number.
        if word in _TENS and 0 < _WORDS.get("".join(words[past : past + 1]), 0) < 10:
            value = float(_TENS[word] + _WORDS[words[past]])
            past += 1
        elif at and words[at - 1] in _TENS and 0 < _WORDS.get(word, 0) < 10:
            continue
        if value is not None:
            unit, end = _unit(words, past)
            found.append(Number(at, end, value, unit))
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
    if word in _WORDS or word in _TENS:
        return float(_WORDS.get(word) or _TENS[word])
    return float(word) if word[0].isdecimal() and word.replace(".", "", 1).isdecimal() else None


def _unit(words: Sequence[str], at: int) -> tuple[str, int]:
    unit = _UNITS.get(words[at].removesuffix("s"), "") if at < len(words) else ""
    if unit == "deg" and at + 1 < len(words):
        finer = _UNITS.get(words[at + 1].removesuffix("s"), "")
        return (finer, at + 2) if finer in ("c", "f") else (unit, at + 1)
    return unit, at + bool(unit)

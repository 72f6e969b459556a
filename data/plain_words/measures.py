"""What numbers say: how old somebody is, how hot, how large it is, for how long it has been there.

Which number says which term stands in `own_words.yaml`.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from data.plain_words.ages import NEARLY, PEOPLE, is_bare_age, is_in_brackets
from data.plain_words.numbers import DAYS, JOINED, MILLIMETRES, Number, before, numbers, sentence
from data.plain_words.words import COMMA, each

_HEAT = each("temp temps temperature temperatures thermometer tmp reading hot running")
_FEVER = each("fever fevers feverish") | _HEAT
_FEVERED = each("fever fevers feverish temp temps temperature temperatures")
_AGED = each("age aged")
_OLD = each("old olds")
_BABIES = each("baby son daughter boy girl toddler child kid infant newborn lo grandson")
_BORN = each("born delivered")
_SHORT = ("h", "min")
_PULSE = each("pulse heart rate hr bpm heartbeat heartrate")
_OXYGEN = each("spo2 sp02 sats sat oxygen o2 saturation saturations oximeter ox")
_PAST = each("since when until till")
_LATER = each("after before later apart ago pregnant gestation old of")
_REPEATED = each("every each within in after before per by")
LIKELY_FEVER = ((38.0, 42.0), (100.4, 107.0))
"""Numbers with a decimal point that are a temperature, whatever stands around them."""


@dataclass(frozen=True, slots=True)
class Measure:
    """`words[start:end]` say all of `terms`; with none they say that nothing is to be ticked."""

    start: int
    end: int
    terms: tuple[str, ...]


def measures(steps: Mapping[str, Any], words: Sequence[str]) -> list[Measure]:
    """Every number of the line that says something, in its order, none over another."""
    found: list[Measure] = []
    for number in numbers(words):
        if found and number.start < found[-1].end:
            continue
        for way in (_oxygen, _pulse, _heat, _age, _size, _time):
            if (measure := way(steps, words, number)) is not None:
                found.append(measure)
                break
    return found


def _oxygen(steps: Mapping[str, Any], words: Sequence[str], number: Number) -> Measure | None:
    """How much oxygen the blood holds, in percent: "spo2 88", "oxygen level 91 %"."""
    named = before(words, number.start, _OXYGEN)
    if named is None or number.unit or not 40 <= number.value <= 100:
        return None
    return Measure(named, number.end, _reached(steps["oxygen"], number.value, words, number))


def _pulse(steps: Mapping[str, Any], words: Sequence[str], number: Number) -> Measure | None:
    """How fast the heart beats: "pulse 130", "120 bpm"."""
    named = before(words, number.start, _PULSE)
    after = words[number.end : number.end + 1] == ["bpm"]
    if number.unit or not 30 <= number.value <= 250 or not (named is not None or after):
        return None
    start = named if named is not None else number.start
    if named and words[named - 1 : named + 1] == ["heart", "rate"]:
        start -= 1
    terms = _reached(steps["pulse"], number.value, words, number)
    return Measure(start, number.end + after, terms)


def _heat(steps: Mapping[str, Any], words: Sequence[str], number: Number) -> Measure | None:
    value, unit = number.value, number.unit
    named = before(words, number.start, _FEVER)
    after = number.end < len(words) and words[number.end] in _FEVER
    likely = any(least <= value <= most for least, most in LIKELY_FEVER)
    pointed = "." in words[number.start]
    if unit not in ("", "c", "f", "deg") or not 30 <= value <= 110:
        return None
    if not (named is not None or after or (unit != "" and likely) or (likely and pointed)):
        return None
    scale = "fahrenheit" if value >= 90 else "celsius"
    terms = _reached(steps[scale], value, words, number)
    # Who speaks of a fever has one, or denies it; a thermometer may show that there is none.
    start = named if named is not None and words[named] in _HEAT else number.start
    end = number.end + (after and words[number.end] in _HEAT)
    return Measure(start, end, terms)


def _age(steps: Mapping[str, Any], words: Sequence[str], number: Number) -> Measure | None:
    start, end, unit = number.start, number.end, number.unit
    following = words[end] if end < len(words) else ""
    named = before(words, start, _AGED, 1)
    born = before(words, start, _BORN, 1)
    listed = start > 1 and words[start - 1] == COMMA  # "dad, 72"
    nearly = start > 1 and words[start - 1] in NEARLY
    who = before(words, start - (listed or nearly), PEOPLE, 1) is not None
    adult = number.value > 12
    who = who or (adult and is_in_brackets(words, start, number.end, _AGED | PEOPLE))
    whole = number.value == int(number.value)
    if unit == "f" and whole and number.value < 80:  # "I (28F)"
        unit = "yo"
    if unit == "" and whole and 13 <= number.value < 110 and is_bare_age(words, start, end):
        days = number.value * DAYS["y"]
        return Measure(start, end, _reached(steps["age_in_days"], days, words, number))
    if unit in DAYS and unit not in _SHORT and (following in _OLD or named is not None):
        end += following in _OLD
    elif unit == "y" and who and not listed and following not in _LATER:
        pass  # "my girl 4 yr"
    elif unit in DAYS and unit not in _SHORT and words[end : end + 2] == ["of", "age"]:
        end += 2
    elif (
        unit in DAYS
        and words[number.end - 1] in ("day", "week", "month")
        and following in ("baby", "newborn", "infant")
    ):
        pass
    elif unit in DAYS and unit not in _SHORT and following == "ago" and born is not None:
        start, end = born, end + 1
    elif (
        unit in ("d", "w", "m")
        and before(words, start, _BABIES, 1) is not None
        and following not in _FEVERED
    ):
        pass
    elif unit == "yo":
        end += following == "old"
        if words[end : end + 2] == ["or", "o"]:
            end += 2
    elif unit == "" and whole and number.value < 110 and (named is not None or who):
        # "Toddler, 2" is two years old; in "kid 3 spots" there are three of what follows.
        if named is None and number.value < 13 and not _ends(words, end):
            return None
    else:
        return None
    days = number.value * DAYS.get(unit, DAYS["y"])
    start = named if named is not None else start
    if not _PAST.isdisjoint(words[max(start - 3, 0) : start]):
        return Measure(start, end, ())
    return Measure(start, end, _reached(steps["age_in_days"], days, words, number))


def _ends(words: Sequence[str], at: int) -> bool:
    """Whether no noun can follow: the end, a mark, or a word that begins something else."""
    return at >= len(words) or words[at] in {",", ".", "and", "with", "has", "had", "who", "is"}


def _size(steps: Mapping[str, Any], words: Sequence[str], number: Number) -> Measure | None:
    if number.unit not in MILLIMETRES:
        return None
    millimetres = number.value * MILLIMETRES[number.unit]
    terms = _reached(steps["millimetres"], millimetres, words, number)
    return Measure(number.start, number.end, terms)


def _time(steps: Mapping[str, Any], words: Sequence[str], number: Number) -> Measure | None:
    if number.unit not in DAYS:
        return None
    following = words[number.end] if number.end < len(words) else ""
    ahead = words[number.start - 1] if number.start else ""
    ago = following == "ago" and number.unit in ("d", "w", *_SHORT)
    if (following in _LATER and not ago and not _of(words, number)) or ahead in _REPEATED:
        return Measure(number.start, number.end, ())
    end = number.end + ago
    return Measure(number.start, end, _reached(steps["lasting_days"], number.days, words, number))


def _of(words: Sequence[str], number: Number) -> bool:
    return words[number.end : number.end + 1] == ["of"]


def _reached(
    steps: Sequence[Mapping[str, Any]], value: float, words: Sequence[str], number: Number
) -> tuple[str, ...]:
    """The terms of the last step that `value` reaches and whose words are there."""
    terms: tuple[str, ...] = ()
    for step in steps:
        if value < step["from"]:
            continue
        if "with" in step and sentence(words, number.start).isdisjoint(step["with"]):
            continue
        if "of" in step and not _beside(words, number, frozenset(step["of"])):
            continue
        terms = tuple(step["terms"])
    return terms


def _beside(words: Sequence[str], number: Number, named: frozenset[str]) -> bool:
    past = before(words, number.start, named | {"for", "day"}, 4)
    while past is not None and words[past] not in named:
        past = before(words, past, named | {"for", "day", "last"}, 4)
    following = [word for word in words[number.end : number.end + 3] if word not in JOINED]
    beside = bool(following[:1] and following[0] in named)
    # "6 days of fever" and "6 days fever".
    return past is not None or (beside and (_of(words, number) or words[number.end] in named))

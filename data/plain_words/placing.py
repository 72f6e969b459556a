"""Places of the body in a line that denies something: a place itself is never denied."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from data.plain_words.negating_words import NEGATORS, PLACING, TRANSPARENT
from data.plain_words.words import SILENT


@dataclass(frozen=True, slots=True)
class Span:
    """Where a finding stands in a line: `words[start:end]`, and the facet it belongs to.

    `over` is the word that says that it is over: "had a fever last year" is, and only after years
    so is "had an operation". "" where nothing does: who had cancer had it before.
    """

    start: int
    end: int
    facet: str
    over: str = ""


def leave_places(words: Sequence[str], spans: Sequence[Span], states: Sequence[str]) -> list[str]:
    """`states` with `""` for every place that is denied, and for what is denied of a place alone.

    Neither "no bumps on my legs" nor "my legs are not numb" speaks of the rest of the body.
    """
    left = list(states)
    for number, span in enumerate(spans):
        if states[number] != "not":
            continue
        if span.facet == "location" or _is_placed(words, spans[number : number + 2]):
            left[number] = ""
        if number and _is_subject(words, spans[number - 1], span):
            left[number] = left[number - 1] = ""
    return left


def _is_placed(words: Sequence[str], spans: Sequence[Span]) -> bool:
    """Whether a place follows at once: "no bumps on my legs"."""
    if len(spans) < 2 or spans[1].facet != "location":
        return False
    return {*words[spans[0].end : spans[1].start]} <= SILENT | PLACING


def _is_subject(words: Sequence[str], place: Span, span: Span) -> bool:
    """Whether `span` is said of `place`: "my face is not swollen"."""
    if place.facet != "location":
        return False
    ahead = [word for word in words[: place.start] if word not in SILENT]
    if words[place.end] == "no":  # "On my back no fever" says nothing of the back.
        return False
    between = {*words[place.end : span.start]}
    return not (ahead and ahead[-1] in PLACING) and between <= TRANSPARENT | NEGATORS

"""Findings said with two words that stand apart: "her throat feels as if it shuts"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import groupby

from data.plain_words.matched import Match, lies_within, matched
from data.plain_words.negating_words import NEGATORS
from data.plain_words.parts import Place
from data.plain_words.phrase_book import Phrases
from data.plain_words.phrases import Entry, Phrase
from data.plain_words.side_by_side import Line, is_beside
from data.plain_words.two_parts import TwoParts


@dataclass(frozen=True, slots=True)
class Claim:
    """`entries`, if what `words[head[0]:head[1]]` names is there: "numb" near "undercarriage".

    `names` are the terms that the head names alone, and that a longer name with it may name too.
    """

    head: tuple[int, int]
    beside: tuple[int, int]
    entries: tuple[Entry, ...]
    names: frozenset[str]


def said_apart(
    vocabulary: Phrases, line: Line, mended: Phrase, free: list[bool]
) -> tuple[list[Match], list[Claim]]:
    """What two words say together; a claim where the first of them names a finding itself.

    Taken out of the line is what stands inside a denial that is one of them: to "lift" in "cannot
    lift".
    """
    found: list[Match] = []
    claims: list[Claim] = []
    for head, beside, name in _together(vocabulary, line, mended):
        if not NEGATORS.isdisjoint(mended[head.start : head.end]):
            _free(line, head, free)
        runs = [run for part in (head, beside) for run in _free_runs(mended, free, part)]
        # "Does not know" beside "accidents" says no that they are not there.
        denying = runs and not NEGATORS.isdisjoint(mended[beside.start : beside.end])
        if not (name.found or denying or any(free[head.start : head.end])):
            if line.goes_on(head, beside):
                named = vocabulary.exact.get(head.part.written, ())
                terms = frozenset(entry.term for entry in named)
                claims.append(Claim(line.span(head), line.span(beside), name.entries, terms))
            continue
        for first, past in runs:
            match = matched(line.told, first, past, name.entries, 0.0)
            found.append(replace(match, together=True))
            free[first:past] = [False] * (past - first)
    return found, claims


def _free(line: Line, head: Place, free: list[bool]) -> None:
    start, end = line.span(head)
    for match in line.over(start, end):
        if start <= match.start and match.end <= end and match.end - match.start < end - start:
            line.matches.remove(match)
            for at in range(head.start, head.end):
                free[at] = free[at] or match.start <= line.told[at] < match.end


def _together(
    vocabulary: Phrases, line: Line, mended: Phrase
) -> Iterator[tuple[Place, Place, TwoParts]]:
    """The heads of a line, each with the nearest place where what it wants stands beside it."""
    places, names = [*vocabulary.parts.places(mended)], vocabulary.parts.names
    besides = [place for place in places if place.part.besides]
    for head in places:
        fits = [
            (number, place)
            for place in sorted(besides, key=lambda place: abs(place.start - head.start))
            for number in sorted(head.part.heads & place.part.besides)
            if is_beside(vocabulary, line, mended, (head, place), close=names[number].close)
        ]
        whole = [each for each in fits if not any(lies_within(each[1], wide) for _, wide in fits)]
        for number, nearest in sorted(dict(reversed(whole)).items()):
            yield head, nearest, names[number]


def _free_runs(mended: Phrase, free: Sequence[bool], part: Place) -> Iterator[tuple[int, int]]:
    """Where in a part words stand together that name nothing else yet."""
    for is_free, run in groupby(range(part.start, part.end), key=lambda at: free[at]):
        at = [*run]
        # A "no" that is left of it denies what comes; it names nothing.
        if is_free and not {*mended[at[0] : at[-1] + 1]} <= NEGATORS:
            yield at[0], at[-1] + 1

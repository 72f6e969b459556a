"""Spotting the phrases of a vocabulary in a line: longest first, word forms, typos, beginnings."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import NamedTuple

from data.plain_words import phrases
from data.plain_words.completing import completed
from data.plain_words.matched import Match, matched
from data.plain_words.measures import Measure
from data.plain_words.negating_words import SAID
from data.plain_words.phrase_book import Phrases
from data.plain_words.phrases import Entry, Phrase
from data.plain_words.said_apart import Claim, said_apart
from data.plain_words.side_by_side import Line
from data.plain_words.spelling import distance
from data.plain_words.words import COMMA, SILENT, STOP, stem

LEAST_PLAIN = 6
"""From so many letters on, a word that is no real one and one letter off is surely that word."""

_ONE = frozenset(("leg", "foot", "knee", "thigh", "arm", "hand"))
_TWO = frozenset(("legs", "feet", "knees", "thighs", "arms", "hands"))


class _Way(NamedTuple):
    """A way to look words up: where, as what the line then reads, and how much is taken off."""

    table: Mapping[Phrase, tuple[Entry, ...]]
    line: Phrase
    less: float


def spot(
    vocabulary: Phrases, words: Sequence[str], unfinished: bool, measured: Sequence[Measure] = ()
) -> tuple[list[Match], list[Claim]]:
    """The phrases in `words`, in their order, none over another, the longest where they compete.

    `unfinished` says that the last word may go on; it is completed where no phrase has it. What is
    `measured` stands before every phrase that does not say more ("6 weeks", "over 6 weeks"). With
    them come the findings that two words name together where the first is one of those phrases.
    """
    told = [at for at, word in enumerate(words) if word not in SILENT]
    line = tuple(words[at] for at in told)
    numbers = [frozenset(range(each.start, each.end)) & {*told} for each in measured]
    counted = frozenset[int]().union(*numbers)
    unfinished = unfinished and not (told and told[-1] in counted)
    begun = completed(vocabulary, line) if unfinished else None
    mended = tuple(map(vocabulary.mended, line))
    if begun:
        mended = (*mended[:-1], line[-1])
    ways = (
        _Way(vocabulary.exact, line, 0.0),
        _Way(vocabulary.forms, tuple(map(stem, line)), phrases.FORM),
        _Way(vocabulary.exact, mended, phrases.TYPO),
        _Way(vocabulary.forms, tuple(map(stem, mended)), phrases.TYPO + phrases.FORM),
    )
    free = [True] * len(line)
    matches = []
    if begun and not any(
        table.get(typed[first:]) for table, typed, _ in ways[:2] for first in range(len(line))
    ):
        matches.append(matched(told, begun[0], len(line), begun[1], phrases.UNFINISHED))
        free[begun[0] :] = [False] * (len(line) - begun[0])
    for first, past in _windows(line, vocabulary.longest):
        if not all(free[first:past]) or _cuts(numbers, {*told[first:past]}):
            continue
        found, less = _named(vocabulary, ways, mended, first, past)
        if found:
            matches.append(matched(told, first, past, found, less))
            free[first:past] = [False] * (past - first)
    apart, claims = said_apart(vocabulary, Line(words, told, matches), mended, free)
    matches += apart
    matches += [
        Match(
            each.start, each.end, tuple(Entry(term, "", phrases.ALSO_CALLED) for term in each.terms)
        )
        for each, places in zip(measured, numbers, strict=True)
        if each.terms and all(free[told.index(at)] for at in places)
    ]
    return sorted(matches, key=lambda match: match.start), claims


def _named(
    vocabulary: Phrases, ways: Sequence[_Way], mended: Phrase, first: int, past: int
) -> tuple[tuple[Entry, ...], float]:
    """What a stretch of the line names by the first of `ways` that has it, and what is taken off
    for that way; nothing where none has it.
    """
    line = ways[0].line[first:past]
    # "No pain" is a name of a term; "no painful..." only begins to say what is not there.
    for table, typed, less in ways[:1] if line[0] == "no" else ways:
        found = table.get(typed[first:past], ())
        if found and table is vocabulary.forms:
            found = _of_one_or_two(vocabulary, line, found)
        if found:
            if less >= phrases.TYPO and _plain(line, mended[first:past]):
                less -= phrases.TYPO - phrases.SLIP
            found = (*found, *_named_in_other_forms(vocabulary, line, found))
            return (*found, *_described(vocabulary, line, found)), less
    return (), 0.0


def _plain(typed: Phrase, meant: Phrase) -> bool:
    """Whether each word that had to be mended is long and only one letter off: "vomitting"."""
    return all(
        one == other or (len(one) >= LEAST_PLAIN and distance(one, other) == 1)
        for one, other in zip(typed, meant, strict=True)
    )


def _named_in_other_forms(
    vocabulary: Phrases, line: Phrase, found: Sequence[Entry]
) -> Iterator[Entry]:
    """The condition that another form of the words names: "flea bites" is also a "flea bite".

    Somebody who has a name for it must not get only the finding that is called so. One word is
    mostly said of how it looks: "bruised".
    """
    if len(line) > 1 and not any(entry.condition for entry in found):
        for entry in vocabulary.forms.get(tuple(map(stem, line)), ()):
            if entry.condition:
                yield entry.less(phrases.FORM)


def _described(vocabulary: Phrases, line: Phrase, found: Sequence[Entry]) -> Iterator[Entry]:
    """What a condition's name says beside, where it is all findings: "lump in armpit".

    "Heat rash" is none of them: what is left of it without "rash" names nothing.
    """
    if len(line) == 1 or any(entry.term or entry.other for entry in found):
        return
    left, inner = [word for word in line if word not in SAID], list[Entry]()
    for first, past in _windows(line, len(line) - 1):
        told = {*line[first:past]} - SAID
        # "All over" says where, though neither word tells anything alone.
        if told <= {*left} and (told or past - first > 1):
            entries = vocabulary.exact.get(line[first:past]) or vocabulary.forms.get(
                tuple(map(stem, line[first:past])), ()
            )
            if any(entry.term for entry in entries):
                left = [word for word in left if word not in line[first:past]]
                inner += [replace(entry, partial=True) for entry in entries if len(entries) == 1]
    if not left:
        yield from inner


def _of_one_or_two(vocabulary: Phrases, line: Phrase, found: Sequence[Entry]) -> tuple[Entry, ...]:
    """What is said of both legs is not said of one leg, and of legs it is what is meant."""
    of_two = tuple(entry for entry in found if entry.term in vocabulary.of_two)
    if not _ONE.isdisjoint(line):
        return tuple(entry for entry in found if entry not in of_two)
    return of_two if of_two and not _TWO.isdisjoint(line) else tuple(found)


def _cuts(numbers: Sequence[frozenset[int]], window: set[int]) -> bool:
    """Whether a phrase would say only a part of a number with its unit, or no more than it."""
    return any(number & window and not number < window for number in numbers)


def _windows(line: Phrase, longest: int) -> Iterator[tuple[int, int]]:
    alone = sum(word not in (COMMA, STOP) for word in line) == 1
    for length in range(min(longest, len(line)), 0, -1):
        for first in range(len(line) - length + 1):
            # "Some" and "old" are words of the vocabulary, but only where nothing else is said.
            if length > 1 or alone or line[first] not in SAID:
                yield first, first + length

"""Spotting the phrases of a vocabulary in a line: longest first, word forms, typos, beginnings."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import groupby

from data.plain_words import phrases
from data.plain_words.measures import Measure
from data.plain_words.negating_words import BREAKS, NEGATORS, NOT_NEGATING, SAID
from data.plain_words.phrase_book import Phrases
from data.plain_words.phrases import Entry, Phrase
from data.plain_words.spelling import distance
from data.plain_words.words import COMMA, SILENT, STOP, stem

LEAST_LETTERS = 3
"""From so many letters on, an unfinished word is completed."""

MOST_COMPLETED = 6

NEAR = 5
"""So many words may stand between two that mean something only together."""

_CLAUSE = NEGATORS | (BREAKS - NOT_NEGATING - {"with"}) | {COMMA, STOP}
LEAST_PLAIN = 6
"""From so many letters on, a word that is no real one and one letter off is surely that word."""


@dataclass(frozen=True, slots=True)
class Match:
    """`words[start:end]` of a line name `entries`, the best first, or all of them `together`."""

    start: int
    end: int
    entries: tuple[Entry, ...]
    together: bool = False


def spot(
    vocabulary: Phrases, words: Sequence[str], unfinished: bool, measured: Sequence[Measure] = ()
) -> list[Match]:
    """The phrases in `words`, in their order, none over another, the longest where they compete.

    `unfinished` says that the last word may go on; it is completed where no phrase has it. What is
    `measured` stands before every phrase that does not say more ("6 weeks", "over 6 weeks").
    """
    told = [at for at, word in enumerate(words) if word not in SILENT]
    line = tuple(words[at] for at in told)
    numbers = [frozenset(range(each.start, each.end)) & {*told} for each in measured]
    counted = frozenset[int]().union(*numbers)
    unfinished = unfinished and not (told and told[-1] in counted)
    completed = _completed(vocabulary, line) if unfinished else None
    mended = tuple(map(vocabulary.mended, line))
    if completed:
        mended = (*mended[:-1], line[-1])
    ways = (
        (vocabulary.exact, line, 0.0),
        (vocabulary.forms, tuple(map(stem, line)), phrases.FORM),
        (vocabulary.exact, mended, phrases.TYPO),
        (vocabulary.forms, tuple(map(stem, mended)), phrases.TYPO + phrases.FORM),
    )
    free = [True] * len(line)
    matches = []
    if completed and not any(
        table.get(typed[first:]) for table, typed, _ in ways[:2] for first in range(len(line))
    ):
        matches.append(_match(told, completed[0], len(line), completed[1], phrases.UNFINISHED))
        free[completed[0] :] = [False] * (len(line) - completed[0])
    for first, past in _windows(line, vocabulary.longest):
        if not all(free[first:past]) or _cuts(numbers, {*told[first:past]}):
            continue
        # "No pain" is a name of a term; "no painful..." only begins to say what is not there.
        for table, typed, less in ways[:1] if line[first] == "no" else ways:
            if found := table.get(typed[first:past]):
                if less >= phrases.TYPO and _plain(line[first:past], mended[first:past]):
                    less -= phrases.TYPO - phrases.SLIP
                found = (*found, *_named_in_other_forms(vocabulary, line[first:past], found))
                found = (*found, *_described(vocabulary, line[first:past], found))
                matches.append(_match(told, first, past, found, less))
                free[first:past] = [False] * (past - first)
                break
    matches += _apart(vocabulary, told, mended, free)
    matches += [
        Match(
            each.start, each.end, tuple(Entry(term, "", phrases.ALSO_CALLED) for term in each.terms)
        )
        for each, places in zip(measured, numbers, strict=True)
        if each.terms and all(free[told.index(at)] for at in places)
    ]
    return sorted(matches, key=lambda match: match.start)


def _plain(typed: Phrase, meant: Phrase) -> bool:
    """Whether each word that had to be mended is long and only one letter off: "vomitting"."""
    return all(
        one == other or (len(one) >= LEAST_PLAIN and distance(one, other) == 1)
        for one, other in zip(typed, meant, strict=True)
    )


def _apart(vocabulary: Phrases, told: Sequence[int], line: Phrase, free: list[bool]) -> list[Match]:
    """Findings said with two words that name nothing alone: "her throat feels as if it shuts"."""
    stems = tuple(map(stem, line))
    found: list[Match] = []
    for at, word in enumerate(stems):
        for head, beside, entries in vocabulary.loose.get(word, ()):
            if stems[at : at + len(head)] != head:
                continue
            for place in _near(line, at, at + len(head), len(beside)):
                if not _is_beside(line[place : place + len(beside)], beside):
                    continue
                for part in ((at, at + len(head)), (place, place + len(beside))):
                    for first, past in _free_runs(free, *part):
                        # A "no" that is left of it denies what comes; it names nothing.
                        if {*line[first:past]} <= NEGATORS:
                            continue
                        match = _match(told, first, past, entries, 0.0)
                        found.append(replace(match, together=True))
                        free[first:past] = [False] * (past - first)
                break
    return found


def _free_runs(free: Sequence[bool], start: int, end: int) -> list[tuple[int, int]]:
    """Where in `start` to `end` words stand together that name nothing else yet."""
    runs = groupby(range(start, end), key=lambda at: free[at])
    found = [list(run) for is_free, run in runs if is_free]
    return [(run[0], run[-1] + 1) for run in found]


def _is_beside(typed: Phrase, meant: Phrase) -> bool:
    """Whether the words agree in their stems; what is meant of "legs" is not said of one leg."""
    return all(
        stem(one) == stem(other) and (one.endswith("s") or not other.endswith("s"))
        for one, other in zip(typed, meant, strict=True)
    )


def _near(line: Phrase, start: int, end: int, length: int) -> Iterator[int]:
    """Where a part of `length` words may begin: near `line[start:end]`, in the same clause."""
    for at in range(end, min(end + NEAR + 1, len(line) - length + 1)):
        if _CLAUSE.isdisjoint(line[end:at]):
            yield at
    for at in range(start - length, max(start - NEAR - length, -1), -1):
        if _CLAUSE.isdisjoint(line[at + length : start]):
            yield at


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


def _match(
    told: Sequence[int], first: int, past: int, entries: Sequence[Entry], less: float
) -> Match:
    return Match(told[first], told[past - 1] + 1, tuple(entry.less(less) for entry in entries))


def _completed(vocabulary: Phrases, line: Phrase) -> tuple[int, tuple[Entry, ...]] | None:
    """Where the longest unfinished phrase at the end of `line` begins, and what it may become."""
    # A whole word means itself: "black" is not the beginning of "blackheads".
    if not line or line[-1] in SAID or line[-1] in vocabulary.known:
        return None
    if stem(line[-1]) in vocabulary.stems:
        return None
    for first in range(max(0, len(line) - vocabulary.longest), len(line)):
        begun = line[first:]
        long_enough = len(begun[-1]) >= LEAST_LETTERS or (
            len(begun) > 1 and begun[0] not in SAID | NEGATORS
        )
        found = _beginning_with(vocabulary, " ".join(begun)) if long_enough else ()
        if found:
            return first, found
    return None


def _beginning_with(vocabulary: Phrases, text: str) -> tuple[Entry, ...]:
    found: list[Entry] = []
    at = bisect_left(vocabulary.in_order, (text,))
    while at < len(vocabulary.in_order) and vocabulary.in_order[at][0].startswith(text):
        found += vocabulary.exact[vocabulary.in_order[at][1]]
        at += 1
    found.sort(key=lambda entry: -entry.score)
    once = {entry.named: entry for entry in reversed(found)}
    return tuple(entry for entry in found if once.get(entry.named) is entry)[:MOST_COMPLETED]

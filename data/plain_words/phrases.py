"""What each term and condition is called, cut into words and ranked."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from itertools import groupby

from data.dataset.catalogue import Catalogue
from data.dataset.word_classes import APART
from data.plain_words.words import COMMA, SILENT, STOP, cut

Phrase = tuple[str, ...]

LABEL, BRACKETED, ALSO_CALLED, ALTERNATIVE = 1.0, 0.95, 0.9, 0.85
"""How well a phrase names its term: the label, a part of it that brackets cut off, another name,
one side of an "or" in the label."""

FORM, SLIP, TYPO, UNFINISHED = 0.15, 0.15, 0.35, 0.45
"""What is taken off where the words agree only in their stem, after one slip in a long word, after
any other mending, after completing."""

SURE = ALTERNATIVE - FORM
"""The least score of words that agree without mending or completing."""

CRISIS = "crisis"
"""What somebody says who may harm himself or herself."""

SAYING = "saying"
"""What is understood and names nothing."""


@dataclass(frozen=True, slots=True)
class Entry:
    """A term, a condition, or something `other` that is named (the rest is `""`), and how well.

    `other` is a thing that we do not describe, by its name, or `CRISIS` or `SAYING`.

    `partial`: the phrase is one side of an "or" in the label. To see it is to see the term; to
    deny it is not to deny the other side.
    """

    term: str
    condition: str
    score: float
    partial: bool = False
    other: str = ""

    @property
    def named(self) -> tuple[str, str, str]:
        return self.term, self.condition, self.other

    def less(self, amount: float) -> Entry:
        return replace(self, score=round(self.score - amount, 2))


def entries(catalogue: Catalogue) -> Iterator[tuple[Phrase, Entry]]:
    """Every phrase with what it names: terms that can be ticked, conditions that are no group."""
    ticked = [term for key, term in catalogue.terms.items() if catalogue.filtering(key)]
    for term in ticked:
        for phrase, score in _named(term.label, term.also_called):
            yield phrase, Entry(term.term, "", score)
        sides = [*_alternatives(cut(term.label))]
        # "Rash or patch" has two sides; the first of "blue or grey lips" is only half of one.
        single = all(len(phrase) == 1 for phrase in sides)
        for phrase in sides:
            if single or len(phrase) > 1:
                yield phrase, Entry(term.term, "", ALTERNATIVE, partial=True)
    for condition in catalogue.conditions.values():
        if not condition.is_group:
            for phrase, score in _named(condition.name, condition.also_called):
                yield phrase, Entry("", condition.condition, score)
    for thing in catalogue.own_words.get("not_covered", ()):
        for phrase, score in _named(thing["name"], thing["also_called"]):
            yield phrase, Entry("", "", score, other=thing["name"])
    for meant, told in ((CRISIS, "crisis"), (SAYING, "sayings")):
        for words in catalogue.own_words.get(told, ()):
            for phrase, score in _named(words, ()):
                yield phrase, Entry("", "", score, other=meant)


def best(found: Iterable[Entry], least: float = LABEL) -> tuple[Entry, ...]:
    """Those that the same phrase names best, and all from `least` on, each once, best first."""
    found = sorted(found, key=lambda entry: -entry.score)
    least = min(found[0].score, least)
    once = {entry.named: entry for entry in reversed(found)}
    return tuple(
        entry
        for entry in dict.fromkeys(found)
        if entry.score >= least and once[entry.named] == entry
    )


def _named(label: str, also_called: Iterable[str]) -> Iterator[tuple[Phrase, float]]:
    words = cut(label)
    yield from _told(words, LABEL)
    parts = _between(words, {STOP})
    if len(parts) > 1:
        for part in parts:
            yield from _told(part, BRACKETED)
    for name in also_called:
        if APART not in name:
            yield from _told(cut(name), ALSO_CALLED)


def _told(words: list[str], score: float) -> Iterator[tuple[Phrase, float]]:
    """The words that count, with and without commas; nothing where there are none."""
    while words and words[-1] in (COMMA, STOP):
        words = words[:-1]
    phrase = counting(words)
    if phrase:
        yield phrase, score
    if COMMA in phrase:
        yield tuple(word for word in phrase if word != COMMA), score


def counting(words: list[str]) -> Phrase:
    """The words that tell phrases apart, or all where none does."""
    return tuple(word for word in words if word not in SILENT) or tuple(words)


def _alternatives(words: list[str]) -> Iterator[Phrase]:
    if "or" in words:
        for part in _between(words, {"or", COMMA, STOP}):
            yield from (phrase for phrase, _ in _told(part, ALTERNATIVE))


def _between(words: list[str], marks: set[str]) -> list[list[str]]:
    cuts = groupby(words, key=lambda word: word in marks)
    return [list(part) for is_mark, part in cuts if not is_mark]

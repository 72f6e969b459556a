"""All phrases of a vocabulary, as they are searched for in a line."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from data.dataset.catalogue import Catalogue
from data.plain_words import phrases
from data.plain_words.negating_words import SAID
from data.plain_words.phrases import Entry, Phrase
from data.plain_words.spelling import Speller, ordinary
from data.plain_words.words import COMMA, STOP, cut, stem


@dataclass(frozen=True)
class Phrases:
    """The phrases of a vocabulary as typed (`exact`) and by their stems (`forms`).

    `pairs` holds for a term what may stand beside it, and what the two then mean together; `loose`
    holds the same for words that name nothing themselves, by the stem of the first.
    """

    exact: Mapping[Phrase, tuple[Entry, ...]]
    forms: Mapping[Phrase, tuple[Entry, ...]]
    in_order: tuple[tuple[str, Phrase], ...]
    longest: int
    known: frozenset[str]
    stems: frozenset[str]
    real: frozenset[str]
    speller: Speller
    pairs: Mapping[str, tuple[tuple[Phrase, Entry], ...]]
    loose: Mapping[str, tuple[tuple[Phrase, Phrase, tuple[Entry, ...]], ...]]

    def mended(self, word: str) -> str:
        """The word itself if it is a real one, else the word of the vocabulary that is meant."""
        if word in self.known or stem(word) in self.stems or word in self.real or word in SAID:
            return word
        meant = self.speller.nearest(word)
        opposite = word.endswith(("less", "free")) and not meant.endswith(("less", "free"))
        return word if opposite else meant or word


def collect(catalogue: Catalogue) -> Phrases:
    """The phrases of everything in `catalogue` that can be found."""
    exact: dict[Phrase, tuple[Entry, ...]] = {}
    forms: dict[Phrase, tuple[Entry, ...]] = {}
    for phrase, entry in phrases.entries(catalogue):
        # No whole name hides another: "all over" may say where, and may say how many.
        exact[phrase] = phrases.best((*exact.get(phrase, ()), entry), phrases.ALSO_CALLED)
        form = tuple(map(stem, phrase))
        forms[form] = phrases.best((*forms.get(form, ()), entry))
    pairs: dict[str, tuple[tuple[Phrase, Entry], ...]] = {}
    parts = set[str]()
    loose: dict[str, dict[tuple[Phrase, Phrase], tuple[Entry, ...]]] = {}
    for head, beside, entry in phrases.pairs(catalogue):
        heads = {entry.term for entry in exact.get(head, ()) if entry.term}
        for term in heads:
            pairs[term] = (*pairs.get(term, ()), (beside, entry))
        if not heads:
            named = tuple(map(stem, head)), beside
            meant = loose.setdefault(named[0][0], {})
            meant[named] = tuple(dict.fromkeys((*meant.get(named, ()), entry)))
            parts |= {*head, *beside}
    words = {word for phrase in exact for word in phrase} - {COMMA, STOP} | parts
    words |= {word for rows in pairs.values() for beside, _ in rows for word in beside}
    known = words | {word for term in catalogue.terms.values() for word in cut(term.label)}
    return Phrases(
        exact=exact,
        forms=forms,
        in_order=tuple(sorted((" ".join(phrase), phrase) for phrase in exact)),
        longest=max(map(len, exact), default=0),
        real=ordinary(),
        known=frozenset(known),
        stems=frozenset(map(stem, known)),
        speller=Speller(words - SAID),
        pairs=pairs,
        loose={
            word: tuple((head, beside, meant) for (head, beside), meant in told.items())
            for word, told in loose.items()
        },
    )

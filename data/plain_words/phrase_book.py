"""All phrases of a vocabulary, as they are searched for in a line."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from data.dataset.catalogue import Catalogue
from data.plain_words import phrases
from data.plain_words.negating_words import SAID
from data.plain_words.parts import Parts, parts_of
from data.plain_words.phrases import Entry, Phrase
from data.plain_words.spelling import Speller, ordinary
from data.plain_words.two_parts import TwoParts, two_parts
from data.plain_words.words import COMMA, STOP, cut, stem


@dataclass(frozen=True)
class Phrases:
    """The phrases of a vocabulary as typed (`exact`) and by their stems (`forms`).

    `pairs` holds for a term what may stand beside it, and what the two then mean together; `parts`
    holds the two parts of names that are themselves written so. `places` are the terms that say
    where it is, `of_two` those that tell of both legs or sides.
    """

    exact: Mapping[Phrase, tuple[Entry, ...]]
    forms: Mapping[Phrase, tuple[Entry, ...]]
    in_order: tuple[tuple[str, Phrase], ...]
    longest: int
    known: frozenset[str]
    stems: frozenset[str]
    real: frozenset[str]
    speller: Speller
    pairs: Mapping[str, Mapping[Phrase, tuple[Entry, ...]]]
    parts: Parts
    places: frozenset[str]
    of_two: frozenset[str]

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
    pairs: dict[str, dict[Phrase, tuple[Entry, ...]]] = {}
    names: list[TwoParts] = []
    for name in two_parts(catalogue):
        terms = {term for head in name.heads if name.found for term in _terms(exact, head)}
        heads = tuple(head for head in name.heads if not (name.found and _terms(exact, head)))
        names += [replace(name, heads=heads)] if heads else []
        for term in terms:
            beside = pairs.setdefault(term, {})
            for phrase in name.besides:
                told = (*beside.get(phrase, ()), *name.entries)
                beside[phrase] = tuple(dict.fromkeys(told))
    words = {word for phrase in exact for word in phrase} - {COMMA, STOP}
    words |= {w for name in names for part in (*name.heads, *name.besides) for w in part}
    words |= {word for rows in pairs.values() for beside in rows for word in beside}
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
        parts=parts_of(names),
        places=frozenset(key for key, term in catalogue.terms.items() if term.facet == "location"),
        of_two=frozenset(key for key, term in catalogue.terms.items() if "both" in cut(term.label)),
    )


def _terms(exact: Mapping[Phrase, tuple[Entry, ...]], phrase: Phrase) -> set[str]:
    return {entry.term for entry in exact.get(phrase, ()) if entry.term}

"""The one way from a person's words to terms of the vocabulary and to conditions."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from data import negation, spotting
from data.catalogue import Catalogue
from data.negating_words import GONE, SAID
from data.spotting import Match, Phrases
from data.words import COMMA, STOP, cut, may_go_on

MOST_PROPOSALS = 6


@dataclass(frozen=True, slots=True)
class Found:
    """A term (or a condition; the other is `""`) that some of the typed words stand for.

    `state` says whether it is there, `words` what was typed, `score` (0 to 1) how closely they
    agree. A condition is only ever `has`: it was named.
    """

    term: str
    condition: str
    state: Literal["has", "not"]
    words: str
    score: float


@dataclass(frozen=True, slots=True)
class Proposals:
    """What was found, in the order of the text, and the words that led to no proposal.

    Those were not understood, or it is unclear whether they say that something is there.
    """

    found: tuple[Found, ...] = ()
    unknown: tuple[str, ...] = ()


@dataclass(frozen=True)
class Lookup:
    """What `index` makes of a catalogue and `propose` searches."""

    phrases: Phrases
    facets: Mapping[str, str]
    ancestors: Mapping[str, tuple[str, ...]]


def index(catalogue: Catalogue) -> Lookup:
    """Everything that can be found: terms that can be ticked, and conditions but no groups."""
    facets = {key: term.facet for key, term in catalogue.terms.items()}
    return Lookup(spotting.collect(catalogue), facets, catalogue.ancestors)


def propose(lookup: Lookup, text: str) -> Proposals:
    """What `text` says: at most `MOST_PROPOSALS`, no term twice.

    Any text is fine; no more of it is read than `data.words` allows.
    """
    words = cut(text)
    matches = spotting.spot(lookup.phrases, words, may_go_on(text))
    spans = [negation.Span(m.start, m.end, _facet(lookup, m)) for m in matches]
    said: list[tuple[Match, Found]] = []
    for match, state in zip(matches, negation.states(words, spans), strict=True):
        typed = " ".join(words[match.start : match.end])
        said += [(match, found) for found in _found(match, state, typed)]
    chosen = _chosen(lookup, said)
    kept = {(each.term, each.condition, each.state) for each in chosen}
    told = {m for m, each in said if (each.term, each.condition, each.state) in kept}
    # To deny a condition ticks nothing, but it was understood.
    told |= {match for match in matches if all(entry.condition for entry in match.entries)}
    covered = {at for match in told for at in range(match.start, match.end)}
    quiet = SAID | GONE | {COMMA, STOP}
    missed = {at for match in matches for at in range(match.start, match.end)} - covered
    left = [
        word
        for at, word in enumerate(words)
        if at not in covered and (at in missed or not (word in quiet or word.isdigit()))
    ]
    return Proposals(chosen, tuple(dict.fromkeys(left)))


def _facet(lookup: Lookup, match: Match) -> str:
    return lookup.facets.get(match.entries[0].term, "")


def _found(match: Match, state: str, words: str) -> Iterator[Found]:
    """A "no" is passed on only where it is clear what it denies."""
    one_term = sum(bool(entry.term) for entry in match.entries) == 1
    for entry in match.entries:
        if state == "has":
            yield Found(entry.term, entry.condition, "has", words, entry.score)
        elif state == "not" and entry.term and one_term and not entry.partial:
            yield Found(entry.term, "", "not", words, entry.score)


def _chosen(lookup: Lookup, said: Sequence[tuple[Match, Found]]) -> tuple[Found, ...]:
    """Each once; nothing that the text both sees and denies, nor the whole of a part it sees."""
    found = [each for _, each in said]
    seen = {each.term for each in found if each.state == "has" and each.term}
    denied = {each.term for each in found if each.state == "not"}
    wholes = {whole for term in seen for whole in lookup.ancestors[term]}
    dropped = (seen & denied) | (denied & wholes)
    best: dict[tuple[str, str], Found] = {}
    for each in found:
        key = (each.term, each.condition)
        if each.term not in dropped and (key not in best or best[key].score < each.score):
            best[key] = each
    closest = sorted(best.values(), key=lambda each: -each.score)[:MOST_PROPOSALS]
    return tuple(each for each in best.values() if each in closest)

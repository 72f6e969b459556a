"""The one way from a person's words to terms of the vocabulary and to conditions."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence, Set
from dataclasses import dataclass, replace
from itertools import chain
from typing import Any

from data.dataset.catalogue import Catalogue
from data.plain_words import negation, phrase_book, spotting
from data.plain_words.family import of_the_family
from data.plain_words.following import becoming, following, without_what_is_over
from data.plain_words.matched import Match
from data.plain_words.measures import Measure, measures
from data.plain_words.nearness import Nearness, nearest, nearness
from data.plain_words.negating_words import GONE, NEGATORS, SAID
from data.plain_words.only_offered import only_offered
from data.plain_words.pairing import claimed, pair
from data.plain_words.phrases import CRISIS, SAYING
from data.plain_words.placing import Span
from data.plain_words.proposing import Found, offered, together
from data.plain_words.said_apart import Claim
from data.plain_words.somebody_else import told_aside
from data.plain_words.sounding import Accounts, accounts, sounding
from data.plain_words.vaccines import without_vaccines
from data.plain_words.words import COMMA, STOP, cut, may_go_on

_NOTICED = ("appearance", "feel", "symptom")
_PASSING = (*_NOTICED, "course")
"""Facets of what comes and goes; who had cancer last year has "cancer before"."""


@dataclass(frozen=True, slots=True)
class Proposals:
    """What was found, in the order of the text, and the words that led to no proposal.

    Those were not understood, or it is unclear whether they say that something is there.
    `not_covered` are named things that we do not describe; `crisis` is true where somebody says
    that he or she does not want to live. `near` is what the words left over may mean, never sure;
    `sounds` are conditions that are told of in such words, with the bits that it says for each.
    """

    found: tuple[Found, ...] = ()
    unknown: tuple[str, ...] = ()
    not_covered: tuple[str, ...] = ()
    crisis: bool = False
    near: tuple[Found, ...] = ()
    sounds: tuple[tuple[str, int], ...] = ()


@dataclass(frozen=True)
class Lookup:
    """What `index` makes of a catalogue and `propose` searches.

    `negative` are the terms that say themselves that something is not there, as "No pain" does;
    `idle` are words that tell nothing alone.
    """

    phrases: phrase_book.Phrases
    facets: Mapping[str, str]
    negative: frozenset[str]
    own_words: Mapping[str, Any]
    idle: frozenset[str]
    near: Nearness
    accounts: Accounts


def index(catalogue: Catalogue) -> Lookup:
    """Everything that can be found: terms that can be ticked, and conditions but no groups."""
    terms = catalogue.terms
    phrases = phrase_book.collect(catalogue)
    return Lookup(
        phrases=phrases,
        facets={key: term.facet for key, term in terms.items()},
        negative=frozenset(key for key in terms if NEGATORS.intersection(cut(terms[key].label))),
        own_words=catalogue.own_words,
        idle=frozenset(_idle(catalogue)),
        near=nearness(catalogue, phrases.exact),
        accounts=accounts(catalogue),
    )


def _idle(catalogue: Catalogue) -> Iterator[str]:
    yield from chain(*catalogue.own_words.get("idle_words", {}).values())
    # Who is told of, and whose it is: "my nan's" is cut to "nans".
    for person in catalogue.own_words.get("somebody_else", {}).get("people", ()):
        yield from (person, f"{person}s")


def propose(lookup: Lookup, text: str) -> Proposals:
    """What `text` says: at most `MOST_PROPOSALS`, no term twice.

    Any text is fine; no more of it is read than `data.plain_words.words` allows.
    """
    words = cut(text)
    measured = measures(lookup.own_words["measures"], words) if lookup.own_words else []
    spotted, claims = spotting.spot(lookup.phrases, words, may_go_on(text), measured)
    spotted = without_vaccines(lookup.own_words, words, spotted)
    aside = _aside(lookup, words, spotted)
    concerning = lookup.own_words.get("somebody_else", {}).get("theirs", ())
    read = _read(lookup, words, of_the_family(lookup.own_words, words, spotted), claims)
    said: list[tuple[Match, Found]] = []
    for match, state in read:
        typed = " ".join(words[match.start : match.end])
        for found in offered(lookup.facets, lookup.negative, match, state, typed):
            theirs = match.start in aside and found.term not in concerning
            if not theirs or found.state == "has":
                said.append((match, replace(found, sure=found.sure and not theirs)))
    unclear = frozenset(match.start for match, state in read if not state)
    said = only_offered(lookup.own_words, words, text, said, unclear)
    terms = [found for _, found in said]
    chosen = together(terms, lookup.near.ancestors, lookup.near.steps, lookup.negative)
    chosen = without_what_is_over(lookup.own_words.get("over_by", ()), words, chosen)
    chosen += tuple(following(lookup.own_words.get("follows", ()), lookup.facets, words, chosen))
    chosen += tuple(becoming(lookup.own_words.get("becomes", ()), chosen))
    kept = {(each.term, each.condition, each.state) for each in chosen}
    told = {m for m, each in said if (each.term, each.condition, each.state) in kept}
    # To deny a condition ticks nothing, but it was understood.
    told |= {match for match, _ in read if not any(entry.term for entry in match.entries)}
    left = _left(lookup, words, measured, [match for match, _ in read], told)
    others = [e.other for m, state in read for e in m.entries if e.other and state == "has"]
    return Proposals(
        chosen,
        tuple(dict.fromkeys(words[at] for at in sorted(left))),
        tuple(name for name in dict.fromkeys(others) if name not in (CRISIS, SAYING)),
        CRISIS in others,
        () if CRISIS in others else nearest(lookup.near, words, left, {f.term for _, f in said}),
        sounding(lookup.accounts, text),
    )


def _left(
    lookup: Lookup,
    words: Sequence[str],
    measured: Sequence[Measure],
    read: Sequence[Match],
    told: Set[Match],
) -> frozenset[int]:
    """The places in `words` that led to nothing: neither `told` nor `measured`, nor too slight to
    be missed. What was `read` and not taken is missed, however slight its words are.
    """
    covered = {at for match in told for at in range(match.start, match.end)}
    for each in measured:
        span = {*range(each.start, each.end)}
        covered |= span if not each.terms or span & covered else set()
    quiet = SAID | GONE | lookup.idle | {COMMA, STOP}
    missed = {at for match in read for at in range(match.start, match.end)} - covered
    return frozenset(
        at
        for at, word in enumerate(words)
        if at not in covered and (at in missed or not (word in quiet or word[0].isdigit()))
    )


def _read(
    lookup: Lookup, words: Sequence[str], spotted: Sequence[Match], claims: Sequence[Claim]
) -> list[tuple[Match, str]]:
    """What the line names and whether it is there, in its order."""
    spans = [Span(m.start, m.end, _facet(lookup, m), _over(lookup, m)) for m in spotted]
    states = negation.states(words, spans)
    paired = pair(lookup.phrases, words, spotted, states)
    told = claimed(claims, words, spotted, states)
    taken = {at for match in paired for at in range(match.start, match.end)}
    where = {at for match in told for at in range(match.start, match.end)}
    alone = [
        (match, state)
        for match, state in zip(spotted, states, strict=True)
        if (taken | where if _facet(lookup, match) == "location" else taken).isdisjoint(
            range(match.start, match.end)
        )
    ]
    return sorted(
        [*alone, *((match, "has") for match in (*paired, *told))],
        key=lambda each: (each[0].start, -each[0].end),
    )


def _aside(lookup: Lookup, words: Sequence[str], spotted: Sequence[Match]) -> frozenset[int]:
    people = lookup.own_words.get("somebody_else", {}).get("people", ())
    noticed = {match.start for match in spotted if _facet(lookup, match) in _NOTICED}
    return told_aside(words, frozenset(people), noticed)


def _facet(lookup: Lookup, match: Match) -> str:
    # Chickenpox passes, as a symptom does: who had it as a child has it no more.
    passes = lookup.own_words.get("contact", {}).get("terms", ())
    if any(entry.term in passes for entry in match.entries if entry.term):
        return "symptom"
    return lookup.facets.get(match.entries[0].term, "")


def _over(lookup: Lookup, match: Match) -> str:
    """The word by which it is over: of what is noticed any past, of some of the rest only years."""
    if _facet(lookup, match) in _PASSING:
        return "formerly"
    terms = {entry.term for entry in match.entries if entry.term}
    after_years = lookup.own_words.get("over_after_years", ())
    return "longago" if terms and terms <= {*after_years} else ""

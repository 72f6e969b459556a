"""What may be meant by words that no name has: the findings whose names use most of them."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence, Set
from dataclasses import dataclass
from math import log

from data.dataset.catalogue import Catalogue
from data.plain_words.phrases import Entry, Phrase
from data.plain_words.proposing import Found
from data.plain_words.words import COMMA, STOP, cut, stem

MOST_NEAR = 3
"""So many are asked about at most: of more, nobody reads one."""

ENOUGH_SAID = 9
"""Who told as much has told a story: nothing is asked, for one chip in nine would be right."""

_COMMON_SHARE = 0.2
"""How much a word of all names counts beside those of one finding. 0.1 to 0.5 find the same."""

_PARTING = frozenset({COMMA, STOP, "and", "but", "then", "when", "because", "so", "though"})


@dataclass(frozen=True)
class Nearness:
    """How much more each stem stands in the names of a term than in all names.

    `told` holds, by stem and term, how many nats it adds to `unsaid`, the nats of a term that
    none of whose names has the stem. A stem of no name is not in `told` and says nothing.
    `ancestors` are the wholes of each term, `steps` the scale and the step of each that is on one.
    """

    told: Mapping[str, Mapping[str, float]]
    unsaid: float
    ancestors: Mapping[str, tuple[str, ...]]
    steps: Mapping[str, tuple[str, int]]

    def of(self, words: Sequence[str]) -> dict[str, float]:
        """Nats by which the `words` speak for each term that shares one with them."""
        stems = {stem(word) for word in words} & self.told.keys()
        sums: dict[str, float] = defaultdict(float)
        for each in stems:
            for term, nats in self.told[each].items():
                sums[term] += nats
        return {term: nats + self.unsaid * len(stems) for term, nats in sums.items()}

    def answered(self, said: Set[str]) -> frozenset[str]:
        """All that needs no asking once the terms `said` are: they, their kin, and their scales."""
        scales = {self.steps[term][0] for term in said & self.steps.keys()}
        wholes = {whole for term in said & self.ancestors.keys() for whole in self.ancestors[term]}
        parts = {key for key, above in self.ancestors.items() if not said.isdisjoint(above)}
        beside = {key for key, (scale, _) in self.steps.items() if scale in scales}
        return frozenset(said | wholes | parts | beside)


def nearness(catalogue: Catalogue, exact: Mapping[Phrase, Sequence[Entry]]) -> Nearness:
    """Counted from the names in `exact` and the plain lines of all terms that can be ticked.

    A unigram model of each term, smoothed by that of all names (Jelinek and Mercer 1980; Zhai and
    Lafferty, "A study of smoothing methods for language models applied to ad hoc information
    retrieval", SIGIR 2001).
    """
    counts: dict[str, Counter[str]] = defaultdict(Counter)
    for phrase, entries in exact.items():
        for entry in entries:
            if entry.term:
                counts[entry.term].update(phrase)
    for key, term in catalogue.terms.items():
        if catalogue.filtering(key):
            counts[key].update(cut(f"{term.label}. {term.plain}"))
    of_stems: dict[str, Counter[str]] = defaultdict(Counter)
    for term_key, words in counts.items():
        for word, count in words.items():
            if word not in (COMMA, STOP):
                of_stems[stem(word)][term_key] += count
    sizes: Counter[str] = Counter()
    for row in of_stems.values():
        sizes.update(row)
    unsaid = log(_COMMON_SHARE / (1 + _COMMON_SHARE))
    told = {}
    for each, row in of_stems.items():
        share = _COMMON_SHARE * row.total() / sizes.total()
        told[each] = {
            term: log((count / sizes[term] + share) / share / (1 + _COMMON_SHARE)) - unsaid
            for term, count in row.items()
        }
    steps = {key: (term.scale, term.step) for key, term in catalogue.terms.items() if term.scale}
    return Nearness(told, unsaid, catalogue.ancestors, steps)


def nearest(
    near: Nearness, words: Sequence[str], left: frozenset[int], said: Set[str]
) -> tuple[Found, ...]:
    """At most `MOST_NEAR` terms, the nearest first, none of them sure, with what they were met by.

    `left` are the places in `words` that led to nothing. They must speak for a term, and so must
    all words between two marks, or "and" and its like, together. `said` are the terms that were
    found; of `ENOUGH_SAID` on, nothing is asked.
    """
    if not left or len(said) >= ENOUGH_SAID:
        return ()
    shut = near.answered(said)
    best: dict[str, tuple[float, str]] = {}
    for clause in _clauses(words):
        unread = near.of([words[at] for at in clause if at in left and words[at].isalpha()])
        told = " ".join(words[at] for at in clause)
        for term, nats in near.of(told.split()).items():
            if term not in shut and nats > 0 and unread.get(term, 0) > 0:
                best[term] = max(best.get(term, (0.0, "")), (nats, told))
    order = sorted(best, key=lambda term: (-best[term][0], term))[:MOST_NEAR]
    return tuple(Found(term, "", "has", best[term][1], 0.0, sure=False) for term in order)


def _clauses(words: Sequence[str]) -> Iterator[list[int]]:
    clause: list[int] = []
    for at, word in enumerate(words):
        if word in _PARTING:
            yield clause
            clause = []
        else:
            clause.append(at)
    yield clause

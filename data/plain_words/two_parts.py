"""Names of two parts whose words need not stand together: "numb + legs"."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from data.dataset.catalogue import Catalogue
from data.dataset.word_classes import APART, Classes, widened
from data.plain_words.phrases import ALSO_CALLED, Entry, Phrase, counting
from data.plain_words.words import cut


@dataclass(frozen=True, slots=True)
class TwoParts:
    """Any of `heads` near any of `besides` names `entries`.

    `found`: a head that is a name of a finding stands for all names of that finding. `close`: they
    stand side by side.
    """

    heads: tuple[Phrase, ...]
    besides: tuple[Phrase, ...]
    entries: tuple[Entry, ...]
    found: bool = False
    close: bool = False


def two_parts(catalogue: Catalogue) -> Iterator[TwoParts]:
    """What `also_called` writes with a plus for one term, and `said_apart` for many words."""
    classes: Classes = catalogue.own_words.get("word_classes", {})
    for term in catalogue.terms.values():
        for name in term.also_called:
            if APART in name and catalogue.filtering(term.term):
                heads, besides = ([each] for each in name.split(APART, maxsplit=1))
                parts = _parts(classes, heads), _parts(classes, besides)
                yield TwoParts(*parts, _named([term.term]), found=True)
    for said in catalogue.own_words.get("said_apart", ()):
        parts = _parts(classes, said["one"]), _parts(classes, said["other"])
        yield TwoParts(*parts, _named(said["terms"]), close=said.get("close", False))


def _named(terms: list[str]) -> tuple[Entry, ...]:
    return tuple(Entry(term, "", ALSO_CALLED) for term in terms)


def _parts(classes: Classes, words: list[str]) -> tuple[Phrase, ...]:
    return tuple(dict.fromkeys(counting(cut(word)) for word in widened(classes, words)))

"""The fixed part of the questions: facets, terms, drawings and body map, as plain values."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any

from components.explore.picture_files import picture_folder
from components.state.dataset import Dataset
from data.dataset.catalogue import Catalogue
from data.dataset.records import Facet, Term
from data.plain_words.words import LONGEST_TEXT
from data.urgency.places import EMERGENCY

STATED_FIRST = 8
DANGEROUS_FIRST = 6
"""How many findings of a long list are in sight from the start: the rest is found by typing."""

PICTURES_FIRST = 9
PLACES_FIRST = 14
"""So many pictures stand in three rows, and so many places lie on the back and beside it."""


def vocabulary(dataset: Dataset) -> dict[str, Any]:
    """What the questions need once; what changes at a click travels beside it."""
    catalogue = dataset.catalogue
    return {
        "words": dict(catalogue.wording["questions"]),
        "order": list(catalogue.tickable),
        "longest_text": LONGEST_TEXT,
        "now": [_now(catalogue.terms[term]) for term in catalogue.now],
        "facets": [_facet(dataset, facet) for facet in catalogue.facets.values() if facet.filters],
        "skins": catalogue.drawings["skins"],
        "pictures": picture_folder(catalogue.drawings["drawings"]),
        "body": list(catalogue.body),
    }


def _now(term: Term) -> dict[str, str]:
    return {
        "term": term.term,
        "label": term.label,
        "plain": term.plain,
        "drawing": term.drawing,
    }


def _facet(dataset: Dataset, facet: Facet) -> dict[str, Any]:
    catalogue = dataset.catalogue
    terms = catalogue.by_facet[facet.facet]
    place = {term.term: number for number, term in enumerate(_most_stated_first(catalogue, terms))}
    if facet.facet == "location":
        terms = _by_body(catalogue, terms)
    elif facet.facet == "appearance":
        asked = _most_asked_first(facet, _most_stated_first(catalogue, terms))
        leading = max(len(facet.first), PICTURES_FIRST)
        # Behind them what is nearly the same stands side by side, so that one can be told apart.
        terms = (*asked[:leading], *_families(catalogue, asked[leading:], place))
    else:
        terms = _families(catalogue, terms, place)
    scales = {term.scale: None for term in sorted(terms, key=_shelf_of(catalogue)) if term.scale}
    below = {term for step, parts in facet.under.items() if step in place for term in parts}
    listed = [term for term in terms if not term.scale and term.term not in below]
    first = _in_sight(catalogue, facet, listed)
    return {
        "facet": facet.facet,
        "question": facet.question,
        "help": facet.help,
        "folded": facet.folded,
        "terms": _block({**_term(catalogue, term), "first": term.term in first} for term in listed),
        "scales": [_scale(catalogue, facet, scale, terms) for scale in scales],
    }


def _in_sight(catalogue: Catalogue, facet: Facet, listed: Sequence[Term]) -> frozenset[str]:
    """What of the list stands there from the start: of places and pictures the first, of all else
    what the facet names or most descriptions speak of, and what is most dangerous.
    """
    if most := {"location": PLACES_FIRST, "appearance": PICTURES_FIRST}.get(facet.facet):
        return frozenset(term.term for term in listed[:most])
    terms = catalogue.by_facet[facet.facet]
    stated = [t.term for t in _most_stated_first(catalogue, terms) if not t.scale][:STATED_FIRST]
    return frozenset((*(facet.first or stated), *_most_dangerous(catalogue, terms)))


def _scale(
    catalogue: Catalogue, facet: Facet, scale: str, terms: tuple[Term, ...]
) -> dict[str, Any]:
    """The steps in their order, each with what stands below it."""
    steps = sorted((term for term in terms if term.scale == scale), key=lambda term: term.step)
    return {
        "label": catalogue.scales[scale],
        "terms": _block(
            each
            for step in steps
            for each in (
                _term(catalogue, step),
                *(
                    {**_term(catalogue, catalogue.terms[term]), "parent": step.term}
                    for term in facet.under.get(step.term, ())
                ),
            )
        ),
    }


def _block(terms: Iterable[dict[str, Any]]) -> list[dict[str, Any]]:
    """What stands together. `part`: right below its parent or among its kin, so that nothing reads
    as a kind of what merely happens to stand above it."""
    found, family = [], set[str]()
    for term in terms:
        part = term["parent"] in family
        family = {*(family if part else ()), term["term"]}
        found.append({**term, "part": part})
    return found


def _shelf_of(catalogue: Catalogue) -> Callable[[Term], int]:
    order = list(catalogue.scales)
    return lambda term: order.index(term.scale) if term.scale else len(order)


def _most_stated_first(catalogue: Catalogue, terms: tuple[Term, ...]) -> tuple[Term, ...]:
    """What most descriptions speak of stands first; the rest is one press away."""
    told = catalogue.stated_by
    return tuple(sorted(terms, key=lambda term: (-told.get(term.term, 0), term.label)))


def _most_asked_first(facet: Facet, terms: tuple[Term, ...]) -> tuple[Term, ...]:
    """What the facet itself puts first stands before the rest, in the facet's order."""
    place = {term: number for number, term in enumerate(facet.first)}
    return tuple(sorted(terms, key=lambda term: place.get(term.term, len(place))))


def _most_dangerous(catalogue: Catalogue, terms: tuple[Term, ...]) -> list[str]:
    """The terms that most emergencies are told by: they are in sight, however rarely stated."""
    told = Counter(
        term
        for rule in catalogue.rules
        if rule.level == EMERGENCY
        for need in rule.needs
        for term in need
    )
    named = [term.term for term in terms if told[term.term] and not term.scale]
    return sorted(named, key=lambda term: (-told[term], term))[:DANGEROUS_FIRST]


def _families(
    catalogue: Catalogue, terms: tuple[Term, ...], place: Mapping[str, int]
) -> tuple[Term, ...]:
    """Each kind with its parts under it, the kind that is spoken of most first."""

    def path(term: Term) -> tuple[int, ...]:
        line = [*reversed(catalogue.ancestors[term.term]), term.term]
        return tuple(place.get(each, len(place)) for each in line)

    return tuple(sorted(terms, key=path))


def _by_body(catalogue: Catalogue, terms: tuple[Term, ...]) -> tuple[Term, ...]:
    """Places in the order of the body map, each whole with its parts under it, the back first."""
    drawn = [region["term"] for view in catalogue.body for region in view["regions"]]
    place = {term: number for number, term in reversed([*enumerate(drawn)])}

    def first_drawn(term: str) -> int:
        family = {term, *catalogue.descendants[term]}
        return min((place[each] for each in family if each in place), default=len(drawn))

    def path(term: Term) -> tuple[tuple[bool, int, str], ...]:
        line = [*reversed(catalogue.ancestors[term.term]), term.term]
        return tuple((line[0] != "back", first_drawn(each), each) for each in line)

    return tuple(sorted(terms, key=path))


def _term(catalogue: Catalogue, term: Term) -> dict[str, Any]:
    return {
        "term": term.term,
        "label": term.label,
        "plain": term.plain,
        "parent": term.parent,
        "broader": list(catalogue.ancestors[term.term]),
        "drawing": term.drawing,
    }

"""The address codec: a selection as address parameters, and back. Ids only, never labels."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from data.dataset.catalogue import Catalogue
from data.matching.selection import Selection

ABSENT = "not"
MUST = "must"
SOURCES = "sources"
"""The parameter that says which sources are read: REFERENCE, or it is not there."""

REFERENCE = "reference"
"""Public bodies and clinical references only."""

SOUNDS = "sounds"
"""The parameter of what a reader's own words sound like: "shingles.5", a condition and its bits."""

UNSURE = "unsure"
"""The parameter of what a reader was asked and is not sure about: no part of a selection."""


TRACKING = ("fbclid", "gclid", "dclid", "msclkid", "mc_cid", "mc_eid", "igshid", "ref", "embed")
"""Parameters that others hang on a link when it is shared or embedded; they say nothing to us."""


@dataclass(frozen=True, slots=True)
class Doubts:
    """What a reader is not sure about, as an address says it, and how many words are not known."""

    terms: frozenset[str]
    dropped: int


@dataclass(frozen=True, slots=True)
class Reading:
    """What an address says: the selection, and how many of its words are not known."""

    selection: Selection
    dropped: int


def parameters(selection: Selection, catalogue: Catalogue) -> dict[str, list[str]]:
    """Address parameters of a selection: facet id, `must` or `not` -> term ids, sorted, and what
    the words that were ticked by sound like.

    Every link of ours has them, so they say which sources are read, too.
    """
    found: dict[str, list[str]] = {}
    for term in sorted(selection.ticked):
        found.setdefault(catalogue.terms[term].facet, []).append(term)
    if selection.must:
        found[MUST] = sorted(selection.must)
    if selection.absent:
        found[ABSENT] = sorted(selection.absent)
    if selection.sounds and selection.chosen:
        found[SOUNDS] = sorted(map(said_as, selection.sounds))
    if catalogue.reference_only:
        found[SOURCES] = [REFERENCE]
    return found


def is_tracking(name: str) -> bool:
    """Whether a parameter is one that others add, so that no reader is told of it."""
    return name in TRACKING or name.startswith(("utm_", "embed_"))


def names(catalogue: Catalogue) -> tuple[str, ...]:
    """The parameters that carry a selection."""
    return (*_ticking(catalogue), MUST, ABSENT, SOUNDS)


def _ticking(catalogue: Catalogue) -> tuple[str, ...]:
    return tuple(key for key, facet in catalogue.facets.items() if facet.filters)


def selection_in(given: Mapping[str, Sequence[str]], catalogue: Catalogue) -> Reading:
    """The selection in an address's parameters; what is unknown or contradicts is dropped.

    Where a term is given twice, must-have counts before ticked and ticked before not present: an
    address must not be able to take a warning sign away. Saying again what is said already leaves
    nothing out, so it is not counted as dropped.
    """
    taken: dict[str, set[str]] = {MUST: set(), "has": set(), ABSENT: set()}
    seen: set[str] = set()
    dropped = 0
    for name in (MUST, *_ticking(catalogue), ABSENT):
        for term in given.get(name, ()):
            right_facet = name in (MUST, ABSENT) or (
                term in catalogue.terms and catalogue.terms[term].facet == name
            )
            if not catalogue.filtering(term) or not right_facet:
                dropped += 1
            elif term not in seen:
                seen.add(term)
                taken[name if name in (MUST, ABSENT) else "has"].add(term)
            elif name == ABSENT and term not in taken[ABSENT]:
                dropped += 1
    chosen = Selection(frozenset(taken["has"]), frozenset(taken[MUST]), frozenset(taken[ABSENT]))
    said = given.get(SOUNDS, ())
    valid = [each for each in said if is_sound(each, catalogue)]
    sounds = dict(sorted(map(sound_in, valid)))
    dropped += len(said) - len(valid) + len({*valid}) - len(sounds)
    return Reading(chosen.sounding(sounds.items()), dropped)


def said_as(sound: tuple[str, int]) -> str:
    """What the reader's words sound like, as an address says it: the condition and its bits."""
    condition, bits = sound
    return f"{condition}.{bits}"


def is_known(said: str, name: str, catalogue: Catalogue) -> bool:
    """Whether `said` is a word that the parameter `name` may have."""
    return is_sound(said, catalogue) if name == SOUNDS else catalogue.filtering(said)


def is_sound(said: str, catalogue: Catalogue) -> bool:
    """Whether `said` names a condition that is no group, and as many bits as words can say."""
    condition, _, bits = said.rpartition(".")
    known = catalogue.conditions.get(condition)
    most = int(catalogue.weights["sounds"]["bits"])
    return known is not None and not known.is_group and bits in map(str, range(1, most + 1))


def sound_in(said: str) -> tuple[str, int]:
    """The condition and its bits, of what `is_sound`."""
    condition, _, bits = said.rpartition(".")
    return condition, int(bits)


def doubts_in(given: Sequence[str], catalogue: Catalogue) -> Doubts:
    """The terms that the words of `UNSURE` name; what cannot be ticked is dropped."""
    known = [term for term in given if catalogue.filtering(term)]
    return Doubts(frozenset(known), len(given) - len(known))

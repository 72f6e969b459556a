"""Where a "no" ends though no comma says so: "not painful round lump", "no fever itchy bumps".

People type without commas. A "not" right before a word denies that word and not the thing told
behind it; a list that began with the name of a thing ("no fever") does not go on with what
describes another one ("itchy").
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from data.plain_words import negating_words as said
from data.plain_words.placing import Span
from data.plain_words.words import STOP, each

_VERBAL = each("not never cannot")
_DENIED = frozenset(("feel", "symptom", "course"))
_TOLD = frozenset(("appearance", "feel"))
_THINGS = each(
    "lump lumps bump bumps spot spots mole moles patch patches mark marks growth growths cyst "
    "cysts pimple pimples hump rash dots ring rings"
)
"""What somebody comes for: behind a "no" and a comma left out it is there."""

_DOING = each(
    "bleed itch hurt ooze weep peel spread grow change burn sting move swell scab crust flake leak"
)
"""What goes on a list of what is not done: "does not itch bleed"."""
_CLAUSE = each("is are was were am keeps looks cannot than")
"""What a name that is a clause of its own holds."""


def is_adjective(words: Sequence[str], span: Span) -> bool:
    """Whether a finding describes something and does not name it."""
    word = words[span.end - 1]
    return word in said.ADJECTIVES or word.endswith(("y", "ful", "ed", "en", "ish", "less"))


def begins_anew(words: Sequence[str], denied: Span, told: Span) -> bool:
    """Whether what is `told` behind a comma or an "and" is no more of what is `denied`.

    In "does not itch, fever" the "not" is of what is not done, and fever is nothing that is done. A
    name that says its own "not" has said it: "wound not healing and fever", "nothing to see yet,
    fever". Nor does a "no" reach a name that is a clause of its own ("skin is turning black").
    """
    first = words[told.start]
    inside = words[denied.start : denied.end]
    whole = "nothing" in inside[:-1] or tuple(inside[:2]) == ("no", "better")
    if whole or not _CLAUSE.isdisjoint(words[told.start : told.end]):
        return True
    if not _VERBAL.isdisjoint(inside):
        goes_on = is_adjective(words, denied) or (inside[-1][-3:] == first[-3:] == "ing")
        return not (goes_on or _is_done(first))
    verbal = denied.start > 0 and words[denied.start - 1] in _VERBAL
    return verbal and _is_done(words[denied.start]) and not _is_done(first)


def _is_done(word: str) -> bool:
    return not _DOING.isdisjoint((word, word.removesuffix("s"), word.removesuffix("es")))


def has_ended(words: Sequence[str], denied: Span, told: Span) -> bool:
    """Whether the "no" of `denied` reaches no more to `told`, which stands behind it.

    `words` is what `data.plain_words.words.cut` gives.
    """
    beside = denied.end == told.start and told.facet in _TOLD
    if not beside or words[told.end : told.end + 1] in (["or"], ["nor"]):
        return False
    inside = {*words[denied.start : denied.end]}
    before = words[denied.start - 1] if denied.start else ""
    if inside & _VERBAL and denied.facet == "course":
        return True  # "will not go away hard and red"
    if inside & _VERBAL or before in _VERBAL:
        done = words[told.start] in _DOING
        return denied.facet in _DENIED and told.facet == "appearance" and not done
    if is_adjective(words, denied) or denied.facet == "course":
        return False  # "no painful lump"
    thing = words[told.end - 1] in _THINGS
    # "Itchy back" is told in one.
    describes = is_adjective(words, told) or is_adjective(words, replace(told, end=told.start + 1))
    return thing or describes


def stands_apart(words: Sequence[str], stays: Span, told: Span) -> bool:
    """Whether `told` stands for itself behind what `stays`: "will not go away on my back".

    Not "not growing bigger", which is one, nor where an "or" goes on with the list.
    """
    apart = stays.end < told.start or told.facet == "location"
    named = stays.facet == "appearance" and words[stays.start] not in said.NEGATORS
    rest = words[told.end :]
    clause = rest[: rest.index(STOP)] if STOP in rest else rest
    return apart and (named or stays.facet == "course") and "or" not in clause

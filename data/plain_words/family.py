"""Whose illness it is: in "my dad had melanoma" the family has it, and not who reads.

In "pregnant, my nephew has chickenpox" somebody near has it, and who reads may catch it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from typing import Any

from data.plain_words.matched import Match
from data.plain_words.phrases import FORM, SURE, Entry
from data.plain_words.words import COMMA, STOP, each

_HAD = each("had has have having got gets died with")
_HAS = _HAD - {"had", "died"}
_OWN = each("i im ive my me mine")
_FARTHEST = 7
_BESIDE = 4
_SELF = re.compile(
    r"\b(i have|ive|i got|i am|im|now i|pregnant|expecting|gave birth|me too|on me|"
    r"my (back|skin|spots?|rash|chest|arms?|legs?|body|belly|tummy|face))\b"
)
"""Words by which who reads tells of himself or herself, and not of who is ill."""


def of_the_family(
    own_words: Mapping[str, Any], words: Sequence[str], spotted: Sequence[Match]
) -> list[Match]:
    """`spotted`, with the family's illness in the place of one that a relative had.

    What one catches of somebody near is a contact; what they had once is none of it. A cancer of
    the family is "it" only where a mole or a sore is told of too: beside back pain it is offered,
    for the reader to say so. Whoever had it is not the one who is ill: "grandmother died of
    melanoma" tells no age.
    """
    if not own_words:
        return [*spotted]
    family, near = own_words["family"], own_words["contact"]
    relatives = frozenset(family["relatives"])
    people = relatives | frozenset(near["people"])

    alike = any(entry.term in family["alike"] for each in spotted for entry in each.entries)
    ill: set[int] = set()

    def theirs(match: Match) -> Match:
        if not alike and (
            _of_cancer_in_the_family(words, match, family)
            or _in_the_family(words, match, family, spotted)
        ):
            return replace(match, entries=(Entry(family["term"], "", SURE - FORM),))
        if _names(match, family):
            if (at := _of_a_relative(words, match, relatives)) is not None:
                ill.add(at)
                same = alike or not _is_cancer(match, family)
                score = match.entries[0].score if same else SURE - FORM
                return replace(match, entries=(Entry(family["term"], "", score),))
        elif _names(match, near) and (found := _verbs_of(words, match, people)) is not None:
            verbs = found[1]
            named = [replace(entry, term="") for entry in match.entries if entry.condition]
            if not verbs & _HAS:
                return replace(match, entries=tuple(named) or match.entries)
            if _SELF.search(" ".join(words)):
                met = Entry(near["term"], "", match.entries[0].score)
                return replace(match, entries=(met, *named))
        return match

    told = [theirs(match) for match in spotted]
    return [match for match in told if ill.isdisjoint(range(match.start, match.end))]


def _names(match: Match, illnesses: Mapping[str, Iterable[str]]) -> bool:
    terms, conditions = frozenset(illnesses["terms"]), frozenset(illnesses["conditions"])
    return any(entry.term in terms or entry.condition in conditions for entry in match.entries)


def _is_cancer(match: Match, family: Mapping[str, Any]) -> bool:
    return any(
        entry.term in family["terms"] or entry.condition in family["cancers"]
        for entry in match.entries
    )


def _of_cancer_in_the_family(words: Sequence[str], match: Match, family: Mapping[str, Any]) -> bool:
    """Whether it is "runs in the family" or the like, said of a cancer by its bare name."""
    beside = words[max(match.start - _BESIDE, 0) : match.end + _BESIDE]
    return _says(match, family["term"]) and not frozenset(family["cancer_words"]).isdisjoint(beside)


def _in_the_family(
    words: Sequence[str], match: Match, family: Mapping[str, Any], spotted: Sequence[Match]
) -> bool:
    """Whether it is a cancer in "a family history of breast cancer", or "breast cancer runs in the
    family", and not one of who reads.
    """
    if not _is_cancer(match, family) or not _OWN.isdisjoint(words[: match.start][-3:]):
        return False
    return any(
        other.start == match.end
        or (other.end <= match.start and [*words[other.end : match.start]] in ([], ["of"]))
        for other in spotted
        if _says(other, family["term"])
    )


def _says(match: Match, term: str) -> bool:
    return any(entry.term == term for entry in match.entries)


def _of_a_relative(words: Sequence[str], match: Match, relatives: frozenset[str]) -> int | None:
    """Where a relative stands before it who had it, or who has it while the reader is another."""
    found = _verbs_of(words, match, relatives)
    if found is None:
        return None
    at, verbs = found
    another = not _OWN.isdisjoint(words[match.end :])
    return at if {"had", "died"} & verbs or (verbs and another) else None


def _verbs_of(
    words: Sequence[str], match: Match, people: frozenset[str]
) -> tuple[int, frozenset[str]] | None:
    """Where one of `people` stands before it, and what they did with it: had, has, died."""
    ahead = {words[match.start]}
    for at in range(match.start - 1, max(match.start - _FARTHEST, 0) - 1, -1):
        word = words[at]
        if word in people and ahead & _HAD:
            return at, frozenset(ahead & _HAD)
        # "My mum says I had melanoma."
        if word in (COMMA, STOP, "i", "ive", "im"):
            return None
        ahead.add(word)
    return None

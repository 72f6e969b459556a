"""Whose illness it is: in "my dad had melanoma" the family has it, and not who reads."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from data.plain_words.phrases import Entry
from data.plain_words.spotting import Match
from data.plain_words.words import COMMA, STOP, each

_HAD = each("had has have having got gets died with")
_OWN = each("i im ive my me mine")
_FARTHEST = 7


def of_the_family(
    own_words: Mapping[str, Any], words: Sequence[str], spotted: Sequence[Match]
) -> list[Match]:
    """`spotted`, with the family's illness in the place of one that a relative had."""
    if not own_words:
        return [*spotted]
    family = own_words["family"]
    relatives, terms = frozenset(family["relatives"]), frozenset(family["terms"])
    conditions = frozenset(family["conditions"])

    def theirs(match: Match) -> Match:
        if not any(e.term in terms or e.condition in conditions for e in match.entries):
            return match
        if not _of_a_relative(words, match, relatives):
            return match
        return replace(match, entries=(Entry(family["term"], "", match.entries[0].score),))

    return [theirs(match) for match in spotted]


def _of_a_relative(words: Sequence[str], match: Match, relatives: frozenset[str]) -> bool:
    """Whether a relative stands before it who had it, or who has it while the reader is another."""
    ahead: list[str] = []
    for at in range(match.start - 1, max(match.start - _FARTHEST, 0) - 1, -1):
        word = words[at]
        if word in (COMMA, STOP):
            return False
        if word in relatives:
            verb = "had" in ahead or "died" in ahead or words[match.start] == "had"
            return verb or (
                bool(_HAD & {*ahead, words[match.start]}) and _reader_too(words, match.end)
            )
        # "My mum says I had melanoma."
        if word in ("i", "ive", "im"):
            return False
        ahead.append(word)
    return False


def _reader_too(words: Sequence[str], at: int) -> bool:
    return not _OWN.isdisjoint(words[at:])

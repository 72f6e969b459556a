"""Illnesses that a line names only for their vaccine: nobody with a "shingles jab" has shingles."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from data.plain_words.matched import Match
from data.plain_words.phrases import ALSO_CALLED, SAYING, Entry
from data.plain_words.words import stem

_JOINING = frozenset(("against", "for", "to"))


def without_vaccines(
    own_words: Mapping[str, Any], words: Sequence[str], spotted: Sequence[Match]
) -> list[Match]:
    """`spotted`, where each illness that stands right beside its vaccine names nothing."""
    if not own_words:
        return [*spotted]
    told = own_words["vaccines"]
    illnesses = frozenset(told["illnesses"])
    given, against = (frozenset(map(stem, told[kind])) for kind in ("given", "against"))

    def is_vaccine(match: Match) -> bool:
        if illnesses.isdisjoint({" ".join(words[match.start : match.end])}):
            return False
        behind = words[match.end : match.end + 1]
        before = words[max(match.start - 2, 0) : match.start]
        return not given.isdisjoint(map(stem, behind)) or (
            len(before) == 2 and stem(before[0]) in against and before[1] in _JOINING
        )

    nothing = (Entry("", "", ALSO_CALLED, other=SAYING),)
    return [replace(each, entries=nothing) if is_vaccine(each) else each for each in spotted]

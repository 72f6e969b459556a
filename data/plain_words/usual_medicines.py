"""Medicines that are named and not told as new: "on a statin for years", "which tablet helps?".

Such a name is offered and not ticked. It stays ticked behind "after", "since" or "taking", beside
a word that tells of a start, and wherever a sign of a reaction to a medicine is told.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from data.plain_words.matched import Match
from data.plain_words.proposing import Found
from data.plain_words.words import STOP, each, stem

_STARTS = each(
    "start starts started starting began begin begun beginning commenced put gave given give "
    "prescribed prescribes prescription changed change changing switched upped increased doubled "
    "dose doses reaction reacted reacting reacts allergic allergy caused causing gotten jab "
    "injection course antibiotic antibiotics yesterday today recent recently lately"
)
_NEWLY = each("new newly first second different another")
_AFTER = each("after since from because due following")
_TAKEN = each("taking took taken swallowed had on")
_STANDS = 5, 4
"""So many words before a name and behind it may tell of a start; "after" stands closer."""

_CLOSE, _NEAR = 3, 8
_LONG = re.compile(
    r"\b(?:(?:(?:years|yrs)(?! old)|decades|ages|donkeys years|ever|always|long term|long standing|"
    r"all my life|for life|as usual)\b|(?:since|from|in) (?:19\d\d|20[01]\d|202[0-4])\b|"
    r"(?:\d+|two|three|four|five|six|seven|eight|nine|ten|many|several) (?:years|yrs)\b(?! old))"
)
_ASKED = re.compile(
    r"\b(?:is there|are there|any|which|what|(?:can|may|could|should|shall|would|do|must|need to|"
    r"allowed to) (?:i|we|he|she)|i (?:may|can|could|should)|allowed|allow|worth|recommend\w*|"
    r"suggest\w*|ask(?:ed|ing)? (?:for|about)|prefer|rather not|want\w*|need|whether)\b"
)
_BLAMED = re.compile(
    r"\b(?:when(?:ever)?|time|times) \w+ (?:takes?|took|have|had|swallow\w*)(?: \w+){0,2}$|"
    r"\b(?:caus\w+|due to|side effects?|reaction|blam\w+|allerg\w+|(?:be|is it|because of|from)\b ?"
    r"(?:(?:the|my|his|her|this|that|these|those|an?|some)\b ?)?(?:\w+)?$)"
)


def without_usual_medicines(
    own_words: Mapping[str, Any], words: Sequence[str], said: Sequence[tuple[Match, Found]]
) -> list[tuple[Match, Found]]:
    """`said`, with a medicine that no word tells to be new offered and not sure."""
    listed = own_words.get("usual_medicines")
    if not listed:
        return [*said]
    there = {found.term for _, found in said if found.state == "has" and found.sure}
    may_be_it = not there.isdisjoint(listed["unless_found"])
    if not there.isdisjoint(listed["unless_grave"]):
        return [*said]
    names = {tuple(map(stem, name.split())) for name in listed["names"]}
    others = frozenset(own_words["word_classes"].get("medicines", ())) | {"since"}

    def is_usual(match: Match) -> bool:
        typed = words[match.start : match.end]
        if may_be_it and not _is_long(words, match):
            return False
        if tuple(map(stem, typed)) in names:
            return not _is_new(words, match)
        # "On metformin since 2019 and spironolactone."
        return " ".join(typed) in others and _is_long(words, match) and not _is_begun(words, match)

    told = [each for each in said if each[1].term == listed["term"] and each[1].state == "has"]
    if not all(is_usual(match) for match, _ in told):
        return [*said]
    return [
        (match, replace(found, sure=False)) if (match, found) in told else (match, found)
        for match, found in said
    ]


def _is_begun(words: Sequence[str], match: Match) -> bool:
    """Whether a start is told beside it: "new tablets", "tablets that I was given"."""
    ahead, behind = _ahead(words, match), _behind(words, match)
    beside = {*ahead[-_STANDS[0] :], *behind[: _STANDS[1]]}
    given = behind[:1] == ["from"]  # "Tablets from the doctor."
    return bool(given or _STARTS & beside or _NEWLY & {*ahead[-2:]})


def _is_long(words: Sequence[str], match: Match) -> bool:
    """Whether its sentence tells of years."""
    typed = words[match.start : match.end]
    ahead, behind = _ahead(words, match)[-_NEAR:], _behind(words, match)[:_NEAR]
    return bool(_LONG.search(" ".join([*ahead, *typed, *behind])))


def _is_new(words: Sequence[str], match: Match) -> bool:
    """Whether a start is told beside it, or it was taken and neither long since nor asked about."""
    if _is_begun(words, match):
        return True
    ahead = _ahead(words, match)
    line = " ".join(ahead)
    if _BLAMED.search(line) or _AFTER & {*ahead[-_CLOSE:]}:
        return True
    if _is_long(words, match) or _ASKED.search(line):
        return False
    return bool(_TAKEN & {*ahead[-_CLOSE:]})


def _ahead(words: Sequence[str], match: Match) -> list[str]:
    """The words of its sentence before it."""
    first = max((at + 1 for at in range(match.start) if words[at] == STOP), default=0)
    return [*words[first : match.start]]


def _behind(words: Sequence[str], match: Match) -> list[str]:
    """The words of its sentence behind it."""
    past = next((at for at in range(match.end, len(words)) if words[at] == STOP), len(words))
    return [*words[match.end : past]]

"""What a text only fears, guesses, asks or took it for: "I thought ringworm", "is it lupus?".

Long stories name one guess after the other: a guess is offered, and neither ticked nor put first.
What a doctor said stays, and so does what `kept` of `own_words.yaml` lists: a feared measles or
meningitis loses nothing. No tick is taken back where a grave sign is told.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from itertools import chain
from typing import Any

from data.plain_words.grave_words import FEVERISH, ILL
from data.plain_words.guessing import is_guessed, is_heard_of
from data.plain_words.matched import Match
from data.plain_words.proposing import Found
from data.plain_words.words import COMMA, STOP, each

_ASKS = each("is are was were could can might would does do should has")
_ABOUT = each("it this that these those they there i we mine")
_LED_IN = each("so and or but also please hi hello just then ok any anyone , if")
_TOLD_BEFORE = 3
"""After so many findings a question ends a story; a short one asks for the page of its name."""

_DISTANT = each(
    "friend friends colleague colleagues coworker neighbour neighbor neighbours cousin cousins "
    "boss "
    "mate classmate workmate niece nephew aunt auntie uncle"
)
_HAVING = each("has had have got with died dying gets getting")
_LOST = 4
_NOT_GRAVE = re.compile(
    r"\b(?:no|not|never|without|nor)\b(?:(?! (?:and|but|now|since) )[^.,])*|"
    r"(?<!stiff )\bneck\b(?! (?:is |feels |went |very )*(?:stiff|rigid))|"
    r"\b(?:gr[ae]y|blue|purple|black|pale)(?= (?:\w+ )?"
    r"(?:patch|spot|mark|mole|bump|lump|dot|line)\w*)"
)
"""What is denied, a bare place and the colour of a mark: none of them makes a line grave."""

_LONG_PAST = re.compile(r"\b(?:19\d\d|20[01]\d|(?:years|decades|ages) ago|longago|childhood)\b")
_SELF = re.compile(
    r"\b(?:i|ive|im|my|me|mine)\b(?! (?:\w+ ){0,2}(?:friend|cousin|neighbou?r|boss|aunt))"
)
_OF_WHOM = re.compile(
    r"\b(?:his|her|their) (?:\w+ )?(?:back|skin|spots?|rash|lumps?|bumps?|moles?|spine)\b"
)


def without_guesses(
    own_words: Mapping[str, Any],
    words: Sequence[str],
    text: str,
    said: Sequence[tuple[Match, Found]],
    unclear: frozenset[int],
) -> list[tuple[Match, Found]]:
    """`said`, with what is only supposed, and what only a friend has, offered and not sure.

    `words` are those of `text`; at `unclear` begins what nobody can tell to be there or not, as in
    "looks nothing like ringworm".
    """
    listed = own_words.get("supposed")
    if not listed:
        return [*said]
    plain = " ".join(words)
    # A sign that a rule needs stays ticked beside another that is grave.
    grave = re.search(rf"{ILL}|{FEVERISH}", _NOT_GRAVE.sub(" ", plain)) is not None
    starts = sorted({match.start for match, _ in said})
    left_open = _left_open(listed["open_without"], [found for _, found in said])
    illnesses = {match.start for match, found in said if found.condition}
    told: list[tuple[Match, Found]] = []
    for match, found in said:
        before = starts.index(match.start)
        guess = match.start in unclear or is_guessed(words, match, lists=bool(found.condition))
        heard_of = is_heard_of(words, match)
        guess = guess or heard_of or (before >= _TOLD_BEFORE and _is_asked(words, match, text))
        theirs = found.term in listed["of_others"] and _is_of_a_friend(words, match)
        if (found.condition or found.term) in left_open:
            loose = guess
        elif found.condition:
            loose = guess and found.condition not in listed["kept"]
        else:
            loose = guess and found.term in listed["terms"] and (heard_of or not grave)
            if found.term in listed["of_names"] and match.start in illnesses:
                loose = guess  # "Keeps saying blood poisoning": no poison is told of.
            theirs = theirs and (_of_oneself(plain) or _is_long_past(words, match))
            loose = found.state == "has" and (loose or theirs)
        told.append((match, replace(found, sure=False, supposed=True) if loose else found))
    return told


def _left_open(entries: Sequence[Mapping[str, Any]], said: Sequence[Found]) -> frozenset[str]:
    """The names that a guess leaves open, as what such an illness begins with is denied."""
    there = {each.term for each in said if each.state == "has"}
    denied = {each.term for each in said if each.state == "not"}
    open_names = [
        entry["names"]
        for entry in entries
        if not (denied.isdisjoint(entry["denied"]) and there.isdisjoint(entry.get("told", ())))
        and there.isdisjoint(entry["unless"])
    ]
    return frozenset(chain.from_iterable(open_names))


def _of_oneself(text: str) -> bool:
    """Whether who reads is the one who is ill: "a friend has cancer and I have a lump"."""
    return _SELF.search(text) is not None and _OF_WHOM.search(text) is None


def _is_asked(words: Sequence[str], match: Match, text: str) -> bool:
    """Whether the sentence it stands in asks: "could this be ringworm", "ringworm?"."""
    typed = r"\W+".join(map(re.escape, words[match.start : match.end]))
    if not re.search(rf"\b{typed}\W*\?", text.casefold()):
        return False
    first = max((at + 1 for at in range(match.start) if words[at] == STOP), default=0)
    while first < match.start and words[first] in _LED_IN:
        first += 1
    asking = words[first] in _ASKS and words[first + 1] in _ABOUT
    return first == match.start or asking


def _is_of_a_friend(words: Sequence[str], match: Match) -> bool:
    """Whether a friend or the like stands before it and had it: "a friend has cancer"."""
    behind = {words[match.start]}
    for at in range(match.start - 1, max(match.start - 7, -1), -1):
        if words[at] in _DISTANT:
            lost = "lost" in words[max(at - _LOST, 0) : at] and "to" in behind
            return lost or not _HAVING.isdisjoint(behind)
        if words[at] in (COMMA, STOP, "i", "ive", "im", "me", "says", "said", "thinks"):
            return False
        behind.add(words[at])
    return False


def _is_long_past(words: Sequence[str], match: Match) -> bool:
    """Whether it is told of years that are long gone: "cousin had it in the 1970s"."""
    return _LONG_PAST.search(" ".join(words[match.end : match.end + 8])) is not None

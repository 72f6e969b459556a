"""Whether words before a name only guess, fear or pass on what laymen say: "mum thinks lupus"."""

from __future__ import annotations

from collections.abc import Sequence

from data.plain_words.matched import Match
from data.plain_words.words import COMMA, STOP, each

_GUESSING = each(
    "think thinks thinking thought suspect suspected suspecting suspects wonder wondered wondering "
    "worry worried worrying afraid scared fear fearing feared terrified paranoid guess guessed "
    "guessing guesses assume assumed assuming assumes reckon reckons reckoned google googled "
    "googling maybe perhaps possibly possible might mistook mistaken imagine imagined imagining "
    "concerned convinced suspicious suggest suggests suggested unlike"
)
_SAYING = each("said says say saying told tells telling swears insists insisted claimed called")
_LAYMEN = each(
    "someone somebody people everyone friend friends mum mom mother dad father husband wife "
    "partner "
    "sister brother nan gran grandma grandmother grandfather grandad aunt uncle cousin neighbour "
    "neighbor colleague coworker boss "
    "boyfriend girlfriend son daughter internet google online reddit forum forums ai chatgpt app"
)
_KNOWING = each(
    "doctor doctors dr doc docs gp gps dermatologist dermatologists derm nurse consultant "
    "specialist "
    "surgeon pharmacist physician paediatrician pediatrician hospital diagnosed diagnosis diagnose "
    "biopsy confirmed oncologist midwife paramedic"
)
"""Whose word counts; a guess that one of them shares stays what it is."""

_SUBJECTS = each("i ive im my it its he she his her they we")
_MOST_LISTED = 2
_BESIDE = each("or and a an the it is was be its some just even of to about have i")
_BREAKS = each("but because so since although though which who until till when")
_OWN = each("my history had diagnosed since remission returned came")
_HOW_FAR = 10
_SAID_BY = 5
"""So far before "says" may stand who does: "my dad hates tattoos and keeps saying"."""

_HEARD = each(
    "read reads reading heard hear hearing talk talks talked talking going goes went banging bangs "
    "mentions mentioned mentioning joked jokes joking obsessed warned warns film documentary"
)
_OF_WHAT = each("about of on with")
_WHOSE = each("his her their have has")
_NOT_FAR = 5


def is_guessed(words: Sequence[str], match: Match, *, lists: bool) -> bool:
    """Whether a word of guessing stands before it, and nobody who knows.

    Behind a comma only another guess goes on: "thinking lupus, syphilis", not "thought something
    stung me, hives". Where no such list counts, a comma or "and" ends it: in "thought it was
    ringworm, cancer two years ago" somebody had cancer.
    """
    listed, told = False, 0
    for at in range(match.start - 1, max(match.start - 1 - _HOW_FAR, -1), -1):
        word = words[at]
        if word == STOP or word in _BREAKS or word in _KNOWING:
            return False
        if not lists and word in (COMMA, "and"):
            return False
        if word == COMMA:
            if words[at + 1] in _SUBJECTS:
                return False
            listed, told = True, 0
        elif listed and word not in _GUESSING | _BESIDE:
            told += 1
            if told > _MOST_LISTED:
                return False
        said = word in _SAYING and _LAYMEN.intersection(words[max(at - _SAID_BY, 0) : at])
        if word in _GUESSING or said:
            between = {*words[at + 1 : match.start], *_own_behind(words, match)}
            return _KNOWING.isdisjoint(words[max(at - 4, 0) : at]) and _OWN.isdisjoint(between)
    return False


def is_heard_of(words: Sequence[str], match: Match) -> bool:
    """Whether it was only read, heard or talked of: "I read about itching and lymphoma"."""
    for at in range(match.start - 2, max(match.start - 2 - _NOT_FAR, -1), -1):
        if words[at] in _KNOWING or words[at + 1] in (COMMA, STOP):
            return False
        if words[at] in _HEARD and words[at + 1] in _OF_WHAT:
            told = {*words[at + 2 : match.start], *_own_behind(words, match)}
            ahead = words[max(at - 4, 0) : at]
            return _KNOWING.isdisjoint(ahead) and (_OWN | _WHOSE).isdisjoint(told)
    return False


def _own_behind(words: Sequence[str], match: Match) -> Sequence[str]:
    """The words behind it that may say that it is one's own, up to where others are told of."""
    behind = words[match.end : match.end + 4]
    theirs = [at for at in range(len(behind) - 1) if behind[at] == "my"]
    for at in theirs:
        if not _LAYMEN.isdisjoint(words[match.end + at + 1 : match.end + at + 3]):
            return behind[:at]
    return behind

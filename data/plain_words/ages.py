"""Where a number stands that is somebody's age, though no "years" stand beside it."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from data.plain_words.words import COMMA, STOP, each

PEOPLE = each(
    "im i iam she he shes hes am mum mom mam dad father mother gran nan nana grandma grandad "
    "grandpa kid son daughter child boy girl toddler baby wife husband man woman male female "
    "husbands wifes sons daughters boyfriend boyfriends girlfriend girlfriends partner partners"
)
_SEXES = each("male female man woman guy lady lad m f here")
_WORKS = each("student nurse teacher mum mom mother dad father chef driver farmer builder retired")
NEARLY = each("about around nearly almost just roughly over only coming")
_OWN = each("im am hes shes")
_TURNED = each("turned turning")


def is_bare_age(words: Sequence[str], start: int, end: int) -> bool:
    """Whether a number is an age by where it stands: "47 here", "student, 20", "turned 46"."""
    first = start - (start > 0 and words[start - 1] in NEARLY)
    ahead, following = words[max(first - 2, 0) : first], words[end : end + 2]
    begins = not ahead or ahead[-1] == STOP
    alone = not following or following[0] in (COMMA, STOP, "and", "with")
    if ahead and ahead[-1] in _TURNED:
        return following[:1] != ["degrees"]
    # "24, male" and "28 and I have"; "20 spots" counts something else.
    if (
        begins
        and following not in ([], [STOP])
        and (first == 0 or following[0] in _SEXES | {COMMA})
    ):
        return alone or following[0] in _SEXES
    listed = len(ahead) == 2 and ahead[1] == COMMA and ahead[0] in _WORKS | PEOPLE | _SEXES
    # "I'm Black and 30."
    joined = ahead[-1:] == ["and"] and not _OWN.isdisjoint(words[max(first - 4, 0) : first])
    return alone and (listed or (joined and following[:1] != ["and"]))


def is_in_brackets(words: Sequence[str], start: int, end: int, named: Collection[str]) -> bool:
    """Whether a number stands in brackets behind one of `named`: "at my age (71)"."""
    marked = words[start - 1 : start] == [STOP] and words[end : end + 1] == [STOP]
    return start > 1 and marked and words[start - 2] in named

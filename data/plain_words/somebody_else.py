"""What is told of somebody else beside one's own trouble: "my cousin got sunstroke and was sick".

Only what happened to a grown-up whom nothing else in the text makes the one who is ill, and only
after who reads has told of himself or herself: "my dad's back is hot" is of him. What is told aside
is offered and not ticked, so nothing of it is lost.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence

from data.plain_words.words import COMMA, STOP, each

_JOINTS = each("and but so because since as while though although which who")
_SELF = each("i im ive id me myself mine we weve it its this these those them they there")
_ANAPHORS = each("he she hes shes")
_WITH = each("with for to from of by at than like about on near")
"""Words behind which a person is no subject: "same as my sister", "I went with my wife"."""

_HAPPENED = each(
    "had was were got died ended collapsed needed went caught broke fainted turned nearly takes "
    "does"
)
"""What happened to somebody; who "is" or "has" something may be the one who is asked for."""

_BEFALLS = _HAPPENED | each("started began came went ended")
_BODY = each(
    "back skin spot spots rash chest body shoulder shoulders neck trunk tummy spine lump lumps "
    "mole moles temperature fever head face breathing leg legs arm arms heart eyes lips"
)
"""What somebody has a trouble at: who tells of "my dad's back" may be asking for him."""

_SPEAKS = each("says said thinks thought noticed found saw spotted told reckons swears called")
_OWN = each("i im ive ill id me my mine it its them")
_TELLING = each("i im ive my")
_DISTANT = each(
    "neighbor neighbour friend friends colleague colleagues coworker classmate mate workmate boss "
    "cousin bloke guy chap client"
)
"""Whose story frightens: behind "back ache" nobody tells of them as of the one who is ill."""

_LONG_AGO = each("had died got nearly once")
_PRESENT = each("is are has now today")
_FRIGHTENED = each("paranoid worried scared panicking nervous anxious mine wonder wondering")
_FARTHEST = 5
_SOMEBODY_IS_ILL = re.compile(
    r"\b(his|her|their) (\w+ )?(back|skin|spots?|rash|chest|body|shoulders?|neck|trunk|tummy|spine|"
    r"lumps?|moles?|temperature|fever|head|face|breathing|legs?)\b"
)


def told_aside(
    words: Sequence[str], people: frozenset[str], findings: Collection[int]
) -> frozenset[int]:
    """The places in `words` that tell of one of `people` who is not the one who is ill.

    `findings` are the places where something seen or felt begins.
    """
    own = _told_bare(words, people, findings)
    own = _own_trouble(words, people, findings) if own is None else own
    if own is None:
        return frozenset()
    aside: set[int] = set()
    other = False
    for start, end, begins in _clauses(words):
        subject = _subject(words, start, end, people, other)
        other = subject if subject is not None else other and not begins
        if other and start < own:
            # Somebody else comes first, so all of it may well be of them.
            return frozenset()
        if other:
            aside |= {*range(start, _own_again(words, start, end, people))}
    # Of whom more is told than in passing, he or she is the one who is ill.
    rest = " ".join(word for at, word in enumerate(words) if at not in aside)
    whom = "|".join(sorted(people))
    if re.search(rf"\b(on|in|over|of) my (\w+ )?({whom})s?\b", rest):
        return frozenset()
    return frozenset() if _SOMEBODY_IS_ILL.search(rest) else frozenset(aside)


def _own_trouble(
    words: Sequence[str], people: frozenset[str], findings: Collection[int]
) -> int | None:
    """Where who reads first tells of something that he or she has."""
    for at in sorted(findings):
        behind = words[at + 1 : at + _FARTHEST]
        if "my" in behind and people.isdisjoint(behind):
            return at
        for before in range(at - 1, max(at - 2 * _FARTHEST, -1), -1):
            word = words[before]
            if word == STOP or word in people | _ANAPHORS:
                break
            if word in _TELLING:
                return before
    return None


def _told_bare(
    words: Sequence[str], people: frozenset[str], findings: Collection[int]
) -> int | None:
    """Where a line begins with a trouble of nobody: "back ache, my neighbour had a stroke so"."""
    named = [at for at, word in enumerate(words) if word in people | _ANAPHORS]
    first = min(findings, default=None)
    if first is None or not named or first > named[0] or not {*words[named[-1] :]} & _FRIGHTENED:
        return None
    behind = words[named[0] + 1 :]
    if _PRESENT.intersection(behind) or _LONG_AGO.isdisjoint(behind):
        return None
    return first if {words[at] for at in named} <= _DISTANT | _ANAPHORS else None


def _clauses(words: Sequence[str]) -> Iterator[tuple[int, int, bool]]:
    """Where each clause stands, and whether a sentence begins with it."""
    start, begins = 0, True
    for at, word in enumerate([*words, STOP]):
        mark = word in (COMMA, STOP)
        if (mark or word in _JOINTS) and at > start:
            yield start, at, begins
            start, begins = at, False
        if mark:
            start, begins = at + 1, begins or word == STOP


def _subject(
    words: Sequence[str], start: int, end: int, people: frozenset[str], other: bool
) -> bool | None:
    """Whether the clause tells what happened to somebody else; None where it names nobody."""
    for at in range(start, min(start + 2 * _FARTHEST, end)):
        word = words[at]
        if word in _ANAPHORS:
            return other
        named = {each.removesuffix("s") for each in words[at + 1 : min(at + 4, end)]}
        mine = word == "my" and people.isdisjoint(named)
        if word in _SELF or mine:
            return False
        if word in people and _WITH.isdisjoint(words[max(at - 2, start) : at]):
            return _happened(words[at + 1 : min(at + 1 + _FARTHEST, end)])
        if word.removesuffix("s") in people and (told := words[at + 1 : min(at + 7, end)]):
            # "My neighbour's slipped disc started just like that."
            return not _BEFALLS.isdisjoint(told) and (_BODY | _OWN).isdisjoint({*told} - {"it"})
    return None


def _happened(behind: Sequence[str]) -> bool:
    """Whether the words behind a person tell what happened to him or her, and not what was said."""
    for word in behind:
        if word in _HAPPENED or word in _SELF or word in _SPEAKS or word == "my":
            return word in _HAPPENED
    return False


def _own_again(words: Sequence[str], start: int, end: int, people: frozenset[str]) -> int:
    """Where the clause comes back to who reads: "my wife scratched my back"."""
    for at in range(start, end):
        if words[at] in _OWN and people.isdisjoint(words[at + 1 : at + 4]):
            return at
    return end

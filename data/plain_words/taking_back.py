"""What around a finding takes it back: "fever: no", "the itch is gone", "had a fever last year"."""

from __future__ import annotations

from collections.abc import Sequence

from data.plain_words import negating_words as said
from data.plain_words.words import COMMA, SILENT, STOP, each

_ON_THE_WAY = SILENT | {"has", "now", "have", "all", "getting", "much", "bit", "lot"}
_TURNS = frozenset(["gone", "went"])
_GONE_FOR_GOOD = each(
    ", . away down now and but after within in by since for completely when on with again today "
    "formerly quickly so the itself until then a my totally all itch rash fever pain"
)
_LASTING = frozenset(["still", "since", "ever", "again", "another"])
_AGAIN = frozenset(["since", "again", "another"])
_SOON = 6
_HAVE = frozenset(["have", "has", "ive", "weve", "theyve", "youve", "hes", "shes", "not"])


def ends_otherwise(words: Sequence[str], at: int, denying: bool) -> bool:
    """Whether what follows `at` takes the finding back: "fever: no", "itch is gone"."""
    rest = [*words[at:], STOP]
    while rest[0] in _ON_THE_WAY:
        del rest[0]
    # "The itch went" is over; "the cut went bad" is not.
    turned = rest[0] in _TURNS and rest[1] not in _GONE_FOR_GOOD
    if (rest[0] in said.GONE and not turned) or (denying and rest[0] == "yes"):
        return True
    if denying:
        return False
    if rest[0] == "no" and "yes" in words:
        return True
    after_mark = rest[0] == STOP
    answer = rest[1:] if after_mark else rest
    return answer[:1] in (["no"], ["none"], ["not"], ["never"]) and answer[1:2] in (
        [STOP],
        [COMMA],
    )


def has_exception(words: Sequence[str], at: int) -> bool:
    """Whether "at first", "unless pressed" and the like follow before the next cut.

    "I cannot pee and my cousin died years ago": what "and my" begins takes nothing back. Nor does
    "face first": who says when says it at once, or says "at first".
    """
    for place, word in enumerate(words[at:], at + 1):
        following = words[place] if place < len(words) else STOP
        if word in (COMMA, STOP) or (word == "and" and following in said.SUBJECTS | said.OWNERS):
            return False
        if word in said.EXCEPTIONS:
            return word != "first" or words[place - 2] == "at" or place - at <= 2
    return False


def is_over(words: Sequence[str], start: int, end: int, past_word: str) -> bool:
    """Whether `words[start:end]` is told of the past by `past_word`: "had a fever last year".

    "I have had it since last year" is of today, and so is what is "still there". What comes behind
    the past is of today too: in "had cancer last year back pain" only the cancer is over.
    """
    breaks = said.BREAKS | {COMMA, STOP}
    first = next((at + 1 for at in range(start - 1, -1, -1) if words[at] in breaks), 0)
    past = next((at for at in range(end, len(words)) if words[at] in breaks), len(words))
    had = [at for at in range(first, end) if _is_had(words, at)]
    if not had:
        return False
    told = past_word in (*words[first : had[-1]], *words[end:past])
    lasting = not _AGAIN.isdisjoint(words[first:past]) or not _LASTING.isdisjoint(
        words[past : past + _SOON]
    )
    return told and past_word not in words[had[-1] : start] and not lasting


def _is_had(words: Sequence[str], at: int) -> bool:
    return (
        (words[at] == "had" and not (at and words[at - 1] in _HAVE))
        or words[at] in ("needed", "took")
        or words[at : at + 2] == ["was", "on"]
    )

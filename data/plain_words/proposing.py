"""Which of the findings of a text are proposed together, and which of them are sure."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Literal

from data.plain_words.matched import Match
from data.plain_words.phrases import SURE

MOST_PROPOSALS = 20

_WHO, _HAPPENS, _WHERE = "circumstance", "course", "location"

OPPOSED = 2
"""So many steps of a scale lie between "pea size" and "golf ball size" at least."""


@dataclass(frozen=True, slots=True)
class Found:
    """A term (or a condition; the other is `""`) that some of the typed words stand for.

    `state` says whether it is there, `words` what was typed, `score` (0 to 1) how closely they
    agree. A condition is only ever `has`: it was named. `sure` is false where the words had to be
    mended or completed, could as well mean another term, or contradict another finding. What is
    `supposed` is only feared, guessed or asked: it is never sure.
    """

    term: str
    condition: str
    state: Literal["has", "not"]
    words: str
    score: float
    sure: bool
    supposed: bool = False


def together(
    said: Sequence[Found],
    ancestors: Mapping[str, tuple[str, ...]],
    steps: Mapping[str, tuple[str, int]],
    negative: frozenset[str],
) -> tuple[Found, ...]:
    """Each of `said` once, in its order; of too many those whose words agree best.

    Left out is what the text both sees and denies, and a denied whole of a part that it sees.
    `steps` holds the scale and the step of each term that is on one, `negative` the terms that
    deny.
    """
    seen = {each.term for each in said if each.state == "has" and each.term}
    denied = {each.term for each in said if each.state == "not"}
    wholes = {whole for term in seen for whole in ancestors[term]}
    dropped = (seen & denied) | (denied & wholes)
    best: dict[tuple[str, str], Found] = {}
    for each in said:
        key = (each.term, each.condition)
        # Of what is said twice, the clearer way: "brown" alone may be the skin, not beside "spots".
        clearer = key not in best or (best[key].score, best[key].sure) < (each.score, each.sure)
        if each.term not in dropped and clearer:
            best[key] = each
    kept = sorted(best.values(), key=lambda each: -each.score)[:MOST_PROPOSALS]
    apart = {one.term for one in kept for other in kept if _opposed(steps, negative, one, other)}
    return tuple(
        replace(each, sure=each.sure and each.score >= SURE and each.term not in apart)
        for each in best.values()
        if each in kept
    )


def _opposed(
    steps: Mapping[str, tuple[str, int]], negative: frozenset[str], one: Found, other: Found
) -> bool:
    """Whether both cannot be there: no pain and severe pain, soft and hard.

    Where a scale begins with a denial, only that is opposed to the others: what hurts badly is
    sore when pressed too, and what grew slowly may grow fast now.
    """
    if one.state != "has" or other.state != "has":
        return False
    if one.term not in steps or other.term not in steps:
        return False
    scale, step = steps[one.term]
    other_scale, other_step = steps[other.term]
    if scale != other_scale or abs(step - other_step) < OPPOSED:
        return False
    denials = {term for term in negative if term in steps and steps[term][0] == scale}
    return not denials or bool(denials & {one.term, other.term})


def offered(
    facets: Mapping[str, str], negative: frozenset[str], match: Match, state: str, words: str
) -> Iterator[Found]:
    """What `match`, typed as `words`, proposes in its `state`, by the `facets` of the terms.

    A "no" is passed on only where it is clear what it denies; `negative` are terms that deny. A
    place is never denied: "no pain in my back" denies the pain.
    """
    # A number, or "itchy red bumps", says all its terms at once; of those of one word, or of "all
    # over", only one may be meant.
    count = len(words.split())
    one_term = (
        match.together
        or count > 2
        or (count > 1 and words[:1].isdigit())
        or sum(bool(entry.term) for entry in match.entries) == 1
    )
    # Who it is and what is there are never one or the other ("baby hot"), nor are two things that
    # happen to it ("mole bleeds").
    sides = {facets[entry.term] for entry in match.entries if entry.term}
    both = (_WHO in sides and len(sides) > 1) or sides == {_HAPPENS}
    one_term = one_term or (count > 1 and both)
    # The findings in a condition's name were all said: "infected cyst".
    one_term = one_term or (count > 1 and any(entry.condition for entry in match.entries))
    for entry in match.entries:
        if entry.other:
            continue
        if state == "has" or (entry.condition and state != "not"):
            sure = one_term or bool(entry.condition)
            yield Found(entry.term, entry.condition, "has", words, entry.score, sure)
        elif (
            state == "not"
            and entry.term not in negative
            and entry.term
            and facets[entry.term] != _WHERE
            and one_term
            and not entry.partial
        ):
            yield Found(entry.term, "", "not", words, entry.score, sure=True)

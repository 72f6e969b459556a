"""What would narrow it down: the findings whose answer tells most, and none that is answered."""

from __future__ import annotations

import math
from collections.abc import Iterable

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from data.dataset.records import Statement
from data.matching.answered import answered
from data.matching.matching import match
from data.matching.narrowing import questions
from data.matching.scoring import scores
from data.matching.selection import Selection
from data.matching.weighing import weigh
from tests.catalogues import catalogue, chance, says, scale, selection, term
from tests.generated import Situation, situations

NARROWING = catalogue().weights["narrowing"]
LEAST = NARROWING["least"]
SHARPNESS = catalogue().weights["outlook"]["sharpness"]

FAMILY = [
    term("itch"),
    term("strong-itch", parent="itch"),
    *scale("since", "days", "weeks", "months"),
    term("back", "location"),
]


def asked(statements: Iterable[Statement], chosen: Selection) -> tuple[str, ...]:
    small = catalogue(terms=FAMILY, statements=statements)
    evidence = weigh(small)
    return questions(small, evidence, chosen, match(evidence, chosen))


@pytest.mark.parametrize(
    ("statements", "chosen", "wanted"),
    [
        pytest.param([], selection(), (), id="nothing to narrow down"),
        pytest.param([says("a", "pus", "often")], selection(), (), id="one left: no question"),
        pytest.param(
            [says("a", "pus", "often"), says("b", "pus", "often")],
            selection(),
            (),
            id="no question whose answer splits nothing",
        ),
        pytest.param(
            [says("a", "pus", "always"), says("b", "pus", "never"), says("b", "fever", "often")],
            selection(),
            ("pus", "fever"),
            id="the most telling first",
        ),
        pytest.param(
            [says("a", "painless", "always"), says("b", "painless", "never")],
            selection(),
            (),
            id="what denies something is not asked, for a no to a no trips a reader up",
        ),
        pytest.param(
            [says("a", "back", "always"), says("b", "back", "never")],
            selection(),
            (),
            id="places are asked by the body map",
        ),
        pytest.param(
            [says("a", "pus", "always"), says("b", "pus", "sometimes")],
            selection("pus"),
            (),
            id="what is ticked is not asked",
        ),
        pytest.param(
            [says("a", "strong-itch", "often"), says("b", "itch", "often")],
            selection("itch"),
            (),
            id="nor what is narrower or broader",
        ),
        pytest.param(
            [says("a", "months", "always"), says("b", "months", "never")],
            selection(absent=["days"]),
            (),
            id="nor another step of its scale",
        ),
        pytest.param(
            [says("a", "days", "often"), says("b", "months", "often")],
            selection(),
            ("days",),
            id="of one scale one step",
        ),
        pytest.param(
            [says("a", "pus"), says("a", "fever"), says("b", "pus"), says("b", "rash")],
            selection("fever", "rash"),
            (),
            id="what all of the leading share splits nothing",
        ),
        pytest.param(
            [says("a", "pus"), says("a", "fever"), says("b", "pus"), says("b", "rash")],
            selection("pus"),
            ("fever", "rash"),
            id="what splits the first group",
        ),
        pytest.param(
            [says("a", "pus"), says("a", "lump"), says("b", "fever")],
            selection("pus", "fever"),
            ("lump",),
            id="the leading ones where the first group holds under two",
        ),
    ],
)
def test_the_questions_are(
    statements: list[Statement], chosen: Selection, wanted: tuple[str, ...]
) -> None:
    assert asked(statements, chosen) == wanted


def test_three_questions_at_most() -> None:
    told = [says(key, f"{key}-{number}", "often") for key in "ab" for number in range(4)]
    assert len(asked(told, selection())) == 3


def test_only_the_eight_leading_are_asked_about_when_under_two_fit() -> None:
    names = [f"condition-{number}" for number in range(9)]
    told = [says(name, "pus", "often") for name in names]
    told += [says(names[-1], "fever", "always"), says("other", "lump"), says("other", "scab")]
    assert asked(told, selection("pus", "lump", "scab", absent=["fever"])) == ()
    assert "fever" in asked(told, selection("pus"))


def test_what_hardly_fits_hardly_counts() -> None:
    told = [says("c", "a-first", "always"), says("a", "b-second", "always")]
    told += [says("a", "itch", "always"), says("b", "itch", "always"), says("c", "itch", "rarely")]
    assert asked(told, selection())[:2] == ("a-first", "b-second")
    assert asked(told, selection("itch")) == ("b-second", "a-first")


def test_every_no_and_every_not_sure_makes_the_next_question_need_more() -> None:
    told = [says("a", "pus", "often"), says("b", "pus", "sometimes")]
    small = catalogue(terms=FAMILY, statements=told)
    evidence = weigh(small)
    found = match(evidence, selection())
    many = [f"other-{number}" for number in range(40)]
    assert questions(small, evidence, selection(), found) == ("pus",)
    assert questions(small, evidence, selection(), found, many) == ()


# With none beside the pool is most of the candidates, with forty a small part of them.
@pytest.mark.parametrize("beside", [0, 40])
@given(data=st.data())
def test_each_question_is_the_most_telling_of_those_open(beside: int, data: st.DataObject) -> None:
    situation: Situation = data.draw(situations(beside))
    assume(beside == 0 or situation.selection.present)
    found = questions(
        situation.catalogue, situation.evidence, situation.selection, situation.matches
    )
    worth = information(situation)
    least = LEAST + NARROWING["tires"] * len(situation.selection.absent)
    assert len(found) <= 3
    for number in range(3):
        left = unanswered(situation, found[:number])
        best = max((worth[term] for term in left), default=0.0)
        if number < len(found):
            assert found[number] in left
            assert worth[found[number]] == pytest.approx(best, abs=1e-6)
        else:
            assert best < least + 1e-6


def information(situation: Situation) -> dict[str, float]:
    """Expected information of each answer about which of the pool it is, worked out plainly, times
    what its facet counts and how readily it is told.
    """
    catalogue, evidence, found = situation.catalogue, situation.evidence, situation.matches
    names = [s.condition for s in found.fits]
    if len(names) < 2:
        names = [s.condition for s in (*found.fits, *found.fits_some)][:8]
    score = dict(zip(evidence.candidates, scores(evidence, situation.selection), strict=True))
    best = max((score[name] for name in names), default=0)
    names = [name for name in names if best - score[name] <= NARROWING["behind"] + 5e-6]
    if len(names) < 2:
        return dict.fromkeys(evidence.terms, 0.0)
    odds = [2 ** (SHARPNESS * (score[name] - best)) for name in names]
    likely = [each / sum(odds) for each in odds]
    worth = {}
    for key in evidence.terms:
        yes = [chance(evidence, name, key) for name in names]
        average = sum(p * entropy(y) for p, y in zip(likely, yes, strict=True))
        counts = NARROWING["facets"].get(catalogue.terms[key].facet, 0)
        whole = entropy(sum(p * y for p, y in zip(likely, yes, strict=True)))
        worth[key] = (whole - average) * counts * NARROWING["less"].get(key, 1)
    return worth


def entropy(chance: float) -> float:
    return -sum(part * math.log2(part) for part in (chance, 1 - chance) if part > 0)


def unanswered(situation: Situation, asked: Iterable[str]) -> set[str]:
    known, chosen, earlier = situation.catalogue, situation.selection, [*asked]
    return {t for t in situation.evidence.terms if not answered(known, t, chosen, earlier)}

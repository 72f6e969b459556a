"""How soon somebody should look: rules met and conditions recognised, and nothing lowers it."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import permutations

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from data.dataset.catalogue import Catalogue
from data.dataset.records import Statement
from data.matching.matching import match
from data.matching.selection import Selection
from data.matching.weighing import weigh
from data.urgency.advice import Advice, advise
from data.urgency.rules import NearRule
from tests.catalogues import catalogue, condition, group, rule, says, selection, term
from tests.generated import STATES, Situation, situations, tickable

OTHERS = [says(f"other-{number}", "rash") for number in range(15)]
"""With the boil sixteen candidates: recognising takes 1.5 times 4 bits."""
OFTEN = [says("boil", finding, "often") for finding in ("pus", "lump", "heat")]
SOMETIMES = [says("boil", f"sign-{number}", "sometimes") for number in range(5)]


def told(statements: Iterable[Statement], chosen: Selection) -> Advice:
    words = catalogue(
        conditions=[condition("boil", care_level="today")],
        terms=[term("neck", "location"), term("arm", "location"), term("nail", "location")],
        statements=[*statements, *OTHERS],
    )
    return advice(words, chosen)


def advice(catalogue: Catalogue, chosen: Selection) -> Advice:
    evidence = weigh(catalogue)
    return advise(catalogue, evidence, chosen, match(evidence, chosen))


@pytest.mark.parametrize(
    ("statements", "chosen", "recognised"),
    [
        pytest.param(OFTEN, selection(), False, id="nothing chosen"),
        pytest.param(OFTEN, selection("pus"), False, id="one telling finding"),
        pytest.param(OFTEN, selection("pus", "lump"), False, id="two: 4.4 bits beyond one each"),
        pytest.param(OFTEN, selection("pus", "lump", "heat"), True, id="three: 6.6 bits"),
        pytest.param(
            OFTEN, selection(must=["pus", "lump", "heat"]), True, id="must-haves count as ticks"
        ),
        pytest.param(
            [*OFTEN, *(says(f"other-{n}", "lump") for n in range(3))],
            selection("pus", "lump", "heat"),
            False,
            id="three findings, one of them shared with others",
        ),
        pytest.param(
            [says("boil", "pus", "always"), *SOMETIMES],
            selection("pus", *(s.term for s in SOMETIMES)),
            False,
            id="bits enough, but one finding often or always",
        ),
        pytest.param(
            [*OFTEN, *SOMETIMES],
            selection("pus", "sign-0", "sign-1", "sign-2", "lump"),
            True,
            id="bits of what is rarer count too",
        ),
        pytest.param(
            [says("boil", place, "always") for place in ("neck", "arm", "nail")],
            selection("neck", "arm", "nail"),
            False,
            id="places do not count",
        ),
        pytest.param(
            [*OFTEN, says("boil", "fever", "always"), says("boil", "rash", "never")],
            selection("pus", "lump", "heat", "rash", absent=["fever"]),
            True,
            id="what rules it out takes nothing away",
        ),
    ],
)
def test_a_condition_is_recognised(
    statements: list[Statement], chosen: Selection, recognised: bool
) -> None:
    found = told(statements, chosen)
    assert found.recognised == (("boil",) if recognised else ())
    assert found.level == ("today" if recognised else "")


def test_what_is_inherited_does_not_count_as_often() -> None:
    words = catalogue(
        conditions=[group("infection"), condition("boil", parent="infection", care_level="today")],
        statements=[says("infection", f"sign-{n}", "always") for n in range(6)] + OTHERS,
    )
    assert advice(words, selection(*(f"sign-{n}" for n in range(6)))).recognised == ()


@pytest.mark.parametrize("commonness", ["very-common", "rare"])
@pytest.mark.parametrize(
    ("ticked", "recognised"), [(("pus",), ()), (("pus", "lump", "heat"), ("boil",))]
)
def test_how_common_it_is_plays_no_part(
    commonness: str, ticked: tuple[str, ...], recognised: tuple[str, ...]
) -> None:
    words = catalogue(
        conditions=[condition("boil", care_level="today", commonness=commonness)],
        statements=[*OFTEN, *OTHERS],
    )
    assert advice(words, selection(*ticked)).recognised == recognised


@pytest.mark.parametrize(
    ("level", "serious", "sets"),
    [
        ("emergency", False, True),
        ("today", False, True),
        ("doctor", True, True),
        ("doctor", False, False),
        ("watch", False, False),
        ("", True, False),
    ],
)
def test_only_what_must_not_wait_is_recognised(level: str, serious: bool, sets: bool) -> None:
    words = catalogue(
        conditions=[condition("boil", care_level=level, serious=serious)],
        statements=[*OFTEN, *OTHERS],
    )
    found = advice(words, selection("pus", "lump", "heat"))
    assert (found.level, found.recognised) == ((level, ("boil",)) if sets else ("", ()))


def test_the_most_urgent_of_rules_and_recognised_is_the_level() -> None:
    for ruled, usual in permutations(["emergency", "today", "doctor", "pharmacist", "watch"], 2):
        words = catalogue(
            conditions=[condition("boil", care_level=usual, serious=True)],
            statements=[*OFTEN, *OTHERS],
            rules=[rule(ruled, "pus")],
        )
        found = advice(words, selection("pus", "lump", "heat"))
        assert found.recognised == ("boil",)
        assert found.level == min(ruled, usual, key=words.urgency_of)


def test_only_more_urgent_rules_would_raise() -> None:
    fever, shock = rule("today", "pus", "fever"), rule("emergency", "pus", "faint")
    near = NearRule(shock, ("faint",))
    words = catalogue(statements=OFTEN, rules=[fever, shock])
    found = advice(words, selection("pus"))
    assert found.would_raise == (near, NearRule(fever, ("fever",)))
    found = advice(words, selection("pus", "fever"))
    assert (found.level, found.would_raise) == ("today", (near,))


def test_with_nothing_chosen_there_is_no_level_and_nothing_is_near() -> None:
    words = catalogue(statements=OFTEN, rules=[rule("emergency", "faint", about=["boil"])])
    found = advice(words, selection())
    assert (found.level, found.rules, found.recognised, found.would_raise) == ("", (), (), ())


@given(situation=situations(), data=st.data())
def test_nothing_that_is_added_lowers_the_level(situation: Situation, data: st.DataObject) -> None:
    catalogue, before = situation.catalogue, situation.selection
    added = data.draw(st.sampled_from(tickable(catalogue)))
    state = data.draw(st.sampled_from(STATES))
    assume(before.state(added) == "" or (before.state(added), state) == ("has", "must"))
    low, high = (
        advise(catalogue, situation.evidence, chosen, match(situation.evidence, chosen))
        for chosen in (before, before.mark(added, state))
    )
    assert catalogue.urgency_of(high.level) <= catalogue.urgency_of(low.level)
    assert {*low.recognised} <= {*high.recognised}


@given(situation=situations())
def test_for_every_ordered_pair_the_second_tick_never_lowers_the_level(
    situation: Situation,
) -> None:
    catalogue, evidence = situation.catalogue, situation.evidence

    def urgency(*ticked: str) -> int:
        chosen = selection(*ticked)
        found = advise(catalogue, evidence, chosen, match(evidence, chosen))
        return catalogue.urgency_of(found.level)

    for first, second in permutations(tickable(catalogue), 2):
        assert urgency(first, second) <= urgency(first)


def test_the_signs_named_are_those_of_what_fits_and_at_most_three() -> None:
    signs = ("fever", "chills", "heat", "spread")
    words = catalogue(
        conditions=[condition("boil", care_level="watch")],
        statements=[says("boil", "lump", "often"), says("boil", "heat"), *OTHERS],
        rules=[
            rule("today", "lump", signs, about=["boil"]),
            rule("emergency", "lump", "faint", about=["other-0"]),
            rule("doctor", "lump", "old", about=["boil"]),
        ],
    )
    assert advice(words, selection("lump")).signs == ("heat",)

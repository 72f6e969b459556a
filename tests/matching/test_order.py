"""The order inside a group: what speaks for and against, how common it is, then the name."""

from __future__ import annotations

from dataclasses import replace

import pytest

from data.dataset.catalogue import Catalogue
from data.dataset.records import Statement
from data.matching.scoring import for_it
from data.matching.selection import Selection
from data.matching.weighing import weigh
from tests.catalogues import catalogue, condition, group, matched, says, scale, selection, term

TELLING = [says(f"other-{number}", "rash") for number in range(4)]
"""Conditions that share none of the findings, so that each finding tells something."""


def order(catalogue: Catalogue, chosen: Selection) -> list[str]:
    found = matched(catalogue, chosen)
    return [standing.condition for standing in (*found.fits, *found.fits_some)]


def test_what_is_more_often_comes_first_and_unsaid_stands_between_sometimes_and_often() -> None:
    wanted = ["always", "often", "", "sometimes", "rarely"]
    statements = [says(f"is-{frequency}", "itch", frequency) for frequency in reversed(wanted)]
    found = order(catalogue(statements=[*statements, *TELLING]), selection("itch"))
    assert found == [f"is-{frequency}" for frequency in wanted]


def test_what_few_conditions_have_speaks_more_for_them_than_what_many_have() -> None:
    statements = [
        says("a", "fever", "often"),
        says("b", "pus", "often"),
        *(says(f"feverish-{number}", "fever", "rarely") for number in range(3)),
        *TELLING,
    ]
    evidence = weigh(catalogue(statements=statements))
    common = evidence.lift(evidence.row["fever"], evidence.column["a"])
    telling = evidence.lift(evidence.row["pus"], evidence.column["b"])
    assert 0 < common < telling


def test_silence_of_a_well_described_condition_says_more_than_of_a_thin_one() -> None:
    statements = [
        *(says("a-well", f"sign-{number}") for number in range(30)),
        says("a-well", "itch", "often"),
        says("b-thin", "itch", "often"),
        *TELLING,
    ]
    found = order(catalogue(statements=statements), selection("itch", "rash"))
    assert found.index("b-thin") < found.index("a-well")


def test_how_long_it_has_been_there_counts_less_than_how_it_looks() -> None:
    known = catalogue(
        terms=[term("pus", "appearance"), term("for-weeks", "course")],
        statements=[
            says("a-by-course", "for-weeks", "often"),
            says("b-by-look", "pus", "often"),
            *TELLING,
        ],
    )
    assert order(known, selection("pus", "for-weeks")) == ["b-by-look", "a-by-course"]


def test_what_the_ways_people_tell_taught_moves_the_order_and_leaves_the_advice() -> None:
    statements = [says("a", "lump", "often"), says("b", "dimple", "often"), *TELLING]
    plain = catalogue(statements=statements)
    taught = {"terms": {"dimple": 1.5}, "conditions": {"a": -0.5}}
    assert order(plain, selection("lump", "dimple")) == ["a", "b"]
    by_term = replace(plain, calibration={**taught, "conditions": {}})
    assert order(by_term, selection("lump", "dimple")) == ["b", "a"]
    by_condition = replace(plain, calibration={**taught, "terms": {}})
    assert order(by_condition, selection("lump", "dimple")) == ["b", "a"]
    before, after = (weigh(each) for each in (plain, replace(plain, calibration=taught)))
    rows = before.rows_of(["lump", "dimple"])
    assert for_it(before, rows).tolist() == for_it(after, rows).tolist()


def test_of_two_that_fit_alike_the_commoner_one_comes_first() -> None:
    wanted = ["very-common", "common", "", "uncommon", "rare"]
    conditions = [condition(f"is-{c}", commonness=c) for c in reversed(wanted)]
    statements = [*(says(f"is-{c}", "itch", "often") for c in wanted), *TELLING]
    known = catalogue(conditions=conditions, statements=statements)
    assert order(known, selection("itch")) == [f"is-{c}" for c in wanted]


@pytest.mark.parametrize("frequency", ["always", "often", "", "sometimes"])
def test_how_common_it_is_never_outweighs_three_findings(frequency: str) -> None:
    signs = ("itch", "pus", "scabs")
    statements = [
        *(says("rare", sign, frequency) for sign in signs),
        # One finding that both have keeps both in sight.
        *(says(key, "fever", "often") for key in ("rare", "usual")),
        *TELLING,
    ]
    known = catalogue(
        conditions=[
            condition("rare", commonness="rare"),
            condition("usual", commonness="very-common"),
        ],
        statements=statements,
    )
    found = order(known, selection("fever", *signs))
    assert found == ["rare", "usual"]


def test_how_common_it_is_moves_nothing_from_group_to_group() -> None:
    statements = [says("a", "itch", "rarely"), says("b", "itch", "often"), says("b", "pus")]
    chosen = selection("itch", "pus")
    groups = []
    for one, other in (("rare", "very-common"), ("very-common", "rare")):
        conditions = [condition("a", commonness=one), condition("b", commonness=other)]
        found = matched(catalogue(conditions=conditions, statements=statements), chosen)
        groups.append([[s.condition for s in each] for each in (found.fits, found.fits_some)])
    assert groups[0] == groups[1]


def test_equals_stand_in_order_of_their_names() -> None:
    conditions = [condition("x", name="wart"), condition("y", name="Boil")]
    statements = [says("x", "itch", "often"), says("y", "itch", "often"), *TELLING]
    assert order(catalogue(conditions=conditions, statements=statements), selection("itch")) == [
        "y",
        "x",
    ]


def test_of_several_places_only_the_best_counts() -> None:
    places = [term("neck", "location"), term("arm", "location"), term("leg", "location")]
    statements = [
        *(says("a-everywhere", place.term, "sometimes") for place in places),
        says("b-neck", "neck", "often"),
        says("c", "arm"),
        says("c", "leg"),
        *TELLING,
    ]
    chosen = selection("neck", "arm", "leg")
    assert order(catalogue(terms=places, statements=statements), chosen)[0] == "b-neck"


STEPS = scale("since", "days", "weeks", "months", "years")


@pytest.mark.parametrize(
    ("told", "chosen"),
    [
        pytest.param(
            [says("a", "pus", "often")],
            selection("itch", absent=["pus"]),
            id="not present though often weighs against",
        ),
        pytest.param(
            [says("a", "days", "often")],
            selection("itch", "months"),
            id="a step two away from the usual one weighs against",
        ),
        pytest.param(
            [says("a", "days", "often"), says("a", "weeks", "always")],
            selection("itch", "years"),
            id="a step two away from every usual one weighs against",
        ),
    ],
)
def test_weighs_against(told: list[Statement], chosen: Selection) -> None:
    statements = [says("a", "itch", "often"), says("b", "itch", "often"), *told, *TELLING]
    assert order(catalogue(terms=STEPS, statements=statements), chosen) == ["b", "a"]


@pytest.mark.parametrize(
    ("told", "chosen"),
    [
        pytest.param(
            [says("a", "days", "often")], selection("itch", "weeks"), id="a step one away"
        ),
        pytest.param(
            [says("a", "days", "often"), says("a", "months", "often")],
            selection("itch", "years"),
            id="a step one away from one of the usual ones",
        ),
        pytest.param(
            [says("a", "days", "sometimes")],
            selection("itch", "years"),
            id="a step far from one stated only sometimes",
        ),
        pytest.param(
            [says("a", "days", "always", when="in babies")],
            selection("itch", "years"),
            id="a step far from one stated only under a condition",
        ),
    ],
)
def test_does_not_weigh_against(told: list[Statement], chosen: Selection) -> None:
    statements = [says("a", "itch", "often"), says("b", "itch", "often"), *told, *TELLING]
    assert order(catalogue(terms=STEPS, statements=statements), chosen) == ["a", "b"]


def test_not_present_weighs_the_more_the_more_often_it_is_stated() -> None:
    wanted = ["never", "rarely", "sometimes", "", "often"]
    statements = [says(f"is-{frequency}", "pus", frequency) for frequency in wanted]
    statements += [says(f"is-{frequency}", "itch", "often") for frequency in reversed(wanted)]
    known = catalogue(statements=[*statements, *TELLING])
    found = order(known, selection("itch", absent=["pus"]))
    assert found == [f"is-{frequency}" for frequency in wanted]


def test_not_present_takes_nothing_off_what_only_a_group_states() -> None:
    conditions = [group("kin"), condition("a", parent="kin"), condition("b")]
    statements = [says(key, "itch", "often") for key in "ab"] + [says("kin", "pus", "often")]
    known = catalogue(conditions=conditions, statements=[*statements, *TELLING])
    assert order(known, selection("itch", absent=["pus"])) == ["a", "b"]


def test_a_place_that_does_not_fit_takes_nothing_off() -> None:
    statements = [
        says("a", "itch", "often"),
        says("b", "itch", "often"),
        says("b", "leg", "rarely"),
        *(says(f"on-{number}", "leg", "always") for number in range(4)),
        *TELLING,
    ]
    known = catalogue(terms=[term("leg", "location")], statements=statements)
    assert order(known, selection("itch", "leg"))[:2] == ["a", "b"]

"""The order inside a group: how often times how telling, less what weighs against, then name."""

from __future__ import annotations

import pytest

from data.dataset.catalogue import Catalogue
from data.dataset.records import Statement
from data.matching.matching import match
from data.matching.selection import Selection
from data.matching.weighing import weigh
from tests.catalogues import catalogue, condition, matched, says, scale, selection, term

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


def test_a_telling_finding_comes_before_a_common_one() -> None:
    statements = [
        says("a", "fever", "often"),
        says("b", "pus", "often"),
        *(says(f"feverish-{number}", "fever", "rarely") for number in range(3)),
        *TELLING,
    ]
    assert order(catalogue(statements=statements), selection("fever", "pus"))[:2] == ["b", "a"]


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
            [says("a", "pus", "sometimes")],
            selection("itch", absent=["pus"]),
            id="not present though sometimes",
        ),
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


def test_half_of_what_weighs_against_is_taken_off() -> None:
    statements = [
        says("a", "itch", "often"),
        says("a", "pus", "often"),
        says("b", "itch", "sometimes"),
        says("c", "itch", "rarely"),
        says("c", "pus"),
        *TELLING,
    ]
    evidence = weigh(catalogue(statements=statements))
    itch, pus = (evidence.bits[evidence.row[t]] for t in ("itch", "pus"))
    left = 0.8 * itch - 0.5 * 0.8 * pus
    assert 0.15 * itch < left < 0.4 * itch
    found = match(evidence, selection("itch", absent=["pus"]))
    assert [standing.condition for standing in found.fits] == ["b", "a", "c"]

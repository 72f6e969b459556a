"""The chance of a finding: by how often it is stated, and by what silence says where it is not."""

from __future__ import annotations

import pytest

from data.dataset.records import Statement
from data.matching.weighing import weigh
from tests.catalogues import (
    catalogue,
    chance,
    condition,
    group,
    says,
    scale,
    silence_alike,
    term,
)

FAMILY = [
    term("itch"),
    term("strong-itch", parent="itch"),
    term("back", "location"),
    *scale("since", "days", "weeks", "months"),
]


@pytest.mark.parametrize(
    ("statements", "asked", "wanted"),
    [
        pytest.param([says("a", "itch", "always")], "itch", 0.95, id="always"),
        pytest.param([says("a", "itch", "often")], "itch", 0.7, id="often"),
        pytest.param([says("a", "itch")], "itch", 0.45, id="not said how often"),
        pytest.param([says("a", "itch", "sometimes")], "itch", 0.3, id="sometimes"),
        pytest.param([says("a", "itch", "rarely")], "itch", 0.08, id="rarely"),
        pytest.param([says("a", "itch", "never")], "itch", 0.005, id="never"),
        pytest.param([says("a", "itch", "never")], "strong-itch", 0.005, id="never, narrower"),
        pytest.param([says("a", "strong-itch", "often")], "itch", 0.7, id="a narrower one counts"),
        pytest.param(
            [says("a", "itch", "often")], "strong-itch", 0.14, id="a broader one: a fifth"
        ),
        pytest.param([says("kin", "itch", "often")], "itch", 0.14, id="inherited: a fifth"),
        pytest.param([says("kin", "itch", "rarely")], "itch", 0.03, id="a fifth, at least silence"),
        pytest.param(
            [says("a", "strong-itch", "rarely"), says("a", "itch", "often")],
            "strong-itch",
            0.08,
            id="what is said of the thing itself counts before what is broader",
        ),
        pytest.param([says("a", "days", "often")], "months", 0.01, id="a step too far away"),
        pytest.param([says("a", "days", "often")], "weeks", 0.03, id="the next step: silence"),
        pytest.param([], "itch", 0.03, id="silence of a thinly described one"),
    ],
)
def test_the_chance_of_a_finding(statements: list[Statement], asked: str, wanted: float) -> None:
    one = catalogue(
        conditions=[group("kin"), condition("a", parent="kin")],
        terms=FAMILY,
        statements=[says("a", "pus"), *statements],
        weights=silence_alike(),
    )
    assert chance(weigh(one), "a", asked) == pytest.approx(wanted)


@pytest.mark.parametrize(
    ("findings", "silence"),
    [(1, 0.03), (4, 0.03), (10, 0.019), (25, 0.012), (60, 0.012)],
)
def test_silence_says_more_the_more_is_described(findings: int, silence: float) -> None:
    one = catalogue(
        terms=[term("itch")],
        statements=[says("a", f"sign-{n}") for n in range(findings)],
        weights=silence_alike(),
    )
    assert chance(weigh(one), "a", "itch") == pytest.approx(silence, rel=0.01)


def test_neither_places_nor_what_a_group_says_make_a_condition_well_described() -> None:
    signs = [f"sign-{number}" for number in range(30)]
    one = catalogue(
        conditions=[group("kin"), condition("a", parent="kin")],
        terms=[term("itch"), *(term(f"place-{n}", "location") for n in range(30))],
        statements=[
            *(says("kin", sign) for sign in signs),
            *(says("a", f"place-{number}") for number in range(30)),
        ],
        weights=silence_alike(),
    )
    assert chance(weigh(one), "a", "itch") == pytest.approx(0.03)


def test_silence_says_less_on_what_most_descriptions_tell_of() -> None:
    one = catalogue(
        terms=[term("itch"), term("dimple")],
        statements=[
            says("silent", "pus", "often"),
            *(says(f"other-{n}", "itch", "often") for n in range(20)),
            says("other-0", "dimple", "often"),
        ],
    )
    evidence = weigh(one)
    assert chance(evidence, "silent", "dimple") < chance(evidence, "silent", "itch")
    assert chance(evidence, "silent", "itch") <= one.weights["frequency"]["rarely"]

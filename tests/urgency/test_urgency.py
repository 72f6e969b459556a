"""Which warning signs a selection meets, and which are one answer away."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from data.matching.selection import Selection
from data.urgency.rules import NearRule, rules_met, rules_near
from tests.catalogues import catalogue, rule, selection, term
from tests.generated import STATES, Situation, situations, tickable

FEVER = rule("doctor", "fever", about=["boil"])
HEAT_AND_LUMP = rule("today", ("fever", "chills"), ("pus", "lump"))
FAINT = rule("emergency", "faint", about=["allergy"])
SIGNS = catalogue(
    terms=[term("fever"), term("high-fever", parent="fever"), term("lump", "feel")],
    rules=[FEVER, HEAT_AND_LUMP, FAINT],
)


@pytest.mark.parametrize(
    ("chosen", "met"),
    [
        pytest.param(selection(), (), id="nothing chosen meets none"),
        pytest.param(selection("fever"), (FEVER,), id="its only entry"),
        pytest.param(selection(must=["fever"]), (FEVER,), id="a must-have is present"),
        pytest.param(selection("chills"), (), id="one entry of two is not enough"),
        pytest.param(selection("chills", "pus"), (HEAT_AND_LUMP,), id="any of each entry"),
        pytest.param(selection("fever", "chills"), (FEVER,), id="two of one entry count once"),
        pytest.param(selection("fever", "lump"), (HEAT_AND_LUMP, FEVER), id="most urgent first"),
        pytest.param(selection("high-fever"), (FEVER,), id="a tick stands for what is broader"),
        pytest.param(selection(absent=["fever"]), (), id="not present meets none"),
        pytest.param(
            selection("chills", "pus", absent=["fever", "lump"]),
            (HEAT_AND_LUMP,),
            id="not present takes none away",
        ),
    ],
)
def test_the_rules_met_are(chosen: Selection, met: tuple[object, ...]) -> None:
    assert rules_met(SIGNS, chosen) == met


def test_a_tick_does_not_stand_for_what_is_narrower() -> None:
    words = catalogue(
        terms=[term("fever"), term("high-fever", parent="fever")],
        rules=[rule("emergency", "high-fever")],
    )
    assert rules_met(words, selection("fever")) == ()


@pytest.mark.parametrize(
    ("chosen", "concerning", "near"),
    [
        pytest.param(selection(), [], (), id="nothing, with nothing leading"),
        pytest.param(
            selection("lump"),
            [],
            (NearRule(HEAT_AND_LUMP, ("fever", "chills")),),
            id="the entry that is missing",
        ),
        pytest.param(
            selection("lump", absent=["fever"]),
            [],
            (NearRule(HEAT_AND_LUMP, ("chills",)),),
            id="what is not present is not asked again",
        ),
        pytest.param(
            selection("lump", absent=["fever", "chills"]), [], (), id="all that is missing denied"
        ),
        pytest.param(
            selection(), ["allergy"], (NearRule(FAINT, ("faint",)),), id="about what leads"
        ),
        pytest.param(
            selection("pus"),
            ["allergy", "boil"],
            (
                NearRule(FAINT, ("faint",)),
                NearRule(HEAT_AND_LUMP, ("fever", "chills")),
                NearRule(FEVER, ("fever",)),
            ),
            id="most urgent first",
        ),
        pytest.param(selection("faint"), ["allergy"], (), id="a rule that is met is not near"),
    ],
)
def test_the_rules_one_answer_away_are(
    chosen: Selection, concerning: list[str], near: tuple[NearRule, ...]
) -> None:
    assert rules_near(SIGNS, chosen, concerning) == near


def test_not_present_denies_what_is_narrower_too() -> None:
    words = catalogue(
        terms=[term("fever"), term("high-fever", parent="fever")],
        rules=[rule("emergency", "high-fever", "lump")],
    )
    assert rules_near(words, selection("lump", absent=["fever"]), []) == ()


@given(situation=situations(), data=st.data())
def test_whatever_is_added_no_rule_met_is_lost(situation: Situation, data: st.DataObject) -> None:
    catalogue = situation.catalogue
    added = data.draw(st.sampled_from(tickable(catalogue)))
    before = situation.selection
    if not before.state(added):
        after = before.mark(added, data.draw(st.sampled_from(STATES)))
        assert {*rules_met(catalogue, before)} <= {*rules_met(catalogue, after)}


@given(situation=situations())
def test_an_answer_that_is_said_to_be_missing_meets_the_rule(situation: Situation) -> None:
    catalogue, chosen = situation.catalogue, situation.selection
    for near in rules_near(catalogue, chosen, catalogue.conditions):
        assert near.rule not in rules_met(catalogue, chosen)
        for missing in near.missing:
            assert not chosen.state(missing)
            assert near.rule in rules_met(catalogue, chosen.mark(missing, "has"))

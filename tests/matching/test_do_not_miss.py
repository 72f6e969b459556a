"""Serious conditions that must not be missed: few, for a telling finding, the most urgent first."""

from __future__ import annotations

import pytest
from hypothesis import given

from data.dataset.catalogue import Catalogue
from data.dataset.records import Condition, Rule
from data.matching.do_not_miss import Serious, do_not_miss, to_look_for
from data.matching.explanation import explain
from data.matching.matching import match
from data.matching.selection import Selection
from data.matching.weighing import weigh
from tests.catalogues import catalogue, condition, rule, says, selection, term
from tests.generated import Situation, situations
from tests.stories import running


def serious(key: str, level: str = "emergency", commonness: str = "") -> Condition:
    return condition(key, care_level=level, serious=True, commonness=commonness)


def found(known: Catalogue, chosen: Selection) -> tuple[Serious, ...]:
    evidence = weigh(known)
    return do_not_miss(known, evidence, match(evidence, chosen), chosen)


SEPSIS = catalogue(
    conditions=[serious("sepsis")],
    terms=[term("back", "location"), term("strong-itch", parent="itch")],
    statements=[
        says("sepsis", "chills", "often"),
        says("sepsis", "confused", "often"),
        says("sepsis", "itch", "often"),
        says("sepsis", "back", "often"),
        says("sepsis", "cold", "sometimes"),
        *(says(f"itchy-{number}", "itch", "often") for number in range(6)),
        says("wart", "lump"),
        says("wart", "rough"),
    ],
)


@pytest.mark.parametrize(
    ("chosen", "wanted"),
    [
        pytest.param(selection(), (), id="nothing is chosen"),
        pytest.param(selection("chills"), (), id="it leads already"),
        pytest.param(
            selection("chills", "lump", "rough"),
            (Serious("sepsis", ("chills",), "confused"),),
            id="it shares something telling",
        ),
        pytest.param(
            selection("chills", "lump", "rough", absent=["confused"]),
            (Serious("sepsis", ("chills",), "itch"),),
            id="what was denied is not said to be unsaid; what many have, where nothing else is",
        ),
        pytest.param(selection("itch", "lump", "rough"), (), id="itch alone tells nothing"),
        pytest.param(selection("back", "lump", "rough"), (), id="a place tells nothing"),
    ],
)
def test_what_must_not_be_missed(chosen: Selection, wanted: tuple[Serious, ...]) -> None:
    assert found(SEPSIS, chosen) == wanted


def test_how_long_it_has_been_there_brings_no_serious_condition() -> None:
    known = running.shipped().catalogue
    steps = [key for key, each in known.terms.items() if each.scale == "since-when"]
    assert steps
    for step in steps:
        for told in found(known, selection("mole", "itch", step)):
            assert told.shares != (step,)


def test_where_no_sign_is_usual_the_most_telling_one_that_is_named_is_asked_for() -> None:
    known = catalogue(
        conditions=[serious("cauda", "emergency")],
        statements=[
            says("cauda", "chills", "sometimes"),
            says("cauda", "fever", "sometimes"),
            says("cauda", "cold", "sometimes"),
            *(says(f"other-{number}", "fever", "often") for number in range(8)),
            says("wart", "lump"),
            says("wart", "rough"),
        ],
    )
    (told,) = found(known, selection("chills", "lump", "rough"))
    assert told.unsaid == "cold"


CORD = [
    *(says("cord", finding, "often") for finding in ("ache", "sleepless", "tropics")),
    says("cord", "numb", "sometimes"),
    *(says(f"achy-{number}", "ache", "often") for number in range(5)),
    says("wart", "lump"),
    says("wart", "rough"),
]


@pytest.mark.parametrize(
    ("rules", "wanted"),
    [
        pytest.param([], "sleepless", id="what is felt and usual, and no circumstance"),
        pytest.param([rule("today", "numb", about=["cord"])], "numb", id="a sign for the day"),
        pytest.param([rule("doctor", "numb", about=["cord"])], "numb", id="a sign of any rule"),
        pytest.param([rule("today", "numb", about=["wart"])], "sleepless", id="not about it"),
        pytest.param(
            [rule("emergency", "numb", about=["cord"]), rule("today", "sleepless", about=["cord"])],
            "sleepless",
            id="a usual one before one that is seldom there",
        ),
        pytest.param(
            [rule("emergency", "tropics", about=["cord"]), rule("doctor", "numb", about=["cord"])],
            "numb",
            id="no circumstance though a rule needs it",
        ),
        pytest.param(
            [
                rule("emergency", "sleepless", "faint", about=["cord"]),
                rule("today", "ache", about=["cord"]),
            ],
            "ache",
            id="what alone is a sign before what needs more",
        ),
    ],
)
def test_the_sign_to_look_for_is_one_of_danger(rules: list[Rule], wanted: str) -> None:
    known = catalogue(
        conditions=[serious("cord")],
        terms=[term("tropics", "circumstance")],
        statements=[*CORD, says("cord", "chills", "often")],
        rules=rules,
    )
    (told,) = found(known, selection("chills", "lump", "rough"))
    assert told.unsaid == wanted


@pytest.mark.parametrize(
    ("condition", "ticked", "wanted"),
    [
        ("spinal-infection", "back-pain", "fever"),
        ("serious-allergic-reaction", "new-medicine", "serious-allergic-reaction-signs"),
        ("cauda-equina-syndrome", "back-pain", "numb-saddle-area"),
        ("melanoma", "becomes-sore", "mole-with-ragged-edge"),
    ],
)
def test_the_sign_to_look_for_in_the_dataset(condition: str, ticked: str, wanted: str) -> None:
    shipped = running.shipped()
    assert to_look_for(shipped.catalogue, shipped.evidence, condition, selection(ticked)) == wanted


def test_where_a_serious_condition_has_a_sign_that_is_felt_no_circumstance_is_asked_for() -> None:
    known, evidence = running.shipped().catalogue, running.shipped().evidence
    for key in evidence.candidates:
        if known.conditions[key].serious:
            sign = to_look_for(known, evidence, key, selection())
            assert known.terms[sign].facet != "circumstance", key


def test_three_at_most_and_the_most_urgent_first() -> None:
    levels = {"a": "doctor", "b": "today", "c": "emergency", "d": "today"}
    known = catalogue(
        conditions=[serious(key, level) for key, level in levels.items()],
        statements=[
            *(says(key, "fever", "always" if key == "d" else "often") for key in levels),
            *(says(f"other-{number}", "rash") for number in range(20)),
        ],
    )
    told = found(known, selection("fever", "pale", "cold"))
    assert told == ()
    chosen = selection("fever", "rash", "rough")
    known = catalogue(
        conditions=known.conditions.values(),
        statements=[*known.statements, says("wart", "rough")],
    )
    assert [each.condition for each in found(known, chosen)] == ["c", "d", "b"]


@given(situation=situations())
def test_what_is_shared_is_ticked_and_what_is_unsaid_is_not_chosen(situation: Situation) -> None:
    chosen = situation.selection
    for each in do_not_miss(situation.catalogue, situation.evidence, situation.matches, chosen):
        assert {*each.shares} <= chosen.present
        assert each.shares
        assert each.unsaid not in chosen.chosen


@given(situation=situations())
def test_what_is_shared_is_explained_as_fitting_whole_or_in_part(situation: Situation) -> None:
    known, chosen = situation.catalogue, situation.selection
    for each in do_not_miss(known, situation.evidence, situation.matches, chosen):
        why = explain(known, each.condition, chosen)
        fitting = [line.term for line in (*why.fits, *why.in_part) if not line.absent]
        assert [term for term in fitting if term in each.shares] == [*each.shares]

"""Why a condition stands where it stands, and that the grids agree."""

from __future__ import annotations

import pytest
from hypothesis import given

from data.dataset.records import Statement
from data.matching.chances import ALWAYS, FAR, FAR_IN_PART, NEVER, OFTEN
from data.matching.explanation import Explanation, Line, explain
from data.matching.selection import Selection
from tests.catalogues import catalogue, condition, fit, group, says, scale, selection, term, told
from tests.generated import Situation, situations

ITCH = [term("itch"), term("strong-itch", parent="itch")]
STEPS = scale("since", "days", "weeks", "months")
PLACES = [term("back", "location"), term("lower-back", "location", parent="back")]


def explained(statements: list[Statement], chosen: Selection) -> Explanation:
    boil = catalogue(
        conditions=[group("infection"), condition("boil", parent="infection")],
        terms=[*PLACES, *ITCH, *STEPS],
        statements=statements,
    )
    return explain(boil, "boil", chosen)


@pytest.mark.parametrize(
    ("statement", "chosen", "place", "because"),
    [
        (says("boil", "itch", "often"), selection("itch"), "fits", "own"),
        (says("boil", "strong-itch", "often"), selection("itch"), "fits", "own"),
        (says("boil", "back"), selection("lower-back"), "fits", "own"),
        (says("boil", "itch", "often"), selection("strong-itch"), "in_part", "broader"),
        (says("infection", "itch", "often"), selection("itch"), "in_part", "inherited"),
        (says("boil", "itch", "never"), selection("strong-itch"), "against", "never"),
        (says("boil", "days", "often"), selection("months"), "against", "far-step"),
        (says("boil", "itch", "always"), selection(absent=["itch"]), "against", "always"),
        (says("boil", "strong-itch", "often"), selection(absent=["itch"]), "against", "often"),
        (says("boil", "itch", "never"), selection(absent=["itch"]), "fits", "never"),
        (says("boil", "itch"), selection("weeks"), "not_recorded", ""),
        (says("infection", "itch", "never"), selection("itch"), "not_recorded", ""),
        (says("boil", "itch"), selection(absent=["weeks"]), "not_recorded", ""),
        (says("infection", "itch", "always"), selection(absent=["itch"]), "not_recorded", ""),
    ],
)
def test_a_chosen_term_stands(
    statement: Statement, chosen: Selection, place: str, because: str
) -> None:
    found = explained([statement], chosen)
    lines = {name: getattr(found, name) for name in ("fits", "in_part", "against", "not_recorded")}
    [line] = lines.pop(place)
    assert not any(lines.values())
    [key] = chosen.chosen
    shown = (statement,) if because else ()
    assert line == Line(key, because, shown, key in chosen.absent)  # type: ignore[arg-type]


def test_not_present_of_what_is_there_in_some_says_nothing() -> None:
    found = explained([says("boil", "itch", "sometimes")], selection(absent=["itch"]))
    assert found == Explanation((), (), (), ())


def test_sources_that_differ_are_all_shown() -> None:
    told = [says("boil", "itch", "never"), says("boil", "itch", "rarely", source="reference")]
    [line] = explained(told, selection("itch")).fits
    assert line.statements == tuple(told)


def test_a_nearer_group_is_not_passed_over_for_one_beyond() -> None:
    nested = catalogue(
        conditions=[
            group("lumps"),
            group("cysts", parent="lumps"),
            condition("cyst", parent="cysts"),
        ],
        statements=[says("lumps", "pain", "often"), says("cysts", "pain", "never")],
    )
    assert explain(nested, "cyst", selection("pain")).in_part == ()


def test_lines_stand_in_the_order_of_the_facets() -> None:
    found = explained([says("boil", "itch"), says("boil", "back")], selection("itch", "back"))
    assert [line.term for line in found.fits] == ["back", "itch"]


@given(situation=situations())
def test_each_present_term_is_explained_as_the_grids_count_it(situation: Situation) -> None:
    evidence = situation.evidence
    for key in evidence.candidates:
        found = explain(situation.catalogue, key, situation.selection)
        place = {
            line.term: (name, line.because)
            for name in ("fits", "in_part", "against", "not_recorded")
            for line in getattr(found, name)
            if not line.absent
        }
        assert place.keys() == situation.selection.present
        for ticked, (name, because) in place.items():
            said, share = told(evidence, key, ticked), fit(evidence, key, ticked)
            assert (name == "fits") == (share == 1)
            assert (because == "never") == (said == NEVER)
            assert (because == "far-step") == (said in (FAR, FAR_IN_PART))
            assert name != "not_recorded" or share == 0
            assert name != "in_part" or share == 0.5


@given(situation=situations())
def test_each_term_not_present_is_explained_as_the_grids_count_it(situation: Situation) -> None:
    evidence = situation.evidence
    for key in evidence.candidates:
        found = explain(situation.catalogue, key, situation.selection)
        because = {line.term: line.because for line in found.against if line.absent}
        for denied in situation.selection.absent:
            said = told(evidence, key, denied, denied=True)
            assert (because.get(denied) == "always") == (said == ALWAYS)
            assert (because.get(denied) == "often") == (said == OFTEN)


@given(situation=situations())
def test_what_a_standing_counts_is_what_its_explanation_lists(situation: Situation) -> None:
    found, evidence = situation.matches, situation.evidence
    places = {t for t in evidence.terms if situation.catalogue.terms[t].facet == "location"}
    for standing in (*found.fits, *found.fits_some, *found.unlikely):
        why = explain(situation.catalogue, standing.condition, situation.selection)
        present = [line for line in why.fits if not line.absent]
        partly = {line.term for line in (*why.in_part, *why.against)} & {
            t for t in situation.selection.present if fit(evidence, standing.condition, t) == 0.5
        }
        met = {line.term for line in present} | partly
        assert (standing.fits, standing.in_part) == (len(present), len(partly))
        assert standing.of == len(situation.selection.present - (places - met))

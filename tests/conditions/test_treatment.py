"""What can be done: every statement stands once, in one of three columns, with its caution."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest
from hypothesis import given

from components.care.treatment_columns import treatment_columns
from components.care.treatment_page import treatment_page
from data.conditions.infection_steps import infection_steps
from data.conditions.still_fitting import still_fitting, with_groups
from data.conditions.treatment_columns import COLUMNS, cautioned, treated, treatment
from data.dataset.catalogue import Catalogue
from data.dataset.records import Source, Statement
from data.matching.matching import match
from data.matching.weighing import weigh
from tests.catalogues import catalogue, condition, group, says, selection, term
from tests.generated import Situation, situations
from tests.stories import running

SHIPPED = running.shipped().catalogue
KINDS = ("procedure", "medicine", "over-the-counter", "home-care", "avoid", "prevention")
TERMS = [term("cut", "procedure"), term("lotion", "medicine"), term("itch"), term("cool", "avoid")]


def small(*statements: Statement) -> Catalogue:
    return catalogue(
        conditions=[group("lumps"), condition("boil", parent="lumps"), condition("acne")],
        terms=TERMS,
        statements=statements,
    )


def with_reference(known: Catalogue) -> Catalogue:
    label = Source("label", "A label", "", "clinical", "", "", "", "", "", "", "", "")
    return replace(known, sources={**known.sources, "label": label})


def test_every_kind_has_one_column() -> None:
    assert sorted(facet for facets in COLUMNS.values() for facet in facets) == sorted(KINDS)


def test_the_columns_hold_every_statement_of_a_condition_itself() -> None:
    for key in SHIPPED.conditions:
        own = {s for s in SHIPPED.by_condition.get(key, ()) if SHIPPED.terms[s.term].facet in KINDS}
        shown = {s for c in treatment(SHIPPED, key) for f in c.facts for s in f.statements}
        assert own <= shown


def test_what_a_family_says_stands_where_the_condition_has_nothing_of_its_own() -> None:
    known = small(says("boil", "cut"), says("lumps", "cut"), says("lumps", "lotion"))
    [ask] = treatment(known, "boil")
    assert [(f.term, f.group) for f in ask.facts] == [("lotion", "lumps"), ("cut", "")]


def test_what_needs_a_caution_stands_last_however_often_it_is_named() -> None:
    told = replace(says("boil", "lotion", "always"), note="No caution is given.")
    beside = replace(says("boil", "lotion", source="label"), note="Boxed warning.")
    plain = says("boil", "cream", "rarely")
    known = catalogue(terms=[*TERMS, term("cream", "medicine")], statements=[told, beside, plain])
    [ask] = treatment(with_reference(known), "boil")
    assert [fact.term for fact in ask.facts] == ["cream", "lotion"]


FIRST_AID = {
    "serious-allergic-reaction": [
        "adrenaline-pen",
        "call-emergency-number",
        "lie-flat",
        "second-adrenaline-pen",
    ],
    "meningococcal-disease": ["call-emergency-number"],
    "aortic-dissection": ["call-emergency-number"],
    "sepsis": ["call-emergency-number"],
    "toxic-shock-syndrome": ["call-emergency-number", "take-out-tampon"],
}


@pytest.mark.parametrize(("key", "first"), FIRST_AID.items())
def test_first_aid_that_public_bodies_name_stands_first_and_in_its_order(
    key: str, first: list[str]
) -> None:
    [do] = [column for column in treatment(SHIPPED, key) if column.column == "do"]
    assert [fact.term for fact in do.facts][: len(first)] == first
    for fact in do.facts[: len(first)]:
        kinds = {SHIPPED.sources[statement.source].kind for statement in fact.statements}
        assert "public-body" in kinds, fact.term
        # A case would make it "sometimes", and nobody calls sometimes.
        assert fact.said != "sometimes", fact.term


def test_of_no_emergency_it_is_said_that_nothing_is_known_to_help() -> None:
    silent = SHIPPED.wording["treatment"]["none_same_day"]
    urgent = [key for key, c in SHIPPED.conditions.items() if c.care_level == "emergency"]
    shown = {key: str(treatment_columns(SHIPPED, key, whole=True)) for key in urgent}
    assert [key for key, page in shown.items() if silent in page] == []


def test_nobody_with_a_serious_allergic_reaction_is_let_up_again() -> None:
    [avoid] = [c for c in treatment(SHIPPED, "serious-allergic-reaction") if c.column == "avoid"]
    assert "standing-up" in [fact.term for fact in avoid.facts]


def test_only_what_can_be_treated_is_offered() -> None:
    assert treated(small(says("lumps", "cut"), says("acne", "itch"))) == ("boil", "lumps")


def test_what_is_done_more_often_stands_first() -> None:
    known = catalogue(
        terms=[term("a", "medicine"), term("b", "medicine"), term("c", "medicine")],
        statements=[says("boil", "a", "rarely"), says("boil", "b", "often"), says("boil", "c")],
    )
    [ask] = treatment(known, "boil")
    assert [fact.term for fact in ask.facts] == ["b", "c", "a"]


@pytest.mark.parametrize(
    ("article_note", "reference_note", "needed"),
    [
        ("No caution is given.", "Boxed warning.", True),
        ("", "Adults only.", False),
        ("Old.", "", False),
    ],
)
def test_a_caution_needs_a_note_of_the_article_and_of_the_reference(
    article_note: str, reference_note: str, needed: bool
) -> None:
    told = replace(says("boil", "lotion", "often"), note=article_note)
    beside = replace(says("boil", "lotion", source="label"), note=reference_note)
    known = with_reference(small(told, beside))
    assert cautioned(known, ["boil"]) == ({"lotion"} if needed else set())
    assert cautioned(known, ["acne", "lumps"]) == frozenset()


def test_lindane_is_shown_with_its_caution() -> None:
    told = [s for s in SHIPPED.statements if s.term == "lindane-lotion"]
    assert {SHIPPED.sources[s.source].kind for s in told} == {"article", "public-body"}
    assert "lindane-lotion" in cautioned(SHIPPED, {s.condition for s in told})


def test_what_still_fits_brings_its_groups_along() -> None:
    known = small(says("boil", "itch", "often"), says("acne", "cut"), says("lumps", "lotion"))
    kept = still_fitting(known, match(weigh(known), selection("itch")))
    assert with_groups(known, kept) == {"boil", "lumps"}


def test_a_serious_condition_that_shares_something_is_kept() -> None:
    known = catalogue(
        conditions=[condition("boil"), condition("sepsis", serious=True)],
        statements=[
            says("boil", "itch"),
            says("boil", "red"),
            says("boil", "sore"),
            says("sepsis", "itch"),
        ],
    )
    chosen = selection("itch", "red", "sore")
    assert still_fitting(known, match(weigh(known), chosen)) == {"boil", "sepsis"}


@given(situations())
def test_what_stands_on_the_cards_or_fits_more_than_half_or_is_serious_is_kept(
    situation: Situation,
) -> None:
    kept = still_fitting(situation.catalogue, situation.matches)
    for place, standing in enumerate(situation.matches.leading):
        on_a_card = place < int(situation.catalogue.weights["cards"])
        more_than_half = 2 * standing.fits + standing.in_part > standing.of
        serious = situation.catalogue.conditions[standing.condition].serious and standing.fits
        if on_a_card or more_than_half or serious:
            assert standing.condition in kept


def test_the_steps_of_an_infection_are_drawn_in_order_with_their_sources() -> None:
    steps = infection_steps(SHIPPED, "boil")
    assert [step.term.step for step in steps] == [1, 2, 3, 4]
    drawings = {each["drawing"] for each in SHIPPED.drawings["drawings"]}
    assert all(step.term.drawing in drawings and step.statements for step in steps)


def test_a_condition_that_is_no_infection_has_no_steps() -> None:
    assert infection_steps(SHIPPED, "lipoma") == ()


def test_a_dataset_without_steps_has_none() -> None:
    assert infection_steps(small(), "boil") == ()


def test_what_is_done_at_home_is_told_as_something_to_do_or_to_leave() -> None:
    told = {
        facet: [term.plain for term in SHIPPED.terms.values() if term.facet == facet]
        for facet in ("home-care", "prevention", "avoid")
    }
    refused = re.compile(r"(Do not|Leave|Stay away)\b")
    assert [each for each in told["avoid"] if not refused.match(each)] == []
    # "A warm cloth helps" or "Wearing loose clothes" tells nobody what to do.
    named = re.compile(r"(A|An|The|Something|\w+ing)\b")
    asked = [*told["home-care"], *told["prevention"]]
    assert [each for each in asked if named.match(each)] == []


@pytest.mark.parametrize("key", ["necrotising-fasciitis", "melanoma", "abscess", "acne", "lump"])
def test_how_soon_to_get_help_stands_before_what_to_do(key: str) -> None:
    record, words = SHIPPED.conditions[key], SHIPPED.wording["condition"]
    shown = str(treatment_page(SHIPPED, key, selection(), ""))
    level = SHIPPED.levels.get(record.care_level)
    said = f"{level.label}: {record.care_when}" if level else words["level_group"]
    assert 0 < shown.index(said) < shown.index("card column")
    assert (level is not None and level.same_day) == ("'class': 'action'" in shown)


def test_where_the_ticks_are_more_urgent_than_usual_treatment_says_which_counts() -> None:
    shown = str(treatment_page(SHIPPED, "lipoma", selection("itch"), "emergency"))
    assert "If you are unsure, take the more urgent one." in shown


def test_a_treatment_says_what_to_do_and_how_on_the_page_of_the_condition_too() -> None:
    shown = str(treatment_columns(SHIPPED, "boil", whole=False))
    assert SHIPPED.terms["warm-compress"].plain in shown
    assert "10 minutes, 4 times a day." in shown

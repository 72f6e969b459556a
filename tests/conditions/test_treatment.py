"""What can be done: in both orders every statement stands once, and cautions are noticed."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from data.conditions.infection_steps import infection_steps
from data.conditions.treatment import (
    KINDS,
    Treatment,
    by_condition,
    by_kind,
    still_fitting,
    treatments,
)
from data.dataset.catalogue import Catalogue, build
from data.dataset.package import read
from data.dataset.records import Source, Statement
from data.matching.matching import match
from data.matching.weighing import weigh
from tests.catalogues import catalogue, condition, group, says, selection, term
from tests.generated import Situation, situations

SHIPPED = build(read())
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


def flat(grouped: dict[str, dict[str, tuple[Treatment, ...]]]) -> list[Statement]:
    return [
        s
        for parts in grouped.values()
        for rows in parts.values()
        for e in rows
        for s in e.statements
    ]


def test_both_orders_hold_every_statement_of_the_shipped_dataset_once() -> None:
    told = [s for s in SHIPPED.statements if SHIPPED.terms[s.term].facet in KINDS]
    assert len(told) > 100
    found = treatments(SHIPPED)
    for grouped in (by_condition(SHIPPED, found), by_kind(SHIPPED, found)):
        assert sorted(map(repr, flat(grouped))) == sorted(map(repr, told))


@given(st.lists(st.sampled_from([
    says("boil", "cut", "often"), says("boil", "cut", "rarely", place="Later"),
    says("lumps", "lotion"), says("acne", "lotion", "always"), says("acne", "itch"),
    says("boil", "cool", "never"),
]), unique=True))  # fmt: skip
def test_both_orders_hold_the_same(told: list[Statement]) -> None:
    known = small(*told)
    found = treatments(known)
    wanted = sorted(repr(s) for s in told if s.term != "itch")
    assert sorted(map(repr, flat(by_condition(known, found)))) == wanted
    assert sorted(map(repr, flat(by_kind(known, found)))) == wanted


def test_conditions_stand_by_name_and_kinds_in_their_order() -> None:
    known = small(says("boil", "cool"), says("boil", "cut"), says("acne", "lotion"))
    assert {key: list(kinds) for key, kinds in by_condition(known, treatments(known)).items()} == {
        "acne": ["medicine"],
        "boil": ["procedure", "avoid"],
    }
    assert list(by_kind(known, treatments(known))) == ["procedure", "medicine", "avoid"]


def test_what_is_done_more_often_stands_first() -> None:
    known = catalogue(
        terms=[term("a", "medicine"), term("b", "medicine"), term("c", "medicine")],
        statements=[says("boil", "a", "rarely"), says("boil", "b", "often"), says("boil", "c")],
    )
    assert [each.term for each in treatments(known)] == ["b", "c", "a"]


@pytest.mark.parametrize(
    ("article_note", "reference_note", "cautioned"),
    [
        ("No caution is given.", "Boxed warning.", True),
        ("", "Adults only.", False),
        ("Old.", "", False),
    ],
)
def test_a_caution_needs_a_note_of_the_article_and_of_the_reference(
    article_note: str, reference_note: str, cautioned: bool
) -> None:
    told = replace(says("boil", "lotion", "often"), note=article_note)
    beside = replace(says("boil", "lotion", source="label"), note=reference_note)
    [each] = treatments(with_reference(small(told, beside)))
    assert each.cautioned is cautioned
    assert each.statements == (told, beside)


def test_lindane_is_shown_with_its_caution() -> None:
    [each] = [t for t in treatments(SHIPPED) if t.term == "lindane-lotion"]
    assert each.cautioned
    assert {SHIPPED.sources[s.source].kind for s in each.statements} == {"article", "public-body"}


@pytest.mark.parametrize(
    ("second", "differs"),
    [
        (says("boil", "cut", "often", place="Later"), False),
        (says("boil", "cut", "rarely", place="Later"), True),
        (says("boil", "cut", "often", when="if infected", place="Later"), True),
    ],
)
def test_statements_that_differ_are_told_apart(second: Statement, differs: bool) -> None:
    [each] = treatments(small(says("boil", "cut", "often"), second))
    assert each.differs is differs


def test_what_still_fits_brings_its_groups_along() -> None:
    known = small(says("boil", "itch", "often"), says("acne", "cut"), says("lumps", "lotion"))
    fitting = still_fitting(known, match(weigh(known), selection("itch")))
    assert fitting == {"boil", "lumps"}
    assert [each.condition for each in treatments(known, fitting)] == ["lumps"]


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
def test_everything_that_leads_is_kept(situation: Situation) -> None:
    kept = still_fitting(situation.catalogue, situation.matches)
    assert {standing.condition for standing in situation.matches.leading} <= kept
    assert {g for key in kept for g in situation.catalogue.groups_of[key]} <= kept


def test_the_steps_of_an_infection_are_drawn_in_order_with_their_sources() -> None:
    steps = infection_steps(SHIPPED)
    assert [step.term.step for step in steps] == [1, 2, 3, 4]
    drawings = {each["drawing"] for each in SHIPPED.drawings["drawings"]}
    assert all(step.term.drawing in drawings and step.statements for step in steps)


def test_a_dataset_without_steps_has_none() -> None:
    assert infection_steps(small()) == ()

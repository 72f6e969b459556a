"""The care cards and the visit: nothing twice, nothing left out."""

from __future__ import annotations

import json

import pytest

from components.care.cards import emergency_card, other_cards
from components.care.sign_list import sign_list
from data.conditions.visit import Examination, examinations
from data.matching.matching import match
from data.urgency.advice import Advice, advise
from data.urgency.care_levels import care_cards
from tests.catalogues import catalogue, condition, says, selection, term
from tests.stories import running

SHIPPED = running.shipped().catalogue


def every(found: tuple[Examination, ...]) -> list[Examination]:
    return [inside for each in found for inside in (each, *every(each.parts))]


def test_every_rule_stands_on_the_card_of_its_level_and_on_no_other() -> None:
    found = care_cards(SHIPPED)
    assert [card.level.level for card in found] == list(SHIPPED.levels)
    assert sorted(r.rule for card in found for r in card.signs) == sorted(
        r.rule for r in SHIPPED.rules
    )
    assert all(r.level == card.level.level for card in found for r in card.signs)


def test_every_group_of_signs_has_one_short_line_of_its_own_on_a_card() -> None:
    lines = [group.line for card in care_cards(SHIPPED) for group in card.groups]
    assert len({*lines}) == len(lines)
    assert all(len(line.split()) <= 16 for line in lines)
    assert not {group.label for group in SHIPPED.rule_groups} & {*lines}


ANNOUNCED = {
    "swallowed-a-danger": "battery or poison",
    "snake-bite": "snake bite",
    "face-droops": "face droops",
    "one-sided-weakness": "one side weak",
    "sudden-sight-loss": "sight or speech lost",
    "blow-to-the-head-and-more": "head injury",
    "stab-or-shot-wound": "stab",
    "back-pain-after-an-accident": "back pain after serious accident",
    "known-aneurysm-and-any-pain": "known aneurysm",
    "blood-in-pee": "blood in pee",
    "black-poo": "black poo",
    "burn-with-blisters": "burn",
    "animal-or-human-bite": "animal bites",
    "sore-foot-with-diabetes": "sore foot with diabetes",
    "pressure-sore-that-is-infected": "pressure sore",
    "maybe-measles": "measles",
    "sores-after-new-contact": "mpox",
    "adult-with-chickenpox": "chickenpox in grown-ups",
}
"""Grave signs, and the words by which the folded line above them tells of them."""


def test_the_line_above_a_grave_sign_announces_it() -> None:
    said = {
        rule.rule: group.line.lower()
        for card in care_cards(SHIPPED)
        for group in card.groups
        for rule in group.signs
    }
    assert {rule: words for rule, words in ANNOUNCED.items() if words not in said[rule]} == {}


TIMES = {
    "now": (" now",),
    "days": ("in the next day or two", "within a day or two"),
    "week": ("this week",),
    "weeks": ("within a few weeks", "without hurry"),
}


def test_a_rule_whose_action_says_another_time_than_its_level_carries_that_time() -> None:
    """Else a card would say "within two weeks" of what its action wants this week."""
    own = {"doctor": ("days", "week", "weeks"), "today": ("now",)}
    for rule in SHIPPED.rules:
        if rule.level in own:
            said = [by for by in own[rule.level] if any(t in rule.action for t in TIMES[by])]
            assert [rule.by][: bool(rule.by)] == said, rule.rule
        else:
            assert not rule.by


@pytest.mark.parametrize("by", ["now", "days", "week"])
def test_a_sign_with_a_sooner_time_than_its_card_says_so(by: str) -> None:
    words = SHIPPED.wording["when_to_get_help"]
    for rule in SHIPPED.rules:
        said = json.dumps(sign_list(SHIPPED, [rule]))
        assert (words[f"by_{by}"] in said) == (rule.by == by)


def advised(*ticked: str) -> Advice:
    evidence, chosen = running.shipped().evidence, selection(*ticked)
    return advise(SHIPPED, evidence, chosen, match(evidence, chosen))


def test_of_two_rules_of_a_level_the_sooner_one_gives_the_action() -> None:
    met = advised("lump", "for-years", "new-or-changing-mole").deciding
    assert [rule.by for rule in met] == ["week", "weeks"]
    assert SHIPPED.rules.index(met[0]) > SHIPPED.rules.index(met[1])


def test_a_slower_step_is_not_marked_as_the_readers() -> None:
    ticked = ("back", "stomach", "child", "fever", "red-bumps")
    found = advised(*ticked)
    assert {rule.level for rule in found.rules} == {"today", "doctor"}
    cards = other_cards(SHIPPED, selection(*ticked), found.deciding)
    mark = SHIPPED.wording["when_to_get_help"]["ticked"]
    marked = {card[1]["id"] for card in cards[2:] if mark in json.dumps(card)}
    assert marked == {"today"}


def test_the_card_of_emergencies_names_what_is_one_and_leads_nowhere() -> None:
    card = emergency_card(SHIPPED, ())
    usual = [c.name for c in SHIPPED.conditions.values() if c.care_level == "emergency"]
    said = json.dumps(card, ensure_ascii=False)
    assert SHIPPED.wording["when_to_get_help"]["usual_count"].format(count=len(usual)) in said
    assert all(name in said for name in usual)
    assert '["a",' not in said


def test_paper_is_not_told_to_be_tapped() -> None:
    tap = SHIPPED.wording["when_to_get_help"]["tap"]
    said = json.dumps(emergency_card(SHIPPED, ()))
    assert json.dumps(["span", {"class": "unprinted"}, tap]) in said


def test_every_usual_level_stands_on_its_card_in_order_of_name() -> None:
    known = catalogue(
        conditions=[
            condition("wart", care_level="pharmacist"),
            condition("boil", care_level="doctor"),
            condition("cyst", care_level="doctor"),
            condition("mole"),
        ]
    )
    usual = {card.level.level: card.usual_for for card in care_cards(known) if card.usual_for}
    assert usual == {"doctor": ("boil", "cyst"), "pharmacist": ("wart",)}


def test_narrower_tests_stand_inside_the_broader_one() -> None:
    known = catalogue(
        terms=[
            term("scan", "test"),
            term("mri", "test", parent="scan"),
            term("swab", "test"),
            term("idle", "test"),
        ],
        statements=[says("boil", "swab"), says("cyst", "swab"), says("cyst", "mri", "often")],
    )
    found = examinations(known)
    assert [each.term.term for each in found] == ["swab", "scan"]
    assert [part.term.term for part in found[1].parts] == ["mri"]


def test_every_statement_on_a_test_is_told_once() -> None:
    told = [s for s in SHIPPED.statements if SHIPPED.terms[s.term].facet == "test"]
    assert told
    shown = [s for each in every(examinations(SHIPPED)) for s in each.statements]
    assert sorted(map(repr, shown)) == sorted(map(repr, told))

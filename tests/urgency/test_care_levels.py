"""The care cards and the visit: nothing twice, nothing left out."""

from __future__ import annotations

from data.conditions.visit import Examination, examinations
from data.urgency.care_levels import care_cards
from tests.catalogues import catalogue, condition, says, term
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

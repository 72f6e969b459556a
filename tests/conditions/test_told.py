"""What a page says of a condition, sentence by sentence, as it would be read aloud."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

import pytest

from components.care.treatment_columns import treatment_columns
from components.condition.help import condition_help
from components.parts.described import described
from components.parts.nodes import Node
from components.parts.told import ways_told
from data.conditions.profile import chapters
from data.conditions.said import own_first
from data.dataset.catalogue import Catalogue, build
from data.dataset.label_inside import label_inside
from data.dataset.package import read
from data.dataset.records import Statement
from data.matching.fact import facts
from data.urgency.rules import rules_met
from tests.catalogues import catalogue, condition, says, selection, term

SHIPPED = build(read())


def words_of(node: Node | str | None) -> Iterator[str]:
    if isinstance(node, str):
        yield node
    elif isinstance(node, list):
        for part in node[2:]:
            yield from words_of(part)


def read_aloud(nodes: list[Node]) -> str:
    return " ".join(text for node in nodes for text in words_of(node))


def sentences(*statements: Statement, facet: str = "symptom", **labels: str) -> list[str]:
    terms = [term(key, facet, label=label) for key, label in labels.items()]
    told = catalogue(conditions=[condition("boil")], terms=terms, statements=statements)
    return ways_told(replace(told, wording=SHIPPED.wording), facts(told, "boil"))


def on_page(key: str, facet: str) -> str:
    [chapter] = [each for each in chapters(SHIPPED, key) if each.facet == facet]
    return " ".join(ways_told(SHIPPED, own_first(SHIPPED, chapter.facts)))


def test_what_is_always_so_is_not_said_to_be_often_so() -> None:
    assert sentences(
        says("boil", "a", "always"), says("boil", "b", "often"), a="Pus", b="Itch"
    ) == [
        "Always: pus.",
        "Often: itch.",
    ]


@pytest.mark.parametrize("key", ["epidermoid-cyst", "lipoma", "common-mole", "skin-tag"])
def test_no_lump_is_often_not_cancer(key: str) -> None:
    said = on_page(key, "outlook")
    assert "Not cancer." in said
    assert "ften: not cancer" not in said


def test_the_time_ahead_is_told_in_sentences_that_say_how_often_once() -> None:
    for key in SHIPPED.conditions:
        for chapter in chapters(SHIPPED, key):
            if chapter.facet == "outlook":
                said = on_page(key, "outlook")
                assert not re.search(r"(Often|Sometimes|Also): (may|can|mostly|many|most)\b", said)


def test_steps_that_follow_one_another_are_told_as_a_span() -> None:
    assert "pea size to golf ball size or larger" in on_page("lipoma", "appearance")


def test_a_finding_is_nobodys_where_a_tick_and_a_page_show_it_side_by_side() -> None:
    """ "My skin" in Compare and "your skin" on the page would be two people."""
    labels = {key: term.label for key, term in SHIPPED.terms.items()}
    assert not [key for key, label in labels.items() if re.search(r"\b([Mm]y|[Yy]our)\b", label)]


def test_a_page_speaks_of_your_skin_where_a_tick_speaks_of_mine() -> None:
    mine = replace(SHIPPED.terms["skin-coloured"], label="Same colour as my skin")
    catalogue = replace(SHIPPED, terms={**SHIPPED.terms, "skin-coloured": mine})
    assert label_inside(catalogue, "skin-coloured") == "same colour as my skin"
    assert described(catalogue, "skin-coloured") == "same colour as your skin"


def test_a_proper_name_keeps_its_capital_inside_a_sentence() -> None:
    assert "Lyme disease" in on_page("insect-bite-or-sting", "complication")


def test_no_case_is_said_twice_in_a_breath() -> None:
    for key in SHIPPED.conditions:
        for chapter in chapters(SHIPPED, key):
            said = " ".join(ways_told(SHIPPED, own_first(SHIPPED, chapter.facts)))
            assert not re.search(r"(on [\w ]*skin) \(\1", said), (key, chapter.facet)


def card(key: str, level: str) -> str:
    [section] = condition_help(SHIPPED, SHIPPED.conditions[key], "")
    [held] = [c for c in _all(section) if isinstance(c, list) and _is_card(c, level)]
    return read_aloud([held])


def _all(node: Node) -> Iterator[Node]:
    for part in node[2:]:
        if isinstance(part, list):
            yield part
            yield from _all(part)


def _is_card(node: Node, level: str) -> bool:
    return node[0] == "article" and str(node[1].get("class", "")).split()[-1] == level


EMERGENCIES = [k for k, c in SHIPPED.conditions.items() if c.care_level == "emergency"]


@pytest.mark.parametrize("key", EMERGENCIES)
def test_the_card_of_an_emergency_says_to_call_before_anything_else(key: str) -> None:
    said = card(key, "emergency")
    assert said.startswith("Emergency now Call the emergency number now.")
    assert (
        "ask a pharmacist" not in read_aloud(treatment_columns(SHIPPED, key, whole=False)).lower()
    )


def test_by_when_stands_with_what_to_do() -> None:
    assert "Call a doctor or an urgent care line today" in card("shingles", "today")
    assert "Best within three days." in card("shingles", "today")
    assert "Make an appointment with a doctor. This week." in card("melanoma", "doctor")
    assert "within two weeks" not in card("melanoma", "doctor")
    assert "Ask a pharmacist what may help. See a doctor for deep" in card(
        "back-acne", "pharmacist"
    )


def levels(key: str) -> list[str]:
    [section] = condition_help(SHIPPED, SHIPPED.conditions[key], "")
    cards = [c for c in _all(section) if c[0] == "article"]
    return [str(c[1]["class"]).split()[-1] for c in cards]


def test_help_stands_most_urgent_first_behind_the_usual_step_of_what_is_no_emergency() -> None:
    assert levels("acne-vulgaris") == ["pharmacist", "emergency", "doctor"]
    usual = SHIPPED.wording["condition"]["usual"]
    assert usual in card("acne-vulgaris", "pharmacist")
    assert usual not in card("acne-vulgaris", "doctor")
    for key, record in SHIPPED.conditions.items():
        told = levels(key)
        own = any(rule.level == "emergency" and key in rule.about for rule in SHIPPED.rules)
        rest = told[1:] if told[0] == record.care_level else told
        assert rest == sorted(rest, key=SHIPPED.urgency_of), key
        assert not own or told[0] == "emergency"


def test_a_pressure_sore_with_a_fever_has_one_answer_on_its_page_and_by_its_rules() -> None:
    assert levels("pressure-ulcer") == ["emergency", "today", "doctor"]
    assert "open sore with a high temperature" in card("pressure-ulcer", "emergency")
    when = SHIPPED.conditions["pressure-ulcer"].care_when
    assert [part for part in when.split(";") if "fever" in part] == [
        " emergency if confused, faint or breathing fast, or if red or open with a fever"
    ]
    for look in ("open-sore", "redness"):
        met = rules_met(SHIPPED, selection("cannot-move-well", look, "fever", "tailbone"))
        assert "emergency" in {rule.level for rule in met}


def test_a_sign_of_the_condition_is_not_said_again_among_those_of_any_bump() -> None:
    said = card("serious-allergic-reaction", "emergency").lower()
    assert said.count("trouble breathing") == 1
    assert "spots that stay under a glass" in said


def test_by_when_names_who_to_see() -> None:
    told: Catalogue = SHIPPED
    cut = [k for k, c in told.conditions.items() if re.match(r"(a|an) (doctor|pharm)", c.care_when)]
    assert cut == []

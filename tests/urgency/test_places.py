"""Advice in the words and with the numbers of the place where the reader is."""

from __future__ import annotations

import re

import pytest

from data.dataset.records import Place
from data.urgency.places import number_to_call, spoken
from tests.stories import running

NEUTRAL = {
    "emergency": "the emergency number",
    "urgent": "an urgent care line",
    "doctor": "a doctor",
    "skin-doctor": "a skin doctor",
}
HERE = Place(
    region="here",
    name="Here",
    emergency=("112", "999"),
    urgent="111",
    words={"urgent": "the 111 line", "doctor": "a GP"},
    address="",
    note="",
)
SHIPPED = running.shipped().catalogue


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Call the emergency number now.", "Call 112 or 999 now."),
        ("Call a doctor or an urgent care line today.", "Call a GP or the 111 line today."),
        ("Ask a doctor, a doctor only.", "Ask a GP, a GP only."),
        ("Show it to a skin doctor.", "Show it to a skin doctor."),
        ("Take a doctorate.", "Take a doctorate."),
        ("Keep an eye on it.", "Keep an eye on it."),
    ],
)
def test_neutral_words_are_spoken_as_they_are_here(text: str, said: str) -> None:
    assert spoken(text, NEUTRAL, HERE) == said
    assert spoken(text, NEUTRAL, None) == text


def test_words_that_a_region_fills_in_are_not_filled_in_again() -> None:
    place = Place("x", "X", ("1",), "", {"urgent": "a doctor on call", "doctor": "a GP"}, "", "")
    assert spoken("Call an urgent care line.", NEUTRAL, place) == "Call a doctor on call."


@pytest.mark.parametrize(
    ("level", "place", "number"),
    [
        ("emergency", HERE, "112"),
        ("today", HERE, "111"),
        ("doctor", HERE, ""),
        ("", HERE, ""),
        ("emergency", None, ""),
    ],
)
def test_the_number_to_call_at_a_level_is(level: str, place: Place | None, number: str) -> None:
    assert number_to_call(level, place) == number


@pytest.mark.parametrize(
    ("region", "emergency", "urgent"),
    [
        ("united-kingdom", "999", "111"),
        ("ireland", "112", ""),
        ("united-states", "911", ""),
        ("canada", "911", "811"),
        ("australia", "000", "1800 633 422"),
        ("new-zealand", "111", "0800 611 116"),
        ("european-union", "112", ""),
        ("india", "112", ""),
        ("northern-ireland", "999", ""),
        ("germany", "112", "116117"),
        ("austria", "144", "1450"),
        ("norway", "113", "116117"),
        ("portugal", "112", "808 24 24 24"),
        ("sweden", "112", "1177"),
        ("japan", "119", ""),
        ("brazil", "192", ""),
        ("united-arab-emirates", "998", ""),
        ("singapore", "995", ""),
        ("south-africa", "10177", ""),
        ("philippines", "911", ""),
    ],
)
def test_the_numbers_of_a_region_are(region: str, emergency: str, urgent: str) -> None:
    place = SHIPPED.places[region]
    assert (place.emergency[0], place.urgent) == (emergency, urgent)


def test_enough_regions_are_known_each_with_a_page_and_a_note() -> None:
    assert len(SHIPPED.places) >= 25
    for place in SHIPPED.places.values():
        assert place.address.startswith("https://")
        assert place.note.endswith(".")
        assert (
            not place.urgent or place.urgent in place.words["urgent"] or place.urgent in place.note
        )
    names = [place.name for place in SHIPPED.places.values()]
    assert names == sorted(names)


def test_northern_ireland_is_never_told_to_call_111() -> None:
    place = SHIPPED.places["northern-ireland"]
    for rule in SHIPPED.rules:
        assert "111" not in spoken(rule.action, SHIPPED.neutral, place)


def test_without_a_region_both_numbers_are_said_with_where_they_work() -> None:
    said = SHIPPED.wording["region"]["anywhere"]
    for word in ("112", "911", "Europe", "United States"):
        assert word in said


def test_every_emergency_action_names_the_number_in_every_region() -> None:
    actions = [rule.action for rule in SHIPPED.rules if rule.level == "emergency"]
    actions.append(SHIPPED.levels["emergency"].action)
    assert len(actions) > 10
    for place in SHIPPED.places.values():
        for action in actions:
            assert place.emergency[0] in spoken(action, SHIPPED.neutral, place)


def test_without_a_region_no_advice_pretends_to_know_a_number() -> None:
    said = [rule.action for rule in SHIPPED.rules] + [v.action for v in SHIPPED.levels.values()]
    assert [text for text in said if re.search(r"\d", text)] == []

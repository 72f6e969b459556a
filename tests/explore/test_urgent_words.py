"""What of the typed words is asked at once, for it would be an emergency."""

from __future__ import annotations

import pytest

from components.explore.urgent_words import urgent_words
from data.desk.stories import open_lines
from data.matching.selection import Selection
from data.plain_words import lookup
from data.urgency.places import EMERGENCY
from data.urgency.rules import rules_met
from tests.stories import running

CATALOGUE = running.shipped().catalogue
LOOKUP = running.shipped().lookup


def asked(typed: str, *ticked: str) -> set[str]:
    found = lookup.propose(LOOKUP, typed).found
    return {each.term for each in urgent_words(CATALOGUE, Selection(frozenset(ticked)), found)}


@pytest.mark.parametrize(
    ("typed", "terms"),
    [
        (
            "numb between the legs, cannot pee",
            {"numb-saddle-area", "loss-of-bladder-or-bowel-control"},
        ),
        ("i cant feel my legs", {"weakness-in-both-legs"}),
        ("spots that do not fade under a glass, itchy", {"rash-that-does-not-fade"}),
        ("itchy red bumps", set()),
        ("no fever, not confused", set()),
        ("zorgblatt", set()),
    ],
)
def test_an_emergency_among_the_words_is_asked_with_the_words_that_make_it_one(
    typed: str, terms: set[str]
) -> None:
    assert asked(typed) == terms


def test_what_makes_an_emergency_with_a_tick_is_asked_and_what_is_ticked_is_not() -> None:
    assert asked("purple spots", "fever") == {"purple-spots"}
    assert asked("numb between the legs", "numb-saddle-area") == set()


@pytest.mark.parametrize(
    ("typed", "terms"),
    [
        ("sudden ripping pain in my upper back", {"tearing-pain", "comes-suddenly", "upper-back"}),
        ("i feel faint, passed out, hives after a bee sting", {"faint", "hive-like-bumps"}),
    ],
)
def test_of_words_that_could_stand_for_each_other_one_is_asked(typed: str, terms: set[str]) -> None:
    assert terms <= asked(typed)


def test_who_says_yes_has_ticked_all_that_the_emergency_needs() -> None:
    lines = [line for line in open_lines() if emergencies(everything(line))]
    assert len(lines) > 300
    assert [line for line in lines if not emergencies(asked(line))] == []


def everything(typed: str) -> set[str]:
    found = lookup.propose(LOOKUP, typed).found
    return {each.term for each in found if each.term and each.state == "has"}


def emergencies(terms: set[str]) -> list[str]:
    met = rules_met(CATALOGUE, Selection().mark_all((term, "has") for term in terms))
    return [rule.rule for rule in met if rule.level == EMERGENCY]

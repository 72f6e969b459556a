"""What `own_words.yaml` adds: numbers, whose illness it is, despair, and what we do not describe."""

from __future__ import annotations

import statistics
import time

import pytest

from data.plain_words.lookup import propose
from tests.plain_words.test_lookup import lookup, said
from tests.stories.reading import stories


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("temp 37.4", []),
        ("37.5", ["mild-fever"]),
        ("38", []),
        ("temp 38", ["fever"]),
        ("temperature of 38.0", ["fever"]),
        ("99.4 F", []),
        ("100.4F", ["fever"]),
        ("fever of 104", ["fever"]),
        ("no temp of 39", ["not fever"]),
        ("27 days old", ["newborn"]),
        ("28 days old", ["baby-under-3-months"]),
        ("12 weeks old", ["baby-under-3-months"]),
        ("13 weeks old", ["baby-or-young-child"]),
        ("23 months old", ["baby-or-young-child"]),
        ("aged 2", ["child"]),
        ("12yo", ["child"]),
        ("13 y/o", ["teenager"]),
        ("I am 64", ["adult"]),
        ("dad, 65", ["older-adult"]),
        ("when I was 12", []),
        ("3mm", ["size-pinhead"]),
        ("quarter of an inch", ["size-pea"]),
        ("6,5 mm", ["size-pea"]),
        ("1 inch", ["size-grape"]),
        ("4 cm mole", ["size-golf-ball", "see common-mole", "mole"]),
        ("lump of 2 inches", ["lump", "size-golf-ball", "large-lump"]),
        ("for 3 days", ["for-days"]),
        ("2 months", ["for-months"]),
        ("every 2 weeks", []),
        ("temperature for 4 days", ["fever", "for-days"]),
        ("fever for the last 6 days", ["fever", "fever-five-days"]),
        ("one bump", ["single-bump"]),
    ],
)
def test_a_number_says_what_it_means(text: str, expected: list[str]) -> None:
    assert said(f"{text}.") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("I had melanoma.", ["cancer-before"]),
        ("my mum died of skin cancer.", ["family-has-it"]),
        ("my mum says I had melanoma.", ["cancer-before"]),
        ("my dad has melanoma.", ["see melanoma"]),
        ("my dad has melanoma, I have a mole.", ["family-has-it", "see common-mole", "mole"]),
    ],
)
def test_it_is_known_whose_illness_it_is(text: str, expected: list[str]) -> None:
    assert said(text) == expected


@pytest.mark.parametrize(
    ("text", "sure"),
    [
        ("my dad had melanoma, I have back pain", False),
        ("my mum had breast cancer and I have a lump", False),
        ("my dad had melanoma, I have a new mole", True),
        ("my mum had skin cancer, I have a sore that does not heal", True),
        ("my mum had psoriasis, I have scaly patches", True),
    ],
)
def test_a_cancer_of_the_family_is_ticked_for_a_mole_or_a_sore_alone(text: str, sure: bool) -> None:
    family = [each for each in propose(lookup(), text).found if each.term == "family-has-it"]
    assert [each.sure for each in family] == [sure]


def test_who_died_of_it_is_not_the_one_who_is_ill() -> None:
    assert "older-adult" not in said("my grandmother died of melanoma, I have a mole.")
    assert "older-adult" in said("my grandmother has a new mole.")


@pytest.mark.parametrize("text", ["baby hot and spotty", "kid is hot, rash", "toddler is hot"])
def test_who_is_hot_and_the_heat_are_both_sure(text: str) -> None:
    sure = {each.term for each in propose(lookup(), text).found if each.sure}
    assert "fever" in sure
    assert sure & {"child", "baby-or-young-child"}


@pytest.mark.parametrize(
    ("text", "condition"),
    [
        ("flea bites", "flea-bites"),
        ("fungal rashes", "ringworm"),
        ("bee stings", "insect-bite-or-sting"),
    ],
)
def test_a_name_is_known_in_any_form(text: str, condition: str) -> None:
    assert f"see {condition}" in said(f"{text}.")


@pytest.mark.parametrize(
    ("text", "crisis"),
    [
        ("I want to die", True),
        ("itchy all over and suicidal", True),
        ("not suicidal", False),
        ("it itches so much I could scream", False),
        ("I hurt myself falling", False),
    ],
)
def test_despair_is_heard(text: str, crisis: bool) -> None:
    assert propose(lookup(), text).crisis is crisis


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("jellyfish sting on my back", ("Jellyfish sting",)),
        ("could it be sarcoidosis or leprosy?", ("Sarcoidosis of the skin", "Leprosy")),
        ("not leprosy", ()),
        ("itch", ()),
    ],
)
def test_what_we_do_not_describe_is_named(text: str, named: tuple[str, ...]) -> None:
    assert propose(lookup(), text).not_covered == named


def test_what_people_type_is_understood_at_once() -> None:
    lines = [story.typed for story in stories("open")]
    took = []
    for line in lines:
        # Of this thread alone: what else the machine does is not its fault.
        start = time.thread_time()
        propose(lookup(), line)
        took.append(time.thread_time() - start)
    assert statistics.median(took[1:]) < 0.005

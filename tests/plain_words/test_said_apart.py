"""Findings said with two words that stand apart, and sayings that tell of none."""

from __future__ import annotations

import pytest

from data.dataset.word_classes import widened
from tests.plain_words.test_lookup import lookup, said, shipped


def words_of(each: dict[str, list[str]], side: str) -> tuple[str, ...]:
    return widened(shipped().own_words["word_classes"], each[side])


def test_any_of_one_near_any_of_the_other_finds_what_they_say() -> None:
    # Each word of the one meets a few of the other in turn: all of them would take a minute.
    pairs = [
        (each["terms"], one, other)
        for each in shipped().own_words["said_apart"]
        for at, one in enumerate(words_of(each, "one"))
        for place, other in enumerate(words_of(each, "other"))
        if (at + place) % 5 == 0
    ]
    missed = [
        (line, term)
        for terms, one, other in pairs
        for line in (f"{one} her {other}.", f"{other} like {one}.")
        for term in terms
        if term not in said(line)
    ]
    assert missed == []


@pytest.mark.parametrize(
    "line",
    [
        "my undercarriage is not numb.",
        "no numbness in my undercarriage.",
        "leg numb and my bum itches.",
        "dead skin on my bottom.",
        "cannot feel any lump in my groin.",
        "does not feel sore when I wipe.",
    ],
)
def test_a_finding_that_is_not_there_or_not_meant_says_nothing_with_a_place(line: str) -> None:
    assert "numb-saddle-area" not in said(line)


@pytest.mark.parametrize(
    "line",
    [
        "numbness in my undercarriage.",
        "her lady garden has lost all feeling.",
        "numb legs and bum.",
        "cannot feel anything around my tuppence.",
        "my bahookie is all fizzy.",
    ],
)
def test_a_place_of_a_class_stands_beside_a_finding_of_a_class(line: str) -> None:
    assert "numb-saddle-area" in said(line)


@pytest.mark.parametrize(
    ("line", "harmless"),
    [
        ("skin tag came away in my hand.", "skin-comes-off-in-sheets"),
        ("lump close to my throat.", "swollen-face-or-throat"),
        ("cannot lift her arm.", "muscle-injury"),
    ],
)
def test_a_word_inside_another_name_is_not_meant(line: str, harmless: str) -> None:
    assert harmless not in said(line)


@pytest.mark.parametrize("line", ["useless leg.", "my leg is like spaghetti."])
def test_what_is_said_of_one_leg_is_not_said_of_both(line: str) -> None:
    assert "weakness-in-both-legs" not in said(line)


@pytest.mark.parametrize(
    "line",
    [
        "no knife, shoulder blades are fine.",
        "tumbler. the spots stay.",
        "spaghetti but my legs are fine.",
    ],
)
def test_words_of_two_sentences_say_nothing_together(line: str) -> None:
    terms = {term for each in shipped().own_words["said_apart"] for term in each["terms"]}
    assert terms.isdisjoint(said(line))


def test_a_saying_is_understood_and_names_nothing() -> None:
    for saying in shipped().own_words["sayings"]:
        assert said(f"{saying}.") == [], saying


@pytest.mark.parametrize(
    ("line", "found"),
    [
        ("I cannot see any rash and my hand is weak.", "weakness"),
        ("no rash and she is confused.", "confused-or-drowsy"),
        ("does not itch and his back hurts.", "back-pain"),
    ],
)
def test_a_no_ends_where_somebody_is_told_of_anew(line: str, found: str) -> None:
    assert lookup().facets[found]
    assert found in said(line)

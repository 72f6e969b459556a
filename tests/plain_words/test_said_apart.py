"""Findings said with two words that stand apart, and sayings that tell of none."""

from __future__ import annotations

from itertools import product

import pytest

from data.plain_words.phrases import entries
from data.plain_words.words import cut
from tests.plain_words.test_lookup import lookup, said, shipped


def test_any_of_one_near_any_of_the_other_finds_what_they_say() -> None:
    missed = [
        (line, term)
        for each in shipped().own_words["said_apart"]
        for one, other in product(each["one"], each["other"])
        for line in (f"{one} her {other}.", f"{other} like {one}.")
        for term in each["terms"]
        if term not in said(line)
    ]
    assert missed == []


def test_no_first_word_names_a_finding_alone() -> None:
    # It would stand for every other name of that finding: any pain beside the word, not this one.
    named = {phrase for phrase, _ in entries(shipped())}
    heads = {one for each in shipped().own_words["said_apart"] for one in each["one"]}
    assert sorted(one for one in heads if tuple(cut(one)) in named) == []


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

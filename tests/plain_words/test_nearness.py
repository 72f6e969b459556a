"""Words that no name has: the findings they may mean are asked about, and never ticked."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from data.plain_words.lookup import Proposals, propose
from data.plain_words.nearness import ENOUGH_SAID, MOST_NEAR, nearest
from tests.plain_words.test_lookup import lookup, shipped
from tests.stories import running


def near(typed: str) -> list[str]:
    return [each.term for each in understood(typed).near]


def understood(typed: str) -> Proposals:
    return propose(running.shipped().lookup, typed)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("my jaw feels locked", "cannot-open-mouth"),
        ("it drips something foul", "pus-smells-bad"),
        ("it herts behind my eyes", "pain-behind-the-eyes"),
        ("i had a tik on my back a wile ago", "tick-bite"),
        ("a buzzing, prickly feeling round my ribs", "tingling"),
        ("an electric shock runs from my back to the left ankle", "pain-down-leg"),
        ("i fel ova and hit my hed on the floor", "blow-to-the-head"),
    ],
)
def test_words_of_no_name_ask_for_the_finding_whose_names_use_them(typed: str, meant: str) -> None:
    assert meant in near(typed)
    assert meant not in [each.term for each in understood(typed).found]


@pytest.mark.parametrize(
    "typed",
    [
        "itchy red bumps on my back, no fever",
        "blorp snargle wumpled",
        "my nan and my nan's neighbour",
        "",
    ],
)
def test_what_is_understood_or_tells_nothing_asks_for_nothing(typed: str) -> None:
    assert near(typed) == []


def test_somebody_in_despair_is_not_asked_about_spots() -> None:
    typed = "my jaw feels locked and i want to die"
    assert understood(typed).crisis
    assert near(typed) == []


def test_somebody_who_told_a_story_is_not_asked_about_its_other_words() -> None:
    story = "my jaw feels locked, itchy, red bumps, on my back, fever"
    more = f"{story}, tired, dizzy, blisters, vomiting, headache"
    assert len(understood(story).found) < ENOUGH_SAID <= len(understood(more).found)
    assert near(story) != []
    assert near(more) == []


def test_whose_it_is_is_no_word_that_was_not_used() -> None:
    assert understood("my nan's back is itchy").unknown == ()


def test_what_is_said_answers_for_its_kin_and_its_scale() -> None:
    book = lookup().near
    shut = book.answered({"severe-itch", "size-pea"})
    assert {"severe-itch", "itch", "size-pea", "size-golf-ball"} <= shut
    assert "tingling" not in shut
    assert "severe-itch" in book.answered({"itch"})


def test_no_more_is_asked_than_somebody_reads_and_the_nearest_first() -> None:
    book = lookup().near
    words = ["buzzing", ",", "foul", "locked", "jaw"]
    left = frozenset({0, 2, 3, 4})
    asked = [each.term for each in nearest(book, words, left, set())]
    assert len(asked) == MOST_NEAR
    sums = [max(book.of([w]).get(t, -9) for w in ("buzzing", "foul")) for t in asked]
    together = [book.of(["locked", "jaw"]).get(t, -9) for t in asked]
    best = [max(pair) for pair in zip(sums, together, strict=True)]
    assert best == sorted(best, reverse=True)


def test_only_words_that_were_left_ask() -> None:
    book = lookup().near
    assert nearest(book, ["locked", "jaw"], frozenset(), set()) == ()
    asked = {each.term for each in nearest(book, ["locked", "jaw"], frozenset({0, 1}), set())}
    beside = {each.term for each in nearest(book, ["locked", "jaw"], frozenset({0, 1}), asked)}
    assert asked
    assert not asked & beside


@given(st.lists(st.sampled_from(sorted(lookup().near.told)), max_size=12).map(" ".join))
def test_what_is_asked_can_be_ticked_and_is_not_said(typed: str) -> None:
    told = understood(typed)
    asked = [each.term for each in told.near]
    assert len(asked) == len({*asked}) <= MOST_NEAR
    assert not {*asked} & {each.term for each in told.found}
    assert all(shipped().filtering(term) for term in asked)
    assert not any(each.sure for each in told.near)

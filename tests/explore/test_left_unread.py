"""Where much of the words was not understood, the page does not keep silent on it."""

from __future__ import annotations

import pytest

from components.explore.left_unread import left_unread
from data.plain_words import lookup
from tests.stories import running

CATALOGUE = running.shipped().catalogue
LOOKUP = running.shipped().lookup
WORDS = CATALOGUE.wording["questions"]


def said(typed: str) -> list[str]:
    return left_unread(WORDS, typed, lookup.propose(LOOKUP, typed))


def test_where_more_is_left_than_was_used_the_emergency_number_is_named() -> None:
    assert said("itchy, then zorgblatt wumpled blorfing") == [WORDS["much_left"]]
    assert "emergency number" in WORDS["much_left"]


@pytest.mark.parametrize("typed", ["itchy red bumps on my back", "itchy red bumps with zorgblatt"])
def test_where_most_was_used_nothing_more_is_said(typed: str) -> None:
    assert said(typed) == []


def test_who_pasted_more_than_is_read_is_told_so() -> None:
    (first, *_) = said("itchy red bumps on my back. " * 30)
    assert "500" in first


def test_somebody_in_despair_is_not_told_twice() -> None:
    assert said("itchy, I want to end my life, zorgblatt wumpled blorfing") == []

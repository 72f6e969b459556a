"""Words that name a finding and do not mean it, and words that tell nothing alone."""

from __future__ import annotations

import pytest

from data.plain_words.lookup import propose
from tests.stories.running import shipped


def _said(text: str) -> set[str]:
    found = propose(shipped().lookup, text).found
    return {each.term or each.condition for each in found if each.state == "has"}


@pytest.mark.parametrize(
    ("typed", "never"),
    [
        ("I ran my hand down my back and felt a lump", "hands"),
        ("it rolls about under her thumb", "hands"),
        ("spots all over my shoulders", "whole-body"),
        ("always in the very same spot", "bumps"),
        ("itchy where my new dress was tight", "dress"),
        ("I live in a block of flats", "flat"),
        ("you expect aches at my age", "pregnant"),
        ("a rash, and I never ask anything medical", "new-medicine"),
        ("one big mass of bumps", "large-lump"),
        ("it was all gone after ten minutes", "since-today-or-yesterday"),
        ("painkillers did nothing for the lump", "new-medicine"),
    ],
)
def test_an_everyday_sense_names_no_finding(typed: str, never: str) -> None:
    assert never not in _said(typed)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("itchy spots on my hands", "hands"),
        ("rash all over", "whole-body"),
        ("a lump as big as my hand", "size-golf-ball"),
        ("I think I have DRESS", "dress"),
        ("dots of blood under the skin", "purple-spots"),
        ("started ibuprofen and now a rash", "new-medicine"),
        ("it came up ten minutes ago", "since-today-or-yesterday"),
        ("no feeling in my arm and when I walk my legs are numb", "weakness-in-both-legs"),
    ],
)
def test_what_is_meant_stays(typed: str, meant: str) -> None:
    assert meant in _said(typed)


def test_a_word_that_tells_nothing_alone_is_not_listed() -> None:
    understood = propose(shipped().lookup, "at a wedding in Barcelona my auntie saw a lump")
    assert understood.unknown == ()
    assert [each.term for each in understood.found] == ["lump"]


def test_a_mistyped_word_of_a_name_is_mended_though_it_tells_nothing_alone() -> None:
    assert "comes-back" in _said("keeps comming back")

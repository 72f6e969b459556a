"""Ages without years, what goes and is back, and findings told beside others, by kind."""

from __future__ import annotations

import pytest

from data.plain_words.lookup import propose
from tests.stories.running import shipped


def sure(text: str) -> set[str]:
    found = propose(shipped().lookup, text).found
    return {each.term for each in found if each.state == "has" and each.sure}


@pytest.mark.parametrize(
    ("text", "term"),
    [
        ("52 here. I get scaly patches", "adult"),
        ("24, male. A lump near my shoulder blade", "adult"),
        ("28 and I have dark brown spots", "adult"),
        ("Student, 20. In the shower I saw a rash", "adult"),
        ("a Black woman, about 60. A rash", "adult"),
        ("I turned 46 last winter, skin tags", "adult"),
        ("My husband's 28 and has a rash", "adult"),
        ("I am seventy-six and I ache", "older-adult"),
        ("hives, they go and then they're back when I am asleep", "comes-and-goes"),
        ("the rash fades for a week and then comes back", "comes-and-goes"),
        ("Wednesday at work I bent down and my back hurts", "for-days"),
        ("a rash, on Saturday there were more of them", "for-days"),
        ("a lump, and today it's properly sore", "becomes-sore"),
        ("I fell about ten feet onto my back", "serious-accident"),
        ("a red rash from my ribs, stops dead at the middle", "one-side-only"),
        ("a lump an inch left of the spine", "one-side-only"),
        ("they itch like crazy", "severe-itch"),
        ("a lump the size of my fist", "large-lump"),
        ("the spots have now gone into little blisters", "turns-into-blisters"),
        ("the spots have now gone into blisters", "blisters"),
        ("a lump, started to hurt, now hot and red", "becomes-inflamed"),
        ("my lower back is stiff and it aches", "back-pain"),
        ("a mole, it has changed colour", "new-or-changing-mole"),
    ],
)
def test_said_in_everyday_words(text: str, term: str) -> None:
    assert term in sure(text)


@pytest.mark.parametrize(
    ("text", "term"),
    [
        ("20 red spots and 30 bumps", "adult"),
        ("lumps, 20, on my back", "adult"),
        ("a hard lump, he won't go to a doctor", "does-not-go-away"),
        ("I started running to lose weight, itchy spots", "weight-loss"),
        ("my back has gone a funny colour", "back-pain"),
        ("stops dead at the middle", "numbness"),
        ("a raised spot, you would think an insect bit me", "insect-bite"),
        ("hives, they're back when I sleep", "back"),
        ("every Sunday I had a rash", "for-days"),
        ("the wedding on Sunday, a rash", "for-days"),
        ("the test results they are back now", "comes-back"),
        ("cannot move my face", "fixed"),
    ],
)
def test_what_means_something_else(text: str, term: str) -> None:
    assert term not in sure(text)


def test_who_loses_weight_still_does() -> None:
    assert "weight-loss" in sure("a lump, and I am losing weight")

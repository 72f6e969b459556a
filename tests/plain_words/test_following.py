"""What is said in no one word and follows from what was found together."""

from __future__ import annotations

import pytest

from data.plain_words.lookup import propose
from tests.stories.running import shipped


def found(text: str) -> set[str]:
    return {each.term for each in propose(shipped().lookup, text).found if each.state == "has"}


@pytest.mark.parametrize(
    "text",
    [
        "lifted the shopping, worst pain of my life. It is between my shoulder blades",
        "spine, unbearable since the night",
        "excruciating, all in the lower back",
    ],
)
def test_strong_pain_at_a_place_on_the_back_is_back_pain(text: str) -> None:
    assert "back-pain" in found(text)


@pytest.mark.parametrize(
    "text",
    [
        "excruciating red lump, lower back",
        "blistered from the sun, agony, whole of my back",
        "itchy upper back, and one unbearable tooth",
        "wound on my spine, agony",
        "unbearable. no back pain. upper back",
    ],
)
def test_strong_pain_of_the_skin_or_back_pain_denied_is_none(text: str) -> None:
    assert "back-pain" not in found(text)


def test_its_words_are_those_of_what_it_follows_from() -> None:
    text = "worst pain of my life. It is between my shoulder blades"
    [pain] = [each for each in propose(shipped().lookup, text).found if each.term == "back-pain"]
    assert pain.sure
    assert pain.words == "worst pain of my life ... between my shoulder blades"


@pytest.mark.parametrize(
    ("text", "ticked"),
    [
        ("my boy had three days of fever, pink rash on his chest after the fever went", False),
        ("our girl had a fever since sunday, rash once her fever broke, she plays", False),
        ("rash after the fever went, our toddler has a temperature", True),
        ("my son has a fever, rash after the fever went, he has a stiff neck", True),
        ("I had a fever, red rash after the fever went", True),
        ("rash after the fever went, and since tonight the fever is back up", True),
        ("had a fever for 3 days, rash after the fever went, now he is hot again", True),
        ("rash after the fever went, still 39 fever", True),
        ("fever and a rash on his chest", True),
    ],
)
def test_a_rash_as_the_fever_ends_says_that_it_is_gone(text: str, ticked: bool) -> None:
    [fever] = [each for each in propose(shipped().lookup, text).found if each.term == "fever"]
    assert fever.sure is ticked

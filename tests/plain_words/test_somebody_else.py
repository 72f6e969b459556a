"""What happened to somebody else, or years ago, is not ticked for who reads."""

from __future__ import annotations

import pytest

from data.plain_words.lookup import propose
from tests.plain_words.test_lookup import lookup


def _ticked(text: str) -> set[str]:
    return {f.term for f in propose(lookup(), text).found if f.sure and f.state == "has"}


def _offered(text: str) -> set[str]:
    return {f.term for f in propose(lookup(), text).found if not f.sure}


@pytest.mark.parametrize(
    ("text", "theirs"),
    [
        ("My back is red. My cousin got sunstroke and was vomiting all night.", "vomiting"),
        ("I have a rash along my bra. A running friend collapsed at mile ten.", "faint"),
        (
            "I've had itchy spots for weeks, my sister was on antibiotics for hers.",
            "antibiotics-before",
        ),
        ("There is a lump on my back. My dad takes warfarin for his heart.", "blood-thinners"),
    ],
)
def test_what_happened_to_somebody_else_is_offered_and_not_ticked(text: str, theirs: str) -> None:
    assert theirs in _offered(text)
    assert theirs not in _ticked(text)


@pytest.mark.parametrize(
    ("text", "there"),
    [
        # Who tells of somebody from the start asks for him or her.
        ("My dad has a rash on his back, he was vomiting all night.", "vomiting"),
        ("I've got a question. My husband was vomiting and has a rash.", "vomiting"),
        ("I have to ask about my wife. My wife collapsed and has a rash.", "faint"),
        ("I noticed a rash on my husband and my husband had a fever.", "fever"),
        # A small child that is told of is the one who is ill.
        ("My skin is fine. My baby was vomiting and has a rash.", "vomiting"),
        # What somebody says or sees is of who reads.
        ("My back itches. My wife says it is swollen and hot.", "warm-to-touch"),
        ("I have a lump. My husband noticed it was bleeding.", "bleeds"),
        ("I have a rash. My husband had to hold me as I collapsed.", "faint"),
        # What others have and one may catch concerns who reads.
        ("I have itchy spots. My wife has them too.", "others-have-it"),
    ],
)
def test_what_may_be_of_who_is_ill_stays_ticked(text: str, there: str) -> None:
    assert there in _ticked(text)


@pytest.mark.parametrize(
    "text",
    [
        "I had an operation in 2010",
        "had surgery on my knee eight years ago",
        "I was on lymecycline in 2022",
        "last year I needed antibiotics",
    ],
)
def test_what_was_years_ago_is_not_ticked(text: str) -> None:
    assert not _ticked(text) & {
        "after-operation",
        "antibiotics-before",
        "long-antibiotics-for-acne",
    }


@pytest.mark.parametrize(
    ("text", "there"),
    [
        ("had an operation last month", "after-operation"),
        ("took antibiotics two weeks ago", "antibiotics-before"),
        ("I had cancer in 2010", "cancer-before"),
        ("I have had this lump since 2016", "lump"),
        ("had a lump on my back in 2019, it is still there", "lump"),
    ],
)
def test_what_is_not_over_stays_ticked(text: str, there: str) -> None:
    assert there in _ticked(text)

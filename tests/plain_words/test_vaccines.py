"""An illness beside the words for its vaccine is not there; the illness alone is."""

from __future__ import annotations

import pytest

from data.plain_words.lookup import propose
from tests.plain_words.test_lookup import lookup, said


@pytest.mark.parametrize(
    "line",
    [
        "had my shingles jab last week.",
        "shingles vaccination.",
        "vaccinated against measles.",
        "immune to chickenpox.",
        "jabbed for chicken pox.",
    ],
)
def test_an_illness_that_somebody_is_vaccinated_against_is_not_there(line: str) -> None:
    illnesses = {"maybe-shingles", "maybe-measles", "maybe-chickenpox"}
    assert illnesses.isdisjoint(said(line))
    assert not [each for each in said(line) if each.startswith("see ")]


@pytest.mark.parametrize("line", ["shingles after a jab.", "is it shingles, no vaccine."])
def test_an_illness_that_stands_apart_from_a_vaccine_is_there(line: str) -> None:
    assert "maybe-shingles" in said(line)


def test_the_illness_of_a_vaccine_was_understood() -> None:
    assert "shingles" not in propose(lookup(), "my shingles jab").unknown

"""A medicine that is only named is offered, and one that is new or under blame is ticked."""

from __future__ import annotations

import pytest

from tests.plain_words.heard import heard

NEW = "new-medicine"


@pytest.mark.parametrize(
    "typed",
    [
        "itchy patch on my back, on water tablets for eleven years",
        "itchy patch, I only take a statin",
        "red bumps, metformin since 2017 and spironolactone",
        "sore shoulder, is there a tablet against it?",
        "stiff lower back, which painkillers may I have with my heart?",
        "a pulled muscle, can I ask for some medication",
    ],
)
def test_what_is_taken_for_years_or_asked_for_is_not_new(typed: str) -> None:
    assert NEW not in heard(typed)


@pytest.mark.parametrize(
    "typed",
    [
        "itchy patch on my back after ibuprofen",
        "rash since the tablets",
        "same dark patch comes up each time i take ibuprofen",
        "round patch that comes back whenever she takes a painkiller",
        "spots on my back, could it be my blood pressure tablets?",
        "red spots, the statin was started last week",
        "on a statin for years, now a rash and new tablets",
        "blisters on my back, I take naproxen",
        "rash all over my body, painkillers only",
    ],
)
def test_what_is_new_or_blamed_is_ticked(typed: str) -> None:
    assert NEW in heard(typed)

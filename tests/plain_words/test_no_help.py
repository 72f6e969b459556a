"""What does not help is no denial: neither of what it should help against nor of what follows."""

from __future__ import annotations

import pytest

from tests.plain_words.heard import heard


@pytest.mark.parametrize(
    ("line", "there"),
    [
        ("nothing for acne works and it itches", "itch"),
        ("nothing for acne has worked and i have itchy bumps", "bumps"),
        ("nothing i have tried for acne works and it itches", "itch"),
        ("nothing for bacne works and it hurts", "painful"),
        ("nothing for zits works", "inflamed-pimples"),
        ("nothing has helped my acne and painful lumps", "lump"),
        ("no acne cream works and it itches", "itch"),
        ("none of the acne creams work and it itches", "itch"),
        ("nothing gets rid of my acne", "no-better-on-acne-products"),
    ],
)
def test_acne_that_nothing_helps(line: str, there: str) -> None:
    assert {there, "no-better-on-acne-products"} <= heard(line)
    assert heard(line, "not") == set()


@pytest.mark.parametrize(
    ("line", "there"),
    [
        ("nothing for the pain works and numb legs", {"painful", "weakness-in-both-legs"}),
        ("nothing for the itch helps and blisters now", {"itch", "blisters"}),
        ("nothing works for the itch and i have a rash", {"itch", "rash"}),
    ],
)
def test_other_trouble_that_nothing_helps(line: str, there: set[str]) -> None:
    assert there <= heard(line)


@pytest.mark.parametrize(
    ("line", "denied"),
    [
        ("nothing itches", "itch"),
        ("no acne and itchy", "acne-before"),
        ("nothing hurts and no itch", "painful"),
    ],
)
def test_what_is_denied_stays_denied(line: str, denied: str) -> None:
    assert denied in heard(line, "not")


@pytest.mark.parametrize(
    ("line", "there", "denied"),
    [
        ("no itch and antibiotics and now a rash", {"antibiotics-before", "rash"}, "itch"),
        ("no fever and took antibiotics and now a rash", {"antibiotics-before", "rash"}, "fever"),
        ("no itch and new medicine and rash", {"new-medicine", "rash"}, "itch"),
        ("no fever and diabetes and a lump", {"diabetes", "lump"}, "fever"),
    ],
)
def test_what_was_taken_is_no_complaint(line: str, there: set[str], denied: str) -> None:
    assert there <= heard(line)
    assert denied in heard(line, "not")


@pytest.mark.parametrize("line", ["no fever and chills", "no itch and bumps", "no pain and fever"])
def test_a_second_complaint_stays_unclear(line: str) -> None:
    assert heard(line) <= {"painless"}

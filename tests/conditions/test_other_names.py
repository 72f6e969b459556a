"""Which of its other names a reader is shown of a condition."""

from __future__ import annotations

from dataclasses import replace

import pytest

from data.conditions.other_names import other_names
from data.dataset.catalogue import build
from data.dataset.package import read
from tests.catalogues import condition

SHIPPED = build(read())


@pytest.mark.parametrize(
    ("name", "also", "shown"),
    [
        ("Shingles", ["herpes zoster", "shingels", "shingle"], ["herpes zoster"]),
        (
            "Eczema (atopic eczema)",
            ["exema", "atopic eczema", "atopic dermatitis"],
            ["atopic dermatitis"],
        ),
        ("Fatty lump (lipoma)", ["fatty lump", "fatty tumor", "fatty tumour"], ["fatty tumor"]),
        ("Boil", ["furuncle", "furuncles", "boyle"], ["furuncle"]),
        ("Back acne", ["bacne", "back acnee", "backne"], ["bacne"]),
        ("Scarlet fever", ["scarlatina", "scarlet feaver"], ["scarlatina"]),
        ("Soft lump of a nerve (neurofibroma)", ["neurofibromatosis", "NF1"], ["NF1"]),
        ("Large blisters (bullous pemphigoid)", ["bullus pemphigoid"], []),
        (
            "Sepsis",
            ["blood poisoning", "septicaemia", "septicemia"],
            ["blood poisoning", "septicaemia"],
        ),
    ],
)
def test_no_misspelling_and_nothing_that_the_name_says_is_shown(
    name: str, also: list[str], shown: list[str]
) -> None:
    held = replace(condition("c", name=name), also_called=tuple(also))
    assert list(other_names(held)) == shown


def test_a_condition_with_other_words_for_it_keeps_some() -> None:
    for key in ("lipoma", "shingles", "back-acne", "hives", "pityriasis-versicolor"):
        assert other_names(SHIPPED.conditions[key])

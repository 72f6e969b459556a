"""Conditions as they are picked from a list: other names, and an order by name."""

from __future__ import annotations

from dataclasses import replace

import pytest

from components.compare.picks import meant
from data.plain_words.picking import names_to_type, picking_order
from tests.catalogues import catalogue, condition
from tests.plain_words.test_lookup import shipped


def test_names_to_type_do_not_say_the_name_again() -> None:
    boil, acne = (shipped().conditions[key] for key in ("boil", "acne-vulgaris"))
    assert names_to_type(boil)[:3] == ("furuncle", "boils", "furuncles")
    assert "acne" not in names_to_type(acne)
    assert "common acne" in names_to_type(acne)


def test_groups_cannot_be_picked() -> None:
    single = {key for key, condition in shipped().conditions.items() if not condition.is_group}
    order = picking_order(shipped())
    assert {*order} == single
    assert len(order) == len(single)


def test_a_name_leads_first_to_the_condition_of_that_name() -> None:
    order = picking_order(shipped())
    for key in order:
        name = shipped().conditions[key].name.lower()
        found = [
            other
            for other in order
            if any(
                name in called.lower()
                for called in (
                    shipped().conditions[other].name,
                    *names_to_type(shipped().conditions[other]),
                )
            )
        ]
        assert found[0] == key


@pytest.mark.parametrize(
    ("typed", "first"),
    [
        ("pilonidal", "Pilonidal sinus"),
        ("hives", "Hives (urticaria)"),
        ("urticaria", "Hives (urticaria)"),
        ("mole", "Mole (melanocytic naevus)"),
        ("eczema", "Eczema (atopic eczema)"),
        ("melanoma", "Melanoma"),
        ("psoriasis", "Psoriasis (plaque psoriasis)"),
        ("heat rash", "Heat rash (prickly heat)"),
    ],
)
def test_what_is_typed_leads_first_to_the_condition_that_is_called_so(
    typed: str, first: str
) -> None:
    conditions = shipped().conditions
    [leading, *_] = [
        conditions[key].name
        for key in picking_order(shipped())
        if any(
            typed in name.lower() for name in (conditions[key].name, *conditions[key].also_called)
        )
    ]
    assert leading == first


def test_otherwise_the_order_is_by_name() -> None:
    names = [shipped().conditions[key].name.lower() for key in picking_order(shipped())]
    behind = [late for late, name in enumerate(names) if any(each > name for each in names[:late])]
    assert 0 < len(behind) < len(names) / 4


def test_of_two_that_hold_the_name_of_each_other_none_is_lost() -> None:
    both = [
        replace(condition("boil"), name="Boil", also_called=("cyst",)),
        replace(condition("cyst"), name="Cyst", also_called=("boil",)),
        replace(condition("acne"), name="Acne", also_called=("boil spots",)),
    ]
    assert picking_order(catalogue(conditions=both)) == ("boil", "acne", "cyst")


def test_what_stands_in_the_picker_is_known_as_well_as_its_id() -> None:
    boil = shipped().conditions["boil"]
    given = [f"Boil – {', '.join(names_to_type(boil))}", shipped().conditions["lipoma"].name]
    given += ["abscess", "Boil", "<i>gout</i>"]
    assert meant(shipped(), given) == ["boil", "lipoma", "abscess"]

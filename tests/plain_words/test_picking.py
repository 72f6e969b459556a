"""Conditions as they are picked from a list: other names, and an order by name."""

from __future__ import annotations

from components.compare.picks import meant
from data.plain_words.picking import other_names, picking_order
from tests.plain_words.test_lookup import shipped


def test_other_names_do_not_say_the_name_again() -> None:
    boil, acne = (shipped().conditions[key] for key in ("boil", "acne-vulgaris"))
    assert other_names(boil) == ("furuncle", "boils", "furuncles")
    assert other_names(acne) == ("common acne", "hormonal pimples")


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
                    *other_names(shipped().conditions[other]),
                )
            )
        ]
        assert found[0] == key


def test_otherwise_the_order_is_by_name() -> None:
    names = [shipped().conditions[key].name for key in picking_order(shipped())]
    names.remove("Melanoma")
    assert names == sorted(names, key=str.lower)


def test_what_stands_in_the_picker_is_known_as_well_as_its_id() -> None:
    given = ["Boil – furuncle, boils, furuncles", "Lipoma", "abscess", "Boil", "<i>gout</i>"]
    assert meant(shipped(), given) == ["boil", "lipoma", "abscess"]

"""Conditions as they are picked from a list: other names, and an order by name."""

from __future__ import annotations

from components.compare.picks import meant
from data.plain_words.picking import names_to_type, picking_order
from tests.plain_words.test_lookup import shipped


def test_other_names_do_not_say_the_name_again() -> None:
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


def test_otherwise_the_order_is_by_name() -> None:
    conditions = shipped().conditions
    order = picking_order(shipped())
    own = {key: conditions[key].name.lower() for key in order}
    called = {key: [own[key], *map(str.lower, conditions[key].also_called)] for key in order}
    alone = [
        own[key]
        for key in order
        if not any(
            own[key] != name and name in each for name in own.values() for each in called[key]
        )
    ]
    assert len(alone) > 100
    assert alone == sorted(alone)


def test_what_stands_in_the_picker_is_known_as_well_as_its_id() -> None:
    boil = shipped().conditions["boil"]
    given = [f"Boil – {', '.join(names_to_type(boil))}", shipped().conditions["lipoma"].name]
    given += ["abscess", "Boil", "<i>gout</i>"]
    assert meant(shipped(), given) == ["boil", "lipoma", "abscess"]

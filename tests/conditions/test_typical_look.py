"""The one look that stands for a condition."""

from __future__ import annotations

from dataclasses import replace

import pytest

from data.conditions.typical import typical
from data.conditions.typical_look import typical_look
from data.dataset.catalogue import Catalogue
from data.dataset.records import Statement, Term
from data.matching.weighing import weigh
from tests.catalogues import catalogue, condition, says, term
from tests.stories import running

SHIPPED = running.shipped().catalogue
STEPS = ("flat", "raised")


def look(name: str, scale: str = "") -> Term:
    return replace(term(name, "appearance"), drawing=name, scale=scale)


def told(*statements: Statement, drawn: bool = True) -> Catalogue:
    looks = [look("lump"), look("blister"), look("fades-when-pressed"), look("pea", "size")]
    return catalogue(
        conditions=[condition("boil"), condition("group", name="Group")],
        terms=looks if drawn else [term("lump", "appearance")],
        statements=[*statements, says("other", "lump")],
    )


@pytest.mark.parametrize(
    ("statements", "shown"),
    [
        ([says("boil", "lump", "often"), says("boil", "blister", "sometimes")], "lump"),
        ([says("boil", "lump", "sometimes"), says("boil", "blister", "always")], "blister"),
        # Of equals the one that fewer share: "other" has a lump too.
        ([says("boil", "lump", "often"), says("boil", "blister", "often")], "blister"),
        ([says("boil", "lump", "rarely"), says("boil", "blister", "never")], ""),
        ([says("boil", "lump")], "lump"),
        ([says("boil", "fades-when-pressed", "always"), says("boil", "lump")], "lump"),
        ([says("boil", "pea", "always"), says("boil", "lump")], "lump"),
        ([says("boil", "itch", "always")], ""),
    ],
)
def test_it_is_the_drawn_look_that_is_there_most_often(
    statements: list[Statement], shown: str
) -> None:
    assert typical_look(told(*statements), "boil") == shown


def test_a_look_without_a_drawing_stands_for_nothing() -> None:
    assert typical_look(told(says("boil", "lump", "always"), drawn=False), "boil") == ""


def test_the_look_that_a_curator_chose_stands_before_what_is_there_more_often() -> None:
    made = told(says("boil", "lump", "often"), says("boil", "blister", "sometimes"))
    boil = replace(made.conditions["boil"], look="blister")
    assert typical_look(replace(made, conditions={**made.conditions, "boil": boil}), "boil") == (
        "blister"
    )


def test_the_looks_that_stand_for_what_people_ask_most() -> None:
    looks = {
        "back-acne": "pus-filled-bumps",
        "epidermoid-cyst": "dark-dot-in-the-middle",
        "shingles": "in-clusters",
        "ringworm": "ring-shaped",
        "scarlet-fever": "like-sunburn",
        "pityriasis-versicolor": "lighter-patches",
    }
    assert {key: typical_look(SHIPPED, key) for key in looks} == looks


def test_a_colour_comes_after_a_kind_of_bump_and_before_one_that_is_only_there_at_times() -> None:
    looks = [look("redness"), look("lump"), look("blister")]
    told = catalogue(
        conditions=[condition("boil"), condition("burn")],
        terms=looks,
        statements=[
            says("boil", "redness", "often"),
            says("boil", "lump"),
            says("burn", "redness", "often"),
            says("burn", "blister", "sometimes"),
        ],
    )
    assert (typical_look(told, "boil"), typical_look(told, "burn")) == ("lump", "redness")


@pytest.mark.parametrize(
    ("height", "shown"),
    [
        ([("flat", "often")], ("brown",)),
        ([("flat", "sometimes")], ("brown", "in-clusters")),
        # Of what is as often raised, bumps are a picture.
        ([("flat", "often"), ("raised", "often")], ("brown", "in-clusters")),
    ],
)
def test_what_is_flat_has_no_picture_of_bumps(
    height: list[tuple[str, str]], shown: tuple[str, ...]
) -> None:
    plain = [term(step, "appearance", scale="height", step=n) for n, step in enumerate(STEPS, 1)]
    made = catalogue(
        conditions=[condition("sun-spot")],
        terms=[look("brown"), look("in-clusters"), *plain],
        statements=[
            says("sun-spot", "brown", "often"),
            says("sun-spot", "in-clusters"),
            *(says("sun-spot", step, often) for step, often in height),
        ],
    )
    assert typical(made, weigh(made), "sun-spot") == shown


def test_a_sun_spot_is_shown_flat() -> None:
    workbench = running.shipped()
    pictures = typical(SHIPPED, workbench.evidence, "sun-spot")
    assert pictures[0] == "brown-spot"
    assert not {"in-clusters", "round"} & {*pictures}

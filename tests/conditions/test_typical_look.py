"""The one look that stands for a condition."""

from __future__ import annotations

from dataclasses import replace

import pytest

from data.conditions.typical_look import typical_look
from data.dataset.catalogue import Catalogue
from data.dataset.records import Statement, Term
from tests.catalogues import catalogue, condition, says, term


def look(name: str) -> Term:
    return replace(term(name, "appearance"), drawing=name)


def told(*statements: Statement, drawn: bool = True) -> Catalogue:
    looks = [look("lump"), look("blister"), look("fades-when-pressed")]
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
        ([says("boil", "itch", "always")], ""),
    ],
)
def test_it_is_the_drawn_look_that_is_there_most_often(
    statements: list[Statement], shown: str
) -> None:
    assert typical_look(told(*statements), "boil") == shown


def test_a_look_without_a_drawing_stands_for_nothing() -> None:
    assert typical_look(told(says("boil", "lump", "always"), drawn=False), "boil") == ""

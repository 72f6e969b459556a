"""Conditions side by side: what is shared and what differs."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from hypothesis import given

from data.conditions.comparison import Cell, Row, compare
from data.dataset.catalogue import Catalogue
from data.dataset.records import Statement
from tests.catalogues import catalogue, condition, group, says, term
from tests.generated import compared

FAMILY = [group("lump"), condition("cyst", parent="lump")]
TERMS = [term("pain"), term("strong-pain", parent="pain"), term("fever"), term("back", "location")]


def known(statements: Sequence[Statement]) -> Catalogue:
    return catalogue(conditions=FAMILY, terms=TERMS, statements=statements)


@pytest.mark.parametrize(
    ("boil", "cyst", "kind"),
    [
        ("always", "often", "shared"),
        ("sometimes", "rarely", "shared"),
        ("never", "never", "shared"),
        ("", "", "shared"),
        ("", "often", "shared"),
        ("", "rarely", "shared"),
        ("often", "sometimes", "differs"),
        ("often", "never", "differs"),
        ("", "never", "differs"),
    ],
)
def test_a_row_is_shared_if_it_is_said_about_as_often(boil: str, cyst: str, kind: str) -> None:
    told = known([says("boil", "fever", boil), says("cyst", "fever", cyst)])
    [row] = compare(told, ["boil", "cyst"])
    assert row.kind == kind


def test_what_is_not_recorded_is_not_taken_for_never() -> None:
    told = known([says("boil", "fever", "never"), says("cyst", "pain", "often")])
    rows = {row.term: row for row in compare(told, ["boil", "cyst"])}
    assert rows["fever"].cells[0].said == "never"
    assert rows["fever"].cells[1] == Cell()
    assert not rows["fever"].cells[1].recorded
    assert {row.kind for row in rows.values()} == {"one-sided"}


@pytest.mark.parametrize(
    ("statement", "said", "group", "via"),
    [
        (says("cyst", "pain", "often"), "often", "", ()),
        (says("lump", "pain", "often"), "often", "lump", ()),
        (says("cyst", "strong-pain", "often"), "often", "", ("strong-pain",)),
        (says("lump", "strong-pain", "often"), "often", "lump", ("strong-pain",)),
        (says("cyst", "strong-pain", "never"), None, "", ()),
    ],
)
def test_a_cell_says_what_it_rests_on(
    statement: Statement, said: str | None, group: str, via: tuple[str, ...]
) -> None:
    told = known([statement, says("boil", "pain", "often")])
    cell = {row.term: row for row in compare(told, ["cyst", "boil"])}["pain"].cells[0]
    assert (cell.said, cell.group, cell.via) == (said, group, via)


def test_what_is_denied_of_the_broader_is_denied_of_the_narrower() -> None:
    told = known([says("cyst", "pain", "never"), says("boil", "strong-pain", "often")])
    rows = {row.term: row for row in compare(told, ["cyst", "boil"])}
    cell = rows["strong-pain"].cells[0]
    assert (cell.said, cell.via) == ("never", ("pain",))


@given(both=compared())
def test_every_row_is_of_one_kind_and_every_said_term_has_a_row(
    both: tuple[Catalogue, list[str]],
) -> None:
    told, conditions = both
    rows = compare(told, conditions)
    parts = [
        {r.term for r in rows if r.kind == kind} for kind in ("shared", "differs", "one-sided")
    ]
    terms = [row.term for row in rows]
    assert sorted(term for part in parts for term in part) == sorted(terms)
    holders = {h for key in conditions for h in (key, *told.groups_of[key])}
    assert {*terms} == {s.term for s in told.statements if s.condition in holders}


@given(both=compared())
def test_the_order_of_picking_changes_only_the_order_of_the_columns(
    both: tuple[Catalogue, list[str]],
) -> None:
    told, conditions = both
    turned = [Row(r.term, r.facet, r.cells[::-1]) for r in compare(told, conditions[::-1])]
    assert list(compare(told, conditions)) == turned
    assert [row.kind for row in compare(told, conditions)] == [row.kind for row in turned]


@given(both=compared())
def test_no_cell_shows_a_frequency_that_no_source_gives(
    both: tuple[Catalogue, list[str]],
) -> None:
    told, conditions = both
    for row in compare(told, conditions):
        for cell in row.cells:
            said = {(statement.frequency, statement.when) for statement in cell.statements}
            assert {*cell.ways} <= said
            assert bool(cell.ways) == cell.recorded

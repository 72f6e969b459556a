"""Conditions side by side: what is shared, what differs, what tells them apart."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from data.catalogue import Catalogue
from data.comparison import Cell, Row, compare, tells_apart
from data.records import Statement
from data.weighing import weigh
from tests.catalogues import catalogue, condition, group, says, term
from tests.generated import catalogues

FAMILY = [group("lump"), condition("cyst", parent="lump")]
TERMS = [term("pain"), term("strong-pain", parent="pain"), term("fever"), term("back", "location")]


def known(statements: Sequence[Statement]) -> Catalogue:
    return catalogue(conditions=FAMILY, terms=TERMS, statements=statements)


@st.composite
def compared(draw: st.DrawFn) -> tuple[Catalogue, list[str]]:
    told = draw(catalogues())
    single = [key for key, each in told.conditions.items() if not each.is_group]
    return told, draw(st.lists(st.sampled_from(single), unique=True, min_size=1, max_size=5))


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
def test_what_tells_apart_does_not_hang_on_the_order(both: tuple[Catalogue, list[str]]) -> None:
    told, conditions = both
    evidence = weigh(told)
    one = tells_apart(told, evidence, conditions, compare(told, conditions))
    turned = conditions[::-1]
    two = tells_apart(told, evidence, turned, compare(told, turned))
    assert {(frozenset(a.conditions), a.terms) for a in one} == {
        (frozenset(a.conditions), a.terms) for a in two
    }


@given(both=compared())
def test_what_tells_apart_is_said_of_its_conditions_and_of_no_other(
    both: tuple[Catalogue, list[str]],
) -> None:
    told, conditions = both
    rows = compare(told, conditions)
    cells = {row.term: dict(zip(conditions, row.cells, strict=True)) for row in rows}
    for apart in tells_apart(told, weigh(told), conditions, rows):
        for key in apart.terms:
            for name, cell in cells[key].items():
                assert cell.telling if name in apart.conditions else cell.lacking
            assert told.filtering(key)
            assert told.terms[key].facet != "location"


@pytest.mark.parametrize(
    ("statements", "apart"),
    [
        ([says("boil", "pain", "often")], {("boil",): ("pain",), ("wart",): ()}),
        ([says("boil", "pain")], {("boil",): ("pain",), ("wart",): ()}),
        ([says("boil", "pain", "sometimes")], {("boil",): (), ("wart",): ()}),
        ([says("boil", "pain", "always", when="if hurt")], {("boil",): (), ("wart",): ()}),
        ([says("boil", "back", "always")], {("boil",): (), ("wart",): ()}),
        (
            [says("boil", "pain", "often"), says("wart", "pain", "never")],
            {("boil",): ("pain",), ("wart",): ()},
        ),
        (
            [says("boil", "pain", "often"), says("wart", "pain", "often", when="when pressed")],
            {("boil",): ("pain",), ("wart",): ()},
        ),
        (
            [says("boil", "pain", "often"), says("wart", "pain", "sometimes")],
            {("boil",): (), ("wart",): ()},
        ),
        (
            [says("boil", "pain", "often"), says("boil", "strong-pain", "often")],
            {("boil",): ("strong-pain",), ("wart",): ()},
        ),
    ],
)
def test_a_finding_tells_apart(
    statements: list[Statement], apart: dict[tuple[str, ...], tuple[str, ...]]
) -> None:
    told = catalogue(
        conditions=[*FAMILY, condition("boil"), condition("wart")],
        terms=TERMS,
        statements=statements,
    )
    pair = ["boil", "wart"]
    found = tells_apart(told, weigh(told), pair, compare(told, pair))
    assert {each.conditions: each.terms for each in found} == apart


def test_what_half_of_them_share_speaks_for_that_half() -> None:
    names = ["boil", "cyst", "wart", "mole"]
    told = catalogue(
        conditions=[condition(name) for name in names],
        terms=TERMS,
        statements=[
            says("boil", "pain", "often"),
            says("cyst", "pain", "always"),
            says("boil", "fever", "often"),
            says("cyst", "fever", "often"),
            says("wart", "fever", "often"),
        ],
    )
    found = tells_apart(told, weigh(told), names, compare(told, names))
    assert {each.conditions: each.terms for each in found if each.terms} == {
        ("boil", "cyst"): ("pain",)
    }

"""What is taken away of a comparison: every statement, every gap, nothing else."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given

from data.conditions.comparison import compare
from data.dataset.catalogue import Catalogue
from data.exports.comparison_export import COLUMNS, export_rows
from tests.catalogues import catalogue, condition, group, says, term
from tests.conditions.test_comparison import compared

WORDS = {
    f"frequency_{key}": key or "unsaid"
    for key in ("always", "often", "sometimes", "rarely", "never", "")
}
WORDS["not_recorded"] = "not recorded"
SOURCES = ("article", "reference")


def exported(told: Catalogue, conditions: list[str]) -> list[tuple[str, ...]]:
    return list(export_rows(told, conditions, compare(told, conditions), WORDS))


def test_a_row_holds_what_was_said_where_it_came_from_and_what_it_rests_on() -> None:
    told = catalogue(
        conditions=[group("lump"), condition("cyst", parent="lump"), condition("boil")],
        terms=[term("pain"), term("strong-pain", parent="pain")],
        statements=[
            says("lump", "strong-pain", "often", when="if hurt"),
            says("boil", "pain"),
        ],
    )
    what = ("What else", "Pain")
    assert exported(told, ["cyst", "boil"])[:2] == [
        (
            *what,
            "Cyst",
            "often",
            "if hurt",
            "",
            "Lump",
            "Strong pain",
            "An article",
            "Symptoms",
            "",
        ),
        (*what, "Boil", "unsaid", "", "", "", "", "An article", "Symptoms", ""),
    ]


def test_a_gap_says_that_it_is_not_recorded() -> None:
    told = catalogue(conditions=[condition("cyst")], statements=[says("boil", "pain", "never")])
    gap = ("What else", "Pain", "Cyst", "not recorded", *[""] * 7)
    assert exported(told, ["boil", "cyst"])[1] == gap


@given(both=compared())
def test_no_statement_and_no_gap_is_left_out(both: tuple[Catalogue, list[str]]) -> None:
    told, conditions = both
    sources = {name: replace(told.sources["article"], source=name) for name in SOURCES}
    told = replace(told, sources=sources)
    cells = [cell for row in compare(told, conditions) for cell in row.cells]
    found = exported(told, conditions)
    assert len(found) == sum(max(1, len(cell.statements)) for cell in cells)
    assert all(len(row) == len(COLUMNS) for row in found)

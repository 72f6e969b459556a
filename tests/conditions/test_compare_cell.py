"""What a cell of the comparison says below its word."""

from __future__ import annotations

from dataclasses import replace

import pytest

from components.compare.cell import compare_cell
from data.conditions.comparison import compare
from data.dataset.catalogue import build
from data.dataset.package import read
from data.dataset.records import Statement
from tests.catalogues import catalogue, says
from tests.conditions.test_told import words_of

WORDING = build(read()).wording


@pytest.mark.parametrize(
    ("said", "below"),
    [
        ([says("boil", "heat", "sometimes"), says("boil", "heat", "sometimes", when="if bad")], ""),
        ([says("boil", "heat", "sometimes", when="if bad")], "if bad"),
        (
            [says("boil", "heat", "sometimes"), says("boil", "heat", "always", when="if bad")],
            "always if bad",
        ),
    ],
    ids=["as often without a case", "in a case only", "more often in a case"],
)
def test_a_case_is_said_only_where_it_tells_more(said: list[Statement], below: str) -> None:
    told = replace(catalogue(statements=said), wording=WORDING)
    [row] = compare(told, ["boil"])
    _, *rest = compare_cell(told, row.cells[0])
    assert " ".join(word for each in rest for word in words_of(each)).startswith(below)
    assert below or not rest

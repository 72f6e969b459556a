"""Exports: no cell runs as a formula, and nothing of a cell is lost."""

from __future__ import annotations

import csv
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from data.exports.export_csv import RUNS, csv_text, disarmed


@pytest.mark.parametrize(
    ("cell", "written"),
    [
        ("Warm to touch", "Warm to touch"),
        ("", ""),
        ("2-3 weeks", "2-3 weeks"),
        ("=HYPERLINK(1)", "'=HYPERLINK(1)"),
        ("+1", "'+1"),
        ("-1", "'-1"),
        ("@SUM(A1)", "'@SUM(A1)"),
        ("\t=1", "'\t=1"),
        ("\r=1", "'\r=1"),
        ("  =1", "'  =1"),
        ("＝1", "'＝1"),
    ],
)
def test_a_cell_that_would_run_gets_an_apostrophe(cell: str, written: str) -> None:
    assert disarmed(cell) == written


@given(rows=st.lists(st.lists(st.text(), min_size=2, max_size=2), max_size=5))
def test_a_table_is_read_back_cell_by_cell_and_none_runs(rows: list[list[str]]) -> None:
    text = csv_text(["a", "b"], rows)
    read = list(csv.reader(io.StringIO(text.removeprefix("\ufeff"), newline="")))
    assert read[0] == ["a", "b"]
    assert [[cell.removeprefix("'") for cell in row] for row in read[1:]] == [
        [cell.removeprefix("'") for cell in row] for row in rows
    ]
    assert not any(cell.startswith(RUNS) for row in read for cell in row)

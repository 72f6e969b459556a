"""What is taken away of the complications: every statement of what is shown, disarmed."""

from __future__ import annotations

import csv
import io

from components.complications.away import as_csv
from data.conditions.complication_filters import Filters, candidates
from data.conditions.complications import consequences, of_conditions
from data.exports.complications_export import COLUMNS, export_rows
from tests.stories import running

CATALOGUE = running.shipped().catalogue
SHOWN = of_conditions(
    CATALOGUE, consequences(CATALOGUE), candidates(CATALOGUE, Filters(group="acne"))
)


def test_every_statement_has_its_row_with_its_source() -> None:
    rows = list(export_rows(CATALOGUE, SHOWN))
    assert len(rows) == sum(len(each.statements) for each in SHOWN)
    source = COLUMNS.index("source")
    assert all(row[source] for row in rows)


def test_dark_marks_after_healing_are_described_for_acne() -> None:
    marks = {each.condition for each in SHOWN if each.complication == "dark-marks-after-healing"}
    assert {"acne-vulgaris", "back-acne"} <= marks


def test_the_table_has_a_heading_for_each_column_and_runs_nothing() -> None:
    rows = list(csv.reader(io.StringIO(as_csv(CATALOGUE, SHOWN).removeprefix("\ufeff"))))
    assert len({*rows[0]}) == len(COLUMNS)
    assert not [cell for row in rows for cell in row if cell.startswith(("=", "+", "@"))]

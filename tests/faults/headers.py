"""Faults in the columns of a table and the number of its cells."""

from __future__ import annotations

from data.dataset.problem import Problem
from tests.datasets import swap
from tests.faults.fault import Fault

FAULTS = (
    Fault(
        "a column named twice",
        swap("tables/sources.csv", "superseded,note", "note,note"),
        [
            Problem(
                "tables/sources.csv",
                1,
                "",
                "note",
                "repeated-column",
                "The header names this column more than once; keep one.",
            ),
        ],
    ),
    Fault(
        "a row with too many cells, of which nothing else is said",
        swap("tables/terms.csv", "Below the ribs.", "Below the ribs, above the hips."),
        [
            Problem(
                "tables/terms.csv",
                6,
                "",
                "",
                "too-many-cells",
                "The row has 13 cells, the header 12; quote a cell that holds a comma.",
            ),
        ],
    ),
    Fault(
        "a row with too few cells, of which nothing else is said",
        swap("tables/statements.csv", "cyst,firm,handbook,Cyst,often,,", "cyst,firm,handbook"),
        [
            Problem(
                "tables/statements.csv",
                8,
                "",
                "",
                "too-few-cells",
                "The row has 3 cells, the header 7; quote a cell that holds a comma.",
            ),
        ],
    ),
    Fault(
        "a blank line between rows",
        swap("tables/sources.csv", "handbook,A handbook", "\nhandbook,A handbook"),
        [
            Problem(
                "tables/sources.csv", 3, "", "", "blank-line", "The line is blank; take it out."
            ),
        ],
    ),
    Fault(
        "a column that is missing",
        swap("tables/sources.csv", "superseded,note", "note"),
        [
            Problem(
                "tables/sources.csv",
                1,
                "superseded",
                "",
                "missing-column",
                "Add this column to the header and to each row.",
            ),
            Problem(
                "tables/sources.csv",
                2,
                "",
                "",
                "too-many-cells",
                "The row has 12 cells, the header 11; quote a cell that holds a comma.",
            ),
            Problem(
                "tables/sources.csv",
                3,
                "",
                "",
                "too-many-cells",
                "The row has 12 cells, the header 11; quote a cell that holds a comma.",
            ),
        ],
    ),
    Fault(
        "a column that nothing reads",
        swap("tables/sources.csv", "superseded,note", "superseded,remark"),
        [
            Problem(
                "tables/sources.csv",
                1,
                "note",
                "",
                "missing-column",
                "Add this column to the header and to each row.",
            ),
            Problem(
                "tables/sources.csv",
                1,
                "remark",
                "",
                "unknown-column",
                "Nothing reads this column; correct its name or take it out.",
            ),
        ],
    ),
    Fault(
        "columns in another order",
        swap("tables/sources.csv", "source,title,publisher", "source,publisher,title"),
        [
            Problem(
                "tables/sources.csv",
                1,
                "",
                "",
                "shuffled-columns",
                "Put the columns in this order: source, title, publisher, kind, address, read_at, matched, published, read_on, licence, superseded, note.",
            ),
        ],
    ),
)

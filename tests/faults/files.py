"""Faults of whole files: not there, empty, or not to be read."""

from __future__ import annotations

from data.dataset.problem import Problem
from tests.datasets import STATEMENTS, drop, fill, swap, swap_bytes
from tests.faults.fault import Fault

FAULTS = (
    Fault(
        "a file that is not there",
        drop("facets.yaml"),
        [
            Problem(
                "facets.yaml", 0, "", "", "missing-file", "The file cannot be opened; put it back."
            ),
        ],
    ),
    Fault(
        "a table with nothing in it",
        fill("tables/terms.csv", b""),
        [
            Problem(
                "tables/terms.csv",
                0,
                "",
                "",
                "empty-file",
                "The file is empty; put its content back.",
            ),
        ],
    ),
    Fault(
        "a table with no rows under its header",
        fill("tables/statements.csv", STATEMENTS.encode().splitlines(True)[0]),
        [
            Problem(
                "tables/statements.csv",
                0,
                "",
                "",
                "nothing-checked",
                "The table has no rows, so nothing was checked; put them back.",
            ),
        ],
    ),
    Fault(
        "a table that is not UTF-8",
        swap_bytes("tables/sources.csv", b"A clinic", b"Une clinique \xe9l\xe8ve"),
        [
            Problem("tables/sources.csv", 2, "", "", "not-utf-8", "Save the file as UTF-8 text."),
        ],
    ),
    Fault(
        "a quote in a table that is not closed",
        swap("tables/sources.csv", "A handbook of skin", '"A handbook of skin'),
        [
            Problem(
                "tables/sources.csv",
                3,
                "",
                "",
                "broken-table",
                "The rows cannot be told apart from here on (unexpected end of data); mend the quotes.",
            ),
        ],
    ),
)

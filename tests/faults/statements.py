"""Faults in statements and sources."""

from __future__ import annotations

from data.dataset.problem import Problem
from tests.datasets import add, cell, swap
from tests.faults.fault import Fault

FAULTS = (
    Fault(
        "a frequency that is not in the list",
        cell("statements", 2, "frequency", "usually"),
        [
            Problem(
                "tables/statements.csv",
                2,
                "frequency",
                "usually",
                "value-not-listed",
                "Give one of: always, often, sometimes, rarely, never.",
            ),
        ],
    ),
    Fault(
        "a date that cannot be",
        cell("sources", 3, "read_on", "2026-13-01"),
        [
            Problem(
                "tables/sources.csv",
                3,
                "read_on",
                "2026-13-01",
                "wrong-type",
                "Write a date as YYYY-MM-DD, YYYY-MM or YYYY.",
            ),
        ],
    ),
    Fault(
        "two rows with one key",
        add("tables/sources.csv", "handbook,A handbook of skin,,clinical,,,,2020-05,2026-11-20,,,"),
        [
            Problem(
                "tables/sources.csv",
                4,
                "source",
                "handbook",
                "repeated-key",
                "A row above has the same source; keep one.",
            ),
        ],
    ),
    Fault(
        "rows out of order",
        swap(
            "tables/statements.csv",
            "lipoma,lump-seen,clinic-lumps,Lumps,always,,\nlipoma,lump-seen,handbook,Lipoma,always,,",
            "lipoma,lump-seen,handbook,Lipoma,always,,\nlipoma,lump-seen,clinic-lumps,Lumps,always,,",
        ),
        [
            Problem(
                "tables/statements.csv",
                15,
                "condition",
                "lipoma",
                "unsorted-row",
                "Sort the rows by condition, term, source, place; this one belongs further up.",
            ),
        ],
    ),
    Fault(
        "a statement with an unknown term",
        cell("statements", 4, "term", "fewer"),
        [
            Problem(
                "tables/statements.csv",
                4,
                "term",
                "fewer",
                "unknown-term",
                "tables/terms.csv does not have this term; correct the name or add it there.",
            ),
        ],
    ),
    Fault(
        "a statement on an unknown condition",
        cell("statements", 12, "condition", "infections"),
        [
            Problem(
                "tables/statements.csv",
                12,
                "condition",
                "infections",
                "unknown-condition",
                "tables/conditions.csv does not have this condition; correct the name or add it there.",
            ),
        ],
    ),
    Fault(
        "a statement without a source",
        cell("statements", 4, "source", ""),
        [
            Problem(
                "tables/statements.csv",
                4,
                "condition",
                "abscess",
                "unsorted-row",
                "Sort the rows by condition, term, source, place; this one belongs further up.",
            ),
            Problem("tables/statements.csv", 4, "source", "", "missing-value", "Fill this cell."),
        ],
    ),
    Fault(
        "a statement with an unknown source",
        cell("statements", 4, "source", "hearsay"),
        [
            Problem(
                "tables/statements.csv",
                4,
                "source",
                "hearsay",
                "unknown-source",
                "tables/sources.csv does not have this source; correct the name or add it there.",
            ),
        ],
    ),
    Fault(
        "a source that nothing rests on",
        add("tables/sources.csv", "leaflet,A leaflet,,article,,,,,2026-11-20,,,"),
        [
            Problem(
                "tables/sources.csv",
                4,
                "source",
                "leaflet",
                "unused-source",
                "Nothing rests on this source; name it in a statement or take it out.",
            ),
        ],
    ),
    Fault(
        "an address that would run a script",
        cell("sources", 3, "address", "javascript:alert(1)"),
        [
            Problem(
                "tables/sources.csv",
                3,
                "address",
                "javascript:alert(1)",
                "no-web-address",
                "Give an address that starts with https:// or http://, or empty the cell.",
            ),
        ],
    ),
)

"""Faults of whole files: not there, not readable, not of the right form."""

from __future__ import annotations

from data.problem import Problem
from tests.datasets import STATEMENTS, add, drop, fill, swap, swap_bytes
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
        "a document with nothing but comments",
        fill("levels.yaml", b"# soon\n"),
        [
            Problem(
                "levels.yaml",
                0,
                "",
                "",
                "empty-file",
                "The file holds only comments; put its content back.",
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
    Fault(
        "a column named twice",
        swap("tables/sources.csv", "licence,note", "note,note"),
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
                2,
                "term",
                "back",
                "orphan-term",
                "Nothing names this term; state it of a condition or take it out.",
            ),
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
        swap("tables/sources.csv", "licence,note", "note"),
        [
            Problem(
                "tables/sources.csv",
                1,
                "licence",
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
                "The row has 9 cells, the header 8; quote a cell that holds a comma.",
            ),
            Problem(
                "tables/sources.csv",
                3,
                "",
                "",
                "too-many-cells",
                "The row has 9 cells, the header 8; quote a cell that holds a comma.",
            ),
        ],
    ),
    Fault(
        "a column that nothing reads",
        swap("tables/sources.csv", "licence,note", "licence,remark"),
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
                "Put the columns in this order: source, title, publisher, kind, address, published, read_on, licence, note.",
            ),
        ],
    ),
    Fault(
        "a document that is not YAML",
        swap("urgency.yaml", "now: [fever]", "now: [fever"),
        [
            Problem(
                "urgency.yaml",
                2,
                "",
                "",
                "broken-yaml",
                "The file cannot be read: did not find expected ',' or ']'.",
            ),
        ],
    ),
    Fault(
        "a YAML key that stands twice",
        swap("urgency.yaml", "    place: Lumps", "    place: Lumps\n    place: Bumps"),
        [
            Problem(
                "urgency.yaml",
                21,
                "rules[1].place",
                "place",
                "repeated-yaml-key",
                "The key stands here a second time; keep one.",
            ),
        ],
    ),
    Fault(
        "a YAML key that is no text",
        add("levels.yaml", "1: one"),
        [
            Problem(
                "levels.yaml",
                23,
                "",
                "1",
                "yaml-key",
                "Put the key in quotes; only text can be a key.",
            ),
        ],
    ),
    Fault(
        "a YAML value that points at another",
        swap("urgency.yaml", "now: [fever]", "now: &signs [fever]\nagain: *signs"),
        [
            Problem(
                "urgency.yaml",
                2,
                "again",
                "",
                "yaml-alias",
                "Write the value out instead of pointing at another one with *.",
            ),
        ],
    ),
    Fault(
        "a YAML value with a tag",
        swap("urgency.yaml", "now: [fever]", "now: !!set {fever}"),
        [
            Problem(
                "urgency.yaml",
                1,
                "now",
                "tag:yaml.org,2002:set",
                "yaml-tag",
                "Take the tag off; only text, numbers, true and false are read.",
            ),
        ],
    ),
)

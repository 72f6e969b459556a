"""Reading one CSV file as text cells, each row under the line it has in the file."""

from __future__ import annotations

import csv
from io import StringIO

import pandas as pd

from data.dataset.problem import MOST_PROBLEMS, Problem


def parse(name: str, text: str) -> tuple[pd.DataFrame | None, tuple[Problem, ...]]:
    """The rows of the CSV file `name` holding `text`, indexed by line, and what is wrong with them.

    A row with too few cells is filled up and one with too many is cut, so that its key still
    stands; each is a problem. There is no table where the rows cannot be told apart at all.
    """
    reader = csv.reader(StringIO(text, newline=""), strict=True)
    rows: list[list[str]] = []
    lines: list[int] = []
    line = 1
    try:
        for cells in reader:
            rows.append(cells)
            lines.append(line)
            line = reader.line_num + 1
    except csv.Error as error:
        message = f"The rows cannot be told apart from here on ({error}); mend the quotes."
        return None, (Problem(name, line, "", "", "broken-table", message),)
    header = rows[0]
    if not header:
        return None, (_ragged(name, 1, 0, 0),)
    repeated = sorted({column for column in header if header.count(column) > 1})
    if repeated:
        message = "The header names this column more than once; keep one."
        return None, tuple(
            Problem(name, 1, "", col, "repeated-column", message) for col in repeated
        )
    width = len(header)
    ragged = [
        (line, len(cells)) for line, cells in zip(lines, rows, strict=True) if len(cells) != width
    ]
    problems = tuple(_ragged(name, line, cells, width) for line, cells in ragged[:MOST_PROBLEMS])
    if ragged:
        rows = [(cells + [""] * width)[:width] for cells in rows]
    table = pd.DataFrame(rows[1:], columns=header, index=pd.Index(lines[1:]), dtype=str)
    blank = [line for line, cells in ragged if not cells]
    return table.drop(index=blank), problems


def _ragged(name: str, line: int, cells: int, width: int) -> Problem:
    if not cells:
        return Problem(name, line, "", "", "blank-line", "The line is blank; take it out.")
    rule = "too-many-cells" if cells > width else "too-few-cells"
    message = f"The row has {cells} cells, the header {width}; quote a cell that holds a comma."
    return Problem(name, line, "", "", rule, message)

"""Saying where a problem stands: in a cell of a table, or at a place in a document."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import pandas as pd

from data.dataset.package import Package, document_file, table_file
from data.dataset.problem import Problem
from data.dataset.yaml_document import KeyPath, key_path


def in_cells(
    package: Package, table: str, column: str, wrong: pd.Series[bool], message: str
) -> Iterator[Problem]:
    """One problem for each row of `table` that `wrong` marks, with its cell of `column`."""
    if not wrong.any():
        return
    for line, value in package.tables[table].loc[wrong, column].items():
        yield Problem(table_file(table), int(str(line)), column, printable(value), "", message)


def in_values(
    package: Package, table: str, column: str, is_wrong: Callable[[str], object], message: str
) -> Iterator[Problem]:
    """One problem for each filled cell of `column` whose value is wrong.

    Each different value is judged once, which keeps large tables quick.
    """
    cells = package.tables[table][column]
    wrong = [value for value in cells.unique().tolist() if value and is_wrong(value)]
    if wrong:
        yield from in_cells(package, table, column, cells.isin(wrong), message)


def in_header(table: str, column: str, message: str) -> Problem:
    """A problem with a column as a whole."""
    return Problem(table_file(table), 1, column, "", "", message)


def in_document(
    package: Package, document: str, path: KeyPath, value: object, message: str
) -> Problem:
    """A problem at the place `path` of a document, under the line it has in the file."""
    line = package.lines.get(document, {}).get(path, 0)
    shown = "" if isinstance(value, dict | list) else printable(value)
    return Problem(document_file(document), line, key_path(path), shown, "", message)


def printable(value: Any) -> str:
    """`value` on one line, with what cannot be seen written out."""
    text = str(value)
    return text if text.isprintable() else ascii(text)[1:-1]

"""Writing a review into the files of a dataset: the row of the condition, the entries of its rules.

Only what must change is changed; comments and the form of everything else stay.
"""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Collection
from dataclasses import dataclass

from data.checks.reviews import COLUMNS
from data.dataset.package import Package, document_file, table_file


@dataclass(frozen=True, slots=True)
class Mark:
    """Who checked it on which day, and by when it is to be checked again, as dates in ISO form."""

    reviewed_on: str
    reviewed_by: str
    review_due: str


def marked_files(
    package: Package, condition: str, rules: Collection[str], mark: Mark
) -> dict[str, str]:
    """The files that change, by their names in the dataset, with what they then hold."""
    table, document = table_file("conditions"), document_file("urgency")
    files = {table: _with_row(package, condition, mark)}
    if rules:
        files[document] = _with_entries(package, rules, mark)
    return files


def _with_row(package: Package, condition: str, mark: Mark) -> str:
    rows = package.tables["conditions"]
    [line] = rows.index[rows["condition"] == condition]
    lines = _text(package, table_file("conditions")).splitlines(keepends=True)
    old = lines[int(line) - 1]
    [cells] = csv.reader([old])
    for column in COLUMNS:
        cells[list(rows.columns).index(column)] = getattr(mark, column)
    new = io.StringIO()
    csv.writer(new, lineterminator=old[len(old.rstrip("\r\n")) :]).writerow(cells)
    lines[int(line) - 1] = new.getvalue()
    return "".join(lines)


def _with_entries(package: Package, rules: Collection[str], mark: Mark) -> str:
    entries, at = package.documents["urgency"]["rules"], package.lines["urgency"]
    lines = _text(package, document_file("urgency")).splitlines(keepends=True)
    said = ", ".join(f"{column}: {_quoted(getattr(mark, column))}" for column in COLUMNS)
    # From the end on, so that the lines before keep their numbers.
    for place in reversed(range(len(entries))):
        if entries[place]["rule"] not in rules:
            continue
        first = at["rules", place, "rule"] - 1
        indent, ending = _indent(lines[first]), lines[first][len(lines[first].rstrip("\r\n")) :]
        line = f"{indent}review: {{{said}}}{ending}"
        if ("rules", place, "review") in at:
            start = at["rules", place, "review"] - 1
            end = start + 1
            while end < len(lines) and _deeper(lines[end], indent):
                end += 1
            lines[start:end] = [line]
        else:
            lines[first + 1 : first + 1] = [line]
    return "".join(lines)


def _text(package: Package, name: str) -> str:
    return (package.folder / name).read_bytes().decode("utf-8")


def _indent(line: str) -> str:
    """The space before the keys of an entry, whose first one stands behind a hyphen."""
    return " " * (len(line) - len(line.lstrip(" -")))


def _deeper(line: str, indent: str) -> bool:
    return line.startswith(f"{indent} ") and bool(line.strip())


def _quoted(text: str) -> str:
    # What JSON holds in quotes, YAML reads as the same text.
    return json.dumps(text, ensure_ascii=False)

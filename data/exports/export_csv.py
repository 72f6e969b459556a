"""A table as CSV text that a spreadsheet opens and never runs."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Sequence

RUNS = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")
"""How a cell begins that a spreadsheet may take for a formula."""

BYTE_ORDER_MARK = "\ufeff"
"""Without it spreadsheets take UTF-8 for something else."""


def disarmed(cell: str) -> str:
    """The cell as it stands, or with an apostrophe before it where a spreadsheet might run it."""
    begins = cell.startswith(RUNS) or cell.lstrip().startswith(RUNS)
    return f"'{cell}" if begins else cell


def csv_text(header: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """The table as CSV with a header row, every cell quoted and disarmed."""
    text = io.StringIO()
    writer = csv.writer(text, quoting=csv.QUOTE_ALL, lineterminator="\r\n")
    writer.writerows([disarmed(cell) for cell in row] for row in (header, *rows))
    return BYTE_ORDER_MARK + text.getvalue()

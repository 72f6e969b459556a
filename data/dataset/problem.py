"""What is wrong with a dataset, said so that a curator can mend it."""

from __future__ import annotations

from dataclasses import dataclass

MOST_PROBLEMS = 200
"""How many of one kind are told: whoever mends these sees the rest at the next check."""


@dataclass(frozen=True, order=True, slots=True)
class Problem:
    """One thing wrong at one place.

    `table` is the file's name inside the dataset, `row` its line (the header is line 1; 0 = the
    whole file), `column` the column or the key path, `value` what stands there, `rule` the name of
    the check that found it and `message` a sentence that says what to do.
    """

    table: str
    row: int
    column: str
    value: str
    rule: str
    message: str

    def __str__(self) -> str:
        place = f"{self.table}, row {self.row}" if self.row else self.table
        column = f", column {self.column}" if self.column else ""
        value = f', value "{self.value}"' if self.value else ""
        return f"{place}{column}{value}: {self.message} ({self.rule})"

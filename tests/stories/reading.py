"""The stories that ship: what a person would write and type, what it was, and how soon it is seen.

`open.csv` was looked at while the words and the ranking were built; `counted.csv` was not, and is
only ever counted: nothing prints a row of it.
"""

from __future__ import annotations

import csv
from dataclasses import dataclass
from pathlib import Path

FOLDER = Path(__file__).parent
HALVES = ("open", "counted")


@dataclass(frozen=True)
class Story:
    """A row. `right` are the conditions it may be, `kind` what it is a story of."""

    story: str
    kind: frozenset[str]
    text: str
    typed: str
    right: tuple[str, ...]
    level: str

    def said(self, column: str) -> str:
        return self.text if column == "text" else self.typed


def stories(half: str) -> list[Story]:
    """The stories of a half, or none where it does not ship yet."""
    return [
        Story(
            row["story"],
            frozenset(row["kind"].split("|")),
            row["text"],
            row["typed"],
            tuple(row["condition"].split("|")),
            row["level"],
        )
        for row in rows(FOLDER / f"{half}.csv")
    ]


def rows(path: Path) -> list[dict[str, str]]:
    if not path.exists():
        return []
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))

"""The stories and typed lines that ship beside the tests, as far as they may be looked at."""

from __future__ import annotations

import csv
from dataclasses import dataclass
from pathlib import Path

from data.dataset.package import SHIPPED

STORIES = SHIPPED.parent / "tests" / "stories"
"""Where they ship; an installation without the tests has none."""

TYPED_LINES = SHIPPED.parent / "tests" / "urgency" / "typed.csv"
OPEN = "open"
"""The half that may be looked at; the other is only counted, by `make stories`."""


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


def rows(path: Path) -> list[dict[str, str]]:
    """The rows of the CSV file at `path` by their columns; none where there is no such file."""
    if not path.exists():
        return []
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def stories_in(path: Path) -> list[Story]:
    """The stories of one half, or none where it does not ship."""
    return [
        Story(
            row["story"],
            frozenset(row["kind"].split("|")),
            row["text"],
            row["typed"],
            tuple(row["condition"].split("|")),
            row["level"],
        )
        for row in rows(path)
    ]


def open_stories() -> list[Story]:
    """The stories that may be looked at."""
    return stories_in(STORIES / f"{OPEN}.csv")


def open_lines() -> list[str]:
    """What people typed of the lines that may be looked at."""
    return [row["typed"] for row in rows(TYPED_LINES) if row["half"] == OPEN]

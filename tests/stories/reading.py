"""The stories that ship: what a person would write and type, what it was, and how soon it is seen.

`open.csv` was looked at while the words and the ranking were built; `counted.csv` was not, and is
only ever counted: nothing prints a row of it.
"""

from __future__ import annotations

from dataclasses import dataclass

from data.desk.stories import STORIES, Story, rows, stories_in

HALVES = ("open", "counted")


def stories(half: str) -> list[Story]:
    """The stories of a half, or none where it does not ship yet."""
    return stories_in(STORIES / f"{half}.csv")


@dataclass(frozen=True)
class Line:
    """One way to tell of a condition, in a few words or some sentences; from how it shows itself."""

    condition: str
    text: str


def lines(half: str) -> list[Line]:
    """The lines of a half, some for each condition, by people who knew no word of ours."""
    told = rows(STORIES / "lines.csv")
    return [Line(row["condition"], row["line"]) for row in told if row["half"] == half]


@dataclass(frozen=True)
class Clause:
    """One way to say one finding, by somebody who saw only its label and its plain line."""

    term: str
    text: str


def clauses(half: str) -> list[Clause]:
    """The clauses of a half, three for each of some findings, all of a finding in one half."""
    said = rows(STORIES / "findings.csv")
    return [Clause(row["term"], row["line"]) for row in said if row["half"] == half]

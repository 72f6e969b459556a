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
    """One way to tell of `about`: a condition, in some words or sentences, or a finding, in a clause.

    By people who knew no word of ours, from how a condition shows itself or from a finding's label.
    """

    about: str
    text: str


def lines() -> list[Line]:
    """Five for each condition that are only counted; those that teach are in `accounts.csv`."""
    return [Line(row["condition"], row["line"]) for row in rows(STORIES / "lines.csv")]


def clauses(half: str) -> list[Line]:
    """Of a half, three for each of some findings, all of a finding in one half."""
    told = rows(STORIES / "findings.csv")
    return [Line(row["term"], row["line"]) for row in told if row["half"] == half]

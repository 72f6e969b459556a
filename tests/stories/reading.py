"""The stories that ship: what a person would write and type, what it was, and how soon it is seen.

`open.csv` was looked at while the words and the ranking were built; `counted.csv` was not, and is
only ever counted: nothing prints a row of it.
"""

from __future__ import annotations

from data.desk.stories import STORIES, Story, stories_in

HALVES = ("open", "counted")


def stories(half: str) -> list[Story]:
    """The stories of a half, or none where it does not ship yet."""
    return stories_in(STORIES / f"{half}.csv")

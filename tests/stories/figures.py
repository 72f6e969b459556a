"""The figures of a half: how many stories end where they should."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from data.desk.stories import Story
from data.desk.told import Told, tell
from data.desk.workbench import Workbench
from data.plain_words.lookup import propose
from data.plain_words.words import COMMA, STOP, cut
from tests.stories.reading import Line

LEVELS = ("emergency", "today", "doctor", "pharmacist", "watch")
MILD = ("pharmacist", "watch")
BETTER_LOW = ("one_too_low", "more_too_low", "too_high", "words_not_understood")
"""Figures that are the better the smaller they are; each other one the greater."""


def figures(app: Workbench, half: Sequence[Story], column: str) -> dict[str, int]:
    """What `column` (`typed` or `text`) of each story leads to, counted.

    `words_not_understood` is per mille of all words of the column, so that it is a whole number.
    """
    told = [(story, tell(app, story.said(column))) for story in half]
    counts: dict[str, int] = {
        "stories": len(half),
        "covered": sum(any(key in app.catalogue.conditions for key in s.right) for s in half),
        **{f"first_{n}": sum(_found(s, t, n) for s, t in told) for n in (1, 3, 5)},
    }
    steps = [LEVELS.index(t.level) - LEVELS.index(s.level) for s, t in told]
    urgent = [t.level for s, t in told if s.level == "emergency"]
    harmless = [t.level in (*MILD, s.level) for s, t in told if "harmless" in s.kind]
    return {
        **counts,
        "equal": steps.count(0),
        "one_too_low": steps.count(1),
        "more_too_low": sum(step > 1 for step in steps),
        "too_high": sum(step < 0 for step in steps),
        "emergencies": len(urgent),
        "emergencies_found": urgent.count("emergency"),
        "harmless": len(harmless),
        "harmless_kept": sum(harmless),
        "words_not_understood": _unknown(column, told),
    }


def told_lines(app: Workbench, half: Sequence[Line]) -> dict[str, int]:
    """In how many of the tellings the condition that is told of comes first, and near it."""
    orders = [(line.about, tell(app, line.text).order) for line in half]
    near = {f"first_{n}": sum(key in order[:n] for key, order in orders) for n in (1, 3, 5)}
    return {"tellings": len(half), **near}


def heard(app: Workbench, half: Sequence[Line]) -> dict[str, int]:
    """In how many clauses the finding is ticked, in how many it is only asked about."""
    sure = asked = 0
    for clause in half:
        understood = propose(app.lookup, clause.text)
        there = {each.term for each in understood.found if each.sure and each.state == "has"}
        beside = {each.term for each in (*understood.found, *understood.near)} - there
        sure += clause.about in there
        asked += clause.about in beside
    return {"clauses": len(half), "heard": sure, "asked": asked}


def within(app: Workbench, lines: Sequence[Mapping[str, str]]) -> dict[str, int]:
    """Of typed lines with the levels they must get at least and at most, how many do."""
    levels = [_kept(tell(app, line["typed"]), line) for line in lines]
    return {"lines": len(levels), "within": sum(levels)}


def _kept(told: Told, line: Mapping[str, str]) -> bool:
    """Urgent enough by a warning sign, and no more urgent in all that is said.

    Who does not want to live is told first of all to call the emergency number.
    """
    crisis = "emergency" if told.understood.crisis else ""
    enough = _place(crisis or told.advice.level) <= _place(line["at_least"])
    return enough and _place(line["at_most"]) <= _place(crisis or told.level)


def _place(level: str) -> int:
    """0 for the most urgent; no level at all is the least urgent."""
    return LEVELS.index(level) if level in LEVELS else len(LEVELS)


def _found(story: Story, told: Told, first: int) -> bool:
    return not {*story.right}.isdisjoint(told.order[:first])


def _unknown(column: str, told: Sequence[tuple[Story, Told]]) -> int:
    words = missed = 0
    for story, each in told:
        line = [word for word in cut(story.said(column)) if word not in (COMMA, STOP)]
        words += len(line)
        missed += sum(word in each.understood.unknown for word in line)
    return round(1000 * missed / max(words, 1))

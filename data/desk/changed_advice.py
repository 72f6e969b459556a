"""Whose advice changes between two states of a dataset: the stories and typed lines tell."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from data.dataset.catalogue import Catalogue
from data.desk.chapter import Chapter, chapter
from data.desk.progress import counted
from data.desk.stories import Story, open_lines, open_stories
from data.desk.told import Told, tell
from data.desk.workbench import Workbench

WAYS = {"typed": "few words", "text": "whole story"}


@dataclass(frozen=True, slots=True)
class Shift:
    """How a line ends in both states; `weight` is the greater the later help comes, or the farther
    what it was falls down the list.
    """

    weight: int
    row: str


def changed_advice(old: Workbench, new: Workbench) -> tuple[Chapter, ...]:
    """What changes for the open stories and typed lines; less urgent advice comes first."""
    levels: list[Shift] = []
    ranks: list[Shift] = []
    told = [(story, way) for story in open_stories() for way in WAYS]
    for story, way in counted("Reading the stories", told):
        before, after = tell(old, story.said(way)), tell(new, story.said(way))
        name = f"{story.story} ({WAYS[way]})"
        levels += _level(new.catalogue, name, before, after)
        ranks += _rank(story, name, before, after)
    lines: list[Shift] = []
    for line in counted("Reading the typed lines", open_lines()):
        lines += _level(new.catalogue, f'"{line}"', tell(old, line), tell(new, line))
    return (
        _chapter("Typed lines with other advice", "What people type; later help first.", lines),
        _chapter("Stories with other advice", "The open half; later help first.", levels),
        _chapter(
            "Stories with another rank",
            "Where what it was stands on the list; the farthest fall first.",
            ranks,
        ),
    )


def _chapter(title: str, said: str, shifts: Sequence[Shift]) -> Chapter:
    ordered = sorted(shifts, key=lambda each: (-each.weight, each.row))
    return chapter(title, said, (each.row for each in ordered))


def _level(catalogue: Catalogue, name: str, before: Told, after: Told) -> list[Shift]:
    """The level as the page shows it; a rule that lends its words counts with it."""
    was, now = _shown(before), _shown(after)
    if was == now:
        return []
    later = _place(catalogue, after) - _place(catalogue, before)
    return [Shift(later, f"{name}: {was} -> {now}")]


def _shown(told: Told) -> str:
    """The level, and whether it is set or only what fits best calls for."""
    return told.level if told.advice.level else f"{told.level} (outlook)"


def _place(catalogue: Catalogue, told: Told) -> int:
    levels = list(catalogue.levels)
    return levels.index(told.level) if told.level in levels else len(levels)


def _rank(story: Story, name: str, before: Told, after: Told) -> list[Shift]:
    was, now = _first(story, before), _first(story, after)
    if was == now:
        return []
    fall = (now or len(after.order) + 1) - (was or len(before.order) + 1)
    return [Shift(fall, f"{name}: {was or 'not listed'} -> {now or 'not listed'}")]


def _first(story: Story, told: Told) -> int:
    """The place of the first right answer, counted from 1; 0 where none is listed."""
    places = [told.order.index(key) + 1 for key in story.right if key in told.order]
    return min(places, default=0)

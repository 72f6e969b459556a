"""A chapter of a report: how many there are of something, and the worst of them first."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

SHOWN = 5
"""So many rows stand where not all were asked for."""


@dataclass(frozen=True, slots=True)
class Chapter:
    """`said` tells in a sentence what `rows` are; the worst row comes first."""

    title: str
    said: str
    rows: tuple[str, ...]


def chapter(title: str, said: str, rows: Iterable[str]) -> Chapter:
    return Chapter(title, said, tuple(rows))


def as_lines(chapters: Iterable[Chapter], *, everything: bool) -> Iterator[str]:
    """The chapters as lines; of each the first rows, or with `everything` all of them."""
    for each in chapters:
        yield f"{each.title.upper()}: {len(each.rows)}"
        yield f"  {each.said}"
        shown = each.rows if everything else each.rows[:SHOWN]
        yield from (f"  - {row}" for row in shown)
        if len(shown) < len(each.rows):
            yield f"    and {len(each.rows) - len(shown)} more; --all shows them"
        yield ""


def many(count: int, noun: str) -> str:
    """ "1 fact", "2 facts"."""
    return f"{count} {noun}{'' if count == 1 else 's'}"

"""A day as a reader says it: 2026-11-21 is 21 November 2026."""

from __future__ import annotations

from data.dataset.catalogue import Catalogue


def in_words(catalogue: Catalogue, day: str) -> str:
    """A day, a month or a year as the tables have it; anything else stays as it is."""
    months = catalogue.wording["frame"]["months"].split()
    year, *rest = day.split("-")
    if not 1 <= len(rest) <= 2 or not all(part.isdigit() for part in (year, *rest)):
        return day
    month = int(rest[0])
    if not 1 <= month <= len(months):
        return day
    return " ".join([*(str(int(part)) for part in rest[1:]), months[month - 1], year])
